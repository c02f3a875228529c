# 抽签。

meeting = 会议
meetings-lead = 抽签在会议上进行，从不在会外进行。
meetings-none = 没有已安排的会议。
meeting-intersessional = 各工作组闭会期间联席会议
meeting-intersessional-hint = 不提供口译。在审议进程开始时抽签，并进行重新抽签。
meeting-working-group = 工作组会议
meeting-working-group-hint = 在审议国无法履行职责时重新抽签。
cancelled = 已取消
drawing = 抽签
drawing-number = 第 { $drawing } 次抽签
drawing-group = 参加抽签的区域组
drawings-lead = 这里准备过的所有抽签，包括已放弃的和无效的。
drawings-none = 尚未进行过抽签。
purpose = 用途
purpose-first = 首次抽签：所有国家的年度组和审议国
purpose-redraw =
    { $count ->
       *[other] 重新抽取 { $count } 个审议国
    }
purpose-redraw-any = 重新抽取某些审议国
purpose-late =
    { $count ->
       *[other] { $count } 个在首次抽签后加入的国家
    }
purpose-late-any = 首次抽签后加入的国家：后来成为缔约方的国家，以及希望接受审议的签署国
purpose-supplement = 为此后生效的条约增加审议国
drawing-frozen = 国家已确定；尚未抽签
drawing-drawn = 已抽签
drawing-abandoned = 已放弃
result-stands = 有效
result-stands-long = 这是现行有效的结果。
abandoned-because = 本次抽签已放弃：{ $reason }
drawing-ways = 可以查看的内容
watch-ceremony = 逐签观看抽签
drawing-to-desk = 前往本次抽签的工作台

groups-title = 年度组
groups-lead = 审议在连续三年内分批开始。哪个国家何时开始由抽签决定，并在各区域组规模允许的范围内尽可能平均分配。
group-starts = 审议开始日期
group-size =
    { $count ->
       *[other] { $count } 个国家
    }

pairings-title = 谁审议谁
pairings-before = 现在就可以了解将如何决定：
pairings-lead = 每个受审议缔约国有两个审议国：一个来自其所属区域组，一个来自另一区域组。如果其中一国并非所有条约的缔约方，则仅就所缺的条约增抽一个审议国。
pairings-find = 国家名称
pairings-count =
    { $total ->
       *[other] 显示 { $count } 个受审议缔约国，共 { $total } 个。
    }
pairings-not-found = 受审议国中没有名为“{ $typed }”的国家。下面列出全部国家。
state-pairings-title = { $state }：谁审议它，它审议谁
lot-number = 第 { $lot } 签
lot-standing = 本次抽签前已存在
override-made = 会议未经抽签以{ $reviewer }取代{ $replaced }。

verify-title = 现在就在这里核验
verify-about = 在您自己的设备上，用另一个程序（不是当时抽签所用的程序）重新抽取所有签，并比较结果。不会向任何地方发送任何内容。
verify-button = 在此设备上重新抽签
verify-noscript = 这需要 JavaScript。如果没有，请下载抽签记录，并使用其下方的命令。
verify-more = 抽签记录和其他核验方法
verify-working = 正在核验…
verify-fetching = 正在获取抽签记录，并在此设备上重新抽签。
verify-ok = 核验通过：抽签结果正确。
verify-ok-about = 核验用时 { "{seconds}" } 秒。列表中各项均属实。
verify-refused = 不予认可：这不是真实的抽签记录。
verify-failed = 无法进行核验。
verify-checks = 已核验的内容：{ "{count}" } 项
verify-same = 本页所列审议国与抽签结果一致。
verify-differs = 本页所列审议国与抽签结果不同：会议或后来的抽签作了变更。
verify-page-title = 核验第 { $drawing } 次抽签
verify-page-lead = 在此设备上根据已公布的记录重新抽签，所用的第二个程序与第一个程序没有任何共同之处。
verify-other-title = 核验您自己保存的记录
verify-other-about = 您保存的记录只在此设备上逐字节读取。
verify-other-file = 抽签记录（JSON 文件）
verify-how-title = 如何核验
verify-how-about = 抽签记录包含重新抽签所需的一切：国家、规则、先前的结果以及随机性的来源。
verify-how-here = 在浏览器中核验：
verify-how-here-about = 使用第二个程序（JavaScript）。
verify-how-page = 下载一个无需网络即可使用的页面：
verify-how-page-about = 结果和第二个程序合为一个文件，可从磁盘打开。
verify-how-file = 下载抽签记录：
verify-how-file-about = 并用第一个程序或您自己的程序核验：

record-title = 抽签记录
record-published = 公布的内容
record-frozen-at = 国家确定时间
record-states = 受审议缔约国
record-inputs-hash = 所确定内容的 SHA-256
record-commitment = 对秘书处秘密的承诺值
record-beacon = 公共信标
record-beacon-round = 公共信标第 { $round } 轮
record-room = 会场上喊出的值
record-room-none = 暂无。
record-without = 会议决定不列入的国家
record-readings = 与规则目录不同的解读
reading-status-fixed = 各国是哪些条约的缔约方，由首次抽签在整个周期内固定下来。
reading-each-side = 一次审议的各审议国合计有四次请求。
reading-all-reviews = 一国在其参加的所有审议中合计有四次请求。
reading-signatories-in-groups = 希望接受审议的签署国与缔约方一样列入年度组。
reading-next-cycle = 在首次抽签后成为缔约方的国家，从下一周期起加入。
record-without-decision = { $body }，{ $day }，{ $reference }：
room-struck = 应{ $asked_by }的要求划去，不予计入：{ $reason }
record-drawn-at = 抽签时间
record-assignments = 已分配的审议国
record-transcript-hash = 抽签记录的 SHA-256

# 抽签过程。

ceremony-title = 抽签
ceremony-test = 抽签测试
ceremony-result = 结果
ceremony-noscript = 启用 JavaScript 后，本页逐签展示抽签过程。未启用时，结果如下。
ceremony-groups = 年度组
ceremony-group = 第 { $group } 组
ceremony-group-size = { $states } 个国家。审议于{ $day }开始。
ceremony-lot-of = 第 { $lot } 签，共 { $lots } 签
ceremony-for = 为下列国家抽取审议国：
ceremony-same-region = 来自其所属区域组：{ $region }
ceremony-other-region = 来自另一区域组
ceremony-additional = 增加的审议国，仅适用于：{ $instruments }
ceremony-candidates = { $candidates } 个候选国。
ceremony-exact = 概率根据已抽出的签精确计算。
ceremony-estimated = 概率根据已抽出的签由多次模拟抽签估算；标准误差不超过 { $error } 个百分点。
ceremony-computing = 正在计算概率…
ceremony-unknown = 目前无法显示概率。抽签不受影响。
ceremony-of-region = （{ $candidates }）
ceremony-nobody = 无需任何国家
ceremony-waiting = 此签尚未显示。
ceremony-drawn-chance = 抽签前的概率：{ $chance }
ceremony-said = 第 { $lot } 签：{ $drawn }审议{ $of }。
ceremony-play = 播放
ceremony-pause = 暂停
ceremony-previous = 上一签
ceremony-next = 下一签
ceremony-slower = 减速
ceremony-faster = 加速
ceremony-speed = 速度 × { $speed }
ceremony-end = 跳至结尾
ceremony-full = 全屏
ceremony-leave = 离开
ceremony-keys = 按键：空格键播放和暂停，方向键移动一步，加号和减号改变速度，F 键全屏。
ceremony-small = < { $chance } %
ceremony-show-all = 显示所有候选国
ceremony-show-regions = 显示区域组
ceremony-ledger = 已抽出的结果

# 秘书处工作台：抽签。

desk-title = 下一步
desk-nothing = 没有等待秘书处处理的事项。
desk-else = 还可以做什么
desk-else-states = 记录一国的情况
move-schedule = 安排进行抽签的会议
move-schedule-link = 安排会议
move-freeze = 在会议前确定参加抽签的国家；会议：{ $meeting }
move-freeze-link = 选择并预览
move-hold = 进行第 { $drawing } 次抽签：先收取会场值，再抽签
move-hold-link = 进行抽签
move-unscheduled =
    { $count ->
       *[other] { $count } 项重新抽签请求等待安排会议
    }
move-decide =
    { $count ->
       *[other] { $count } 项特殊情况下的请求等待会议决定
    }
move-pending =
    { $count ->
       *[other] { $count } 项重新抽签请求将在下次会议上抽签
    }
move-consultations =
    { $count ->
       *[other] { $count } 项磋商正在进行
    }
move-requests-link = 查看请求
move-meeting-link = 改期
cancel-meeting-link = 取消

schedule-title = 安排会议
schedule-lead = 抽签在会议上进行，从不在会外进行。
schedule-submit = 安排
field-meeting-title = 名称
field-meeting-title-hint = 各代表团熟知的名称，例如：各工作组闭会期间联席会议
field-meeting-kind = 是哪一类会议？
field-meeting-day = 第一天（维也纳）
field-meeting-until = 最后一天
field-meeting-until-hint = 留空表示会议为期一天。会议结束前均可抽签。
meeting-until = 至{ $day }
meeting-pending =
    { $count ->
       *[other] { $count } 项重新抽签请求将在此会议上抽签。
    }
field-meeting-day-due = 首次抽签应不迟于{ $day }进行。
move-meeting-title = 改期：{ $meeting }
move-meeting-lead = 该会议定于{ $day }举行。
move-meeting-submit = 将会议改期
field-new-day = 新的第一天（维也纳）
field-reason = 原因
cancel-meeting-title = 取消：{ $meeting }
cancel-meeting-submit = 取消会议
cancel-meeting-will-show = 会议保留在公开列表中，标明已取消，并注明原因。
cancel-meeting-will-wait = 原定在该会议上抽签的请求，等待安排另一次会议。

freeze-title = 确定参加抽签的国家
freeze-lead = 请先选择抽什么、在哪里抽。此时尚未确定任何内容：下一页显示哪些国家将参加抽签，以及能否抽签。
freeze-submit = 预览
field-meeting = 在哪次会议上？
freeze-test = 不在任何会议上：这是测试
freeze-test-hint = 测试用于展示抽签的样子。它处处标明无效。
field-purpose = 抽什么？
field-requests = 要执行的请求
field-joining-waiting = 等待加入：{ $states }。例如：AND 2, BTN 3。希望接受审议的签署国不写组号：它不属于任何年度组。
field-joining = 加入的国家及其各自的年度组
field-joining-hint = 例如：AND 2, BTN 3。希望接受审议的签署国不写组号：它不属于任何年度组。
field-as-of = 以哪一天的条约状况为准
field-as-of-hint = 留空：以会议当天为准；测试则以今天为准。
field-without = 根据会议决定不参加的缔约方
field-without-hint = 不属于任何区域组的缔约方。教廷如已选择不参加，将自动不列入。
field-beacon = 公共信标的轮次（drand）
field-beacon-hint = 将来的一轮，其值目前无人能够知道。由独立机构公布。
pool-title = 哪些国家将参加抽签
pool-as-of = 以{ $day }的条约状况为准。
pool-possible = 可以抽签
pool-possible-about = 至少有一种结果符合所有规则。这在产生任何秘密之前就已确定。
pool-impossible = 无法抽签
pool-impossible-about = 任何规则都不会放宽。请更改参加的国家，或记录一项安排、提议或同意。
pool-states = 参加抽签的国家
pool-open-title =
    { $count ->
        [0] 没有未定的条约状况问题
       *[other] 有 { $count } 个未定的条约状况问题
    }
pool-open-about = 不确知是否生效的，一律视为未生效，除非您在此另行说明。每项答复都将成为记录的一部分。
field-in-force = 视为已生效
field-in-force-hint = 仅限于秘书处知道而登记册没有记载的情况。
pool-submit = 继续
pool-out-title =
    { $count ->
        [0] 所有缔约方都参加
       *[other] { $count } 个缔约方不参加
    }
pool-out-none = 没有国家未列入。
pool-in-title =
    { $count ->
       *[other] { $count } 个国家参加
    }
pool-role = 参加身份
pool-both = 受审议国兼审议国
pool-only-reviewed = 仅为受审议国
pool-only-reviews = 仅为审议国
pool-most-reviews = 最多审议次数
pool-most-reviewers = 最多审议国数
confirm-freeze-title = 确定参加抽签的国家
confirm-freeze-submit = 现在确定
freeze-will-pool =
    { $states ->
       *[other] { $states } 个国家参加抽签，以{ $day }对其生效的条约为准。
    }
freeze-will-open = 在 { $open } 个未定的条约状况问题中，{ $taken } 个视为已生效，其余视为未生效。
freeze-will-commit = 将生成一个秘密并加以封存。其承诺值立即公布，使秘密无法被调换。
freeze-will-public = 所有人都可立即看到哪些国家参加抽签（会议：{ $meeting }）、承诺值以及两者的哈希值。
freeze-will-stay = 此操作无法撤销。只能放弃该次抽签，且记录仍然公开。
freeze-will-void = 这是测试：凡显示之处均标明无效。

desk-drawing-title = 进行第 { $drawing } 次抽签
hold-title = 会议准备就绪时
hold-about = 在收齐会场值，并且信标轮次（如有）公布之后。
hold-link = 前往抽签
room-about = 任何代表团都可以喊出一个词或一个数字。每个值都将成为随机性的一部分：只要有一个诚实的值就足够了。
room-title = 会场上喊出的值
room-submit = 添加该值
field-room-value = 值
field-room-value-hint = 与喊出的完全一致，最多 200 个字符
field-called-by = 由谁喊出
field-called-by-hint = 代表团
hold-confirm-title = 进行第 { $drawing } 次抽签
hold-submit = 现在抽签
hold-will-secret =
    { $values ->
       *[other] 秘密将被公开，并纳入 { $values } 个会场值。此后不能再添加任何值。
    }
hold-will-draw = 为 { $states } 个受审议缔约国一次性抽签。随后由抽签过程页面逐一展示。
hold-will-public = 所有人，包括不在会场的人，都可立即看到全部结果及其记录。
hold-will-stay = 此操作无法撤销。个别审议国只能通过第28段和第30段规定的途径变更。
hold-will-void = 这是测试：结果无效，凡显示之处均如此标明。
field-signature = 信标脉冲的签名
field-signature-hint = 96 位，与第 { $round } 轮公布的相同
abandon-title = 放弃本次抽签
abandon-confirm-title = 放弃第 { $drawing } 次抽签
abandon-submit = 放弃
abandon-will-public = 记录仍然公开，包括所确定的内容、承诺值和原因。
abandon-will-never = 其秘密永不公开，也永不抽签。另一次抽签须从头开始。

request = 请求
request-number = 第 { $request } 号请求
request-by = 请求方
request-about = 事项
request-pair = { $reviewer }作为{ $state }的审议国
request-ground = 理由
request-left =
    { $count ->
        [0] 在本次审议中已没有此类请求次数
       *[other] 在本次审议中还可提出 { $count } 次此类请求
    }
request-common = 共同语文，供参考：{ $languages }
request-pending = 将于{ $day }抽签
request-waiting = 等待安排会议
request-awaits = 等待会议决定
request-not-granted = 未获批准（{ $reference }）
request-withdrawn = 已撤回；不计入次数
request-drawn = 已在第 { $drawing } 次抽签中重新抽取
requests-title = 重新抽签请求
requests-lead = 受审议国及其每个审议国可各自请求重新抽签最多四次，理由不限。
requests-heading =
    { $count ->
        [0] 没有请求
       *[other] { $count } 项请求
    }
requests-none = 没有国家请求重新抽签。
withdraw-link = 撤回
decide-link = 记录决定
consultations-heading = 磋商
consultations-about = 如果审议国无法履行职责，受审议国首先与该国和秘书处磋商。
consultations-none = 没有磋商。
consultation-open = 进行中。
consultation-resolved = 已于{ $day }结束；审议国继续履行职责。
consultation-not-resolved = 已于{ $day }结束，未能解决；可以请求重新抽签。
consultation-close-link = 记录磋商结果
redraw-title = 记录重新抽签请求
redraw-lead = 每项请求针对一次审议中的一个审议国。其余一切保持不变。
field-replaced = 要更换的审议国
field-replaced-hint = 目前审议该受审议国的国家之一。
field-asked-by = 请求方
field-asked-by-hint = 受审议国或其审议国之一。
field-ground = 理由是什么？
ground-language = 便于选择共同的工作语文
ground-legal-system = 使至少一个审议国具有类似的法律制度
ground-other = 其他理由
ground-not-given = 未说明理由
ground-not-given-hint = 这是国家的权利。
ground-exceptional = 特殊情况
ground-exceptional-hint = 次数不限，但必须说明情况，并由会议决定。
ground-unable = 审议国无法履行职责
ground-unable-hint = 经磋商未能解决之后。只有受审议国可以提出请求。
field-words = 所作的说明
field-words-hint = 特殊情况下必须填写
field-requested-on = 日期
field-requested-on-hint = 留空：今天
field-note = 提出请求的照会
field-note-hint = 例如：常驻代表团第12号普通照会
withdraw-title = 撤回第 { $request } 号请求
withdraw-submit = 撤回
withdraw-will-stay = 该请求仍保留在记录中，标明已撤回。
withdraw-will-not-count = 不计入四次之内。
decide-title = 关于第 { $request } 号请求的决定
decide-lead = 特殊情况下的请求由会议决定。
field-granted = 作出了什么决定？
decide-granted = 重新抽签
decide-not-granted = 不重新抽签
consultation-title = 记录一项磋商
consultation-lead = 磋商由受审议国请求。
consultation-close-title = { $state }与{ $reviewer }的磋商结果
field-resolved = 结果如何？
consultation-goes-on = 审议国继续履行职责
consultation-failed = 未能解决
consultation-failed-hint = 此后受审议国可随时请求重新抽签。
field-closed-on = 日期
consent-title = 记录对增加审议国的同意
consent-lead = 一次审议最多有四个审议国，除非受审议国另有决定。
field-most-reviewers = 该国最多接受几个审议国
field-most-reviewers-hint = 5至12。留空即撤回同意。
field-consented-on = 同意日期
override-title = 记录未经抽签的更换
override-lead = 抽签由自动化系统进行。只有在会议作出决定且该决定已记录的情况下，才可不经抽签更换审议国。
override-submit = 记录更换
override-will-replace = 一个审议国退出，另一个接替，适用的条约相同。
override-will-public = 所有人都可看到这不是抽签决定的，并可看到决定和原因。
field-comes = 接替的审议国

# 如何抽签。

how-lead = 十年内谁审议谁由抽签决定。本页说明抽什么、按什么规则抽，以及为什么没有人能够操纵。
how-what-title = 抽什么
how-what-groups = 哪三分之一的国家在三年中的哪一年开始。每个区域组在其规模允许的范围内尽可能平均分配，不能平均分配的部分也由抽签决定。
how-what-two = 每个国家有两个审议国：一个来自其所属区域组，一个来自另一区域组。
how-what-additional = 如果审议国并非受审议国所加入的全部条约的缔约方，则仅就所缺的条约增抽一个审议国。
how-rules-title = 每次抽签都遵守的规则
how-rule-mutual = 任何两国都不以任何身份相互审议。
how-rule-instrument = 任何国家都不就其未加入的条约进行审议。
how-rule-four = 任何国家的审议国都不超过四个，除非该国同意。
how-rule-load = 每个国家至少进行一次、最多进行三次审议，除非主动提出更多。
how-even-title = 为什么是均等的
how-even-1 = 本可以逐国抽签。但那样一来，排在最后的国家可选的国家所剩无几，某些组合的可能性会比其他组合高出数倍。因此全部一次抽出：凡是能让所有国家都有两个审议国、符合规则并能够完成的方案，可能性都相等。
how-even-2 = 增加的审议国随后以同样方式抽取：在第一轮抽签结果的基础上，每一种补充完整的方案可能性都相等。抽签过程页面在每一签之前显示还有哪些国家可能被抽中，以及概率是多少。
how-trust-title = 为什么没有人能够操纵
how-trust-freeze = 在产生任何秘密之前，国家名单和抽签所用的其他一切内容就已确定，并公布其指纹（SHA-256 哈希值）。
how-trust-secret = 秘书处受一个秘密约束：其承诺值已公布，因此秘密既不能被调换，也不能被读取。
how-trust-room = 各代表团在会场上喊出自己的值。
how-trust-beacon = 如已事先宣布，还将纳入公共信标在规定时间公布的值。任何人都无法提前知道该值。
how-trust-record = 所有这些合在一起，按照精确写明的步骤得出抽签结果。抽签记录包含一切，任何人都可以据此重新抽签。
how-trust-one = 只要有一个来源是诚实的就足够了：不掌握全部来源的人无法操纵抽签。
how-after-title = 之后可能有什么变化
how-after-four = 受审议国及其审议国可各自请求重新抽签最多四次，有无理由均可。
how-after-exceptional = 在特殊情况下，是否再次重新抽签由会议决定。
how-after-unable = 如果审议国无法履行职责且磋商未能解决，则重新抽签。
how-after-else = 其余一切保持原样：重新抽签时，在保留部分的基础上，每一种补充完整的方案可能性都相等。
how-law-title = 各国商定的内容
how-law-about = 缔约方会议文件中的段落（非正式译文）：程序和规则（第9/1号决议，附件）、第10/1号决议以及国别审议准则。
how-readings-title = 对可作两种解读之处的理解
how-readings-about = 以我们自己的语言表述，出自本系统所依据的规则目录。

law-pr-9 = 本机制应适用于《公约》所有缔约国以及这些缔约国所加入的每一项议定书。本机制应逐步涵盖《公约》及其各项议定书的所有条款。本机制应按附录表1所示，根据条款主题将条款分为若干专题组。审议应是一个渐进的过程，包括一个筹备阶段（第1年和第2年）和随后的四个审议阶段（第3年至第12年）。
law-pr-17 = 参加国别审议的缔约国应在审议进程开始时通过抽签选出，在连续三年内分批进行。每年应根据本程序和规则第28段和第29段，选出三分之一的《公约》缔约国，就其加入的所有文书接受审议。如有可能，每一区域组在某一年被选出接受审议的缔约国数目应与该区域组的规模成比例。
law-pr-26 = 对自评问卷的答复和受审议缔约国提供的任何补充资料，包括对相关法律的引述，应由相关文书的另外两个缔约国在受审议缔约国的积极参与下进行审议。还鼓励受审议缔约国向 SHERLOC 提供可能有助于更好地了解其法律框架的任何其他参考材料。
law-pr-28 = 在审议进程开始时，各工作组应举行一次不提供口译的闭会期间联席会议，通过抽签选出审议国，其中一国来自受审议缔约国所属区域组，另一国来自其他区域组。审议国应在随后四个审议阶段的整个审议进程中担任每一受审议缔约国的审议国。抽签方法将以下列标准为基础：
law-pr-28a = 各国不得相互审议；
law-pr-28b = 就每一文书而言，受审议缔约国不应由非同一文书缔约国的国家审议；如果抽中的审议国并非受审议国所加入的所有文书的缔约国，则应另行抽签，以仅就这些文书增选一个审议国；
law-pr-28c = 所有文书的审议国总数不得超过四个，除非受审议国另有决定；
law-pr-28d = 受审议缔约国和审议国可各自请求重新抽签最多四次，其目的包括但不限于便利为国别审议选择相互同意的工作语文，或便利至少一个来自类似法律制度的审议国参加；
law-pr-28e = 在特殊情况下，缔约国可请求重新抽签；
law-pr-28f = 如有必要，可在随后的一次闭会期间会议上重新抽签。
law-pr-29 = 在审议进程结束时，每一缔约国必须已接受对本国的审议，并已进行至少一次、最多三次审议。缔约国可自愿作为审议缔约国参加三次以上的审议。
law-pr-30 = 如果审议缔约国无法根据本机制的指导原则履行其作为审议国的职责，受审议缔约国应请求与该审议缔约国和秘书处磋商，以期解决所关切的问题。如果缔约国未能通过磋商解决问题，受审议缔约国可随时请求重新抽签。重新抽签应在任何工作组会议上根据第28段的规定进行。
law-pr-52 = 《公约》或其任何议定书的签署国可自愿作为受审议国参加本机制。与这种参加有关的费用应由现有的自愿捐款支付。
law-r91-fn2 = 作为例外，并在不妨碍履行《公约》所产生的义务，包括第32条规定的义务的情况下，缔约方会议决定，教廷可选择既不作为受审议国也不作为审议国参加本决议所设立的机制。
law-r101-6 = 请秘书处至迟于本决议通过后六周召集一次不提供口译的各工作组闭会期间联席会议，根据程序和规则第17段、第28段和第29段，通过抽签选出受审议缔约国和审议缔约国，并使用秘书处开发的自动化系统，根据程序和规则进行抽签；
law-gl-3 = 在审议进程开始时，即缔约方会议第十届会议之后，至迟于审议进程2020年10月16日启动后六周，应举行一次不提供口译的各工作组闭会期间联席会议，根据本机制运作程序和规则第17段和第28段，通过抽签选出受审议国和审议国。
law-gl-4 = 根据程序和规则第17段，所有国家应分为三组开始其审议。第一审议阶段的审议将在连续三年内分批进行，开始日期如下：第一组为2020年12月1日，第二组为2021年11月1日，第三组为2022年11月1日。

law-amb-02 = 一项条约以对一国生效之日而不是交存之日为准计入。此后生效的条约从下一阶段开始审议，必要时增加抽签。
law-amb-09 = 不属于任何区域组的缔约方，与会议为其安排的区域组一起抽签。在作出安排之前，其两个审议国来自任意两个不同的区域组。
law-amb-10 = “相互”是指无论何时、就任何条约、以任何身份：审议国在所有四个阶段任职，因此其审议是重叠的。
law-amb-11 = 四次请求按每次审议及其中每个国家分别计算。新抽中的审议国从零开始计算。请求自提出时起计入，除非在抽签前撤回；特殊情况下的请求和磋商后的请求不计入。
law-amb-12 = 每个受审议的国家，无论就全部条约还是部分条约，都为其审议国计为一次。在首次提供反馈前被更换的审议国，视为未进行任何审议。
law-amb-13 = 接替的审议国或增加的审议国来自其所填补席位的区域组，使每项条约都保持有一个来自同一区域组的审议国和一个来自另一区域组的审议国。
law-amb-31 = 在首次抽签后成为缔约方的国家等待下次会议，由该会议将其列入一个组并为其抽取审议国。

# 已确定的内容。

inputs-page = 已确定的内容
inputs-file = 下载为一个文件
frozen-title = 第 { $drawing } 次抽签所确定的内容
frozen-lead = 除种子外，抽签所用的一切内容。这些内容在确定时即已公布，不能再更改。
frozen-compare = 与公布的哈希值比较
frozen-compare-file = 保存文件：
frozen-compare-hash = 计算其 SHA-256，例如使用：
frozen-compare-same = 它必须与确定国家时公布的、抽签记录中所载的值相同：
frozen-compare-differs = 这不是已公布的哈希值。
frozen-as-of = 条约状况日期
frozen-standing = 先前保留下来的审议国
frozen-open =
    { $count ->
       *[other] { $count } 个条约状况问题
    }
frozen-taken = 视为已生效
frozen-not-taken = 视为未生效

# 已划去的会场值。

strike-link = 划去
strike-title = 划去“{ $value }”
strike-submit = 划去
strike-will-stay = 该值仍保留在记录中，标明已划去，并注明原因。
strike-will-not-count = 不计入抽签。
field-struck-by = 应谁的要求？
field-struck-by-hint = 喊出该值的代表团，或发现问题的人
done-struck = 该值已划去。
field-without-reason = 为什么不列入
field-without-reason-hint = 如有国家不列入，须填写此项，并在下方填写会议的决定
freeze-will-without = 根据会议决定不列入：{ $states }。所有人都可看到，并可看到决定和原因。

# 等待的国家，以及磋商和同意的记录。

groups-outside = 不属于年度组
groups-outside-about = 自愿接受审议的签署国。它们不审议任何国家。
groups-waiting = 等待中的国家
groups-waiting-about = 它们不在现行有效的结果之内。
waits-for-group = 在首次抽签后成为缔约方；下次会议将其列入一个组并为其抽取审议国
waits-for-reviewers = 希望接受审议的签署国；下次会议为其抽取审议国
waits-for-funds = 希望接受审议的签署国；等待自愿捐款
move-to-join =
    { $count ->
       *[other] { $count } 个国家等待加入：{ $states }
    }
move-to-join-link = 查看各国在等待什么
consultation-asked = 请求日期
consultation-held = 举行日期
field-held-on = 在哪一天或哪几天举行？
field-held-on-hint = 例如：2021-02-15, 2021-02-26
field-notes = 磋商纪要载于何处？
field-notes-hint = 例如：秘书处2021年2月26日的纪要
consents-heading = 对四个以上审议国的同意
consents-about = 自同意之日起举行的抽签中有效。
consents-none = 没有有效的同意。
consented-to-more = { $state }已同意最多 { $most } 个审议国。
consent-line = { $state }自{ $day }起最多接受 { $most } 个。
owing-heading = 尚待进行的审议
owing-about = 迄今尚未抽中任何审议任务的国家。每个国家都应在审议进程结束前进行一次审议。
owing-none = 每个国家都已抽中至少一次审议。
