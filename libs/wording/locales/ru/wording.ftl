# What wording says by itself, for every service.

language-itself = Русский

# Days and moments.

date-full = { $day } { $month } { $year } года ({ $weekday })
date-short = { $day } { $month } { $year }
date-moment = { $day }, { $time } (Вена)
date-moment-at =
    { $place ->
        [Vienna] { $day }, { $time } по венскому времени
       *[other] { $day }, { $time } в часовом поясе { $place }
    }
date-moment-both = { $vienna }, то есть { $there }
date-today = сегодня
date-ahead =
    { $days ->
        [one] через { $days } день
        [few] через { $days } дня
        [many] через { $days } дней
       *[other] через { $days } дня
    }
date-past =
    { $days ->
        [one] { $days } день назад
        [few] { $days } дня назад
        [many] { $days } дней назад
       *[other] { $days } дня назад
    }
weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря
month-short-1 = янв.
month-short-2 = февр.
month-short-3 = марта
month-short-4 = апр.
month-short-5 = мая
month-short-6 = июня
month-short-7 = июля
month-short-8 = авг.
month-short-9 = сент.
month-short-10 = окт.
month-short-11 = нояб.
month-short-12 = дек.

# How a day is computed from another.

computed-days-before =
    { $count ->
        [one] { $day } минус { $count } день
        [few] { $day } минус { $count } дня
        [many] { $day } минус { $count } дней
       *[other] { $day } минус { $count } дня
    }
computed-days-after =
    { $count ->
        [one] { $day } плюс { $count } день
        [few] { $day } плюс { $count } дня
        [many] { $day } плюс { $count } дней
       *[other] { $day } плюс { $count } дня
    }
computed-weeks-after =
    { $count ->
        [one] { $day } плюс { $count } неделя
        [few] { $day } плюс { $count } недели
        [many] { $day } плюс { $count } недель
       *[other] { $day } плюс { $count } недели
    }
computed-months-after =
    { $count ->
        [one] { $day } плюс { $count } месяц
        [few] { $day } плюс { $count } месяца
        [many] { $day } плюс { $count } месяцев
       *[other] { $day } плюс { $count } месяца
    }
computed-last-day =
    { $count ->
        [one] { $day } плюс { $count } месяц, минус один день
        [few] { $day } плюс { $count } месяца, минус один день
        [many] { $day } плюс { $count } месяцев, минус один день
       *[other] { $day } плюс { $count } месяца, минус один день
    }
computed-clamped = { $computed } (такого дня в том месяце нет: последний его день)

# The working languages.

language-arabic = Арабский
language-chinese = Китайский
language-english = Английский
language-french = Французский
language-russian = Русский
language-spanish = Испанский

# Between the names of a list.

list-separator = { ", " }

# The treaties and rules, as they are cited.

treaty-untoc = Конвенция против организованной преступности
treaty-tip = Протокол о торговле людьми
treaty-som = Протокол о незаконном ввозе мигрантов
treaty-firearms = Протокол об огнестрельном оружии
cite-resolution-9-1 = Резолюция 9/1
cite-procedures-and-rules = Процедуры и правила
cite-resolution-10-1 = Резолюция 10/1
cite-guidelines = Руководящие принципы
cite-blueprint-observations = Типовая форма перечня замечаний
cite-blueprint-summary = Типовая форма резюме
cite-catalogue = Каталог правил
cite-paragraph = { $place }, пункт { $number }
cite-sub-paragraph = { $place }, пункт { $number } { $letter })
cite-sub-paragraphs = { $place }, пункт { $number } { $first })–{ $last })
cite-footnote = { $place }, сноска { $number }
cite-table = { $place }, добавление, таблица { $number }
cite-part = { $place }, { $part }
cite-parts = { $place }, { $first }–{ $last }
cite-years = { $place }, годы { $first }–{ $last }
cite-note = { $place }, примечание { $letter }
cite-timeline = { $place }, график процесса обзора
cite-title = { $place }, название
cite-section = { $place }, раздел { $number }
cite-reading = { $place }, толкование { $id }
cite-letter = { $letter }
date-plain = { $day } { $month } { $year } года
