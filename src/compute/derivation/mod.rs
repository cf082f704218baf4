//! The arithmetic behind documents of every kind, put together again from the report.
//!
//! In: the report and a reference. Out: every step with its numbers. Nothing is computed anew that the report holds; a
//! step only shows how a figure of the report came about.

mod audit;
mod goal;
mod limits;
mod metric;
mod records;
mod survey;

use crate::i18n::{Key, Statement, msg};
use crate::model::{DocRef, Kind, Unit};
use crate::report::Report;
use crate::report::derivation::{Chapter, Derivation, Step};

/// The arithmetic of `about`, from its inputs to its headline; `None` for a document that is not in the report and for a
/// kind, or a survey that scores nothing, without arithmetic of its own.
pub fn derivation(report: &Report, about: &DocRef) -> Option<Derivation> {
    let id = &about.id;
    let parts = match about.kind {
        Kind::Audit => {
            let audit = report.audits.iter().find(|audit| audit.head.id == *id)?;
            audit::parts(report, &audit.scored, audit::interval(report, audit))
        }
        Kind::Visit => {
            let visit = report.visits.iter().find(|visit| visit.head.id == *id)?;
            match &visit.scored {
                Some(scored) => audit::parts(report, scored, Vec::new()),
                None => records::visit(visit),
            }
        }
        Kind::Metric => metric::parts(report, report.metrics.iter().find(|metric| metric.head.id == *id)?),
        Kind::Goal => goal::parts(report, report.goals.iter().find(|goal| goal.head.id == *id)?),
        Kind::Survey => survey::parts(report, report.surveys.iter().find(|survey| survey.head.id == *id)?),
        Kind::Gap => records::gap(report, report.gaps.iter().find(|gap| gap.head.id == *id)?),
        Kind::Plan => records::plan(report, report.plans.iter().find(|plan| plan.head.id == *id)?),
        Kind::Log => records::log(report.logs.iter().find(|log| log.head.id == *id)?),
        Kind::Competitor => {
            records::competitor(report, report.competitors.iter().find(|competitor| competitor.head.id == *id)?)
        }
        Kind::Checklist => records::checklist(&report.checklists.iter().find(|list| list.head.id == *id)?.written),
        Kind::Decision | Kind::Page => return None,
    };
    let parts = parts.into_iter().map(|part| Chapter { steps: telling(part.steps), ..part });
    let parts: Vec<Chapter> = parts.filter(|part| !part.steps.is_empty()).collect();
    (!parts.is_empty()).then(|| Derivation { about: about.clone(), parts })
}

fn part(key: Key, steps: Vec<Step>) -> Chapter {
    Chapter { title: Statement::new(key), steps }
}

/// Those `steps` that say something: what could not be computed, of too few values, has no line.
fn telling(steps: Vec<Step>) -> Vec<Step> {
    let mut said: Vec<Step> = Vec::with_capacity(steps.len());
    for step in steps.into_iter().rev() {
        let has_parts = said.last().is_some_and(|below| below.inset) && !step.inset;
        if has_parts || !step.is_silent() {
            said.push(step);
        }
    }
    said.reverse();
    said
}

/// A number as workings show it: up to six decimals, no exponent where it can be helped.
fn number(value: f64) -> String {
    if !value.is_finite() {
        return "–".into();
    }
    let text = if value != 0.0 && (value.abs() < 1e-4 || value.abs() >= 1e12) {
        format!("{value:e}")
    } else {
        let fixed = format!("{value:.6}");
        fixed.trim_end_matches('0').trim_end_matches('.').to_owned()
    };
    text.replacen('-', "−", 1)
}

/// A value as workings show it, in its unit: durations as people write them, `4h 12m`.
pub(crate) fn amount(value: f64, unit: &Unit) -> String {
    if *unit != Unit::Duration || !value.is_finite() {
        return number(value);
    }
    // Tenths of seconds are as fine as anybody measures.
    let tenths = (value.abs() * 10.0).round();
    let mut left = tenths;
    let mut parts = Vec::new();
    for (name, size) in [("d", 864_000.0), ("h", 36_000.0), ("m", 600.0)] {
        let count = (left / size).floor();
        left -= count * size;
        if count > 0.0 {
            parts.push(format!("{count}{name}"));
        }
    }
    if left > 0.0 || parts.is_empty() {
        parts.push(format!("{}s", number(left / 10.0)));
    }
    format!("{}{}", if value < 0.0 && tenths > 0.0 { "−" } else { "" }, parts.join(" "))
}

/// That the test decides, where the interval from `low` to `high` says otherwise: both are approximate, and part near the edge of chance.
fn parting(significant: bool, bounds: Option<(f64, f64)>) -> Option<Statement> {
    let (low, high) = bounds?;
    let is_beyond = low > 0.0 || high < 0.0;
    (is_beyond != significant).then(|| Statement::new(msg!("derive-test-decides")))
}

/// A number in a sum or product: negative ones in parentheses.
fn term(value: f64) -> String {
    if value < 0.0 { format!("({})", number(value)) } else { number(value) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_as_people_write_them() {
        let shown = |seconds: f64| amount(seconds, &Unit::Duration);
        assert_eq!(shown(15_120.0), "4h 12m");
        assert_eq!(shown(29.25 * 60.0), "29m 15s");
        assert_eq!(shown(-90_000.0), "−1d 1h");
        assert_eq!(shown(38.46), "38.5s");
        assert_eq!((shown(0.0), amount(15_120.0, &Unit::Count)), ("0s".to_owned(), "15120".to_owned()));
    }

    #[test]
    fn an_interval_that_its_test_denies_is_told_for_it() {
        assert!(parting(false, Some((0.1, 2.0))).is_some() && parting(true, Some((-0.1, 2.0))).is_some());
        assert!(parting(true, Some((-2.0, -0.1))).is_none() && parting(false, Some((0.0, 2.0))).is_none());
        assert!(parting(true, None).is_none());
    }

    #[test]
    fn numbers_are_short_and_exact_enough() {
        assert_eq!(number(86.6), "86.6");
        assert_eq!(number(100.0), "100");
        assert_eq!(number(-0.5), "−0.5");
        assert_eq!(term(-0.5), "(−0.5)");
        assert_eq!(number(2.0 / 3.0), "0.666667");
        assert_eq!(number(0.0), "0");
        assert_eq!(number(f64::NAN), "–");
    }
}
