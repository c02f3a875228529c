//! The browser.

use std::path::{Path, PathBuf};

use proving_ground::Browser;

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scripts").join(name)
}

/// What the script says of a page.
async fn look(browser: &Browser, page: &str) -> String {
    let url = format!("file://{}", script(page).display());
    let output = browser.run(&script("page.mjs"), &[url], &[("NOTE", "from the test")]).await;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[tokio::test]
async fn a_good_page_is_opened_and_nothing_is_wrong_with_it() {
    let Some(browser) = Browser::find() else { return };
    let said = look(&browser, "good.html").await;
    assert_eq!(said.trim(), r#"{"heading":"Reviews","note":"from the test","violations":[]}"#);
}

#[tokio::test]
async fn what_is_wrong_with_a_page_is_found() {
    let Some(browser) = Browser::find() else { return };
    let said = look(&browser, "bad.html").await;
    assert!(said.contains("html-has-lang: "), "{said}");
    assert!(said.contains("image-alt: "), "{said}");
}

#[tokio::test]
async fn a_script_that_fails_is_seen_to_fail() {
    let Some(browser) = Browser::find() else { return };
    let output = browser.run(&script("page.mjs"), &["no address"], &[]).await;
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("no address"));
}
