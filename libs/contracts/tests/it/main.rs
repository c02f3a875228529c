//! The catalogue, the schemas made from it, and the files that are published.

#[cfg(test)]
mod asyncapi;
#[cfg(test)]
mod catalogue;
#[cfg(test)]
mod evolution;
#[cfg(test)]
mod examples;
#[cfg(test)]
mod generate;
#[cfg(test)]
mod generated;
#[cfg(test)]
mod invalid;
#[cfg(test)]
mod published;
#[cfg(test)]
mod tool;
#[cfg(test)]
mod unknown_fields;
#[cfg(test)]
mod walk;
