//! Documents, written and read back.

mod docx;
mod hostile;
mod pdf;
mod read;
mod sample;
