# الحوارات البنّاءة مع المنظمات غير الحكومية وسائر أصحاب المصلحة (الفقرة 53).

way-dialogues = الحوارات البنّاءة
way-applications = طلبات المشاركة
way-lists = قوائم مقدِّمي الطلبات
own-ways-name = صفحاتك
person-applicant = مقدِّم الطلب
person-mission = البعثة الدائمة
person-chair = الرئيس
person-bureau = مكتب المؤتمر
send = إرسال
standing = الوضع الراهن
stage = المرحلة
region-column = المجموعة الإقليمية
organizations = المنظمات

dialogue = الحوار
dialogues-lead = يتحاور كل فريق عامل، بعد دوراته، مع المنظمات غير الحكومية والجامعات والشركات وغيرها بشأن تنفيذ الاتفاقية والبروتوكولات الملحقة بها.
dialogues-none = لا دعوة حالياً إلى عقد أي حوار.
dialogue-next-apply = المشاركة
dialogue-until = آخر موعد لتأكيد الحضور أو تقديم الطلب
dialogue-last-second = حتى الساعة 23:59:59 بتوقيت فيينا.
dialogue-door-closes = يُغلق باب المشاركة في
dialogue-about = عن هذا الحوار
dialogue-reports = التقارير التي يجب اعتمادها أولاً
report-not-yet = لم يُعتمد بعد
dialogue-circulated = القوائم المرسلة إلى الدول الأطراف
dialogue-attended = الحاضرون
attended-counts =
    { $organizations ->
        [zero] لا منظمات
        [one] منظمة واحدة
        [two] منظمتان
        [few] { $organizations } منظمات
        [many] { $organizations } منظمة
       *[other] { $organizations } منظمة
    }، { $persons ->
        [zero] لا أشخاص
        [one] شخص واحد
        [two] شخصان
        [few] { $persons } أشخاص
        [many] { $persons } شخصاً
       *[other] { $persons } شخص
    }
attended-persons =
    { $persons ->
        [zero] لم يحضر أحد.
        [one] حضر شخص واحد.
        [two] حضر شخصان.
        [few] حضر { $persons } أشخاص.
        [many] حضر { $persons } شخصاً.
       *[other] حضر { $persons } شخص.
    }
dialogue-registered = المسجَّلون
registered-none = لم يسجَّل أحد بعد.
days-late =
    { $days ->
        [zero] لا تأخير.
        [one] تأخير يوم واحد.
        [two] تأخير يومين.
        [few] تأخير { $days } أيام.
        [many] تأخير { $days } يوماً.
       *[other] تأخير { $days } يوم.
    }
stage-applications = باب تقديم الطلبات مفتوح
stage-objections = القوائم معروضة على الدول الأطراف
stage-open = مفتوح الآن
stage-summary-due = عُقد، والموجز مطلوب
stage-summary-given = عُقد، وقُدِّم الموجز
stage-cancelled = تقرَّر عدم عقده
format-in-person = حضورياً
format-online = عبر الإنترنت
format-hybrid = حضورياً وعبر الإنترنت
group-firearms = الفريق العامل المعني بالأسلحة النارية
group-international-cooperation = الفريق العامل المعني بالتعاون الدولي
group-smuggling-of-migrants = الفريق العامل المعني بتهريب المهاجرين
group-technical-assistance = فريق الخبراء الحكوميين العامل المعني بالمساعدة التقنية
group-trafficking-in-persons = الفريق العامل المعني بالاتجار بالأشخاص
kind-ngo = منظمة غير حكومية
kind-academia = جامعة أو معهد بحوث
kind-private-sector = القطاع الخاص
kind-other = صاحب مصلحة آخر
kind-state-party = دولة طرف
kind-signatory = دولة موقّعة
kind-non-signatory = دولة غير موقّعة
kind-entity = كيان
kind-igo = منظمة حكومية دولية
list-ngos = قائمة المنظمات غير الحكومية
list-others = قائمة أصحاب المصلحة الآخرين
part-briefing = إحاطة بشأن عملية الاستعراض
part-update = معلومات محدَّثة من الفريق العامل
part-panel = حلقة نقاش
part-floor = مداخلات الحاضرين
assistance-legislative = المساعدة في مجال التشريعات
assistance-capacity = التدريب وبناء القدرات
assistance-institutions = المؤسسات والسياسات
assistance-practices = الممارسات الجيدة والأدوات
assistance-research = البحوث والبيانات
assistance-victims = دعم الضحايا والشهود والمهاجرين
assistance-other = نوع آخر

limits = المواعيد المهمة
limit = الموعد
limit-computed = كيفية حسابه
limit-to-apply = آخر يوم لتقديم الطلبات
limit-attendance = آخر يوم لتأكيد حضور المنظمات غير الحكومية
limit-applications = آخر يوم لتقديم طلبات أصحاب المصلحة الآخرين
limit-ngo-list = آخر يوم لإرسال قائمة المنظمات غير الحكومية إلى الدول الأطراف
limit-others-list = آخر يوم لإرسال قائمة أصحاب المصلحة الآخرين إلى الدول الأطراف
limit-objections = اليوم الذي يُطلب إلى الدول الأطراف أن تقدِّم اعتراضاتها بحلوله
limit-objections-how = قبل الحوار بخمسة أيام، وبعد إرسال القائمة بخمسة أيام على الأقل؛ أما الاعتراضات اللاحقة فتُوضع عليها علامة التأخر، ويُعتدّ بها مع ذلك.
limit-announced = الموعد الأبكر المعلن
limit-announced-how = دعوة إلى التبكير في تقديم الطلبات. ويبقى الموعد القانوني قائماً؛ والطلبات اللاحقة تُوضع عليها علامة.
limit-rest-day = قد لا يكون أحد في العمل في ذلك اليوم. ويبقى هو اليوم الأخير؛ يُرجى إنجاز الأمر بحلول
sessions = دورات الأفرقة العاملة
papers = ورقات المعلومات الأساسية
balance = التوازن بين المناطق
balance-lead = المنظمات غير الحكومية بحسب المنطقة التي يقع فيها مقرها، وإلى جانبها عدد الدول الأطراف في تلك المنطقة. ولا يُرفض أحد بسبب التوازن.
balance-parties = الدول الأطراف
programme-not-ready = لا يتضمن البرنامج بعد أجزاءه الأربعة كلها، ولذلك فالحوار غير جاهز.
summary-due-at = مطلوب في
summary-no-session = لم يُحدَّد موعد الدورة القادمة بعد

apply-title = تقديم طلب أو تأكيد الحضور
apply-lead = سبع خطوات قصيرة، نحو خمس دقائق. ولا يُرسل شيء قبل أن تطّلعوا عليه كله مرة أخرى.
apply-until = آخر يوم: { $day }، حتى الساعة 23:59:59 بتوقيت فيينا
step-of = الخطوة { $step } من { $steps }
step-contact = إلى من نكتب؟
step-contact-lead = يُرسل رابط خاص إلى هذا العنوان فورا. وبه يمكنكم المتابعة لاحقا، على هذا الجهاز أو على جهاز آخر.
step-dialogues = اختيار الحوارات
step-organization = منظمتكم
step-expertise = خبرتكم
step-delegation = من يشارك وكيف
step-support = الدعم والاحتياجات
step-comments = التعليقات الخطية
step-continue = حفظ ومتابعة
step-back = حفظ ورجوع
step-to-summary = العودة إلى الملخص
check-title = تحققوا مما كتبتم ثم أرسلوه
check-lead = لم يُرسل شيء بعد. والعبرة باللحظة التي يصلنا فيها طلبكم بالإرسال.
check-nothing = لم يُكتب شيء هنا.
check-draft-stays = ما كتبتموه لا يزال هنا، ويبقى ثلاثين يوما.
apply-send = إرسال
draft-kept = حُفظ:
draft-kept-at-time = حُفظ في الساعة { "{time}" }
draft-not-kept = لم يُحفظ بعد. ما تكتبونه يبقى في هذه الصفحة، وستُعاد محاولة الحفظ.
draft-elsewhere = لم يُحفظ: جرى تغيير هذه المسودة في نافذة أخرى. انسخوا ما كتبتم وافتحوا الصفحة من جديد.
draft-about = ما الذي يُحفظ وإلى متى
draft-purpose = يُحفظ ما تكتبونه كمسودة حتى لا يضيع شيء إذا انقطع الاتصال أو أُغلق الهاتف. ولا يستطيع قراءتها أحد سواكم. وتُحذف عند إرسال الطلب، وبعد ثلاثين يوما من آخر تغيير لكم، وفورا متى طلبتم ذلك.
draft-delete = حذف المسودة
draft-waits = لقد بدأتم طلبا
draft-continue = متابعته
will-delete-draft = يُحذف ما كتبتموه فورا. ولم يُرسل شيء.
will-delete-draft-contact = إذا لم ترسلوا طلبا آخر، يُمحى اسمكم وعنوانكم أيضا، ويتوقف الرابط الخاص عن العمل.
done-draft-deleted = حُذفت المسودة.
fault-draft-too-large = هذا أطول مما يمكن أن تكون عليه جميع الإجابات مجتمعة ({ $most } كيلوبايت). اختصروه.
begin-lead = تؤكد المنظمات غير الحكومية حضورها. أما الجامعات والشركات وغيرها فتقدِّم طلباً. ويجوز أن يشمل الطلب الواحد عدة حوارات.
begin-who = لا يلزم المركز الاستشاري لدى المجلس الاقتصادي والاجتماعي.
begin-need = يلزمك عنوان بريد إلكتروني يمكنك قراءة رسائله الآن. سيصل إليه رابط خاص، وبه يمكنك العودة والتعديل والإضافة وسحب الطلب.
begin-persons = ما تذكره عن الأشخاص يُستخدم لهذا الحوار فقط. ولا يُدرج في أي قائمة، ويمكنك الاطلاع عليه وتصحيحه ومحوه في أي وقت.
begin-countries = لا يجوز أن تتناول التعليقات الكتابية الأوضاع في أي بلد. والتعليقات التي تسمّي بلداً تُوقَف إلى أن يراجعها شخص مختص، وتُبلَّغ بالسبب.
begin-button = البدء
field-dialogues = في أي حوارات تريد المشاركة؟
field-kind = ما نوع الجهة التي تمثلها؟
field-kind-hint = يحدد هذا القاعدة التي تشارك بموجبها.
field-organization = اسم المنظمة
field-country = البلد الذي يقع فيه مقرها
field-website = الموقع الشبكي
field-ecosoc = المركز الاستشاري لدى المجلس الاقتصادي والاجتماعي
field-ecosoc-hint = ليس شرطاً.
field-expertise = ما خبرتك في مواضيع الفريق العامل؟
field-expertise-hint = بضع جمل.
field-contact-name = اسمك
field-email = عنوان البريد الإلكتروني
field-email-hint = يُرسل إليه الرابط الخاص. ولا يُدرج في أي قائمة.
field-letters-language = بأي لغة نراسلك؟
field-delegates = من سيحضر؟
field-delegates-hint = شخص واحد في كل سطر: الاسم، ثم فاصلة، ثم صفته الوظيفية.
field-presence = كيف تريد المشاركة؟
field-travel = هل تحتاج إلى مساعدة للسفر؟
field-travel-hint = اذكر السبب، مثلاً أن منظمتك صغيرة أو يقودها الضحايا.
field-needs = هل يحتاج أحد إلى ترتيبات لكي يشارك، مثل منحدر للكراسي المتحركة أو لغة الإشارة؟
field-comments = تعليقات كتابية
field-comments-hint =
    { $words ->
       *[other] الحد الأقصى لعدد الكلمات لكل حوار اخترته: { $words }. لا تذكر أي بلد.
    }
fault-email = هذا ليس عنوان بريد إلكتروني. اكتبه على هذا النحو: ⁦name@example.org⁩.
fault-delegates = اكتب شخصاً واحداً في كل سطر، بحد أقصى عشرين شخصاً، ولا يتجاوز كل من الاسم والصفة الوظيفية 120 حرفاً.
fault-panel = يتضمن كل سطر اسم المنظمة ونوعها ورمز البلد المكوَّن من ثلاثة أحرف لاتينية كبيرة، وتفصل بينها فواصل لاتينية.
will-apply-ngo = يتأكد حضورك عندما يصل هذا إلينا. وإذا اعترضت دولة طرف، فالقرار لمكتب المؤتمر؛ ولا يُستبعد أحد دون إبلاغه.
will-apply-other = يُوافَق على طلبك بعد انقضاء موعد الاعتراضات، ما لم تعترض دولة طرف.
will-apply-state = أنت مسجَّل. ولا يلزم إذن من أحد.
will-apply-list = يُدرج اسم منظمتك ونوعها وبلدها وموقعها الشبكي ومركزها في قائمة تُرسل إلى جميع الدول الأطراف، بعد أن تفتح الرابط الوارد في رسالتنا.
will-apply-persons = لا يطّلع على اسمك وعنوانك وأسماء مندوبيك إلا الأمانة.
will-apply-letter = تُرسل إلى عنوانك رسالة فيها رابطك الخاص.
done-applied = تم الاستلام. رسالة تتضمن رابطكم الخاص في طريقها إليكم. وتُدرج منظمتكم في القائمة متى فُتح رابط وارد في إحدى رسائلنا.
done-sent = تم الإرسال.
done-dialogue-recorded = تم التسجيل.

applications-count =
    { $count ->
        [zero] لا توجد طلبات.
        [one] يوجد طلب واحد.
        [two] يوجد طلبان.
        [few] توجد { $count } طلبات.
        [many] يوجد { $count } طلباً.
       *[other] يوجد { $count } طلب.
    }
applications-next = عرض الطلبات التالية
application-reference = الرقم { $reference }
application-received = تاريخ الاستلام:
application-waits = ما زال منتظَراً:
application-after-announced = ورد بعد الموعد المعلن وقبل الموعد القانوني: فهو في الوقت المناسب، ووُضعت عليه علامة.
application-history = ما حدث
application-persons = ما ذكرته لنا عن الأشخاص
application-persons-lead = لا يطّلع عليه إلا أنت والأمانة. ويُمحى عندما تطلب ذلك، ولا يُدرج في أي قائمة.
delegate = المندوب
standing-confirmed = تأكد الحضور
standing-referred = محال إلى مكتب المؤتمر
standing-admitted = مقبول بقرار من مكتب المؤتمر
standing-not-admitted = غير مقبول بقرار من مكتب المؤتمر
standing-applied = قُدِّم الطلب
standing-approved = ووفق عليه
standing-not-approved = لم يوافَق عليه
standing-registered = مسجَّل
standing-withdrawn = سُحب الطلب
letter-confirmed = تأكد الحضور.
letter-referred = اعترضت دولة طرف، والأمر معروض على مكتب المؤتمر. والمنظمة ليست مقبولة ولا مستبعدة إلى أن يتخذ مكتب المؤتمر قراره.
letter-admitted = قرر مكتب المؤتمر أن تشارك المنظمة.
letter-not-admitted = قرر مكتب المؤتمر ألا تشارك المنظمة.
letter-applied = ورد الطلب في الموعد. ويُوافَق عليه بعد انقضاء موعد الاعتراضات، ما لم تعترض دولة طرف.
letter-approved = لا اعتراض من أي دولة طرف. وقد ووفق على الطلب.
letter-not-approved = هناك اعتراض من دولة طرف. ولا يُوافَق على الطلب ما دام الاعتراض قائماً.
letter-registered = تم التسجيل؛ ولا يلزم إذن من أحد.
letter-withdrawn = سُحب الطلب. ويمكن تقديمه من جديد ما دام الموعد لم ينقضِ.
waits-address = لم يُؤكَّد العنوان بعد: افتح الرابط الوارد في رسالتنا
waits-list = لم تُرسل القائمة إلى الدول الأطراف بعد
waits-bureau = لم يتخذ مكتب المؤتمر قراره بعد
waits-objection = هناك اعتراض من دولة طرف
waits-time = لا يزال بإمكان الدول الأطراف أن تعترض
waits-comments = التعليقات موقوفة إلى أن يراجعها شخص مختص
objections = الاعتراضات
objection-of-a-state = دولة طرف
objection-late = متأخر
objection-withdrawn = سُحب
comments = التعليقات الكتابية
comments-number = التعليقات رقم { $number }
comments-released = أُتيحت للدول الأطراف
comments-held = موقوفة إلى أن يراجعها شخص مختص
comments-sent-back = أُعيدت إلى صاحبها
comments-late = متأخرة
comments-named = الكلمات التي تسمّي بلداً:
comments-release = إتاحتها للدول الأطراف
comments-send-back = إعادتها إلى صاحبها
comments-lead = تقرؤها الدول الأطراف. ولا يجوز ذكر الأوضاع في أي بلد؛ والتعليقات التي تسمّي بلداً تُوقَف إلى أن يراجعها شخص مختص.
activities = الأنشطة
happened-received = ورد الطلب.
happened-changed = عُدِّل الطلب.
happened-chosen = اختير الحوار.
happened-address = تأكد العنوان.
happened-withdrawn = سحب مقدِّم الطلب طلبه.
happened-comments = وردت تعليقات كتابية.
happened-comments-decided = روجعت التعليقات الموقوفة.
happened-objection = اعترضت دولة طرف.
happened-objection-withdrawn = سُحب اعتراض.
happened-bureau = اتخذ مكتب المؤتمر قراره.
happened-approved = ووفق على الطلب، إذ لا اعتراض من أي دولة طرف.
happened-unresolved = سُجِّل أن مكتب المؤتمر لم يتخذ قراره بعد.
happened-activity = ورد بلاغ عن نشاط.
happened-erased = مُحي ما ذُكر عن الأشخاص.
lists-lead = المنظمات التي تريد المشاركة. يجوز لأي دولة طرف أن تعترض إلى أن يُفتتح الحوار؛ ولا يجوز ذلك إلا للدول الأطراف.
lists-none-chaired = لم تحدد الأمانة بعد أن هذا الحساب يرأس أي حوار.
list-circulated = أُرسلت إلى الدول الأطراف في
list-not-yet = لم تُرسل إلى الدول الأطراف بعد.
list-count =
    { $count ->
        [zero] لا توجد أي منظمة.
        [one] منظمة واحدة.
        [two] منظمتان.
        [few] { $count } منظمات.
        [many] { $count } منظمة.
       *[other] { $count } منظمة.
    }
list-unconfirmed =
    { $count ->
        [zero] وأكدت المنظمات كلها عناوينها.
        [one] وهناك منظمة أخرى لم تؤكد عنوانها.
        [two] وهناك منظمتان أخريان لم تؤكدا عنوانيهما.
        [few] وهناك { $count } منظمات أخرى لم تؤكد عناوينها.
        [many] وهناك { $count } منظمة أخرى لم تؤكد عناوينها.
       *[other] وهناك { $count } منظمة أخرى لم تؤكد عناوينها.
    }

receipt-title = إيصال استلام
receipt-lead = تم استلام هذا. والعبرة بالثانية التي وصلنا فيها الطلب، أيا كان ما جرى بعدها.
receipt-number = الرقم
receipt-received = تاريخ الاستلام
receipt-dialogues = في الموعد من أجل
receipt-dialogue = الحوار رقم { $number }
receipt-application = الطلب
receipt-persons = بصمة ما ذُكر عن الأشخاص
receipt-persons-about = لا تفصح عن شيء بشأنهم، بل تبيّن أن شيئا لم يُغيَّر خفية.
receipt-signed = الإيصال الموقَّع
receipt-signed-about = احتفظوا بهذا النص. فبه يستطيع أي شخص أن يتحقق من أن الإيصال صادر عنا، ولا يستطيع أحد أن يغيّر فيه حرفا.
receipt-key = المفتاح (Ed25519)
receipt-download = حفظه كملف
receipt-check = التحقق من إيصال
receipt-check-lead = الصقوا النص الموقَّع للإيصال أو اختاروا الملف. لا يُحفظ شيء منه، ولا يُذكر لكم إلا ما ورد فيه.
receipt-paste = النص الموقَّع
receipt-upload = أو الملف
receipt-check-button = تحقُّق
receipt-genuine = هذا الإيصال صحيح
receipt-not-genuine = هذا ليس إيصالا صادرا عنا
receipt-not-genuine-why = إنه غير موقَّع بمفتاحنا، أو ينقصه جزء أو جرى تغييره. انسخوه كاملا من أول حرف إلى آخر حرف.
receipt-text = النص الذي وُقِّع
# Documents that go out.
download-pdf = تنزيل بصيغة PDF
download-docx = تنزيل بصيغة DOCX القابلة للتحرير
file-size = { $size } كيلوبايت
document-venue = المكان
document-groups = الأفرقة العاملة
document-format = شكل المشاركة
document-chairs = رئيس الحوار أو رؤساؤه المشاركون
document-rule = عُمِّمت بموجب
document-circulated = تعميمها على الدول الأطراف
document-circulated-by = { $day }، من جانب الأمانة ({ $reference })
document-as-of = الوضع في
document-number = الرقم
document-ecosoc = المركز لدى المجلس الاقتصادي والاجتماعي
document-no-persons = تتضمن هذه القائمة ما ذكرته المنظمات عن نفسها، ولا تتضمن أي بيانات عن أشخاص.
note-heading = المذكرات الشفوية
note-lead = مشاريع قابلة للتحرير بكل لغة من اللغات الست. وتُرفق القوائم بحالتها الراهنة؛ ويُدرج الرقم المرجعي متى سُجِّل إرسالها.
note-lists = مذكرة شفوية لتعميم القوائم (DOCX)
note-invitation = مذكرة شفوية للدعوة إلى الحوار (DOCX)
note-about = مذكرة شفوية: { $title }
note-reference = المرجع: { $reference }
note-reference-open = [يُستكمل]
note-circulates = تهدي أمانة مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية تحياتها إلى الدول الأطراف في الاتفاقية، وتتشرف بأن تشير إلى الحوار البنّاء المعنون "{ $title }"، المقرر عقده في { $day } ({ $place }) عملاً بالفقرة 53 من الإجراءات والقواعد الخاصة بسير عمل آلية استعراض تنفيذ الاتفاقية والبروتوكولات الملحقة بها.
note-transmits-ngos = وعملاً بالفقرة 53 (د) من الإجراءات والقواعد، تتشرف الأمانة بأن تحيل، في المرفق الأول، قائمة المنظمات غير الحكومية التي ترغب في حضور الحوار. وإذا كان هناك أي اعتراض على مشاركة إحدى المنظمات غير الحكومية، أُحيلت المسألة إلى مكتب المؤتمر.
note-transmits-others = وعملاً بالفقرة 53 (هـ)، تتشرف الأمانة أيضاً بأن تحيل، في المرفق الثاني، قائمة أصحاب المصلحة المعنيين الآخرين، بمن فيهم ممثلو القطاع الخاص والأوساط الأكاديمية، الذين قدموا طلبات للمشاركة. وينبغي الموافقة على طلباتهم شريطة ألا تعترض عليها أي دولة طرف.
note-objections = ويُرجى من الدول الأطراف التي ترغب في الاعتراض أن تتفضل بإبلاغ الأمانة بذلك بمذكرة شفوية في موعد أقصاه { $day }، مع بيان المنظمة المعنية.
note-objections-later = وكل اعتراض يرد بعد ذلك اليوم وقبل افتتاح الحوار يُشار إليه بوصفه متأخراً، ويُؤخذ به مع ذلك.
note-invites = تهدي أمانة مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية تحياتها إلى الدول الأطراف في الاتفاقية والدول الموقِّعة عليها، وإلى الدول غير الموقِّعة، وإلى الكيانات والمنظمات الحكومية الدولية، وتتشرف بدعوتها إلى الحوار البنّاء المعنون "{ $title }"، المقرر عقده في { $day } ({ $place }) عملاً بالفقرة 53 من الإجراءات والقواعد الخاصة بسير عمل آلية استعراض تنفيذ الاتفاقية والبروتوكولات الملحقة بها.
note-open-to = وعملاً بالفقرة 53 (ج)، فإن الحوار مفتوح أمامها جميعاً. ويُرجى منها إبلاغ الأمانة بأسماء ممثليها. ولا تُعمَّم أي قائمة بهم ولا تلزم أي موافقة.
note-no-country = وعملاً بالفقرة 53 (ب)، لا يجوز ذكر الحالة الخاصة بأي بلد أثناء الحوار، إلا من جانب البلد المستعرَض، الذي يجوز له أن يثير طوعاً مسائل تتعلق حصراً باستعراضه.
note-stakeholders = ويجوز للمنظمات غير الحكومية أن تؤكد حضورها، ولأصحاب المصلحة المعنيين الآخرين أن يقدموا طلباتهم، حتى { $day }، وهو آخر يوم لذلك بموجب الفقرة 53 (د) و(هـ). وستكون الأمانة ممتنة لإطلاعهم على ذلك.
note-closing = وتغتنم الأمانة هذه الفرصة لتعرب مجدداً للدول الأطراف في الاتفاقية عن أسمى آيات تقديرها.
note-closing-all = وتغتنم الأمانة هذه الفرصة لتعرب مجدداً لجميع المخاطَبين عن أسمى آيات تقديرها.
note-dated = فيينا، { $day }
annex-1 = المرفق الأول
annex-2 = المرفق الثاني
do-registrants = نقل المشاركين إلى نظام التسجيل
registrants-lead = يتضمن الملف ما ذُكر عن الأشخاص المشاركين بحسب الحالة الراهنة. وهو مخصص لتسجيلهم فقط: احذفه متى انتهى التسجيل. ولا يُحفظ هنا في أي مكان.
registrants-submit = تنزيل الملف
registrants-indico = لنظام Indico: شخص واحد من كل منظمة
registrants-indico-hint = يقبل نظام Indico كل عنوان مرة واحدة، ولكل طلب عنوان واحد. ويتضمن الملف الشخص الذي تُوجَّه إليه الرسائل، وإلا فأول من سيحضر.
registrants-everybody = جميع من سيحضرون، للاطلاع
field-extract = أي ملف؟

enter-title = العودة إلى طلبك
enter-link = العودة إلى طلب سابق
enter-lead = يكفي أن تضغط على الزر مرة واحدة.
enter-button = متابعة
enter-ask-lead = اكتب العنوان الذي وصلتك عليه رسالتنا. وسيصل إليه رابط جديد.
enter-ask-button = إرسال رابط جديد إليّ
enter-asked = إذا كانت رسائلنا تُرسل إلى هذا العنوان، فهناك رابط جديد في الطريق إليه. راجع بريدك بعد بضع دقائق.

do-move = نقله إلى يوم آخر
do-change = تعديل بياناته
do-announce = إعلان موعد أبكر
do-chairs = تحديد الحسابات التي ترأسه
do-circulate = تسجيل إرسال قائمة إلى الدول الأطراف
do-programme = البرنامج
do-panel = حلقة النقاش
do-paper = إضافة ورقة معلومات أساسية
do-report = تسجيل اعتماد تقرير
do-cancel = تسجيل قرار الرئيس عدم عقده
do-open = افتتاح الحوار
do-close = اختتام الحوار
do-input = تسجيل مداخلة
do-summary = موجز الرئيس
do-comments = إرسال تعليقات كتابية
do-comments-file = إرسال تعليقات خطية بصيغة PDF
comments-file-lead = لا يمكن البحث في ملف PDF عن البلدان المذكورة فيه. ولذلك يطّلع عليه موظف دائما قبل أن تتمكن الدول الأطراف من قراءته، وتُبلَّغون بما يُتخذ بشأنه.
field-pdf = الملف
field-pdf-hint = ملف PDF لا يتجاوز 1 ميغابايت. ولا أهمية لاسمه.
comments-file = PDF، { $size } كيلوبايت
comments-file-about = ملف كما أرسله صاحبه؛ ولم يفحصه أحد بحثا عن فيروسات.
comments-file-hint = ملف PDF: افتحوه في صفحة الطلب قبل أن تقرروا.
done-comments-held = تم الاستلام. يطّلع موظف على الملف قبل أن تتمكن الدول الأطراف من قراءته.
fault-not-pdf = هذا الملف ليس بصيغة PDF.
fault-pdf-too-large = يتجاوز حجم الملف 1 ميغابايت.
do-withdraw = سحب الطلب
do-choose = المشاركة من جديد
do-release = مراجعة التعليقات الموقوفة
do-object = تقديم اعتراض
do-withdraw-objection = سحب الاعتراض
do-bureau = تسجيل قرار مكتب المؤتمر
do-attendance = تسجيل الحاضرين
do-activity = الإبلاغ عن نشاط
do-erase = محو ما ذُكر عن الأشخاص
do-change-application = تغيير ما ورد في الطلب
change-submit = تسجيل التغيير
change-until = يمكن تغيير الاسم والفئة والبلد والموقع الشبكي والمركز إلى أن تُرسل القائمة إلى الدول الأطراف، في موعد أقصاه { $day }.
change-listed = اطّلعت الدول الأطراف على القائمة بما فيها من اسم وفئة وبلد وموقع شبكي ومركز. وتبقى هذه البيانات كما هي؛ ويمكنكم أن تطلبوا من الأمانة تصحيح أي خطأ.
change-persons = يمكن في أي وقت تصحيح ما ذُكر عن الأشخاص وعن خبرتكم.
change-history = يُسجَّل كل تغيير في تاريخ الطلب مع وقته. ولا يُعرض بعد ذلك ما كان مذكورا من قبل.
do-confirm-address = تأكيد العنوان
convene-title = الدعوة إلى عقد حوار
convene-submit = الدعوة إلى عقده
convene-lead = تُحسب المواعيد القانونية من يوم الحوار. ويمكن أن يُعلن إلى جانبها موعد أبكر.
session-title = تحديد موعد دورة لفريق عامل
session-lead = يُقدَّم موجز الرئيس عن الحوار في الدورة التالية للفريق نفسه.
field-dialogue-title = العنوان
field-groups = بعد دورات أي أفرقة عاملة؟
field-groups-hint = اختر أكثر من فريق إذا كان الحوار مشتركاً.
field-session = أي دورة؟
field-session-hint = مثلاً: الدورة الثانية عشرة، من 27 إلى 30 حزيران/يونيه 2022
field-dialogue-day = يوم الحوار
field-dialogue-day-hint = تُحسب كل الأيام الأخرى على أساسه.
field-announced = الموعد الأبكر المراد إعلانه
field-announced-hint = هو دعوة إلى التبكير في تقديم الطلبات، ولا يغيّر شيئاً في الموعد القانوني.
field-place = أين؟
field-format = كيف تكون المشاركة؟
field-languages = اللغات
field-chairs = الرئيس أو الرؤساء المشاركون
field-chairs-hint = اسم واحد في كل سطر.
field-chair-accounts = الحسابات
field-word-limit = الحد الأقصى لعدد كلمات التعليقات الكتابية
field-group = الفريق العامل
field-opens = يوم الافتتاح
field-list = أي قائمة؟
field-document = الوثيقة
field-adopted-on = تاريخ الاعتماد
field-paper-title = العنوان
field-topic = الموضوع
field-articles = المواد
field-articles-hint = افصل بينها بفواصل لاتينية: ⁦TIP 6, TIP 9⁩
field-input = ما قيل، دون تسمية أي بلد
field-panel = الأعضاء
field-panel-hint = عضو واحد في كل سطر: المنظمة، ثم نوعها، ثم رمز البلد المكوَّن من ثلاثة أحرف لاتينية كبيرة، وتفصل بينها فواصل لاتينية. والأنواع: { $kinds }
field-looked-at = هل ذُكرت أسماء بلدان؟
field-objecting-state = أي دولة طرف تعترض؟
field-objection-reason = السبب
field-objection-reason-hint = لا تشترط القواعد ذكر السبب. وتطّلع عليه الأمانة ومكتب المؤتمر.
field-may-be-told = هل يجوز إبلاغ المنظمة بالسبب؟
field-may-be-told-yes = نعم، دون ذكر اسم الدولة
field-admitted = ما القرار المتخذ؟
field-deciding-body = من اتخذ القرار؟
field-deciding-body-hint = مثلاً: المكتب الموسّع للمؤتمر
field-bureau-decided-on = تاريخ القرار
field-which-comments = أي تعليقات؟
field-released = ماذا يُفعل بها؟
field-told-author = بماذا يُبلَّغ صاحبها؟
field-told-author-hint = اذكر ما يجب تعديله لكي يمكن إرسالها من جديد.
field-persons = كم شخصاً حضر؟
field-assistance = ما نوع المساعدة؟
field-activity = ما النشاط الذي تقوم به؟
bureau-admitted = تشارك المنظمة
bureau-not-admitted = لا تشارك المنظمة
about-application = { $name }، { $dialogue }
programme-lead = بند واحد في كل سطر. ويجوز أن يبدأ السطر بوقته: 10:00 الافتتاح
programme-looked-at = نعم، وقد راجعت ذلك: لا ذكر للأوضاع في أي بلد
panel-lead = يجوز تنظيم حلقة نقاش، وليس ذلك لازماً.
input-lead = تُحفظ المداخلات بحسب الموضوع والمادة، ولا تُحفظ أبداً بحسب البلد.
chairs-lead = إلى جانب الأمانة، لا يفتتح الحوار ويختتمه، ولا يقرر عدم عقده، ولا يجيز التعليقات، ولا يرفق موجزه إلا هذه الحسابات. وهي تطّلع على الطلبات المقدمة إليه.
chairs-none-invited = لم يُدعَ أحد بعد بصفته رئيساً. أرسل دعوة أولاً.
summary-of-chair-lead = يُرفق بالدورة التالية للفريق العامل نفسه.
activity-lead = أبلغنا بما تقدِّمه من تدريب أو أدوات أو بحوث أو مساعدة أخرى. وقد يُعرض ذلك على كل من يبحث عن مساعدة تقنية.
will-move-dates = تُنقل مع يوم الحوار كل الأيام المحسوبة على أساسه.
will-move-tell = يُبلَّغ كل المعنيين.
will-cancel = يُبلَّغ كل من قدَّم طلباً بأن الحوار لن يُعقد.
will-circulate = تُسجَّل القائمة بصيغتها الراهنة على أنها أُرسلت. ومن لم يرد فيها بعد يمكن أن يرد في قائمة لاحقة.
will-circulate-objections = يجوز للدول الأطراف أن تعترض من الآن؛ والاعتراضات التي وردت قبل ذلك يُعتدّ بها من الآن.
will-open = من الآن لا يجوز لأي دولة طرف أن تعترض.
will-close = يصبح موجز الرئيس مطلوباً من الآن.
will-withdraw-application = تُرفع المنظمة من القائمة. ويمكنك المشاركة من جديد ما دام الموعد لم ينقضِ.
will-choose = يصبح الطلب قائماً من جديد، إذا كان ذلك في الموعد.
will-erase = تُمحى نهائياً الأسماء والعناوين وكل ما ذُكر عن الأشخاص. ويبقى الطلب.
will-erase-letters = لن نتمكن بعد ذلك من مراسلتك، ولن يعمل الرابط الخاص.
will-confirm-address = يمكن إدراج المنظمة في القائمة.
will-object-ngo = يُحال الأمر إلى مكتب المؤتمر. والمنظمة ليست مقبولة ولا مستبعدة إلى أن يتخذ مكتب المؤتمر قراره.
will-object-other = لا يُوافَق على الطلب ما دام الاعتراض قائماً.
will-object-seen = تعرف الأمانة ومكتب المؤتمر أي دولة تعترض. أما المنظمة فتُبلَّغ بأن دولة طرفاً تعترض، ولا يُذكر لها اسم الدولة.
will-object-withdraw = يمكن سحب الاعتراض في أي وقت قبل افتتاح الحوار.
will-withdraw-objection = يعود ما كان الاعتراض يحول دونه، ما لم يكن هناك اعتراض آخر قائم.
will-bureau = تُبلَّغ المنظمة على الفور.

notice-blank-field = تُرك فارغاً بيان لا بد من ذكره: { $field }.
notice-dialogue-same-day = موعده محدد بالفعل في هذا اليوم: { $day }.
notice-dialogue-day-over = لقد مضى هذا اليوم: { $day }. اختر اليوم الحالي أو يوماً قادماً.
notice-day-outside-calendar = هذا اليوم خارج حدود التقويم: { $day }.
notice-unknown-dialogue = لا يوجد حوار بالرقم { $dialogue }.
notice-unknown-application = لا يوجد طلب كهذا.
notice-group-named-twice = ذُكر أحد الأفرقة العاملة مرتين.
notice-announced-too-late = اليوم الأخير بموجب القواعد هو { $day }؛ ولا يمكن أن يُعلن إلى جانبه إلا موعد أبكر.
notice-cancelled-too-early = لا يمكن الحكم على قلة الطلبات إلا بعد انقضاء آخر يوم لتقديمها بأكمله: { $day }.
notice-enough-applications = عدد الطلبات المقدَّمة: { $applications }. والعدد الذي تقرَّر أنه يكفي: { $threshold }.
notice-dialogue-cancelled = قرر الرئيس عدم عقد هذا الحوار.
notice-dialogue-opened = سبق افتتاح هذا الحوار.
notice-dialogue-not-opened = لم يُفتتح هذا الحوار بعد.
notice-dialogue-closed = سبق اختتام هذا الحوار.
notice-country-named = وردت هنا أسماء بلدان: { $words }. ولا يجوز ذكر الأوضاع في أي بلد، إلا من جانب البلد المستعرَض بشأن استعراضه.
notice-group-not-concerned = لا يُعقد هذا الحوار بعد دورة لهذا الفريق العامل.
notice-reports-not-adopted = يُفتتح الحوار بعد أن يعتمد كل فريق عامل معني تقريره.
notice-report-missing = لم يُعتمد بعد تقرير { $group }.
notice-opened-too-early = موعد عقده هو { $day }.
notice-list-too-early = تُقبل الطلبات حتى نهاية يوم { $day }. ولا تكتمل القائمة قبل ذلك.
notice-list-late =
    { $days ->
        [zero] أُرسلت القائمة دون تأخير.
        [one] أُرسلت القائمة بتأخير يوم واحد. وهذا تأخير من الأمانة، ولا يضر بأي من مقدِّمي الطلبات.
        [two] أُرسلت القائمة بتأخير يومين. وهذا تأخير من الأمانة، ولا يضر بأي من مقدِّمي الطلبات.
        [few] أُرسلت القائمة بتأخير { $days } أيام. وهذا تأخير من الأمانة، ولا يضر بأي من مقدِّمي الطلبات.
        [many] أُرسلت القائمة بتأخير { $days } يوماً. وهذا تأخير من الأمانة، ولا يضر بأي من مقدِّمي الطلبات.
       *[other] أُرسلت القائمة بتأخير { $days } يوم. وهذا تأخير من الأمانة، ولا يضر بأي من مقدِّمي الطلبات.
    }
notice-one-region-weighs = عدد المنظمات المنتمية إلى مجموعة إقليمية واحدة ({ $region }) هو { $organizations } من أصل { $total }. ادعُ منظمات أخرى؛ ولا يُرفض أحد بسبب التوازن.
notice-limit-on-rest-day = قد لا يكون أحد في العمل يوم { $day }. ويبقى هو اليوم الأخير؛ يُرجى إنجاز الأمر بحلول { $before }.
notice-dialogue-chosen-already = سبق اختيار هذا الحوار.
notice-kind-changed = تسري قاعدة أخرى على الجهات من نوع آخر. اسحب هذا الطلب وأرسل طلباً غيره.
notice-listed-already = أُرسلت القائمة المتضمنة لهذه البيانات إلى الدول الأطراف. اطلبوا من الأمانة تصحيحها.
notice-listed-changed = اطّلعت الدول الأطراف على القائمة بما كان مذكورا فيها من قبل. عمِّموها من جديد.
notice-dialogue-not-chosen = هذا الطلب ليس لذلك الحوار، أو سُحب منه.
notice-applied-too-late = كان آخر يوم للمشاركة في «{ $title }» هو { $day }، حتى الساعة 23:59:59 بتوقيت فيينا ({ $computed }). ووصلنا طلبك في { $vienna } بتوقيت فيينا، أي { $utc } بالتوقيت العالمي المنسق.
notice-no-dialogue-chosen = اختر حواراً واحداً على الأقل.
notice-comments-too-late = تُقبل التعليقات الكتابية مع الطلب، حتى اليوم الخامس عشر قبل الحوار.
notice-comments-not-held = لا توجد تعليقات كهذه تنتظر المراجعة.
notice-comments-too-long = الحد الأقصى لعدد كلمات التعليقات الكتابية: { $most }. وعدد كلمات هذه التعليقات: { $words }.
notice-too-many-comments = يمكن إرسال التعليقات { $most } مرة على الأكثر لكل حوار.
notice-too-many-files = يمكن إرسال { $most } ملفات على الأكثر لكل حوار.
notice-not-a-pdf = هذا الملف ليس بصيغة PDF: فهو لا يبدأ كما يبدأ ملف PDF.
notice-file-too-large = لا يجوز أن يتجاوز حجم الملف { $most } ميغابايت.
notice-nobody-objects-to-these = تشارك الدول والكيانات والمنظمات الحكومية الدولية دون إذن من أحد.
notice-objected-already = { $state }: سبق أن اعترضت هذه الدولة الطرف، واعتراضها قائم.
notice-no-objection = لا اعتراض قائماً من هذه الدولة هنا.
notice-nothing-before-the-bureau = لا شيء معروضاً على مكتب المؤتمر بشأن هذه المنظمة: فلا اعتراض قائماً من أي دولة طرف.
notice-only-parties-object = { $state }: ليست هذه الدولة طرفاً في الاتفاقية. ولا يجوز أن تعترض إلا الدول الأطراف.
notice-objections-over = كانت الاعتراضات تُقبل حتى { $day }.
notice-not-your-state = لا تعترض البعثة الدائمة إلا باسم دولتها.
notice-not-your-dialogue = يرأس هذا الحوار حساب آخر. والأمانة هي التي تحدد الحسابات.
notice-session-day-over = لقد مضى هذا اليوم: { $day }.
notice-unknown-session = لا توجد دورة بالرقم { $session }.
notice-summary-too-early = يُكتب الموجز بعد اختتام الحوار.
notice-no-next-session = لم يُحدَّد بعد موعد الدورة التالية لهذا الفريق العامل. حدِّده أولاً.

invite-title = دعوة بعثة أو رئيس أو عضو في المكتب
invite-lead = تُرسل إلى العنوان رسالة تتضمن رابطا خاصا. يعمل الرابط عشرة أيام، ويمكن طلب رابط جديد في أي وقت.
field-invited-as = بأي صفة؟
field-mission-state = من أي دولة؟
field-mission-state-hint = للبعثة الدائمة.
invite-submit = إرسال الدعوة
done-invited = الدعوة في طريقها.
field-invited-name = الاسم

# How paragraph 53 is read where it can be read in two ways.
readings-title = كيف تُقرأ القواعد في هذا الحوار
reading-late-comments = التعليقات الكتابية بعد اليوم الأخير
late-comments-discretion = يقرر الرئيس بشأنها، وتُوضع عليها علامة التأخر
late-comments-refused = تُرفض
reading-objections = إلى متى يُعتدّ بالاعتراضات
objections-until-opening = إلى أن يُفتتح الحوار؛ وتُوضع علامة على المتأخر منها
objections-until-tenth-day = إلى اليوم العاشر الذي يسبقه
objections-until-indicative-day = إلى اليوم المعلن للاعتراضات، ويكون عندئذ ملزماً
reading-pending = ما دام المكتب لم يقرر
pending-unresolved = المسألة معلقة: لا هي مقبولة ولا مستبعدة
pending-in = تشارك المنظمة
pending-out = لا تشارك المنظمة
reading-announced = الموعد الأبكر المعلن
announced-marks = دعوة إلى التبكير في تقديم الطلبات؛ أما ما يليه فيُقبل إلى الموعد القانوني وتُوضع عليه علامة
announced-binds = ملزم
reading-threshold = عدد الطلبات الكافي لعقده
reading-threshold-hint = متى بلغت الطلبات هذا العدد لم يعد للرئيس أن يقرر عدم عقده. اتركه فارغاً ليكون الأمر لتقدير الرئيس.
threshold-none = لا عدد محدد: الأمر لتقدير الرئيس
threshold-number = { $count }

# What was said at dialogues.
inputs-title = المداخلات في الحوارات
inputs-all-dialogues = جميع الحوارات
inputs-article = المادة
inputs-none = لم يُسجَّل شيء.
