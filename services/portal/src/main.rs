//! The portal alone in its process.

fn main() -> std::process::ExitCode {
    runtime::serve(portal::service())
}
