//! Rows that are written at the end of a transaction, all of them together.
//!
//! A statement of its own for each row is cheap on SQLite and dear on PostgreSQL, where each is a way to the server. There, all rows
//! of a transaction go out as one statement, whatever their tables.

use std::fmt::Write as _;

use sqlx::AssertSqlSafe;
use sqlx::postgres::PgConnection;
use sqlx::sqlite::SqliteConnection;

use crate::Value;
use crate::database::bound_sqlite;
use crate::link::{Link, TAKE_TURN};

/// How many rows are written to SQLite at once. Few, so that the same texts come again and need no preparing.
const ROWS_A_TEXT: usize = 16;

/// A column, and what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Texts.
    Text(&'static str),
    /// Whole numbers.
    Int(&'static str),
}

impl Column {
    const fn name(self) -> &'static str {
        match self {
            Self::Text(name) | Self::Int(name) => name,
        }
    }
}

/// A table that rows are put into.
#[derive(Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// The columns that are written, in the order of the values.
    pub columns: &'static [Column],
    /// How many of the first columns are its key.
    pub key: usize,
    /// What follows `ON CONFLICT (key)`, where a row may be there already: `DO UPDATE SET text = excluded.text`. Empty where none may be.
    pub otherwise: &'static str,
}

impl Table {
    /// `INSERT INTO notes (id, text)`
    fn insert(&self) -> String {
        format!("INSERT INTO {} ({})", self.name, names(self.columns))
    }

    /// `ON CONFLICT (id) DO NOTHING`
    fn conflict(&self) -> String {
        if self.otherwise.is_empty() {
            return String::new();
        }
        format!(" ON CONFLICT ({}) {}", names(&self.columns[..self.key]), self.otherwise)
    }
}

fn names(columns: &[Column]) -> String {
    columns.iter().map(|column| column.name()).collect::<Vec<_>>().join(", ")
}

/// Rows that wait to be written.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    waiting: Vec<(&'static Table, Vec<Value>)>,
}

impl Rows {
    pub(crate) fn len(&self) -> usize {
        self.waiting.len()
    }

    pub(crate) fn truncate(&mut self, len: usize) {
        self.waiting.truncate(len);
    }

    /// Whether a row of the same key waits, so that both cannot be in one statement.
    pub(crate) fn has(&self, table: &'static Table, values: &[Value]) -> bool {
        !table.otherwise.is_empty()
            && self
                .waiting
                .iter()
                .any(|(other, row)| std::ptr::eq(*other, table) && row[..table.key] == values[..table.key])
    }

    pub(crate) fn put(&mut self, table: &'static Table, values: Vec<Value>) {
        debug_assert_eq!(table.columns.len(), values.len(), "{}", table.name);
        self.waiting.push((table, values));
    }

    /// Writes the first rows, and waits no longer with them.
    pub(crate) async fn write(&mut self, first: usize, link: &mut Link) -> Result<(), sqlx::Error> {
        self.send(first, link, Extent::Part).await
    }

    /// Writes all rows as a transaction of their own, and commits it.
    pub(crate) async fn write_and_commit(&mut self, link: &mut Link) -> Result<(), sqlx::Error> {
        self.send(self.len(), link, Extent::Whole).await
    }

    async fn send(&mut self, first: usize, link: &mut Link, extent: Extent) -> Result<(), sqlx::Error> {
        if first == 0 {
            return Ok(());
        }
        let rows: Vec<_> = self.waiting.drain(..first).collect();
        match link {
            Link::Sqlite(connection) => some_by_some(&rows, connection, extent).await,
            Link::Postgres(connection) => together(rows, connection, extent).await,
        }
    }
}

/// How much of a transaction rows are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extent {
    /// It was begun before and ends later.
    Part,
    /// All of it.
    Whole,
}

/// Texts of some rows each, which the database's own thread is asked for once. The parameters are numbered through each text.
async fn some_by_some(
    rows: &[(&'static Table, Vec<Value>)],
    connection: &mut SqliteConnection,
    extent: Extent,
) -> Result<(), sqlx::Error> {
    let last = rows.len().div_ceil(ROWS_A_TEXT) - 1;
    for (number, some) in rows.chunks(ROWS_A_TEXT).enumerate() {
        let (mut sql, mut values) = (String::new(), Vec::new());
        if extent == Extent::Whole && number == 0 {
            sql.push_str("BEGIN IMMEDIATE;");
        }
        for (table, row) in some {
            let places: Vec<String> = (1..=row.len()).map(|place| format!("${}", values.len() + place)).collect();
            // Writing to a text cannot fail.
            let _ = write!(sql, "{} VALUES ({}){};", table.insert(), places.join(", "), table.conflict());
            values.extend(row.iter().cloned());
        }
        if extent == Extent::Whole && number == last {
            sql.push_str("COMMIT;");
        }
        // Names are constants of the program; the values are bound.
        bound_sqlite(AssertSqlSafe(sql), &values).execute(&mut *connection).await?;
    }
    Ok(())
}

/// One statement that writes to every table; each column of each table is one parameter, a list.
async fn together(
    rows: Vec<(&'static Table, Vec<Value>)>,
    connection: &mut PgConnection,
    extent: Extent,
) -> Result<(), sqlx::Error> {
    let mut tables: Vec<(&'static Table, Vec<Cells>)> = Vec::new();
    for (table, values) in rows {
        let known = tables.iter().position(|(known, _)| *known == table);
        let place = known.unwrap_or_else(|| {
            tables.push((table, table.columns.iter().map(|column| Cells::of(*column)).collect()));
            tables.len() - 1
        });
        tables[place].1.iter_mut().zip(values).for_each(|(cells, value)| cells.push(value));
    }
    let sql = statement(&tables.iter().map(|(table, _)| *table).collect::<Vec<_>>(), extent);
    // Names are constants of the program; the values are bound.
    let mut query = sqlx::query(AssertSqlSafe(sql));
    for cells in tables.into_iter().flat_map(|(_, columns)| columns) {
        query = match cells {
            Cells::Texts(texts) => query.bind(texts),
            Cells::Ints(ints) => query.bind(ints),
        };
    }
    query.execute(connection).await?;
    Ok(())
}

/// What stands in one column of some rows.
enum Cells {
    Texts(Vec<Option<String>>),
    Ints(Vec<Option<i64>>),
}

impl Cells {
    const fn of(column: Column) -> Self {
        match column {
            Column::Text(_) => Self::Texts(Vec::new()),
            Column::Int(_) => Self::Ints(Vec::new()),
        }
    }

    fn push(&mut self, value: Value) {
        match self {
            Self::Texts(texts) => texts.push(value.into_text()),
            Self::Ints(ints) => ints.push(value.into_int()),
        }
    }
}

/// `WITH turn AS (SELECT …lock…), w0 AS (INSERT …), w1 AS (INSERT …) SELECT 1`
///
/// As a transaction of its own, every row waits for the writer's turn, so that whoever has it finds nothing moved.
fn statement(tables: &[&'static Table], extent: Extent) -> String {
    let (turn, waits) = match extent {
        Extent::Part => (String::new(), ""),
        Extent::Whole => (format!("turn AS ({TAKE_TURN}), "), "turn, "),
    };
    let mut sql = format!("WITH {turn}");
    let mut parameter = 0;
    for (number, table) in tables.iter().enumerate() {
        let lists: Vec<String> = table
            .columns
            .iter()
            .map(|column| {
                parameter += 1;
                let kind = if matches!(column, Column::Text(_)) { "text" } else { "bigint" };
                format!("${parameter}::{kind}[]")
            })
            .collect();
        let comma = if number == 0 { "" } else { ", " };
        // Writing to a text cannot fail.
        let _ = write!(
            sql,
            "{comma}w{number} AS ({} SELECT given.* FROM {waits}unnest({}) AS given{})",
            table.insert(),
            lists.join(", "),
            table.conflict()
        );
    }
    sql.push_str(" SELECT 1");
    sql
}
