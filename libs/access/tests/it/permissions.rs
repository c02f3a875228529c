//! The subjects that a service may use are those that it needs.

use access::{Permissions, bus_permissions, inbox_of, stream_permissions};
use contracts::{Kind, SERVICES, catalogue};

/// Whether a subject that may hold wildcards covers this one, as nats-server decides it.
fn covers(allowed: &str, subject: &str) -> bool {
    let (mut allowed, mut subject) = (allowed.split('.'), subject.split('.'));
    loop {
        match (allowed.next(), subject.next()) {
            (Some(">"), Some(_)) | (None, None) => return true,
            (Some(a), Some(b)) if a == "*" || a == b => {}
            _ => return false,
        }
    }
}

fn allows(list: &[String], subject: &str) -> bool {
    list.iter().any(|allowed| covers(allowed, subject))
}

fn of(service: &str) -> Permissions {
    let others: Vec<_> = SERVICES.into_iter().filter(|other| *other != service).collect();
    bus_permissions(service, &others)
}

#[test]
fn the_drawing_has_exactly_these() {
    let Permissions { publish, subscribe, allow_responses } = bus_permissions("drawing", &["registry"]);
    assert_eq!(
        publish,
        [
            "event.drawing.>",
            "dead.drawing",
            "$JS.API.STREAM.INFO.EVENTS_DRAWING",
            "$JS.API.STREAM.INFO.DEAD_LETTERS",
            "$JS.API.DIRECT.GET.EVENTS_REGISTRY",
        ]
    );
    assert_eq!(subscribe, ["_INBOX_drawing.>", "event.registry.>", "cmd.drawing.>", "query.drawing.>"]);
    assert!(allow_responses);
}

#[test]
fn a_service_publishes_its_own_events_and_hears_its_own_requests_and_what_it_follows() {
    for entry in catalogue() {
        let Some(subject) = entry.subject.as_ref().map(|subject| subject.replace('*', "AUT")) else { continue };
        for service in SERVICES {
            let Permissions { publish, subscribe, .. } = of(service);
            let (own, is_event) = (entry.service == service, matches!(entry.kind, Kind::Event { .. }));
            let may_publish = if is_event { own } else { service == "portal" };
            assert_eq!(allows(&publish, &subject), may_publish, "{service} publishes {subject}");
            assert_eq!(allows(&subscribe, &subject), own != is_event, "{service} hears {subject}");
        }
    }
}

#[test]
fn the_portal_asks_what_can_be_asked_and_nothing_else() {
    let Permissions { publish, subscribe, allow_responses } = bus_permissions("portal", &[]);
    assert!(!allows(&publish, "cmd.registry.erase") && !allows(&publish, "query.registry.everything"));
    assert_eq!(subscribe, ["_INBOX_portal.>"]);
    assert!(!allow_responses);
}

#[test]
fn nobody_makes_changes_or_empties_a_stream_or_hears_another() {
    for service in SERVICES {
        let Permissions { publish, subscribe, .. } = of(service);
        for action in ["CREATE", "UPDATE", "DELETE", "PURGE", "MSG.DELETE", "SNAPSHOT", "RESTORE", "LEADER.STEPDOWN"] {
            for stream in ["EVENTS_REGISTRY", "EVENTS_DRAWING", "EVENTS_PORTAL", "DEAD_LETTERS", "ANOTHER"] {
                let subject = format!("$JS.API.STREAM.{action}.{stream}");
                assert!(!allows(&publish, &subject), "{service}: {action} {stream}");
            }
        }
        assert!(!publish.iter().any(|subject| subject.contains(".CONSUMER.")), "{service}: {publish:?}");
        for other in SERVICES.into_iter().filter(|other| *other != service) {
            assert!(!allows(&subscribe, &format!("{}.x", inbox_of(other))), "{service} hears answers to {other}");
            assert!(!allows(&publish, &format!("dead.{other}")));
        }
        assert!(!allows(&subscribe, "$JS.EVENT.ADVISORY.API") && !allows(&publish, "$SYS.REQ.SERVER.PING"));
    }
}

#[test]
fn whoever_makes_the_streams_does_nothing_else() {
    let Permissions { publish, subscribe, allow_responses } = stream_permissions("streams", &["registry"]);
    assert_eq!(
        publish,
        [
            "$JS.API.STREAM.INFO.EVENTS_REGISTRY",
            "$JS.API.STREAM.CREATE.EVENTS_REGISTRY",
            "$JS.API.STREAM.INFO.DEAD_LETTERS",
            "$JS.API.STREAM.CREATE.DEAD_LETTERS",
        ]
    );
    assert_eq!((subscribe, allow_responses), (vec!["_INBOX_streams.>".to_owned()], false));
}

#[test]
fn a_stream_that_is_not_followed_is_closed() {
    let Permissions { publish, subscribe, .. } = bus_permissions("drawing", &[]);
    for subject in ["STREAM.INFO.EVENTS_REGISTRY", "STREAM.MSG.GET.EVENTS_REGISTRY", "DIRECT.GET.EVENTS_REGISTRY"] {
        assert!(!allows(&publish, &format!("$JS.API.{subject}")), "{subject}");
    }
    assert!(!allows(&subscribe, "event.registry.state.AUT.deposit-recorded"));
}
