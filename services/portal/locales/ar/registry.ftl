# الدول الأطراف.

states-lead = المعاهدات التي كل دولة طرف فيها، يوم { $day }.
states-count =
    { $total ->
        [zero] المعروض { $count } من { $total } دولة.
        [one] المعروض { $count } من دولة واحدة.
        [two] المعروض { $count } من دولتين.
        [few] المعروض { $count } من { $total } دول.
        [many] المعروض { $count } من { $total } دولة.
       *[other] المعروض { $count } من { $total } دولة.
    }
states-open =
    { $count ->
        [zero] لا توجد بيانات غير محسومة في هذا اليوم.
        [one] هناك بيان واحد غير محسوم في هذا اليوم، وهو مبيَّن في موضعه.
        [two] هناك بيانان غير محسومين في هذا اليوم، وهما مبيَّنان في موضعيهما.
        [few] هناك { $count } بيانات غير محسومة في هذا اليوم، وهي مبيَّنة في مواضعها.
        [many] هناك { $count } بياناً غير محسوم في هذا اليوم، وهي مبيَّنة في مواضعها.
       *[other] هناك { $count } بيان غير محسوم في هذا اليوم، وهي مبيَّنة في مواضعها.
    }
states-none = لم تُسجَّل أي دولة هنا بعد. ويمكن للأمانة استيراد ملف الدول الأطراف.
states-caption = المعاهدات التي الدول أطراف فيها يوم { $day }
states-about-open = إذا لم يُعرف من تاريخ الإيداع سوى السنة، فإن الأيام التي يظل الجواب فيها غير محسوم تُميَّز بعلامة. وتكون المعاهدة ملزمة للدولة اعتباراً من اليوم الثلاثين من إيداعها.
opted-out = لا مشاركة في الآلية
status-party = طرف
status-deposited = تم الإيداع
status-uncertain = غير محسوم
status-signatory = موقّعة
status-denounced = منسحبة
status-none = ليست طرفاً
status-since = منذ { $day }
status-from = النفاذ اعتباراً من { $day }
status-until = حتى { $day }
status-ended = يسري الانسحاب اعتباراً من { $day }
deposit-in-year = تم الإيداع في { $year }، واليوم غير معروف
deposit-day-unknown = يوم الإيداع غير معروف
deposit-unknown = اليوم غير معروف

state-reviewed-by = من يستعرض { $state }
state-reviews = الدول المستعرَضة من جانب { $state }
state-not-reviewed = هذه الدولة ليست مستعرَضة.
state-reviews-nobody = هذه الدولة لا تستعرض أي دولة.
state-lots = القرعة التي حسمت الأمر، وكيفية التحقق منها
state-party-to = المعاهدات التي هي طرف فيها
state-uncac = طرف في اتفاقية مكافحة الفساد
state-languages = لغاتها الرسمية من بين لغات الأمم المتحدة الست
state-arrangement = تدخل السحب مع
state-offer = العرض
state-offer-most = مستعدة لإجراء ما لا يزيد على هذا العدد من الاستعراضات: { $most }
state-voluntary = تشارك طوعاً بصفتها دولة مستعرَضة
state-history = ما سُجِّل
state-history-about = لا يُمحى شيء: يُدرج التصحيح إلى جانب ما يصححه، ويُشطب ما سُجِّل خطأً.
state-change = تسجيل بيان أو تصحيحه
history-number = الرقم
history-numbered = القيد رقم { $number }: { $says }
history-struck = مشطوب: لا أثر له (القيد رقم { $number }).
history-when = تاريخ التسجيل
history-what = البيان
history-source = المصدر
history-state-recorded = أُدرجت في السجل
history-particulars-changed = تغيّر الاسم أو المجموعة الإقليمية أو اللغات اعتباراً من { $from }: { $name }
history-deposit-recorded = { $instrument }: الإيداع، { $deposit }
history-deposit-corrected = { $instrument }: صُحِّح الإيداع. { $reason }
history-instrument-entered-into-force = { $instrument }: بدء النفاذ في { $on }
history-denunciation-recorded = { $instrument }: ورد إشعار الانسحاب في { $received }، ويسري الانسحاب اعتباراً من { $takes_effect }
history-denunciation-withdrawn = { $instrument }: جرى الرجوع عن الانسحاب في { $on }
history-signature-recorded = { $instrument }: تم التوقيع في { $on }
history-signature-corrected = { $instrument }: يوم التوقيع هو { $on }. { $reason }
history-voluntary-review-declared = إعلان بشأن المشاركة الطوعية بصفة دولة مستعرَضة
history-uncac-status-recorded =
    { $party ->
        [true] طرف في اتفاقية مكافحة الفساد
       *[false] ليست طرفاً في اتفاقية مكافحة الفساد
    }
history-opt-out-recorded = عدم المشاركة في الآلية اعتباراً من { $from }
history-opt-in-recorded = استئناف المشاركة اعتباراً من { $from }
history-arrangement-recorded = حدّد أحد الاجتماعات المجموعة التي تدخل السحب معها
history-offer-recorded = عرض لإجراء أكثر من ثلاثة استعراضات
history-entry-struck = شُطب القيد رقم { $entry }. { $reason }

computed-summary = كيف تُحسب الأيام
computed-day = تم الإيداع يوم { $deposit }. واليوم الثلاثون بعده هو { $day } ({ $article }).
computed-treaty = بدأ نفاذ المعاهدة نفسها يوم { $day }؛ ولم تكن ملزمة لأحد قبل ذلك.
computed-convention = لا يكون أي بروتوكول ملزماً لدولة قبل أن تكون الاتفاقية ملزمة لها (المادة 37 من الاتفاقية)، أي يوم { $day }.
computed-year = لا يُعرف من تاريخ الإيداع سوى السنة: { $year }. واليوم الثلاثون بعده ({ $article }) يقع بين { $first } و{ $last }.
computed-unknown = يوم الإيداع غير معروف، ولذلك فإن اليوم الثلاثين بعده غير معروف أيضاً ({ $article }).
computed-end = ورد إشعار بالانسحاب يوم { $received }. ويسري الانسحاب بعد سنة واحدة، يوم { $day } ({ $article }).
article-of-convention = المادة { $number } من الاتفاقية
article-of-protocol = المادة { $number } من { $treaty }

# مكتب الأمانة المخصص للدول.

desk-states-lead = اختر دولة لتسجيل بيان بشأنها، أو استورد الملف كاملاً.
export-csv = تصدير ملف الدول الأطراف
desk-state-title = تسجيل بيان بشأن { $state }
desk-state-lead = كل ما يُسجَّل يظهر بتاريخه في صفحة الدولة. أما مصدر المعلومة فلا تراه إلا الأمانة.
desk-state-file = صفحة الدولة
offered-deposit = إيداع صك تصديق أو قبول أو إقرار أو انضمام
offered-correction = تصحيح إيداع
offered-denunciation = انسحاب
offered-withdrawal = الرجوع عن الانسحاب
offered-signature = توقيع
offered-signature-correction = تصحيح يوم التوقيع
offered-voluntary = المشاركة بصفة دولة مستعرَضة وهي دولة موقّعة
offered-particulars = تغيير الاسم أو المجموعة الإقليمية أو اللغة
offered-uncac = وضعها من حيث كونها طرفاً في اتفاقية مكافحة الفساد
offered-offer = عرض لإجراء أكثر من ثلاثة استعراضات
offered-arrangement = المجموعة التي حدّدها لها أحد الاجتماعات
offered-opt-out = عدم المشاركة في الآلية
offered-opt-in = استئناف المشاركة في الآلية
offered-strike = قيد سُجِّل خطأً

field-source = مصدر المعلومة
field-source-hint = مثلاً، إشعار الوديع: ⁦C.N.123.2026.TREATIES-XVIII.12⁩
field-instrument = المعاهدة
field-from = اعتباراً من أي يوم
field-body = من اتخذ القرار
field-body-hint = مثلاً: الاجتماع المشترك للأفرقة العاملة فيما بين الدورات
field-decided-on = في أي يوم
field-reference = أين يمكن الاطلاع على القرار
field-reference-hint = الوثيقة أو الفقرة، مثلاً: ⁦CTOC/COP/WG.10/2020/2⁩، الفقرة 7

deposit-title = إيداع من { $state }
deposit-lead = يبدأ نفاذ المعاهدة تجاه الدولة في اليوم الثلاثين من الإيداع.
field-known = ما المعروف عن يوم الإيداع؟
known-day = اليوم
known-year = السنة فقط
known-year-hint = في الأيام التي يظل الجواب فيها غير محسوم، تظهر حالة الدولة على أنها غير محسومة.
known-unknown = السنة نفسها غير معروفة
known-unknown-hint = المعروف أن الدولة أودعت صكها، لا أكثر.
known-none = لم يحدث أي إيداع
field-deposit-day = يوم الإيداع
field-deposit-day-hint = إذا كان اليوم معروفاً
field-deposit-year = سنة الإيداع
field-deposit-year-hint = إذا كانت السنة وحدها معروفة
correction-title = تصحيح إيداع من { $state }
correction-lead = ما سُجِّل يبقى محفوظاً ضمن ما سُجِّل عن الدولة، وإلى جانبه هذا التصحيح.
field-correction-reason = سبب التصحيح
field-correction-reason-hint = هذا النص متاح للجميع. مثلاً: التاريخ الوارد في جدول حالة المعاهدات لدى الوديع هو 27 أيار/مايو 2004
denunciation-title = انسحاب { $state }
denunciation-lead = يصبح الانسحاب نافذاً بعد سنة واحدة من تسلّم الأمين العام الإشعار.
field-received = يوم تسلّم الإشعار
withdrawal-title = رجوع { $state } عن الانسحاب
withdrawal-lead = يمكن الرجوع عن الانسحاب ما لم يصبح نافذاً. وتظل الدولة عندئذ ملتزمة كما لو أنه لم يكن.
field-withdrawn-on = يوم إبلاغ الأمين العام
entry-strike-title = شطب قيد بشأن { $state }
entry-strike-lead = لما سُجِّل خطأً: عن دولة غير المقصودة، أو مرتين. أما ما حدث فعلاً في وقت لاحق فيُسجَّل ولا يُشطب.
entry-strike-submit = شطب القيد
field-entry = القيد
field-strike-reason = سبب الشطب
field-strike-reason-hint = هذا النص متاح للجميع. مثلاً: سُجِّل مرتين
new-party-title = دولة طرف غير مسجَّلة بعد
new-party-lead = مع إيداعها بشأن الاتفاقية. وتُسجَّل البروتوكولات بعد ذلك.
signature-correction-title = تصحيح توقيع { $state }
signature-correction-lead = إذا لم يحدث أي توقيع أصلاً، فاشطب القيد بدلاً من تصحيحه.
signature-title = توقيع { $state }
new-signatory-title = دولة موقّعة غير مسجَّلة بعد
signature-lead = يجوز للدولة الموقّعة أن تشارك طوعاً بصفة دولة مستعرَضة. وهي لا تستعرض دولاً أخرى أبداً.
field-code = رمز الدولة
field-code-hint = ثلاثة أحرف لاتينية كبيرة (⁦ISO 3166-1 alpha-3⁩)، مثلاً IRN
field-name = الاسم المختصر بالإنكليزية
field-signed-on = يوم التوقيع
voluntary-title = المشاركة الطوعية بصفة دولة مستعرَضة: { $state }
voluntary-lead = يُموَّل استعراضها من التبرعات المتاحة.
field-takes-part = ماذا أعلنت الدولة؟
voluntary-takes-part = أنها تشارك
voluntary-takes-back = أنها لم تعد تشارك
field-declared-on = يوم الإعلان
field-declared-on-hint = مطلوب إذا كانت الدولة تشارك
field-funding = التبرع الذي يموّل الاستعراض
field-funding-hint = من دون تبرع ينتظر الاستعراض توافر الأموال
particulars-title = الاسم والمجموعة واللغات: { $state }
particulars-lead = تحتفظ الأيام السابقة بالبيانات السابقة.
uncac-title = وضع { $state } إزاء اتفاقية مكافحة الفساد
uncac-lead = لا تُسأل الأطراف فيها عن المادتين 8 و9 من الاتفاقية.
field-uncac-from = اعتباراً من أي يوم، إذا كان معروفاً
offer-title = عرض من { $state }
offer-lead = لا يُطلب من أي دولة إجراء أكثر من ثلاثة استعراضات. ويجوز للدولة أن تعرض طوعاً إجراء عدد أكبر.
field-most-reviews = أقصى عدد من الاستعراضات التي تجريها الدولة
field-most-reviews-hint = من 4 إلى 20. اترك الخانة فارغة للرجوع عن العرض.
field-offered-on = يوم تقديم العرض
arrangement-title = المجموعة التي تدخل السحب معها: { $state }
arrangement-lead = يجوز لأحد الاجتماعات أن يحدد المجموعة الإقليمية التي تدخل السحب معها دولة طرف لا تنتمي إلى أي مجموعة. وإلى أن يتم ذلك، تأتي الدولتان المستعرِضتان لها من أي مجموعتين مختلفتين.
field-arranged-group = المجموعة
field-arranged-group-hint = خيار «بلا مجموعة إقليمية» يلغي ترتيباً سابقاً.
opt-out-title = عدم مشاركة { $state }
opt-out-lead = للكرسي الرسولي وحده أن يختار عدم المشاركة، لا بصفة دولة مستعرَضة ولا بصفة دولة مستعرِضة.
opt-in-title = استئناف مشاركة { $state }
opt-in-lead = تبدأ المشاركة من السحب التالي.
field-told-by = من أبلغ الأمانة، وكيف
field-told-by-hint = مثلاً: مذكرة شفوية من البعثة الدائمة، 3 تشرين الثاني/نوفمبر 2026
import-title = استيراد ملف الدول الأطراف
import-lead = إما أن يُقرأ الملف كله أو لا يُقرأ منه شيء. وإذا كان فيه أي خطأ، تُعرض الأخطاء كلها بأسطرها وأعمدتها وأسبابها، ولا يتغيّر شيء.
import-submit = استيراد
field-file = الملف (CSV)
field-file-hint = تسعة أعمدة، كما في الملف الذي يمكن تصديره من هنا
field-file-source-hint = مثلاً: حالة المعاهدات، 25 تشرين الثاني/نوفمبر 2026

# ما سيحدث، يُذكر قبل حدوثه.

will-list = تُدرج هذه الدولة في السجل، ويراها الجميع في قائمة الدول الأطراف: { $state }.
will-enter = { $instrument }: يبدأ النفاذ تجاه هذه الدولة يوم { $day }، أي في اليوم الثلاثين من الإيداع (المادة { $article }).
will-be-open = { $instrument }: في الأيام التي يظل الجواب فيها غير محسوم، تظهر مسألة التزام الدولة على أنها غير محسومة.
will-take-away = { $instrument }: لا يعود للإيداع أي أثر، ولا للانسحاب إن وُجد.
will-stay = يبقى ما سُجِّل من قبل في صفحة الدولة متاحاً للجميع، مع السبب الذي تذكره.
will-strike = من الآن فصاعداً لا أثر لهذا القيد ولا لأي استنتاج بناه السجل عليه: { $entry }
will-denounce = { $state }: تبقى الدولة ملتزمة بموجب { $instrument } حتى { $ends }، أي بعد سنة واحدة من { $received } (المادة { $article }).
will-denounce-protocols = تنتهي بروتوكولاتها بانتهاء الاتفاقية، في موعد أقصاه { $ends } (الفقرة 3 من المادة 40 من الاتفاقية): { $protocols }.
will-withdraw = { $state }: تبقى الدولة ملتزمة بموجب { $instrument }، كما لو أنها لم تنسحب.
will-withdraw-protocols = وتبقى ملتزمة كذلك بموجب البروتوكولات التي كانت ستنتهي بانتهاء الاتفاقية.
will-opt-out = اعتباراً من { $day } لا يشارك الكرسي الرسولي في أي سحب، لا بصفة دولة مستعرَضة ولا بصفة دولة مستعرِضة.
will-opt-in = اعتباراً من { $day } يستأنف الكرسي الرسولي مشاركته: ويدخل في السحب التالي.

# Reservations, declarations and notifications.

statements-title = التحفظات والإعلانات
statements-none = لا يوجد منها شيء مسجَّل لهذه الدولة.
statements-about = ما تحفظت عليه الدولة أو أعلنته أو أخطرت به، بحسب المعاهدة والمادة. وما سُحب مذكور أنه سُحب.
statements-articles = المواد
statements-what = ما قالته
statement-reservation = تحفظ
statement-declaration = إعلان
statement-notification = إخطار
statement-whole = المعاهدة ككل
statement-on-articles = المواد: { $articles }
statement-withdrawn = سُحب يوم { $day }.
statement-struck = مشطوب: لا يُعتد به. { $reason }
statement-numbered = رقم { $number }: { $kind } – { $instrument } – { $articles }
review-statements = تحفظات الدولة الطرف المستعرَضة وإعلاناتها
review-statements-about = ما هو سارٍ منها ويتعلق بمواد هذه المرحلة أو بإحدى معاهداتها ككل.
offered-statement = تحفظ أو إعلان أو إخطار
offered-statement-withdrawal = سحب تحفظ أو إعلان أو إخطار
offered-statement-strike = تحفظ أو إعلان أو إخطار سُجِّل خطأً
statement-title = تحفظ أو إعلان أو إخطار: { $state }
statement-lead = يظهر في صفحة الدولة، وفي استعراضها ضمن المراحل التي تتناول هذه المواد.
field-statement-kind = ما هو؟
field-statement-articles = المواد
field-statement-articles-hint = أرقام تفصل بينها فواصل: 16, 35. اتركه فارغًا إذا كان يتعلق بالمعاهدة ككل.
field-statement-text = نصه أو ملخص له
field-statement-text-hint = 4000 حرف على الأكثر
field-statement-on = يوم صدوره
statement-withdrawal-title = سحب تحفظ أو إعلان أو إخطار: { $state }
statement-withdrawal-lead = يبقى في صفحة الدولة مع بيان أنه سُحب، ولا يظهر بعد ذلك في الاستعراض.
field-statement = أيها
field-statement-withdrawn-on = يوم السحب
statement-strike-title = شطب تحفظ أو إعلان أو إخطار: { $state }
statement-strike-lead = لما سُجِّل خطأً. يبقى في صفحة الدولة مشطوبًا ليراه الجميع. أما ما سحبته الدولة فيُسجَّل على أنه مسحوب ولا يُشطب.
fault-articles = اكتب أرقام مواد تفصل بينها فواصل، مثل: 16, 35
