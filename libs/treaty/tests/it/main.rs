//! The law's own examples, as tests. Names begin with the id of the rule or the case.

#[cfg(test)]
mod calendar;
#[cfg(test)]
mod citations;
#[cfg(test)]
mod dialogue_deadlines;
#[cfg(test)]
mod dialogues;
#[cfg(test)]
mod entry_into_force;
#[cfg(test)]
mod file_faults;
#[cfg(test)]
mod fuzz;
#[cfg(test)]
mod gate;
#[cfg(test)]
mod instruments;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod rest_days;
#[cfg(test)]
mod states_parties;
#[cfg(test)]
mod tables;
#[cfg(test)]
mod vienna;
#[cfg(test)]
mod words;
