//! The page, opened from disk in a real browser without a network.
#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::pedantic,
    reason = "tests fail loudly"
)]

mod support;

use std::process::Command;

use lots::Frozen;
use lots::report;
use lots::seed::Seed;
use support::cohorts;

/// The browser's program; in CI it must be there.
fn browser() -> Option<&'static str> {
    let found = ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find(|name| Command::new(name).arg("--version").output().is_ok_and(|out| out.status.success()));
    assert!(
        found.is_some() || std::env::var_os("CI").is_none(),
        "Chromium is needed to open the page, and is not there."
    );
    if found.is_none() {
        println!("SKIPPED: Chromium is needed to open the page, and is not there.");
    }
    found
}

fn opened(browser: &str, page: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("drawing.html");
    std::fs::write(&file, page).unwrap();
    let out = Command::new(browser)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-quic"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
        .arg(format!("--user-data-dir={}", folder.path().join("profile").display()))
        .args(["--virtual-time-budget=60000", "--dump-dom"])
        .arg(format!("file://{}", file.display()))
        .output()
        .unwrap();
    // What a person sees: the scripts come last and hold every sentence in their source.
    let document = String::from_utf8_lossy(&out.stdout).into_owned();
    document.split("<script").next().unwrap().to_owned()
}

fn transcript() -> lots::record::Transcript {
    let text =
        "AAB AF CTS; ACA AF CTS; ADA AF CTS; AEA AF CT; BAA AP CTS; BBA AP CTS; BCA AP CT; BDA AP CTS; BEA -- CT";
    let mut inputs = cohorts::inputs(text, cohorts::rules(1, 3));
    inputs.pool.states[0].name = "</script><b id=injected>Å</b>".to_owned();
    Frozen::new(inputs).unwrap().draw(Seed::given(&[3; 32])).unwrap()
}

#[test]
fn d6_the_page_verifies_the_drawing_in_the_browser_and_refuses_a_forged_one() {
    let Some(browser) = browser() else { return };
    let transcript = transcript();
    let honest = opened(browser, &report::page(&transcript));
    assert!(honest.contains("Verified: these are the lots."), "{}", &honest[..honest.len().min(4_000)]);
    assert!(honest.contains("Rehearsal: not drawn at a meeting"));
    assert!(!honest.contains("<b id=\"injected\">"), "names are text, never markup");
    let mut forged = transcript;
    forged.assignments.swap(0, 1);
    forged.hash = forged.computed_hash();
    let refused = opened(browser, &report::page(&forged));
    assert!(refused.contains("Refused"), "{}", &refused[..refused.len().min(4_000)]);
    assert!(!refused.contains("Verified: these are the lots."));
}

#[test]
fn the_page_is_readable_without_a_script_and_fetches_nothing() {
    let page = report::page(&transcript());
    assert!(page.contains("<caption>Result</caption>") && page.contains("default-src 'none'"));
    assert!(!page.contains("{{") && !page.contains("src=\"http") && !page.contains("href=\"http"));
    let scripts_end = page.matches("</script>").count();
    assert_eq!(scripts_end, 2, "nothing inside a script ends it early");
    assert!(page.len() < 400 << 10, "{}", page.len());
}
