//! The browser's verdict.

use std::path::Path;
use std::process::Output;

use proving_ground::Browser;

use crate::gallery::{Gallery, fill};

/// Looks at every page of the folder; none where no browser can be had, which has then been said.
async fn look(folder: &Path) -> Option<Output> {
    let browser = tokio::task::spawn_blocking(Browser::find).await.expect("it looks for a browser")?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/look.mjs");
    let mut variables = vec![("POLICY", portal::http::guard::POLICY)];
    let shots = std::env::var("LOOK_SHOTS").unwrap_or_default();
    if !shots.is_empty() {
        variables.push(("SHOTS", &shots));
    }
    let only = std::env::var("LOOK_ONLY").unwrap_or_default();
    variables.push(("ONLY", &only));
    Some(browser.run(&script, &[folder], &variables).await)
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_for_everybody_on_every_screen() {
    let folder = tempfile::tempdir().expect("a folder");
    fill(folder.path()).expect("the pages");
    let Some(output) = look(folder.path()).await else { return };
    assert!(output.status.success(), "{}", said(&output));
}

/// What the look finds when there is something to find.
const PLANTED: &str = "<!doctype html><html lang=\"en\"><head><title>Planted</title></head><body><main><h1>Planted</h1>\
    <img src=\"/nothing.svg\"><p><font color=\"#f0f0f0\">hardly to be read</font></p><table width=\"5000\"><tr><td>[no-such-sentence]\
    </td></tr></table><p style=\"color: red\">blocked</p></main></body></html>";

#[tokio::test(flavor = "multi_thread")]
async fn what_is_planted_is_found() {
    let folder = tempfile::tempdir().expect("a folder");
    Gallery { folder: folder.path() }.write("planted.html", PLANTED.as_bytes()).expect("the page");
    let Some(output) = look(folder.path()).await else { return };
    let said = said(&output);
    assert!(!output.status.success(), "nothing was found");
    for fault in ["image-alt", "color-contrast", "pixels too wide", "no-such-sentence", "Content Security Policy"] {
        assert!(said.contains(fault), "{fault} was not found:\n{said}");
    }
}
