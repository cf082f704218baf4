//! The drivers of a survey's rating: which questions they are, and the rows that answered all of them.

use crate::diag::{Rule, rules};
use crate::formula::drivers::{Cases, MOST_CASES, MOST_DRIVERS};
use crate::model::{Id, Located};
use crate::parse::node::Node;
use crate::parse::read::did_you_mean;
use crate::schema::survey::{AskedDrivers, Survey};

use super::Reading;
use super::survey::Counting;

/// Rows whose answers stay together, and the places of those answers among all questions: the rating's, then the drivers'.
pub(super) struct DriverRows {
    places: Vec<usize>,
    pub(super) cases: Cases,
}

impl DriverRows {
    /// Keeps a row that weighs something and answered every question.
    pub(super) fn keep(&mut self, weight: f64, answers: &[Option<f64>]) {
        let complete: Option<Vec<f64>> =
            self.places.iter().map(|place| answers.get(*place).copied().flatten()).collect();
        if let Some(answers) = complete.filter(|_| weight > 0.0) {
            self.cases.push(weight, &answers);
        }
    }
}

/// The questions of `asked`; nothing where one is not there, not answered on a scale, or named twice.
pub(super) fn places(
    read: &Reading<'_, '_>,
    asked: &AskedDrivers,
    survey: &Survey,
    questions: &[Counting],
) -> Option<DriverRows> {
    let mut places = vec![place(read, &asked.of, survey, questions)];
    for (nth, id) in asked.by.iter().enumerate() {
        let why = if id.value == asked.of.value {
            "cannot explain itself"
        } else if asked.by[..nth].iter().any(|other| other.value == id.value) {
            "is named twice"
        } else {
            places.push(place(read, id, survey, questions));
            continue;
        };
        fault(read, &rules::CONTRADICTING_KEYS, id, &format!("`{}` {why}", id.value));
        places.push(None);
    }
    match asked.by.get(MOST_DRIVERS) {
        Some(past) => {
            fault(read, &rules::OUT_OF_RANGE, past, &format!("more than {MOST_DRIVERS} drivers cannot be told apart"));
            None
        }
        None if asked.by.is_empty() => {
            fault(read, &rules::MISSING_KEY, &asked.of, "`by` names no question that may explain it");
            None
        }
        None => {
            let places = places.into_iter().collect::<Option<Vec<usize>>>()?;
            Some(DriverRows { cases: Cases::new(places.len() - 1, MOST_CASES), places })
        }
    }
}

/// The place of the question `id`; a fault where the survey has none that is answered on a scale.
fn place(read: &Reading<'_, '_>, id: &Located<Id>, survey: &Survey, questions: &[Counting]) -> Option<usize> {
    let Some(asked) = survey.asked.iter().find(|asked| asked.id == id.value) else {
        // One that cannot be read is asked, and told.
        let written = read.map.mapping().get("questions").and_then(Node::as_mapping);
        if written.is_some_and(|written| written.entry(id.value.as_str()).is_some() || written.displaced) {
            return None;
        }
        let message = format!("the survey does not ask `{}`", id.value);
        let fault = read.fields.reader.fault(&rules::UNKNOWN_QUESTION, id.origin.span, message);
        let near = did_you_mean(id.value.as_str(), survey.asked.iter().map(|asked| asked.id.as_str()));
        read.fields.reader.report(fault.maybe_help(near));
        return None;
    };
    if asked.method.value.on_scale().is_none() {
        let message = format!("`{}` is not answered on a scale", id.value);
        fault(read, &rules::CONTRADICTING_KEYS, id, &message);
        return None;
    }
    questions.iter().position(|counting| counting.question.asked.id == id.value)
}

fn fault(read: &Reading<'_, '_>, rule: &'static Rule, id: &Located<Id>, message: &str) {
    let fault = read.fields.reader.fault(rule, id.origin.span, message);
    read.fields.reader.report(fault.expected("questions of this survey that are answered on a scale, each once"));
}
