//! The program.

fn main() -> std::process::ExitCode {
    runtime::serve(drawing::service())
}
