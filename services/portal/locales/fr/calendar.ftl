# Calendriers.

calendar-own = Votre calendrier
calendar-name = Dialogues constructifs : les jours qui comptent
calendar-lead = Un logiciel de calendrier peut récupérer les jours qui vous concernent et les tenir à jour : dialogues, derniers délais, et tout ce qui est déplacé ou annulé.
calendar-address = Adresse de votre calendrier
calendar-how = Copiez-la dans votre logiciel de calendrier, là où il demande l’adresse d’un calendrier auquel s’abonner.
calendar-once = Elle n’est affichée que cette fois-ci. Copiez-la maintenant.
calendar-made = Il existe une adresse. Elle a été créée le { $day }.
calendar-kept = Elle ne peut pas être affichée à nouveau : seule son empreinte est conservée ici.
calendar-yours = L’adresse est strictement personnelle : quiconque la possède voit les jours qui vous concernent.
calendar-reads = Elle ne permet que de lire. Elle ne permet à personne de se connecter, de présenter une candidature ou de faire objection.
calendar-make = Créer une adresse
calendar-renew = Créer une nouvelle adresse
calendar-renew-about = Dès qu’il existe une nouvelle adresse, la précédente n’ouvre plus rien.
calendar-end = Supprimer l’adresse
calendar-entry = { $what } : { $title }
calendar-of-dialogue = Ces jours pour un logiciel de calendrier
done-calendar-ended = L’adresse de votre calendrier n’ouvre plus rien.
