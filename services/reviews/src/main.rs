//! The service on its own.

fn main() -> std::process::ExitCode {
    runtime::serve(reviews::service())
}
