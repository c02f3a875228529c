//! People whom States name for reviews: who is named and what is missing, naming by a note verbale, one's own profile, what the
//! Secretariat looks at, the directory, and the state of play for a successor.

mod directory;
pub mod forms;
mod handover;
mod intake;
mod known;
mod naming;
mod overview;
mod person;
mod profile;
#[cfg(test)]
mod tests;
mod words;

pub use directory::{Chosen, DirectoryPage, PublicContactsPage, directory_csv};
pub use handover::{Handed, HandoverPage};
pub use intake::{IntakePage, ToCome, Waiting, intake_choose};
pub use known::{Known, Whose};
pub use naming::{Block, Comparison, ComparisonPage, NamingPage, NoteForm, Typed};
pub use overview::PeoplePage;
pub use person::PersonPage;
pub use profile::ProfilePage;
