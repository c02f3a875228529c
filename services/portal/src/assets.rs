//! Styles, scripts and the typeface, compiled in.
//!
//! Each is served under a name that carries the beginning of its SHA-256, and may be kept for a year: a changed file has
//! another name.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use sha2::{Digest, Sha256};
use treaty::Language;

/// Where all of them lie.
pub const FOLDER: &str = "/assets/";

/// The slices of the typeface that every page in a language needs.
#[must_use]
pub const fn typeface(language: Language) -> &'static [&'static str] {
    match language {
        Language::Arabic => &["arabic.woff2", "latin.woff2"],
        Language::Russian => &["cyrillic.woff2", "latin.woff2"],
        Language::Chinese | Language::English | Language::French | Language::Spanish => &["latin.woff2"],
    }
}

/// For how long they may be kept.
pub const CACHE: &str = "public, max-age=31536000, immutable";

/// A file.
#[derive(Debug)]
pub struct Asset {
    /// What it is: `text/css; charset=utf-8`.
    pub media_type: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// All files by the names under which they are served, and those names by the plain ones.
#[derive(Debug, Default)]
pub struct Assets {
    served: BTreeMap<String, Asset>,
    names: BTreeMap<&'static str, String>,
}

/// The files of this program.
pub static ASSETS: LazyLock<Assets> = LazyLock::new(Assets::compiled_in);

/// The path of a file: `/assets/site-0123456789abcdef.css`. An unknown name gives a path under which nothing is served.
#[must_use]
pub fn path(name: &str) -> String {
    let served = ASSETS.names.get(name).map_or(name, String::as_str);
    format!("{FOLDER}{served}")
}

const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const FONT: &str = "font/woff2";
const SVG: &str = "image/svg+xml";

/// The design system's files, then our own layer on top of them.
const STYLES: [&str; 28] = [
    "@layer ds.theme, ds.base, ds.components;",
    include_str!("../assets/vendor/designsystemet/base.css"),
    include_str!("../assets/vendor/designsystemet/heading.css"),
    include_str!("../assets/vendor/designsystemet/paragraph.css"),
    include_str!("../assets/vendor/designsystemet/label.css"),
    include_str!("../assets/vendor/designsystemet/list.css"),
    include_str!("../assets/vendor/designsystemet/link.css"),
    include_str!("../assets/vendor/designsystemet/validation-message.css"),
    include_str!("../assets/vendor/designsystemet/button.css"),
    include_str!("../assets/vendor/designsystemet/alert.css"),
    include_str!("../assets/vendor/designsystemet/card.css"),
    include_str!("../assets/vendor/designsystemet/details.css"),
    include_str!("../assets/vendor/designsystemet/divider.css"),
    include_str!("../assets/vendor/designsystemet/error-summary.css"),
    include_str!("../assets/vendor/designsystemet/fieldset.css"),
    include_str!("../assets/vendor/designsystemet/field.css"),
    include_str!("../assets/vendor/designsystemet/input.css"),
    include_str!("../assets/vendor/designsystemet/skip-link.css"),
    include_str!("../assets/vendor/designsystemet/table.css"),
    include_str!("../assets/vendor/designsystemet/tag.css"),
    include_str!("../assets/vendor/designsystemet/theme.css"),
    include_str!("../assets/styles/typeface.css"),
    include_str!("../assets/styles/tokens.css"),
    include_str!("../assets/styles/layout.css"),
    include_str!("../assets/styles/parts.css"),
    include_str!("../assets/styles/tables.css"),
    include_str!("../assets/styles/forms.css"),
    include_str!("../assets/styles/print.css"),
];

/// The second implementation of the drawing, as it lies in `libs/lots`, in the order in which its scripts need one another.
const VERIFIER: [&str; 12] = [
    include_str!("../../../libs/lots/verifier/vendor/bls12-381.js"),
    include_str!("../../../libs/lots/verifier/beacon.js"),
    include_str!("../../../libs/lots/verifier/sha256.js"),
    include_str!("../../../libs/lots/verifier/chacha20.js"),
    include_str!("../../../libs/lots/verifier/canonical.js"),
    include_str!("../../../libs/lots/verifier/choices.js"),
    include_str!("../../../libs/lots/verifier/allocation.js"),
    include_str!("../../../libs/lots/verifier/fillings.js"),
    include_str!("../../../libs/lots/verifier/drawing.js"),
    include_str!("../../../libs/lots/verifier/shape.js"),
    include_str!("../../../libs/lots/verifier/law.js"),
    include_str!("../../../libs/lots/verifier/verify.js"),
];

impl Assets {
    fn compiled_in() -> Self {
        let mut all = Self::default();
        all.add("latin.woff2", FONT, include_bytes!("../assets/vendor/source-sans/latin.woff2").to_vec());
        all.add("latin-ext.woff2", FONT, include_bytes!("../assets/vendor/source-sans/latin-ext.woff2").to_vec());
        all.add("cyrillic.woff2", FONT, include_bytes!("../assets/vendor/source-sans/cyrillic.woff2").to_vec());
        all.add("arabic.woff2", FONT, include_bytes!("../assets/vendor/noto-sans-arabic/arabic.woff2").to_vec());
        all.add("mark.svg", SVG, include_bytes!("../assets/mark.svg").to_vec());
        all.add_text("site.css", CSS, &STYLES.join("\n"));
        all.add_text("board.css", CSS, include_str!("../assets/styles/board.css"));
        all.add_text("ceremony.css", CSS, include_str!("../assets/styles/ceremony.css"));
        all.add_text("site.js", SCRIPT, include_str!("../assets/scripts/site.js"));
        all.add_text("filter.js", SCRIPT, include_str!("../assets/scripts/filter.js"));
        all.add_text("passkey.js", SCRIPT, include_str!("../assets/scripts/passkey.js"));
        all.add_text("keep.js", SCRIPT, include_str!("../assets/scripts/keep.js"));
        all.add_text("ceremony.js", SCRIPT, include_str!("../assets/scripts/ceremony.js"));
        all.add_text("verifier.js", SCRIPT, &VERIFIER.join("\n"));
        all.add_text("verify-here.js", SCRIPT, include_str!("../assets/scripts/verify-here.js"));
        all
    }

    /// A text may refer to files added before it, as `asset:latin.woff2`.
    fn add_text(&mut self, name: &'static str, media_type: &'static str, text: &str) {
        let referred = self.names.iter().fold(text.to_owned(), |text, (plain, served)| {
            text.replace(&format!("asset:{plain}"), &format!("{FOLDER}{served}"))
        });
        self.add(name, media_type, referred.into_bytes());
    }

    fn add(&mut self, name: &'static str, media_type: &'static str, bytes: Vec<u8>) {
        let digest = hex::encode(Sha256::digest(&bytes));
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let served = format!("{stem}-{}.{ending}", &digest[..16]);
        self.names.insert(name, served.clone());
        self.served.insert(served, Asset { media_type, bytes });
    }

    /// The file that is served under this name.
    #[must_use]
    pub fn get(&self, served: &str) -> Option<&Asset> {
        self.served.get(served)
    }

    /// All files with the names under which they are served.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Asset)> {
        self.served.iter().map(|(name, asset)| (name.as_str(), asset))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_served_under_a_name_with_its_digest() {
        let path = path("site.css");
        let served = path.strip_prefix(FOLDER).expect("in the folder");
        let asset = ASSETS.get(served).expect("the style sheet");
        assert_eq!(asset.media_type, CSS);
        assert!(served.contains(&hex::encode(Sha256::digest(&asset.bytes))[..16]));
    }

    #[test]
    fn every_reference_between_files_is_resolved() {
        for (name, asset) in ASSETS.iter().filter(|(_, asset)| asset.media_type == CSS) {
            assert!(
                !String::from_utf8_lossy(&asset.bytes).contains("asset:"),
                "{name} refers to a file that is not there"
            );
        }
    }

    #[test]
    fn our_own_styles_know_no_left_and_right() {
        for style in STYLES.iter().skip(21).chain([&include_str!("../assets/styles/ceremony.css")]) {
            for physical in
                ["margin-left", "margin-right", "padding-left", "padding-right", "left:", "right:", ": left", ": right"]
            {
                let found = style.lines().find(|line| line.contains(physical) && !line.contains("/*"));
                assert_eq!(found, None, "{physical}: pages may be read from right to left");
            }
        }
    }

    #[test]
    fn vendored_files_are_those_whose_digests_were_noted() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/vendor");
        let sums = std::fs::read_to_string(root.join("SHA256SUMS")).expect("the list of digests");
        assert!(sums.lines().count() > 20);
        for line in sums.lines() {
            let (digest, name) = line.split_once("  ").expect("a digest and a name");
            let bytes = std::fs::read(root.join(name)).expect("the file");
            assert_eq!(hex::encode(Sha256::digest(&bytes)), digest, "{name}");
        }
    }
}
