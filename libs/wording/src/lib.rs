//! Sentences in the six languages of the United Nations, through Fluent, for every service that speaks to people.
//!
//! A service keeps its own files, one folder for each language, and makes a [`Wording`] of them. What all services say alike, and
//! this library says by itself (days, names of languages, citations), is in its own files. No language stands in for another: the
//! `checks` hold every file against the English one, and a sentence that is missing anywhere fails the build.
//!
//! | room | what |
//! |---|---|
//! | `texts` | the sentences of a language, of a service and of this library together |
//! | `sentence`, `isolated` | a sentence with its blanks filled, also by what runs the other way |
//! | `numbers`, `dates`, `states`, `names`, `citation` | what fills blanks: as CLDR, the United Nations and the law have it |
//! | `choice` | which language a reader gets |
//! | `checks` | for tests: every language is whole, every sentence is there and is said |

#[cfg(any(test, feature = "checks"))]
pub mod checks;
mod choice;
mod citation;
#[cfg(test)]
mod cldr;
mod dates;
mod isolated;
mod names;
mod numbers;
mod sentence;
mod states;
mod texts;

pub use choice::choose;
pub use sentence::{Fill, Sentence};
pub use states::order;
pub use texts::{AVAILABLE, Files, Texts, Wording};

/// The sentences of this library alone.
#[cfg(test)]
static OWN: Wording = Wording::new(|_| &[]);

/// A text of this library alone.
#[cfg(test)]
fn of(language: treaty::Language) -> Texts {
    OWN.texts(language)
}

/// The files of a service, by language: `files!("../locales" / "letters", "accounts")` are `../locales/ar/letters.ftl` and so on,
/// seen from the file that says so.
#[macro_export]
macro_rules! files {
    ($folder:literal / $($file:literal),+ $(,)?) => {{
        const fn of(language: $crate::Language) -> $crate::Files {
            match language {
                $crate::Language::Arabic => &[$(include_str!(concat!($folder, "/ar/", $file, ".ftl"))),+],
                $crate::Language::Chinese => &[$(include_str!(concat!($folder, "/zh/", $file, ".ftl"))),+],
                $crate::Language::English => &[$(include_str!(concat!($folder, "/en/", $file, ".ftl"))),+],
                $crate::Language::French => &[$(include_str!(concat!($folder, "/fr/", $file, ".ftl"))),+],
                $crate::Language::Russian => &[$(include_str!(concat!($folder, "/ru/", $file, ".ftl"))),+],
                $crate::Language::Spanish => &[$(include_str!(concat!($folder, "/es/", $file, ".ftl"))),+],
            }
        }
        of
    }};
}

// The macro names it.
#[doc(hidden)]
pub use treaty::Language;
