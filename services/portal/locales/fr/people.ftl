# People whom States name for reviews.

person-official = Fonctionnaire désigné par un État

people-title = Personnes
directory-title = Répertoire
intake-title = Personnes à approuver

# Duties, and how far somebody is.

duty-focal-point = Point de contact
duty-expert = Expert gouvernemental
duty-observer = Observateur
duty-in = { $duty }, examen de { $state }
review-of = Examen : { $state }
review-own = Examen : { $state } (État examiné)
review-as-reviewer = Examen : { $state } (en tant qu’État examinateur)
person-standing-named = Invité ; le profil est attendu
person-standing-submitted = Le profil est chez le Secrétariat
person-standing-returned = Le Secrétariat a posé une question
person-standing-approved = Approuvé
person-standing-left = Parti
since-day = depuis le { $day }
person-erased = (nom qui n’est plus conservé)
by-note = selon la note { $reference }

# The people of a State.

people-of = Personnes désignées : { $state }
people-lead = Qui coordonne et qui répond en tant qu’expert pour votre État dans chaque examen, et ce qui reste ouvert.
people-missing = Ce qui reste ouvert
people-no-reviews = Les examens auxquels cet État participe ne sont pas encore fixés. Les personnes sont désignées une fois le tirage au sort effectué.
people-nothing-missing = Rien ne reste ouvert : pour chaque examen il y a un point de contact qui peut agir et un expert pour chaque traité.
people-by = Date prévue :
people-by-review = Examen par examen
people-review = Examen
people-experts = Experts désignés
people-named = Personnes désignées
people-none = Personne n’a encore été désigné.
people-table = Tableau : { $title }
people-person = Personne
people-duties = Fonctions
people-how-far = État d’avancement
people-named-by-note = Les points de contact sont désignés par une note verbale de la mission permanente.
missing-focal-point = Un point de contact est à désigner. D’ici là, le représentant permanent en tient lieu et reçoit tout.
missing-profile = { $name } est désigné comme point de contact et n’a pas encore remis son profil. Jusqu’à son approbation, le représentant permanent en tient lieu.
missing-approval = { $name } est désigné comme point de contact et son profil est chez le Secrétariat. Jusqu’à son approbation, le représentant permanent en tient lieu.
missing-undertaking = { $name } est point de contact, avec l’approbation du Secrétariat, et n’a pas encore pris l’engagement de confidentialité. Jusque-là, le représentant permanent agit.
missing-answer = { $name } est désigné comme point de contact et le Secrétariat a posé une question sur son profil. Jusqu’à son approbation, le représentant permanent en tient lieu.
missing-experts = Au moins un expert gouvernemental est à désigner.
missing-expertise = Aucun expert n’a encore indiqué ces traités comme son domaine : { $instruments }. Un même expert peut en couvrir plusieurs.
mission-acts = Le représentant permanent en tient lieu pour le moment.
nobody-yet = Personne pour le moment
experts-count =
    { $count ->
        [0] Aucun pour le moment
        [one] { $count } expert
       *[other] { $count } experts
    }
experts-lack = Pas encore couverts : { $instruments }
notes-received = Notes verbales reçues
people-notes-none = Aucune note n’a encore été reçue.
note-day = Datée du
note-received = Reçue le
note-file = Fichier
note-get = Télécharger la note
note-no-file = Pas de fichier
note-with-mission = Auprès de la mission permanente
note-on-behalf = Saisie par le Secrétariat au nom de l’État ({ $state })
on-behalf-title = Ce que le Secrétariat a fait au nom de l’État
on-behalf-duties = Le Secrétariat, au nom de l’État ({ $state }) et avec son mandat écrit ({ $mandate }) : a modifié les examens de { $name }.
on-behalf-leaving = Le Secrétariat, au nom de l’État ({ $state }) et avec son mandat écrit ({ $mandate }) : a enregistré le départ de { $name }.
on-behalf-public-contact = Le Secrétariat, au nom de l’État ({ $state }) et avec son mandat écrit ({ $mandate }) : a choisi ce qui est public.
people-mandate-hint = La référence de la note verbale ou de la lettre de l’État, sans noms de personnes. Par exemple : note verbale 12/2020.
will-on-behalf = L’État ({ $state }) voit que le Secrétariat l’a fait en son nom, et avec quel mandat écrit.
people-reads-title = Qui a consulté ces renseignements
people-reads-lead = Toute consultation des notes verbales de cet État sous forme de fichiers, ou de ce que les notes et les profils disent de ses personnes désignées, est enregistrée, par lecteur et par jour. La mission permanente, les points de contact de l’État et le Secrétariat voient cette liste, et personne d’autre.
people-reads-none = Personne ne les a encore consultés.

# What of a State is public.

public-of-state = Ce que tout le monde peut voir
public-about = Les noms, adresses électroniques et numéros de téléphone de personnes ne sont jamais publics. Un État peut montrer à tous une institution et sa messagerie fonctionnelle, afin que les organisations sachent où écrire.
public-nothing = Rien n’est public pour cet État.
public-contact-title = Choisir ce qui est public
public-contact-lead = Que peut voir tout le monde concernant { $state } ?
public-question = Montrer à tous
public-choose-nothing = Rien
public-choose-institution = Une institution et sa messagerie fonctionnelle
field-institution = Nom de l’institution
field-mailbox = Messagerie fonctionnelle
field-mailbox-hint = Une adresse de l’institution, non d’une personne : traites@ministere.example
will-public-everybody = Tout le monde voit l’institution et la messagerie sur la page de l’État et dans la liste publique.
will-public-no-person = Aucune personne n’est montrée, et rien des examens.
will-public-back = Vous pouvez modifier ou retirer ce choix à tout moment. Ce que d’autres auront copié entre-temps leur reste.
done-public-contact = Ce qui est public est choisi.

# Somebody, and what can be done.

person-reached = Comment joindre cette personne
people-approve = Approuver
field-person-name = Nom
field-function = Fonction et institution
field-phone = Téléphone professionnel
field-location = Lieu du bureau
field-hours = Heures de travail
field-hours-from = Heures de travail : de
field-hours-to = Heures de travail : à
field-hours-hint = À votre heure, par exemple 09:00. Les autres voient ces heures à la leur.
field-time-zone = Fuseau horaire
field-work-languages = Langues de travail
person-expertise = Domaines d’expertise
person-expertise-hint = Les traités dont la personne est experte. Un même expert peut en couvrir plusieurs.
undertaking = Engagement de confidentialité
undertaking-given-on = Donné le { $day }
undertaking-to-come = Pas encore donné
duties-none = Aucune fonction actuellement.
name-again = Désigner cette personne pour d’autres fonctions par une note
change-duties = Modifier les examens
change-duties-lead = { $name } voit un examen dès que la fonction est donnée, et ne le voit plus dès qu’elle est retirée.
change-duties-focal-point = { $duty } : cette fonction est modifiée par une note de la mission permanente et reste ici telle quelle.
change-duties-elsewhere = { $duty } : cela revient au point de contact pour cet examen, et à la mission permanente.
change-duties-question = Quelles fonctions { $name } a-t-il ou a-t-elle désormais ?
change-duties-hint = Les experts répondent, lisent et écrivent dans un examen ; les observateurs lisent seulement.
will-duties-access = L’accès aux examens suit immédiatement. La personne en est informée par courriel, et les États participants le voient dans les examens.
fault-duties-same = Rien ne diffère de ce qui est déjà en vigueur.
done-duties = Les fonctions sont modifiées.
let-leave = Enregistrer un départ
leave-title = Départ : { $name }
leave-lead = La passation donne tout au successeur et retire l’accès à l’autre personne le jour même.
leave-successor = Qui succède à { $name } ?
leave-successor-hint = Une nouvelle personne est d’abord désignée par une note, ou dans la même note.
leave-nobody = Personne
leave-nobody-hint = Les fonctions prennent fin.
leave-submit = Continuer
will-leave-hand-over = { $successor } reprend : { $duties }.
will-leave-end = Ces fonctions prennent fin : { $duties }.
will-leave-not-approved = { $successor } voit les examens une fois le profil approuvé par le Secrétariat et l’engagement de confidentialité pris.
will-leave-mission-acts = Tant qu’aucun point de contact ne peut agir, le représentant permanent en tient lieu et reçoit tout.
will-leave-access = { $name } n’a plus d’accès à partir d’aujourd’hui, et le compte est fermé.
will-leave-confidential = L’obligation de confidentialité de { $name } demeure.
will-leave-seen = La mission permanente, les points de contact de votre État, le Secrétariat et les États de ces examens voient que la personne est partie. La trace de ce qui a été fait demeure.
will-leave-back = Pour revenir, { $name } doit être désigné de nouveau par une note.
done-left = Le départ est enregistré. L’accès a pris fin aujourd’hui.

# Naming people by a note.

name-people = Désigner des personnes
naming-lead = Saisissez ce que dit la note verbale. Avant tout enregistrement, la note et le formulaire sont comparés et vous voyez ce qui va se passer.
naming-state-lead = Pour quel État une note est-elle arrivée ? La mission de cet État peut aussi la saisir elle-même.
naming-go-on = Continuer
naming-kept = Tout ce que vous avez saisi est encore là.
the-note = La note verbale
field-note-file = Le fichier de la note
field-note-file-hint = PDF, DOCX ou texte brut, 2 Mo au plus. Il est comparé avec votre saisie ; seuls votre mission et le Secrétariat peuvent le télécharger.
note-file-kept = Fichier choisi :
note-file-drop = Retirer le fichier
field-note-reference = Référence de la note
field-note-dated = Date de la note
field-note-received = Jour de réception
naming-people = Personnes désignées par la note
naming-people-lead = Saisissez les personnes une par une. Un point de contact qui est remplacé est aussi à indiquer plus bas, sous les départs.
person-number = Personne { $number }
person-question = { $name }, { $question }
person-named-before = Votre État a déjà désigné cette personne. La note indique ses fonctions désormais, en plus de celles qu’elle a.
person-remove = Retirer cette personne
person-add = Ajouter une autre personne
person-add-whom = Qui
person-new = Une nouvelle personne
field-person-language = Langue de l’invitation et des courriers
field-duty = Désigné comme
field-duty-hint = Pour chaque examen, votre État a un seul point de contact. Une même personne peut être point de contact et expert.
naming-leaving = Départs
naming-leaving-lead = Une note qui remplace un point de contact dit aussi ce que devient le précédent.
leaving-stays = Reste
leaving-nobody = Part ; personne ne reprend
leaving-successor = Part ; { $name } reprend
naming-check = Comparer et relire
naming-check-about = Rien n’est encore enregistré.
fault-note-kind = Ce n’est ni un PDF, ni un DOCX, ni du texte brut. Choisissez la note sous l’une de ces formes.
fault-note-large = Le fichier dépasse { $most } Mo. Choisissez-en un plus petit, par exemple une numérisation en noir et blanc.
fault-dated-later = La date de la note est postérieure au jour de réception.
fault-named-for-nothing = Indiquez pour quoi cette personne est désignée.
fault-nobody-named = Saisissez au moins une personne désignée ou un départ.
fault-not-named-before = Cette personne est partie ou n’a pas été désignée par votre État. Ajoutez-la comme nouvelle personne.
comparison-title = Comparaison de la note et du formulaire
comparison-no-file = Sans fichier, rien n’a pu être comparé. Le Secrétariat compare la note avec les profils avant de les approuver.
comparison-agrees = La note et le formulaire concordent.
comparison-differences = Différences entre la note et le formulaire
comparison-differences-lead = Corrigez le formulaire ou envoyez-le tel quel : le Secrétariat demande alors ce qui est exact.
comparison-send = Envoyer
comparison-send-as-is = Envoyer tel quel
difference = Objet
difference-note = La note
difference-form = Le formulaire
difference-profile = Le profil
difference-nothing = rien trouvé
difference-unreadable = Le fichier ne contient pas de texte qui puisse être comparé. Une personne du Secrétariat le lit.
will-name-invite = { $name } reçoit une invitation par courriel à { $address }, dans cette langue : { $language }.
will-name-replaced = { $name } part et { $successor } reprend. L’accès de { $name } prend fin aujourd’hui.
will-name-leaves = { $name } part. L’accès prend fin aujourd’hui.
will-name-approval = Toute nouvelle personne remplit un profil. Une fois celui-ci approuvé par le Secrétariat, les fonctions donnent accès.
will-name-seen = Le Secrétariat et votre mission voient la note. Les États parties voient dans le répertoire qui fait quoi ; rien n’en est public.
will-name-received = La note est réputée reçue le { $day }.
done-named = La note est enregistrée.

# One's own profile.

profile-title = Votre profil
profile-next-left = Vous êtes parti. Il n’y a plus rien à faire ici.
profile-next-undertaking = Lisez d’abord l’engagement de confidentialité et donnez-le. Remplissez ensuite votre profil.
profile-next-fill-in = Remplissez votre profil et remettez-le. Le Secrétariat le compare avec la note de votre mission et l’approuve.
profile-next-wait = Votre profil est chez le Secrétariat. Vous n’avez rien à faire ; vous serez informé par courriel.
profile-next-answer = Le Secrétariat pose une question. Modifiez votre profil et remettez-le de nouveau.
profile-next-approved = Votre profil est approuvé. Tenez-le à jour : c’est par lui qu’on vous joint.
profile-asked = Question du Secrétariat
profile-duties = Vos fonctions pour { $state }
profile-fill-in = Ce dont les autres ont besoin pour vous joindre
profile-submit = Remettre
profile-seen = Qui verra cela
profile-seen-states = Les États parties voient dans le répertoire votre nom, votre adresse électronique, votre fonction, votre téléphone, votre bureau, vos heures, vos langues et vos fonctions.
profile-seen-secretariat = Le Secrétariat et votre mission permanente voient la même chose, ainsi que l’état d’avancement du profil.
profile-seen-never = Rien n’en est public.
profile-account = Modifier le nom, l’adresse électronique ou la langue
profile-leaving = Quand vous partez
profile-leaving-about = Votre successeur a besoin de connaître la situation. Imprimez-la ou envoyez le lien ; indiquez ensuite que vous partez.
profile-leave = Je pars
law-pr-37 = Les États parties examinateurs, leurs experts gouvernementaux participant à l’examen et le Secrétariat préservent la confidentialité de toutes les informations obtenues au cours de l’examen de pays ou utilisées dans celui-ci. À titre volontaire, les parties examinées peuvent demander au Secrétariat d’utiliser les informations fournies au cours de leur examen pour alimenter les éléments publics de SHERLOC.
undertaking-everything = Je préserve la confidentialité de toutes les informations que je reçois dans les examens, quelle qu’en soit la forme.
undertaking-for = Je ne les utilise que pour les examens et ne les donne à personne qui ne participe pas à l’examen concerné.
undertaking-after = Cela vaut aussi après la fin de mes fonctions.
undertaking-reads = Je sais que la lecture de contenus confidentiels est consignée à l’intention des États concernés.
undertaking-give = Je m’y engage
done-undertaking = Vous avez donné l’engagement.
done-profile = Votre profil est remis.
fault-hours = Ce n’est pas une heure. Écrivez-la ainsi : 09:00.
fault-hours-order = Les heures se terminent avant de commencer.

# What the Secretariat looks at.

intake-lead = Comparez le profil avec la note. S’ils concordent, approuvez ; s’ils diffèrent, posez une question.
intake-waiting = Profils en attente
intake-waiting-count =
    { $count ->
        [0] Aucun profil n’attend.
        [one] Un profil attend.
       *[other] { $count } profils attendent, le plus ancien en premier.
    }
intake-since = En attente depuis le
intake-changed = Approuvé auparavant ; le profil a été modifié depuis.
intake-agree = La note et le profil concordent.
intake-differ =
    { $count ->
        [one] La note et le profil diffèrent en un point.
       *[other] La note et le profil diffèrent en { $count } points.
    }
intake-held = Comparaison
intake-differs = différents
intake-same = aucune différence trouvée
person-all = Tout sur cette personne
ask-back = Poser une question
approve-about = L’approbation donne accès dès que l’engagement de confidentialité est pris : la personne voit alors les examens pour lesquels elle a été désignée et figure dans le répertoire.
approve-title = Approuver : { $name }
will-approve-access = La personne voit les examens pour lesquels l’État l’a désignée dès que l’engagement de confidentialité est pris. À la première approbation, elle en est informée par courriel.
will-approve-directory = Les États parties voient la personne dans le répertoire.
done-approved = La personne est approuvée.
ask-person-title = Question à { $name }
ask-person-lead = Qu’y a-t-il à éclaircir avant que le profil soit approuvé ?
ask-person-question = Votre question
ask-person-submit = Envoyer la question
will-return-person = La personne reçoit un courriel et lit vos mots une fois connectée.
will-return-seen = La mission permanente et les points de contact de l’État peuvent aussi les lire.
done-person-asked = La question est envoyée.
invite-again-title = Nouveau lien pour { $name }
intake-to-come = Profils et engagements attendus
intake-to-come-none = Toutes les personnes désignées ont remis un profil, et toutes celles qui sont approuvées ont pris l’engagement de confidentialité.
invitation-none = Aucune invitation enregistrée
invitation-expired = Le lien a expiré
intake-of-state = Les personnes d’un État

# The directory.

directory-lead = Points de contact et experts gouvernementaux par État, pour les États parties et le Secrétariat seulement.
directory-review = Pour l’examen de
directory-all-states = Tous les États
directory-all-reviews = Tous les examens
directory-count =
    { $count ->
        [0] Personne n’y figure.
        [one] Une personne y figure.
       *[other] { $count } personnes y figurent.
    }
directory-none = Personne n’a été désigné pour cela. Lorsqu’un État n’a pas de point de contact, son représentant permanent en tient lieu.
directory-reached = Courriel et téléphone
directory-to-come = Le profil est attendu
hours-there = { $from }–{ $to } ({ $place })
hours-somewhere = { $from }–{ $to }
hours-here = { $from }–{ $to } à votre heure ({ $place })
hours-in-vienna = { $from }–{ $to } à Vienne
hours-day-before = { $time } la veille
hours-day-after = { $time } le lendemain
state-contact = Où écrire à cet État
contacts-title = Institutions des États parties
contacts-lead = Institutions et messageries fonctionnelles que des États parties ont choisi de montrer à tous.
contacts-none = Aucun État n’a encore choisi de montrer quelque chose ici. Chacun décide pour lui-même.
contacts-no-persons = Les points de contact et les experts sont connus des États parties et du Secrétariat et ne sont pas publics.

# The state of play for a successor.

handover-title = Point de la situation
handover-lead = Tout ce que doit savoir, en dix minutes, qui prend le relais pour { $state }. La page peut être imprimée.
handover-as-of = Situation au
handover-how = Comment se déroulent les examens
handover-how-review = Chaque État partie est examiné par deux autres États parties tirés au sort. Tous sont égaux ; rien ne classe les États et personne n’est mis en cause.
handover-how-phases = Un examen comporte quatre phases de deux ans. Dans chacune, l’État examiné consulte d’abord les États examinateurs sur les dates et les langues, puis répond à un questionnaire ; les États examinateurs font part de leurs commentaires ; tous conviennent ensuite des listes d’observations et d’un résumé.
handover-how-people = Le point de contact coordonne. Les experts gouvernementaux répondent et commentent. Tant qu’aucun point de contact ne peut agir, le représentant permanent en tient lieu.
handover-how-confidential = Tout ce qui se trouve dans un examen est confidentiel, même après votre départ.
handover-first = Par quoi commencer
handover-nothing-to-do = Rien n’attend votre État actuellement.
handover-under-review = Votre État est examiné. États examinateurs : { $states }.
handover-reviewing = Votre État examine : { $state }, avec : { $states }.
handover-reviewing-alone = Votre État examine : { $state }.
handover-where = { $phase }, { $cluster }. Étape : { $stage }.
handover-move = À qui d’agir
handover-days = Dates à retenir
handover-agreed = Ce qui a été convenu
handover-division = Répartition des tâches :
handover-not-agreed-yet = Tous n’ont pas encore confirmé.
handover-nothing-agreed = Rien n’a encore été convenu : la première consultation fixe les dates et les langues.
handover-people = Personnes des autres États
handover-news = Derniers événements

# What the registry refuses or warns of.

notice-no-expert = { $state } n’a pas encore d’expert pour l’examen de { $review }. Au moins un expert est désigné.
notice-instruments-without-expert = Pour l’examen de { $review }, { $state } n’a pas d’expert pour : { $instruments }. Un même expert peut couvrir plusieurs traités.
notice-given-and-ended = La même fonction ne peut pas être donnée et retirée à la fois.
notice-focal-point-by-note = Un point de contact est désigné par une note de la mission permanente, qui dit aussi qui part.
notice-duty-not-theirs = Cette personne n’a plus cette fonction dans l’examen de { $review }.
notice-own-successor = Nul ne se succède à soi-même.
notice-note-names-nobody = La note ne désigne personne et n’annonce aucun départ.
notice-note-without-reference = Indiquez la référence qui figure sur la note.
notice-note-dated-later = La note est datée du { $dated }, date postérieure au jour de réception, le { $received }.
notice-note-without-file = Il n’y a pas de fichier de cette note, ou il a été effacé.
notice-named-twice = La note désigne deux fois la même personne. Désignez chacun une fois, avec toutes ses fonctions.
notice-named-for-nothing = Indiquez pour quoi chaque personne est désignée : point de contact, expert ou observateur, et dans quel examen.
notice-leaves-and-stays = La note fait partir une personne qu’elle désigne aussi, ou la fait partir deux fois.
notice-successor-leaves = La personne qui reprend ne peut pas partir par la même note.
notice-two-focal-points = La note désigne deux points de contact pour l’examen de { $review }. Il y en a un pour chaque État et chaque examen.
notice-replacement-without-leaving = Pour l’examen de { $review }, il y a déjà un point de contact. Une note qui en désigne un autre dit aussi qui part : enregistrez le départ du précédent, ou désignez-le pour ce qu’il conserve.
notice-nothing-asked = Dites ce qui est à éclaircir, afin que la personne puisse le faire.
notice-no-profile-waits = Aucun profil de cette personne n’attend le Secrétariat : il est attendu, a fait l’objet d’une question, ou est approuvé.
notice-profile-handed-in-anew = Le profil a été remis de nouveau depuis que vous l’avez regardé. Revenez en arrière et regardez-le tel qu’il est maintenant.
notice-profile-without-title = Indiquez votre fonction et votre institution.
notice-hours-are-none = Indiquez des heures de travail comme 09:00 à 17:00, la plus tôt en premier, ou aucune.
notice-mailbox-is-none = Ce n’est pas l’adresse électronique d’une institution.
notice-mailbox-of-a-person = C’est l’adresse d’une personne que l’État a désignée. Indiquez une messagerie fonctionnelle de l’institution.
notice-address-is-public = C’est l’adresse que l’État montre à tout le monde. Donnez l’adresse propre de la personne, ou montrez d’abord une autre adresse.
notice-named-by-the-mission = Les personnes de cet État ({ $state }) sont désignées par sa propre mission permanente.
notice-not-the-focal-point = Cela est réservé à un point de contact de cet État ({ $state }) approuvé par le Secrétariat, et à sa mission permanente.
notice-not-the-focal-point-there = Cela revient au point de contact de cet État ({ $state }) pour l’examen ({ $review }), et à la mission permanente.
notice-no-official = Vous n’avez plus de fonction pour un État dans les examens, ou n’en avez jamais eu.
notice-no-duty-now = Vous n’avez actuellement pas de fonction dans les examens. Ils vous seront ouverts quand votre État vous désignera pour l’un d’eux.
notice-mission-is-no-official = C’est le compte de la mission elle-même. Une personne de la mission qui doit être observatrice a son propre compte.
notice-unknown-person = Cet État n’a désigné personne dont on puisse le dire.
notice-person-has-left = Cette personne est partie et son compte est fermé. Si elle revient, désignez-la de nouveau comme nouvelle personne.
notice-not-approved-yet = Le Secrétariat n’a pas encore approuvé votre profil. D’ici là, vous ne voyez que votre propre profil.
notice-undertaking-first = Les examens sont confidentiels. Engagez-vous d’abord à ce qu’ils le restent, sur la page de votre profil ; ils s’ouvrent ensuite.
notice-people-unchanged = C’est ce que le registre contient déjà ; rien ne change.
notice-mandate-needless = Vous agissez pour votre propre État et n’avez pas besoin de son mandat. Laissez ce champ de côté.
notice-review-not-settled = Les examinateurs de { $review } ne sont pas encore fixés. Désignez des personnes pour cet examen une fois le tirage au sort effectué.
notice-no-part-in-review = { $state } ne participe pas à l’examen de { $review } : cet État n’y est ni examiné ni examinateur.
notice-account-is-closed = Ce compte est fermé : la personne est partie. Si elle revient, désignez-la de nouveau comme nouvelle personne.
notice-account-of-another-kind = Cette adresse a déjà un autre compte. Enregistrez de nouveau le nom et l’adresse pour le compte d’un fonctionnaire.
notice-official-not-named = Aucun État n’a désigné cette personne pour des examens. Un fonctionnaire est invité lorsqu’une note le désigne.
notice-not-a-note = Le fichier n’est ni un PDF, ni un DOCX, ni du texte brut. Enregistrez-le sous l’une de ces formes et envoyez-le de nouveau.
notice-note-too-large = Le fichier dépasse 2 Mo. Envoyez-le en plus petit : en texte plutôt qu’en images de pages.
notice-person-of-another-state = Cette personne a été désignée par un autre État. Ajoutez-la comme nouvelle personne pour la désigner pour le vôtre.
notice-person-was-erased = Le nom et l’adresse de cette personne ont été effacés. Ajoutez-la comme nouvelle personne pour la désigner.

# Training (resolution 10/1, para. 5).

training-title = Formation
training-lead = Le Secrétariat forme les personnes qui participent aux examens, aussi en ligne.
training-to-come = À venir
training-none-to-come = Aucune formation n’est annoncée.
training-given = Déjà données
training-ask = S’il vous faut une formation, ou dans une autre langue, demandez-la au Secrétariat : sur la page de votre examen ou par lettre.
training-attended = Participation
training-attended-unknown = Pas encore enregistrée
training-attended-own = Votre État a participé
training-attended-not = Votre État n’est pas enregistré
training-new = Enregistrer une formation
training-online = En ligne
training-room = En salle
field-training-title = Titre
field-training-on = Jour
field-training-how = Forme
field-training-place = Lieu et manière de participer
field-training-languages = Langues
training-attendance = Enregistrer la participation
training-attendance-lead = { $title }
field-training-states = États qui ont participé
training-strike = Annuler
training-struck = Annulée :
will-training-seen = Les points de contact, experts et missions de tous les États la voient aussitôt.
will-training-attendance = Le Secrétariat voit quels États ont participé ; chaque État ne voit que sa propre participation.
will-training-strike = Elle n’est plus montrée aux États. Elle reste ici, avec le motif.
done-training = C’est enregistré.
notice-no-such-training = Il n’y a pas de formation { $number }.
notice-training-is-struck = La formation { $number } est annulée.
notice-training-without-language = Indiquez dans quelles langues la formation est donnée.
notice-training-recorded-already = Une formation de ce titre est déjà enregistrée pour le { $day }.
notice-training-words = Donnez un texte d’au plus { $most } caractères.
training-attended-count =
    { $count ->
        [0] Aucun État
        [one] Un État
       *[other] { $count } États
    }
