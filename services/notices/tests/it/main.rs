//! The notices behind the bus, on both databases, with a server of SMTP beside them.

mod calendar;
mod contacts;
mod golden;
mod house;
mod links;
mod logs;
mod privacy;
mod sending;
mod smtp;
