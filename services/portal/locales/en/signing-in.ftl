# Ways to sign in: where one is signed in, second factors, passkeys, identities of a provider.

own-ways-title = Your sign-in
sessions-title = Where you are signed in
sessions-lead = If you do not know one of these, end it, and change how you come in.
sessions-device = On
sessions-came = Came in by
sessions-since = Since
sessions-seen = Last used
sessions-this = This one
sessions-with-second = and a second factor
sessions-end = End
sessions-end-others = End all others
sessions-on = { $program } on { $system }
sessions-on-unknown = A program that does not say what it is
came-by-link = Private link
came-by-sign-in-link = Sign-in link
came-by-password = Name and password
came-otherwise = Another way
done-session-ended = That session is ended.
done-other-sessions-ended = You are signed in here alone.
second-title = Second factor
second-lead = A code that a program on your telephone shows, a new one every thirty seconds. Whoever has your mailbox or your password alone does not come in.
second-is-set = It is set since
second-codes-left =
    { $count ->
        [0] No recovery code is left: make new ones.
        [one] One recovery code is left.
       *[other] { $count } recovery codes are left.
    }
second-new-codes = New recovery codes
second-new-codes-hint = From your telephone, or one of the recovery codes. The codes from before stop working.
second-new-codes-submit = Make new codes
second-stays = It cannot be removed: the Secretariat signs in with a second factor here.
second-remove = Remove the second factor
second-remove-submit = Remove it
second-none = None is set.
second-begin = Set one up
desk-come-in-again = To show that it is you, sign in again with a new link of the operator and do this within { $most } minutes.
second-show-title = Your second factor
second-show-lead = One step is left. Open the program on your telephone and type the code that it shows.
second-code = Code
second-code-or-recovery = Six digits from your telephone, or one of your recovery codes.
second-lost = If you have lost both, the Secretariat can take the second factor off your account. For the Secretariat’s own accounts whoever operates this service does it.
second-code-wrong-title = The code was not taken
second-code-wrong = It is not the right one, was used already, or too many were wrong. Wait for the next code and type that. After several wrong ones none is taken for a while.
second-set-up = Set up a second factor
second-must = The Secretariat signs in with a second factor here. Set yours up, and you are in.
second-step-program = Open a program for codes on your telephone. Any that knows TOTP will do.
second-step-scan = Let it scan this picture.
second-picture = The secret as a picture for the camera; it stands in letters below.
second-step-type = Without a camera, type this:
second-step-code = Type the code that it shows.
second-set = Set the second factor
second-codes-title = Your recovery codes
second-codes-lead = The second factor is set. If you lose your telephone, each of these codes lets you in once in its place. They are shown only now: print them or write them down, and keep them where your telephone is not.
second-codes-kept = I have kept them
done-recovery-code-used =
    { $count ->
        [0] You came in with your last recovery code. Make new ones.
        [one] You came in with a recovery code. One is left.
       *[other] You came in with a recovery code. { $count } are left.
    }
done-second-removed = The second factor is removed. You are signed out everywhere else.
accounts-take-off-second = Take the second factor off
will-take-off-second = Do this only when you know that it is this person who asks, for instance by a note verbale of the mission. The second factor, its recovery codes and all passkeys are erased, and whoever is signed in with the account is signed out. Link and password stay as they are.
done-second-taken-off = The second factor is off. Whoever has the account comes in with link or password alone.
came-by-passkey = Passkey
passkeys-title = Passkeys
passkeys-lead = A passkey lies on your telephone, computer or security key, which asks there whether it is you. It takes the place of link, password and code, and nobody can lead you to a false page with it.
passkeys-none = You have none.
passkeys-made-on = Made on
passkeys-made = Made
passkeys-never = Not yet
passkeys-remove = Remove the passkey
passkeys-remove-submit = Remove it
passkeys-one = Made on: { $device }
will-remove-passkey = Nobody comes in with it any more, and you are signed out everywhere else. Then remove it from your device, too.
passkeys-make = Make a passkey
passkeys-make-button = Make it on this device
passkeys-by-number = There are none here: browsers bind passkeys to the name of a site, and this one is reached by a number.
passkeys-no-script = Passkeys need a browser that runs scripts. The other ways in work without.
passkey-fault = That did not work, or was given up. Try again, or come in another way.
passkey-in = Come in with a passkey
passkey-in-button = Use a passkey
passkey-wrong = This passkey opens nothing here, or it took too long. Try again, or come in another way.
passkey-unmade = The passkey was not kept: it is not what was asked for, or it took too long. Remove it from your device and try again.
passkey-too-many = You have ten passkeys, which is the most. Remove one first.
done-passkey-made = The passkey is made. You are signed out everywhere else.
done-passkey-removed = The passkey is removed. You are signed out everywhere else.
moved-title = My address has changed
moved-lead = No link reaches you at the old address? Say so here. The Secretariat puts the new address in its place when it knows that it is you; a note verbale of your mission is the quickest way.
moved-submit = Tell the Secretariat
moved-whose = For whom you are here
moved-whose-hint = For instance the permanent mission or the ministry of a State.
moved-before = The address that your account has
moved-now = The new address
will-ask-moved = Your account stays as it is until the Secretariat has settled it. Then a link comes to the new address, with which you are in.
will-forget-moved = What you write here is seen by the Secretariat alone, and erased when it is settled, after thirty days at the latest.
moved-asked = It lies before the Secretariat. A note verbale of your mission that names the new address helps. When it is settled, a link comes to the new address.
moved-too-many = Too many wait at present. Please write to the Secretariat.
moved-waiting = Addresses that have changed
moved-waiting-lead = Anybody can write this. Put a new address in place of the old only when you know that it is this person: by a note verbale, or by asking the mission.
moved-no-account = No account has the old address. If you find it below, change the address there.
moved-put = Change the address
moved-settle = This is settled
moved-settle-strangers = Put aside all { $count } whose old address no account has
will-put-address = A link goes to the new address, and opening it lets its reader in. Links that went to { $address } open nothing any more, and whoever is signed in with the account is signed out.
will-put-address-know = A second factor that is set is asked for as before.
done-address-put = The new address is in place, and a link is on its way there.
done-moved-settled = It waits no more.
came-by-identity = Identity of a provider
identity-title = Sign-in by a provider
identity-lead = If you sign in to { $provider } anyway, link your identity there to this account, and come in here with it. Your name and address there are not asked for, and not kept.
identity-is-linked = An identity is linked since
identity-none = None is linked.
identity-link-title = Link your identity
identity-remove = Remove the link to the identity
identity-go-lead = Sign in to { $provider } there, and you come back here.
identity-go = Go on to { $provider }
identity-in = Come in by a provider
identity-absent = The provider does not answer at present. Come in another way.
identity-wrong = That was given up, took too long, or was begun in another browser. Try again, or come in another way.
identity-unknown = No account is linked to this identity. Come in another way, and link it on the page of your account.
identity-taken = This identity is linked already, or your account has another. Remove that link first.
done-identity-linked = Your identity is linked.
done-identity-removed = The link to the identity is removed.
