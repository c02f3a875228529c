# Ce que toutes les pages partagent.

site-name = Mécanisme d’examen
site-about = Convention des Nations Unies contre la criminalité transnationale organisée et Protocoles s’y rapportant
skip-to-content = Aller au contenu
ways-name = Pages
desk-ways-name = Espace du Secrétariat
way-states = États parties
way-groups = Groupes annuels
way-pairings = Qui examine qui
way-drawings = Tirages au sort
way-meetings = Réunions
way-how = Comment se fait le tirage au sort
desk-way-start = Que faire maintenant
desk-way-states = États
desk-way-meetings = Réunions
desk-way-drawings = Tirages au sort
desk-way-requests = Demandes
signed-in-as = Connexion : { $name }
sign-in = Se connecter
sign-out = Se déconnecter
foot-days = Les jours sont des jours civils à Vienne, et le dernier compte en entier.
foot-equal = Tous les États sont traités de la même façon : les listes sont alphabétiques et rien ici n’établit de classement.
foot-api = Les mêmes informations sous forme de données (OpenAPI)

whose-secretariat = C’est au Secrétariat d’agir
whose-meeting = C’est à la réunion d’agir

yes = Oui
no = Non
show = Afficher
back = Retour
page-before = Page précédente
page-after = Page suivante
pages-of-list = Pages de cette liste
back-to = Retour : { $place }
record = Enregistrer
correct = Corriger
choose = Choisissez
if-any = (facultatif)
download-csv = Télécharger en CSV
filter-name = Rechercher par nom
filter-count = { "{count}" } sur { "{total}" } affichés.
table-region = Tableau
what-can-be-done = Ce qui peut être fait
own-time = ({ "{time}" } là où vous êtes)

title-with-faults = Non effectué :
faults-title = L’opération n’a pas été effectuée
what-will-happen = Ce qui va se passer
summary-lead = Rien n’est encore enregistré. Veuillez vérifier une dernière fois.
summary-answers = Ce que vous avez écrit
summary-change = Modifier quelque chose

fault-line = { $question } : { $fault }
fault-missing = Une réponse est nécessaire ici.
fault-too-long = C’est trop long : { $most } caractères au maximum.
fault-characters = Certains caractères ne sont pas arrivés intacts ou ne peuvent pas être affichés. Veuillez les saisir de nouveau.
fault-day = Ce n’est pas une date. Écrivez l’année, le mois et le jour : 2020-11-27.
fault-number = Ce n’est pas un nombre entier.
fault-out-of-range = Ce nombre est en dehors des limites ; le maximum est { $most }.
fault-state = Choisissez un État dans la liste ou écrivez les trois lettres majuscules de son code.
fault-instrument = Choisissez l’un des quatre traités.
fault-region = Choisissez un groupe régional, ou aucun.
fault-choice = Choisissez l’une des réponses.
fault-joining = Écrivez chaque État avec son groupe, en les séparant par une virgule : AND 2, BTN 3.
fault-justification = Les circonstances exceptionnelles doivent être précisées : indiquez lesquelles.
fault-signature = Ce n’est pas la signature d’une impulsion : elle compte 96 caractères, de 0 à 9 et de a à f.

# Traités et États.

state = État
states-on = À cette date
regional-group = Groupe régional
region-all = Tous les groupes régionaux
region-african = États d’Afrique
region-asia-pacific = États d’Asie et du Pacifique
region-eastern-european = États d’Europe orientale
region-grulac = États d’Amérique latine et des Caraïbes
region-weog = États d’Europe occidentale et autres États
region-none = Aucun groupe régional
instrument = Traité
instruments = Traités
instrument-untoc = Convention
instrument-tip = Traite des personnes
instrument-som = Trafic illicite de migrants
instrument-firearms = Armes à feu
for-instruments = Pour : { $instruments }
only-for = Seulement pour : { $instruments }
status = Statut
deposit = Dépôt
day = Jour
kind = Type

# Examens.

state-under-review = État partie examiné
reviewing-state = État examinateur
yearly-group = Groupe annuel
group-all = Tous les groupes
group-number = Groupe { $group }
under-review-in-group = Examiné dans le groupe { $group }
slot-same-region = Examinateur du même groupe régional
slot-other-region = Examinateur d’un autre groupe régional
place = Place
additional = Supplémentaire
by-decision = Par décision d’une réunion
lot = Tirage
not-drawn-yet = Le tirage au sort n’a pas encore eu lieu.
void-word = NUL
void-tag = Essai, nul
void-banner = Ceci est un essai. Il ne relève d’aucune réunion et son résultat est nul.

# Ce qui a été fait.

done-recorded = Enregistré.
done-imported =
    { $count ->
        [0] Le fichier a été lu. Tout ce qu’il contient était déjà connu.
        [one] Le fichier a été lu : un État est nouveau ou modifié.
       *[other] Le fichier a été lu : { $count } États sont nouveaux ou modifiés.
    }
done-scheduled = La réunion est programmée.
done-moved = La réunion a sa nouvelle date.
done-cancelled = La réunion est annulée.
done-frozen = Les États participant au tirage au sort sont fixés et l’engagement est publié.
done-room = La valeur est prise en compte.
done-drawn = Le tirage au sort est effectué.
done-abandoned = Le tirage au sort a été abandonné. L’inscription demeure.

# The choice among the six languages.

languages-name = Langue

# A few words that stand alone, as a sentence.

sentence = { $says }.

# The reader's own time.

clock-there = { $day } à { $time } ({ $place }, { $offset })
own-end = Dernière seconde : { $clock }
own-refusal = À vos horloges, la dernière seconde était le { $until }, et votre demande nous est parvenue le { $at }.
own-time-show = Afficher dans mon heure locale
own-time-of = Heure locale : { $place } (modifier)
local-time-title = Heure locale
local-time-lead = Les délais expirent à l’heure de Vienne. Les pages peuvent aussi indiquer chaque moment à l’heure de vos horloges, de même que les lettres qui font suite à vos envois.
local-time-shown = Affichée à côté de l’heure de Vienne :
local-time-from-browser = C’est ce qu’indique votre navigateur. Si c’est inexact, choisissez un autre lieu.
local-time-country = Où êtes-vous ?
local-time-which = Quelle heure suivez-vous ?
local-time-now = Maintenant : { $clock }
local-time-city = Ville
local-time-city-hint = Choisissez-en une dont les horloges indiquent toujours la même heure que les vôtres.
local-time-unlisted = Votre pays ou territoire ne figure pas dans la liste
local-time-show = Afficher cette heure
local-time-forget = Oublier ce lieu
local-time-kept = Le lieu est conservé pendant un an dans un cookie sur cet appareil, pour que la question ne vous soit plus posée. Lorsque vous présentez une candidature, il est aussi conservé avec votre adresse électronique, pour les lettres.
local-time-designations = Les appellations employées n’impliquent de la part du Secrétariat de l’Organisation des Nations Unies aucune prise de position quant au statut juridique des pays, territoires, villes ou zones.
done-local-time = Les moments sont aussi indiqués à l’heure de vos horloges.
done-local-time-forgotten = Le lieu est oublié.
world-africa = Afrique
world-americas = Amériques
world-asia = Asie
world-atlantic = Océan Atlantique
world-europe = Europe
world-indian = Océan Indien
world-pacific = Australie et océan Pacifique
