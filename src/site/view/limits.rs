//! The control limits of a metric, worked with its own numbers.

use serde::Serialize;

use crate::i18n::{Arg, Args, Key, Statement, format, msg};
use crate::report::{MetricReport, Unit};
use crate::site::tree::{Here, Tree};

/// How many mean moving ranges the limits lie from the mean.
const LIMIT: f64 = 2.66;

/// The arithmetic of the latest limits.
#[derive(Serialize)]
pub(super) struct LimitsView {
    caption: String,
    baseline: String,
    glossary: String,
    rows: Vec<TermRow>,
}

#[derive(Serialize)]
struct TermRow {
    term: String,
    formula: String,
    numbers: String,
    result: String,
}

/// Returns how the limits of the last stretch of a metric are made, where it has limits.
pub(super) fn limits(here: &Here, metric: &MetricReport) -> Option<LimitsView> {
    let tree: &Tree = here;
    let segment = metric.spc.as_ref()?.segments.last()?;
    let (mean, range) = (segment.mean?, segment.mean_range?);
    let (lower, upper) = (segment.lower?, segment.upper?);
    let scale = Scale::of(&metric.unit, mean.abs());
    let number = |value: f64| scale.number(tree, value);
    let factor = format::number(tree.lang, LIMIT, 2);
    let apart = |sign: &str| format!("{} {sign} {factor} × {}", number(mean), number(range));
    let since = metric.every.containing(segment.start);
    let row = |term: Key, formula: Key, numbers: String, result: f64| TermRow {
        term: tree.text(term),
        formula: tree.say(formula, &Args::new().with("n", segment.baseline)),
        numbers,
        result: tree.value(result, &metric.unit),
    };
    let rows = vec![
        row(msg!("head-average"), msg!("limits-formula-average"), scale.named(tree, &number(mean)), mean),
        row(msg!("limits-moving-range"), msg!("limits-formula-range"), scale.named(tree, &number(range)), range),
        row(msg!("head-upper-limit"), msg!("limits-formula-upper"), apart("+"), upper),
        row(msg!("head-lower-limit"), msg!("limits-formula-lower"), apart("−"), lower),
    ];
    Some(LimitsView {
        caption: tree.said(&Statement::new(msg!("limits-caption")).period("period", since)),
        baseline: tree.say_count(msg!("caption-limits-baseline"), segment.baseline),
        glossary: here.glossary("control-limits"),
        rows,
    })
}

/// The plain number that arithmetic is shown in: hours for long durations, the unit itself otherwise.
struct Scale {
    by: f64,
    name: Option<Key>,
}

impl Scale {
    fn of(unit: &Unit, size: f64) -> Self {
        let (by, name) = match unit {
            Unit::Duration if size >= 2.0 * 86_400.0 => (86_400.0, Some(msg!("axis-days"))),
            Unit::Duration if size >= 3600.0 => (3600.0, Some(msg!("axis-hours"))),
            Unit::Duration if size >= 60.0 => (60.0, Some(msg!("axis-minutes"))),
            Unit::Duration => (1.0, Some(msg!("axis-seconds"))),
            _ => (1.0, None),
        };
        Self { by, name }
    }

    fn number(&self, tree: &Tree, value: f64) -> String {
        tree.words.show(&Arg::Plain(format::number(tree.lang, value / self.by, 3)))
    }

    fn named(&self, tree: &Tree, number: &str) -> String {
        self.name.map_or_else(|| number.to_owned(), |name| format!("{number}\u{a0}{}", tree.text(name)))
    }
}
