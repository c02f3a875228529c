//! The notices alone in their process.

fn main() -> std::process::ExitCode {
    runtime::serve(notices::service())
}
