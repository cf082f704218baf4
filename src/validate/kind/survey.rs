//! Surveys: how each question is read; the responses are read in [`super::survey_rows`].

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::{Severity, and_more, rules};
use crate::formula::answers::Range;
use crate::formula::survey::{CES_SCALE, CES_TOP, CSAT_SCALE, CSAT_TOP, NPS_SCALE};
use crate::model::survey::{Answers, Question, ScaleMethod, Tallies};
use crate::model::{Id, Survey};
use crate::parse::node::Node;
use crate::parse::scalar;
use crate::schema::survey::{AskedQuestion, Audience, BestEnd, QuestionMethod, SurveyDate, SurveyMethod};
use crate::schema::{self, Head};
use crate::source::Span;

use super::distinct::report_questions;
use super::off_scale::OffScale;
use super::survey_columns::Fit;
use super::{Reading, drivers, survey_rows, survey_spellings};

/// A question while its column is read.
pub(super) struct Counting {
    pub(super) question: Question,
    /// The answers that lie off the scale and are not blank.
    pub(super) off_scale: OffScale,
    /// Those on it that are no whole numbers.
    pub(super) fractions: OffScale,
    /// What the column of the file that is read holds.
    pub(super) fit: Fit,
    /// The same of the first file that showed the column to be another's.
    pub(super) misplaced: Option<Fit>,
    /// Whether the separator of its themes stands in a cell.
    pub(super) is_parted: bool,
}

/// The survey with its tallies, unless something in it is faulty.
pub(super) fn read(read: &mut Reading<'_, '_>, head: Option<Head>) -> Option<Survey> {
    let outcome = schema::survey::Survey::read(read.fields, &mut read.map, head);
    let written = outcome.value?;
    // Rows are not held against a format or a key that could not be read.
    if written.dates.is_none() && read.map.key_span("dates").is_some() {
        return None;
    }
    if read.map.is_mistyped() {
        return None;
    }
    let asked = written.asked.iter();
    let mut counting: Vec<Counting> = asked.filter_map(|asked| counting(read, asked, written.method)).collect();
    let drivers = written.drivers.as_ref().map(|asked| drivers::places(read, asked, &written, &counting));
    let is_faulty = matches!(drivers, Some(None));
    let rows = survey_rows::read_rows(read, &written, &mut counting, drivers.flatten());
    report_questions(read.fields.reader, &written, &counting);
    let rows = rows?;
    let date = match &written.when {
        SurveyDate::Day(date) => Some(*date),
        SurveyDate::Column(_) => rows.days.keys().next_back().copied(),
    };
    if !outcome.whole || is_faulty {
        return None;
    }
    let unparted: BTreeSet<Id> =
        counting.iter().filter(|it| !it.is_parted).map(|it| it.question.asked.id.clone()).collect();
    let questions: Vec<Question> = counting.into_iter().map(|counting| counting.question).collect();
    report_invited(read, &written, rows.count);
    let least = read.sources.config.privacy.least(written.audience == Audience::Employees);
    survey_spellings::report(read, &questions, &unparted, least);
    Some(Survey {
        date: date?,
        are_counted: rows.are_counted(),
        days: Arc::new(rows.days),
        peaks: rows.peaks,
        files: rows.paths,
        rows: rows.count,
        repeated: rows.repeated,
        respondents: Arc::new(rows.respondents),
        marks: Arc::new(rows.marks),
        cases: rows.drivers.map(|drivers| Arc::new(drivers.cases)),
        listed: rows.listing.listed().map(Arc::new),
        questions,
        written,
    })
}

/// Reports more responses than people who were asked.
fn report_invited(read: &Reading<'_, '_>, written: &schema::survey::Survey, rows: u64) {
    if let (Some(invited), Some(span)) = (written.invited, read.map.value_span("invited"))
        && invited < rows
    {
        let message = format!("{rows} responses, and {invited} were invited");
        let fault = read.fields.reader.fault(&rules::SAMPLE_LARGER_THAN_POPULATION, span, message);
        read.fields.reader.report(fault.help("`invited` is how many were asked; leave it out where that is not known"));
    }
}

fn counting(read: &Reading<'_, '_>, asked: &AskedQuestion, survey: SurveyMethod) -> Option<Counting> {
    let on_scale = asked.method.on_scale();
    if survey == SurveyMethod::Conversation && on_scale.is_some() {
        let message = "informal conversations give counts of themes, never a score";
        let fault = read.fields.reader.fault(&rules::CONVERSATION_SCORE, asked.method.origin.span, message);
        read.fields.reader.report(fault.expected("`themes` or `text`"));
        return None;
    }
    if has_faulty_labels(read, asked) {
        return None;
    }
    let answers = match on_scale {
        Some(method) => {
            let (usual, usual_top) = usual(method);
            let labelled = (asked.words().len() > 1).then(|| Range::new(1.0, asked.words().len() as f64));
            let scale = asked.scale.or(labelled).unwrap_or(usual);
            if method == ScaleMethod::Nps && scale != NPS_SCALE {
                let message = "a net promoter score needs answers from 0 to 10";
                let fault = read.fields.reader.fault(&rules::NPS_SCALE, asked.method.origin.span, message);
                read.fields
                    .reader
                    .report(fault.expected("`scale: 0-10`").help("on another scale use `csat` with `top`, or `mean`"));
                return None;
            }
            if let Some(labelled) =
                labelled.filter(|labelled| (scale.max - scale.min - labelled.max + labelled.min).abs() > 0.5)
            {
                let message = format!("{} labels for a scale from {} to {}", labelled.max, scale.min, scale.max);
                let fault = read.fields.reader.fault(&rules::INVALID_SCALE, at_labels(asked), message);
                let steps = scale.max - scale.min + 1.0;
                let help = format!("write {steps} labels, or another `scale`");
                read.fields.reader.report(fault.expected("a label for each step").help(help));
                return None;
            }
            if let Some(top) = asked.top.as_ref().filter(|top| top.value < scale.min || top.value > scale.max) {
                let message = format!("`{}` is no answer from {} to {}", top.value, scale.min, scale.max);
                let fault = read.fields.reader.fault(&rules::OUT_OF_RANGE, top.origin.span, message);
                read.fields.reader.report(fault.expected("an answer of the question's `scale`"));
                return None;
            }
            if asked.top.is_none() && labelled.is_none() && usual_top.is_some() && scale != usual {
                let message =
                    format!("answers from {} to {} say no `top`: which of them are good is open", scale.min, scale.max);
                let fault = read.fields.reader.fault(&rules::MISSING_KEY, asked.method.origin.span, message);
                read.fields.reader.report(fault.expected("`top: …`, the lowest answer that counts"));
                return None;
            }
            report_labels(read, asked);
            if let Some(top) = &asked.top
                && (if asked.best == BestEnd::Low { scale.max - top.value } else { top.value - scale.min }).abs() < 1e-9
            {
                let message = format!("`{}` is the worst answer there is: every answer would count as good", top.value);
                let fault = read.fields.reader.fault(&rules::OUT_OF_RANGE, top.origin.span, message);
                let help = "`top` is the lowest answer that counts as good; where 1 is the best, say `best: low`";
                read.fields.reader.report(fault.help(help));
                return None;
            }
            report_top(read, asked, scale);
            report_blank(read, asked, scale);
            // Beside labels the two best are the top, where nothing is said.
            let usual_top = usual_top.filter(|_| labelled.is_none() || asked.scale.is_some());
            let two_best = labelled.filter(|_| method != ScaleMethod::Mean).map(|_| scale.max - 1.0);
            let turned = |top: f64| if asked.best == BestEnd::Low { scale.min + scale.max - top } else { top };
            let top_from = asked.top.as_ref().map(|top| turned(top.value)).or(usual_top).or(two_best);
            Answers::Scale { method, scale, top_from, tallies: Box::new(Tallies::new(scale)) }
        }
        None if asked.method.value == QuestionMethod::Themes => Answers::Themes(BTreeMap::new()),
        None => Answers::Text { count: 0, published: Vec::new() },
    };
    Some(Counting {
        question: Question { asked: asked.clone(), answers },
        off_scale: OffScale::default(),
        fractions: OffScale::default(),
        fit: Fit::default(),
        misplaced: None,
        is_parted: false,
    })
}

/// Where the question of `asked` says `key`.
fn said<'r>(read: &'r Reading<'_, '_>, asked: &AskedQuestion, key: &str) -> Option<&'r Node> {
    let questions = read.map.mapping().get("questions").and_then(Node::as_mapping)?;
    questions.get(asked.id.as_str()).and_then(Node::as_mapping)?.get(key)
}

/// Whether labels are written and could not be read: that is told, and answers are not held against the numbers of the scale. Labels by
/// their number are told with the list to write.
fn has_faulty_labels(read: &Reading<'_, '_>, asked: &AskedQuestion) -> bool {
    let Some(node) = said(read, asked, "labels").filter(|node| !node.is_null() && asked.words().is_empty()) else {
        return false;
    };
    if let Some(by_number) = node.as_mapping() {
        let words: Vec<&str> = by_number.entries.iter().filter_map(|entry| entry.value.as_text()).collect();
        let written = format!("[{}]", words.join(", "));
        read.fields.reader.revise(&rules::WRONG_TYPE, node.span, |fault| {
            fault.expected = Some("the labels alone, from the worst to the best".to_owned());
            fault.help = Some(format!("write `{written}`, the worst first"));
        });
    }
    true
}

/// Warns of a `top` below the middle of its `scale`: the number of the best answers where the lowest of them is wanted.
fn report_top(read: &Reading<'_, '_>, asked: &AskedQuestion, scale: Range) {
    let Some(top) = &asked.top else { return };
    let middle = f64::midpoint(scale.min, scale.max);
    let (is_below, two_best) = match asked.best {
        BestEnd::Low => (top.value > middle, scale.min + 1.0),
        BestEnd::High => (top.value < middle, scale.max - 1.0),
    };
    if is_below {
        let message = format!(
            "`{}` is below the middle of {} to {}: answers that are not good would count as good",
            top.value, scale.min, scale.max
        );
        let fault = read.fields.reader.fault(&rules::OUT_OF_RANGE, top.origin.span, message);
        let help = format!("`top` is the lowest answer that counts as good: write `top: {two_best}` for the two best");
        read.fields.reader.report(fault.severity(Severity::Warning).help(help));
    }
}

/// Warns of cells that stand for no answer and are answers on the `scale`: they would be left out.
fn report_blank(read: &Reading<'_, '_>, asked: &AskedQuestion, scale: Range) {
    let is_label = |blank: &str| asked.words().iter().any(|label| label.to_lowercase() == blank.to_lowercase());
    let is_number = |blank: &str| scalar::number(blank).is_some_and(|number| scale.contains(number));
    let is_answer = |blank: &&String| if asked.words().is_empty() { is_number(blank) } else { is_label(blank) };
    let answers: Vec<&String> = asked.blank.iter().filter(is_answer).collect();
    let Some(first) = answers.first() else { return };
    let (is, it, are_out) = match answers.len() {
        1 => ("is an answer", format!("`{first}`"), "it"),
        _ => ("are answers", "the answers".to_owned(), "them"),
    };
    let is = and_more(answers.len(), is, is);
    let message = format!("`{first}`{is} from {} to {}, and `blank` leaves {are_out} out", scale.min, scale.max);
    let span = said(read, asked, "blank").map_or(asked.origin.span, |blank| blank.span);
    let fault = read.fields.reader.fault(&rules::CONTRADICTING_KEYS, span, message).severity(Severity::Warning);
    let help = format!("take {it} out of `blank`, or correct `scale`; where nobody can answer so");
    read.fields.reader.report(fault.help_or_allow(&help));
}

/// Warns of labels that run from the best to the worst.
fn report_labels(read: &Reading<'_, '_>, asked: &AskedQuestion) {
    const GOOD: [&str; 9] = [
        "very good",
        "excellent",
        "very satisfied",
        "strongly agree",
        "always",
        "väga hea",
        "очень хорошо",
        "πολύ καλό",
        "foarte bun",
    ];
    const BAD: [&str; 9] = [
        "very poor",
        "very bad",
        "very dissatisfied",
        "strongly disagree",
        "never",
        "väga halb",
        "очень плохо",
        "πολύ κακό",
        "foarte rău",
    ];
    let is = |label: Option<&String>, words: &[&str]| {
        label.is_some_and(|label| words.contains(&label.trim().to_lowercase().as_str()))
    };
    if is(asked.words().first(), &GOOD) && is(asked.words().last(), &BAD) {
        let message = format!("labels run from the worst to the best: `{}` is the worst answer here", asked.words()[0]);
        let fault = read.fields.reader.fault(&rules::INVALID_SCALE, asked.origin.span, message);
        read.fields.reader.report(fault.severity(Severity::Warning).help("write them the other way round"));
    }
}

/// Where the labels of a question are written, else the question itself.
pub(super) fn at_labels(asked: &AskedQuestion) -> Span {
    asked.labels.as_ref().map_or(asked.origin.span, |labels| labels.origin.span)
}

/// The scale and the lowest top answer of a question that states none.
fn usual(method: ScaleMethod) -> (Range, Option<f64>) {
    match method {
        ScaleMethod::Nps => (NPS_SCALE, None),
        ScaleMethod::Csat => (CSAT_SCALE, Some(CSAT_TOP)),
        ScaleMethod::Ces => (CES_SCALE, Some(CES_TOP)),
        ScaleMethod::Mean => (CSAT_SCALE, None),
    }
}
