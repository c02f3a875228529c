# 秘书处在工作台上所做的事：已发送的名单、出席情况、届会，以及遗漏了谁。

list-as-sent = 第 { $number } 次分发，按发送时的原样
list-as-sent-about = 这就是当时发送的内容。此后的更正列入下一次分发。
list-now = 现在会发送的内容
list-now-about = 目前的内容尚未发送缔约国。
list-new = 上次分发之后新增：{ $count }
list-corrected = 上次分发之后更正：{ $count }
list-gone = 上次分发中有、名单上已不再有：{ $count }
list-same = 与上次发送的内容相同。
list-circulations = 已发送的内容和将发送的内容
since-last-new = 新增
since-last-corrected = 已更正
document-circulation = 分发次序
annex = 附件
note-lead-sent = 已发送的内容，附文号和日期，六种语文各一份。
note-sent = 发送本名单的普通照会（DOCX）
note-list-alone = 仅分发本名单的普通照会（DOCX）
note-transmits-ngos-alone = 根据程序和规则第53(d)段，秘书处谨在附件中转递希望出席对话的非政府组织名单。如对某一非政府组织的参加有任何反对意见，该事项将提交缔约方会议主席团。
note-transmits-others-alone = 根据程序和规则第53(e)段，秘书处谨在附件中转递申请参加对话的其他有关利益攸关方名单，包括私营部门和学术界代表。如无缔约国反对，其申请应予批准。

attendance-lead = 每个组织有多少人出席。不清楚的请留空；0 表示无人出席。一次提交即全部记录。
attendance-none = 此处没有可以参加的组织。
attendance-same = 与已记录的内容没有不同。
attendance-sheet-title = 用表格记录出席情况
attendance-sheet-get = 供填写的表格（CSV）
attendance-sheet-lead = 每行一个组织：申请编号或名称，最后一列为出席人数。没有数字的行不作记录。要么全部记录，要么都不记录。
field-sheet = 表格
field-sheet-hint = 例如：庇护之家, 3
field-sheet-file = 表格文件（CSV）
fault-attendance-blank = 此处已记录了人数。如无人出席，请填写 0。
done-attendance-sheet = 已按表格记录：{ $count }
done-attendance-same = 与已记录的内容没有不同。
sheet-faults = 未作任何记录。有误的行数：{ $count }
sheet-cells = 需要两个单元格：组织和人数。此处为：{ $who }
sheet-unknown = 申请本次对话的组织中没有“{ $who }”。
sheet-out = “{ $who }”已撤回申请或不参加。
sheet-many = 有多个组织名为“{ $who }”。请填写申请编号而不是名称。
sheet-number = “{ $cell }”不是 0 至 { $most } 之间的数字（“{ $who }”）。
sheet-twice = “{ $who }”已出现在第 { $first } 行。
registered-column = 登记数
came-column = 出席的组织
persons-column = 出席的人数

correct-session-title = 更正届会
will-correct-session = 摘要的应交日期由该日推算。已到期的将立即催交。

left-out-title = 关于名单的信件：{ $list }
left-out-lead = 没有收到任何信件的缔约国：{ $count } 个，共 { $parties } 个
left-out-nobody = 已向每个缔约国发出信件：{ $count }
left-out-unknown = 目前尚不清楚信件能够发给谁。请稍后再看。
left-out-refused = 信件无法送达：{ $count }
left-out-no-account = 代表团没有账户：{ $count }

comments-limit = 最多 { $words } 个词。请勿提及国家。

notice-unknown-circulation = 本名单没有第 { $circulation } 次分发。
notice-announced-taken-back = 曾宣布的日期 { $day } 现已晚于规定的最后一日，因此予以撤销；如有需要，可另行宣布。
notice-session-not-named = 请说明对话在各工作组的哪一届会议之后举行。这须首先确定。
notice-comments-not-taken = 已收到对“{ $title }”的申请，但未接受书面意见：最多 { $most } 个词，而这份有 { $words } 个词。我们为您保留了原文。请在下面发送较短的意见。
notice-attendance-faults = 未作任何记录。有误的条目：{ $count }
notice-attendance-unknown = 第 { $place } 项：没有申请 { $application }。
notice-attendance-elsewhere = 第 { $place } 项：申请 { $application } 不是针对本次对话的。
notice-attendance-withdrawn = 第 { $place } 项：申请 { $application } 对本次对话已不再有效。
notice-attendance-twice = 第 { $place } 项：申请 { $application } 出现了两次。
