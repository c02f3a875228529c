//! What was typed.

/// The names and values of a form that was sent, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values(Vec<(String, String)>);

impl Values {
    /// The value under a name, without white space at its ends; none when there is none or it is blank.
    #[must_use]
    pub fn one(&self, name: &str) -> Option<&str> {
        self.all(name).into_iter().next()
    }

    /// All values under a name that are not blank.
    #[must_use]
    pub fn all(&self, name: &str) -> Vec<&str> {
        let named = self.0.iter().filter(|(key, _)| key == name);
        named.map(|(_, value)| value.trim()).filter(|value| !value.is_empty()).collect()
    }

    /// The same with the answers to these questions replaced.
    #[must_use]
    pub fn replaced(self, questions: &[&str], answers: &Self) -> Self {
        let asked = |name: &str| questions.contains(&name);
        let others = self.0.into_iter().filter(|(name, _)| !asked(name));
        let new = answers.0.iter().filter(|(name, _)| asked(name)).cloned();
        Self(others.chain(new).collect())
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Values {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}
