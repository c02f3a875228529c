# People whom States name for reviews.

person-official = Official named by a State

people-title = People
directory-title = Directory
intake-title = People to approve

# Duties, and how far somebody is.

duty-focal-point = Focal point
duty-expert = Governmental expert
duty-observer = Observer
duty-in = { $duty }, review of { $state }
review-of = Review of { $state }
review-own = Review of { $state }: under review
review-as-reviewer = Review of { $state }: as reviewing State
person-standing-named = Invited; the profile is to come
person-standing-submitted = The profile is with the Secretariat
person-standing-returned = The Secretariat asked something
person-standing-approved = Approved
person-standing-left = Left
since-day = since { $day }
person-erased = (name no longer kept)
by-note = note { $reference }

# The people of a State.

people-of = People of { $state }
people-lead = Who coordinates and who answers as an expert for your State in each review, and what is still open.
people-missing = What is open
people-no-reviews = It is not settled yet in which reviews this State takes part. People are named once the lots are drawn.
people-nothing-missing = Nothing is open: in each review there is a focal point who can act, and an expert for each treaty.
people-by = The day for it:
people-by-review = Review by review
people-review = Review
people-experts = Experts
people-named = Who was named
people-none = Nobody has been named yet.
people-table = Table: { $title }
people-person = Person
people-duties = Duties
people-how-far = How far
people-named-by-note = Focal points are named by a note verbale of the permanent mission.
missing-focal-point = A focal point is to be named. Until then the permanent representative acts as focal point and receives everything.
missing-profile = { $name } is named as focal point and has not handed in the profile yet. Until it is approved the permanent representative acts.
missing-approval = { $name } is named as focal point, and the profile is with the Secretariat. Until it is approved the permanent representative acts.
missing-undertaking = { $name } is named as focal point and approved, and has not yet given the undertaking of confidentiality. Until then the permanent representative acts.
missing-answer = { $name } is named as focal point, and the Secretariat asked something about the profile. Until it is approved the permanent representative acts.
missing-experts = At least one governmental expert is to be named.
missing-expertise = No expert has named these treaties as their field yet: { $instruments }. One expert may cover several.
mission-acts = The permanent representative acts for the time being.
nobody-yet = Nobody yet
experts-count =
    { $count ->
        [0] None yet
        [one] { $count } expert
       *[other] { $count } experts
    }
experts-lack = Not covered yet: { $instruments }
notes-received = Notes verbales received
people-notes-none = No note has been received yet.
note-day = Dated
note-received = Received
note-file = File
note-get = Download the note
note-no-file = No file
note-with-mission = With the permanent mission
note-on-behalf = Entered by the Secretariat on behalf of { $state }
on-behalf-title = Done by the Secretariat on behalf of the State
on-behalf-duties = The Secretariat, on behalf of { $state } and with its written mandate ({ $mandate }): changed the reviews of { $name }.
on-behalf-leaving = The Secretariat, on behalf of { $state } and with its written mandate ({ $mandate }): recorded that { $name } leaves.
on-behalf-public-contact = The Secretariat, on behalf of { $state } and with its written mandate ({ $mandate }): chose what is public.
people-mandate-hint = The reference of the State’s note verbale or letter, without names of persons. For example: note verbale 12/2020.
will-on-behalf = The State ({ $state }) sees that the Secretariat did this on its behalf, and with which written mandate.
people-reads-title = Who read about these people
people-reads-lead = Whoever reads the notes verbales of this State as files, or what notes and profiles say of its people, is recorded, by reader and day. The permanent mission, the focal points of the State and the Secretariat see this list, and nobody else does.
people-reads-none = Nobody has read it yet.

# What of a State is public.

public-of-state = What everybody can see
public-about = Names, e-mail addresses and telephone numbers of persons are never public. A State may show everybody an institution and its functional mailbox, so that organizations know where to write.
public-nothing = Nothing of this State is public.
public-contact-title = Choose what is public
public-contact-lead = What may everybody see of { $state }?
public-question = Show everybody
public-choose-nothing = Nothing
public-choose-institution = An institution and its functional mailbox
field-institution = Institution
field-mailbox = Functional mailbox
field-mailbox-hint = An address of the institution, not of a person: treaties@ministry.example
will-public-everybody = Everybody sees the institution and the mailbox on the page of the State and in the public list.
will-public-no-person = No person is shown, and nothing of the reviews.
will-public-back = You can change this or take it back at any time. What others have copied meanwhile stays with them.
done-public-contact = What is public is chosen.

# Somebody, and what can be done.

person-reached = How to reach this person
people-approve = Approve
field-person-name = Name
field-function = Function and institution
field-phone = Office telephone
field-location = Office location
field-hours = Hours of work
field-hours-from = Hours of work: from
field-hours-to = Hours of work: to
field-hours-hint = On your own clocks, for example 09:00. Others see the hours on theirs.
field-time-zone = Time zone
field-work-languages = Working languages
person-expertise = Expert in
person-expertise-hint = The treaties in which the person is an expert. One expert may cover several.
undertaking = Undertaking of confidentiality
undertaking-given-on = Given on { $day }
undertaking-to-come = Not given yet
duties-none = No duty at present.
name-again = Name this person for more by a note
change-duties = Change reviews
change-duties-lead = { $name } sees a review as soon as the duty is given, and no longer once it is taken away.
change-duties-focal-point = { $duty }: this is changed by a note of the permanent mission, and stays as it is here.
change-duties-elsewhere = { $duty }: the focal point for that review decides it, and the permanent mission.
change-duties-question = What is { $name } from now on?
change-duties-hint = Experts answer, read and write in a review; observers read only.
will-duties-access = Access to reviews follows at once. The person is told by e-mail, and the reviews show it to the States that take part.
fault-duties-same = Nothing is different from what holds already.
done-duties = The duties are changed.
let-leave = Let leave
leave-title = { $name } leaves
leave-lead = Handing over gives the successor everything, and takes access away from the other the same day.
leave-successor = Who takes over from { $name }?
leave-successor-hint = Somebody new is named by a note first, or in the same note.
leave-nobody = Nobody
leave-nobody-hint = The duties end.
leave-submit = Go on
will-leave-hand-over = { $successor } takes over: { $duties }.
will-leave-end = These duties end: { $duties }.
will-leave-not-approved = { $successor } sees the reviews once the Secretariat has approved the profile and the undertaking of confidentiality is given.
will-leave-mission-acts = Until a focal point can act, the permanent representative acts as focal point and receives everything.
will-leave-access = { $name } has no access any more from today on, and the account is closed.
will-leave-confidential = The duty of confidentiality stays with { $name }.
will-leave-seen = The permanent mission, the focal points of your State, the Secretariat and the States of these reviews see that the person has left. The record of what was done stays.
will-leave-back = To come back, { $name } has to be named anew by a note.
done-left = It is recorded who left. Access ended today.

# Naming people by a note.

name-people = Name people
naming-lead = Enter what the note verbale says. Before anything is recorded, note and form are compared and you see what will happen.
naming-state-lead = For which State did a note come? The State’s own mission can enter it, too.
naming-go-on = Go on
naming-kept = Everything that you typed is still here.
the-note = The note verbale
field-note-file = The note as a file
field-note-file-hint = PDF, DOCX or plain text, at most 2 MB. It is compared with what you enter, and only your mission and the Secretariat can download it.
note-file-kept = Chosen:
note-file-drop = Remove the file
field-note-reference = Reference on the note
field-note-dated = Date on the note
field-note-received = Day on which it was received
naming-people = Who is named
naming-people-lead = Enter people one by one. A focal point who is replaced also has to be entered below, under who leaves.
person-number = Person { $number }
person-question = { $name }, { $question }
person-named-before = Your State has named this person before. The note says what they are named for from now on, in addition to what they have.
person-remove = Remove this person
person-add = Add another person
person-add-whom = Whom
person-new = Somebody new
field-person-language = Language of the invitation and of letters
field-duty = Named for
field-duty-hint = There is one focal point of your State for each review. Somebody can be both focal point and expert.
naming-leaving = Who leaves
naming-leaving-lead = A note that replaces a focal point also says what becomes of the earlier one.
leaving-stays = Stays
leaving-nobody = Leaves; nobody takes over
leaving-successor = Leaves; { $name } takes over
naming-check = Compare and look at it once more
naming-check-about = Nothing is recorded yet.
fault-note-kind = This is not a PDF, a DOCX or plain text. Choose the note in one of these forms.
fault-note-large = The file is larger than { $most } MB. Choose a smaller one, for example a scan in black and white.
fault-dated-later = The date on the note is later than the day on which it was received.
fault-named-for-nothing = Choose what this person is named for.
fault-nobody-named = Enter at least one person who is named or who leaves.
fault-not-named-before = This person has left or was not named by your State. Add them as somebody new.
comparison-title = Note and form compared
comparison-no-file = No file came with it, so nothing could be compared. The Secretariat compares the note with the profiles before it approves them.
comparison-agrees = Note and form agree.
comparison-differences = Where note and form differ
comparison-differences-lead = Correct the form, or send it as it is: the Secretariat then asks what holds.
comparison-send = Send
comparison-send-as-is = Send as it is
difference = About
difference-note = The note
difference-form = The form
difference-profile = The profile
difference-nothing = nothing found
difference-unreadable = The file has no text that could be compared. Somebody of the Secretariat reads it.
will-name-invite = { $name } is invited by e-mail to { $address }, in this language: { $language }.
will-name-replaced = { $name } leaves and { $successor } takes over. Access of { $name } ends today.
will-name-leaves = { $name } leaves. Access ends today.
will-name-approval = Whoever is new fills in a profile. Once the Secretariat has approved it, the duties give access.
will-name-seen = The Secretariat and your mission see the note. States parties see in the directory who does what; nothing of it is public.
will-name-received = The note counts as received on { $day }.
done-named = The note is recorded.

# One's own profile.

profile-title = Your profile
profile-next-left = You have left. There is nothing more to do here.
profile-next-undertaking = First read the undertaking of confidentiality and give it. Then fill in your profile.
profile-next-fill-in = Fill in your profile and hand it in. The Secretariat compares it with the note of your mission and approves it.
profile-next-wait = Your profile is with the Secretariat. You do not have to do anything; you are told by e-mail.
profile-next-answer = The Secretariat asks something. Change your profile and hand it in again.
profile-next-approved = Your profile is approved. Keep it up to date: others reach you by it.
profile-asked = The Secretariat asks
profile-duties = What { $state } has named you for
profile-fill-in = What others need to reach you
profile-submit = Hand in
profile-seen = Who will see this
profile-seen-states = States parties see your name, e-mail address, function, telephone, office, hours, languages and duties in the directory.
profile-seen-secretariat = The Secretariat and your permanent mission see the same, and how far the profile is.
profile-seen-never = Nothing of it is public.
profile-account = Change name, e-mail address or language
profile-leaving = When you leave
profile-leaving-about = Your successor needs the state of play. Print it or send the link; then say that you leave.
profile-leave = I leave
law-pr-37 = The reviewing States parties, their governmental experts involved in the review and the Secretariat shall maintain the confidentiality of all information obtained in the course of, or used in, the country review. On a voluntary basis, parties under review may request the Secretariat to use information provided during their reviews to populate the public elements of SHERLOC.
undertaking-everything = I keep confidential all information that I receive in the reviews, in whatever form.
undertaking-for = I use it for the reviews only, and give it to nobody who does not take part in the review concerned.
undertaking-after = This holds also after my duties have ended.
undertaking-reads = I know that reading confidential content is recorded for the States concerned.
undertaking-give = I undertake this
done-undertaking = You have given the undertaking.
done-profile = Your profile is handed in.
fault-hours = This is not a time of day. Write it like 09:00.
fault-hours-order = The hours end before they begin.

# What the Secretariat looks at.

intake-lead = Compare the profile with the note. Where they agree, approve; where they differ, ask.
intake-waiting = Profiles that wait
intake-waiting-count =
    { $count ->
        [0] No profile waits.
        [one] One profile waits.
       *[other] { $count } profiles wait, the oldest first.
    }
intake-since = Waits since
intake-changed = Approved before; the profile was changed since.
intake-agree = Note and profile agree.
intake-differ =
    { $count ->
        [one] Note and profile differ in one place.
       *[other] Note and profile differ in { $count } places.
    }
intake-held = Compared
intake-differs = differ
intake-same = no difference found
person-all = Everything about this person
ask-back = Ask
approve-about = Approval gives access once the undertaking of confidentiality is given: the person then sees the reviews for which they were named, and stands in the directory.
approve-title = Approve { $name }
will-approve-access = The person sees the reviews for which the State named them, once the undertaking of confidentiality is given. At the first approval they are told by e-mail.
will-approve-directory = States parties see the person in the directory.
done-approved = The person is approved.
ask-person-title = Ask { $name }
ask-person-lead = What is to be cleared up before the profile is approved?
ask-person-question = Your question
ask-person-submit = Ask
will-return-person = The person gets an e-mail and reads your words when signed in.
will-return-seen = The permanent mission and the focal points of the State can read them, too.
done-person-asked = The question is sent.
invite-again-title = Send { $name } a new link
intake-to-come = Profiles and undertakings to come
intake-to-come-none = Everybody who was named has handed in a profile, and everybody who is approved has given the undertaking of confidentiality.
invitation-none = No invitation is on record
invitation-expired = The link has expired
intake-of-state = The people of one State

# The directory.

directory-lead = Focal points and governmental experts by State. It is for States parties and the Secretariat alone.
directory-review = For the review of
directory-all-states = All States
directory-all-reviews = All reviews
directory-count =
    { $count ->
        [0] Nobody is listed.
        [one] One person is listed.
       *[other] { $count } persons are listed.
    }
directory-none = Nobody was named for this. Where a State has no focal point, its permanent representative acts as one.
directory-reached = E-mail and telephone
directory-to-come = The profile is to come
hours-there = { $from }–{ $to } ({ $place })
hours-somewhere = { $from }–{ $to }
hours-here = { $from }–{ $to } on your clocks ({ $place })
hours-in-vienna = { $from }–{ $to } in Vienna
hours-day-before = { $time } the day before
hours-day-after = { $time } the day after
state-contact = Where to write to this State
contacts-title = Institutions of States parties
contacts-lead = Institutions and functional mailboxes that States parties chose to show everybody.
contacts-none = No State has chosen to show anything here yet. Each decides for itself.
contacts-no-persons = Focal points and experts are known to States parties and the Secretariat, and are not public.

# The state of play for a successor.

handover-title = State of play
handover-lead = Everything that somebody who takes over for { $state } needs to know, in ten minutes. The page can be printed.
handover-as-of = As of
handover-how = How reviews work
handover-how-review = Each State party is reviewed by two other States parties, drawn by lot. All are equal; nothing ranks States, and nobody is accused.
handover-how-phases = A review has four phases of two years. In each, the State under review first consults the reviewing States on days and languages, then answers a questionnaire; the reviewing States give feedback; then all agree on lists of observations and a summary.
handover-how-people = The focal point coordinates. Governmental experts answer and give feedback. As long as no focal point can act, the permanent representative acts as one.
handover-how-confidential = Everything in a review is confidential, also after you have left.
handover-first = What to do first
handover-nothing-to-do = At present nothing waits for your State.
handover-under-review = Your State is under review. Reviewing States: { $states }.
handover-reviewing = Your State reviews { $state }, together with: { $states }.
handover-reviewing-alone = Your State reviews { $state }.
handover-where = { $phase }, { $cluster }. Stage: { $stage }.
handover-move = Whose move it is
handover-days = Days that count
handover-agreed = What was agreed
handover-division = Who does what:
handover-not-agreed-yet = Not all have confirmed this yet.
handover-nothing-agreed = Nothing has been agreed yet: the first consultation settles days and languages.
handover-people = People of the other States
handover-news = What happened last

# What the registry refuses or warns of.

notice-no-expert = { $state } has no expert in the review of { $review } yet. At least one is named.
notice-instruments-without-expert = In the review of { $review }, { $state } has no expert in: { $instruments }. One expert may cover several.
notice-given-and-ended = The same duty cannot be given and taken away at once.
notice-focal-point-by-note = A focal point is named by a note of the permanent mission, which also says who leaves.
notice-duty-not-theirs = This person does not have that duty in the review of { $review } any more.
notice-own-successor = Nobody takes over from themselves.
notice-note-names-nobody = The note names nobody, and nobody leaves by it.
notice-note-without-reference = Give the reference that stands on the note.
notice-note-dated-later = The note is dated { $dated }, later than { $received }, the day on which it was received.
notice-note-without-file = There is no file of this note, or it was erased.
notice-named-twice = The note names the same person twice. Name each once, with all that they are named for.
notice-named-for-nothing = Say for what each person is named: as focal point, expert or observer, and in which review.
notice-leaves-and-stays = The note lets somebody leave whom it also names, or lets them leave twice.
notice-successor-leaves = Whoever takes over cannot leave by the same note.
notice-two-focal-points = The note names two focal points for the review of { $review }. There is one for each State and review.
notice-replacement-without-leaving = For the review of { $review } there is a focal point already. A note that names another also says who leaves: let the earlier one leave, or name that person for what they keep.
notice-nothing-asked = Say what is to be cleared up, so that the person can do so.
notice-no-profile-waits = No profile of this person waits for the Secretariat: it is to come, was asked back, or is approved.
notice-profile-handed-in-anew = The profile was handed in anew since you looked at it. Go back and look at it as it is now.
notice-profile-without-title = Give your function and institution.
notice-hours-are-none = Give hours of work as 09:00 to 17:00, the earlier one first, or none.
notice-mailbox-is-none = This is not an e-mail address of an institution.
notice-mailbox-of-a-person = This is the address of a person whom the State named. Give a functional mailbox of the institution.
notice-address-is-public = This is the mailbox that the State shows to everybody. Give the person’s own address, or show everybody another mailbox first.
notice-named-by-the-mission = People of { $state } are named by its own permanent mission.
notice-not-the-focal-point = This is for a focal point of { $state } whom the Secretariat has approved, and for its permanent mission.
notice-not-the-focal-point-there = The focal point of { $state } for the review of { $review } decides this, and the permanent mission of { $state }.
notice-no-official = You have no duty for a State in the reviews any more, or were never named for one.
notice-no-duty-now = You have no duty in the reviews at present. They open when your State names you for one.
notice-mission-is-no-official = This is the mission’s own account. Somebody of the mission who is to be an observer has an account of their own.
notice-unknown-person = This State has named nobody of whom that could be said.
notice-person-has-left = This person has left, and the account is closed. Should they come back, name them anew as somebody new.
notice-not-approved-yet = The Secretariat has not approved your profile yet. Until it has, you see your own profile alone.
notice-undertaking-first = Reviews are confidential. Undertake first to keep them so, on the page of your profile; then they open.
notice-people-unchanged = This is what the registry has already; nothing changes.
notice-mandate-needless = You act for your own State, and need no mandate of it. Leave it out.
notice-review-not-settled = It is not settled yet who reviews { $review }. Name people for this review once the lots are drawn.
notice-no-part-in-review = { $state } takes no part in the review of { $review }: it is neither under review there nor a reviewing State.
notice-account-is-closed = This account is closed: its person has left. Should they come back, name them anew as somebody new.
notice-account-of-another-kind = This address has another account already. Record name and address anew for the account of an official.
notice-official-not-named = No State has named this person for reviews. An official is invited when a note names them.
notice-not-a-note = The file is neither a PDF nor a DOCX nor plain text. Save it as one of these, and send it again.
notice-note-too-large = The file is larger than 2 MB. Send it smaller: as text rather than as pictures of pages.
notice-person-of-another-state = This person was named by another State. Add them as somebody new to name them for yours.
notice-person-was-erased = The name and address of this person were erased. Add them as somebody new, and name the person then.

# Training (resolution 10/1, para. 5).

training-title = Training
training-lead = The Secretariat trains those who take part in reviews, also online.
training-to-come = To come
training-none-to-come = No training is announced.
training-given = Given
training-ask = If you need training, or in another language, ask the Secretariat: on the page of your review, or by letter.
training-attended = Took part
training-attended-unknown = Not recorded yet
training-attended-own = Your State took part
training-attended-not = Your State is not recorded
training-new = Record a training
training-online = Online
training-room = In a room
field-training-title = Title
field-training-on = Day
field-training-how = How
field-training-place = Where, and how one joins
field-training-languages = Languages
training-attendance = Record who took part
training-attendance-lead = { $title }
field-training-states = States that took part
training-strike = Strike
training-struck = Struck:
will-training-seen = Focal points, experts and missions of all States see it at once.
will-training-attendance = The Secretariat sees which States took part; each State sees only whether it did itself.
will-training-strike = It is no longer shown to States. Here it stays, with the reason.
done-training = It is recorded.
notice-no-such-training = There is no training with the number { $number }.
notice-training-is-struck = Training { $number } is struck.
notice-training-without-language = Say in which languages the training is given.
notice-training-recorded-already = A training of this title is recorded for { $day } already.
notice-training-words = Say it in words, in at most { $most } characters.
training-attended-count =
    { $count ->
        [0] No State
        [one] One State
       *[other] { $count } States
    }
