# What all pages share.

site-name = Review Mechanism
site-about = United Nations Convention against Transnational Organized Crime and its Protocols
skip-to-content = Skip to the content
ways-name = Pages
desk-ways-name = The Secretariat's desk
way-states = States parties
way-groups = Yearly groups
way-pairings = Who reviews whom
way-drawings = Drawings
way-meetings = Meetings
way-how = How lots are drawn
desk-way-start = What to do next
desk-way-states = States
desk-way-meetings = Meetings
desk-way-drawings = Drawings
desk-way-requests = Requests
signed-in-as = Signed in: { $name }
sign-in = Sign in
sign-out = Sign out
foot-days = Days are calendar days in Vienna, and the last one counts whole.
foot-equal = All States are treated alike: lists are alphabetical, and nothing here ranks.
foot-api = The same as data (OpenAPI)

whose-secretariat = The Secretariat's move
whose-meeting = The meeting's move

yes = Yes
no = No
show = Show
back = Back
page-before = Previous page
page-after = Next page
pages-of-list = Pages of this list
back-to = Back to { $place }
record = Record
correct = Correct
choose = Choose one
if-any = (optional)
download-csv = Download as CSV
filter-name = Find by name
filter-count = { "{count}" } of { "{total}" } shown.
table-region = Table
what-can-be-done = What can be done
own-time = ({ "{time}" } where you are)

title-with-faults = Not done:
faults-title = This was not done
what-will-happen = What will happen
summary-lead = Nothing is recorded yet. Look at it once more.
summary-answers = What you wrote
summary-change = Change something

fault-line = { $question }: { $fault }
fault-missing = An answer is needed here.
fault-too-long = This is too long: at most { $most } characters.
fault-characters = Some characters here did not arrive whole, or cannot be shown. Please type them again.
fault-day = This is not a day. Write the year, the month and the day: 2020-11-27.
fault-number = This is not a whole number.
fault-out-of-range = This number is outside what is possible; the most is { $most }.
fault-state = Choose a State from the list, or write its three capital letters.
fault-instrument = Choose one of the four treaties.
fault-region = Choose a regional group, or none.
fault-choice = Choose one of the answers.
fault-joining = Write each State with its group, and a comma between them: AND 2, BTN 3.
fault-justification = Exceptional circumstances must be named: say what they are.
fault-signature = This is not the signature of a pulse: it has 96 digits from 0 to 9 and a to f.

# Treaties and States.

state = State
states-on = On this day
regional-group = Regional group
region-all = All regional groups
region-african = African States
region-asia-pacific = Asia-Pacific States
region-eastern-european = Eastern European States
region-grulac = Latin American and Caribbean States
region-weog = Western European and other States
region-none = No regional group
instrument = Treaty
instruments = Treaties
instrument-untoc = Convention
instrument-tip = Trafficking in Persons
instrument-som = Smuggling of Migrants
instrument-firearms = Firearms
for-instruments = For: { $instruments }
only-for = Only for: { $instruments }
status = Status
deposit = Deposit
day = Day
kind = Kind

# Reviews.

state-under-review = State party under review
reviewing-state = Reviewing State
yearly-group = Yearly group
group-all = All groups
group-number = Group { $group }
under-review-in-group = Under review in group { $group }
slot-same-region = Reviewer of the same regional group
slot-other-region = Reviewer of another regional group
place = Place
additional = Additional
by-decision = By decision of a meeting
lot = Lot
not-drawn-yet = The lots have not been drawn yet.
void-word = VOID
void-tag = Test, void
void-banner = This is a test. It belongs to no meeting, and its result is void.

# What was done.

done-recorded = Recorded.
done-imported =
    { $count ->
        [0] The file was read. Everything in it was known already.
        [one] The file was read: one State is new or changed.
       *[other] The file was read: { $count } States are new or changed.
    }
done-scheduled = The meeting is scheduled.
done-moved = The meeting has its new day.
done-cancelled = The meeting is cancelled.
done-frozen = The States in the draw are fixed, and the commitment is published.
done-room = The value is bound in.
done-drawn = The lots are drawn.
done-abandoned = The drawing was given up. The entry stays.

# The choice among the six languages.

languages-name = Language

# A few words that stand alone, as a sentence.

sentence = { $says }.

# The reader's own time.

clock-there = { $day }, { $time } ({ $place }, { $offset })
own-end = Last second: { $clock }
own-refusal = On your clocks, the last second was { $until }, and your request reached us on { $at }.
own-time-show = Show in my local time
own-time-of = Local time: { $place } (change)
local-time-title = Local time
local-time-lead = Time limits end by the clocks of Vienna. Pages can show every moment on your clocks, too, and so can the letters that follow what you send.
local-time-shown = Shown beside Vienna’s time:
local-time-from-browser = Your browser says so. If it is wrong, choose another place.
local-time-country = Where are you?
local-time-which = Whose clocks do you go by?
local-time-now = Now: { $clock }
local-time-city = City
local-time-city-hint = Choose one whose clocks always show the same time as yours.
local-time-unlisted = Your country or territory is not in the list
local-time-show = Show this time
local-time-forget = Forget this place
local-time-kept = The place is kept in a cookie on this device for a year, so that you are not asked again. When you apply, it is also kept with your e-mail address, for letters.
local-time-designations = The designations employed do not imply the expression of any opinion whatsoever on the part of the Secretariat of the United Nations concerning the legal status of any country, territory, city or area.
done-local-time = Times are shown on your clocks, too.
done-local-time-forgotten = The place is forgotten.
world-africa = Africa
world-americas = The Americas
world-asia = Asia
world-atlantic = Atlantic Ocean
world-europe = Europe
world-indian = Indian Ocean
world-pacific = Australia and the Pacific Ocean
