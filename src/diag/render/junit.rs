//! Diagnostics as a `JUnit` report: a suite for each file, a case for each diagnostic, failed where it is an error.

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::{full_message, repository_path};
use crate::diag::{Diagnostic, Severity};

/// `diagnostics` as one XML document, `prefix` being the workspace's path in the repository.
///
/// Without diagnostics the report holds one passed case, for an empty one is often taken for a run that never happened.
pub fn junit(diagnostics: &[Diagnostic], prefix: &str) -> String {
    let mut report = Report::new("auditbook check");
    for of_file in diagnostics.chunk_by(|a, b| a.file == b.file) {
        let path = repository_path(prefix, &of_file[0].file);
        let mut suite = TestSuite::new(path.as_str());
        suite.add_test_cases(of_file.iter().map(|diagnostic| case(diagnostic, &path)));
        report.add_test_suite(suite);
    }
    if diagnostics.is_empty() {
        let mut suite = TestSuite::new("auditbook");
        suite.add_test_case(TestCase::new("no problems found", TestCaseStatus::success()));
        report.add_test_suite(suite);
    }
    let text = report.to_string().expect("a report in memory is always written, its control characters dropped");
    // Jenkins' schema knows this count for a suite, not for all of them.
    text.replacen(r#" skipped="0""#, "", 1)
}

fn case(diagnostic: &Diagnostic, path: &str) -> TestCase {
    let place = format!("{}:{}", diagnostic.place.line, diagnostic.place.column);
    let line = diagnostic.source_line.as_deref().unwrap_or_default();
    // The writer drops control characters, tabs among them.
    let details = format!("{path}:{place}\n{line}\n{}", full_message(diagnostic)).replace('\t', "    ");
    let failed = diagnostic.severity == Severity::Error;
    let mut status =
        if failed { TestCaseStatus::non_success(NonSuccessKind::Failure) } else { TestCaseStatus::success() };
    if failed {
        status.set_message(diagnostic.message.as_str()).set_type(diagnostic.code).set_description(details.as_str());
    }
    let mut case = TestCase::new(format!("{} at {place}", diagnostic.code), status);
    case.set_classname(path);
    if !failed {
        case.set_system_out(format!("{}: {details}", diagnostic.severity));
    }
    case
}
