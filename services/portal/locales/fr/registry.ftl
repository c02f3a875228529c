# États parties.

states-lead = Les traités auxquels chaque État est partie le { $day }.
states-count =
    { $total ->
        [one] { $count } État sur { $total }.
       *[other] { $count } sur { $total } États.
    }
states-open =
    { $count ->
        [one] Une inscription n’est pas établie à cette date, et l’indique.
       *[other] { $count } inscriptions ne sont pas établies à cette date, et l’indiquent.
    }
states-none = Aucun État n’est encore enregistré ici. Le Secrétariat peut importer le fichier des États parties.
states-caption = Traités auxquels les États sont parties le { $day }
states-about-open = Lorsque seule l’année d’un dépôt est connue, les jours pour lesquels la réponse reste ouverte sont signalés. Un traité lie un État à compter du trentième jour suivant son dépôt.
opted-out = Ne participe pas au Mécanisme
status-party = Partie
status-deposited = Instrument déposé
status-uncertain = Non établi
status-signatory = Signataire
status-denounced = Dénonciation
status-none = Non partie
status-since = depuis le { $day }
status-from = en vigueur à compter du { $day }
status-until = jusqu’au { $day }
status-ended = avec effet au { $day }
deposit-in-year = dépôt en { $year }, jour inconnu
deposit-day-unknown = jour du dépôt inconnu
deposit-unknown = jour inconnu

state-reviewed-by = { $state } : États examinateurs
state-reviews = { $state } : États examinés par cet État
state-not-reviewed = Cet État n’est pas examiné.
state-reviews-nobody = Cet État n’examine aucun autre État.
state-lots = Les tirages qui en ont décidé et comment les vérifier
state-party-to = Traités auxquels il est partie
state-uncac = Partie à la Convention des Nations Unies contre la corruption
state-languages = Langues officielles parmi les six de l’Organisation des Nations Unies
state-arrangement = Tiré au sort avec
state-offer = Offre
state-offer-most = Effectue jusqu’à { $most } examens
state-voluntary = Participe à titre volontaire en tant qu’État examiné
state-history = Ce qui a été enregistré
state-history-about = Rien n’est effacé : une correction figure à côté de ce qu’elle corrige, et ce qui a été enregistré par erreur est rayé.
state-change = Enregistrer ou corriger quelque chose
history-number = N°
history-numbered = N° { $number } : { $says }
history-struck = Rayée : cette inscription ne compte plus (n° { $number }).
history-when = Enregistré
history-what = Objet
history-source = Source
history-state-recorded = Inscription au registre
history-particulars-changed = Nom, groupe régional ou langues modifiés à compter du { $from } : { $name }
history-deposit-recorded = { $instrument } : dépôt, { $deposit }
history-deposit-corrected = { $instrument } : dépôt corrigé. { $reason }
history-instrument-entered-into-force = { $instrument } : en vigueur à compter du { $on }
history-denunciation-recorded = { $instrument } : dénonciation reçue le { $received }, avec effet au { $takes_effect }
history-denunciation-withdrawn = { $instrument } : dénonciation retirée le { $on }
history-signature-recorded = { $instrument } : signature le { $on }
history-signature-corrected = { $instrument } : la date de la signature est le { $on }. { $reason }
history-voluntary-review-declared = Déclaration sur la participation à titre volontaire en tant qu’État examiné
history-uncac-status-recorded =
    { $party ->
        [true] Partie à la Convention des Nations Unies contre la corruption
       *[false] Non partie à la Convention des Nations Unies contre la corruption
    }
history-opt-out-recorded = Ne participe pas au Mécanisme à compter du { $from }
history-opt-in-recorded = Participe de nouveau à compter du { $from }
history-arrangement-recorded = Une réunion a arrêté avec quel groupe cet État est tiré au sort
history-offer-recorded = Offre d’effectuer plus de trois examens
history-entry-struck = Inscription n° { $entry } rayée. { $reason }

computed-summary = Comment les jours sont calculés
computed-day = Dépôt le { $deposit }. Le trentième jour suivant est le { $day } ({ $article }).
computed-treaty = Le traité lui-même est entré en vigueur le { $day } ; il ne liait personne auparavant.
computed-convention = Un Protocole ne lie aucun État avant la Convention (article 37 de la Convention) : c’est-à-dire le { $day }.
computed-year = Seule l’année du dépôt est connue : { $year }. Le trentième jour suivant ({ $article }) se situe entre le { $first } et le { $last }.
computed-unknown = Le jour du dépôt est inconnu, donc le trentième jour suivant l’est aussi ({ $article }).
computed-end = Une notification de dénonciation a été reçue le { $received }. Elle prend effet un an plus tard, le { $day } ({ $article }).
article-of-convention = article { $number } de la Convention
article-of-protocol = article { $number }, { $treaty }

# L’espace du Secrétariat pour les États.

desk-states-lead = Choisissez un État pour enregistrer quelque chose à son sujet, ou importez le fichier entier.
export-csv = Exporter le fichier des États parties
desk-state-title = { $state } : enregistrer quelque chose
desk-state-lead = Tout ce qui est enregistré figure sur la page de l’État avec sa date. Seul le Secrétariat voit la source de l’information.
desk-state-file = La page de l’État
offered-deposit = Un dépôt d’instrument de ratification, d’acceptation, d’approbation ou d’adhésion
offered-correction = Une correction de dépôt
offered-denunciation = Une dénonciation
offered-withdrawal = Le retrait d’une dénonciation
offered-signature = Une signature
offered-signature-correction = Une correction de la date d’une signature
offered-voluntary = La participation d’un signataire en tant qu’État examiné
offered-particulars = Un autre nom, groupe régional ou une autre langue
offered-uncac = S’il est partie à la Convention des Nations Unies contre la corruption
offered-offer = Une offre d’effectuer plus de trois examens
offered-arrangement = Le groupe qu’une réunion lui a attribué
offered-opt-out = Sa non-participation au Mécanisme
offered-opt-in = Sa nouvelle participation
offered-strike = Une inscription faite par erreur

field-source = Source de cette information
field-source-hint = Par exemple la notification dépositaire : C.N.123.2026.TREATIES-XVIII.12
field-instrument = Traité
field-from = À compter de quel jour
field-body = Qui a décidé
field-body-hint = Par exemple : réunion intersessions conjointe des groupes de travail
field-decided-on = Quel jour
field-reference = Où la décision peut être lue
field-reference-hint = Le document ou le paragraphe, par exemple : CTOC/COP/WG.10/2020/2, par. 7

deposit-title = { $state } : dépôt
deposit-lead = Le traité est en vigueur pour l’État à compter du trentième jour suivant le dépôt.
field-known = Que sait-on du jour ?
known-day = Le jour
known-year = Seulement l’année
known-year-hint = Pour les jours où la réponse reste ouverte, l’État est indiqué comme non établi.
known-unknown = Pas même l’année
known-unknown-hint = On sait qu’il y a eu un dépôt, et rien de plus.
known-none = Il n’y a pas eu de dépôt
field-deposit-day = Jour du dépôt
field-deposit-day-hint = Si le jour est connu
field-deposit-year = Année du dépôt
field-deposit-year-hint = Si seule l’année est connue
correction-title = { $state } : corriger un dépôt
correction-lead = Ce qui a été enregistré reste dans l’historique de l’État, à côté de cette correction.
field-correction-reason = Motif de la correction
field-correction-reason-hint = Tout le monde peut le lire. Par exemple : le tableau du dépositaire indique le 27 mai 2004
denunciation-title = { $state } : dénonciation
denunciation-lead = Une dénonciation prend effet un an après la réception de la notification par le Secrétaire général.
field-received = Jour de réception de la notification
withdrawal-title = { $state } : retrait de la dénonciation
withdrawal-lead = Une dénonciation peut être retirée tant qu’elle n’a pas pris effet. L’État est alors lié comme s’il n’y en avait pas eu.
field-withdrawn-on = Jour où le Secrétaire général en a été informé
entry-strike-title = { $state } : rayer une inscription
entry-strike-lead = Pour ce qui a été enregistré par erreur : pour le mauvais État, ou deux fois. Ce qui s’est réellement produit par la suite est enregistré, et non rayé.
entry-strike-submit = Rayer
field-entry = Inscription
field-strike-reason = Motif de la radiation
field-strike-reason-hint = Tout le monde peut le lire. Par exemple : enregistré deux fois
new-party-title = Un État partie qui n’est pas encore enregistré
new-party-lead = Avec son dépôt pour la Convention. Ses Protocoles sont enregistrés ensuite.
signature-correction-title = { $state } : corriger une signature
signature-correction-lead = S’il n’y a pas eu de signature du tout, rayez plutôt l’inscription.
signature-title = { $state } : signature
new-signatory-title = Un signataire qui n’est pas encore enregistré
signature-lead = Un signataire peut participer à titre volontaire en tant qu’État examiné. Il n’examine jamais d’autres États.
field-code = Code de l’État
field-code-hint = Trois lettres majuscules (ISO 3166-1 alpha-3), par exemple IRN
field-name = Nom court en anglais
field-signed-on = Jour de la signature
voluntary-title = { $state } : participation à titre volontaire en tant qu’État examiné
voluntary-lead = Son examen est financé par les contributions volontaires disponibles.
field-takes-part = Qu’a-t-il déclaré ?
voluntary-takes-part = Qu’il participe
voluntary-takes-back = Qu’il ne participe plus
field-declared-on = Jour de la déclaration
field-declared-on-hint = Nécessaire s’il participe
field-funding = Contribution volontaire qui finance son examen
field-funding-hint = Sans contribution, l’examen attend un financement
particulars-title = { $state } : nom, groupe et langues
particulars-lead = L’inscription précédente reste valable pour les jours antérieurs.
uncac-title = { $state } : Convention des Nations Unies contre la corruption
uncac-lead = Les parties à cette convention ne sont pas interrogées sur les articles 8 et 9 de la Convention.
field-uncac-from = À compter de quel jour, s’il est connu
offer-title = { $state } : offre
offer-lead = Personne n’est tenu d’effectuer plus de trois examens. Un État peut, de son plein gré, en proposer davantage.
field-most-reviews = Nombre maximal d’examens qu’il effectue
field-most-reviews-hint = De 4 à 20. Laissez vide pour retirer l’offre.
field-offered-on = Jour de l’offre
arrangement-title = { $state } : groupe pour le tirage au sort
arrangement-lead = Une réunion peut décider avec quel groupe régional est tirée au sort une partie qui n’appartient à aucun groupe. Jusque-là, ses deux États examinateurs viennent de deux groupes différents, quels qu’ils soient.
field-arranged-group = Le groupe
field-arranged-group-hint = « Aucun groupe régional » retire une décision antérieure.
opt-out-title = { $state } : non-participation
opt-out-lead = Seul le Saint-Siège peut choisir de ne pas participer, ni en tant qu’État examiné ni en tant qu’État examinateur.
opt-in-title = { $state } : nouvelle participation
opt-in-lead = Il participe à compter du prochain tirage au sort.
field-told-by = Qui a informé le Secrétariat, et comment
field-told-by-hint = Par exemple : note verbale de la Mission permanente, 3 novembre 2026
import-title = Importer le fichier des États parties
import-lead = Le fichier est lu en entier ou pas du tout. Si quelque chose ne va pas, chaque erreur est signalée avec sa ligne, sa colonne et son motif, et rien ne change.
import-submit = Importer
field-file = Le fichier (CSV)
field-file-hint = Neuf colonnes, comme dans le fichier qui peut être exporté ici
field-file-source-hint = Par exemple : état des traités, 25 novembre 2026

# Ce qui va se passer, annoncé à l’avance.

will-list = { $state } : cet État est inscrit au registre, et tout le monde le voit dans la liste des États parties.
will-enter = Traité : { $instrument }. Il entre en vigueur pour cet État le { $day } : le trentième jour suivant le dépôt (article { $article }).
will-be-open = Traité : { $instrument }. Pour les jours où la réponse reste ouverte, le statut de l’État est indiqué comme non établi.
will-take-away = Traité : { $instrument }. Le dépôt ne compte plus, et sa dénonciation éventuelle non plus.
will-stay = Ce qui a été enregistré auparavant reste sur la page de l’État, visible par tous, avec le motif que vous indiquez.
will-strike = À compter de maintenant, cette inscription ne compte plus, ni ce que le registre en a déduit : { $entry }
will-denounce = { $state } – { $instrument } : cet État est lié jusqu’au { $ends }, un an après le { $received } (article { $article }).
will-denounce-protocols = Ses Protocoles prennent fin avec la Convention, au plus tard le { $ends } (article 40, paragraphe 3, de la Convention) : { $protocols }.
will-withdraw = { $state } – { $instrument } : cet État reste lié, comme s’il n’avait pas dénoncé ce traité.
will-withdraw-protocols = Il en va de même pour les Protocoles qui auraient pris fin avec la Convention.
will-opt-out = À compter du { $day }, le Saint-Siège ne participe à aucun tirage au sort, ni en tant qu’État examiné ni en tant qu’État examinateur.
will-opt-in = À compter du { $day }, le Saint-Siège participe de nouveau : il est inclus dans le prochain tirage au sort.

# Reservations, declarations and notifications.

statements-title = Réserves et déclarations
statements-none = Aucune n’est enregistrée pour cet État.
statements-about = Ce qu’il a réservé, déclaré ou notifié, par traité et par article. Ce qui a été retiré est signalé.
statements-articles = Articles concernés
statements-what = Ce qu’il a dit
statement-reservation = Réserve
statement-declaration = Déclaration
statement-notification = Notification
statement-whole = Le traité dans son ensemble
statement-on-articles = Articles : { $articles }
statement-withdrawn = Retirée le { $day }.
statement-struck = Rayée : elle ne compte pour rien. { $reason }
statement-numbered = N° { $number } : { $kind } – { $instrument } – { $articles }
review-statements = Réserves et déclarations de l’État partie examiné
review-statements-about = Celles en vigueur qui concernent des articles de cette phase, ou l’un de ses traités dans son ensemble.
offered-statement = Une réserve, une déclaration ou une notification
offered-statement-withdrawal = Le retrait d’une réserve, d’une déclaration ou d’une notification
offered-statement-strike = Une réserve, une déclaration ou une notification enregistrée par erreur
statement-title = Réserve, déclaration ou notification – { $state }
statement-lead = Elle figure sur la page de l’État et, dans son examen, sous les phases qui portent sur ces articles.
field-statement-kind = De quoi s’agit-il ?
field-statement-articles = Articles concernés
field-statement-articles-hint = Des numéros séparés par des virgules : 16, 35. Laissez vide si elle concerne le traité dans son ensemble.
field-statement-text = Son texte, ou un résumé
field-statement-text-hint = 4 000 caractères au plus
field-statement-on = Jour où elle a été faite
statement-withdrawal-title = Réserve, déclaration ou notification retirée – { $state }
statement-withdrawal-lead = Elle reste sur la page de l’État, avec la mention de son retrait. Elle ne figure plus dans l’examen.
field-statement = Laquelle
field-statement-withdrawn-on = Jour du retrait
statement-strike-title = Rayer une réserve, une déclaration ou une notification – { $state }
statement-strike-lead = Pour ce qui a été enregistré par erreur. Elle reste sur la page de l’État, rayée, visible de tous. Ce que l’État a retiré est enregistré comme retiré, et non rayé.
fault-articles = Indiquez des numéros d’articles séparés par des virgules, par exemple : 16, 35
