# What wording says by itself, for every service.

language-itself = English

# Days and moments.

date-full = { $weekday }, { $day } { $month } { $year }
date-short = { $day } { $month } { $year }
date-moment = { $day }, { $time } (Vienna)
date-moment-at = { $day }, { $time } in { $place }
date-moment-both = { $vienna } ({ $there })
date-today = today
date-ahead =
    { $days ->
        [one] in { $days } day
       *[other] in { $days } days
    }
date-past =
    { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

# How a day is computed from another.

computed-days-before =
    { $count ->
        [one] { $day } less { $count } day
       *[other] { $day } less { $count } days
    }
computed-days-after =
    { $count ->
        [one] { $day } and { $count } day
       *[other] { $day } and { $count } days
    }
computed-weeks-after =
    { $count ->
        [one] { $day } and { $count } week
       *[other] { $day } and { $count } weeks
    }
computed-months-after =
    { $count ->
        [one] { $day } and { $count } month
       *[other] { $day } and { $count } months
    }
computed-last-day =
    { $count ->
        [one] { $day } and { $count } month, less one day
       *[other] { $day } and { $count } months, less one day
    }
computed-clamped = { $computed } (that month has no such day: its last one)

# The working languages.

language-arabic = Arabic
language-chinese = Chinese
language-english = English
language-french = French
language-russian = Russian
language-spanish = Spanish

# Between the names of a list.

list-separator = { ", " }

# The treaties and rules, as they are cited.

treaty-untoc = Organized Crime Convention
treaty-tip = Trafficking in Persons Protocol
treaty-som = Smuggling of Migrants Protocol
treaty-firearms = Firearms Protocol
cite-resolution-9-1 = Resolution 9/1
cite-procedures-and-rules = Procedures and rules
cite-resolution-10-1 = Resolution 10/1
cite-guidelines = Guidelines
cite-blueprint-observations = Blueprint for the list of observations
cite-blueprint-summary = Blueprint for the summary
cite-catalogue = Catalogue of rules
cite-paragraph = { $place }, para. { $number }
cite-sub-paragraph = { $place }, para. { $number } ({ $letter })
cite-sub-paragraphs = { $place }, para. { $number } ({ $first }) to ({ $last })
cite-footnote = { $place }, footnote { $number }
cite-table = { $place }, appendix, table { $number }
cite-part = { $place }, { $part }
cite-parts = { $place }, { $first } to { $last }
cite-years = { $place }, years { $first }-{ $last }
cite-note = { $place }, note { $letter }
cite-timeline = { $place }, timeline of a review process
cite-title = { $place }, title
cite-section = { $place }, section { $number }
cite-reading = { $place }, reading { $id }
cite-letter = { $letter }
date-plain = { $day } { $month } { $year }
