//! The pages of the list of audits, and what its filters know the rows of all of them by.

use std::collections::BTreeMap;

use chrono::Datelike;

use crate::report::{AuditReport, Report};
use crate::site::page;

/// The most audits on one page of the list.
const LONGEST: usize = 400;

/// A page of the list: some audits of one year, and its place among the pages of that year.
pub(super) struct ListPage<'a> {
    /// The audits, the latest first.
    pub(super) audits: &'a [AuditReport],
    year: i32,
    nth: usize,
    /// Whether it is the first page of the list.
    first: bool,
}

impl ListPage<'_> {
    /// Returns its path.
    pub(super) fn path(&self) -> String {
        match (self.first, self.nth) {
            (true, _) => "audits.html".to_owned(),
            (false, 0) => format!("audits-{}.html", self.year),
            (false, nth) => format!("audits-{}-{}.html", self.year, nth + 1),
        }
    }

    /// Returns what it is called.
    pub(super) fn name(&self) -> String {
        match self.nth {
            0 => self.year.to_string(),
            nth => format!("{} · {}", self.year, nth + 1),
        }
    }
}

/// Returns the pages of the list, the latest first; one of all audits where they are few.
pub(super) fn parts(report: &Report) -> Vec<ListPage<'_>> {
    let audits = &report.audits;
    if audits.len() <= LONGEST {
        return vec![ListPage { audits, year: 0, nth: 0, first: true }];
    }
    let years = audits.chunk_by(|a, b| a.date.year() == b.date.year());
    let parts = years.flat_map(|audits| {
        let year = audits.first().map_or(0, |audit| audit.date.year());
        audits.chunks(LONGEST).enumerate().map(move |(nth, audits)| ListPage { audits, year, nth, first: false })
    });
    let mut parts: Vec<ListPage> = parts.collect();
    parts.iter_mut().take(1).for_each(|part| part.first = true);
    parts
}

/// Returns how many pages the list has beside its first.
pub(super) fn more(report: &Report) -> usize {
    parts(report).len() - 1
}

/// Returns what filters know an audit by.
pub(super) fn facets(audit: &AuditReport) -> String {
    page::facets(&[
        ("checklist", audit.checklist.id.as_str()),
        ("channel", scope(audit, "channel")),
        ("team", scope(audit, "team")),
        ("year", &year(audit)),
    ])
}

/// Returns a value of the scope of an audit; empty for none.
pub(super) fn scope<'a>(audit: &'a AuditReport, key: &str) -> &'a str {
    audit.scope.get(key).map_or("", String::as_str)
}

/// Returns the year of an audit.
pub(super) fn year(audit: &AuditReport) -> String {
    format!("{:04}", audit.date.year())
}

/// The script that tells `filter.js` what each row of every page of the list is known by.
pub(super) const FACETS: &str = "lists/audits.js";

/// Returns what filters know every audit by: the facets once, then for each page of the list the numbers of each row's.
pub(super) fn facets_of_all(report: &Report) -> Vec<u8> {
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    let rows: Vec<Vec<Vec<usize>>> = parts(report)
        .iter()
        .map(|part| {
            let row = |audit: &AuditReport| {
                let facets = facets(audit);
                let mut number = |facet: &str| {
                    let next = numbers.len();
                    *numbers.entry(facet.to_owned()).or_insert(next)
                };
                facets.split(' ').map(&mut number).collect()
            };
            part.audits.iter().filter(|audit| audit.is_result()).map(row).collect()
        })
        .collect();
    let mut names: Vec<&str> = vec![""; numbers.len()];
    numbers.iter().for_each(|(facet, number)| names[*number] = facet);
    let data = serde_json::to_string(&(names, rows)).expect("text and numbers are always JSON");
    format!("auditbookRows({data});\n").into_bytes()
}
