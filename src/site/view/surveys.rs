//! The list of surveys, by whom they ask.

use super::{survey_values as values, survey_waves};
use crate::i18n::{msg, names};
use crate::report::{Audience, Kind, SurveyReport, Unit};
use crate::site::page::{Block, Columns, Content, Page, Rows, esc, join};
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// Returns the list.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("surveys.html");
    let name = tree.text(msg!("nav-surveys"));
    let mut content = Content::new(esc(&name), esc(tree.text(msg!("list-surveys-lede"))));
    let columns = Columns::<SurveyReport>::new()
        .text(msg!("head-date"), |here, survey| here.html.whole(&esc(here.date_short(survey.date))))
        .head(msg!("head-survey"), |here, survey| {
            let link = here.titled(Kind::Survey, &survey.head.id);
            here.html.below(&link, &esc(here.text(names::survey_method(survey.method))))
        })
        .num(msg!("head-answers"), |here, survey| esc(values::responses(here, survey)))
        .num(msg!("head-response-rate"), |here, survey| esc(here.cell(survey.response_rate, &Unit::Percent)))
        .named(msg!("head-result"), results);
    let mut table = Rows::new(&here, &name, columns).quiet();
    for audience in [Audience::Customers, Audience::Prospects, Audience::Employees] {
        let mut surveys = tree.report.surveys.iter().filter(|survey| survey.audience == audience).peekable();
        if surveys.peek().is_some() {
            table.group(esc(tree.text(names::audience(audience))), &());
            surveys.for_each(|survey| table.row(survey));
        }
    }
    // The newest survey of a series stands for all its waves.
    let mut told: Vec<(Audience, &str)> = Vec::new();
    for survey in &tree.report.surveys {
        let Some(series) = survey.wave_of.as_ref().map(|name| (survey.audience, name.value.as_str())) else { continue };
        if !told.contains(&series) {
            told.push(series);
            let id = format!("waves-{}", told.len());
            let heading = here.titled(Kind::Survey, &survey.head.id);
            let figures = survey_waves::figures(&here, survey, &id);
            content.push(Block::under(id, heading).figures("cols", figures));
        }
    }
    content.push(Block::plain("list").say([esc(tree.text(msg!("survey-not-averaged")))]).table(table));
    content.push(super::see_also(&here, &["voices.html"]));
    vec![content.page(&here, name)]
}

/// The scores of a survey in one cell, a line each.
fn results(here: &Here, survey: &SurveyReport) -> SafeHtml {
    let lines = values::scored(survey).map(|it| {
        let value = here.html.bold(&esc(values::value(here, it.result).shown));
        here.html.whole(&join(&[values::name(here, it.question), value], " "))
    });
    lines.reduce(|above, line| here.html.under(&above, &line)).unwrap_or_default()
}
