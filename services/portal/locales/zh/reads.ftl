# Who read what is confidential in a review.

reads-title = 谁查阅过本审议
reads-lead = 凡查阅本审议中机密内容的，均按查阅人和日期记录。只有本审议所涉各国和秘书处可以看到此清单。
reads-none = 尚无人查阅。
reads-who = 查阅人
reads-for = 代表
reads-on = 日期
reads-times = 次数
reads-last = 最近一次
