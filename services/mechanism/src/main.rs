//! The program. Everything in it is in the library beside it.

fn main() -> std::process::ExitCode {
    mechanism::main()
}
