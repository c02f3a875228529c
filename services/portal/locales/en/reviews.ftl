# Reviews: whose move it is, consultations, the board.

moves-title = Your moves
reviews-title = Reviews
board-title = Board of reviews

# The States' side: words of reviews, moves, consultations.

# Phases and clusters.

phase-number = Phase { $phase }
cluster-1 = Criminalization and jurisdiction
cluster-2 = Prevention, technical assistance, protection measures and other measures
cluster-3 = Law enforcement and the judicial system
cluster-4 = International cooperation, mutual legal assistance and confiscation

# How far a review is.

review-stage-to-come = To come
review-stage-not-started = Not started: no consultation held
review-stage-consultation = Consultation to be agreed
review-stage-answers = Answers to come
review-stage-feedback = Written feedback to come
review-stage-lists = Lists of observations to be agreed
review-stage-summary = Summary to be agreed
review-stage-complete = Complete

# What is to be done.

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

# Why it is to be done.

move-why-wait-for-start = The phase starts on a day that is set. Until then nobody has to do anything.
move-why-find-funds = A signatory is reviewed when voluntary contributions cover the costs.
move-why-draw-reviewers = Two other States parties to the instruments concerned review each State. A meeting draws the lots.
move-why-name-focal-point = A focal point coordinates the participation of the State in this review. Until one is named, the permanent representative is the focal point and receives everything.
move-why-name-experts = Experts answer the questionnaire, give feedback and draft the lists of observations. One expert can cover several instruments.
move-why-consult = Time frames, requirements and working languages are settled in a first consultation. Without it the review does not begin.
move-why-confirm-consultation = What the State party under review laid down holds once every State of the review has confirmed it.
move-why-submit-answers = The answers come within the time that was agreed, and that the rules allow.
move-why-give-feedback = The reviewing States parties give joint written feedback within the time that the rules give them from receiving the answers.
move-why-agree-lists = A list of observations is final when the State party under review and its reviewing States parties agree. No rule sets a day of its own: the day is the nominal end of the phase.
move-why-agree-summary = The summary ends the phase. It is final when all States of the review agree. No rule sets a day of its own: the day is the nominal end of the phase.
move-why-wait-for-group = The phase is complete here. The group goes on together when enough of its reviews are complete.
move-why-finished = Nothing more is due in this review.

# Who does it.

mover-focal-point = { $state } (focal point)
mover-mission = { $state } (permanent mission)
whose-move = Next move: { $who }
whose-nobody = Nobody has to do anything now
capacity-focal-point = as focal point
capacity-permanent-representative = as permanent representative
side-under-review = Your State is under review
side-reviewing = Your State is a reviewing State party
side-secretariat = You see this review as the Secretariat
side-other-state = Your State does not take part in this review: stage and dates are shown

# Points on the line of a phase.

milestone-start = Start of the phase
milestone-focal-points = Focal points named
milestone-experts = Governmental experts named
milestone-consultation = Consultation held
milestone-answers = Answers submitted
milestone-feedback = Written feedback submitted
milestone-lists = Lists of observations agreed
milestone-summary = Summary agreed
milestone-nominal-end = End of the phase on the calendar
step-answers = Answers
step-feedback = Written feedback
step-list = List of observations
step-summary = Summary

# What happened in a review.

review-event-phase-opened = The group entered the phase
review-event-reviewers-set = The reviewing States parties were settled
review-event-phase-begun = The phase began
review-event-strand-opened = An instrument entered the review
review-event-strand-closed = An instrument left the review
review-event-consultation-proposed = What came of the consultation was laid down
review-event-consultation-returned = Something else was asked for
review-event-consultation-confirmed = What came of the consultation was confirmed
review-event-consultation-agreed = All had confirmed: the consultation is agreed
review-event-step-recorded = A step was recorded
review-event-step-struck = An entry was struck
review-event-phase-completed = The phase is complete for this review
review-event-phase-reopened = The phase is open again
review-event-moves-changed = The next move is another
review-event-reminded = A reminder was sent
review-event-officer-assigned = It was settled who looks after the review at the Secretariat
review-event-public-stage-chosen = The State party under review chose what everybody sees
review-event-help-asked = A State asked the Secretariat for help
review-event-help-answered = A request for help was answered
review-event-rules-amended = The Conference changed a rule
review-event-period-amended = The Conference changed how long States have
review-event-readings-chosen = It was settled how rules are read
review-event-recommended = Working groups recommended another workplan
review-event-recommendation-struck = A recommendation of working groups was struck
review-event-duty-given = Somebody was named
review-event-duty-ended = A duty ended
review-event-other = Something was recorded
with-detail = { $what } ({ $detail })
review-group-none = Signatory, in no group

# Everybody's own page.

first-whose = Before everything else
first-fill-in = Fill in your profile
first-fill-in-why = Your State has named you. The Secretariat compares your profile with the note verbale and approves it; from then on you see your reviews here.
first-clear-up = Clear something up in your profile
first-clear-up-why = Your profile and the note verbale of your State differ, or something is not clear. This is what the Secretariat asks:
first-wait = Your profile is with the Secretariat
first-wait-why = There is nothing for you to do now. A letter tells you as soon as it is approved; then your reviews appear here.
first-undertake = Undertake to keep the reviews confidential
first-undertake-why = All information that is obtained in the course of a review, or used in it, is confidential.
do-profile = Open your profile
do-undertake = Read and give the undertaking
do-name-people = Name people by note verbale
do-see-people = See who is named
do-consult = Prepare the consultation
do-confirm = Read and confirm
do-open-review = Open the review
moves-none = There is nothing for you to do now
moves-none-about = What your State has to do in its reviews appears here with its day and its paragraph, and a letter reminds you before it.
moves-no-reviews = You take part in no review yet. A review appears here once its reviewing States parties are settled and you have a duty in it.
moves-later = Later
moves-others = What others have to do in your reviews
moves-others-none = Nobody else has anything to do in your reviews now.
moves-reviews = Your reviews
moves-news = What is new
moves-news-none = Nothing has happened in your reviews yet.
moves-what = What
moves-who = Who
moves-when = By when
moves-why = Why
moves-review = Review
moves-reviewers = Reviewing States parties
move-agreed = Agreed day:
diary-agreed = The States agreed on this day.
move-by = Last day by the rule:
move-starts = Start:
move-no-day = No rule sets a day.
move-since = Open since
working-languages = Working languages
languages-not-yet = Not agreed yet
as-a-table = { $what }, as a table
next-move = Next move

# All reviews, and one of them.

reviews-lead = All country reviews, by group and by name, with the stage that each has reached.
reviews-with-state = With this State
reviews-all-states = All States
reviews-count =
    { $count ->
        [one] One review
       *[other] { $count } reviews
    }
reviews-none = No review fits what you chose. Choose another group or State.
review-also = What else is open
review-states = States of this review
review-since = Begun on
line-consultation = Consultation
line-lists = Lists of observations
strand-articles = Articles { $articles }
strand-empty = Nothing to review in this cluster: complete from the start
dates-caption = Dates of phase { $phase }: by the rules, agreed and actual
dates-what = Step
dates-nominal = By the rules
dates-agreed = Agreed
dates-actual = Actual
dates-no-rule = No rule sets a day
dates-beside = Shown beside it:
dates-not-yet = Not yet
days-after-day =
    { $days ->
        [one] One day after its day
       *[other] { $days } days after its day
    }
days-after-rule =
    { $days ->
        [one] One day after the day of the rule
       *[other] { $days } days after the day of the rule
    }
days-open =
    { $days ->
        [one] Open for one day beyond its day
       *[other] Open for { $days } days beyond its day
    }
steps-recorded = Steps that were recorded
step-struck = Struck, of no effect:
review-people = People of each side
review-people-lead = Named by the States for this review. Hours of work are those of the place where the person works, and beside them on your clocks.
review-people-absent = Who they are cannot be shown just now. Try again in a few minutes.
mission-stands-in = No focal point is named for this review: the permanent representative is the focal point for the time being.
name-not-known = Name not shown
hours-of-work = At work:
review-notes = Notes of the Secretariat
review-notes-about = Nobody else reads them.
review-notes-none = There are no notes on this review.
review-history = What happened
review-history-none = Nothing has been recorded yet.
review-history-all = Everything that happened in the review
happened-on = It was on
desk-record-step = Record a step that was taken outside
desk-remind = Send a reminder of the next move
desk-keep-note = Keep a note
public-stage-title = What everybody sees of this review
public-stage-choose = Choose what everybody sees of this review
public-stage-agreed = Phase and stage, as the State party under review agreed on { $day }
public-stage-conference = Phase and stage, as the Conference decided for all reviews
public-stage-totals = No more than totals by group
public-stage-lead = What everybody sees of it is for the State party under review to choose: { $review }
public-stage-question = What may everybody see?
public-stage-choose-totals = No more than totals by group
public-stage-choose-stage = Phase and stage of this review
public-stage-mandate-hint = The reference of the State’s note verbale or letter, without names of persons. For example: note verbale 12/2020.
public-stage-in-phase = phase { $phase }, { $stage }
public-stage-to-everybody = phase and stage for everybody
public-stage-totals-alone = totals alone
public-stage-on-behalf = by the Secretariat, on behalf of the State
will-public-stage-seen = From now on everybody sees this on the page of progress, also without an account: { $state }, { $stage }
will-public-stage-follows = When the review goes on, everybody sees its new stage at once.
will-public-stage-never = Nothing is shown of days, of lateness, of who is waited for, or of what was said.
will-public-stage-totals = From now on everybody sees no more than totals by group. The State is not named there any more: { $state }
will-public-stage-conference = As long as the Conference lets everybody see each review, this one is seen, too.
will-public-stage-back = It can be chosen otherwise at any time. What somebody has read or kept meanwhile stays with them.
will-public-stage-on-behalf = The States of the review see that the Secretariat did this on behalf of the State: { $state }

# Help from the Secretariat (para. 48).

help-ask = Ask the Secretariat for help
help-ask-submit = Ask
help-ask-lead = What does your State need help with? { $review }
will-help-seen = The Secretariat is told at once, and answers here, as far as its means allow.
will-help-own = Only your State and the Secretariat see what you ask and what is answered. It changes no day.
field-help = What you need help with
help-hint = Without names of persons.
help-answer = Answer a request for help
help-answer-lead = What was done for the State that asked? { $review }
will-help-closed = The request is closed, and whoever acts for the State is told.
field-help-request = Which request
field-help-on = Answered on
field-help-done = What was done, or why nothing could be
help-title = Help from the Secretariat
help-about = What a State asks for is between it and the Secretariat.
help-request = Request { $number } by { $state }, { $day }
help-answered = Answered on { $day }:
help-open = Open: the Secretariat has not answered yet.

# The consultation of paragraph 31.

first-consultation = First consultation
first-consultation-open = Open the consultation
consultation-yours = Lay down what came of your consultation
consultation-none = Nothing has been laid down yet
consultation-confirm-yours = Your State has not confirmed yet
consultation-waits = It waits to be confirmed
consultation-waits-for = Not yet confirmed by: { $states }.
consultation-agreed = This is agreed
consultation-agreed-on = Agreed on { $day }: every State of the review has confirmed it.
consultation-binds = This binds until something else is agreed.
consultation-else-laid-down = Something else was laid down since, and waits to be confirmed. Until then this is agreed:
consultation-all-confirmed = Every State of the review has confirmed it, the last on
guide-title = What is to be agreed
guide-times = By when the answers to the questionnaire come, within the time that the rules allow from the start of the phase, and by when the written feedback comes, within the time that they give from receiving the answers.
guide-requirements = What else the review needs, such as interpretation for calls or documents in paper.
guide-languages = In which working languages the review is held: one or two, three only in exceptional circumstances. One is encouraged; each further language means translation.
guide-division = Who of the reviewing States does what: their experts may divide topics among themselves.
guide-who = The State party under review consults its reviewing States parties through the focal points, and the Secretariat assists. Where no focal point is named, the permanent representative acts.
guide-then = The State party under review lays down what came of it; every reviewing State party confirms it or asks for something else. Once all have confirmed, it is agreed.
propose-title = What came of the consultation
propose-submit = Lay it down and ask for confirmation
propose-else = Lay down something else
field-consultation-day = First day of the consultation
field-consultation-day-hint = A call, a meeting or an exchange of messages.
field-consultation-days = Further days
field-consultation-days-hint = One day a line: year, month and day, such as 2020-12-15.
field-review-languages = Working languages of the review
field-review-languages-hint = One is encouraged. With each further one, answers, feedback and lists of observations are translated, and that takes time. Two need no reason; three only in exceptional circumstances.
field-exceptional = What is exceptional, if there are three languages
field-exceptional-hint = For example: the experts of the three States have no language in common.
field-answers-by = Answers to the questionnaire by
field-answers-by-hint = Within the time that the rules allow.
field-answers-by-cap = No later than { $day }: the rules let no later day be agreed.
field-answers-by-both = The rules let no later day be agreed than { $day }. The consultation came later; as much time after it ends on { $after }. Both days are kept.
field-feedback-by = Written feedback by
field-feedback-by-hint = Leave it empty where nothing was agreed: then it is within the time that the rules give from receiving the answers.
field-requirements = What else the review needs
field-requirements-hint = For example: a video call every month, documents by a certain day. No names of persons.
field-division = Who does what
field-division-hint = For example: one reviewing State takes articles 5 to 9, the other articles 10 to 15.
field-mandate = Written mandate of the State
field-mandate-hint = For example: note verbale 12/2020. The State then confirms what you lay down.
fault-days = One of these is not a day, or there are more than nineteen. Write one day a line: 2020-12-15.
fault-languages = A review has at most three working languages, and three only in exceptional circumstances.
will-ask-to-confirm = These States are asked to confirm it: { $states }.
will-stand-when-confirmed = It is agreed once all of them have confirmed. Until then anybody of them may ask for something else.
will-replace-proposal = It takes the place of what stands now; whoever has confirmed that is asked again.
will-be-seen-by-parties = The States of this review and the Secretariat see it. Other States see the dates alone.
confirm-result-title = Confirm what came of the consultation
confirm-result-submit = Confirm for my State
confirm-result-lead = { $review }: you have read the days, the working languages and the division of labour that were laid down.
will-confirm = It is recorded that { $state } confirms, { $capacity }.
will-be-agreed = With that all have confirmed: it is agreed.
will-wait-for-others = It is agreed once the others have confirmed, too.
ask-else-title = Ask for something else
ask-else-submit = Send it to the State party under review
ask-else-lead = Say what should be otherwise: a day, a language, the division of labour. The State party under review then lays down what you agree on.
field-otherwise = What should be otherwise
will-return = The States of this review and the Secretariat read what you write.
done-proposed = It is laid down, and the other States are asked to confirm it.
done-confirmed = Your State has confirmed it.
done-public-stage = What everybody sees is chosen.
done-help-asked = The Secretariat has been asked.
done-asked-else = The State party under review is told what should be otherwise.

# The record of a consultation.

record-of-consultation = Record of the consultation
record-proposal = What is laid down (proposal { $number })
record-cap = Latest day by the rules:
record-feedback-by-rule = No day was agreed: within the time that the rules give from receiving the answers
record-nothing = Nothing was laid down.
record-focal-point = Focal point: { $state }
record-written-by = Written by
record-on-behalf = The Secretariat, on behalf of the State party under review and with its written mandate
record-confirmed = Who has confirmed
record-confirmed-none = Nobody has confirmed it yet.
record-as-what = As what
record-returned = What was asked for otherwise
record-document = Record of the first consultation. { $review }, phase { $phase }
record-not-agreed = Laid down and not yet agreed: not every State of the review has confirmed it.
record-cluster = Thematic cluster
record-confidential = For the States of this review and the Secretariat alone. Days are calendar days in Vienna, and the last one counts whole.
record-held-on = Consultation held on
record-exceptional = What is exceptional

# Calendars of one's own moves.

calendar-name-reviews = Reviews and constructive dialogues: days that count
calendar-lead-reviews = A calendar program can fetch the days of your moves in reviews and keep up with them: what is to be done by when, what is agreed anew, and what is done.

# Why something is not done about a consultation.

notice-consultation-agreed-already = This is agreed already. The State party under review can lay down something new.
notice-own-proposal = This is your own proposal. Lay down another instead.
notice-returned-already = { $state } has asked for something else already.
notice-confirmed-already = { $state } has confirmed this already.
notice-phase-complete = Phase { $phase } of this review is complete.
notice-phase-not-begun = Phase { $phase } of this review has not begun.
notice-mandate-missing = The Secretariat writes on behalf of a State only with a written mandate. Say which.
notice-under-review-lays-down = { $state } is under review and lays down what came of its consultation; its reviewing States parties confirm it.
notice-reviewers-missing = Two States review each instrument. They are still to be drawn for: { $instruments }.
notice-nobody-to-consult = The reviewing States parties were drawn on { $day }: before that there was nobody to consult.
notice-no-language = Choose one working language, or two.
notice-exceptional-reason-missing = Three languages are for exceptional circumstances alone. Say which they are.
notice-too-many-languages = { $languages } languages are too many: one or two, exceptionally three.
notice-answers-before-start = The phase began on { $day }; its answers cannot be due before.
notice-answers-beyond-cap = The answers come by { $day } at the latest ({ $computed }). Choose that day or an earlier one.
notice-feedback-before-answers = The feedback follows the answers: it cannot be due before { $day }.
notice-feedback-beyond-cap = The feedback comes by { $day } at the latest ({ $computed }). Choose that day or an earlier one.
notice-not-for-a-state = For a State, its focal point acts, and its permanent mission where there is none; the Secretariat does so for nobody.
notice-proposal-replaced = Proposal { $proposal } does not stand any more. Look at the newest.
notice-reviews-nothing-now = { $state } reviews nothing in this phase: there is nothing for it to confirm.
notice-focal-point-acts = The focal point of { $state } for the review of { $review } does this.
notice-mission-acts = { $state } has no focal point for the review of { $review }: its permanent mission does this.
notice-focal-point-named-first = { $state } has no focal point who can act in the review of { $review }: it names one first.

# End of the States' side.

# The board, the forecast, the rules, and the public progress.

board-lead = All reviews on { $day }, each with whose move it is and since when.
board-any = Any
board-waits-for = Waits for
board-officer = Officer
board-order = Order
board-order-name = By group, then by name
board-order-due = By day
board-only-stalled = Only those whose day is past
board-show-all = Show all
board-by-day = In the order of days, this is a list of work for the Secretariat alone. It is never given out: the file is always in the order of names.
board-file-about = The file has the same choice in the order of names. How late anything is, is not in it, and it is never limited to what is past its day.
board-more = More to choose
board-counts = Reviews: { $total }. Past their day: { $stalled }.
board-count = Shown: { $count } of { $total }
board-none = No review is like that. Choose less.
board-pick-all = All that are shown: { $count }
board-pick = Choose { $state }
board-none-picked = Choose at least one review first.
board-remind = Remind
board-assign = Assign an officer
board-where = Where it is
board-whose = Whose move, and since when
board-by = By when
board-stalls = Past its day since
board-do = What to do
board-since = since { $day }
board-also = further open moves: { $count }
board-agreed = Agreed: { $day }
board-no-day = No rule sets a day
board-days = days: { $days }
board-no-focal-point = No focal point: { $states }
board-reminded = last reminder: { $day }
board-arrears = Phase { $phase } is unfinished
board-do-remind = Remind
board-do-notes = Notes: { $count }
board-do-help = Requests for help: { $count }
board-do-step = Record a step
board-open = Open the review of { $state }

remind-title = Send reminders
remind-lead = Nothing has been sent yet. This is who will get a letter, and what it is about.
remind-submit = Send the reminders
remind-count = Reminders: { $count }
remind-none = No letter would go out.
remind-to = To
remind-nobody-there = nobody has an account yet, so no letter goes there
remind-what = About
remind-tone = Each letter is in its reader’s language. It says what is to be done, by when, under which paragraph, and since when it is open. It blames nobody.
remind-nobodys = No letter goes out about these
remind-failed = Not sent: { $count }
done-reminded = Reminders sent: { $count }

officer-title = Assign an officer
officer-lead = Reviews: { $count } ({ $states })
field-officer = Account of the officer
field-officer-hint = The accounts of the Secretariat. The operator makes new ones.
officer-nobody = Nobody
fault-no-review = No review was chosen. Go back to the board and choose one.

notes-title = Notes on the review of { $state }
notes-lead = Only the Secretariat reads these notes.
field-secretariat-note = New note
notes-keep = Keep the note
notes-heading = What was noted
notes-none = There is no note yet.

record-step-title = Record a step: { $state }
record-step-lead = For what came by note verbale or through another system. What comes late is recorded like everything else and never refused.
field-phase = Of which phase
field-step = Which step
field-step-on = On which day it was taken
field-step-on-hint = Not the day on which you record it.
field-readable-from = For answers: from which day the reviewing States parties could read them
field-readable-from-hint = In a language that was agreed. The time for written feedback is counted from there.
field-step-source-hint = For example: note verbale 12/2026 of the Permanent Mission
will-step-seen = All States of the review see the step and its day. Whose move it is follows from it at once.
will-step-clock = The time for written feedback is counted from the day on which the answers could be read. For these it is { $day }.
will-step-complete = Once the lists of all instruments are agreed too, phase { $phase } is complete for this State and counts for its group.
will-step-struck = An entry that was made by mistake can be struck. It stays visible.
strike-step-title = Strike a step: { $state }
strike-step-lead = Which entry was made by mistake?
strike-step-none = There is no entry that could be struck.
strike-step-submit = Strike the entry
will-strike-stays = The entry stays visible, marked as struck, with the reason.
will-strike-moves = It counts for nothing, and whose move it is follows anew. A phase that was complete with it is open again.

gate-counts = Complete: { $completed } of { $foreseen }. Needed: { $needed }.
gate-share = That is { $whole }.{ $tenth } per cent, rounded down.

advance-link = Record a decision of the Conference
advance-title = Let group { $group } go on to phase { $phase }
advance-lead = Only the Conference can decide this. Its decision is recorded here.
advance-submit = Record the decision
field-advance-start = First day of the phase
will-advance-day = First day: { $day }
will-advance-enters = Group { $group } enters phase { $phase } on its first day, whatever share of its reviews is complete.
will-advance-together = All reviews of the group begin phase { $phase } at the same time, under the same cluster: { $cluster }. Reviews: { $count }
will-advance-stay-open = What is unfinished of phase { $phase } stays open beside the new phase.
will-advance-dropped = What is unfinished of phase { $phase } is dropped.
will-advance-hold-back = A State whose phase { $phase } is unfinished begins the new phase only when it is complete.
will-advance-dates = The dates of the new phase are computed from its first day, and all who take part see them.
will-advance-for-good = This cannot be taken back. A later decision changes only what comes after it.

forecast-title = When groups can go on
forecast-lead = What paragraph 10 asks for, what is complete on { $day }, and how it goes on at the present pace.
forecast-about = A forecast is not a promise. It takes the pace of the last months and asks how far that leads. Nine of ten cases are inside the range that is drawn.
forecast-none = No group has a next phase before it.
forecast-complete = How many are complete
forecast-not-before = The next phase does not open before
forecast-how-likely = How likely that is
forecast-met = Enough reviews are complete.
forecast-no-pace = No review was completed yet. There is no pace from which this could be told.
forecast-hardly = Enough by that day: less than 1 of 100 cases
forecast-likely = Enough by that day: { $likely } of 100 cases
forecast-nearly = Enough by that day: more than 99 of 100 cases
forecast-when = That day is past. At the present pace, enough are complete at the end of this month: { $day }
forecast-not-in-sight = That day is past. At the present pace, enough are not complete within the time that is drawn.
forecast-pace = Pace of so many months: { $months }
forecast-board = These reviews on the board
plot-past = Complete so far
plot-range = To come: the middle, and nine of ten cases
plot-needed = Needed: { $needed }
plot-today = Today, { $day }
plot-not-before = Next phase not before { $day }
plot-table = The same as a table
plot-until = Until
plot-low = At least
plot-middle = In the middle
plot-high = At most

rules-title = Rules in force
rules-lead = The rules of the reviews on { $day }. The Conference can change them. A change holds for what comes after its day.
rules-in-force = What holds
rules-threshold = Share that lets a group go on
rules-share = { $numerator } of every { $denominator } reviews
rules-workplan = Which cluster in which phase
rules-starts = First day of each group
rules-length = Length of a phase
rules-months = Months: { $months }
rules-focal-points = To name a focal point
rules-experts = To name governmental experts
rules-consultation = To hold the consultation
rules-answers = To answer the questionnaire
rules-feedback = To give the written feedback
rules-weeks = Weeks: { $weeks }
rules-amend = Record a change
rules-readings = How the rules are read
rules-readings-about = Where the text can be read in two ways, this is how it is read.
rules-readings-chosen = How the rules are read was settled.
rules-amendments = What was changed
rules-amendments-none = Nothing has been changed. The rules are those that the Conference adopted.
rules-from = Holds from
rules-what = What
rules-decision = Decision
recommended-title = What working groups recommended
recommended-about = A recommendation changes nothing. The Conference decides.
recommended-none = Nothing has been recommended.
recommended-from = Would hold from
recommended-by = Recommended by
recommended-by-hint = The working group or groups, as their report names them.
recommended-on = Recommended on
recommend-lead = Working groups may recommend another workplan to the Conference. What they recommend is recorded here, with the place where it can be read.
recommend-workplan = Record a recommendation on which cluster is reviewed in which phase
recommend-group-start = Record a recommendation on the first day of a group
recommend-phase-length = Record a recommendation on the length of a phase
recommendation-strike-title = Strike a recommendation
amended-threshold = A group goes on when { $numerator } of every { $denominator } reviews are complete.
amended-workplan = { $phases }
amended-start = Group { $group } starts on { $day }.
amended-length = A phase lasts so many months: { $months }
amended-focal-points = A focal point is named within so many weeks: { $weeks }
amended-experts = Governmental experts are named within so many weeks: { $weeks }
amended-consultation = The consultation is held within so many weeks: { $weeks }
amended-answers = The answers to the questionnaire come within so many months at most: { $months }
amended-feedback = The written feedback comes within so many months: { $months }

amend-lead = The Conference decides. Its decision is recorded here, with the place where it can be read.
amend-threshold = Change the share that lets a group go on
amend-workplan = Change which cluster is reviewed in which phase
amend-group-start = Change the first day of a group
amend-phase-length = Change the length of a phase
amend-focal-points = Change how long States have to name a focal point
amend-experts = Change how long States have to name governmental experts
amend-consultation = Change how long States have to hold the consultation
amend-answers = Change how long States have to answer the questionnaire
amend-feedback = Change how long States have to give the written feedback
field-from-hint = What happens before this day follows the rule of before.
field-numerator = So many reviews
field-numerator-hint = For 70 per cent, write 7 here and 10 below.
field-denominator = of so many
field-cluster = Cluster of phase { $phase }
field-group-start = First day of its first phase
field-months = Months
field-weeks = Weeks
fault-share = The first number cannot be larger than the second.
fault-clusters = Each of the four clusters has to stand once.
will-amend-holds = From { $day }: { $what }
will-amend-after = It holds for what comes after that day.
will-amend-before = It changes nothing that was: days that have been set stay as they are, and phases that have opened stay open.
will-recommend-what = Recommended, to hold from { $day }: { $what }
will-recommend = No rule and no day changes by it.
will-readings-from = From { $day }, rules are read otherwise:
will-readings-same = Rules are read as before. Only the decision is recorded.

readings-choose = Settle how the rules are read
readings-lead = The text can be read in two ways in these places. Settle which one holds, and from which day.
readings-instruments = Which day decides what a State is reviewed for?
read-each-phase = The first day of each phase: a treaty that enters into force later comes with the next phase
read-first-phase = The first day of the first phase, for all four phases
readings-complete = When is a review complete?
read-list-and-summary = When lists and summary are agreed for all instruments
read-list-alone = When the lists are agreed
readings-arrears = What becomes of unfinished reviews when their group goes on?
read-stay-open = They stay open beside the new phase
read-dropped = They are dropped
read-hold-back = They keep that State from the new phase until they are complete
readings-temporary = When is the permanent representative the focal point?
read-every-gap = Whenever none is named, so that no message is lost
read-until-first-named = Until the first one is named, and never again
readings-clock = When does the time for written feedback begin?
read-each-review = With the last answers, for all instruments together
read-each-strand = For each instrument with its own answers
readings-experts = How many experts does a State need?
read-one-in-all = One can be enough; instruments that nobody covers are pointed out
read-one-for-each = One for each instrument
readings-answers-from = From when is the time for the answers counted?
read-from-start = From the start of the review; after a late consultation, as much time from there is shown beside
read-from-consultation = From the consultation alone
readings-feedback-from = From when is the time for written feedback counted?
read-from-readable = From the day on which the reviewing States parties can read the answers
read-from-submitted = From the day on which the answers were submitted
readings-public = What may everybody see of single reviews?
read-public-totals = Totals for each group
read-public-each = The stage of each review, without anything of lateness

progress-title = Progress of the reviews
progress-lead = How many reviews of each group are at which stage on { $day }.
progress-by-start = The group is in phase { $phase }.
progress-by-gate = The group is in phase { $phase }: { $completed } of { $foreseen } reviews of the phase before were complete.
progress-by-decision = The group is in phase { $phase } by decision: { $body }, { $reference } ({ $day }).
progress-since = Since { $day }.
progress-cluster = Reviewed under the cluster: { $cluster }.
progress-nominal-ended = On the calendar, phase { $phase } ended on { $day }.
progress-nominal-ends = On the calendar, phase { $phase } ends on { $day }.
progress-goes-on = The group goes on to phase { $phase } when { $needed } of { $foreseen } reviews are complete. Complete so far: { $completed }.
progress-goes-on-met = Enough are complete, { $completed } of { $foreseen }. The group goes on to phase { $phase }, not before { $day }.
progress-last-phase = It is the last phase.
progress-arrears = Unfinished reviews of earlier phases, which stay open: { $count }
progress-stages = Phase { $phase }, reviews in all: { $count }
progress-reviews = Reviews
progress-not-yet = The first phase of the group starts on { $day }.
progress-why-title = Why a group waits
progress-why = A group goes on together. It enters its next phase when at least { $numerator } of every { $denominator } reviews that were foreseen when the phase began are complete, unless the Conference decides otherwise.
progress-why-exact = A review is complete when its lists of observations and its summary are agreed for all instruments. The share is counted exactly: 44 of 63 are 69.84 per cent, and not enough.
progress-why-calendar = On the calendar a phase lasts { $months } months. Where a group waits, its phase lasts longer. Both are shown.
progress-no-names = No State is named here, and none is compared with another.
progress-each = Each review
progress-each-about = The Conference lets everybody see where each review is. They stand by group, then by name.
progress-agreed = Reviews of States that agreed
progress-agreed-about = These States agreed that everybody sees how far their reviews are. They stand by group, then by name. Of all other reviews, totals alone are shown.
progress-reviews-csv = These reviews as a file (CSV)
home-about-progress = How many reviews of each group are at which stage, and what each group waits for.

# End of the board.
