//! Long lists page by page.

use serde::Deserialize;

/// The last page that can be asked for.
const LAST: u32 = 1_000_000;

/// Which page of a long list is asked for in an address.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub struct WhichPage {
    page: Option<u32>,
}

impl WhichPage {
    /// The page, within what can be asked for; the first where none is named.
    #[must_use]
    pub fn asked(self) -> Option<u32> {
        self.page.map(|page| page.clamp(1, LAST))
    }
}

/// Which page of a list this is, and how many there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pager {
    page: u32,
    pages: u32,
}

impl Pager {
    /// This page of so many.
    #[must_use]
    pub const fn of(page: u32, pages: u32) -> Self {
        Self { page, pages }
    }

    /// The page before, where there is one: the last where somebody asked for one behind it.
    #[must_use]
    pub fn before(self) -> Option<u32> {
        (self.page > 1).then(|| (self.page - 1).min(self.pages))
    }

    /// The page after, where there is one.
    #[must_use]
    pub fn after(self) -> Option<u32> {
        (self.page < self.pages).then(|| self.page + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::Pager;

    #[test]
    fn every_page_leads_to_its_neighbours_and_from_behind_the_last_back_to_it() {
        let ways = |page, pages| (Pager::of(page, pages).before(), Pager::of(page, pages).after());
        assert_eq!(ways(1, 1), (None, None));
        assert_eq!(ways(1, 3), (None, Some(2)));
        assert_eq!(ways(2, 3), (Some(1), Some(3)));
        assert_eq!(ways(3, 3), (Some(2), None));
        assert_eq!(ways(9, 3), (Some(3), None));
    }
}
