# Lettres, telles que le Secrétariat les suit.

desk-way-letters = Lettres
letters-lead = Ce qui a été envoyé et ce qui attend. Les lettres qui ne sont arrivées à personne viennent en premier.
letters-none = Aucune lettre n’a encore été écrite.
letters-all = Toutes
letter-about = Objet
letter-to = À
letter-to-secretariat = Adresse du Secrétariat lui-même
letter-to-nobody = Effacé
letter-state = État
letter-when = Quand
letter-written = Écrite
letter-next = Prochaine tentative :
letter-tries =
    { $count ->
        [one] { $count } tentative
       *[other] { $count } tentatives
    }
letter-tries-made = Tentatives
letter-queued = En attente
letter-sending = En cours d’envoi
letter-sent = Envoyée
letter-failed = Abandonnée
letter-bounced = Refusée définitivement
letter-dropped = Non envoyée
letter-failed-advice = Aucun serveur n’a accepté cette lettre pendant trois jours. Vérifiez si des lettres partent ; ce qu’elle disait doit être communiqué autrement.
letter-bounced-advice = Le serveur du destinataire refuse cette adresse. Plus rien n’y est envoyé. Demandez une autre adresse à l’organisation ou à la mission, et enregistrez-la.
letter-dropped-advice = Le nom et l’adresse du destinataire ont été effacés avant le départ de la lettre.
letter-of-receipt = Accusé de réception d’une candidature
letter-of-link = Lien privé, envoyé à nouveau
letter-of-status = État d’une candidature
letter-of-moving = Dialogue déplacé ou modifié
letter-of-cancelling = Dialogue annulé
letter-of-reminder = Rappel
letter-of-invitation = Au sujet d’un compte
letter-of-list = Liste distribuée
letter-of-alarm = À examiner par le Secrétariat
letter-fault-code = Le serveur a répondu { $code }.
letter-fault-connection = La connexion a été interrompue.
letter-fault-time = Le serveur a mis trop de temps.
letter-fault-protection = La connexion n’a pas pu être protégée.
letter-fault-address = Ce n’est pas une adresse.
letter-fault-size = La lettre est trop volumineuse.
letter-fault-folder = Il est impossible d’écrire dans le dossier des lettres.
letter-fault-program = La lettre n’a pas pu être composée.
letter-says = Ce qu’elle dit
letter-kept-about = Les lettres sont conservées ici parce qu’aucun serveur n’est configuré pour les acheminer. Un lien privé contenu dans une lettre ouvre les pages de son destinataire : ne le remettez à personne d’autre.
letter-not-kept = Le texte d’une lettre est effacé lorsqu’elle est partie, et lorsque l’adresse de son destinataire est effacée.
