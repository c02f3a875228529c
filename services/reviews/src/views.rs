//! The service's tables: a row of each review as it stands, its history, notes, and who read what.

mod help;
mod history;
mod kept;
mod notes;
mod reads;

pub(crate) use help::{help_of, keep_answer, keep_request, open_help};
pub(crate) use history::{history_of, history_page, news_of, remember};
pub(crate) use kept::{Kept, all, all_in, exists, keep, reviews_of, those_of};
pub(crate) use notes::{counts as note_counts, keep_note, notes_of};
pub(crate) use reads::READS;
