//! The proving ground, proved.

#[cfg(test)]
mod browser;
#[cfg(test)]
mod leash;
#[cfg(test)]
mod missing;
#[cfg(test)]
mod nats;
#[cfg(test)]
mod postgres;
