# 日历。

calendar-own = 您的日历
calendar-name = 建设性对话：重要日期
calendar-lead = 日历程序可以获取与您有关的日期并保持更新：对话、截止日，以及改期或取消的事项。
calendar-address = 您的日历地址
calendar-how = 请将其复制到您的日历程序中要求填写订阅日历地址之处。
calendar-once = 地址仅显示这一次。请立即复制。
calendar-made = 已有一个地址，创建日期为{ $day }。
calendar-kept = 地址无法再次显示：此处只保存其摘要值。
calendar-yours = 地址仅供您本人使用：任何人得到它都能看到与您有关的日期。
calendar-reads = 地址只能用于读取。任何人都不能用它登录、申请或提出反对。
calendar-make = 创建地址
calendar-renew = 创建新地址
calendar-renew-about = 一旦有了新地址，原地址即失效。
calendar-end = 停用地址
calendar-entry = { $what }：{ $title }
calendar-of-dialogue = 供日历程序使用的这些日期
done-calendar-ended = 您的日历地址已失效。
