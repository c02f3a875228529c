//! What the registry decides, by the rules. Names begin with the id of the rule.

#[cfg(test)]
mod arrangements;
#[cfg(test)]
mod denunciations;
#[cfg(test)]
mod deposits;
#[cfg(test)]
mod export;
#[cfg(test)]
mod fuzz;
#[cfg(test)]
mod history;
#[cfg(test)]
mod house;
#[cfg(test)]
mod import;
#[cfg(test)]
mod offers;
#[cfg(test)]
mod opt_out;
#[cfg(test)]
mod particulars;
#[cfg(test)]
mod people;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod service;
#[cfg(test)]
mod service_deadlines;
#[cfg(test)]
mod shipped_file;
#[cfg(test)]
mod signatories;
#[cfg(test)]
mod state_parties;
#[cfg(test)]
mod statements;
#[cfg(test)]
mod story;
#[cfg(test)]
mod strikes;
#[cfg(test)]
mod trainings;
#[cfg(test)]
mod uncac;
#[cfg(test)]
mod withdrawals;
