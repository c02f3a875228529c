//! People whom States name for reviews: each rule and case by its id.

mod comparison;
mod coverage;
mod due;
mod duties;
mod grid;
mod leaving;
mod mandates;
mod naming;
mod profiles;
mod properties;
mod public_contact;
mod reads;
mod service;
mod sights;
mod undertaking;
mod world;
