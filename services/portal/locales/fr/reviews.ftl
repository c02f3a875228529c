# Reviews: whose move it is, consultations, the board.

moves-title = Ce que vous avez à faire
reviews-title = Examens
board-title = Tableau des examens

# The States' side: words of reviews, moves, consultations.

# Phases and clusters.

phase-number = Phase { $phase }
cluster-1 = Incrimination et compétence
cluster-2 = Prévention, assistance technique, mesures de protection et autres mesures
cluster-3 = Détection et répression, et système judiciaire
cluster-4 = Coopération internationale, entraide judiciaire et confiscation

# How far a review is.

review-stage-to-come = À venir
review-stage-not-started = Non commencé : aucune consultation tenue
review-stage-consultation = Consultation à convenir
review-stage-answers = Réponses à venir
review-stage-feedback = Retour d’information écrit à venir
review-stage-lists = Listes d’observations à convenir
review-stage-summary = Résumé à convenir
review-stage-complete = Achevée

# What is to be done.

move-wait-for-start = Attendre le début de la phase
move-find-funds = Trouver les fonds nécessaires à l’examen
move-draw-reviewers = Tirer au sort les États parties examinateurs manquants
move-name-focal-point = Désigner un point de contact
move-name-experts = Désigner des experts gouvernementaux
move-consult = Consulter les États parties examinateurs
move-confirm-consultation = Confirmer le résultat de la consultation
move-submit-answers = Soumettre les réponses au questionnaire
move-give-feedback = Soumettre le retour d’information écrit
move-agree-lists = S’entendre sur les listes d’observations
move-agree-summary = S’entendre sur le résumé
move-wait-for-group = Attendre les autres examens du groupe
move-finished = Les quatre phases sont achevées

# Why it is to be done.

move-why-wait-for-start = La phase commence à une date fixée. Jusque-là, personne n’a rien à faire.
move-why-find-funds = Un État signataire est examiné lorsque des contributions volontaires en couvrent les coûts.
move-why-draw-reviewers = Chaque État est examiné par deux autres États parties aux instruments concernés. Une réunion procède au tirage au sort.
move-why-name-focal-point = Le point de contact coordonne la participation de l’État à cet examen. Tant qu’il n’est pas désigné, le représentant permanent en tient lieu et reçoit tout.
move-why-name-experts = Les experts répondent au questionnaire, donnent un retour d’information et rédigent les listes d’observations. Un même expert peut couvrir plusieurs instruments.
move-why-consult = Les délais, les besoins et les langues de travail sont fixés lors d’une première consultation. Sans elle, l’examen ne commence pas.
move-why-confirm-consultation = Ce que l’État partie examiné a consigné vaut dès que tous les États de l’examen l’ont confirmé.
move-why-submit-answers = Les réponses sont soumises dans le délai convenu, que les règles permettent.
move-why-give-feedback = Les États parties examinateurs donnent un retour d’information écrit commun dans le délai que les règles leur accordent à compter de la réception des réponses.
move-why-agree-lists = Une liste d’observations est définitive lorsque l’État partie examiné et ses États parties examinateurs en conviennent. Aucune règle ne fixe de date propre : c’est la fin nominale de la phase qui compte.
move-why-agree-summary = Le résumé clôt la phase. Il est définitif lorsque tous les États de l’examen en conviennent. Aucune règle ne fixe de date propre : c’est la fin nominale de la phase qui compte.
move-why-wait-for-group = La phase est achevée ici. Le groupe avance ensemble lorsqu’un nombre suffisant de ses examens sont achevés.
move-why-finished = Plus rien n’est attendu dans cet examen.

# Who does it.

mover-focal-point = { $state } (point de contact)
mover-mission = { $state } (mission permanente)
whose-move = Prochaine étape : { $who }
whose-nobody = Personne n’a rien à faire pour le moment
capacity-focal-point = en qualité de point de contact
capacity-permanent-representative = en qualité de représentant permanent
side-under-review = Votre État est examiné
side-reviewing = Votre État est partie examinateur
side-secretariat = Vous voyez cet examen en qualité de Secrétariat
side-other-state = Votre État ne participe pas à cet examen : l’étape et les dates sont indiquées

# Points on the line of a phase.

milestone-start = Début de la phase
milestone-focal-points = Points de contact désignés
milestone-experts = Experts gouvernementaux désignés
milestone-consultation = Consultation tenue
milestone-answers = Réponses soumises
milestone-feedback = Retour d’information écrit soumis
milestone-lists = Listes d’observations convenues
milestone-summary = Résumé convenu
milestone-nominal-end = Fin de la phase au calendrier
step-answers = Réponses
step-feedback = Retour d’information écrit
step-list = Liste d’observations
step-summary = Résumé

# What happened in a review.

review-event-phase-opened = Le groupe est entré dans la phase
review-event-reviewers-set = Les États parties examinateurs ont été arrêtés
review-event-phase-begun = La phase a commencé
review-event-strand-opened = Un instrument est entré dans l’examen
review-event-strand-closed = Un instrument est sorti de l’examen
review-event-consultation-proposed = Le résultat de la consultation a été consigné
review-event-consultation-returned = Autre chose a été demandé
review-event-consultation-confirmed = Le résultat de la consultation a été confirmé
review-event-consultation-agreed = Tous ont confirmé : la consultation est convenue
review-event-step-recorded = Une étape a été enregistrée
review-event-step-struck = Une inscription a été radiée
review-event-phase-completed = La phase est achevée pour cet examen
review-event-phase-reopened = La phase est de nouveau ouverte
review-event-moves-changed = La prochaine étape a changé
review-event-reminded = Un rappel a été envoyé
review-event-officer-assigned = La personne qui suit l’examen au Secrétariat a été désignée
review-event-public-stage-chosen = L’État partie examiné a choisi ce que tout le monde voit
review-event-help-asked = Un État a demandé de l’aide au Secrétariat
review-event-help-answered = Il a été répondu à une demande d’aide
review-event-rules-amended = La Conférence a modifié une règle
review-event-period-amended = La Conférence a modifié un délai des États
review-event-readings-chosen = La lecture des règles a été arrêtée
review-event-recommended = Des groupes de travail ont recommandé un autre plan de travail
review-event-recommendation-struck = Une recommandation de groupes de travail a été radiée
review-event-duty-given = Une personne a été désignée
review-event-duty-ended = Une fonction a pris fin
review-event-other = Quelque chose a été enregistré
with-detail = { $what } ({ $detail }) 
review-group-none = État signataire, hors groupe

# Everybody's own page.

first-whose = Avant toute chose
first-fill-in = Remplissez votre profil
first-fill-in-why = Votre État vous a désigné. Le Secrétariat compare votre profil avec la note verbale et l’approuve ; vos examens apparaissent alors ici.
first-clear-up = Précisez un point de votre profil
first-clear-up-why = Votre profil et la note verbale de votre État diffèrent, ou un point n’est pas clair. Voici ce que demande le Secrétariat :
first-wait = Votre profil est au Secrétariat
first-wait-why = Vous n’avez rien à faire pour le moment. Un message vous préviendra dès qu’il sera approuvé ; vos examens apparaîtront alors ici.
first-undertake = Engagez-vous à préserver la confidentialité des examens
first-undertake-why = Toutes les informations obtenues au cours d’un examen, ou utilisées dans celui-ci, sont confidentielles.
do-profile = Ouvrir votre profil
do-undertake = Lire et prendre l’engagement
do-name-people = Désigner des personnes par note verbale
do-see-people = Voir qui est désigné
do-consult = Préparer la consultation
do-confirm = Lire et confirmer
do-open-review = Ouvrir l’examen
moves-none = Vous n’avez rien à faire pour le moment
moves-none-about = Ce que votre État doit faire dans ses examens apparaît ici, avec le jour et le paragraphe, et un message vous le rappelle à l’avance.
moves-no-reviews = Vous ne participez encore à aucun examen. Un examen apparaît ici lorsque ses États parties examinateurs sont arrêtés et que vous y avez une fonction.
moves-later = Plus tard
moves-others = Ce que d’autres ont à faire dans vos examens
moves-others-none = Personne d’autre n’a rien à faire dans vos examens pour le moment.
moves-reviews = Vos examens
moves-news = Nouveautés
moves-news-none = Rien ne s’est encore passé dans vos examens.
moves-what = Quoi
moves-who = Qui
moves-when = Pour quand
moves-why = Pourquoi
moves-review = Examen
moves-reviewers = États parties examinateurs
move-agreed = Date convenue :
diary-agreed = Les États sont convenus de ce jour.
move-by = Dernier jour selon la règle :
move-starts = Début :
move-no-day = Aucune règle ne fixe de date.
move-since = Ouvert depuis
working-languages = Langues de travail
languages-not-yet = Pas encore convenues
as-a-table = { $what }, en tableau
next-move = Prochaine étape

# All reviews, and one of them.

reviews-lead = Tous les examens de pays, par groupe et par nom, avec l’étape que chacun a atteinte.
reviews-with-state = Avec cet État
reviews-all-states = Tous les États
reviews-count =
    { $count ->
        [one] { $count } examen
        [many] { $count } d’examens
       *[other] { $count } examens
    }
reviews-none = Aucun examen ne correspond à votre choix. Choisissez un autre groupe ou un autre État.
review-also = Ce qui est ouvert par ailleurs
review-states = États de cet examen
review-since = Commencée le
line-consultation = Consultation
line-lists = Listes d’observations
strand-articles = Articles { $articles }
strand-empty = Rien à examiner dans ce groupe thématique : achevé dès le début
dates-caption = Dates de la phase { $phase } : selon les règles, convenues et effectives
dates-what = Étape
dates-nominal = Selon les règles
dates-agreed = Convenu
dates-actual = Effectif
dates-no-rule = Aucune règle ne fixe de date
dates-beside = Indiqué à côté :
dates-not-yet = Pas encore
days-after-day =
    { $days ->
        [one] { $days } jour après sa date
        [many] { $days } de jours après sa date
       *[other] { $days } jours après sa date
    }
days-after-rule =
    { $days ->
        [one] { $days } jour après la date de la règle
        [many] { $days } de jours après la date de la règle
       *[other] { $days } jours après la date de la règle
    }
days-open =
    { $days ->
        [one] Ouvert depuis { $days } jour au-delà de sa date
        [many] Ouvert depuis { $days } de jours au-delà de sa date
       *[other] Ouvert depuis { $days } jours au-delà de sa date
    }
steps-recorded = Étapes enregistrées
step-struck = Radié, sans effet :
review-people = Personnes de chaque côté
review-people-lead = Désignées par les États pour cet examen. Les heures de travail sont celles du lieu où la personne travaille et, à côté, celles de votre horloge.
review-people-absent = Elles ne peuvent être affichées pour le moment. Réessayez dans quelques minutes.
mission-stands-in = Aucun point de contact n’est désigné pour cet examen : le représentant permanent en tient lieu pour le moment.
name-not-known = Nom non affiché
hours-of-work = Heures de travail :
review-notes = Notes du Secrétariat
review-notes-about = Personne d’autre ne les lit.
review-notes-none = Il n’y a pas de note sur cet examen.
review-history = Ce qui s’est passé
review-history-none = Rien n’a encore été enregistré.
review-history-all = Tout ce qui s’est passé dans l’examen
happened-on = C’était le
desk-record-step = Enregistrer une étape accomplie en dehors du système
desk-remind = Envoyer un rappel de la prochaine étape
desk-keep-note = Garder une note
public-stage-title = Ce que tout le monde voit de cet examen
public-stage-choose = Choisir ce que tout le monde voit de cet examen
public-stage-agreed = La phase et le stade, avec l’accord donné par l’État partie examiné le { $day }
public-stage-conference = La phase et le stade, comme la Conférence l’a décidé pour tous les examens
public-stage-totals = Rien d’autre que les totaux par groupe
public-stage-lead = Il appartient à l’État partie examiné de choisir ce que tout le monde en voit : { $review }
public-stage-question = Que peut voir tout le monde ?
public-stage-choose-totals = Rien d’autre que les totaux par groupe
public-stage-choose-stage = La phase et le stade de cet examen
public-stage-mandate-hint = La référence de la note verbale ou de la lettre de l’État, sans nom de personne. Par exemple : note verbale 12/2020.
public-stage-in-phase = { $stage } (phase { $phase })
public-stage-to-everybody = phase et stade pour tout le monde
public-stage-totals-alone = totaux seulement
public-stage-on-behalf = par le Secrétariat, au nom de l’État
will-public-stage-seen = Désormais, tout le monde voit ceci sur la page de l’avancement, même sans compte : { $state }, { $stage }
will-public-stage-follows = Lorsque l’examen avance, tout le monde voit aussitôt son nouveau stade.
will-public-stage-never = Rien n’est montré des dates, des retards, de qui est attendu ni de ce qui a été dit.
will-public-stage-totals = Désormais, tout le monde ne voit que les totaux par groupe. L’État n’y est plus nommé : { $state }
will-public-stage-conference = Tant que la Conférence permet à tout le monde de voir chaque examen, celui-ci est vu aussi.
will-public-stage-back = Il est possible de choisir autrement à tout moment. Ce que quelqu’un a lu ou gardé entre-temps lui reste.
will-public-stage-on-behalf = Les États de l’examen voient que le Secrétariat l’a fait au nom de l’État : { $state }

# Help from the Secretariat (para. 48).

help-ask = Demander de l’aide au Secrétariat
help-ask-submit = Demander
help-ask-lead = Pour quoi votre État a-t-il besoin d’aide ? { $review }
will-help-seen = Le Secrétariat en est informé aussitôt et répond ici, dans la mesure de ses moyens.
will-help-own = Seuls votre État et le Secrétariat voient ce que vous demandez et ce qui est répondu. Aucune date ne change.
field-help = Ce pour quoi il faut de l’aide
help-hint = Sans noms de personnes.
help-answer = Répondre à une demande d’aide
help-answer-lead = Qu’a-t-on fait pour l’État qui a demandé ? { $review }
will-help-closed = La demande est clôturée, et la personne qui agit pour l’État en est informée.
field-help-request = Quelle demande
field-help-on = Répondu le
field-help-done = Ce qui a été fait, ou pourquoi rien n’a pu l’être
help-title = Aide du Secrétariat
help-about = Ce qu’un État demande reste entre lui et le Secrétariat.
help-request = Demande { $number } : { $state }, { $day }
help-answered = Répondu le { $day } :
help-open = Ouverte : le Secrétariat n’a pas encore répondu.

# The consultation of paragraph 31.

first-consultation = Première consultation
first-consultation-open = Ouvrir la consultation
consultation-yours = Consignez le résultat de votre consultation
consultation-none = Rien n’a encore été consigné
consultation-confirm-yours = Votre État n’a pas encore confirmé
consultation-waits = En attente de confirmation
consultation-waits-for = Pas encore confirmé par : { $states }.
consultation-agreed = Ceci est convenu
consultation-agreed-on = Convenu le { $day } : tous les États de l’examen l’ont confirmé.
consultation-binds = Ceci reste en vigueur jusqu’à ce qu’autre chose soit convenu.
consultation-else-laid-down = Autre chose a été proposé depuis et attend d’être confirmé. Jusque-là, voici ce qui est convenu :
consultation-all-confirmed = Tous les États de l’examen l’ont confirmé, le dernier le
guide-title = Ce qu’il faut convenir
guide-times = La date de remise des réponses au questionnaire, dans le délai que les règles permettent à compter du début de la phase, et celle du retour d’information écrit, dans le délai qu’elles accordent à compter de la réception des réponses.
guide-requirements = Ce dont l’examen a besoin par ailleurs, par exemple de l’interprétation pour les appels ou des documents sur papier.
guide-languages = Les langues de travail de l’examen : une ou deux, trois seulement dans des circonstances exceptionnelles. Une seule est encouragée ; toute langue supplémentaire suppose des traductions.
guide-division = La répartition du travail entre les États examinateurs : leurs experts peuvent se partager les thèmes.
guide-who = L’État partie examiné consulte ses États parties examinateurs par l’intermédiaire des points de contact, avec l’aide du Secrétariat. Là où aucun point de contact n’est désigné, le représentant permanent agit.
guide-then = L’État partie examiné consigne le résultat ; chaque État partie examinateur le confirme ou demande autre chose. Dès que tous ont confirmé, c’est convenu.
propose-title = Résultat de la consultation
propose-submit = Le consigner et demander confirmation
propose-else = Consigner autre chose
field-consultation-day = Premier jour de la consultation
field-consultation-day-hint = Un appel, une réunion ou un échange de messages.
field-consultation-days = Autres jours
field-consultation-days-hint = Un jour par ligne : année, mois et jour, par exemple 2020-12-15.
field-review-languages = Langues de travail de l’examen
field-review-languages-hint = Une seule est encouragée. Avec chaque langue supplémentaire, les réponses, le retour d’information et les listes d’observations sont traduits, ce qui prend du temps. Deux ne demandent pas de motif ; trois, seulement dans des circonstances exceptionnelles.
field-exceptional = Ce qui est exceptionnel, si les langues sont trois
field-exceptional-hint = Par exemple : les experts des trois États n’ont aucune langue en commun.
field-answers-by = Réponses au questionnaire au plus tard le
field-answers-by-hint = Dans le délai que les règles permettent.
field-answers-by-cap = Au plus tard le { $day } : les règles ne permettent pas de convenir d’une date ultérieure.
field-answers-by-both = Les règles ne permettent pas de convenir d’une date postérieure au { $day }. La consultation a eu lieu plus tard ; le même délai compté à partir d’elle prend fin le { $after }. Les deux dates sont conservées.
field-feedback-by = Retour d’information écrit au plus tard le
field-feedback-by-hint = Laissez vide si rien n’a été convenu : c’est alors le délai que les règles accordent à compter de la réception des réponses.
field-requirements = Autres besoins de l’examen
field-requirements-hint = Par exemple : un appel vidéo chaque mois, des documents pour un certain jour. Pas de noms de personnes.
field-division = Répartition du travail
field-division-hint = Par exemple : un État examinateur se charge des articles 5 à 9, l’autre des articles 10 à 15.
field-mandate = Mandat écrit de l’État
field-mandate-hint = Par exemple : note verbale 12/2020. L’État confirme ensuite ce que vous consignez.
fault-days = L’un d’eux n’est pas un jour, ou il y en a plus de dix-neuf. Écrivez un jour par ligne : 2020-12-15.
fault-languages = Un examen a au plus trois langues de travail, et trois seulement dans des circonstances exceptionnelles.
will-ask-to-confirm = Il est demandé à ces États de le confirmer : { $states }.
will-stand-when-confirmed = Il est convenu dès que tous ont confirmé. Jusque-là, chacun peut demander autre chose.
will-replace-proposal = Il remplace ce qui est consigné à présent ; ceux qui l’ont confirmé sont consultés de nouveau.
will-be-seen-by-parties = Les États de cet examen et le Secrétariat le voient. Les autres États ne voient que les dates.
confirm-result-title = Confirmer le résultat de la consultation
confirm-result-submit = Confirmer pour mon État
confirm-result-lead = { $review } : vous avez lu les jours, les langues de travail et la répartition du travail qui ont été consignés.
will-confirm = Il est enregistré que { $state } confirme, { $capacity }.
will-be-agreed = Tous ont ainsi confirmé : c’est convenu.
will-wait-for-others = Ce sera convenu lorsque les autres auront confirmé aussi.
ask-else-title = Demander autre chose
ask-else-submit = L’envoyer à l’État partie examiné
ask-else-lead = Dites ce qui devrait être différent : un jour, une langue, la répartition du travail. L’État partie examiné consigne ensuite ce dont vous convenez.
field-otherwise = Ce qui devrait être différent
will-return = Les États de cet examen et le Secrétariat lisent ce que vous écrivez.
done-proposed = C’est consigné, et il est demandé aux autres États de le confirmer.
done-confirmed = Votre État l’a confirmé.
done-public-stage = Ce que tout le monde voit est choisi.
done-help-asked = La demande est adressée au Secrétariat.
done-asked-else = L’État partie examiné est informé de ce qui devrait être différent.

# The record of a consultation.

record-of-consultation = Procès-verbal de la consultation
record-proposal = Ce qui est consigné (proposition { $number })
record-cap = Dernier jour selon les règles :
record-feedback-by-rule = Aucune date n’a été convenue : dans le délai que les règles accordent à compter de la réception des réponses
record-nothing = Rien n’a été consigné.
record-focal-point = Point de contact : { $state }
record-written-by = Rédigé par
record-on-behalf = Le Secrétariat, au nom de l’État partie examiné et avec son mandat écrit
record-confirmed = Qui a confirmé
record-confirmed-none = Personne ne l’a encore confirmé.
record-as-what = En quelle qualité
record-returned = Ce qui a été demandé autrement
record-document = Procès-verbal de la première consultation. { $review }, phase { $phase }
record-not-agreed = Consigné et pas encore convenu : tous les États de l’examen ne l’ont pas confirmé.
record-cluster = Groupe thématique
record-confidential = Réservé aux États de cet examen et au Secrétariat. Les jours sont des jours civils à Vienne, et le dernier compte en entier.
record-held-on = Consultation tenue le
record-exceptional = Ce qui est exceptionnel

# Calendars of one's own moves.

calendar-name-reviews = Examens et dialogues constructifs : jours qui comptent
calendar-lead-reviews = Un logiciel d’agenda peut récupérer les dates de ce que vous avez à faire dans les examens et les tenir à jour : ce qui est à faire et pour quand, ce qui est convenu de nouveau, et ce qui est fait.

# Why something is not done about a consultation.

notice-consultation-agreed-already = Ceci est déjà convenu. L’État partie examiné peut consigner autre chose.
notice-own-proposal = C’est votre propre proposition. Consignez-en plutôt une autre.
notice-returned-already = { $state } : autre chose a déjà été demandé.
notice-confirmed-already = { $state } : ceci a déjà été confirmé.
notice-phase-complete = La phase { $phase } de cet examen est achevée.
notice-phase-not-begun = La phase { $phase } de cet examen n’a pas commencé.
notice-mandate-missing = Le Secrétariat n’écrit au nom d’un État qu’avec un mandat écrit. Indiquez lequel.
notice-under-review-lays-down = { $state } fait l’objet de l’examen et consigne le résultat de sa consultation ; ses États parties examinateurs le confirment.
notice-reviewers-missing = Deux États examinent chaque instrument. Ils restent à tirer au sort pour : { $instruments }.
notice-nobody-to-consult = Les États parties examinateurs ont été tirés au sort le { $day } : auparavant, il n’y avait personne à consulter.
notice-no-language = Choisissez une langue de travail, ou deux.
notice-exceptional-reason-missing = Trois langues sont réservées à des circonstances exceptionnelles. Dites lesquelles.
notice-too-many-languages = { $languages } langues, c’est trop : une ou deux, exceptionnellement trois.
notice-answers-before-start = La phase a commencé le { $day } ; ses réponses ne peuvent être attendues avant.
notice-answers-beyond-cap = Les réponses sont remises au plus tard le { $day } ({ $computed }). Choisissez ce jour ou un jour antérieur.
notice-feedback-before-answers = Le retour d’information suit les réponses : il ne peut être attendu avant le { $day }.
notice-feedback-beyond-cap = Le retour d’information est remis au plus tard le { $day } ({ $computed }). Choisissez ce jour ou un jour antérieur.
notice-not-for-a-state = Pour un État agit son point de contact, ou sa mission permanente lorsqu’il n’y en a pas ; le Secrétariat ne le fait pour personne.
notice-proposal-replaced = La proposition { $proposal } ne tient plus. Consultez la plus récente.
notice-reviews-nothing-now = { $state } n’examine rien dans cette phase : il n’y a rien à confirmer.
notice-focal-point-acts = Cela revient au point de contact ({ $state }) pour l’examen ({ $review }).
notice-mission-acts = { $state } n’a pas de point de contact pour l’examen ({ $review }) : cela revient à sa mission permanente.
notice-focal-point-named-first = { $state } n’a pas de point de contact pouvant agir dans l’examen ({ $review }) : il faut d’abord en désigner un.

# End of the States' side.

# Le tableau de bord, les prévisions, les règles et l’état d’avancement public.

board-lead = Tous les examens au { $day } : à qui d’agir, et depuis quand.
board-any = Indifférent
board-waits-for = En attente de
board-officer = Responsable
board-order = Ordre
board-order-name = Par groupe, puis par nom
board-order-due = Par date
board-only-stalled = Seulement ceux dont la date est passée
board-show-all = Tout afficher
board-by-day = Par date, ceci est une liste de travail réservée au Secrétariat. Elle n’est jamais communiquée : le fichier est toujours classé par nom.
board-file-about = Le fichier contient le même choix, classé par nom. Les retards n’y figurent pas, et il n’est jamais limité à ce dont la date est passée.
board-more = Autres critères
board-counts = Examens : { $total }. Date passée : { $stalled }.
board-count = Affichés : { $count } sur { $total }
board-none = Aucun examen ne correspond. Réduisez le nombre de critères.
board-pick-all = Tous ceux qui sont affichés : { $count }
board-pick = Choisir { $state }
board-none-picked = Choisissez d’abord au moins un examen.
board-remind = Envoyer un rappel
board-assign = Désigner un responsable
board-where = Où il en est
board-whose = À qui d’agir, et depuis quand
board-by = Pour quand
board-stalls = Date passée depuis
board-do = Que faire
board-since = depuis le { $day }
board-also = autres actions en attente : { $count }
board-agreed = Date convenue : { $day }
board-no-day = Aucune règle ne fixe de date
board-days = jours : { $days }
board-no-focal-point = Sans point de contact : { $states }
board-reminded = dernier rappel : { $day }
board-arrears = La phase { $phase } est inachevée
board-do-remind = Rappeler
board-do-notes = Notes : { $count }
board-do-help = Demandes d’aide : { $count }
board-do-step = Enregistrer une étape
board-open = Ouvrir l’examen ({ $state })

remind-title = Envoyer des rappels
remind-lead = Rien n’a encore été envoyé. Voici qui recevra une lettre, et à quel sujet.
remind-submit = Envoyer les rappels
remind-count = Rappels : { $count }
remind-none = Aucune lettre ne partirait.
remind-to = Destinataire
remind-nobody-there = personne n’a encore de compte, aucune lettre n’y est donc envoyée
remind-what = Objet
remind-tone = Chaque lettre est rédigée dans la langue de son destinataire. Elle dit ce qui est à faire, pour quand, en vertu de quel paragraphe et depuis quand c’est en attente. Elle ne fait de reproche à personne.
remind-nobodys = Aucune lettre ne part pour ceux-ci
remind-failed = Non envoyés : { $count }
done-reminded = Rappels envoyés : { $count }

officer-title = Désigner un responsable
officer-lead = Examens : { $count } ({ $states })
field-officer = Compte du responsable
field-officer-hint = Les comptes du Secrétariat. L’exploitant en crée de nouveaux.
officer-nobody = Personne
fault-no-review = Aucun examen n’a été choisi. Revenez au tableau et choisissez-en un.

notes-title = Notes sur l’examen : { $state }
notes-lead = Seul le Secrétariat lit ces notes.
field-secretariat-note = Nouvelle note
notes-keep = Conserver la note
notes-heading = Ce qui a été noté
notes-none = Il n’y a pas encore de note.

record-step-title = Enregistrer une étape : { $state }
record-step-lead = Pour ce qui est parvenu par note verbale ou par un autre système. Ce qui arrive tard est enregistré comme le reste et jamais refusé.
field-phase = De quelle phase
field-step = Quelle étape
field-step-on = Quel jour elle a été accomplie
field-step-on-hint = Et non le jour où vous l’enregistrez.
field-readable-from = Pour des réponses : à partir de quel jour les États parties examinateurs ont pu les lire
field-readable-from-hint = Dans une langue convenue. Le délai du retour d’information écrit court à partir de là.
field-step-source-hint = Par exemple : note verbale 12/2026 de la Mission permanente
will-step-seen = Tous les États de l’examen voient l’étape et sa date. À qui d’agir en découle aussitôt.
will-step-clock = Le délai pour le retour d’information écrit court à partir du jour où les réponses ont pu être lues. Pour celles-ci : { $day }.
will-step-complete = Une fois les listes de tous les instruments également convenues, la phase { $phase } est achevée pour cet État et compte pour son groupe.
will-step-struck = Une inscription faite par erreur peut être radiée. Elle reste visible.
strike-step-title = Radier une étape : { $state }
strike-step-lead = Quelle inscription a été faite par erreur ?
strike-step-none = Il n’y a aucune inscription à radier.
strike-step-submit = Radier l’inscription
will-strike-stays = L’inscription reste visible, marquée comme radiée, avec le motif.
will-strike-moves = Elle ne compte plus, et à qui d’agir est déterminé à nouveau. Une phase achevée grâce à elle est de nouveau ouverte.

gate-counts = Achevés : { $completed } sur { $foreseen }. Nécessaires : { $needed }.
gate-share = Soit { $whole },{ $tenth } pour cent, arrondi vers le bas.

advance-link = Enregistrer une décision de la Conférence
advance-title = Faire passer le groupe { $group } à la phase { $phase }
advance-lead = Seule la Conférence peut en décider. Sa décision est enregistrée ici.
advance-submit = Enregistrer la décision
field-advance-start = Premier jour de la phase
will-advance-day = Premier jour : { $day }
will-advance-enters = Le groupe { $group } entre dans la phase { $phase } le premier jour de celle-ci, quelle que soit la part des examens achevés.
will-advance-together = Tous les examens du groupe commencent la phase { $phase } en même temps, au titre du même groupe thématique : { $cluster }. Examens : { $count }
will-advance-stay-open = Ce qui est inachevé de la phase { $phase } reste ouvert à côté de la nouvelle phase.
will-advance-dropped = Ce qui est inachevé de la phase { $phase } est abandonné.
will-advance-hold-back = Un État dont la phase { $phase } est inachevée ne commence la nouvelle phase qu’une fois celle-là achevée.
will-advance-dates = Les dates de la nouvelle phase sont calculées à partir de son premier jour, et tous les participants les voient.
will-advance-for-good = Cela ne peut être annulé. Une décision ultérieure ne change que ce qui la suit.

forecast-title = Quand les groupes peuvent avancer
forecast-lead = Ce que demande le paragraphe 10, ce qui est achevé au { $day }, et la suite au rythme actuel.
forecast-about = Une prévision n’est pas une promesse. Elle prend le rythme des derniers mois et en déduit jusqu’où il mène. Neuf cas sur dix se trouvent dans la plage dessinée.
forecast-none = Aucun groupe n’a de phase suivante devant lui.
forecast-complete = Combien sont achevés
forecast-not-before = La phase suivante ne s’ouvre pas avant le
forecast-how-likely = Probabilité
forecast-met = Suffisamment d’examens sont achevés.
forecast-no-pace = Aucun examen n’a encore été achevé. Il n’y a pas de rythme dont on puisse déduire la suite.
forecast-hardly = Assez à cette date : moins de 1 cas sur 100
forecast-likely = Assez à cette date : { $likely } cas sur 100
forecast-nearly = Assez à cette date : plus de 99 cas sur 100
forecast-when = Cette date est passée. Au rythme actuel, il y en a assez à la fin de ce mois : { $day }
forecast-not-in-sight = Cette date est passée. Au rythme actuel, il n’y en a pas assez pendant la période dessinée.
forecast-pace = Rythme sur un nombre de mois de { $months }
forecast-board = Ces examens sur le tableau
plot-past = Achevés à ce jour
plot-range = À venir : la valeur médiane et neuf cas sur dix
plot-needed = Nécessaires : { $needed }
plot-today = Aujourd’hui, { $day }
plot-not-before = Phase suivante, pas avant le { $day }
plot-table = Les mêmes données en tableau
plot-until = Jusqu’au
plot-low = Au moins
plot-middle = Valeur médiane
plot-high = Au plus

rules-title = Règles en vigueur
rules-lead = Les règles des examens au { $day }. La Conférence peut les modifier. Une modification vaut pour ce qui suit sa date.
rules-in-force = Ce qui vaut
rules-threshold = Part qui permet à un groupe d’avancer
rules-share = { $numerator } examens sur { $denominator }
rules-workplan = Quel groupe thématique dans quelle phase
rules-starts = Premier jour de chaque groupe
rules-length = Durée d’une phase
rules-months = Mois : { $months }
rules-focal-points = Pour désigner un point de contact
rules-experts = Pour désigner des experts gouvernementaux
rules-consultation = Pour tenir la consultation
rules-answers = Pour répondre au questionnaire
rules-feedback = Pour soumettre le retour d’information écrit
rules-weeks = Semaines : { $weeks }
rules-amend = Enregistrer une modification
rules-readings = Comment les règles sont lues
rules-readings-about = Là où le texte peut être lu de deux façons, voici comment il est lu.
rules-readings-chosen = La lecture des règles a été arrêtée.
rules-amendments = Ce qui a été modifié
rules-amendments-none = Rien n’a été modifié. Les règles sont celles que la Conférence a adoptées.
rules-from = À partir du
rules-what = Objet
rules-decision = Décision
recommended-title = Ce que les groupes de travail ont recommandé
recommended-about = Une recommandation ne change rien. C’est la Conférence qui décide.
recommended-none = Rien n’a été recommandé.
recommended-from = Vaudrait à partir du
recommended-by = Recommandé par
recommended-by-hint = Le ou les groupes de travail, tels que leur rapport les nomme.
recommended-on = Recommandé le
recommend-lead = Les groupes de travail peuvent recommander à la Conférence un autre plan de travail. Leur recommandation est consignée ici, avec l’endroit où on peut la lire.
recommend-workplan = Consigner une recommandation sur le groupe thématique examiné à chaque phase
recommend-group-start = Consigner une recommandation sur le premier jour d’un groupe
recommend-phase-length = Consigner une recommandation sur la durée d’une phase
recommendation-strike-title = Radier une recommandation
amended-threshold = Un groupe avance lorsque { $numerator } examens sur { $denominator } sont achevés.
amended-workplan = { $phases }
amended-start = Le groupe { $group } commence le { $day }.
amended-length = Durée d’une phase en mois : { $months }
amended-focal-points = Délai en semaines pour désigner un point de contact : { $weeks }
amended-experts = Délai en semaines pour désigner des experts gouvernementaux : { $weeks }
amended-consultation = Délai en semaines pour tenir la consultation : { $weeks }
amended-answers = Délai maximal en mois pour répondre au questionnaire : { $months }
amended-feedback = Délai en mois pour soumettre le retour d’information écrit : { $months }

amend-lead = La Conférence décide. Sa décision est enregistrée ici, avec l’endroit où on peut la lire.
amend-threshold = Modifier la part qui permet à un groupe d’avancer
amend-workplan = Modifier quel groupe thématique est examiné dans quelle phase
amend-group-start = Modifier le premier jour d’un groupe
amend-phase-length = Modifier la durée d’une phase
amend-focal-points = Modifier le délai pour désigner un point de contact
amend-experts = Modifier le délai pour désigner des experts gouvernementaux
amend-consultation = Modifier le délai pour tenir la consultation
amend-answers = Modifier le délai pour répondre au questionnaire
amend-feedback = Modifier le délai pour soumettre le retour d’information écrit
field-from-hint = Ce qui se passe avant ce jour suit la règle antérieure.
field-numerator = Tant d’examens
field-numerator-hint = Pour 70 pour cent, écrivez 7 ici et 10 ci-dessous.
field-denominator = sur tant
field-cluster = Groupe thématique de la phase { $phase }
field-group-start = Premier jour de sa première phase
field-months = Mois
field-weeks = Semaines
fault-share = Le premier nombre ne peut pas être plus grand que le second.
fault-clusters = Chacun des quatre groupes thématiques doit figurer une fois.
will-amend-holds = À partir du { $day } : { $what }
will-amend-after = Cela vaut pour ce qui suit ce jour.
will-amend-before = Rien de ce qui a été n’est changé : les dates fixées restent ce qu’elles sont, et les phases ouvertes restent ouvertes.
will-recommend-what = Recommandé, avec effet au { $day } : { $what }
will-recommend = Elle ne modifie aucune règle ni aucune date.
will-readings-from = À partir du { $day }, les règles sont lues autrement :
will-readings-same = Les règles sont lues comme avant. Seule la décision est enregistrée.

readings-choose = Arrêter la lecture des règles
readings-lead = À ces endroits, le texte peut être lu de deux façons. Indiquez laquelle vaut, et à partir de quel jour.
readings-instruments = Quel jour détermine ce sur quoi un État est examiné ?
read-each-phase = Le premier jour de chaque phase : un traité qui entre en vigueur plus tard vient avec la phase suivante
read-first-phase = Le premier jour de la première phase, pour les quatre phases
readings-complete = Quand un examen est-il achevé ?
read-list-and-summary = Lorsque les listes et le résumé sont convenus pour tous les instruments
read-list-alone = Lorsque les listes sont convenues
readings-arrears = Que deviennent les examens inachevés lorsque leur groupe avance ?
read-stay-open = Ils restent ouverts à côté de la nouvelle phase
read-dropped = Ils sont abandonnés
read-hold-back = Ils empêchent cet État d’entrer dans la nouvelle phase tant qu’ils ne sont pas achevés
readings-temporary = Quand le représentant permanent est-il le point de contact ?
read-every-gap = Chaque fois qu’aucun n’est désigné, afin qu’aucun message ne se perde
read-until-first-named = Jusqu’à ce que le premier soit désigné, et plus jamais ensuite
readings-clock = Quand commence le délai du retour d’information écrit ?
read-each-review = Avec les dernières réponses, pour tous les instruments ensemble
read-each-strand = Pour chaque instrument avec ses propres réponses
readings-experts = De combien d’experts un État a-t-il besoin ?
read-one-in-all = Un seul peut suffire ; les instruments que personne ne couvre sont signalés
read-one-for-each = Un pour chaque instrument
readings-answers-from = À partir de quand le délai pour les réponses est-il compté ?
read-from-start = À partir du début de l’examen ; après une consultation tardive, le même délai à partir de celle-ci est indiqué à côté
read-from-consultation = À partir de la consultation seulement
readings-feedback-from = À partir de quand le délai pour le retour d’information écrit est-il compté ?
read-from-readable = À partir du jour où les États parties examinateurs peuvent lire les réponses
read-from-submitted = À partir du jour où les réponses ont été soumises
readings-public = Que peut-on voir publiquement des différents examens ?
read-public-totals = Les totaux de chaque groupe
read-public-each = Le stade de chaque examen, sans aucune indication de retard

progress-title = Avancement des examens
progress-lead = Combien d’examens de chaque groupe se trouvent à quel stade au { $day }.
progress-by-start = Le groupe est dans la phase { $phase }.
progress-by-gate = Le groupe est dans la phase { $phase } : { $completed } examens de la phase précédente sur { $foreseen } étaient achevés.
progress-by-decision = Le groupe est dans la phase { $phase } en vertu d’une décision : { $body }, { $reference } ({ $day }).
progress-since = Depuis le { $day }.
progress-cluster = Groupe thématique examiné : { $cluster }.
progress-nominal-ended = Selon le calendrier, la phase { $phase } s’est achevée le { $day }.
progress-nominal-ends = Selon le calendrier, la phase { $phase } s’achève le { $day }.
progress-goes-on = Le groupe passe à la phase { $phase } lorsque { $needed } examens sur { $foreseen } sont achevés. Achevés à ce jour : { $completed }.
progress-goes-on-met = Suffisamment d’examens sont achevés, { $completed } sur { $foreseen }. Le groupe passe à la phase { $phase }, pas avant le { $day }.
progress-last-phase = C’est la dernière phase.
progress-arrears = Examens inachevés de phases antérieures, qui restent ouverts : { $count }
progress-stages = Phase { $phase }, nombre total d’examens : { $count }
progress-reviews = Examens
progress-not-yet = La première phase du groupe commence le { $day }.
progress-why-title = Pourquoi un groupe attend
progress-why = Un groupe avance ensemble. Il entre dans la phase suivante lorsqu’au moins { $numerator } examens sur { $denominator }, parmi ceux qui étaient prévus au début de la phase, sont achevés, à moins que la Conférence n’en décide autrement.
progress-why-exact = Un examen est achevé lorsque ses listes d’observations et son résumé sont convenus pour tous les instruments. La part est comptée exactement : 44 sur 63 font 69,84 pour cent, ce qui ne suffit pas.
progress-why-calendar = Selon le calendrier, une phase dure { $months } mois. Lorsqu’un groupe attend, sa phase dure plus longtemps. Les deux sont indiqués.
progress-no-names = Aucun État n’est nommé ici, et aucun n’est comparé à un autre.
progress-each = Chaque examen
progress-each-about = La Conférence permet à chacun de voir où en est chaque examen. Ils sont classés par groupe, puis par nom.
progress-agreed = Examens des États qui ont donné leur accord
progress-agreed-about = Ces États acceptent que tout le monde voie où en est leur examen. Ils sont classés par groupe, puis par nom. De tous les autres examens, seuls les totaux sont montrés.
progress-reviews-csv = Ces examens sous forme de fichier (CSV)
home-about-progress = Combien d’examens de chaque groupe se trouvent à quel stade, et ce que chaque groupe attend.

# Fin du tableau de bord.
