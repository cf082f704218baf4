//! One reader per kind of document: front matter to a draft. Every key of a kind is asked for here, so that any other
//! is reported as unknown.

mod answers;
mod audit;
mod checklist;
mod competitor;
mod gap;
mod goal;
mod log;
mod log_rows;
mod metric;
mod page;
mod plan;
mod series;
mod survey;
mod survey_rows;
mod visit;

pub(super) use checklist::canonical;

use crate::model::Kind;

use crate::parse::read::MapReader;

use super::draft::Draft;
use super::fields::Fields;
use super::head::Opened;
use super::read::Sources;

/// How a kind is called in messages.
pub(super) fn called(kind: Kind) -> &'static str {
    match kind {
        Kind::Checklist => "a checklist",
        Kind::Audit => "an audit",
        Kind::Metric => "a metric",
        Kind::Goal => "a goal",
        Kind::Gap => "a gap",
        Kind::Plan => "a plan",
        Kind::Survey => "a survey",
        Kind::Visit => "a visit",
        Kind::Log => "a log",
        Kind::Competitor => "a competitor",
        Kind::Page => "a page",
    }
}

/// Reads the fields of one document; nothing where something required is missing or faulty.
pub(super) fn read(
    sources: &Sources<'_>,
    fields: &Fields<'_>,
    map: MapReader<'_>,
    opened: &Opened<'_>,
) -> Option<Draft> {
    let mut map = map;
    let head = super::head::read_head(fields, &mut map, opened);
    let draft = match opened.kind {
        Kind::Checklist => checklist::read(fields, &mut map, head).map(|d| Draft::Checklist(Box::new(d))),
        Kind::Audit => audit::read(fields, &mut map, head).map(|d| Draft::Audit(Box::new(d))),
        Kind::Metric => metric::read(sources, fields, &mut map, head).map(|d| Draft::Metric(Box::new(d))),
        Kind::Goal => goal::read(fields, &mut map, head).map(|d| Draft::Goal(Box::new(d))),
        Kind::Gap => gap::read(fields, &mut map, head).map(|d| Draft::Gap(Box::new(d))),
        Kind::Plan => plan::read(fields, &mut map, head).map(|d| Draft::Plan(Box::new(d))),
        Kind::Survey => survey::read(sources, fields, &mut map, head).map(|d| Draft::Survey(Box::new(d))),
        Kind::Visit => visit::read(fields, &mut map, head).map(|d| Draft::Visit(Box::new(d))),
        Kind::Log => log::read(sources, fields, &mut map, head).map(|d| Draft::Log(Box::new(d))),
        Kind::Competitor => competitor::read(fields, &mut map, head).map(|d| Draft::Competitor(Box::new(d))),
        Kind::Page => page::read(fields, &mut map, head).map(|d| Draft::Page(Box::new(d))),
    };
    map.finish();
    draft
}
