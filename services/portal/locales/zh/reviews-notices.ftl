# What the reviews refuse or warn of.

# Who may do it.

notice-no-such-review = 没有您可以打开的对{ $state }的审议。请查看审议列表。
notice-not-of-the-reviews = 审议在缔约国之间进行，您的账户不参与审议。审议的进展情况是公开的。
notice-secretariat-alone = 只有秘书处记录关于审议的备注。

# Steps that were taken.

notice-step-before-start = 该阶段于{ $day }开始；有关内容可以提前起草，自该日起提交。请核对日期。
notice-step-too-early = 该步骤以{ $day }的内容为基础，不可能早于该日。请核对日期。
notice-step-recorded-already = 此步骤已经记录，日期为{ $day }（第 { $entry } 项条目）。如有误，请先划去该条目。
notice-unknown-step = 本阶段没有第 { $entry } 项条目。请重新打开审议查看。
notice-step-struck-already = 第 { $entry } 项条目已经划去。无须再办理。
notice-nothing-due = 本阶段的专题组不含该文书的任何条款，因此该文书没有待办事项：{ $instrument }。
notice-instrument-not-reviewed = 本阶段不审议该文书：{ $instrument }。请选择受审议的文书。
notice-languages-not-agreed = 工作语文在提交答复之前选定。请参与该审议的各国先商定磋商结果。
notice-answers-missing = 以下文书对问卷的答复尚未提交：{ $instruments }。请先记录答复。
notice-lists-missing = 摘要汇总所有意见清单。以下文书的清单尚待商定：{ $instruments }。

# What the Secretariat does.

notice-nobody-to-remind = 目前无人须采取行动，因此没有需要提醒的对象。
notice-reminded-today = 今天已就此发过提醒。如有需要，请明天再发。
notice-empty-note = 备注是空的。请写下需要保存的内容。
notice-public-stage-so-already = 情况已经如此，无需再做什么。
notice-no-such-help = 本审议中没有请求{ $request }。
notice-help-answered-already = 请求{ $request }已于{ $day }答复。
notice-help-before-asked = 该请求于{ $day }提出，答复日期不能早于此日。
notice-under-review-chooses = 公众可看到审议的哪些情况，仅由受审议缔约国选择：{ $state }。

# What the Conference decides.

notice-decision-not-named = 此事只能由缔约方会议决定。请说明由哪个机构作出决定，以及在哪里可以查阅。
notice-group-not-started = 第 { $group } 组尚未进入第一阶段。进入之后，方可由决定让其进入下一阶段。
notice-not-the-next-phase = 第 { $group } 组处于第{ $phase }阶段，这一决定不能让其进入第{ $asked }阶段。决定仅适用于其紧接的下一阶段。
notice-starts-too-early = 该阶段不能早于决定之日开始，也不能早于前一阶段或与其同日开始。请填写更晚的日期。
notice-before-the-decision = 缔约方会议于{ $day }作出决定，不能在此之前适用。请填写该日或以后的日期。
notice-reaches-back = 有一阶段已于{ $day }按当时的规则开始。修改仅适用于其后的事项。
notice-start-before-change = 修改自{ $day }起适用，而该组会在此之前开始。请将开始日期定为该日或以后。
notice-no-share = 每 { $denominator } 项审议中的 { $numerator } 项不构成比例。前一个数至少为 1，且不能大于后一个数。
notice-phase-of-no-length = 一个阶段至少持续一个月。请以整月填写其长度。
notice-weeks-out-of-bounds = 此期限可为1至{ $most }周，不能为{ $length }周。请填写其间的数字。
notice-months-out-of-bounds = 此期限可为1至{ $most }个月，不能为{ $length }个月。请填写其间的数字。
notice-cluster-left-out = 每个组在每个专题组下各受审议一次，而以下专题组会被遗漏：{ $cluster }。请也为其安排一个阶段。
notice-rule-is-so-already = 该日的规则已经如此；没有需要修改的内容。
notice-readings-are-so-already = 该日的规则已按此解读；没有需要修改的内容。
notice-not-of-the-workplan = 工作组就工作计划的修改提出建议。已完成审议的比例不属于工作计划。
notice-recommended-already = 此建议已有记录，无须再做什么。
notice-unknown-recommendation = 没有第 { $number } 项建议。请重新打开规则查看。
notice-recommendation-struck-already = 第 { $number } 项建议已经划去。无须再办理。
