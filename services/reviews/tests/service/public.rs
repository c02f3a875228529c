//! What everybody sees of a review, as its State chooses (AMB-36).

use access::Asker;
use contracts::registry::Duty;
use contracts::reviews::{
    ChoosePublicStage, ChooseReadings, FindReview, Possible, PublicSees, ReviewReadings, ShowTotals, Stage,
};
use treaty::{Phase, YearlyGroup};

use crate::house::{House, day, house, houses, state};
use crate::people::{mission, named, official, secretariat};
use crate::story::settled;

fn choice(code: &str, public: bool) -> ChoosePublicStage {
    ChoosePublicStage { state: state(code), public, mandate: None }
}

/// What everybody is shown one by one.
async fn listed(house: &House) -> Vec<(String, Option<YearlyGroup>, Option<Phase>, Stage)> {
    let totals = house.query(&Asker::Public, &ShowTotals {}).await.unwrap();
    assert_eq!(totals.groups.len(), 3, "totals stand beside it");
    totals.reviews.into_iter().map(|line| (line.state.to_string(), line.group, line.phase, line.stage)).collect()
}

fn codes(lines: &[(String, Option<YearlyGroup>, Option<Phase>, Stage)]) -> Vec<&str> {
    lines.iter().map(|(code, ..)| code.as_str()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn amb_36_everybody_sees_phase_and_stage_of_the_reviews_whose_states_agreed() {
    for house in houses().await {
        settled(&house).await;
        house.pass("2020-12-01T09:00:00Z").await;
        house.people(state("GHA"), named("GHA", 1, "GHA", Duty::FocalPoint, "2020-12-10")).await;
        assert!(listed(&house).await.is_empty(), "nobody agreed");
        let refused = house.command(&mission("GHA"), &choice("GHA", true)).await.unwrap_err().1;
        assert_eq!(refused.code, "focal-point-acts", "pr_18i");
        house.command(&official("GHA", 1), &choice("GHA", true)).await.unwrap();
        let (group, phase) = (Some(YearlyGroup::One), Some(Phase::I));
        assert_eq!(listed(&house).await, [("GHA".to_owned(), group, phase, Stage::NotStarted)]);
        let again = house.command(&official("GHA", 1), &choice("GHA", true)).await.unwrap_err().1;
        assert_eq!(again.code, "public-stage-so-already");
        house.pass("2021-01-09T09:00:00Z").await;
        house.command(&official("GHA", 1), &crate::story::proposal()).await.unwrap();
        assert_eq!(listed(&house).await[0].3, Stage::Consultation, "it follows the review");
        house.command(&mission("AUT"), &choice("AUT", true)).await.unwrap();
        assert_eq!(codes(&listed(&house).await), ["GHA", "AUT"], "pr_4b: by group, then by name");
        house.command(&official("GHA", 1), &choice("GHA", false)).await.unwrap();
        assert_eq!(codes(&listed(&house).await), ["AUT"], "it is taken back at any time");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn amb_36_nobody_but_the_state_under_review_and_by_its_mandate_the_secretariat_chooses() {
    let Some(house) = house().await else { return };
    settled(&house).await;
    for (asker, code) in [
        (mission("FRA"), "under-review-chooses"),
        (mission("BRA"), "under-review-chooses"),
        (official("GHA", 9), "mission-acts"),
        (secretariat(), "mandate-missing"),
    ] {
        assert_eq!(house.command(&asker, &choice("GHA", true)).await.unwrap_err().1.code, code, "{asker}");
    }
    let mandate = Some("note verbale 12/2020".to_owned());
    let mandated = ChoosePublicStage { mandate, ..choice("GHA", true) };
    assert_eq!(house.command(&mission("GHA"), &mandated).await.unwrap_err().1.code, "mandate-needless");
    assert!(listed(&house).await.is_empty());
    house.command(&secretariat(), &mandated).await.unwrap();
    assert_eq!(codes(&listed(&house).await), ["GHA"]);
    let find = FindReview::of(state("GHA"));
    let file = house.query(&mission("KEN"), &find).await.unwrap();
    let line = &file.history[0];
    let said = (line.what.as_str(), line.by, line.detail.as_deref());
    assert_eq!(said, ("public-stage-chosen", None, Some("everybody/mandate")), "pr_48ii: on behalf of the State");
    assert!(file.public.agreed && !file.may.contains(&Possible::ChoosePublicStage));
    assert_eq!(
        file.public.mandate.as_deref(),
        Some("note verbale 12/2020"),
        "pr_48ii: its States see by which mandate"
    );
    let other = house.query(&mission("BRA"), &find).await.unwrap();
    assert!(other.public.agreed && other.public.mandate.is_none());
    let file = house.query(&mission("GHA"), &find).await.unwrap();
    assert!(file.may.contains(&Possible::ChoosePublicStage), "{:?}", file.may);
    house.command(&mission("GHA"), &choice("GHA", false)).await.unwrap();
    let seen = house.query(&mission("BRA"), &find).await.unwrap();
    assert!(!seen.public.agreed && seen.public.on.is_none(), "not for other States");
    assert!(!seen.history.iter().any(|line| line.what == "public-stage-chosen"), "nor that it was ever chosen");
    let known = house.query(&mission("KEN"), &find).await.unwrap();
    assert_eq!(known.public.on, Some(day("2020-11-28")));
    assert_eq!(known.history[0].by, Some(state("GHA")));
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn amb_36_where_the_conference_lets_everybody_see_each_review_all_are_listed() {
    let Some(house) = house().await else { return };
    settled(&house).await;
    let readings = ReviewReadings { public: PublicSees::EachReview, ..ReviewReadings::default() };
    let decision = contracts::registry::DecisionReference {
        body: "Conference of the Parties".to_owned(),
        on: day("2020-11-28"),
        reference: "decision 11/2".to_owned(),
    };
    let command = ChooseReadings { readings, from: day("2020-11-28"), decision };
    house.command(&secretariat(), &command).await.unwrap();
    assert_eq!(codes(&listed(&house).await), ["GHA", "AUT"]);
    house.close().await;
}
