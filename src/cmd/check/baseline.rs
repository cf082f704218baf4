//! Findings that a workspace had when checking began, and that are accepted: a file of them, a line each.
//!
//! In: what `check` found, and the file. Out: what is new beside it. An error is never accepted: it makes a result wrong. A line holds the rule,
//! the file and the message of a finding and not its place, so that edits above it change nothing.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::Args;
use crate::cmd::terminal;
use crate::diag::{Diagnostic, Severity, counted};
use crate::error::Failure;
use crate::write;

/// What is done about findings that were there before.
#[derive(Debug, clap::Args)]
pub(super) struct Accepting {
    /// Leave out the warnings that this file accepts, and say how many; errors are always told
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Write the warnings of the whole workspace to this file, for `--baseline` to accept
    #[arg(long, value_name = "FILE", conflicts_with_all = ["baseline", "paths", "select", "changed_since", "gate", "diff", "statistics", "format"])]
    write_baseline: Option<PathBuf>,
}

/// The first lines of the file.
const HEAD: &str = "# Warnings that `auditbook check --baseline` accepts: rule, file, message. `--write-baseline` writes this file anew.\n";

/// Accepted findings, each with how often it is accepted.
#[derive(Debug, Default)]
pub(super) struct Baseline(BTreeMap<String, usize>);

impl Accepting {
    /// The findings that are accepted; none where no file is named.
    pub(super) fn read(&self) -> Result<Baseline, Failure> {
        let Some(path) = &self.baseline else { return Ok(Baseline::default()) };
        let text = std::fs::read_to_string(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => Failure::Usage {
                message: format!("there is no baseline `{}`", path.display()),
                hint: Some(format!("write it: `auditbook check --write-baseline {}`", path.display())),
            },
            _ => Failure::io("read", path, error),
        })?;
        Baseline::of(&text, path)
    }

    /// The file that the findings are to be written to.
    pub(super) fn to_write(&self) -> Option<&Path> {
        self.write_baseline.as_deref()
    }

    /// Says how much of what was found is accepted, and how much that is accepted was not found.
    pub(super) fn tell(&self, accepted: usize, gone: usize) -> Result<(), Failure> {
        let Some(path) = self.baseline.as_deref().map(Path::display) else { return Ok(()) };
        if accepted > 0 {
            let are = if accepted == 1 { "is" } else { "are" };
            terminal::note(&format!("{} of the baseline `{path}` {are} not told", counted(accepted, "finding")))?;
        }
        if gone > 0 {
            let (entries, are) =
                if gone == 1 { ("1 entry".to_owned(), "is") } else { (format!("{gone} entries"), "are") };
            let anew = format!("write it anew with `auditbook check --write-baseline {path}`");
            terminal::note(&format!("{entries} of the baseline {are} gone: {anew}"))?;
        }
        Ok(())
    }
}

impl Baseline {
    fn of(text: &str, path: &Path) -> Result<Self, Failure> {
        let mut accepted = Self::default();
        let lines = text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
        for (at, line) in lines {
            if line.matches('\t').count() != 2 {
                return Err(Failure::Usage {
                    message: format!("line {} of `{}` is no entry of a baseline", at + 1, path.display()),
                    hint: Some("write the file anew with `auditbook check --write-baseline`".to_owned()),
                });
            }
            *accepted.0.entry(line.to_owned()).or_default() += 1;
        }
        Ok(accepted)
    }

    /// Whether `fault` is accepted; each entry accepts one.
    pub(super) fn takes(&mut self, fault: &Diagnostic) -> bool {
        if fault.severity == Severity::Error {
            return false;
        }
        let Some(left) = self.0.get_mut(&entry(fault)).filter(|left| **left > 0) else { return false };
        *left -= 1;
        true
    }

    /// How many entries accept nothing that was found.
    pub(super) fn left(&self) -> usize {
        self.0.values().sum()
    }
}

/// Writes what of `found` can be accepted to `path`.
pub(super) fn write(path: &Path, found: &[Diagnostic]) -> Result<usize, Failure> {
    let mut lines: Vec<String> = found.iter().filter(|fault| fault.severity != Severity::Error).map(entry).collect();
    lines.sort_unstable();
    let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
    write::replace_file(path, format!("{HEAD}{text}").as_bytes())?;
    Ok(lines.len())
}

/// The line of `fault`, without what changes from day to day.
fn entry(fault: &Diagnostic) -> String {
    format!("{}\t{}\t{}", fault.code, fault.file, without_days(&fault.message).replace(['\t', '\n', '\r'], " "))
}

/// `message` without how many days something is late: tomorrow they are more.
fn without_days(message: &str) -> String {
    let words: Vec<&str> = message.split(' ').collect();
    let is_number = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_digit());
    let of_days =
        |next: Option<&&str>| next.is_some_and(|word| matches!(word.trim_end_matches([',', ';']), "day" | "days"));
    let kept = words.iter().enumerate().map(|(at, word)| {
        let next = words.get(at + 1);
        let before = at.checked_sub(1).map_or("", |at| words[at]);
        match *word {
            word if is_number(word) && of_days(next) => "…",
            "day" if is_number(before) => "days",
            word => word,
        }
    });
    kept.collect::<Vec<_>>().join(" ")
}

impl Args {
    /// Writes the baseline that is asked for, unless an error stands among `found`; whether one is asked for and written.
    pub(super) fn writes_baseline(&self, found: &[Diagnostic]) -> Result<bool, Failure> {
        let Some(path) = self.accepting.to_write() else { return Ok(false) };
        if crate::diag::has_errors(found) {
            terminal::note("the baseline is not written: errors are never accepted, mend them first")?;
            return Ok(false);
        }
        let count = write(path, found)?;
        terminal::note(&format!("{} written to `{}`", counted(count, "finding"), path.display()))?;
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_says_nothing_that_changes_by_the_day() {
        assert_eq!(without_days("due on 2025-09-08 and is 449 days late"), "due on 2025-09-08 and is … days late");
        assert_eq!(without_days("and is 1 day late"), without_days("and is 2 days late"));
        assert_eq!(without_days("`S01` and 3 more"), "`S01` and 3 more");
    }

    #[test]
    fn what_is_no_entry_is_told_with_its_line() {
        let read = |text| Baseline::of(text, Path::new("b")).map(|baseline| baseline.left());
        assert_eq!(read("# head\n\na\tb\tc\na\tb\tc\n").unwrap(), 2);
        assert!(read("# head\nfoo\n").unwrap_err().to_string().contains("line 2 of `b`"));
    }
}
