//! People whom a State names for reviews: focal points, governmental experts, observers (paras. 18 and 27; guidelines, paras. 5 to 7).
//!
//! [`People`] is folded from the events of one State's stream. In which reviews a State takes part, and by when it names whom, is learnt
//! from the service `reviews` ([`Reviews`]). A duty gives access once its person is approved; whoever has left has none.
//!
//! How a replacement is read (practice: "a replacement note must also say who leaves"): a note that names a focal point for a review in
//! which the State has another must say what becomes of that one, by letting it leave or by naming it again for what it keeps. Then the
//! earlier one's duty ends on the same day, so that there is one focal point for each State and review at any moment (AMB-33). When
//! somebody leaves, what the note gives to another is that one's, and the successor has the rest.

pub mod comparison;
mod course;
mod coverage;
mod duties;
mod leaving;
mod mandate;
mod naming;
mod profiles;
mod public_contact;
mod refusal;
mod reviews;
mod state;
mod who;

pub use coverage::{missing_for, uncovered, warnings};
pub use duties::{change_duties, reviewers_changed};
pub use leaving::{KEPT_DAYS, forgotten, let_leave, to_forget, without_duty};
pub use naming::{Received, name_people};
pub use profiles::{approve_person, give_undertaking, return_profile, submit_profile};
pub use public_contact::{choose_public_contact, folded, must_not_be_public};
pub use refusal::{not_approved_yet, unknown_person};
pub use reviews::{Begun, Review, Reviews};
pub use state::{Held, Note, People, Person};
pub use who::Who;
