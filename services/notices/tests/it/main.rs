//! The notices behind the bus, on both databases, with a server of SMTP beside them.

#[cfg(test)]
mod contacts;
#[cfg(test)]
mod desk;
#[cfg(test)]
mod dialogues;
#[cfg(test)]
mod first_steps;
#[cfg(test)]
mod golden;
#[cfg(test)]
mod house;
#[cfg(test)]
mod links;
#[cfg(test)]
mod logs;
#[cfg(test)]
mod missions;
#[cfg(test)]
mod officials;
#[cfg(test)]
mod own;
#[cfg(test)]
mod privacy;
#[cfg(test)]
mod reminders;
#[cfg(test)]
mod reviews;
#[cfg(test)]
mod sending;
#[cfg(test)]
mod smtp;
#[cfg(test)]
mod standing;
#[cfg(test)]
mod story;
