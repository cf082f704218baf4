//! What metrics measure of logs, against what the rows of those say.
//!
//! In: the linked workspace. Out: a warning for each metric that can have no value, because no row has the date that it needs: it would
//! stay empty, or count every case as open, and look sound.

use crate::diag::{Diagnostic, rules};
use crate::model::log::Log;
use crate::model::metric::LogMeasure;
use crate::model::{LogRow, Metric, MetricSource, Workspace};

use super::Faults;
use super::spellings::Use;

/// Checks the metrics that measure logs.
pub(super) fn check(workspace: &Workspace, faults: &mut Faults) {
    for metric in workspace.metrics.values() {
        of_metric(workspace, metric, faults);
    }
}

/// A date of a row that a measure needs.
struct Needed {
    /// What the column is called.
    column: &'static str,
    of: fn(&LogRow) -> bool,
    /// What is so without it.
    so: &'static str,
}

fn needed(measure: LogMeasure) -> Option<Needed> {
    Some(match measure {
        LogMeasure::Count | LogMeasure::Per1000 => return None,
        LogMeasure::OnTime => Needed { column: "due", of: |row| row.due.is_some(), so: "none is on time or late" },
        LogMeasure::ResponseMean | LogMeasure::ResponseMedian | LogMeasure::ResponseWithin => {
            Needed { column: "acknowledged", of: |row| row.acknowledged.is_some(), so: "none was answered" }
        }
        LogMeasure::ResolutionMean | LogMeasure::ResolutionMedian | LogMeasure::ResolutionWithin => {
            Needed { column: "closed", of: |row| row.closed.is_some(), so: "none was resolved" }
        }
        LogMeasure::Open => Needed { column: "closed", of: |row| row.closed.is_some(), so: "each counts as open" },
    })
}

fn of_metric(workspace: &Workspace, metric: &Metric, faults: &mut Faults) {
    const ENOUGH: usize = 5;
    let MetricSource::Log(source) = &metric.source else { return };
    let Some(Needed { column, of, so }) = needed(source.measure) else { return };
    let logs: Vec<&Log> =
        source.logs.iter().filter_map(|id| workspace.logs.get(&id.value)).map(AsRef::as_ref).collect();
    let rows = || logs.iter().flat_map(|log| &log.rows);
    let count = rows().count();
    // In a log that has just begun nothing may be closed yet; a promise is known from the first row on.
    if count == 0 || rows().any(of) || (column != "due" && count < ENOUGH) {
        return;
    }
    // What is told at the log is its cause.
    let Some(log) = logs.first().filter(|log| !log.unread.contains(column)) else { return };
    let at = Use { head: &metric.head, path: vec!["source", "measure"], is_key: false };
    let message = format!("of the {count} rows of `{}` none has a date in `{column}`: {so}", log.head.id);
    let fault = Diagnostic::at(&rules::CELL_NOT_FOUND, &metric.head.origin.file, at.span(), message);
    let columns = format!("name the column: `columns: {{{column}: …}}` in `{}`", log.head.path());
    faults.report(fault.help(if column == "due" {
        format!("{columns}, or the promise there: `due: 7d`")
    } else {
        columns
    }));
}
