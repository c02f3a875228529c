# Ce que les services disent à côté de leurs résultats, par code.

# Réunions.
notice-first-drawing-late = Le premier tirage au sort devait avoir lieu au plus tard le { $due }, six semaines après le lancement.
notice-meeting-day-over = Le { $day } est passé. Une réunion est programmée avant d’être tenue.
notice-meeting-cancelled = Cette réunion n’a pas lieu : { $reason }
notice-meeting-days-unclear = Une réunion qui commence le { $first } se termine au plus tard le { $latest }, et pas avant d’avoir commencé ; elle ne peut pas se terminer le { $last }.
notice-no-such-meeting = Il n’existe pas de réunion portant le numéro { $meeting }.
notice-draw-outside-the-meeting = Ce serait un tirage au sort en dehors de la réunion. Elle peut tirer au sort du { $first } au { $last }, et nous sommes le { $today }.
notice-meeting-over = La réunion { $meeting } est terminée. Programmez celle qui effectue le tirage au sort.
notice-same-day = Elle est déjà programmée pour ce jour.
notice-frozen-for-this-meeting = Ce qui a été publié pour le tirage au sort n° { $drawing } mentionne cette réunion. Abandonnez d’abord ce tirage au sort.
notice-drawn-at-this-meeting = Un tirage au sort a eu lieu à cette réunion : tirage au sort n° { $drawing }.
notice-intersessional-needed = Le tirage au sort a lieu à une réunion intersessions conjointe. Un groupe de travail ne répète un tirage que lorsqu’un État examinateur n’est pas en mesure d’exercer ses fonctions.
notice-meeting-on-rest-day =
    { $why ->
        [saturday] Le { $day } est un jour de repos à Vienne.
        [sunday] Le { $day } est un jour de repos à Vienne.
        [new-years-day] Le { $day } est un jour de repos à Vienne : Jour de l’an.
        [epiphany] Le { $day } est un jour de repos à Vienne : Épiphanie.
        [eid-al-fitr] Le { $day } est un jour de repos à Vienne : Aïd el-Fitr (ou un jour plus tôt ou plus tard).
        [good-friday] Le { $day } est un jour de repos à Vienne : vendredi saint.
        [eid-al-adha] Le { $day } est un jour de repos à Vienne : Aïd el-Adha (ou un jour plus tôt ou plus tard).
        [easter-monday] Le { $day } est un jour de repos à Vienne : lundi de Pâques.
        [labour-day] Le { $day } est un jour de repos à Vienne : fête du Travail.
        [ascension-day] Le { $day } est un jour de repos à Vienne : Ascension.
        [whit-monday] Le { $day } est un jour de repos à Vienne : lundi de Pentecôte.
        [corpus-christi] Le { $day } est un jour de repos à Vienne : Fête-Dieu.
        [assumption-day] Le { $day } est un jour de repos à Vienne : Assomption.
        [national-day] Le { $day } est un jour de repos à Vienne : fête nationale.
        [all-saints-day] Le { $day } est un jour de repos à Vienne : Toussaint.
        [immaculate-conception] Le { $day } est un jour de repos à Vienne : Immaculée Conception.
        [christmas-day] Le { $day } est un jour de repos à Vienne : Noël.
       *[saint-stephens-day] Le { $day } est un jour de repos à Vienne : Saint-Étienne.
    }
notice-blank = Un champ obligatoire est resté vide.
notice-day-to-come = Le { $day } est encore à venir. Enregistrez-le lorsque cela se sera produit.

# Les participants et les tirages.
notice-test-is-void = Ceci est un essai : il ne relève d’aucune réunion et son résultat est nul.
notice-left-out-by-decision = Écartés par décision de la réunion : { $states }. Toutes les autres parties participent.
notice-left-out-needs-decision = Toutes les parties participent. Pour écarter des parties ({ $states }), il faut une décision de la réunion, enregistrée avec son motif.
notice-leaves-by-choice = Ces États ont choisi de ne plus participer depuis le résultat en vigueur : { $states }. Ils le quittent avec ce tirage au sort, et leurs places sont de nouveau tirées au sort.
notice-exceptions-stay = Une réunion a donné à ces États un État examinateur d’une autre région que celle que le tirage aurait donnée : { $states }. Le tirage au sort complémentaire ne leur attribue rien.
notice-outside-the-groups = { $state } : cet État est signataire et se trouve hors des groupes annuels. N’indiquez pas de groupe pour lui.
notice-group-needed = { $state } : indiquez dans quel groupe annuel la réunion place cet État.
notice-waits-for-funds = { $state } : cet État est signataire et attend un financement. La source du financement de son examen est enregistrée avant le tirage au sort de ses États examinateurs.
notice-status-is-fixed = Selon l’interprétation retenue ici, le premier tirage au sort a fixé pour tout le cycle les traités auxquels chacun est partie.
notice-joins-with-the-next-cycle = { $state } : selon l’interprétation retenue ici, cet État rejoint le cycle suivant.
notice-no-such-room-value = Il n’existe pas de valeur portant le numéro { $number }.
notice-struck-already = La valeur { $number } est déjà rayée.
notice-status-changed = Les traités auxquels ces États sont parties ont changé depuis le résultat en vigueur : { $states }. Un nouveau tirage conserve la situation d’alors ; un tirage complémentaire la met à jour.
notice-possibility-undecided = Il n’a pas été possible d’établir à l’avance si un tirage au sort est possible : les limites laissent peu de marge. Le tirage au sort lui-même le montrera, sans assouplir aucune règle.
notice-beacon-round-over = La valeur du tour { $round } est peut-être déjà connue. Le premier tour qui ne l’est pas est le tour { $first }.
notice-status-is-settled = Traité : { $instrument } ; État : { $state }. Le registre établit si ce traité est en vigueur pour cet État le { $day } ; rien n’est à supposer.
notice-nobody-is-party = Le { $day }, aucun des États participants n’est partie.
notice-nothing-to-draw = Chaque place est pourvue et chaque traité est couvert : il n’y a rien à tirer au sort.
notice-no-such-drawing = Il n’existe pas de tirage au sort portant le numéro { $drawing }.
notice-override-needs-decision = Les États examinateurs sont tirés au sort par le système automatisé. Sans décision enregistrée de la réunion, aucun n’est désigné à la main.
notice-no-consent-needed = Jusqu’à { $most } États examinateurs, aucun consentement n’est nécessaire.
notice-no-consent-to-take-back = { $state } : cet État n’a donné aucun consentement qui puisse être retiré.
notice-another-is-frozen = Le tirage au sort n° { $drawing } est fixé. Effectuez-le, ou abandonnez-le en public, avant de continuer.
notice-first-drawing-held = Le premier tirage au sort a eu lieu : tirage au sort n° { $drawing }. Les États examinateurs exercent leurs fonctions pendant les quatre phases et ne changent que dans les cas prévus aux par. 28 d) à f) et 30.
notice-nothing-drawn-yet = Il n’y a pas encore eu de tirage au sort. Le premier tirage au sort doit venir d’abord.
notice-pool-stands = Un nouveau tirage au sort reprend les États du résultat en vigueur. Laissez ces champs vides.
notice-no-requests = Indiquez quelles demandes doivent être exécutées.
notice-nobody-joins = Indiquez quels États rejoignent le Mécanisme, et dans quel groupe.
notice-takes-no-part = { $state } : cet État ne participe pas. Il n’est pas partie à cette date, ou a choisi de ne pas participer.
notice-takes-part-already = { $state } : cet État participe déjà au tirage au sort.
notice-no-such-group = Il n’y a pas de groupe annuel { $group } ; il y en a { $groups }.
notice-exception-stands = { $state } : une réunion a donné à cet État un État examinateur d’une autre région que celle que le tirage aurait donnée. Tant que cette exception existe, ses autres États examinateurs ne changent que par décision d’une réunion.
notice-changed-meanwhile = Quelqu’un d’autre a modifié ceci entre-temps. Ce qui est en vigueur est affiché ici : vérifiez-le de nouveau avant de décider.
notice-inputs-refused = La liste des États ne permet pas le tirage au sort telle quelle.
notice-inputs-unreadable = Ce programme est trop ancien pour lire ce qui a été fixé.
notice-not-writable = Cette opération ne peut pas être enregistrée. Rien n’a été modifié.
notice-nothing-can-be-drawn = Aucun tirage au sort n’est possible selon les règles, et aucune règle n’a été assouplie.
notice-limits-too-tight = Aucun résultat conforme n’a été trouvé en { $tries } essais : les limites laissent trop peu de marge. Aucune règle n’a été assouplie.
notice-beacon-needed = La valeur du tour { $round } a été annoncée et elle est nécessaire.
notice-beacon-not-announced = Aucune valeur d’une balise publique n’a été annoncée ; aucune ne peut donc être fournie.
notice-beacon-refused = Ce n’est pas la valeur de la balise qui a été annoncée.
notice-seed-refused = Le tirage au sort ne peut pas être effectué à partir de ces valeurs.
notice-seed-known-to-one = Seul le Secrétariat connaît la graine pour le moment. Recueillez d’abord une valeur dans la salle, ou annoncez une balise publique lorsque les États sont fixés : personne ne peut alors connaître le résultat à l’avance.
notice-room-value-unclear = Une valeur de la salle compte 1 à 200 caractères, sans espace au début ni à la fin.
notice-room-values-full = Aucune autre valeur de la salle ne peut être recueillie.
notice-secret-missing = Le secret du tirage au sort n° { $drawing } n’existe plus. Abandonnez ce tirage au sort et fixez de nouveau les États.
notice-drawn-already = Le tirage au sort n° { $drawing } est déjà effectué.
notice-given-up = Le tirage au sort n° { $drawing } a été abandonné.
notice-no-transcript = Il n’y a pas de procès-verbal du tirage au sort n° { $drawing } à lire.
notice-no-such-lot = Ce tirage au sort compte { $lots } tirages.
notice-no-reviewing-state = { $reviewer } : cet État ne fait pas partie des États qui examinent.
notice-reviews-itself = { $reviewer } : cet État ne peut pas s’examiner lui-même.
notice-reviews-already = { $reviewer } (État examinateur) examine déjà : { $state_under_review }.
notice-mutual-review = { $state_under_review } et { $reviewer } : l’un examine déjà l’autre, ou l’a examiné. Il n’y a pas d’examens mutuels.
notice-not-party = { $reviewer } : cet État n’est pas partie à tous les traités de cet examen.
notice-most-reviews-reached = { $reviewer } : cet État effectue déjà autant d’examens qu’il le peut sans offre de sa part d’en effectuer davantage.
notice-region-exception = { $reviewer } : cet État n’est pas de la région dans laquelle le tirage l’aurait choisi. C’est enregistré comme une exception, par décision de la réunion.
notice-region-of-a-signatory = { $state } : cet État est signataire. Ses États examinateurs restent dans les régions prévues au par. 28.

# Demandes de nouveau tirage.
notice-redraw-quota-used = { $state } : cet État a utilisé ses { $most } demandes dans cet examen. Dans des circonstances exceptionnelles, il peut tout de même en faire une, et la réunion décide.
notice-redraw-needs-justification = Les circonstances exceptionnelles doivent être précisées : indiquez lesquelles.
notice-only-the-state-under-review = Seul l’État examiné peut faire cette demande.
notice-consultation-first = Il faut d’abord une consultation avec l’État examinateur, et elle doit s’être terminée sans succès.
notice-consultation-not-held = Indiquez le jour ou les jours où la consultation a eu lieu.
notice-consultation-held-elsewhen = Le { $day } ne se situe pas entre la demande de consultation et sa fin.
notice-consultation-closed-later = La consultation a été close le { $day }, après cette demande.
notice-asked-already = Cette demande a déjà été faite : la demande { $request } est en cours.
notice-request-waits = La demande { $request } attend que soit programmée une réunion qui puisse l’exécuter.
notice-no-decision-needed = La demande { $request } n’attend pas de décision.
notice-no-such-request = Il n’existe pas de demande portant le numéro { $request }.
notice-request-closed = La demande { $request } est close.
notice-awaits-decision = La demande { $request } nécessite d’abord la décision d’une réunion.
notice-decision-before-request = Cette décision est antérieure à la demande { $request }.
notice-asks-without-part = { $by } : cet État ne participe pas au tirage au sort. Les États parties peuvent faire une demande.
notice-redraw-not-a-party = Seul un État partie peut faire cette demande.
notice-pair-does-not-stand = L’État désigné comme examinateur n’examine pas cet État.
notice-consultation-open = Une consultation est déjà en cours entre { $state_under_review } et { $reviewer }.
notice-no-open-consultation = Aucune consultation n’est en cours entre { $state_under_review } et { $reviewer }.
notice-closed-before-asked = La consultation entre { $state_under_review } et { $reviewer } a été demandée après le { $day }.

# États.
notice-unknown-state = Le registre ne connaît aucun État portant le code { $state }.
notice-in-the-future = Le { $day } est dans l’avenir ; nous sommes le { $today }.
notice-deposit-in-the-future = Ce dépôt est dans l’avenir ({ $deposit }) ; nous sommes le { $today }.
notice-no-source = Indiquez la source de cette information.
notice-known-already = { $state } : cet État est déjà enregistré. Enregistrez son dépôt sur sa propre page.
notice-no-such-entry = Il n’existe pas d’inscription n° { $entry }.
notice-entry-struck-already = L’inscription n° { $entry } est déjà rayée.
notice-follows-from-another = L’inscription n° { $entry } découle d’une autre inscription et disparaît avec elle.
notice-rests-on-it = L’inscription n° { $rest } repose sur l’inscription n° { $entry }. Rayez d’abord celle-là.
notice-nothing-changes = { $state } : c’est déjà ce que contient le registre. Rien ne change.
notice-no-deposit = { $state } – { $instrument } : aucun dépôt n’est enregistré.
notice-already-deposited = Un dépôt est déjà enregistré : { $deposit }. S’il est erroné, corrigez-le.
notice-still-bound = La dénonciation prend effet le { $ends }. Jusque-là, l’État est lié et ne peut pas déposer de nouveau.
notice-protocol-alone = Traité : { $instrument }. Seule une partie à la Convention peut y être partie (article 37, paragraphe 2, de la Convention). Ce qui est enregistré dirait le contraire ({ $state }) : corrigez d’abord l’autre inscription.
notice-denounced-before = { $state } – { $instrument } : la dénonciation a été reçue le { $received }, alors que ce dépôt n’avait pas encore pris effet. Seule une partie dénonce.
notice-already-denounced = { $state } – { $instrument } : ce traité est déjà dénoncé, avec effet au { $ends }.
notice-not-denounced = { $state } – { $instrument } : aucune dénonciation qui puisse être retirée n’est enregistrée.
notice-denounced-with-the-convention = Traité : { $instrument }. Il prend fin avec la Convention, que cet État a dénoncée ({ $state }). Retirez cette dénonciation.
notice-withdrawn-before-received = La dénonciation a été reçue le { $received }, après le { $day }.
notice-no-such-statement = Il n’existe pas d’énoncé n° { $number }.
notice-statement-struck-already = L’énoncé n° { $number } est déjà rayé.
notice-statement-without-words = Donnez le texte ou un résumé, en { $most } caractères au plus.
notice-statement-recorded-already = Ceci est déjà enregistré, sous le n° { $number }.
notice-no-such-article = { $instrument } : l’article { $article } n’existe pas ; les articles vont de 1 à { $last }.
notice-statement-withdrawn-already = L’énoncé n° { $number } a été retiré le { $day }.
notice-withdrawn-before-made = L’énoncé n° { $number } a été fait le { $made }, après le { $day }.
notice-withdrawn-too-late = La dénonciation a pris effet le { $ends }. Pour être de nouveau lié, l’État dépose à nouveau.
notice-not-signed = { $state } – { $instrument } : aucune signature n’est enregistrée.
notice-not-bound = { $state } – { $instrument } : cet État n’était pas partie le { $day }, et seule une partie peut dénoncer.
notice-out-of-calendar = Ce jour est en dehors du calendrier.
notice-deposit-not-in-file = { $state } – { $instrument } : le fichier ne contient aucun dépôt. Celui qui est enregistré demeure : { $deposit }.
notice-known-more-exactly = { $state } – { $instrument } : le fichier indique { $said }. Le dépôt connu ({ $deposit }) demeure.
notice-denounced-since = { $state } – { $instrument } : le fichier contient un dépôt ({ $deposit }) qui a été dénoncé depuis. Rien ne change.
notice-not-open-for-signature = Traité : { $instrument }. Il était ouvert à la signature du { $first } au { $last }.
notice-no-mere-signatory = { $state } – { $instrument } : cet État a déposé son instrument ({ $deposit }) et est plus qu’un signataire.
notice-already-signed = { $state } – { $instrument } : la signature est déjà enregistrée ({ $day }).
notice-bad-name = Le fichier des États parties ne pourrait pas contenir ce nom.
notice-language-twice = { $language } : cette langue est indiquée deux fois.
notice-day-not-known = Le jour de ce dépôt n’est pas connu ({ $deposit }). Pour certains jours, il reste incertain si ce traité lie cet État ({ $instrument } ; { $state }).
notice-waiting-for-funds = { $state } : l’examen de cet État attend une contribution volontaire qui le finance.
notice-only-a-signatory = { $state } : cet État n’a signé aucun traité qu’il n’ait ratifié. Seul un signataire participe de cette façon.
notice-not-the-latest = { $state } : une déclaration plus récente est déjà enregistrée, en date du { $day }.
notice-funding-for-nothing = Une déclaration retirée ne nécessite pas de financement.
notice-no-declaration = { $state } : aucune déclaration qui puisse être retirée n’est enregistrée.
notice-only-the-holy-see-may-opt-out = Seul le Saint-Siège peut choisir de ne pas participer.
notice-already-opted-out = Le { $day }, le Saint-Siège ne participe déjà pas.
notice-not-opted-out = Le { $day }, le Saint-Siège participe déjà.
notice-nobody-told = Indiquez qui a informé le Secrétariat, et comment.
notice-no-arrangement = { $state } : aucune décision sur son groupe qui puisse être retirée n’est enregistrée.
notice-no-decision = Indiquez quel organe a pris la décision et dans quel document elle peut être lue.
notice-not-a-party = { $state } : cet État n’était pas partie à la Convention le { $day }.
notice-has-a-regional-group = { $state } : cet État appartient à un groupe régional ({ $group }). Ces décisions concernent les parties sans groupe.
notice-no-offer = { $state } : aucune offre qui puisse être retirée n’est enregistrée.
notice-no-real-offer = Chacun peut se voir demander { $limit } examens. Une offre porte sur davantage, et sur { $most } au maximum.
notice-opted-out = Le Saint-Siège ne participe pas le { $day } ; il n’examine donc personne.
notice-import-faults =
    { $count ->
        [one] Le fichier n’a pas été lu : il contient une erreur. Rien n’a été modifié.
       *[other] Le fichier n’a pas été lu : il contient { $count } erreurs. Rien n’a été modifié.
    }
place-cell = Ligne { $line }, colonne { $column } : { $what }
place-line = Ligne { $line } : { $what }
notice-file-is-empty = Le fichier est vide.
notice-file-names-no-state = Aucun État ne figure sous la première ligne.
notice-columns-out-of-order = Les colonnes doivent être dans cet ordre : { $order }.
notice-column-is-missing = La première ligne n’indique pas cette colonne.
notice-column-is-unknown = La première ligne indique une colonne « { $name } », qui n’a pas sa place ici.
notice-cells-do-not-fit =
    { $found ->
        [one] Il y a { $found } cellule, et le fichier a { $needed } colonnes.
       *[other] Il y a { $found } cellules, et le fichier a { $needed } colonnes.
    }
notice-cell-is-no-text = La cellule n’est pas du texte en UTF-8.
notice-cell-has-stray-space = « { $cell } » contient une espace de trop.
notice-cell-breaks-the-line = La cellule continue à la ligne suivante. Un guillemet est-il resté ouvert ?
notice-cell-has-unprintable = La cellule contient un caractère invisible ({ $character }).
notice-cell-has-loose-accent = La cellule contient un accent séparé de sa lettre ({ $character }). Écrivez les deux comme un seul caractère.
notice-cell-is-blank = La cellule est vide.
notice-cell-is-no-code = « { $cell } » n’est pas un code d’État. Un code se compose de trois lettres majuscules, de A à Z.
notice-state-named-already = { $state } : cet État figure déjà à la ligne { $first }.
notice-cell-is-no-group = « { $cell } » n’est pas un groupe régional. Les groupes sont African Group, Asia-Pacific Group, EEG, GRULAC et WEOG ; pour une partie hors de ces groupes, écrivez none.
notice-cell-is-no-date = « { $cell } » n’est pas une date. Écrivez 2004-05-27, ou 2004 si seule l’année est connue, ou unknown.
notice-cell-has-no-such-month = « { $cell } » n’est pas une date : le mois { $month } n’existe pas.
notice-cell-has-no-such-day = « { $cell } » n’est pas une date : ce mois se termine le { $last }.
notice-cell-is-too-early = « { $cell } » est trop tôt : la Convention a été adoptée en 2000.
notice-convention-cell-is-blank = Seule une partie à la Convention peut être partie à ce traité ({ $instrument }) (article 37, par. 2, de la Convention), et la cellule untoc_date est vide.
notice-cell-is-neither-yes-nor-no = « { $cell } » n’est ni yes ni no.
notice-cell-is-no-language = « { $cell } » n’est pas une langue de travail. Ces langues sont Arabic, Chinese, English, French, Russian et Spanish, écrites en anglais.
notice-language-named-twice = { $language } : cette langue est indiquée deux fois.
notice-not-in-file =
    { $count ->
        [one] Le fichier n’indique pas l’un des États que contient le registre ; celui-ci demeure : { $states }.
       *[other] Le fichier n’indique pas { $count } des États que contient le registre ; ils demeurent : { $states }.
    }
notice-days-not-known =
    { $count ->
        [one] Le jour d’un dépôt est inconnu : { $deposits }. Pour certains jours, il reste incertain si le traité lie l’État.
       *[other] Le jour de { $count } dépôts est inconnu : { $deposits }. Pour certains jours, il reste incertain si le traité lie l’État.
    }

# À qui vont les lettres.
notice-address-is-none = Ce n’est pas une adresse électronique à laquelle des lettres peuvent être envoyées. Une adresse ressemble à name@example.org.
notice-name-is-unprintable = Le nom est vide ou contient quelque chose qui ne peut pas être imprimé, comme un saut de ligne.
notice-time-zone-is-unknown = Ce fuseau horaire n’est pas connu. Choisissez-en un comme Africa/Nairobi, ou aucun.
notice-contact-of-another = Cette adresse appartient à quelqu’un d’autre, ou des lettres y ont déjà été envoyées. Ouvrez le lien de votre dernière lettre et modifiez-la là.
notice-contact-was-forgotten = Cette adresse a été effacée définitivement. Recommencez, avec l’adresse à laquelle les lettres doivent aller.
notice-contact-has-no-address = Il n’y a pas d’adresse pour ce contact. Enregistrez-en une d’abord.
notice-link-is-unknown = Ce lien n’est pas l’un des nôtres, ou il en manque une partie. Ouvrez-le depuis la lettre elle-même, ou copiez-le en entier. Si cela ne suffit pas, demandez un nouveau lien avec votre adresse électronique.
notice-link-has-expired = Ce lien n’est plus valable. Demandez-en un nouveau avec votre adresse électronique.
notice-link-was-replaced = Un lien plus récent a été envoyé depuis, et celui-ci ne fonctionne plus. Ouvrez la dernière lettre, ou demandez un nouveau lien avec votre adresse électronique.
notice-link-was-forgotten = Le nom et l’adresse auxquels ce lien était destiné ont été effacés, et le lien avec eux. Pour participer, présentez une nouvelle demande.
notice-account-has-ended = Ce compte a été clos : son nom et son adresse sont effacés. Pour en avoir un de nouveau, écrivez au Secrétariat.
notice-address-is-the-same = Vos lettres vont déjà à cette adresse. Indiquez celle à laquelle elles doivent aller.
notice-address-asked-too-often = Une autre adresse a été demandée { $most } fois en un jour. Réessayez demain, ou écrivez au Secrétariat.
notice-address-link-refused = Ce lien ne confirme aucune adresse de votre compte : son délai est écoulé, un autre l’a remplacé, le changement a été annulé, ou le lien appartient à un autre compte. Votre adresse n’a pas changé. Demandez de nouveau le changement.
notice-unknown-letter = Cette lettre n’existe pas.

# L’aller et le retour.
notice-service-absent = Cette partie du mécanisme ne fonctionne pas pour le moment. Rien n’a été modifié. Ce que vous avez saisi est conservé ici : envoyez-le de nouveau dans une minute.
notice-service-silent = Aucune réponse n’est arrivée à temps. Envoyez de nouveau : ce qui a été fait ne sera pas fait deux fois.
notice-failed = Une erreur s’est produite dans le mécanisme. Rien n’a été modifié. Veuillez réessayer dans un instant.
notice-identifier-used = Ce formulaire a déjà été utilisé pour autre chose. Ouvrez de nouveau la page.
notice-invalid-message = Ce qui a été envoyé n’est pas ce que cette partie du mécanisme accepte. Rien n’a été modifié.
notice-invalid-answer = Une réponse est arrivée qui n’est pas celle attendue. Elle n’est pas affichée. Rien n’en a été conservé.
notice-no-endpoint = Cette partie du mécanisme est trop ancienne pour ce qui a été demandé.
notice-no-identifier = Ce qui a été envoyé ne porte aucun identifiant. Rien n’a été modifié.
notice-not-permitted = Cette action ne vous est pas permise.
notice-statement-refused = L’auteur de la demande n’a pas pu être identifié. Connectez-vous de nouveau.
notice-unreadable-letter = Ce message ne peut pas être lu.
notice-unreadable-message = Ce message ne peut pas être lu.
