# Le tirage au sort.

meeting = Réunion
meetings-lead = Le tirage au sort a lieu lors d’une réunion, jamais en dehors.
meetings-none = Aucune réunion n’est programmée.
meeting-intersessional = Réunion intersessions conjointe des groupes de travail
meeting-intersessional-hint = Sans interprétation. Elle effectue le tirage au sort au début et répète des tirages.
meeting-working-group = Réunion d’un groupe de travail
meeting-working-group-hint = Elle procède à un nouveau tirage lorsqu’un État examinateur n’est pas en mesure de s’acquitter de ses fonctions.
cancelled = Annulée
drawing = Tirage au sort
drawing-number = Tirage au sort n° { $drawing }
drawing-group = Tiré au sort avec
drawings-lead = Tous les tirages au sort jamais préparés ici, y compris ceux qui ont été abandonnés et ceux qui sont nuls.
drawings-none = Il n’y a pas encore eu de tirage au sort.
purpose = Objet
purpose-first = Premier tirage au sort : groupes annuels et États examinateurs de tous
purpose-redraw =
    { $count ->
        [one] { $count } État examinateur tiré de nouveau au sort
       *[other] { $count } États examinateurs tirés de nouveau au sort
    }
purpose-redraw-any = Certains États examinateurs tirés de nouveau au sort
purpose-late =
    { $count ->
        [one] { $count } État ayant rejoint le Mécanisme après le premier tirage au sort
       *[other] { $count } États ayant rejoint le Mécanisme après le premier tirage au sort
    }
purpose-late-any = États qui rejoignent le Mécanisme après le premier tirage au sort : nouvelles parties, et signataires qui souhaitent être examinés
purpose-supplement = États examinateurs supplémentaires pour les traités entrés en vigueur depuis
drawing-frozen = Les États sont fixés ; le tirage au sort n’a pas encore eu lieu
drawing-drawn = Effectué
drawing-abandoned = Abandonné
result-stands = En vigueur
result-stands-long = Son résultat est celui qui est en vigueur.
abandoned-because = Ce tirage au sort a été abandonné : { $reason }
drawing-ways = Que consulter
watch-ceremony = Suivre la cérémonie, tirage par tirage
drawing-to-desk = Vers l’espace du Secrétariat pour ce tirage au sort

groups-title = Groupes annuels
groups-lead = Les examens commencent sur trois années consécutives. Le tirage au sort décide quand commence l’examen de chaque État, les groupes régionaux étant répartis aussi également que leur taille le permet.
group-starts = Les examens commencent le
group-size =
    { $count ->
        [one] { $count } État
       *[other] { $count } États
    }

pairings-title = Qui examine qui
pairings-before = Vous pouvez déjà lire comment cela sera décidé :
pairings-lead = Deux États examinateurs pour chaque État partie examiné : l’un du même groupe régional, l’autre d’un autre groupe. Lorsque l’un d’eux n’est pas partie à tous les traités, un État supplémentaire a été tiré au sort, exactement pour ceux qui manquent.
pairings-find = Nom d’un État
pairings-count =
    { $total ->
        [one] { $count } État partie examiné sur { $total }.
       *[other] { $count } sur { $total } États parties examinés.
    }
pairings-not-found = Aucun État examiné ne s’appelle « { $typed } ». Tous figurent ici.
state-pairings-title = { $state } : États examinateurs et États examinés par cet État
lot-number = Tirage { $lot }
lot-standing = En place avant ce tirage au sort
override-made = Une réunion a décidé un remplacement, sans tirage au sort. État remplacé : { $replaced } ; nouvel État examinateur : { $reviewer }.

verify-title = Vérifiez ici et maintenant
verify-about = Tous les tirages sont refaits sur votre propre appareil, avec un autre programme que celui qui les a effectués, et les résultats sont comparés. Rien n’est envoyé ailleurs.
verify-button = Refaire les tirages sur cet appareil
verify-noscript = JavaScript est nécessaire. Sans lui, téléchargez le procès-verbal et utilisez la commande indiquée à côté.
verify-more = Le procès-verbal et les autres façons de vérifier
verify-working = Vérification…
verify-fetching = Le procès-verbal est récupéré et les tirages sont refaits sur cet appareil.
verify-ok = Vérifié : ce sont bien les tirages.
verify-ok-about = Vérification faite en { "{seconds}" } secondes. Tous les points de la liste se sont révélés exacts.
verify-refused = Refusé : ce n’est pas un procès-verbal fidèle du tirage au sort.
verify-failed = La vérification n’a pas pu être effectuée.
verify-checks = Ce qui a été vérifié : { "{count}" } points
verify-same = Les États examinateurs de cette page sont ceux que donnent les tirages.
verify-differs = Cette page indique d’autres États examinateurs que ceux donnés par les tirages : une réunion ou un tirage au sort ultérieur les a changés.
verify-page-title = Vérifier le tirage au sort n° { $drawing }
verify-page-lead = Les tirages sont refaits sur cet appareil, à partir du procès-verbal publié, par un second programme qui n’a rien en commun avec le premier.
verify-other-title = Vérifier votre propre procès-verbal
verify-other-about = Un procès-verbal que vous avez conservé est lu uniquement sur cet appareil, octet par octet.
verify-other-file = Procès-verbal (un fichier JSON)
verify-how-title = Comment le vérifier
verify-how-about = Le procès-verbal contient tout ce qu’il faut pour refaire les tirages : les États, les règles, ce qui était en place auparavant, et l’origine de l’aléa.
verify-how-here = Vérifier dans le navigateur :
verify-how-here-about = le second programme, en JavaScript.
verify-how-page = Télécharger une page qui fonctionne sans réseau :
verify-how-page-about = le résultat et le second programme dans un seul fichier, à ouvrir depuis le disque.
verify-how-file = Télécharger le procès-verbal :
verify-how-file-about = et le vérifier avec le premier programme, ou avec le vôtre :

record-title = Le procès-verbal
record-published = Ce qui est publié
record-frozen-at = États fixés
record-states = États parties examinés
record-inputs-hash = SHA-256 de ce qui a été fixé
record-commitment = Engagement sur le secret du Secrétariat
record-beacon = Balise publique
record-beacon-round = Tour { $round } de la balise publique
record-room = Valeurs énoncées dans la salle
record-room-none = Rien pour l’instant.
record-without = Écartés par la réunion
record-readings = Interprétations différentes de celles du catalogue
reading-status-fixed = Les traités auxquels chacun est partie sont fixés par le premier tirage au sort pour tout le cycle.
reading-each-side = Les États examinateurs d’un examen disposent ensemble de quatre demandes.
reading-all-reviews = Un État dispose de quatre demandes pour l’ensemble des examens auxquels il participe.
reading-signatories-in-groups = Les signataires qui souhaitent être examinés sont dans un groupe annuel, comme les parties.
reading-next-cycle = Un État qui devient partie après le premier tirage au sort rejoint le cycle suivant.
record-without-decision = { $body }, { $day }, { $reference } :
room-struck = Rayée à la demande de { $asked_by } et non prise en compte : { $reason }
record-drawn-at = Tirage au sort effectué
record-assignments = États examinateurs désignés
record-transcript-hash = SHA-256 du procès-verbal

# La cérémonie.

ceremony-title = Le tirage au sort
ceremony-test = Essai du tirage au sort
ceremony-result = Le résultat
ceremony-noscript = Avec JavaScript, cette page montre le tirage au sort, tirage par tirage. Sans JavaScript, voici le résultat.
ceremony-groups = Les groupes annuels
ceremony-group = Groupe { $group }
ceremony-group-size = { $states } États. Leurs examens commencent le { $day }.
ceremony-lot-of = Tirage { $lot } sur { $lots }
ceremony-for = Un État examinateur pour
ceremony-same-region = Du même groupe régional : { $region }
ceremony-other-region = D’un autre groupe régional
ceremony-additional = Un État examinateur supplémentaire, seulement pour : { $instruments }
ceremony-candidates = { $candidates } candidats.
ceremony-exact = Probabilités calculées exactement, compte tenu des tirages précédents.
ceremony-estimated = Probabilités estimées à partir de tirages répétés, compte tenu des tirages précédents ; erreur type de { $error } points au maximum.
ceremony-computing = Calcul des probabilités en cours…
ceremony-unknown = Les probabilités ne peuvent pas être affichées pour le moment. Cela ne change rien aux tirages.
ceremony-of-region = ({ $candidates })
ceremony-nobody = Personne n’est nécessaire
ceremony-waiting = Le tirage n’est pas encore affiché.
ceremony-drawn-chance = probabilité avant le tirage : { $chance }
ceremony-said = Tirage { $lot }. État examinateur : { $drawn } ; État examiné : { $of }.
ceremony-play = Lire
ceremony-pause = Pause
ceremony-previous = Précédent
ceremony-next = Suivant
ceremony-slower = Plus lent
ceremony-faster = Plus rapide
ceremony-speed = Vitesse × { $speed }
ceremony-end = Jusqu’à la fin
ceremony-full = Plein écran
ceremony-leave = Quitter
ceremony-keys = Touches : Espace pour lire et mettre en pause, les flèches pour avancer ou reculer d’un pas, plus et moins pour changer la vitesse, F pour le plein écran.
ceremony-small = < { $chance } %
ceremony-show-all = Afficher tous les candidats
ceremony-show-regions = Afficher les groupes régionaux
ceremony-ledger = Déjà tirés

# L’espace du Secrétariat pour le tirage au sort.

desk-title = Que faire maintenant
desk-nothing = Rien n’attend le Secrétariat.
desk-else = Ce qui peut encore être fait
desk-else-states = Enregistrer quelque chose au sujet d’un État
move-schedule = Programmer la réunion qui effectue le tirage au sort
move-schedule-link = Programmer une réunion
move-freeze = Fixer les États participant au tirage au sort avant la réunion : { $meeting }
move-freeze-link = Choisir et prévisualiser
move-hold = Procéder au tirage au sort n° { $drawing } : valeurs de la salle, puis tirages
move-hold-link = Procéder au tirage au sort
move-unscheduled =
    { $count ->
        [one] { $count } demande de nouveau tirage attend qu’une réunion soit programmée
       *[other] { $count } demandes de nouveau tirage attendent qu’une réunion soit programmée
    }
move-decide =
    { $count ->
        [one] { $count } demande fondée sur des circonstances exceptionnelles attend la décision d’une réunion
       *[other] { $count } demandes fondées sur des circonstances exceptionnelles attendent la décision d’une réunion
    }
move-pending =
    { $count ->
        [one] { $count } demande de nouveau tirage sera exécutée à la prochaine réunion
       *[other] { $count } demandes de nouveau tirage seront exécutées à la prochaine réunion
    }
move-consultations =
    { $count ->
        [one] { $count } consultation est ouverte
       *[other] { $count } consultations sont ouvertes
    }
move-requests-link = Voir les demandes
move-meeting-link = Déplacer
cancel-meeting-link = Annuler

schedule-title = Programmer une réunion
schedule-lead = Le tirage au sort a lieu lors d’une réunion, jamais en dehors.
schedule-submit = Programmer
field-meeting-title = Titre
field-meeting-title-hint = Tel que les délégations le connaissent, par exemple : Réunion intersessions conjointe des groupes de travail
field-meeting-kind = De quel type de réunion s’agit-il ?
field-meeting-day = Premier jour, à Vienne
field-meeting-until = Dernier jour
field-meeting-until-hint = Si vous laissez ce champ vide, la réunion dure un jour. Les tirages au sort peuvent avoir lieu jusqu’à sa fin.
meeting-until = jusqu’au { $day }
meeting-pending =
    { $count ->
        [one] { $count } demande de nouveau tirage sera exécutée ici.
       *[other] { $count } demandes de nouveau tirage seront exécutées ici.
    }
field-meeting-day-due = Le premier tirage au sort doit avoir lieu au plus tard le { $day }.
move-meeting-title = Déplacer : { $meeting }
move-meeting-lead = Elle est programmée pour le { $day }.
move-meeting-submit = Déplacer la réunion
field-new-day = Nouveau premier jour, à Vienne
field-reason = Motif
cancel-meeting-title = Annuler : { $meeting }
cancel-meeting-submit = Annuler la réunion
cancel-meeting-will-show = La réunion reste sur la liste publique, marquée comme annulée, avec le motif.
cancel-meeting-will-wait = Les demandes qui devaient y être exécutées attendent qu’une autre réunion soit programmée.

freeze-title = Fixer les États participant à un tirage au sort
freeze-lead = Choisissez d’abord ce qui est tiré au sort, et où. Rien n’est encore fixé : la page suivante montre qui participerait et si un tirage au sort est possible.
freeze-submit = Aperçu
field-meeting = À quelle réunion ?
freeze-test = À aucune : c’est un essai
freeze-test-hint = Un essai montre à quoi ressemble un tirage au sort. Il est signalé partout et nul.
field-purpose = Qu’est-ce qui est tiré au sort ?
field-requests = Demandes à exécuter
field-joining-waiting = En attente : { $states }. Par exemple : AND 2, BTN 3. Un signataire qui souhaite être examiné est inscrit sans numéro : il est hors des groupes.
field-joining = États qui rejoignent le Mécanisme, chacun avec son groupe annuel
field-joining-hint = Par exemple : AND 2, BTN 3. Un signataire qui souhaite être examiné est inscrit sans numéro : il est hors des groupes.
field-as-of = Jour de référence pour les traités
field-as-of-hint = Si vous laissez ce champ vide : le jour de la réunion ou, pour un essai, aujourd’hui.
field-without = Parties qui ne participent pas, par décision de la réunion
field-without-hint = Parties sans groupe régional. Le Saint-Siège est écarté d’office lorsqu’il en a décidé ainsi.
field-beacon = Tour de la balise publique (drand)
field-beacon-hint = Un tour futur, dont personne ne peut encore connaître la valeur. Il est publié par des organisations indépendantes.
pool-title = Qui participerait au tirage au sort
pool-as-of = Situation des traités au { $day }.
pool-possible = Un tirage au sort est possible
pool-possible-about = Il existe au moins un résultat qui respecte toutes les règles. C’est établi avant qu’il n’y ait un secret.
pool-impossible = Aucun tirage au sort n’est possible
pool-impossible-about = Aucune règle n’est jamais assouplie. Modifiez la liste des participants, ou enregistrez une décision sur un groupe, une offre ou un consentement.
pool-states = États participants
pool-open-title =
    { $count ->
        [0] Aucune question sur la situation des traités n’est en suspens
        [one] Une question sur la situation des traités est en suspens
       *[other] { $count } questions sur la situation des traités sont en suspens
    }
pool-open-about = Ce dont l’entrée en vigueur n’est pas établie est considéré comme non en vigueur, sauf si vous indiquez le contraire ici. Chaque réponse fait partie du procès-verbal.
field-in-force = Considérer comme en vigueur
field-in-force-hint = Seulement si le Secrétariat le sait et que le registre l’ignore.
pool-submit = Continuer
pool-out-title =
    { $count ->
        [0] Toutes les parties participent
        [one] Une partie ne participe pas
       *[other] { $count } parties ne participent pas
    }
pool-out-none = Personne n’est écarté.
pool-in-title =
    { $count ->
        [one] { $count } État participe
       *[other] { $count } États participent
    }
pool-role = Participe comme
pool-both = État examiné et État examinateur
pool-only-reviewed = État examiné seulement
pool-only-reviews = État examinateur seulement
pool-most-reviews = Nombre maximal d’examens
pool-most-reviewers = Nombre maximal d’examinateurs
confirm-freeze-title = Fixer les États participant au tirage au sort
confirm-freeze-submit = Les fixer maintenant
freeze-will-pool =
    { $states ->
        [one] { $states } État participe, avec les traités en vigueur pour lui le { $day }.
       *[other] { $states } États participent, avec les traités en vigueur pour eux le { $day }.
    }
freeze-will-open = Questions en suspens sur la situation des traités : { $open }. Considérées comme en vigueur : { $taken } ; les autres, comme non en vigueur.
freeze-will-commit = Un secret est créé et mis sous clé. Un engagement à son sujet est publié aussitôt, afin qu’il ne puisse pas être remplacé.
freeze-will-public = Tout le monde peut voir aussitôt qui participe au tirage au sort de la réunion ({ $meeting }), l’engagement et l’empreinte des deux.
freeze-will-stay = Cette opération ne peut pas être annulée. Elle peut seulement être abandonnée, et l’inscription reste publique.
freeze-will-void = Ceci est un essai : il est marqué comme nul partout où il est affiché.

desk-drawing-title = Procéder au tirage au sort n° { $drawing }
hold-title = Quand la réunion est prête
hold-about = Une fois que les valeurs de la salle sont recueillies et que, le cas échéant, le tour de la balise est publié.
hold-link = Passer aux tirages
room-about = Toute délégation peut énoncer un mot ou un nombre. Chacun entre dans l’aléa : une seule valeur honnête suffit.
room-title = Une valeur énoncée dans la salle
room-submit = Ajouter la valeur
field-room-value = Valeur
field-room-value-hint = Exactement telle qu’elle a été énoncée, 200 caractères au maximum
field-called-by = Énoncée par
field-called-by-hint = La délégation
hold-confirm-title = Effectuer les tirages du tirage au sort n° { $drawing }
hold-submit = Effectuer les tirages maintenant
hold-will-secret =
    { $values ->
        [one] Le secret est ouvert et combiné à { $values } valeur de la salle. Aucune autre valeur ne peut être ajoutée.
       *[other] Le secret est ouvert et combiné à { $values } valeurs de la salle. Aucune autre valeur ne peut être ajoutée.
    }
hold-will-draw = Le tirage au sort est effectué pour { $states } États parties examinés, en une seule fois. La cérémonie les montre ensuite un par un.
hold-will-public = Tout le monde peut voir aussitôt le résultat complet et son procès-verbal, y compris les personnes qui ne sont pas dans la salle.
hold-will-stay = Cette opération ne peut pas être annulée. Un État examinateur ne change ensuite que par les voies prévues aux paragraphes 28 et 30.
hold-will-void = Ceci est un essai : son résultat est nul, et marqué comme tel partout où il est affiché.
field-signature = Signature de l’impulsion de la balise
field-signature-hint = 96 caractères hexadécimaux, tels que publiés pour le tour { $round }
abandon-title = Abandonner ce tirage au sort
abandon-confirm-title = Abandonner le tirage au sort n° { $drawing }
abandon-submit = L’abandonner
abandon-will-public = L’inscription reste publique, avec ce qui a été fixé, l’engagement et le motif.
abandon-will-never = Son secret n’est jamais ouvert et son tirage au sort n’est jamais effectué. Un autre tirage au sort reprend depuis le début.

request = Demande
request-number = Demande { $request }
request-by = Demandé par
request-about = Au sujet de
request-pair = { $reviewer } (État examinateur) – { $state } (État examiné)
request-ground = Motif
request-left =
    { $count ->
        [0] plus aucune demande de ce type possible dans cet examen
        [one] encore une demande de ce type possible dans cet examen
       *[other] encore { $count } demandes de ce type possibles dans cet examen
    }
request-common = En commun, à titre d’information : { $languages }
request-pending = À exécuter le { $day }
request-waiting = Attend qu’une réunion soit programmée
request-awaits = Attend la décision d’une réunion
request-not-granted = Non accordée ({ $reference })
request-withdrawn = Retirée ; elle ne compte pas
request-drawn = Tirée de nouveau au sort (tirage au sort n° { $drawing })
requests-title = Demandes de nouveau tirage
requests-lead = L’État examiné et chacun de ses États examinateurs peuvent chacun demander jusqu’à quatre fois qu’un tirage soit répété, pour quelque motif que ce soit.
requests-heading =
    { $count ->
        [0] Aucune demande
        [one] Une demande
       *[other] { $count } demandes
    }
requests-none = Personne n’a demandé de nouveau tirage.
withdraw-link = Retirer
decide-link = Enregistrer la décision
consultations-heading = Consultations
consultations-about = Lorsqu’un État examinateur n’est pas en mesure de s’acquitter de ses fonctions, l’État examiné le consulte d’abord, ainsi que le Secrétariat.
consultations-none = Il n’y en a pas eu.
consultation-open = Ouverte.
consultation-resolved = Close le { $day } ; l’État examinateur poursuit ses fonctions.
consultation-not-resolved = Close le { $day } sans succès ; un nouveau tirage peut être demandé.
consultation-close-link = Enregistrer l’issue
redraw-title = Enregistrer une demande de nouveau tirage
redraw-lead = Une demande porte sur un État examinateur d’un examen. Tout le reste demeure inchangé.
field-replaced = État examinateur à remplacer
field-replaced-hint = L’un de ceux qui examinent actuellement l’État examiné.
field-asked-by = Qui demande
field-asked-by-hint = L’État examiné ou l’un de ses États examinateurs.
field-ground = Pour quel motif ?
ground-language = Pour faciliter le choix d’une langue de travail commune
ground-legal-system = Pour avoir au moins un État examinateur doté d’un système juridique similaire
ground-other = Un autre motif
ground-not-given = Aucun motif indiqué
ground-not-given-hint = C’est un droit.
ground-exceptional = Circonstances exceptionnelles
ground-exceptional-hint = Sans limite, mais elles doivent être précisées, et la réunion décide.
ground-unable = L’État examinateur n’est pas en mesure de s’acquitter de ses fonctions
ground-unable-hint = Après une consultation qui n’a pas réglé la question. Seul l’État examiné peut faire cette demande.
field-words = Ce qui a été dit à l’appui
field-words-hint = Nécessaire pour des circonstances exceptionnelles
field-requested-on = Jour
field-requested-on-hint = Si vous laissez ce champ vide : aujourd’hui
field-note = La note qui l’indique
field-note-hint = Par exemple : note verbale n° 12 de la Mission permanente
withdraw-title = Retirer la demande { $request }
withdraw-submit = La retirer
withdraw-will-stay = La demande reste enregistrée, marquée comme retirée.
withdraw-will-not-count = Elle ne compte pas parmi les quatre.
decide-title = Décision sur la demande { $request }
decide-lead = La réunion décide des demandes fondées sur des circonstances exceptionnelles.
field-granted = Qu’a-t-il été décidé ?
decide-granted = Le tirage est répété
decide-not-granted = Le tirage n’est pas répété
consultation-title = Enregistrer une consultation
consultation-lead = L’État examiné la demande.
consultation-close-title = Issue de la consultation : { $state } et { $reviewer }
field-resolved = Comment s’est-elle terminée ?
consultation-goes-on = L’État examinateur poursuit ses fonctions
consultation-failed = La question n’a pas été réglée
consultation-failed-hint = L’État examiné peut alors demander un nouveau tirage à tout moment.
field-closed-on = Jour
consent-title = Enregistrer un consentement à davantage d’États examinateurs
consent-lead = Il y a quatre États examinateurs au maximum pour un examen, sauf si l’État examiné en décide autrement.
field-most-reviewers = Nombre maximal d’États examinateurs acceptés
field-most-reviewers-hint = De 5 à 12. Laissez vide pour retirer le consentement.
field-consented-on = Jour du consentement
override-title = Enregistrer un remplacement sans tirage au sort
override-lead = Les tirages au sort sont effectués par le système automatisé. Un État examinateur n’est remplacé autrement que si la réunion en a décidé ainsi et que la décision est enregistrée.
override-submit = Enregistrer le remplacement
override-will-replace = Un État examinateur s’en va et un autre prend sa place, pour les mêmes traités.
override-will-public = Tout le monde voit que cela n’a pas été décidé par tirage au sort, ainsi que la décision et son motif.
field-comes = Nouvel État examinateur

# Comment se fait le tirage au sort.

how-lead = Qui examine qui pendant dix ans est décidé par tirage au sort. Cette page explique ce qui est tiré, selon quelles règles, et pourquoi personne ne peut influencer le résultat.
how-what-title = Ce qui est tiré au sort
how-what-groups = Quel tiers des États commence lors de chacune des trois années. Chaque groupe régional est réparti aussi également que sa taille le permet, et ce qui ne se divise pas exactement est aussi décidé par tirage au sort.
how-what-two = Pour chaque État, deux États examinateurs : l’un de son propre groupe régional, l’autre d’un autre groupe.
how-what-additional = Lorsqu’un État examinateur n’est pas partie à tous les traités de l’État examiné, un État supplémentaire, exactement pour les traités qui manquent.
how-rules-title = Ce que chaque tirage au sort respecte
how-rule-mutual = Deux États ne s’examinent jamais mutuellement, à quelque titre que ce soit.
how-rule-instrument = Personne n’examine un traité auquel il n’est pas partie.
how-rule-four = Aucun État n’a plus de quatre États examinateurs, sauf s’il y consent.
how-rule-load = Chaque État effectue au moins un examen et trois au maximum, sauf s’il en propose davantage.
how-even-title = Pourquoi c’est équitable
how-even-1 = On pourrait tirer un État après l’autre. Mais alors les derniers ne trouveraient plus que peu d’États disponibles, et certaines paires deviendraient plusieurs fois plus probables que d’autres. C’est pourquoi tout est tiré en une fois : toutes les façons de donner à tous les États leurs deux États examinateurs qui respectent les règles, et qui peuvent être complétées, ont la même probabilité.
how-even-2 = Les États examinateurs supplémentaires sont ensuite tirés de la même façon : compte tenu du premier tirage, toutes les façons de le compléter ont la même probabilité. Avant chaque tirage, la cérémonie montre quels États pourraient encore être tirés, et avec quelle probabilité.
how-trust-title = Pourquoi personne ne peut influencer le résultat
how-trust-freeze = Avant qu’il n’y ait un secret, la liste des États et tout ce qui entre dans le tirage au sort sont fixés, et leur empreinte (SHA-256) est publiée.
how-trust-secret = Le Secrétariat est lié par un secret : un engagement à son sujet est publié, de sorte qu’il ne peut être ni remplacé ni lu.
how-trust-room = Dans la salle, les délégations énoncent leurs propres valeurs.
how-trust-beacon = Si elle a été annoncée, la valeur qu’une balise publique publie à une heure fixée est aussi prise en compte. Personne ne peut la connaître à l’avance.
how-trust-record = Tous ces éléments donnent ensemble les tirages, par des étapes décrites exactement. Le procès-verbal contient tout, et chacun peut refaire les tirages à partir de celui-ci.
how-trust-one = Une seule source honnête suffit : quiconque ne les connaît pas toutes ne peut pas influencer le tirage au sort.
how-after-title = Ce qui peut changer ensuite
how-after-four = L’État examiné et ses États examinateurs peuvent chacun demander jusqu’à quatre fois qu’un tirage soit répété, pour quelque motif que ce soit ou sans motif.
how-after-exceptional = Dans des circonstances exceptionnelles, la réunion décide d’un nouveau tirage supplémentaire.
how-after-unable = Lorsqu’un État examinateur n’est pas en mesure de s’acquitter de ses fonctions et qu’une consultation échoue, le tirage est répété.
how-after-else = Tout le reste demeure exactement comme avant : un nouveau tirage est équitable parmi toutes les façons de compléter ce qui reste.
how-law-title = Ce dont les États sont convenus
how-law-about = Les paragraphes adoptés par la Conférence des Parties (traduction non officielle) : procédures et règles (résolution 9/1, annexe), résolution 10/1 et lignes directrices pour la conduite des examens de pays.
how-readings-title = Comment nous lisons ce qui peut se lire de deux façons
how-readings-about = Dans nos propres termes, d’après le catalogue de règles sur lequel repose ce système.

law-pr-9 = Le Mécanisme est applicable à tous les États parties à la Convention et à chacun des Protocoles auxquels ils sont parties. Il porte progressivement sur tous les articles de la Convention et des Protocoles s’y rapportant. Il est structuré en groupes thématiques d’articles, en fonction de leur objet, comme indiqué dans le tableau 1 figurant à l’appendice. L’examen est un processus graduel composé d’une phase préparatoire (années 1 et 2) et de quatre phases d’examen ultérieures (années 3 à 12).
law-pr-17 = La sélection des États parties participant aux examens de pays se fait par tirage au sort au début du processus d’examen, échelonné sur trois années consécutives. Chaque année, un tiers des États parties à la Convention sont sélectionnés pour être examinés au titre de tous les instruments auxquels ils sont parties, conformément aux paragraphes 28 et 29 des présentes procédures et règles. Dans la mesure du possible, le nombre d’États parties de chaque groupe régional sélectionnés pour être examinés au cours d’une année donnée est proportionnel à la taille de ce groupe régional.
law-pr-26 = Les réponses au questionnaire d’auto-évaluation et toute information supplémentaire fournie par l’État partie examiné, y compris les renvois à la législation pertinente, sont examinées par deux autres États parties aux instruments concernés, avec la participation active de l’État partie examiné. Les États parties examinés sont également encouragés à communiquer à SHERLOC tout autre document de référence susceptible de contribuer à une meilleure compréhension de leur cadre juridique.
law-pr-28 = Au début du processus d’examen, une réunion intersessions conjointe des groupes de travail, sans interprétation, procède à un tirage au sort afin de sélectionner comme États examinateurs un État du groupe régional de l’État partie examiné et un État d’un autre groupe régional. Les États examinateurs exercent leurs fonctions pendant toute la durée du processus d’examen de chaque État partie examiné, au cours de quatre phases d’examen successives. La méthode du tirage au sort repose sur les critères suivants :
law-pr-28a = Les États ne s’examinent pas mutuellement ;
law-pr-28b = Pour chaque instrument, un État partie examiné ne peut être examiné par des États qui ne sont pas parties au même instrument ; si un État examinateur tiré au sort n’est pas partie à tous les instruments auxquels l’État examiné est partie, il est procédé à un tirage au sort supplémentaire afin de sélectionner un État examinateur supplémentaire pour ces seuls instruments ;
law-pr-28c = Le nombre total d’États examinateurs pour l’ensemble des instruments ne dépasse pas quatre, sauf si l’État examiné en décide autrement ;
law-pr-28d = L’État partie examiné et les États examinateurs peuvent demander, au maximum quatre fois chacun, que le tirage au sort soit répété, notamment, mais pas exclusivement, pour faciliter le choix d’une langue de travail commune pour la conduite de l’examen de pays ou la participation d’au moins un État examinateur doté d’un système juridique similaire ;
law-pr-28e = Dans des circonstances exceptionnelles, les États parties peuvent demander un nouveau tirage au sort ;
law-pr-28f = Si nécessaire, le tirage au sort peut être répété à une réunion intersessions ultérieure.
law-pr-29 = À la fin du processus d’examen, chaque État partie doit avoir été lui-même examiné et avoir effectué au moins un examen et trois au maximum. À titre volontaire, les États parties peuvent participer en tant qu’État partie examinateur à plus de trois examens.
law-pr-30 = Si un État partie examinateur n’est pas en mesure de s’acquitter de ses fonctions d’examinateur, conformément aux principes directeurs du Mécanisme, l’État partie examiné demande une consultation avec cet État partie examinateur et le Secrétariat en vue de régler la question. Si les États parties ne parviennent pas à résoudre le problème par la consultation, l’État partie examiné peut demander un nouveau tirage au sort à tout moment. Le nouveau tirage au sort a lieu lors de toute réunion d’un groupe de travail et conformément aux dispositions du paragraphe 28.
law-pr-52 = Un État signataire de la Convention ou de l’un quelconque des Protocoles peut participer au Mécanisme en tant qu’État examiné, à titre volontaire. Les coûts liés à cette participation sont financés au moyen des contributions volontaires disponibles.
law-r91-fn2 = À titre exceptionnel et sans préjudice du respect des obligations découlant de la Convention, y compris celles prévues à l’article 32, la Conférence des Parties décide que le Saint-Siège peut choisir de ne pas participer, en tant qu’État examiné ou en tant qu’État examinateur, au mécanisme créé par la présente résolution.
law-r101-6 = Prie le secrétariat de convoquer, six semaines au plus tard après l’adoption de la présente résolution, une réunion intersessions conjointe des groupes de travail, sans interprétation, afin de procéder au tirage au sort pour sélectionner les États parties examinés et les États parties examinateurs, conformément aux paragraphes 17, 28 et 29 des procédures et règles, et d’utiliser le système automatisé mis au point par le secrétariat aux fins du tirage au sort conformément aux procédures et règles ;
law-gl-3 = Au début du processus d’examen, six semaines au plus tard après son lancement le 16 octobre 2020, après la dixième session de la Conférence des Parties, une réunion intersessions conjointe des groupes de travail est tenue, sans interprétation, afin de procéder au tirage au sort pour sélectionner les États examinés et les États examinateurs, conformément aux paragraphes 17 et 28 des procédures et règles régissant le fonctionnement du Mécanisme.
law-gl-4 = Conformément au paragraphe 17 des procédures et règles, tous les États sont répartis en trois groupes pour commencer leurs examens. Les examens de la première phase d’examen sont échelonnés sur trois années consécutives et débutent aux dates suivantes : le 1er décembre 2020 pour le premier groupe, le 1er novembre 2021 pour le deuxième groupe et le 1er novembre 2022 pour le troisième groupe.

law-amb-02 = Un traité compte pour un État lorsqu’il est en vigueur pour celui-ci, et non à la date du dépôt. Ce qui entre en vigueur plus tard s’ouvre à la phase suivante, avec un tirage au sort supplémentaire si nécessaire.
law-amb-09 = Une partie qui n’appartient à aucun groupe régional est tirée au sort avec le groupe que la réunion lui attribue. Jusque-là, ses deux États examinateurs viennent de deux groupes différents, quels qu’ils soient.
law-amb-10 = « Mutuellement » signifie à tout moment, pour tout traité et à tout titre : les États examinateurs exercent leurs fonctions pendant les quatre phases, et leurs examens se chevauchent donc.
law-amb-11 = Les quatre demandes sont comptées pour chaque examen et pour chaque État qui y participe. Un État examinateur nouvellement tiré commence à zéro. Une demande compte dès qu’elle est faite, sauf si elle est retirée avant le tirage ; les demandes fondées sur des circonstances exceptionnelles et celles qui suivent une consultation ne comptent pas.
law-amb-12 = Chaque État examiné compte une fois pour son examinateur, que ce soit pour tous les traités ou pour certains. Un État examinateur remplacé avant ses premières observations n’a rien effectué.
law-amb-13 = Un remplaçant ou un État examinateur supplémentaire vient du groupe régional de la place qu’il occupe, de sorte que chaque traité garde un examinateur du même groupe et un d’un autre groupe.
law-amb-31 = Un État qui devient partie après le premier tirage au sort attend la réunion suivante, qui l’affecte à un groupe et tire au sort ses États examinateurs.

# Ce qui a été fixé.

inputs-page = Ce qui a été fixé
inputs-file = Le télécharger en un seul fichier
frozen-title = Ce qui a été fixé pour le tirage au sort n° { $drawing }
frozen-lead = Tout ce qui entre dans les tirages, sauf la graine. Cela a été publié au moment où c’était fixé et ne peut plus changer.
frozen-compare = Comparer avec l’empreinte publiée
frozen-compare-file = Conservez le fichier :
frozen-compare-hash = Calculez son empreinte SHA-256, par exemple avec :
frozen-compare-same = Elle doit être celle qui a été publiée lorsque les États ont été fixés et que contient le procès-verbal des tirages :
frozen-compare-differs = Ce n’est pas l’empreinte qui a été publiée.
frozen-as-of = Jour de référence pour les traités
frozen-standing = États examinateurs déjà en place
frozen-open =
    { $count ->
        [one] { $count } question sur la situation des traités
       *[other] { $count } questions sur la situation des traités
    }
frozen-taken = considérée comme en vigueur
frozen-not-taken = considérée comme non en vigueur

# Valeurs de la salle qui sont rayées.

strike-link = Rayer
strike-title = Rayer « { $value } »
strike-submit = La rayer
strike-will-stay = La valeur reste enregistrée, marquée comme rayée, avec le motif.
strike-will-not-count = Elle n’entre pas dans les tirages.
field-struck-by = À la demande de qui ?
field-struck-by-hint = La délégation qui l’a énoncée, ou la personne qui l’a remarqué
done-struck = La valeur est rayée.
field-without-reason = Pourquoi elles sont écartées
field-without-reason-hint = Nécessaire si une partie est écartée, avec la décision de la réunion ci-dessous
freeze-will-without = Écartées par décision de la réunion : { $states }. Tout le monde le voit, ainsi que la décision et son motif.

# Qui attend, et ce qui est enregistré des consultations et des consentements.

groups-outside = Hors des groupes
groups-outside-about = Signataires examinés à titre volontaire. Ils n’examinent personne.
groups-waiting = États en attente
groups-waiting-about = Ils ne figurent pas dans le résultat en vigueur.
waits-for-group = devenu partie après le premier tirage au sort ; la réunion suivante l’affecte à un groupe et tire au sort ses États examinateurs
waits-for-reviewers = signataire qui souhaite être examiné ; la réunion suivante tire au sort ses États examinateurs
waits-for-funds = signataire qui souhaite être examiné ; il attend des contributions volontaires
move-to-join =
    { $count ->
        [one] { $count } État attend d’être inclus : { $states }
       *[other] { $count } États attendent d’être inclus : { $states }
    }
move-to-join-link = Voir ce que chacun attend
consultation-asked = Demandée
consultation-held = Tenue
field-held-on = Quel jour ou quels jours a-t-elle eu lieu ?
field-held-on-hint = Par exemple : 2021-02-15, 2021-02-26
field-notes = Où se trouve son compte rendu ?
field-notes-hint = Par exemple : notes du Secrétariat du 26 février 2021
consents-heading = Consentements à plus de quatre États examinateurs
consents-about = Ils comptent pour les tirages au sort effectués à compter de leur date.
consents-none = Aucun n’est en vigueur.
consented-to-more = { $state } : cet État a consenti à avoir jusqu’à { $most } États examinateurs.
consent-line = { $state } : jusqu’à { $most }, depuis le { $day }.
owing-heading = Examens encore dus
owing-about = États qui n’ont encore été tirés au sort pour aucun examen. Chacun en doit un d’ici la fin du processus.
owing-none = Chaque État a été tiré au sort pour au moins un examen.
