# Connexion.

sign-in-lead = Seul le Secrétariat se connecte ici. Tous les résultats des tirages au sort peuvent être consultés sans connexion.
sign-in-how = Il n’y a pas de mot de passe. L’opérateur de ce système peut vous donner un lien valable une seule fois : il a été affiché au démarrage du système, et l’opérateur peut en créer un autre.
sign-in-public = Vous cherchez un résultat ?
sign-in-spent = Ce lien n’est plus valable
sign-in-spent-instead = Un lien n’est valable qu’une fois et pour peu de temps. Demandez-en un autre à l’opérateur.
confirm-title = Se connecter en tant que Secrétariat
confirm-lead = Appuyez sur le bouton, et la connexion s’établit sur cet appareil.
confirm-button = Se connecter
confirm-about = Le lien n’est valable qu’une fois. Il attend que vous appuyiez sur le bouton, afin que l’aperçu d’une messagerie ne l’utilise pas.
secretariat = Secrétariat
send-again-title = Envoyer de nouveau
send-again-signed-out = Votre session est terminée.
send-again-other-session = Une nouvelle session a été ouverte entre-temps, et cette page date d’avant.
send-again-kept = Rien de ce que vous avez saisi n’est perdu. L’opération n’a pas été effectuée.
send-again-step-sign-in = Ouvrez un nouveau lien de connexion dans un autre onglet de ce navigateur.
send-again-step-press = Revenez à cet onglet et appuyez sur le bouton. Une nouvelle confirmation peut être demandée.
send-again-button = Envoyer de nouveau
