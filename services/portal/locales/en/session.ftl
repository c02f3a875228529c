# Signing in.

sign-in-lead = Only the Secretariat signs in here. Everything that was drawn can be read without.
sign-in-how = There is no password. Whoever runs this system can give you a link that works once: it was shown when the system was started, and the operator can make another.
sign-in-public = Looking for a result?
sign-in-spent = This link no longer works
sign-in-spent-instead = A link works once, and for a short time. Ask the operator for another.
confirm-title = Sign in as the Secretariat
confirm-lead = One press of the button, and you are signed in on this device.
confirm-button = Sign in
confirm-about = The link works once. It waits for the button, so that a preview in a mail program does not use it up.
secretariat = Secretariat
send-again-title = Send it again
send-again-signed-out = You are not signed in any more.
send-again-other-session = You signed in again meanwhile, and this page is from before.
send-again-kept = Nothing of what you typed is lost. It has not been done.
send-again-step-sign-in = Open a new sign-in link in another tab of this browser.
send-again-step-press = Come back to this tab and press the button. It may ask once more.
send-again-button = Send again
