//! The control limits of a metric, worked with its own numbers.

use crate::formula::spc::{ChartKind, LIMIT};
use crate::i18n::glossary::term;
use crate::i18n::{Arg, Key, Statement, format, msg};
use crate::report::{MetricReport, Unit};
use crate::site::page::{Columns, Rows, Table, esc, join};
use crate::site::tree::{Here, Tree};

/// A term of the arithmetic: its formula, the numbers in it, what comes out.
struct Term {
    name: Key,
    formula: Statement,
    numbers: String,
    result: f64,
}

/// Returns how the limits of the last stretch of a metric are made, at its last point, where they are shown.
pub(super) fn limits(here: &Here, metric: &MetricReport) -> Option<Table> {
    let chart = metric.spc.as_ref()?;
    let (lower, upper) = chart.shown_limits()?;
    let (segment, last) = (chart.segments.last()?, chart.points.last()?);
    let (mean, dispersion) = (segment.mean?, segment.dispersion?);
    let scale = Scale::of(&metric.unit, mean.abs());
    let number = |value: f64| scale.number(here, value);
    let named = |value: f64| scale.named(here, &number(value));
    // What the season adds at the last point.
    let season = chart.season.as_ref().and(last.mean).map(|at| at - mean);
    let (centre, formulas, distance, explained) = match chart.chart {
        ChartKind::Xmr => {
            let factor = format::number(here.lang, LIMIT, 2);
            let ends = (msg!("limits-formula-upper"), msg!("limits-formula-lower"));
            let distance = format!("{factor} × {}", number(dispersion));
            (msg!("limits-formula-average"), ends, distance, term!("control-limits"))
        }
        ChartKind::P | ChartKind::U => {
            let n = format::number_trimmed(here.lang, last.n?, 1);
            let ends = (msg!("limits-formula-share-upper"), msg!("limits-formula-share-lower"));
            let distance = format!("3 × {} × σ (n = {n})", format::number(here.lang, dispersion, 3));
            (msg!("limits-formula-share-average"), ends, distance, term!("share-limits"))
        }
    };
    let centre = if season.is_some() { msg!("limits-formula-average-season") } else { centre };
    let baseline_of = |key: Key| Statement::new(key).count("n", segment.baseline);
    let mut rows =
        vec![Term { name: msg!("head-average"), formula: baseline_of(centre), numbers: named(mean), result: mean }];
    if chart.chart == ChartKind::Xmr {
        let formula = Statement::new(msg!("limits-formula-range"));
        rows.push(Term { name: msg!("limits-moving-range"), formula, numbers: named(dispersion), result: dispersion });
    }
    if let Some(effect) = season {
        let formula = Statement::new(msg!("limits-formula-season"));
        rows.push(Term { name: msg!("limits-season"), formula, numbers: named(effect), result: effect });
    }
    let end = |(name, key): (Key, Key), sign: &str, result: f64| {
        let plain = Statement::new(key);
        let sign_of = |effect: f64| if effect < 0.0 { "−" } else { "+" };
        let added = season.map(|effect| format!(" {} {}", sign_of(effect), number(effect.abs()))).unwrap_or_default();
        let numbers = format!("{} {sign} {distance}{added}", number(mean));
        let formula = match season {
            Some(_) => Statement::new(msg!("limits-formula-seasonal")).said("formula", plain),
            None => plain,
        };
        Term { name, formula, numbers: cut(here, metric, numbers, result), result }
    };
    rows.push(end((msg!("head-upper-limit"), formulas.0), "+", upper));
    rows.push(end((msg!("head-lower-limit"), formulas.1), "−", lower));
    let since = metric.every.containing(segment.start);
    let title = here.said(&Statement::new(msg!("limits-caption")).period("period", since));
    let baseline = esc(here.say_count(msg!("caption-limits-baseline"), segment.baseline));
    let columns = Columns::<Term>::new()
        .head(msg!("head-term"), |here, term| esc(here.text(term.name)))
        .text(msg!("head-formula"), |here, term| esc(here.said(&term.formula)))
        .text(msg!("head-with-numbers"), |_, term| esc(&term.numbers))
        .class("nw")
        .num(msg!("head-result"), |here, term| esc(here.value(term.result, &metric.unit)))
        .unnamed();
    let caption = join(&[baseline.then("."), here.formula(explained)], " ");
    Some(Rows::new(here, "", columns).titled(title, caption).shape("calc").rows(&rows).into())
}

/// The numbers of a limit, with a word where it is cut to what the unit can be.
fn cut(here: &Here, metric: &MetricReport, numbers: String, limit: f64) -> String {
    let most = matches!(metric.unit, Unit::Percent | Unit::Score);
    if limit.abs() > 0.0 && !(most && (limit - 100.0).abs() < 1e-9) {
        return numbers;
    }
    let said = Statement::new(msg!("limits-cut")).with("numbers", Arg::Plain(numbers));
    here.said(&said.value("end", limit, &metric.unit))
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
