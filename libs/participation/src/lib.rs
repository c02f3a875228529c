//! What the registry's events say, folded for the services that take part in reviews: of States ([`States`]), and of the people whom
//! they name for reviews ([`People`]). Pure: no clock, no bus, no database.

mod entry;
mod people;
mod states;

pub use people::{People, Tenure};
pub use states::{Signatory, States};
