//! States parties through the door of the real program: the page, the file and the data say the same, and who told the Secretariat is
//! for the Secretariat alone.

use serde_json::{Value, json};

use crate::faults::server_path;
use crate::http::{get, send};
use crate::program::Up;
use crate::traces::sign_in;

/// What a page, a file or an answer says of a State: its code, and what it is to each of the four treaties.
type Line = (String, Vec<String>);

/// A day on which some were party, some had only deposited, and of some it is not settled.
const DAY: &str = "2014-04-01";

fn of_data(answer: &str) -> Vec<Line> {
    let answer: Value = serde_json::from_str(answer).unwrap();
    assert_eq!(answer["as_of"], DAY);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let line = |state: &Value| {
        let instruments = state["instruments"].as_array().unwrap();
        (text(&state["state"]), instruments.iter().map(|one| text(&one["status"])).collect())
    };
    let mut lines: Vec<Line> = answer["states"].as_array().unwrap().iter().map(line).collect();
    lines.sort();
    lines
}

/// The last eight cells of a row are two for each treaty, and none of them has a comma in it.
fn of_file(file: &str) -> Vec<Line> {
    let line = |row: &str| {
        let cells: Vec<_> = row.rsplit(',').take(8).collect();
        let status = |from_the_end: usize| if cells[from_the_end].is_empty() { "none" } else { cells[from_the_end] };
        (row[..3].to_owned(), [7, 5, 3, 1].map(|cell| status(cell).to_owned()).to_vec())
    };
    let mut lines: Vec<Line> = file.lines().skip(1).map(line).collect();
    lines.sort();
    lines
}

fn of_page(page: &str) -> Vec<Line> {
    let words = [
        ("Party", "party"),
        ("Deposited", "deposited"),
        ("Not settled", "uncertain"),
        ("Signatory", "signatory"),
        ("–", "none"),
    ];
    let status = |cell: &str| {
        let cell = plain(cell);
        let found = words.iter().find(|(word, _)| cell.starts_with(word));
        found.unwrap_or_else(|| panic!("{cell}")).1.to_owned()
    };
    let rows = page.split("<tr><th scope=\"row\">").skip(1);
    let line = |row: &str| {
        let row = row.split("</tr>").next().unwrap();
        let code = row.split("<span class=\"code\">").nth(1).unwrap().split('<').next().unwrap();
        let cells: Vec<_> = row.split("<td").skip(2).map(|cell| status(cell.split_once('>').unwrap().1)).collect();
        (code.to_owned(), cells)
    };
    let mut lines: Vec<Line> = rows.map(line).collect();
    lines.sort();
    lines
}

/// The text without its tags.
fn plain(html: &str) -> String {
    let pieces = html.split('<').enumerate();
    let text =
        pieces.map(|(at, piece)| if at == 0 { piece } else { piece.split_once('>').map_or("", |(_, text)| text) });
    text.collect::<String>().trim().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_9i_a_day_has_one_answer_and_what_was_told_stays_with_the_secretariat() {
    let Some(server) = proving_ground::nats_server().await else { return };
    let (folder, path) = (tempfile::tempdir().unwrap(), server_path(&server));
    let up = Up::start(folder.path(), &[("PATH", &path)]).await;
    one_answer(&up).await;
    told_to_the_secretariat(&up).await;
    assert!(up.interrupt().await);
}

async fn one_answer(up: &Up) {
    let at = |path: &str| format!("{}{path}", up.url);
    let body = |answer: (u16, String)| {
        assert_eq!(answer.0, 200);
        answer.1.split_once("\r\n\r\n").unwrap().1.to_owned()
    };
    let data = of_data(&body(get(&at(&format!("api/v1/states?as_of={DAY}"))).await));
    let file = of_file(&body(get(&at(&format!("states.csv?on={DAY}"))).await));
    let page = of_page(&body(get(&at(&format!("states?on={DAY}"))).await));
    let count = |status: &str| data.iter().flat_map(|(_, of)| of).filter(|one| *one == status).count();
    assert!(
        ["party", "deposited", "uncertain", "none"].into_iter().all(|status| count(status) > 0),
        "a day with all of them"
    );
    assert_eq!(file, data);
    assert_eq!(page, data);
}

async fn told_to_the_secretariat(up: &Up) {
    let (cookie, csrf) = sign_in(up).await;
    let headers = [
        ("cookie", cookie.as_str()),
        ("x-csrf-token", &csrf),
        ("idempotency-key", "0198c0de-0000-7000-8000-000000000002"),
        ("content-type", "application/json"),
    ];
    let opt_out = json!({ "state": "VAT", "from": "2020-11-02", "told_by": "note verbale of the Mission" });
    let recorded =
        send("POST", &format!("{}api/v1/commands/registry/record-opt-out", up.url), &headers, &opt_out.to_string())
            .await;
    assert_eq!(recorded.status, 200, "{}", recorded.body);
    for path in ["states/VAT", "api/v1/states/VAT"] {
        let url = format!("{}{path}", up.url);
        let public = send("GET", &url, &[], "").await;
        assert_eq!(public.status, 200, "{path}");
        assert!(!public.body.contains("note verbale"), "{path}: {}", public.body);
        let secretariat = send("GET", &url, &[("cookie", &cookie)], "").await;
        assert!(secretariat.body.contains("note verbale of the Mission"), "{path}: {}", secretariat.body);
    }
}
