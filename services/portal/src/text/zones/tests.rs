//! Clocks elsewhere, and the list of places held against the tz database and CLDR.

use std::collections::BTreeSet;

use icu_datetime::NoCalendarFormatter;
use icu_datetime::fieldsets::zone::ExemplarCity;
use icu_datetime::input::TimeZone as Listed;
use treaty::Language;

use super::*;

/// Cities that we name otherwise than CLDR, in these languages: as documents of the United Nations do, or for a slip of CLDR's.
const OTHERWISE: [(&str, &str); 46] = [
    ("Africa/Ceuta", "ar"),
    ("Africa/Lubumbashi", "ar"),
    ("Africa/Tripoli", "fr"),
    ("America/Anchorage", "ar"),
    ("America/Araguaina", "ar"),
    ("America/Argentina/Jujuy", "ar"),
    ("America/Argentina/Tucuman", "ar"),
    ("America/Argentina/Ushuaia", "ar"),
    ("America/Atikokan", "ar ru"),
    ("America/Boa_Vista", "ar"),
    ("America/Campo_Grande", "ar"),
    ("America/Cuiaba", "ar"),
    ("America/Indiana/Knox", "ar"),
    ("America/Juneau", "ar"),
    ("America/Maceio", "ar"),
    ("America/Miquelon", "ar"),
    ("America/Moncton", "ar"),
    ("America/Noronha", "ar"),
    ("America/Nuuk", "ar"),
    ("America/Thule", "ar"),
    ("Asia/Almaty", "fr"),
    ("Asia/Anadyr", "ar"),
    ("Asia/Aqtobe", "fr"),
    ("Asia/Hebron", "ar"),
    ("Asia/Irkutsk", "ar"),
    ("Asia/Kuching", "ar"),
    ("Asia/Magadan", "ar"),
    ("Asia/Qyzylorda", "fr"),
    ("Asia/Sakhalin", "ar"),
    ("Asia/Tel_Aviv", "ar zh en fr ru es"),
    ("Asia/Ulaanbaatar", "ar"),
    ("Asia/Vladivostok", "ar zh"),
    ("Asia/Yakutsk", "ar"),
    ("Asia/Yangon", "ar fr es"),
    ("Atlantic/Cape_Verde", "ar en fr"),
    ("Australia/Brisbane", "ar"),
    ("Australia/Darwin", "ar"),
    ("Australia/Perth", "ar"),
    ("Europe/Kaliningrad", "ar"),
    ("Europe/Kyiv", "fr es"),
    ("Europe/Samara", "ar"),
    ("Indian/Christmas", "ar fr es"),
    ("Pacific/Chuuk", "ar zh ru"),
    ("Pacific/Kanton", "en"),
    ("Pacific/Pohnpei", "ar"),
    ("Pacific/Wake", "ar"),
];

fn zone(name: &str) -> Zone {
    Zone::named(name).expect("a zone")
}

fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

fn in_english(at: Timestamp, name: &str) -> String {
    Texts::of(Language::English).exact_moment_there(at, zone(name)).replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn amb_38_the_last_second_in_vienna_is_told_on_other_clocks_with_their_day() {
    let last = at("2022-06-16T21:59:59Z");
    assert_eq!(in_english(last, "Asia/Tokyo"), "Friday, 17 June 2022, 06:59:59 (Tokyo, UTC+9)");
    assert_eq!(in_english(last, "Asia/Kathmandu"), "Friday, 17 June 2022, 03:44:59 (Kathmandu, UTC+5:45)");
    assert_eq!(in_english(last, "America/New_York"), "Thursday, 16 June 2022, 17:59:59 (New York, UTC−4)");
    assert_eq!(
        in_english(at("2022-12-16T22:59:59Z"), "Europe/London"),
        "Friday, 16 December 2022, 22:59:59 (London, UTC)"
    );
}

#[test]
fn amb_38_summer_time_is_that_of_the_place() {
    // Sydney puts its clocks back, Vienna forward, a week apart.
    assert_eq!(
        in_english(at("2027-04-03T15:59:59Z"), "Australia/Sydney"),
        "Sunday, 4 April 2027, 02:59:59 (Sydney, UTC+11)"
    );
    assert_eq!(
        in_english(at("2027-04-03T16:00:00Z"), "Australia/Sydney"),
        "Sunday, 4 April 2027, 02:00:00 (Sydney, UTC+10)"
    );
    assert_eq!(zone("America/St_Johns").offset(at("2027-07-01T00:00:00Z")), "UTC−2:30");
}

#[test]
fn a_browser_may_have_an_older_name_and_nothing_else_is_a_zone() {
    assert_eq!(zone("Asia/Calcutta").name(), "Asia/Kolkata");
    assert_eq!(zone("Asia/Katmandu").name(), "Asia/Kathmandu");
    assert_eq!(zone("Europe/Kiev").name(), "Europe/Kyiv");
    let hostile =
        ["", " ", "Mars/Olympus", "Asia/Tokyo ", "asia/tokyo", "../../etc/passwd", "<script>", "Asia/Tokyo\0"];
    for name in hostile {
        assert_eq!(Zone::named(name), None, "{name}");
    }
}

#[test]
fn clocks_that_agree_are_told_as_one() {
    let now = at("2026-11-25T09:00:00Z");
    let first = |code: &str| -> Vec<&str> {
        let clocks = Zone::clocks_of(code.parse().expect("a code"), now);
        clocks.into_iter().map(|zones| zones[0].name()).collect()
    };
    assert_eq!(first("KEN"), ["Africa/Nairobi"]);
    assert_eq!(first("ARG"), ["America/Argentina/Buenos_Aires"], "twelve zones, one clock");
    assert_eq!(first("ESP"), ["Europe/Madrid", "Atlantic/Canary"]);
    assert_eq!(first("BRA")[0], "America/Sao_Paulo");
    assert_eq!(first("EUE"), [""; 0], "the European Union has no clocks of its own");
}

#[test]
fn every_zone_is_in_the_database_and_every_state_that_is_a_country_has_one() {
    assert_eq!(ROWS.len(), ZONES.lines().count() - 1, "every row is read");
    let database = TimeZoneDatabase::bundled();
    let mut names = BTreeSet::new();
    for zone in Zone::all() {
        for name in std::iter::once(zone.name()).chain(zone.0.also.split_whitespace()) {
            assert!(database.get(name).is_ok(), "{name}");
            assert!(names.insert(name), "{name} stands there twice");
        }
    }
    let states = include_str!("../../../../../data/state-names.csv").lines().skip(1);
    let codes = states.filter_map(|line| line.split(',').next()?.parse::<StateCode>().ok());
    let without: Vec<_> = codes.filter(|code| !Zone::all().any(|zone| zone.is_of(*code))).collect();
    assert_eq!(without, ["EUE".parse::<StateCode>().expect("a code")]);
}

/// `WRITE_ZONES=1 cargo test -p portal zones` takes the names over from another version of CLDR.
#[test]
fn cities_are_named_as_in_cldr() {
    let formatters = AVAILABLE.map(|language| {
        let locale: icu_locale_core::Locale = language.code().parse().expect("a locale");
        NoCalendarFormatter::try_new(locale.into(), ExemplarCity).expect("its data")
    });
    let (mut file, mut faults) = (csv::Writer::from_writer(Vec::new()), Vec::new());
    file.write_record(["zone", "iso3", "also"].into_iter().chain(AVAILABLE.map(Language::code))).expect("a head");
    for zone in Zone::all() {
        let listed = Listed::from_iana_id(zone.name());
        let ours = OTHERWISE.iter().find(|(name, _)| *name == zone.name()).map_or("", |(_, codes)| codes);
        let mut row = [
            zone.name().to_owned(),
            zone.0.state.map(|state| state.to_string()).unwrap_or_default(),
            zone.0.also.clone(),
        ]
        .to_vec();
        for ((language, formatter), city) in AVAILABLE.iter().zip(&formatters).zip(&zone.0.cities) {
            let cldr = formatter.format(&listed.without_offset()).to_string();
            let otherwise = ours.split(' ').any(|code| code == language.code());
            if otherwise == (*city == cldr) {
                faults.push(format!("{} in {language}: {city}, and {cldr} in CLDR", zone.name()));
            }
            row.push(if otherwise { city.clone() } else { cldr });
        }
        file.write_record(&row).expect("a row");
    }
    if std::env::var_os("WRITE_ZONES").is_some() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/zones.csv");
        std::fs::write(path, file.into_inner().expect("its bytes")).expect("it is written");
    }
    assert!(faults.is_empty(), "{faults:#?}");
}
