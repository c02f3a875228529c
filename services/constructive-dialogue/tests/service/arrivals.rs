//! What counts is when the request reached the portal; the receipt says so.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use contracts::constructive_dialogue::{ChangeApplication, CheckReceipt, FindReceipt};
use contracts::{Instant, Rule};
use ed25519_dalek::Signature;
use serde_json::Value;

use crate::house::{asked, houses, later};
use crate::people::*;

/// The last moment of the fifteenth day before, and the first that is too late.
const LAST: &str = "2027-02-11T22:59:59.9Z";
const OVER: &str = "2027-02-11T23:00:00Z";

#[tokio::test(flavor = "multi_thread")]
async fn pr_53d_i_what_reached_the_portal_in_time_is_in_however_long_it_waits() {
    for house in houses().await {
        house.convene().await;
        let (in_time, too_late) = (applicant(), applicant());
        house.clock.advance_to(later(LAST, 60));
        let request = asked(&in_time, LAST.parse().unwrap());
        let receipt = house.send(&applying("In Time", NGO, &[1]), &request).await.unwrap();
        assert_eq!((receipt.received_at, &*receipt.dialogues), (Instant(LAST.parse().unwrap()), &[1][..]));
        for (kind, rule) in [(NGO, "PR-53d-i"), (UNIVERSITY, "PR-53e-i")] {
            let request = asked(&too_late, OVER.parse().unwrap());
            let (outcome, notice) = house.send(&applying("Too Late", kind, &[1]), &request).await.unwrap_err();
            assert_eq!((outcome, notice.code.as_str()), (bus::Outcome::Refused, "applied-too-late"));
            assert_eq!(notice.rule.as_ref().map(Rule::to_string).as_deref(), Some(rule));
            let detail = |name: &str| notice.details[name].as_str();
            assert_eq!((detail("vienna"), detail("utc")), ("2027-02-12 00:00:00", "2027-02-11 23:00:00"));
            assert!(notice.sentence.contains("2027-02-12 00:00:00 in Vienna (2027-02-11T23:00:00Z)"), "{notice}");
        }
        house.command(&too_late, &applying("An Organization of States", IGO, &[1])).await.unwrap();
        assert_eq!(house.count("application-received").await, 2);
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_receipt_is_signed_by_the_key_of_the_journal() {
    for house in houses().await {
        house.convene().await;
        let asker = applicant();
        let at = "2026-11-01T10:59:30.25Z";
        let request = asked(&asker, at.parse().unwrap());
        let receipt = house.send(&applying("Shelter House", NGO, &[1]), &request).await.unwrap();
        let (content, signature) = receipt.signed.split_once('.').unwrap();
        let (content, signature) = (BASE64.decode(content).unwrap(), BASE64.decode(signature).unwrap());
        let signature = Signature::from_slice(&signature).unwrap();
        house.public_key().verify_strict(&content, &signature).unwrap();
        let mut other = content.clone();
        other[20] ^= 1;
        assert!(house.public_key().verify_strict(&other, &signature).is_err());
        let said: Value = serde_json::from_slice(&content).unwrap();
        assert_eq!(said["received_at"], at);
        assert_eq!(said["application"], receipt.application.to_string());
        assert_eq!((&said["dialogues"], &said["organization"]), (&serde_json::json!([1]), &"Shelter House".into()));
        let place = house.place(&asker, receipt.application).await;
        assert_eq!(place.received_at, Instant(at.parse().unwrap()));
        let text = String::from_utf8(content).unwrap();
        assert!([CONTACT, EMAIL, DELEGATE].iter().all(|secret| !text.contains(secret)), "{text}");
        // It is the same whenever it is asked for, and whatever was changed since; by nobody else.
        let (application, particulars) = (receipt.application, particulars());
        let change = ChangeApplication { application, stakeholder: stakeholder("Another Name", NGO), particulars };
        house.command(&asker, &change).await.unwrap();
        let again = house.query(&asker, &FindReceipt { application: receipt.application }).await.unwrap();
        assert_eq!(again.signed, receipt.signed);
        let find = FindReceipt { application: receipt.application };
        let (outcome, _) = house.query(&applicant(), &find).await.unwrap_err();
        assert_eq!(outcome, bus::Outcome::Refused);
        let check = CheckReceipt { signed: format!("{}\r\n", receipt.signed) };
        let checked = house.query(&access::Asker::Public, &check).await.unwrap();
        assert_eq!(checked.says.unwrap().organization, "Shelter House");
        assert_eq!(checked.key, hex::encode(house.public_key().to_bytes()));
        let forged = CheckReceipt { signed: receipt.signed.replacen('e', "f", 1) };
        assert_eq!(house.query(&access::Asker::Public, &forged).await.unwrap().says, None);
        house.close().await;
    }
}
