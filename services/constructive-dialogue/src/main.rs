//! The service `constructive-dialogue` by itself.

fn main() -> std::process::ExitCode {
    runtime::serve(constructive_dialogue::service())
}
