# What the reviews refuse or warn of.

# Who may do it.

notice-no-such-review = لا يوجد لهذه الدولة استعراض يمكنكم فتحه: { $state }. ابحثوا في قائمة الاستعراضات.
notice-not-of-the-reviews = تجري الاستعراضات بين الدول الأطراف، وحسابكم غير مشارك فيها. أما تقدم الاستعراضات فمتاح للجميع.
notice-secretariat-alone = الأمانة وحدها تدوّن ملاحظات على الاستعراضات.

# Steps that were taken.

notice-step-before-start = بدأت المرحلة يوم { $day }؛ ويمكن أن يُصاغ ما يخصها قبل ذلك، ويُقدَّم ابتداءً منه. يُرجى مراجعة اليوم.
notice-step-too-early = يستند هذا إلى ما ورد يوم { $day }، فلا يمكن أن يكون قد سبقه. يُرجى مراجعة اليوم.
notice-step-recorded-already = هذا مسجَّل بالفعل بتاريخ { $day } (القيد { $entry }). وإن لم يكن ذلك صحيحاً، يُرجى شطب القيد أولاً.
notice-unknown-step = لا يوجد في هذه المرحلة قيد بالرقم { $entry }. يُرجى فتح الاستعراض من جديد والتحقق.
notice-step-struck-already = القيد { $entry } مشطوب بالفعل. وليس هناك ما يلزم القيام به بعد.
notice-nothing-due = لا شيء مطلوب بشأن هذا الصك في هذه المرحلة، إذ ليس أي من مواده في المجموعة المواضيعية: { $instrument }.
notice-instrument-not-reviewed = لا يُستعرض هذا الصك في هذه المرحلة: { $instrument }. يُرجى اختيار صك يُستعرض فيها.
notice-languages-not-agreed = تُختار لغات العمل قبل تقديم الردود. وتتفق دول الاستعراض أولاً على نتيجة المشاورة.
notice-answers-missing = لا تزال الردود على الاستبيان منتظرة بشأن ما يلي: { $instruments }. يُرجى تسجيلها أولاً.
notice-lists-missing = يجمع الموجز كل قوائم الملاحظات. ولا تزال بانتظار الاتفاق القوائم المتعلقة بما يلي: { $instruments }.

# What the Secretariat does.

notice-nobody-to-remind = ليس على أحد القيام بشيء في الوقت الحاضر، فليس هناك من يُرسَل إليه تذكير.
notice-reminded-today = أُرسل اليوم تذكير بهذا بالفعل. ويمكن عند الحاجة إرسال تذكير آخر غداً.
notice-empty-note = الملاحظة فارغة. يُرجى كتابة ما ينبغي حفظه.
notice-public-stage-so-already = الأمر كذلك بالفعل. لا يلزم فعل شيء آخر.
notice-no-such-help = لا يوجد طلب { $request } في هذا الاستعراض.
notice-help-answered-already = رُدّ على الطلب { $request } في { $day }.
notice-help-before-asked = قُدِّم الطلب في { $day }، ولا يمكن أن يكون الرد قبل ذلك.
notice-under-review-chooses = للدولة الطرف المستعرَضة وحدها أن تختار ما يراه الجميع من استعراضها: { $state }.

# What the Conference decides.

notice-decision-not-named = لا يكون ذلك إلا بقرار من المؤتمر. يُرجى بيان الهيئة التي اتخذته والموضع الذي يمكن قراءته فيه.
notice-group-not-started = لم تدخل المجموعة { $group } مرحلتها الأولى. ومتى دخلتها أمكن أن يتيح لها قرار أن تنتقل.
notice-not-the-next-phase = المجموعة { $group } في المرحلة { $phase }، فلا يمكن لهذا القرار أن يُدخلها المرحلة { $asked }. والقرار لا يكون إلا للمرحلة التي تلي مرحلتها.
notice-starts-too-early = لا يمكن أن تبدأ المرحلة قبل القرار، ولا قبل المرحلة التي تسبقها أو في اليوم نفسه الذي بدأت فيه تلك. يُرجى ذكر يوم لاحق.
notice-before-the-decision = قرر المؤتمر ذلك يوم { $day }، فلا يمكن أن يسري قبله. يُرجى ذكر ذلك اليوم أو يوم بعده.
notice-reaches-back = فُتحت مرحلة يوم { $day } وفق القواعد كما كانت. ولا يسري التغيير إلا على ما يأتي بعد ذلك.
notice-start-before-change = يسري التغيير من { $day }، وستبدأ المجموعة قبله. يُرجى ذكر ذلك اليوم أو يوم بعده لبدئها.
notice-no-share = { $numerator } من كل { $denominator } من الاستعراضات ليست نسبة. يُرجى أن يكون العدد الأول 1 على الأقل وألا يتجاوز الثاني.
notice-phase-of-no-length = تدوم المرحلة شهراً على الأقل. يُرجى ذكر مدتها بالأشهر الكاملة.
notice-weeks-out-of-bounds = تتراوح هذه المهلة بالأسابيع بين 1 و{ $most }، وليس { $length }. يُرجى ذكر عدد بينهما.
notice-months-out-of-bounds = تتراوح هذه المهلة بالأشهر بين 1 و{ $most }، وليس { $length }. يُرجى ذكر عدد بينهما.
notice-cluster-left-out = تُستعرض كل مجموعة مرة واحدة في إطار كل مجموعة مواضيعية، وستُغفَل واحدة منها: { $cluster }. يُرجى تخصيص مرحلة لها أيضاً.
notice-rule-is-so-already = القاعدة هي كذلك بالفعل في ذلك اليوم؛ فليس هناك ما يُغيَّر.
notice-readings-are-so-already = تُقرأ القواعد كذلك بالفعل في ذلك اليوم؛ فليس هناك ما يُغيَّر.
notice-not-of-the-workplan = توصي الأفرقة العاملة بتغييرات في خطة العمل. ونسبة الاستعراضات المكتملة ليست جزءاً منها.
notice-recommended-already = هذه التوصية مسجلة بالفعل. ولا يلزم القيام بأي شيء آخر.
notice-unknown-recommendation = لا توجد توصية بالرقم { $number }. يُرجى فتح القواعد من جديد والتحقق.
notice-recommendation-struck-already = التوصية { $number } مشطوبة بالفعل. ولا يلزم القيام بأي شيء آخر.
