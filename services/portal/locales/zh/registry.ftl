# 缔约国。

states-lead = 截至{ $day }，各国是哪些条约的缔约方。
states-count =
    { $total ->
       *[other] 显示 { $count } 个国家，共 { $total } 个。
    }
states-open =
    { $count ->
       *[other] 截至此日，有 { $count } 项记录尚无定论，并已标明。
    }
states-none = 这里还没有任何国家的记录。秘书处可以导入缔约国文件。
states-caption = 截至{ $day }各国是哪些条约的缔约方
states-about-open = 如果只知道交存的年份，因此无法确定答案的日子会有标记。条约自交存之后第三十天起对该国具有约束力。
opted-out = 不参加本机制
status-party = 缔约方
status-deposited = 已交存
status-uncertain = 未定
status-signatory = 签署国
status-denounced = 已退约
status-none = 非缔约方
status-since = 自{ $day }起
status-from = 自{ $day }起生效
status-until = 至{ $day }止
status-ended = 自{ $day }起生效
deposit-in-year = { $year }年交存，日期不详
deposit-day-unknown = 交存日期不详
deposit-unknown = 日期不详

state-reviewed-by = 谁审议{ $state }
state-reviews = { $state }审议谁
state-not-reviewed = 该国不接受审议。
state-reviews-nobody = 该国不审议任何国家。
state-lots = 决定结果的签，以及核验方法
state-party-to = 该国加入的条约
state-uncac = 《反腐败公约》缔约国
state-languages = 联合国六种正式语文中该国的官方语文
state-arrangement = 参加抽签的区域组
state-offer = 主动提出
state-offer-most = 最多进行 { $most } 次审议
state-voluntary = 自愿作为受审议国参加
state-history = 已记录的内容
state-history-about = 不删除任何内容：更正与被更正的内容并列，误记的内容予以划去。
state-change = 记录或更正
history-number = 编号
history-numbered = 第 { $number } 号：{ $says }
history-struck = 已划去，不再有效（第 { $number } 号）。
history-when = 记录时间
history-what = 内容
history-source = 信息来源
history-state-recorded = 列入登记册
history-particulars-changed = 名称、区域组或语文自{ $from }起变更：{ $name }
history-deposit-recorded = { $instrument }：交存，{ $deposit }
history-deposit-corrected = { $instrument }：交存记录已更正。{ $reason }
history-instrument-entered-into-force = { $instrument }：自{ $on }起生效
history-denunciation-recorded = { $instrument }：{ $received }收到退约通知，自{ $takes_effect }起生效
history-denunciation-withdrawn = { $instrument }：{ $on }撤回退约
history-signature-recorded = { $instrument }：{ $on }签署
history-signature-corrected = { $instrument }：签署日期为{ $on }。{ $reason }
history-voluntary-review-declared = 就自愿作为受审议国参加一事作出声明
history-uncac-status-recorded =
    { $party ->
        [true] 《反腐败公约》缔约国
       *[false] 非《反腐败公约》缔约国
    }
history-opt-out-recorded = 自{ $from }起不参加本机制
history-opt-in-recorded = 自{ $from }起重新参加
history-arrangement-recorded = 会议安排了该国参加抽签的区域组
history-offer-recorded = 主动提出进行三次以上审议
history-entry-struck = 第 { $entry } 号记录已划去。{ $reason }

computed-summary = 日期如何计算
computed-day = 交存日期为{ $deposit }。其后第三十天是{ $day }（{ $article }）。
computed-treaty = 条约本身于{ $day }生效；此前对任何国家均无约束力。
computed-convention = 议定书对一国具有约束力不得早于《公约》（《公约》第37条）：即{ $day }。
computed-year = 只知道交存的年份：{ $year }年。其后第三十天（{ $article }）在{ $first }至{ $last }之间。
computed-unknown = 交存日期不详，因此其后第三十天（{ $article }）也不详。
computed-end = { $received }收到退约通知。退约于一年后，即{ $day }生效（{ $article }）。
article-of-convention = 《公约》第{ $number }条
article-of-protocol = 《{ $treaty }》第{ $number }条

# 秘书处工作台：国家。

desk-states-lead = 请选择要记录的国家，或导入整个文件。
export-csv = 导出缔约国文件
desk-state-title = { $state }：记录内容
desk-state-lead = 所记录的内容均显示在该国页面上并注明日期。信息来源只有秘书处可以看到。
desk-state-file = 该国页面
offered-deposit = 交存批准书、接受书、核准书或加入书
offered-correction = 更正交存记录
offered-denunciation = 退约
offered-withdrawal = 撤回退约
offered-signature = 签署
offered-signature-correction = 更正签署日期
offered-voluntary = 签署国作为受审议国参加
offered-particulars = 名称、区域组或语文变更
offered-uncac = 是否为《反腐败公约》缔约国
offered-offer = 主动提出进行三次以上审议
offered-arrangement = 会议为其安排的区域组
offered-opt-out = 不参加本机制
offered-opt-in = 重新参加
offered-strike = 误记的记录

field-source = 信息来源
field-source-hint = 例如保存人通知：C.N.123.2026.TREATIES-XVIII.12
field-instrument = 条约
field-from = 自哪一天起
field-body = 谁作出决定
field-body-hint = 例如：各工作组闭会期间联席会议
field-decided-on = 哪一天
field-reference = 决定载于何处
field-reference-hint = 文件或段落，例如：CTOC/COP/WG.10/2020/2，第7段

deposit-title = { $state }：交存
deposit-lead = 条约自交存之后第三十天起对该国生效。
field-known = 关于日期知道些什么？
known-day = 具体日期
known-year = 只知道年份
known-year-hint = 在因此无法确定答案的日子，该国显示为“未定”。
known-unknown = 连年份也不知道
known-unknown-hint = 只知道已经交存，别无其他信息。
known-none = 没有交存
field-deposit-day = 交存日期
field-deposit-day-hint = 如果知道日期
field-deposit-year = 交存年份
field-deposit-year-hint = 如果只知道年份
correction-title = { $state }：更正交存记录
correction-lead = 原有记录保留在该国的历史记录中，此项更正与其并列。
field-correction-reason = 更正原因
field-correction-reason-hint = 所有人都可以看到。例如：保存人的状况表列明为2004年5月27日
denunciation-title = { $state }：退约
denunciation-lead = 退约自秘书长收到通知之日起一年后生效。
field-received = 收到通知的日期
withdrawal-title = { $state }：撤回退约
withdrawal-lead = 退约在生效之前可以撤回。撤回后，该国继续受约束，如同从未退约。
field-withdrawn-on = 告知秘书长的日期
entry-strike-title = { $state }：划去一项记录
entry-strike-lead = 用于误记的内容：记错国家或重复记录。后来确实发生的情况应予记录，而不是划去。
entry-strike-submit = 划去
field-entry = 记录
field-strike-reason = 划去的原因
field-strike-reason-hint = 所有人都可以看到。例如：重复记录
new-party-title = 尚无记录的缔约国
new-party-lead = 连同其对《公约》的交存一并记录。各项议定书在此之后记录。
signature-correction-title = { $state }：更正签署记录
signature-correction-lead = 如果根本没有签署，请改为划去该记录。
signature-title = { $state }：签署
new-signatory-title = 尚无记录的签署国
signature-lead = 签署国可自愿作为受审议国参加，但从不审议其他国家。
field-code = 国家代码
field-code-hint = 三个大写字母（ISO 3166-1 alpha-3），例如 IRN
field-name = 英文简称
field-signed-on = 签署日期
voluntary-title = { $state }自愿作为受审议国
voluntary-lead = 其审议费用由现有的自愿捐款支付。
field-takes-part = 该国作了什么声明？
voluntary-takes-part = 参加
voluntary-takes-back = 不再参加
field-declared-on = 声明日期
field-declared-on-hint = 参加时需要填写
field-funding = 支付费用的自愿捐款
field-funding-hint = 没有捐款，审议须等待资金
particulars-title = { $state }：名称、区域组和语文
particulars-lead = 更早的日子保留原有记录。
uncac-title = { $state }与《反腐败公约》
uncac-lead = 不向《反腐败公约》缔约国询问本公约第8条和第9条的情况。
field-uncac-from = 自哪一天起（如果知道）
offer-title = { $state }主动提出
offer-lead = 不要求任何国家进行三次以上审议。国家可以自愿提出更多。
field-most-reviews = 最多进行几次审议
field-most-reviews-hint = 4至20。留空即撤回先前的提议。
field-offered-on = 提出日期
arrangement-title = { $state }：抽签区域组
arrangement-lead = 对于不属于任何区域组的缔约方，会议可以安排其与哪个区域组一起抽签。在此之前，其两个审议国来自任意两个不同的区域组。
field-arranged-group = 区域组
field-arranged-group-hint = 选择“不属于任何区域组”即撤销先前的安排。
opt-out-title = { $state }不参加
opt-out-lead = 只有教廷可以选择既不作为受审议国也不作为审议国参加。
opt-in-title = { $state }重新参加
opt-in-lead = 自下一次抽签起参加。
field-told-by = 谁告知秘书处，以何种方式
field-told-by-hint = 例如：常驻代表团2026年11月3日的普通照会
import-title = 导入缔约国文件
import-lead = 文件要么全部读取，要么完全不读取。如有错误，将逐一列出行、列和原因，且不作任何更改。
import-submit = 导入
field-file = 文件（CSV）
field-file-hint = 九列，与可在此导出的文件相同
field-file-source-hint = 例如：条约状况，2026年11月25日

# 事先说明将会发生什么。

will-list = { $state }将列入登记册，所有人都可在缔约国名单上看到。
will-enter = 《{ $instrument }》自{ $day }起对该国生效，即交存之后第三十天（第{ $article }条）。
will-be-open = 在因此无法确定答案的日子，《{ $instrument }》是否对该国具有约束力将显示为“未定”。
will-take-away = 对《{ $instrument }》的交存不再有效，对其的退约也不再有效。
will-stay = 先前的记录连同您说明的原因保留在该国页面上，所有人都可以看到。
will-strike = 自此，本项记录以及登记册据此得出的一切均不再有效：{ $entry }
will-denounce = { $state }受《{ $instrument }》约束至{ $ends }，即{ $received }之后一年（第{ $article }条）。
will-denounce-protocols = 其各项议定书与《公约》同时终止，不迟于{ $ends }（《公约》第40条第3款）：{ $protocols }。
will-withdraw = { $state }继续受《{ $instrument }》约束，如同从未退约。
will-withdraw-protocols = 本应与《公约》同时终止的各项议定书亦然。
will-opt-out = 自{ $day }起，教廷不参加任何抽签，既不作为受审议国也不作为审议国。
will-opt-in = 自{ $day }起，教廷重新参加：在下一次抽签时加入。

# Reservations, declarations and notifications.

statements-title = 保留和声明
statements-none = 该国没有此类记录。
statements-about = 该国作出的保留、声明或通知，按条约和条款排列。已撤回的均有注明。
statements-articles = 条款
statements-what = 内容
statement-reservation = 保留
statement-declaration = 声明
statement-notification = 通知
statement-whole = 整个条约
statement-on-articles = 条款：{ $articles }
statement-withdrawn = 已于{ $day }撤回。
statement-struck = 已划去：不产生任何作用。{ $reason }
statement-numbered = 第 { $number } 号：{ $kind } – { $instrument } – { $articles }
review-statements = 受审议缔约国的保留和声明
review-statements-about = 现行有效并涉及本阶段条款或其中一项条约整体的保留和声明。
offered-statement = 一项保留、声明或通知
offered-statement-withdrawal = 撤回一项保留、声明或通知
offered-statement-strike = 误录的保留、声明或通知
statement-title = { $state }的保留、声明或通知
statement-lead = 它显示在该国的页面上，并在对该国的审议中显示在涉及这些条款的阶段。
field-statement-kind = 属于哪一种？
field-statement-articles = 条款
field-statement-articles-hint = 条款号，用逗号隔开：16, 35。如涉及整个条约，请留空。
field-statement-text = 原文或摘要
field-statement-text-hint = 最多 4000 个字符
field-statement-on = 作出之日
statement-withdrawal-title = { $state }撤回的保留、声明或通知
statement-withdrawal-lead = 它仍在该国的页面上，并注明已撤回。审议中不再显示。
field-statement = 哪一项
field-statement-withdrawn-on = 撤回之日
statement-strike-title = 划去{ $state }的一项保留、声明或通知
statement-strike-lead = 用于误录的内容。它仍在该国的页面上，以划去的形式供所有人查看。该国撤回的内容应记录为撤回，而不是划去。
fault-articles = 请填写条款号，用逗号隔开，例如：16, 35
