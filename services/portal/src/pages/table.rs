//! Tables as files that spreadsheets open (RFC 4180).

/// A file with this head, unless it has no cells, and these rows. A cell that a spreadsheet could take for a formula gets an apostrophe in front.
pub(crate) fn csv_file<R: IntoIterator<Item = String>>(
    head: &[impl AsRef<str>],
    rows: impl IntoIterator<Item = R>,
) -> String {
    let mut file = csv::Writer::from_writer(Vec::new());
    // Writing to memory cannot fail.
    if !head.is_empty() {
        let _ = file.write_record(head.iter().map(AsRef::as_ref));
    }
    for row in rows {
        let _ = file.write_record(row.into_iter().map(guarded));
    }
    file.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

fn guarded(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell }
}
