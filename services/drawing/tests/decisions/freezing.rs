//! What is frozen (PR-26, PR-28, PR-29, AMB-02, AMB-09, R9/1-fn2).

use contracts::drawing::{Purpose, TakenInForce};
use contracts::registry::DenunciationRecorded;
use drawing::domain::freezing::{self, Wish};
use drawing::views;
use lots::record::Inputs;
use sha2::Digest;
use treaty::parties::Deposit;
use treaty::{Instrument, RegionalGroup};

use crate::world::*;

fn inputs(world: &World) -> Inputs {
    let command = wish(None, Purpose::First);
    freezing::inputs(&world.cycle, &world.known, &Wish::from(&command), world.today).unwrap()
}

#[test]
fn tc_40_tc_46_tc_51_the_cohort_of_2020_is_drawn_in_a_meeting() {
    let mut world = World::real();
    let meeting = world.intersessional("2020-11-27");
    let drawing = world.freeze(Some(meeting), Purpose::First).unwrap();
    world.call_out(drawing, "four elephants").unwrap();
    world.on("2020-11-27").draw(drawing).unwrap();
    world.assert_lawful();
    let transcript = world.transcript(drawing);
    assert_eq!(transcript.pool.as_of, "2020-11-27");
    assert_eq!(transcript.pool.states.len(), 189);
    assert!(world.pairings().state(code("VAT")).is_none(), "it chose not to take part (R9/1-fn2)");
    let left = transcript.pool.left_out.iter().find(|left| left.state == code("VAT")).unwrap();
    assert!(left.reason.contains("footnote 2"));
    let union = world.pairings().state(code("EUE")).unwrap();
    assert_eq!(union.drawing_region, Some(RegionalGroup::WesternEuropeanAndOthers));
    let mut sizes = [0; 3];
    transcript.groups.iter().for_each(|group| sizes[group.group - 1] += 1);
    assert!(sizes.iter().all(|size| (62..=64).contains(size)), "one third each (TC-40): {sizes:?}");
    lots::record::Transcript::verify(&transcript.bytes()).unwrap();
}

#[test]
fn tc_52_same_inputs_and_sources_give_the_same_result() {
    let (one, other) = (World::small().drawn(), World::small().drawn());
    assert_eq!(one.transcript(1), other.transcript(1));
}

#[test]
fn pr_29i_the_impossible_is_refused_before_any_seed_with_its_reasons() {
    let mut world = World::small();
    // Two States of a region would have to review each other.
    world.party("EEA", Some(RegionalGroup::EasternEuropean), &Instrument::ALL, "2004-01-01");
    world.party("EEB", Some(RegionalGroup::EasternEuropean), &Instrument::ALL, "2004-01-01");
    let meeting = world.intersessional("2020-11-27");
    let refusal = world.freeze(Some(meeting), Purpose::First).unwrap_err();
    assert_eq!(refusal.code, "nothing-can-be-drawn");
    assert!(refusal.rule.is_some());
    assert!(refusal.particulars[0].sentence.contains("EEA"), "{refusal:?}");
    assert!(world.cycle.drawings().is_empty());
}

#[test]
fn pr_29ii_an_offer_lifts_the_limit_to_the_number_offered() {
    let mut world = World::small();
    world.offer("AFA", Some(6));
    let most = |world: &World| inputs(world).pool.states.iter().find(|s| s.state == code("AFA")).unwrap().most_reviews;
    assert_eq!(most(&world), 6);
    world.offer("AFA", None);
    assert_eq!(most(&world), 3);
}

#[test]
fn pr_28c_a_consent_lifts_the_limit_of_four() {
    let mut world = World::small();
    world.consent(code("AFA"), Some(6)).unwrap();
    let most =
        |world: &World| inputs(world).pool.states.iter().find(|s| s.state == code("AFA")).unwrap().most_reviewers;
    assert_eq!(most(&world), 6);
    world.consent(code("AFA"), None).unwrap();
    assert_eq!(most(&world), 4);
    assert_eq!(refused(world.consent(code("AFA"), None)), because("PR-28c", "no-consent-to-take-back"));
    assert_eq!(refused(world.consent(code("AFA"), Some(4))), because("PR-28c", "no-consent-needed"));
    assert_eq!(refused(world.consent(code("XXX"), Some(5))), because("", "unknown-state"));
}

/// The limits of a State as they would be frozen for a meeting.
fn limits(world: &World, meeting: u32, state: &str) -> (usize, usize) {
    let command = wish(Some(meeting), Purpose::First);
    let inputs = freezing::inputs(&world.cycle, &world.known, &Wish::from(&command), world.today).unwrap();
    let entry = inputs.pool.states.iter().find(|s| s.state == code(state)).unwrap();
    (entry.most_reviews, entry.most_reviewers)
}

#[test]
fn pr_29ii_pr_28c_offers_and_consents_count_by_their_day() {
    let mut world = World::small();
    let meeting = world.intersessional("2020-11-27");
    world.offer_on("AFA", Some(6), "2020-11-28");
    assert_eq!(limits(&world, meeting, "AFA"), (3, 4), "an offer of the day after the drawing does not count");
    world.offer_on("AFA", Some(5), "2020-11-27");
    assert_eq!(limits(&world, meeting, "AFA"), (5, 4), "one of its day does");
    world.consent(code("AFA"), Some(6)).unwrap();
    assert_eq!(limits(&world, meeting, "AFA"), (5, 6));
    world.on("2020-11-10").consent(code("AFA"), None).unwrap();
    assert_eq!(limits(&world, meeting, "AFA"), (5, 4));
    let late = world.consent_on(code("AFA"), Some(5), date("2020-11-28"));
    assert_eq!(refused(late), because("", "day-to-come"));
    // Said later of an earlier day, it does not undo what was said of the day between.
    world.consent_on(code("AFA"), Some(7), date("2020-11-09")).unwrap();
    assert_eq!(limits(&world, meeting, "AFA"), (5, 4));
}

#[test]
fn pr_29ii_an_offer_taken_back_later_does_not_undo_what_was_drawn() {
    let mut world = World::small();
    let everybody: Vec<String> = world.known.parties(world.today).iter().map(|party| party.code.to_string()).collect();
    for state in &everybody {
        world.offer_on(state, Some(9), "2020-11-27");
    }
    let mut world = world.drawn();
    let loads = |world: &World| everybody.iter().map(|s| world.pairings().load(code(s))).collect::<Vec<_>>();
    let busiest = everybody.iter().max_by_key(|s| world.pairings().load(code(s))).unwrap().clone();
    let (load, before) = (world.pairings().load(code(&busiest)), loads(&world));
    assert!(load > 3, "nobody of {before:?} performs more than three");
    world.on("2021-01-10");
    for state in &everybody {
        world.offer_on(state, None, "2021-01-10");
    }
    let not_of_the_busiest = |a: &&lots::record::Assignment| a.reviewer != code(&busiest);
    let place = *world.pairings().standing().assignments.iter().find(not_of_the_busiest).unwrap();
    let pair = (place.state_under_review, place.reviewer);
    let request = world.ask(pair.0, pair, no_reason()).unwrap();
    let drawing = world.hold(Purpose::Redraw { requests: vec![request] }, "2021-05-20").unwrap();
    assert!(world.pairings().load(code(&busiest)) == load, "what was drawn stays, and nothing comes to it");
    lots::record::Transcript::verify(&world.transcript(drawing).bytes()).unwrap();
}

fn takes_part(world: &World, meeting: u32, as_of: &str) -> bool {
    let command = contracts::drawing::FreezePool { as_of: Some(day(as_of)), ..wish(Some(meeting), Purpose::First) };
    let inputs = freezing::inputs(&world.cycle, &world.known, &Wish::from(&command), world.today).unwrap();
    let left = inputs.pool.left_out.iter().any(|l| l.state == code("VAT") && l.reason.contains("footnote 2"));
    let takes_part = inputs.pool.states.iter().any(|s| s.state == code("VAT"));
    assert_ne!(left, takes_part);
    takes_part
}

#[test]
fn r91_fn2_staying_out_counts_as_of_the_day_of_the_drawing() {
    let mut world = World::small();
    world.party("VAT", Some(RegionalGroup::WesternEuropeanAndOthers), &Instrument::ALL, "2004-01-01");
    let meeting = world.intersessional("2020-11-27");
    assert!(takes_part(&world, meeting, "2020-11-01"));
    world.opt("VAT", false, "2020-11-20");
    assert!(!takes_part(&world, meeting, "2020-11-01"), "the day of treaty status is another matter");
    world.opt("VAT", true, "2020-11-27");
    assert!(takes_part(&world, meeting, "2020-11-21"), "it opts in, and enters at the next draw");
    world.opt("VAT", false, "2020-11-28");
    assert!(takes_part(&world, meeting, "2020-11-01"));
    assert!(takes_part(&world, meeting, "2020-11-28"));
}

#[test]
fn r91_fn2_who_opts_out_later_leaves_with_the_next_draw_whatever_it_is_for() {
    let mut world = World::small();
    world.party("VAT", Some(RegionalGroup::WesternEuropeanAndOthers), &Instrument::ALL, "2004-01-01");
    let mut world = world.drawn();
    let before = world.pairings().standing().assignments.clone();
    assert!(
        before.iter().any(|a| a.reviewer == code("VAT")) && before.iter().any(|a| a.state_under_review == code("VAT"))
    );
    world.on("2021-01-10");
    world.opt("VAT", false, "2021-02-01");
    let elsewhere = before.iter().find(|a| a.reviewer != code("VAT") && a.state_under_review != code("VAT")).unwrap();
    let pair = (elsewhere.state_under_review, elsewhere.reviewer);
    let request = world.ask(pair.0, pair, no_reason()).unwrap();
    let purpose = Purpose::Redraw { requests: vec![request] };
    let command = wish(None, purpose.clone());
    let warned = |world: &World| {
        let warnings = freezing::warnings(&world.cycle, &world.known, &Wish::from(&command), world.today);
        warnings.into_iter().any(|notice| notice.code == "leaves-by-choice")
    };
    assert!(!warned(&world));
    assert!(warned(world.on("2021-02-01")));
    let drawing = world.hold(purpose, "2021-05-20").unwrap();
    world.assert_lawful();
    let after = &world.pairings().standing().assignments;
    assert!(after.iter().all(|a| a.reviewer != code("VAT") && a.state_under_review != code("VAT")));
    assert!(world.pairings().standing().groups.iter().all(|group| group.state != code("VAT")));
    let touched = |a: &&lots::record::Assignment| {
        let left =
            |b: &lots::record::Assignment| b.state_under_review == a.state_under_review && b.reviewer == code("VAT");
        a.state_under_review == pair.0 || a.state_under_review == code("VAT") || before.iter().any(left)
    };
    for stays in before.iter().filter(|a| !touched(a)) {
        assert!(after.contains(stays), "{stays:?} moved");
    }
    lots::record::Transcript::verify(&world.transcript(drawing).bytes()).unwrap();
}

#[test]
fn pr_28b_i_amb_02_status_counts_from_entry_into_force_on_the_day() {
    let mut world = World::small();
    world.deposit(code("AFG"), Instrument::Firearms, Deposit::Day(date("2020-10-28")));
    let has = |world: &World, on: &str| {
        let command = contracts::drawing::FreezePool { as_of: Some(day(on)), ..wish(None, Purpose::First) };
        let inputs = freezing::inputs(&world.cycle, &world.known, &Wish::from(&command), world.today).unwrap();
        inputs.pool.states.iter().find(|s| s.state == code("AFG")).unwrap().instruments.contains(Instrument::Firearms)
    };
    assert!(!has(&world, "2020-11-26"));
    assert!(has(&world, "2020-11-27"));
    let notice = DenunciationRecorded {
        state: code("AFG"),
        instrument: Instrument::Firearms,
        received: day("2021-01-01"),
        takes_effect: day("2022-01-01"),
        with_the_convention: false,
        source: "depositary".to_owned(),
    };
    world.known.follow(&notice.into());
    assert!(has(&world, "2021-12-31"));
    assert!(!has(&world, "2022-01-01"));
}

#[test]
fn amb_02_an_open_question_is_decided_and_recorded_a_settled_one_is_not() {
    let mut world = World::small();
    world.deposit(code("AFG"), Instrument::Firearms, Deposit::Year(2020));
    let taken = |state: &str| contracts::drawing::FreezePool {
        in_force: vec![TakenInForce { state: code(state), instrument: Instrument::Firearms }],
        ..wish(None, Purpose::First)
    };
    let of = |world: &World, command: &contracts::drawing::FreezePool| {
        freezing::inputs(&world.cycle, &world.known, &Wish::from(command), world.today)
    };
    let open = of(&world, &taken("AFG")).unwrap();
    assert_eq!(open.pool.assumptions.len(), 1);
    assert_eq!(refused(of(&world, &taken("AFA"))), because("AMB-02", "status-is-settled"));
    assert_eq!(refused(of(&world, &taken("XXX"))), because("", "unknown-state"));
}

#[test]
fn amb_09_a_party_without_a_region_is_a_group_of_its_own_until_a_meeting_arranges_one() {
    let mut world = World::small();
    world.party("EUE", None, &Instrument::ALL, "2004-01-01");
    let region =
        |world: &World| inputs(world).pool.states.iter().find(|s| s.state == code("EUE")).unwrap().drawing_region;
    assert_eq!(region(&world), None);
    world.arrange("EUE", RegionalGroup::WesternEuropeanAndOthers);
    assert_eq!(region(&world), Some(RegionalGroup::WesternEuropeanAndOthers));
    // An arrangement for a State that has a region meanwhile says nothing.
    world.arrange("AFA", RegionalGroup::WesternEuropeanAndOthers);
    inputs(&world);
}

#[test]
fn what_changed_between_examination_and_freezing_is_noticed() {
    let mut world = World::small();
    let command = wish(None, Purpose::First);
    let examined = freezing::examine(inputs(&world), &Wish::from(&command)).unwrap();
    world.offer("AFA", Some(5));
    let late = freezing::freeze(&world.cycle, &world.known, &command, &examined, &SECRET, world.now());
    assert_eq!(late.unwrap_err().code, "changed-meanwhile");
}

#[test]
fn pr_28iii_there_is_one_first_drawing() {
    let mut world = World::small().drawn();
    let meeting = world.intersessional("2021-05-20");
    assert_eq!(refused(world.freeze(Some(meeting), Purpose::First)), because("PR-28iii", "first-drawing-held"));
}

#[test]
fn warnings_say_that_a_test_is_void_and_who_is_left_out() {
    let world = World::small();
    let command =
        contracts::drawing::FreezePool { without: Some(without(&["AFA"], None)), ..wish(None, Purpose::First) };
    let codes: Vec<String> = freezing::warnings(&world.cycle, &world.known, &Wish::from(&command), world.today)
        .into_iter()
        .map(|notice| notice.code)
        .collect();
    assert_eq!(codes, ["test-is-void", "left-out-by-decision"]);
}

#[test]
fn pr_9i_nobody_is_left_out_of_a_drawing_without_a_decision_of_the_meeting() {
    let mut world = World::small();
    let meeting = world.intersessional("2020-11-27");
    let command = |decision| contracts::drawing::FreezePool {
        without: Some(without(&["AFA", "AFB"], decision)),
        ..wish(Some(meeting), Purpose::First)
    };
    assert_eq!(refused(world.freeze_with(&command(None))), because("PR-9i", "left-out-needs-decision"));
    let to_come = command(Some(decision("2020-10-21")));
    assert_eq!(refused(world.freeze_with(&to_come)), because("", "day-to-come"));
    let mut blank = command(Some(decision("2020-10-16")));
    blank.without.as_mut().unwrap().reason = " ".to_owned();
    assert_eq!(refused(world.freeze_with(&blank)), because("", "blank"));
    let drawing = world.freeze_with(&command(Some(decision("2020-10-16")))).unwrap();
    let line = views::overview::drawing(world.cycle.drawing(drawing).unwrap());
    assert_eq!(line.without.unwrap().decision.unwrap().reference, "CTOC/COP/WG.10/2020/2, para. 7");
    // The decision and its reason are part of what is frozen and hashed.
    let text = views::transcript::inputs(&world.cycle, drawing).unwrap().text;
    let inputs: Inputs = serde_json::from_str(&text).unwrap();
    let left = inputs.pool.left_out.iter().find(|left| left.state == code("AFA")).unwrap();
    assert!(left.reason.contains("para. 7") && left.reason.contains("it joins later"), "{}", left.reason);
}

#[test]
fn r91_fn2_who_chose_to_stay_out_is_not_left_out_by_a_decision() {
    let mut world = World::real();
    let command =
        contracts::drawing::FreezePool { without: Some(without(&["VAT", "EUE"], None)), ..wish(None, Purpose::First) };
    let drawing = world.freeze_with(&command).unwrap();
    let inputs = world.cycle.drawing(drawing).unwrap().inputs.clone().unwrap();
    let reason = |state: &str| inputs.pool.left_out.iter().find(|l| l.state == code(state)).unwrap().reason.clone();
    assert!(reason("VAT").contains("footnote 2"));
    assert!(reason("EUE").contains("left out of this test"));
}

#[test]
fn invariant_6_the_frozen_inputs_are_published_with_the_hash_that_belongs_to_them() {
    let mut world = World::small();
    let meeting = world.intersessional("2020-11-27");
    let drawing = world.freeze(Some(meeting), Purpose::First).unwrap();
    let published = views::transcript::inputs(&world.cycle, drawing).unwrap();
    let hash = |text: &str| hex::encode(sha2::Sha256::digest(text.as_bytes()));
    let line = views::overview::drawing(world.cycle.drawing(drawing).unwrap());
    assert_eq!((&published.sha256, &hash(&published.text)), (&line.inputs_hash, &line.inputs_hash));
    assert!(published.text.contains(&line.commitment.unwrap()), "the commitment is part of it");
    world.call_out(drawing, "nine").unwrap();
    world.on("2020-11-27").draw(drawing).unwrap();
    assert_eq!(views::transcript::inputs(&world.cycle, drawing).unwrap(), published, "it stays as it was");
    assert_eq!(world.transcript(drawing).inputs_hash, published.sha256);
    assert_eq!(refused(views::transcript::inputs(&world.cycle, 9)), because("", "no-such-drawing"));
}
