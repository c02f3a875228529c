# 秘书处查看的邮件。

desk-way-letters = 邮件
letters-lead = 已发送和等待发送的邮件。未送达任何人的邮件排在最前。
letters-none = 尚未撰写任何邮件。
letters-all = 全部
letter-about = 事由
letter-to = 收件人
letter-to-secretariat = 秘书处自己的邮箱
letter-to-nobody = 已删除
letter-state = 状态
letter-when = 时间
letter-written = 撰写时间
letter-next = 下次尝试：
letter-tries =
    { $count ->
       *[other] 尝试 { $count } 次
    }
letter-tries-made = 尝试次数
letter-queued = 等待中
letter-sending = 发送中
letter-sent = 已发送
letter-failed = 已放弃
letter-bounced = 已被彻底拒收
letter-dropped = 未发送
letter-failed-advice = 三天内没有服务器接收此邮件。请检查邮件是否能够发出；其内容必须以其他方式告知。
letter-bounced-advice = 收件人的服务器拒收此邮箱。今后不再向其发送任何邮件。请向该组织或代表团索取另一邮箱并予以登记。
letter-dropped-advice = 收件人的姓名和邮箱在发送前已删除。
letter-of-receipt = 收到申请的回执
letter-of-link = 再次发送的专用链接
letter-of-status = 申请状态
letter-of-moving = 对话改期或变更
letter-of-cancelling = 对话不举行
letter-of-reminder = 提醒
letter-of-invitation = 关于账户
letter-of-list = 已分发名单
letter-of-alarm = 请秘书处查看
letter-fault-code = 服务器答复 { $code }。
letter-fault-connection = 连接中断。
letter-fault-time = 服务器用时过长。
letter-fault-protection = 无法保护连接。
letter-fault-address = 这不是邮箱地址。
letter-fault-size = 邮件过大。
letter-fault-folder = 无法写入邮件文件夹。
letter-fault-program = 无法编成邮件。
letter-says = 邮件内容
letter-kept-about = 由于未设置传送邮件的服务器，邮件保存在此处。邮件中的专用链接可打开收件人的页面：请勿交给任何其他人。
letter-not-kept = 邮件发出后，以及收件人的邮箱被删除时，邮件内容即被删除。
