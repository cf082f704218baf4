//! The control limits of a metric, worked with its own numbers.

use crate::formula::spc::{ChartKind, LIMIT};
use crate::i18n::glossary::term;
use crate::i18n::{Arg, Args, Key, Statement, format, msg};
use crate::report::{MetricReport, Unit};
use crate::site::page::{Columns, Rows, Table, esc, join};
use crate::site::tree::{Here, Tree};

/// A term of the arithmetic: its formula, the numbers in it, what comes out.
struct Term {
    name: Key,
    formula: Key,
    numbers: String,
    result: f64,
}

/// Returns how the limits of the last stretch of a metric are made, at its last point, where they are shown.
pub(super) fn limits(here: &Here, metric: &MetricReport) -> Option<Table> {
    let chart = metric.spc.as_ref()?;
    let (lower, upper) = chart.shown_limits()?;
    let (segment, last) = (chart.segments.last()?, chart.points.last()?);
    let (mean, dispersion) = (last.mean?, segment.dispersion?);
    let scale = Scale::of(&metric.unit, mean.abs());
    let number = |value: f64| scale.number(here, value);
    let term = |name: Key, formula: Key, numbers: String, result: f64| Term { name, formula, numbers, result };
    let average = |formula: Key| term(msg!("head-average"), formula, scale.named(here, &number(mean)), mean);
    let (terms, working, explained) = match chart.chart {
        ChartKind::Xmr => {
            let factor = format::number(here.lang, LIMIT, 2);
            let apart = |sign: &str| format!("{} {sign} {factor} × {}", number(mean), number(dispersion));
            let of_range = scale.named(here, &number(dispersion));
            let range = term(msg!("limits-moving-range"), msg!("limits-formula-range"), of_range, dispersion);
            let keys = (msg!("limits-formula-upper"), msg!("limits-formula-lower"));
            let ends = [
                term(msg!("head-upper-limit"), keys.0, apart("+"), upper),
                term(msg!("head-lower-limit"), keys.1, apart("−"), lower),
            ];
            (vec![average(msg!("limits-formula-average")), range], ends, term!("control-limits"))
        }
        ChartKind::P | ChartKind::U => {
            let n = format::number_trimmed(here.lang, last.n?, 1);
            let times = format::number(here.lang, dispersion, 3);
            let apart = |sign: &str| format!("{} {sign} 3 × {times} × σ (n = {n})", number(mean));
            let keys = (msg!("limits-formula-share-upper"), msg!("limits-formula-share-lower"));
            let ends = [
                term(msg!("head-upper-limit"), keys.0, apart("+"), upper),
                term(msg!("head-lower-limit"), keys.1, apart("−"), lower),
            ];
            (vec![average(msg!("limits-formula-share-average"))], ends, term!("share-limits"))
        }
    };
    let rows: Vec<Term> = terms.into_iter().chain(working).collect();
    let since = metric.every.containing(segment.start);
    let title = here.said(&Statement::new(msg!("limits-caption")).period("period", since));
    let baseline = esc(here.say_count(msg!("caption-limits-baseline"), segment.baseline));
    let columns = Columns::<Term>::new()
        .head(msg!("head-term"), |here, term| esc(here.text(term.name)))
        .text(msg!("head-formula"), |here, term| esc(here.say(term.formula, &Args::new().with("n", segment.baseline))))
        .text(msg!("head-with-numbers"), |_, term| esc(&term.numbers))
        .class("nw")
        .num(msg!("head-result"), |here, term| esc(here.value(term.result, &metric.unit)))
        .unnamed();
    let caption = join(&[baseline.then("."), here.formula(explained)], " ");
    Some(Rows::new(here, "", columns).titled(title, caption).shape("calc").rows(&rows).into())
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
