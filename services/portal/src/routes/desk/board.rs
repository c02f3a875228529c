//! The board of reviews, reminders, and what the Secretariat records of reviews.

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use bus::RequestError;
use contracts::notices::ListAccounts;
use contracts::registry::{Duty, DutyIn, ShowDirectory};
use contracts::reviews::{
    Board, FindReview, GroupTotals, Remind, ReviewFile, RulesInForce, ShowBoard, ShowForecast, ShowRules, ShowTotals,
};
use contracts::{Command, CommandId, Recorded};
use treaty::{StateCode, YearlyGroup};

use crate::http::desk_accounts;
use crate::pages::board::{
    BoardChoice, BoardPage, ForecastPage, NotesPage, Reached, RemindersPage, RulesPage, Wish, board_csv, forms,
    read_wishes,
};
use crate::pages::form::{Fault, Form};
use crate::pages::reviews::help;
use crate::routes::people::known;
use crate::routes::reader::{Desk, Reader, Shown, Trouble, file};
use crate::routes::submit::{Done, Sent};
use crate::text::{InLanguage as _, Note, Tone};

/// What an address asks.
type Asked = Query<Vec<(String, String)>>;

pub(super) async fn board(desk: Desk, Query(asked): Asked) -> Shown {
    show_board(&desk, &BoardChoice::of(&asked)).await
}

async fn show_board(desk: &Desk, choice: &BoardChoice) -> Shown {
    let answer = desk.ask(choice.asked()).await?.in_language(&desk.frame.texts);
    let accounts = accounts(desk).await?;
    Ok(desk.show(&BoardPage { frame: &desk.frame, choice, answer: &answer, accounts: &accounts }))
}

/// The accounts of the Secretariat.
async fn accounts(desk: &Reader) -> Result<Vec<String>, Trouble> {
    desk_accounts::all(&desk.portal).await.map_err(|failure| desk.broken(&failure))
}

fn account(desk: &Desk) -> &str {
    desk.visitor.session().map_or("", |session| session.account.as_str())
}

pub(super) async fn board_file(desk: Desk, Query(asked): Asked) -> Shown {
    let answer = desk.ask(&BoardChoice::of(&asked).for_file()).await?;
    Ok(file("text/csv; charset=utf-8", &format!("reviews-{}.csv", answer.as_of), board_csv(&answer)))
}

// ---- Several reviews at once -----------------------------------------------------------------------------------------------------------

/// What of the board a form of it was about.
const ONLY: &str = "only-";

/// Which reviews were chosen on the board: each by itself, or all that it showed.
struct Picked {
    states: Vec<StateCode>,
    all: bool,
    choice: BoardChoice,
}

impl Picked {
    fn of(asked: &[(String, String)]) -> Self {
        let picked = asked.iter().filter(|(key, _)| key == "pick");
        let states = picked.filter_map(|(_, code)| code.parse().ok()).collect();
        let all = asked.iter().any(|(key, value)| key == "all" && value == "true");
        let only = asked.iter().filter_map(|(key, value)| Some((key.strip_prefix(ONLY)?.to_owned(), value.clone())));
        let choice = BoardChoice::of(&only.collect::<Vec<_>>());
        Self { states, all, choice }
    }

    fn is_none(&self) -> bool {
        self.states.is_empty() && !self.all
    }

    /// The board, and which reviews on it are meant.
    async fn found(&self, desk: &Desk) -> Result<(Board, Vec<StateCode>), Trouble> {
        let everything = ShowBoard::default();
        let asked = if self.all { self.choice.asked() } else { &everything };
        let board = desk.ask(asked).await?.in_language(&desk.frame.texts);
        let on_it = board.lines.iter().map(|line| line.state);
        let meant = on_it.filter(|state| self.all || self.states.contains(state)).collect();
        Ok((board, meant))
    }
}

/// The board again, where nothing on it was chosen.
async fn nothing_picked(mut desk: Desk, picked: &Picked) -> Shown {
    let note = Note::new(Tone::Warning, desk.frame.say("board-none-picked"));
    desk.0.frame.notes.push(note);
    show_board(&desk, &picked.choice).await
}

pub(super) async fn ask_reminders(desk: Desk, Query(asked): Asked) -> Shown {
    let picked = Picked::of(&asked);
    if picked.is_none() {
        return nothing_picked(desk, &picked).await;
    }
    let (board, states) = picked.found(&desk).await?;
    let page = RemindersPage::new(&desk.frame, &board, &states, |_| desk.new_id())?;
    Ok(desk.show(&page.reaching(reached(&desk).await)))
}

/// Whom letters reach. Reminders are shown also while that is not known.
async fn reached(desk: &Desk) -> Option<Reached> {
    let (directory, accounts) = tokio::join!(
        desk.portal.query(&desk.visitor, &ShowDirectory { state: None, review: None }),
        desk.portal.query(&desk.visitor, &ListAccounts {})
    );
    let unknown = |fault: &RequestError| tracing::info!(%fault, "whom reminders reach is not known");
    let (directory, accounts) = (directory.inspect_err(unknown).ok()?, accounts.inspect_err(unknown).ok()?);
    let focal_points = directory.entries.iter().filter(|entry| {
        let is_one = |duty: &DutyIn| duty.duty == Duty::FocalPoint;
        entry.duties.iter().any(is_one)
    });
    let known = known(desk, focal_points.map(|entry| entry.person)).await;
    Some(Reached::of(&desk.frame, &directory, &known, &accounts.accounts))
}

/// A reminder that did not go out, and why; no reason where it was not tried, since the service was away.
type NotSent = (Wish, Option<RequestError>);

/// Reminds one after the other; what was not done is shown again, with the reason.
pub(super) async fn remind(Sent { desk, values }: Sent) -> Shown {
    let wishes = read_wishes(&values);
    let (mut warnings, mut not_sent): (_, Vec<NotSent>) = (Vec::new(), Vec::new());
    let mut is_away = false;
    for wish in &wishes {
        if is_away {
            not_sent.push((*wish, None));
            continue;
        }
        let command = Remind { state: wish.state };
        match desk.portal.command_since(&desk.visitor, wish.id, None, &command, desk.arrived).await {
            Ok(recorded) => warnings.extend(recorded.warnings),
            Err(fault) => {
                is_away = matches!(fault, RequestError::Absent(_) | RequestError::Silent(_));
                not_sent.push((*wish, Some(fault)));
            }
        }
    }
    if !not_sent.is_empty() {
        return remind_again(&desk, &not_sent).await;
    }
    let count = u32::try_from(wishes.len()).unwrap_or(u32::MAX);
    let recorded = Recorded { warnings, ..Recorded::default() };
    Ok(desk.go_on(Done::new("/desk/board", "done-reminded").count(count).with(recorded)))
}

async fn remind_again(desk: &Desk, not_sent: &[NotSent]) -> Shown {
    let board = desk.ask(&ShowBoard::default()).await?.in_language(&desk.frame.texts);
    let states: Vec<StateCode> = not_sent.iter().map(|(wish, _)| wish.state).collect();
    // Whether it was done is not known where nobody answered: sent again under the same identifier, it is done once.
    let is_open = |fault: &Option<RequestError>| matches!(fault, None | Some(RequestError::Silent(_)));
    let kept = |state: StateCode| -> Option<CommandId> {
        not_sent.iter().find(|(wish, fault)| wish.state == state && is_open(fault)).map(|(wish, _)| wish.id)
    };
    let id = |state: StateCode| kept(state).map_or_else(|| desk.new_id(), Ok);
    let mut page = RemindersPage::new(&desk.frame, &board, &states, id)?.reaching(reached(desk).await);
    let mut note = Note::new(Tone::Refusal, desk.frame.say("remind-failed").with("count", states.len()));
    note.lines.extend(not_sent.iter().filter_map(|(wish, fault)| {
        let why = desk.refusal(&fault.as_ref()?.to_notice()).text;
        Some(format!("{}: {why}", desk.frame.names.name(&wish.state)))
    }));
    page.form = page.form.refused(note);
    Ok(desk.show_as(StatusCode::UNPROCESSABLE_ENTITY, &page))
}

pub(super) async fn ask_officer(desk: Desk, Query(asked): Asked) -> Shown {
    let picked = Picked::of(&asked);
    if picked.is_none() {
        return nothing_picked(desk, &picked).await;
    }
    let (_, states) = picked.found(&desk).await?;
    let accounts = accounts(&desk).await?;
    desk.ask_with(forms::officer(&desk.frame, &states, &accounts, account(&desk)))
}

pub(super) async fn assign(Sent { desk, values }: Sent) -> Shown {
    let accounts = accounts(&desk).await?;
    let read = forms::read_officer(&values, &accounts);
    let states = read.as_ref().map(|command| command.states.clone()).unwrap_or_default();
    let form = forms::officer(&desk.frame, &states, &accounts, account(&desk));
    desk.submit(&values, read, form, |recorded: Recorded| Done::new("/desk/board", "done-recorded").with(recorded))
        .await
}

// ---- One review ------------------------------------------------------------------------------------------------------------------------

async fn found(desk: &Reader, state: &str) -> Result<ReviewFile, Trouble> {
    let state: StateCode = state.parse().map_err(|_| desk.not_found())?;
    desk.ask(&FindReview::of(state)).await
}

pub(super) async fn ask(desk: Desk, Path((state, what)): Path<(String, String)>, Query(asked): Asked) -> Shown {
    if what == "remind" {
        return ask_reminders(desk, Query(vec![("pick".to_owned(), state)])).await;
    }
    let file = found(&desk, &state).await?;
    match what.as_str() {
        "notes" => {
            let form = forms::note(&desk.frame, &file).command(desk.new_id()?);
            Ok(desk.show(&NotesPage { frame: &desk.frame, file: &file, form }))
        }
        "officer" => {
            let chosen = file.officer.as_deref().unwrap_or_else(|| account(&desk));
            desk.ask_with(forms::officer(&desk.frame, &[file.state], &accounts(&desk).await?, chosen))
        }
        // Once everything is answered a letter's link leads to what was said.
        "help" if !help::has_open(&file) => Err(desk.redirect(&format!("/reviews/{}", file.state)).into()),
        // What a link to a form has answered already: which entry, which step.
        _ => desk.ask_with(form_of(&desk, &file, &what)?.filled(&asked.into_iter().collect())),
    }
}

fn form_of(desk: &Reader, file: &ReviewFile, what: &str) -> Result<Form, Trouble> {
    match what {
        "step" => Ok(forms::step(&desk.frame, file)),
        "strike" => Ok(forms::strike(&desk.frame, file)),
        "help" => Ok(help::answer_help(&desk.frame, file)),
        _ => Err(desk.not_found()),
    }
}

pub(super) async fn record(Path((state, what)): Path<(String, String)>, Sent { desk, values }: Sent) -> Shown {
    let file = found(&desk, &state).await?;
    let state = file.state;
    let done = |recorded: Recorded| Done::new(format!("/reviews/{state}"), "done-recorded").with(recorded);
    match what.as_str() {
        "step" => {
            let (read, form) = (forms::read_step(state, &values), forms::step(&desk.frame, &file));
            let will = read.as_ref().ok().map(|command| forms::of_step(&desk.frame, command));
            let form = desk.second_look(&values, form, will)?;
            desk.submit(&values, read, form, done).await
        }
        "strike" => {
            let form = forms::strike(&desk.frame, &file);
            desk.submit(&values, forms::read_strike(state, &values), form, done).await
        }
        "help" => {
            let form = form_of(&desk, &file, "help")?;
            desk.submit(&values, help::read_answer_help(&file, &values), form, done).await
        }
        "notes" => {
            let form = forms::note(&desk.frame, &file);
            match desk.attempt(&values, forms::read_note(state, &values), form).await {
                Ok(recorded) => {
                    let to = format!("/desk/board/{state}/notes");
                    Ok(desk.go_on(Done::new(to, "done-recorded").with(recorded)))
                }
                Err(form) => {
                    let page = NotesPage { frame: &desk.frame, file: &file, form: *form };
                    Ok(desk.show_as(StatusCode::UNPROCESSABLE_ENTITY, &page))
                }
            }
        }
        _ => Err(desk.not_found()),
    }
}

// ---- Groups and rules ------------------------------------------------------------------------------------------------------------------

pub(super) async fn forecast(desk: Desk) -> Shown {
    let answer = desk.ask(&ShowForecast {}).await?;
    Ok(desk.show(&ForecastPage { frame: &desk.frame, answer: &answer }))
}

/// The group, and the rules in force.
async fn group(desk: &Reader, number: u8) -> Result<(GroupTotals, RulesInForce), Trouble> {
    let group = YearlyGroup::try_from(number).map_err(|_| desk.not_found())?;
    let (totals, rules) = tokio::join!(desk.ask(&ShowTotals {}), desk.ask(&ShowRules {}));
    let found = totals?.groups.into_iter().find(|line| line.group == group);
    Ok((found.ok_or_else(|| desk.not_found())?, rules?))
}

pub(super) async fn ask_advance(desk: Desk, Path(number): Path<u8>) -> Shown {
    let (group, rules) = group(&desk, number).await?;
    desk.ask_with(forms::advance(&desk.frame, &group, &rules).ok_or_else(|| desk.not_found())?)
}

pub(super) async fn advance(Path(number): Path<u8>, Sent { desk, values }: Sent) -> Shown {
    let (group, rules) = group(&desk, number).await?;
    let form = forms::advance(&desk.frame, &group, &rules).ok_or_else(|| desk.not_found())?;
    let read = forms::read_advance(group.group, &values);
    let will = read.as_ref().ok().map(|command| forms::of_advance(&desk.frame, &group, &rules, command));
    let form = desk.second_look(&values, form, will)?;
    desk.submit(&values, read, form, |recorded: Recorded| Done::new("/progress", "done-recorded").with(recorded)).await
}

pub(super) async fn rules(desk: Desk) -> Shown {
    let rules = desk.ask(&ShowRules {}).await?;
    Ok(desk.show(&RulesPage { frame: &desk.frame, rules: &rules }))
}

fn rule_form(desk: &Reader, rules: &RulesInForce, what: &str) -> Result<Form, Trouble> {
    if what == "readings" {
        return Ok(forms::choose_readings(&desk.frame, rules));
    }
    let form = forms::amend(&desk.frame, rules, what)
        .or_else(|| forms::change_period(&desk.frame, rules, what))
        .or_else(|| forms::recommend(&desk.frame, rules, what));
    form.ok_or_else(|| desk.not_found())
}

pub(super) async fn ask_rule(desk: Desk, Path(what): Path<String>) -> Shown {
    let rules = desk.ask(&ShowRules {}).await?;
    desk.ask_with(rule_form(&desk, &rules, &what)?)
}

pub(super) async fn change_rule(Path(what): Path<String>, sent: Sent) -> Shown {
    let (desk, values) = (&sent.desk, &sent.values);
    let rules = desk.ask(&ShowRules {}).await?;
    let form = rule_form(desk, &rules, &what)?;
    if what == "readings" {
        let read = forms::read_readings(values);
        let will = read.as_ref().ok().map(|command| forms::of_readings(&desk.frame, &rules, command));
        return changed(&sent, read, form, will).await;
    }
    if forms::RECOMMENDED.contains(&what.as_str()) {
        let read = forms::read_recommendation(&what, values);
        let will = read.as_ref().ok().map(|command| forms::of_recommendation(&desk.frame, command));
        return changed(&sent, read, form, will).await;
    }
    if forms::PERIODS.contains(&what.as_str()) {
        let read = forms::read_period(&what, values);
        let will = read.as_ref().ok().map(|command| forms::of_period(&desk.frame, command));
        return changed(&sent, read, form, will).await;
    }
    let read = forms::read_amendment(&what, values);
    let will = read.as_ref().ok().map(|command| forms::of_amendment(&desk.frame, command));
    changed(&sent, read, form, will).await
}

/// The form that strikes a recommendation which counts.
fn strike_form(desk: &Reader, rules: &RulesInForce, number: u32) -> Result<Form, Trouble> {
    let line = rules.recommendations.iter().find(|line| line.number == number && line.struck.is_none());
    line.map(|line| forms::strike_recommendation(&desk.frame, rules, line)).ok_or_else(|| desk.not_found())
}

pub(super) async fn ask_strike(desk: Desk, Path(number): Path<u32>) -> Shown {
    let rules = desk.ask(&ShowRules {}).await?;
    desk.ask_with(strike_form(&desk, &rules, number)?)
}

pub(super) async fn strike(Path(number): Path<u32>, sent: Sent) -> Shown {
    let rules = sent.desk.ask(&ShowRules {}).await?;
    let form = strike_form(&sent.desk, &rules, number)?;
    changed(&sent, forms::read_recommendation_strike(number, &sent.values), form, None).await
}

async fn changed<C: Command<Reply = Recorded>>(
    sent: &Sent,
    read: Result<C, Vec<Fault>>,
    form: Form,
    will: Option<Vec<String>>,
) -> Shown {
    let form = sent.desk.second_look(&sent.values, form, will)?;
    let done = |recorded: Recorded| Done::new("/desk/rules", "done-recorded").with(recorded);
    sent.desk.submit(&sent.values, read, form, done).await
}
