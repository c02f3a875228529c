//! Long lists page by page.

use journal::Value;

use crate::{Failure, Inquiry};

/// A page of a long list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// Which, from 1.
    pub page: u32,
    /// How many there are: an empty list has one.
    pub pages: u32,
}

impl Page {
    /// How many rows a page has.
    pub const ROWS: u32 = 200;

    /// The page that is asked for of so many rows, the first where none is named; behind the last there is nothing.
    #[must_use]
    pub fn of(asked: Option<u32>, rows: u64) -> Self {
        let pages = u32::try_from(rows.div_ceil(Self::ROWS.into())).unwrap_or(u32::MAX).max(1);
        Self { page: asked.unwrap_or(1).max(1), pages }
    }

    /// How many rows stand before it.
    #[must_use]
    pub const fn skips(self) -> u64 {
        (self.page as u64 - 1) * Self::ROWS as u64
    }
}

impl Inquiry {
    /// The page that is asked for of the rows that `total` counts.
    ///
    /// # Errors
    /// [`Failure`].
    pub async fn page(&self, asked: Option<u32>, total: &'static str, of: &[Value]) -> Result<Page, Failure> {
        let rows = self.rows(total, of).await?;
        let rows = rows.first().map(|row| row.count(0)).transpose()?.unwrap_or_default();
        Ok(Page::of(asked, rows))
    }
}

#[cfg(test)]
mod tests {
    use super::Page;

    #[test]
    fn every_row_stands_on_one_page() {
        let page = |asked, rows| {
            let page = Page::of(asked, rows);
            (page.page, page.pages, page.skips())
        };
        assert_eq!(page(None, 0), (1, 1, 0));
        assert_eq!(page(Some(0), 200), (1, 1, 0));
        assert_eq!(page(Some(2), 201), (2, 2, 200));
        assert_eq!(page(Some(u32::MAX), 400), (u32::MAX, 2, (u64::from(u32::MAX) - 1) * 200));
    }
}
