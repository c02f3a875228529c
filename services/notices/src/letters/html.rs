//! A letter as HTML: one column, the reader's own typeface, nothing that is fetched from elsewhere.

use wording::Texts;

use super::page::{Fact, Page, Part};

pub(super) fn text(texts: Texts, page: &Page) -> String {
    let (lang, dir) = (texts.lang(), texts.dir());
    let parts = joined(&page.parts, part);
    let foot = joined(&page.foot, |line| format!("<p>{}</p>\n", escaped(line)));
    format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{subject}</title>\n</head>\n\
         <body style=\"margin:0 auto;padding:1em;max-width:40em;font:1em/1.5 sans-serif\">\n\
         <p>{greeting}</p>\n{parts}<p>{farewell}</p>\n\
         <div style=\"font-size:0.85em;border-top:1px solid;padding-top:0.5em\">\n{foot}</div>\n</body>\n</html>\n",
        subject = escaped(&page.subject),
        greeting = escaped(&page.greeting),
        farewell = escaped(&page.farewell),
    )
}

fn part(part: &Part) -> String {
    match part {
        Part::Text(text) => format!("<p>{}</p>\n", escaped(text)),
        Part::Facts(facts) => {
            // A title in another language keeps its own direction.
            let rows = joined(facts, |Fact { name, value, .. }| {
                format!("<dt><b>{}</b></dt>\n<dd><bdi>{}</bdi></dd>\n", escaped(name), escaped(value))
            });
            format!("<dl>\n{rows}</dl>\n")
        }
        Part::Link { words, url } => {
            let url = escaped(url);
            format!("<p>{}<br>\n<a href=\"{url}\" dir=\"ltr\">{url}</a></p>\n", escaped(words))
        }
    }
}

fn joined<T>(items: &[T], write: impl FnMut(&T) -> String) -> String {
    items.iter().map(write).collect::<Vec<_>>().concat()
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            letter => out.push(letter),
        }
    }
    out
}
