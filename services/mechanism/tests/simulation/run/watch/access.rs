//! Who may ask the reviews what, by the table that every service decides by (part D of the catalogue; invariants 15 and 20).

use access::Asker;

use super::{Holds, holds};

/// What is everybody's: how many reviews are how far, and the rules.
const PUBLIC: [&str; 2] = ["query.reviews.totals", "query.reviews.rules"];
/// What only a State does for itself (paras. 31 and 47).
const SIGNATURES: [&str; 2] = ["cmd.reviews.confirm-consultation", "cmd.reviews.return-consultation"];

/// That whoever is of no State and not of the Secretariat has no row of any review (para. 4 (k)), and that the Secretariat signs for nobody.
pub(super) fn holds_of_all() -> Holds {
    let account = || "1".to_owned();
    let outsiders = [
        Asker::Public,
        Asker::Applicant { contact: account() },
        Asker::Chair { account: account() },
        Asker::Bureau { account: account() },
        Asker::Operator { account: account() },
        Asker::service("notices"),
    ];
    let of_reviews: Vec<&str> = access::decided().filter(|subject| subject.contains(".reviews.")).collect();
    for subject in of_reviews.iter().filter(|subject| !PUBLIC.contains(subject)) {
        let may = outsiders.iter().find(|asker| access::may(asker, subject));
        holds(may.is_none(), || format!("PR-4k: {may:?} may ask {subject}"))?;
    }
    let secretariat = Asker::Secretariat { account: account() };
    for subject in SIGNATURES {
        holds(of_reviews.contains(&subject), || format!("nobody decides who may ask {subject}"))?;
        holds(!access::may(&secretariat, subject), || format!("PR-47: the Secretariat may ask {subject}"))?;
    }
    Ok(())
}
