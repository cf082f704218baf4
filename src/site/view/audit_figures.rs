//! The three figures of an audit: sections, five elements, five levels.

use super::audit::Pair;
use super::audit_score;
use crate::export::table_of_audit;
use crate::i18n::glossary::term;
use crate::i18n::{Arg, Key, Statement, format, msg, names};
use crate::report::audit::AuditTopic;
use crate::report::{AuditReport, Checklist, Element, Every, Said, Unit};
use crate::site::axis;
use crate::site::chart::{
    BarRow, ElementRow, Elements, Heading, Ladder, LadderPoint, Level, Mark, Reference, SectionBars,
};
use crate::site::page::{Block, Columns, Figure, Part, Rows, Table, esc};
use crate::site::text::SafeHtml;
use crate::site::tree::Here;

/// Returns the figures of an audit beside the one before it, and the table behind them.
pub(super) fn figures(here: &Here, pair: Pair, checklist: &Checklist) -> Block {
    let figures = [Some(sections(here, pair, checklist)), elements(here, pair), levels(here, pair.audit)];
    Block::plain("figures")
        .figures("cols figs", figures.into_iter().flatten())
        .with(Part::Behind(table(here, pair, checklist)))
}

/// What is found about `topic`, or the name of the figure.
fn finding(here: &Here, audit: &AuditReport, topic: AuditTopic, name: Key) -> String {
    Said::about(&audit.says, topic).next().map_or_else(|| here.text(name), |statement| here.said(statement))
}

fn sections(here: &Here, Pair { audit, before }: Pair, checklist: &Checklist) -> Figure {
    let score = |audit: &AuditReport, id| audit.scored.sections.get(id).copied().flatten();
    let rows: Vec<BarRow> = checklist
        .sections
        .iter()
        .map(|section| {
            let value = score(audit, &section.id);
            BarRow {
                label: here.plain(&section.title).into(),
                value,
                value_label: here.score(value),
                previous: before.and_then(|before| score(before, &section.id)),
                total: false,
            }
        })
        .collect();
    let finding = here.text(msg!("chart-title-sections"));
    let pass = pass(here, audit);
    let desc = rows.iter().map(|row| described(here, &row.label.full, &row.value_label)).collect::<Vec<_>>().join(" ");
    let heading = Heading { id: "sections".to_owned(), title: here.text(msg!("chart-title-sections")), desc };
    let chart = SectionBars { heading, axis: axis::score(here), rows, pass }.draw(&here.setting());
    let mut figure = Figure::new(finding, &chart).caption(here.text(msg!("chart-subtitle-elements")));
    if let Some(before) = before {
        figure = figure.caption(legend(here, msg!("legend-bar-now-line-before"), before));
    }
    figure.formula(here, term!("section-score")).csv(here, &table_of_audit(here.report, audit, "audits"))
}

fn described(here: &Here, label: &str, value: &str) -> String {
    let statement = Statement::new(msg!("chart-desc-value"))
        .with("label", Arg::Plain(label.to_owned()))
        .with("value", Arg::Plain(value.to_owned()));
    here.said(&statement)
}

fn legend(here: &Here, key: Key, before: &AuditReport) -> String {
    let month = Every::Month.containing(before.date);
    here.said(&Statement::new(key).with("before", Arg::Plain(here.period_short(month))))
}

/// The pass mark of an audit.
fn pass(here: &Here, audit: &AuditReport) -> Option<Reference> {
    let value = audit.scored.pass?;
    let words = Statement::new(msg!("chart-pass")).with("score", Arg::Plain(here.score(Some(value))));
    Some(Reference { value, words: here.said(&words).into() })
}

/// The name of an element.
pub(super) fn element(here: &Here, element: Element) -> String {
    here.text(names::element(element))
}

fn elements(here: &Here, Pair { audit, before }: Pair) -> Option<Figure> {
    let score = |audit: &AuditReport, of| audit.scored.elements.get(&of).copied().flatten();
    let rows: Vec<ElementRow> = Element::ALL
        .iter()
        .filter(|of| audit.scored.elements.contains_key(of))
        .map(|of| {
            let now = score(audit, *of);
            ElementRow {
                label: element(here, *of).into(),
                now,
                now_label: here.score(now),
                before: before.and_then(|before| score(before, *of)),
            }
        })
        .collect();
    if rows.len() < 2 {
        return None;
    }
    let finding = finding(here, audit, AuditTopic::Element, msg!("chart-title-elements"));
    let desc = rows.iter().map(|row| described(here, &row.label.full, &row.now_label)).collect::<Vec<_>>().join(" ");
    let heading = Heading { id: "elements".to_owned(), title: here.text(msg!("chart-title-elements")), desc };
    let plot = Elements { heading, axis: axis::score(here), rows };
    let setting = here.setting();
    let mut figure = Figure::new(finding, &plot.draw(&setting)).caption(here.text(msg!("chart-subtitle-elements")));
    if let Some(before) = before {
        figure = figure.caption(legend(here, msg!("legend-filled-now-open-before"), before));
    }
    if let Some(radar) = plot.draw_radar(&setting) {
        figure = figure.second(here.text(msg!("chart-radar")), &radar);
    }
    Some(figure.formula(here, term!("element-score")).csv(here, &table_of_audit(here.report, audit, "audits")))
}

fn levels(here: &Here, audit: &AuditReport) -> Option<Figure> {
    // A failed audit has no level.
    let has_level = |audit: &&AuditReport| audit.scored.band.is_some();
    let all: Vec<&AuditReport> = audit.history(|id| here.audit(id)).into_iter().filter(has_level).collect();
    let bands = &here.report.settings.bands;
    if bands.is_empty() || !has_level(&audit) {
        return None;
    }
    let levels = bands.iter().map(|band| Level { label: audit_score::band(here, &band.name).into(), from: band.from });
    let points: Vec<LadderPoint> = all
        .iter()
        .filter_map(|audit| {
            Some(LadderPoint {
                label: here.period_short(Every::Month.containing(audit.date)),
                value: audit.scored.score?,
                value_label: here.score(audit.scored.score),
                mark: Mark::Plain,
            })
        })
        .collect();
    if points.is_empty() {
        return None;
    }
    let finding = here.text(msg!("section-levels"));
    let desc =
        points.iter().map(|point| described(here, &point.label, &point.value_label)).collect::<Vec<_>>().join(" ");
    let heading = Heading { id: "levels".to_owned(), title: here.text(msg!("chart-title-levels")), desc };
    let pass = pass(here, audit);
    let chart = Ladder { heading, levels: levels.collect(), points, pass }.draw(&here.setting());
    let figure = Figure::new(finding, &chart).caption(here.text(msg!("chart-subtitle-levels")));
    Some(figure.formula(here, term!("band")).csv(here, &table_of_audit(here.report, audit, "audits")))
}

/// A part of an audit with its score, and the score before.
struct PartScore {
    name: SafeHtml,
    now: Option<f64>,
    before: Option<f64>,
}

/// The scores behind the three figures.
fn table(here: &Here, Pair { audit, before }: Pair, checklist: &Checklist) -> Table {
    let exact = |here: &Here, score: Option<f64>| {
        esc(score.map_or_else(|| here.score(None), |score| format::number(here.lang, score, 1)))
    };
    let mut columns = Columns::<PartScore>::new()
        .head(msg!("head-part"), |_, part: &PartScore| part.name.clone())
        .num_called(here.date_short(audit.date), |here: &Here, part: &PartScore| exact(here, part.now));
    if let Some(before) = before {
        columns =
            columns.num_called(here.date_short(before.date), |here: &Here, part: &PartScore| exact(here, part.before));
        columns = columns.num(msg!("head-difference"), |here, part: &PartScore| {
            let moved = part.now.zip(part.before);
            esc(moved.map_or_else(String::new, |(now, before)| here.change_between(before, now, &Unit::Score)))
        });
    }
    let scored = |name: SafeHtml, score: &dyn Fn(&AuditReport) -> Option<f64>| PartScore {
        name,
        now: score(audit),
        before: before.and_then(score),
    };
    let sections = checklist.sections.iter().map(|section| {
        scored(here.label(&section.title), &|audit| audit.scored.sections.get(&section.id).copied().flatten())
    });
    let elements = Element::ALL
        .iter()
        .filter(|of| audit.scored.elements.contains_key(of))
        .map(|of| scored(esc(element(here, *of)), &|audit| audit.scored.elements.get(of).copied().flatten()));
    let total = scored(esc(here.text(msg!("head-score"))), &|audit| audit.scored.score);
    let parts: Vec<PartScore> = sections.chain(elements).chain([total]).collect();
    Rows::new(here, here.text(msg!("caption-sections")), columns).rows(&parts).into()
}
