//! The arithmetic behind audits, metrics, goals and surveys, put together again from the report.
//!
//! In: the report and a reference. Out: every step with its numbers. Nothing is computed anew that the report holds; a
//! step only shows how a figure of the report came about.

mod audit;
mod goal;
mod metric;
mod survey;

use crate::i18n::{Key, Statement};
use crate::model::{DocRef, Kind};
use crate::report::Report;
use crate::report::derivation::{Chapter, Derivation, Step};

/// The arithmetic of `about`, from its inputs to its headline; `None` for a document that is not in the report and for a
/// kind, or a survey that scores nothing, without arithmetic of its own.
pub fn derivation(report: &Report, about: &DocRef) -> Option<Derivation> {
    let id = &about.id;
    let parts = match about.kind {
        Kind::Audit => {
            let audit = report.audits.iter().find(|audit| audit.head.id == *id)?;
            audit::parts(report, &audit.scored, audit::margin(report, audit))
        }
        Kind::Visit => {
            let visit = report.visits.iter().find(|visit| visit.head.id == *id)?;
            audit::parts(report, visit.scored.as_ref()?, None)
        }
        Kind::Metric => metric::parts(report, report.metrics.iter().find(|metric| metric.head.id == *id)?),
        Kind::Goal => goal::parts(report, report.goals.iter().find(|goal| goal.head.id == *id)?),
        Kind::Survey => survey::parts(report, report.surveys.iter().find(|survey| survey.head.id == *id)?),
        _ => return None,
    };
    (!parts.is_empty()).then(|| Derivation { about: about.clone(), parts })
}

fn part(key: Key, steps: Vec<Step>) -> Chapter {
    Chapter { title: Statement::new(key), steps }
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

/// A number in a sum or product: negative ones in parentheses.
fn term(value: f64) -> String {
    if value < 0.0 { format!("({})", number(value)) } else { number(value) }
}

#[cfg(test)]
mod tests {
    use super::*;

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
