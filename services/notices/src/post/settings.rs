//! How letters leave.

use lettre::message::Mailbox;
use runtime::Config;
use treaty::Language;

use crate::moves::reminder_days;

/// How letters leave.
pub(super) struct Settings {
    /// `smtp://` or `smtps://`; none writes letters into a folder.
    pub(super) smtp: Option<String>,
    /// From whom letters are.
    pub(super) from: Mailbox,
    /// Where letters to the Secretariat go.
    pub(super) secretariat: Option<String>,
    /// How many letters leave in a minute.
    pub(super) per_minute: u32,
}

/// From whom letters in a folder are when nothing is said.
const FROM: &str = "Review Mechanism <mechanism@localhost>";
/// A list goes to some 190 missions, and is to be with them within a minute.
const PER_MINUTE: u32 = 600;

impl Settings {
    /// # Errors
    /// One sentence, which repeats no value.
    pub(super) fn read(config: &Config) -> Result<Self, String> {
        let get = |name: &str| config.get(name).map_err(|fault| fault.to_string());
        let smtp = get("SMTP_URL")?;
        let from = match (get("MAIL_FROM")?, &smtp) {
            (Some(from), _) => from,
            (None, None) => FROM.to_owned(),
            (None, Some(_)) => {
                return Err("SMTP_URL is set, so MAIL_FROM is needed: the address letters come from.".to_owned());
            }
        };
        let from =
            from.parse().map_err(|_| wrong("MAIL_FROM", "an address such as Mechanism <mechanism@example.org>"))?;
        let per_minute = config.number("MAIL_PER_MINUTE", PER_MINUTE, &(1..=10_000), "a number from 1 to 10000");
        let per_minute = per_minute.map_err(|fault| fault.to_string())?;
        // A letter is written long before it leaves; a wrong setting is found when the service starts.
        secretariats_language(config)?;
        reminder_days(config)?;
        Ok(Self { smtp, from, secretariat: get("ALARM_ADDRESS")?, per_minute })
    }
}

/// In which language the Secretariat is written to.
///
/// # Errors
/// One sentence, which repeats no value.
pub(crate) fn secretariats_language(config: &Config) -> Result<Language, String> {
    let Some(code) = config.get("ALARM_LANGUAGE").map_err(|fault| fault.to_string())? else {
        return Ok(Language::English);
    };
    let named = Language::ALL.into_iter().find(|language| language.code() == code);
    named.ok_or_else(|| wrong("ALARM_LANGUAGE", "ar, en, es, fr, ru or zh"))
}

pub(super) fn wrong(name: &str, expected: &str) -> String {
    format!("The setting {name} is not {expected}.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::post::pace::Pace;

    #[test]
    fn the_secretariat_is_written_to_in_its_language() {
        let language = |code: &str| secretariats_language(&Config::default().with("ALARM_LANGUAGE", code));
        assert_eq!(secretariats_language(&Config::default()), Ok(Language::English));
        assert_eq!(language("fr"), Ok(Language::French));
        for wrong in ["de", "French", "FR", "fr "] {
            assert!(language(wrong).is_err_and(|fault| !fault.contains(wrong)), "{wrong}");
            assert!(Settings::read(&Config::default().with("ALARM_LANGUAGE", wrong)).is_err(), "{wrong}");
        }
    }

    #[test]
    fn r4_a_list_to_every_mission_leaves_within_a_minute() {
        let settings = Settings::read(&Config::default()).expect("settings");
        let mut pace = Pace::of(settings.per_minute);
        let now = jiff::Timestamp::UNIX_EPOCH;
        for letter in 0..190 {
            assert_eq!(pace.next(now), None, "{letter} letters left, and the next has to wait");
            pace.count(now);
        }
    }
}
