# What the Secretariat does at its desk: lists as they were sent, who came, sessions, and who was left out.

list-as-sent = Circulation { $number }, as it was sent
list-as-sent-about = This is what was sent then. What was corrected since stands in the next circulation.
list-now = What would be sent now
list-now-about = Not sent to States parties as it stands here.
list-new = New since the last circulation: { $count }
list-corrected = Corrected since the last circulation: { $count }
list-gone = In the last circulation, and no longer on the list: { $count }
list-same = It is what was sent last.
list-circulations = What was sent, and what would be
since-last-new = New
since-last-corrected = Corrected
document-circulation = Circulation
annex = Annex
note-lead-sent = What was sent, with its reference and its day, in each of the six languages.
note-sent = Note verbale by which it was sent (DOCX)
note-list-alone = Note verbale that circulates this list alone (DOCX)
note-transmits-ngos-alone = In accordance with paragraph 53 (d) of the procedures and rules, the Secretariat has the honour to transmit, in the annex, the list of non-governmental organizations that wish to attend the dialogue. If there is any objection to the participation of a non-governmental organization, the matter will be referred to the Bureau of the Conference.
note-transmits-others-alone = In accordance with paragraph 53 (e) of the procedures and rules, the Secretariat has the honour to transmit, in the annex, the list of other relevant stakeholders, including representatives of the private sector and academia, that have applied to participate. Their requests should be approved provided that no State party objects.

attendance-lead = How many persons of each organization came. Leave it blank where that is not known; 0 says that nobody came. One press records all of it.
attendance-none = Nobody who may take part stands here.
attendance-same = Nothing is different from what is recorded.
attendance-sheet-title = Record who came from a sheet
attendance-sheet-get = Sheet to fill in (CSV)
attendance-sheet-lead = An organization a line: its application or its name, and in the last column how many persons came. A line without a number says nothing. Either all of it is recorded or nothing.
field-sheet = The sheet
field-sheet-hint = For example: Shelter House, 3
field-sheet-file = The sheet as a file (CSV)
fault-attendance-blank = A number is recorded here. Write 0 if nobody came.
done-attendance-sheet = Recorded from the sheet: { $count }
done-attendance-same = Nothing was different from what is recorded.
sheet-faults = Nothing was recorded. Lines that are wrong: { $count }
sheet-cells = Two cells are needed, the organization and the number. Here is: { $who }
sheet-unknown = Nobody who applied for this dialogue is called “{ $who }”.
sheet-out = “{ $who }” withdrew, or does not take part.
sheet-many = Several organizations are called “{ $who }”. Write the application instead of the name.
sheet-number = “{ $cell }” is no number from 0 to { $most } (“{ $who }”).
sheet-twice = “{ $who }” stands in line { $first } already.
registered-column = Registered
came-column = Organizations that came
persons-column = Persons who came

correct-session-title = Correct a session
will-correct-session = By when summaries are due follows from the day. What is due already is asked for at once.

left-out-title = Letters about the { $list }
left-out-lead = States parties that no letter reached: { $count } of { $parties }
left-out-nobody = A letter went to every State party: { $count }
left-out-unknown = It is not known yet to whom letters could go. Look again in a moment.
left-out-refused = No letter could be delivered: { $count }
left-out-no-account = The mission has no account: { $count }

comments-limit = The most words: { $words }. Leave countries out.

notice-unknown-circulation = There is no circulation { $circulation } of this list.
notice-announced-taken-back = { $day } was announced, and is later than the last day by law now. It is taken back; announce another if you like.
notice-session-not-named = Say after which session of each working group the dialogue is held. That is settled first.
notice-comments-not-taken = Received for “{ $title }”, but without the written comments: they may have { $most } words there, and have { $words }. They are kept for you. Send shorter ones below.
notice-attendance-faults = Nothing was recorded. Wrong entries: { $count }
notice-attendance-unknown = No. { $place }: there is no application { $application }.
notice-attendance-elsewhere = No. { $place }: application { $application } is not for this dialogue.
notice-attendance-withdrawn = No. { $place }: application { $application } does not stand for this dialogue any more.
notice-attendance-twice = No. { $place }: application { $application } is named twice.
