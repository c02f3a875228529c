# Ways to sign in: where one is signed in, second factors, passkeys, identities of a provider.

own-ways-title = Votre connexion
sessions-title = Où vous êtes connecté(e)
sessions-lead = Si vous n’en reconnaissez pas une, mettez-y fin et changez votre façon d’entrer.
sessions-device = Sur
sessions-came = Entrée par
sessions-since = Depuis
sessions-seen = Dernière utilisation
sessions-this = Celle-ci
sessions-with-second = et un second facteur
sessions-end = Mettre fin
sessions-end-others = Mettre fin à toutes les autres
sessions-on = { $program } sous { $system }
sessions-on-unknown = Un programme qui ne dit pas ce qu’il est
came-by-link = Lien privé
came-by-sign-in-link = Lien de connexion
came-by-password = Nom et mot de passe
came-otherwise = Autrement
done-session-ended = Cette connexion est terminée.
done-other-sessions-ended = Vous n’êtes plus connecté(e) qu’ici.
second-title = Second facteur
second-lead = Un code qu’affiche un programme de votre téléphone, nouveau toutes les trente secondes. Qui n’a que votre messagerie ou votre mot de passe n’entre pas.
second-is-set = Il est défini depuis le
second-codes-left =
    { $count ->
        [0] Il ne reste aucun code de secours : faites-en de nouveaux.
        [one] Il reste un code de secours.
        [many] Il reste { $count } de codes de secours.
       *[other] Il reste { $count } codes de secours.
    }
second-new-codes = Nouveaux codes de secours
second-new-codes-hint = De votre téléphone, ou l’un des codes de secours. Les codes précédents cessent de fonctionner.
second-new-codes-submit = Faire de nouveaux codes
second-stays = Il ne peut pas être retiré : ici, le Secrétariat se connecte avec un second facteur.
second-remove = Retirer le second facteur
second-remove-submit = Le retirer
second-none = Aucun n’est défini.
second-begin = En définir un
desk-come-in-again = Pour montrer que c’est bien vous, connectez-vous de nouveau avec un nouveau lien de l’exploitant et faites ceci dans les { $most } minutes.
second-show-title = Votre second facteur
second-show-lead = Il reste une étape. Ouvrez le programme sur votre téléphone et saisissez le code qu’il affiche.
second-code = Votre code
second-code-or-recovery = Six chiffres de votre téléphone, ou l’un de vos codes de secours.
second-lost = Si vous avez perdu l’un et l’autre, le Secrétariat peut retirer le second facteur de votre compte. Pour les comptes du Secrétariat lui-même, c’est l’exploitant de ce service qui le fait.
second-code-wrong-title = Le code n’a pas été accepté
second-code-wrong = Ce n’est pas le bon, il a déjà servi, ou trop de codes étaient erronés. Attendez le code suivant et saisissez-le. Après plusieurs erreurs, aucun n’est accepté pendant un moment.
second-set-up = Définir un second facteur
second-must = Ici, le Secrétariat se connecte avec un second facteur. Définissez le vôtre, et vous entrez.
second-step-program = Ouvrez un programme de codes sur votre téléphone. Tout programme qui connaît TOTP convient.
second-step-scan = Faites-lui lire cette image.
second-picture = Le secret sous forme d’image pour l’appareil photo ; il figure en lettres ci-dessous.
second-step-type = Sans appareil photo, saisissez ceci :
second-step-code = Saisissez le code qu’il affiche.
second-set = Définir le second facteur
second-codes-title = Vos codes de secours
second-codes-lead = Le second facteur est défini. Si vous perdez votre téléphone, chacun de ces codes le remplace une fois. Ils ne sont montrés que maintenant : imprimez-les ou notez-les, et gardez-les ailleurs que votre téléphone.
second-codes-kept = Je les ai conservés
done-recovery-code-used =
    { $count ->
        [0] Vous êtes entré(e) avec votre dernier code de secours. Faites-en de nouveaux.
        [one] Vous êtes entré(e) avec un code de secours. Il en reste un.
        [many] Vous êtes entré(e) avec un code de secours. Il en reste { $count }.
       *[other] Vous êtes entré(e) avec un code de secours. Il en reste { $count }.
    }
done-second-removed = Le second facteur est retiré. Vous êtes déconnecté(e) partout ailleurs.
accounts-take-off-second = Retirer le second facteur
will-take-off-second = Ne le faites que si vous savez que c’est bien cette personne qui le demande, par exemple par une note verbale de la mission. Le second facteur, ses codes de secours et toutes les clés d’accès sont effacés, et toute personne connectée à ce compte est déconnectée. Le lien et le mot de passe restent tels quels.
done-second-taken-off = Le second facteur est retiré. Le titulaire du compte entre avec le lien ou le mot de passe seul.
came-by-passkey = Clé d’accès
passkeys-title = Clés d’accès
passkeys-lead = Une clé d’accès se trouve sur votre téléphone, votre ordinateur ou votre clé de sécurité, qui vérifie que c’est bien vous. Elle remplace le lien, le mot de passe et le code, et personne ne peut vous attirer avec elle sur une fausse page.
passkeys-none = Vous n’en avez aucune.
passkeys-made-on = Créée sur
passkeys-made = Créée
passkeys-never = Pas encore
passkeys-remove = Retirer la clé d’accès
passkeys-remove-submit = La retirer
passkeys-one = Créée sur : { $device }
will-remove-passkey = Plus personne n’entre avec elle, et vous êtes déconnecté(e) partout ailleurs. Retirez-la ensuite aussi de votre appareil.
passkeys-make = Créer une clé d’accès
passkeys-make-button = La créer sur cet appareil
passkeys-by-number = Il n’y en a pas ici : les navigateurs lient les clés d’accès au nom d’un site, et celui-ci est atteint par un numéro.
passkeys-no-script = Les clés d’accès exigent un navigateur qui exécute les scripts. Les autres façons d’entrer s’en passent.
passkey-fault = Cela n’a pas fonctionné, ou a été abandonné. Réessayez, ou entrez autrement.
passkey-in = Entrer avec une clé d’accès
passkey-in-button = Utiliser une clé d’accès
passkey-wrong = Cette clé d’accès n’ouvre rien ici, ou l’opération a pris trop de temps. Réessayez, ou entrez autrement.
passkey-unmade = La clé d’accès n’a pas été conservée : elle n’est pas celle qui était demandée, ou l’opération a pris trop de temps. Retirez-la de votre appareil et réessayez.
passkey-too-many = Vous avez dix clés d’accès, ce qui est le maximum. Retirez-en d’abord une.
done-passkey-made = La clé d’accès est créée. Vous êtes déconnecté(e) partout ailleurs.
done-passkey-removed = La clé d’accès est retirée. Vous êtes déconnecté(e) partout ailleurs.
moved-title = Mon adresse a changé
moved-lead = Aucun lien ne vous parvient à l’ancienne adresse ? Dites-le ici. Le Secrétariat la remplace par la nouvelle lorsqu’il sait que c’est bien vous ; une note verbale de votre mission est le moyen le plus rapide.
moved-submit = Prévenir le Secrétariat
moved-whose = Au nom de qui vous êtes ici
moved-whose-hint = Par exemple la mission permanente ou le ministère d’un État.
moved-before = L’adresse de votre compte
moved-now = La nouvelle adresse
will-ask-moved = Votre compte reste tel quel jusqu’à ce que le Secrétariat ait réglé la question. Un lien arrive alors à la nouvelle adresse, avec lequel vous entrez.
will-forget-moved = Ce que vous écrivez ici n’est vu que par le Secrétariat, et effacé une fois la question réglée, au plus tard après trente jours.
moved-asked = Le Secrétariat en est saisi. Une note verbale de votre mission indiquant la nouvelle adresse est utile. Une fois la question réglée, un lien arrive à la nouvelle adresse.
moved-too-many = Trop de demandes attendent actuellement. Veuillez écrire au Secrétariat.
moved-waiting = Adresses qui ont changé
moved-waiting-lead = N’importe qui peut écrire ceci. Ne remplacez une adresse que si vous savez que c’est bien cette personne : par une note verbale, ou en interrogeant la mission.
moved-no-account = Aucun compte n’a l’ancienne adresse. Si vous le trouvez ci-dessous, changez-y l’adresse.
moved-put = Changer l’adresse
moved-settle = C’est réglé
moved-settle-strangers = Écarter les { $count } dont aucun compte n’a l’ancienne adresse
will-put-address = Un lien part à la nouvelle adresse, et l’ouvrir fait entrer qui le lit. Les liens envoyés à { $address } n’ouvrent plus rien, et toute personne connectée à ce compte est déconnectée.
will-put-address-know = Un second facteur défini est demandé comme avant.
done-address-put = La nouvelle adresse est en place, et un lien y est en route.
done-moved-settled = Cela n’est plus en attente.
came-by-identity = Identité d’un fournisseur
identity-title = Connexion par un fournisseur
identity-lead = Si vous vous connectez de toute façon à { $provider }, liez votre identité là-bas à ce compte et entrez ici avec elle. Vos nom et adresse là-bas ne sont ni demandés, ni conservés.
identity-is-linked = Une identité est liée depuis le
identity-none = Aucune n’est liée.
identity-link-title = Lier votre identité
identity-remove = Retirer le lien avec l’identité
identity-go-lead = Connectez-vous à { $provider } là-bas, et vous revenez ici.
identity-go = Continuer vers { $provider }
identity-in = Entrer par un fournisseur
identity-absent = Le fournisseur ne répond pas actuellement. Entrez autrement.
identity-wrong = Cela a été abandonné, a pris trop de temps ou a été commencé dans un autre navigateur. Réessayez, ou entrez autrement.
identity-unknown = Aucun compte n’est lié à cette identité. Entrez autrement, et liez-la sur la page de votre compte.
identity-taken = Cette identité est déjà liée, ou votre compte en a une autre. Retirez d’abord ce lien.
done-identity-linked = Votre identité est liée.
done-identity-removed = Le lien avec l’identité est retiré.
