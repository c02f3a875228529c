# What wording says by itself, for every service.

language-itself = Español

# Days and moments.

date-full = { $weekday }, { $day } de { $month } de { $year }
date-short = { $day } { $month } { $year }
date-moment = { $day }, { $time } (Viena)
date-moment-at =
    { $place ->
        [Vienna] { $day }, { $time } en Viena
       *[other] { $day }, { $time } en { $place }
    }
date-moment-both = { $vienna } ({ $there })
date-today = hoy
date-ahead =
    { $days ->
        [one] dentro de { $days } día
       *[other] dentro de { $days } días
    }
date-past =
    { $days ->
        [one] hace { $days } día
       *[other] hace { $days } días
    }
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
month-short-1 = ene
month-short-2 = feb
month-short-3 = mar
month-short-4 = abr
month-short-5 = may
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = sept
month-short-10 = oct
month-short-11 = nov
month-short-12 = dic

# How a day is computed from another.

computed-days-before =
    { $count ->
        [one] { $day } menos { $count } día
       *[other] { $day } menos { $count } días
    }
computed-days-after =
    { $count ->
        [one] { $day } más { $count } día
       *[other] { $day } más { $count } días
    }
computed-weeks-after =
    { $count ->
        [one] { $day } más { $count } semana
       *[other] { $day } más { $count } semanas
    }
computed-months-after =
    { $count ->
        [one] { $day } más { $count } mes
       *[other] { $day } más { $count } meses
    }
computed-last-day =
    { $count ->
        [one] { $day } más { $count } mes, menos un día
       *[other] { $day } más { $count } meses, menos un día
    }
computed-clamped = { $computed } (ese mes no tiene tal día: es el último)

# The working languages.

language-arabic = Árabe
language-chinese = Chino
language-english = Inglés
language-french = Francés
language-russian = Ruso
language-spanish = Español

# Between the names of a list.

list-separator = { ", " }

# The treaties and rules, as they are cited.

treaty-untoc = Convención contra la Delincuencia Organizada
treaty-tip = Protocolo contra la Trata de Personas
treaty-som = Protocolo contra el Tráfico Ilícito de Migrantes
treaty-firearms = Protocolo sobre Armas de Fuego
cite-resolution-9-1 = Resolución 9/1
cite-procedures-and-rules = Procedimientos y reglas
cite-resolution-10-1 = Resolución 10/1
cite-guidelines = Directrices
cite-blueprint-observations = Modelo de lista de observaciones
cite-blueprint-summary = Modelo de resumen
cite-catalogue = Catálogo de reglas
cite-paragraph = { $place }, párr. { $number }
cite-sub-paragraph = { $place }, párr. { $number } { $letter })
cite-sub-paragraphs = { $place }, párr. { $number } { $first }) a { $last })
cite-footnote = { $place }, nota de pie de página { $number }
cite-table = { $place }, apéndice, cuadro { $number }
cite-part = { $place }, { $part }
cite-parts = { $place }, { $first } a { $last }
cite-years = { $place }, años { $first } a { $last }
cite-note = { $place }, nota { $letter }
cite-timeline = { $place }, calendario de un proceso de examen
cite-title = { $place }, título
cite-section = { $place }, sección { $number }
cite-reading = { $place }, interpretación { $id }
cite-letter = { $letter }
date-plain = { $day } de { $month } de { $year }
