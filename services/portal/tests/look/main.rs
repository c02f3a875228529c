//! Every page, looked at in a real browser: rendered with sample data, on desktop and phone, light and dark, with the reader's own
//! colours, and from right to left. axe-core finds nothing, nothing moves sideways, no policy blocks anything, no sentence is missing.
//!
//! `LOOK_SHOTS=<folder> cargo test -p portal --test look every_page` takes pictures of them all instead. `LOOK_ONLY=<pattern>` leaves it at
//! the pages whose path it is in.
//!
//! The States are those of `data/states-parties.csv`, the drawing is a real one with a fixed seed.

#[cfg(test)]
mod board;
#[cfg(test)]
mod desk;
#[cfg(test)]
mod dialogues;
#[cfg(test)]
mod gallery;
#[cfg(test)]
mod people;
#[cfg(test)]
mod public;
#[cfg(test)]
mod reviews;
#[cfg(test)]
mod running;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod seen;
#[cfg(test)]
mod signing_in;
