//! Instruments and sets of them.

use jiff::civil::date;
use treaty::{Instrument, InstrumentSet, InstrumentSetError};

#[test]
fn pr_9_codes_in_canonical_order() {
    let codes = Instrument::ALL.map(Instrument::code);
    assert_eq!(codes, ["UNTOC", "TIP", "SOM", "FIREARMS"]);
    assert!(Instrument::ALL.is_sorted());
    assert_eq!(Instrument::ALL.map(Instrument::index), [0, 1, 2, 3]);
}

#[test]
fn pr_9_codes_read_back() {
    for instrument in Instrument::ALL {
        assert_eq!(instrument.code().parse(), Ok(instrument));
        let json = serde_json::to_string(&instrument).unwrap();
        assert_eq!(json, format!("\"{instrument}\""));
        assert_eq!(serde_json::from_str::<Instrument>(&json).unwrap(), instrument);
    }
    assert!("untoc".parse::<Instrument>().is_err());
    assert!("UNCAC".parse::<Instrument>().is_err());
}

#[test]
fn treaties_in_force_since() {
    assert_eq!(Instrument::Untoc.in_force_since(), date(2003, 9, 29));
    assert_eq!(Instrument::Tip.in_force_since(), date(2003, 12, 25));
    assert_eq!(Instrument::Som.in_force_since(), date(2004, 1, 28));
    assert_eq!(Instrument::Firearms.in_force_since(), date(2005, 7, 3));
}

#[test]
fn titles_of_protocols_name_the_convention() {
    let convention = Instrument::Untoc.title();
    for protocol in Instrument::ALL.into_iter().filter(|instrument| instrument.is_protocol()) {
        let suffix = format!(", supplementing the {convention}");
        assert!(protocol.title().ends_with(&suffix), "{}", protocol.title());
        assert!(!protocol.title().contains("  "));
    }
}

#[test]
fn sets_have_one_bit_per_instrument() {
    let bits = Instrument::ALL.map(|instrument| InstrumentSet::of(instrument).bits());
    assert_eq!(bits, [1, 2, 4, 8]);
    assert_eq!(InstrumentSet::ALL.bits(), 15);
    assert_eq!(InstrumentSet::from_bits(16), None);
    assert_eq!(InstrumentSet::from_bits(3).unwrap().to_string(), "UNTOC+TIP");
}

#[test]
fn sets_in_text() {
    let set = InstrumentSet::from_iter([Instrument::Firearms, Instrument::Untoc]);
    assert_eq!(set.to_string(), "UNTOC+FIREARMS");
    assert_eq!("UNTOC+FIREARMS".parse(), Ok(set));
    assert_eq!(InstrumentSet::EMPTY.to_string(), "none");
    assert_eq!("none".parse(), Ok(InstrumentSet::EMPTY));
}

#[test]
fn sets_have_one_spelling() {
    let read = |text: &str| text.parse::<InstrumentSet>();
    assert_eq!(read("TIP+UNTOC"), Err(InstrumentSetError::OutOfOrder(Instrument::Untoc)));
    assert_eq!(read("TIP+TIP"), Err(InstrumentSetError::Repeated(Instrument::Tip)));
    for text in ["", "TIP+", "+TIP", "TIP SOM", "tip", "UNTOC+none"] {
        assert!(matches!(read(text), Err(InstrumentSetError::Unknown(_))), "{text}");
    }
}

#[test]
fn sets_in_json() {
    let set: InstrumentSet = "UNTOC+SOM".parse().unwrap();
    assert_eq!(serde_json::to_string(&set).unwrap(), r#"["UNTOC","SOM"]"#);
    assert_eq!(serde_json::from_str::<InstrumentSet>(r#"["UNTOC","SOM"]"#).unwrap(), set);
    assert_eq!(serde_json::to_string(&InstrumentSet::EMPTY).unwrap(), "[]");
    for text in [r#"["SOM","UNTOC"]"#, r#"["SOM","SOM"]"#, r#"["UNCAC"]"#, r#""UNTOC""#, "5"] {
        assert!(serde_json::from_str::<InstrumentSet>(text).is_err(), "{text}");
    }
}

#[test]
fn insert_says_whether_it_was_new() {
    let mut set = InstrumentSet::EMPTY;
    assert!(set.insert(Instrument::Som));
    assert!(!set.insert(Instrument::Som));
    assert_eq!(set.len(), 1);
}

#[test]
fn gl_8d_the_last_article_of_each_treaty() {
    assert_eq!(Instrument::ALL.map(Instrument::last_article), [41, 20, 25, 21]);
}
