# Of what kind an applicant is, what waits for a person, who may be shown to everybody, and how long things are kept.

do-settle-kind = Settle what it is
settle-kind-lead = Those who take part under paragraph 53 (c) need nobody's leave and have no last day. That an applicant is one of them is so when the Secretariat has settled it.
will-settle-kind = Whoever is of paragraph 53 (c) is registered. Whoever is of another kind goes on its list, if the request for it reached us in time.
will-settle-kind-late = For whoever is of a kind whose last day was over then, it is too late. The author is told, with the rule.
field-settled-kind = What it is
field-settled-reason-hint = It must be said when this is not what the author named.
kind-settled-on = Settled by the Secretariat on
kind-claimed = The author named: { $kind }.
standing-unsettled = To be settled
standing-too-late = Too late
letter-unsettled = The Secretariat settles first that you are what you named. Nobody’s leave is needed then, and no day is missed while you wait.
letter-too-late = For what the organization is, the last day was over when the request reached us.
waits-kind = The Secretariat has not settled yet what the organization is
happened-kind = The Secretariat settled what the organization is.
happened-publication = The author said whether it may be shown to everybody.
happened-comments-erased = Written comments were erased.

waiting-title = Waiting for you
waiting-lead = Kinds that are to be settled, and written comments that are held for a person to look at. The oldest come first.
waiting-count =
    { $count ->
        [0] Nothing waits.
        [one] One application waits.
       *[other] { $count } applications wait.
    }
waiting-what = What to do
waiting-since = Since
waiting-comments =
    { $count ->
        [one] Look at one held comment
       *[other] Look at { $count } held comments
    }

do-publication = May everybody see that you took part?
publication-lead = After the dialogue the Secretariat can show to everybody who took part, with the comments that were released. You are shown only if you allow it, and you can change your mind at any time. Names of persons are never shown.
publish-yes = Yes, the organization and its released comments may be shown
publish-no = No
do-release-participants = Show everybody who took part
will-release-participants = Everybody sees which organizations took part, and their comments that were released.
will-release-participants-allowed = Only those are shown that allow it, and nothing is shown of persons or of objections.
participants-title = Who took part
participants-since = Shown to everybody since
participants-about = Only organizations that allow it are shown, with written comments that were released. They speak for their authors.
participants-none = No organization that took part allows it to be shown.
participants-not-yet = Who took part is not shown yet. The Secretariat can do so after the dialogue.

comments-pdf-later = A PDF can be sent from the application’s page as soon as it is received.
do-erase-comments = Erase written comments
will-erase-comments = What they say is erased for good, the file included. That there were some, and when, stays.
comments-erased = erased
will-erase-publication = Your organization is no longer shown among those who took part.
do-strike-input = Strike contribution { $input }
will-strike-input = Its text is erased for good. Its topic, and that it was struck, stay in the record. Do this when it names a person, or a country.

persons-kept =
    { $days ->
        [one] What you say of persons is erased one day after the last dialogue that you choose, and earlier when you ask.
       *[other] What you say of persons is erased { $days } days after the last dialogue that you choose, and earlier when you ask.
    }
persons-erased-on = It is erased at the latest on
writings-erased-on = Written comments are erased at the latest on

notice-kind-seen-already = States parties have seen it on a list. By which rule it takes part does not change any more.
notice-kind-settled-already = It is of this kind already; there is nothing to settle.
notice-kind-settled = The Secretariat has settled who you are: name, kind and State stay. Ask it to correct them.
notice-persons-not-kept = The dialogues of this application are over, and what it said of persons is not kept any more.
notice-no-comments = There are no such comments, or nothing is left of them.
notice-dialogue-not-closed = Who took part is shown to everybody only after the dialogue is closed.
notice-participants-released-already = Who took part has been shown to everybody since { $day }.
notice-unknown-input = There is no contribution { $input }, or it was struck already.
notice-only-the-author-allows = Only the author says that it may be shown to everybody.
notice-nothing-to-settle = None of the dialogues of this application is still to be held.
notice-listed-without = The list for “{ $title }” went to States parties without it. Circulate it again.
