//! What a panic says: a fault of the program, and how to report it. In: what the standard library tells of a panic. Out: lines on
//! standard error. The program ends as it would have.

use std::io::Write;
use std::panic::PanicHookInfo;

use crate::diag::render::inert;

/// Has every panic say how to report it.
pub(crate) fn install() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if std::env::var_os("RUST_BACKTRACE").is_some_and(|asked| asked != "0") {
            usual(info);
        }
        // Nothing is left to tell when standard error is gone.
        std::io::stderr().lock().write_all(told(info).as_bytes()).ok();
    }));
}

fn told(info: &PanicHookInfo) -> String {
    let payload = info.payload();
    let text = payload.downcast_ref::<&str>().copied().or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    let what = text.unwrap_or("no reason is given");
    let place = info.location().map_or_else(|| "an unknown place".to_owned(), ToString::to_string);
    format!(
        "error: a fault of auditbook itself: {}\n  at {place}, auditbook {} on {} {}\n\
         help: report it at {}/issues with these lines and the command; `RUST_BACKTRACE=1` before the command tells more\n",
        // It may quote a document.
        inert::plain(what),
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
        env!("CARGO_PKG_REPOSITORY"),
    )
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    const ASKED: &str = "AUDITBOOK_TEST_OF_PANICS";

    /// Runs itself in a process of its own, whose hook is nobody else's.
    #[test]
    fn a_panic_says_how_to_report_it() {
        if std::env::var_os(ASKED).is_some() {
            super::install();
            panic!("thirteen is no month");
        }
        let this = std::env::current_exe().expect("a test has a file");
        let name = "cmd::panic::tests::a_panic_says_how_to_report_it";
        let mut again = Command::new(this);
        let output =
            again.args(["--exact", name, "--nocapture"]).env(ASKED, "yes").env_remove("RUST_BACKTRACE").output();
        let output = output.expect("a test runs");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success(), "{told}");
        for part in
            ["a fault of auditbook itself: thirteen is no month", "panic.rs:", "/issues", env!("CARGO_PKG_VERSION")]
        {
            assert!(told.contains(part), "{part}: {told}");
        }
        assert!(!told.contains("note: run with"), "{told}");
    }
}
