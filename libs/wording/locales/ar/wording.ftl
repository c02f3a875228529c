# What wording says by itself, for every service.

language-itself = العربية

# Days and moments.

date-full = { $weekday }، { $day } { $month } { $year }
date-short = { $day } { $month } { $year }
date-moment = { $day }، الساعة { $time } (بتوقيت فيينا)
date-moment-at =
    { $day }، الساعة { $time } بتوقيت { $place ->
        [Vienna] فيينا
       *[other] { $place }
    }
date-moment-both = { $vienna } ({ $there })
date-today = اليوم
date-ahead =
    { $days ->
        [zero] اليوم
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يوماً
       *[other] بعد { $days } يوم
    }
date-past =
    { $days ->
        [zero] اليوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يوماً
       *[other] قبل { $days } يوم
    }
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيه
month-7 = تموز/يوليه
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر
month-short-1 = كانون الثاني/يناير
month-short-2 = شباط/فبراير
month-short-3 = آذار/مارس
month-short-4 = نيسان/أبريل
month-short-5 = أيار/مايو
month-short-6 = حزيران/يونيه
month-short-7 = تموز/يوليه
month-short-8 = آب/أغسطس
month-short-9 = أيلول/سبتمبر
month-short-10 = تشرين الأول/أكتوبر
month-short-11 = تشرين الثاني/نوفمبر
month-short-12 = كانون الأول/ديسمبر

# How a day is computed from another.

computed-days-before =
    { $count ->
        [zero] { $day } ناقص صفر يوم
        [one] { $day } ناقص يوم واحد
        [two] { $day } ناقص يومان
        [few] { $day } ناقص { $count } أيام
        [many] { $day } ناقص { $count } يوماً
       *[other] { $day } ناقص { $count } يوم
    }
computed-days-after =
    { $count ->
        [zero] { $day } زائد صفر يوم
        [one] { $day } زائد يوم واحد
        [two] { $day } زائد يومان
        [few] { $day } زائد { $count } أيام
        [many] { $day } زائد { $count } يوماً
       *[other] { $day } زائد { $count } يوم
    }
computed-weeks-after =
    { $count ->
        [zero] { $day } زائد صفر أسبوع
        [one] { $day } زائد أسبوع واحد
        [two] { $day } زائد أسبوعان
        [few] { $day } زائد { $count } أسابيع
        [many] { $day } زائد { $count } أسبوعاً
       *[other] { $day } زائد { $count } أسبوع
    }
computed-months-after =
    { $count ->
        [zero] { $day } زائد صفر شهر
        [one] { $day } زائد شهر واحد
        [two] { $day } زائد شهران
        [few] { $day } زائد { $count } أشهر
        [many] { $day } زائد { $count } شهراً
       *[other] { $day } زائد { $count } شهر
    }
computed-last-day =
    { $count ->
        [zero] { $day } زائد صفر شهر، ناقص يوم واحد
        [one] { $day } زائد شهر واحد، ناقص يوم واحد
        [two] { $day } زائد شهران، ناقص يوم واحد
        [few] { $day } زائد { $count } أشهر، ناقص يوم واحد
        [many] { $day } زائد { $count } شهراً، ناقص يوم واحد
       *[other] { $day } زائد { $count } شهر، ناقص يوم واحد
    }
computed-clamped = { $computed } (لا يوجد هذا اليوم في ذلك الشهر، فهو آخر أيامه)

# The working languages.

language-arabic = العربية
language-chinese = الصينية
language-english = الإنكليزية
language-french = الفرنسية
language-russian = الروسية
language-spanish = الإسبانية

# Between the names of a list.

list-separator = { "، " }

# The treaties and rules, as they are cited.

treaty-untoc = اتفاقية الجريمة المنظمة
treaty-tip = بروتوكول الاتجار بالأشخاص
treaty-som = بروتوكول تهريب المهاجرين
treaty-firearms = بروتوكول الأسلحة النارية
cite-resolution-9-1 = القرار 9/1
cite-procedures-and-rules = الإجراءات والقواعد
cite-resolution-10-1 = القرار 10/1
cite-guidelines = المبادئ التوجيهية
cite-blueprint-observations = نموذج قائمة الملاحظات
cite-blueprint-summary = نموذج الموجز
cite-catalogue = فهرس القواعد
cite-paragraph = { $place }، الفقرة { $number }
cite-sub-paragraph = { $place }، الفقرة { $number } ({ $letter })
cite-sub-paragraphs = { $place }، الفقرة { $number } ({ $first }) إلى ({ $last })
cite-footnote = { $place }، الحاشية { $number }
cite-table = { $place }، التذييل، الجدول { $number }
cite-part = { $place }، { $part }
cite-parts = { $place }، من { $first } إلى { $last }
cite-years = { $place }، السنوات من { $first } إلى { $last }
cite-note = { $place }، الملاحظة { $letter }
cite-timeline = { $place }، الجدول الزمني لعملية الاستعراض
cite-title = { $place }، العنوان
cite-section = { $place }، الفرع { $number }
cite-reading = { $place }، القراءة { $id }
cite-letter =
    { $letter ->
        [a] أ
        [b] ب
        [c] ج
        [d] د
        [e] هـ
        [f] و
        [g] ز
        [h] ح
        [i] ط
        [j] ي
        [k] ك
        [l] ل
        [m] م
        [n] ن
        [o] س
        [p] ع
        [A] ألف
        [B] باء
        [C] جيم
        [D] دال
       *[other] { $letter }
    }
date-plain = { $day } { $month } { $year }
