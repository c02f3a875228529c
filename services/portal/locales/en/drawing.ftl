# The drawing.

meeting = Meeting
meetings-lead = Lots are drawn at a meeting, never outside one.
meetings-none = No meeting is scheduled.
meeting-intersessional = Joint intersessional meeting of the working groups
meeting-intersessional-hint = Without interpretation. Draws at the beginning, and repeats draws.
meeting-working-group = Meeting of a working group
meeting-working-group-hint = Draws again where a reviewing State is unable to carry out its duties.
cancelled = Cancelled
drawing = Drawing
drawing-number = Drawing { $drawing }
drawing-group = Draws with
drawings-lead = Every drawing that was ever prepared here, those that were given up and those that are void among them.
drawings-none = Nothing has been drawn yet.
purpose = What for
purpose-first = First drawing: yearly groups and reviewing States of everybody
purpose-redraw =
    { $count ->
        [one] One reviewing State drawn again
       *[other] { $count } reviewing States drawn again
    }
purpose-redraw-any = Some reviewing States drawn again
purpose-late =
    { $count ->
        [one] One State that joined after the first drawing
       *[other] { $count } States that joined after the first drawing
    }
purpose-late-any = States that join after the first drawing: late parties, and signatories that want to be reviewed
purpose-supplement = Additional reviewing States for treaties that came into force since
drawing-frozen = The States are fixed; the lots are not drawn yet
drawing-drawn = Drawn
drawing-abandoned = Given up
result-stands = In force
result-stands-long = Its result is the one that stands.
abandoned-because = This drawing was given up: { $reason }
drawing-ways = What to see
watch-ceremony = Watch the drawing, lot by lot
drawing-to-desk = To the desk for this drawing

groups-title = Yearly groups
groups-lead = The reviews start in three consecutive years. Lots decide which State starts when, with the regional groups shared out as evenly as their sizes allow.
group-starts = Reviews start on
group-size =
    { $count ->
        [one] One State
       *[other] { $count } States
    }

pairings-title = Who reviews whom
pairings-before = How it will be decided can be read already:
pairings-lead = Two reviewing States for each State party under review: one of its own regional group, one of another. Where one of them is not party to all the treaties, an additional one was drawn for exactly those.
pairings-find = Name of a State
pairings-count =
    { $total ->
        [one] { $count } of { $total } State party under review.
       *[other] { $count } of { $total } States parties under review.
    }
pairings-not-found = No State under review is called "{ $typed }". All are listed here.
state-pairings-title = { $state }: who reviews it, and whom it reviews
lot-number = Lot { $lot }
lot-standing = Stood before this drawing
override-made = A meeting replaced { $replaced } by { $reviewer }, without the lot.

verify-title = Verify it here and now
verify-about = This draws all the lots again on your own device, with another program than the one that drew them, and compares the results. Nothing is sent anywhere.
verify-button = Draw the lots again on this device
verify-noscript = This needs JavaScript. Without it, download the record and use the command below it.
verify-more = The record, and other ways to verify it
verify-working = Checking…
verify-fetching = The record is fetched, and the lots are drawn again on this device.
verify-ok = Verified: these are the lots.
verify-ok-about = Checked in { "{seconds}" } seconds. Everything in the list was found true.
verify-refused = Refused: this is not a true record of the draw.
verify-failed = The check could not be made.
verify-checks = What was checked: { "{count}" } points
verify-same = The reviewing States on this page are those that the lots give.
verify-differs = This page shows other reviewing States than the lots gave: a meeting or a later drawing changed them.
verify-page-title = Verify drawing { $drawing }
verify-page-lead = The lots are drawn again on this device, from the published record, by a second program that shares nothing with the first.
verify-other-title = Check a record of your own
verify-other-about = A record that you kept is read on this device only, byte by byte.
verify-other-file = Record (a JSON file)
verify-how-title = How to verify it
verify-how-about = The record holds everything that is needed to draw the lots again: the States, the rules, what stood before, and where the randomness comes from.
verify-how-here = Verify it in the browser:
verify-how-here-about = the second program, in JavaScript.
verify-how-page = Download one page that works without a network:
verify-how-page-about = the result and the second program in a single file, to be opened from disk.
verify-how-file = Download the record:
verify-how-file-about = and check it with the first program, or with one of your own:

record-title = The record
record-published = What is published
record-frozen-at = States fixed
record-states = States parties under review
record-inputs-hash = SHA-256 of what was fixed
record-commitment = Commitment to the Secretariat's secret
record-beacon = Public beacon
record-beacon-round = Round { $round } of the public beacon
record-room = Called out in the room
record-room-none = Nothing yet.
record-without = Left out by the meeting
record-readings = Read otherwise than in the catalogue
reading-status-fixed = What everybody is party to is fixed by the first drawing for the whole cycle.
reading-each-side = The reviewing States of a review have four requests together.
reading-all-reviews = A State has four requests over all the reviews in which it takes part.
reading-signatories-in-groups = Signatories that want to be reviewed are in a yearly group, like parties.
reading-next-cycle = A State that becomes a party after the first drawing joins with the next cycle.
record-without-decision = { $body }, { $day }, { $reference }:
room-struck = Struck at the word of { $asked_by }, and not counted: { $reason }
record-drawn-at = Lots drawn
record-assignments = Reviewing States assigned
record-transcript-hash = SHA-256 of the record

# The ceremony.

ceremony-title = The drawing of lots
ceremony-test = Test of the drawing
ceremony-result = The result
ceremony-noscript = With JavaScript this page shows the drawing lot by lot. Without it, here is the result.
ceremony-groups = The yearly groups
ceremony-group = Group { $group }
ceremony-group-size = { $states } States. Their reviews start on { $day }.
ceremony-lot-of = Lot { $lot } of { $lots }
ceremony-for = A reviewing State for
ceremony-same-region = From its own regional group: { $region }
ceremony-other-region = From another regional group
ceremony-additional = An additional reviewing State, only for: { $instruments }
ceremony-candidates = { $candidates } candidates.
ceremony-exact = Chances counted exactly, given the lots before.
ceremony-estimated = Chances estimated from repeated draws, given the lots before; standard error at most { $error } points.
ceremony-computing = The chances are being computed…
ceremony-unknown = The chances cannot be shown now. The lots are not touched by that.
ceremony-of-region = ({ $candidates })
ceremony-nobody = Nobody needed
ceremony-waiting = The lot is not shown yet.
ceremony-drawn-chance = chance before the lot: { $chance }
ceremony-said = Lot { $lot }: { $drawn } reviews { $of }.
ceremony-play = Play
ceremony-pause = Pause
ceremony-previous = Previous
ceremony-next = Next
ceremony-slower = Slower
ceremony-faster = Faster
ceremony-speed = Speed × { $speed }
ceremony-end = To the end
ceremony-full = Full screen
ceremony-leave = Leave
ceremony-keys = Keys: space plays and pauses, the arrows go one step, plus and minus change the speed, F fills the screen.
ceremony-small = < { $chance } %
ceremony-show-all = Show every candidate
ceremony-show-regions = Show regional groups
ceremony-ledger = Drawn so far

# The Secretariat's desk for the drawing.

desk-title = What to do next
desk-nothing = Nothing waits for the Secretariat.
desk-else = What else can be done
desk-else-states = Record something of a State
move-schedule = Schedule the meeting that draws the lots
move-schedule-link = Schedule a meeting
move-freeze = Fix the States in the draw before the { $meeting }
move-freeze-link = Choose and preview
move-hold = Hold drawing { $drawing }: values from the room, then the lots
move-hold-link = Hold the drawing
move-unscheduled =
    { $count ->
        [one] One request for repetition waits for a meeting to be scheduled
       *[other] { $count } requests for repetition wait for a meeting to be scheduled
    }
move-decide =
    { $count ->
        [one] One request in exceptional circumstances waits for the decision of a meeting
       *[other] { $count } requests in exceptional circumstances wait for the decision of a meeting
    }
move-pending =
    { $count ->
        [one] One request for repetition is to be drawn at the next meeting
       *[other] { $count } requests for repetition are to be drawn at the next meeting
    }
move-consultations =
    { $count ->
        [one] One consultation is open
       *[other] { $count } consultations are open
    }
move-requests-link = See the requests
move-meeting-link = Move
cancel-meeting-link = Cancel

schedule-title = Schedule a meeting
schedule-lead = Lots are drawn at a meeting, never outside one.
schedule-submit = Schedule
field-meeting-title = Title
field-meeting-title-hint = As delegations know it, for example: Joint intersessional meeting of the working groups
field-meeting-kind = What kind of meeting is it?
field-meeting-day = First day, in Vienna
field-meeting-until = Last day
field-meeting-until-hint = Left blank: the meeting has one day. Lots may be drawn until its end.
meeting-until = to { $day }
meeting-pending =
    { $count ->
        [one] One request for repetition is to be drawn here.
       *[other] { $count } requests for repetition are to be drawn here.
    }
field-meeting-day-due = The first drawing is due no later than { $day }.
move-meeting-title = Move: { $meeting }
move-meeting-lead = It is scheduled for { $day }.
move-meeting-submit = Move the meeting
field-new-day = New first day, in Vienna
field-reason = Why
cancel-meeting-title = Cancel: { $meeting }
cancel-meeting-submit = Cancel the meeting
cancel-meeting-will-show = The meeting stays on the public list, marked as cancelled, with the reason.
cancel-meeting-will-wait = Requests that were to be drawn there wait until another meeting is scheduled.

freeze-title = Fix the States in a draw
freeze-lead = First choose what is drawn and where. Nothing is fixed yet: the next page shows who would be in the draw, and whether one is possible.
freeze-submit = Preview
field-meeting = At which meeting?
freeze-test = At none: this is a test
freeze-test-hint = A test shows what a draw looks like. It is marked everywhere, and void.
field-purpose = What is drawn?
field-requests = Requests to be carried out
field-joining-waiting = These wait: { $states }. For example: AND 2, BTN 3. A signatory that wants to be reviewed stands without a number: it is outside the groups.
field-joining = States that join, each with its yearly group
field-joining-hint = For example: AND 2, BTN 3. A signatory that wants to be reviewed stands without a number: it is outside the groups.
field-as-of = Day whose treaty status counts
field-as-of-hint = Left blank: the day of the meeting, or today for a test.
field-without = Parties that take no part, by decision of the meeting
field-without-hint = Parties without a regional group. The Holy See is left out by itself when it has chosen so.
field-beacon = Round of the public beacon (drand)
field-beacon-hint = A round in the future, whose value nobody can know yet. It is published by independent organizations.
pool-title = Who would be in the draw
pool-as-of = Treaty status of { $day }.
pool-possible = A draw is possible
pool-possible-about = There is at least one outcome that keeps every rule. This is decided before there is any secret.
pool-impossible = No draw is possible
pool-impossible-about = No rule is ever relaxed. Change who takes part, or record an arrangement, an offer or a consent.
pool-states = States in the draw
pool-open-title =
    { $count ->
        [0] No question of treaty status is open
        [one] One question of treaty status is open
       *[other] { $count } questions of treaty status are open
    }
pool-open-about = What is not known to be in force is taken as not in force, unless you say otherwise here. Each answer becomes part of the record.
field-in-force = Take as in force
field-in-force-hint = Only where the Secretariat knows it and the registry does not.
pool-submit = Go on
pool-out-title =
    { $count ->
        [0] Every party takes part
        [one] One party takes no part
       *[other] { $count } parties take no part
    }
pool-out-none = Nobody is left out.
pool-in-title =
    { $count ->
        [one] One State takes part
       *[other] { $count } States take part
    }
pool-role = Takes part as
pool-both = reviewed and reviewing
pool-only-reviewed = reviewed only
pool-only-reviews = reviewing only
pool-most-reviews = Most reviews
pool-most-reviewers = Most reviewers
confirm-freeze-title = Fix the States in the draw
confirm-freeze-submit = Fix them now
freeze-will-pool =
    { $states ->
        [one] One State is in the draw, with the treaties in force for it on { $day }.
       *[other] { $states } States are in the draw, with the treaties in force for them on { $day }.
    }
freeze-will-open = Of { $open } open questions of treaty status, { $taken } are taken as in force and the others as not in force.
freeze-will-commit = A secret is made and locked away. A commitment to it is published at once, so that it cannot be exchanged.
freeze-will-public = Everybody can see at once who is in the draw for the { $meeting }, the commitment, and the hash of both.
freeze-will-stay = This cannot be undone. It can only be given up, and the entry stays public.
freeze-will-void = This is a test: it is marked as void wherever it is shown.

desk-drawing-title = Hold drawing { $drawing }
hold-title = When the meeting is ready
hold-about = Once the values from the room are in, and the round of the beacon, where there is one, is published.
hold-link = Go on to the lots
room-about = Any delegation may call out a word or a number. Each one becomes part of the randomness: one honest value is enough.
room-title = A value called out in the room
room-submit = Add the value
field-room-value = Value
field-room-value-hint = Exactly as it was called out, up to 200 characters
field-called-by = Called out by
field-called-by-hint = The delegation
hold-confirm-title = Draw the lots of drawing { $drawing }
hold-submit = Draw the lots now
hold-will-secret =
    { $values ->
        [one] The secret is opened, and one value from the room is bound in. No further value can be added.
       *[other] The secret is opened, and { $values } values from the room are bound in. No further value can be added.
    }
hold-will-draw = The lots are drawn for { $states } States parties under review, all at once. The ceremony then shows them one by one.
hold-will-public = Everybody can see the whole result and its record at once, also those who are not in the room.
hold-will-stay = This cannot be undone. A single reviewing State changes only by the ways that paragraphs 28 and 30 open.
hold-will-void = This is a test: its result is void, and marked so wherever it is shown.
field-signature = Signature of the beacon's pulse
field-signature-hint = 96 digits, as published for round { $round }
abandon-title = Give this drawing up
abandon-confirm-title = Give up drawing { $drawing }
abandon-submit = Give it up
abandon-will-public = The entry stays public, with what was fixed, the commitment and the reason.
abandon-will-never = Its secret is never opened, and its lots are never drawn. Another drawing begins from the start.

request = Request
request-number = Request { $request }
request-by = Asked by
request-about = About
request-pair = { $reviewer } as a reviewing State of { $state }
request-ground = Ground
request-left =
    { $count ->
        [0] has no such request left in this review
        [one] has one such request left in this review
       *[other] has { $count } such requests left in this review
    }
request-common = In common, for information: { $languages }
request-pending = To be drawn on { $day }
request-waiting = Waits until a meeting is scheduled
request-awaits = Waits for the decision of a meeting
request-not-granted = Not granted ({ $reference })
request-withdrawn = Withdrawn; it does not count
request-drawn = Drawn again in drawing { $drawing }
requests-title = Requests for repetition
requests-lead = The State under review and each of its reviewing States may each ask up to four times that a lot be drawn again, for any reason.
requests-heading =
    { $count ->
        [0] No requests
        [one] One request
       *[other] { $count } requests
    }
requests-none = Nobody has asked for a repetition.
withdraw-link = Withdraw
decide-link = Record the decision
consultations-heading = Consultations
consultations-about = Where a reviewing State is unable to carry out its duties, the State under review consults with it and the Secretariat first.
consultations-none = There were none.
consultation-open = Open.
consultation-resolved = Closed on { $day }; the reviewing State goes on.
consultation-not-resolved = Closed on { $day } without success; a redraw may be asked for.
consultation-close-link = Record how it ended
redraw-title = Record a request for repetition
redraw-lead = A request is made for one reviewing State of one review. Everything else stays as it is.
field-replaced = Reviewing State to be replaced
field-replaced-hint = One of those that review the State under review now.
field-asked-by = Who asks
field-asked-by-hint = The State under review or one of its reviewing States.
field-ground = On what ground?
ground-language = To ease the choice of a common working language
ground-legal-system = To have at least one reviewing State of a similar legal system
ground-other = Another reason
ground-not-given = No reason given
ground-not-given-hint = That is a right.
ground-exceptional = Exceptional circumstances
ground-exceptional-hint = Without a limit, but they must be named, and the meeting decides.
ground-unable = The reviewing State is unable to carry out its duties
ground-unable-hint = After a consultation that did not resolve it. Only the State under review can ask.
field-words = What was said for it
field-words-hint = Needed for exceptional circumstances
field-requested-on = Day
field-requested-on-hint = Left blank: today
field-note = The note in which it was said
field-note-hint = For example: note verbale No. 12 of the Permanent Mission
withdraw-title = Withdraw request { $request }
withdraw-submit = Withdraw it
withdraw-will-stay = The request stays on record, marked as withdrawn.
withdraw-will-not-count = It does not count among the four.
decide-title = Decision on request { $request }
decide-lead = On a request in exceptional circumstances the meeting decides.
field-granted = What was decided?
decide-granted = The draw is repeated
decide-not-granted = The draw is not repeated
consultation-title = Record a consultation
consultation-lead = The State under review asks for it.
consultation-close-title = How the consultation of { $state } with { $reviewer } ended
field-resolved = How did it end?
consultation-goes-on = The reviewing State goes on
consultation-failed = It was not resolved
consultation-failed-hint = The State under review may then ask for a redraw at any time.
field-closed-on = Day
consent-title = Record a consent to more reviewing States
consent-lead = There are at most four reviewing States for a review, unless the State under review decides otherwise.
field-most-reviewers = Most reviewing States that it accepts
field-most-reviewers-hint = From 5 to 12. Leave it blank to take the consent back.
field-consented-on = Day of the consent
override-title = Record a replacement without the lot
override-lead = Lots are drawn by the automated system. A reviewing State is replaced without it only where the meeting has decided so, and the decision is recorded.
override-submit = Record the replacement
override-will-replace = One reviewing State goes and another takes its place, for the same treaties.
override-will-public = Everybody sees that it was not decided by lot, with the decision and the reason.
field-comes = Reviewing State that comes

# How lots are drawn.

how-lead = Who reviews whom for a decade is decided by lot. This page says what is drawn, under which rules, and why nobody can steer it.
how-what-title = What is drawn
how-what-groups = Which third of the States starts in which of three years. Each regional group is shared out as evenly as its size allows, and what does not divide evenly is decided by lot too.
how-what-two = For every State two reviewing States: one of its own regional group, one of another.
how-what-additional = Where a reviewing State is not party to all the treaties of the State under review, an additional one, for exactly the treaties that are missing.
how-rules-title = What every draw keeps
how-rule-mutual = No two States review each other, in any capacity.
how-rule-instrument = Nobody reviews a treaty that it is not party to.
how-rule-four = No State has more than four reviewing States, unless it consents.
how-rule-load = Every State performs at least one review and at most three, unless it offers more.
how-even-title = Why it is even
how-even-1 = One could draw State after State. But then those who come last would find few States left, and some pairs would become several times as likely as others. So the whole is drawn at once: every way of giving all States their two reviewing States that keeps the rules, and can be completed, is equally likely.
how-even-2 = The additional reviewing States are then drawn in the same way: given the first draw, every way of completing it is equally likely. The ceremony shows before each lot which States could still be drawn, and with what chance.
how-trust-title = Why nobody can steer it
how-trust-freeze = Before there is any secret, the list of States and everything else that goes into the draw is fixed, and its fingerprint (a SHA-256 hash) is published.
how-trust-secret = The Secretariat is bound to a secret: a commitment to it is published, so that it can neither be exchanged nor read.
how-trust-room = In the room, delegations call out values of their own.
how-trust-beacon = Where it was announced, the value that a public beacon publishes at a set time is bound in. Nobody can know it before.
how-trust-record = All of it together gives the lots, by steps that are written down exactly. The record holds everything, and anybody can draw the lots again from it.
how-trust-one = One honest source is enough: whoever does not know all of them cannot steer the draw.
how-after-title = What can change afterwards
how-after-four = The State under review and its reviewing States may each ask up to four times that a lot be drawn again, for any reason or none.
how-after-exceptional = In exceptional circumstances the meeting decides on a further repetition.
how-after-unable = Where a reviewing State cannot carry out its duties and a consultation fails, the lot is drawn again.
how-after-else = Everything else stays exactly as it is: a redraw is even among all ways of completing what stays.
how-law-title = What the States agreed
how-law-about = The paragraphs in the words of the Conference of the Parties: procedures and rules (resolution 9/1, annex), resolution 10/1, and the guidelines for conducting country reviews.
how-readings-title = How we read what can be read in two ways
how-readings-about = In our own words, from the catalogue of rules behind this system.

law-pr-9 = The Mechanism shall be applicable to all States parties to the Convention and to each of the Protocols they are parties to. It shall progressively address all the articles of the Convention and the Protocols thereto. It shall be structured on thematic clusters of articles based on their subject matter, as indicated in table 1 contained the appendix. The review shall be a gradual process consisting of one preparatory phase (years 1 and 2) and four subsequent review phases (years 3–12).
law-pr-17 = The selection of States parties participating in the country reviews shall be carried out by the drawing of lots at the beginning of the review process, staggered in three consecutive years. Each year, one third of the States parties to the Convention will be selected to be reviewed for all the instruments they are parties to, in accordance with paragraphs 28 and 29 of the present procedures and rules. If possible, the number of States parties from each regional group to be selected for review in a given year shall be proportionate to the size of that regional group.
law-pr-26 = The responses to the self-assessment questionnaire and any additional information provided by the State party under review, including reference to relevant legislation, shall be reviewed by two other States that are parties to the relevant instruments, with the active involvement of the State party under review. States parties under review are also encouraged to provide to SHERLOC any other reference materials that may contribute to a better understanding of their legal framework.
law-pr-28 = At the beginning of the review process, a joint intersessional meeting of the working groups without interpretation shall draw lots to select as reviewing States one State from the regional group of the State party under review and one State from another regional group. The reviewing States shall serve as such for the duration of the review process for each State party under review through four subsequent review phases. The method for the drawing of lots will be based on the following criteria:
law-pr-28a = States shall not undertake mutual reviews;
law-pr-28b = For each instrument, a State party under review shall not be reviewed by States which are not parties to the same instrument; in the case that a drawn reviewing State is not party to all the instruments to which the State under review is party, an additional drawing of lots shall be carried out so as to select an additional reviewing State only for those instruments;
law-pr-28c = The total number of reviewing States for all instruments shall not exceed four unless the State under review decides otherwise;
law-pr-28d = The State party under review and the reviewing States may request a maximum of four times each that the drawing of lots be repeated, including but not limited to, for the purpose of facilitating the selection of a mutual working language for the conduct of the country review or to facilitate the participation of at least one reviewing State from a similar legal system;
law-pr-28e = In exceptional circumstances, States parties may request a redraw;
law-pr-28f = If needed, the drawing of lots may be repeated at a subsequent intersessional meeting.
law-pr-29 = By the end of the review process, each State party must have undergone its own review and performed a minimum of one review and a maximum of three reviews. On a voluntary basis, States parties may participate as reviewing State party in more than three reviews.
law-pr-30 = If a reviewing State party is unable to carry out its duties as a reviewer, in accordance with the guiding principles of the Mechanism, the State party under review shall request a consultation with that reviewing State party and the Secretariat with a view to addressing the concern. In the case that the States parties fail to resolve the issue through the consultation, the State party under review may request a redrawing of lots at any time. The redrawing of lots shall be held in any working group meeting and in accordance with the provisions of paragraph 28.
law-pr-52 = A State signatory to the Convention or any of the Protocols may participate in the Mechanism as a State under review on a voluntary basis. The costs associated with such participation shall be paid from available voluntary contributions.
law-r91-fn2 = On an exceptional basis and without prejudice to the fulfilment of the obligations deriving from the Convention, including those under article 32, the Conference of the Parties decides that the Holy See may choose not to participate as either a State under review or a reviewing State in the mechanism established by the present resolution.
law-r101-6 = Requests the secretariat to convene, no later than six weeks after the adoption of the present resolution, a joint intersessional meeting of the working groups, without interpretation, to draw lots to select the States parties under review and reviewing States parties, in accordance with paragraphs 17, 28 and 29 of the procedures and rules, and to use the automated system developed by the secretariat for the purpose of the drawing of lots in accordance with the procedures and rules;
law-gl-3 = At the beginning of the review process, no later than six weeks after its launch on 16 October 2020, after the tenth session of the Conference of the Parties, a joint intersessional meeting of the working groups shall be held, without interpretation, to draw lots to select the States under review and reviewing States, in accordance with paragraphs 17 and 28 of the procedures and rules for the functioning of the Mechanism.
law-gl-4 = In accordance with paragraph 17 of the procedures and rules, all States are to be divided into three groups to start their reviews. The reviews in the first review phase are to be staggered over three consecutive years, with their start dates as follows: 1 December 2020 for the first group, 1 November 2021 for the second group and 1 November 2022 for the third group.

law-amb-02 = A treaty counts for a State when it is in force for it, not when it was deposited. What comes into force later opens at the next phase, with an additional draw where one is needed.
law-amb-09 = A party that belongs to no regional group draws with the group that the meeting arranges for it. Until there is such an arrangement, its two reviewing States come from any two different groups.
law-amb-10 = "Mutual" means ever, for any treaty and in any capacity: reviewing States serve through all four phases, so their reviews overlap.
law-amb-11 = The four requests are counted for each review and each State of it. A newly drawn reviewing State starts at none. A request counts when it is made, unless it is withdrawn before the draw; requests in exceptional circumstances and after a consultation do not count.
law-amb-12 = Each State that is reviewed counts once for its reviewer, whether for all treaties or some. A reviewing State that is replaced before its first feedback has performed nothing.
law-amb-13 = A replacement or an additional reviewing State comes from the regional group of the place that it fills, so that every treaty keeps one reviewer of the same group and one of another.
law-amb-31 = A State that becomes a party after the first drawing waits for the next meeting, which puts it into a group and draws its reviewing States.

# What was frozen.

inputs-page = What was fixed
inputs-file = Download it as one file
frozen-title = What was fixed for drawing { $drawing }
frozen-lead = Everything that goes into the lots but the seed. It was published at the moment when it was fixed, and cannot change any more.
frozen-compare = Compare it with the published hash
frozen-compare-file = Keep the file:
frozen-compare-hash = Compute its SHA-256, for example with:
frozen-compare-same = It must be the one that was published when the States were fixed, and that the record of the lots carries:
frozen-compare-differs = This is not the hash that was published.
frozen-as-of = Day of treaty status
frozen-standing = Reviewing States that stand from before
frozen-open =
    { $count ->
        [one] One question of treaty status
       *[other] { $count } questions of treaty status
    }
frozen-taken = taken as in force
frozen-not-taken = taken as not in force

# Values from the room that are struck.

strike-link = Strike
strike-title = Strike "{ $value }"
strike-submit = Strike it
strike-will-stay = The value stays on record, marked as struck, with the reason.
strike-will-not-count = It does not go into the lots.
field-struck-by = At whose word?
field-struck-by-hint = The delegation that called it out, or whoever noticed
done-struck = The value is struck.
field-without-reason = Why they are left out
field-without-reason-hint = Needed where somebody is left out, with the decision of the meeting below
freeze-will-without = Left out by decision of the meeting: { $states }. Everybody sees it, with the decision and the reason.

# Who waits, and what is recorded of consultations and consents.

groups-outside = Outside the groups
groups-outside-about = Signatories that are reviewed of their own will. They review nobody.
groups-waiting = States that wait
groups-waiting-about = They take no part in the result that stands.
waits-for-group = became a party after the first drawing; the next meeting puts it into a group and draws its reviewing States
waits-for-reviewers = a signatory that wants to be reviewed; the next meeting draws its reviewing States
waits-for-funds = a signatory that wants to be reviewed; it waits for voluntary contributions
move-to-join =
    { $count ->
        [one] One State waits to join: { $states }
       *[other] { $count } States wait to join: { $states }
    }
move-to-join-link = See what each waits for
consultation-asked = Asked for
consultation-held = Held
field-held-on = On which day or days was it held?
field-held-on-hint = For example: 2021-02-15, 2021-02-26
field-notes = Where are its notes?
field-notes-hint = For example: notes of the Secretariat of 26 February 2021
consents-heading = Consents to more than four reviewing States
consents-about = They count in drawings held from their day on.
consents-none = None holds.
consented-to-more = { $state } has consented to up to { $most } reviewing States.
consent-line = { $state } accepts up to { $most }, since { $day }.
owing-heading = Reviews still owed
owing-about = States that have been drawn for no review so far. Each owes one by the end of the process.
owing-none = Every State has been drawn for at least one review.
