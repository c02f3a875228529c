# States parties.

states-lead = What each State is party to on { $day }.
states-count =
    { $total ->
        [one] { $count } of { $total } State.
       *[other] { $count } of { $total } States.
    }
states-open =
    { $count ->
        [one] One entry is not settled on this day, and says so.
       *[other] { $count } entries are not settled on this day, and say so.
    }
states-none = No State is on record here yet. The Secretariat can import the States parties' file.
states-caption = What States are party to on { $day }
states-about-open = Where only the year of a deposit is known, the days on which that leaves the answer open are marked. A treaty binds a State from the thirtieth day after its deposit.
opted-out = Takes no part in the Mechanism
status-party = Party
status-deposited = Deposited
status-uncertain = Not settled
status-signatory = Signatory
status-denounced = Denounced
status-none = Not a party
status-since = since { $day }
status-from = in force from { $day }
status-until = until { $day }
status-ended = with effect from { $day }
deposit-in-year = deposit in { $year }, day not known
deposit-day-unknown = day of the deposit not known
deposit-unknown = day not known

state-reviewed-by = Who reviews { $state }
state-reviews = Whom { $state } reviews
state-not-reviewed = It is not under review.
state-reviews-nobody = It reviews no State.
state-lots = The lots that decided it, and how to verify them
state-party-to = What it is party to
state-uncac = Party to the Convention against Corruption
state-languages = Official languages among the six of the United Nations
state-arrangement = Draws with
state-offer = Offer
state-offer-most = Performs up to { $most } reviews
state-voluntary = Takes part as a State under review of its own will
state-history = What was recorded
state-history-about = Nothing is erased: a correction stands beside what it corrects, and what was recorded by mistake is struck.
state-change = Record or correct something
history-number = No.
history-numbered = No. { $number }: { $says }
history-struck = Struck: it counts for nothing (No. { $number }).
history-when = Recorded
history-what = What
history-source = Known from
history-state-recorded = Entered in the registry
history-particulars-changed = Name, regional group or languages changed from { $from } on: { $name }
history-deposit-recorded = { $instrument }: deposit, { $deposit }
history-deposit-corrected = { $instrument }: deposit corrected. { $reason }
history-instrument-entered-into-force = { $instrument }: in force from { $on }
history-denunciation-recorded = { $instrument }: denunciation received on { $received }, with effect from { $takes_effect }
history-denunciation-withdrawn = { $instrument }: denunciation withdrawn on { $on }
history-signature-recorded = { $instrument }: signed on { $on }
history-signature-corrected = { $instrument }: the day of the signature is { $on }. { $reason }
history-voluntary-review-declared = Declared on taking part as a State under review of its own will
history-uncac-status-recorded =
    { $party ->
        [true] Party to the Convention against Corruption
       *[false] Not party to the Convention against Corruption
    }
history-opt-out-recorded = Takes no part in the Mechanism from { $from }
history-opt-in-recorded = Takes part again from { $from }
history-arrangement-recorded = A meeting arranged with which group it draws
history-offer-recorded = Offer to perform more reviews than three
history-entry-struck = Entry No. { $entry } struck. { $reason }

computed-summary = How the days are computed
computed-day = Deposited on { $deposit }. The thirtieth day after that is { $day } ({ $article }).
computed-treaty = The treaty itself entered into force on { $day }; nobody was bound before.
computed-convention = A Protocol binds no State before the Convention does (article 37 of the Convention): that is on { $day }.
computed-year = Only the year of the deposit is known: { $year }. The thirtieth day after it ({ $article }) lies between { $first } and { $last }.
computed-unknown = The day of the deposit is not known, so neither is the thirtieth day after it ({ $article }).
computed-end = A notice of denunciation was received on { $received }. It takes effect one year later, on { $day } ({ $article }).
article-of-convention = article { $number } of the Convention
article-of-protocol = article { $number } of the { $treaty }

# The Secretariat's desk for States.

desk-states-lead = Choose a State to record something of it, or import the whole file.
export-csv = Export the States parties' file
desk-state-title = Record something of { $state }
desk-state-lead = Everything recorded shows on the State's page with its date. Where it is known from, only the Secretariat sees.
desk-state-file = The State's page
offered-deposit = A deposit of an instrument of ratification, acceptance, approval or accession
offered-correction = A correction of a deposit
offered-denunciation = A denunciation
offered-withdrawal = That it withdrew a denunciation
offered-signature = A signature
offered-signature-correction = A correction of the day of a signature
offered-voluntary = That as a signatory it takes part as a State under review
offered-particulars = Another name, regional group or language
offered-uncac = Whether it is party to the Convention against Corruption
offered-offer = An offer to perform more than three reviews
offered-arrangement = The group that a meeting arranged for it
offered-opt-out = That it takes no part in the Mechanism
offered-opt-in = That it takes part again
offered-strike = An entry that was recorded by mistake

field-source = Where this is known from
field-source-hint = For example the depositary notification: C.N.123.2026.TREATIES-XVIII.12
field-instrument = Treaty
field-from = From which day
field-body = Who decided
field-body-hint = For example: joint intersessional meeting of the working groups
field-decided-on = On which day
field-reference = Where the decision can be read
field-reference-hint = The document or paragraph, for example: CTOC/COP/WG.10/2020/2, para. 7

deposit-title = Deposit of { $state }
deposit-lead = The treaty is in force for the State from the thirtieth day after the deposit.
field-known = What is known of the day?
known-day = The day
known-year = Only the year
known-year-hint = On the days on which this leaves the answer open, the State is shown as not settled.
known-unknown = Not even the year
known-unknown-hint = That it deposited is known, and nothing more.
known-none = There was no deposit
field-deposit-day = Day of the deposit
field-deposit-day-hint = If the day is known
field-deposit-year = Year of the deposit
field-deposit-year-hint = If only the year is known
correction-title = Correct a deposit of { $state }
correction-lead = What was recorded stays in the State's history, with this correction beside it.
field-correction-reason = Why it is corrected
field-correction-reason-hint = Everybody can read it. For example: the depositary's status table gives 27 May 2004
denunciation-title = Denunciation by { $state }
denunciation-lead = A denunciation takes effect one year after the Secretary-General received the notice.
field-received = Day on which the notice was received
withdrawal-title = Denunciation withdrawn by { $state }
withdrawal-lead = A denunciation can be withdrawn as long as it has not taken effect. The State is then bound as if there had been none.
field-withdrawn-on = Day on which the Secretary-General was told
entry-strike-title = Strike an entry about { $state }
entry-strike-lead = For what was recorded by mistake: of the wrong State, or twice. What really happened later is recorded, not struck.
entry-strike-submit = Strike it
field-entry = Entry
field-strike-reason = Why it is struck
field-strike-reason-hint = Everybody can read it. For example: recorded twice
new-party-title = A State party that is not on record yet
new-party-lead = With its deposit for the Convention. Its Protocols are recorded after that.
signature-correction-title = Correct a signature of { $state }
signature-correction-lead = If there was no signature at all, strike the entry instead.
signature-title = Signature of { $state }
new-signatory-title = A signatory that is not on record yet
signature-lead = A signatory may take part as a State under review of its own will. It never reviews others.
field-code = Code of the State
field-code-hint = Three capital letters (ISO 3166-1 alpha-3), for example IRN
field-name = Short name in English
field-signed-on = Day of the signature
voluntary-title = { $state } as a State under review of its own will
voluntary-lead = Its review is paid from available voluntary contributions.
field-takes-part = What did it declare?
voluntary-takes-part = That it takes part
voluntary-takes-back = That it no longer does
field-declared-on = Day of the declaration
field-declared-on-hint = Needed when it takes part
field-funding = Voluntary contribution that pays for it
field-funding-hint = Without one the review waits for funds
particulars-title = Name, group and languages of { $state }
particulars-lead = Earlier days keep the earlier entry.
uncac-title = { $state } and the Convention against Corruption
uncac-lead = Parties to it are not asked about articles 8 and 9 of the Convention.
field-uncac-from = From which day, if that is known
offer-title = Offer of { $state }
offer-lead = Nobody is asked for more than three reviews. A State may offer more, of its own will.
field-most-reviews = Most reviews that it performs
field-most-reviews-hint = From 4 to 20. Leave it blank to take the offer back.
field-offered-on = Day of the offer
arrangement-title = Drawing group of { $state }
arrangement-lead = A meeting can arrange with which regional group a party draws that belongs to none. Until then its two reviewing States come from any two different groups.
field-arranged-group = The group
field-arranged-group-hint = "No regional group" takes an earlier arrangement back.
opt-out-title = { $state } takes no part
opt-out-lead = The Holy See alone may choose not to take part, neither as a State under review nor as a reviewing State.
opt-in-title = { $state } takes part again
opt-in-lead = It takes part from the next draw on.
field-told-by = Who told the Secretariat, and how
field-told-by-hint = For example: note verbale of the Permanent Mission, 3 November 2026
import-title = Import the States parties' file
import-lead = The file is read whole or not at all. If anything is wrong with it, every fault is listed with its line, its column and the reason, and nothing changes.
import-submit = Import
field-file = The file (CSV)
field-file-hint = Nine columns, as in the file that can be exported here
field-file-source-hint = For example: status of treaties, 25 November 2026

# What will happen, said before it does.

will-list = { $state } is entered in the registry, and everybody sees it on the list of States parties.
will-enter = The { $instrument } is in force for it from { $day }: the thirtieth day after the deposit (article { $article }).
will-be-open = On the days on which that leaves the answer open, whether the { $instrument } binds it is shown as not settled.
will-take-away = The deposit for the { $instrument } counts for nothing, and a denunciation of it neither.
will-stay = What was recorded before stays on the State's page, for everybody to see, with the reason that you give.
will-strike = This entry counts for nothing from now on, with whatever the registry concluded from it: { $entry }
will-denounce = { $state } is bound by the { $instrument } until { $ends }: one year after { $received } (article { $article }).
will-denounce-protocols = Its Protocols end with the Convention, no later than { $ends } (article 40, paragraph 3, of the Convention): { $protocols }.
will-withdraw = { $state } stays bound by the { $instrument }, as if it had not denounced it.
will-withdraw-protocols = So it does by the Protocols that would have ended with the Convention.
will-opt-out = From { $day } on the Holy See takes part in no drawing, neither as a State under review nor as a reviewing State.
will-opt-in = From { $day } on the Holy See takes part again: it enters at the next drawing.

# Reservations, declarations and notifications.

statements-title = Reservations and declarations
statements-none = None of this State is on record.
statements-about = What it reserved, declared or notified, by treaty and article. What was withdrawn says so.
statements-articles = Articles
statements-what = What it said
statement-reservation = Reservation
statement-declaration = Declaration
statement-notification = Notification
statement-whole = The treaty as a whole
statement-on-articles = Articles: { $articles }
statement-withdrawn = Withdrawn on { $day }.
statement-struck = Struck: it counts for nothing. { $reason }
statement-numbered = No. { $number }: { $kind } – { $instrument } – { $articles }
review-statements = Reservations and declarations of the State party under review
review-statements-about = Those in force that concern articles of this phase, or one of its treaties as a whole.
offered-statement = A reservation, declaration or notification
offered-statement-withdrawal = That it withdrew a reservation, declaration or notification
offered-statement-strike = A reservation, declaration or notification that was recorded by mistake
statement-title = Reservation, declaration or notification of { $state }
statement-lead = It shows on the State's page, and in its review under the phases that ask about these articles.
field-statement-kind = What is it?
field-statement-articles = Articles
field-statement-articles-hint = Numbers with commas between: 16, 35. Leave it blank if it concerns the treaty as a whole.
field-statement-text = Its words, or a summary
field-statement-text-hint = At most 4,000 characters
field-statement-on = Day on which it was made
statement-withdrawal-title = Reservation, declaration or notification withdrawn by { $state }
statement-withdrawal-lead = It stays on the State's page and says that it was withdrawn. In the review it is no longer shown.
field-statement = Which one
field-statement-withdrawn-on = Day of the withdrawal
statement-strike-title = Strike a reservation, declaration or notification of { $state }
statement-strike-lead = For what was recorded by mistake. It stays on the State's page, struck, for everybody to see. What the State withdrew is recorded as withdrawn, not struck.
fault-articles = Give numbers of articles with commas between, for example: 16, 35
