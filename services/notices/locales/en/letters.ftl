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

door-application = This link opens your applications. It is yours alone: whoever has it can act for you, so please do not pass it on.
door-account = This link opens your account. It is yours alone: please do not pass it on.
door-until = It works until { $until }.
door-ask = If it no longer works, ask for a new one here:

why-applied = You receive this letter because you applied to take part in a constructive dialogue and gave this address.
why-asked = You receive this letter because somebody, most likely you, asked for a new link or gave this address. If it was not you, there is nothing to do: nobody else sees this letter.
why-mission = You receive this letter because the Secretariat recorded this address for your permanent mission.
why-chair = You receive this letter because the Secretariat recorded this address for the chair of a constructive dialogue.
why-bureau = You receive this letter because the Secretariat recorded this address for the Bureau of the Conference.
why-secretariat = You receive this letter because this is the address to which the mechanism sends what the Secretariat must look at.
stop = To have your name and address erased, open your private link and choose “Erase what was said of persons” at your application, or write to the Secretariat. After that no letter reaches you.
stop-account = This address belongs to an account at the review mechanism that the Secretariat made for you. To have your name or address corrected or erased, write to the Secretariat. Once they are erased, no letter reaches you.
stop-secretariat = Whoever operates the mechanism can change this address.
days-in-vienna = Days are calendar days in Vienna, and the last day counts whole. This letter was written by a program; answers to it are not read.

received-subject = We have received your application
received-ngo = Thank you. We have received your confirmation that your organization wishes to attend:
received-ngo-next = Please open the private link below: that confirms your address, and only then does your organization go on the list that is sent to the States parties. After that you need do nothing more. If a State party objects, the Bureau of the Conference looks into the matter, and we write to you.
received-other = Thank you. We have received your application to take part in:
received-other-next = Please open the private link below: that confirms your address, and only then does your application go on the list that is sent to the States parties. After that you need do nothing more. Your application is approved if no State party objects, and we write to you either way.
received-open = Thank you. We have received your registration for:
received-open-next = You need do nothing more now. No approval is needed.

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

cancelled-subject = Not held: { $title }
cancelled = This dialogue will not be held. The chair has decided so, because too few applications came in.
cancelled-thanks = Thank you for having offered to take part.

reminder-subject = { $day }: { $title }
reminder-dialogue = The dialogue that you applied for is near: it is held on { $day }.
reminder-lists = The lists of those who wish to take part must reach the States parties by { $day }.
reminder-objections = A State party that objects to anybody on the lists is asked to say so by { $day }. This date is indicative: a later objection is recorded as late, and counts.

invitation-subject = Your account at the review mechanism
invitation-mission = This is an invitation to the account of the Permanent Mission of { $state } at the review mechanism. With it your mission sees the lists of those who wish to take part in constructive dialogues, and can object.
invitation-chair = This is an invitation to your account at the review mechanism as chair of a constructive dialogue.
invitation-bureau = This is an invitation to your account at the review mechanism as a member of the Bureau of the Conference.

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
