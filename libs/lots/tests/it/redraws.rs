//! Repetitions of the draw: who may ask, and the law of what is drawn again (paras. 28 (d) to (f) and 30; target D7).

use std::collections::BTreeSet;

use crate::support::brute_force::{self, Line};
use crate::support::{cohorts, law};
use lots::record::{Kind, MeetingKind};
use lots::redraw::{Decision, Ground, Ledger, LedgerFault, PerState, Replaced, Request, ScheduledMeeting, redraw};
use lots::seed::{Seed, derived};
use lots::{Frozen, sampler};
use treaty::StateCode;

fn code(text: &str) -> StateCode {
    text.parse().unwrap()
}

fn request(by: &str, ground: Ground) -> Request {
    Request {
        by: code(by),
        state_under_review: code("FRA"),
        reviewer: code("DEU"),
        on: "2021-03-01".parse().unwrap(),
        ground,
        withdrawn: false,
    }
}

fn any() -> Ground {
    Ground::Any { reason: None }
}

fn intersessional(date: &str) -> ScheduledMeeting {
    ScheduledMeeting { date: date.parse().unwrap(), kind: MeetingKind::Intersessional }
}

fn reviewers() -> [StateCode; 2] {
    [code("DEU"), code("BRA")]
}

#[test]
fn tc_48_the_fourth_request_is_accepted_the_fifth_only_as_exceptional() {
    let mut ledger = Ledger::default();
    let meetings = [intersessional("2021-05-20")];
    for left in [3, 2, 1, 0] {
        let decision = ledger.request(request("FRA", any()), &reviewers(), &meetings);
        assert_eq!(decision, Ok(Decision::At { meeting: meetings[0], left }));
    }
    let fifth = ledger.request(request("FRA", any()), &reviewers(), &meetings).unwrap_err();
    assert_eq!(fifth, LedgerFault::QuotaUsed { by: code("FRA") });
    assert!(fifth.to_string().contains("para. 28 (e)"));
    assert_eq!(fifth.rule().unwrap().readable(), "Procedures and rules, para. 28 (d)");
    assert_eq!(ledger.requests.len(), 4, "a refused request is not entered");
    let empty = request("FRA", Ground::Exceptional { justification: " ".to_owned() });
    assert_eq!(ledger.request(empty, &reviewers(), &meetings), Err(LedgerFault::NoJustification));
    let exceptional = request("FRA", Ground::Exceptional { justification: "Conflict of interest.".to_owned() });
    assert_eq!(
        ledger.request(exceptional, &reviewers(), &meetings),
        Ok(Decision::At { meeting: meetings[0], left: 0 })
    );
}

#[test]
fn amb_11_each_state_has_its_own_four_and_a_withdrawn_request_does_not_count() {
    let mut ledger = Ledger::default();
    for _ in 0..4 {
        ledger.request(request("FRA", any()), &reviewers(), &[]).unwrap();
    }
    assert_eq!(ledger.used(code("DEU"), code("FRA")), 0);
    ledger.requests[0].withdrawn = true;
    assert_eq!(ledger.request(request("FRA", any()), &reviewers(), &[]), Ok(Decision::Waiting { left: 0 }));
    ledger.request(request("DEU", any()), &reviewers(), &[]).unwrap();
    ledger.per = PerState::EachSide;
    assert_eq!(ledger.used(code("BRA"), code("FRA")), 1, "other reading: the reviewing side together");
    assert_eq!(ledger.used(code("FRA"), code("FRA")), 4);
    ledger.per = PerState::AllReviews;
    assert_eq!(ledger.used(code("DEU"), code("ITA")), 1, "other reading: over all reviews");
}

#[test]
fn pr_28d_i_nobody_else_may_ask() {
    let mut ledger = Ledger::default();
    assert_eq!(ledger.request(request("ITA", any()), &reviewers(), &[]), Err(LedgerFault::NotAParty));
}

#[test]
fn tc_49_under_para_30_the_consultation_comes_first_and_no_quota_is_used() {
    let mut ledger = Ledger::default();
    let unable = |consultation_failed| Ground::Unable { consultation_failed };
    assert_eq!(ledger.request(request("FRA", unable(None)), &reviewers(), &[]), Err(LedgerFault::NoConsultation));
    let later = Some("2021-03-02".parse().unwrap());
    assert!(matches!(
        ledger.request(request("FRA", unable(later)), &reviewers(), &[]),
        Err(LedgerFault::ConsultationLater { .. })
    ));
    let failed = Some("2021-02-26".parse().unwrap());
    assert_eq!(ledger.request(request("DEU", unable(failed)), &reviewers(), &[]), Err(LedgerFault::NotUnderReview));
    let group = ScheduledMeeting { date: "2021-04-12".parse().unwrap(), kind: MeetingKind::WorkingGroup };
    let meetings = [intersessional("2021-05-20"), group];
    let decision = ledger.request(request("FRA", unable(failed)), &reviewers(), &meetings);
    assert_eq!(decision, Ok(Decision::At { meeting: group, left: 4 }), "any working group meeting will do (para. 30)");
}

#[test]
fn tc_50_without_a_meeting_the_request_waits_for_the_next_intersessional_one() {
    let mut ledger = Ledger::default();
    let group = ScheduledMeeting { date: "2021-04-12".parse().unwrap(), kind: MeetingKind::WorkingGroup };
    assert_eq!(ledger.request(request("FRA", any()), &reviewers(), &[group]), Ok(Decision::Waiting { left: 3 }));
    let meetings = [intersessional("2021-02-20"), intersessional("2021-05-20")];
    let decision = ledger.request(request("FRA", any()), &reviewers(), &meetings);
    assert_eq!(decision, Ok(Decision::At { meeting: meetings[1], left: 2 }));
}

#[test]
fn pr_28c_what_stands_must_leave_room_for_two_reviewers() {
    let text = "AAB AF CTS; ACA AF CTS; ADA AF CTS; AEA AF CT; BAA AP CTS; BBA AP CTS; BCA AP CT; BDA AP CTS";
    let frozen = Frozen::new(cohorts::inputs(text, cohorts::rules(1, 3))).unwrap();
    let before = (0..).find_map(|k| {
        let drawn = frozen.draw(Seed::given(&derived(&[3; 32], k))).unwrap();
        drawn.assignments.iter().any(|a| a.kind == Kind::Additional).then_some(drawn)
    });
    let mut inputs = redraw(&before.unwrap(), &[]).unwrap();
    assert_eq!(inputs.check(), Ok(()));
    inputs.rules.most_reviewers = 2;
    inputs.pool.states.iter_mut().for_each(|state| state.most_reviewers = 2);
    assert!(inputs.check().unwrap_err().to_string().contains("para. 28 (c)"));
}

#[test]
fn d7_a_redraw_is_one_of_the_completions_of_what_stays_and_moves_nothing_else() {
    let mut redrawn = 0;
    for number in 0..1_500u64 {
        let inputs = cohorts::random(number, 4);
        let frozen = Frozen::new(inputs).unwrap();
        if sampler::outcomes(&frozen.numbered().problem, 500).is_none_or(|outcomes| outcomes.is_empty()) {
            continue;
        }
        let Ok(before) = frozen.draw(Seed::given(&derived(&[1; 32], number))) else { continue };
        assert_eq!(law::broken(&before), Vec::<String>::new(), "cohort {number}");
        let mut chance = cohorts::generator(number + 1_000_000);
        let chosen = before.assignments[chance.position(before.assignments.len())];
        let replaced = Replaced {
            state_under_review: chosen.state_under_review,
            reviewer: chosen.reviewer,
            counts: chance.below(2) == 0,
        };
        let inputs = redraw(&before, &[replaced]).unwrap();
        let Some(completions) = brute_force::outcomes(&inputs, 20_000) else { continue };
        let again = Frozen::new(inputs).unwrap();
        let Ok(after) = again.draw(Seed::given(&derived(&[2; 32], number))) else {
            assert!(completions.is_empty(), "cohort {number}: a completion exists");
            continue;
        };
        let mut lines: Vec<Line> = after.assignments.iter().map(Line::from).collect();
        lines.sort();
        assert!(completions.values().flatten().any(|o| *o == lines), "cohort {number}: not a completion");
        let stays: BTreeSet<Line> = before
            .assignments
            .iter()
            .filter(|a| a.slot != chosen.slot || a.state_under_review != chosen.state_under_review)
            .map(Line::from)
            .collect();
        let twins =
            before.pool.states.iter().any(|s| s.state == chosen.state_under_review && s.drawing_region.is_none());
        assert!(twins || stays.iter().all(|line| lines.contains(line)), "cohort {number}: something else moved");
        assert!(
            after
                .assignments
                .iter()
                .all(|a| (a.state_under_review, a.reviewer) != (chosen.state_under_review, chosen.reviewer))
        );
        assert_eq!(law::broken(&after), Vec::<String>::new(), "cohort {number}");
        redrawn += 1;
    }
    println!("{redrawn} redrawn");
    assert!(redrawn > 60);
}
