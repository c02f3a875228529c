# What the reviews refuse or warn of.

# Who may do it.

notice-no-such-review = There is no review of { $state } that you can open. Look in the list of reviews.
notice-not-of-the-reviews = Reviews are between States parties, and your account has no part in them. How far the reviews are is public.
notice-secretariat-alone = Only the Secretariat keeps notes on reviews.

# Steps that were taken.

notice-step-before-start = The phase began on { $day }; what belongs to it can be drafted before, and is submitted from then on. Look at the day again.
notice-step-too-early = It rests on something that came on { $day }, so it cannot have come before. Look at the day again.
notice-step-recorded-already = This is recorded already, for { $day } (entry { $entry }). If that is wrong, strike the entry first.
notice-unknown-step = There is no entry { $entry } in this phase. Open the review again and look.
notice-step-struck-already = Entry { $entry } is struck already. Nothing more has to be done.
notice-nothing-due = Nothing is due for this instrument in the phase, for none of its articles is in the cluster: { $instrument }.
notice-instrument-not-reviewed = This instrument is not reviewed in the phase: { $instrument }. Choose one that is.
notice-languages-not-agreed = The working languages are chosen before answers are submitted. The States of the review agree on the consultation first.
notice-answers-missing = The answers to the questionnaire are still to come for: { $instruments }. Record them first.
notice-lists-missing = The summary brings together all lists of observations. Still to be agreed are those for: { $instruments }.

# What the Secretariat does.

notice-nobody-to-remind = Nobody has to do anything at present, so there is nobody to remind.
notice-reminded-today = A reminder of this was sent today already. If need be, send another tomorrow.
notice-empty-note = The note is empty. Write down what is to be kept.
notice-public-stage-so-already = It is so already. Nothing more has to be done.
notice-no-such-help = There is no request { $request } in this review.
notice-help-answered-already = Request { $request } was answered on { $day }.
notice-help-before-asked = It was asked for on { $day }, and cannot have been answered before.
notice-under-review-chooses = What everybody sees of a review is for the State party under review alone to choose: { $state }.

# What the Conference decides.

notice-decision-not-named = Only a decision of the Conference does this. Say which body decided it, and where that can be read.
notice-group-not-started = Group { $group } has not entered its first phase. A decision can let it go on once it has.
notice-not-the-next-phase = Group { $group } is in phase { $phase }, so this decision cannot let it enter phase { $asked }. A decision is for the phase after its own alone.
notice-starts-too-early = The phase can start neither before the decision nor before the phase that precedes it, or on the same day as that one. Give a later day.
notice-before-the-decision = The Conference decided this on { $day }, so it cannot hold before. Give that day or a later one.
notice-reaches-back = A phase opened on { $day } under the rules as they were. A change holds only for what comes after.
notice-start-before-change = The change holds from { $day }, and the group would start before. Give that day or a later one as its start.
notice-no-share = { $numerator } of every { $denominator } reviews is no share. Give a first number of at least 1 that is no greater than the second.
notice-phase-of-no-length = A phase lasts a month at least. Give its length in whole months.
notice-weeks-out-of-bounds = This can last from 1 to { $most } weeks, not { $length }. Give a number in between.
notice-months-out-of-bounds = This can last from 1 to { $most } months, not { $length }. Give a number in between.
notice-cluster-left-out = Each group is reviewed under every cluster once, and one would be left out: { $cluster }. Give it a phase too.
notice-rule-is-so-already = The rule is so already on that day; there is nothing to change.
notice-readings-are-so-already = The rules are read so already on that day; there is nothing to change.
notice-not-of-the-workplan = Working groups recommend changes of the workplan. The share of complete reviews is no part of it.
notice-recommended-already = This recommendation is recorded already. Nothing more has to be done.
notice-unknown-recommendation = There is no recommendation { $number }. Open the rules again and look.
notice-recommendation-struck-already = Recommendation { $number } is struck already. Nothing more has to be done.
