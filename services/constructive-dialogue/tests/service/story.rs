//! A dialogue from its convening to the chair's summary.

use access::Asker;
use contracts::ApplicationId;
use contracts::constructive_dialogue::*;

use crate::house::{House, houses};
use crate::people::*;

/// Those who applied.
pub(crate) struct Story {
    pub(crate) ngo: (Asker, ApplicationId),
    pub(crate) university: (Asker, ApplicationId),
    pub(crate) igo: (Asker, ApplicationId),
}

/// They apply, with comments of which some are held; one is released and one sent back.
async fn applied(house: &House) -> Story {
    let (ngo, university, igo) = (applicant(), applicant(), applicant());
    let first = Apply { comments: Some(HELD.to_owned()), ..applying("Shelter House", NGO, &[1]) };
    let first = house.command(&ngo, &first).await.unwrap().application;
    let second = house.apply(&university, "University of Nairobi", UNIVERSITY).await;
    let third = Apply { comments: Some(FREE.to_owned()), ..applying("Organization for Migration", IGO, &[1]) };
    let third = house.command(&igo, &third).await.unwrap().application;
    assert_eq!(house.standing(third).await, Standing::Unsettled);
    house.command(&secretariat(), &SettleKind { application: third, kind: IGO, reason: None }).await.unwrap();
    let sent = SendComments { application: second, dialogue: 1, text: HELD.to_owned() };
    assert_eq!(house.command(&university, &sent).await.unwrap().number, Some(1));
    for (application, released) in [(first, true), (second, false)] {
        let comments = house.place(&secretariat(), application).await.comments;
        assert_eq!((comments[0].state, &*comments[0].named), (CommentsState::Held, &["France".to_owned()][..]));
        let reason = (!released).then(|| TOLD.to_owned());
        let decide = DecideComments { application, dialogue: 1, comments: 1, released, reason };
        house.command(&secretariat(), &decide).await.unwrap();
    }
    let states = [(&ngo, first), (&university, second), (&igo, third)];
    let expected = [CommentsState::Released, CommentsState::SentBack, CommentsState::Released];
    for ((asker, application), expected) in states.into_iter().zip(expected) {
        assert_eq!(house.place(asker, application).await.comments[0].state, expected);
    }
    Story { ngo: (ngo, first), university: (university, second), igo: (igo, third) }
}

/// Two States object, and one thinks better of it.
async fn objected(house: &House, story: &Story) {
    let (ngo, university) = (story.ngo.1, story.university.1);
    house.confirm(ngo).await;
    house.confirm(university).await;
    house.circulate_both().await;
    assert_eq!((house.standing(ngo).await, house.standing(university).await), (Standing::Confirmed, Standing::Applied));
    house.command(&mission("TUR"), &objecting(ngo, "TUR", REASON)).await.unwrap();
    house.command(&mission("AUS"), &objecting(university, "AUS", OTHER_REASON)).await.unwrap();
    assert_eq!(house.standing(ngo).await, Standing::ReferredToTheBureau);
    assert_eq!(house.standing(university).await, Standing::NotApproved);
    house.pass("2027-02-15T09:00:00Z").await;
    let withdraw = WithdrawObjection { application: university, dialogue: 1, state: state("AUS") };
    house.command(&mission("AUS"), &withdraw).await.unwrap();
    assert_eq!(house.standing(university).await, Standing::Applied);
}

/// The day for objections passes while the service is down.
async fn approved(house: &mut House, story: &Story) {
    house.pass("2027-02-20T22:59:59Z").await;
    assert_eq!(house.count("matter-unresolved").await, 0, "a second before the fifth day before");
    house.pass("2027-02-20T23:00:00Z").await;
    assert_eq!(house.count("matter-unresolved").await, 1);
    house.pass("2027-02-21T12:00:00Z").await;
    assert_eq!(house.count("application-approved").await, 0, "the day counts whole");
    house.stop().await;
    house.clock.advance_to("2027-02-22T12:00:00Z".parse().unwrap());
    house.start().await;
    house.until_nothing_is_due().await;
    assert_eq!(house.count("application-approved").await, 1);
    house.stop().await;
    house.start().await;
    house.until_nothing_is_due().await;
    assert_eq!(house.count("application-approved").await, 1, "once");
    assert_eq!(house.standing(story.university.1).await, Standing::Approved);
    assert_eq!(house.place(&story.university.0, story.university.1).await.takes_part, Some(true));
}

/// The Bureau decides late, after every alarm.
async fn decided(house: &House, story: &Story) {
    let ngo = story.ngo.1;
    for (at, alarms) in [("2027-02-22T23:00:00Z", 2), ("2027-02-24T23:00:00Z", 3), ("2027-02-25T10:00:00Z", 3)] {
        house.pass(at).await;
        assert_eq!(house.count("matter-unresolved").await, alarms);
        assert_eq!(house.place(&secretariat(), ngo).await.takes_part, None, "never silently out");
    }
    house.command(&bureau(), &decision(ngo, true, "2027-02-25")).await.unwrap();
    assert_eq!(house.standing(ngo).await, Standing::AdmittedByTheBureau);
}

async fn held(house: &House, story: &Story) {
    house.pass("2027-02-26T09:00:00Z").await;
    let open = house.command(&chair(), &OpenDialogue { dialogue: 1 }).await.unwrap_err().1;
    assert_eq!(open.code, "reports-not-adopted");
    let (on, reference) = (DAY.parse().unwrap(), "CTOC/COP/WG.4/2027/4".to_owned());
    house.command(&secretariat(), &RecordReportAdopted { dialogue: 1, group: GROUP, on, reference }).await.unwrap();
    house.command(&chair(), &OpenDialogue { dialogue: 1 }).await.unwrap();
    let came = [(story.ngo.1, 2), (story.university.1, 0), (story.igo.1, 3)];
    let came = came.map(|(application, persons)| Came { application, persons }).into();
    house.command(&secretariat(), &RecordAttendance { dialogue: 1, came }).await.unwrap();
    house.command(&chair(), &CloseDialogue { dialogue: 1 }).await.unwrap();
    let file = house.query(&Asker::Public, &FindDialogue { dialogue: 1 }).await.unwrap();
    assert_eq!(file.attended, Attended { organizations: 2, persons: 5 });
    assert_eq!(file.registered.iter().map(|count| count.count).sum::<u32>(), 3);
    assert_eq!(file.line.stage, DialogueStage::SummaryDue);
}

async fn summed_up(house: &House) {
    let session = |session: Option<u32>, title: &str| {
        let (title, opens) = (title.to_owned(), "2027-10-04".parse().unwrap());
        ScheduleSession { group: GROUP, session, title, opens }
    };
    house.command(&secretariat(), &session(None, "15th session")).await.unwrap();
    house.pass("2027-07-25T21:59:59Z").await;
    assert_eq!(house.count("summary-missing").await, 0, "a second before");
    house.pass("2027-07-25T22:00:00Z").await;
    assert_eq!(house.count("summary-missing").await, 1);
    house.pass("2027-07-28T10:00:00Z").await;
    house.command(&secretariat(), &session(Some(1), "Fifteenth session")).await.unwrap();
    house.until_nothing_is_due().await;
    assert_eq!(house.count("summary-missing").await, 1, "another title asks for nothing again");
    let (title, reference) = ("Summary by the Chair".to_owned(), "CTOC/COP/WG.4/2027/5".to_owned());
    house.command(&chair(), &AttachSummary { dialogue: 1, group: GROUP, title, reference }).await.unwrap();
    let file = house.query(&Asker::Public, &FindDialogue { dialogue: 1 }).await.unwrap();
    assert_eq!((file.line.stage, file.summaries_due.len()), (DialogueStage::Done, 0));
}

/// The whole story.
pub(crate) async fn tell(house: &mut House) -> Story {
    assert_eq!(house.convene().await, 1);
    let story = applied(house).await;
    objected(house, &story).await;
    approved(house, &story).await;
    decided(house, &story).await;
    held(house, &story).await;
    summed_up(house).await;
    story
}

#[tokio::test(flavor = "multi_thread")]
async fn from_the_convening_to_the_summary() {
    for mut house in houses().await {
        let story = tell(&mut house).await;
        let history = house.place(&story.ngo.0, story.ngo.1).await.history;
        let events: Vec<_> = history.iter().map(|line| line.event.as_str()).collect();
        let expected = [
            "application-received",
            "comments-received",
            "comments-decided",
            "address-confirmed",
            "objection-raised",
            "matter-unresolved",
            "matter-unresolved",
            "matter-unresolved",
            "bureau-decided",
        ];
        assert_eq!(events, expected);
        house.close().await;
    }
}
