# What services say beside their results, by code. A notice whose details do not fill its sentence here keeps the one it came with.

# Meetings.
notice-first-drawing-late = The first drawing was due by { $due }, six weeks after the launch.
notice-meeting-day-over = { $day } is over. A meeting is scheduled before it is held.
notice-meeting-cancelled = This meeting is not held: { $reason }
notice-meeting-days-unclear = A meeting that begins on { $first } ends on { $latest } at the latest, and not before it begins; not on { $last }.
notice-no-such-meeting = There is no meeting with the number { $meeting }.
notice-draw-outside-the-meeting = This would be a draw outside the meeting. It may draw from { $first } to { $last }, and today is { $today }.

# The pool and the lots.
notice-test-is-void = This is a test: it belongs to no meeting, and its result is void.
notice-left-out-by-decision = Left out by decision of the meeting: { $states }. Every other party takes part.
notice-left-out-needs-decision = Every party takes part. Leave { $states } out only by a decision of the meeting, and record it with its reason.
notice-leaves-by-choice = These States have chosen not to take part since the result that stands: { $states }. They leave it with this drawing, and their places are drawn anew.
notice-exceptions-stay = A meeting gave these States a reviewing State of another region than the lot would: { $states }. The supplement draws nothing for them.
notice-outside-the-groups = { $state } is a signatory, and outside the yearly groups. Name no group for it.
notice-group-needed = Say in which yearly group the meeting puts { $state }.
notice-waits-for-funds = { $state } is a signatory and waits for funds. What pays for its review is recorded before its reviewing States are drawn.
notice-status-is-fixed = As this is read here, the first drawing fixed what everybody is party to for the whole cycle.
notice-joins-with-the-next-cycle = As this is read here, { $state } joins with the next cycle.
notice-no-such-room-value = There is no value with the number { $number }.
notice-struck-already = Value { $number } was struck already.
notice-status-changed = What these States are party to has changed since the result that stands: { $states }. A redraw keeps the status of then; a supplement brings it up to date.
notice-possibility-undecided = Whether lots can be drawn could not be decided in advance: the limits leave little room. The draw itself will show it, and relaxes no rule.
notice-beacon-round-over = The value of round { $round } may be known already. The first that is not is round { $first }.
notice-status-is-settled = The registry settles whether the { $instrument } is in force for { $state } on { $day }; nothing is to be assumed.
notice-nobody-is-party = On { $day } no State that takes part is a party.
notice-nothing-to-draw = Every place is filled and every treaty is covered: there is nothing to draw.
notice-no-such-drawing = There is no drawing with the number { $drawing }.
notice-override-needs-decision = Reviewing States are drawn by the automated system. Without a recorded decision of the meeting none is put in place by hand.
notice-no-consent-needed = Up to { $most } reviewing States need no consent.

# Requests for repetition.
notice-redraw-quota-used = { $state } has used its { $most } requests in this review. In exceptional circumstances it may ask all the same, and the meeting decides.
notice-redraw-needs-justification = Exceptional circumstances must be named: say what they are.
notice-only-the-state-under-review = Only the State under review can ask for this.
notice-consultation-first = A consultation with the reviewing State comes first, and must have ended without success.
notice-consultation-not-held = Record the day or the days on which the consultation was held.
notice-consultation-held-elsewhen = { $day } is not between the request for the consultation and its end.
notice-consultation-closed-later = The consultation closed on { $day }, later than this request.
notice-asked-already = This has been asked for already: request { $request } is open.
notice-request-waits = Request { $request } waits until a meeting is scheduled that may draw it.
notice-no-decision-needed = Request { $request } does not wait for a decision.

# States.
notice-unknown-state = The registry knows no State with the code { $state }.
notice-in-the-future = { $day } lies in the future; today is { $today }.
notice-deposit-in-the-future = A deposit of { $deposit } lies in the future; today is { $today }.
notice-no-source = Say where this is known from.
notice-nothing-changes = This is what the registry has of { $state } already. Nothing changes.
notice-no-deposit = No deposit of { $state } for the { $instrument } is recorded.
notice-already-deposited = A deposit is recorded already: { $deposit }. If that is wrong, correct it.
notice-still-bound = The denunciation takes effect on { $ends }. Until then the State is bound and cannot deposit anew.
notice-day-not-known = The day of this deposit is not known ({ $deposit }). On some days it stays open whether the { $instrument } binds { $state }.
notice-waiting-for-funds = The review of { $state } waits for a voluntary contribution that pays for it.
notice-only-a-signatory = { $state } has signed no treaty that it has not ratified. Only a signatory takes part in this way.
notice-only-the-holy-see-may-opt-out = Only the Holy See may choose not to take part.
notice-already-opted-out = On { $day } the Holy See takes no part already.
notice-not-opted-out = On { $day } the Holy See takes part already.
notice-nobody-told = Say who told the Secretariat, and how.
notice-no-arrangement = No arrangement for { $state } is recorded that could be taken back.
notice-no-offer = No offer of { $state } is recorded that could be taken back.
notice-import-faults =
    { $count ->
        [one] The file was not read: it has one fault. Nothing was changed.
       *[other] The file was not read: it has { $count } faults. Nothing was changed.
    }
notice-not-in-file =
    { $count ->
        [one] The file does not name one of the States that the registry has; it stays: { $states }.
       *[other] The file does not name { $count } of the States that the registry has; they stay: { $states }.
    }
notice-days-not-known =
    { $count ->
        [one] Of one deposit the day is not known: { $deposits }. On some days it stays open whether the treaty binds the State.
       *[other] Of { $count } deposits the day is not known: { $deposits }. On some days it stays open whether the treaty binds the State.
    }

# The way there and back.
notice-service-absent = This part of the mechanism does not run at present. Nothing was changed. What you typed is kept here: send it again in a minute.
notice-service-silent = No answer came in time. Send it again: what was done is not done twice.
