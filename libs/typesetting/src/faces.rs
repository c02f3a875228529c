//! The faces of our documents, which are part of the program: `fonts/vendor.sh` takes them from Debian's packages.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

const FILES: [&[u8]; 6] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Bold.ttf"),
    include_bytes!("../fonts/NotoSansCJKsc-Regular.otf"),
    include_bytes!("../fonts/NotoSansCJKsc-Bold.otf"),
];

struct Faces {
    fonts: Vec<Font>,
    book: LazyHash<FontBook>,
}

static FACES: LazyLock<Faces> = LazyLock::new(|| {
    let fonts: Vec<Font> = FILES.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect();
    let book = LazyHash::new(FontBook::from_fonts(&fonts));
    Faces { fonts, book }
});

pub(crate) fn book() -> &'static LazyHash<FontBook> {
    &FACES.book
}

pub(crate) fn font(index: usize) -> Option<Font> {
    FACES.fonts.get(index).cloned()
}

/// Whether one of our faces can show a character. What cannot is not to be set: a reader would not see that something is missing.
#[must_use]
pub fn has_glyph(character: char) -> bool {
    FACES.fonts.iter().any(|font| font.info().coverage.contains(u32::from(character)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_face() {
        let families: Vec<_> = FACES.fonts.iter().map(|font| font.info().family.as_str()).collect();
        let expected = ["Noto Sans", "Noto Naskh Arabic", "Noto Sans CJK SC"];
        assert_eq!(families, expected.map(|family| [family; 2]).concat());
    }

    #[test]
    fn the_scripts_of_six_languages_are_covered() {
        let text = "Zażółć gęślą jaźń, Đặng Thị; Ünïcödé № “quotes” – Ёжик, Ґанок; الأمانة العامة ٠١٢؛ گپچ؛ 联合国打击跨国有组织犯罪公约，龥鬱臺灣。";
        let missing: String = text.chars().filter(|c| !has_glyph(*c)).collect();
        assert_eq!(missing, "龥", "which is in neither GB 2312 nor Big5");
    }
}
