# ما تذكره الخدمات إلى جانب نتائجها، بحسب الرمز. والإشعار الذي لا تكفي تفاصيله لملء جملته هنا يحتفظ بالجملة التي ورد بها.

# الاجتماعات.
notice-first-drawing-late = كان يجب إجراء السحب الأول بحلول { $due }، أي بعد ستة أسابيع من انطلاق الآلية.
notice-meeting-day-over = لقد مضى هذا اليوم: { $day }. ويُحدَّد موعد الاجتماع قبل عقده.
notice-meeting-cancelled = لن يُعقد هذا الاجتماع: { $reason }
notice-meeting-days-unclear = الاجتماع الذي يبدأ يوم { $first } ينتهي يوم { $latest } على أبعد تقدير، ولا ينتهي قبل أن يبدأ؛ ولا يمكن أن ينتهي يوم { $last }.
notice-no-such-meeting = لا يوجد اجتماع بالرقم { $meeting }.
notice-draw-outside-the-meeting = سيكون هذا سحباً خارج الاجتماع. ويجوز السحب فيه من { $first } إلى { $last }، واليوم هو { $today }.
notice-meeting-over = انتهى الاجتماع { $meeting }. حدِّد موعد الاجتماع الذي ستُسحب فيه القرعة.
notice-same-day = موعده محدد بالفعل في ذلك اليوم.
notice-frozen-for-this-meeting = ما نُشر من أجل السحب { $drawing } يذكر هذا الاجتماع. يلزم التخلي عن ذلك السحب أولاً.
notice-drawn-at-this-meeting = سُحبت القرعة في هذا الاجتماع: السحب { $drawing }.
notice-intersessional-needed = تُسحب القرعة في اجتماع مشترك فيما بين الدورات. ولا يعيد الفريق العامل سحبها إلا عندما تكون دولة مستعرِضة غير قادرة على أداء واجباتها.
notice-meeting-on-rest-day =
    { $why ->
        [saturday] يوم راحة في فيينا: { $day }.
        [sunday] يوم راحة في فيينا: { $day }.
        [new-years-day] يوم راحة في فيينا، هو رأس السنة: { $day }.
        [epiphany] يوم راحة في فيينا، هو عيد الغطاس: { $day }.
        [eid-al-fitr] يوم راحة في فيينا، هو عيد الفطر (أو قبل ذلك بيوم أو بعده): { $day }.
        [good-friday] يوم راحة في فيينا، هو الجمعة العظيمة: { $day }.
        [eid-al-adha] يوم راحة في فيينا، هو عيد الأضحى (أو قبل ذلك بيوم أو بعده): { $day }.
        [easter-monday] يوم راحة في فيينا، هو اثنين الفصح: { $day }.
        [labour-day] يوم راحة في فيينا، هو عيد العمال: { $day }.
        [ascension-day] يوم راحة في فيينا، هو عيد الصعود: { $day }.
        [whit-monday] يوم راحة في فيينا، هو اثنين العنصرة: { $day }.
        [corpus-christi] يوم راحة في فيينا، هو عيد خميس الجسد: { $day }.
        [assumption-day] يوم راحة في فيينا، هو عيد انتقال السيدة العذراء: { $day }.
        [national-day] يوم راحة في فيينا، هو العيد الوطني: { $day }.
        [all-saints-day] يوم راحة في فيينا، هو عيد جميع القديسين: { $day }.
        [immaculate-conception] يوم راحة في فيينا، هو عيد الحبل بلا دنس: { $day }.
        [christmas-day] يوم راحة في فيينا، هو عيد الميلاد: { $day }.
       *[saint-stephens-day] يوم راحة في فيينا، هو عيد القديس إسطفانوس: { $day }.
    }
notice-blank = تُرك فارغاً بيان لا بد من ذكره.
notice-day-to-come = لم يحن هذا اليوم بعد: { $day }. يُرجى التسجيل بعد حدوث الأمر.

# الدول المشمولة بالسحب والقرعة.
notice-test-is-void = هذا اختبار: وهو لا يتبع أي اجتماع، ونتيجته باطلة.
notice-left-out-by-decision = مستبعَدة بقرار من الاجتماع: { $states }. وتشارك كل الأطراف الأخرى.
notice-left-out-needs-decision = كل الأطراف تشارك. ولا يجوز استبعاد { $states } إلا بقرار من الاجتماع، يُسجَّل مع سببه.
notice-leaves-by-choice = اختارت هذه الدول عدم المشاركة منذ النتيجة القائمة: { $states }. وهي تخرج من النتيجة مع هذا السحب، وتُسحب القرعة من جديد لمقاعدها.
notice-exceptions-stay = عيّن أحد الاجتماعات لهذه الدول دولة مستعرِضة من منطقة غير التي كانت القرعة ستختار منها: { $states }. ولا يسحب السحب التكميلي شيئاً لها.
notice-outside-the-groups = { $state }: دولة موقّعة، وهي خارج المجموعات السنوية. لا تحدد لها أي مجموعة.
notice-group-needed = حدِّد المجموعة السنوية التي يضع الاجتماع فيها هذه الدولة: { $state }.
notice-waits-for-funds = { $state }: دولة موقّعة تنتظر توافر الأموال. ويُسجَّل مصدر تمويل استعراضها قبل سحب القرعة لاختيار الدول المستعرِضة لها.
notice-status-is-fixed = وفقاً للتفسير المتبع هنا، حدّد السحب الأول للدورة بأكملها المعاهدات التي كل دولة طرف فيها.
notice-joins-with-the-next-cycle = { $state }: وفقاً للتفسير المتبع هنا، تنضم هذه الدولة في الدورة التالية.
notice-no-such-room-value = لا توجد قيمة بالرقم { $number }.
notice-struck-already = القيمة { $number } مشطوبة من قبل.
notice-status-changed = تغيّرت منذ النتيجة القائمة المعاهدات التي هذه الدول أطراف فيها: { $states }. وتُبقي إعادة السحب على الحالة كما كانت آنذاك؛ أما السحب التكميلي فيحدّثها.
notice-possibility-undecided = تعذّر الحسم مسبقاً في ما إذا كان سحب القرعة ممكناً: فالحدود لا تترك مجالاً واسعاً. وسيبيّن السحب نفسه ذلك، دون تخفيف أي قاعدة.
notice-beacon-round-over = ربما تكون قيمة الجولة { $round } معروفة بالفعل. وأول جولة لم تُعرف قيمتها بعد هي الجولة { $first }.
notice-status-is-settled = يحسم السجل مسألة نفاذ { $instrument } تجاه { $state } يوم { $day }؛ فلا حاجة إلى أي افتراض.
notice-nobody-is-party = يوم { $day }، لا توجد بين الدول المشاركة أي دولة طرف.
notice-nothing-to-draw = كل المقاعد مشغولة وكل المعاهدات مشمولة: لا شيء يُسحب.
notice-no-such-drawing = لا يوجد سحب بالرقم { $drawing }.
notice-override-needs-decision = تُختار الدول المستعرِضة بالقرعة بواسطة النظام الآلي. ولا تُعيَّن أي دولة يدوياً دون قرار مسجَّل من الاجتماع.
notice-no-consent-needed = لا تلزم أي موافقة ما دام عدد الدول المستعرِضة لا يتجاوز { $most }.
notice-no-consent-to-take-back = { $state }: لم تصدر عن هذه الدولة أي موافقة يمكن الرجوع عنها.
notice-another-is-frozen = السحب { $drawing } مثبَّت. يلزم سحب قرعته أو التخلي عنه علناً قبل المتابعة.
notice-first-drawing-held = أُجري السحب الأول: السحب { $drawing }. وتعمل الدول المستعرِضة طوال المراحل الأربع كلها، ولا تتغيّر إلا وفقاً للفقرة 28 (د) إلى (و) والفقرة 30.
notice-nothing-drawn-yet = لم تُسحب أي قرعة بعد. والسحب الأول يأتي أولاً.
notice-pool-stands = أي سحب آخر يأخذ الدول من النتيجة القائمة. اترك هذه الخانات فارغة.
notice-no-requests = حدِّد الطلبات المراد تنفيذها.
notice-nobody-joins = حدِّد الدول التي تنضم، ومجموعة كل منها.
notice-takes-no-part = { $state }: لا تشارك هذه الدولة، لأنها ليست طرفاً تسري عليه المعاهدة في ذلك اليوم، أو لأنها اختارت عدم المشاركة.
notice-takes-part-already = { $state }: هذه الدولة مشمولة بالسحب بالفعل.
notice-no-such-group = لا توجد مجموعة سنوية بالرقم { $group }؛ وعدد المجموعات { $groups }.
notice-exception-stands = { $state }: عيّن أحد الاجتماعات لهذه الدولة دولة مستعرِضة من منطقة غير التي كانت القرعة ستختار منها. وما دام هذا الاستثناء قائماً، لا تتغيّر الدول المستعرِضة الأخرى لها إلا بقرار من اجتماع.
notice-changed-meanwhile = غيّر شخص آخر هذا البيان في هذه الأثناء. والوضع الراهن معروض هنا: يُرجى مراجعته مرة أخرى قبل اتخاذ القرار.
notice-inputs-refused = لا يمكن سحب القرعة من قائمة الدول بوضعها الراهن.
notice-inputs-unreadable = هذا البرنامج أقدم من أن يقرأ ما جرى تثبيته.
notice-not-writable = تتعذّر كتابة محضر هذا الإجراء. ولم يتغيّر شيء.
notice-nothing-can-be-drawn = لا يمكن إجراء أي سحب بموجب القواعد، ولم تُخفَّف أي قاعدة.
notice-limits-too-tight = لم يُعثر على أي نتيجة تراعي القواعد، وعدد المحاولات { $tries }: فالحدود لا تترك مجالاً كافياً. ولم تُخفَّف أي قاعدة.
notice-beacon-needed = أُعلن أن قيمة الجولة { $round } ستُستخدم، وهي لازمة.
notice-beacon-not-announced = لم يُعلن عن استخدام أي قيمة من منارة عامة، ولذلك لا يمكن تقديم أي قيمة.
notice-beacon-refused = هذه ليست قيمة المنارة التي أُعلن عنها.
notice-seed-refused = لا يمكن سحب القرعة بهذه القيم.
notice-seed-known-to-one = الأمانة وحدها تعرف البذرة حتى الآن. خذ أولاً قيمة من القاعة، أو أعلن عن منارة عامة عند تثبيت قائمة الدول: فلا يستطيع أحد عندئذ أن يعرف النتيجة مسبقاً.
notice-room-value-unclear = تتكوّن القيمة من القاعة من 1 إلى 200 حرف، دون مسافة في أولها أو آخرها.
notice-room-values-full = لا يمكن أخذ قيم أخرى من القاعة.
notice-secret-missing = لم تعد القيمة السرية للسحب { $drawing } موجودة. يلزم التخلي عن السحب وتثبيت قائمة الدول من جديد.
notice-drawn-already = سُحبت قرعة السحب { $drawing }.
notice-given-up = جرى التخلي عن السحب { $drawing }.
notice-no-transcript = لا يوجد محضر للسحب { $drawing } يمكن قراءته.
notice-no-such-lot = عدد القرعات في هذا السحب: { $lots }.
notice-no-reviewing-state = { $reviewer }: ليست هذه الدولة من الدول التي تُجري الاستعراض.
notice-reviews-itself = { $reviewer }: لا يمكن للدولة أن تستعرض نفسها.
notice-reviews-already = { $reviewer }: هذه الدولة تستعرض بالفعل { $state_under_review }.
notice-mutual-review = { $state_under_review } و{ $reviewer }: تستعرض إحدى الدولتين الأخرى، أو سبق أن استعرضتها. ولا يجوز إجراء استعراضات متبادلة.
notice-not-party = { $reviewer }: ليست هذه الدولة طرفاً في كل معاهدات هذا الاستعراض.
notice-most-reviews-reached = { $reviewer }: بلغت هذه الدولة أقصى عدد من الاستعراضات يجوز لها إجراؤه من دون عرض منها بإجراء عدد أكبر.
notice-region-exception = { $reviewer }: ليست هذه الدولة من المنطقة التي كانت القرعة ستختار منها. ويُسجَّل ذلك بوصفه استثناء، بقرار من الاجتماع.
notice-region-of-a-signatory = { $state }: دولة موقّعة. وتبقى الدول المستعرِضة لها من المناطق المحددة في الفقرة 28.

# طلبات إعادة السحب.
notice-redraw-quota-used = { $state }: استنفدت هذه الدولة طلباتها في هذا الاستعراض، وعددها { $most }. ويجوز لها مع ذلك أن تطلب في الظروف الاستثنائية، والقرار للاجتماع.
notice-redraw-needs-justification = لا بد من تحديد الظروف الاستثنائية: اذكر ما هي.
notice-only-the-state-under-review = لا يجوز أن تطلب ذلك إلا الدولة المستعرَضة.
notice-consultation-first = يجب أولاً إجراء مشاورة مع الدولة المستعرِضة، وأن تكون قد انتهت دون التوصل إلى حل.
notice-consultation-not-held = سجِّل اليوم أو الأيام التي عُقدت فيها المشاورة.
notice-consultation-held-elsewhen = لا يقع هذا اليوم بين طلب المشاورة ونهايتها: { $day }.
notice-consultation-closed-later = اختُتمت المشاورة يوم { $day }، أي بعد هذا الطلب.
notice-asked-already = سبق أن طُلب ذلك: الطلب { $request } لا يزال مفتوحاً.
notice-request-waits = ينتظر الطلب { $request } تحديد موعد اجتماع يجوز أن يُجرى فيه السحب.
notice-no-decision-needed = لا ينتظر الطلب { $request } أي قرار.
notice-no-such-request = لا يوجد طلب بالرقم { $request }.
notice-request-closed = الطلب { $request } مغلق.
notice-awaits-decision = يلزم أولاً قرار من اجتماع بشأن الطلب { $request }.
notice-decision-before-request = ذلك القرار أقدم من الطلب { $request }.
notice-asks-without-part = { $by }: لا تشارك هذه الدولة في السحب. وتقديم الطلبات متاح للدول الأطراف.
notice-redraw-not-a-party = لا يجوز أن تطلب ذلك إلا دولة طرف.
notice-pair-does-not-stand = الدولة المذكورة بصفتها دولة مستعرِضة لا تستعرض هذه الدولة.
notice-consultation-open = هناك مشاورة جارية بالفعل بين { $state_under_review } و{ $reviewer }.
notice-no-open-consultation = لا توجد مشاورة جارية بين { $state_under_review } و{ $reviewer }.
notice-closed-before-asked = طُلبت المشاورة بين { $state_under_review } و{ $reviewer } بعد هذا اليوم: { $day }.

# الدول.
notice-unknown-state = لا توجد في السجل دولة بالرمز { $state }.
notice-in-the-future = هذا اليوم في المستقبل: { $day }. واليوم هو { $today }.
notice-deposit-in-the-future = تاريخ الإيداع هذا في المستقبل: { $deposit }. واليوم هو { $today }.
notice-no-source = اذكر مصدر هذه المعلومة.
notice-known-already = { $state }: هذه الدولة مسجَّلة بالفعل. سجِّل إيداعها في صفحتها.
notice-no-such-entry = لا يوجد قيد رقم { $entry }.
notice-entry-struck-already = القيد رقم { $entry } مشطوب من قبل.
notice-follows-from-another = القيد رقم { $entry } ناتج عن قيد آخر، ويُشطب معه.
notice-rests-on-it = القيد رقم { $rest } يستند إلى القيد رقم { $entry }. اشطب أولاً القيد رقم { $rest }.
notice-nothing-changes = { $state }: هذا هو ما ورد في السجل بالفعل عن هذه الدولة. ولا يتغيّر شيء.
notice-no-deposit = لا يوجد إيداع مسجَّل من { $state } بشأن { $instrument }.
notice-already-deposited = هناك إيداع مسجَّل بالفعل: { $deposit }. وإذا كان خطأً، فصحِّحه.
notice-still-bound = يصبح الانسحاب نافذاً يوم { $ends }. وحتى ذلك الحين تبقى الدولة ملتزمة، ولا يمكنها أن تودع صكاً من جديد.
notice-protocol-alone = لا يجوز أن تكون طرفاً في { $instrument } إلا دولة طرف في الاتفاقية (الفقرة 2 من المادة 37 من الاتفاقية). وما هو مسجَّل عن { $state } سيدل على خلاف ذلك: صحِّح القيد الآخر أولاً.
notice-denounced-before = ورد إشعار الانسحاب يوم { $received }، ولم يكن هذا الإيداع من { $state } بشأن { $instrument } نافذاً آنذاك. ولا تنسحب إلا دولة طرف.
notice-already-denounced = { $state }: سبق أن انسحبت هذه الدولة من { $instrument }، ويسري الانسحاب اعتباراً من { $ends }.
notice-not-denounced = لا يوجد انسحاب مسجَّل من جانب { $state } بشأن { $instrument } يمكن الرجوع عنه.
notice-denounced-with-the-convention = ينتهي { $instrument } مع الاتفاقية التي انسحبت منها الدولة ({ $state }). سجِّل الرجوع عن ذلك الانسحاب.
notice-withdrawn-before-received = ورد إشعار الانسحاب يوم { $received }، أي بعد هذا اليوم: { $day }.
notice-no-such-statement = لا يوجد بيان رقم { $number }.
notice-statement-struck-already = البيان رقم { $number } مشطوب من قبل.
notice-statement-without-words = اكتب نص البيان أو ملخصًا له، في { $most } حرف على الأكثر.
notice-statement-recorded-already = هذا مسجَّل من قبل تحت الرقم { $number }.
notice-no-such-article = { $instrument }: لا توجد مادة { $article }؛ والمواد من 1 إلى { $last }.
notice-statement-withdrawn-already = سُحب البيان رقم { $number } يوم { $day }.
notice-withdrawn-before-made = صدر البيان رقم { $number } يوم { $made }، أي بعد هذا اليوم: { $day }.
notice-withdrawn-too-late = أصبح الانسحاب نافذاً يوم { $ends }. ولكي تلتزم الدولة من جديد، عليها أن تودع صكاً جديداً.
notice-not-signed = لا يوجد توقيع مسجَّل من { $state } على { $instrument }.
notice-not-bound = { $state }: لم تكن هذه الدولة طرفاً في { $instrument } يوم { $day }، ولا ينسحب إلا من كان طرفاً.
notice-out-of-calendar = ذلك اليوم خارج حدود التقويم.
notice-deposit-not-in-file = ليس في الملف إيداع من { $state } بشأن { $instrument }. ويبقى الإيداع المسجَّل: { $deposit }.
notice-known-more-exactly = { $state }، { $instrument }: ورد في الملف { $said }. والمعروف هو { $deposit }، ويبقى كما هو.
notice-denounced-since = في الملف إيداع من { $state } بشأن { $instrument } ({ $deposit }) أعقبه انسحاب. ولا يتغيّر شيء.
notice-not-open-for-signature = { $instrument }: كان باب التوقيع مفتوحاً من { $first } إلى { $last }.
notice-no-mere-signatory = { $state }: أودعت هذه الدولة صكها بشأن { $instrument } ({ $deposit })، فهي أكثر من دولة موقّعة.
notice-already-signed = توقيع { $state } على { $instrument } مسجَّل بالفعل: { $day }.
notice-bad-name = لا يمكن إدراج هذا الاسم في ملف الدول الأطراف.
notice-language-twice = ذُكرت هذه اللغة مرتين: { $language }.
notice-day-not-known = يوم هذا الإيداع غير معروف ({ $deposit }). وفي بعض الأيام يظل التزام { $state } بموجب { $instrument } غير محسوم.
notice-waiting-for-funds = ينتظر استعراض { $state } تبرعاً يموّله.
notice-only-a-signatory = { $state }: لا توجد معاهدة وقّعت عليها هذه الدولة ولم تصدّق عليها. ولا يشارك بهذه الطريقة إلا الدول الموقّعة.
notice-not-the-latest = سُجِّل بالفعل بيان لاحق: آخر إعلان من { $state } مؤرخ { $day }.
notice-funding-for-nothing = لا يحتاج الإعلان الذي جرى الرجوع عنه إلى أي تمويل.
notice-no-declaration = لا يوجد إعلان مسجَّل من { $state } يمكن الرجوع عنه.
notice-only-the-holy-see-may-opt-out = للكرسي الرسولي وحده أن يختار عدم المشاركة.
notice-already-opted-out = الكرسي الرسولي غير مشارك بالفعل يوم { $day }.
notice-not-opted-out = الكرسي الرسولي مشارك بالفعل يوم { $day }.
notice-nobody-told = اذكر من أبلغ الأمانة، وكيف.
notice-no-arrangement = لا يوجد ترتيب مسجَّل بشأن { $state } يمكن الرجوع عنه.
notice-no-decision = اذكر الهيئة التي اتخذت القرار، والوثيقة التي يمكن الاطلاع عليه فيها.
notice-not-a-party = { $state }: لم تكن هذه الدولة طرفاً في الاتفاقية يوم { $day }.
notice-has-a-regional-group = { $state }: تنتمي هذه الدولة إلى مجموعة إقليمية ({ $group }). والترتيبات مخصصة للأطراف التي لا تنتمي إلى أي مجموعة.
notice-no-offer = لا يوجد عرض مسجَّل من { $state } يمكن الرجوع عنه.
notice-no-real-offer = يجوز أن يُطلب من أي دولة عدد من الاستعراضات يبلغ { $limit }. أما العرض فيكون لعدد أكبر، بحد أقصى قدره { $most }.
notice-opted-out = لا يشارك الكرسي الرسولي يوم { $day }، ولذلك لا يستعرض أحداً.
notice-import-faults =
    { $count ->
        [zero] لم يُقرأ الملف. ولم يتغيّر شيء.
        [one] لم يُقرأ الملف: فيه خطأ واحد. ولم يتغيّر شيء.
        [two] لم يُقرأ الملف: فيه خطآن. ولم يتغيّر شيء.
        [few] لم يُقرأ الملف: فيه { $count } أخطاء. ولم يتغيّر شيء.
        [many] لم يُقرأ الملف: فيه { $count } خطأً. ولم يتغيّر شيء.
       *[other] لم يُقرأ الملف: فيه { $count } خطأ. ولم يتغيّر شيء.
    }
place-cell = السطر { $line }، العمود { $column }: { $what }
place-line = السطر { $line }: { $what }
notice-file-is-empty = الملف فارغ.
notice-file-names-no-state = لا توجد أي دولة تحت السطر الأول.
notice-columns-out-of-order = يجب أن تكون الأعمدة بهذا الترتيب: { $order }.
notice-column-is-missing = لا يذكر السطر الأول هذا العمود.
notice-column-is-unknown = يذكر السطر الأول عموداً باسم «{ $name }»، ولا مكان له هنا.
notice-cells-do-not-fit =
    { $found ->
        [zero] لا توجد أي خلية، وعدد أعمدة الملف { $needed }.
        [one] هناك خلية واحدة، وعدد أعمدة الملف { $needed }.
        [two] هناك خليتان، وعدد أعمدة الملف { $needed }.
        [few] هناك { $found } خلايا، وعدد أعمدة الملف { $needed }.
        [many] هناك { $found } خلية، وعدد أعمدة الملف { $needed }.
       *[other] هناك { $found } خلية، وعدد أعمدة الملف { $needed }.
    }
notice-cell-is-no-text = محتوى الخلية ليس نصاً بترميز UTF-8.
notice-cell-has-stray-space = في «{ $cell }» مسافة زائدة.
notice-cell-breaks-the-line = تمتد الخلية إلى السطر التالي. هل تُركت علامة اقتباس مفتوحة؟
notice-cell-has-unprintable = في الخلية رمز غير مرئي ({ $character }).
notice-cell-has-loose-accent = في الخلية علامة تشكيل منفصلة عن حرفها ({ $character }). اكتبهما معاً كرمز واحد.
notice-cell-is-blank = الخلية فارغة.
notice-cell-is-no-code = «{ $cell }» ليس رمز دولة. ويتكوّن الرمز من ثلاثة أحرف لاتينية كبيرة من A إلى Z.
notice-state-named-already = سبق ذكر { $state } في السطر { $first }.
notice-cell-is-no-group = «{ $cell }» ليست مجموعة إقليمية. والمجموعات، كما تُكتب في الملف، هي: «African Group» و«Asia-Pacific Group» و«EEG» و«GRULAC» و«WEOG»؛ وللطرف الذي لا ينتمي إلى أي منها يُكتب «none».
notice-cell-is-no-date = «{ $cell }» ليس تاريخاً. اكتب «⁦2004-05-27⁩»، أو «2004» إذا كانت السنة وحدها معروفة، أو «unknown» إذا لم تكن معروفة.
notice-cell-has-no-such-month = «{ $cell }» ليس تاريخاً: لا يوجد شهر رقمه { $month }.
notice-cell-has-no-such-day = «{ $cell }» ليس تاريخاً: آخر يوم في ذلك الشهر هو { $last }.
notice-cell-is-too-early = «{ $cell }» تاريخ أبكر من اللازم: فقد اعتُمدت الاتفاقية في سنة 2000.
notice-convention-cell-is-blank = لا يجوز أن تكون طرفاً في { $instrument } إلا دولة طرف في الاتفاقية (الفقرة 2 من المادة 37 من الاتفاقية)، والخلية untoc_date فارغة.
notice-cell-is-neither-yes-nor-no = «{ $cell }» ليست «yes» ولا «no».
notice-cell-is-no-language = «{ $cell }» ليست لغة عمل. ولغات العمل، كما تُكتب بالإنكليزية في الملف، هي: «Arabic» و«Chinese» و«English» و«French» و«Russian» و«Spanish».
notice-language-named-twice = ذُكرت هذه اللغة مرتين: { $language }.
notice-not-in-file =
    { $count ->
        [zero] يذكر الملف كل الدول الواردة في السجل. { $states }
        [one] لا يذكر الملف إحدى الدول الواردة في السجل، وهي باقية: { $states }.
        [two] لا يذكر الملف دولتين من الدول الواردة في السجل، وهما باقيتان: { $states }.
        [few] لا يذكر الملف { $count } دول من الدول الواردة في السجل، وهي باقية: { $states }.
        [many] لا يذكر الملف { $count } دولة من الدول الواردة في السجل، وهي باقية: { $states }.
       *[other] لا يذكر الملف { $count } دولة من الدول الواردة في السجل، وهي باقية: { $states }.
    }
notice-days-not-known =
    { $count ->
        [zero] أيام الإيداعات كلها معروفة. { $deposits }
        [one] هناك إيداع واحد يومه غير معروف: { $deposits }. وفي بعض الأيام يظل التزام الدولة بموجب المعاهدة غير محسوم.
        [two] هناك إيداعان يوماهما غير معروفين: { $deposits }. وفي بعض الأيام يظل التزام الدولة بموجب المعاهدة غير محسوم.
        [few] هناك { $count } إيداعات أيامها غير معروفة: { $deposits }. وفي بعض الأيام يظل التزام الدولة بموجب المعاهدة غير محسوم.
        [many] هناك { $count } إيداعاً أيامها غير معروفة: { $deposits }. وفي بعض الأيام يظل التزام الدولة بموجب المعاهدة غير محسوم.
       *[other] هناك { $count } إيداع أيامها غير معروفة: { $deposits }. وفي بعض الأيام يظل التزام الدولة بموجب المعاهدة غير محسوم.
    }

# من تصل إليهم الرسائل.
notice-address-is-none = هذا ليس عنوان بريد إلكتروني يمكن إرسال الرسائل إليه. ويكون العنوان على شكل name@example.org.
notice-name-is-unprintable = الاسم فارغ، أو فيه ما لا يمكن طباعته، مثل الانتقال إلى سطر جديد.
notice-time-zone-is-unknown = المنطقة الزمنية غير معروفة. اختر منطقة مثل Africa/Nairobi، أو لا تختر شيئاً.
notice-contact-of-another = هذا العنوان لشخص آخر، أو سبق أن أُرسلت إليه رسائل. افتح الرابط الوارد في آخر رسالة وصلتك وعدّله هناك.
notice-contact-was-forgotten = مُحي هذا العنوان نهائياً. ابدأ من جديد بالعنوان الذي ينبغي أن تُرسل إليه الرسائل.
notice-contact-has-no-address = لا يوجد عنوان لجهة الاتصال هذه. سجّل عنواناً أولاً.
notice-link-is-unknown = هذا الرابط ليس من روابطنا، أو ينقصه جزء. افتحه من الرسالة نفسها، أو انسخه كاملاً. وإن لم ينجح ذلك فاطلب رابطاً جديداً بعنوان بريدك الإلكتروني.
notice-link-has-expired = انتهت صلاحية هذا الرابط. اطلب رابطاً جديداً بعنوان بريدك الإلكتروني.
notice-link-was-replaced = أُرسل بعد ذلك رابط أحدث، ولم يعد هذا الرابط صالحاً. افتح آخر رسالة، أو اطلب رابطاً جديداً بعنوان بريدك الإلكتروني.
notice-link-was-forgotten = مُحي الاسم والعنوان اللذان أُنشئ لهما هذا الرابط، ومُحي الرابط معهما. وللمشاركة قدّم طلباً من جديد.
notice-account-has-ended = أُنهي هذا الحساب: مُحي اسمه وعنوانه. وللحصول على حساب من جديد، اكتب إلى الأمانة.
notice-address-is-the-same = تصل رسائلك إلى هذا العنوان بالفعل. اذكر العنوان الذي ينبغي أن تصل إليه.
notice-address-asked-too-often = بلغ عدد مرات طلب عنوان آخر في يوم واحد الحد الأقصى: { $most }. حاول غداً، أو اكتب إلى الأمانة.
notice-address-link-refused = لا يؤكد هذا الرابط أي عنوان لحسابك: فقد انتهى أجله، أو حل محله رابط أحدث، أو جرى التراجع عن التغيير، أو أن الرابط يخص حساباً آخر. ولم يتغير عنوانك. اطلب التغيير من جديد.
notice-unknown-letter = لا توجد رسالة كهذه.

# الذهاب والإياب.
notice-service-absent = هذا الجزء من الآلية لا يعمل حالياً. ولم يتغيّر شيء. وما كتبته محفوظ هنا: أعد إرساله بعد دقيقة.
notice-service-silent = لم يصل أي جواب في الوقت المناسب. أعد الإرسال: فما نُفِّذ لا يُنفَّذ مرتين.
notice-failed = حدث خطأ في الآلية. ولم يتغيّر شيء. يُرجى المحاولة مرة أخرى بعد لحظات.
notice-identifier-used = سبق استخدام هذه الاستمارة لغرض آخر. افتح الصفحة من جديد.
notice-invalid-message = ما أُرسل ليس مما يقبله هذا الجزء من الآلية. ولم يتغيّر شيء.
notice-invalid-answer = ورد جواب ليس على النحو المطلوب. ولم يُعرض، ولم يُحفظ منه شيء.
notice-no-endpoint = هذا الجزء من الآلية أقدم من أن ينفذ ما طُلب.
notice-no-identifier = ما أُرسل لا يحمل أي معرِّف. ولم يتغيّر شيء.
notice-not-permitted = غير مسموح لك بهذا الإجراء.
notice-statement-refused = تعذّر التثبت من هوية مقدِّم الطلب. يُرجى تسجيل الدخول من جديد.
notice-unreadable-letter = لا يمكن قراءة هذه الرسالة.
notice-unreadable-message = لا يمكن قراءة هذه الرسالة.
