//! Who is shown what (part D of the catalogue): every role over every page, file, form, question, letter, meter and log line of the running
//! program, in a world with something to hide.
//!
//! | room | what |
//! |---|---|
//! | `roles` | who looks |
//! | `scene`, `story`, `naming` | the world, and how it came about |
//! | `canaries` | what is planted, and who may find it |
//! | `table` | who gets which answer at which address |
//! | `routes` | that the table knows every address that there is |
//! | `walk`, `questions`, `letters`, `doors`, `heard` | what is found where |
//! | `forms`, `csrf`, `wishes` | that nothing comes of what is not for somebody |
//! | `existence` | that nobody learns whether there is something |
//! | `attacks` | what is tried with names, files, links and addresses |
//! | `reads` | that every read is recorded, and shown to the States of the review |

mod attacks;
mod canaries;
mod csrf;
mod doors;
mod existence;
mod forms;
mod heard;
mod letters;
mod naming;
mod questions;
mod reads;
mod roles;
mod routes;
mod scene;
mod story;
mod table;
mod walk;
mod wishes;
