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

door-application = Ce lien ouvre vos candidatures. Il est strictement personnel : quiconque le possède peut agir à votre place. Veuillez donc ne pas le transmettre.
door-account = Ce lien ouvre votre compte. Il est strictement personnel : veuillez ne pas le transmettre.
door-until = Il fonctionne jusqu’au { $until }.
door-ask = S’il ne fonctionne plus, demandez-en un nouveau ici :

why-applied = Vous recevez ce message parce que vous avez présenté une candidature pour participer à un dialogue constructif et indiqué cette adresse.
why-asked = Vous recevez ce message parce que quelqu’un, très probablement vous, a demandé un nouveau lien ou indiqué cette adresse. Si ce n’était pas vous, vous n’avez rien à faire : personne d’autre ne voit ce message.
why-mission = Vous recevez ce message parce que le Secrétariat a enregistré cette adresse pour votre mission permanente.
why-chair = Vous recevez ce message parce que le Secrétariat a enregistré cette adresse pour la présidence d’un dialogue constructif.
why-bureau = Vous recevez ce message parce que le Secrétariat a enregistré cette adresse pour le Bureau de la Conférence.
why-secretariat = Vous recevez ce message parce que le mécanisme envoie à cette adresse ce que le Secrétariat doit examiner.
stop = Pour faire effacer votre nom et votre adresse, ouvrez votre lien privé et choisissez dans votre candidature « Effacer ce qui a été dit des personnes », ou écrivez au Secrétariat. Vous ne recevrez ensuite plus aucun message.
stop-account = Cette adresse est celle d’un compte auprès du Mécanisme d’examen que le Secrétariat a créé pour vous. Pour faire corriger ou effacer votre nom ou votre adresse, écrivez au Secrétariat. Une fois ces données effacées, vous ne recevrez plus aucun message.
stop-secretariat = L’opérateur de ce système peut modifier cette adresse.
days-in-vienna = Les jours sont des jours civils à Vienne, et le dernier compte en entier. Ce message a été rédigé par un programme ; les réponses ne sont pas lues.

received-subject = Nous avons reçu votre candidature
received-ngo = Nous vous remercions. Nous avons bien reçu votre confirmation. Votre organisation souhaite participer à :
received-ngo-next = Ouvrez le lien privé ci-dessous : il confirme votre adresse, et c’est seulement alors que votre organisation figure sur la liste qui est envoyée aux États parties. Ensuite, vous n’avez rien d’autre à faire. Si un État partie fait objection, le Bureau de la Conférence examine la question, et nous vous écrivons.
received-other = Nous vous remercions. Nous avons bien reçu votre candidature pour participer à :
received-other-next = Ouvrez le lien privé ci-dessous : il confirme votre adresse, et c’est seulement alors que votre candidature figure sur la liste qui est envoyée aux États parties. Ensuite, vous n’avez rien d’autre à faire. La candidature est approuvée si aucun État partie ne fait objection ; dans tous les cas, nous vous écrivons.
received-open = Nous vous remercions. Nous avons bien reçu votre inscription à :
received-open-next = Vous n’avez rien d’autre à faire pour le moment. Aucune approbation n’est nécessaire.

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

cancelled-subject = N’aura pas lieu : { $title }
cancelled = Ce dialogue n’aura pas lieu. Le président en a décidé ainsi, parce que trop peu de candidatures ont été présentées.
cancelled-thanks = Nous vous remercions d’avoir proposé de participer.

reminder-subject = Rappel pour le { $day } : { $title }
reminder-dialogue = Le dialogue pour lequel vous avez présenté une candidature approche : il a lieu le { $day }.
reminder-lists = Les listes de ceux qui souhaitent participer doivent parvenir aux États parties au plus tard le { $day }.
reminder-objections = Tout État partie qui fait objection à un candidat figurant sur les listes est invité à le faire savoir au plus tard le { $day }. Cette date est indicative : une objection ultérieure est enregistrée comme tardive, et compte tout de même.

invitation-subject = Votre compte auprès du Mécanisme d’examen
invitation-mission = Nous vous invitons à utiliser le compte de la Mission permanente ({ $state }) auprès du Mécanisme d’examen. Grâce à ce compte, votre mission voit les listes de ceux qui souhaitent participer aux dialogues constructifs, et peut faire objection.
invitation-chair = Nous vous invitons à utiliser votre compte auprès du Mécanisme d’examen, au titre de la présidence d’un dialogue constructif.
invitation-bureau = Nous vous invitons à utiliser votre compte auprès du Mécanisme d’examen, en tant que membre du Bureau de la Conférence.

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
