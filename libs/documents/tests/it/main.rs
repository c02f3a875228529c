//! Documents, written and read back.
#![allow(clippy::allow_attributes, clippy::expect_used, unreachable_pub, reason = "tests fail loudly")]

mod docx;
mod hostile;
mod pdf;
mod read;
mod sample;
