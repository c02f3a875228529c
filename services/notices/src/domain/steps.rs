//! What whoever a State named has to do before the reviews open to them: the profile, and the undertaking of confidentiality (para. 37).

/// Where somebody's profile stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// None was handed in.
    Due,
    /// It was handed in: the next step is the Secretariat's.
    HandedIn,
    /// The Secretariat asked back.
    Returned,
}

impl Profile {
    const ALL: [Self; 3] = [Self::Due, Self::HandedIn, Self::Returned];

    /// As its column has it.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::HandedIn => "handed-in",
            Self::Returned => "returned",
        }
    }

    /// The word back; none where it is not one.
    pub(crate) fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.word() == word)
    }
}

/// What of it is still theirs to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstSteps {
    /// Where the profile stands; handed in where nothing of it is to be done.
    pub profile: Profile,
    /// Whether the undertaking is to be given.
    pub undertaking: bool,
}

impl FirstSteps {
    /// What is to be done; none where nothing is, or the next step is the Secretariat's. A question about a profile that was approved
    /// before takes no access away, and is no first step.
    #[must_use]
    pub fn of(profile: Profile, approved: bool, undertaken: bool) -> Option<Self> {
        let profile = if approved { Profile::HandedIn } else { profile };
        let steps = Self { profile, undertaking: !undertaken };
        (steps.undertaking || profile != Profile::HandedIn).then_some(steps)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pr_37i_the_profile_is_to_do_until_it_is_handed_in_and_the_undertaking_until_it_is_given() {
        use Profile::{Due, HandedIn, Returned};
        let steps = |profile, undertaking| Some(FirstSteps { profile, undertaking });
        for (profile, approved, undertaken, expected) in [
            (Due, false, false, steps(Due, true)),
            (Due, false, true, steps(Due, false)),
            (HandedIn, false, false, steps(HandedIn, true)),
            (HandedIn, false, true, None),
            (Returned, false, false, steps(Returned, true)),
            (Returned, false, true, steps(Returned, false)),
            (HandedIn, true, false, steps(HandedIn, true)),
            (HandedIn, true, true, None),
            (Returned, true, true, None),
            (Returned, true, false, steps(HandedIn, true)),
        ] {
            assert_eq!(FirstSteps::of(profile, approved, undertaken), expected, "{profile:?} {approved} {undertaken}");
        }
    }
}
