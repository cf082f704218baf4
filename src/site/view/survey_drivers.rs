//! What goes with a rating: the sentences, importance beside performance, the table behind it.

use super::survey_values::{self as values, Question};
use crate::i18n::glossary::term;
use crate::i18n::{Statement, format, msg};
use crate::report::drivers::{DriverReport, DriversReport};
use crate::report::{Id, SurveyReport, Unit};
use crate::site::axis;
use crate::site::chart::{Heading, ImportancePlot, ImportancePoint, ValueAxis};
use crate::site::page::{Block, Columns, Figure, Rows, Table, esc, sentence};
use crate::site::tree::Here;

/// A driver with its number, the same in the chart and the table.
struct Numbered<'a> {
    number: usize,
    name: String,
    driver: &'a DriverReport,
    ahead_of: String,
}

/// Returns what is known of the drivers of a survey's rating; nothing where it asks for none.
pub(super) fn block(here: &Here, survey: &SurveyReport) -> Block {
    let Some(report) = &survey.drivers else { return Block::default() };
    let block = Block::new("drivers", here.said(&report.title));
    // What the chart's heading says stands there.
    let shown = figure(here, survey, report);
    let headed = usize::from(shown.is_some());
    let says = report.says.iter().skip(headed).map(|statement| sentence(here, statement));
    let block = block.say(says);
    match shown {
        Some(figure) => block.figures("", [figure]),
        None => block,
    }
}

fn name(here: &Here, survey: &SurveyReport, id: &Id) -> String {
    let report = survey.questions.get(id);
    report.map_or_else(|| id.to_string(), |report| values::name(here, Question { id, report }).words().to_owned())
}

fn figure(here: &Here, survey: &SurveyReport, report: &DriversReport) -> Option<Figure> {
    let mut drivers: Vec<(&Id, &DriverReport)> = report.drivers.iter().collect();
    drivers.sort_by(|(a, one), (b, other)| other.share.total_cmp(&one.share).then_with(|| a.cmp(b)));
    let listed = |ids: &[Id]| {
        let names: Vec<String> = ids.iter().map(|id| name(here, survey, id)).collect();
        if names.is_empty() { format::NO_VALUE.to_owned() } else { here.list(&names, format::Join::Comma) }
    };
    let drivers: Vec<Numbered> = drivers
        .into_iter()
        .zip(1..)
        .map(|((id, driver), number)| Numbered {
            number,
            name: name(here, survey, id),
            driver,
            ahead_of: listed(&driver.ahead_of),
        })
        .collect();
    if drivers.len() < 2 {
        return None;
    }
    let finding = here.said(report.says.first()?);
    let caption = here.text(msg!("caption-drivers"));
    let points = drivers.iter().filter_map(|it| {
        Some(ImportancePoint {
            number: here.count(it.number),
            name: it.name.clone(),
            label: here.named(&it.name, here.value(it.driver.share, &Unit::Percent)),
            importance: it.driver.share,
            interval: (it.driver.share_low, it.driver.share_high),
            performance: it.driver.performance?,
        })
    });
    let points: Vec<ImportancePoint> = points.collect();
    let average = points.iter().map(|point| point.performance).sum::<f64>() / points.len() as f64;
    let percent = |unit: String| ValueAxis { unit, ..axis::of(here, &Unit::Percent) };
    let chart = ImportancePlot {
        heading: Heading { id: "importance".to_owned(), title: caption.clone(), desc: finding.clone() },
        importance: ValueAxis { from_zero: true, ..percent(here.text(msg!("chart-axis-importance"))) },
        performance: percent(here.text(msg!("chart-axis-performance"))),
        equal: Some(100.0 / drivers.len() as f64),
        average: (!points.is_empty()).then_some(average),
        points,
    }
    .draw(&here.setting());
    let confidence = 100.0 * here.report.settings.confidence.level();
    let legend = Statement::new(msg!("legend-importance")).percent("confidence", confidence);
    let figure = Figure::new(finding, &chart)
        .caption(here.said(&legend))
        .caption(here.text(msg!("drivers-caution")))
        .formula(here, term!("drivers"));
    Some(figure.table(here, table(here, caption, &drivers)))
}

fn table(here: &Here, caption: String, drivers: &[Numbered]) -> Table {
    let percent = |here: &Here, value: f64| esc(here.cell(Some(value), &Unit::Percent));
    let columns = Columns::<Numbered>::new()
        .num(msg!("head-number"), |here, it| esc(here.count(it.number)))
        .head(msg!("head-question"), |_, it| esc(&it.name))
        .num(msg!("head-importance"), move |here, it| percent(here, it.driver.share))
        .num(msg!("head-low"), move |here, it| percent(here, it.driver.share_low))
        .num(msg!("head-high"), move |here, it| percent(here, it.driver.share_high))
        .num(msg!("head-correlation"), |here, it| esc(format::number(here.lang, it.driver.r, 2)))
        .num(msg!("head-performance"), |here, it| esc(here.cell(it.driver.performance, &Unit::Percent)))
        .named(msg!("head-ahead-of"), |_, it| esc(&it.ahead_of));
    Rows::new(here, caption, columns).rows(drivers).into()
}
