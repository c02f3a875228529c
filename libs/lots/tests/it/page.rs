//! The page, opened from disk in a real browser without a network.

use std::process::Command;

use crate::support::cohorts;
use lots::Frozen;
use lots::report;
use lots::seed::Seed;

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
fn pr_52_a_signatory_stands_in_no_yearly_group() {
    let text = "AAA AF CTS; ABA AF CTS; ACA AF CTS; ADA AF CTS; BAA AP CTS; BBA AP CTS; BCA AP CTS; BDA AP CTS";
    let mut inputs = cohorts::inputs(text, cohorts::rules(1, 3));
    inputs.pool.states[6].reviewer = false;
    let transcript = Frozen::new(inputs).unwrap().draw(Seed::given(&[3; 32])).unwrap();
    let rows: Vec<String> = report::pairings(&transcript).lines().skip(1).map(str::to_owned).collect();
    let (signatory, parties): (Vec<&String>, Vec<&String>) = rows.iter().partition(|row| row.contains(",BCA,"));
    assert!(signatory.iter().all(|row| row.starts_with(",BCA,")) && signatory.len() == 2, "{rows:?}");
    assert!(parties.iter().all(|row| !row.starts_with(',')) && !parties.is_empty(), "{rows:?}");
    let listed = report::terminal(&transcript);
    let groups = listed.split("Who reviews whom").next().unwrap();
    assert!(groups.contains("BBA") && !groups.contains("BCA"), "{groups}");
    assert_eq!(report::page(&transcript).matches("</th><td></td><td>").count(), 2);
    let Some(browser) = browser() else { return };
    let page = opened(browser, &report::page(&transcript));
    assert!(page.contains("Verified: these are the lots.") && page.contains("<td>none</td>"));
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
