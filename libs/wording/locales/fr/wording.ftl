# What wording says by itself, for every service.

language-itself = Français

# Days and moments.

date-full =
    { $day ->
        [1] { $weekday } { $day }er { $month } { $year }
       *[other] { $weekday } { $day } { $month } { $year }
    }
date-short =
    { $day ->
        [1] { $day }er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
date-moment = { $day } à { $time } (Vienne)
date-moment-at =
    { $place ->
        [Vienna] { $day }, { $time } à Vienne
       *[other] { $day }, { $time } à { $place }
    }
date-moment-both = { $vienna } ({ $there })
date-today = aujourd’hui
date-ahead =
    { $days ->
        [one] dans { $days } jour
       *[other] dans { $days } jours
    }
date-past =
    { $days ->
        [one] il y a { $days } jour
       *[other] il y a { $days } jours
    }
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juill.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.

# How a day is computed from another.

computed-days-before =
    { $count ->
        [one] { $day } moins { $count } jour
       *[other] { $day } moins { $count } jours
    }
computed-days-after =
    { $count ->
        [one] { $day } plus { $count } jour
       *[other] { $day } plus { $count } jours
    }
computed-weeks-after =
    { $count ->
        [one] { $day } plus { $count } semaine
       *[other] { $day } plus { $count } semaines
    }
computed-months-after =
    { $count ->
        [one] { $day } plus { $count } mois
       *[other] { $day } plus { $count } mois
    }
computed-last-day =
    { $count ->
        [one] { $day } plus { $count } mois, moins un jour
       *[other] { $day } plus { $count } mois, moins un jour
    }
computed-clamped = { $computed } (ce mois n’a pas ce jour : c’est son dernier)

# The working languages.

language-arabic = Arabe
language-chinese = Chinois
language-english = Anglais
language-french = Français
language-russian = Russe
language-spanish = Espagnol

# Between the names of a list.

list-separator = { ", " }

# The treaties and rules, as they are cited.

treaty-untoc = Convention contre la criminalité organisée
treaty-tip = Protocole relatif à la traite des personnes
treaty-som = Protocole relatif au trafic illicite de migrants
treaty-firearms = Protocole relatif aux armes à feu
cite-resolution-9-1 = Résolution 9/1
cite-procedures-and-rules = Procédures et règles
cite-resolution-10-1 = Résolution 10/1
cite-guidelines = Lignes directrices
cite-blueprint-observations = Modèle de liste d’observations
cite-blueprint-summary = Modèle de résumé
cite-catalogue = Catalogue des règles
cite-paragraph = { $place }, par. { $number }
cite-sub-paragraph = { $place }, par. { $number } { $letter })
cite-sub-paragraphs = { $place }, par. { $number } { $first }) à { $last })
cite-footnote = { $place }, note de bas de page { $number }
cite-table = { $place }, appendice, tableau { $number }
cite-part = { $place }, { $part }
cite-parts = { $place }, { $first } à { $last }
cite-years = { $place }, années { $first } à { $last }
cite-note = { $place }, note { $letter }
cite-timeline = { $place }, calendrier d’un processus d’examen
cite-title = { $place }, titre
cite-section = { $place }, section { $number }
cite-reading = { $place }, interprétation { $id }
cite-letter = { $letter }
date-plain =
    { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
