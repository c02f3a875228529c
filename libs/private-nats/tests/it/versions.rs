//! Versions as servers print them.

use private_nats::Version;

fn version(text: &str) -> Option<(u32, u32, u32)> {
    text.parse().ok().map(|Version { major, minor, patch }| (major, minor, patch))
}

#[test]
fn a_servers_answer_is_read() {
    assert_eq!(version("nats-server: v2.15.1\n"), Some((2, 15, 1)));
    assert_eq!(version("nats-server: v2.9.10"), Some((2, 9, 10)));
    assert_eq!(version("2.11.0"), Some((2, 11, 0)));
}

#[test]
fn labels_are_left_aside() {
    assert_eq!(version("nats-server: v2.12.0-RC.1"), Some((2, 12, 0)));
    assert_eq!(version("v2.12.0-beta+build.7"), Some((2, 12, 0)));
}

#[test]
fn anything_else_is_no_version() {
    for text in ["", "nats-server", "nats-server: v2.15", "v2.15.x", "2.15.1.4", "-2.15.1", "gnatsd 1.4.1"] {
        assert_eq!(version(text), None, "{text}");
    }
    let fault = "nats-server: dev".parse::<Version>().unwrap_err().to_string();
    assert_eq!(fault, "\"nats-server: dev\" is not a version of nats-server, such as nats-server: v2.15.1");
}

#[test]
fn numbers_are_compared_as_numbers() {
    let ordered = ["2.9.10", "2.10.0", "2.11.0", "2.15.1", "3.0.0"].map(|text| text.parse::<Version>().unwrap());
    assert!(ordered.is_sorted());
    assert_eq!(Version::OLDEST, ordered[2]);
    assert_eq!(ordered[0].to_string(), "2.9.10");
}
