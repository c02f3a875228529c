//! One's own account: what is kept of its person, a name and a password to come in with, and the account's end. Missions, chairs and
//! members of the Bureau have one.

use access::Asker;
use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{AppendHeaders, IntoResponse as _};
use contracts::notices::{ConfirmAccountAddress, EndAccount, KeepAccountAddress, OwnAccount, ShowOwnAccount};
use contracts::{Instant, Recorded};
use runtime::Failure;
use serde_json::json;

use super::reader::{Reader, Shown, Trouble};
use super::submit::{Done, Written};
use crate::http::gate::{self, Session};
use crate::http::passwords::{self, Set, Weak};
use crate::http::proof::{self, Lacking};
use crate::pages::form::{Fault, Form, Values};
use crate::pages::session::{AccountPage, ComeInPage, own};
use crate::text::{Note, Tone};

/// Somebody's account, and the session in which they are here.
struct Account<'a> {
    reader: &'a Reader,
    session: &'a Session,
    asker: Asker,
    contact: String,
}

impl<'a> Account<'a> {
    /// That of a mission, a chair or a member of the Bureau; others are shown how to come in.
    fn of(reader: &'a Reader) -> Result<Self, Trouble> {
        let away = || Trouble::from(reader.redirect("/link"));
        let (session, asker) = (reader.visitor.session().ok_or_else(away)?, reader.visitor.asker());
        let contact = proof::account_of(&asker).ok_or_else(away)?.to_owned();
        Ok(Self { reader, session, asker, contact })
    }

    async fn has_password(&self) -> Result<bool, Trouble> {
        passwords::has(&self.reader.portal, &self.contact).await.map_err(|failure| self.reader.broken(&failure))
    }

    async fn kept(&self) -> Result<OwnAccount, Trouble> {
        self.reader.ask(&ShowOwnAccount {}).await
    }

    /// What they have not shown yet, having typed this.
    async fn lacks(&self, values: &Values) -> Result<Option<Lacking>, Trouble> {
        let lacking = proof::lacking(&self.reader.portal, self.session, &self.contact, values.one("current")).await;
        lacking.map_err(|failure| self.reader.broken(&failure))
    }

    /// The page, with what was typed on it and what is wrong with that. A new password can be set while the notices do not answer.
    async fn page(&self, name: String, fault: Option<(&'static str, &'static str)>) -> Shown {
        let reader = self.reader;
        let own = reader.portal.query(&reader.visitor, &ShowOwnAccount {}).await;
        let own = own.map_err(|fault| reader.frame.note(Tone::Warning, &fault.to_notice()));
        let fault = fault.map(|(field, key)| {
            let most = if field == "current" { proof::MINUTES.into() } else { passwords::LONGEST };
            (field, reader.frame.say(key).with("least", passwords::SHORTEST).with("most", most))
        });
        let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let page = AccountPage {
            frame: &reader.frame,
            own: own.as_ref(),
            has: self.has_password().await?,
            came_lately: proof::came_lately(&reader.portal, self.session),
            minutes: proof::MINUTES,
            provider: reader.portal.provider.is_some(),
            name,
            fault,
        };
        Ok(reader.show_as(status, &page))
    }
}

pub(super) async fn account(reader: Reader) -> Shown {
    Account::of(&reader)?.page(String::new(), None).await
}

pub(super) async fn set_password(Written { reader, values }: Written) -> Shown {
    let account = Account::of(&reader)?;
    let name = values.one("name").unwrap_or_default().to_owned();
    let password = values.one("password").unwrap_or_default();
    let lacking =
        proof::lacking_for_password(&reader.portal, account.session, &account.contact, values.one("current")).await;
    let lacking = lacking.map_err(|failure| reader.broken(&failure))?;
    let fault = match passwords::check(password, &[&name]) {
        _ if name.is_empty() || name.chars().count() > passwords::LONGEST_NAME => ("name", "fault-missing"),
        Err(Weak::Short) => ("password", "password-short"),
        Err(Weak::Long) => ("password", "password-long"),
        Err(Weak::Guessable) => ("password", "password-guessable"),
        Ok(()) => match lacking {
            Some(lacking) => ("current", says(lacking)),
            None => match set(&account, &name, password).await? {
                Set::Done => return Ok(reader.go_on(Done::new("/account", "done-password"))),
                Set::NameTaken => ("name", "password-name-taken"),
            },
        },
    };
    account.page(name, Some(fault)).await
}

async fn set(account: &Account<'_>, name: &str, password: &str) -> Result<Set, Trouble> {
    let Account { reader, session, asker, contact } = account;
    let set = passwords::set(&reader.portal, session, (asker, contact), name, password).await;
    set.map_err(|failure| reader.broken(&failure))
}

pub(super) async fn ask_correct(reader: Reader) -> Shown {
    let kept = Account::of(&reader)?.kept().await?;
    reader.ask_with(own::correct(&reader.frame, &kept))
}

pub(super) async fn correct(Written { reader, values }: Written) -> Shown {
    let kept = Account::of(&reader)?.kept().await?;
    let form = own::correct(&reader.frame, &kept);
    let done = |_: Recorded| Done::new("/account", "done-account-corrected");
    reader.submit(&values, own::read_correct(&values), form, done).await
}

/// Copies are for missions: others have no such page.
async fn copies_form(reader: &Reader) -> Result<Form, Trouble> {
    let chosen = Account::of(reader)?.kept().await?.copies;
    chosen.map(|chosen| own::copies(&reader.frame, chosen)).ok_or_else(|| reader.not_found())
}

pub(super) async fn ask_copies(reader: Reader) -> Shown {
    let form = copies_form(&reader).await?;
    reader.ask_with(form)
}

pub(super) async fn choose_copies(Written { reader, values }: Written) -> Shown {
    let form = copies_form(&reader).await?;
    reader.submit(&values, own::read_copies(&values), form, |_: Recorded| Done::new("/account", "done-copies")).await
}

pub(super) async fn ask_address(reader: Reader) -> Shown {
    let account = Account::of(&reader)?;
    let form = own::address(&reader.frame, account.has_password().await?);
    ask_proved(&account, form).await
}

pub(super) async fn change_address(Written { reader, values }: Written) -> Shown {
    let account = Account::of(&reader)?;
    let form = own::address(&reader.frame, account.has_password().await?);
    let read = own::read_address(&values);
    // A password is looked at when everything else is right: a mistake elsewhere does not count as a wrong one.
    if read.is_ok()
        && let Some(lacking) = account.lacks(&values).await?
    {
        return lacks(&account, form.filled(&values), lacking);
    }
    reader.submit(&values, read, form, |_: Recorded| Done::new("/account", "done-address-asked")).await
}

/// Shows a form; whoever has to come in again first is told so at once.
async fn ask_proved(account: &Account<'_>, form: Form) -> Shown {
    match account.lacks(&Values::default()).await? {
        Some(Lacking::Link) => lacks(account, form, Lacking::Link),
        Some(Lacking::Password) | None => account.reader.ask_with(form),
    }
}

/// The sentence about what is still to be shown.
const fn says(lacking: Lacking) -> &'static str {
    match lacking {
        Lacking::Password => "account-current-wrong",
        Lacking::Link => "account-come-in-again",
    }
}

/// The form again, with what is still to be shown.
fn lacks(account: &Account<'_>, form: Form, lacking: Lacking) -> Shown {
    let reader = account.reader;
    let form = form.command(reader.new_id()?);
    let most = u64::from(proof::MINUTES);
    Ok(reader.again(match lacking {
        Lacking::Password => {
            form.with_faults(&reader.frame, vec![Fault { field: "current", key: says(lacking), most }])
        }
        Lacking::Link => form.refused(Note::new(Tone::Refusal, reader.frame.say(says(lacking)).with("most", most))),
    }))
}

pub(super) async fn keep_address(Written { reader, .. }: Written) -> Shown {
    Account::of(&reader)?;
    let kept = reader.portal.command(&reader.visitor, reader.new_id()?, None, &KeepAccountAddress {}).await;
    kept.map_err(|fault| reader.trouble(&fault))?;
    Ok(reader.go_on(Done::new("/account", "done-address-kept")))
}

/// Only asks for a press of the button: programs that look at links in mails must not use them up. Whoever is not signed in to an account
/// is told to come in first, and learns nothing.
pub(super) async fn ask_confirm(reader: Reader, Path(token): Path<String>) -> Shown {
    if Account::of(&reader).is_err() {
        return Ok(reader.show(&ComeInPage { frame: &reader.frame }));
    }
    reader.ask_with(own::confirm(&reader.frame, &token))
}

pub(super) async fn confirm(Path(token): Path<String>, Written { reader, values }: Written) -> Shown {
    Account::of(&reader)?;
    let form = own::confirm(&reader.frame, &token);
    let done = |_: Recorded| Done::new("/account", "done-address-confirmed");
    reader.submit(&values, Ok(ConfirmAccountAddress { token }), form, done).await
}

/// Everything that is kept, as a file.
pub(super) async fn data(reader: Reader) -> Shown {
    let account = Account::of(&reader)?;
    let kept = account.kept().await?;
    let here = crate::http::own::kept(&reader.portal, &account.asker, &account.contact).await;
    let here = here.map_err(|failure| reader.broken(&failure))?;
    let all = json!({ "made_at": Instant(reader.portal.house.now()), "notices": kept, "portal": here });
    let text = serde_json::to_string_pretty(&all);
    let text = text.map_err(|fault| reader.broken(&Failure::Broken(fault.to_string())))?;
    let headers = [(CONTENT_TYPE, "application/json"), (CONTENT_DISPOSITION, "attachment; filename=\"account.json\"")];
    Ok((headers, text).into_response())
}

pub(super) async fn ask_end(reader: Reader) -> Shown {
    let account = Account::of(&reader)?;
    let form = own::end(&reader.frame, &account.kept().await?, account.has_password().await?);
    ask_proved(&account, form).await
}

pub(super) async fn end(Written { reader, values }: Written) -> Shown {
    let account = Account::of(&reader)?;
    let form = own::end(&reader.frame, &account.kept().await?, account.has_password().await?);
    if let Some(lacking) = account.lacks(&values).await? {
        return lacks(&account, form, lacking);
    }
    if let Err(form) = reader.attempt(&values, Ok(EndAccount {}), form).await {
        return Ok(reader.again(*form));
    }
    if let Err(failure) = passwords::forget_now(&reader.portal, &account.contact).await {
        // It is done when the news of it comes round.
        tracing::warn!(%failure, "an account that ended is not forgotten here yet");
    }
    let mut headers = HeaderMap::new();
    headers.insert("clear-site-data", HeaderValue::from_static("\"cache\""));
    let cookie = gate::no_cookie(&reader.portal.outside).to_string();
    let on = reader.go_on(Done::new("/", "done-account-ended"));
    Ok((headers, AppendHeaders([(SET_COOKIE, cookie)]), on).into_response())
}
