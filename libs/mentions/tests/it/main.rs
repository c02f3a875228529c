//! Para. 53 (b) by examples. Names begin with the id of the rule.

#[cfg(test)]
mod addresses;
#[cfg(test)]
mod arabic;
#[cfg(test)]
mod chinese;
#[cfg(test)]
mod english;
#[cfg(test)]
mod every_state;
#[cfg(test)]
mod french;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod other_words;
#[cfg(test)]
mod recall;
#[cfg(test)]
mod russian;
#[cfg(test)]
mod spanish;
#[cfg(test)]
mod support;
