# 登录。

sign-in-lead = 只有秘书处需要在此登录。所有抽签结果无需登录即可查阅。
sign-in-how = 没有密码。本系统的管理人员可以给您一个一次性链接：链接在系统启动时显示，操作人员也可以再生成一个。
sign-in-public = 想查看结果？
sign-in-spent = 此链接已失效
sign-in-spent-instead = 链接只能使用一次，且有效时间很短。请向操作人员索取新的链接。
confirm-title = 以秘书处身份登录
confirm-lead = 按一下按钮，即可在此设备上登录。
confirm-button = 登录
confirm-about = 链接只能使用一次。按下按钮后才生效，以免邮件程序的预览将其用掉。
secretariat = 秘书处
send-again-title = 请重新发送
send-again-signed-out = 您已不在登录状态。
send-again-other-session = 您在此期间重新登录过，而此页面是之前打开的。
send-again-kept = 您输入的内容没有丢失。但操作尚未执行。
send-again-step-sign-in = 请在本浏览器的另一个标签页中打开新的登录链接。
send-again-step-press = 回到此标签页并按下按钮。系统可能会再次询问。
send-again-button = 重新发送
