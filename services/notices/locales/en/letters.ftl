# Letters. Plain, kind sentences; no word that only insiders know.

greeting = Dear { $name },
greeting-colleagues = Dear colleagues,
farewell = The Secretariat of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime
follows-from = The rule behind this: { $rule }.
reason = The reason that was given: { $reason }

fact = { $name }: { $value }
fact-dialogue = Dialogue
fact-day = Day
fact-place = Place
fact-until = Changes and written comments are in time until
fact-list = The list goes to States parties by
fact-organization = Organization
fact-format = How people take part
fact-languages = Languages
fact-chairs = Chair
fact-word-limit = Most words in written comments
fact-comments-waiting = Written comments to be released or sent back
fact-kinds-waiting = Applicants whose kind is to be settled
format-in-person = In the room
format-online = Online
format-hybrid = In the room and online

door-application = This link opens your applications. It is yours alone: whoever has it can act for you, so please do not pass it on.
door-account = This link opens your account. It is yours alone: please do not pass it on.
door-address = Open this link where you are signed in to your account, and the new address is confirmed. To anybody else it is of no use.
door-until = It works until { $until }.
door-ask = If it no longer works, ask for a new one here:

page-application = This is the page of the application:
page-dialogue = This is the page of the dialogue:
page-waiting = You find it here:
page-shown = This is the page:
page-profile = This is your profile:
page-handover = Where your reviews stand, and what comes next:
page-reading = What is useful to read before a review, on the Secretariat's page:

why-applied = You receive this letter because you applied to take part in a constructive dialogue and gave this address.
why-asked = You receive this letter because somebody, most likely you, asked for a new link or gave this address. If it was not you, there is nothing to do: nobody else sees this letter.
why-mission = You receive this letter because the Secretariat recorded this address for your permanent mission.
why-copy = You receive this copy because you asked to receive what the focal points of your State are told. You can end the copies on the page of your account.
why-chair = You receive this letter because the Secretariat recorded this address for the chair of a constructive dialogue.
why-bureau = You receive this letter because the Secretariat recorded this address for the Bureau of the Conference.
why-official = You receive this letter because a State named you for the reviews of the mechanism.
why-account = You receive this letter because it concerns an account at the review mechanism that has this address, had it, or is to have it.
why-secretariat = You receive this letter because this is the address to which the mechanism sends what the Secretariat must look at.
stop = To have your name and address erased, open your private link and choose “Erase what was said of persons” at your application, or write to the Secretariat. After that no letter reaches you.
stop-account = This address belongs to an account at the review mechanism that the Secretariat made for you. You can correct or erase your name and address under “Your account”, or write to the Secretariat. Once they are erased, no letter reaches you.
stop-new-address = Unless the link is used by then, this address is erased, and no further letter reaches you.
stop-old-address = With this letter the address is erased here, and no further letter reaches it.
stop-closed = The account is closed, and no further letter reaches you. Your name and address are erased later, or at once if you write to the Secretariat.
stop-secretariat = Whoever operates the mechanism can change this address.
days-in-vienna = Days are calendar days in Vienna, and the last day counts whole. This letter was written by a program; answers to it are not read.

received-subject = We have received your application
received-ngo = Thank you. We have received your confirmation that your organization wishes to attend:
received-ngo-next = Please open the private link below: that confirms your address, and only then does your organization go on the list that is sent to the States parties. After that you need do nothing more. If a State party objects, the Bureau of the Conference looks into the matter, and we write to you.
received-other = Thank you. We have received your application to take part in:
received-other-next = Please open the private link below: that confirms your address, and only then does your application go on the list that is sent to the States parties. After that you need do nothing more. Your application is approved if no State party objects, and we write to you either way.
received-open = Thank you. We have received your registration for:
received-open-next = You need do nothing more now. No approval is needed.
received-open-unsettled = Please open the private link below: that confirms your address. The Secretariat then looks at whether this rule is the one for you: it is for States, entities and intergovernmental organizations. We write to you when that is settled. What counts is when your request reached us.

unsent-subject = Until { $day }: please send your application
unsent = You have begun an application and have not sent it. For what follows it is in time if it reaches us by { $until }:
unsent-open = States, entities and intergovernmental organizations have no last day; they can register until the dialogue.
unsent-back = The private link below leads back to what you typed, on any device.
unsent-no-more = If you do not want to apply any more, there is nothing to do: what you typed is deleted thirty days after you last changed it, or at once by “Delete the draft”.

unconfirmed-subject = Please confirm your address
unconfirmed-listed = We have received your application, but your address is not confirmed: nobody has opened the private link in our letter yet. Only an application with a confirmed address goes on the list that is sent to the States parties.
unconfirmed-open = We have received your registration, but your address is not confirmed: nobody has opened the private link in our letter yet. The dialogue is near.
unconfirmed-next = Please open the private link below. That confirms your address, and you need do nothing more.

settled-subject = By which rule you take part
settled-ngo = The Secretariat has settled that you are a non-governmental organization: such organizations confirm their attendance at the latest fifteen days before the dialogue.
settled-other = The Secretariat has settled that you are another stakeholder: other stakeholders apply at the latest fifteen days before the dialogue.
settled-open = The Secretariat has settled that you take part as a State, an entity or an intergovernmental organization: you register, and no approval is needed.
settled-takes-part = Your request reached us in time for:
settled-ngo-next = Once your address is confirmed, your organization goes on the list that is sent to the States parties. If a State party objects, the Bureau of the Conference looks into the matter, and we write to you.
settled-other-next = Once your address is confirmed, your application goes on the list that is sent to the States parties. It is approved if no State party objects, and we write to you either way.
settled-open-next = You need do nothing more now.
settled-too-late = For participants of this kind your request reached us after the last day, so you cannot take part in what follows. We are sorry to have to tell you this.
settled-reason = Where the Secretariat wrote something about it, it stands at your application: the private link below leads there.

link-again-subject = Your private link
link-again = Here is your private link. Earlier links to your applications no longer work.

status-subject = Your application: { $title }
status-referred = A State party has objected to the attendance of your organization. This does not exclude you: the matter has gone to the Bureau of the Conference, which decides about it. You need do nothing now; we write to you as soon as there is a decision.
status-bureau-for = The Bureau of the Conference has considered the objection and decided that your organization can attend.
status-bureau-against = The Bureau of the Conference has considered the objection and decided that your organization cannot attend this dialogue. We are sorry to have to tell you this. The decision concerns this dialogue alone.
status-approved = Your application is approved: no State party has objected. You can take part.
status-not-approved = A State party has objected to your application, and so it is not approved at present. Should the objection be withdrawn before the dialogue, we write to you at once. We are sorry to have to tell you this. It concerns this dialogue alone.
status-withdrawn = The objection has been withdrawn, and no other stands. You can take part.
status-withdrawn-applied = The objection has been withdrawn, and no other stands. Your application waits for approval again: it is approved when the day for objections is over, provided that no State party objects. We write to you when it is.
status-withdrawn-not-admitted = The objection has been withdrawn, and no other stands. The earlier decision of the Bureau of the Conference still holds: your organization cannot attend this dialogue.
status-withdrawn-others =
    { $count ->
        [one] An objection has been withdrawn. One other still stands; as long as it does, nothing changes for you.
       *[other] An objection has been withdrawn. { $count } others still stand; as long as they do, nothing changes for you.
    }

status-comments-late = Thank you for your written comments. They came after the fifteenth day before the dialogue, so a person of the Secretariat looks at them before anybody else reads them. We write to you when that is done.
status-comments-held = Thank you for your written comments. No country may be named in a dialogue but by that country itself, and a program found a name that may be one. A person of the Secretariat looks at them before anybody else reads them. We write to you when that is done.
status-comments-released = A person of the Secretariat has read your written comments, and they have been released to States parties.
status-comments-returned = A person of the Secretariat has read your written comments. They cannot be passed on as they stand, because they speak of the situation in a country, or came too late. You find them through your private link, and may send others.

moved-subject = Moved to another day: { $title }
moved = The dialogue is no longer held on { $before }. It is now held on { $on }.
moved-next = Your application stays as it is; you need not apply again. If you cannot come on the new day, please say so through the private link of an earlier letter.
moved-days = All days that follow from the day of the dialogue have been computed anew; you find them on its page.

changed-subject = Changed: { $title }
changed = What is said of this dialogue has changed:
changed-from = { $now } (until now: { $before })
changed-now = This is what holds now:
changed-next = Your application stays as it is. If you cannot take part now, please say so through the private link of an earlier letter.

cancelled-subject = Not held: { $title }
cancelled = This dialogue will not be held. The chair has decided so, because too few applications came in.
cancelled-thanks = Thank you for having offered to take part.

reminder-subject = { $day }: { $title }
reminder-dialogue = The dialogue that you applied for is near: it is held on { $day }.
reminder-lists = The lists of those who wish to take part must reach the States parties by { $day }.
reminder-lists-again =
    { $count ->
        [one] Both lists of this dialogue have been sent, but one applicant who came or confirmed the address since is on neither. A list with everybody on it must reach the States parties by { $day }.
       *[other] Both lists of this dialogue have been sent, but { $count } applicants who came or confirmed their address since are on neither. A list with everybody on it must reach the States parties by { $day }.
    }
reminder-rest-day = { $day } is a weekend or holiday in Vienna. It stays the last day all the same; please act by { $before }.
reminder-objections = A State party that objects to anybody on the lists is asked to say so by { $day }. This date is indicative: a later objection is recorded as late, and counts.
summary-due = The chair's written summary of this dialogue is not there yet. The working group is given it at its next session, which opens on { $opens }, and documents need ten weeks: please attach it by { $by }.

invitation-subject = Your account at the review mechanism
invitation-mission = This is an invitation to the account of the Permanent Mission of { $state } at the review mechanism. With it your mission sees the lists of those who wish to take part in constructive dialogues, and can object.
invitation-chair = This is an invitation to your account at the review mechanism as chair of a constructive dialogue.
invitation-bureau = This is an invitation to your account at the review mechanism as a member of the Bureau of the Conference.
invitation-official = { $state } has named you for reviews under the mechanism. This is an invitation to your account. Please open the link and fill in your profile: the Secretariat compares it with the note of your permanent mission, and opens the reviews to you or asks back.

link-account-subject = A link to your account
link-account-mission = Here is the link to the account of the Permanent Mission of { $state } at the review mechanism.
link-account-official = Here is the link to your account at the review mechanism, for the reviews for which { $state } named you.
link-account-chair = Here is the link to your account at the review mechanism as chair of a constructive dialogue.
link-account-bureau = Here is the link to your account at the review mechanism as a member of the Bureau of the Conference.

address-confirm-subject = Please confirm your new address
address-confirm = You asked that the letters of your account at the review mechanism come to this address. They go to the old one until you use the link below.
address-confirm-not-you = If you know nothing of this, somebody gave a wrong address. There is nothing to do: without the account the link opens nothing.
address-asked-subject = A new address for your account
address-asked = Somebody who was signed in to your account asked that its letters go to another address. A link was sent there; until it is used, they come to this one.
address-asked-not-you = If it was not you, take the change back under “Your account”, set a new password there, and write to the Secretariat at once.
address-left-subject = Your account has a new address
address-left = The letters of your account go to another address from now on. Links that came to this one open nothing any more.
address-left-not-you = If it was not you, write to the Secretariat at once: it can remove the account and invite you anew.

ended-subject = An account was ended
ended-mission = Whoever had an account of the Permanent Mission of { $state } at the review mechanism has ended it.
ended-chair = Whoever had an account at the review mechanism as chair of a constructive dialogue has ended it.
ended-bureau = Whoever had an account at the review mechanism as a member of the Bureau of the Conference has ended it.
ended-official = Somebody whom { $state } had named for reviews has ended the account at the review mechanism. The duties in the reviews have ended with it.
ended-next = Name, address, password and links are erased, and no letter goes there any more. The record of what was done with the account stays. If somebody is to act in that place, please invite them.

official-returned-subject = A question about your profile
official-returned = The Secretariat has compared your profile with the note of your permanent mission and has a question. It stands at your profile. Please answer it there and hand the profile in again.
official-approved-subject = Your profile is approved
official-approved = The Secretariat has approved your profile. Once you have undertaken to keep confidential what they hold, you see the reviews for which { $state } named you:
official-training = The Secretariat trains those who take part in reviews, also online ({ $rule }). To take part, write to it.
official-confidential = What you learn in a review is confidential. It stays so after your duties have ended.

first-steps-subject = Your first steps in the reviews
first-steps = { $state } has named you for reviews under the mechanism. So that they open to you, this is still to do:
first-steps-profile = Fill in your profile and hand it in. The Secretariat compares it with the note of your permanent mission.
first-steps-answer = Answer the question of the Secretariat that stands at your profile, and hand the profile in again.
first-steps-undertaking = Give the undertaking of confidentiality: to keep confidential what the reviews hold.
first-steps-mission = Until then your permanent mission acts for your State as focal point ({ $rule }).
first-steps-closed = Until then the reviews are not open to you yet.
first-steps-help = If all of it is done by now, there is nothing more to do. If you need help, the Secretariat is glad to give it.
first-steps-again = The link in the earlier letter no longer works; this one has taken its place.

duties-subject = Your duties in the reviews
duties-given = This is new among your duties:
duties-ended = This is no longer among your duties:
duty-focal-point = Focal point
duty-expert = Governmental expert
duty-observer = Observer
duty-review = review of { $state }

handed-over-subject = Handed over to you
handed-over = Somebody who acted for { $state } in the reviews has left, and you take over.
handed-over-next = A page explains where each review stands, what was agreed, and what comes next. You need nothing else.

official-left-subject = Your account is closed
official-left = You no longer take part in the reviews for { $state }. Your duties have ended today, and nothing opens your account any more. Thank you for your work.
official-left-confidential = What you learnt in the reviews stays confidential.

circulated-subject = List of applicants: { $title }
circulated-ngos =
    { $count ->
        [one] The list of non-governmental organizations that wish to attend has been circulated. One is on it.
       *[other] The list of non-governmental organizations that wish to attend has been circulated. { $count } are on it.
    }
circulated-others =
    { $count ->
        [one] The list of other stakeholders that wish to take part has been circulated. One is on it.
       *[other] The list of other stakeholders that wish to take part has been circulated. { $count } are on it.
    }
circulated-next = If your State objects to anybody on it, please say so by { $day }. This date is indicative. You find the list in your mission's account.

alarm-subject = Please look at this: { $title }
alarm-referred = A State party has objected to the attendance of a non-governmental organization. The matter is before the Bureau of the Conference: nobody is excluded without its decision.
alarm-not-approved = A State party has objected to a stakeholder that is no non-governmental organization. It is not approved as long as the objection stands. The page of the application says which State party it is.
alarm-unresolved =
    { $count ->
        [one] A State party objected to an organization, and one day before the dialogue the Bureau has not decided. Nobody is excluded without a decision: please ask the Bureau for one.
       *[other] A State party objected to an organization, and { $count } days before the dialogue the Bureau has not decided. Nobody is excluded without a decision: please ask the Bureau for one.
    }
alarm-unresolved-bureau =
    { $count ->
        [one] A State party objected to an organization, and one day before the dialogue the Bureau has not decided. Nobody is excluded without a decision: please decide.
       *[other] A State party objected to an organization, and { $count } days before the dialogue the Bureau has not decided. Nobody is excluded without a decision: please decide.
    }
alarm-summary = The chair's summary of this dialogue is not there. The session to which it must be given opens on { $day }, and documents need ten weeks.

waiting-subject = Waiting for you: { $title }
waiting = For this dialogue something waits that only a person may decide.

shown-subject = Shown to everybody: { $title }
shown = This dialogue is over, and those who took part in it are now shown to everybody. Because you allowed it, your organization is shown, too, with your written comments that were released.
shown-next = If you do not want that any more, open the private link below and take your permission back at your application. Your organization is then no longer shown.

# Reviews: whose move it is, by when, and why. Nothing of it accuses (para. 4 (f)).

page-moves = What is with you in the reviews, and where to do it:
page-moves-copy = Where the reviews of your State stand:
page-review = This is the page of the review:
page-answer = This is where it is answered:
page-board = The board shows them all:
fact-review = Review
fact-asked-by = Asked by
fact-asked-on = Asked on
fact-step = Step
fact-step-on = Taken on
fact-move = What
fact-treaties = Treaties
fact-due = Due by
fact-due-since = Due since
fact-how = How this day comes about
fact-open-since = Open since
fact-rule = Paragraph
fact-working-languages = Working languages of the review
fact-answers-by = Answers to the questionnaire by
fact-feedback-by = Written feedback by
no-day = no rule sets a day
how-agreed = agreed by the States ({ $rule })
how-agreed-within = agreed by the States ({ $rule }); the rule gives until { $day }: { $computed }
review-phase = { $state }, phase { $phase }
move-wait-for-start = Wait for the start of the phase
move-find-funds = Find funds for the review
move-draw-reviewers = Draw the reviewing States parties that are missing
move-name-focal-point = Name a focal point
move-name-experts = Name governmental experts
move-consult = Consult the reviewing States parties
move-confirm-consultation = Confirm what came of the consultation
move-submit-answers = Submit the answers to the questionnaire
move-give-feedback = Submit the written feedback
move-agree-lists = Agree on the lists of observations
move-agree-summary = Agree on the summary
move-wait-for-group = Wait for the other reviews of the group
move-finished = All four phases are complete
moves-subject = Your move: review of { $state }
moves-subject-more =
    { $count ->
        [one] Your move in the reviews
       *[other] Your moves in the reviews: { $count }
    }
copy-subject = Copy: review of { $state }
copy-subject-more =
    { $count ->
        [one] Copy: one thing in the reviews
       *[other] Copy: { $count } things in the reviews
    }
moves-fresh = This is now with your State:
moves-again = A reminder of what is still open:
again-subject = Reminder: review of { $state }
again-subject-more =
    { $count ->
        [one] Reminder: one thing is open in the reviews
       *[other] Reminder: { $count } things are open in the reviews
    }
reminded = The Secretariat would like to remind you of this:
late-counts = What comes after its day is received like everything else. If you need help, the Secretariat is glad to give it.
agreed-subject = Agreed: consultation in the review of { $state }
agreed = All States of this review have confirmed what came of the consultation. From now on this is agreed:
recorded-subject = Recorded in the review of { $state }
recorded = The Secretariat has recorded that this step was taken. If it is not so, write to the Secretariat: an entry can be struck.
recorded-answers = Answers
recorded-feedback = Written feedback
recorded-list = List of observations
recorded-summary = Summary
help-asked-subject = { $state } asks for help in a review
help-asked = A State of a review asks the Secretariat for help. What it asks is on the page, and stays between it and the Secretariat.
help-answered-subject = Your request for help: review of { $state }
help-answered = The Secretariat has answered what your State asked it for. The answer is on the page of the review.
stalled-subject =
    { $count ->
        [one] One review waits, and its day is past
       *[other] { $count } reviews wait, and their day is past
    }
stalled = The day of the next step has passed here:
stall = { $what }, due by { $day }
