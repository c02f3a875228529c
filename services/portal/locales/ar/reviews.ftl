# Reviews: whose move it is, consultations, the board.

moves-title = ما عليكم القيام به
reviews-title = الاستعراضات
board-title = لوحة الاستعراضات

# The States' side: words of reviews, moves, consultations.

# Phases and clusters.

phase-number = المرحلة { $phase }
cluster-1 = التجريم والولاية القضائية
cluster-2 = المنع والمساعدة التقنية وتدابير الحماية وغيرها من التدابير
cluster-3 = إنفاذ القانون والجهاز القضائي
cluster-4 = التعاون الدولي والمساعدة القانونية المتبادلة والمصادرة

# How far a review is.

review-stage-to-come = لم يحن موعدها بعد
review-stage-not-started = لم يبدأ: لم تُعقد مشاورة
review-stage-consultation = المشاورة بانتظار الاتفاق عليها
review-stage-answers = الردود منتظرة
review-stage-feedback = التعقيبات الخطية منتظرة
review-stage-lists = قوائم الملاحظات بانتظار الاتفاق عليها
review-stage-summary = الموجز بانتظار الاتفاق عليه
review-stage-complete = مكتملة

# What is to be done.

move-wait-for-start = انتظار بدء المرحلة
move-find-funds = إيجاد الأموال اللازمة للاستعراض
move-draw-reviewers = سحب القرعة لاختيار الدول الأطراف المستعرِضة الناقصة
move-name-focal-point = تعيين جهة وصل
move-name-experts = تعيين خبراء حكوميين
move-consult = التشاور مع الدول الأطراف المستعرِضة
move-confirm-consultation = تأكيد ما أسفرت عنه المشاورة
move-submit-answers = تقديم الردود على الاستبيان
move-give-feedback = تقديم التعقيبات الخطية
move-agree-lists = الاتفاق على قوائم الملاحظات
move-agree-summary = الاتفاق على الموجز
move-wait-for-group = انتظار سائر استعراضات المجموعة
move-finished = اكتملت المراحل الأربع كلها

# Why it is to be done.

move-why-wait-for-start = تبدأ المرحلة في يوم محدَّد. وليس على أحد القيام بشيء قبل ذلك.
move-why-find-funds = تُستعرَض الدولة الموقِّعة عندما تغطي التبرعاتُ التكاليفَ.
move-why-draw-reviewers = تستعرض كلَّ دولة دولتان أخريان من الأطراف في الصكوك المعنية. ويُجري السحبَ اجتماعٌ.
move-why-name-focal-point = تنسّق جهة الوصل مشاركة الدولة في هذا الاستعراض. وإلى أن تُعيَّن، يتولى الممثل الدائم مهامها ويتلقى كل شيء.
move-why-name-experts = يجيب الخبراء عن الاستبيان ويقدمون التعقيبات ويصوغون قوائم الملاحظات. ويمكن لخبير واحد أن يغطي عدة صكوك.
move-why-consult = تُحدَّد الأطر الزمنية والمتطلبات ولغات العمل في مشاورة أولى. ولا يبدأ الاستعراض من دونها.
move-why-confirm-consultation = يصبح ما دوّنته الدولة الطرف المستعرَضة سارياً متى أكدته كل دول الاستعراض.
move-why-submit-answers = تُقدَّم الردود في غضون المدة المتفق عليها التي تسمح بها القواعد.
move-why-give-feedback = تقدم الدول الأطراف المستعرِضة تعقيبات خطية مشتركة في غضون المدة التي تمنحها القواعد من تلقي الردود.
move-why-agree-lists = تصبح قائمة الملاحظات نهائية متى اتفقت عليها الدولة الطرف المستعرَضة والدول الأطراف المستعرِضة لها. ولا تحدد أي قاعدة يوماً خاصاً بذلك: فالمعتبر هو النهاية الاسمية للمرحلة.
move-why-agree-summary = يختتم الموجزُ المرحلةَ. ويصبح نهائياً متى اتفقت عليه كل دول الاستعراض. ولا تحدد أي قاعدة يوماً خاصاً بذلك: فالمعتبر هو النهاية الاسمية للمرحلة.
move-why-wait-for-group = اكتملت المرحلة هنا. وتنتقل المجموعة معاً متى اكتمل عدد كافٍ من استعراضاتها.
move-why-finished = لم يبق في هذا الاستعراض شيء مطلوب.

# Who does it.

mover-focal-point = { $state } (جهة الوصل)
mover-mission = { $state } (البعثة الدائمة)
whose-move = الخطوة التالية: { $who }
whose-nobody = ليس على أحد القيام بشيء الآن
capacity-focal-point = بصفة جهة الوصل
capacity-permanent-representative = بصفة الممثل الدائم
side-under-review = دولتكم مستعرَضة
side-reviewing = دولتكم دولة طرف مستعرِضة
side-secretariat = تطّلعون على هذا الاستعراض بصفة الأمانة
side-other-state = لا تشارك دولتكم في هذا الاستعراض: تُعرض المرحلة والتواريخ

# Points on the line of a phase.

milestone-start = بدء المرحلة
milestone-focal-points = تعيين جهات الوصل
milestone-experts = تعيين الخبراء الحكوميين
milestone-consultation = عقد المشاورة
milestone-answers = تقديم الردود
milestone-feedback = تقديم التعقيبات الخطية
milestone-lists = الاتفاق على قوائم الملاحظات
milestone-summary = الاتفاق على الموجز
milestone-nominal-end = نهاية المرحلة في الجدول الزمني
step-answers = الردود
step-feedback = التعقيبات الخطية
step-list = قائمة الملاحظات
step-summary = الموجز

# What happened in a review.

review-event-phase-opened = دخلت المجموعة المرحلة
review-event-reviewers-set = حُدِّدت الدول الأطراف المستعرِضة
review-event-phase-begun = بدأت المرحلة
review-event-strand-opened = دخل صك في الاستعراض
review-event-strand-closed = خرج صك من الاستعراض
review-event-consultation-proposed = دُوِّن ما أسفرت عنه المشاورة
review-event-consultation-returned = طُلب شيء آخر
review-event-consultation-confirmed = تأكد ما أسفرت عنه المشاورة
review-event-consultation-agreed = أكد الجميع: اتُّفق على نتيجة المشاورة
review-event-step-recorded = سُجِّلت خطوة
review-event-step-struck = شُطب قيد
review-event-phase-completed = اكتملت المرحلة لهذا الاستعراض
review-event-phase-reopened = فُتحت المرحلة من جديد
review-event-moves-changed = تغيّرت الخطوة التالية
review-event-reminded = أُرسل تذكير
review-event-officer-assigned = حُدِّد من يتابع الاستعراض لدى الأمانة
review-event-public-stage-chosen = اختارت الدولة الطرف المستعرَضة ما يراه الجميع
review-event-help-asked = طلبت دولة المساعدة من الأمانة
review-event-help-answered = رُدّ على طلب مساعدة
review-event-rules-amended = غيّر المؤتمر قاعدة
review-event-period-amended = غيّر المؤتمر مهلة ممنوحة للدول
review-event-readings-chosen = حُدِّدت كيفية قراءة القواعد
review-event-recommended = أوصت أفرقة عاملة بخطة عمل أخرى
review-event-recommendation-struck = شُطبت توصية لأفرقة عاملة
review-event-duty-given = عُيِّن شخص
review-event-duty-ended = انتهت مهمة
review-event-other = سُجِّل أمر
with-detail = { $what } ({ $detail }) 
review-group-none = دولة موقِّعة، خارج المجموعات

# Everybody's own page.

first-whose = قبل كل شيء
first-fill-in = أكملوا بياناتكم
first-fill-in-why = عيّنتكم دولتكم. وتقارن الأمانة بياناتكم بالمذكرة الشفوية وتوافق عليها؛ ومنذ ذلك الحين تظهر استعراضاتكم هنا.
first-clear-up = أوضحوا أمراً في بياناتكم
first-clear-up-why = تختلف بياناتكم عن المذكرة الشفوية لدولتكم، أو ثمة أمر غير واضح. وهذا ما تسأل عنه الأمانة:
first-wait = بياناتكم لدى الأمانة
first-wait-why = ليس عليكم القيام بشيء الآن. وستُبلَّغون برسالة حالما تُعتمد البيانات، وعندها تظهر استعراضاتكم هنا.
first-undertake = تعهّدوا بالحفاظ على سرية الاستعراضات
first-undertake-why = كل المعلومات التي يُحصل عليها أثناء الاستعراض أو تُستخدم فيه سرية.
do-profile = افتحوا بياناتكم
do-undertake = اقرأوا التعهد وقدّموه
do-name-people = تعيين أشخاص بمذكرة شفوية
do-see-people = الاطلاع على من عُيِّنوا
do-consult = إعداد المشاورة
do-confirm = الاطلاع والتأكيد
do-open-review = فتح الاستعراض
moves-none = ليس عليكم القيام بشيء الآن
moves-none-about = يظهر هنا ما على دولتكم القيام به في استعراضاتها، مع يومه وفقرته، وتذكّركم رسالة قبل حلوله.
moves-no-reviews = لا تشاركون في أي استعراض بعد. ويظهر الاستعراض هنا متى حُدِّدت الدول الأطراف المستعرِضة فيه وأُسندت إليكم مهمة فيه.
moves-later = لاحقاً
moves-others = ما على الآخرين القيام به في استعراضاتكم
moves-others-none = ليس على أحد غيركم القيام بشيء في استعراضاتكم الآن.
moves-reviews = استعراضاتكم
moves-news = المستجدات
moves-news-none = لم يحدث شيء في استعراضاتكم بعد.
moves-what = ماذا
moves-who = مَن
moves-when = الموعد
moves-why = لماذا
moves-review = الاستعراض
moves-reviewers = الدول الأطراف المستعرِضة
move-agreed = اليوم المتفق عليه:
diary-agreed = اتفقت الدول على هذا اليوم.
move-by = آخر يوم وفق القاعدة:
move-starts = البدء:
move-no-day = لا تحدد أي قاعدة يوماً.
move-since = مفتوح منذ
working-languages = لغات العمل
languages-not-yet = لم يُتفق عليها بعد
as-a-table = { $what }، في جدول
next-move = الخطوة التالية

# All reviews, and one of them.

reviews-lead = جميع الاستعراضات القُطرية، حسب المجموعة ثم الاسم، مع المرحلة التي بلغها كل منها.
reviews-with-state = بمشاركة هذه الدولة
reviews-all-states = كل الدول
reviews-count =
    { $count ->
        [zero] لا استعراضات
        [one] استعراض واحد
        [two] استعراضان
        [few] { $count } استعراضات
        [many] { $count } استعراضاً
       *[other] { $count } استعراض
    }
reviews-none = لا يوافق أي استعراض ما اخترتموه. اختاروا مجموعة أو دولة أخرى.
review-also = ما بقي مفتوحاً أيضاً
review-states = دول هذا الاستعراض
review-since = بدأت في
line-consultation = المشاورة
line-lists = قوائم الملاحظات
strand-articles = المواد { $articles }
strand-empty = لا شيء يُستعرض في هذه المجموعة من المواد: مكتمل من البداية
dates-caption = تواريخ المرحلة { $phase }: وفق القواعد والمتفق عليها والفعلية
dates-what = الخطوة
dates-nominal = وفق القواعد
dates-agreed = المتفق عليه
dates-actual = الفعلي
dates-no-rule = لا تحدد أي قاعدة يوماً
dates-beside = ويُذكر إلى جانبه:
dates-not-yet = ليس بعد
days-after-day =
    { $days ->
        [zero] في يومه
        [one] بعد يومه بيوم واحد
        [two] بعد يومه بيومين
        [few] بعد يومه بـ { $days } أيام
        [many] بعد يومه بـ { $days } يوماً
       *[other] بعد يومه بـ { $days } يوم
    }
days-after-rule =
    { $days ->
        [zero] في اليوم الذي تحدده القاعدة
        [one] بعد اليوم الذي تحدده القاعدة بيوم واحد
        [two] بعد اليوم الذي تحدده القاعدة بيومين
        [few] بعد اليوم الذي تحدده القاعدة بـ { $days } أيام
        [many] بعد اليوم الذي تحدده القاعدة بـ { $days } يوماً
       *[other] بعد اليوم الذي تحدده القاعدة بـ { $days } يوم
    }
days-open =
    { $days ->
        [zero] مفتوح في يومه
        [one] مفتوح منذ يوم واحد بعد يومه
        [two] مفتوح منذ يومين بعد يومه
        [few] مفتوح منذ { $days } أيام بعد يومه
        [many] مفتوح منذ { $days } يوماً بعد يومه
       *[other] مفتوح منذ { $days } يوم بعد يومه
    }
steps-recorded = الخطوات المسجَّلة
step-struck = مشطوب، لا أثر له:
review-people = أشخاص كل جانب
review-people-lead = عيّنتهم الدول لهذا الاستعراض. وساعات العمل بتوقيت المكان الذي يعمل فيه الشخص، وإلى جانبها بتوقيتكم.
review-people-absent = لا يمكن عرضهم الآن. حاولوا من جديد بعد بضع دقائق.
mission-stands-in = لم تُعيَّن جهة وصل لهذا الاستعراض: الممثل الدائم هو جهة الوصل في الوقت الحاضر.
name-not-known = الاسم غير معروض
hours-of-work = ساعات العمل:
review-notes = ملاحظات الأمانة
review-notes-about = لا يقرأها أحد غير الأمانة.
review-notes-none = لا ملاحظات على هذا الاستعراض.
review-history = ما حدث
review-history-none = لم يُسجَّل شيء بعد.
review-history-all = كل ما حدث في الاستعراض
happened-on = كان ذلك في
desk-record-step = تسجيل خطوة اتُّخذت خارج النظام
desk-remind = إرسال تذكير بالخطوة التالية
desk-keep-note = تدوين ملاحظة
public-stage-title = ما يراه الجميع من هذا الاستعراض
public-stage-choose = اختيار ما يراه الجميع من هذا الاستعراض
public-stage-agreed = المرحلة والطور، بموافقة الدولة الطرف المستعرَضة في { $day }
public-stage-conference = المرحلة والطور، كما قرر المؤتمر لجميع الاستعراضات
public-stage-totals = مجاميع المجموعات لا غير
public-stage-lead = للدولة الطرف المستعرَضة أن تختار ما يراه الجميع منه: { $review }
public-stage-question = ماذا يجوز للجميع أن يروا؟
public-stage-choose-totals = مجاميع المجموعات لا غير
public-stage-choose-stage = مرحلة هذا الاستعراض وطوره
public-stage-mandate-hint = رقم المذكرة الشفوية أو الرسالة الواردة من الدولة، دون أسماء أشخاص. مثلاً: المذكرة الشفوية 12/2020.
public-stage-in-phase = المرحلة { $phase }، { $stage }
public-stage-to-everybody = المرحلة والطور للجميع
public-stage-totals-alone = المجاميع وحدها
public-stage-on-behalf = من الأمانة نيابة عن الدولة
will-public-stage-seen = من الآن فصاعداً يرى الجميع هذا في صفحة تقدم الاستعراضات، وإن لم يكن لهم حساب: { $state }، { $stage }
will-public-stage-follows = متى تقدم الاستعراض رأى الجميع طوره الجديد فوراً.
will-public-stage-never = لا يُعرض شيء عن الأيام، ولا عن التأخر، ولا عمن يُنتظر، ولا عما قيل.
will-public-stage-totals = من الآن فصاعداً لا يرى الجميع إلا مجاميع المجموعات، ولا تُسمَّى الدولة هناك: { $state }
will-public-stage-conference = ما دام المؤتمر يتيح للجميع أن يروا كل استعراض، فإن هذا الاستعراض يُرى أيضاً.
will-public-stage-back = يمكن اختيار غير ذلك في أي وقت. وما قرأه أحد أو احتفظ به في الأثناء يبقى لديه.
will-public-stage-on-behalf = ترى دول الاستعراض أن الأمانة فعلت ذلك نيابة عن الدولة: { $state }

# Help from the Secretariat (para. 48).

help-ask = طلب المساعدة من الأمانة
help-ask-submit = تقديم الطلب
help-ask-lead = ما الذي تحتاج دولتكم إلى مساعدة فيه؟ { $review }
will-help-seen = تُخطر الأمانة فوراً وترد هنا في حدود إمكاناتها.
will-help-own = لا يرى ما تطلبونه وما يُرد به إلا دولتكم والأمانة. ولا يتغير أي موعد.
field-help = ما تحتاجون إلى مساعدة فيه
help-hint = دون أسماء أشخاص.
help-answer = الرد على طلب مساعدة
help-answer-lead = ما الذي أُنجز من أجل الدولة الطالبة؟ { $review }
will-help-closed = يُقفل الطلب ويُخطر من يتصرف باسم الدولة.
field-help-request = أي طلب
field-help-on = تاريخ الرد
field-help-done = ما أُنجز، أو سبب تعذر إنجاز شيء
help-title = مساعدة الأمانة
help-about = ما تطلبه الدولة يبقى بينها وبين الأمانة.
help-request = الطلب { $number }: { $state }، { $day }
help-answered = رُدّ عليه في { $day }:
help-open = مفتوح: لم ترد الأمانة بعد.

# The consultation of paragraph 31.

first-consultation = المشاورة الأولى
first-consultation-open = فتح المشاورة
consultation-yours = دوّنوا ما أسفرت عنه مشاورتكم
consultation-none = لم يُدوَّن شيء بعد
consultation-confirm-yours = لم تؤكد دولتكم بعد
consultation-waits = بانتظار التأكيد
consultation-waits-for = لم يؤكد بعد: { $states }.
consultation-agreed = اتُّفق على هذا
consultation-agreed-on = اتُّفق عليه في { $day }: أكدته كل دول الاستعراض.
consultation-binds = هذا هو المعمول به إلى أن يُتفق على غيره.
consultation-else-laid-down = وُضع منذ ذلك الحين شيء آخر ينتظر التأكيد. وحتى ذلك الحين فالمتفق عليه هو:
consultation-all-confirmed = أكدته كل دول الاستعراض، وكان آخر تأكيد في
guide-title = ما ينبغي الاتفاق عليه
guide-times = موعد تقديم الردود على الاستبيان، في غضون المدة التي تسمح بها القواعد من بدء المرحلة، وموعد تقديم التعقيبات الخطية، في غضون المدة التي تمنحها من تلقي الردود.
guide-requirements = ما يحتاج إليه الاستعراض أيضاً، مثل الترجمة الشفوية للمكالمات أو الوثائق الورقية.
guide-languages = لغات عمل الاستعراض: لغة واحدة أو لغتان، وثلاث في ظروف استثنائية فقط. ويُشجَّع على استخدام لغة واحدة؛ وكل لغة إضافية تعني ترجمة.
guide-division = توزيع العمل بين الدول المستعرِضة: يجوز لخبرائها أن يقتسموا المواضيع فيما بينهم.
guide-who = تتشاور الدولة الطرف المستعرَضة مع الدول الأطراف المستعرِضة لها عن طريق جهات الوصل، وتساعدها الأمانة. وحيثما لم تُعيَّن جهة وصل، يتصرف الممثل الدائم.
guide-then = تدوّن الدولة الطرف المستعرَضة النتيجة؛ وتؤكدها كل دولة طرف مستعرِضة أو تطلب شيئاً آخر. ومتى أكد الجميع، صار ذلك متفقاً عليه.
propose-title = ما أسفرت عنه المشاورة
propose-submit = تدوينه وطلب التأكيد
propose-else = تدوين شيء آخر
field-consultation-day = اليوم الأول من المشاورة
field-consultation-day-hint = مكالمة أو اجتماع أو تبادل رسائل.
field-consultation-days = أيام أخرى
field-consultation-days-hint = يوم في كل سطر: السنة والشهر واليوم، مثلاً 2020-12-15.
field-review-languages = لغات عمل الاستعراض
field-review-languages-hint = يُشجَّع على استخدام لغة واحدة. ومع كل لغة إضافية تُترجَم الردود والتعقيبات وقوائم الملاحظات، وذلك يستغرق وقتاً. ولا تحتاج لغتان إلى سبب؛ أما ثلاث ففي ظروف استثنائية فقط.
field-exceptional = ما هو استثنائي، إذا كانت اللغات ثلاثاً
field-exceptional-hint = مثلاً: ليس لخبراء الدول الثلاث لغة مشتركة.
field-answers-by = الردود على الاستبيان في موعد أقصاه
field-answers-by-hint = في غضون المدة التي تسمح بها القواعد.
field-answers-by-cap = في موعد لا يتجاوز { $day }: لا تسمح القواعد بالاتفاق على يوم بعده.
field-answers-by-both = لا تسمح القواعد بالاتفاق على يوم بعد { $day }. وقد جرت المشاورة لاحقاً؛ وتنتهي المدة نفسها محسوبةً منها في { $after }. ويُحتفظ باليومين معاً.
field-feedback-by = التعقيبات الخطية في موعد أقصاه
field-feedback-by-hint = اتركوه فارغاً إذا لم يُتفق على شيء: عندئذ يكون في غضون المدة التي تمنحها القواعد من تلقي الردود.
field-requirements = ما يحتاج إليه الاستعراض أيضاً
field-requirements-hint = مثلاً: مكالمة مرئية كل شهر، وثائق في يوم معيَّن. دون أسماء أشخاص.
field-division = توزيع العمل
field-division-hint = مثلاً: تتولى دولة مستعرِضة المواد 5 إلى 9، والأخرى المواد 10 إلى 15.
field-mandate = التفويض الخطي من الدولة
field-mandate-hint = مثلاً: المذكرة الشفوية 12/2020. ثم تؤكد الدولة ما تدوّنونه.
fault-days = أحدها ليس يوماً، أو هي أكثر من تسعة عشر. اكتبوا يوماً في كل سطر: 2020-12-15.
fault-languages = للاستعراض ثلاث لغات عمل على الأكثر، وثلاث في ظروف استثنائية فقط.
will-ask-to-confirm = يُطلب التأكيد من الدول التالية: { $states }.
will-stand-when-confirmed = يصبح متفقاً عليه متى أكدته جميعها. وإلى ذلك الحين يجوز لأي منها أن تطلب شيئاً آخر.
will-replace-proposal = يحل محل ما هو قائم الآن؛ ومن أكد ذلك يُطلب منه التأكيد من جديد.
will-be-seen-by-parties = تطّلع عليه دول هذا الاستعراض والأمانة. أما الدول الأخرى فلا ترى إلا التواريخ.
confirm-result-title = تأكيد نتيجة المشاورة
confirm-result-submit = التأكيد باسم دولتي
confirm-result-lead = { $review }: اطّلعتم على ما دُوِّن من أيام ولغات عمل وتوزيع للعمل.
will-confirm = يُسجَّل أن { $state } تؤكد، { $capacity }.
will-be-agreed = بذلك يكون الجميع قد أكدوا: ويصبح متفقاً عليه.
will-wait-for-others = يصبح متفقاً عليه متى أكدت الدول الأخرى أيضاً.
ask-else-title = طلب شيء آخر
ask-else-submit = إرساله إلى الدولة الطرف المستعرَضة
ask-else-lead = بيّنوا ما ينبغي أن يكون على نحو آخر: يوم أو لغة أو توزيع العمل. ثم تدوّن الدولة الطرف المستعرَضة ما تتفقون عليه.
field-otherwise = ما ينبغي أن يكون على نحو آخر
will-return = تقرأ دول هذا الاستعراض والأمانة ما تكتبونه.
done-proposed = دُوِّن، وطُلب إلى الدول الأخرى تأكيده.
done-confirmed = أكدته دولتكم.
done-public-stage = اختير ما يراه الجميع.
done-help-asked = قُدِّم الطلب إلى الأمانة.
done-asked-else = أُبلغت الدولة الطرف المستعرَضة بما ينبغي أن يكون على نحو آخر.

# The record of a consultation.

record-of-consultation = محضر المشاورة
record-proposal = ما دُوِّن (المقترح { $number })
record-cap = آخر يوم وفق القواعد:
record-feedback-by-rule = لم يُتفق على يوم: في غضون المدة التي تمنحها القواعد من تلقي الردود
record-nothing = لم يُدوَّن شيء.
record-focal-point = جهة الوصل: { $state }
record-written-by = كتبته
record-on-behalf = الأمانة، نيابة عن الدولة الطرف المستعرَضة وبتفويض خطي منها
record-confirmed = مَن أكّد
record-confirmed-none = لم يؤكده أحد بعد.
record-as-what = بأي صفة
record-returned = ما طُلب على نحو آخر
record-document = محضر المشاورة الأولى. { $review }، المرحلة { $phase }
record-not-agreed = مدوَّن ولم يُتفق عليه بعد: لم تؤكده كل دول الاستعراض.
record-cluster = المجموعة المواضيعية
record-confidential = لدول هذا الاستعراض والأمانة دون غيرها. والأيام أيام تقويمية في فيينا، واليوم الأخير يُحسب كاملاً.
record-held-on = أُجريت المشاورة في
record-exceptional = ما هو استثنائي

# Calendars of one's own moves.

calendar-name-reviews = الاستعراضات والحوارات البنّاءة: الأيام المهمة
calendar-lead-reviews = يمكن لبرنامج تقويم أن يجلب مواعيد ما عليكم القيام به في الاستعراضات وأن يتابعها: ما ينبغي إنجازه ومتى، وما يُتفق عليه من جديد، وما أُنجز.

# Why something is not done about a consultation.

notice-consultation-agreed-already = هذا متفق عليه بالفعل. ويمكن للدولة الطرف المستعرَضة أن تدوّن شيئاً جديداً.
notice-own-proposal = هذا مقترحكم. دوّنوا مقترحاً آخر بدلاً منه.
notice-returned-already = { $state }: طُلب شيء آخر بالفعل.
notice-confirmed-already = { $state }: تم تأكيد هذا بالفعل.
notice-phase-complete = اكتملت المرحلة { $phase } من هذا الاستعراض.
notice-phase-not-begun = لم تبدأ المرحلة { $phase } من هذا الاستعراض.
notice-mandate-missing = لا تكتب الأمانة نيابة عن دولة إلا بتفويض خطي. بيّنوا أي تفويض.
notice-under-review-lays-down = { $state } هي المستعرَضة وتدوّن ما أسفرت عنه مشاورتها؛ وتؤكده الدول الأطراف المستعرِضة لها.
notice-reviewers-missing = تستعرض دولتان كل صك. ولم تُسحب قرعتهما بعد بشأن: { $instruments }.
notice-nobody-to-consult = سُحبت قرعة الدول الأطراف المستعرِضة في { $day }: ولم يكن قبل ذلك من يُتشاور معه.
notice-no-language = اختاروا لغة عمل واحدة أو لغتين.
notice-exceptional-reason-missing = ثلاث لغات هي للظروف الاستثنائية فقط. بيّنوا ما هي.
notice-too-many-languages = عدد اللغات { $languages } أكثر من اللازم: لغة أو لغتان، وثلاث استثنائياً.
notice-answers-before-start = بدأت المرحلة في { $day }؛ ولا يمكن أن تُستحق ردودها قبل ذلك.
notice-answers-beyond-cap = تُقدَّم الردود في موعد أقصاه { $day } ({ $computed }). اختاروا ذلك اليوم أو يوماً قبله.
notice-feedback-before-answers = تأتي التعقيبات بعد الردود: ولا يمكن أن تُستحق قبل { $day }.
notice-feedback-beyond-cap = تُقدَّم التعقيبات في موعد أقصاه { $day } ({ $computed }). اختاروا ذلك اليوم أو يوماً قبله.
notice-not-for-a-state = تتصرف باسم الدولة جهةُ الوصل، أو بعثتها الدائمة حيث لا توجد جهة وصل؛ ولا تتصرف الأمانة نيابة عن أحد.
notice-proposal-replaced = لم يعد المقترح { $proposal } قائماً. اطّلعوا على الأحدث.
notice-reviews-nothing-now = لا تستعرض { $state } شيئاً في هذه المرحلة: وليس لها ما تؤكده.
notice-focal-point-acts = يقوم بهذا من يتولى مهام جهة الوصل ({ $state }) في الاستعراض الخاص بـ { $review }.
notice-mission-acts = ليس لـ { $state } جهة وصل في الاستعراض الخاص بـ { $review }: تقوم بهذا بعثتها الدائمة.
notice-focal-point-named-first = ليس لـ { $state } جهة وصل يمكنها التصرف في الاستعراض الخاص بـ { $review }: عليها أن تعيّن جهة وصل أولاً.

# End of the States' side.

# اللوحة والتوقعات والقواعد والتقدم المعلن.

board-lead = جميع الاستعراضات في { $day }: على من الدور، ومنذ متى.
board-any = أيٌّ كان
board-waits-for = بانتظار
board-officer = الموظف المسؤول
board-order = الترتيب
board-order-name = حسب المجموعة ثم حسب الاسم
board-order-due = حسب اليوم
board-only-stalled = ما انقضى يومه فقط
board-show-all = إظهار الكل
board-by-day = هذه القائمة، حسب الأيام، قائمة عمل للأمانة وحدها. وهي لا تُعطى لأحد: فالملف مرتَّب دائماً حسب الأسماء.
board-file-about = يتضمن الملف الاختيار نفسه مرتَّباً حسب الأسماء. ولا يرد فيه مقدار أي تأخر، ولا يقتصر أبداً على ما انقضى يومه.
board-more = خيارات أخرى
board-counts = الاستعراضات: { $total }. ما انقضى يومه: { $stalled }.
board-count = المعروض: { $count } من { $total }
board-none = لا يوجد استعراض بهذه الصفة. قلِّل الشروط.
board-pick-all = كل المعروض: { $count }
board-pick = اختيار { $state }
board-none-picked = اختر استعراضاً واحداً على الأقل أولاً.
board-remind = تذكير
board-assign = تكليف موظف
board-where = أين وصل
board-whose = على من الدور، ومنذ متى
board-by = بحلول
board-stalls = انقضى يومه منذ
board-do = ما يمكن عمله
board-since = منذ { $day }
board-also = خطوات أخرى مفتوحة: { $count }
board-agreed = اليوم المتفق عليه: { $day }
board-no-day = لا قاعدة تحدد يوماً
board-days = عدد الأيام: { $days }
board-no-focal-point = بلا جهة وصل: { $states }
board-reminded = آخر تذكير: { $day }
board-arrears = المرحلة { $phase } غير مكتملة
board-do-remind = تذكير
board-do-notes = الملاحظات الداخلية: { $count }
board-do-help = طلبات المساعدة: { $count }
board-do-step = تسجيل خطوة
board-open = فتح الاستعراض ({ $state })

remind-title = إرسال رسائل تذكير
remind-lead = لم يُرسَل شيء بعد. هذه أسماء من سيتلقى رسالة، وموضوعها.
remind-submit = إرسال رسائل التذكير
remind-count = عدد رسائل التذكير: { $count }
remind-none = لن تُرسَل أي رسالة.
remind-to = إلى
remind-nobody-there = ليس لأحد حساب بعد، فلا تُرسل أي رسالة
remind-what = الموضوع
remind-tone = كل رسالة بلغة قارئها. وهي تقول ما ينبغي عمله، وبحلول أي يوم، وبموجب أي فقرة، ومنذ متى هو مفتوح. ولا تلوم أحداً.
remind-nobodys = لا تُرسَل رسائل بشأن هذه الاستعراضات
remind-failed = لم يُرسَل: { $count }
done-reminded = رسائل التذكير المرسلة: { $count }

officer-title = تكليف موظف
officer-lead = الاستعراضات: { $count } ({ $states })
field-officer = حساب الموظف
field-officer-hint = حسابات الأمانة. ينشئ مشغّل النظام الحسابات الجديدة.
officer-nobody = لا أحد
fault-no-review = لم يُختَر أي استعراض. عُد إلى اللوحة واختر واحداً.

notes-title = ملاحظات داخلية على الاستعراض: { $state }
notes-lead = لا يقرأ هذه الملاحظات إلا الأمانة.
field-secretariat-note = ملاحظة جديدة
notes-keep = حفظ الملاحظة
notes-heading = ما دُوِّن
notes-none = لا ملاحظات بعد.

record-step-title = تسجيل خطوة: { $state }
record-step-lead = لما ورد بمذكرة شفوية أو عبر نظام آخر. وما يرد متأخراً يُسجَّل كغيره ولا يُرفَض أبداً.
field-phase = من أي مرحلة
field-step = أي خطوة
field-step-on = في أي يوم اتُّخذت
field-step-on-hint = لا اليوم الذي تسجلها فيه.
field-readable-from = للردود: منذ أي يوم كان بوسع الدول الأطراف المستعرِضة قراءتها
field-readable-from-hint = بلغة متفق عليها. ومنه تُحسب مهلة التعقيبات الخطية.
field-step-source-hint = مثال: المذكرة الشفوية 12/2026 من البعثة الدائمة
will-step-seen = ترى جميع دول الاستعراض الخطوة ويومها. ومنها يُعرَف فوراً على من الدور.
will-step-clock = تُحسب مدة التعقيبات الخطية من اليوم الذي صارت فيه الردود مقروءة. ولهذه الردود: { $day }.
will-step-complete = متى اتُّفق أيضاً على قوائم جميع الصكوك اكتملت المرحلة { $phase } لهذه الدولة وحُسبت لمجموعتها.
will-step-struck = يمكن شطب قيد سُجِّل خطأً. ويبقى ظاهراً.
strike-step-title = شطب خطوة: { $state }
strike-step-lead = أي قيد سُجِّل خطأً؟
strike-step-none = لا قيد يمكن شطبه.
strike-step-submit = شطب القيد
will-strike-stays = يبقى القيد ظاهراً مع بيان أنه مشطوب، ومع السبب.
will-strike-moves = لا يُحسب بعد ذلك، ويُحدَّد من جديد على من الدور. والمرحلة التي اكتملت به تُفتح من جديد.

gate-counts = المكتمل: { $completed } من { $foreseen }. المطلوب: { $needed }.
gate-share = أي { $whole }.{ $tenth } في المائة، مقرَّبة إلى الأدنى.

advance-link = تسجيل قرار للمؤتمر
advance-title = انتقال المجموعة { $group } إلى المرحلة { $phase }
advance-lead = لا يقرر ذلك إلا المؤتمر. ويُسجَّل قراره هنا.
advance-submit = تسجيل القرار
field-advance-start = اليوم الأول للمرحلة
will-advance-day = اليوم الأول: { $day }
will-advance-enters = تدخل المجموعة { $group } المرحلة { $phase } في يومها الأول، أياً كانت نسبة الاستعراضات المكتملة.
will-advance-together = تبدأ جميع استعراضات المجموعة المرحلة { $phase } في وقت واحد، في إطار المجموعة المواضيعية نفسها: { $cluster }. عدد الاستعراضات: { $count }
will-advance-stay-open = ما لم يكتمل من المرحلة { $phase } يبقى مفتوحاً إلى جانب المرحلة الجديدة.
will-advance-dropped = ما لم يكتمل من المرحلة { $phase } يُصرَف النظر عنه.
will-advance-hold-back = الدولة التي لم تكتمل مرحلتها { $phase } لا تبدأ المرحلة الجديدة إلا متى اكتملت.
will-advance-dates = تُحسب تواريخ المرحلة الجديدة من يومها الأول، ويراها جميع المشاركين.
will-advance-for-good = لا يمكن الرجوع عن ذلك. وأي قرار لاحق لا يغيِّر إلا ما يأتي بعده.

forecast-title = متى يمكن للمجموعات أن تنتقل
forecast-lead = ما تطلبه الفقرة 10، وما اكتمل في { $day }، وكيف يستمر الأمر بالوتيرة الحالية.
forecast-about = التوقع ليس وعداً. فهو يأخذ وتيرة الأشهر الأخيرة ويسأل إلى أين تفضي. وتسع حالات من كل عشر تقع داخل المجال المرسوم.
forecast-none = لا مجموعة أمامها مرحلة تالية.
forecast-complete = عدد ما اكتمل
forecast-not-before = لا تُفتح المرحلة التالية قبل
forecast-how-likely = مدى احتمال ذلك
forecast-met = اكتمل ما يكفي من الاستعراضات.
forecast-no-pace = لم يكتمل أي استعراض بعد. فلا وتيرة يُستدل بها على ذلك.
forecast-hardly = الكفاية بحلول ذلك اليوم: أقل من حالة واحدة من كل 100
forecast-likely = الكفاية بحلول ذلك اليوم، عدد الحالات من كل 100: { $likely }
forecast-nearly = الكفاية بحلول ذلك اليوم: أكثر من 99 حالة من كل 100
forecast-when = انقضى ذلك اليوم. وبالوتيرة الحالية يكتمل ما يكفي في نهاية هذا الشهر: { $day }
forecast-not-in-sight = انقضى ذلك اليوم. وبالوتيرة الحالية لا يكتمل ما يكفي خلال المدة المرسومة.
forecast-pace = الوتيرة محسوبة على هذا العدد من الأشهر: { $months }
forecast-board = هذه الاستعراضات على اللوحة
plot-past = المكتمل حتى الآن
plot-range = المقبل: الوسط، وتسع حالات من كل عشر
plot-needed = المطلوب: { $needed }
plot-today = اليوم، { $day }
plot-not-before = المرحلة التالية، ليس قبل { $day }
plot-table = الأمر نفسه في جدول
plot-until = حتى
plot-low = على الأقل
plot-middle = في الوسط
plot-high = على الأكثر

rules-title = القواعد السارية
rules-lead = قواعد الاستعراضات في { $day }. للمؤتمر أن يغيِّرها. ويسري التغيير على ما يأتي بعد يومه.
rules-in-force = ما هو سارٍ
rules-threshold = النسبة التي تتيح لمجموعة أن تنتقل
rules-share = { $numerator } من كل { $denominator } من الاستعراضات
rules-workplan = أي مجموعة مواضيعية في أي مرحلة
rules-starts = اليوم الأول لكل مجموعة
rules-length = مدة المرحلة
rules-months = عدد الأشهر: { $months }
rules-focal-points = مهلة تعيين جهة وصل
rules-experts = مهلة تعيين الخبراء الحكوميين
rules-consultation = مهلة عقد المشاورة
rules-answers = مهلة الرد على الاستبيان
rules-feedback = مهلة تقديم التعقيبات الخطية
rules-weeks = عدد الأسابيع: { $weeks }
rules-amend = تسجيل تغيير
rules-readings = كيف تُقرأ القواعد
rules-readings-about = حيث يمكن قراءة النص بطريقتين، هكذا يُقرأ.
rules-readings-chosen = حُدِّد كيف تُقرأ القواعد.
rules-amendments = ما تغيَّر
rules-amendments-none = لم يتغيَّر شيء. فالقواعد هي التي اعتمدها المؤتمر.
rules-from = يسري من
rules-what = الموضوع
rules-decision = القرار
recommended-title = ما أوصت به الأفرقة العاملة
recommended-about = التوصية لا تغيّر شيئاً. فالقرار للمؤتمر.
recommended-none = لا توجد توصيات.
recommended-from = تسري اعتباراً من
recommended-by = الجهة الموصية
recommended-by-hint = الفريق العامل أو الأفرقة العاملة كما يسميها تقريرها.
recommended-on = تاريخ التوصية
recommend-lead = يجوز للأفرقة العاملة أن توصي المؤتمر بخطة عمل أخرى. وتُسجَّل توصياتها هنا، مع الموضع الذي يمكن قراءتها فيه.
recommend-workplan = تسجيل توصية بشأن أي مجموعة مواضيعية تُستعرض في أي مرحلة
recommend-group-start = تسجيل توصية بشأن اليوم الأول لمجموعة
recommend-phase-length = تسجيل توصية بشأن مدة المرحلة
recommendation-strike-title = شطب توصية
amended-threshold = تنتقل المجموعة متى اكتمل { $numerator } من كل { $denominator } من الاستعراضات.
amended-workplan = { $phases }
amended-start = تبدأ المجموعة { $group } في { $day }.
amended-length = مدة المرحلة بالأشهر: { $months }
amended-focal-points = مهلة تعيين جهة وصل بالأسابيع: { $weeks }
amended-experts = مهلة تعيين الخبراء الحكوميين بالأسابيع: { $weeks }
amended-consultation = مهلة عقد المشاورة بالأسابيع: { $weeks }
amended-answers = المهلة القصوى للرد على الاستبيان بالأشهر: { $months }
amended-feedback = مهلة تقديم التعقيبات الخطية بالأشهر: { $months }

amend-lead = القرار للمؤتمر. ويُسجَّل قراره هنا مع الموضع الذي يمكن قراءته فيه.
amend-threshold = تغيير النسبة التي تتيح لمجموعة أن تنتقل
amend-workplan = تغيير المجموعة المواضيعية المستعرَضة في كل مرحلة
amend-group-start = تغيير اليوم الأول لمجموعة
amend-phase-length = تغيير مدة المرحلة
amend-focal-points = تغيير مهلة تعيين جهة وصل
amend-experts = تغيير مهلة تعيين الخبراء الحكوميين
amend-consultation = تغيير مهلة عقد المشاورة
amend-answers = تغيير مهلة الرد على الاستبيان
amend-feedback = تغيير مهلة تقديم التعقيبات الخطية
field-from-hint = ما يجري قبل هذا اليوم يتبع القاعدة السابقة.
field-numerator = هذا العدد من الاستعراضات
field-numerator-hint = لنسبة 70 في المائة اكتب 7 هنا و10 أدناه.
field-denominator = من كل
field-cluster = المجموعة المواضيعية للمرحلة { $phase }
field-group-start = اليوم الأول لمرحلتها الأولى
field-months = عدد الأشهر
field-weeks = عدد الأسابيع
fault-share = لا يجوز أن يكون العدد الأول أكبر من الثاني.
fault-clusters = يجب أن ترد كل من المجموعات المواضيعية الأربع مرة واحدة.
will-amend-holds = ابتداءً من { $day }: { $what }
will-amend-after = يسري ذلك على ما يأتي بعد ذلك اليوم.
will-amend-before = ولا يغيِّر شيئاً مما مضى: فالأيام المحددة تبقى كما هي، والمراحل المفتوحة تبقى مفتوحة.
will-recommend-what = موصى به اعتباراً من { $day }: { $what }
will-recommend = لا تتغير بها أي قاعدة ولا أي تاريخ.
will-readings-from = ابتداءً من { $day } تُقرأ القواعد على نحو آخر:
will-readings-same = تُقرأ القواعد كما كانت. ويُسجَّل القرار وحده.

readings-choose = تحديد كيف تُقرأ القواعد
readings-lead = في هذه المواضع يمكن قراءة النص بطريقتين. حدِّد أيهما تسري، ومن أي يوم.
readings-instruments = أي يوم يحدد ما تُستعرَض الدولة بشأنه؟
read-each-phase = اليوم الأول من كل مرحلة: والمعاهدة التي يبدأ نفاذها لاحقاً تأتي مع المرحلة التالية
read-first-phase = اليوم الأول من المرحلة الأولى، للمراحل الأربع جميعها
readings-complete = متى يكتمل الاستعراض؟
read-list-and-summary = متى اتُّفق على القوائم والموجز لجميع الصكوك
read-list-alone = متى اتُّفق على القوائم
readings-arrears = ما مصير الاستعراضات غير المكتملة عندما تنتقل مجموعتها؟
read-stay-open = تبقى مفتوحة إلى جانب المرحلة الجديدة
read-dropped = يُصرَف النظر عنها
read-hold-back = تمنع تلك الدولة من دخول المرحلة الجديدة حتى تكتمل
readings-temporary = متى يكون الممثل الدائم جهة الوصل؟
read-every-gap = كلما لم تُعيَّن جهة وصل، حتى لا تضيع أي رسالة
read-until-first-named = إلى أن تُعيَّن أول جهة وصل، ثم لا يكون بعد ذلك أبداً
readings-clock = متى تبدأ مهلة التعقيبات الخطية؟
read-each-review = مع آخر الردود، لجميع الصكوك معاً
read-each-strand = لكل صك مع ردوده
readings-experts = كم خبيراً تحتاج الدولة؟
read-one-in-all = قد يكفي خبير واحد؛ ويُشار إلى الصكوك التي لا يغطيها أحد
read-one-for-each = خبير لكل صك
readings-answers-from = من متى تُحسب مدة الردود؟
read-from-start = من بداية الاستعراض؛ وبعد مشاورة متأخرة تُذكر إلى جانبها المدة نفسها محسوبةً منها
read-from-consultation = من المشاورة وحدها
readings-feedback-from = من متى تُحسب مدة التعقيبات الخطية؟
read-from-readable = من اليوم الذي تستطيع فيه الدول الأطراف المستعرِضة قراءة الردود
read-from-submitted = من اليوم الذي قُدِّمت فيه الردود
readings-public = ماذا يجوز للجميع أن يروا من كل استعراض؟
read-public-totals = مجاميع كل مجموعة
read-public-each = ما وصل إليه كل استعراض، دون أي شيء عن التأخر

progress-title = تقدم الاستعراضات
progress-lead = عدد استعراضات كل مجموعة في كل طور في { $day }.
progress-by-start = المجموعة في المرحلة { $phase }.
progress-by-gate = المجموعة في المرحلة { $phase }: اكتمل { $completed } من { $foreseen } من استعراضات المرحلة السابقة.
progress-by-decision = المجموعة في المرحلة { $phase } بقرار: { $body }، { $reference } ({ $day }).
progress-since = منذ { $day }.
progress-cluster = المجموعة المواضيعية المستعرَضة: { $cluster }.
progress-nominal-ended = بحسب التقويم انتهت المرحلة { $phase } في { $day }.
progress-nominal-ends = بحسب التقويم تنتهي المرحلة { $phase } في { $day }.
progress-goes-on = تنتقل المجموعة إلى المرحلة { $phase } متى اكتمل { $needed } من { $foreseen } من الاستعراضات. المكتمل حتى الآن: { $completed }.
progress-goes-on-met = اكتمل ما يكفي، وهو { $completed } من { $foreseen }. تنتقل المجموعة إلى المرحلة { $phase }، ليس قبل { $day }.
progress-last-phase = هذه هي المرحلة الأخيرة.
progress-arrears = استعراضات غير مكتملة من مراحل سابقة، وهي تبقى مفتوحة: { $count }
progress-stages = المرحلة { $phase }، مجموع الاستعراضات: { $count }
progress-reviews = الاستعراضات
progress-not-yet = تبدأ المرحلة الأولى للمجموعة في { $day }.
progress-why-title = لماذا تنتظر المجموعة
progress-why = تنتقل المجموعة معاً. وهي تدخل مرحلتها التالية متى اكتمل ما لا يقل عن { $numerator } من كل { $denominator } من الاستعراضات المتوخاة عند بدء المرحلة، ما لم يقرر المؤتمر خلاف ذلك.
progress-why-exact = يكتمل الاستعراض متى اتُّفق على قوائم ملاحظاته وموجزه لجميع الصكوك. وتُحسب النسبة بدقة: فإن 44 من 63 تساوي 69.84 في المائة، ولا تكفي.
progress-why-calendar = بحسب التقويم تدوم المرحلة هذا العدد من الأشهر: { $months }. وحيث تنتظر المجموعة تدوم مرحلتها أطول. ويُبيَّن الأمران.
progress-no-names = لا تُسمَّى هنا أي دولة، ولا تُقارَن دولة بأخرى.
progress-each = كل استعراض
progress-each-about = يتيح المؤتمر للجميع أن يروا أين وصل كل استعراض. وهي مرتَّبة حسب المجموعة ثم حسب الاسم.
progress-agreed = استعراضات الدول التي وافقت
progress-agreed-about = وافقت هذه الدول على أن يرى الجميع أين وصلت استعراضاتها. وهي مرتَّبة حسب المجموعة ثم حسب الاسم. أما سائر الاستعراضات فلا تُعرض منها إلا المجاميع.
progress-reviews-csv = هذه الاستعراضات في ملف (CSV)
home-about-progress = عدد استعراضات كل مجموعة في كل طور، وما تنتظره كل مجموعة.

# نهاية اللوحة.
