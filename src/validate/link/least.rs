//! A smallest group that no survey reaches: nothing of any of them would be published.
//!
//! In: the linked workspace and its settings. Out: at most one warning for each audience.

use crate::diag::{Diagnostic, Severity, rules};
use crate::load::CONFIGURATION;
use crate::model::{Config, Workspace};
use crate::schema::survey::Audience;

use super::Faults;

/// Warns of a `min-group` that is more than any survey has answers.
pub(super) fn check(workspace: &Workspace, config: &Config, faults: &mut Faults) {
    // Fewer were not chosen with the surveys in mind.
    for (key, of_employees, usual) in [("min-group", false, 5), ("min-group-employees", true, 10)] {
        let least = config.privacy.least(of_employees);
        let surveys = workspace.surveys.values();
        let largest = surveys.filter(|survey| (survey.audience == Audience::Employees) == of_employees);
        let Some(largest) = largest.max_by_key(|survey| survey.rows) else { continue };
        if least > usual && least > largest.rows {
            let message = format!(
                "`{key}: {least}` is more than any survey has answers, {} of `{}` at most: nothing of them is published",
                largest.rows, largest.head.id
            );
            let fault = Diagnostic::in_file(&rules::OUT_OF_RANGE, CONFIGURATION, message);
            faults.report(
                fault.severity(Severity::Warning).help("write how few people may be behind a figure, such as 5"),
            );
        }
    }
}
