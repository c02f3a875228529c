# Lettres. Des phrases simples et aimables ; aucun mot que seuls les initiés connaissent.

greeting = Bonjour { $name },
greeting-colleagues = Chères et chers collègues,
farewell = Le Secrétariat de la Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée
follows-from = Règle applicable : { $rule }.
reason = Motif indiqué : { $reason }

fact = { $name } : { $value }
fact-dialogue = Dialogue
fact-day = Jour
fact-place = Lieu
fact-until = Date limite pour les modifications et les commentaires écrits
fact-list = Dernier jour pour envoyer la liste aux États parties
fact-organization = Organisation
fact-format = Mode de participation
fact-languages = Langues
fact-chairs = Présidence
fact-word-limit = Nombre maximal de mots des commentaires écrits
fact-comments-waiting = Commentaires écrits à communiquer ou à renvoyer
fact-kinds-waiting = Candidats dont la catégorie reste à déterminer
format-in-person = En salle
format-online = En ligne
format-hybrid = En salle et en ligne

door-application = Ce lien ouvre vos candidatures. Il est strictement personnel : quiconque le possède peut agir à votre place. Veuillez donc ne pas le transmettre.
door-account = Ce lien ouvre votre compte. Il est strictement personnel : veuillez ne pas le transmettre.
door-address = Ouvrez ce lien là où vous êtes connecté(e) à votre compte : la nouvelle adresse est alors confirmée. Il ne sert à personne d’autre.
door-until = Il fonctionne jusqu’au { $until }.
door-ask = S’il ne fonctionne plus, demandez-en un nouveau ici :

page-application = Voici la page de la candidature :
page-dialogue = Voici la page du dialogue :
page-waiting = Vous les trouverez ici :
page-shown = Voici la page :
page-profile = Voici votre profil :
page-handover = Où en sont vos examens, et ce qui vient ensuite :
page-reading = Ce qu’il est utile de lire avant un examen, sur la page du Secrétariat :

why-applied = Vous recevez ce message parce que vous avez présenté une candidature pour participer à un dialogue constructif et indiqué cette adresse.
why-asked = Vous recevez ce message parce que quelqu’un, très probablement vous, a demandé un nouveau lien ou indiqué cette adresse. Si ce n’était pas vous, vous n’avez rien à faire : personne d’autre ne voit ce message.
why-mission = Vous recevez ce message parce que le Secrétariat a enregistré cette adresse pour votre mission permanente.
why-copy = Vous recevez cette copie parce que vous avez demandé à recevoir ce qui est dit aux points de contact de votre État. Vous pouvez mettre fin aux copies sur la page de votre compte.
why-chair = Vous recevez ce message parce que le Secrétariat a enregistré cette adresse pour la présidence d’un dialogue constructif.
why-bureau = Vous recevez ce message parce que le Secrétariat a enregistré cette adresse pour le Bureau de la Conférence.
why-official = Vous recevez ce message parce qu’un État vous a désigné(e) pour les examens du mécanisme.
why-account = Vous recevez ce message parce qu’il concerne un compte auprès du Mécanisme d’examen dont cette adresse est, était ou doit devenir l’adresse.
why-secretariat = Vous recevez ce message parce que le mécanisme envoie à cette adresse ce que le Secrétariat doit examiner.
stop = Pour faire effacer votre nom et votre adresse, ouvrez votre lien privé et choisissez dans votre candidature « Effacer ce qui a été dit des personnes », ou écrivez au Secrétariat. Vous ne recevrez ensuite plus aucun message.
stop-account = Cette adresse est celle d’un compte auprès du Mécanisme d’examen que le Secrétariat a créé pour vous. Vous pouvez corriger ou effacer votre nom et votre adresse sous « Votre compte », ou écrire au Secrétariat. Une fois ces données effacées, vous ne recevrez plus aucun message.
stop-new-address = Si le lien n’est pas utilisé d’ici là, cette adresse est effacée et vous ne recevrez plus aucun message.
stop-old-address = Avec ce message, l’adresse est effacée ici, et plus aucun message n’y parviendra.
stop-closed = Le compte est clos et vous ne recevrez plus aucun message. Votre nom et votre adresse seront effacés plus tard, ou immédiatement si vous écrivez au Secrétariat.
stop-secretariat = L’opérateur de ce système peut modifier cette adresse.
days-in-vienna = Les jours sont des jours civils à Vienne, et le dernier compte en entier. Ce message a été rédigé par un programme ; les réponses ne sont pas lues.

received-subject = Nous avons reçu votre candidature
received-ngo = Nous vous remercions. Nous avons bien reçu votre confirmation. Votre organisation souhaite participer à :
received-ngo-next = Ouvrez le lien privé ci-dessous : il confirme votre adresse, et c’est seulement alors que votre organisation figure sur la liste qui est envoyée aux États parties. Ensuite, vous n’avez rien d’autre à faire. Si un État partie fait objection, le Bureau de la Conférence examine la question, et nous vous écrivons.
received-other = Nous vous remercions. Nous avons bien reçu votre candidature pour participer à :
received-other-next = Ouvrez le lien privé ci-dessous : il confirme votre adresse, et c’est seulement alors que votre candidature figure sur la liste qui est envoyée aux États parties. Ensuite, vous n’avez rien d’autre à faire. La candidature est approuvée si aucun État partie ne fait objection ; dans tous les cas, nous vous écrivons.
received-open = Nous vous remercions. Nous avons bien reçu votre inscription à :
received-open-next = Vous n’avez rien d’autre à faire pour le moment. Aucune approbation n’est nécessaire.
received-open-unsettled = Ouvrez le lien privé ci-dessous : il confirme votre adresse. Le Secrétariat vérifie ensuite que cette règle est bien la vôtre : elle vaut pour les États, les entités et les organisations intergouvernementales. Nous vous écrivons lorsque ce point est déterminé. Ce qui compte, c’est le moment où votre demande nous est parvenue.

unsent-subject = Jusqu’au { $day } : veuillez envoyer votre candidature
unsent = Vous avez commencé une candidature et ne l’avez pas envoyée. Pour ce qui suit, elle arrive à temps si elle nous parvient au plus tard le { $until } :
unsent-open = Les États, les entités et les organisations intergouvernementales n’ont pas de date limite ; ils peuvent s’inscrire jusqu’au dialogue.
unsent-back = Le lien privé ci-dessous vous ramène à ce que vous avez écrit, sur n’importe quel appareil.
unsent-no-more = Si vous ne souhaitez plus présenter de candidature, vous n’avez rien à faire : ce que vous avez écrit est supprimé trente jours après votre dernière modification, ou aussitôt avec « Supprimer le brouillon ».

unconfirmed-subject = Veuillez confirmer votre adresse
unconfirmed-listed = Nous avons reçu votre candidature, mais votre adresse n’est pas confirmée : personne n’a encore ouvert le lien privé de notre message. Seules les candidatures dont l’adresse est confirmée figurent sur la liste qui est envoyée aux États parties.
unconfirmed-open = Nous avons reçu votre inscription, mais votre adresse n’est pas confirmée : personne n’a encore ouvert le lien privé de notre message. Le dialogue approche.
unconfirmed-next = Veuillez ouvrir le lien privé ci-dessous. Il confirme votre adresse, et vous n’avez rien d’autre à faire.

settled-subject = Selon quelle règle vous participez
settled-ngo = Le Secrétariat a déterminé que vous représentez une organisation non gouvernementale : ces organisations confirment leur participation au plus tard quinze jours avant le dialogue.
settled-other = Le Secrétariat a déterminé que vous représentez une autre partie prenante : les autres parties prenantes présentent une candidature au plus tard quinze jours avant le dialogue.
settled-open = Le Secrétariat a déterminé que vous participez pour un État, une entité ou une organisation intergouvernementale : il suffit de s’inscrire, et aucune approbation n’est nécessaire.
settled-takes-part = Votre demande nous est parvenue à temps pour :
settled-ngo-next = Une fois votre adresse confirmée, votre organisation figure sur la liste qui est envoyée aux États parties. Si un État partie fait objection, le Bureau de la Conférence examine la question, et nous vous écrivons.
settled-other-next = Une fois votre adresse confirmée, votre candidature figure sur la liste qui est envoyée aux États parties. Elle est approuvée si aucun État partie ne fait objection ; dans tous les cas, nous vous écrivons.
settled-open-next = Vous n’avez rien d’autre à faire pour le moment.
settled-too-late = Pour les participants de cette catégorie, votre demande nous est parvenue après le dernier jour ; vous ne pouvez donc pas participer à ce qui suit. Nous regrettons de devoir vous l’annoncer.
settled-reason = Si le Secrétariat a écrit quelque chose à ce sujet, vous le trouverez dans votre candidature : le lien privé ci-dessous y mène.

link-again-subject = Votre lien privé
link-again = Voici votre lien privé. Les liens précédents vers vos candidatures ne fonctionnent plus.

status-subject = Votre candidature : { $title }
status-referred = Un État partie a fait objection à la participation de votre organisation. Celle-ci n’est pas exclue pour autant : le Bureau de la Conférence est saisi de la question et c’est lui qui décide. Vous n’avez rien à faire pour le moment ; nous vous écrirons dès qu’il y aura une décision.
status-bureau-for = Le Bureau de la Conférence a examiné l’objection et a décidé que votre organisation peut participer.
status-bureau-against = Le Bureau de la Conférence a examiné l’objection et a décidé que votre organisation ne peut pas participer à ce dialogue. Nous regrettons de devoir vous l’annoncer. La décision ne concerne que ce dialogue.
status-approved = Votre candidature est approuvée : aucun État partie n’a fait objection. Vous pouvez participer.
status-not-approved = Un État partie a fait objection à votre candidature ; elle n’est donc pas approuvée pour le moment. Si l’objection est retirée avant le dialogue, nous vous écrirons aussitôt. Nous regrettons de devoir vous l’annoncer. Cela ne concerne que ce dialogue.
status-withdrawn = L’objection a été retirée, et aucune autre n’est maintenue. Vous pouvez participer.
status-withdrawn-applied = L’objection a été retirée, et aucune autre n’est maintenue. Votre candidature est de nouveau en attente d’approbation : elle sera approuvée une fois passé le jour prévu pour les objections, à condition qu’aucun État partie ne fasse objection. Nous vous écrirons alors.
status-withdrawn-not-admitted = L’objection a été retirée, et aucune autre n’est maintenue. La décision antérieure du Bureau de la Conférence reste valable : votre organisation ne peut pas participer à ce dialogue.
status-withdrawn-others =
    { $count ->
        [one] Une objection a été retirée. Une autre est maintenue ; tant qu’elle l’est, rien ne change pour vous.
       *[other] Une objection a été retirée. { $count } autres sont maintenues ; tant qu’elles le sont, rien ne change pour vous.
    }

status-comments-late = Nous vous remercions de vos commentaires écrits. Ils sont arrivés après le quinzième jour avant le dialogue : une personne du Secrétariat les vérifie donc avant que d’autres ne les lisent. Nous vous écrirons lorsque ce sera fait.
status-comments-held = Nous vous remercions de vos commentaires écrits. Dans un dialogue, un pays ne peut être nommé que par lui-même, et un programme a trouvé un nom qui pourrait être celui d’un pays. Une personne du Secrétariat vérifie vos commentaires avant que d’autres ne les lisent. Nous vous écrirons lorsque ce sera fait.
status-comments-released = Une personne du Secrétariat a lu vos commentaires écrits, et ils ont été communiqués aux États parties.
status-comments-returned = Une personne du Secrétariat a lu vos commentaires écrits. Ils ne peuvent pas être communiqués tels quels, parce qu’ils portent sur la situation dans un pays ou sont arrivés trop tard. Vous les trouverez au moyen de votre lien privé, et vous pouvez en envoyer d’autres.

moved-subject = Déplacé à un autre jour : { $title }
moved = Le dialogue n’a plus lieu le { $before }. Il a maintenant lieu le { $on }.
moved-next = Votre candidature reste inchangée ; vous n’avez pas à en présenter une nouvelle. Si vous ne pouvez pas venir le nouveau jour, veuillez le signaler au moyen du lien privé d’un message précédent.
moved-days = Tous les délais qui découlent du jour du dialogue ont été recalculés ; vous les trouverez sur sa page.

changed-subject = Modifié : { $title }
changed = Ce qui est indiqué au sujet de ce dialogue a changé :
changed-from = { $now } (jusqu’ici : { $before })
changed-now = Voici ce qui vaut maintenant :
changed-next = Votre candidature reste inchangée. Si vous ne pouvez plus participer, veuillez le signaler au moyen du lien privé d’un message précédent.

cancelled-subject = N’aura pas lieu : { $title }
cancelled = Ce dialogue n’aura pas lieu. Le président en a décidé ainsi, parce que trop peu de candidatures ont été présentées.
cancelled-thanks = Nous vous remercions d’avoir proposé de participer.

reminder-subject = Rappel pour le { $day } : { $title }
reminder-dialogue = Le dialogue pour lequel vous avez présenté une candidature approche : il a lieu le { $day }.
reminder-lists = Les listes de ceux qui souhaitent participer doivent parvenir aux États parties au plus tard le { $day }.
reminder-lists-again =
    { $count ->
        [one] Les deux listes de ce dialogue ont été envoyées, mais { $count } candidat arrivé ou dont l’adresse a été confirmée depuis ne figure sur aucune. Une liste où tous figurent doit parvenir aux États parties au plus tard le { $day }.
       *[other] Les deux listes de ce dialogue ont été envoyées, mais { $count } candidats arrivés ou dont l’adresse a été confirmée depuis ne figurent sur aucune. Une liste où tous figurent doit parvenir aux États parties au plus tard le { $day }.
    }
reminder-rest-day = Le { $day } est un jour de fin de semaine ou un jour férié à Vienne. Il reste le dernier jour ; veuillez agir au plus tard le { $before }.
reminder-objections = Tout État partie qui fait objection à un candidat figurant sur les listes est invité à le faire savoir au plus tard le { $day }. Cette date est indicative : une objection ultérieure est enregistrée comme tardive, et compte tout de même.
summary-due = Le résumé écrit de ce dialogue établi par le président n’a pas encore été remis. Le groupe de travail le reçoit à sa prochaine session, qui s’ouvre le { $opens }, et il faut dix semaines pour les documents : veuillez le joindre au plus tard le { $by }.

invitation-subject = Votre compte auprès du Mécanisme d’examen
invitation-mission = Nous vous invitons à utiliser le compte de la Mission permanente ({ $state }) auprès du Mécanisme d’examen. Grâce à ce compte, votre mission voit les listes de ceux qui souhaitent participer aux dialogues constructifs, et peut faire objection.
invitation-chair = Nous vous invitons à utiliser votre compte auprès du Mécanisme d’examen, au titre de la présidence d’un dialogue constructif.
invitation-bureau = Nous vous invitons à utiliser votre compte auprès du Mécanisme d’examen, en tant que membre du Bureau de la Conférence.
invitation-official = Vous avez été désigné(e) pour des examens dans le cadre du mécanisme ({ $state }). Nous vous invitons à utiliser votre compte. Veuillez ouvrir le lien et remplir votre profil : le Secrétariat le compare avec la note de votre mission permanente, puis vous donne accès aux examens ou vous pose une question.

link-account-subject = Un lien vers votre compte
link-account-mission = Voici le lien vers le compte de la Mission permanente ({ $state }) auprès du Mécanisme d’examen.
link-account-official = Voici le lien vers votre compte auprès du Mécanisme d’examen, pour les examens pour lesquels vous avez été désigné(e) ({ $state }).
link-account-chair = Voici le lien vers votre compte auprès du Mécanisme d’examen, au titre de la présidence d’un dialogue constructif.
link-account-bureau = Voici le lien vers votre compte auprès du Mécanisme d’examen, en tant que membre du Bureau de la Conférence.

address-confirm-subject = Veuillez confirmer votre nouvelle adresse
address-confirm = Vous avez demandé que les messages de votre compte auprès du Mécanisme d’examen soient envoyés à cette adresse. Ils vont à l’ancienne jusqu’à ce que vous utilisiez le lien ci-dessous.
address-confirm-not-you = Si vous n’êtes au courant de rien, quelqu’un a indiqué une adresse erronée. Vous n’avez rien à faire : sans le compte, le lien n’ouvre rien.
address-asked-subject = Une nouvelle adresse pour votre compte
address-asked = Une personne connectée à votre compte a demandé que ses messages soient envoyés à une autre adresse. Un lien y a été envoyé ; tant qu’il n’a pas été utilisé, les messages arrivent ici.
address-asked-not-you = Si ce n’était pas vous, annulez le changement sous « Votre compte », définissez-y un nouveau mot de passe et écrivez aussitôt au Secrétariat.
address-left-subject = Votre compte a une nouvelle adresse
address-left = Les messages de votre compte sont désormais envoyés à une autre adresse. Les liens arrivés à celle-ci n’ouvrent plus rien.
address-left-not-you = Si ce n’était pas vous, écrivez aussitôt au Secrétariat : il peut supprimer le compte et vous inviter de nouveau.

ended-subject = Un compte a été clos
ended-mission = La personne qui disposait d’un compte de la Mission permanente ({ $state }) auprès du Mécanisme d’examen l’a clos.
ended-chair = La personne qui disposait d’un compte auprès du Mécanisme d’examen au titre de la présidence d’un dialogue constructif l’a clos.
ended-bureau = La personne qui disposait d’un compte auprès du Mécanisme d’examen en tant que membre du Bureau de la Conférence l’a clos.
ended-official = Une personne désignée pour des examens ({ $state }) a clos son compte auprès du Mécanisme d’examen. Ses fonctions dans les examens ont pris fin en même temps.
ended-next = Le nom, l’adresse, le mot de passe et les liens sont effacés, et plus aucun message n’y est envoyé. La trace de ce qui a été fait avec le compte demeure. Si quelqu’un doit agir à sa place, veuillez l’inviter.

official-returned-subject = Une question au sujet de votre profil
official-returned = Le Secrétariat a comparé votre profil avec la note de votre mission permanente et a une question. Elle figure dans votre profil. Veuillez y répondre et soumettre de nouveau votre profil.
official-approved-subject = Votre profil est approuvé
official-approved = Le Secrétariat a approuvé votre profil. Dès que vous vous êtes engagé(e) à en préserver la confidentialité, vous voyez les examens pour lesquels vous avez été désigné(e) ({ $state }) :
official-training = Le Secrétariat forme celles et ceux qui participent aux examens, également en ligne ({ $rule }). Pour y participer, écrivez-lui.
official-confidential = Ce que vous apprenez dans un examen est confidentiel et le reste après la fin de vos fonctions.

first-steps-subject = Vos premiers pas dans les examens
first-steps = Vous avez été désigné(e) pour des examens dans le cadre du mécanisme ({ $state }). Pour qu’ils vous soient ouverts, voici ce qu’il reste à faire :
first-steps-profile = Remplir votre profil et le soumettre. Le Secrétariat le compare avec la note de votre mission permanente.
first-steps-answer = Répondre à la question du Secrétariat qui figure dans votre profil, et soumettre de nouveau celui-ci.
first-steps-undertaking = Prendre l’engagement de confidentialité : préserver la confidentialité de ce que contiennent les examens.
first-steps-mission = Jusque-là, votre mission permanente agit pour votre État comme point de contact ({ $rule }).
first-steps-closed = Jusque-là, les examens ne vous sont pas encore ouverts.
first-steps-help = Si tout est déjà fait, vous n’avez plus rien à faire. Si vous avez besoin d’aide, le Secrétariat vous l’apportera volontiers.
first-steps-again = Le lien du message précédent ne fonctionne plus ; celui-ci le remplace.

duties-subject = Vos fonctions dans les examens
duties-given = S’ajoute à vos fonctions :
duties-ended = Ne fait plus partie de vos fonctions :
duty-focal-point = Point de contact
duty-expert = Expert gouvernemental
duty-observer = Observateur
duty-review = examen ({ $state })

handed-over-subject = Une succession vous est confiée
handed-over = Une personne qui agissait pour votre État dans les examens ({ $state }) est partie, et vous prenez le relais.
handed-over-next = Une page explique où en est chaque examen, ce qui a été convenu et ce qui vient ensuite. Vous n’avez besoin de rien d’autre.

official-left-subject = Votre compte est clos
official-left = Vous ne participez plus aux examens pour votre État ({ $state }). Vos fonctions ont pris fin aujourd’hui et plus rien n’ouvre votre compte. Merci pour votre travail.
official-left-confidential = Ce que vous avez appris dans les examens reste confidentiel.

circulated-subject = Liste des candidats : { $title }
circulated-ngos =
    { $count ->
        [one] La liste des organisations non gouvernementales qui souhaitent participer a été envoyée aux États parties. { $count } organisation y figure.
       *[other] La liste des organisations non gouvernementales qui souhaitent participer a été envoyée aux États parties. { $count } organisations y figurent.
    }
circulated-others =
    { $count ->
        [one] La liste des autres parties prenantes qui souhaitent participer a été envoyée aux États parties. { $count } partie prenante y figure.
       *[other] La liste des autres parties prenantes qui souhaitent participer a été envoyée aux États parties. { $count } parties prenantes y figurent.
    }
circulated-next = Si votre État fait objection à un candidat figurant sur cette liste, veuillez le faire savoir au plus tard le { $day }. Cette date est indicative. La liste se trouve dans le compte de votre mission.

alarm-subject = À examiner, s’il vous plaît : { $title }
alarm-referred = Un État partie a fait objection à la participation d’une organisation non gouvernementale. Le Bureau de la Conférence est saisi de la question : personne n’est exclu sans sa décision.
alarm-not-approved = Un État partie a fait objection à une partie prenante qui n’est pas une organisation non gouvernementale. Elle n’est pas approuvée tant que l’objection est maintenue. La page de la candidature indique de quel État partie il s’agit.
alarm-unresolved =
    { $count ->
        [one] Un État partie a fait objection à une organisation et, { $count } jour avant le dialogue, le Bureau n’a pas encore décidé. Personne n’est exclu sans décision : veuillez en demander une au Bureau.
       *[other] Un État partie a fait objection à une organisation et, { $count } jours avant le dialogue, le Bureau n’a pas encore décidé. Personne n’est exclu sans décision : veuillez en demander une au Bureau.
    }
alarm-unresolved-bureau =
    { $count ->
        [one] Un État partie a fait objection à une organisation et, { $count } jour avant le dialogue, le Bureau n’a pas encore décidé. Personne n’est exclu sans décision : veuillez décider.
       *[other] Un État partie a fait objection à une organisation et, { $count } jours avant le dialogue, le Bureau n’a pas encore décidé. Personne n’est exclu sans décision : veuillez décider.
    }
alarm-summary = Le résumé de ce dialogue établi par le président n’a pas encore été remis. La session à laquelle il doit être présenté s’ouvre le { $day }, et il faut dix semaines pour les documents.

waiting-subject = En attente de votre décision : { $title }
waiting = Pour ce dialogue, des éléments attendent une décision que seule une personne peut prendre.

shown-subject = Visible par tous : { $title }
shown = Ce dialogue est terminé, et ceux qui y ont participé sont maintenant visibles par tous. Comme vous l’avez permis, votre organisation l’est aussi, avec vos commentaires écrits qui ont été communiqués.
shown-next = Si vous ne le souhaitez plus, ouvrez le lien privé ci-dessous et retirez votre autorisation dans votre candidature. Votre organisation n’est alors plus montrée.

# Examens : à qui c’est de jouer, pour quand, et pourquoi. Rien n’y accuse (par. 4 f)).

page-moves = Ce qui vous revient dans les examens, et où le faire :
page-moves-copy = Où en sont les examens de votre État :
page-review = Voici la page de l’examen :
page-answer = Voici où répondre :
page-board = Le tableau les montre tous :
fact-review = Examen
fact-asked-by = Demande de
fact-asked-on = Demandé le
fact-step = Étape
fact-step-on = Franchie le
fact-move = Étape
fact-treaties = Instruments
fact-due = Attendu au plus tard
fact-due-since = Attendu depuis
fact-how = D’où vient cette date
fact-open-since = Ouvert depuis
fact-rule = Paragraphe
fact-working-languages = Langues de travail de l’examen
fact-answers-by = Réponses au questionnaire au plus tard
fact-feedback-by = Retour d’information écrit au plus tard
no-day = aucune règle ne fixe de date
how-agreed = convenu par les États ({ $rule })
how-agreed-within = convenu par les États ({ $rule }) ; la règle va jusqu’au { $day } : { $computed }
review-phase = { $state } (phase { $phase })
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
moves-subject = À vous : examen ({ $state })
moves-subject-more =
    { $count ->
        [one] À vous : { $count } étape dans les examens
       *[other] À vous : { $count } étapes dans les examens
    }
copy-subject = Copie : examen ({ $state })
copy-subject-more =
    { $count ->
        [one] Copie : un point dans les examens
       *[other] Copie : { $count } points dans les examens
    }
moves-fresh = Ceci revient maintenant à votre État :
moves-again = Pour rappel, ceci est encore ouvert :
again-subject = Rappel : examen ({ $state })
again-subject-more =
    { $count ->
        [one] Rappel : { $count } étape est ouverte dans les examens
       *[other] Rappel : { $count } étapes sont ouvertes dans les examens
    }
reminded = Le Secrétariat souhaite vous rappeler ceci :
late-counts = Ce qui arrive après la date est reçu comme tout le reste. Si vous avez besoin d’aide, le Secrétariat vous l’apportera volontiers.
agreed-subject = Convenu : consultation dans l’examen ({ $state })
agreed = Tous les États de cet examen ont confirmé le résultat de la consultation. Désormais, ceci est convenu :
recorded-subject = Enregistré dans l’examen ({ $state })
recorded = Le Secrétariat a enregistré que cette étape a été franchie. Si ce n’est pas le cas, écrivez au Secrétariat : une inscription peut être annulée.
recorded-answers = Réponses
recorded-feedback = Retour d’information écrit
recorded-list = Liste d’observations
recorded-summary = Résumé
help-asked-subject = { $state } : demande d’aide dans un examen
help-asked = Un État participant à un examen demande de l’aide au Secrétariat. Ce qu’il demande figure sur la page et reste entre lui et le Secrétariat.
help-answered-subject = Votre demande d’aide : examen ({ $state })
help-answered = Le Secrétariat a répondu à la demande de votre État. La réponse figure sur la page de l’examen.
stalled-subject =
    { $count ->
        [one] { $count } examen est en attente, sa date est passée
       *[other] { $count } examens sont en attente, leur date est passée
    }
stalled = La date de l’étape suivante est passée ici :
stall = { $what }, attendu au plus tard le { $day }
