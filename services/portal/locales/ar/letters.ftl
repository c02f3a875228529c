# الرسائل كما تتابعها الأمانة.

desk-way-letters = الرسائل
letters-lead = ما أُرسل وما ينتظر الإرسال. والرسائل التي لم تصل إلى أحد تأتي أولاً.
letters-none = لم تُكتب أي رسالة بعد.
letters-all = الكل
letter-about = الموضوع
letter-to = إلى
letter-to-secretariat = عنوان الأمانة نفسها
letter-to-nobody = مُحي
letter-state = الحالة
letter-when = متى
letter-written = كُتبت
letter-next = المحاولة التالية:
letter-tries =
    { $count ->
        [zero] لم تُحاول بعد
        [one] محاولة واحدة
        [two] محاولتان
        [few] { $count } محاولات
        [many] { $count } محاولة
       *[other] { $count } محاولة
    }
letter-tries-made = المحاولات
letter-queued = تنتظر
letter-sending = قيد الإرسال
letter-sent = أُرسلت
letter-failed = أُوقف إرسالها
letter-bounced = رُفضت نهائياً
letter-dropped = لم تُرسل
letter-failed-advice = لم يقبل أي خادم هذه الرسالة طوال ثلاثة أيام. تحقّق مما إذا كانت الرسائل تخرج أصلاً؛ ويجب إبلاغ مضمونها بطريقة أخرى.
letter-bounced-advice = يرفض خادم المرسل إليه هذا العنوان. ولن يُرسل إليه شيء بعد الآن. اطلب عنواناً آخر من المنظمة أو البعثة وسجّله.
letter-dropped-advice = مُحي اسم المرسل إليه وعنوانه قبل خروجها.
letter-of-receipt = إشعار باستلام طلب
letter-of-link = الرابط الخاص مرة أخرى
letter-of-status = حالة طلب
letter-of-moving = نقل حوار إلى يوم آخر أو تغييره
letter-of-cancelling = حوار لن يُعقد
letter-of-reminder = تذكير
letter-of-invitation = بشأن حساب
letter-of-list = تعميم قائمة
letter-of-alarm = للنظر من جانب الأمانة
letter-fault-code = أجاب الخادم بالرمز { $code }.
letter-fault-connection = انقطع الاتصال.
letter-fault-time = استغرق الخادم وقتاً أطول مما ينبغي.
letter-fault-protection = تعذّرت حماية الاتصال.
letter-fault-address = هذا ليس عنواناً.
letter-fault-size = الرسالة أكبر مما ينبغي.
letter-fault-folder = تتعذّر الكتابة في مجلد الرسائل.
letter-fault-program = تعذّر إعداد الرسالة.
letter-says = ما تقوله
letter-kept-about = تُحفظ الرسائل هنا لعدم تحديد خادم ينقلها. والرابط الخاص في رسالة يفتح صفحات المرسل إليه: لا تسلّمه إلى أي شخص آخر.
letter-not-kept = يُمحى نص الرسالة بعد خروجها، وعند محو عنوان المرسل إليه.
