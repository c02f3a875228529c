//! What is answered, from what is committed, as far as whoever asks may see it.

use std::collections::BTreeMap;

use access::Asker;
use contracts::Notice;
use contracts::constructive_dialogue::{
    ApplicationFile, Applications, CheckReceipt, CheckedReceipt, CommentsFile, ConstructiveDialogueEvent, DialogueFile,
    DialogueLine, Dialogues, FindApplication, FindCommentsFile, FindDialogue, FindParticipantsFile, FindReceipt,
    InputLine, InputMark, Inputs, KindCount, List, ListApplications, ListDialogues, ListInputs, ListOwnApplications,
    ListParticipants, ListWaiting, Participants, Receipt, RecordInput, ReportLine, SessionLine, StakeholderKind,
    SummaryDue, Waiting, WorkingGroup,
};
use runtime::{Failure, Inquiry};

use super::{must_be_its_chair, unknown_application};
use crate::domain::{self, Application, Dialogue, Parties, Sessions, keepable};
use crate::views::{self, Present, Sight, Stored};
use crate::{deadlines, receipts};

pub(crate) async fn dialogues(inquiry: Inquiry, _: ListDialogues) -> Result<Dialogues, Failure> {
    let mut lines = Vec::new();
    for number in views::numbers_of(&inquiry).await? {
        lines.extend(line(&inquiry, number).await?.map(|(line, _)| line));
    }
    let today = inquiry.today();
    // What comes next first; then what is over, the latest first.
    lines.sort_by_key(|line| (line.on.0 < today, (line.on.0.duration_until(today)).abs()));
    let mut sessions = Vec::new();
    for group in WorkingGroup::ALL {
        sessions.extend(sessions_of(&inquiry, group).await?);
    }
    sessions.sort_by_key(|session: &SessionLine| session.opens);
    Ok(Dialogues { dialogues: lines, sessions })
}

async fn line(inquiry: &Inquiry, number: u32) -> Result<Option<(DialogueLine, std::sync::Arc<Dialogue>)>, Failure> {
    let loaded = inquiry.load::<Dialogue>(&number.to_string()).await?;
    let sight = views::sight(inquiry).await?;
    let kept = deadlines::kept(&inquiry.config)?;
    let line = views::line(&loaded.state, loaded.version, &sight, kept, inquiry.today())?;
    Ok(line.map(|line| (line, loaded.state)))
}

pub(super) async fn known(inquiry: &Inquiry, number: u32) -> Result<(DialogueLine, std::sync::Arc<Dialogue>), Failure> {
    let unknown =
        || Notice::plain("unknown-dialogue", format!("There is no dialogue {number}.")).with("dialogue", number);
    Ok(line(inquiry, number).await?.ok_or_else(unknown)?)
}

async fn sessions_of(inquiry: &Inquiry, group: WorkingGroup) -> Result<Vec<SessionLine>, Failure> {
    Ok(inquiry.load::<Sessions>(group.code()).await?.state.sessions.clone())
}

pub(crate) async fn dialogue(inquiry: Inquiry, query: FindDialogue) -> Result<DialogueFile, Failure> {
    let (line, dialogue) = known(&inquiry, query.dialogue).await?;
    let present = views::present(&inquiry, query.dialogue).await?;
    let (parties, today) = (inquiry.known::<Parties>().await?, inquiry.today());
    let mut summaries_due = Vec::new();
    for group in dialogue.groups().filter(|group| !dialogue.summaries.iter().any(|made| made.group == *group)) {
        let sessions = inquiry.load::<Sessions>(group.code()).await?.state;
        let session = domain::next_session(&sessions, line.on.0).cloned();
        summaries_due.push(SummaryDue { group, session });
    }
    Ok(DialogueFile {
        readings: dialogue.convened.as_ref().map(|convened| convened.readings).unwrap_or_default(),
        programme: dialogue.programme.clone(),
        ready: domain::programme_is_complete(&dialogue.programme),
        panel: dialogue.panel.clone(),
        panel_balance: domain::panel_balance(&dialogue.panel, &parties, today),
        papers: dialogue.papers.clone(),
        reports: reports(&dialogue),
        circulations: dialogue.circulations.clone(),
        registered: by_kind(&present),
        balance: balance(&present, &parties, today),
        attended: dialogue.attended(),
        attended_by_kind: views::attended_by_kind(&inquiry, query.dialogue, &dialogue).await?,
        summaries: dialogue.summaries.clone(),
        summaries_due,
        line,
    })
}

fn reports(dialogue: &Dialogue) -> Vec<ReportLine> {
    let line = |group| {
        let adopted = dialogue.reports.get(&group);
        ReportLine {
            group,
            adopted: adopted.map(|(on, _)| *on),
            reference: adopted.map(|(_, reference)| reference.clone()),
        }
    };
    dialogue.groups().map(line).collect()
}

fn by_kind(present: &[Present]) -> Vec<KindCount> {
    let mut counts: BTreeMap<StakeholderKind, u32> = BTreeMap::new();
    for some in present {
        *counts.entry(some.kind).or_default() += some.count;
    }
    counts.into_iter().map(|(kind, count)| KindCount { kind, count }).collect()
}

fn balance(
    present: &[Present],
    parties: &Parties,
    today: jiff::civil::Date,
) -> Vec<contracts::constructive_dialogue::RegionCount> {
    let organizations =
        present.iter().filter(|some| some.kind.list() == Some(List::NonGovernmentalOrganizations)).flat_map(|some| {
            let many = usize::try_from(some.count).unwrap_or(usize::MAX);
            std::iter::repeat_n(parties.region(some.country), many)
        });
    domain::balance(organizations, parties.regions(today))
}

pub(crate) async fn applications(inquiry: Inquiry, query: ListApplications) -> Result<Applications, Failure> {
    let (_, dialogue) = known(&inquiry, query.dialogue).await?;
    must_be_its_chair(inquiry.asker(), &dialogue)?;
    let after = query.after.unwrap_or_default();
    keepable("after", &after)?;
    let (applications, next) = seen_after(&inquiry, query.dialogue, after).await?;
    let total = match views::sight(&inquiry).await? {
        Sight::Secretariat | Sight::Bureau | Sight::Chair(_) => views::count(&inquiry, query.dialogue).await?,
        // Whoever does not see all of them is not told how many there are either.
        Sight::Mission(_) | Sight::Observer => {
            let listed = u32::try_from(dialogue.listed.len()).unwrap_or(u32::MAX);
            listed.saturating_add(views::registered(&inquiry, query.dialogue).await?)
        }
        Sight::Applicant(_) | Sight::Nothing => 0,
    };
    Ok(Applications { total, applications, next })
}

/// How many bytes of applications are answered at once, or a little more: a reply has its bounds, and comments may be long.
const BYTES: usize = 1 << 20;

/// The applications after a mark that whoever asks sees, and the mark of the last where there are more. It is never the mark of one that
/// is not seen, for a mark has the name.
async fn seen_after(
    inquiry: &Inquiry,
    dialogue: u32,
    mut after: String,
) -> Result<(Vec<ApplicationFile>, Option<String>), Failure> {
    let (sight, parties) = (views::sight(inquiry).await?, inquiry.known::<Parties>().await?);
    let mut page = Page::new();
    loop {
        let portion = views::portion(inquiry, dialogue, &after).await?;
        let Some(end) = portion.last().map(Stored::mark) else { return Ok((page.shown, None)) };
        for one in &portion {
            let file = views::file(inquiry, one, &sight, region(one, &parties)).await?;
            // What is seen of it may be its place in another dialogue.
            let Some(file) = file.filter(|file| file.places.iter().any(|place| place.dialogue == dialogue)) else {
                continue;
            };
            if let Some(next) = page.take(one, file) {
                return Ok((page.shown, Some(next)));
            }
        }
        after = end;
    }
}

/// What is answered at once, by its number and its bytes.
struct Page<T> {
    shown: Vec<T>,
    bytes: usize,
    last: Option<String>,
}

impl<T: serde::Serialize> Page<T> {
    const fn new() -> Self {
        Self { shown: Vec::new(), bytes: 0, last: None }
    }

    /// Takes one more; where the page is full, gives the mark of the last that is on it instead.
    fn take(&mut self, stored: &Stored, one: T) -> Option<String> {
        if self.bytes > BYTES || self.shown.len() >= views::PORTION {
            return self.last.clone();
        }
        self.bytes += serde_json::to_vec(&one).map_or(0, |text| text.len());
        self.last = Some(stored.mark());
        self.shown.push(one);
        None
    }
}

async fn files(inquiry: &Inquiry, stored: &[Stored]) -> Result<Vec<ApplicationFile>, Failure> {
    let parties = inquiry.known::<Parties>().await?;
    let sight = views::sight(inquiry).await?;
    let mut files = Vec::new();
    for one in stored {
        files.extend(views::file(inquiry, one, &sight, region(one, &parties)).await?);
    }
    Ok(files)
}

fn region(stored: &Stored, parties: &Parties) -> Option<treaty::RegionalGroup> {
    parties.region(stored.application.received.as_ref()?.stakeholder.country)
}

pub(crate) async fn application(inquiry: Inquiry, query: FindApplication) -> Result<ApplicationFile, Failure> {
    let stored = views::one(&inquiry, query.application).await?.ok_or_else(unknown_application)?;
    let found = files(&inquiry, std::slice::from_ref(&stored)).await?.pop();
    Ok(found.ok_or_else(unknown_application)?)
}

/// The file in which comments were sent, for whoever may read them.
pub(crate) async fn comments_file(inquiry: Inquiry, query: FindCommentsFile) -> Result<CommentsFile, Failure> {
    let stored = views::one(&inquiry, query.application).await?.ok_or_else(unknown_application)?;
    let (sight, which) = (views::sight(&inquiry).await?, (query.dialogue, query.comments));
    let pdf = views::comments_file(&inquiry, &stored, &sight, which).await?;
    Ok(CommentsFile { pdf: pdf.ok_or_else(unknown_application)? })
}

/// What waits for a person.
pub(crate) async fn waiting(inquiry: Inquiry, _: ListWaiting) -> Result<Waiting, Failure> {
    let mut waiting = views::waiting(&inquiry, &views::sight(&inquiry).await?).await?;
    let total = u32::try_from(waiting.len()).unwrap_or(u32::MAX);
    waiting.truncate(views::PORTION);
    Ok(Waiting { waiting, total })
}

/// Participants that everybody may see, by name; none before they were released.
pub(crate) async fn participants(inquiry: Inquiry, query: ListParticipants) -> Result<Participants, Failure> {
    let (line, dialogue) = known(&inquiry, query.dialogue).await?;
    let mut after = query.after.unwrap_or_default();
    keepable("after", &after)?;
    if dialogue.released.is_none() {
        return Ok(Participants { line, participants: Vec::new(), next: None });
    }
    let mut page = Page::new();
    loop {
        let portion = views::portion(&inquiry, query.dialogue, &after).await?;
        let Some(end) = portion.last().map(Stored::mark) else {
            return Ok(Participants { line, participants: page.shown, next: None });
        };
        for one in &portion {
            let participant = views::participant(&inquiry, one, &dialogue, query.dialogue).await?;
            let Some(participant) = participant else { continue };
            if let Some(next) = page.take(one, participant) {
                return Ok(Participants { line, participants: page.shown, next: Some(next) });
            }
        }
        after = end;
    }
}

/// The file in which a participant sent comments, for everybody.
pub(crate) async fn participants_file(inquiry: Inquiry, query: FindParticipantsFile) -> Result<CommentsFile, Failure> {
    let stored = views::one(&inquiry, query.application).await?.ok_or_else(unknown_application)?;
    let pdf = views::participants_file(&inquiry, &stored, (query.dialogue, query.comments)).await?;
    Ok(CommentsFile { pdf: pdf.ok_or_else(unknown_application)? })
}

/// The receipt of an application, for its author and the Secretariat. Nobody else learns that there is one.
pub(crate) async fn receipt(inquiry: Inquiry, query: FindReceipt) -> Result<Receipt, Failure> {
    let id = query.application.to_string();
    let first = inquiry.journal.history::<Application>(&id).await?.into_iter().next();
    let event: Option<ConstructiveDialogueEvent> = first.map(|entry| entry.event()).transpose()?.flatten();
    let Some(ConstructiveDialogueEvent::ApplicationReceived(received)) = event else {
        return Err(unknown_application().into());
    };
    if matches!(inquiry.asker(), Asker::Applicant { contact } if *contact != received.contact.to_string()) {
        return Err(unknown_application().into());
    }
    let says = receipts::of(&received);
    let signed = receipts::signed(&says, &inquiry.keys.journal)?;
    let (application, received_at, dialogues) = (says.application, says.received_at, says.dialogues);
    Ok(Receipt { application, received_at, dialogues, warnings: Vec::new(), signed })
}

/// Whether a text is a receipt of ours, by the key alone.
pub(crate) async fn check_receipt(inquiry: Inquiry, query: CheckReceipt) -> Result<CheckedReceipt, Failure> {
    let key = inquiry.keys.journal.verifying_key();
    let (says, text) = receipts::checked(&query.signed, &key).unzip();
    Ok(CheckedReceipt { says, text, key: hex::encode(key.to_bytes()) })
}

pub(crate) async fn own_applications(inquiry: Inquiry, _: ListOwnApplications) -> Result<Applications, Failure> {
    let Asker::Applicant { contact } = inquiry.asker() else {
        return Ok(Applications { applications: Vec::new(), total: 0, next: None });
    };
    let stored = views::own(&inquiry, contact).await?;
    let applications = files(&inquiry, &stored).await?;
    let total = u32::try_from(applications.len()).unwrap_or(u32::MAX);
    Ok(Applications { applications, total, next: None })
}

/// How many inputs are listed at once: as many as a page shows.
const INPUTS: usize = 50;

pub(crate) async fn inputs(inquiry: Inquiry, query: ListInputs) -> Result<Inputs, Failure> {
    let asked = |said: &RecordInput| {
        query.dialogue.is_none_or(|dialogue| dialogue == said.dialogue)
            && query.article.as_ref().is_none_or(|article| said.articles.contains(article))
    };
    let beginning = InputMark { dialogue: u32::MAX, input: 0 };
    let (mut inputs, mut after) = (Vec::<InputLine>::new(), query.after.unwrap_or(beginning));
    loop {
        let portion = inputs_after(&inquiry, after).await?;
        let Some((end, _)) = portion.last() else { return Ok(Inputs { inputs, next: None }) };
        after = *end;
        for (mark, said) in portion.into_iter().filter(|(_, said)| asked(said)) {
            if inputs.len() >= INPUTS {
                let next = inputs.last().map(|line| InputMark { dialogue: line.dialogue, input: line.input });
                return Ok(Inputs { inputs, next });
            }
            let InputMark { dialogue, input } = mark;
            let (topic, articles, text) = (said.topic, said.articles, said.text);
            inputs.push(InputLine { dialogue, input, topic, articles, text });
        }
    }
}

/// As many as are read at once, after a mark: the latest dialogue first.
async fn inputs_after(inquiry: &Inquiry, after: InputMark) -> Result<Vec<(InputMark, RecordInput)>, Failure> {
    let sql = "SELECT dialogue, input, payload FROM inputs \
               WHERE dialogue < $1 OR (dialogue = $1 AND input > $2) ORDER BY dialogue DESC, input LIMIT 100";
    let unreadable = |_| Failure::Broken("an input cannot be read".to_owned());
    let rows = inquiry.rows(sql, &[after.dialogue.into(), after.input.into()]).await?;
    rows.iter()
        .map(|row| {
            let said = serde_json::from_str(&row.text(2)?).map_err(unreadable)?;
            let (dialogue, input) = views::key(row)?;
            Ok((InputMark { dialogue, input }, said))
        })
        .collect()
}
