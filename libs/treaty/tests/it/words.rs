//! States, groups, languages, clusters, phases and yearly groups, in text and JSON.

use serde::Serialize;
use serde::de::DeserializeOwned;
use treaty::{Cluster, Language, Phase, RegionalGroup, StateCode, YearlyGroup};

#[track_caller]
fn reads_back<T>(value: &T, json: &str)
where
    T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug,
{
    assert_eq!(serde_json::to_string(value).unwrap(), json);
    assert_eq!(&serde_json::from_str::<T>(json).unwrap(), value);
}

#[test]
fn state_codes_are_three_capital_letters() {
    let code: StateCode = "EUE".parse().unwrap();
    assert_eq!((code.as_str(), code.to_string().as_str()), ("EUE", "EUE"));
    assert_eq!(format!("{code:?}"), "EUE");
    reads_back(&code, "\"EUE\"");
    for text in ["", "FR", "FRAN", "fra", "Fra", "F1A", "FR ", "ÉU", "FRÀ"] {
        assert!(text.parse::<StateCode>().is_err(), "{text}");
    }
    assert!(serde_json::from_str::<StateCode>("\"fra\"").is_err());
}

#[test]
fn state_codes_are_sorted_by_their_letters() {
    let mut codes = ["ZWE", "AFG", "EUE"].map(|text| text.parse::<StateCode>().unwrap());
    codes.sort_unstable();
    assert_eq!(codes.map(|code| code.to_string()), ["AFG", "EUE", "ZWE"]);
}

#[test]
fn pr_28_regional_groups_by_label() {
    let labels = RegionalGroup::ALL.map(RegionalGroup::label);
    assert_eq!(labels, ["African Group", "Asia-Pacific Group", "EEG", "GRULAC", "WEOG"]);
    for group in RegionalGroup::ALL {
        assert_eq!(group.label().parse(), Ok(group));
        assert_eq!(group.label().to_lowercase().parse(), Ok(group));
        reads_back(&group, &format!("\"{group}\""));
    }
    assert_eq!("African".parse(), Ok(RegionalGroup::African));
    assert_eq!("asia-pacific".parse(), Ok(RegionalGroup::AsiaPacific));
    for text in ["", "none", "Africa", "EEG Group", "Asia", " WEOG"] {
        assert!(text.parse::<RegionalGroup>().is_err(), "{text}");
    }
    assert!(serde_json::from_str::<RegionalGroup>("\"African\"").is_err(), "files use the label");
}

#[test]
fn pr_49_six_languages_and_no_other() {
    let codes = Language::ALL.map(Language::code);
    assert_eq!(codes, ["ar", "zh", "en", "fr", "ru", "es"]);
    for language in Language::ALL {
        assert_eq!(language.name().parse(), Ok(language));
        reads_back(&language, &format!("\"{language}\""));
    }
    let right_to_left = Language::ALL.into_iter().filter(|language| language.is_right_to_left());
    assert_eq!(right_to_left.collect::<Vec<_>>(), [Language::Arabic]);
    let refusal = "Portuguese".parse::<Language>().unwrap_err().to_string();
    assert!(refusal.starts_with("\"Portuguese\" is not a working language"), "{refusal}");
}

#[test]
fn clusters_phases_and_groups_by_number() {
    for (cluster, number) in Cluster::ALL.into_iter().zip(1_u8..) {
        assert_eq!(cluster.number(), number);
        reads_back(&cluster, &number.to_string());
    }
    for (phase, roman) in Phase::ALL.into_iter().zip(["I", "II", "III", "IV"]) {
        assert_eq!(roman.parse(), Ok(phase));
        reads_back(&phase, &format!("\"{roman}\""));
    }
    for (group, number) in YearlyGroup::ALL.into_iter().zip(1_u8..) {
        reads_back(&group, &number.to_string());
    }
    assert_eq!(Cluster::InternationalCooperation.to_string(), "cluster IV");
    assert_eq!((Phase::II.to_string(), YearlyGroup::Two.to_string()), ("phase II".into(), "group 2".into()));
    assert!(serde_json::from_str::<Cluster>("0").is_err());
    assert!(serde_json::from_str::<Cluster>("5").is_err());
    assert!(serde_json::from_str::<YearlyGroup>("4").is_err());
    assert!("V".parse::<Phase>().is_err());
}
