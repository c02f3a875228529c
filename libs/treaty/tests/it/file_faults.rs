//! One test for each kind of fault in the file of States parties: where, and in which words.

use treaty::parties::{Column, Reason, check_name, read, read_with_lines};

const HEADER: &str =
    "iso3,name,un_regional_group,untoc_date,tip_date,som_date,firearms_date,uncac_party,un_languages\n";
const FRANCE: &str = "FRA,France,WEOG,2002-10-29,2002-10-29,2002-10-29,2019-02-28,yes,French\n";

fn file(rows: &str) -> String {
    format!("{HEADER}{rows}")
}

/// The faults of a file, one sentence each.
#[track_caller]
fn faults(bytes: impl AsRef<[u8]>) -> Vec<String> {
    let faults = read(bytes.as_ref()).unwrap_err();
    faults.iter().map(ToString::to_string).collect()
}

/// France with one cell changed gives exactly this fault, on line 2 in the cell's column.
#[track_caller]
fn expect(column: usize, cell: &str, sentence: &str) {
    let mut cells: Vec<_> = FRANCE.trim_end().split(',').collect();
    cells[column] = cell;
    let name = Column::ALL[column].name();
    assert_eq!(faults(file(&cells.join(","))), [format!("line 2, column {name}: {sentence}")]);
}

#[test]
fn a_good_file_has_none() {
    let parties = read(file(FRANCE).as_bytes()).unwrap();
    assert_eq!(parties.len(), 1);
    let crlf = file(FRANCE).replace('\n', "\r\n");
    assert_eq!(read(crlf.as_bytes()).unwrap(), parties);
    let without_end = file(FRANCE.trim_end());
    assert_eq!(read(without_end.as_bytes()).unwrap(), parties);
    let marked = format!("\u{feff}{}", file(FRANCE));
    assert_eq!(read(marked.as_bytes()).unwrap(), parties);
}

#[test]
fn blank_cells_that_may_be_blank() {
    let parties = read(file("XXX,Xanadu,none,,,,,no,\n").as_bytes()).unwrap();
    assert_eq!(parties[0].deposits, [None; 4]);
    assert_eq!((parties[0].group, parties[0].languages.len()), (None, 0));
}

#[test]
fn quoted_names_may_hold_commas() {
    let row = FRANCE.replace("France", "\"France, the \"\"Republic\"\"\"");
    let parties = read(file(&row).as_bytes()).unwrap();
    assert_eq!(parties[0].name, "France, the \"Republic\"");
}

#[test]
fn empty_file() {
    assert_eq!(faults(""), ["line 1: the file is empty"]);
    assert_eq!(faults("\n\r\n\n"), ["line 1: the file is empty"]);
}

#[test]
fn file_without_parties() {
    assert_eq!(faults(HEADER), ["line 1: the file names no State"]);
}

#[test]
fn header_lacks_a_column() {
    let lacking = file(FRANCE).replace(",som_date", "");
    let sentence = "line 1, column som_date: the first line does not name this column";
    assert_eq!(faults(lacking), [sentence]);
}

#[test]
fn header_has_a_column_too_many() {
    let more = file(FRANCE).replace("un_languages", "un_languages,capital");
    let sentence = "line 1: the first line names a column \"capital\", which does not belong there";
    assert_eq!(faults(more), [sentence]);
}

#[test]
fn header_misspelt() {
    let misspelt = file(FRANCE).replace("un_languages", "languages");
    assert_eq!(
        faults(misspelt),
        [
            "line 1, column un_languages: the first line does not name this column",
            "line 1: the first line names a column \"languages\", which does not belong there",
        ]
    );
}

#[test]
fn header_in_another_order() {
    let order = "iso3,name,un_regional_group,untoc_date,tip_date,som_date,firearms_date,\
                 uncac_party,un_languages";
    let sentence = format!("line 1: the columns must stand in this order: {order}");
    let swapped = file(FRANCE).replace("tip_date,som_date", "som_date,tip_date");
    assert_eq!(faults(swapped), [sentence.as_str()]);
    let repeated = file(FRANCE).replace("un_languages", "un_languages,iso3");
    assert_eq!(faults(repeated), [sentence]);
}

#[test]
fn file_without_header() {
    assert_eq!(read(FRANCE.as_bytes()).unwrap_err().as_slice()[0].reason, Reason::MissingColumn);
}

#[test]
fn line_with_too_few_or_too_many_cells() {
    let rows = format!("DEU,Germany,WEOG\n{FRANCE}ITA,{}", &FRANCE[4..].replace("yes", "yes,no"));
    assert_eq!(
        faults(file(&rows)),
        ["line 2: the line has 3 cells and needs 9", "line 4: the line has 10 cells and needs 9"]
    );
}

#[test]
fn state_named_twice() {
    let rows = format!("{FRANCE}{}{FRANCE}", FRANCE.replace("FRA", "DEU"));
    assert_eq!(faults(file(&rows)), ["line 4, column iso3: FRA is named already, on line 2"]);
}

#[test]
fn bad_code() {
    let sentence = |code| format!("\"{code}\" is not a State's code; a code is three upper-case letters from A to Z");
    expect(0, "fra", &sentence("fra"));
    expect(0, "FR", &sentence("FR"));
    expect(0, "", "the cell is blank");
}

#[test]
fn blank_name() {
    expect(1, "", "the cell is blank");
}

#[test]
fn unknown_group() {
    let sentence = "\"Nordic\" is not a regional group; the groups are African Group, \
                    Asia-Pacific Group, EEG, GRULAC and WEOG, or none for a party outside the \
                    groups";
    expect(2, "Nordic", sentence);
    expect(2, "", "the cell is blank");
}

#[test]
fn days_and_months_that_do_not_exist() {
    expect(4, "2014-02-31", "\"2014-02-31\" is not a date: that month ends on day 28");
    expect(4, "2014-13-01", "\"2014-13-01\" is not a date: there is no month 13");
    expect(4, "2014-00-10", "\"2014-00-10\" is not a date: there is no month 00");
    expect(4, "2014-04-00", "\"2014-04-00\" is not a date: that month ends on day 30");
    expect(5, "2016-02-30", "\"2016-02-30\" is not a date: that month ends on day 29");
}

#[test]
fn words_that_are_no_dates() {
    let words = [
        "soon",
        "Unknown",
        "14",
        "20140",
        "2014-5-7",
        "2014-05",
        "07/05/2014",
        "2014-05-07T00:00",
        "-2014",
        "+014",
        "2014-05-07-",
        "2014--07",
        "２０１４",
    ];
    for word in words {
        let sentence = format!(
            "\"{word}\" is not a date; write 2004-05-27, or 2004 when only the year is known, or \
             unknown"
        );
        expect(3, word, &sentence);
    }
}

#[test]
fn deposits_before_the_treaties_existed() {
    let sentence = |text| format!("\"{text}\" is too early: the Convention was adopted in the year 2000");
    expect(3, "1914", &sentence("1914"));
    expect(3, "0214-01-01", &sentence("0214-01-01"));
}

#[test]
fn article_37_protocol_without_the_convention() {
    let row = "XXX,Xanadu,EEG,,2005-01-01,,unknown,no,\n";
    let sentence = |column, protocol| {
        format!(
            "line 2, column {column}: a party to the {protocol} must be party to the Convention \
             (article 37, paragraph 2), and the cell untoc_date is blank"
        )
    };
    assert_eq!(
        faults(file(row)),
        [sentence("tip_date", "Trafficking in Persons Protocol"), sentence("firearms_date", "Firearms Protocol"),]
    );
}

#[test]
fn neither_yes_nor_no() {
    expect(7, "Yes", "\"Yes\" is neither yes nor no");
    expect(7, "1", "\"1\" is neither yes nor no");
    expect(7, "", "the cell is blank");
}

#[test]
fn unknown_language() {
    let sentence = |name| {
        format!(
            "\"{name}\" is not a working language of the Mechanism; they are Arabic, Chinese, \
             English, French, Russian and Spanish"
        )
    };
    expect(8, "French;German", &sentence("German"));
    expect(8, "French;", &sentence(""));
    expect(8, "French/English", &sentence("French/English"));
}

#[test]
fn language_named_twice() {
    expect(8, "French;English;French", "French is named twice");
}

#[test]
fn stray_spaces() {
    expect(0, "FRA ", "\"FRA \" has a space too many");
    expect(1, " France", "\" France\" has a space too many");
    expect(1, "the  Netherlands", "\"the  Netherlands\" has a space too many");
    expect(1, "New\u{a0}Zealand", "\"New\u{a0}Zealand\" has a space too many");
    expect(4, " ", "\" \" has a space too many");
    expect(
        8,
        "French; English",
        "\" English\" is not a working language of the Mechanism; they \
        are Arabic, Chinese, English, French, Russian and Spanish",
    );
}

#[test]
fn unprintable_characters() {
    expect(1, "Fra\tnce", "the cell holds the unprintable character U+0009");
    expect(1, "Fra\u{0}nce", "the cell holds the unprintable character U+0000");
    expect(1, "Fra\u{202e}nce", "the cell holds the unprintable character U+202E");
    expect(1, "Fra\u{200b}nce", "the cell holds the unprintable character U+200B");
    expect(1, "Fra\u{fffd}nce", "the cell holds the unprintable character U+FFFD");
}

#[test]
fn accent_apart_from_its_letter() {
    let sentence = "the cell holds an accent apart from its letter (U+0302); write both as one \
                    character";
    expect(1, "Co\u{302}te d'Ivoire", sentence);
}

#[test]
fn quotation_mark_left_open() {
    let rows = format!("{FRANCE}DEU,\"Germany,WEOG,2006-06-14,,,,yes,\n{FRANCE}");
    assert_eq!(faults(file(&rows)), ["line 3: the line has 2 cells and needs 9"]);
    let broken = FRANCE.replace("France", "\"Fra\nnce\"");
    assert_eq!(
        faults(file(&broken)),
        ["line 2, column name: the cell holds the unprintable character U+000A, a line break; \
             is a quotation mark left open?"]
    );
}

#[test]
fn not_utf_8() {
    let mut bytes = file(FRANCE).into_bytes();
    let place = bytes.windows(6).position(|window| window == b"France").unwrap();
    bytes[place + 3] = 0xff;
    assert_eq!(faults(&bytes), ["line 2, column name: the cell is not text in UTF-8"]);
    let utf_16: Vec<u8> = file(FRANCE).encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(!faults(utf_16).is_empty());
}

#[test]
fn every_fault_of_the_file_is_reported_in_order() {
    let rows = "fra,,Nordic,2014-02-31,soon,1999,,maybe,German\n\
                \n\
                DEU,Germany,WEOG\n\
                ITA,Italy,WEOG,2006-08-02,,,,,\n";
    let faults = read(file(rows).as_bytes()).unwrap_err();
    let places: Vec<_> = faults.iter().map(|fault| (fault.row, fault.column.map(Column::name))).collect();
    assert_eq!(
        places,
        [
            (2, Some("iso3")),
            (2, Some("name")),
            (2, Some("un_regional_group")),
            (2, Some("untoc_date")),
            (2, Some("tip_date")),
            (2, Some("som_date")),
            (2, Some("uncac_party")),
            (2, Some("un_languages")),
            (4, None),
            (5, Some("uncac_party")),
        ]
    );
    assert_eq!(faults.to_string().lines().count(), 10);
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    let bad = FRANCE.replace("yes", "maybe").replace("FRA", "DEU");
    for end in ["\n", "\r\n"] {
        let text = file(&format!("{FRANCE}\n\n{bad}")).replace('\n', end);
        let faults = read(text.as_bytes()).unwrap_err();
        assert_eq!(faults.as_slice()[0].row, 5, "{end:?}");
    }
}

#[test]
fn a_name_alone_is_held_to_the_same() {
    assert_eq!(check_name("Côte d'Ivoire"), Ok(()));
    assert_eq!(check_name(""), Err(Reason::Blank));
    assert_eq!(check_name("Viet  Nam"), Err(Reason::StraySpace("Viet  Nam".to_owned())));
    assert_eq!(check_name("Viet\u{200b} Nam"), Err(Reason::Unprintable('\u{200b}')));
}

#[test]
fn each_party_comes_with_its_line() {
    let rows = "FRA,France,WEOG,2002-10-29,,,,yes,French\n\nDEU,Germany,WEOG,2006-06-14,,,,yes,\n";
    let lines: Vec<_> = read_with_lines(file(rows).as_bytes()).unwrap().into_iter().map(|(line, _)| line).collect();
    assert_eq!(lines, [2, 4]);
}
