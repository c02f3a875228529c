# What wording says by itself, for every service.

language-itself = 中文

# Days and moments.

date-full = { $year }年{ $month }{ $day }日{ $weekday }
date-short = { $year }年{ $month }{ $day }日
date-moment = { $day } { $time }（维也纳时间）
date-moment-at =
    { $place ->
        [Vienna] 维也纳时间
       *[other] { $place } 时间
    }{ $day } { $time }
date-moment-both = { $vienna }（{ $there }）
date-today = 今天
date-ahead =
    { $days ->
       *[other] { $days } 天后
    }
date-past =
    { $days ->
       *[other] { $days } 天前
    }
weekday-1 = 星期一
weekday-2 = 星期二
weekday-3 = 星期三
weekday-4 = 星期四
weekday-5 = 星期五
weekday-6 = 星期六
weekday-7 = 星期日
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
month-short-1 = 1月
month-short-2 = 2月
month-short-3 = 3月
month-short-4 = 4月
month-short-5 = 5月
month-short-6 = 6月
month-short-7 = 7月
month-short-8 = 8月
month-short-9 = 9月
month-short-10 = 10月
month-short-11 = 11月
month-short-12 = 12月

# How a day is computed from another.

computed-days-before =
    { $count ->
       *[other] { $day }减去 { $count } 天
    }
computed-days-after =
    { $count ->
       *[other] { $day }加上 { $count } 天
    }
computed-weeks-after =
    { $count ->
       *[other] { $day }加上 { $count } 周
    }
computed-months-after =
    { $count ->
       *[other] { $day }加上 { $count } 个月
    }
computed-last-day =
    { $count ->
       *[other] { $day }加上 { $count } 个月，再减去一天
    }
computed-clamped = { $computed }（该月没有这一天，取该月最后一天）

# The working languages.

language-arabic = 阿拉伯文
language-chinese = 中文
language-english = 英文
language-french = 法文
language-russian = 俄文
language-spanish = 西班牙文

# Between the names of a list.

list-separator = { "、" }

# The treaties and rules, as they are cited.

treaty-untoc = 《有组织犯罪公约》
treaty-tip = 《贩运人口议定书》
treaty-som = 《偷运移民议定书》
treaty-firearms = 《枪支议定书》
cite-resolution-9-1 = 第9/1号决议
cite-procedures-and-rules = 程序和规则
cite-resolution-10-1 = 第10/1号决议
cite-guidelines = 准则
cite-blueprint-observations = 意见清单范本
cite-blueprint-summary = 概要范本
cite-catalogue = 规则目录
cite-paragraph = { $place }，第{ $number }段
cite-sub-paragraph = { $place }，第{ $number }({ $letter })段
cite-sub-paragraphs = { $place }，第{ $number }({ $first })至({ $last })段
cite-footnote = { $place }，脚注{ $number }
cite-table = { $place }，附录，表{ $number }
cite-part = { $place }，{ $part }
cite-parts = { $place }，{ $first }至{ $last }
cite-years = { $place }，第{ $first }至第{ $last }年
cite-note = { $place }，注{ $letter }
cite-timeline = { $place }，审议进程时间表
cite-title = { $place }，标题
cite-section = { $place }，第{ $number }节
cite-reading = { $place }，解读{ $id }
cite-letter = { $letter }
date-plain = { $year }年{ $month }{ $day }日
