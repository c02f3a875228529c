//! Parts that the documents share.

use contracts::constructive_dialogue::{List, ListOfApplicants, Listed};
use documents::{Part, Table};
use treaty::Citation;

use crate::pages::Frame;
use crate::text::order;

/// The sub-paragraph by which a list is circulated, as it is cited.
pub(super) fn rule(frame: &Frame, list: List) -> String {
    let id = match list {
        List::NonGovernmentalOrganizations => "PR-53d-ii",
        List::OtherStakeholders => "PR-53e-ii",
    };
    id.parse::<Citation>().map_or_else(|_| id.to_owned(), |rule| frame.texts.citation(&rule))
}

/// The organizations of a list by name, as a table; none where there is none.
pub(super) fn organizations(frame: &Frame, list: &ListOfApplicants) -> Option<Part> {
    let mut organizations: Vec<&Listed> = list.organizations.iter().collect();
    organizations.sort_by_cached_key(|listed| (order(&listed.name), listed.name.clone()));
    // All on the list of sub-paragraph (d) are of one kind.
    let kinds = list.list == List::OtherStakeholders;
    let mut head = vec!["document-number", "field-organization"];
    let mut widths = vec![6, 25];
    if kinds {
        head.push("kind");
        widths.push(14);
    }
    head.extend(["field-country", "field-website", "document-ecosoc"]);
    widths.extend([16, 22, 14]);
    let rows: Vec<Vec<String>> =
        organizations.iter().zip(1_usize..).map(|(listed, n)| row(frame, listed, n, kinds)).collect();
    let head = head.into_iter().map(|key| frame.texts.say(key).to_string()).collect();
    (!rows.is_empty()).then_some(Part::Table(Table { head, widths, rows }))
}

fn row(frame: &Frame, listed: &Listed, number: usize, kinds: bool) -> Vec<String> {
    let mut row = vec![frame.texts.number(&number), listed.name.clone()];
    if kinds {
        row.push(frame.stakeholder_kind(&listed.kind).to_string());
    }
    row.push(frame.names.name(&listed.country));
    row.push(listed.website.clone().unwrap_or_default());
    row.push(listed.ecosoc_status.clone().unwrap_or_default());
    row
}
