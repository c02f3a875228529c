# De quelle catégorie relève un candidat, ce qui attend quelqu’un, qui peut être montré à tous, et combien de temps les choses sont conservées.

do-settle-kind = Établir de quelle catégorie il s’agit
settle-kind-lead = Les participants visés au paragraphe 53 c) n’ont besoin d’aucune autorisation et ne sont tenus par aucune date limite. Un candidat n’est de ceux-là que lorsque le Secrétariat l’a établi.
will-settle-kind = Qui relève du paragraphe 53 c) est inscrit. Qui relève d’une autre catégorie figure sur la liste correspondante, si la demande nous est parvenue à temps.
will-settle-kind-late = Pour qui relève d’une catégorie dont la date limite était alors passée, il est trop tard. L’auteur en est informé, avec la règle.
field-settled-kind = Catégorie établie
field-settled-reason-hint = À indiquer lorsque ce n’est pas ce que l’auteur avait indiqué.
kind-settled-on = Établi par le Secrétariat le
kind-claimed = L’auteur avait indiqué : { $kind }.
standing-unsettled = À établir
standing-too-late = Trop tard
letter-unsettled = Le Secrétariat établit d’abord que vous êtes bien ce que vous avez indiqué. Aucune autorisation n’est alors nécessaire, et l’attente ne vous fait manquer aucune date.
letter-too-late = Pour ce qu’est l’organisation, la date limite était passée lorsque la demande nous est parvenue.
waits-kind = Le Secrétariat n’a pas encore établi ce qu’est l’organisation
happened-kind = Le Secrétariat a établi ce qu’est l’organisation.
happened-publication = L’auteur a dit si la candidature peut être montrée à tous.
happened-comments-erased = Des observations écrites ont été effacées.

waiting-title = En attente
waiting-lead = Les catégories à établir, et les observations écrites retenues pour être vérifiées par une personne. Les plus anciennes viennent d’abord.
waiting-count =
    { $count ->
        [0] Rien n’est en attente.
        [one] Une candidature est en attente.
       *[other] { $count } candidatures sont en attente.
    }
waiting-what = À faire
waiting-since = Depuis
waiting-comments =
    { $count ->
        [one] Vérifier { $count } texte d’observations retenu
       *[other] Vérifier { $count } textes d’observations retenus
    }

do-publication = Votre participation peut-elle être montrée à tous ?
publication-lead = Après le dialogue, le Secrétariat peut montrer à tous qui a participé, avec les observations qui ont été transmises. Vous n’y figurez que si vous le permettez, et vous pouvez changer d’avis à tout moment. Aucun nom de personne n’est montré.
publish-yes = Oui, l’organisation et ses observations transmises peuvent être montrées
publish-no = Non
do-release-participants = Montrer à tous qui a participé
will-release-participants = Chacun voit quelles organisations ont participé, et leurs observations qui ont été transmises.
will-release-participants-allowed = Seules figurent celles qui le permettent ; rien n’est montré des personnes ni des objections.
participants-title = Qui a participé
participants-since = Montré à tous depuis le
participants-about = Seules figurent les organisations qui le permettent, avec les observations écrites qui ont été transmises. Celles-ci n’engagent que leurs auteurs.
participants-none = Aucune organisation participante ne permet d’être montrée.
participants-not-yet = Les participants ne sont pas encore montrés. Le Secrétariat peut le faire après le dialogue.

comments-pdf-later = Un PDF peut être envoyé depuis la page de la candidature dès qu’elle est reçue.
do-erase-comments = Effacer des observations écrites
will-erase-comments = Leur contenu est effacé définitivement, y compris le fichier. Qu’il y en a eu, et quand, demeure.
comments-erased = effacées
will-erase-publication = Votre organisation n’est plus montrée parmi celles qui ont participé.
do-strike-input = Supprimer la contribution { $input }
will-strike-input = Son texte est effacé définitivement. Son thème demeure consigné, ainsi que le fait qu’elle a été supprimée. À faire lorsqu’elle nomme une personne ou un pays.

persons-kept =
    { $days ->
        [one] Ce que vous dites des personnes est effacé { $days } jour après le dernier dialogue que vous choisissez, et plus tôt si vous le demandez.
       *[other] Ce que vous dites des personnes est effacé { $days } jours après le dernier dialogue que vous choisissez, et plus tôt si vous le demandez.
    }
persons-erased-on = Tout est effacé au plus tard le
writings-erased-on = Les observations écrites sont effacées au plus tard le

notice-kind-seen-already = Les États parties l’ont vue sur une liste. La règle selon laquelle elle participe ne change plus.
notice-kind-settled-already = Elle relève déjà de cette catégorie ; il n’y a rien à établir.
notice-kind-settled = Le Secrétariat a établi qui vous êtes : le nom, la catégorie et l’État demeurent. Demandez-lui de les corriger.
notice-persons-not-kept = Les dialogues de cette candidature sont passés, et ce qu’elle disait des personnes n’est plus conservé.
notice-no-comments = Il n’y a pas de telles observations, ou il n’en reste rien.
notice-dialogue-not-closed = Les participants ne sont montrés à tous qu’une fois le dialogue clos.
notice-participants-released-already = Les participants sont montrés à tous depuis le { $day }.
notice-unknown-input = Il n’y a pas de contribution { $input }, ou elle a déjà été supprimée.
notice-only-the-author-allows = Seul l’auteur dit si la candidature peut être montrée à tous.
notice-nothing-to-settle = Aucun des dialogues de cette candidature n’est encore à tenir.
notice-listed-without = La liste de « { $title } » a été envoyée aux États parties sans elle. Distribuez-la de nouveau.
