//! Who came, recorded in one go, and counted beside who registered.

use std::collections::BTreeMap;

use access::Asker;
use contracts::ApplicationId;
use contracts::constructive_dialogue::*;

use crate::house::{House, houses, random};
use crate::people::*;

/// Opens the dialogue on its day.
pub(crate) async fn opened(house: &House) {
    house.pass("2027-02-26T09:00:00Z").await;
    let (on, reference) = (DAY.parse().unwrap(), "CTOC/COP/WG.4/2027/4".to_owned());
    house.command(&secretariat(), &RecordReportAdopted { dialogue: 1, group: GROUP, on, reference }).await.unwrap();
    house.command(&chair(), &OpenDialogue { dialogue: 1 }).await.unwrap();
}

async fn record(house: &House, came: Vec<Came>) -> Result<u64, contracts::Notice> {
    let command = RecordAttendance { dialogue: 1, came };
    house.command(&secretariat(), &command).await.map(|recorded| recorded.version).map_err(|(_, notice)| notice)
}

const PRIVATE: StakeholderKind = StakeholderKind::PrivateSector;

/// TIP 2022: 60 non-governmental organizations, 9 of academia, 2 of the private sector.
#[tokio::test(flavor = "multi_thread")]
async fn tc_77_seventy_one_stakeholders_by_type_and_who_of_them_came() {
    for house in houses().await {
        house.convene().await;
        let mut all: Vec<(StakeholderKind, ApplicationId)> = Vec::new();
        for (kind, count) in [(NGO, 60), (UNIVERSITY, 9), (PRIVATE, 2)] {
            for number in 0..count {
                let name = format!("{} {number:02}", kind.code());
                all.push((kind, house.apply(&secretariat(), &name, kind).await));
            }
        }
        house.circulate_both().await;
        for (list, count) in [(List::NonGovernmentalOrganizations, 60), (List::OtherStakeholders, 11)] {
            let query = ShowList { dialogue: 1, list, circulation: Some(1) };
            assert_eq!(house.query(&mission("AUT"), &query).await.unwrap().organizations.len(), count);
        }
        opened(&house).await;
        // Of each kind every second one, with three persons; of the private sector nobody.
        let persons = |number: usize, kind| if number.is_multiple_of(2) && kind != PRIVATE { 3 } else { 0 };
        let came = (0..)
            .zip(&all)
            .map(|(number, (kind, application))| Came { application: *application, persons: persons(number, *kind) });
        record(&house, came.collect()).await.unwrap();
        let file = house.query(&Asker::Public, &FindDialogue { dialogue: 1 }).await.unwrap();
        let registered: BTreeMap<_, _> = file.registered.iter().map(|some| (some.kind, some.count)).collect();
        assert_eq!(registered, BTreeMap::from([(NGO, 60), (UNIVERSITY, 9), (PRIVATE, 2)]));
        let attended = file.attended_by_kind.iter().map(|some| (some.kind, (some.organizations, some.persons)));
        assert_eq!(attended.collect::<BTreeMap<_, _>>(), BTreeMap::from([(NGO, (30, 90)), (UNIVERSITY, (5, 15))]));
        assert_eq!(file.attended, Attended { organizations: 35, persons: 105 });
        assert_eq!(file.registered.iter().map(|some| some.count).sum::<u32>(), 71, "kept apart");
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn r6_attendance_is_recorded_for_all_of_them_or_for_none() {
    for house in houses().await {
        house.convene().await;
        house.command(&secretariat(), &convening("2027-09-01")).await.unwrap();
        let stands = house.apply(&secretariat(), "Shelter House", NGO).await;
        let withdrawn = house.apply(&secretariat(), "Legal Aid", NGO).await;
        let elsewhere = applying("Elsewhere", NGO, &[2]);
        let elsewhere = house.command(&secretariat(), &elsewhere).await.unwrap().application;
        let withdraw = WithdrawAttendance { application: withdrawn, dialogue: 1 };
        house.command(&secretariat(), &withdraw).await.unwrap();
        let came = |application, persons| Came { application, persons };
        assert_eq!(record(&house, vec![came(stands, 1)]).await.unwrap_err().code, "dialogue-not-opened");
        opened(&house).await;
        let unknown = ApplicationId::new(0, random());
        let wrong = [stands, withdrawn, elsewhere, unknown, stands].map(|application| came(application, 1));
        let notice = record(&house, wrong.into()).await.unwrap_err();
        let places: Vec<_> =
            notice.particulars.iter().map(|one| (one.details["place"].as_str(), one.code.as_str())).collect();
        let expected = [
            ("2", "attendance-withdrawn"),
            ("3", "attendance-elsewhere"),
            ("4", "attendance-unknown"),
            ("5", "attendance-twice"),
        ];
        assert_eq!(places, expected);
        assert_eq!(house.count("attendance-recorded").await, 0);
        record(&house, vec![came(stands, 1)]).await.unwrap();
        // Rows from before it was noted who stands are asked one by one.
        let emptied = "UPDATE places SET kind = NULL, stands = NULL";
        house
            .journal()
            .write(move |tx| Box::pin(async move { tx.execute(emptied, &[]).await }))
            .await
            .unwrap()
            .unwrap();
        assert_eq!(record(&house, vec![came(withdrawn, 1)]).await.unwrap_err().particulars.len(), 1);
        record(&house, vec![came(stands, 2)]).await.unwrap();
        let file = house.query(&Asker::Public, &FindDialogue { dialogue: 1 }).await.unwrap();
        assert_eq!(file.attended_by_kind, [KindAttended { kind: NGO, organizations: 1, persons: 2 }]);
        house.close().await;
    }
}
