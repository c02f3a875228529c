# 申请者属于哪一类、哪些事项等待处理、谁可以向所有人显示，以及各项内容保存多久。

do-settle-kind = 确定其类别
settle-kind-lead = 按照第53段(c)项参加的各方无需任何人同意，也没有截止日期。申请者是否属于其中，以秘书处确定为准。
will-settle-kind = 属于第53段(c)项的，予以登记。属于其他类别的，如果申请及时送达我们，则列入相应名单。
will-settle-kind-late = 如果所属类别的截止日期当时已过，则为时已晚。申请者会得到通知，并被告知所依据的规则。
field-settled-kind = 所属类别
field-settled-reason-hint = 如果与申请者所填不同，必须说明。
kind-settled-on = 秘书处确定于
kind-claimed = 申请者所填：{ $kind }。
standing-unsettled = 有待确定
standing-too-late = 为时已晚
letter-unsettled = 秘书处首先确定贵方确如所填。此后无需任何人同意，等待期间也不会错过任何日期。
letter-too-late = 就该组织的类别而言，申请送达我们时截止日期已过。
waits-kind = 秘书处尚未确定该组织的类别
happened-kind = 秘书处确定了该组织的类别。
happened-publication = 申请者说明了是否可以向所有人显示。
happened-comments-erased = 书面意见已删除。

waiting-title = 等待处理
waiting-lead = 有待确定的类别，以及暂缓发送、等待工作人员查看的书面意见。最早的排在最前。
waiting-count =
    { $count ->
        [0] 没有等待处理的事项。
       *[other] 有 { $count } 份申请等待处理。
    }
waiting-what = 需要做什么
waiting-since = 起始时间
waiting-comments =
    { $count ->
       *[other] 查看 { $count } 份暂缓发送的意见
    }

do-publication = 是否可以向所有人显示贵方参加了对话？
publication-lead = 对话之后，秘书处可以向所有人显示哪些方面参加了对话，以及已经发送的意见。只有贵方允许才会显示，并且可以随时改变主意。绝不显示个人姓名。
publish-yes = 可以，允许显示本组织及其已发送的意见
publish-no = 不可以
do-release-participants = 向所有人显示参加者
will-release-participants = 所有人都能看到哪些组织参加了对话，以及它们已经发送的意见。
will-release-participants-allowed = 只显示允许显示的组织，不显示任何个人信息，也不显示反对意见。
participants-title = 参加者
participants-since = 向所有人显示，始于
participants-about = 只显示允许显示的组织，以及已经发送的书面意见。这些意见只代表其作者。
participants-none = 参加的组织均未允许显示。
participants-not-yet = 尚未显示参加者。秘书处可在对话之后显示。

comments-pdf-later = 申请收到后，即可在申请页面发送 PDF 文件。
do-erase-comments = 删除书面意见
will-erase-comments = 其内容将永久删除，包括文件。曾有这些意见及其时间的记录保留。
comments-erased = 已删除
will-erase-publication = 贵组织不再显示在参加者之中。
do-strike-input = 删去第 { $input } 项发言
will-strike-input = 其文本将永久删除。记录中保留其主题以及曾经删去这一事实。发言提及个人或国家时请这样做。

persons-kept =
    { $days ->
       *[other] 您提供的个人信息将在您所选的最后一次对话之后 { $days } 天删除；如您要求，可以更早删除。
    }
persons-erased-on = 最迟删除日期：
writings-erased-on = 书面意见最迟删除日期：

notice-kind-seen-already = 缔约国已在名单上看到它。它按照哪条规则参加不再改变。
notice-kind-settled-already = 它已经属于这一类别，无需确定。
notice-kind-settled = 秘书处已经确定贵方的身份：名称、类别和国家不变。如需更正，请联系秘书处。
notice-persons-not-kept = 这份申请所涉的对话已经结束，其中的个人信息不再保存。
notice-no-comments = 没有这样的意见，或其内容已不存在。
notice-dialogue-not-closed = 只有在对话结束之后，才向所有人显示参加者。
notice-participants-released-already = 自 { $day } 起已向所有人显示参加者。
notice-unknown-input = 没有第 { $input } 项发言，或已被删去。
notice-only-the-author-allows = 是否可以向所有人显示，只由申请者决定。
notice-nothing-to-settle = 这份申请所涉的对话均已不再举行。
notice-listed-without = “{ $title }”的名单已送交缔约国，其中没有该组织。请重新分发。
