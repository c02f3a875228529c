//! Texts written to break the search.

use mentions::mentions;

/// As many bytes as a text may ever have, and more.
const LONG: usize = 1_000_000;

#[test]
fn pr_53b_a_megabyte_of_anything_is_read() {
    let pieces = [
        "a",
        " ",
        "\n",
        ",",
        "\u{301}",
        "\u{640}",
        "\u{FDFA}",
        "Kenya ",
        "Kenya",
        "us ",
        "US ",
        "US",
        "@",
        "https://",
        "مالي ",
        "و",
        "Того ",
        "中国",
        "海地区",
        "Kenya\n",
        "Kenya, ",
        "Papua New ",
        "Box 1\nKenya\n",
        "\r",
    ];
    for piece in pieces {
        let text = piece.repeat(LONG / piece.len());
        for one in mentions(&text) {
            assert_eq!(text[one.start..one.end], one.words);
        }
    }
}

#[test]
fn pr_53b_marks_that_nobody_sees_hide_nothing() {
    for text in ["Ke\u{200B}nya", "Ke\u{AD}nya", "K\u{301}enya", "Ｋｅｎｙａ", "ك\u{640}ينيا", "K\u{2060}enya"]
    {
        assert_eq!(mentions(text).len(), 1, "{text:?}");
        assert_eq!(mentions(text)[0].words, text);
    }
}

#[test]
fn pr_53b_nothing_is_found_in_nothing() {
    assert!(mentions("").is_empty());
    assert!(mentions(" \n\u{301}\u{200B}").is_empty());
}
