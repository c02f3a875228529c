# Constructive dialogues with non-governmental organizations and other stakeholders (para. 53).

way-dialogues = Constructive dialogues
way-applications = Applications
way-lists = Lists of applicants
own-ways-name = Your pages
person-applicant = Applicant
person-mission = Permanent mission
person-chair = Chair
person-bureau = Bureau
send = Send
standing = Where it stands
stage = Stage
region-column = Regional group
organizations = Organizations

dialogue = Dialogue
dialogues-lead = After its sessions, each working group speaks with non-governmental organizations, universities, companies and others about how the Convention and its Protocols are carried out.
dialogues-none = No dialogue is convened at the moment.
dialogue-next-apply = Take part
dialogue-until = Confirm or apply by
dialogue-last-second = until 23:59:59 in Vienna.
dialogue-door-closes = The door closes on
dialogue-about = About this dialogue
dialogue-reports = Reports that must be adopted first
report-not-yet = not adopted yet
dialogue-circulated = Lists sent to States parties
dialogue-attended = Who came
attended-counts =
    { $organizations ->
        [one] One organization
       *[other] { $organizations } organizations
    }, { $persons ->
        [one] one person
       *[other] { $persons } persons
    }
attended-persons =
    { $persons ->
        [0] Nobody came.
        [one] One person came.
       *[other] { $persons } persons came.
    }
dialogue-registered = Who registered
registered-none = Nobody yet.
days-late =
    { $days ->
        [one] One day late.
       *[other] { $days } days late.
    }
stage-applications = Applications are taken
stage-objections = States parties see the lists
stage-open = Open now
stage-summary-due = Held; the summary is due
stage-summary-given = Held; the summary is given
stage-cancelled = Not convened
format-in-person = In the room
format-online = Online
format-hybrid = In the room and online
group-firearms = Working Group on Firearms
group-international-cooperation = Working Group on International Cooperation
group-smuggling-of-migrants = Working Group on the Smuggling of Migrants
group-technical-assistance = Working Group of Government Experts on Technical Assistance
group-trafficking-in-persons = Working Group on Trafficking in Persons
kind-ngo = Non-governmental organization
kind-academia = University or research institute
kind-private-sector = Private sector
kind-other = Other stakeholder
kind-state-party = State party
kind-signatory = Signatory
kind-non-signatory = State that has not signed
kind-entity = Entity
kind-igo = Intergovernmental organization
list-ngos = List of non-governmental organizations
list-others = List of other stakeholders
part-briefing = Briefing on the review process
part-update = Update from the working group
part-panel = Panel
part-floor = Inputs from the floor
assistance-legislative = Help with laws
assistance-capacity = Training and capacity-building
assistance-institutions = Institutions and policies
assistance-practices = Good practices and tools
assistance-research = Research and data
assistance-victims = Support for victims, witnesses and migrants
assistance-other = Something else

limits = Days that count
limit = What
limit-computed = How it was computed
limit-to-apply = Last day to apply
limit-attendance = Last day for non-governmental organizations to confirm
limit-applications = Last day for other stakeholders to apply
limit-ngo-list = Last day to send the list of non-governmental organizations to States parties
limit-others-list = Last day to send the list of other stakeholders to States parties
limit-objections = Day by which States parties are asked to object
limit-objections-how = Five days before the dialogue, and at least five after the list was sent; later objections are marked late and count all the same.
limit-announced = Earlier date that was announced
limit-announced-how = A request to apply early. The legal day stays; later applications are marked.
limit-rest-day = Nobody may be at work on that day. It stays the last day; act by
sessions = Sessions of working groups
papers = Background papers
balance = Balance of regions
balance-lead = Non-governmental organizations by the region of their seat, beside the number of States parties there. Nobody is refused for balance.
balance-parties = States parties
programme-not-ready = The programme does not have all four parts yet, so that the dialogue is not ready.
summary-due-at = due at
summary-no-session = the next session is not scheduled yet

apply-title = Apply, or confirm attendance
apply-check = Check what you wrote
apply-lead = This takes about five minutes. Nothing is sent before you have seen it once more.
apply-until = Last day: { $day }, until 23:59:59 in Vienna
begin-lead = Non-governmental organizations confirm that they attend. Universities, companies and others apply. One application can be for several dialogues.
begin-who = No consultative status with the Economic and Social Council is needed.
begin-need = You need an e-mail address that you can read now. A private link will come there; with it you can come back, change, add and withdraw.
begin-persons = What you say of persons is used for this dialogue only. It goes on no list, and you can see, correct and erase it at any time.
begin-countries = Written comments may not speak of the situation in a country. Comments that name one are held for a person to look at, and you are told why.
begin-button = Begin
field-dialogues = For which dialogues?
field-kind = What are you?
field-kind-hint = This decides by which rule you take part.
field-organization = Name of the organization
field-country = Country in which it has its seat
field-website = Website
field-ecosoc = Consultative status with the Economic and Social Council
field-ecosoc-hint = None is needed.
field-expertise = What do you know of the topics of the working group?
field-expertise-hint = A few sentences.
field-contact-name = Your name
field-email = E-mail address
field-email-hint = The private link is sent there. It goes on no list.
field-letters-language = In which language shall we write to you?
field-delegates = Who would come?
field-delegates-hint = One person a line: the name, a comma, and what the person does.
field-presence = How would you take part?
field-travel = Do you need help with travel?
field-travel-hint = Say why, for example that you are a small organization or one that victims lead.
field-needs = What does anybody need to take part, such as a ramp or sign language?
field-comments = Written comments
field-comments-hint =
    { $words ->
       *[other] At most { $words } words, for each dialogue that you chose. Leave countries out.
    }
fault-email = This is not an e-mail address. It looks like name@example.org.
fault-delegates = One person a line, at most twenty, each name and function at most 120 characters.
fault-panel = Each line has an organization, a kind and a country's three capital letters, with commas in between.
will-apply-ngo = Your attendance is confirmed when this reaches us. If a State party objects, the Bureau of the Conference decides; nobody is excluded silently.
will-apply-other = Your application is approved when the day for objections is over, provided that no State party objects.
will-apply-state = You are registered. Nobody's leave is needed.
will-apply-list = The name of your organization, its kind, country, website and status go on a list to all States parties once you have opened the link in our letter.
will-apply-persons = Your name, address and delegates are seen by the Secretariat only.
will-apply-letter = A letter with your private link goes to your address.
done-applied = Received. A letter with your private link is on its way. Open the link: only then does your organization go on the list.
done-sent = Sent.
done-dialogue-recorded = Recorded.

applications-count =
    { $count ->
        [0] There is none.
        [one] There is one.
       *[other] There are { $count }.
    }
applications-next = Show the next ones
application-reference = Number { $reference }
application-received = Received
application-waits = Still needed:
application-after-announced = It came after the date that was announced, and before the legal one: it is in time, and marked.
application-history = What happened
application-persons = What you told us of persons
application-persons-lead = Seen by you and the Secretariat. It is erased when you ask, and goes on no list.
delegate = Delegate
standing-confirmed = Confirmed
standing-referred = Referred to the Bureau
standing-admitted = Admitted by the Bureau
standing-not-admitted = Not admitted by the Bureau
standing-applied = Applied
standing-approved = Approved
standing-not-approved = Not approved
standing-registered = Registered
standing-withdrawn = Withdrawn
letter-confirmed = The attendance is confirmed.
letter-referred = A State party has objected, and the matter is with the Bureau of the Conference. The organization is neither in nor out until the Bureau decides.
letter-admitted = The Bureau of the Conference decided that the organization takes part.
letter-not-admitted = The Bureau of the Conference decided that the organization does not take part.
letter-applied = The application is in time. It is approved when the day for objections is over, provided that no State party objects.
letter-approved = No State party objects. The application is approved.
letter-not-approved = A State party objects. The application is not approved as long as it does.
letter-registered = Registered; nobody's leave is needed.
letter-withdrawn = Withdrawn. In time, it can be taken up again.
waits-address = The address is not confirmed yet: open the link in our letter
waits-list = The list has not been sent to States parties yet
waits-bureau = The Bureau has not decided yet
waits-objection = A State party objects
waits-time = States parties may still object
waits-comments = Comments are held for a person to look at
objections = Objections
objection-of-a-state = A State party
objection-late = late
objection-withdrawn = withdrawn
comments = Written comments
comments-number = Comments { $number }
comments-released = released to States parties
comments-held = held for a person to look at
comments-sent-back = sent back
comments-late = late
comments-named = Words that name a country:
comments-release = Release them to States parties
comments-send-back = Send them back to their author
comments-lead = They are read by States parties. No country situation may be mentioned; comments that name a country are held for a person to look at.
activities = Activities
happened-received = The application was received.
happened-changed = The application was changed.
happened-chosen = The dialogue was chosen.
happened-address = The address was confirmed.
happened-withdrawn = The applicant withdrew.
happened-comments = Written comments were received.
happened-comments-decided = Held comments were looked at.
happened-objection = A State party objected.
happened-objection-withdrawn = An objection was withdrawn.
happened-bureau = The Bureau decided.
happened-approved = It was approved, for no State party objects.
happened-unresolved = It was noted that the Bureau had not decided yet.
happened-activity = An activity was told of.
happened-erased = What was said of persons was erased.
lists-lead = Organizations that want to take part. Any State party may object until the dialogue is opened; only States parties may.
list-circulated = Sent to States parties on
list-not-yet = Not sent to States parties yet.
list-count =
    { $count ->
        [0] No organization.
        [one] One organization.
       *[other] { $count } organizations.
    }
list-unconfirmed =
    { $count ->
        [one] One more has not confirmed its address.
       *[other] { $count } more have not confirmed their address.
    }

# Documents that go out.
download-pdf = Download as PDF
download-docx = Download as DOCX, which can be edited
file-size = { $size } kB
date-plain = { $day } { $month } { $year }
document-venue = Venue
document-groups = Working groups
document-format = Form of participation
document-chairs = Chair or co-chairs of the dialogue
document-rule = Circulated under
document-circulated = Circulated to States parties
document-circulated-by = { $day }, by the Secretariat ({ $reference })
document-as-of = As of
document-number = No.
document-ecosoc = Status with the Economic and Social Council
document-no-persons = This list holds what organizations said of themselves, and nothing about persons.
note-heading = Notes verbales
note-lead = Drafts to be edited, in each of the six languages. The lists are attached as they stand; the reference is filled in once they are recorded as sent.
note-lists = Note verbale that circulates the lists (DOCX)
note-invitation = Note verbale that invites to the dialogue (DOCX)
note-about = Note verbale: { $title }
note-reference = Reference: { $reference }
note-reference-open = [to be completed]
note-circulates = The Secretariat of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime presents its compliments to the States parties to the Convention and has the honour to refer to the constructive dialogue “{ $title }”, to be held on { $day } ({ $place }) in accordance with paragraph 53 of the procedures and rules for the functioning of the Mechanism for the Review of the Implementation of the Convention and the Protocols thereto.
note-transmits-ngos = In accordance with paragraph 53 (d) of the procedures and rules, the Secretariat has the honour to transmit, in annex I, the list of non-governmental organizations that wish to attend the dialogue. If there is any objection to the participation of a non-governmental organization, the matter will be referred to the Bureau of the Conference.
note-transmits-others = In accordance with paragraph 53 (e), the Secretariat also has the honour to transmit, in annex II, the list of other relevant stakeholders, including representatives of the private sector and academia, that have applied to participate. Their requests should be approved provided that no State party objects.
note-objections = States parties that wish to object are kindly requested to inform the Secretariat by note verbale not later than { $day }, naming the organization concerned.
note-objections-later = An objection that is received after that day but before the dialogue is opened will be marked as late and will count all the same.
note-invites = The Secretariat of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime presents its compliments to the States parties and signatories to the Convention, to States that have not signed it, and to entities and intergovernmental organizations, and has the honour to invite them to the constructive dialogue “{ $title }”, to be held on { $day } ({ $place }) in accordance with paragraph 53 of the procedures and rules for the functioning of the Mechanism for the Review of the Implementation of the Convention and the Protocols thereto.
note-open-to = In accordance with paragraph 53 (c), the dialogue is open to all of them. They are kindly requested to communicate the names of their representatives to the Secretariat. No list of them is circulated, and no approval is required.
note-no-country = In accordance with paragraph 53 (b), no specific country situation shall be mentioned during the dialogue, except by the country under review, which may voluntarily raise matters related solely to its own review.
note-stakeholders = Non-governmental organizations may confirm their attendance, and other relevant stakeholders may apply, until { $day }, the last day for doing so under paragraph 53 (d) and (e). The Secretariat would be grateful if they could be made aware of it.
note-closing = The Secretariat avails itself of this opportunity to renew to the States parties to the Convention the assurances of its highest consideration.
note-closing-all = The Secretariat avails itself of this opportunity to renew to all those addressed the assurances of its highest consideration.
note-dated = Vienna, { $day }
annex-1 = Annex I
annex-2 = Annex II
do-registrants = Take participants over into registration
registrants-lead = The file holds what was said of persons who take part as things stand. It is for their registration only: delete it when that is done. It is nowhere kept here.
registrants-submit = Download the file
registrants-indico = For Indico: one person of each organization
registrants-indico-hint = Indico takes each address once, and an application has one. Whoever is written to is in the file, or the first who would come.
registrants-everybody = Everybody who would come, for a person to read
field-extract = Which file?

enter-title = Come back to your application
enter-link = Come back to an application
enter-lead = One press of the button, and you are there.
enter-button = Go on
enter-ask-lead = Write the address at which our letter reached you. A new link will come there.
enter-ask-button = Send me a new link
enter-asked = If letters of ours go to this address, a new link is on its way. Look into your mail in a few minutes.

do-move = Move it to another day
do-change = Change what is said of it
do-announce = Announce an earlier date
do-circulate = Record that a list was sent to States parties
do-programme = Programme
do-panel = Panel
do-paper = Add a background paper
do-report = Record that a report was adopted
do-cancel = Record that the chair does not convene it
do-open = Open the dialogue
do-close = Close the dialogue
do-input = Record an input
do-summary = The chair's summary
do-comments = Send written comments
do-withdraw = Withdraw
do-choose = Take part again
do-release = Look at comments that are held
do-object = Object
do-withdraw-objection = Withdraw the objection
do-bureau = Record the Bureau's decision
do-attendance = Record who came
do-activity = Tell of an activity
do-erase = Erase what was said of persons
do-confirm-address = Confirm the address
convene-title = Convene a dialogue
convene-submit = Convene it
convene-lead = The legal days are computed from the day of the dialogue. An earlier date can be announced beside them.
session-title = Schedule a session of a working group
session-lead = The chair's summary of a dialogue is due at the next session of the same group.
field-dialogue-title = Title
field-groups = After the sessions of which working groups?
field-groups-hint = Several for a joint dialogue.
field-session = Which session?
field-session-hint = For example: 12th session, 27-30 June 2022
field-dialogue-day = Day of the dialogue
field-dialogue-day-hint = All other days follow from it.
field-announced = Earlier date to announce
field-announced-hint = It asks people to apply early and changes nothing about the legal day.
field-place = Where?
field-format = How do people take part?
field-languages = Languages
field-chairs = Chair or co-chairs
field-chairs-hint = One a line.
field-word-limit = Most words of written comments
field-group = Working group
field-opens = Day on which it opens
field-list = Which list?
field-document = Document
field-adopted-on = Adopted on
field-paper-title = Title
field-topic = Topic
field-articles = Articles
field-articles-hint = With commas in between: TIP 6, TIP 9
field-input = What was said, without naming a country
field-panel = Members
field-panel-hint = One a line: organization, kind, country's three capital letters. Kinds: { $kinds }
field-looked-at = Are countries named?
field-objecting-state = Which State party objects?
field-objection-reason = Reason
field-objection-reason-hint = The rules do not ask for one. The Secretariat and the Bureau see it.
field-may-be-told = May the organization be told the reason?
field-may-be-told-yes = Yes, without naming the State
field-admitted = What was decided?
field-deciding-body = Who decided?
field-deciding-body-hint = For example: extended Bureau of the Conference
field-bureau-decided-on = Decided on
field-which-comments = Which comments?
field-released = What becomes of them?
field-told-author = What shall the author be told?
field-told-author-hint = Say what to change, so that they can be sent again.
field-persons = How many persons came?
field-assistance = Which kind of assistance is it?
field-activity = What do you do?
bureau-admitted = It takes part
bureau-not-admitted = It does not take part
about-application = { $name }, { $dialogue }
programme-lead = One item a line. A line may begin with its time: 10:00 Opening
programme-looked-at = Yes, and I have looked: no country situation is mentioned
panel-lead = A panel may be arranged; none is needed.
input-lead = Inputs are kept by topic and article, never by country.
summary-of-chair-lead = It is attached to the next session of the same working group.
activity-lead = Tell of training, tools, research or other help that you offer. It may be shown to everybody who looks for technical assistance.
will-move-dates = All days that follow from the day of the dialogue move with it.
will-move-tell = Everybody concerned is told.
will-cancel = Everybody who applied is told that the dialogue is not convened.
will-circulate = The list as it stands now is recorded as sent. Who is not on it yet can follow on another.
will-circulate-objections = States parties may object from now on; objections that came before count from now on.
will-open = From now on no State party can object any more.
will-close = The chair's summary is due from now on.
will-withdraw-application = The organization leaves the list. In time, you can take part again.
will-choose = The application stands again, if it is in time.
will-erase = Names, addresses and everything else that was said of persons are gone for good. The application stays.
will-erase-letters = We can no longer write to you, and the private link no longer works.
will-confirm-address = The organization can go on the list.
will-object-ngo = The matter goes to the Bureau of the Conference. The organization is neither in nor out until the Bureau decides.
will-object-other = The application is not approved as long as the objection stands.
will-object-seen = The Secretariat and the Bureau see which State objects. The organization is told that a State party does, not which.
will-object-withdraw = The objection can be withdrawn at any time before the dialogue is opened.
will-withdraw-objection = What the objection stood in the way of is restored, unless another stands.
will-bureau = The organization is told at once.

notice-blank-field = Something that has to be said was left empty: { $field }.
notice-dialogue-same-day = It is convened for { $day } already.
notice-dialogue-day-over = { $day } is over. Choose today or a day to come.
notice-day-outside-calendar = { $day } lies outside the calendar.
notice-unknown-dialogue = There is no dialogue { $dialogue }.
notice-unknown-application = There is no such application.
notice-group-named-twice = A working group is named twice.
notice-announced-too-late = The last day by law is { $day }; only an earlier one can be announced beside it.
notice-cancelled-too-early = Whether too few applied can be said only when the last day for applications is over: { $day }, the whole of it.
notice-enough-applications = { $applications } applied, and it was settled that { $threshold } are enough.
notice-dialogue-cancelled = The chair decided not to convene this dialogue.
notice-dialogue-opened = This dialogue has been opened already.
notice-dialogue-not-opened = This dialogue has not been opened yet.
notice-dialogue-closed = This dialogue has been closed already.
notice-country-named = Countries are named here: { $words }. No country situation may be mentioned, except by the country under review about its own review.
notice-group-not-concerned = This dialogue is not held after a session of that working group.
notice-reports-not-adopted = The dialogue opens after every working group concerned has adopted its report.
notice-report-missing = Not adopted yet: { $group }.
notice-opened-too-early = It is convened for { $day }.
notice-list-too-early = Applications are taken until { $day }, the whole of it. The list is not complete before.
notice-list-late =
    { $days ->
        [one] The list went out one day late. That is the Secretariat's lateness and harms no applicant.
       *[other] The list went out { $days } days late. That is the Secretariat's lateness and harms no applicant.
    }
notice-one-region-weighs = { $organizations } of { $total } organizations come from one regional group ({ $region }). Invite others; nobody is refused for balance.
notice-limit-on-rest-day = { $day } is a day on which nobody may be at work. It stays the last day; act by { $before }.
notice-dialogue-chosen-already = This dialogue was chosen already.
notice-kind-changed = Another rule would apply to another kind of organization. Withdraw this application and send another.
notice-dialogue-not-chosen = This application is not for that dialogue, or was withdrawn from it.
notice-applied-too-late = The last day for "{ $title }" was { $day }, until 23:59:59 in Vienna ({ $computed }). Your request reached us at { $vienna } in Vienna, { $utc } UTC. What you wrote is still here.
notice-no-dialogue-chosen = Choose at least one dialogue.
notice-comments-too-late = Written comments are taken with the application, until the fifteenth day before the dialogue.
notice-comments-not-held = There are no such comments that wait to be looked at.
notice-comments-too-long = Written comments may have { $most } words; these have { $words }.
notice-nobody-objects-to-these = States, entities and intergovernmental organizations take part without anybody's leave.
notice-objected-already = { $state }: this State party has objected already, and its objection stands.
notice-no-objection = No objection of this State stands here.
notice-nothing-before-the-bureau = No matter about this organization is before the Bureau: no objection of a State party stands.
notice-only-parties-object = { $state } is no State party to the Convention. Only States parties may object.
notice-objections-over = Objections were taken until { $day }.
notice-not-your-state = A permanent mission objects for its own State.
notice-session-day-over = { $day } is over.
notice-unknown-session = There is no session { $session }.
notice-summary-too-early = The summary is written after the dialogue is closed.
notice-no-next-session = The next session of this working group is not scheduled yet. Schedule it first.

invite-title = Invite a mission, a chair or a member of the Bureau
invite-lead = A letter with a private link goes to the address. The link works for ten days; a new one can be asked for at any time.
field-invited-as = As what?
field-mission-state = Of which State?
field-mission-state-hint = For a permanent mission.
invite-submit = Send the invitation
done-invited = The invitation is on its way.
field-invited-name = Name
