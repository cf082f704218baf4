//! What is missing, old or thin of all that the results rest on: of coverage the part that a reader has to look at.

use crate::report::MetricReport;
use crate::report::coverage::{
    AuditCell, ChecklistCoverage, Coverage, Exception, ExceptionOf, Freshness, SeriesCell, SeriesCoverage,
};

/// The exceptions of `coverage`: series, sections of checklists by channel (never looked at before old before thin), places.
pub(super) fn exceptions(coverage: &Coverage, metrics: &[MetricReport]) -> Vec<Exception> {
    let stale = |series: &SeriesCoverage| {
        metrics.iter().any(|metric| metric.head.id == series.metric && metric.stale.is_some())
    };
    let series = coverage.series.iter().filter_map(|series| {
        let is_missing = series.cells.iter().any(|cell| cell.1 == SeriesCell::Missing);
        let state = match (stale(series), is_missing) {
            (true, _) => SeriesCell::Stale,
            (false, true) => SeriesCell::Missing,
            (false, false) => return None,
        };
        Some(Exception { of: ExceptionOf::Series { metric: series.metric.clone(), state }, date: None })
    });
    let audits = coverage.audits.iter().flat_map(|checklist| {
        let channels = checklist.channels.iter();
        channels.flat_map(move |(channel, cells)| {
            let states = [Freshness::Never, Freshness::Stale, Freshness::Few].into_iter();
            states.filter_map(move |state| sections(checklist, (channel.as_deref(), cells), state))
        })
    });
    let places = coverage.visits.iter().filter(|place| place.state != Freshness::Fresh).map(|place| Exception {
        of: ExceptionOf::Place { place: place.place.clone(), state: place.state },
        date: place.date,
    });
    series.chain(audits).chain(places).collect()
}

/// The sections of a checklist that are in `state` on a channel.
fn sections(
    checklist: &ChecklistCoverage,
    (channel, cells): (Option<&str>, &[AuditCell]),
    state: Freshness,
) -> Option<Exception> {
    let of = || checklist.sections.iter().zip(cells).filter(move |(_, cell)| cell.state == state);
    let (_, first) = of().next()?;
    let sections: Vec<_> = of().map(|((_, title), _)| title.clone()).collect();
    // A checklist of which all is so is named without its sections.
    let sections = if sections.len() == checklist.sections.len() { Vec::new() } else { sections };
    let of = ExceptionOf::Sections {
        checklist: checklist.checklist.clone(),
        channel: channel.map(str::to_owned),
        sections,
        state,
    };
    Some(Exception { of, date: first.date })
}
