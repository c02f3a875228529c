//! The browser's verdict.

use std::path::Path;
use std::process::Output;

use proving_ground::Browser;

use crate::gallery::{Gallery, fill};

/// Looks at every page of the folder, as these settings have it; none where no browser can be had, which has then been said.
async fn look(folder: &Path, settings: &[(&str, &str)]) -> Option<Output> {
    let browser = tokio::task::spawn_blocking(Browser::find).await.expect("it looks for a browser")?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/look.mjs");
    let variables: Vec<_> = settings.iter().copied().chain([("POLICY", portal::http::guard::POLICY)]).collect();
    Some(browser.run(&script, &[folder], &variables).await)
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_for_everybody_on_every_screen() {
    let folder = tempfile::tempdir().expect("a folder");
    fill(folder.path()).expect("the pages");
    // Whoever works at some pages asks for those, or for their pictures.
    let [only, shots] = ["LOOK_ONLY", "LOOK_SHOTS"].map(|name| std::env::var(name).unwrap_or_default());
    let Some(output) = look(folder.path(), &[("ONLY", &only), ("SHOTS", &shots)]).await else { return };
    assert!(output.status.success(), "{}", said(&output));
}

/// What the look finds when there is something to find.
const PLANTED: &str = "<!doctype html><html lang=\"en\"><head><title>Planted</title></head><body>\
    <table height=\"900\"><tr><td>ways</td></tr></table><main><h1>Planted</h1>\
    <img src=\"/nothing.svg\"><p><font color=\"#f0f0f0\">hardly to be read</font></p><table width=\"5000\"><tr><td>[no-such-sentence]\
    </td></tr></table><p style=\"color: red\">blocked</p></main></body></html>";

/// What is wrong on a desk, in the dark, and with the reader's own colours alone.
const HALF_PLANTED: &str = "<!doctype html><html lang=\"en\"><head><title>Half planted</title><link rel=\"stylesheet\" \
    href=\"/half.css\"></head><body><main><h1>Half planted</h1><p>everywhere</p><p class=\"dark\">in the dark</p>\
    <p class=\"own\">in own colours</p><div class=\"desk\"><img src=\"/half.css\">on a desk</div></main></body></html>";

const HALF_PLANTED_STYLE: &str = ".desk { display: none } @media (min-width: 1000px) { .desk { display: block } } \
    @media (prefers-color-scheme: dark) { .dark { color: #222; background: #000 } } \
    @media (forced-colors: active) { .own { forced-color-adjust: none; color: #eee; background: #fff } }";

#[tokio::test(flavor = "multi_thread")]
async fn what_is_planted_is_found() {
    let folder = tempfile::tempdir().expect("a folder");
    let gallery = Gallery { folder: folder.path() };
    for (name, what) in [("planted.html", PLANTED), ("half.html", HALF_PLANTED), ("half.css", HALF_PLANTED_STYLE)] {
        gallery.write(name, what.as_bytes()).expect("it is written");
    }
    let Some(output) = look(folder.path(), &[]).await else { return };
    let said = said(&output);
    assert!(!output.status.success(), "nothing was found");
    let everywhere = [
        "image-alt",
        "color-contrast",
        "pixels too wide",
        "pixels down",
        "no-such-sentence",
        "Content Security Policy",
    ];
    let in_one = ["/half: desk: image-alt", "/half: dark: color-contrast", "/half: own colours: color-contrast"];
    for fault in everywhere.iter().chain(&in_one) {
        assert!(said.contains(fault), "{fault} was not found:\n{said}");
    }
    assert!(!said.contains("/half: phone"), "{said}");
}
