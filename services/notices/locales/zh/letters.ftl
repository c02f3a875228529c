# 邮件。语句平实、亲切；不用只有内部人员才懂的词语。

greeting = 尊敬的{ $name }：
greeting-colleagues = 各位同事：
farewell = 《联合国打击跨国有组织犯罪公约》缔约方会议秘书处
follows-from = 所依据的规则：{ $rule }。
reason = 给出的原因：{ $reason }

fact = { $name }：{ $value }
fact-dialogue = 对话
fact-day = 日期
fact-place = 地点
fact-until = 修改和提交书面意见的截止时间
fact-list = 向缔约国发送名单的最后一日
fact-organization = 组织
fact-format = 参加方式
fact-languages = 语言
fact-chairs = 主席
fact-word-limit = 书面意见的最多词数
fact-comments-waiting = 有待发出或退回的书面意见
fact-kinds-waiting = 类别有待确定的申请者
format-in-person = 现场
format-online = 线上
format-hybrid = 现场和线上

door-application = 打开此链接可进入您的申请。链接仅供您本人使用：任何人得到它都能以您的名义操作，因此请勿转发他人。
door-account = 打开此链接可进入您的账户。链接仅供您本人使用：请勿转发他人。
door-address = 请在已登录您账户的设备上打开此链接，新邮箱即得到确认。此链接对其他任何人都没有用处。
door-until = 链接有效期至{ $until }。
door-ask = 如果链接已失效，请在此索取新的链接：

page-application = 申请的页面：
page-dialogue = 对话的页面：
page-waiting = 请在此查看：
page-shown = 页面如下：
page-profile = 您的个人资料：
page-handover = 您所参与的审议进展如何，下一步是什么：
page-reading = 审议前值得阅读的材料，见秘书处网页：

why-applied = 您收到此邮件，是因为您申请参加建设性对话，并填写了此邮箱。
why-asked = 您收到此邮件，是因为有人（很可能是您本人）索取新的链接，或填写了此邮箱。如果不是您本人，则无需做什么：其他人看不到此邮件。
why-mission = 您收到此邮件，是因为秘书处将此邮箱登记为贵国常驻代表团的邮箱。
why-copy = 您收到此副本，是因为您要求接收发给贵国联络人的内容。您可在账户页面上取消接收副本。
why-chair = 您收到此邮件，是因为秘书处将此邮箱登记为建设性对话主席的邮箱。
why-bureau = 您收到此邮件，是因为秘书处将此邮箱登记为缔约方会议主席团的邮箱。
why-official = 您收到此邮件，是因为一国指派您参与审议机制的审议。
why-account = 您收到此邮件，是因为其内容涉及审议机制的一个账户，而此邮箱是、曾是或将是该账户的邮箱。
why-secretariat = 您收到此邮件，是因为本机制将需要秘书处查看的事项发送到此邮箱。
stop = 如要删除您的姓名和邮箱，请打开您的专用链接，在您的申请中选择“删除个人信息”，或写信给秘书处。此后您不会再收到任何邮件。
stop-account = 此邮箱属于秘书处为您在审议机制开设的账户。您可以在“您的账户”下更正或删除您的姓名和邮箱，也可以写信给秘书处。删除后，您不会再收到任何邮件。
stop-new-address = 如果届时无人使用此链接，此邮箱将被删除，您不会再收到任何邮件。
stop-old-address = 此邮件发出后，此邮箱即在本机制中被删除，不会再收到任何邮件。
stop-closed = 账户已关闭，您不会再收到任何邮件。您的姓名和邮箱以后会被删除；如写信给秘书处，则立即删除。
stop-secretariat = 本机制的管理人员可以更改此邮箱。
days-in-vienna = 日期均为维也纳日历日，最后一日计为整日。此邮件由程序撰写；对此邮件的回复无人阅读。

received-subject = 我们已收到您的申请
received-ngo = 谢谢您。我们已收到您的确认，贵组织希望出席：
received-ngo-next = 请打开下面的专用链接，以确认您的邮箱；只有这样，贵组织才会列入发送缔约国的名单。此后您无需再做什么。如有缔约国反对，缔约方会议主席团将处理此事，我们会给您写信。
received-other = 谢谢您。我们已收到您的申请，您希望参加：
received-other-next = 请打开下面的专用链接，以确认您的邮箱；只有这样，您的申请才会列入发送缔约国的名单。此后您无需再做什么。如果没有缔约国反对，申请即获批准；无论结果如何，我们都会给您写信。
received-open = 谢谢您。我们已收到您的登记，您将参加：
received-open-next = 您现在无需再做什么。无需批准。
received-open-unsettled = 请打开下面的专用链接，以确认您的邮箱。秘书处随后核实此规则是否适用于您：此规则适用于国家、实体和政府间组织。确定后，我们会给您写信。以您的请求送达我们的时间为准。

unsent-subject = 截至{ $day }：请发送您的申请
unsent = 您开始填写申请，但尚未发送。对以下对话而言，申请不迟于{ $until }送达我们即为及时：
unsent-open = 国家、实体和政府间组织没有截止日期，在对话举行之前均可登记。
unsent-back = 在任何设备上打开下面的专用链接，都可以回到您已填写的内容。
unsent-no-more = 如果您不想再申请，则无需做什么：您填写的内容会在最后一次修改三十天后删除；选择“删除草稿”则立即删除。

unconfirmed-subject = 请确认您的邮箱
unconfirmed-listed = 我们已收到您的申请，但您的邮箱尚未确认：还没有人打开我们邮件中的专用链接。只有邮箱已确认的申请才会列入发送缔约国的名单。
unconfirmed-open = 我们已收到您的登记，但您的邮箱尚未确认：还没有人打开我们邮件中的专用链接。对话即将举行。
unconfirmed-next = 请打开下面的专用链接。这样即确认您的邮箱，此后您无需再做什么。

settled-subject = 您按哪一规则参加
settled-ngo = 秘书处已确定您是非政府组织：非政府组织至迟在对话前十五天确认出席。
settled-other = 秘书处已确定您属于其他利益攸关方：其他利益攸关方至迟在对话前十五天提出申请。
settled-open = 秘书处已确定您以国家、实体或政府间组织的身份参加：登记即可，无需批准。
settled-takes-part = 您的请求及时送达我们，可用于：
settled-ngo-next = 您的邮箱确认后，贵组织即列入发送缔约国的名单。如有缔约国反对，缔约方会议主席团将处理此事，我们会给您写信。
settled-other-next = 您的邮箱确认后，您的申请即列入发送缔约国的名单。如果没有缔约国反对，申请即获批准；无论结果如何，我们都会给您写信。
settled-open-next = 您现在无需再做什么。
settled-too-late = 对这类参加者而言，您的请求在最后一日之后才送达我们，因此您不能参加以下对话。我们很遗憾告知您这一情况。
settled-reason = 秘书处如对此有所说明，可在您的申请中查看：打开下面的专用链接即可进入。

link-again-subject = 您的专用链接
link-again = 这是您的专用链接。此前用于进入您的申请的链接已失效。

status-subject = 您的申请：{ $title }
status-referred = 有缔约国反对贵组织出席。这并不意味着您被排除：此事已提交缔约方会议主席团，由主席团决定。您现在无需做什么；一有决定，我们就给您写信。
status-bureau-for = 缔约方会议主席团已研究该反对，并决定贵组织可以出席。
status-bureau-against = 缔约方会议主席团已研究该反对，并决定贵组织不能出席本次对话。我们很遗憾告知您这一决定。该决定仅涉及本次对话。
status-approved = 您的申请已获批准：没有缔约国反对。您可以参加。
status-not-approved = 有缔约国反对您的申请，因此申请目前未获批准。如果该反对在对话之前撤回，我们会立即给您写信。我们很遗憾告知您这一情况。此事仅涉及本次对话。
status-withdrawn = 该反对已撤回，没有其他仍然有效的反对。您可以参加。
status-withdrawn-applied = 该反对已撤回，没有其他仍然有效的反对。您的申请重新等待批准：提出反对的日期过后，如果没有缔约国反对，申请即获批准。届时我们会给您写信。
status-withdrawn-not-admitted = 该反对已撤回，没有其他仍然有效的反对。缔约方会议主席团先前的决定仍然有效：贵组织不能出席本次对话。
status-withdrawn-others =
    { $count ->
       *[other] 一项反对已撤回。另有 { $count } 项反对仍然有效；只要仍然有效，您的情况就没有任何变化。
    }

status-comments-late = 谢谢您提交书面意见。这些意见在对话前第十五天之后才收到，因此先由秘书处工作人员查看，其他人才能阅读。查看完毕后，我们会给您写信。
status-comments-held = 谢谢您提交书面意见。对话中不得提及国家名称，只有该国自己可以提及；程序发现了一个可能是国名的词语。意见先由秘书处工作人员查看，其他人才能阅读。查看完毕后，我们会给您写信。
status-comments-released = 秘书处工作人员已阅读您的书面意见，现已发给缔约国。
status-comments-returned = 秘书处工作人员已阅读您的书面意见。这些意见不能按目前的内容发给各方，因为其中谈及某一国家的情况，或者提交过迟。您可以通过专用链接查看这些意见，也可以提交其他意见。

moved-subject = 已改到另一天：{ $title }
moved = 对话不再于{ $before }举行。现改于{ $on }举行。
moved-next = 您的申请保持不变；无需重新申请。如果您在新的日期不能前来，请通过此前邮件中的专用链接告知我们。
moved-days = 取决于对话日期的各项期限已重新计算；您可以在对话的页面上查看。

changed-subject = 有变更：{ $title }
changed = 关于本次对话的信息有以下变更：
changed-from = { $now }（此前：{ $before }）
changed-now = 现在的情况如下：
changed-next = 您的申请保持不变。如果您现在不能参加，请通过此前邮件中的专用链接告知我们。

cancelled-subject = 不举行：{ $title }
cancelled = 本次对话将不举行。由于收到的申请过少，主席作出了这一决定。
cancelled-thanks = 感谢您愿意参加。

reminder-subject = { $day }：{ $title }
reminder-dialogue = 您申请参加的对话即将举行，日期为{ $day }。
reminder-lists = 希望参加者的名单必须不迟于{ $day }送达缔约国。
reminder-lists-again =
    { $count ->
       *[other] 本次对话的两份名单均已发送，但有 { $count } 个申请者在此后提出申请或确认邮箱，不在任何一份名单上。列有全部申请者的名单必须不迟于{ $day }送达缔约国。
    }
reminder-rest-day = { $day }是维也纳的周末或假日。它仍是最后一日；请不迟于{ $before }办理。
reminder-objections = 缔约国如果反对名单上的任何一方，请不迟于{ $day }提出。此日期为指示性日期：此后提出的反对会记录为迟交，但同样有效。
summary-due = 本次对话的主席书面摘要尚未提交。工作组将在下届会议上收到摘要，该届会议于{ $opens }开幕，而文件需要十周时间：请不迟于{ $by }附上。

invitation-subject = 您在审议机制的账户
invitation-mission = 谨邀请{ $state }常驻代表团使用其在审议机制的账户。代表团可以通过账户查看希望参加建设性对话者的名单，并可提出反对。
invitation-chair = 谨邀请您以建设性对话主席的身份使用您在审议机制的账户。
invitation-bureau = 谨邀请您以缔约方会议主席团成员的身份使用您在审议机制的账户。
invitation-official = { $state }已指派您参与审议机制的审议。谨邀请您使用您的账户。请打开链接并填写个人资料：秘书处将其与贵国常驻代表团的照会核对，然后向您开放审议，或向您提出问题。

link-account-subject = 您账户的链接
link-account-mission = 这是{ $state }常驻代表团在审议机制的账户的链接。
link-account-official = 这是您在审议机制的账户的链接，用于{ $state }指派您参与的审议。
link-account-chair = 这是您以建设性对话主席身份在审议机制的账户的链接。
link-account-bureau = 这是您以缔约方会议主席团成员身份在审议机制的账户的链接。

address-confirm-subject = 请确认您的新邮箱
address-confirm = 您要求将您在审议机制的账户的邮件发送到此邮箱。在您使用下面的链接之前，邮件仍发送到原邮箱。
address-confirm-not-you = 如果您对此毫不知情，则是有人填错了邮箱。您无需做什么：没有该账户，此链接打不开任何内容。
address-asked-subject = 您的账户的新邮箱
address-asked = 有人在登录您的账户后，要求将该账户的邮件发送到另一邮箱。链接已发送到那里；在链接被使用之前，邮件仍发送到此邮箱。
address-asked-not-you = 如果不是您本人，请在“您的账户”下撤回此项更改，在那里设置新密码，并立即写信给秘书处。
address-left-subject = 您的账户已有新邮箱
address-left = 从现在起，您的账户的邮件发送到另一邮箱。此前发送到此邮箱的链接已失效。
address-left-not-you = 如果不是您本人，请立即写信给秘书处：秘书处可以删除该账户并重新邀请您。

ended-subject = 一个账户已注销
ended-mission = { $state }常驻代表团在审议机制的一个账户已由其使用者注销。
ended-chair = 以建设性对话主席身份在审议机制开设的一个账户已由其使用者注销。
ended-bureau = 以缔约方会议主席团成员身份在审议机制开设的一个账户已由其使用者注销。
ended-official = { $state }指派参与审议的一名人员已注销其在审议机制的账户。其在审议中的职责随之终止。
ended-next = 姓名、邮箱、密码和链接均已删除，不会再向那里发送邮件。用该账户所办事项的记录保留。如需由他人接替，请向其发出邀请。

official-returned-subject = 关于您个人资料的一个问题
official-returned = 秘书处已将您的个人资料与贵国常驻代表团的照会核对，有一个问题。问题列于您的个人资料中。请在那里答复，并重新提交个人资料。
official-approved-subject = 您的个人资料已获核准
official-approved = 秘书处已核准您的个人资料。作出保密承诺后，您可以查看{ $state }指派您参与的审议：
official-training = 秘书处为参与审议者提供培训，也有在线培训（{ $rule }）。如欲参加，请写信给秘书处。
official-confidential = 您在审议中获知的内容均属机密，在您的职责终止后仍须保密。

first-steps-subject = 您参与审议的第一步
first-steps = { $state }已指派您参与审议机制的审议。为向您开放审议，尚需完成以下事项：
first-steps-profile = 填写并提交您的个人资料。秘书处将其与贵国常驻代表团的照会核对。
first-steps-answer = 答复秘书处列于您个人资料中的问题，并重新提交个人资料。
first-steps-undertaking = 作出保密承诺：对审议的内容予以保密。
first-steps-mission = 在此之前，由贵国常驻代表团代行贵国联络人的职责（{ $rule }）。
first-steps-closed = 在此之前，审议尚未向您开放。
first-steps-help = 如均已完成，则无需再做什么。如需协助，秘书处乐意提供。
first-steps-again = 此前邮件中的链接已失效，由此链接取代。

duties-subject = 您在审议中的职责
duties-given = 新增职责：
duties-ended = 不再担任的职责：
duty-focal-point = 联络人
duty-expert = 政府专家
duty-observer = 观察员
duty-review = 对{ $state }的审议

handed-over-subject = 工作已移交给您
handed-over = 代表{ $state }参与审议的一名人员已离任，由您接任。
handed-over-next = 有一个页面说明每项审议的进展、已商定的事项和下一步。您不需要其他材料。

official-left-subject = 您的账户已关闭
official-left = 您不再代表{ $state }参与审议。您的职责已于今日终止，您的账户再也无法打开。感谢您的工作。
official-left-confidential = 您在审议中获知的内容仍须保密。

circulated-subject = 申请者名单：{ $title }
circulated-ngos =
    { $count ->
        [0] 希望出席的非政府组织名单已发送缔约国。名单上没有组织。
       *[other] 希望出席的非政府组织名单已发送缔约国。名单上共有 { $count } 个组织。
    }
circulated-others =
    { $count ->
        [0] 希望参加的其他利益攸关方名单已发送缔约国。名单上没有利益攸关方。
       *[other] 希望参加的其他利益攸关方名单已发送缔约国。名单上共有 { $count } 个利益攸关方。
    }
circulated-next = 如果贵国反对名单上的任何一方，请不迟于{ $day }提出。此日期为指示性日期。您可以在贵国代表团的账户中查看名单。

alarm-subject = 请查看此事：{ $title }
alarm-referred = 有缔约国反对某一非政府组织出席。此事已提交缔约方会议主席团：未经其决定，不得排除任何一方。
alarm-not-approved = 有缔约国反对某一非政府组织以外的利益攸关方。只要该反对仍然有效，该方就未获批准。申请的页面显示是哪一缔约国。
alarm-unresolved =
    { $count ->
       *[other] 有缔约国反对某一组织，而距对话还有 { $count } 天，主席团尚未作出决定。没有决定，不得排除任何一方：请要求主席团作出决定。
    }
alarm-unresolved-bureau =
    { $count ->
       *[other] 有缔约国反对某一组织，而距对话还有 { $count } 天，主席团尚未作出决定。没有决定，不得排除任何一方：请作出决定。
    }
alarm-summary = 本次对话的主席摘要尚未提交。应收到摘要的届会于{ $day }开幕，而文件需要十周时间。

waiting-subject = 等待您决定：{ $title }
waiting = 本次对话有事项等待处理，只能由人作出决定。

shown-subject = 向所有人公开：{ $title }
shown = 本次对话已结束，参加者现已向所有人公开。您曾允许公开，因此贵组织也在其中，您已获发出的书面意见一并公开。
shown-next = 如果您不再愿意公开，请打开下面的专用链接，在您的申请中撤回许可。此后不再公开贵组织。

# 审议：轮到谁、何时到期、依据何在。措辞不含指责（第4段(f)）。

page-moves = 审议中由您处理的事项及办理之处：
page-moves-copy = 贵国各项审议的进展：
page-review = 这是该审议的页面：
page-answer = 在此答复：
page-board = 总表列出全部审议：
fact-review = 审议
fact-asked-by = 请求国
fact-asked-on = 请求日期
fact-step = 步骤
fact-step-on = 完成日期
fact-move = 事项
fact-treaties = 条约
fact-due = 到期日
fact-due-since = 到期日（已过）
fact-how = 此日期的由来
fact-open-since = 开始日期
fact-rule = 段落
fact-working-languages = 审议的工作语文
fact-answers-by = 答复问卷的截止日期
fact-feedback-by = 书面反馈的截止日期
no-day = 没有规则规定日期
how-agreed = 由各国商定（{ $rule }）
how-agreed-within = 由各国商定（{ $rule }）；规则给出的期限为{ $day }：{ $computed }
review-phase = { $state }，第{ $phase }阶段
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
moves-subject = 轮到贵国：对{ $state }的审议
moves-subject-more =
    { $count ->
       *[other] 轮到贵国：审议中有{ $count }个事项
    }
copy-subject = 副本：对{ $state }的审议
copy-subject-more = 副本：审议中的{ $count }个事项
moves-fresh = 以下事项现由贵国办理：
moves-again = 谨此提醒，以下事项仍待办理：
again-subject = 提醒：对{ $state }的审议
again-subject-more =
    { $count ->
       *[other] 提醒：审议中有{ $count }个事项待办理
    }
reminded = 秘书处谨提醒您：
late-counts = 到期之后送达的，与其他材料一样予以接收。如需协助，秘书处乐意提供。
agreed-subject = 已商定：对{ $state }的审议中的磋商
agreed = 参与该审议的所有国家均已确认磋商结果。自此商定如下：
recorded-subject = 对{ $state }的审议：已记录
recorded = 秘书处已记录此步骤已完成。如情况不符，请写信给秘书处：记录可以作废。
recorded-answers = 答复
recorded-feedback = 书面反馈
recorded-list = 意见清单
recorded-summary = 摘要
help-asked-subject = { $state }请求在审议中提供协助
help-asked = 参与审议的一个国家请求秘书处提供协助。具体内容见页面，仅限该国与秘书处之间知悉。
help-answered-subject = 贵国的协助请求：对{ $state }的审议
help-answered = 秘书处已答复贵国的请求。答复见审议页面。
stalled-subject =
    { $count ->
       *[other] { $count }项审议等待下一步，且日期已过
    }
stalled = 以下审议的下一步日期已过：
stall = { $what }，到期日：{ $day }
