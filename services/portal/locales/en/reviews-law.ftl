# The law of the reviews: what governs each move. The summaries and readings are ours; the paragraphs themselves stand beside them.

how-reviews-title = How reviews work
how-reviews-link = How reviews work, paragraph by paragraph
how-reviews-lead = The paragraphs that govern a review, in the order of the documents. Each begins with a summary in our words, and then has the words of the Conference of the Parties.
how-reviews-law-about = Quoted from the procedures and rules (resolution 9/1, annex) and the guidelines for conducting the country reviews (resolution 10/1), in the compendium of basic documents of the United Nations Office on Drugs and Crime, 2022. The summaries have no force.

short-pr-10 = A group enters its next phase when 70 per cent of the reviews foreseen at the beginning of the phase before are complete, or when the Conference decides so.
short-pr-11 = All States of a group are reviewed under the same cluster at the same time.
short-pr-15 = Each phase of a group lasts two years, by the workplan.
short-pr-16 = The Conference may change the workplan. Working groups may recommend that, which changes nothing by itself.
short-pr-18 = Each State party names a focal point. Where there is none, everything goes to its permanent representative, who is the focal point for the time being.
short-pr-20 = The State under review gives its answers to the reviewing States in the secure module. The Secretariat helps on request.
short-pr-27 = Each State party names at least one governmental expert.
short-pr-31 = The State under review and the reviewing States agree through their focal points on time frames, on what the review needs, and on its working languages.
short-pr-32 = The experts of the reviewing States may divide the work among themselves.
short-pr-34 = The answers come by the day that was agreed, after six months at most.
short-pr-35 = The reviewing States send their written feedback after six months at most from when they had the answers, and both sides talk about it.
short-pr-37 = What is learned in a review is kept confidential.
short-pr-38 = The reviewing States write a list of observations together with the State under review, and at the end of the phase a summary of at most 1,500 words.
short-pr-39 = List and summary are final when both sides agree.
short-pr-48 = The Secretariat supports States that ask for it, and does not do their part for them.
short-pr-50 = A review is conducted in one or two of the six languages, exceptionally in three.
short-gl-2 = The times are indicative: everybody does their best to keep them.
short-gl-5 = The focal point is named two weeks after a State’s participation starts.
short-gl-6 = Experts are named four weeks after it starts.
short-gl-7 = The Secretariat says how accounts are made.
short-gl-8 = How experts prepare themselves.
short-gl-9 = In each phase only the part of the questionnaire for its cluster is answered.
short-gl-10 = A phase consists of answers, feedback with dialogue, and a list with its summary.
short-gl-11 = The consultation is held within six weeks of the start, and settles the working languages.
short-gl-12 = Lists and summaries are objective and impersonal, and say what abbreviations mean.
short-gl-13 = Where the principles seem not to be respected, the States concerned consult each other.

law-amb-03 = The 70 per cent are counted for each group, of the reviews foreseen when its phase started, exactly and never rounded. A review counts when list and summary are agreed for all its treaties.
law-amb-04 = A group goes on as one. What its other reviews have not finished stays open beside the new phase.
law-amb-05 = States parties see focal points and experts. Everybody sees the institution and mailbox of a State that agrees, and no person.
law-amb-06 = The permanent mission is the focal point for the time being whenever there is none, not only on the day of the drawing.
law-amb-07 = There is one period of six months for the whole review: feedback is due from when the last part of the answers is there.
law-amb-08 = One expert who knows all the treaties is enough. A treaty that nobody knows is pointed out.
law-amb-14 = The six months for the answers run from the start of the review. After a late consultation, the day that is agreed, at most six months after it, is shown beside that.
law-amb-20 = Feedback is due from when the answers can be read in an agreed language. Later translations stop nothing.
law-amb-33 = A State has one focal point at any moment for each review, who may be the same person in several.
law-amb-36 = The parties to a review and the Secretariat see whether it is late, other States its stage and dates, and everybody totals for each group. Where the State party under review agrees, everybody sees the stage of its review, too.
