# ما تقوم به الأمانة على مكتبها: القوائم كما أُرسلت، والحاضرون، والدورات، ومن أُغفل.

list-as-sent = التعميم { $number }، كما أُرسل
list-as-sent-about = هذا ما أُرسل حينئذ. وما صُحِّح بعد ذلك يرد في التعميم التالي.
list-now = ما يُرسل لو أُرسلت القائمة الآن
list-now-about = لم تُرسل إلى الدول الأطراف بهذه الصيغة.
list-new = الجديد منذ التعميم الأخير: { $count }
list-corrected = المصحَّح منذ التعميم الأخير: { $count }
list-gone = ما ورد في التعميم الأخير ولم يعد في القائمة: { $count }
list-same = هذا هو آخر ما أُرسل.
list-circulations = ما أُرسل وما يُرسل
since-last-new = جديد
since-last-corrected = مصحَّح
document-circulation = التعميم
annex = المرفق
note-lead-sent = ما أُرسل، برقمه المرجعي وتاريخه، بكل لغة من اللغات الست.
note-sent = المذكرة الشفوية التي أُرسلت بها القائمة (DOCX)
note-list-alone = مذكرة شفوية لتعميم هذه القائمة وحدها (DOCX)
note-transmits-ngos-alone = وعملاً بالفقرة 53 (د) من الإجراءات والقواعد، تتشرف الأمانة بأن تحيل، في المرفق، قائمة المنظمات غير الحكومية التي ترغب في حضور الحوار. وإذا كان هناك أي اعتراض على مشاركة إحدى المنظمات غير الحكومية، أُحيلت المسألة إلى مكتب المؤتمر.
note-transmits-others-alone = وعملاً بالفقرة 53 (هـ) من الإجراءات والقواعد، تتشرف الأمانة بأن تحيل، في المرفق، قائمة أصحاب المصلحة المعنيين الآخرين، بمن فيهم ممثلو القطاع الخاص والأوساط الأكاديمية، الذين قدموا طلبات للمشاركة. وينبغي الموافقة على طلباتهم شريطة ألا تعترض أي دولة طرف.

attendance-lead = عدد الأشخاص الذين حضروا من كل منظمة. اترك الخانة فارغة إذا لم يكن العدد معروفاً؛ و0 يعني أن أحداً لم يحضر. ويُسجَّل كل ذلك دفعة واحدة.
attendance-none = لا يوجد هنا من يجوز له أن يشارك.
attendance-same = لا شيء يختلف عما هو مسجَّل.
attendance-sheet-title = تسجيل الحاضرين من جدول
attendance-sheet-get = جدول للملء (CSV)
attendance-sheet-lead = منظمة في كل سطر: طلبها أو اسمها، وفي العمود الأخير عدد الأشخاص الذين حضروا. والسطر الذي لا عدد فيه لا يقول شيئاً. ويُسجَّل إما كل ذلك وإما لا شيء.
field-sheet = الجدول
field-sheet-hint = مثلاً: دار الإيواء, 3
field-sheet-file = الجدول في شكل ملف (CSV)
fault-attendance-blank = سبق تسجيل عدد هنا. اكتب 0 إذا لم يحضر أحد.
done-attendance-sheet = ما سُجِّل من الجدول: { $count }
done-attendance-same = لم يختلف شيء عما هو مسجَّل.
sheet-faults = لم يُسجَّل شيء. عدد الأسطر الخاطئة: { $count }
sheet-cells = يلزم خانتان: المنظمة والعدد. والموجود هنا: { $who }
sheet-unknown = لا يوجد بين مقدِّمي الطلبات لهذا الحوار من اسمه ”{ $who }“.
sheet-out = ”{ $who }“: سُحب طلبها أو لا تشارك.
sheet-many = عدة منظمات تحمل اسم ”{ $who }“. اكتب الطلب بدلاً من الاسم.
sheet-number = ”{ $cell }“ ليس عدداً من 0 إلى { $most } (”{ $who }“).
sheet-twice = ”{ $who }“: سبق ذكره في السطر { $first }.
registered-column = المسجَّلون
came-column = المنظمات التي حضرت
persons-column = الأشخاص الذين حضروا

correct-session-title = تصحيح دورة
will-correct-session = يتوقف على هذا اليوم موعد تقديم الموجزات. وما حلَّ موعده يُطلب فوراً.

left-out-title = الرسائل المتعلقة بما يلي: { $list }
left-out-lead = الدول الأطراف التي لم تصلها أي رسالة: { $count } من { $parties }
left-out-nobody = أُرسلت رسالة إلى كل دولة طرف: { $count }
left-out-unknown = لم يُعرف بعد إلى من أمكن إرسال الرسائل. انظر مرة أخرى بعد قليل.
left-out-refused = تعذَّر تسليم أي رسالة: { $count }
left-out-no-account = ليس للبعثة حساب: { $count }

comments-limit = الحد الأقصى لعدد الكلمات: { $words }. لا تذكر بلداناً.

notice-unknown-circulation = لا يوجد تعميم رقمه { $circulation } لهذه القائمة.
notice-announced-taken-back = أُعلن موعد { $day }، وهو الآن بعد اليوم الأخير بموجب القواعد. وقد أُلغي هذا الإعلان؛ ويمكنك إعلان موعد آخر.
notice-session-not-named = اذكر بعد أي دورة من دورات كل فريق عامل يُعقد الحوار. فذلك يُحدَّد أولاً.
notice-comments-not-taken = ورد الطلب للحوار ”{ $title }“ دون التعليقات الكتابية: الحد الأقصى لعدد كلماتها { $most }، وعدد كلماتها { $words }. وقد حفظناها لك. أرسل أدناه تعليقات أقصر.
notice-attendance-faults = لم يُسجَّل شيء. عدد القيود الخاطئة: { $count }
notice-attendance-unknown = الرقم { $place }: لا يوجد طلب { $application }.
notice-attendance-elsewhere = الرقم { $place }: الطلب { $application } ليس لهذا الحوار.
notice-attendance-withdrawn = الرقم { $place }: الطلب { $application } لم يعد قائماً لهذا الحوار.
notice-attendance-twice = الرقم { $place }: ذُكر الطلب { $application } مرتين.
