# Le droit des examens : ce qui régit chaque démarche. Les résumés et les interprétations sont les nôtres ; les paragraphes figurent à côté.

how-reviews-title = Comment se déroulent les examens
how-reviews-link = Comment se déroulent les examens, paragraphe par paragraphe
how-reviews-lead = Les paragraphes qui régissent un examen, dans l’ordre des documents. Chacun commence par un résumé dans nos propres termes, suivi du texte de la Conférence des Parties.
how-reviews-law-about = Extraits des procédures et règles (résolution 9/1, annexe) et des lignes directrices pour la conduite des examens de pays (résolution 10/1), tels que publiés dans le recueil de documents de base de l’Office des Nations Unies contre la drogue et le crime, 2022. Les textes cités sont en anglais ; ils existent dans les six langues officielles. Les résumés n’ont aucune valeur juridique.

short-pr-10 = Un groupe passe à la phase suivante lorsque 70 pour cent des examens prévus au début de la phase précédente sont achevés, ou lorsque la Conférence en décide ainsi.
short-pr-11 = Tous les États d’un groupe sont examinés au titre du même groupe thématique en même temps.
short-pr-15 = Chaque phase d’un groupe dure deux ans, selon le plan de travail.
short-pr-16 = La Conférence peut modifier le plan de travail. Les groupes de travail peuvent le recommander, ce qui ne change rien en soi.
short-pr-18 = Chaque État partie désigne un point de contact. À défaut, tout est adressé à son représentant permanent, qui fait office de point de contact temporaire.
short-pr-20 = L’État examiné communique ses réponses aux États examinateurs dans le module sécurisé. Le Secrétariat l’aide s’il le demande.
short-pr-27 = Chaque État partie désigne au moins un expert gouvernemental.
short-pr-31 = L’État examiné et les États examinateurs conviennent, par leurs points de contact, des délais, de ce que l’examen exige et de ses langues de travail.
short-pr-32 = Les experts des États examinateurs peuvent se répartir le travail.
short-pr-34 = Les réponses arrivent au jour convenu, au bout de six mois au plus.
short-pr-35 = Les États examinateurs envoient leur retour d’information écrit au bout de six mois au plus à compter de la réception des réponses, et les deux parties en discutent.
short-pr-37 = Ce qu’un examen révèle reste confidentiel.
short-pr-38 = Les États examinateurs établissent une liste d’observations avec l’État examiné et, à la fin de la phase, un résumé de 1 500 mots au plus.
short-pr-39 = La liste et le résumé sont définitifs lorsque les deux parties sont d’accord.
short-pr-48 = Le Secrétariat aide les États qui le demandent, sans faire leur travail à leur place.
short-pr-50 = Un examen se déroule dans une ou deux des six langues, exceptionnellement trois.
short-gl-2 = Les délais sont indicatifs : chacun fait de son mieux pour les respecter.
short-gl-5 = Le point de contact est désigné deux semaines après le début de la participation de l’État.
short-gl-6 = Les experts sont désignés quatre semaines après ce début.
short-gl-7 = Le Secrétariat explique comment créer les comptes.
short-gl-8 = Comment les experts se préparent.
short-gl-9 = À chaque phase, on ne répond qu’à la partie du questionnaire qui concerne son groupe thématique.
short-gl-10 = Une phase comprend les réponses, le retour d’information écrit et le dialogue, puis une liste et son résumé.
short-gl-11 = La consultation a lieu dans les six semaines qui suivent le début et fixe les langues de travail.
short-gl-12 = Listes et résumés sont objectifs et impersonnels, et expliquent les sigles.
short-gl-13 = Si les principes semblent ne pas être respectés, les États concernés se consultent.

law-amb-03 = Les 70 pour cent se comptent par groupe, sur les examens prévus au début de la phase, exactement et sans arrondi. Un examen compte lorsque la liste et le résumé sont convenus pour tous ses traités.
law-amb-04 = Un groupe avance d’un seul tenant. Ce que ses autres examens n’ont pas terminé reste ouvert à côté de la nouvelle phase.
law-amb-05 = Les États parties voient les points de contact et les experts. Tout le monde voit l’institution et l’adresse fonctionnelle d’un État qui y consent, et aucune personne.
law-amb-06 = La mission permanente est le point de contact temporaire chaque fois qu’il n’y en a pas, et non seulement le jour du tirage au sort.
law-amb-07 = Il y a un seul délai de six mois pour tout l’examen : celui du retour d’information court dès que la dernière partie des réponses est là.
law-amb-08 = Un expert qui connaît tous les traités suffit. Un traité que personne ne connaît est signalé.
law-amb-14 = Les six mois prévus pour les réponses courent à partir du début de l’examen. Après une consultation tardive, le jour convenu, six mois après elle au plus, est indiqué à côté.
law-amb-20 = Le délai du retour d’information court dès que les réponses peuvent être lues dans une langue convenue. Les traductions ultérieures n’interrompent rien.
law-amb-33 = Un État a, à tout moment, un seul point de contact pour chaque examen, qui peut être la même personne dans plusieurs.
law-amb-36 = Les parties à un examen et le Secrétariat voient s’il est en retard, les autres États son étape et ses dates, et tout le monde les totaux par groupe. Si l’État partie examiné y consent, tout le monde voit aussi le stade de son examen.
