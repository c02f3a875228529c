# People whom States name for reviews.

person-official = 国家指定的官员

people-title = 人员
directory-title = 名录
intake-title = 待核准人员

# Duties, and how far somebody is.

duty-focal-point = 联络人
duty-expert = 政府专家
duty-observer = 观察员
duty-in = { $duty }，对{ $state }的审议
review-of = 对{ $state }的审议
review-own = 对{ $state }的审议（受审议国）
review-as-reviewer = 对{ $state }的审议（作为审议国）
person-standing-named = 已邀请；尚待提交个人资料
person-standing-submitted = 个人资料在秘书处
person-standing-returned = 秘书处提出了问题
person-standing-approved = 已核准
person-standing-left = 已离任
since-day = 自{ $day }起
person-erased = （姓名不再保存）
by-note = 照会 { $reference }

# The people of a State.

people-of = { $state }指定的人员
people-lead = 在每项审议中由谁代表贵国协调、由谁担任专家，以及还有哪些事项未了。
people-missing = 未了事项
people-no-reviews = 该国参加哪些审议尚未确定。抽签之后再指定人员。
people-nothing-missing = 没有未了事项：每项审议都有能够履职的联络人，每项条约都有专家。
people-by = 规定日期：
people-by-review = 各项审议
people-review = 审议
people-experts = 专家
people-named = 已指定的人员
people-none = 尚未指定任何人。
people-table = 表格：{ $title }
people-person = 人员
people-duties = 职责
people-how-far = 进展
people-named-by-note = 联络人由常驻代表团以普通照会指定。
missing-focal-point = 尚待指定联络人。在此之前，由常驻代表担任联络人并接收所有信函。
missing-profile = { $name }已被指定为联络人，尚未提交个人资料。在核准之前，由常驻代表代行。
missing-approval = { $name }已被指定为联络人，个人资料在秘书处。在核准之前，由常驻代表代行。
missing-undertaking = { $name }已获核准为联络人，但尚未作出保密承诺。在此之前，由常驻代表代行。
missing-answer = { $name }已被指定为联络人，秘书处就个人资料提出了问题。在核准之前，由常驻代表代行。
missing-experts = 尚待指定至少一名政府专家。
missing-expertise = 尚无专家将以下条约列为其专业领域：{ $instruments }。一名专家可以涵盖多项条约。
mission-acts = 目前由常驻代表代行。
nobody-yet = 尚无
experts-count =
    { $count ->
        [0] 尚无
       *[other] { $count } 名专家
    }
experts-lack = 尚未涵盖：{ $instruments }
notes-received = 收到的普通照会
people-notes-none = 尚未收到照会。
note-day = 照会日期
note-received = 收到日期
note-file = 文件
note-get = 下载照会
note-no-file = 没有文件
note-with-mission = 在常驻代表团
note-on-behalf = 由秘书处代表{ $state }录入
on-behalf-title = 秘书处代表该国办理的事项
on-behalf-duties = 秘书处，代表{ $state }并持有其书面授权（{ $mandate }）：更改了{ $name }的审议。
on-behalf-leaving = 秘书处，代表{ $state }并持有其书面授权（{ $mandate }）：记录了{ $name }离任。
on-behalf-public-contact = 秘书处，代表{ $state }并持有其书面授权（{ $mandate }）：选定了公开的内容。
people-mandate-hint = 该国普通照会或函件的编号，不含人名。例如：第12/2020号普通照会。
will-on-behalf = 该国（{ $state }）会看到秘书处代表其办理了此事，以及所依据的书面授权。
people-reads-title = 谁查阅过这些信息
people-reads-lead = 凡查阅该国普通照会文件的，或查阅照会和个人资料中有关该国指定人员的内容的，均按查阅人和日期记录。只有该国常驻代表团、该国联络人和秘书处可以看到此清单。
people-reads-none = 尚无人查阅。

# What of a State is public.

public-of-state = 所有人可以看到的内容
public-about = 个人的姓名、电子邮箱和电话号码从不公开。一国可以向所有人公布一个机构及其公务邮箱，使各组织知道向何处去信。
public-nothing = 该国没有公开任何内容。
public-contact-title = 选择公开内容
public-contact-lead = 关于{ $state }，所有人可以看到什么？
public-question = 向所有人公布
public-choose-nothing = 不公布
public-choose-institution = 一个机构及其公务邮箱
field-institution = 机构
field-mailbox = 公务邮箱
field-mailbox-hint = 机构的邮箱，而不是个人的邮箱：treaties@ministry.example
will-public-everybody = 所有人都可以在该国的页面和公开名单上看到机构和邮箱。
will-public-no-person = 不显示任何个人，也不显示审议的任何内容。
will-public-back = 您可以随时更改或撤回。他人在此期间复制的内容仍归他人保存。
done-public-contact = 已选定公开内容。

# Somebody, and what can be done.

person-reached = 如何联系此人
people-approve = 核准
field-person-name = 姓名
field-function = 职务和机构
field-phone = 办公电话
field-location = 办公地点
field-hours = 办公时间
field-hours-from = 办公时间：从
field-hours-to = 办公时间：到
field-hours-hint = 按您的当地时间，例如 09:00。他人看到的是按其当地时间换算的时间。
field-time-zone = 时区
field-work-languages = 工作语文
person-expertise = 专业领域
person-expertise-hint = 此人担任专家的条约。一名专家可以涵盖多项条约。
undertaking = 保密承诺
undertaking-given-on = { $day }作出
undertaking-to-come = 尚未作出
duties-none = 目前没有职责。
name-again = 以照会指定此人承担更多职责
change-duties = 更改审议
change-duties-lead = { $name }自获得职责起即可看到审议，职责取消后不再能看到。
change-duties-focal-point = { $duty }：此项由常驻代表团以照会更改，在此保持不变。
change-duties-elsewhere = { $duty }：由该审议的联络人和常驻代表团决定。
change-duties-question = { $name }今后承担哪些职责？
change-duties-hint = 专家在审议中答复、阅读和撰写；观察员只能阅读。
will-duties-access = 查阅审议的权限立即随之变更。系统以电子邮件通知此人，参加审议的国家可在审议中看到。
fault-duties-same = 与现行情况没有不同。
done-duties = 职责已更改。
let-leave = 登记离任
leave-title = { $name }离任
leave-lead = 移交使继任者获得一切，并在当日取消离任者的权限。
leave-successor = 由谁接替{ $name }？
leave-successor-hint = 新的人员须先以照会指定，或在同一照会中指定。
leave-nobody = 无人
leave-nobody-hint = 职责终止。
leave-submit = 继续
will-leave-hand-over = { $successor }接任：{ $duties }。
will-leave-end = 以下职责终止：{ $duties }。
will-leave-not-approved = 秘书处核准个人资料且作出保密承诺后，{ $successor }即可看到各项审议。
will-leave-mission-acts = 在有联络人能够履职之前，由常驻代表担任联络人并接收所有信函。
will-leave-access = { $name }自今日起不再有权限，账户关闭。
will-leave-confidential = { $name }仍负有保密义务。
will-leave-seen = 常驻代表团、贵国的联络人、秘书处以及这些审议的参加国会看到此人已离任。已做事项的记录予以保留。
will-leave-back = { $name }如要返任，须以照会重新指定。
done-left = 离任已登记。权限今日终止。

# Naming people by a note.

name-people = 指定人员
naming-lead = 请填写普通照会的内容。在登记之前，系统会比对照会与表格，并显示将会发生什么。
naming-state-lead = 收到了哪个国家的照会？该国代表团也可以自行填写。
naming-go-on = 继续
naming-kept = 您填写的内容全部仍在此页。
the-note = 普通照会
field-note-file = 照会文件
field-note-file-hint = PDF、DOCX 或纯文本，不超过 2 MB。系统会将其与您填写的内容比对；只有贵国代表团和秘书处可以下载。
note-file-kept = 已选文件：
note-file-drop = 移除文件
field-note-reference = 照会编号
field-note-dated = 照会上的日期
field-note-received = 收到之日
naming-people = 指定何人
naming-people-lead = 请逐一填写。被替换的联络人还须在下面“谁离任”一栏中填写。
person-number = 第 { $number } 人
person-question = { $name }，{ $question }
person-named-before = 贵国此前已指定此人。照会说明此人在原有职责之外今后承担的职责。
person-remove = 移除此人
person-add = 再加一人
person-add-whom = 何人
person-new = 新的人员
field-person-language = 邀请和信函的语文
field-duty = 指定担任
field-duty-hint = 每项审议中贵国有一名联络人。同一人可以既是联络人又是专家。
naming-leaving = 谁离任
naming-leaving-lead = 替换联络人的照会还须说明原联络人的去留。
leaving-stays = 留任
leaving-nobody = 离任；无人接任
leaving-successor = 离任；由{ $name }接任
naming-check = 比对并再次核对
naming-check-about = 尚未登记任何内容。
fault-note-kind = 这不是 PDF、DOCX 或纯文本。请选择其中一种格式的照会。
fault-note-large = 文件超过 { $most } MB。请选择较小的文件，例如黑白扫描件。
fault-dated-later = 照会上的日期晚于收到之日。
fault-named-for-nothing = 请选择指定此人担任什么。
fault-nobody-named = 请至少填写一名被指定或离任的人员。
fault-not-named-before = 此人已离任或并非由贵国指定。请作为新的人员添加。
comparison-title = 照会与表格的比对
comparison-no-file = 没有附上文件，因此无法比对。秘书处在核准之前会将照会与个人资料比对。
comparison-agrees = 照会与表格一致。
comparison-differences = 照会与表格的不同之处
comparison-differences-lead = 请更正表格，或按现状发送：秘书处届时会询问以何者为准。
comparison-send = 发送
comparison-send-as-is = 按现状发送
difference = 事项
difference-note = 照会
difference-form = 表格
difference-profile = 个人资料
difference-nothing = 未找到
difference-unreadable = 文件中没有可供比对的文字，将由秘书处人员阅读。
will-name-invite = 系统以电子邮件邀请{ $name }（{ $address }），语文：{ $language }。
will-name-replaced = { $name }离任，由{ $successor }接任。{ $name }的权限今日终止。
will-name-leaves = { $name }离任。权限今日终止。
will-name-approval = 新的人员填写个人资料。秘书处核准后，职责即带来权限。
will-name-seen = 秘书处和贵国代表团可以看到照会。各缔约国可以在名录中看到各人的职责；这些内容都不公开。
will-name-received = 照会视为于{ $day }收到。
done-named = 照会已登记。

# One's own profile.

profile-title = 您的个人资料
profile-next-left = 您已离任。此处没有其他事项。
profile-next-undertaking = 请先阅读并作出保密承诺，然后填写个人资料。
profile-next-fill-in = 请填写并提交个人资料。秘书处会将其与贵国代表团的照会比对后核准。
profile-next-wait = 您的个人资料在秘书处。您无须做任何事；系统会以电子邮件通知您。
profile-next-answer = 秘书处提出了问题。请修改个人资料后再次提交。
profile-next-approved = 您的个人资料已核准。请保持更新：他人据此与您联系。
profile-asked = 秘书处的问题
profile-duties = { $state }指定您承担的职责
profile-fill-in = 他人联系您所需的信息
profile-submit = 提交
profile-seen = 谁会看到这些内容
profile-seen-states = 各缔约国可以在名录中看到您的姓名、电子邮箱、职务、电话、办公地点、办公时间、语文和职责。
profile-seen-secretariat = 秘书处和贵国常驻代表团可以看到同样的内容以及个人资料的进展。
profile-seen-never = 这些内容都不公开。
profile-account = 更改姓名、电子邮箱或语文
profile-leaving = 您离任时
profile-leaving-about = 继任者需要了解当前情况。请打印该页面或发送链接，然后登记离任。
profile-leave = 我要离任
law-pr-37 = 审议缔约国、其参加审议的政府专家和秘书处应对在国别审议过程中获得的或在国别审议中使用的所有信息保密。在自愿的基础上，受审议的缔约方可以请秘书处使用在其审议期间提供的信息来充实夏洛克门户网站的公开内容。
undertaking-everything = 我对在审议中收到的一切形式的所有信息保密。
undertaking-for = 我仅将其用于审议，不提供给任何不参加有关审议的人。
undertaking-after = 在我的职责终止之后，这一承诺仍然有效。
undertaking-reads = 我知道，阅读保密内容会为有关国家留下记录。
undertaking-give = 我作出此项承诺
done-undertaking = 您已作出承诺。
done-profile = 您的个人资料已提交。
fault-hours = 这不是一个时刻。请写成 09:00 的形式。
fault-hours-order = 办公时间的结束早于开始。

# What the Secretariat looks at.

intake-lead = 请将个人资料与照会比对。一致则核准；不一致则询问。
intake-waiting = 等待中的个人资料
intake-waiting-count =
    { $count ->
        [0] 没有等待中的个人资料。
       *[other] { $count } 份个人资料在等待，最早的在前。
    }
intake-since = 等待自
intake-changed = 此前已核准；个人资料此后有改动。
intake-agree = 照会与个人资料一致。
intake-differ =
    { $count ->
       *[other] 照会与个人资料有 { $count } 处不同。
    }
intake-held = 比对
intake-differs = 不同
intake-same = 未发现不同
person-all = 关于此人的全部信息
ask-back = 询问
approve-about = 作出保密承诺后，核准即带来权限：此人可以看到其被指定参加的审议，并列入名录。
approve-title = 核准{ $name }
will-approve-access = 作出保密承诺后，此人可以看到该国指定其参加的审议。首次核准时会收到电子邮件通知。
will-approve-directory = 各缔约国可以在名录中看到此人。
done-approved = 此人已核准。
ask-person-title = 询问{ $name }
ask-person-lead = 在核准个人资料之前需要澄清什么？
ask-person-question = 您的问题
ask-person-submit = 发送问题
will-return-person = 此人会收到电子邮件，并在登录后读到您的文字。
will-return-seen = 该国常驻代表团和联络人也可以阅读。
done-person-asked = 问题已发送。
invite-again-title = 向{ $name }发送新链接
intake-to-come = 尚待提交的个人资料和保密承诺
intake-to-come-none = 所有被指定的人员均已提交个人资料，所有已获核准的人员均已作出保密承诺。
invitation-none = 没有邀请记录
invitation-expired = 链接已过期
intake-of-state = 一国的人员

# The directory.

directory-lead = 按国家列出的联络人和政府专家，仅供缔约国和秘书处使用。
directory-review = 参加对该国的审议
directory-all-states = 所有国家
directory-all-reviews = 所有审议
directory-count =
    { $count ->
        [0] 没有列出任何人。
       *[other] 列有 { $count } 人。
    }
directory-none = 没有为此指定任何人。一国没有联络人时，由其常驻代表担任联络人。
directory-reached = 电子邮箱和电话
directory-to-come = 尚待提交个人资料
hours-there = { $from }–{ $to }（{ $place }）
hours-somewhere = { $from }–{ $to }
hours-here = 按您的时间 { $from }–{ $to }（{ $place }）
hours-in-vienna = 维也纳时间 { $from }–{ $to }
hours-day-before = 前一日 { $time }
hours-day-after = 次日 { $time }
state-contact = 如何致函该国
contacts-title = 缔约国的机构
contacts-lead = 缔约国选择向所有人公布的机构和公务邮箱。
contacts-none = 尚无国家选择在此公布内容。各国自行决定。
contacts-no-persons = 联络人和专家为缔约国和秘书处所知，不予公开。

# The state of play for a successor.

handover-title = 当前情况
handover-lead = 代表{ $state }接任的人员需要在十分钟内了解的一切。本页可以打印。
handover-as-of = 截至
handover-how = 审议如何进行
handover-how-review = 每个缔约国由抽签选出的另外两个缔约国审议。各国一律平等；不对各国排名，也不指责任何一方。
handover-how-phases = 一项审议分为四个阶段，每个阶段两年。在每个阶段，受审议国首先就日期和语文与审议国协商，然后答复调查问卷；审议国提出反馈；之后各方商定意见清单和摘要。
handover-how-people = 联络人负责协调。政府专家负责答复和反馈。在没有联络人能够履职时，由常驻代表担任联络人。
handover-how-confidential = 审议中的一切内容均应保密，在您离任之后亦然。
handover-first = 首先要做的事
handover-nothing-to-do = 目前没有事项等待贵国处理。
handover-under-review = 贵国接受审议。审议国：{ $states }。
handover-reviewing = 贵国审议{ $state }，共同审议国：{ $states }。
handover-reviewing-alone = 贵国审议{ $state }。
handover-where = { $phase }，{ $cluster }。进展：{ $stage }。
handover-move = 下一步由谁行动
handover-days = 重要日期
handover-agreed = 已商定的事项
handover-division = 分工：
handover-not-agreed-yet = 尚未得到各方确认。
handover-nothing-agreed = 尚未商定任何事项：首次协商确定日期和语文。
handover-people = 其他国家的人员
handover-news = 最近发生的事

# What the registry refuses or warns of.

notice-no-expert = { $state }在对{ $review }的审议中尚无专家。至少须指定一名。
notice-instruments-without-expert = 在对{ $review }的审议中，{ $state }没有以下条约的专家：{ $instruments }。一名专家可以涵盖多项条约。
notice-given-and-ended = 同一职责不能同时给予和取消。
notice-focal-point-by-note = 联络人由常驻代表团以照会指定，照会还须说明谁离任。
notice-duty-not-theirs = 此人在对{ $review }的审议中已没有该职责。
notice-own-successor = 不能由本人接替本人。
notice-note-names-nobody = 照会没有指定任何人，也没有人因此离任。
notice-note-without-reference = 请填写照会上的编号。
notice-note-dated-later = 照会日期（{ $dated }）晚于收到之日（{ $received }）。
notice-note-without-file = 该照会没有文件，或文件已删除。
notice-named-twice = 照会两次指定同一人。请将每人填写一次，并列出其全部职责。
notice-named-for-nothing = 请说明每个人被指定担任什么：联络人、专家或观察员，以及参加哪项审议。
notice-leaves-and-stays = 照会让其同时指定的人离任，或让同一人两次离任。
notice-successor-leaves = 接任者不能在同一照会中离任。
notice-two-focal-points = 照会为对{ $review }的审议指定了两名联络人。每个国家在每项审议中只有一名。
notice-replacement-without-leaving = 对{ $review }的审议已有一名联络人。指定另一人的照会还须说明谁离任：请让原联络人离任，或指定其保留的职责。
notice-nothing-asked = 请说明需要澄清什么，以便此人处理。
notice-no-profile-waits = 此人没有等待秘书处处理的个人资料：尚待提交、已被询问或已核准。
notice-profile-handed-in-anew = 在您查看之后，个人资料又重新提交过。请返回查看现在的内容。
notice-profile-without-title = 请填写您的职务和机构。
notice-hours-are-none = 请按 09:00 至 17:00 的形式填写办公时间，较早的在前，或不填写。
notice-mailbox-is-none = 这不是一个机构的电子邮箱。
notice-mailbox-of-a-person = 这是该国指定的人员的邮箱。请填写机构的公务邮箱。
notice-address-is-public = 这是该国向所有人公开的邮箱。请提供此人自己的地址，或先公开另一个邮箱。
notice-named-by-the-mission = { $state }的人员由其本国常驻代表团指定。
notice-not-the-focal-point = 这仅供经秘书处核准的{ $state }联络人及其常驻代表团使用。
notice-not-the-focal-point-there = 此事由{ $state }在{ $review }审议中的联络人及{ $state }常驻代表团决定。
notice-no-official = 您在审议中不再代表一国承担职责，或从未被指定。
notice-no-duty-now = 您目前在审议中没有职责。贵国指定您参与某项审议后，相关审议即向您开放。
notice-mission-is-no-official = 这是代表团本身的账户。代表团中担任观察员的人员使用其本人的账户。
notice-unknown-person = 该国没有指定符合这一情况的人员。
notice-person-has-left = 此人已离任，账户已关闭。如其返任，请作为新的人员重新指定。
notice-not-approved-yet = 秘书处尚未核准您的个人资料。在此之前，您只能看到自己的个人资料。
notice-undertaking-first = 审议是保密的。请先在您的个人资料页面承诺保密，之后即可查阅。
notice-people-unchanged = 登记册中已有此内容；没有变更。
notice-mandate-needless = 您代表本国行事，无需本国的授权。请勿填写。
notice-review-not-settled = 由谁审议{ $review }尚未确定。请在抽签之后为该项审议指定人员。
notice-no-part-in-review = { $state }不参加对{ $review }的审议：既不是受审议国，也不是审议国。
notice-account-is-closed = 该账户已关闭：此人已离任。如其返任，请作为新的人员重新指定。
notice-account-of-another-kind = 该邮箱已有另一账户。请为官员账户重新登记姓名和邮箱。
notice-official-not-named = 没有国家指定此人参加审议。官员在照会指定后才获邀请。
notice-not-a-note = 该文件不是 PDF、DOCX 或纯文本。请存为其中一种格式后重新发送。
notice-note-too-large = 文件超过 2 MB。请发送较小的文件：用文字而不是页面图片。
notice-person-of-another-state = 此人由另一国指定。如要代表贵国指定，请作为新的人员添加。
notice-person-was-erased = 此人的姓名和邮箱已删除。请作为新的人员添加后再指定。

# Training (resolution 10/1, para. 5).

training-title = 培训
training-lead = 秘书处为参与审议的人员提供培训，包括在线培训。
training-to-come = 即将举行
training-none-to-come = 尚未公布培训。
training-given = 已举行
training-ask = 如需培训，或需其他语言的培训，请在审议页面上或以信函向秘书处提出。
training-attended = 参加情况
training-attended-unknown = 尚未记录
training-attended-own = 贵国已参加
training-attended-not = 未记录贵国参加
training-new = 登记培训
training-online = 在线
training-room = 现场
field-training-title = 标题
field-training-on = 日期
field-training-how = 形式
field-training-place = 地点及参加方式
field-training-languages = 语言
training-attendance = 登记参加国
training-attendance-lead = { $title }
field-training-states = 参加的国家
training-strike = 作废
training-struck = 已作废：
will-training-seen = 各国的联络人、专家和代表团会立即看到。
will-training-attendance = 秘书处可看到哪些国家参加；各国只能看到本国是否参加。
will-training-strike = 不再向各国显示。此处保留记录及理由。
done-training = 已记录。
notice-no-such-training = 没有第{ $number }次培训。
notice-training-is-struck = 第{ $number }次培训已作废。
notice-training-without-language = 请说明培训使用的语言。
notice-training-recorded-already = { $day }已登记同名培训。
notice-training-words = 请输入不超过{ $most }个字符的文字。
training-attended-count = { $count }个国家
