//! The only door from HTTP: sign-in, pages, the JSON interface.
//!
//! | room | what |
//! |---|---|
//! | [`text`] | every word a person reads, in that person's language |
//! | [`assets`] | styles, scripts and the typeface, served under names that carry their digest |
//! | [`pages`] | what is shown: one folder for each service, pure functions from answers to HTML |

pub mod assets;
pub mod pages;
pub mod text;
