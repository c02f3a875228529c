# ما تشترك فيه الصفحات كلها.

site-name = آلية استعراض التنفيذ
site-about = اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية والبروتوكولات الملحقة بها
skip-to-content = الانتقال إلى المحتوى
ways-name = الصفحات
desk-ways-name = مكتب الأمانة
way-states = الدول الأطراف
way-groups = المجموعات السنوية
way-pairings = من يستعرض من
way-drawings = عمليات السحب
way-meetings = الاجتماعات
way-how = كيف تُسحب القرعة
desk-way-start = الخطوات التالية
desk-way-states = الدول
desk-way-meetings = الاجتماعات
desk-way-drawings = عمليات السحب
desk-way-requests = الطلبات
signed-in-as = تم تسجيل الدخول باسم: { $name }
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
foot-days = الأيام أيام تقويمية بتوقيت فيينا، واليوم الأخير محسوب بأكمله.
foot-equal = تُعامَل الدول كلها على قدم المساواة: القوائم مرتبة أبجدياً، ولا تصنيف هنا لأي دولة.
foot-api = المحتوى نفسه في شكل بيانات (OpenAPI)

whose-secretariat = الخطوة التالية للأمانة
whose-meeting = الخطوة التالية للاجتماع

yes = نعم
no = لا
show = عرض
back = رجوع
page-before = الصفحة السابقة
page-after = الصفحة التالية
pages-of-list = صفحات هذه القائمة
back-to = العودة إلى { $place }
record = تسجيل
correct = تصحيح
choose = اختر من القائمة
if-any = (اختياري)
download-csv = تنزيل بصيغة CSV
filter-name = البحث بالاسم
filter-count = المعروض: { "{count}" } من { "{total}" }.
table-region = جدول
what-can-be-done = الإجراءات الممكنة
own-time = ({ "{time}" } بتوقيتك المحلي)

title-with-faults = لم يُنفَّذ:
faults-title = لم يُنفَّذ هذا الإجراء
what-will-happen = ما الذي سيحدث
summary-lead = لم يُسجَّل شيء بعد. يُرجى المراجعة مرة أخرى.
summary-answers = ما كتبته
summary-change = تعديل

fault-line = { $question }: { $fault }
fault-missing = الإجابة مطلوبة هنا.
fault-too-long = النص أطول من اللازم. الحد الأقصى لعدد الأحرف: { $most }.
fault-characters = وصلت بعض الأحرف ناقصة أو لا يمكن عرضها. يُرجى كتابتها من جديد.
fault-day = هذا ليس تاريخاً صحيحاً. اكتب السنة ثم الشهر ثم اليوم: ⁦2020-11-27⁩.
fault-number = هذا ليس عدداً صحيحاً.
fault-out-of-range = هذا العدد خارج الحدود الممكنة. الحد الأقصى: { $most }.
fault-state = اختر دولة من القائمة، أو اكتب رمزها المكوَّن من ثلاثة أحرف لاتينية كبيرة.
fault-instrument = اختر إحدى المعاهدات الأربع.
fault-region = اختر مجموعة إقليمية، أو لا تختر أي مجموعة.
fault-choice = اختر إحدى الإجابات.
fault-joining = اكتب كل دولة مع رقم مجموعتها، وافصل بين الدول بفاصلة لاتينية: ⁦AND 2, BTN 3⁩.
fault-justification = لا بد من تحديد الظروف الاستثنائية: اذكر ما هي.
fault-signature = هذا ليس توقيع نبضة: يتكوّن التوقيع من 96 خانة، كل منها رقم من 0 إلى 9 أو حرف من a إلى f.

# المعاهدات والدول.

state = الدولة
states-on = في هذا اليوم
regional-group = المجموعة الإقليمية
region-all = كل المجموعات الإقليمية
region-african = الدول الأفريقية
region-asia-pacific = دول آسيا والمحيط الهادئ
region-eastern-european = دول أوروبا الشرقية
region-grulac = دول أمريكا اللاتينية والكاريبي
region-weog = دول أوروبا الغربية ودول أخرى
region-none = بلا مجموعة إقليمية
instrument = المعاهدة
instruments = المعاهدات
instrument-untoc = الاتفاقية
instrument-tip = بروتوكول الاتجار بالأشخاص
instrument-som = بروتوكول تهريب المهاجرين
instrument-firearms = بروتوكول الأسلحة النارية
for-instruments = بشأن: { $instruments }
only-for = حصراً بشأن: { $instruments }
status = الحالة
deposit = الإيداع
day = اليوم
kind = النوع

# الاستعراضات.

state-under-review = الدولة الطرف المستعرَضة
reviewing-state = الدولة المستعرِضة
yearly-group = المجموعة السنوية
group-all = كل المجموعات
group-number = المجموعة { $group }
under-review-in-group = مستعرَضة ضمن المجموعة { $group }
slot-same-region = دولة مستعرِضة من المجموعة الإقليمية نفسها
slot-other-region = دولة مستعرِضة من مجموعة إقليمية أخرى
place = المقعد
additional = إضافية
by-decision = بقرار من أحد الاجتماعات
lot = القرعة
not-drawn-yet = لم تُسحب القرعة بعد.
void-word = باطل
void-tag = اختبار، باطل
void-banner = هذا اختبار. وهو لا يتبع أي اجتماع، ونتيجته باطلة.

# ما أُنجز.

done-recorded = تم التسجيل.
done-imported =
    { $count ->
        [zero] قُرئ الملف. وكل ما فيه معروف من قبل.
        [one] قُرئ الملف: هناك دولة واحدة جديدة أو تغيّرت بياناتها.
        [two] قُرئ الملف: هناك دولتان جديدتان أو تغيّرت بياناتهما.
        [few] قُرئ الملف: هناك { $count } دول جديدة أو تغيّرت بياناتها.
        [many] قُرئ الملف: هناك { $count } دولة جديدة أو تغيّرت بياناتها.
       *[other] قُرئ الملف: هناك { $count } دولة جديدة أو تغيّرت بياناتها.
    }
done-scheduled = حُدِّد موعد الاجتماع.
done-moved = حُدِّد للاجتماع موعده الجديد.
done-cancelled = أُلغي الاجتماع.
done-frozen = ثُبِّتت قائمة الدول المشمولة بالسحب، ونُشرت قيمة الالتزام.
done-room = أُضيفت القيمة إلى السحب.
done-drawn = سُحبت القرعة.
done-abandoned = جرى التخلي عن السحب. ويبقى القيد محفوظاً.

# The choice among the six languages.

languages-name = اللغة

# A few words that stand alone, as a sentence.

sentence = { $says }.

# The reader's own time.

clock-there = { $day }، الساعة { $time } (بتوقيت { $place }، { $offset })
own-end = الثانية الأخيرة: { $clock }
own-refusal = بتوقيتك كانت الثانية الأخيرة { $until }، ووصلنا طلبك { $at }.
own-time-show = عرض الوقت بتوقيتي المحلي
own-time-of = التوقيت المحلي: { $place } (تغيير)
local-time-title = التوقيت المحلي
local-time-lead = تنتهي المهل بتوقيت فيينا. ويمكن أن تعرض الصفحات كل وقت بتوقيتك أيضا، وكذلك الرسائل التي تلي ما ترسله.
local-time-shown = يُعرض إلى جانب توقيت فيينا:
local-time-from-browser = هذا ما يفيد به متصفحك. وإن لم يكن صحيحا فاختر مكانا آخر.
local-time-country = أين أنت؟
local-time-which = أي توقيت تتبع؟
local-time-now = الآن: { $clock }
local-time-city = المدينة
local-time-city-hint = اختر مدينة تُظهر ساعاتها دائما الوقت نفسه الذي تُظهره ساعتك.
local-time-unlisted = بلدك أو إقليمك غير مدرج في القائمة
local-time-show = عرض هذا التوقيت
local-time-forget = نسيان هذا المكان
local-time-kept = يُحفظ المكان لمدة سنة في ملف تعريف ارتباط على هذا الجهاز، حتى لا تُسأل عنه مجددا. وعندما تقدم طلبا يُحفظ أيضا مع عنوان بريدك الإلكتروني، من أجل الرسائل.
local-time-designations = لا تنطوي التسميات المستخدمة على الإعراب عن أي رأي كان من جانب الأمانة العامة للأمم المتحدة بشأن المركز القانوني لأي بلد أو إقليم أو مدينة أو منطقة.
done-local-time = تُعرض الأوقات بتوقيتك أيضا.
done-local-time-forgotten = لم يعد المكان محفوظا.
world-africa = أفريقيا
world-americas = الأمريكتان
world-asia = آسيا
world-atlantic = المحيط الأطلسي
world-europe = أوروبا
world-indian = المحيط الهندي
world-pacific = أستراليا والمحيط الهادئ
