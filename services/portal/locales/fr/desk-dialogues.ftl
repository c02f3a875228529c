# Ce que fait le Secrétariat à son bureau : les listes telles qu’elles ont été envoyées, qui est venu, les sessions, et qui a été oublié.

list-as-sent = Distribution { $number }, telle qu’envoyée
list-as-sent-about = C’est ce qui a été envoyé ce jour-là. Ce qui a été corrigé depuis figure dans la distribution suivante.
list-now = Ce qui serait envoyé maintenant
list-now-about = Pas envoyée aux États parties dans cet état.
list-new = Nouvelles depuis la dernière distribution : { $count }
list-corrected = Corrigées depuis la dernière distribution : { $count }
list-gone = Dans la dernière distribution, et plus sur la liste : { $count }
list-same = C’est ce qui a été envoyé en dernier.
list-circulations = Ce qui a été envoyé, et ce qui le serait
since-last-new = Nouvelle
since-last-corrected = Corrigée
document-circulation = Distribution
annex = Annexe
note-lead-sent = Ce qui a été envoyé, avec sa cote et sa date, dans chacune des six langues.
note-sent = Note verbale par laquelle elle a été envoyée (DOCX)
note-list-alone = Note verbale qui distribue cette seule liste (DOCX)
note-transmits-ngos-alone = Conformément au paragraphe 53 d) des procédures et règles, le Secrétariat a l’honneur de transmettre, en annexe, la liste des organisations non gouvernementales qui souhaitent assister au dialogue. Si la participation d’une organisation non gouvernementale soulève une objection, la question sera renvoyée au Bureau de la Conférence.
note-transmits-others-alone = Conformément au paragraphe 53 e) des procédures et règles, le Secrétariat a l’honneur de transmettre, en annexe, la liste des autres parties prenantes concernées, y compris les représentants du secteur privé et du monde universitaire, qui ont demandé à participer. Leurs demandes devraient être approuvées à condition qu’aucun État partie n’y fasse objection.

attendance-lead = Combien de personnes de chaque organisation sont venues. Laissez vide ce que l’on ne sait pas ; 0 dit que personne n’est venu. Une seule validation enregistre le tout.
attendance-none = Personne qui puisse participer ne figure ici.
attendance-same = Rien ne diffère de ce qui est enregistré.
attendance-sheet-title = Enregistrer qui est venu à partir d’une feuille
attendance-sheet-get = Feuille à remplir (CSV)
attendance-sheet-lead = Une organisation par ligne : sa demande ou son nom, et dans la dernière colonne le nombre de personnes venues. Une ligne sans nombre ne dit rien. Tout est enregistré, ou rien.
field-sheet = La feuille
field-sheet-hint = Par exemple : Maison Refuge, 3
field-sheet-file = La feuille sous forme de fichier (CSV)
fault-attendance-blank = Un nombre est enregistré ici. Écrivez 0 si personne n’est venu.
done-attendance-sheet = Enregistrées à partir de la feuille : { $count }
done-attendance-same = Rien ne différait de ce qui est enregistré.
sheet-faults = Rien n’a été enregistré. Lignes erronées : { $count }
sheet-cells = Il faut deux cellules, l’organisation et le nombre. Il y a ici : { $who }
sheet-unknown = Aucune organisation qui a fait une demande pour ce dialogue ne s’appelle « { $who } ».
sheet-out = « { $who } » s’est retirée, ou ne participe pas.
sheet-many = Plusieurs organisations s’appellent « { $who } ». Écrivez la demande au lieu du nom.
sheet-number = « { $cell } » n’est pas un nombre de 0 à { $most } (« { $who } »).
sheet-twice = « { $who } » figure déjà à la ligne { $first }.
registered-column = Inscrites
came-column = Organisations venues
persons-column = Personnes venues

correct-session-title = Corriger une session
will-correct-session = La date à laquelle les résumés sont attendus découle de ce jour. Ce qui est déjà attendu est demandé aussitôt.

left-out-title = Lettres au sujet de : { $list }
left-out-lead = États parties qu’aucune lettre n’a atteints : { $count } sur { $parties }
left-out-nobody = Une lettre est partie à chaque État partie : { $count }
left-out-unknown = On ne sait pas encore à qui des lettres ont pu être envoyées. Regardez de nouveau dans un instant.
left-out-refused = Aucune lettre n’a pu être remise : { $count }
left-out-no-account = La mission n’a pas de compte : { $count }

comments-limit = Nombre maximal de mots : { $words }. Ne nommez pas de pays.

notice-unknown-circulation = Il n’existe pas de distribution { $circulation } de cette liste.
notice-announced-taken-back = Le { $day } avait été annoncé, et vient maintenant après le dernier jour réglementaire. L’annonce est retirée ; vous pouvez en faire une autre.
notice-session-not-named = Dites après quelle session de chaque groupe de travail le dialogue a lieu. C’est fixé d’abord.
notice-comments-not-taken = Reçu pour « { $title } », mais sans les commentaires écrits : maximum { $most } mots, et ils en comptent { $words }. Ils sont conservés pour vous. Envoyez-en de plus courts ci-dessous.
notice-attendance-faults = Rien n’a été enregistré. Entrées erronées : { $count }
notice-attendance-unknown = No { $place } : il n’existe pas de demande { $application }.
notice-attendance-elsewhere = No { $place } : la demande { $application } ne concerne pas ce dialogue.
notice-attendance-withdrawn = No { $place } : la demande { $application } ne vaut plus pour ce dialogue.
notice-attendance-twice = No { $place } : la demande { $application } est nommée deux fois.
