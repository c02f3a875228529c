//! All reviews: the board, the list, totals, forecasts.

use contracts::Day;
use contracts::reviews::{
    Board, BoardLine, Forecast, ListReviews, Move, ReviewLine, Reviews, ShowBoard, ShowForecast, ShowTotals, Totals,
};
use jiff::civil::Date;
use runtime::{Failure, Inquiry};
use treaty::{StateCode, YearlyGroup};

use super::{by, must_be_let_in};
use crate::around::Around;
use crate::domain::{self, Counted, Moves};
use crate::settling;
use crate::views::{self, Kept};

pub(crate) async fn board(inquiry: Inquiry, query: ShowBoard) -> Result<Board, Failure> {
    let (today, around) = (inquiry.today(), Around::committed(&inquiry).await?);
    let (notes, help) = (views::note_counts(&inquiry).await?, views::open_help(&inquiry).await?);
    let kept = views::all(&inquiry).await?;
    let total = u32::try_from(kept.len()).unwrap_or(u32::MAX);
    let mut lines: Vec<BoardLine> = kept.into_iter().map(|kept| board_line(kept, &around, today)).collect();
    for line in &mut lines {
        line.notes = notes.get(line.state.as_str()).copied().unwrap_or_default();
        line.help = help.get(&line.state).copied().unwrap_or_default();
    }
    let stalled = u32::try_from(lines.iter().filter(|line| !line.stalled.is_empty()).count()).unwrap_or(u32::MAX);
    lines.retain(|line| is_wanted(line, &query));
    domain::order_board(&mut lines, query.order);
    Ok(Board { as_of: Day(today), total, stalled, lines })
}

fn board_line(kept: Kept, around: &Around, today: Date) -> BoardLine {
    let moves = Moves { next: kept.next, also: kept.also };
    let shown = |of: &Move| domain::shown_move(kept.state, of.clone(), today);
    BoardLine {
        state: kept.state,
        name: around.states.name(kept.state, today),
        group: kept.group,
        region: around.states.region(kept.state, today),
        instruments: kept.instruments.iter().collect(),
        reviewers: kept.reviewers,
        phase: kept.phase,
        stage: kept.stage,
        arrears: kept.arrears,
        stalled: domain::stalled(&moves, today).into_iter().map(shown).collect(),
        also: u32::try_from(moves.also.len()).unwrap_or(u32::MAX),
        next: domain::shown_move(kept.state, moves.next, today),
        without_focal_point: kept.without_focal_point,
        officer: kept.officer,
        notes: 0,
        help: 0,
        reminded: kept.reminded,
    }
}

fn is_wanted(line: &BoardLine, query: &ShowBoard) -> bool {
    let takes_part = |state: StateCode| line.state == state || line.reviewers.contains(&state);
    query.group.is_none_or(|group| line.group == Some(group))
        && query.stage.is_none_or(|stage| line.stage == stage)
        && query.what.is_none_or(|what| line.next.what.what == what)
        && query.instrument.is_none_or(|instrument| line.instruments.contains(&instrument))
        && query.region.is_none_or(|region| line.region == Some(region))
        && query.state.is_none_or(takes_part)
        && query.officer.as_ref().is_none_or(|officer| line.officer.as_ref() == Some(officer))
        && (!query.stalled || !line.stalled.is_empty())
}

pub(crate) async fn reviews(inquiry: Inquiry, query: ListReviews) -> Result<Reviews, Failure> {
    let (today, around) = (inquiry.today(), Around::committed(&inquiry).await?);
    let by = by(inquiry.asker())?;
    must_be_let_in(by, &around.people)?;
    let kept = match query.state {
        Some(state) => views::those_of(&inquiry, state).await?,
        None => views::all(&inquiry).await?,
    };
    let sees_all = domain::sees_as_other_state(by, &around.states, today);
    let takes_part = |kept: &Kept| by.state().is_some_and(|own| kept.state == own || kept.reviewers.contains(&own));
    let of_group = |kept: &&Kept| query.group.is_none_or(|group| kept.group == Some(group));
    let seen = kept.iter().filter(of_group).filter(|kept| sees_all || takes_part(kept));
    let reviews = lines(seen, &around, today);
    Ok(Reviews { as_of: Day(today), reviews })
}

/// Reviews as every State party may see them.
fn lines<'a>(kept: impl Iterator<Item = &'a Kept>, around: &Around, today: Date) -> Vec<ReviewLine> {
    let line = |kept: &Kept| ReviewLine {
        state: kept.state,
        name: around.states.name(kept.state, today),
        group: kept.group,
        reviewers: kept.reviewers.clone(),
        phase: kept.phase,
        stage: kept.stage,
    };
    let mut lines: Vec<ReviewLine> = kept.map(line).collect();
    domain::by_name(&mut lines);
    lines
}

pub(crate) async fn totals(inquiry: Inquiry, _: ShowTotals) -> Result<Totals, Failure> {
    let (today, around) = (inquiry.today(), Around::committed(&inquiry).await?);
    let kept = views::all(&inquiry).await?;
    let of_group = |number: YearlyGroup| {
        let counted = kept
            .iter()
            .filter(|kept| kept.group == Some(number))
            .map(|kept| Counted { stage: kept.stage, arrears: u32::try_from(kept.arrears.len()).unwrap_or(u32::MAX) });
        let counted: Vec<Counted> = counted.collect();
        let group = around.group(number);
        let completed = group.last().map(|last| settling::completed(&kept, last.phase)).unwrap_or_default();
        domain::group_totals(number, group, &counted, &completed, &around.rules, today)
    };
    let reading = around.rules.on(today).readings.public;
    let seen = kept.iter().filter(|kept| domain::seen_by_everybody(kept.public, reading));
    let reviews = lines(seen, &around, today);
    Ok(Totals { as_of: Day(today), groups: YearlyGroup::ALL.map(of_group).to_vec(), reviews })
}

pub(crate) async fn forecast(inquiry: Inquiry, _: ShowForecast) -> Result<Forecast, Failure> {
    let (today, around) = (inquiry.today(), Around::committed(&inquiry).await?);
    let kept = views::all(&inquiry).await?;
    let of_group = |number: YearlyGroup| {
        let group = around.group(number);
        let last = group.last()?;
        let completed = settling::completed(&kept, last.phase);
        let gate = domain::gate(number, group, &completed, &around.rules, today)?;
        let foreseen = kept.iter().filter(|kept| last.foreseen.contains(&kept.state));
        let days: Vec<Date> = foreseen.filter_map(|kept| kept.completed.get(&last.phase)).map(|day| day.0).collect();
        Some(domain::forecast(number, last.phase, gate, last.start, &days, today))
    };
    Ok(Forecast { as_of: Day(today), groups: YearlyGroup::ALL.into_iter().filter_map(of_group).collect() })
}
