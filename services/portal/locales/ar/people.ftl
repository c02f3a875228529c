# People whom States name for reviews.

person-official = موظف عيّنته دولة

people-title = الأشخاص
directory-title = الدليل
intake-title = أشخاص بانتظار الموافقة

# Duties, and how far somebody is.

duty-focal-point = جهة وصل
duty-expert = خبير حكومي
duty-observer = مراقب
duty-in = { $duty }، استعراض { $state }
review-of = استعراض { $state }
review-own = استعراض { $state }: الدولة المستعرَضة
review-as-reviewer = استعراض { $state }: بصفتها دولة مستعرِضة
person-standing-named = دُعي؛ وملف التعريف لم يرد بعد
person-standing-submitted = ملف التعريف لدى الأمانة
person-standing-returned = طرحت الأمانة سؤالاً
person-standing-approved = تمت الموافقة
person-standing-left = غادر المهمة
since-day = منذ { $day }
person-erased = (لم يعد الاسم محفوظاً)
by-note = المذكرة { $reference }

# The people of a State.

people-of = الأشخاص المعيَّنون: { $state }
people-lead = من ينسّق ومن يجيب بصفة خبير عن دولتكم في كل استعراض، وما الذي بقي مفتوحاً.
people-missing = ما بقي مفتوحاً
people-no-reviews = لم يتحدد بعد في أي استعراضات تشارك هذه الدولة. ويُعيَّن الأشخاص بعد إجراء القرعة.
people-nothing-missing = لم يبقَ شيء مفتوحاً: في كل استعراض جهة وصل قادرة على العمل وخبير لكل معاهدة.
people-by = الموعد المقرر:
people-by-review = كل استعراض على حدة
people-review = الاستعراض
people-experts = الخبراء
people-named = من عُيِّن
people-none = لم يُعيَّن أحد بعد.
people-table = جدول: { $title }
people-person = الشخص
people-duties = المهام
people-how-far = المرحلة
people-named-by-note = تُعيَّن جهات الوصل بمذكرة شفوية من البعثة الدائمة.
missing-focal-point = لا تزال جهة الوصل غير معيَّنة. وإلى أن تُعيَّن، يتولى الممثل الدائم مهامها ويتلقى كل شيء.
missing-profile = عُيِّن { $name } جهة وصل ولم يقدَّم ملف التعريف بعد. وإلى أن تتم الموافقة عليه يتولى الممثل الدائم المهام.
missing-approval = عُيِّن { $name } جهة وصل وملف التعريف لدى الأمانة. وإلى أن تتم الموافقة عليه يتولى الممثل الدائم المهام.
missing-undertaking = عُيِّن { $name } جهة وصل وتمت الموافقة عليه، ولم يُقدَّم التعهد بالسرية بعد. وحتى ذلك الحين يتولى الممثل الدائم المهام.
missing-answer = عُيِّن { $name } جهة وصل وطرحت الأمانة سؤالاً بشأن ملف التعريف. وإلى أن تتم الموافقة عليه يتولى الممثل الدائم المهام.
missing-experts = لا يزال يتعين تعيين خبير حكومي واحد على الأقل.
missing-expertise = لم يذكر أي خبير بعد هذه المعاهدات ضمن اختصاصه: { $instruments }. ويمكن لخبير واحد أن يغطي عدة معاهدات.
mission-acts = يتولى الممثل الدائم المهام في الوقت الراهن.
nobody-yet = لا أحد بعد
experts-count =
    { $count ->
        [zero] لا خبراء بعد
        [one] خبير واحد
        [two] خبيران
        [few] { $count } خبراء
        [many] { $count } خبيراً
       *[other] { $count } خبير
    }
experts-lack = غير مشمولة بعد: { $instruments }
notes-received = المذكرات الشفوية الواردة
people-notes-none = لم ترد أي مذكرة بعد.
note-day = تاريخ المذكرة
note-received = وردت في
note-file = الملف
note-get = تنزيل المذكرة
note-no-file = لا يوجد ملف
note-with-mission = لدى البعثة الدائمة
note-on-behalf = أدخلتها الأمانة نيابة عن { $state }
on-behalf-title = ما فعلته الأمانة نيابة عن الدولة
on-behalf-duties = الأمانة، نيابة عن { $state } وبتفويض خطي منها ({ $mandate }): غيّرت استعراضات { $name }.
on-behalf-leaving = الأمانة، نيابة عن { $state } وبتفويض خطي منها ({ $mandate }): سجّلت مغادرة { $name }.
on-behalf-public-contact = الأمانة، نيابة عن { $state } وبتفويض خطي منها ({ $mandate }): اختارت ما هو علني.
people-mandate-hint = الرقم المرجعي للمذكرة الشفوية أو لرسالة الدولة، دون أسماء أشخاص. مثلاً: المذكرة الشفوية 12/2020.
will-on-behalf = ترى الدولة ({ $state }) أن الأمانة فعلت ذلك نيابة عنها، وبأي تفويض خطي.
people-reads-title = من اطّلع على هذه المعلومات
people-reads-lead = كل اطّلاع على ملفات المذكرات الشفوية لهذه الدولة، أو على ما تقوله المذكرات وملفات التعريف عن الأشخاص الذين عيّنتهم، يُسجَّل بحسب المطّلِع واليوم. ترى هذه القائمةَ البعثةُ الدائمة وجهاتُ الوصل في الدولة والأمانةُ ولا يراها غيرها.
people-reads-none = لم يطّلع عليها أحد بعد.

# What of a State is public.

public-of-state = ما يمكن للجميع رؤيته
public-about = لا تُعلن أبداً أسماء الأشخاص ولا عناوين بريدهم الإلكتروني ولا أرقام هواتفهم. ويجوز للدولة أن تعرض على الجميع مؤسسة وبريدها الوظيفي، كي تعرف المنظمات إلى أين تكتب.
public-nothing = لا شيء معلن عن هذه الدولة.
public-contact-title = اختيار ما هو معلن
public-contact-lead = ما الذي يمكن للجميع رؤيته عن { $state }؟
public-question = ما يُعرض على الجميع
public-choose-nothing = لا شيء
public-choose-institution = مؤسسة وبريدها الوظيفي
field-institution = المؤسسة
field-mailbox = البريد الوظيفي
field-mailbox-hint = عنوان للمؤسسة لا لشخص: treaties@ministry.example
will-public-everybody = يرى الجميع المؤسسة والبريد في صفحة الدولة وفي القائمة المعلنة.
will-public-no-person = لا يُعرض أي شخص ولا أي شيء من الاستعراضات.
will-public-back = يمكنكم تغيير ذلك أو سحبه في أي وقت. أما ما نسخه الآخرون في هذه الأثناء فيبقى لديهم.
done-public-contact = اختير ما هو معلن.

# Somebody, and what can be done.

person-reached = كيفية الاتصال بهذا الشخص
people-approve = موافقة
field-person-name = الاسم
field-function = الوظيفة والمؤسسة
field-phone = هاتف المكتب
field-location = موقع المكتب
field-hours = ساعات العمل
field-hours-from = ساعات العمل: من
field-hours-to = ساعات العمل: إلى
field-hours-hint = بتوقيتكم المحلي، مثلاً 09:00. ويراها الآخرون بتوقيتهم.
field-time-zone = المنطقة الزمنية
field-work-languages = لغات العمل
person-expertise = مجال الخبرة
person-expertise-hint = المعاهدات التي يكون الشخص خبيراً فيها. ويمكن لخبير واحد أن يغطي عدة معاهدات.
undertaking = التعهد بالسرية
undertaking-given-on = قُدِّم في { $day }
undertaking-to-come = لم يُقدَّم بعد
duties-none = لا مهام في الوقت الراهن.
name-again = تعيين هذا الشخص لمهام أخرى بمذكرة
change-duties = تغيير الاستعراضات
change-duties-lead = يرى { $name } الاستعراض فور إسناد المهمة، ولا يراه بعد سحبها.
change-duties-focal-point = { $duty }: تتغير هذه المهمة بمذكرة من البعثة الدائمة، وتبقى هنا كما هي.
change-duties-elsewhere = { $duty }: تقرره جهة الوصل لذلك الاستعراض والبعثة الدائمة.
change-duties-question = ما هي مهام { $name } من الآن فصاعداً؟
change-duties-hint = يجيب الخبراء ويقرأون ويكتبون في الاستعراض؛ أما المراقبون فيقرأون فقط.
will-duties-access = يتغير الاطلاع على الاستعراضات فوراً. ويُبلَّغ الشخص بالبريد الإلكتروني، وتراه الدول المشاركة في الاستعراضات.
fault-duties-same = لا شيء مختلف عما هو قائم أصلاً.
done-duties = غُيِّرت المهام.
let-leave = تسجيل المغادرة
leave-title = مغادرة { $name }
leave-lead = يمنح التسليم الخلفَ كل شيء، ويسحب الاطلاع من الآخر في اليوم نفسه.
leave-successor = من يخلف { $name }؟
leave-successor-hint = يُعيَّن الشخص الجديد أولاً بمذكرة، أو في المذكرة نفسها.
leave-nobody = لا أحد
leave-nobody-hint = تنتهي المهام.
leave-submit = متابعة
will-leave-hand-over = يتولى { $successor }: { $duties }.
will-leave-end = تنتهي هذه المهام: { $duties }.
will-leave-not-approved = يرى { $successor } الاستعراضات بعد موافقة الأمانة على ملف التعريف وتقديم التعهد بالسرية.
will-leave-mission-acts = إلى أن تتمكن جهة وصل من العمل، يتولى الممثل الدائم مهامها ويتلقى كل شيء.
will-leave-access = لا يعود بإمكان { $name } الاطلاع اعتباراً من اليوم، ويُغلق الحساب.
will-leave-confidential = يبقى واجب السرية قائماً على { $name }.
will-leave-seen = ترى البعثة الدائمة وجهات الوصل في دولتكم والأمانة ودول هذه الاستعراضات أن الشخص غادر. ويبقى سجل ما جرى.
will-leave-back = للعودة، يجب تعيين { $name } من جديد بمذكرة.
done-left = سُجِّلت المغادرة. وانتهى الاطلاع اليوم.

# Naming people by a note.

name-people = تعيين أشخاص
naming-lead = أدخلوا ما ورد في المذكرة الشفوية. وقبل تسجيل أي شيء تُقارَن المذكرة بالاستمارة وترون ما سيحدث.
naming-state-lead = من أي دولة وردت مذكرة؟ يمكن لبعثة الدولة نفسها أن تدخلها أيضاً.
naming-go-on = متابعة
naming-kept = كل ما كتبتموه لا يزال هنا.
the-note = المذكرة الشفوية
field-note-file = ملف المذكرة
field-note-file-hint = PDF أو DOCX أو نص عادي، لا يتجاوز 2 ميغابايت. يُقارَن بما تدخلونه، ولا يستطيع تنزيله سوى بعثتكم والأمانة.
note-file-kept = الملف المختار:
note-file-drop = إزالة الملف
field-note-reference = الرقم المرجعي للمذكرة
field-note-dated = التاريخ المدوَّن على المذكرة
field-note-received = يوم ورودها
naming-people = من يُعيَّن
naming-people-lead = أدخلوا الأشخاص واحداً واحداً. وتُدخَل جهة الوصل التي تُستبدل أيضاً أدناه تحت من يغادر.
person-number = الشخص { $number }
person-question = { $name }، { $question }
person-named-before = سبق لدولتكم أن عيّنت هذا الشخص. وتبيّن المذكرة مهامه من الآن فصاعداً إضافة إلى ما لديه.
person-remove = إزالة هذا الشخص
person-add = إضافة شخص آخر
person-add-whom = من
person-new = شخص جديد
field-person-language = لغة الدعوة والرسائل
field-duty = يُعيَّن بصفة
field-duty-hint = لدولتكم جهة وصل واحدة في كل استعراض. ويمكن أن يكون الشخص نفسه جهة وصل وخبيراً.
naming-leaving = من يغادر
naming-leaving-lead = المذكرة التي تستبدل جهة وصل تبيّن أيضاً مصير السابقة.
leaving-stays = يبقى
leaving-nobody = يغادر؛ ولا يخلفه أحد
leaving-successor = يغادر؛ ويخلفه { $name }
naming-check = مقارنة ومراجعة
naming-check-about = لم يُسجَّل أي شيء بعد.
fault-note-kind = هذا ليس PDF ولا DOCX ولا نصاً عادياً. اختاروا المذكرة بإحدى هذه الصيغ.
fault-note-large = الملف أكبر من { $most } ميغابايت. اختاروا ملفاً أصغر، مثل نسخة ممسوحة بالأبيض والأسود.
fault-dated-later = التاريخ المدوَّن على المذكرة لاحق ليوم ورودها.
fault-named-for-nothing = اختاروا لأي مهام يُعيَّن هذا الشخص.
fault-nobody-named = أدخلوا شخصاً واحداً على الأقل يُعيَّن أو يغادر.
fault-not-named-before = هذا الشخص غادر أو لم تعيّنه دولتكم. أضيفوه كشخص جديد.
comparison-title = مقارنة المذكرة بالاستمارة
comparison-no-file = لم يُرفق ملف، فلم تتسنَّ المقارنة. وتقارن الأمانة المذكرة بملفات التعريف قبل الموافقة عليها.
comparison-agrees = المذكرة والاستمارة متفقتان.
comparison-differences = أوجه الاختلاف بين المذكرة والاستمارة
comparison-differences-lead = صحّحوا الاستمارة أو أرسلوها كما هي: وعندئذ تسأل الأمانة عن الصحيح.
comparison-send = إرسال
comparison-send-as-is = إرسال كما هي
difference = الموضوع
difference-note = المذكرة
difference-form = الاستمارة
difference-profile = ملف التعريف
difference-nothing = لم يُعثر على شيء
difference-unreadable = لا يحتوي الملف على نص يمكن مقارنته. وسيقرأه أحد موظفي الأمانة.
will-name-invite = يُدعى { $name } بالبريد الإلكتروني على العنوان { $address }، بهذه اللغة: { $language }.
will-name-replaced = يغادر { $name } ويخلفه { $successor }. وينتهي اطلاع { $name } اليوم.
will-name-leaves = يغادر { $name }. وينتهي الاطلاع اليوم.
will-name-approval = يملأ كل شخص جديد ملف تعريف. وبعد موافقة الأمانة عليه تتيح المهام الاطلاع.
will-name-seen = ترى الأمانة وبعثتكم المذكرة. وترى الدول الأطراف في الدليل من يقوم بماذا؛ ولا شيء من ذلك معلن.
will-name-received = تُعتبر المذكرة واردة في { $day }.
done-named = سُجِّلت المذكرة.

# One's own profile.

profile-title = ملف التعريف الخاص بكم
profile-next-left = لقد غادرتم المهمة. لا شيء آخر هنا.
profile-next-undertaking = اقرأوا أولاً التعهد بالسرية وقدّموه. ثم املأوا ملف التعريف.
profile-next-fill-in = املأوا ملف التعريف وقدّموه. وتقارنه الأمانة بمذكرة بعثتكم ثم توافق عليه.
profile-next-wait = ملف التعريف لدى الأمانة. ليس عليكم فعل أي شيء؛ وستُبلَّغون بالبريد الإلكتروني.
profile-next-answer = تطرح الأمانة سؤالاً. عدّلوا ملف التعريف وقدّموه من جديد.
profile-next-approved = تمت الموافقة على ملف التعريف. أبقوه محدَّثاً: فبه يتصل بكم الآخرون.
profile-asked = سؤال الأمانة
profile-duties = المهام التي عيّنتكم لها { $state }
profile-fill-in = ما يحتاج إليه الآخرون للاتصال بكم
profile-submit = تقديم
profile-seen = من سيرى ذلك
profile-seen-states = ترى الدول الأطراف في الدليل اسمكم وبريدكم الإلكتروني ووظيفتكم وهاتفكم ومكتبكم وساعات عملكم ولغاتكم ومهامكم.
profile-seen-secretariat = ترى الأمانة وبعثتكم الدائمة الشيء نفسه، ومرحلة ملف التعريف.
profile-seen-never = لا شيء من ذلك معلن.
profile-account = تغيير الاسم أو البريد الإلكتروني أو اللغة
profile-leaving = عند مغادرتكم
profile-leaving-about = يحتاج خلفكم إلى معرفة الوضع الراهن. اطبعوه أو أرسلوا الرابط؛ ثم سجّلوا مغادرتكم.
profile-leave = سأغادر
law-pr-37 = تحافظ الدول الأطراف المستعرِضة وخبراؤها الحكوميون المشاركون في الاستعراض والأمانة على سرية جميع المعلومات التي يُحصل عليها أثناء الاستعراض القُطري أو تُستخدم فيه. ويجوز للأطراف المستعرَضة، على أساس طوعي، أن تطلب إلى الأمانة استخدام المعلومات المقدمة أثناء استعراضاتها في إثراء العناصر العامة من بوابة "شيرلوك".
undertaking-everything = أحافظ على سرية جميع المعلومات التي أتلقاها في الاستعراضات، أياً كان شكلها.
undertaking-for = لا أستخدمها إلا للاستعراضات، ولا أعطيها لأحد لا يشارك في الاستعراض المعني.
undertaking-after = يسري ذلك أيضاً بعد انتهاء مهامي.
undertaking-reads = أعلم أن قراءة المحتوى السري تُسجَّل للدول المعنية.
undertaking-give = أتعهد بذلك
done-undertaking = لقد قدّمتم التعهد.
done-profile = قُدِّم ملف التعريف.
fault-hours = هذا ليس وقتاً من اليوم. اكتبوه هكذا: 09:00.
fault-hours-order = تنتهي الساعات قبل أن تبدأ.

# What the Secretariat looks at.

intake-lead = قارنوا ملف التعريف بالمذكرة. إذا اتفقا فوافقوا؛ وإذا اختلفا فاسألوا.
intake-waiting = ملفات تعريف تنتظر
intake-waiting-count =
    { $count ->
        [zero] لا ينتظر أي ملف تعريف.
        [one] ينتظر ملف تعريف واحد.
        [two] ينتظر ملفا تعريف، الأقدم أولاً.
        [few] تنتظر { $count } ملفات تعريف، الأقدم أولاً.
        [many] ينتظر { $count } ملف تعريف، الأقدم أولاً.
       *[other] ينتظر { $count } ملف تعريف، الأقدم أولاً.
    }
intake-since = ينتظر منذ
intake-changed = تمت الموافقة عليه من قبل، وتغيَّر ملف التعريف منذ ذلك.
intake-agree = المذكرة وملف التعريف متفقان.
intake-differ =
    { $count ->
        [one] تختلف المذكرة عن ملف التعريف في موضع واحد.
        [two] تختلف المذكرة عن ملف التعريف في موضعين.
        [few] تختلف المذكرة عن ملف التعريف في { $count } مواضع.
        [many] تختلف المذكرة عن ملف التعريف في { $count } موضعاً.
       *[other] تختلف المذكرة عن ملف التعريف في { $count } موضع.
    }
intake-held = المقارنة
intake-differs = مختلفان
intake-same = لم يُعثر على اختلاف
person-all = كل شيء عن هذا الشخص
ask-back = طرح سؤال
approve-about = تتيح الموافقة الاطلاع بعد تقديم التعهد بالسرية: يرى الشخص حينئذ الاستعراضات التي عُيِّن لها ويُدرج في الدليل.
approve-title = الموافقة على { $name }
will-approve-access = يرى الشخص الاستعراضات التي عيّنته الدولة لها بعد تقديم التعهد بالسرية. وعند الموافقة الأولى يُبلَّغ بالبريد الإلكتروني.
will-approve-directory = ترى الدول الأطراف الشخص في الدليل.
done-approved = تمت الموافقة على الشخص.
ask-person-title = سؤال إلى { $name }
ask-person-lead = ما الذي ينبغي توضيحه قبل الموافقة على ملف التعريف؟
ask-person-question = سؤالكم
ask-person-submit = إرسال السؤال
will-return-person = يتلقى الشخص رسالة بالبريد الإلكتروني ويقرأ كلماتكم بعد تسجيل الدخول.
will-return-seen = يمكن للبعثة الدائمة وجهات الوصل في الدولة قراءتها أيضاً.
done-person-asked = أُرسل السؤال.
invite-again-title = رابط جديد إلى { $name }
intake-to-come = ملفات تعريف وتعهدات لم ترد بعد
intake-to-come-none = قدّم جميع المعيَّنين ملفات تعريفهم، وقدّم جميع من تمت الموافقة عليهم التعهد بالسرية.
invitation-none = لا توجد دعوة مسجلة
invitation-expired = انتهت صلاحية الرابط
intake-of-state = أشخاص دولة واحدة

# The directory.

directory-lead = جهات الوصل والخبراء الحكوميون بحسب الدولة، للدول الأطراف والأمانة وحدها.
directory-review = لاستعراض
directory-all-states = جميع الدول
directory-all-reviews = جميع الاستعراضات
directory-count =
    { $count ->
        [zero] لا أحد مدرج.
        [one] شخص واحد مدرج.
        [two] شخصان مدرجان.
        [few] { $count } أشخاص مدرجون.
        [many] { $count } شخصاً مدرجون.
       *[other] { $count } شخص مدرجون.
    }
directory-none = لم يُعيَّن أحد لهذا. وحيثما لا توجد جهة وصل للدولة، يتولى ممثلها الدائم مهامها.
directory-reached = البريد الإلكتروني والهاتف
directory-to-come = ملف التعريف لم يرد بعد
hours-there = { $from }–{ $to } ({ $place })
hours-somewhere = { $from }–{ $to }
hours-here = { $from }–{ $to } بتوقيتكم ({ $place })
hours-in-vienna = { $from }–{ $to } في فيينا
hours-day-before = { $time } في اليوم السابق
hours-day-after = { $time } في اليوم التالي
state-contact = إلى أين يُكتب لهذه الدولة
contacts-title = مؤسسات الدول الأطراف
contacts-lead = مؤسسات وعناوين بريد وظيفية اختارت الدول الأطراف عرضها على الجميع.
contacts-none = لم تختر أي دولة بعد عرض شيء هنا. وكل دولة تقرر لنفسها.
contacts-no-persons = جهات الوصل والخبراء معروفون لدى الدول الأطراف والأمانة، وليسوا معلنين.

# The state of play for a successor.

handover-title = الوضع الراهن
handover-lead = كل ما يحتاج إلى معرفته، في عشر دقائق، من يتولى المهام عن { $state }. ويمكن طباعة الصفحة.
handover-as-of = حتى تاريخ
handover-how = كيف تجري الاستعراضات
handover-how-review = تستعرض كلَّ دولة طرف دولتان طرفان أخريان تُختاران بالقرعة. والجميع متساوون؛ ولا شيء يرتّب الدول، ولا أحد يُتهم.
handover-how-phases = للاستعراض أربع مراحل مدة كل منها سنتان. وفي كل مرحلة تتشاور الدولة المستعرَضة أولاً مع الدولتين المستعرِضتين بشأن المواعيد واللغات، ثم تجيب عن استبيان؛ وتقدم الدولتان المستعرِضتان تعقيباتهما؛ ثم يتفق الجميع على قوائم الملاحظات وعلى ملخص.
handover-how-people = تنسّق جهة الوصل. ويجيب الخبراء الحكوميون ويعقّبون. وما دامت لا توجد جهة وصل قادرة على العمل، يتولى الممثل الدائم مهامها.
handover-how-confidential = كل ما في الاستعراض سري، حتى بعد مغادرتكم.
handover-first = بماذا تبدأون
handover-nothing-to-do = لا شيء ينتظر دولتكم في الوقت الراهن.
handover-under-review = دولتكم مستعرَضة. الدولتان المستعرِضتان: { $states }.
handover-reviewing = تستعرض دولتكم { $state }، ومعها: { $states }.
handover-reviewing-alone = تستعرض دولتكم { $state }.
handover-where = { $phase }، { $cluster }. المرحلة الحالية: { $stage }.
handover-move = على من الخطوة التالية
handover-days = المواعيد
handover-agreed = ما اتُّفق عليه
handover-division = من يقوم بماذا:
handover-not-agreed-yet = لم يؤكده الجميع بعد.
handover-nothing-agreed = لم يُتفق على شيء بعد: تحدد المشاورة الأولى المواعيد واللغات.
handover-people = أشخاص الدول الأخرى
handover-news = آخر ما حدث

# What the registry refuses or warns of.

notice-no-expert = ليس لدى { $state } خبير في استعراض { $review } بعد. ويُعيَّن خبير واحد على الأقل.
notice-instruments-without-expert = في استعراض { $review } ليس لدى { $state } خبير في: { $instruments }. ويمكن لخبير واحد أن يغطي عدة معاهدات.
notice-given-and-ended = لا يمكن إسناد المهمة نفسها وسحبها في آن واحد.
notice-focal-point-by-note = تُعيَّن جهة الوصل بمذكرة من البعثة الدائمة تبيّن أيضاً من يغادر.
notice-duty-not-theirs = لم تعد لهذا الشخص تلك المهمة في استعراض { $review }.
notice-own-successor = لا أحد يخلف نفسه.
notice-note-names-nobody = لا تعيّن المذكرة أحداً ولا يغادر بها أحد.
notice-note-without-reference = اذكروا الرقم المرجعي المدوَّن على المذكرة.
notice-note-dated-later = المذكرة مؤرخة { $dated }، أي بعد { $received }، يوم ورودها.
notice-note-without-file = لا يوجد ملف لهذه المذكرة، أو أنه مُحي.
notice-named-twice = تعيّن المذكرة الشخص نفسه مرتين. اذكروا كل شخص مرة واحدة بجميع مهامه.
notice-named-for-nothing = بيّنوا لأي مهمة يُعيَّن كل شخص: جهة وصل أو خبير أو مراقب، وفي أي استعراض.
notice-leaves-and-stays = يغادر بموجب المذكرة شخص تعيّنه هي أيضاً، أو يغادر مرتين.
notice-successor-leaves = لا يمكن لمن يتولى المهام أن يغادر بالمذكرة نفسها.
notice-two-focal-points = تعيّن المذكرة جهتي وصل لاستعراض { $review }. ولكل دولة جهة واحدة في كل استعراض.
notice-replacement-without-leaving = توجد أصلاً جهة وصل لاستعراض { $review }. والمذكرة التي تعيّن غيرها تبيّن أيضاً من يغادر: سجّلوا مغادرة السابقة، أو عيّنوها لما تحتفظ به.
notice-nothing-asked = بيّنوا ما ينبغي توضيحه كي يتمكن الشخص من ذلك.
notice-no-profile-waits = لا ينتظر الأمانةَ ملفُ تعريف لهذا الشخص: فهو لم يرد بعد، أو طُرح سؤال بشأنه، أو تمت الموافقة عليه.
notice-profile-handed-in-anew = قُدِّم ملف التعريف من جديد منذ أن اطلعتم عليه. ارجعوا واطلعوا عليه كما هو الآن.
notice-profile-without-title = اذكروا وظيفتكم ومؤسستكم.
notice-hours-are-none = اذكروا ساعات عمل مثل 09:00 إلى 17:00، الأبكر أولاً، أو لا تذكروا شيئاً.
notice-mailbox-is-none = هذا ليس عنوان بريد إلكتروني لمؤسسة.
notice-mailbox-of-a-person = هذا عنوان شخص عيّنته الدولة. اذكروا بريداً وظيفياً للمؤسسة.
notice-address-is-public = هذا هو صندوق البريد الذي تُظهره الدولة للجميع. اذكروا عنوان الشخص نفسه، أو أظهروا للجميع صندوقاً آخر أولاً.
notice-named-by-the-mission = تعيّن البعثة الدائمة لـ{ $state } أشخاصها بنفسها.
notice-not-the-focal-point = هذا لجهة وصل لـ{ $state } وافقت عليها الأمانة، ولبعثتها الدائمة.
notice-not-the-focal-point-there = تقرر هذا جهة الوصل ({ $state }) للاستعراض الخاص بـ { $review }، والبعثة الدائمة للدولة.
notice-no-official = لم تعد لكم مهمة عن دولة في الاستعراضات، أو لم تُعيَّنوا قط.
notice-no-duty-now = ليست لكم حالياً مهمة في الاستعراضات. وتُفتح لكم عندما تعيّنكم دولتكم لأحدها.
notice-mission-is-no-official = هذا حساب البعثة نفسها. ومن يكون من البعثة مراقباً له حسابه الخاص.
notice-unknown-person = لم تعيّن هذه الدولة أحداً يمكن قول ذلك عنه.
notice-person-has-left = غادر هذا الشخص وأُغلق الحساب. وإذا عاد فعيّنوه من جديد كشخص جديد.
notice-not-approved-yet = لم توافق الأمانة بعد على ملف التعريف الخاص بكم. وإلى أن توافق لا ترون سوى ملفكم.
notice-undertaking-first = الاستعراضات سرية. تعهّدوا أولاً بالحفاظ على سريتها في صفحة ملف التعريف الخاص بكم، ثم تُفتح.
notice-people-unchanged = هذا ما لدى السجل أصلاً؛ ولا شيء يتغير.
notice-mandate-needless = أنتم تتصرفون عن دولتكم، ولا تحتاجون إلى تفويض منها. لا تذكروه.
notice-review-not-settled = لم يتحدد بعد من يستعرض { $review }. عيّنوا أشخاصاً لهذا الاستعراض بعد إجراء القرعة.
notice-no-part-in-review = لا تشارك { $state } في استعراض { $review }: فهي ليست مستعرَضة فيه ولا مستعرِضة.
notice-account-is-closed = هذا الحساب مغلق: فقد غادر صاحبه. وإذا عاد فعيّنوه من جديد كشخص جديد.
notice-account-of-another-kind = لهذا العنوان حساب آخر أصلاً. سجّلوا الاسم والعنوان من جديد لحساب الموظف.
notice-official-not-named = لم تعيّن أي دولة هذا الشخص للاستعراضات. ويُدعى الموظف عندما تعيّنه مذكرة.
notice-not-a-note = الملف ليس PDF ولا DOCX ولا نصاً عادياً. احفظوه بإحدى هذه الصيغ وأرسلوه من جديد.
notice-note-too-large = الملف أكبر من 2 ميغابايت. أرسلوه أصغر: نصاً لا صوراً للصفحات.
notice-person-of-another-state = عيّنت دولة أخرى هذا الشخص. أضيفوه كشخص جديد لتعيينه عن دولتكم.
notice-person-was-erased = مُحي اسم هذا الشخص وعنوانه. أضيفوه كشخص جديد ثم عيّنوه.

# Training (resolution 10/1, para. 5).

training-title = التدريب
training-lead = تدرّب الأمانة المشاركين في الاستعراضات، وعن بُعد أيضاً.
training-to-come = المقبل
training-none-to-come = لم يُعلن عن أي تدريب.
training-given = ما جرى
training-ask = إذا احتجتم إلى تدريب أو إلى تدريب بلغة أخرى فاطلبوه من الأمانة: في صفحة استعراضكم أو برسالة.
training-attended = المشاركة
training-attended-unknown = لم تُسجَّل بعد
training-attended-own = شاركت دولتكم
training-attended-not = لم تُسجَّل مشاركة دولتكم
training-new = تسجيل تدريب
training-online = عن بُعد
training-room = في قاعة
field-training-title = العنوان
field-training-on = اليوم
field-training-how = الشكل
field-training-place = المكان وطريقة المشاركة
field-training-languages = اللغات
training-attendance = تسجيل المشاركين
training-attendance-lead = { $title }
field-training-states = الدول التي شاركت
training-strike = إلغاء
training-struck = أُلغي:
will-training-seen = تراه فوراً جهات الوصل والخبراء والبعثات في جميع الدول.
will-training-attendance = ترى الأمانة الدول التي شاركت، ولا ترى كل دولة إلا مشاركتها هي.
will-training-strike = لا يُعرض على الدول بعد ذلك. ويبقى هنا مع السبب.
done-training = سُجّل.
notice-no-such-training = لا يوجد تدريب رقمه { $number }.
notice-training-is-struck = التدريب { $number } ملغى.
notice-training-without-language = حددوا لغات التدريب.
notice-training-recorded-already = سُجّل تدريب بهذا العنوان ليوم { $day } من قبل.
notice-training-words = اكتبوا نصاً لا يزيد على { $most } حرفاً.
training-attended-count =
    { $count ->
        [zero] لا دولة
        [one] دولة واحدة
        [two] دولتان
        [few] { $count } دول
       *[other] { $count } دولة
    }
