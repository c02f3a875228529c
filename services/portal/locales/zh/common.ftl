# 各页通用文字。

site-name = 实施情况审议机制
site-about = 《联合国打击跨国有组织犯罪公约》及其各项议定书
skip-to-content = 跳至正文
ways-name = 页面
desk-ways-name = 秘书处工作台
way-states = 缔约国
way-groups = 年度组
way-pairings = 谁审议谁
way-drawings = 抽签
way-meetings = 会议
way-how = 如何抽签
desk-way-start = 下一步
desk-way-states = 国家
desk-way-meetings = 会议
desk-way-drawings = 抽签
desk-way-requests = 请求
signed-in-as = 已登录：{ $name }
sign-in = 登录
sign-out = 退出
foot-days = 日期均为维也纳日历日，最后一日计为整日。
foot-equal = 对所有国家一视同仁：名单按字母顺序排列，这里没有任何排名。
foot-api = 以数据形式查看（OpenAPI）

whose-secretariat = 由秘书处行动
whose-meeting = 由会议行动

yes = 是
no = 否
show = 显示
back = 返回
page-before = 上一页
page-after = 下一页
pages-of-list = 此列表的页面
back-to = 返回：{ $place }
record = 记录
correct = 更正
choose = 请选择一项
if-any = （选填）
download-csv = 下载 CSV 文件
filter-name = 按名称查找
filter-count = 显示 { "{count}" } 项，共 { "{total}" } 项。
table-region = 表格
what-can-be-done = 可以做什么
own-time = （您所在地时间 { "{time}" }）

title-with-faults = 未完成：
faults-title = 此项未完成
what-will-happen = 将会发生什么
summary-lead = 尚未记录任何内容。请再看一遍。
summary-answers = 您填写的内容
summary-change = 修改

fault-line = { $question }：{ $fault }
fault-missing = 此处需要填写。
fault-too-long = 内容过长：最多 { $most } 个字符。
fault-characters = 部分字符未能完整传送或无法显示，请重新输入。
fault-day = 这不是日期。请依次写年、月、日：2020-11-27。
fault-number = 这不是整数。
fault-out-of-range = 该数字超出允许范围；最大为 { $most }。
fault-state = 请从列表中选择国家，或填写其三个大写字母的代码。
fault-instrument = 请从四项条约中选择一项。
fault-region = 请选择一个区域组，或选择不属于任何区域组。
fault-choice = 请选择一个答案。
fault-joining = 请填写每个国家及其组别，用逗号隔开：AND 2, BTN 3。
fault-justification = 特殊情况必须说明：请写明是什么情况。
fault-signature = 这不是脉冲的签名：签名有 96 位，由 0 至 9 和 a 至 f 组成。

# 条约和国家。

state = 国家
states-on = 截至此日
regional-group = 区域组
region-all = 所有区域组
region-african = 非洲国家
region-asia-pacific = 亚洲及太平洋国家
region-eastern-european = 东欧国家
region-grulac = 拉丁美洲和加勒比国家
region-weog = 西欧和其他国家
region-none = 不属于任何区域组
instrument = 条约
instruments = 条约
instrument-untoc = 公约
instrument-tip = 贩运人口议定书
instrument-som = 偷运移民议定书
instrument-firearms = 枪支议定书
for-instruments = 适用于：{ $instruments }
only-for = 仅适用于：{ $instruments }
status = 状态
deposit = 交存
day = 日期
kind = 类型

# 审议。

state-under-review = 受审议缔约国
reviewing-state = 审议国
yearly-group = 年度组
group-all = 所有组
group-number = 第 { $group } 组
under-review-in-group = 在第 { $group } 组接受审议
slot-same-region = 同一区域组的审议国
slot-other-region = 另一区域组的审议国
place = 席位
additional = 增加的审议国
by-decision = 根据会议决定
lot = 签
not-drawn-yet = 尚未抽签。
void-word = 无效
void-tag = 测试，无效
void-banner = 这是测试，不属于任何会议，结果无效。

# 已完成的操作。

done-recorded = 已记录。
done-imported =
    { $count ->
        [0] 文件已读取。其中内容均已记录在案。
       *[other] 文件已读取：新增或更改了 { $count } 个国家。
    }
done-scheduled = 会议已安排。
done-moved = 会议已改期。
done-cancelled = 会议已取消。
done-frozen = 参加抽签的国家已确定，承诺值已公布。
done-room = 该值已纳入。
done-drawn = 抽签已完成。
done-abandoned = 该次抽签已放弃。记录保留。

# The choice among the six languages.

languages-name = 语言

# A few words that stand alone, as a sentence.

sentence = { $says }。

# The reader's own time.

clock-there = { $day } { $time }（{ $place }时间，{ $offset }）
own-end = 最后一秒：{ $clock }
own-refusal = 按您当地的时间，最后一秒为{ $until }，您的请求于{ $at }送达。
own-time-show = 以我的当地时间显示
own-time-of = 当地时间：{ $place }（更改）
local-time-title = 当地时间
local-time-lead = 期限以维也纳时间为准。页面也可以同时以您当地的时间显示每一时刻，就您发送的内容寄出的信件亦可如此。
local-time-shown = 与维也纳时间一并显示：
local-time-from-browser = 这是您的浏览器所示。如不正确，请选择其他地点。
local-time-country = 您在哪里？
local-time-which = 您使用哪个时间？
local-time-now = 现在：{ $clock }
local-time-city = 城市
local-time-city-hint = 请选择时间始终与您当地相同的城市。
local-time-unlisted = 您的国家或领土不在列表中
local-time-show = 显示此时间
local-time-forget = 忘记此地点
local-time-kept = 该地点以 Cookie 形式在此设备上保存一年，以免再次询问。您提出申请时，它也会与您的电子邮件地址一并保存，用于信件。
local-time-designations = 所用名称并不意味着联合国秘书处对任何国家、领土、城市或地区的法律地位表示任何意见。
done-local-time = 时间也以您当地的时间显示。
done-local-time-forgotten = 该地点已被忘记。
world-africa = 非洲
world-americas = 美洲
world-asia = 亚洲
world-atlantic = 大西洋
world-europe = 欧洲
world-indian = 印度洋
world-pacific = 澳大利亚和太平洋
