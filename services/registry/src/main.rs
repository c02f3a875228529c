//! The registry alone in its process.

fn main() -> std::process::ExitCode {
    runtime::serve(registry::service())
}
