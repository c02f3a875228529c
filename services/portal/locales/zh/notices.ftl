# 各项服务随结果给出的说明，按代码排列。

# 会议。
notice-first-drawing-late = 首次抽签本应不迟于{ $due }，即启动后六周内进行。
notice-meeting-day-over = { $day }已经过去。会议应在举行之前安排。
notice-meeting-cancelled = 本会议不举行：{ $reason }
notice-meeting-days-unclear = { $first }开始的会议最迟于{ $latest }结束，且不早于开始之日；不能于{ $last }结束。
notice-no-such-meeting = 没有编号为 { $meeting } 的会议。
notice-draw-outside-the-meeting = 这将是在会外抽签。可在{ $first }至{ $last }抽签，而今天是{ $today }。
notice-meeting-over = 第 { $meeting } 号会议已经结束。请安排进行抽签的会议。
notice-same-day = 会议原本就定在这一天。
notice-frozen-for-this-meeting = 为第 { $drawing } 次抽签公布的内容写明了本会议。请先放弃该次抽签。
notice-drawn-at-this-meeting = 本会议已经抽签：第 { $drawing } 次抽签。
notice-intersessional-needed = 抽签在闭会期间联席会议上进行。工作组只在审议国无法履行职责时重新抽签。
notice-meeting-on-rest-day =
    { $why ->
        [saturday] { $day }是维也纳的休息日。
        [sunday] { $day }是维也纳的休息日。
        [new-years-day] { $day }是维也纳的休息日：元旦。
        [epiphany] { $day }是维也纳的休息日：主显节。
        [eid-al-fitr] { $day }是维也纳的休息日：开斋节（或前后一天）。
        [good-friday] { $day }是维也纳的休息日：耶稣受难日。
        [eid-al-adha] { $day }是维也纳的休息日：宰牲节（或前后一天）。
        [easter-monday] { $day }是维也纳的休息日：复活节星期一。
        [labour-day] { $day }是维也纳的休息日：劳动节。
        [ascension-day] { $day }是维也纳的休息日：耶稣升天节。
        [whit-monday] { $day }是维也纳的休息日：圣灵降临节星期一。
        [corpus-christi] { $day }是维也纳的休息日：基督圣体节。
        [assumption-day] { $day }是维也纳的休息日：圣母升天节。
        [national-day] { $day }是维也纳的休息日：国庆日。
        [all-saints-day] { $day }是维也纳的休息日：诸圣节。
        [immaculate-conception] { $day }是维也纳的休息日：圣母无原罪节。
        [christmas-day] { $day }是维也纳的休息日：圣诞节。
       *[saint-stephens-day] { $day }是维也纳的休息日：圣斯德望日。
    }
notice-blank = 有必填的内容没有填写。
notice-day-to-come = { $day }尚未到来。请在事情发生后再记录。

# 参加抽签的国家和抽签。
notice-test-is-void = 这是测试：不属于任何会议，结果无效。
notice-left-out-by-decision = 根据会议决定不列入：{ $states }。其他所有缔约方都参加。
notice-left-out-needs-decision = 所有缔约方都参加。只有根据会议决定才能不列入{ $states }，并须记录该决定及其原因。
notice-leaves-by-choice = 在现行有效的结果产生之后，下列国家选择不参加：{ $states }。它们随本次抽签退出，其席位重新抽签。
notice-exceptions-stay = 会议为下列国家指定的审议国所属区域组与抽签应取的区域组不同：{ $states }。补充抽签不为其抽取任何审议国。
notice-outside-the-groups = { $state }是签署国，不属于年度组。请勿为其填写组别。
notice-group-needed = 请写明会议将{ $state }列入哪个年度组。
notice-waits-for-funds = { $state }是签署国，正在等待资金。应先记录其审议的资金来源，再为其抽取审议国。
notice-status-is-fixed = 按照此处的解读，首次抽签已在整个周期内固定了各国是哪些条约的缔约方。
notice-joins-with-the-next-cycle = 按照此处的解读，{ $state }从下一周期起加入。
notice-no-such-room-value = 没有编号为 { $number } 的值。
notice-struck-already = 第 { $number } 号值已被划去。
notice-status-changed = 在现行有效的结果产生之后，下列国家加入的条约有变化：{ $states }。重新抽签保留当时的状况；补充抽签则予以更新。
notice-possibility-undecided = 无法事先确定能否抽签：限制条件留下的余地很小。抽签本身会显示结果，且不会放宽任何规则。
notice-beacon-round-over = 第 { $round } 轮的值可能已经为人所知。第一个尚不为人所知的是第 { $first } 轮。
notice-status-is-settled = 《{ $instrument }》在{ $day }是否对{ $state }生效，登记册已有定论；无需作任何假定。
notice-nobody-is-party = 在{ $day }，参加的国家中没有一个是缔约方。
notice-nothing-to-draw = 所有席位都已填满，所有条约都已涵盖：无签可抽。
notice-no-such-drawing = 没有编号为 { $drawing } 的抽签。
notice-override-needs-decision = 审议国由自动化系统抽取。没有记录在案的会议决定，不得人工指定任何审议国。
notice-no-consent-needed = 不超过 { $most } 个审议国无需同意。
notice-no-consent-to-take-back = { $state }没有可以撤回的同意。
notice-another-is-frozen = 第 { $drawing } 次抽签的国家已经确定。请先完成该次抽签或公开放弃，再继续操作。
notice-first-drawing-held = 首次抽签已经举行：第 { $drawing } 次抽签。审议国在所有四个阶段任职，只能按第28段(d)至(f)项和第30段允许的方式变更。
notice-nothing-drawn-yet = 尚未进行过抽签。首先要进行首次抽签。
notice-pool-stands = 后续抽签沿用现行有效结果中的国家。请将这些字段留空。
notice-no-requests = 请写明要执行哪些请求。
notice-nobody-joins = 请写明哪些国家加入以及加入哪个组。
notice-takes-no-part = { $state }不参加：在该日条约对其尚未生效，或该国已选择不参加。
notice-takes-part-already = { $state }已在参加抽签的国家之中。
notice-no-such-group = 没有第 { $group } 年度组；共有 { $groups } 个组。
notice-exception-stands = 会议为{ $state }指定的审议国所属区域组与抽签应取的区域组不同。只要该例外有效，其他审议国只能根据会议决定变更。
notice-changed-meanwhile = 在此期间有其他人作了更改。这里显示的是目前的情况：请再看一遍，然后决定。
notice-inputs-refused = 国家名单目前的状态无法用于抽签。
notice-inputs-unreadable = 本程序版本过旧，无法读取已确定的内容。
notice-not-writable = 无法写入相关记录。未作任何更改。
notice-nothing-can-be-drawn = 按照规则无法抽签，也没有放宽任何规则。
notice-limits-too-tight = 尝试 { $tries } 次后仍未找到符合规则的结果：限制条件留下的余地太小。没有放宽任何规则。
notice-beacon-needed = 已宣布使用第 { $round } 轮的值，必须提供。
notice-beacon-not-announced = 没有宣布使用公共信标的值，因此不能提供。
notice-beacon-refused = 这不是所宣布的信标的值。
notice-seed-refused = 用这些值无法抽签。
notice-seed-known-to-one = 目前只有秘书处知道种子。请先收取一个会场值，或在确定国家时宣布使用公共信标：这样就没有人能够提前知道结果。
notice-room-value-unclear = 会场值应为 1 至 200 个字符，首尾不得有空格。
notice-room-values-full = 不能再收取会场值。
notice-secret-missing = 第 { $drawing } 次抽签的秘密已不存在。请放弃该次抽签，并重新确定国家。
notice-drawn-already = 第 { $drawing } 次抽签已经完成。
notice-given-up = 第 { $drawing } 次抽签已被放弃。
notice-no-transcript = 没有可供读取的第 { $drawing } 次抽签的记录。
notice-no-such-lot = 本次抽签共有 { $lots } 签。
notice-no-reviewing-state = { $reviewer }不在审议国之列。
notice-reviews-itself = { $reviewer }不能审议自己。
notice-reviews-already = { $reviewer }已经在审议{ $state_under_review }。
notice-mutual-review = { $state_under_review }审议{ $reviewer }，或者其中一国曾审议另一国。不得相互审议。
notice-not-party = { $reviewer }并非本次审议所涉全部条约的缔约方。
notice-most-reviews-reached = { $reviewer }进行的审议次数已达到在没有主动提出更多的情况下的上限。
notice-region-exception = { $reviewer }不属于抽签应取的区域组。根据会议决定，将此记录为例外。
notice-region-of-a-signatory = { $state }是签署国。其审议国仍须来自第28段规定的区域组。

# 重新抽签请求。
notice-redraw-quota-used = { $state }在本次审议中的 { $most } 次请求已经用完。在特殊情况下仍可请求，由会议决定。
notice-redraw-needs-justification = 特殊情况必须说明：请写明是什么情况。
notice-only-the-state-under-review = 只有受审议国可以提出此项请求。
notice-consultation-first = 必须先与审议国磋商，且磋商未能解决问题。
notice-consultation-not-held = 请记录举行磋商的日期。
notice-consultation-held-elsewhen = { $day }不在请求磋商与磋商结束之间。
notice-consultation-closed-later = 磋商于{ $day }结束，晚于此项请求。
notice-asked-already = 此事已有请求：第 { $request } 号请求尚未了结。
notice-request-waits = 第 { $request } 号请求等待安排可为其抽签的会议。
notice-no-decision-needed = 第 { $request } 号请求无需等待决定。
notice-no-such-request = 没有编号为 { $request } 的请求。
notice-request-closed = 第 { $request } 号请求已经了结。
notice-awaits-decision = 第 { $request } 号请求须先由会议作出决定。
notice-decision-before-request = 该决定早于第 { $request } 号请求。
notice-asks-without-part = { $by }不参加抽签。缔约国可以提出请求。
notice-redraw-not-a-party = 只有缔约国可以提出此项请求。
notice-pair-does-not-stand = 所写的审议国并不审议该国。
notice-consultation-open = { $state_under_review }与{ $reviewer }已在磋商。
notice-no-open-consultation = { $state_under_review }与{ $reviewer }之间没有正在进行的磋商。
notice-closed-before-asked = { $state_under_review }与{ $reviewer }的磋商是在{ $day }之后请求的。

# 国家。
notice-unknown-state = 登记册中没有代码为 { $state } 的国家。
notice-in-the-future = { $day }尚未到来；今天是{ $today }。
notice-deposit-in-the-future = 交存日期{ $deposit }尚未到来；今天是{ $today }。
notice-no-source = 请写明信息来源。
notice-known-already = { $state }已有记录。请在该国页面上记录其交存情况。
notice-no-such-entry = 没有第 { $entry } 号记录。
notice-entry-struck-already = 第 { $entry } 号记录已被划去。
notice-follows-from-another = 第 { $entry } 号记录由另一项记录得出，随该记录一并划去。
notice-rests-on-it = 第 { $rest } 号记录以第 { $entry } 号记录为依据。请先划去第 { $rest } 号记录。
notice-nothing-changes = 登记册中关于{ $state }的记录已是如此。没有任何变化。
notice-no-deposit = 没有{ $state }对《{ $instrument }》的交存记录。
notice-already-deposited = 已有交存记录：{ $deposit }。如有错误，请予更正。
notice-still-bound = 退约于{ $ends }生效。在此之前该国仍受约束，不能重新交存。
notice-protocol-alone = 只有《公约》缔约方才能成为《{ $instrument }》缔约方（《公约》第37条第2款）。{ $state }的记录将与此不符：请先改正另一项记录。
notice-denounced-before = 退约通知于{ $received }收到，当时{ $state }对《{ $instrument }》的这项交存尚未生效。只有缔约方才能退约。
notice-already-denounced = { $state }已退出《{ $instrument }》，自{ $ends }起生效。
notice-not-denounced = 没有{ $state }退出《{ $instrument }》且可以撤回的记录。
notice-denounced-with-the-convention = 《{ $instrument }》随《公约》一并终止，而{ $state }已退出《公约》。请撤回对《公约》的退约。
notice-withdrawn-before-received = 退约通知于{ $received }收到，晚于{ $day }。
notice-no-such-statement = 没有第 { $number } 号文书。
notice-statement-struck-already = 第 { $number } 号文书已被划去。
notice-statement-without-words = 请填写原文或摘要，最多 { $most } 个字符。
notice-statement-recorded-already = 此项已有记录，编号为第 { $number } 号。
notice-no-such-article = 《{ $instrument }》没有第 { $article } 条；其条款为第 1 条至第 { $last } 条。
notice-statement-withdrawn-already = 第 { $number } 号文书已于{ $day }撤回。
notice-withdrawn-before-made = 第 { $number } 号文书于{ $made }作出，晚于{ $day }。
notice-withdrawn-too-late = 退约已于{ $ends }生效。该国须重新交存才能再受约束。
notice-not-signed = 没有{ $state }签署《{ $instrument }》的记录。
notice-not-bound = { $state }在{ $day }不是《{ $instrument }》缔约方，只有缔约方才能退约。
notice-out-of-calendar = 该日期超出日历范围。
notice-deposit-not-in-file = 文件中没有{ $state }对《{ $instrument }》的交存。已记录的交存保留不变：{ $deposit }。
notice-known-more-exactly = 关于{ $state }和《{ $instrument }》，文件所载为：{ $said }。已知的信息保留不变：{ $deposit }。
notice-denounced-since = 文件中有{ $state }对《{ $instrument }》的交存（{ $deposit }），但此后已经退约。没有任何变化。
notice-not-open-for-signature = 《{ $instrument }》的开放签署期为{ $first }至{ $last }。
notice-no-mere-signatory = { $state }已对《{ $instrument }》作出交存（{ $deposit }），不再只是签署国。
notice-already-signed = { $state }签署《{ $instrument }》已有记录：{ $day }。
notice-bad-name = 缔约国文件无法使用此名称。
notice-language-twice = { $language }写了两次。
notice-day-not-known = 此项交存的日期不详（{ $deposit }）。在某些日子，《{ $instrument }》是否对{ $state }具有约束力无法确定。
notice-waiting-for-funds = 对{ $state }的审议正在等待支付其费用的自愿捐款。
notice-only-a-signatory = { $state }没有已签署而未批准的条约。只有签署国才能以这种方式参加。
notice-not-the-latest = 已有更晚的记录：{ $state }的最近一次声明日期为{ $day }。
notice-funding-for-nothing = 撤回声明无需资金。
notice-no-declaration = 没有{ $state }可以撤回的声明记录。
notice-only-the-holy-see-may-opt-out = 只有教廷可以选择不参加。
notice-already-opted-out = 在{ $day }，教廷已不参加。
notice-not-opted-out = 在{ $day }，教廷已参加。
notice-nobody-told = 请写明谁告知秘书处以及以何种方式告知。
notice-no-arrangement = 没有{ $state }可以撤销的安排记录。
notice-no-decision = 请写明由哪个机构作出决定，以及载于哪份可供查阅的文件。
notice-not-a-party = { $state }在{ $day }不是《公约》缔约方。
notice-has-a-regional-group = { $state }属于一个区域组（{ $group }）。安排仅适用于不属于任何区域组的缔约方。
notice-no-offer = 没有{ $state }可以撤回的提议记录。
notice-no-real-offer = 任何国家都可能被要求进行 { $limit } 次审议。主动提出的次数应多于此数，但最多 { $most } 次。
notice-opted-out = 教廷在{ $day }不参加，因此不审议任何国家。
notice-import-faults =
    { $count ->
       *[other] 文件未读取：其中有 { $count } 处错误。未作任何更改。
    }
place-cell = 第 { $line } 行，{ $column } 列：{ $what }
place-line = 第 { $line } 行：{ $what }
notice-file-is-empty = 文件是空的。
notice-file-names-no-state = 第一行之下没有任何国家。
notice-columns-out-of-order = 各列必须按以下顺序排列：{ $order }。
notice-column-is-missing = 第一行没有写明此列。
notice-column-is-unknown = 第一行写有“{ $name }”列，该列不应出现。
notice-cells-do-not-fit =
    { $found ->
       *[other] 有 { $found } 个单元格，而文件有 { $needed } 列。
    }
notice-cell-is-no-text = 该单元格不是 UTF-8 文本。
notice-cell-has-stray-space = “{ $cell }”中有多余的空格。
notice-cell-breaks-the-line = 该单元格延续到下一行。是否有引号没有闭合？
notice-cell-has-unprintable = 该单元格含有不可见字符（{ $character }）。
notice-cell-has-loose-accent = 该单元格含有与字母分离的重音符号（{ $character }）。请将两者写成一个字符。
notice-cell-is-blank = 该单元格为空。
notice-cell-is-no-code = “{ $cell }”不是国家代码。代码为 A 至 Z 的三个大写字母。
notice-state-named-already = { $state }已在第 { $first } 行写过。
notice-cell-is-no-group = “{ $cell }”不是区域组。文件中的区域组写作 African Group、Asia-Pacific Group、EEG、GRULAC 和 WEOG；不属于任何区域组的缔约方写作 none。
notice-cell-is-no-date = “{ $cell }”不是日期。请写 2004-05-27；只知道年份的，写 2004；不详的，写 unknown。
notice-cell-has-no-such-month = “{ $cell }”不是日期：没有 { $month } 月。
notice-cell-has-no-such-day = “{ $cell }”不是日期：该月最后一天是 { $last } 日。
notice-cell-is-too-early = “{ $cell }”过早：《公约》于2000年通过。
notice-convention-cell-is-blank = 只有《公约》缔约方才能成为《{ $instrument }》缔约方（《公约》第37条第2款），而 untoc_date 单元格为空。
notice-cell-is-neither-yes-nor-no = “{ $cell }”既不是 yes 也不是 no。
notice-cell-is-no-language = “{ $cell }”不是工作语文。文件中的语文用英文书写：Arabic、Chinese、English、French、Russian 和 Spanish。
notice-language-named-twice = { $language }写了两次。
notice-not-in-file =
    { $count ->
       *[other] 登记册中有 { $count } 个国家未列入文件；这些国家保留不变：{ $states }。
    }
notice-days-not-known =
    { $count ->
       *[other] 有 { $count } 项交存日期不详：{ $deposits }。在某些日子，条约是否对该国具有约束力无法确定。
    }

# 信函发给谁。
notice-address-is-none = 这不是可以发送信函的电子邮件地址。地址的形式如 name@example.org。
notice-name-is-unprintable = 姓名为空，或含有无法显示的内容，例如换行。
notice-time-zone-is-unknown = 无法识别该时区。请选择如 Africa/Nairobi 的时区，或不选。
notice-contact-of-another = 该地址属于他人，或已有信函发往该地址。请打开最近一封信中的链接，在那里更改。
notice-contact-was-forgotten = 该地址已被永久删除。请用应接收信函的地址重新开始。
notice-contact-has-no-address = 该联系人没有地址。请先登记地址。
notice-link-is-unknown = 此链接不是我们发出的，或缺少一部分。请直接从信中打开，或完整复制。如果仍然无效，请用您的电子邮件地址索取新的链接。
notice-link-has-expired = 此链接已过期。请用您的电子邮件地址索取新的链接。
notice-link-was-replaced = 此后已发出更新的链接，此链接不再有效。请打开最近一封信，或用您的电子邮件地址索取新的链接。
notice-link-was-forgotten = 此链接所对应的姓名和地址已被删除，链接也随之删除。如要参加，请重新申请。
notice-account-has-ended = 此账户已注销：其姓名和邮箱已删除。如需重新开设，请写信给秘书处。
notice-address-is-the-same = 您的信函已发送到此邮箱。请填写应改用的邮箱。
notice-address-asked-too-often = 一天内已{ $most }次要求改用另一邮箱。请明天再试，或写信给秘书处。
notice-address-link-refused = 此链接不能确认您账户的任何邮箱：链接已过期、已被后来的链接取代、更改已撤回，或链接属于另一账户。您的邮箱没有更改。请重新提出更改。
notice-unknown-letter = 没有这封邮件。

# 往返传送。
notice-service-absent = 本机制的这一部分目前没有运行。未作任何更改。您输入的内容保留在此：请一分钟后再发送。
notice-service-silent = 没有及时收到答复。请重新发送：已完成的操作不会重复执行。
notice-failed = 本机制出现错误。未作任何更改。请稍后再试。
notice-identifier-used = 此表单先前已用于其他操作。请重新打开页面。
notice-invalid-message = 所发送的内容不是本机制这一部分能够接受的。未作任何更改。
notice-invalid-answer = 收到的答复不符合要求。未予显示，也未保留其中任何内容。
notice-no-endpoint = 本机制的这一部分版本过旧，无法处理此请求。
notice-no-identifier = 所发送的内容没有标识符。未作任何更改。
notice-not-permitted = 您无权执行此操作。
notice-statement-refused = 无法确认请求者的身份。请重新登录。
notice-unreadable-letter = 无法读取此消息。
notice-unreadable-message = 无法读取此消息。
