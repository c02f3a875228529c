# What services say beside their results, by code. A notice whose details do not fill its sentence here keeps the one it came with.

# Meetings.
notice-first-drawing-late = The first drawing was due by { $due }, six weeks after the launch.
notice-meeting-day-over = { $day } is over. A meeting is scheduled before it is held.
notice-meeting-cancelled = This meeting is not held: { $reason }
notice-meeting-days-unclear = A meeting that begins on { $first } ends on { $latest } at the latest, and not before it begins; not on { $last }.
notice-no-such-meeting = There is no meeting with the number { $meeting }.
notice-draw-outside-the-meeting = This would be a draw outside the meeting. It may draw from { $first } to { $last }, and today is { $today }.
notice-meeting-over = Meeting { $meeting } is over. Schedule the one that draws.
notice-same-day = It is scheduled for that day already.
notice-frozen-for-this-meeting = What was published for drawing { $drawing } names this meeting. Give that drawing up first.
notice-drawn-at-this-meeting = Lots were drawn at this meeting: drawing { $drawing }.
notice-intersessional-needed = The lots are drawn at a joint intersessional meeting. A working group draws again only where a reviewing State is unable to serve.
notice-meeting-on-rest-day =
    { $why ->
        [saturday] { $day } is a day of rest in Vienna.
        [sunday] { $day } is a day of rest in Vienna.
        [new-years-day] { $day } is a day of rest in Vienna: New Year's Day.
        [epiphany] { $day } is a day of rest in Vienna: Epiphany.
        [eid-al-fitr] { $day } is a day of rest in Vienna: Eid al-Fitr (or a day earlier or later).
        [good-friday] { $day } is a day of rest in Vienna: Good Friday.
        [eid-al-adha] { $day } is a day of rest in Vienna: Eid al-Adha (or a day earlier or later).
        [easter-monday] { $day } is a day of rest in Vienna: Easter Monday.
        [labour-day] { $day } is a day of rest in Vienna: Labour Day.
        [ascension-day] { $day } is a day of rest in Vienna: Ascension Day.
        [whit-monday] { $day } is a day of rest in Vienna: Whit Monday.
        [corpus-christi] { $day } is a day of rest in Vienna: Corpus Christi.
        [assumption-day] { $day } is a day of rest in Vienna: Assumption Day.
        [national-day] { $day } is a day of rest in Vienna: National Day.
        [all-saints-day] { $day } is a day of rest in Vienna: All Saints' Day.
        [immaculate-conception] { $day } is a day of rest in Vienna: Immaculate Conception.
        [christmas-day] { $day } is a day of rest in Vienna: Christmas Day.
       *[saint-stephens-day] { $day } is a day of rest in Vienna: St. Stephen's Day.
    }
notice-blank = Something that has to be said was left empty.
notice-day-to-come = { $day } is still to come. Record it when it has happened.

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
notice-no-consent-to-take-back = { $state } has given no consent that could be taken back.
notice-another-is-frozen = Drawing { $drawing } is frozen. Draw it, or give it up in public, before going on.
notice-first-drawing-held = The first drawing was held: drawing { $drawing }. Reviewing States serve through all four phases, and change only as paras. 28 (d) to (f) and 30 allow.
notice-nothing-drawn-yet = No lots have been drawn yet. The first drawing comes first.
notice-pool-stands = A further drawing takes the States of the result that stands. Leave these fields empty.
notice-no-requests = Say which requests are to be carried out.
notice-nobody-joins = Say which States join, and in which group.
notice-takes-no-part = { $state } takes no part: it is no party in force on that day, or has chosen to stay out.
notice-takes-part-already = { $state } is among the States in the draw already.
notice-no-such-group = There is no yearly group { $group }; there are { $groups }.
notice-exception-stands = A meeting gave { $state } a reviewing State of another region than the lot would have. As long as that exception stands, its other reviewing States change only by decision of a meeting.
notice-changed-meanwhile = Somebody else changed this in the meantime. What stands now is shown here: look at it again before you decide.
notice-inputs-refused = The list of States cannot be drawn from as it is.
notice-inputs-unreadable = This program is too old to read what was frozen.
notice-not-writable = The record of this cannot be written. Nothing was changed.
notice-nothing-can-be-drawn = No draw is possible under the rules, and no rule was relaxed.
notice-limits-too-tight = No lawful result was found in { $tries } tries: the limits leave too little room. No rule was relaxed.
notice-beacon-needed = The value of round { $round } was announced, and is needed.
notice-beacon-not-announced = No value of a public beacon was announced, so none can be given.
notice-beacon-refused = This is not the value of the beacon that was announced.
notice-seed-refused = The lots cannot be drawn from these values.
notice-seed-known-to-one = Only the Secretariat knows the seed so far. Take a value from the room first, or announce a public beacon when the States are fixed: then nobody can know the result in advance.
notice-room-value-unclear = A value from the room has 1 to 200 characters, and no space at either end.
notice-room-values-full = No more values can be taken from the room.
notice-secret-missing = The secret of drawing { $drawing } is not there any more. Give the drawing up, and fix the States again.
notice-drawn-already = The lots of drawing { $drawing } are drawn.
notice-given-up = Drawing { $drawing } was given up.
notice-no-transcript = There is no record of drawing { $drawing } to read.
notice-no-such-lot = This drawing has { $lots } lots.
notice-no-reviewing-state = { $reviewer } is not among the States that review.
notice-reviews-itself = { $reviewer } cannot review itself.
notice-reviews-already = { $reviewer } reviews { $state_under_review } already.
notice-mutual-review = { $state_under_review } reviews { $reviewer }, or one has reviewed the other. There are no mutual reviews.
notice-not-party = { $reviewer } is not party to every treaty of this review.
notice-most-reviews-reached = { $reviewer } performs as many reviews as it may without an offer of its own to do more.
notice-region-exception = { $reviewer } is not of the region from which the lot would have drawn it. It is recorded as an exception, by decision of the meeting.
notice-region-of-a-signatory = { $state } is a signatory. Its reviewing States stay in the regions of para. 28.

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
notice-no-such-request = There is no request with the number { $request }.
notice-request-closed = Request { $request } is closed.
notice-awaits-decision = Request { $request } needs the decision of a meeting first.
notice-decision-before-request = That decision is older than request { $request }.
notice-asks-without-part = { $by } takes no part in the drawing. States parties may ask.
notice-redraw-not-a-party = Only a State party may ask for this.
notice-pair-does-not-stand = The State named as reviewing State does not review this State.
notice-consultation-open = { $state_under_review } and { $reviewer } are consulting already.
notice-no-open-consultation = No consultation between { $state_under_review } and { $reviewer } is open.
notice-closed-before-asked = The consultation between { $state_under_review } and { $reviewer } was asked for after { $day }.

# States.
notice-unknown-state = The registry knows no State with the code { $state }.
notice-in-the-future = { $day } lies in the future; today is { $today }.
notice-deposit-in-the-future = A deposit of { $deposit } lies in the future; today is { $today }.
notice-no-source = Say where this is known from.
notice-known-already = { $state } is on record already. Record its deposit on its own page.
notice-no-such-entry = There is no entry No. { $entry }.
notice-entry-struck-already = Entry No. { $entry } is struck already.
notice-follows-from-another = Entry No. { $entry } follows from another entry, and goes with that.
notice-rests-on-it = Entry No. { $rest } rests on No. { $entry }. Strike that one first.
notice-nothing-changes = This is what the registry has of { $state } already. Nothing changes.
notice-no-deposit = No deposit of { $state } for the { $instrument } is recorded.
notice-already-deposited = A deposit is recorded already: { $deposit }. If that is wrong, correct it.
notice-still-bound = The denunciation takes effect on { $ends }. Until then the State is bound and cannot deposit anew.
notice-protocol-alone = Only a party to the Convention can be party to the { $instrument } (article 37, paragraph 2, of the Convention). What is recorded of { $state } would say otherwise: put the other entry right first.
notice-denounced-before = The denunciation was received on { $received }, when this deposit of { $state } for the { $instrument } was not in force. Only a party denounces.
notice-already-denounced = { $state } has denounced the { $instrument } already, with effect from { $ends }.
notice-not-denounced = No denunciation of the { $instrument } by { $state } is recorded that could be withdrawn.
notice-denounced-with-the-convention = The { $instrument } goes with the Convention, which { $state } denounced. Withdraw that denunciation.
notice-withdrawn-before-received = The denunciation was received on { $received }, later than { $day }.
notice-no-such-statement = There is no statement No. { $number }.
notice-statement-struck-already = Statement No. { $number } is struck already.
notice-statement-without-words = Give the words of the statement or a summary of them, in at most { $most } characters.
notice-statement-recorded-already = This is recorded already, as No. { $number }.
notice-no-such-article = { $instrument }: there is no article { $article }; the articles are 1 to { $last }.
notice-statement-withdrawn-already = Statement No. { $number } was withdrawn on { $day }.
notice-withdrawn-before-made = Statement No. { $number } was made on { $made }, later than { $day }.
notice-withdrawn-too-late = The denunciation took effect on { $ends }. To be bound again the State deposits anew.
notice-not-signed = No signature of the { $instrument } by { $state } is recorded.
notice-not-bound = { $state } was not party to the { $instrument } on { $day }, and only a party can denounce it.
notice-out-of-calendar = That day lies outside the calendar.
notice-deposit-not-in-file = The file has no deposit of { $state } for the { $instrument }. The one recorded stays: { $deposit }.
notice-known-more-exactly = For { $state } and the { $instrument } the file says { $said }. { $deposit } is known, and stays.
notice-denounced-since = The file has a deposit of { $state } for the { $instrument } ({ $deposit }) that was denounced since. Nothing changes.
notice-not-open-for-signature = The { $instrument } was open for signature from { $first } to { $last }.
notice-no-mere-signatory = { $state } has deposited for the { $instrument } ({ $deposit }), and is more than a signatory.
notice-already-signed = The signature of the { $instrument } by { $state } is recorded already: { $day }.
notice-bad-name = The States parties' file could not carry this name.
notice-language-twice = { $language } is named twice.
notice-day-not-known = The day of this deposit is not known ({ $deposit }). On some days it stays open whether the { $instrument } binds { $state }.
notice-waiting-for-funds = The review of { $state } waits for a voluntary contribution that pays for it.
notice-only-a-signatory = { $state } has signed no treaty that it has not ratified. Only a signatory takes part in this way.
notice-not-the-latest = Something later is recorded already: the last declaration of { $state } is of { $day }.
notice-funding-for-nothing = A declaration that is taken back needs no funding.
notice-no-declaration = No declaration of { $state } is recorded that could be taken back.
notice-only-the-holy-see-may-opt-out = Only the Holy See may choose not to take part.
notice-already-opted-out = On { $day } the Holy See takes no part already.
notice-not-opted-out = On { $day } the Holy See takes part already.
notice-nobody-told = Say who told the Secretariat, and how.
notice-no-arrangement = No arrangement for { $state } is recorded that could be taken back.
notice-no-decision = Say which body decided it, and in which document that can be read.
notice-not-a-party = { $state } was not party to the Convention on { $day }.
notice-has-a-regional-group = { $state } belongs to a regional group ({ $group }). Arrangements are for parties without one.
notice-no-offer = No offer of { $state } is recorded that could be taken back.
notice-no-real-offer = Everybody may be asked for { $limit } reviews. An offer is for more, and for { $most } at most.
notice-opted-out = The Holy See takes no part on { $day }, so it reviews nobody.
notice-import-faults =
    { $count ->
        [one] The file was not read: it has one fault. Nothing was changed.
       *[other] The file was not read: it has { $count } faults. Nothing was changed.
    }
place-cell = Line { $line }, column { $column }: { $what }
place-line = Line { $line }: { $what }
notice-file-is-empty = The file is empty.
notice-file-names-no-state = No State stands below the first line.
notice-columns-out-of-order = The columns must stand in this order: { $order }.
notice-column-is-missing = The first line does not name this column.
notice-column-is-unknown = The first line names a column “{ $name }”, which does not belong there.
notice-cells-do-not-fit =
    { $found ->
        [one] There is one cell, and the file has { $needed } columns.
       *[other] There are { $found } cells, and the file has { $needed } columns.
    }
notice-cell-is-no-text = The cell is not text in UTF-8.
notice-cell-has-stray-space = “{ $cell }” has a space too many.
notice-cell-breaks-the-line = The cell goes on in the next line. Was a quotation mark left open?
notice-cell-has-unprintable = The cell holds a character that cannot be seen ({ $character }).
notice-cell-has-loose-accent = The cell holds an accent apart from its letter ({ $character }). Write both as one character.
notice-cell-is-blank = The cell is blank.
notice-cell-is-no-code = “{ $cell }” is no State's code. A code is three capital letters from A to Z.
notice-state-named-already = { $state } is named already, in line { $first }.
notice-cell-is-no-group = “{ $cell }” is no regional group. The groups are African Group, Asia-Pacific Group, EEG, GRULAC and WEOG; for a party outside them write none.
notice-cell-is-no-date = “{ $cell }” is no date. Write 2004-05-27, or 2004 where only the year is known, or unknown.
notice-cell-has-no-such-month = “{ $cell }” is no date: there is no month { $month }.
notice-cell-has-no-such-day = “{ $cell }” is no date: that month ends on day { $last }.
notice-cell-is-too-early = “{ $cell }” is too early: the Convention was adopted in the year 2000.
notice-convention-cell-is-blank = Only a party to the Convention can be party to the { $instrument } (article 37 (2) of the Convention), and the cell untoc_date is blank.
notice-cell-is-neither-yes-nor-no = “{ $cell }” is neither yes nor no.
notice-cell-is-no-language = “{ $cell }” is no working language. They are Arabic, Chinese, English, French, Russian and Spanish, written in English.
notice-language-named-twice = { $language } is named twice.
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

# Whom letters reach.
notice-address-is-none = This is not an e-mail address that letters can be sent to. It looks like name@example.org.
notice-name-is-unprintable = The name is empty, or holds something that cannot be printed, such as a line break.
notice-time-zone-is-unknown = The time zone is not known. Choose one like Africa/Nairobi, or none.
notice-contact-of-another = This address belongs to somebody else, or letters went to it already. Open the link in your latest letter and change it there.
notice-contact-was-forgotten = This address was erased for good. Begin again, with the address that letters are to go to.
notice-contact-has-no-address = There is no address for this contact. Record one first.
notice-link-is-unknown = This link is not one of ours, or a part of it is missing. Open it from the letter itself, or copy all of it. If that does not help, ask for a new link with your e-mail address.
notice-link-has-expired = This link has expired. Ask for a new one with your e-mail address.
notice-link-was-replaced = A newer link was sent since, and this one no longer works. Open the latest letter, or ask for a new link with your e-mail address.
notice-link-was-forgotten = The name and address that this link was for have been erased, and the link with them. To take part, apply again.
notice-account-has-ended = This account has been ended: its name and address are erased. To have one again, write to the Secretariat.
notice-address-is-the-same = Your letters go to this address already. Give the one to which they are to go.
notice-address-asked-too-often = Another address has been asked for { $most } times within a day. Try again tomorrow, or write to the Secretariat.
notice-address-link-refused = This link confirms no address of your account: its time is over, a later one has replaced it, the change was taken back, or the link belongs to another account. Your address has not changed. Ask for the change again.
notice-unknown-letter = There is no such letter.

# The way there and back.
notice-service-absent = This part of the mechanism does not run at present. Nothing was changed. What you typed is kept here: send it again in a minute.
notice-service-silent = No answer came in time. Send it again: what was done is not done twice.
notice-failed = Something went wrong in the mechanism. Nothing was changed. Please try again in a moment.
notice-identifier-used = This form was used for something else before. Open the page again.
notice-invalid-message = What was sent is not what this part of the mechanism takes. Nothing was changed.
notice-invalid-answer = An answer came that is not what it should be. It is not shown. Nothing of it was kept.
notice-no-endpoint = This part of the mechanism is too old for what was asked.
notice-no-identifier = What was sent carries no identifier. Nothing was changed.
notice-not-permitted = You may not do this.
notice-statement-refused = Who asks could not be established. Sign in again.
notice-unreadable-letter = This message cannot be read.
notice-unreadable-message = This message cannot be read.
