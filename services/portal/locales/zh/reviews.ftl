# Reviews: whose move it is, consultations, the board.

moves-title = 您要做的事
reviews-title = 审议
board-title = 审议总览

# The States' side: words of reviews, moves, consultations.

# Phases and clusters.

phase-number = 第{ $phase }阶段
cluster-1 = 刑事定罪和管辖权
cluster-2 = 预防、技术援助、保护措施和其他措施
cluster-3 = 执法和司法系统
cluster-4 = 国际合作、司法协助和没收

# How far a review is.

review-stage-to-come = 尚未开始
review-stage-not-started = 尚未开始：未举行磋商
review-stage-consultation = 磋商结果待商定
review-stage-answers = 待提交答复
review-stage-feedback = 待提交书面反馈
review-stage-lists = 意见清单待商定
review-stage-summary = 摘要待商定
review-stage-complete = 已完成

# What is to be done.

move-wait-for-start = 等待该阶段开始
move-find-funds = 为审议筹措资金
move-draw-reviewers = 抽签选出尚缺的审议缔约国
move-name-focal-point = 指定联络人
move-name-experts = 指定政府专家
move-consult = 与审议缔约国磋商
move-confirm-consultation = 确认磋商结果
move-submit-answers = 提交对问卷的答复
move-give-feedback = 提交书面反馈
move-agree-lists = 商定意见清单
move-agree-summary = 商定摘要
move-wait-for-group = 等待同组的其他审议
move-finished = 四个阶段均已完成

# Why it is to be done.

move-why-wait-for-start = 该阶段在规定的日期开始。在此之前，任何人都无须采取行动。
move-why-find-funds = 自愿捐款足以支付费用时，对签署国进行审议。
move-why-draw-reviewers = 每个国家由相关文书的另外两个缔约国审议。由会议抽签。
move-why-name-focal-point = 联络人负责协调该国参与本次审议。在指定联络人之前，由常驻代表担任联络人并接收所有信函。
move-why-name-experts = 专家答复问卷、提供反馈并起草意见清单。一名专家可以负责多项文书。
move-why-consult = 时间安排、要求和工作语文在首次磋商中确定。不经磋商，审议无法开始。
move-why-confirm-consultation = 受审议缔约国记录的内容，经参与该审议的各国全部确认后生效。
move-why-submit-answers = 答复在商定且规则允许的期限内提交。
move-why-give-feedback = 审议缔约国在收到答复后规则所给的期限内提交联合书面反馈。
move-why-agree-lists = 受审议缔约国与其审议缔约国达成一致后，意见清单即为定稿。没有规则为此单独规定日期：以该阶段的名义结束日为准。
move-why-agree-summary = 摘要标志着该阶段结束。参与该审议的各国达成一致后即为定稿。没有规则为此单独规定日期：以该阶段的名义结束日为准。
move-why-wait-for-group = 本审议的这一阶段已完成。同组中有足够多的审议完成后，全组一起进入下一阶段。
move-why-finished = 本审议已无待办事项。

# Who does it.

mover-focal-point = { $state }（联络人）
mover-mission = { $state }（常驻代表团）
whose-move = 下一步：{ $who }
whose-nobody = 目前无人须采取行动
capacity-focal-point = 以联络人身份
capacity-permanent-representative = 以常驻代表身份
side-under-review = 贵国受审议
side-reviewing = 贵国为审议缔约国
side-secretariat = 您以秘书处身份查看本审议
side-other-state = 贵国不参与本审议：仅显示进展和日期

# Points on the line of a phase.

milestone-start = 阶段开始
milestone-focal-points = 指定联络人
milestone-experts = 指定政府专家
milestone-consultation = 举行磋商
milestone-answers = 提交答复
milestone-feedback = 提交书面反馈
milestone-lists = 商定意见清单
milestone-summary = 商定摘要
milestone-nominal-end = 日程上的阶段结束日
step-answers = 答复
step-feedback = 书面反馈
step-list = 意见清单
step-summary = 摘要

# What happened in a review.

review-event-phase-opened = 该组进入此阶段
review-event-reviewers-set = 审议缔约国已确定
review-event-phase-begun = 阶段开始
review-event-strand-opened = 一项文书纳入审议
review-event-strand-closed = 一项文书退出审议
review-event-consultation-proposed = 磋商结果已记录
review-event-consultation-returned = 要求作出其他安排
review-event-consultation-confirmed = 磋商结果已确认
review-event-consultation-agreed = 各方均已确认：磋商结果商定
review-event-step-recorded = 记录了一个步骤
review-event-step-struck = 划去一项记录
review-event-phase-completed = 本审议的这一阶段已完成
review-event-phase-reopened = 该阶段重新开放
review-event-moves-changed = 下一步已变更
review-event-reminded = 已发送提醒
review-event-officer-assigned = 秘书处负责跟进本审议的人员已确定
review-event-public-stage-chosen = 受审议缔约国选择了公众可看到的内容
review-event-help-asked = 一国请求秘书处提供协助
review-event-help-answered = 已答复协助请求
review-event-rules-amended = 缔约方会议修改了一项规则
review-event-period-amended = 缔约方会议修改了各国的一项期限
review-event-readings-chosen = 规则的解读方式已确定
review-event-recommended = 工作组建议了另一工作计划
review-event-recommendation-struck = 划去一项工作组建议
review-event-duty-given = 指定了一名人员
review-event-duty-ended = 一项职责结束
review-event-other = 有新的记录
with-detail = { $what }（{ $detail }）
review-group-none = 签署国，不属任何组

# Everybody's own page.

first-whose = 首先
first-fill-in = 填写您的个人资料
first-fill-in-why = 贵国已指定您。秘书处将您的个人资料与普通照会核对并予以核准；此后您可在此看到您参与的审议。
first-clear-up = 说明个人资料中的一项内容
first-clear-up-why = 您的个人资料与贵国的普通照会不一致，或有内容不清楚。秘书处的问题如下：
first-wait = 您的个人资料已在秘书处
first-wait-why = 您目前无须采取任何行动。一经核准即会发函通知您，届时您参与的审议将显示于此。
first-undertake = 承诺对审议保密
first-undertake-why = 审议过程中获得或使用的所有信息均予保密。
do-profile = 打开您的个人资料
do-undertake = 阅读并作出承诺
do-name-people = 以普通照会指定人员
do-see-people = 查看已指定的人员
do-consult = 准备磋商
do-confirm = 阅读并确认
do-open-review = 打开该审议
moves-none = 您目前没有待办事项
moves-none-about = 贵国在各项审议中须办理的事项连同日期和依据的段落将显示于此，并会提前发函提醒您。
moves-no-reviews = 您尚未参与任何审议。审议缔约国确定且您在其中有职责后，该审议将显示于此。
moves-later = 稍后
moves-others = 其他方在您参与的审议中须办理的事项
moves-others-none = 在您参与的审议中，其他方目前没有待办事项。
moves-reviews = 您参与的审议
moves-news = 最新动态
moves-news-none = 您参与的审议尚无动态。
moves-what = 事项
moves-who = 由谁
moves-when = 期限
moves-why = 依据
moves-review = 审议
moves-reviewers = 审议缔约国
move-agreed = 商定日期：
diary-agreed = 这一天由各国商定。
move-by = 规则规定的最后一日：
move-starts = 开始：
move-no-day = 没有规则规定日期。
move-since = 开始日期：
working-languages = 工作语文
languages-not-yet = 尚未商定
as-a-table = { $what }（表格）
next-move = 下一步

# All reviews, and one of them.

reviews-lead = 所有国别审议，按组和国名排列，并列出各项审议所处的阶段。
reviews-with-state = 有该国参与
reviews-all-states = 所有国家
reviews-count = 共 { $count } 项审议
reviews-none = 没有符合所选条件的审议。请选择其他组或国家。
review-also = 其他待办事项
review-states = 参与本审议的国家
review-since = 开始于
line-consultation = 磋商
line-lists = 意见清单
strand-articles = 第 { $articles } 条
strand-empty = 本专题组没有需要审议的内容：自始即视为完成
dates-caption = 第{ $phase }阶段的日期：规则规定、商定和实际
dates-what = 步骤
dates-nominal = 规则规定
dates-agreed = 商定
dates-actual = 实际
dates-no-rule = 没有规则规定日期
dates-beside = 并列显示：
dates-not-yet = 尚未
days-after-day = 在其日期之后 { $days } 天
days-after-rule = 在规则规定的日期之后 { $days } 天
days-open = 在其日期之后仍待办 { $days } 天
steps-recorded = 已记录的步骤
step-struck = 已划去，不再有效：
review-people = 各方人员
review-people-lead = 各国为本审议指定的人员。工作时间以该人员工作地点的时间为准，并附您当地的时间。
review-people-absent = 暂时无法显示。请几分钟后重试。
mission-stands-in = 尚未为本审议指定联络人：暂由常驻代表担任联络人。
name-not-known = 不显示姓名
hours-of-work = 工作时间：
review-notes = 秘书处备注
review-notes-about = 其他人看不到。
review-notes-none = 本审议没有备注。
review-history = 经过
review-history-none = 尚无记录。
review-history-all = 审议的全部经过
happened-on = 发生于
desk-record-step = 记录在系统外完成的步骤
desk-remind = 就下一步发送提醒
desk-keep-note = 添加备注
public-stage-title = 公众可看到本审议的哪些情况
public-stage-choose = 选择公众可看到本审议的哪些情况
public-stage-agreed = 阶段和进展，受审议缔约国已于{ $day }同意
public-stage-conference = 阶段和进展，缔约方会议已就所有审议作此决定
public-stage-totals = 仅各组总数
public-stage-lead = 公众可看到哪些情况，由受审议缔约国选择：{ $review }
public-stage-question = 公众可以看到什么？
public-stage-choose-totals = 仅各组总数
public-stage-choose-stage = 本审议的阶段和进展
public-stage-mandate-hint = 该国普通照会或信函的文号，不含人名。例如：第12/2020号普通照会。
public-stage-in-phase = 第{ $phase }阶段，{ $stage }
public-stage-to-everybody = 公众可看到阶段和进展
public-stage-totals-alone = 仅总数
public-stage-on-behalf = 由秘书处代表该国
will-public-stage-seen = 从现在起，公众无需账户即可在审议进展页面上看到：{ $state }，{ $stage }
will-public-stage-follows = 审议向前推进时，公众立即看到其新的进展。
will-public-stage-never = 不显示日期、逾期情况、正在等待谁，也不显示所述内容。
will-public-stage-totals = 从现在起，公众只能看到各组总数，页面上不再列出该国：{ $state }
will-public-stage-conference = 只要缔约方会议允许公众看到每项审议，本审议也会被看到。
will-public-stage-back = 可随时另作选择。其间有人已阅读或保存的内容仍由其保有。
will-public-stage-on-behalf = 参与本审议的国家会看到，此事由秘书处代表该国办理：{ $state }

# Help from the Secretariat (para. 48).

help-ask = 请求秘书处提供协助
help-ask-submit = 提出请求
help-ask-lead = 贵国需要哪方面的协助？{ $review }
will-help-seen = 秘书处会立即获知，并在其能力范围内在此答复。
will-help-own = 只有贵国和秘书处能看到所提请求和答复。任何日期均不变。
field-help = 需要的协助
help-hint = 请勿填写个人姓名。
help-answer = 答复协助请求
help-answer-lead = 为提出请求的国家做了什么？{ $review }
will-help-closed = 请求即告结束，并通知代表该国行事的人员。
field-help-request = 哪项请求
field-help-on = 答复日期
field-help-done = 所做的工作，或未能提供协助的原因
help-title = 秘书处的协助
help-about = 一国所提请求仅限该国与秘书处之间知悉。
help-request = 请求{ $number }：{ $state }，{ $day }
help-answered = { $day }答复：
help-open = 待处理：秘书处尚未答复。

# The consultation of paragraph 31.

first-consultation = 首次磋商
first-consultation-open = 打开磋商
consultation-yours = 请记录磋商结果
consultation-none = 尚未记录任何结果
consultation-confirm-yours = 贵国尚未确认
consultation-waits = 等待确认
consultation-waits-for = 尚未确认：{ $states }。
consultation-agreed = 已商定
consultation-agreed-on = { $day }商定：参与本审议的各国均已确认。
consultation-binds = 在商定其他安排之前，以此为准。
consultation-else-laid-down = 此后又提出了其他安排，尚待确认。在此之前，已商定的内容如下：
consultation-all-confirmed = 参与本审议的各国均已确认，最后一次确认日期：
guide-title = 需要商定的事项
guide-times = 何时提交对问卷的答复（自阶段开始起规则允许的期限内），以及何时提交书面反馈（收到答复后规则所给的期限内）。
guide-requirements = 审议的其他需要，例如通话口译或纸质文件。
guide-languages = 审议使用哪些工作语文：一种或两种，只有在特殊情况下才使用三种。鼓励使用一种语文；每增加一种语文就意味着需要翻译。
guide-division = 各审议国如何分工：其专家可自行分配议题。
guide-who = 受审议缔约国通过联络人与其审议缔约国磋商，秘书处予以协助。未指定联络人的，由常驻代表办理。
guide-then = 受审议缔约国记录结果；各审议缔约国予以确认或要求作出其他安排。各方均确认后，即为商定。
propose-title = 磋商结果
propose-submit = 记录并请求确认
propose-else = 另行记录
field-consultation-day = 磋商的第一天
field-consultation-day-hint = 通话、会议或信函往来。
field-consultation-days = 其他日期
field-consultation-days-hint = 每行一个日期：年、月、日，例如 2020-12-15。
field-review-languages = 审议的工作语文
field-review-languages-hint = 鼓励使用一种语文。每增加一种语文，答复、反馈和意见清单都须翻译，需要时间。使用两种语文无须说明理由；三种只有在特殊情况下才可使用。
field-exceptional = 如使用三种语文，有何特殊情况
field-exceptional-hint = 例如：三国专家没有共同语文。
field-answers-by = 提交对问卷的答复的期限
field-answers-by-hint = 在规则允许的期限内。
field-answers-by-cap = 不晚于{ $day }：按照规则，不得商定更晚的日期。
field-answers-by-both = 按照规则，不得商定晚于{ $day }的日期。磋商较晚进行，自磋商起同样长的期限至{ $after }届满。两个日期均予保留。
field-feedback-by = 提交书面反馈的期限
field-feedback-by-hint = 未商定则留空：届时为收到答复后规则所给的期限内。
field-requirements = 审议的其他需要
field-requirements-hint = 例如：每月一次视频通话，在某日之前提交文件。请勿写个人姓名。
field-division = 分工
field-division-hint = 例如：一个审议国负责第5至9条，另一个负责第10至15条。
field-mandate = 该国的书面授权
field-mandate-hint = 例如：第12/2020号普通照会。随后由该国确认您记录的内容。
fault-days = 其中有的不是日期，或者超过十九个。请每行写一个日期：2020-12-15。
fault-languages = 一项审议最多使用三种工作语文，且只有在特殊情况下才可使用三种。
will-ask-to-confirm = 将请以下国家确认：{ $states }。
will-stand-when-confirmed = 上述国家均确认后即为商定。在此之前，其中任何一国均可要求作出其他安排。
will-replace-proposal = 它将取代现有记录；已确认的国家将再次被请求确认。
will-be-seen-by-parties = 参与本审议的国家和秘书处可以看到。其他国家只能看到日期。
confirm-result-title = 确认磋商结果
confirm-result-submit = 代表本国确认
confirm-result-lead = { $review }：您已阅读所记录的日期、工作语文和分工。
will-confirm = 将记录{ $state }{ $capacity }予以确认。
will-be-agreed = 至此各方均已确认：即为商定。
will-wait-for-others = 其他国家也确认后即为商定。
ask-else-title = 要求作出其他安排
ask-else-submit = 发送给受审议缔约国
ask-else-lead = 请说明哪些内容应作改变：日期、语文、分工。随后由受审议缔约国记录你们商定的内容。
field-otherwise = 应作改变的内容
will-return = 参与本审议的国家和秘书处可以读到您写的内容。
done-proposed = 已记录，并已请其他国家确认。
done-confirmed = 贵国已确认。
done-public-stage = 公众可看到的内容已选定。
done-help-asked = 请求已提交秘书处。
done-asked-else = 已将应作改变的内容告知受审议缔约国。

# The record of a consultation.

record-of-consultation = 磋商记录
record-proposal = 记录的内容（第 { $number } 项提议）
record-cap = 规则规定的最后一日：
record-feedback-by-rule = 未商定日期：收到答复后规则所给的期限内
record-nothing = 未作记录。
record-focal-point = 联络人：{ $state }
record-written-by = 记录者
record-on-behalf = 秘书处，代表受审议缔约国并持有其书面授权
record-confirmed = 已确认的国家
record-confirmed-none = 尚无国家确认。
record-as-what = 身份
record-returned = 所要求的其他安排
record-document = 首次磋商记录。{ $review }，第{ $phase }阶段
record-not-agreed = 已记录但尚未商定：参与本审议的国家尚未全部确认。
record-cluster = 专题组
record-confidential = 仅供参与本审议的国家和秘书处使用。日期为维也纳的日历日，最后一日全日计入。
record-held-on = 磋商日期
record-exceptional = 特殊情况

# Calendars of one's own moves.

calendar-name-reviews = 审议和建设性对话：重要日期
calendar-lead-reviews = 日历程序可以获取您在各项审议中待办事项的日期并保持更新：须在何时办理何事、重新商定的事项以及已完成的事项。

# Why something is not done about a consultation.

notice-consultation-agreed-already = 此事已商定。受审议缔约国可以另行记录。
notice-own-proposal = 这是您自己的提议。请另行记录。
notice-returned-already = { $state }已要求作出其他安排。
notice-confirmed-already = { $state }已确认此事。
notice-phase-complete = 本审议的第{ $phase }阶段已完成。
notice-phase-not-begun = 本审议的第{ $phase }阶段尚未开始。
notice-mandate-missing = 秘书处只有持有书面授权才能代表一国记录。请注明该授权。
notice-under-review-lays-down = { $state }为受审议国，由其记录磋商结果；其审议缔约国予以确认。
notice-reviewers-missing = 每项文书由两国审议。以下文书的审议国尚待抽签：{ $instruments }。
notice-nobody-to-consult = 审议缔约国于{ $day }抽签选出：在此之前没有可磋商的国家。
notice-no-language = 请选择一种或两种工作语文。
notice-exceptional-reason-missing = 只有在特殊情况下才使用三种语文。请说明是何情况。
notice-too-many-languages = { $languages } 种语文过多：一种或两种，特殊情况下三种。
notice-answers-before-start = 该阶段于{ $day }开始；答复期限不能早于该日。
notice-answers-beyond-cap = 答复最晚于{ $day }提交（{ $computed }）。请选择该日或更早的日期。
notice-feedback-before-answers = 反馈在答复之后：期限不能早于{ $day }。
notice-feedback-beyond-cap = 反馈最晚于{ $day }提交（{ $computed }）。请选择该日或更早的日期。
notice-not-for-a-state = 由联络人代表一国办理，没有联络人的由其常驻代表团办理；秘书处不代任何国家办理。
notice-proposal-replaced = 第 { $proposal } 项提议已不再有效。请查看最新的提议。
notice-reviews-nothing-now = { $state }在本阶段不审议任何内容：无须确认。
notice-focal-point-acts = 此事由{ $state }在{ $review }审议中的联络人办理。
notice-mission-acts = { $state }在{ $review }审议中没有联络人：此事由其常驻代表团办理。
notice-focal-point-named-first = { $state }在{ $review }审议中没有可以办理的联络人：请先指定。

# End of the States' side.

# 总览表、预测、规则和公开的进展情况。

board-lead = { $day }的所有审议：轮到谁，从何时起。
board-any = 不限
board-waits-for = 等待事项
board-officer = 负责人员
board-order = 排列顺序
board-order-name = 先按组，再按国名
board-order-due = 按日期
board-only-stalled = 仅限日期已过的
board-show-all = 全部显示
board-by-day = 按日期排列时，这是仅供秘书处使用的工作清单，绝不对外提供：文件始终按国名排列。
board-file-about = 文件包含同样的选择，按国名排列。其中没有任何逾期情况，也绝不仅限于日期已过的审议。
board-more = 更多选择
board-counts = 审议：{ $total }。日期已过：{ $stalled }。
board-count = 显示：{ $total } 项中的 { $count } 项
board-none = 没有这样的审议。请减少条件。
board-pick-all = 显示的全部：{ $count }
board-pick = 选择{ $state }
board-none-picked = 请先至少选择一项审议。
board-remind = 提醒
board-assign = 指派负责人员
board-where = 进行到哪里
board-whose = 轮到谁，从何时起
board-by = 截至何日
board-stalls = 日期已过，自
board-do = 可做之事
board-since = 自{ $day }起
board-also = 其他待办步骤：{ $count }
board-agreed = 商定日期：{ $day }
board-no-day = 没有规则定出日期
board-days = 天数：{ $days }
board-no-focal-point = 没有联络人：{ $states }
board-reminded = 上次提醒：{ $day }
board-arrears = 第{ $phase }阶段未完成
board-do-remind = 提醒
board-do-notes = 备注：{ $count }
board-do-help = 协助请求：{ $count }
board-do-step = 记录步骤
board-open = 打开审议（{ $state }）

remind-title = 发出提醒
remind-lead = 尚未发出任何信函。以下是将收到信函的人以及信函所涉事项。
remind-submit = 发出提醒
remind-count = 提醒：{ $count }
remind-none = 不会发出任何信函。
remind-to = 收件人
remind-nobody-there = 尚无人有账户，因此不会发出信函
remind-what = 事项
remind-tone = 每封信函使用收件人的语文，说明要做什么、截至何日、依据哪一段、从何时起待办。信函不指责任何人。
remind-nobodys = 这些审议不发信函
remind-failed = 未发出：{ $count }
done-reminded = 已发出提醒：{ $count }

officer-title = 指派负责人员
officer-lead = 审议：{ $count }（{ $states }）
field-officer = 负责人员的账户
field-officer-hint = 秘书处的账户。新账户由系统运维人员创建。
officer-nobody = 无人
fault-no-review = 没有选择任何审议。请回到总览表选择。

notes-title = 关于审议的备注：{ $state }
notes-lead = 只有秘书处能读到这些备注。
field-secretariat-note = 新备注
notes-keep = 保存备注
notes-heading = 已有备注
notes-none = 尚无备注。

record-step-title = 记录步骤：{ $state }
record-step-lead = 用于以普通照会或通过其他系统收到的内容。迟到的同样予以记录，绝不拒收。
field-phase = 属于哪个阶段
field-step = 哪个步骤
field-step-on = 在哪一天完成
field-step-on-hint = 不是您记录的那一天。
field-readable-from = 如为答复：审议缔约国从哪一天起能够阅读
field-readable-from-hint = 以商定的语文。书面反馈的时间从该日起算。
field-step-source-hint = 例如：常驻代表团第12/2026号普通照会
will-step-seen = 参与审议的所有国家都能看到该步骤及其日期。轮到谁随即据此确定。
will-step-clock = 书面反馈的期限从能够阅读答复之日起算。这些答复的日期是{ $day }。
will-step-complete = 所有文书的清单也都商定后，第{ $phase }阶段对该国即告完成，并计入其所在组。
will-step-struck = 误记的条目可以划去，但仍然可见。
strike-step-title = 划去步骤：{ $state }
strike-step-lead = 哪一条目是误记的？
strike-step-none = 没有可以划去的条目。
strike-step-submit = 划去该条目
will-strike-stays = 该条目仍然可见，标明已划去，并附理由。
will-strike-moves = 该条目不再计算，并重新确定轮到谁。因该条目而完成的阶段重新开放。

gate-counts = 已完成：{ $foreseen } 项中的 { $completed } 项。需要：{ $needed } 项。
gate-share = 即百分之{ $whole }.{ $tenth }，向下取整。

advance-link = 记录缔约方会议的决定
advance-title = 让第 { $group } 组进入第{ $phase }阶段
advance-lead = 只有缔约方会议能够作出这一决定。其决定在此记录。
advance-submit = 记录决定
field-advance-start = 该阶段的第一天
will-advance-day = 第一天：{ $day }
will-advance-enters = 无论已完成的审议占多大比例，第 { $group } 组均在第{ $phase }阶段的第一天进入该阶段。
will-advance-together = 该组所有审议同时开始第{ $phase }阶段，属于同一专题组：{ $cluster }。审议数：{ $count }
will-advance-stay-open = 第{ $phase }阶段未完成的部分与新阶段并行，继续开放。
will-advance-dropped = 第{ $phase }阶段未完成的部分不再进行。
will-advance-hold-back = 第{ $phase }阶段未完成的国家，须待其完成后才开始新阶段。
will-advance-dates = 新阶段的日期从其第一天起算，所有参与者都能看到。
will-advance-for-good = 这一决定不能撤回。以后的决定只改变其后的事项。

forecast-title = 各组何时能进入下一阶段
forecast-lead = 第10段的要求、截至{ $day }的完成情况，以及按目前速度的发展。
forecast-about = 预测不是承诺。预测取最近几个月的速度，推算其结果。十种情况中有九种在所绘范围之内。
forecast-none = 没有任何组面前还有下一阶段。
forecast-complete = 完成情况
forecast-not-before = 下一阶段最早开始日期
forecast-how-likely = 可能性
forecast-met = 完成的审议已经足够。
forecast-no-pace = 尚未完成任何审议。没有可供推算的速度。
forecast-hardly = 届时足够：100 种情况中不到 1 种
forecast-likely = 届时足够：100 种情况中有 { $likely } 种
forecast-nearly = 届时足够：100 种情况中有 99 种以上
forecast-when = 该日期已过。按目前速度，到该月底足够：{ $day }
forecast-not-in-sight = 该日期已过。按目前速度，在所绘时间内不会足够。
forecast-pace = 所取速度的月数：{ $months }
forecast-board = 总览表中的这些审议
plot-past = 迄今已完成
plot-range = 未来：中间值，以及十种情况中的九种
plot-needed = 需要：{ $needed }
plot-today = 今天，{ $day }
plot-not-before = 下一阶段不早于{ $day }
plot-table = 同样内容的表格
plot-until = 截至
plot-low = 至少
plot-middle = 中间值
plot-high = 至多

rules-title = 现行规则
rules-lead = { $day }的审议规则。缔约方会议可以修改。修改适用于其日期之后的事项。
rules-in-force = 现行内容
rules-threshold = 允许一个组进入下一阶段的比例
rules-share = 每 { $denominator } 项审议中的 { $numerator } 项
rules-workplan = 各阶段审议哪个专题组
rules-starts = 各组的第一天
rules-length = 阶段的长度
rules-months = 月数：{ $months }
rules-focal-points = 指定联络人的期限
rules-experts = 指定政府专家的期限
rules-consultation = 举行磋商的期限
rules-answers = 答复问卷的期限
rules-feedback = 提交书面反馈的期限
rules-weeks = 周数：{ $weeks }
rules-amend = 记录修改
rules-readings = 规则如何解读
rules-readings-about = 案文可有两种解读之处，按以下方式解读。
rules-readings-chosen = 确定了规则的解读方式。
rules-amendments = 已作的修改
rules-amendments-none = 没有任何修改。规则即缔约方会议通过的规则。
rules-from = 生效日期
rules-what = 内容
rules-decision = 决定
recommended-title = 工作组的建议
recommended-about = 建议不改变任何内容，由缔约方会议决定。
recommended-none = 尚无建议。
recommended-from = 拟适用自
recommended-by = 建议方
recommended-by-hint = 工作组的名称，以其报告所称为准。
recommended-on = 建议日期
recommend-lead = 工作组可以向缔约方会议建议另一工作计划。其建议连同可查阅之处记录于此。
recommend-workplan = 记录关于各阶段审议哪个专题组的建议
recommend-group-start = 记录关于某组首日的建议
recommend-phase-length = 记录关于阶段长度的建议
recommendation-strike-title = 划去一项建议
amended-threshold = 每 { $denominator } 项审议中有 { $numerator } 项完成时，该组进入下一阶段。
amended-workplan = { $phases }
amended-start = 第 { $group } 组于{ $day }开始。
amended-length = 一个阶段的月数：{ $months }
amended-focal-points = 指定联络人的期限（周数）：{ $weeks }
amended-experts = 指定政府专家的期限（周数）：{ $weeks }
amended-consultation = 举行磋商的期限（周数）：{ $weeks }
amended-answers = 答复问卷的最长期限（月数）：{ $months }
amended-feedback = 提交书面反馈的期限（月数）：{ $months }

amend-lead = 由缔约方会议决定。其决定连同出处在此记录。
amend-threshold = 修改允许一个组进入下一阶段的比例
amend-workplan = 修改各阶段审议哪个专题组
amend-group-start = 修改一个组的第一天
amend-phase-length = 修改阶段的长度
amend-focal-points = 修改指定联络人的期限
amend-experts = 修改指定政府专家的期限
amend-consultation = 修改举行磋商的期限
amend-answers = 修改答复问卷的期限
amend-feedback = 修改提交书面反馈的期限
field-from-hint = 该日之前的事项仍按原规则。
field-numerator = 这么多项审议
field-numerator-hint = 如为百分之七十，此处填 7，下面填 10。
field-denominator = 在这么多项之中
field-cluster = 第{ $phase }阶段的专题组
field-group-start = 其第一阶段的第一天
field-months = 月数
field-weeks = 周数
fault-share = 前一个数不能大于后一个数。
fault-clusters = 四个专题组必须各出现一次。
will-amend-holds = 自{ $day }起：{ $what }
will-amend-after = 适用于该日之后的事项。
will-amend-before = 已往的事项毫无改变：已定的日期照旧，已开始的阶段继续开放。
will-recommend-what = 建议自 { $day } 起：{ $what }
will-recommend = 任何规则和日期都不因此改变。
will-readings-from = 自{ $day }起，规则改按以下方式解读：
will-readings-same = 规则的解读方式不变。只记录决定。

readings-choose = 确定规则如何解读
readings-lead = 案文在这些地方可有两种解读。请确定采用哪一种，以及从哪一天起。
readings-instruments = 以哪一天确定一国受审议的文书？
read-each-phase = 每个阶段的第一天：之后生效的条约随下一阶段列入
read-first-phase = 第一阶段的第一天，适用于全部四个阶段
readings-complete = 审议何时完成？
read-list-and-summary = 所有文书的清单和摘要均已商定时
read-list-alone = 清单已商定时
readings-arrears = 一个组进入下一阶段时，未完成的审议如何处理？
read-stay-open = 与新阶段并行，继续开放
read-dropped = 不再进行
read-hold-back = 完成之前，该国不得进入新阶段
readings-temporary = 常驻代表何时担任联络人？
read-every-gap = 凡是没有指定联络人的时候，以免遗失任何信息
read-until-first-named = 直到首次指定联络人为止，以后不再担任
readings-clock = 书面反馈的时间何时开始？
read-each-review = 从最后一份答复起，所有文书一并计算
read-each-strand = 每项文书从其各自的答复起
readings-experts = 一国需要多少名专家？
read-one-in-all = 一名可能就够；无人负责的文书予以指出
read-one-for-each = 每项文书一名
readings-answers-from = 答复的期限从何时起算？
read-from-start = 从审议开始之日起；如磋商较晚，则另行列出自磋商起同样长的期限
read-from-consultation = 仅从磋商之日起
readings-feedback-from = 书面反馈的期限从何时起算？
read-from-readable = 从审议缔约国能够阅读答复之日起
read-from-submitted = 从提交答复之日起
readings-public = 公众可以看到各项审议的哪些情况？
read-public-totals = 各组的总数
read-public-each = 每项审议的进展，不含任何逾期情况

progress-title = 审议进展
progress-lead = { $day }各组有多少项审议处于何种进度。
progress-by-start = 该组处于第{ $phase }阶段。
progress-by-gate = 该组处于第{ $phase }阶段：上一阶段的 { $foreseen } 项审议中已有 { $completed } 项完成。
progress-by-decision = 该组根据决定处于第{ $phase }阶段：{ $body }，{ $reference }（{ $day }）。
progress-since = 自{ $day }起。
progress-cluster = 审议的专题组：{ $cluster }。
progress-nominal-ended = 按日历，第{ $phase }阶段已于{ $day }结束。
progress-nominal-ends = 按日历，第{ $phase }阶段于{ $day }结束。
progress-goes-on = { $foreseen } 项审议中有 { $needed } 项完成时，该组进入第{ $phase }阶段。迄今已完成：{ $completed }。
progress-goes-on-met = 完成的审议已经足够：{ $foreseen } 项中有 { $completed } 项。该组进入第{ $phase }阶段，不早于{ $day }。
progress-last-phase = 这是最后一个阶段。
progress-arrears = 继续开放的以往阶段未完成审议：{ $count }
progress-stages = 第{ $phase }阶段，审议总数：{ $count }
progress-reviews = 审议
progress-not-yet = 该组的第一阶段于{ $day }开始。
progress-why-title = 一个组为何等待
progress-why = 一个组共同前进。除非缔约方会议另有决定，在阶段开始时预计的审议中，每 { $denominator } 项至少有 { $numerator } 项完成，该组才进入下一阶段。
progress-why-exact = 所有文书的意见清单和摘要均已商定，审议才算完成。比例精确计算：63 项中的 44 项为百分之69.84，不够。
progress-why-calendar = 按日历，一个阶段为期 { $months } 个月。一个组等待时，其阶段更长。两者均予显示。
progress-no-names = 这里不点名任何国家，也不将任何国家与他国比较。
progress-each = 各项审议
progress-each-about = 缔约方会议允许公众看到每项审议进行到哪里。先按组，再按国名排列。
progress-agreed = 已同意公开的国家的审议
progress-agreed-about = 这些国家同意公众看到其审议进行到哪里。先按组，再按国名排列。其他各项审议仅显示总数。
progress-reviews-csv = 这些审议的文件（CSV）
home-about-progress = 各组有多少项审议处于何种进度，以及各组在等待什么。

# 总览表部分结束。
