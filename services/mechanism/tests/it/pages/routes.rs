//! Which routes there are: read off the portal's own router, so that a new one cannot be forgotten.

use std::collections::BTreeSet;

use super::table::{known, rows};

/// Every method and path behind the door.
pub(crate) fn routes() -> BTreeSet<(String, String)> {
    let text = format!("{:?}", portal::router());
    let own = text.split(", fallback_router:").next().unwrap();
    let (ways, paths) = own.split_once("node: Node { paths: {").expect("the router tells its paths");
    let path = |number: &str| {
        let after = paths.split(&format!("RouteId({number}): \"")).nth(1);
        after.and_then(|rest| rest.split('"').next()).unwrap_or_else(|| panic!("no path of {number}")).to_owned()
    };
    let mut found = BTreeSet::new();
    for way in ways.split("RouteId(").skip(1) {
        let number = way.split(')').next().unwrap();
        for method in ["get", "post", "put", "delete", "patch", "head", "options", "trace", "connect"] {
            if !way.contains(&format!("{method}: None")) {
                found.insert((method.to_uppercase(), path(number)));
            }
        }
    }
    found
}

/// What is in the first and not in the second.
fn missing(from: &BTreeSet<(String, String)>, in_: &BTreeSet<(String, String)>) -> Vec<(String, String)> {
    from.difference(in_).cloned().collect()
}

#[test]
fn pr_4k_the_grid_knows_every_page_and_no_other() {
    let (routes, known) = (routes(), known(&rows()));
    assert!(routes.len() > 250, "{routes:?}");
    assert!(routes.contains(&("POST".to_owned(), "/reviews/{state}/consultation/{phase}".to_owned())), "{routes:?}");
    let forgotten = missing(&routes, &known);
    assert!(forgotten.is_empty(), "tests/it/pages/table says nothing of who may see {forgotten:#?}");
    let stale = missing(&known, &routes);
    assert!(stale.is_empty(), "tests/it/pages/table tells of what there is no more: {stale:#?}");
    // A page that is added tomorrow is not known.
    let mut tomorrow = routes;
    let added = ("GET".to_owned(), "/reviews/{state}/answers".to_owned());
    tomorrow.insert(added.clone());
    assert_eq!(missing(&tomorrow, &known), [added]);
}
