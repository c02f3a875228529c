//! Every rule that the code names is one of the catalogue.

use std::path::{Path, PathBuf};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn every_cited_rule_is_in_the_catalogue() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/domain"), &mut files);
    let mut cited = 0;
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        for word in text.split('"').skip(1).step_by(2) {
            if ["PR-", "GL-", "AMB-", "R9/1-", "R10/1-", "T1-"].iter().any(|prefix| word.starts_with(prefix))
                && word.len() < 12
            {
                assert!(word.parse::<treaty::Citation>().is_ok(), "{word} in {}", file.display());
                cited += 1;
            }
        }
    }
    assert!(cited > 60, "only {cited} citations were found");
}
