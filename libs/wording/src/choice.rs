//! Which language a reader gets.

use treaty::Language;

use crate::AVAILABLE;

/// The language that was chosen on the page before, else the first available one of the browser's list (`Accept-Language`,
/// RFC 9110, section 12.5.4), else English.
#[must_use]
pub fn choose(chosen: Option<&str>, accepted: Option<&str>) -> Language {
    let chosen = chosen.and_then(available);
    chosen
        .or_else(|| by_weight(accepted.unwrap_or_default()).into_iter().find_map(available))
        .unwrap_or(Language::English)
}

/// The language of a tag such as `fr` or `zh-Hans-CN`, where it has texts.
fn available(tag: &str) -> Option<Language> {
    let primary = tag.split('-').next()?.trim();
    AVAILABLE.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary))
}

/// The tags of the list, those with the greatest weight first; equal ones in their order.
fn by_weight(list: &str) -> Vec<&str> {
    let mut tags: Vec<(&str, f32)> = list.split(',').filter_map(weighed).collect();
    tags.sort_by(|a, b| b.1.total_cmp(&a.1));
    tags.into_iter().map(|(tag, _)| tag).collect()
}

fn weighed(item: &str) -> Option<(&str, f32)> {
    let mut parts = item.split(';');
    let tag = parts.next()?.trim();
    let weight = parts.find_map(|part| part.trim().strip_prefix("q=")).map_or(Some(1.0), |q| q.parse().ok())?;
    (!tag.is_empty() && weight > 0.0).then_some((tag, weight))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_decide_and_zero_excludes() {
        assert_eq!(by_weight("fr;q=0.8, en-GB , ru;q=0, *;q=0.1"), ["en-GB", "fr", "*"]);
        assert_eq!(by_weight(""), Vec::<&str>::new());
    }

    #[test]
    fn english_when_nothing_fits() {
        assert_eq!(choose(None, Some("is, fo;q=0.5")), Language::English);
        assert_eq!(choose(Some("en-GB"), None), Language::English);
    }
}
