//! The page of a survey: questions with intervals, how answers spread, what changed, breakdowns, themes.

use super::survey_values::{self as values, Question, ScoredQuestion};
use super::{linked, survey_drivers, survey_figures as figures, survey_waves};
use crate::i18n::{Arg, Statement, format, msg, names};
use crate::report::survey::{QuestionResult, QuestionTopic, ScaleResult, Themed, Written};
use crate::report::{Audience, Kind, Said, SurveyReport, Unit};
use crate::site::markdown::{self, Under};
use crate::site::page::{
    Block, Columns, Content, Note, Page, Part, Quote, Rows, Table, VerdictCard, ended, esc, join, said, sentence,
};
use crate::site::sign::{Icon, Sign};
use crate::site::text::{SafeHtml, anchor};
use crate::site::tree::{Here, Tree};

/// The most texts that are shown at once, without themes and under each of them.
const QUOTES: usize = 8;
const QUOTES_OF_THEME: usize = 3;

/// Returns the page of the `nth` survey.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    let survey = &tree.report.surveys[nth];
    let here = tree.at_document(&survey.head);
    let mut content = Content::new(here.label(&survey.head.title), SafeHtml::default());
    let audience = esc(tree.text(names::audience(survey.audience)));
    content.kicker = Some(join(&[here.up("surveys.html", msg!("nav-surveys")), audience], " / "));
    content.lede = survey.says.iter().map(|statement| sentence(tree, statement)).collect();
    // A mean has no headline figure of its own.
    let headed = values::scored(survey).filter(|it| it.result.value().is_some());
    content.verdicts = headed.take(3).map(|it| verdict(&here, it)).collect();
    content.push(questions(&here, survey));
    content.push(survey_waves::block(&here, survey));
    let spread = values::scored(survey).filter_map(|it| figures::distribution(&here, survey, it));
    content.push(Block::new("answers", tree.text(msg!("section-answers-spread"))).figures("cols even", spread));
    content.push(survey_drivers::block(&here, survey));
    for (column, parts) in &survey.breakdowns {
        content.push(figures::breakdown(&here, survey, &figures::Breakdown { column, parts }));
    }
    values::questions(survey).for_each(|question| content.push(words(&here, survey, question)));
    vec![content.page(&here, here.plain(&survey.head.title))]
}

fn verdict(here: &Here, it: ScoredQuestion) -> VerdictCard {
    let value = values::value(here, it.result);
    let interval = value.interval.map(|(low, high)| {
        let unit = values::unit(it.result);
        let statement = Statement::new(msg!("survey-interval"))
            .value("low", low, &unit)
            .value("high", high, &unit)
            .percent("confidence", here.report.settings.confidence.level() * 100.0);
        ended(said(here, &statement))
    });
    // What changed since the wave before; an arrow only where the sample supports it.
    let change = Said::about(&it.question.report.says, QuestionTopic::Change);
    let why = interval.into_iter().chain(change.map(|change| said(here, change))).collect();
    VerdictCard::figure(values::name(here, it.question).words().to_owned(), value.shown, why)
}

fn moved(here: &Here, it: ScoredQuestion) -> SafeHtml {
    let Some(moved) = it.question.report.moved() else { return SafeHtml::default() };
    let shape = match moved.is_better {
        Some(true) => Icon::On.good(),
        Some(false) => Icon::Off.bad(),
        // A bar beside a figure reads as a minus.
        None => Icon::VariationCommon.quiet(),
    };
    here.html.reading(&Sign::new(shape, here.change(moved.by, &moved.unit)))
}

/// The questions, with the facts of the survey at their side.
fn questions(here: &Here, survey: &SurveyReport) -> Block {
    let columns = Columns::<ScoredQuestion>::new()
        .head(msg!("head-question"), |here, it| title(here, *it))
        .num(msg!("head-answers"), |here, it| esc(values::whole(here, it.result.answers())))
        .num(msg!("survey-left-out"), |here, it| esc(values::whole(here, values::left_out(it.result))))
        .num(msg!("head-result"), |here, it| here.html.bold(&esc(values::value(here, it.result).shown)))
        .num(msg!("head-interval"), |here, it| esc(values::range(here, it.result)))
        .num(msg!("head-mean"), |here, it| {
            let mean = match it.result {
                ScaleResult::TopBox(top) => top.mean,
                ScaleResult::Nps(_) => None,
            };
            mean.zip(it.question.report.best)
                .map_or_else(|| esc(format::NO_VALUE), |(mean, best)| of_best(here, mean, best))
        })
        .named(msg!("head-change"), |here, it| moved(here, *it));
    let scored: Vec<ScoredQuestion> = values::scored(survey).collect();
    let table = Rows::new(here, here.text(msg!("caption-survey-questions")), columns).quiet().rows(&scored);
    Block::new("questions", here.text(msg!("section-questions")))
        .table(table)
        .body(markdown::body(here, &survey.head, Under::Section))
        .note(facts(here, survey))
        .note(linked::origin(here, survey.head.path()))
}

/// A mean, and the best answer there is.
fn of_best(here: &Here, mean: f64, best: f64) -> SafeHtml {
    let of = Statement::new(msg!("mean-of-best")).with("mean", Arg::Text(format::number(here.lang, mean, 2)));
    said(here, &of.with("best", Arg::Text(format::number(here.lang, best, 0))))
}

/// What a question is called, with a caution where few answered.
fn title(here: &Here, it: ScoredQuestion) -> SafeHtml {
    let (name, n) = (values::name(here, it.question), it.result.answers());
    if !it.result.is_of_few() {
        return name;
    }
    let few = Statement::new(msg!("survey-few-answers")).count("n", usize::try_from(n).unwrap_or(0));
    here.html.below(&name, &said(here, &few))
}

fn facts(here: &Here, survey: &SurveyReport) -> Note {
    let mut note = Note::new(here, msg!("section-numbers"));
    let count = |n: u64| values::whole(here, n);
    note.fact_text(here, msg!("head-date"), Some(here.date_short(survey.date)));
    note.fact_text(here, msg!("fact-audience"), Some(here.text(names::audience(survey.audience))));
    note.fact_text(here, msg!("fact-method"), Some(here.text(names::survey_method(survey.method))));
    note.fact_text(here, msg!("fact-responses"), Some(values::responses(here, survey)));
    note.fact_text(here, msg!("fact-invited"), survey.invited.map(count));
    note.fact_text(here, msg!("head-response-rate"), survey.response_rate.map(|rate| here.value(rate, &Unit::Percent)));
    if let Some(incentive) = &survey.incentive {
        note.fact(here, msg!("fact-incentive"), here.label(incentive));
    }
    if let Some(previous) = &survey.previous {
        note.fact(here, msg!("head-before"), here.titled(Kind::Survey, previous));
    }
    // The lead of employees' surveys says it.
    if survey.audience != Audience::Employees {
        note.say(esc(here.text(msg!("survey-not-averaged"))));
    }
    note
}

/// Themes and published texts of a question.
fn words(here: &Here, survey: &SurveyReport, question: Question) -> Block {
    let id = format!("q-{}", anchor(question.id.as_str()));
    let block = Block::under(id, values::name(here, question));
    match &question.report.result {
        QuestionResult::Scale(_) => block,
        QuestionResult::Withheld { .. } if survey.n.is_none() => Block::default(),
        QuestionResult::Withheld { .. } => {
            block.say(question.report.says.iter().map(|withheld| sentence(here, &withheld.statement)))
        }
        result @ QuestionResult::Themes { withheld, .. } => {
            let least = i64::try_from(survey.least).unwrap_or(i64::MAX);
            let hidden = Statement::new(msg!("survey-themes-hidden")).with("least", Arg::Count(least));
            block.say(withheld.map(|_| said(here, &hidden))).table(theme_table(here, result))
        }
        QuestionResult::Text { texts, .. } if texts.is_empty() => {
            block.say([esc(here.text(msg!("survey-text-withheld")))])
        }
        result @ QuestionResult::Text { .. } => result.themed().iter().fold(block, |block, it| quotes(here, block, it)),
    }
}

/// The texts of a theme, each once with its language and how often it was written; of many the rest is folded.
fn quotes(here: &Here, block: Block, themed: &Themed<'_>) -> Block {
    let quote = |it: &Written| {
        let language = it.language.map(|language| here.part_name("language", language));
        let times = (it.times > 1).then(|| here.said(&Statement::new(msg!("survey-times")).count("n", it.times)));
        let remark: Vec<String> = language.into_iter().chain(times).collect();
        Quote { text: it.text.to_owned(), remark: remark.join(" · ") }
    };
    let is_alone = block.is_empty() && themed.theme.is_none();
    let heading =
        themed.theme.map_or_else(|| here.text(msg!("survey-no-theme")).clone(), |theme| here.value_name(theme));
    let shown = if is_alone { QUOTES } else { QUOTES_OF_THEME };
    let (shown, rest) = themed.texts.split_at(themed.texts.len().min(shown));
    let more = here.say_count(msg!("see-more"), rest.len());
    let heading = (!is_alone).then_some(heading);
    let block = block.with(Part::Quotes { heading, quotes: shown.iter().map(quote).collect() });
    if rest.is_empty() {
        block
    } else {
        block.with(Part::MoreQuotes { more, quotes: rest.iter().map(quote).collect() })
    }
}

fn theme_table(here: &Here, result: &QuestionResult) -> Table {
    let columns = Columns::<(&str, u64)>::new()
        .head(msg!("head-theme"), |here, (name, _)| esc(here.value_name(name)))
        .num(msg!("head-answers"), |here, (_, n)| esc(values::whole(here, *n)));
    Rows::new(here, here.text(msg!("caption-survey-themes")), columns).rows(&result.named()).into()
}
