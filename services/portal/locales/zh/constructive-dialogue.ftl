# 与非政府组织和其他利益攸关方的建设性对话（第53段）。

way-dialogues = 建设性对话
way-applications = 申请
way-lists = 申请者名单
own-ways-name = 您的页面
person-applicant = 申请者
person-mission = 常驻代表团
person-chair = 主席
person-bureau = 主席团
send = 发送
standing = 目前状态
stage = 阶段
region-column = 区域组
organizations = 组织

dialogue = 对话
dialogues-lead = 各工作组在届会之后，与非政府组织、大学、企业和其他各方讨论《公约》及其各项议定书的实施情况。
dialogues-none = 目前没有召集任何对话。
dialogue-next-apply = 参加
dialogue-until = 确认或申请的最后一日：
dialogue-last-second = 截至维也纳时间 23:59:59。
dialogue-door-closes = 接收截止时间：
dialogue-about = 关于本次对话
dialogue-reports = 须先通过的报告
report-not-yet = 尚未通过
dialogue-circulated = 已发送缔约国的名单
dialogue-attended = 出席情况
attended-counts =
    { $organizations ->
       *[other] { $organizations } 个组织
    }，{ $persons ->
       *[other] { $persons } 人
    }
attended-persons =
    { $persons ->
        [0] 无人出席。
       *[other] 有 { $persons } 人出席。
    }
dialogue-registered = 登记情况
registered-none = 尚无人登记。
days-late =
    { $days ->
       *[other] 迟了 { $days } 天。
    }
stage-applications = 正在接受申请
stage-objections = 缔约国正在查看名单
stage-open = 正在进行
stage-summary-due = 已举行；尚待提交摘要
stage-summary-given = 已举行；摘要已提交
stage-cancelled = 不召集
format-in-person = 现场
format-online = 线上
format-hybrid = 现场和线上
group-firearms = 枪支问题工作组
group-international-cooperation = 国际合作工作组
group-smuggling-of-migrants = 偷运移民问题工作组
group-technical-assistance = 技术援助问题政府专家工作组
group-trafficking-in-persons = 贩运人口问题工作组
kind-ngo = 非政府组织
kind-academia = 大学或研究机构
kind-private-sector = 私营部门
kind-other = 其他利益攸关方
kind-state-party = 缔约国
kind-signatory = 签署国
kind-non-signatory = 未签署国
kind-entity = 实体
kind-igo = 政府间组织
list-ngos = 非政府组织名单
list-others = 其他利益攸关方名单
part-briefing = 审议进程情况通报
part-update = 工作组最新情况介绍
part-panel = 专题小组
part-floor = 与会者发言
assistance-legislative = 立法方面的帮助
assistance-capacity = 培训和能力建设
assistance-institutions = 机构和政策
assistance-practices = 良好做法和工具
assistance-research = 研究和数据
assistance-victims = 为被害人、证人和移民提供支持
assistance-other = 其他

limits = 重要日期
limit = 事项
limit-computed = 如何计算
limit-to-apply = 申请的最后一日
limit-attendance = 非政府组织确认出席的最后一日
limit-applications = 其他利益攸关方申请的最后一日
limit-ngo-list = 向缔约国发送非政府组织名单的最后一日
limit-others-list = 向缔约国发送其他利益攸关方名单的最后一日
limit-objections = 请缔约国在此日之前提出反对
limit-objections-how = 对话前五天，且至少在名单发送后五天；此后提出的反对会标明迟交，但同样有效。
limit-announced = 已宣布的较早日期
limit-announced-how = 这是请各方提早申请。规定的日期不变；在此之后的申请会加以标明。
limit-rest-day = 当天可能无人上班。它仍是最后一日；请提前办理，不迟于
sessions = 工作组届会
papers = 背景文件
balance = 区域平衡
balance-lead = 按所在地区域列出的非政府组织数目，以及该区域的缔约国数目。不会为了平衡而拒绝任何一方。
balance-parties = 缔约国
programme-not-ready = 日程尚不具备全部四个部分，因此对话还没有准备就绪。
summary-due-at = 应提交至
summary-no-session = 下届会议尚未安排

apply-title = 申请或确认出席
apply-check = 请检查您填写的内容
apply-lead = 大约需要五分钟。在您再看一遍之前，不会发送任何内容。
apply-until = 最后一日：{ $day }，截至维也纳时间 23:59:59
begin-lead = 非政府组织确认出席。大学、企业和其他各方提出申请。一份申请可以用于多次对话。
begin-who = 不需要具有经济及社会理事会咨商地位。
begin-need = 您需要一个现在就能查看的电子邮箱。专用链接将发送到该邮箱；您可以通过链接返回、修改、补充和撤回申请。
begin-persons = 您提供的个人信息仅用于本次对话，不列入任何名单。您可以随时查看、更正和删除。
begin-countries = 书面意见不得谈及某一国家的情况。提到国家的意见会暂缓发送，由工作人员查看，并告知您原因。
begin-button = 开始
field-dialogues = 参加哪些对话？
field-kind = 您属于哪一类？
field-kind-hint = 这决定您按照哪条规则参加。
field-organization = 组织名称
field-country = 组织所在国
field-website = 网站
field-ecosoc = 经济及社会理事会咨商地位
field-ecosoc-hint = 不要求具有此地位。
field-expertise = 您对工作组的议题有哪些了解？
field-expertise-hint = 写几句话即可。
field-contact-name = 您的姓名
field-email = 电子邮箱
field-email-hint = 专用链接将发送到此邮箱。邮箱不列入任何名单。
field-letters-language = 我们用哪种语言给您写信？
field-delegates = 哪些人会出席？
field-delegates-hint = 每行一人：先写姓名，再写半角逗号（,），然后写职务。
field-presence = 您将如何参加？
field-travel = 您是否需要旅费方面的帮助？
field-travel-hint = 请说明原因，例如贵组织规模较小，或由被害人领导。
field-needs = 参加者是否有特殊需要，例如坡道或手语？
field-comments = 书面意见
field-comments-hint =
    { $words ->
       *[other] 您选择的每次对话最多 { $words } 个词。请勿提及国家。
    }
fault-email = 这不是电子邮箱地址。正确的格式如 name@example.org。
fault-delegates = 每行一人，最多二十人；姓名和职务各不超过 120 个字符。
fault-panel = 每行写明组织、类型和三个大写字母的国家代码，用半角逗号（,）隔开。
will-apply-ngo = 我们收到后，您的出席即得到确认。如有缔约国反对，由缔约方会议主席团决定；不会在不告知的情况下排除任何一方。
will-apply-other = 反对期限过后，如果没有缔约国反对，您的申请即获批准。
will-apply-state = 您将完成登记。无需任何人同意。
will-apply-list = 您打开我们邮件中的链接后，贵组织的名称、类型、国家、网站和地位将列入发送所有缔约国的名单。
will-apply-persons = 您的姓名、邮箱和代表只有秘书处能看到。
will-apply-letter = 含有专用链接的邮件将发送到您的邮箱。
done-applied = 已收到。含有专用链接的邮件已经发出。请打开链接：只有这样，贵组织才会列入名单。
done-sent = 已发送。
done-dialogue-recorded = 已记录。

applications-count =
    { $count ->
        [0] 没有申请。
       *[other] 共有 { $count } 份申请。
    }
applications-next = 显示后面的申请
application-reference = 编号 { $reference }
application-received = 收到时间：
application-waits = 尚待完成：
application-after-announced = 申请晚于所宣布的日期，但没有超过规定的日期：申请及时，并加以标明。
application-history = 经过
application-persons = 您提供的个人信息
application-persons-lead = 您和秘书处可以看到。可应您的要求删除，不列入任何名单。
delegate = 代表
standing-confirmed = 已确认
standing-referred = 已提交主席团
standing-admitted = 主席团已准许参加
standing-not-admitted = 主席团未准许参加
standing-applied = 已申请
standing-approved = 已批准
standing-not-approved = 未批准
standing-registered = 已登记
standing-withdrawn = 已撤回
letter-confirmed = 出席已得到确认。
letter-referred = 有缔约国提出反对，此事已提交缔约方会议主席团。在主席团作出决定之前，该组织既未获准参加，也未被排除。
letter-admitted = 缔约方会议主席团决定该组织参加。
letter-not-admitted = 缔约方会议主席团决定该组织不参加。
letter-applied = 申请及时。反对期限过后，如果没有缔约国反对，申请即获批准。
letter-approved = 没有缔约国反对。申请已获批准。
letter-not-approved = 有缔约国反对。只要反对仍然有效，申请就不予批准。
letter-registered = 已登记；无需任何人同意。
letter-withdrawn = 已撤回。在期限之内可以恢复。
waits-address = 邮箱尚未确认：请打开我们邮件中的链接
waits-list = 名单尚未发送缔约国
waits-bureau = 主席团尚未作出决定
waits-objection = 有缔约国反对
waits-time = 缔约国仍可提出反对
waits-comments = 意见暂缓发送，等待工作人员查看
objections = 反对
objection-of-a-state = 一个缔约国
objection-late = 迟交
objection-withdrawn = 已撤回
comments = 书面意见
comments-number = 第 { $number } 份意见
comments-released = 已发给缔约国
comments-held = 暂缓发送，等待工作人员查看
comments-sent-back = 已退回
comments-late = 迟交
comments-named = 提到国家的词语：
comments-release = 发给缔约国
comments-send-back = 退回提交者
comments-lead = 缔约国会阅读这些意见。不得提及任何国家的情况；提到国家的意见会暂缓发送，由工作人员查看。
activities = 活动
happened-received = 收到申请。
happened-changed = 申请有修改。
happened-chosen = 选择了该对话。
happened-address = 邮箱得到确认。
happened-withdrawn = 申请者撤回申请。
happened-comments = 收到书面意见。
happened-comments-decided = 暂缓发送的意见已经查看。
happened-objection = 有缔约国提出反对。
happened-objection-withdrawn = 一项反对已撤回。
happened-bureau = 主席团作出决定。
happened-approved = 没有缔约国反对，申请获得批准。
happened-unresolved = 注意到主席团尚未作出决定。
happened-activity = 介绍了一项活动。
happened-erased = 个人信息已删除。
lists-lead = 希望参加的组织。在对话开始之前，任何缔约国都可以提出反对；只有缔约国可以反对。
list-circulated = 发送缔约国的日期：
list-not-yet = 尚未发送缔约国。
list-count =
    { $count ->
        [0] 没有组织。
       *[other] 共 { $count } 个组织。
    }
list-unconfirmed =
    { $count ->
       *[other] 另有 { $count } 个组织尚未确认邮箱。
    }

enter-title = 返回您的申请
enter-link = 返回申请
enter-lead = 按一下按钮即可进入。
enter-button = 继续
enter-ask-lead = 请填写收到我们邮件的邮箱。新的链接将发送到该邮箱。
enter-ask-button = 给我发送新的链接
enter-asked = 如果这是我们发送邮件的邮箱，新的链接已经发出。请过几分钟查看邮件。

do-move = 改到另一天
do-change = 修改对话信息
do-announce = 宣布较早的日期
do-circulate = 记录名单已发送缔约国
do-programme = 日程
do-panel = 专题小组
do-paper = 添加背景文件
do-report = 记录报告已通过
do-cancel = 记录主席不召集对话
do-open = 开始对话
do-close = 结束对话
do-input = 记录发言
do-summary = 主席摘要
do-comments = 提交书面意见
do-withdraw = 撤回申请
do-choose = 再次参加
do-release = 查看暂缓发送的意见
do-object = 提出反对
do-withdraw-objection = 撤回反对
do-bureau = 记录主席团的决定
do-attendance = 记录出席情况
do-activity = 介绍一项活动
do-erase = 删除个人信息
do-confirm-address = 确认邮箱
convene-title = 召集对话
convene-submit = 召集
convene-lead = 规定的各个日期根据对话日期计算。此外还可以宣布较早的日期。
session-title = 安排工作组届会
session-lead = 对话的主席摘要应提交同一工作组的下届会议。
field-dialogue-title = 标题
field-groups = 在哪些工作组的届会之后？
field-groups-hint = 联合对话可选择多个。
field-session = 哪一届会议？
field-session-hint = 例如：第十二届会议，2022年6月27日至30日
field-dialogue-day = 对话日期
field-dialogue-day-hint = 其他所有日期都由此推算。
field-announced = 要宣布的较早日期
field-announced-hint = 这是请各方提早申请，规定的日期不变。
field-place = 在哪里？
field-format = 如何参加？
field-languages = 语言
field-chairs = 主席或共同主席
field-chairs-hint = 每行一人。
field-word-limit = 书面意见的最多词数
field-group = 工作组
field-opens = 开幕日期
field-list = 哪份名单？
field-document = 文件
field-adopted-on = 通过日期
field-paper-title = 标题
field-topic = 议题
field-articles = 条款
field-articles-hint = 用半角逗号（,）隔开：TIP 6, TIP 9
field-input = 发言内容，不提国家名称
field-panel = 成员
field-panel-hint = 每行一个：组织、类型、三个大写字母的国家代码，用半角逗号（,）隔开。类型：{ $kinds }
field-looked-at = 是否提到国家？
field-objecting-state = 哪个缔约国反对？
field-objection-reason = 原因
field-objection-reason-hint = 规则不要求说明原因。秘书处和主席团可以看到。
field-may-be-told = 可以将原因告知该组织吗？
field-may-be-told-yes = 可以，但不提国家名称
field-admitted = 作出了什么决定？
field-deciding-body = 由谁决定？
field-deciding-body-hint = 例如：缔约方会议扩大主席团
field-bureau-decided-on = 决定日期
field-which-comments = 哪份意见？
field-released = 如何处理？
field-told-author = 告知提交者什么？
field-told-author-hint = 请说明需要修改什么，以便重新提交。
field-persons = 有多少人出席？
field-assistance = 属于哪一类援助？
field-activity = 您做什么？
bureau-admitted = 参加
bureau-not-admitted = 不参加
about-application = { $name }，{ $dialogue }
programme-lead = 每行一项。行首可以写时间，后加空格：10:00 开幕
programme-looked-at = 是，我已查看：没有提及任何国家的情况
panel-lead = 可以安排专题小组，但不是必需的。
input-lead = 发言按议题和条款保存，绝不按国家保存。
summary-of-chair-lead = 摘要附于同一工作组下届会议的文件。
activity-lead = 请介绍您提供的培训、工具、研究或其他帮助。这些内容可能会向所有寻求技术援助的人显示。
will-move-dates = 由对话日期推算的所有日期都随之变动。
will-move-tell = 将告知所有相关各方。
will-cancel = 将告知所有申请者，对话不召集。
will-circulate = 记录名单已按目前的内容发送。尚未列入的可以列入另一份名单。
will-circulate-objections = 缔约国从现在起可以提出反对；此前提出的反对从现在起有效。
will-open = 从现在起，任何缔约国都不能再提出反对。
will-close = 从现在起，应提交主席摘要。
will-withdraw-application = 该组织将从名单中移除。在期限之内，您可以再次参加。
will-choose = 如果仍在期限之内，申请将恢复有效。
will-erase = 姓名、邮箱和其他所有个人信息将永久删除。申请保留。
will-erase-letters = 我们将无法再给您写信，专用链接也将失效。
will-confirm-address = 该组织可以列入名单。
will-object-ngo = 此事将提交缔约方会议主席团。在主席团作出决定之前，该组织既未获准参加，也未被排除。
will-object-other = 只要反对仍然有效，申请就不予批准。
will-object-seen = 秘书处和主席团可以看到是哪个国家反对。该组织会获知有缔约国反对，但不会获知是哪个国家。
will-object-withdraw = 在对话开始之前，可以随时撤回反对。
will-withdraw-objection = 因该反对而受阻的事项将恢复，除非还有其他有效的反对。
will-bureau = 将立即告知该组织。

notice-blank-field = 有必填的内容没有填写：{ $field }。
notice-dialogue-same-day = 对话原本就定在{ $day }。
notice-dialogue-day-over = { $day }已经过去。请选择今天或以后的日期。
notice-day-outside-calendar = { $day }超出日历范围。
notice-unknown-dialogue = 没有编号为 { $dialogue } 的对话。
notice-unknown-application = 没有此申请。
notice-group-named-twice = 同一工作组写了两次。
notice-announced-too-late = 规定的最后一日是{ $day }；此外只能宣布更早的日期。
notice-cancelled-too-early = 只有在申请的最后一日（{ $day }）全天结束之后，才能断定申请者是否过少。
notice-enough-applications = 已有 { $applications } 个申请者，而原先确定 { $threshold } 个即已足够。
notice-dialogue-cancelled = 主席决定不召集本次对话。
notice-dialogue-opened = 本次对话已经开始。
notice-dialogue-not-opened = 本次对话尚未开始。
notice-dialogue-closed = 本次对话已经结束。
notice-country-named = 此处提到了国家：{ $words }。不得提及任何国家的情况，只有受审议国可以谈及对本国的审议。
notice-group-not-concerned = 本次对话不是在该工作组的届会之后举行的。
notice-reports-not-adopted = 所有相关工作组都通过报告之后，对话才能开始。
notice-report-missing = 报告尚未通过：{ $group }。
notice-opened-too-early = 对话定于{ $day }举行。
notice-list-too-early = 申请接受至{ $day }全天结束。在此之前名单不完整。
notice-list-late =
    { $days ->
       *[other] 名单迟了 { $days } 天发出。这是秘书处的延误，不影响任何申请者。
    }
notice-one-region-weighs = { $total } 个组织中有 { $organizations } 个来自同一区域组（{ $region }）。请邀请其他组织；不会为了平衡而拒绝任何一方。
notice-limit-on-rest-day = { $day }可能无人上班。它仍是最后一日；请提前办理，不迟于{ $before }。
notice-dialogue-chosen-already = 该对话已经选择。
notice-kind-changed = 其他类型的组织适用另一条规则。请撤回此申请，另行提交。
notice-dialogue-not-chosen = 此申请不是针对该对话的，或者已从该对话撤回。
notice-applied-too-late = “{ $title }”的最后一日是{ $day }，截至维也纳时间 23:59:59（{ $computed }）。您的请求送达时间为维也纳时间 { $vienna }，即 UTC { $utc }。您填写的内容仍保留在此。
notice-no-dialogue-chosen = 请至少选择一次对话。
notice-comments-too-late = 书面意见随申请一并接受，截至对话前第十五天。
notice-comments-not-held = 没有此份等待查看的意见。
notice-comments-too-long = 书面意见最多 { $most } 个词；这份有 { $words } 个词。
notice-nobody-objects-to-these = 国家、实体和政府间组织参加，无需任何人同意。
notice-objected-already = { $state }：该缔约国已经提出反对，其反对仍然有效。
notice-no-objection = 此处没有该国仍然有效的反对。
notice-nothing-before-the-bureau = 主席团没有关于该组织的待决事项：没有仍然有效的缔约国反对。
notice-only-parties-object = { $state }不是《公约》缔约国。只有缔约国可以提出反对。
notice-objections-over = 反对的受理期已于{ $day }结束。
notice-not-your-state = 常驻代表团只能代表本国提出反对。
notice-session-day-over = { $day }已经过去。
notice-unknown-session = 没有编号为 { $session } 的届会。
notice-summary-too-early = 摘要在对话结束之后撰写。
notice-no-next-session = 该工作组的下届会议尚未安排。请先安排。

invite-title = 邀请常驻代表团、主席或主席团成员
invite-lead = 含有私人链接的邮件将发送到该邮箱。链接有效期为十天；可随时申请新链接。
field-invited-as = 以何种身份?
field-mission-state = 哪个国家?
field-mission-state-hint = 适用于常驻代表团。
invite-submit = 发送邀请
done-invited = 邀请已发出。
field-invited-name = 姓名
