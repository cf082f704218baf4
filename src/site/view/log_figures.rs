//! The figures of a log: its categories by frequency, its types by month.

use std::collections::BTreeMap;

use super::log::{number, type_name};
use crate::formula::pareto::Pareto;
use crate::i18n::format::Join;
use crate::i18n::glossary::term;
use crate::i18n::{Arg, Key, Statement, format, msg};
use crate::report::log::LogTopic;
use crate::report::log::{Base, COMMENT, COMPLAINT, COMPLIMENT};
use crate::report::{LogReport, Period, Said, Unit};
use crate::site::chart::{Heading, MonthSeries, Pareto as ParetoChart, ParetoRow, StackedMonths, ValueAxis};
use crate::site::page::{Columns, Figure, Rows, Table, esc, said};
use crate::site::tree::Here;

/// The types that are drawn, from the base of the stack up.
const TYPES: [&str; 3] = [COMPLAINT, COMMENT, COMPLIMENT];
/// The most categories that are drawn.
const MOST_CATEGORIES: usize = 15;

/// A category with its shares in words.
struct Category {
    row: ParetoRow,
    share: String,
    so_far: String,
}

/// Categories by frequency: which rows they count, and what is found.
pub(super) struct Categories<'a> {
    pub(super) pareto: &'a Pareto,
    pub(super) of: Base,
    pub(super) finding: Option<&'a Statement>,
}

/// Returns the categories of a log by frequency, where there are any.
pub(super) fn pareto(here: &Here, log: &LogReport) -> Option<Figure> {
    let pareto = log.pareto.as_ref().filter(|pareto| !pareto.rows.is_empty())?;
    let finding = Said::about(&log.says, LogTopic::VitalFew).next();
    Some(categories(here, &Categories { pareto, of: log.pareto_of, finding }))
}

/// Returns categories by frequency.
pub(super) fn categories(here: &Here, counted: &Categories) -> Figure {
    let pareto = counted.pareto;
    let category = |row: &crate::formula::pareto::ParetoRow| Category {
        row: ParetoRow {
            label: if row.category.is_empty() { here.text(msg!("unknown")) } else { here.value_name(&row.category) }
                .into(),
            count: row.count,
            count_label: format::number_trimmed(here.lang, row.count, 0),
            cumulative: row.cumulative_pct.unwrap_or(0.0),
            cumulative_label: here.value_or_dash(row.cumulative_pct.map(f64::round), &Unit::Percent),
            vital: pareto.vital_few.contains(&row.category),
        },
        share: here.cell(row.pct, &Unit::Percent),
        so_far: here.cell(row.cumulative_pct, &Unit::Percent),
    };
    let categories: Vec<Category> = pareto.rows.iter().map(category).collect();
    let finding = counted.finding.map_or_else(|| here.text(msg!("complaints-vital-few")), |says| here.said(says));
    let of = |key: Key| here.said(&Statement::new(key).with("of", Arg::Plain(counted.of.word().to_owned())));
    let title = of(msg!("chart-title-pareto"));
    let chart = ParetoChart {
        heading: Heading { id: "pareto".to_owned(), title: title.clone(), desc: finding.clone() },
        rows: categories.iter().take(MOST_CATEGORIES).map(|it| it.row.clone()).collect(),
        count_head: of(msg!("head-pareto")).into(),
        cumulative_head: here.text(msg!("chart-cumulative")).into(),
    };
    let mut figure = Figure::new(finding, &chart.draw(&here.setting())).caption(title);
    if categories.len() > MOST_CATEGORIES {
        figure.source.push(said(here, &Statement::new(msg!("log-most-categories")).count("n", MOST_CATEGORIES)));
    }
    figure
        .formula(here, term!("pareto"))
        .csv(here, "logs")
        .table(here, category_table(here, of(msg!("caption-pareto")), &categories))
}

fn category_table(here: &Here, caption: String, categories: &[Category]) -> Table {
    let columns = Columns::<Category>::new()
        .head(msg!("head-category"), |_, it| esc(&it.row.label.full))
        .num(msg!("head-count"), |_, it| esc(&it.row.count_label))
        .num(msg!("head-share"), |_, it| esc(&it.share))
        .num(msg!("head-cumulative"), |_, it| esc(&it.so_far));
    Rows::new(here, caption, columns).rows(categories).into()
}

/// A month with how many cases of each type came in.
struct Month<'a> {
    period: Period,
    types: &'a BTreeMap<String, u64>,
}

impl Month<'_> {
    fn count(&self, name: &str) -> u64 {
        self.types.get(name).copied().unwrap_or(0)
    }
}

/// Returns the types of a log by month, where there are several months.
pub(super) fn months(here: &Here, log: &LogReport) -> Option<Figure> {
    by_month(here, &log.months)
}

/// Returns types by month, where there are several months.
pub(super) fn by_month(here: &Here, months: &BTreeMap<Period, BTreeMap<String, u64>>) -> Option<Figure> {
    let months = months.iter().map(|(period, types)| Month { period: *period, types });
    let months: Vec<Month> = months.collect();
    if months.len() < 2 {
        return None;
    }
    let types = TYPES.into_iter().filter(|name| months.iter().any(|month| month.types.contains_key(*name)));
    let types: Vec<&str> = types.collect();
    let label = |month: &Month| {
        let said = types.iter().map(|name| format!("{} {}", type_name(here, name), number(here, month.count(name))));
        here.named(here.period_short(month.period), here.list(&said.collect::<Vec<_>>(), Join::Comma))
    };
    let series = types.iter().map(|name| MonthSeries {
        label: type_name(here, name).into(),
        counts: months.iter().map(|month| f64::from(u32::try_from(month.count(name)).unwrap_or(u32::MAX))).collect(),
    });
    let chart = StackedMonths {
        heading: Heading {
            id: "months".to_owned(),
            title: here.text(msg!("chart-title-stack")),
            desc: here.text(msg!("chart-desc-table")),
        },
        axis: ValueAxis::count(here.text(msg!("chart-axis-count"))),
        months: months.iter().map(|month| month.period.start()).collect(),
        series: series.collect(),
        labels: months.iter().map(label).collect(),
    };
    let columns =
        Columns::<Month>::new().head(msg!("head-month"), |here, month: &Month| esc(here.period_short(month.period)));
    let columns = columns.each(&types, |columns, name| {
        columns.num_called(type_name(here, name), move |here, month| esc(number(here, month.count(name))))
    });
    let table = Rows::new(here, here.text(msg!("caption-log-types")), columns).rows(&months);
    let figure = Figure::new(here.text(msg!("complaints-by-month")), &chart.draw(&here.setting()));
    Some(figure.csv(here, "logs").table(here, table))
}
