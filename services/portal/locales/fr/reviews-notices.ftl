# What the reviews refuse or warn of.

# Who may do it.

notice-no-such-review = Il n’y a pas d’examen que vous puissiez ouvrir pour cet État : { $state }. Consultez la liste des examens.
notice-not-of-the-reviews = Les examens se déroulent entre États parties, et votre compte n’y a pas part. L’avancement des examens est public.
notice-secretariat-alone = Seul le Secrétariat garde des notes sur les examens.

# Steps that were taken.

notice-step-before-start = La phase a commencé le { $day } ; ce qui en relève peut être rédigé avant et se soumet à partir de cette date. Vérifiez la date.
notice-step-too-early = Cela repose sur ce qui est intervenu le { $day } et ne peut donc être antérieur. Vérifiez la date.
notice-step-recorded-already = C’est déjà enregistré, à la date du { $day } (inscription { $entry }). Si c’est inexact, radiez d’abord l’inscription.
notice-unknown-step = Cette phase n’a pas d’inscription { $entry }. Rouvrez l’examen et vérifiez.
notice-step-struck-already = L’inscription { $entry } est déjà radiée. Il n’y a rien de plus à faire.
notice-nothing-due = Rien n’est attendu pour cet instrument dans cette phase, car aucun de ses articles ne figure dans le groupe thématique : { $instrument }.
notice-instrument-not-reviewed = Cet instrument n’est pas examiné dans cette phase : { $instrument }. Choisissez-en un qui l’est.
notice-languages-not-agreed = Les langues de travail sont choisies avant la soumission des réponses. Les États de l’examen conviennent d’abord du résultat de la consultation.
notice-answers-missing = Les réponses au questionnaire sont encore attendues pour : { $instruments }. Enregistrez-les d’abord.
notice-lists-missing = Le résumé réunit toutes les listes d’observations. Il reste à convenir de celles qui concernent : { $instruments }.

# What the Secretariat does.

notice-nobody-to-remind = Personne n’a rien à faire pour le moment ; il n’y a donc personne à qui envoyer un rappel.
notice-reminded-today = Un rappel à ce sujet a déjà été envoyé aujourd’hui. Au besoin, envoyez-en un autre demain.
notice-empty-note = La note est vide. Écrivez ce qui est à garder.
notice-public-stage-so-already = C’est déjà le cas. Il n’y a rien d’autre à faire.
notice-no-such-help = Il n’y a pas de demande { $request } dans cet examen.
notice-help-answered-already = Il a été répondu à la demande { $request } le { $day }.
notice-help-before-asked = La demande est du { $day } : la réponse ne peut pas être antérieure.
notice-under-review-chooses = Il appartient au seul État partie examiné de choisir ce que tout le monde voit de son examen : { $state }.

# What the Conference decides.

notice-decision-not-named = Seule une décision de la Conférence permet cela. Indiquez quel organe l’a prise et où elle peut être lue.
notice-group-not-started = Le groupe { $group } n’est pas entré dans sa première phase. Une décision pourra lui permettre d’avancer une fois qu’il y sera.
notice-not-the-next-phase = Le groupe { $group } est dans la phase { $phase } ; cette décision ne peut le faire entrer dans la phase { $asked }. Une décision ne vaut que pour la phase qui suit la sienne.
notice-starts-too-early = La phase ne peut commencer ni avant la décision, ni avant la phase qui la précède ou le même jour que celle-ci. Indiquez une date ultérieure.
notice-before-the-decision = La Conférence en a décidé le { $day } ; cela ne peut valoir avant. Indiquez cette date ou une date ultérieure.
notice-reaches-back = Une phase s’est ouverte le { $day } selon les règles d’alors. Un changement ne vaut que pour ce qui vient après.
notice-start-before-change = Le changement vaut à compter du { $day }, et le groupe commencerait avant. Indiquez cette date ou une date ultérieure comme début.
notice-no-share = { $numerator } examens sur { $denominator } : ce n’est pas une proportion. Indiquez un premier nombre d’au moins 1 qui ne dépasse pas le second.
notice-phase-of-no-length = Une phase dure au moins un mois. Indiquez sa durée en mois entiers.
notice-weeks-out-of-bounds = Ce délai peut durer de 1 à { $most } semaines, et non { $length }. Indiquez un nombre entre les deux.
notice-months-out-of-bounds = Ce délai peut durer de 1 à { $most } mois, et non { $length }. Indiquez un nombre entre les deux.
notice-cluster-left-out = Chaque groupe est examiné une fois au titre de chaque groupe thématique, et l’un d’eux serait omis : { $cluster }. Attribuez-lui aussi une phase.
notice-rule-is-so-already = La règle est déjà celle-ci à cette date ; il n’y a rien à changer.
notice-readings-are-so-already = Les règles se lisent déjà ainsi à cette date ; il n’y a rien à changer.
notice-not-of-the-workplan = Les groupes de travail recommandent des modifications du plan de travail. La part d’examens achevés n’en fait pas partie.
notice-recommended-already = Cette recommandation est déjà consignée. Il n’y a rien d’autre à faire.
notice-unknown-recommendation = Il n’y a pas de recommandation { $number }. Rouvrez les règles et vérifiez.
notice-recommendation-struck-already = La recommandation { $number } est déjà radiée. Il n’y a rien de plus à faire.
