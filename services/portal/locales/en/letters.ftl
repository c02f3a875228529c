# Letters, as the Secretariat looks after them.

desk-way-letters = Letters
letters-lead = What was sent and what waits. Letters that reached nobody stand first.
letters-none = No letter has been written yet.
letters-all = All
letter-about = About
letter-to = To
letter-to-secretariat = The Secretariat’s own address
letter-to-nobody = Erased
letter-state = State
letter-when = When
letter-written = Written
letter-next = Next attempt:
letter-tries =
    { $count ->
        [one] One attempt
       *[other] { $count } attempts
    }
letter-tries-made = Attempts
letter-queued = Waits
letter-sending = On its way
letter-sent = Sent
letter-failed = Given up
letter-bounced = Refused for good
letter-dropped = Not sent
letter-failed-advice = No server took this letter for three days. Look whether letters leave at all; what it said must be told in another way.
letter-bounced-advice = The reader’s server refuses this address. Nothing more is sent there. Ask the organization or mission for another address, and record it.
letter-dropped-advice = Its reader’s name and address were erased before it left.
letter-of-receipt = Receipt of an application
letter-of-link = Private link, sent again
letter-of-status = State of an application
letter-of-moving = Dialogue moved or changed
letter-of-cancelling = Dialogue not held
letter-of-reminder = Reminder
letter-of-invitation = About an account
letter-of-list = List circulated
letter-of-alarm = To be looked at by the Secretariat
letter-fault-code = The server answered { $code }.
letter-fault-connection = The connection broke.
letter-fault-time = The server took too long.
letter-fault-protection = The connection could not be protected.
letter-fault-address = This is no address.
letter-fault-size = The letter is too large.
letter-fault-folder = The folder for letters cannot be written.
letter-fault-program = The letter could not be put together.
letter-says = What it says
letter-kept-about = Letters are kept here because no server is set that carries them. A private link in a letter opens its reader’s pages: hand it to nobody else.
letter-not-kept = The words of a letter are erased when it has left, and when its reader’s address is erased.
