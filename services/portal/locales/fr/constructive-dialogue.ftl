# Dialogues constructifs avec des organisations non gouvernementales et d’autres parties prenantes (par. 53).

way-dialogues = Dialogues constructifs
way-applications = Candidatures
way-lists = Listes des candidats
own-ways-name = Vos pages
person-applicant = Candidat
person-mission = Mission permanente
person-chair = Président
person-bureau = Bureau
send = Envoyer
standing = Situation
stage = Étape
region-column = Groupe régional
organizations = Organisations

dialogue = Dialogue
dialogues-lead = Après ses sessions, chaque groupe de travail échange avec des organisations non gouvernementales, des universités, des entreprises et d’autres acteurs sur la manière dont la Convention et ses Protocoles sont appliqués.
dialogues-none = Aucun dialogue n’est convoqué pour le moment.
dialogue-next-apply = Participer
dialogue-until = Confirmez votre participation ou présentez votre candidature au plus tard le
dialogue-last-second = jusqu’à 23:59:59 à Vienne.
dialogue-door-closes = Le délai expire le
dialogue-about = À propos de ce dialogue
dialogue-reports = Rapports qui doivent d’abord être adoptés
report-not-yet = pas encore adopté
dialogue-circulated = Listes envoyées aux États parties
dialogue-attended = Qui est venu
attended-counts =
    { $organizations ->
        [one] { $organizations } organisation
       *[other] { $organizations } organisations
    }, { $persons ->
        [one] { $persons } personne
       *[other] { $persons } personnes
    }
attended-persons =
    { $persons ->
        [0] Personne n’est venu.
        [one] Une personne est venue.
       *[other] { $persons } personnes sont venues.
    }
dialogue-registered = Qui s’est inscrit
registered-none = Personne pour le moment.
days-late =
    { $days ->
        [one] { $days } jour de retard.
       *[other] { $days } jours de retard.
    }
stage-applications = Les candidatures sont ouvertes
stage-objections = Les États parties consultent les listes
stage-open = Ouvert en ce moment
stage-summary-due = Tenu ; le résumé est attendu
stage-summary-given = Tenu ; le résumé est remis
stage-cancelled = Non convoqué
format-in-person = En salle
format-online = En ligne
format-hybrid = En salle et en ligne
group-firearms = Groupe de travail sur les armes à feu
group-international-cooperation = Groupe de travail sur la coopération internationale
group-smuggling-of-migrants = Groupe de travail sur le trafic illicite de migrants
group-technical-assistance = Groupe de travail d’experts gouvernementaux sur l’assistance technique
group-trafficking-in-persons = Groupe de travail sur la traite des personnes
kind-ngo = Organisation non gouvernementale
kind-academia = Université ou institut de recherche
kind-private-sector = Secteur privé
kind-other = Autre partie prenante
kind-state-party = État partie
kind-signatory = Signataire
kind-non-signatory = État non signataire
kind-entity = Entité
kind-igo = Organisation intergouvernementale
list-ngos = Liste des organisations non gouvernementales
list-others = Liste des autres parties prenantes
part-briefing = Exposé sur le processus d’examen
part-update = Informations actualisées du groupe de travail
part-panel = Table ronde
part-floor = Interventions de la salle
assistance-legislative = Aide en matière de législation
assistance-capacity = Formation et renforcement des capacités
assistance-institutions = Institutions et politiques
assistance-practices = Bonnes pratiques et outils
assistance-research = Recherche et données
assistance-victims = Soutien aux victimes, aux témoins et aux migrants
assistance-other = Autre chose

limits = Dates à retenir
limit = Objet
limit-computed = Mode de calcul
limit-to-apply = Dernier jour pour présenter une candidature
limit-attendance = Dernier jour pour que les organisations non gouvernementales confirment leur participation
limit-applications = Dernier jour pour que les autres parties prenantes présentent leur candidature
limit-ngo-list = Dernier jour pour envoyer aux États parties la liste des organisations non gouvernementales
limit-others-list = Dernier jour pour envoyer aux États parties la liste des autres parties prenantes
limit-objections = Jour jusqu’auquel les États parties sont invités à faire objection
limit-objections-how = Cinq jours avant le dialogue, et au moins cinq jours après l’envoi de la liste ; les objections ultérieures sont signalées comme tardives et comptent tout de même.
limit-announced = Date antérieure annoncée
limit-announced-how = Une invitation à présenter les candidatures plus tôt. La date prévue par les règles demeure ; les candidatures ultérieures sont signalées.
limit-rest-day = Il se peut que personne ne travaille ce jour-là. Il reste le dernier jour ; agissez au plus tard le
sessions = Sessions des groupes de travail
papers = Documents d’information
balance = Équilibre entre les régions
balance-lead = Les organisations non gouvernementales selon la région de leur siège, à côté du nombre d’États parties de cette région. Aucune n’est refusée pour des raisons d’équilibre.
balance-parties = États parties
programme-not-ready = Le programme ne comporte pas encore ses quatre parties : le dialogue n’est donc pas prêt.
summary-due-at = à présenter à la session suivante :
summary-no-session = la prochaine session n’est pas encore programmée

apply-title = Présenter une candidature ou confirmer sa participation
apply-lead = Sept étapes courtes, environ cinq minutes. Rien n’est envoyé avant que vous n’ayez tout revu.
apply-until = Dernier jour : { $day }, jusqu’à 23:59:59 à Vienne
step-of = Étape { $step } sur { $steps }
step-contact = À qui devons-nous écrire ?
step-contact-lead = Un lien privé est envoyé aussitôt à cette adresse. Il vous permet de poursuivre plus tard, sur cet appareil ou sur un autre.
step-dialogues = Choix des dialogues
step-organization = Votre organisation
step-expertise = Vos connaissances
step-delegation = Qui participe, et comment
step-support = Aide et besoins
step-comments = Observations écrites
step-continue = Enregistrer et continuer
step-back = Enregistrer et revenir
step-to-summary = Retour au récapitulatif
check-title = Vérifiez ce que vous avez écrit, puis envoyez
check-lead = Rien n’a encore été envoyé. Ce qui compte est le moment où votre demande d’envoi nous parvient.
check-nothing = Rien n’a été écrit ici.
check-draft-stays = Ce que vous avez écrit est toujours là, et y reste trente jours.
apply-send = Envoyer
draft-kept = Enregistré :
draft-kept-at-time = Enregistré à { "{time}" }
draft-not-kept = Pas encore enregistré. Ce que vous écrivez reste sur cette page ; l’enregistrement sera tenté de nouveau.
draft-elsewhere = Non enregistré : ce brouillon a été modifié dans une autre fenêtre. Copiez ce que vous avez écrit et rouvrez la page.
draft-about = Ce qui est conservé, et combien de temps
draft-purpose = Ce que vous écrivez est conservé comme brouillon, afin qu’une connexion perdue ou un téléphone fermé ne fasse rien perdre. Vous seul pouvez le lire. Il est supprimé lorsque vous envoyez la demande, trente jours après votre dernière modification, et aussitôt que vous le demandez.
draft-delete = Supprimer le brouillon
draft-waits = Vous avez commencé une demande
draft-continue = La poursuivre
will-delete-draft = Ce que vous avez écrit est supprimé aussitôt. Rien n’a été envoyé.
will-delete-draft-contact = Si vous n’avez envoyé aucune autre demande, votre nom et votre adresse sont effacés aussi, et le lien privé ne fonctionne plus.
done-draft-deleted = Le brouillon est supprimé.
fault-draft-too-large = C’est plus long que toutes les réponses réunies ne peuvent l’être ({ $most } ko). Abrégez.
begin-lead = Les organisations non gouvernementales confirment leur participation. Les universités, les entreprises et les autres parties prenantes présentent une candidature. Une même candidature peut porter sur plusieurs dialogues.
begin-who = Le statut consultatif auprès du Conseil économique et social n’est pas nécessaire.
begin-need = Il vous faut une adresse électronique que vous pouvez consulter maintenant. Vous y recevrez un lien privé, qui vous permettra de revenir, de modifier, d’ajouter et de retirer.
begin-persons = Ce que vous dites des personnes ne sert que pour ce dialogue. Ces informations ne figurent sur aucune liste, et vous pouvez les consulter, les corriger et les effacer à tout moment.
begin-countries = Les commentaires écrits ne peuvent pas porter sur la situation dans un pays. Ceux qui nomment un pays sont retenus pour être vérifiés par une personne, et l’on vous en dit la raison.
begin-button = Commencer
field-dialogues = Pour quels dialogues ?
field-kind = Qui êtes-vous ?
field-kind-hint = Cela détermine la règle selon laquelle vous participez.
field-organization = Nom de l’organisation
field-country = Pays dans lequel elle a son siège
field-website = Site Web
field-ecosoc = Statut consultatif auprès du Conseil économique et social
field-ecosoc-hint = Il n’est pas nécessaire.
field-expertise = Que savez-vous des thèmes du groupe de travail ?
field-expertise-hint = Quelques phrases.
field-contact-name = Votre nom
field-email = Adresse électronique
field-email-hint = Le lien privé y est envoyé. L’adresse ne figure sur aucune liste.
field-letters-language = Dans quelle langue devons-nous vous écrire ?
field-delegates = Qui viendrait ?
field-delegates-hint = Une personne par ligne : le nom, une virgule, puis la fonction de la personne.
field-presence = Comment participeriez-vous ?
field-travel = Avez-vous besoin d’une aide pour le voyage ?
field-travel-hint = Dites pourquoi : par exemple, vous êtes une petite organisation ou une organisation dirigée par des victimes.
field-needs = De quoi chacun a-t-il besoin pour participer, par exemple d’une rampe ou de la langue des signes ?
field-comments = Commentaires écrits
field-comments-hint =
    { $words ->
       *[other] { $words } mots au maximum, pour chaque dialogue que vous avez choisi. Ne mentionnez pas de pays.
    }
fault-email = Ce n’est pas une adresse électronique. Une adresse se présente ainsi : name@example.org.
fault-delegates = Une personne par ligne, vingt au maximum, chaque nom et chaque fonction comptant 120 caractères au maximum.
fault-panel = Chaque ligne comprend une organisation, un type et les trois lettres majuscules du code d’un pays, séparés par des virgules.
will-apply-ngo = Votre participation est confirmée dès que ceci nous parvient. Si un État partie fait objection, le Bureau de la Conférence décide ; personne n’est exclu en silence.
will-apply-other = Votre candidature est approuvée une fois passé le jour prévu pour les objections, à condition qu’aucun État partie ne fasse objection.
will-apply-state = Votre inscription est enregistrée. Aucune autorisation n’est nécessaire.
will-apply-list = Le nom de votre organisation, son type, son pays, son site Web et son statut figurent sur une liste adressée à tous les États parties une fois que vous avez ouvert le lien contenu dans notre message.
will-apply-persons = Seul le Secrétariat voit votre nom, votre adresse et vos délégués.
will-apply-letter = Un message contenant votre lien privé est envoyé à votre adresse.
done-applied = Reçu. Une lettre avec votre lien privé est en route. Votre organisation figure sur la liste dès qu’un lien d’une de nos lettres a été ouvert.
done-sent = Envoyé.
done-dialogue-recorded = Enregistré.

applications-count =
    { $count ->
        [0] Il n’y en a aucune.
        [one] Il y en a une.
       *[other] Il y en a { $count }.
    }
applications-next = Afficher les suivantes
application-reference = Numéro { $reference }
application-received = Reçue le
application-waits = Il faut encore :
application-after-announced = Elle est arrivée après la date annoncée et avant la date prévue par les règles : elle est dans les délais, et signalée.
application-history = Ce qui s’est passé
application-persons = Ce que vous nous avez dit des personnes
application-persons-lead = Seuls le Secrétariat et vous-même le voyez. C’est effacé lorsque vous le demandez et ne figure sur aucune liste.
delegate = Délégué
standing-confirmed = Confirmée
standing-referred = Renvoyée au Bureau
standing-admitted = Admise par le Bureau
standing-not-admitted = Non admise par le Bureau
standing-applied = Présentée
standing-approved = Approuvée
standing-not-approved = Non approuvée
standing-registered = Enregistrée
standing-withdrawn = Retirée
letter-confirmed = La participation est confirmée.
letter-referred = Un État partie a fait objection, et le Bureau de la Conférence est saisi de la question. L’organisation n’est ni admise ni exclue tant que le Bureau n’a pas décidé.
letter-admitted = Le Bureau de la Conférence a décidé que l’organisation participe.
letter-not-admitted = Le Bureau de la Conférence a décidé que l’organisation ne participe pas.
letter-applied = La candidature est dans les délais. Elle est approuvée une fois passé le jour prévu pour les objections, à condition qu’aucun État partie ne fasse objection.
letter-approved = Aucun État partie ne fait objection. La candidature est approuvée.
letter-not-approved = Un État partie fait objection. La candidature n’est pas approuvée tant qu’il maintient son objection.
letter-registered = Inscription enregistrée ; aucune autorisation n’est nécessaire.
letter-withdrawn = Candidature retirée. Dans les délais, elle peut être reprise.
waits-address = L’adresse n’est pas encore confirmée : ouvrez le lien contenu dans notre message
waits-list = La liste n’a pas encore été envoyée aux États parties
waits-bureau = Le Bureau n’a pas encore décidé
waits-objection = Un État partie fait objection
waits-time = Les États parties peuvent encore faire objection
waits-comments = Des commentaires sont retenus pour être vérifiés par une personne
objections = Objections
objection-of-a-state = Un État partie
objection-late = tardive
objection-withdrawn = retirée le
comments = Commentaires écrits
comments-number = Commentaires { $number }
comments-released = communiqués aux États parties
comments-held = retenus pour être vérifiés par une personne
comments-sent-back = renvoyés
comments-late = tardifs
comments-named = Mots qui nomment un pays :
comments-release = Les communiquer aux États parties
comments-send-back = Les renvoyer à leur auteur
comments-lead = Les États parties les lisent. La situation d’aucun pays ne peut être mentionnée ; les commentaires qui nomment un pays sont retenus pour être vérifiés par une personne.
activities = Activités
happened-received = La candidature a été reçue.
happened-changed = La candidature a été modifiée.
happened-chosen = Le dialogue a été choisi.
happened-address = L’adresse a été confirmée.
happened-withdrawn = Le candidat s’est retiré.
happened-comments = Des commentaires écrits ont été reçus.
happened-comments-decided = Les commentaires retenus ont été vérifiés.
happened-objection = Un État partie a fait objection.
happened-objection-withdrawn = Une objection a été retirée.
happened-bureau = Le Bureau a décidé.
happened-approved = La candidature a été approuvée, car aucun État partie ne fait objection.
happened-unresolved = Il a été constaté que le Bureau n’avait pas encore décidé.
happened-activity = Une activité a été signalée.
happened-erased = Ce qui avait été dit des personnes a été effacé.
lists-lead = Organisations qui souhaitent participer. Tout État partie peut faire objection jusqu’à l’ouverture du dialogue ; seuls les États parties le peuvent.
list-circulated = Envoyée aux États parties le
list-not-yet = Pas encore envoyée aux États parties.
list-count =
    { $count ->
        [0] Aucune organisation.
        [one] Une organisation.
       *[other] { $count } organisations.
    }
list-unconfirmed =
    { $count ->
        [one] { $count } autre n’a pas confirmé son adresse.
       *[other] { $count } autres n’ont pas confirmé leur adresse.
    }

receipt-title = Accusé de réception
receipt-lead = Ceci a été reçu. Ce qui compte est la seconde à laquelle la demande nous est parvenue, quoi qu’il soit arrivé ensuite.
receipt-number = Numéro
receipt-received = Reçu le
receipt-dialogues = Dans les délais pour
receipt-dialogue = Dialogue n° { $number }
receipt-application = Demande
receipt-persons = Empreinte de ce qui a été dit des personnes
receipt-persons-about = Elle ne dit rien d’elles ; elle montre que rien n’a été modifié à l’insu de quiconque.
receipt-signed = L’accusé de réception signé
receipt-signed-about = Conservez ce texte. Chacun peut y voir que l’accusé de réception est de nous, et nul ne peut en changer une lettre.
receipt-key = Clef (Ed25519)
receipt-download = Le conserver comme fichier
receipt-check = Vérifier un accusé de réception
receipt-check-lead = Collez le texte signé d’un accusé de réception, ou choisissez le fichier. Rien n’en est conservé, et il ne vous est dit que ce qui s’y trouve.
receipt-paste = Texte signé
receipt-upload = Ou le fichier
receipt-check-button = Vérifier
receipt-genuine = Cet accusé de réception est authentique
receipt-not-genuine = Ceci n’est pas un accusé de réception de notre part
receipt-not-genuine-why = Il n’est pas signé avec notre clef, ou une partie manque ou a été modifiée. Copiez-le en entier, de la première à la dernière lettre.
receipt-text = Le texte qui a été signé
# Documents that go out.
download-pdf = Télécharger en PDF
download-docx = Télécharger en DOCX, pour modifier le texte
file-size = { $size } ko
date-plain =
    { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
document-venue = Lieu
document-groups = Groupes de travail
document-format = Modalités de participation
document-chairs = Présidence ou coprésidence du dialogue
document-rule = Distribuée en application de
document-circulated = Distribuée aux États parties
document-circulated-by = { $day }, par le Secrétariat ({ $reference })
document-as-of = État au
document-number = N°
document-ecosoc = Statut auprès du Conseil économique et social
document-no-persons = Cette liste contient ce que les organisations ont dit d’elles-mêmes, et rien qui concerne des personnes.
note-heading = Notes verbales à envoyer
note-lead = Projets à modifier, dans chacune des six langues. Les listes y sont annexées telles qu’elles sont ; la cote est portée dès que leur envoi est enregistré.
note-lists = Note verbale qui distribue les listes (DOCX)
note-invitation = Note verbale qui invite au dialogue (DOCX)
note-about = Note verbale : { $title }
note-reference = Référence : { $reference }
note-reference-open = [à compléter]
note-circulates = Le Secrétariat de la Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée présente ses compliments aux États parties à la Convention et a l’honneur de se référer au dialogue constructif intitulé « { $title } », qui se tiendra le { $day } ({ $place }) conformément au paragraphe 53 des procédures et règles de fonctionnement du Mécanisme d’examen de l’application de la Convention et des Protocoles s’y rapportant.
note-transmits-ngos = Conformément au paragraphe 53 d) des procédures et règles, le Secrétariat a l’honneur de transmettre, à l’annexe I, la liste des organisations non gouvernementales qui souhaitent assister au dialogue. Si la participation d’une organisation non gouvernementale soulève une objection, la question sera renvoyée au Bureau de la Conférence.
note-transmits-others = Conformément au paragraphe 53 e), le Secrétariat a également l’honneur de transmettre, à l’annexe II, la liste des autres parties prenantes concernées, y compris les représentants du secteur privé et du monde universitaire, qui ont demandé à participer. Leurs demandes devraient être approuvées à condition qu’aucun État partie n’y fasse objection.
note-objections = Les États parties qui souhaitent faire objection sont priés de bien vouloir en informer le Secrétariat par note verbale le { $day } au plus tard, en indiquant l’organisation concernée.
note-objections-later = Toute objection reçue après cette date mais avant l’ouverture du dialogue sera signalée comme tardive et sera néanmoins prise en compte.
note-invites = Le Secrétariat de la Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée présente ses compliments aux États parties à la Convention et à ses signataires, aux États qui ne l’ont pas signée, aux entités et aux organisations intergouvernementales, et a l’honneur de les inviter au dialogue constructif intitulé « { $title } », qui se tiendra le { $day } ({ $place }) conformément au paragraphe 53 des procédures et règles de fonctionnement du Mécanisme d’examen de l’application de la Convention et des Protocoles s’y rapportant.
note-open-to = Conformément au paragraphe 53 c), le dialogue leur est ouvert à tous. Ils sont priés de bien vouloir communiquer au Secrétariat le nom de leurs représentants. Aucune liste n’en est distribuée et aucune approbation n’est nécessaire.
note-no-country = Conformément au paragraphe 53 b), aucune situation propre à un pays ne sera évoquée pendant le dialogue, sauf par le pays examiné, qui peut de son plein gré soulever des questions ayant trait exclusivement à son propre examen.
note-stakeholders = Les organisations non gouvernementales peuvent confirmer leur présence, et les autres parties prenantes concernées présenter leur demande, jusqu’au { $day }, dernier jour prévu à cet effet par le paragraphe 53 d) et e). Le Secrétariat saurait gré de bien vouloir les en informer.
note-closing = Le Secrétariat saisit cette occasion pour renouveler aux États parties à la Convention les assurances de sa très haute considération.
note-closing-all = Le Secrétariat saisit cette occasion pour renouveler à tous les destinataires les assurances de sa très haute considération.
note-dated = Vienne, le { $day }
annex-1 = Annexe I
annex-2 = Annexe II
do-registrants = Reprendre les participants dans l’inscription
registrants-lead = Le fichier contient ce qui a été dit des personnes qui participent en l’état. Il ne sert qu’à leur inscription : supprimez-le une fois celle-ci terminée. Il n’est conservé nulle part ici.
registrants-submit = Télécharger le fichier
registrants-indico = Pour Indico : une personne par organisation
registrants-indico-hint = Indico n’accepte chaque adresse qu’une fois, et une demande n’en a qu’une. Le fichier contient la personne à qui l’on écrit, sinon la première qui viendrait.
registrants-everybody = Toutes les personnes qui viendraient, pour lecture
field-extract = Quel fichier ?

enter-title = Revenir à votre candidature
enter-link = Revenir à une candidature
enter-lead = Appuyez une fois sur le bouton, et vous y êtes.
enter-button = Continuer
enter-ask-lead = Écrivez l’adresse à laquelle notre message vous est parvenu. Vous y recevrez un nouveau lien.
enter-ask-button = M’envoyer un nouveau lien
enter-asked = Si nous envoyons des messages à cette adresse, un nouveau lien est en route. Consultez votre messagerie dans quelques minutes.

do-move = Le déplacer à un autre jour
do-change = Modifier ce qui en est dit
do-announce = Annoncer une date antérieure
do-circulate = Enregistrer qu’une liste a été envoyée aux États parties
do-programme = Programme
do-panel = Table ronde
do-paper = Ajouter un document d’information
do-report = Enregistrer qu’un rapport a été adopté
do-cancel = Enregistrer que le président ne le convoque pas
do-open = Ouvrir le dialogue
do-close = Clore le dialogue
do-input = Enregistrer une intervention
do-summary = Le résumé du président
do-comments = Envoyer des commentaires écrits
do-comments-file = Envoyer des observations écrites en PDF
comments-file-lead = On ne peut pas rechercher quels pays un PDF nomme. Une personne l’examine toujours avant que les États parties puissent le lire, et vous êtes informé de la suite.
field-pdf = Le fichier
field-pdf-hint = Un PDF d’au plus 1 Mo. Son nom n’importe pas.
comments-file = PDF, { $size } ko
comments-file-about = Un fichier tel que son auteur l’a envoyé ; personne n’y a cherché de virus.
comments-file-hint = Un PDF : ouvrez-le sur la page de la demande avant de décider.
done-comments-held = Reçu. Une personne examine le fichier avant que les États parties puissent le lire.
fault-not-pdf = Ce fichier n’est pas un PDF.
fault-pdf-too-large = Le fichier dépasse 1 Mo.
do-withdraw = Se retirer
do-choose = Participer de nouveau
do-release = Vérifier les commentaires retenus
do-object = Faire objection
do-withdraw-objection = Retirer l’objection
do-bureau = Enregistrer la décision du Bureau
do-attendance = Enregistrer qui est venu
do-activity = Signaler une activité
do-erase = Effacer ce qui a été dit des personnes
do-change-application = Modifier ce que dit la demande
change-submit = Enregistrer la modification
change-until = Nom, catégorie, pays, site Web et statut peuvent être modifiés jusqu’à l’envoi de la liste aux États parties, au plus tard le { $day }.
change-listed = Les États parties ont vu la liste avec nom, catégorie, pays, site Web et statut. Ces indications restent inchangées ; demandez au Secrétariat de corriger une erreur.
change-persons = Ce qui est dit des personnes et de vos connaissances peut être corrigé à tout moment.
change-history = Chaque modification figure dans l’historique de la demande, avec son heure. Ce qui y figurait auparavant n’est plus affiché.
do-confirm-address = Confirmer l’adresse
convene-title = Convoquer un dialogue
convene-submit = Le convoquer
convene-lead = Les dates prévues par les règles sont calculées à partir du jour du dialogue. Une date antérieure peut être annoncée en plus.
session-title = Programmer une session d’un groupe de travail
session-lead = Le résumé d’un dialogue établi par le président est à présenter à la session suivante du même groupe.
field-dialogue-title = Titre
field-groups = Après les sessions de quels groupes de travail ?
field-groups-hint = Plusieurs pour un dialogue conjoint.
field-session = Quelle session ?
field-session-hint = Par exemple : 12e session, 27-30 juin 2022
field-dialogue-day = Jour du dialogue
field-dialogue-day-hint = Toutes les autres dates en découlent.
field-announced = Date antérieure à annoncer
field-announced-hint = Elle invite à présenter les candidatures plus tôt et ne change rien à la date prévue par les règles.
field-place = Où ?
field-format = Comment participe-t-on ?
field-languages = Langues
field-chairs = Président ou coprésidents
field-chairs-hint = Un par ligne.
field-word-limit = Nombre maximal de mots des commentaires écrits
field-group = Groupe de travail
field-opens = Jour de son ouverture
field-list = Quelle liste ?
field-document = Document
field-adopted-on = Adopté le
field-paper-title = Titre
field-topic = Thème
field-articles = Articles
field-articles-hint = Séparés par des virgules : TIP 6, TIP 9
field-input = Ce qui a été dit, sans nommer de pays
field-panel = Membres
field-panel-hint = Un par ligne : organisation, type, trois lettres majuscules du code du pays. Types : { $kinds }
field-looked-at = Des pays sont-ils nommés ?
field-objecting-state = Quel État partie fait objection ?
field-objection-reason = Motif
field-objection-reason-hint = Les règles n’en exigent pas. Le Secrétariat et le Bureau le voient.
field-may-be-told = Le motif peut-il être communiqué à l’organisation ?
field-may-be-told-yes = Oui, sans nommer l’État
field-admitted = Qu’a-t-il été décidé ?
field-deciding-body = Qui a décidé ?
field-deciding-body-hint = Par exemple : Bureau élargi de la Conférence
field-bureau-decided-on = Décidé le
field-which-comments = Quels commentaires ?
field-released = Quelle suite leur est donnée ?
field-told-author = Que faut-il dire à l’auteur ?
field-told-author-hint = Indiquez ce qu’il faut modifier pour qu’ils puissent être envoyés de nouveau.
field-persons = Combien de personnes sont venues ?
field-assistance = De quel type d’assistance s’agit-il ?
field-activity = Que faites-vous ?
bureau-admitted = Elle participe
bureau-not-admitted = Elle ne participe pas
about-application = { $name }, { $dialogue }
programme-lead = Un point par ligne. Une ligne peut commencer par son heure : 10:00 Ouverture
programme-looked-at = Oui, et j’ai vérifié : la situation d’aucun pays n’est mentionnée
panel-lead = Une table ronde peut être organisée ; elle n’est pas obligatoire.
input-lead = Les interventions sont classées par thème et par article, jamais par pays.
summary-of-chair-lead = Il est joint à la session suivante du même groupe de travail.
activity-lead = Signalez des formations, des outils, des recherches ou toute autre aide que vous proposez. Cela peut être montré à tous ceux qui cherchent une assistance technique.
will-move-dates = Toutes les dates qui découlent du jour du dialogue se déplacent avec lui.
will-move-tell = Toutes les personnes concernées sont informées.
will-cancel = Tous les candidats sont informés que le dialogue n’est pas convoqué.
will-circulate = La liste dans son état actuel est enregistrée comme envoyée. Les organisations qui n’y figurent pas encore peuvent figurer sur une liste suivante.
will-circulate-objections = Les États parties peuvent faire objection à partir de maintenant ; les objections reçues auparavant comptent à partir de maintenant.
will-open = À partir de maintenant, plus aucun État partie ne peut faire objection.
will-close = À partir de maintenant, le résumé du président est attendu.
will-withdraw-application = L’organisation est retirée de la liste. Dans les délais, vous pouvez participer de nouveau.
will-choose = La candidature est de nouveau valable, si elle est dans les délais.
will-erase = Les noms, les adresses et tout ce qui a été dit d’autre des personnes disparaissent définitivement. La candidature demeure.
will-erase-letters = Nous ne pouvons plus vous écrire, et le lien privé ne fonctionne plus.
will-confirm-address = L’organisation peut figurer sur la liste.
will-object-ngo = Le Bureau de la Conférence est saisi de la question. L’organisation n’est ni admise ni exclue tant que le Bureau n’a pas décidé.
will-object-other = La candidature n’est pas approuvée tant que l’objection est maintenue.
will-object-seen = Le Secrétariat et le Bureau voient quel État fait objection. L’organisation est informée qu’un État partie fait objection, mais pas lequel.
will-object-withdraw = L’objection peut être retirée à tout moment avant l’ouverture du dialogue.
will-withdraw-objection = Ce que l’objection empêchait est rétabli, sauf si une autre objection est maintenue.
will-bureau = L’organisation en est informée immédiatement.

notice-blank-field = Un champ obligatoire est resté vide : { $field }.
notice-dialogue-same-day = Il est déjà convoqué pour le { $day }.
notice-dialogue-day-over = Le { $day } est passé. Choisissez aujourd’hui ou un jour à venir.
notice-day-outside-calendar = Le { $day } est en dehors du calendrier.
notice-unknown-dialogue = Il n’existe pas de dialogue { $dialogue }.
notice-unknown-application = Cette candidature n’existe pas.
notice-group-named-twice = Un groupe de travail est indiqué deux fois.
notice-announced-too-late = Le dernier jour prévu par les règles est le { $day } ; seule une date antérieure peut être annoncée en plus.
notice-cancelled-too-early = On ne peut dire si les candidats sont trop peu nombreux que lorsque le dernier jour des candidatures est entièrement écoulé : le { $day }.
notice-enough-applications = Candidatures présentées : { $applications }. Nombre fixé comme suffisant : { $threshold }.
notice-dialogue-cancelled = Le président a décidé de ne pas convoquer ce dialogue.
notice-dialogue-opened = Ce dialogue a déjà été ouvert.
notice-dialogue-not-opened = Ce dialogue n’a pas encore été ouvert.
notice-dialogue-closed = Ce dialogue a déjà été clos.
notice-country-named = Des pays sont nommés ici : { $words }. La situation d’aucun pays ne peut être mentionnée, sauf par le pays examiné au sujet de son propre examen.
notice-group-not-concerned = Ce dialogue ne se tient pas après une session de ce groupe de travail.
notice-reports-not-adopted = Le dialogue s’ouvre après que chaque groupe de travail concerné a adopté son rapport.
notice-report-missing = Pas encore adopté : { $group }.
notice-opened-too-early = Il est convoqué pour le { $day }.
notice-list-too-early = Les candidatures sont acceptées jusqu’au { $day } inclus. La liste n’est pas complète avant.
notice-list-late =
    { $days ->
        [one] La liste a été envoyée avec { $days } jour de retard. Ce retard est celui du Secrétariat et ne nuit à aucun candidat.
       *[other] La liste a été envoyée avec { $days } jours de retard. Ce retard est celui du Secrétariat et ne nuit à aucun candidat.
    }
notice-one-region-weighs = Organisations d’un même groupe régional ({ $region }) : { $organizations } sur { $total }. Invitez-en d’autres ; aucune n’est refusée pour des raisons d’équilibre.
notice-limit-on-rest-day = Il se peut que personne ne travaille le { $day }. Ce jour reste le dernier ; agissez au plus tard le { $before }.
notice-dialogue-chosen-already = Ce dialogue a déjà été choisi.
notice-kind-changed = Une autre règle s’appliquerait à un autre type d’organisation. Retirez cette candidature et envoyez-en une autre.
notice-listed-already = La liste comportant ces indications a été envoyée aux États parties. Demandez au Secrétariat de les corriger.
notice-listed-changed = Les États parties ont vu la liste avec ce qui y figurait auparavant. Distribuez-la de nouveau.
notice-dialogue-not-chosen = Cette candidature ne porte pas sur ce dialogue, ou en a été retirée.
notice-applied-too-late = Le dernier jour pour « { $title } » était le { $day }, jusqu’à 23:59:59 à Vienne ({ $computed }). Moment où votre demande nous est parvenue : { $vienna } à Vienne, { $utc } UTC. Ce que vous avez écrit est toujours ici.
notice-no-dialogue-chosen = Choisissez au moins un dialogue.
notice-comments-too-late = Les commentaires écrits sont acceptés avec la candidature, jusqu’au quinzième jour avant le dialogue.
notice-comments-not-held = Il n’existe pas de tels commentaires en attente de vérification.
notice-comments-too-long = Nombre maximal de mots des commentaires écrits : { $most } ; ceux-ci en comptent { $words }.
notice-too-many-comments = Des observations peuvent être envoyées au plus { $most } fois pour un dialogue.
notice-too-many-files = Au plus { $most } fichiers peuvent être envoyés pour un dialogue.
notice-not-a-pdf = Ce fichier n’est pas un PDF : il ne commence pas comme tel.
notice-file-too-large = Un fichier peut avoir au plus { $most } Mo.
notice-nobody-objects-to-these = Les États, les entités et les organisations intergouvernementales participent sans que personne ait à les y autoriser.
notice-objected-already = { $state } : cet État partie a déjà fait objection, et son objection est maintenue.
notice-no-objection = Aucune objection de cet État n’est maintenue ici.
notice-nothing-before-the-bureau = Le Bureau n’est saisi d’aucune question concernant cette organisation : aucune objection d’un État partie n’est maintenue.
notice-only-parties-object = { $state } : cet État n’est pas partie à la Convention. Seuls les États parties peuvent faire objection.
notice-objections-over = Les objections étaient acceptées jusqu’au { $day }.
notice-not-your-state = Une mission permanente fait objection au nom de son propre État.
notice-session-day-over = Le { $day } est passé.
notice-unknown-session = Il n’existe pas de session { $session }.
notice-summary-too-early = Le résumé est rédigé après la clôture du dialogue.
notice-no-next-session = La prochaine session de ce groupe de travail n’est pas encore programmée. Programmez-la d’abord.

invite-title = Inviter une mission, un président ou un membre du Bureau
invite-lead = Un message contenant un lien privé est envoyé à l’adresse. Le lien fonctionne pendant dix jours ; un nouveau peut être demandé à tout moment.
field-invited-as = En quelle qualité ?
field-mission-state = De quel État ?
field-mission-state-hint = Pour une mission permanente.
invite-submit = Envoyer l’invitation
done-invited = L’invitation est en route.
field-invited-name = Nom de la personne
