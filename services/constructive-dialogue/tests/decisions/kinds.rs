//! Those of paragraph 53 (c), and that nobody is one of them by its own word.

use constructive_dialogue::domain::{self, Application, Arrival};
use contracts::constructive_dialogue::{
    Apply, ChangeApplication, List, MoveDialogue, Particulars, SettleKind, Stakeholder, StakeholderKind, Standing,
};
use contracts::{ApplicationId, ContactId, Day};
use journal::Aggregate as _;

use crate::world::{NGO, TIP, UNIVERSITY, World, assert_refused, convening, day, names, stakeholder, state, vienna};

const IGO: StakeholderKind = StakeholderKind::IntergovernmentalOrganization;
/// Two days before the dialogue: long after the last day of (d) and (e).
const LATE: &str = "2022-06-29T12:00:00";

#[test]
fn pr_53c_an_intergovernmental_organization_may_register_two_days_before() {
    let mut world = World::on("2022-07-01");
    let (igo, _) = world.apply(IGO, LATE).unwrap();
    assert_eq!(world.standing(igo), Standing::Unsettled);
    let takes_part = |world: &World| {
        domain::takes_part(world.standing(igo), world.tip().convened.as_ref().unwrap().readings.pending)
    };
    assert_eq!(takes_part(&world), None, "nobody takes part by its own word");
    assert_eq!(domain::waits_for(&world.applications[igo], TIP, world.tip()), ["kind-not-settled"]);
    world.settle(igo, IGO, "2022-06-30").unwrap();
    assert_eq!((world.standing(igo), takes_part(&world)), (Standing::Registered, Some(true)));
    assert!(domain::waits_for(&world.applications[igo], TIP, world.tip()).is_empty());
    assert_refused(world.object(igo, "AUT", "2022-06-30"), "PR-53c", "nobody-objects-to-these");
    let again = world.settle(igo, IGO, "2022-06-30").unwrap_err();
    assert_eq!(again.code, "kind-settled-already");
}

#[test]
fn pr_53c_what_calls_itself_so_and_is_not_comes_too_late_like_anybody() {
    let mut world = World::on("2022-07-01");
    let (late, _) = world.apply(IGO, LATE).unwrap();
    world.settle(late, NGO, "2022-06-30").unwrap();
    assert_eq!(world.standing(late), Standing::TooLate);
    assert!(!domain::may_be_listed(&world.applications[late], TIP, List::NonGovernmentalOrganizations));
    let comments =
        domain::send_comments(&world.applications[late], world.tip(), TIP, "A word.", vienna(LATE), String::new());
    assert_eq!(comments.unwrap_err().code, "dialogue-not-chosen");
    // What it called itself stays known, and the Secretariat can correct itself.
    world.settle(late, IGO, "2022-06-30").unwrap();
    assert_eq!(world.standing(late), Standing::Registered);
    let received = world.applications[late].received.as_ref().unwrap();
    assert_eq!(received.settled.as_ref().unwrap().claimed, IGO);
}

#[test]
fn pr_53c_each_dialogue_is_judged_by_when_the_request_arrived() {
    let mut world = World::on("2022-07-01");
    let second = world.convene(&convening("2022-09-01", &[contracts::constructive_dialogue::WorkingGroup::Firearms]));
    let (one, _) = world.apply_for(&stakeholder(IGO), &[TIP, second], vienna(LATE)).unwrap();
    world.settle(one, UNIVERSITY, "2022-06-30").unwrap();
    assert_eq!((world.standing(one), world.standing_in(one, second)), (Standing::TooLate, Standing::Applied));
}

#[test]
fn pr_53c_who_was_in_time_before_the_dialogue_was_moved_stays_in() {
    let mut world = World::on("2022-07-01");
    let (one, _) = world.apply(IGO, "2022-06-10T12:00:00").unwrap();
    let moved = MoveDialogue { dialogue: TIP, on: Day(day("2022-06-20")), reason: "The room".to_owned() };
    let events = domain::reschedule(world.tip(), &moved, day("2022-06-11")).unwrap();
    for event in &events {
        world.dialogues.get_mut(&TIP).unwrap().evolve(event, vienna("2022-06-11T09:00:00"));
    }
    world.settle(one, NGO, "2022-06-12").unwrap();
    assert_eq!(world.standing(one), Standing::Confirmed, "as whoever called itself so at once");
    let (late, _) = world.apply(IGO, "2022-06-12T12:00:00").unwrap();
    world.settle(late, NGO, "2022-06-12").unwrap();
    assert_eq!(world.standing(late), Standing::TooLate);
}

#[test]
fn pr_53c_what_is_over_stays_as_it_was() {
    let mut world = World::on("2022-07-01");
    let second = world.convene(&convening("2022-09-01", &[contracts::constructive_dialogue::WorkingGroup::Firearms]));
    let (one, _) = world.apply_for(&stakeholder(IGO), &[TIP, second], vienna(LATE)).unwrap();
    let (other, _) = world.apply_for(&stakeholder(IGO), &[TIP], vienna(LATE)).unwrap();
    world.settle(one, NGO, "2022-06-30").unwrap();
    world.hold();
    world.settle(one, IGO, "2022-07-02").unwrap();
    assert_eq!((world.standing(one), world.standing_in(one, second)), (Standing::TooLate, Standing::Registered));
    assert_eq!(world.settle(other, IGO, "2022-07-02").unwrap_err().code, "nothing-to-settle");
}

#[test]
fn pr_53c_who_was_settled_after_the_opening_was_not_there() {
    let mut world = World::on("2022-07-01");
    let second = world.convene(&convening("2022-09-01", &[contracts::constructive_dialogue::WorkingGroup::Firearms]));
    let (one, _) = world.apply_for(&stakeholder(IGO), &[TIP, second], vienna(LATE)).unwrap();
    world.hold();
    world.settle(one, IGO, "2022-07-02").unwrap();
    let participates = |number: u32| domain::participates(&world.applications[one], number, &world.dialogues[&number]);
    assert_eq!((participates(TIP), participates(second)), (None, Some(true)));
}

#[test]
fn pr_53c_the_secretariat_is_warned_when_the_list_has_gone_without_it() {
    let mut world = World::on("2022-07-01");
    let (one, _) = world.apply(IGO, "2022-06-10T12:00:00").unwrap();
    world.circulate_both();
    world.settle(one, NGO, "2022-06-21").unwrap();
    let dialogues = [(TIP, world.tip())];
    let warned = domain::settled_after_list(&world.applications[one], &dialogues, NGO);
    assert_eq!(warned.iter().map(|one| &*one.code).collect::<Vec<_>>(), ["listed-without"]);
    assert!(domain::settled_after_list(&world.applications[one], &dialogues, IGO).is_empty());
}

#[test]
fn amb_25_whoever_is_new_on_a_later_list_can_be_objected_to_as_long() {
    let mut world = World::on("2022-07-01");
    let (first, _) = world.apply(NGO, "2022-06-10T12:00:00").unwrap();
    let (second, _) = world.apply(IGO, "2022-06-10T12:00:00").unwrap();
    let list = List::NonGovernmentalOrganizations;
    world.circulate(TIP, list, "2022-06-20").unwrap();
    let by = |world: &World| world.tip().objections_by(list).unwrap();
    assert_eq!(by(&world), day("2022-06-26"));
    world.circulate(TIP, list, "2022-06-22").unwrap();
    assert_eq!(by(&world), day("2022-06-26"), "nobody is new");
    world.settle(second, NGO, "2022-06-23").unwrap();
    world.circulate(TIP, list, "2022-06-24").unwrap();
    assert_eq!(by(&world), day("2022-06-29"));
    for one in [first, second] {
        world.object(one, "AUT", "2022-06-28").unwrap();
        assert!(!world.applications[one].places[&TIP].objections[0].late);
    }
}

#[test]
fn pr_53c_in_time_it_goes_on_the_list_of_what_it_is() {
    let mut world = World::on("2022-07-01");
    let (one, _) = world.apply(IGO, "2022-06-16T23:59:59").unwrap();
    world.settle(one, NGO, "2022-06-18").unwrap();
    assert_eq!(world.standing(one), Standing::Confirmed);
    world.circulate_both();
    assert!(world.tip().was_circulated(world.id(one)));
    // From then on only an objection, and the Bureau, change where it stands (invariant 16).
    assert_refused(world.settle(one, UNIVERSITY, "2022-06-21"), "PR-53d-ii", "kind-seen-already");
}

#[test]
fn pr_53c_the_author_hears_why_it_is_something_else() {
    let mut world = World::on("2022-07-01");
    let (one, _) = world.apply(IGO, LATE).unwrap();
    let blank = SettleKind { application: world.id(one), kind: NGO, reason: Some("  ".to_owned()) };
    let refused = domain::settle_kind(&world.applications[one], &[(TIP, world.tip())], &blank, day("2022-06-30"));
    assert!(refused.is_err());
    let said = SettleKind { kind: IGO, reason: None, ..blank };
    domain::settle_kind(&world.applications[one], &[(TIP, world.tip())], &said, day("2022-06-30")).unwrap();
}

#[test]
fn pr_53c_who_was_settled_does_not_become_somebody_else() {
    let mut world = World::on("2022-07-01");
    let (kenya, _) = world.apply(StakeholderKind::StateParty, LATE).unwrap();
    world.settle(kenya, StakeholderKind::StateParty, "2022-06-30").unwrap();
    let change = |stakeholder: Stakeholder| {
        let command =
            ChangeApplication { application: world.id(kenya), stakeholder, particulars: Particulars::default() };
        domain::change(&world.applications[kenya], &command, false, "0".repeat(64))
    };
    let same = stakeholder(StakeholderKind::StateParty);
    change(Stakeholder { website: Some("https://example.org".to_owned()), ..same.clone() }).unwrap();
    let others = [
        Stakeholder { country: state("FRA"), ..same.clone() },
        Stakeholder { name: "Another".to_owned(), ..same.clone() },
        stakeholder(StakeholderKind::Signatory),
    ];
    for other in others {
        assert_refused(change(other), "PR-53c", "kind-settled");
    }
}

#[test]
fn pr_53c_what_the_secretariat_enters_itself_is_settled() {
    let world = World::on("2022-07-01");
    let arrival = Arrival {
        application: ApplicationId::new(1, [1; 10]),
        contact: ContactId::new(1, [1; 10]),
        at: vienna(LATE),
        digest: "0".repeat(64),
        confirmed: true,
        by_secretariat: true,
    };
    let command = Apply {
        stakeholder: stakeholder(IGO),
        dialogues: vec![TIP],
        particulars: Particulars::default(),
        comments: None,
        may_be_published: true,
    };
    let (events, _) = domain::apply(&[(TIP, world.tip())], &command, &arrival).unwrap();
    // That it may be shown to everybody nobody says for somebody else.
    assert_eq!(names(&events), ["application-received", "address-confirmed", "kind-settled"]);
    let mut application = Application::default();
    for event in &events {
        application.evolve(event, vienna(LATE));
    }
    let received = application.received.as_ref().unwrap();
    assert_eq!(domain::standing(received, &application.places[&TIP], false), Standing::Registered);
}
