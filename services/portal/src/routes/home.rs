//! The first page.

use super::reader::{Reader, Shown};
use crate::pages::Names;
use crate::pages::home::{HomePage, Standing};

pub(super) async fn home(reader: Reader) -> Shown {
    let (overview, result, states) = tokio::join!(reader.overview(), reader.result(None), reader.states(None));
    let (overview, result, states) = (overview?, result?, states?);
    let names = Names::of_pool(&result.states);
    let page = HomePage {
        frame: &reader.frame,
        standing: Standing::of(&overview),
        parties: crate::pages::home::parties(&states),
        assignments: result.assignments.len(),
        names: names.sorted().map(|(_, name)| name.to_owned()).collect(),
    };
    Ok(reader.show(&page))
}
