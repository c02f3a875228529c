//! Who may do what, and how that is proved.

#[cfg(test)]
mod accounts;
#[cfg(test)]
mod bus;
#[cfg(test)]
mod each_other;
#[cfg(test)]
mod invariants;
#[cfg(test)]
mod permissions;
#[cfg(test)]
mod policy;
#[cfg(test)]
mod statement;
