//! Dated cases of the review's calendar (practice, 10.1), weekdays included.

use jiff::civil::{Date, date};
use treaty::dates::{self, Deadline, OutOfCalendar, Periods, PublicHoliday, RestDay};
use treaty::{Phase, YearlyGroup};

const ADOPTED: Periods = Periods::ADOPTED;

/// Holds a deadline against `Fri 27 Nov 2020` and the rule it names.
#[track_caller]
fn expect(deadline: Result<Deadline, OutOfCalendar>, day: &str, rule: &str) {
    let deadline = deadline.unwrap();
    assert_eq!(deadline.date.strftime("%a %-d %b %Y").to_string(), day);
    assert_eq!(deadline.rule.to_string(), rule);
    assert_eq!(deadline.computed.date(), Ok(deadline.date));
}

#[test]
fn tl_a_tc_01_draw_meeting_six_weeks_after_adoption() {
    assert_eq!(dates::LAUNCH, date(2020, 10, 16));
    expect(dates::draw_meeting_latest(dates::LAUNCH), "Fri 27 Nov 2020", "R10/1-6i");
    let latest = dates::draw_meeting_latest(dates::LAUNCH).unwrap();
    assert!(latest.allows(date(2020, 11, 27)));
    assert!(!latest.allows(date(2020, 11, 28)));
}

#[test]
fn gl_4_starts_are_given_and_not_yearly() {
    let starts = YearlyGroup::ALL.map(|group| group.start().strftime("%a %-d %b %Y").to_string());
    assert_eq!(starts, ["Tue 1 Dec 2020", "Mon 1 Nov 2021", "Tue 1 Nov 2022"]);
    assert_eq!(dates::months_after(YearlyGroup::One.start(), 11), Ok(YearlyGroup::Two.start()));
    assert_eq!(dates::months_after(YearlyGroup::Two.start(), 12), Ok(YearlyGroup::Three.start()));
}

#[test]
fn tc_02_group_1_dates() {
    let start = YearlyGroup::One.start();
    expect(ADOPTED.focal_point_due(start), "Tue 15 Dec 2020", "GL-5i");
    expect(ADOPTED.experts_due(start), "Tue 29 Dec 2020", "GL-6");
    expect(ADOPTED.consultations_due(start), "Tue 12 Jan 2021", "GL-11i");
    expect(ADOPTED.answers_cap(start), "Tue 1 Jun 2021", "PR-34");
    let last_day = ADOPTED.answers_cap(start).unwrap().date;
    expect(ADOPTED.feedback_cap(last_day), "Wed 1 Dec 2021", "PR-35i");
    expect(dates::phase_nominal_end(Phase::I, start), "Wed 30 Nov 2022", "PR-15ii");
    expect(dates::phase_nominal_end(Phase::IV, start), "Thu 30 Nov 2028", "PR-15ii");
}

#[test]
fn tc_03_group_2_dates() {
    let start = YearlyGroup::Two.start();
    expect(ADOPTED.focal_point_due(start), "Mon 15 Nov 2021", "GL-5i");
    expect(ADOPTED.experts_due(start), "Mon 29 Nov 2021", "GL-6");
    expect(ADOPTED.consultations_due(start), "Mon 13 Dec 2021", "GL-11i");
    expect(ADOPTED.answers_cap(start), "Sun 1 May 2022", "PR-34");
    let cap = ADOPTED.answers_cap(start).unwrap();
    assert_eq!(cap.rest_day(), Some(RestDay::Sunday), "warned of, not moved");
    expect(ADOPTED.feedback_cap(cap.date), "Tue 1 Nov 2022", "PR-35i");
    expect(dates::phase_nominal_end(Phase::I, start), "Tue 31 Oct 2023", "PR-15ii");
    expect(dates::phase_nominal_end(Phase::IV, start), "Wed 31 Oct 2029", "PR-15ii");
}

#[test]
fn tc_04_group_3_dates() {
    let start = YearlyGroup::Three.start();
    expect(ADOPTED.focal_point_due(start), "Tue 15 Nov 2022", "GL-5i");
    expect(ADOPTED.experts_due(start), "Tue 29 Nov 2022", "GL-6");
    expect(ADOPTED.consultations_due(start), "Tue 13 Dec 2022", "GL-11i");
    expect(ADOPTED.answers_cap(start), "Mon 1 May 2023", "PR-34");
    let cap = ADOPTED.answers_cap(start).unwrap();
    assert_eq!(cap.rest_day(), Some(RestDay::PublicHoliday(PublicHoliday::LabourDay)));
    expect(ADOPTED.feedback_cap(cap.date), "Wed 1 Nov 2023", "PR-35i");
    let feedback = ADOPTED.feedback_cap(cap.date).unwrap();
    assert_eq!(feedback.rest_day(), Some(RestDay::PublicHoliday(PublicHoliday::AllSaintsDay)));
    expect(dates::phase_nominal_end(Phase::I, start), "Thu 31 Oct 2024", "PR-15ii");
    expect(dates::phase_nominal_end(Phase::IV, start), "Thu 31 Oct 2030", "PR-15ii");
}

#[test]
fn pr_15_phases_follow_one_another_without_a_gap() {
    for group in YearlyGroup::ALL {
        for phase in Phase::ALL {
            let end = dates::phase_nominal_end(phase, group.start()).unwrap().date;
            let Some(next) = phase.next() else { continue };
            let next_start = dates::phase_nominal_start(next, group.start()).unwrap();
            assert_eq!(end.tomorrow().unwrap(), next_start);
        }
        assert_eq!(dates::phase_nominal_start(Phase::I, group.start()), Ok(group.start()));
    }
}

#[test]
fn tc_05_feedback_on_answers_of_31_august() {
    let cap = ADOPTED.feedback_cap(date(2022, 8, 31));
    expect(cap, "Tue 28 Feb 2023", "PR-35i");
    let explained = cap.unwrap().computed.to_string();
    assert_eq!(explained, "2022-08-31 + 6 months (no day 31 in that month, so its last day)");
}

#[test]
fn tc_07_early_answers_start_the_feedback_clock_early() {
    expect(ADOPTED.feedback_cap(date(2021, 3, 1)), "Wed 1 Sep 2021", "PR-35i");
}

#[test]
fn tc_09_activation_link_lives_ten_days() {
    let link = dates::link_valid_until(date(2024, 5, 20));
    assert_eq!(date(2024, 5, 20).strftime("%a").to_string(), "Mon");
    expect(link, "Thu 30 May 2024", "GL-7");
    let link = link.unwrap();
    assert!(link.allows_at("2024-05-30T23:59:59+02:00".parse().unwrap()));
    assert!(!link.allows_at("2024-05-31T00:00:00+02:00".parse().unwrap()));
}

#[test]
fn pr_34_agreement_stays_under_the_cap_and_lateness_is_counted() {
    let cap = ADOPTED.answers_cap(YearlyGroup::One.start()).unwrap();
    assert!(cap.allows(date(2021, 6, 1)));
    assert!(!cap.allows(date(2021, 7, 1)), "may not be agreed");
    assert_eq!(cap.days_late(date(2021, 7, 1)), 30);
    assert_eq!(cap.days_late(date(2021, 6, 2)), 1);
    assert_eq!(cap.days_late(date(2021, 6, 1)), 0);
    assert_eq!(cap.days_late(date(2021, 1, 1)), 0);
}

#[test]
fn amb_14_late_consultations_have_a_cap_of_their_own() {
    let cap = ADOPTED.answers_cap_after_consultations(date(2024, 8, 31));
    expect(cap, "Fri 28 Feb 2025", "AMB-14");
}

#[test]
fn invariant_19_every_computation_is_shown() {
    let start = YearlyGroup::One.start();
    let shown = |deadline: Result<Deadline, OutOfCalendar>| deadline.unwrap().computed.to_string();
    assert_eq!(shown(ADOPTED.focal_point_due(start)), "2020-12-01 + 2 weeks");
    assert_eq!(shown(ADOPTED.answers_cap(start)), "2020-12-01 + 6 months");
    assert_eq!(shown(dates::link_valid_until(start)), "2020-12-01 + 10 days");
    assert_eq!(shown(dates::attendance_confirmed_by(start)), "2020-12-01 - 15 days");
    let end = dates::phase_nominal_end(Phase::II, start);
    assert_eq!(shown(end), "2020-12-01 + 48 months - 1 day");
}

#[test]
fn invariant_19_a_recorded_deadline_must_follow_from_its_computation() {
    let deadline = ADOPTED.feedback_cap(date(2022, 8, 31)).unwrap();
    let written = serde_json::to_string(&deadline).unwrap();
    assert_eq!(
        written,
        r#"{"date":"2023-02-28","rule":"PR-35i","computed":{"from":"2022-08-31","step":{"months-after":6}}}"#
    );
    assert_eq!(serde_json::from_str::<Deadline>(&written).unwrap(), deadline);
    let forged = written.replace("2023-02-28", "2023-03-01");
    let refusal = serde_json::from_str::<Deadline>(&forged).unwrap_err().to_string();
    assert!(refusal.contains("the deadline says 2023-03-01"), "{refusal}");
}

#[test]
fn amb_01_months_are_clamped_in_leap_years_too() {
    assert_eq!(dates::months_after(date(2023, 8, 31), 6), Ok(date(2024, 2, 29)));
    assert_eq!(dates::months_after(date(2023, 8, 30), 6), Ok(date(2024, 2, 29)));
    assert_eq!(dates::months_after(date(2024, 2, 29), 12), Ok(date(2025, 2, 28)));
    assert_eq!(dates::months_after(date(2021, 11, 30), 3), Ok(date(2022, 2, 28)));
}

#[test]
fn beyond_the_calendar_is_an_error_and_no_panic() {
    let error = dates::months_after(Date::MAX, 1).unwrap_err();
    assert_eq!(error.from, Date::MAX);
    assert!(dates::days_after(Date::MAX, u16::MAX).is_err());
    assert!(dates::weeks_after(Date::MAX, u16::MAX).is_err());
    assert!(dates::months_after(Date::MAX, u16::MAX).is_err());
    assert!(dates::no_later_than_days_before(Date::MIN, 1).is_err());
    assert!(dates::phase_nominal_end(Phase::IV, Date::MAX).is_err());
}
