//! Questions that are read from a column which holds something else.
//!
//! In: the cells of a question while they are read. Out: one fault at its `column` where most are no answer on its scale, in place of
//! one for each cell, with the column that would fit. Cells that may name a person are not repeated.

use std::collections::BTreeSet;

use crate::diag::rules;
use crate::formula::answers::Range;
use crate::model::survey::Answers;
use crate::parse::node::shortened;
use crate::parse::read::{did_you_mean, listed};
use crate::schema::survey::{AskedQuestion, BestEnd, QuestionMethod, Survey, SurveyDate};

use super::super::text::personal;
use super::Reading;
use super::survey::{Counting, at_labels};
use super::survey_answers::answer;
use super::survey_labels;
use super::table::{self, Table};

/// Fewer answers than this show nothing.
const ENOUGH: u64 = 5;
/// So many of the cells that are no answers are shown.
const SHOWN: usize = 3;

/// What a column holds for a question.
#[derive(Debug, Clone, Default)]
pub(super) struct Fit {
    answers: u64,
    /// How many of them lie off the scale or are none.
    odd: u64,
    /// These, as far as no two are alike and they are few.
    samples: Vec<String>,
    /// Whether there are others.
    has_more: bool,
    /// The highest answer on the scale.
    highest: Option<f64>,
}

impl Fit {
    /// Takes a cell that is not blank: `on_scale` is what it answers.
    pub(super) fn see(&mut self, cell: &str, on_scale: Option<f64>) {
        const MOST: usize = 12;
        self.answers += 1;
        if on_scale.is_some() {
            self.highest = self.highest.into_iter().chain(on_scale).max_by(f64::total_cmp);
            return;
        }
        self.odd += 1;
        if self.samples.iter().any(|sample| sample == cell) {
            return;
        }
        self.has_more |= self.samples.len() == MOST;
        if !self.has_more {
            self.samples.push(cell.to_owned());
        }
    }

    /// Whether what is no answer to `asked`, on `scale`, is one beside its word: its labels are not said.
    pub(super) fn is_numbered(&self, asked: &AskedQuestion, scale: Range) -> bool {
        // One such form in a few rows is a slip.
        let is_slip = self.samples.len() == 1 && 10 * self.odd <= self.answers;
        asked.words().is_empty() && !self.has_more && !is_slip && survey_labels::are_numbered(&self.samples, scale)
    }

    /// The `labels` that would read the answers, on `scale`.
    fn labels(&self, scale: Range) -> Option<String> {
        if self.has_more { None } else { survey_labels::block(&self.samples, scale, self.odd == self.answers) }
    }

    /// Whether this is another column than the question's: most are no answer to it.
    pub(super) fn is_of_another(&self) -> bool {
        self.answers >= ENOUGH && 2 * self.odd > self.answers
    }

    /// Whether all but one in ten answer the question.
    fn is_its_own(&self) -> bool {
        self.answers >= ENOUGH && 10 * self.odd <= self.answers
    }
}

/// Reports the question of `counting` where a file showed that its column is another's; whether it did.
pub(super) fn report(read: &Reading<'_, '_>, survey: &Survey, counting: &Counting) -> bool {
    let (Some(fit), Answers::Scale { scale, .. }) = (&counting.misplaced, &counting.question.answers) else {
        return false;
    };
    let asked = &counting.question.asked;
    let header = &asked.column.header;
    let on = format!("from {} to {}", scale.min, scale.max);
    let named: Vec<String> = fit.samples.iter().take(SHOWN).map(|sample| format!("`{}`", shortened(sample))).collect();
    let is_open = fit.samples.iter().all(|sample| personal(sample).is_none());
    let seen = if is_open && !named.is_empty() { format!(": {}", named.join(", ")) } else { String::new() };
    let are = if fit.odd == 1 { "is" } else { "are" };
    let message = format!("{} of {} answers in `{header}` {are} none {on}{seen}", fit.odd, fit.answers);
    // A scale of labels that nothing else states is theirs.
    let is_of_labels = asked.words().len() > 1 && asked.scale.is_none();
    let span = if is_of_labels { at_labels(asked) } else { asked.column.origin.span };
    let fault = read.fields.reader.fault(&rules::WRONG_COLUMN, span, message);
    let fault = fault.expected(format!("a column of answers {on}"));
    let blank = "name codes for no answer in `blank`";
    let labels = fit.labels(*scale).filter(|_| is_open && asked.words().is_empty());
    let fitting = fitting(read, survey, asked, *scale);
    let labels = labels.filter(|_| fitting.is_empty() || fit.is_numbered(asked, *scale));
    let help = match (labels, &fitting[..]) {
        (Some(labels), _) => {
            format!("say `{labels}` of the question, which has to run from the worst to the best; {blank}")
        }
        (None, []) if is_of_labels => format!("name a label for each answer, from the worst to the best; {blank}"),
        (None, []) if fit.samples.iter().any(|sample| sample.parse::<f64>().is_err()) => {
            let found = listed(fit.samples.iter().map(String::as_str));
            let found = if is_open && !fit.has_more { format!(" with {found} in their order") } else { String::new() };
            format!("where the answers are words, say `labels: [worst, …, best]`{found}; {blank}")
        }
        (None, []) => format!("say the `scale` they are on; {blank}"),
        (None, [one]) => format!("`column: {one}` would fit; else say the `scale`, or {blank}"),
        (None, several) => {
            let near = did_you_mean(header, several.iter().map(String::as_str));
            let fit = near.unwrap_or_else(|| "which of them is meant?".to_owned());
            format!("{} would fit: {fit}", listed(several.iter().map(String::as_str)))
        }
    };
    read.fields.reader.report(fault.help(help));
    true
}

/// Warns where no answer comes near the top of a scale that is only assumed: they are probably on a shorter one.
pub(super) fn report_short(read: &Reading<'_, '_>, counting: &Counting) {
    const ENOUGH: u64 = 20;
    const SHORTER: [f64; 2] = [5.0, 7.0];
    let asked = &counting.question.asked;
    let Answers::Scale { scale, tallies, .. } = &counting.question.answers else { return };
    let is_assumed = asked.scale.is_none() && asked.words().is_empty() && asked.best == BestEnd::High;
    let (mut low, mut high, mut n) = (f64::INFINITY, f64::NEG_INFINITY, 0);
    for (value, tally) in tallies.all.values() {
        (low, high, n) = (low.min(value), high.max(value), n + tally.count);
    }
    let Some(top) = SHORTER.into_iter().find(|top| high <= *top && *top < scale.max && low >= 1.0) else { return };
    // Of a score that counts nines and tens so many answers without one are enough.
    let enough = if asked.method.value == QuestionMethod::Nps { ENOUGH / 2 } else { ENOUGH };
    if !is_assumed || n < enough {
        return;
    }
    let whole = format!("{}-{}", scale.min, scale.max);
    let message = format!("none of {n} answers is above {top}, and the scale is taken to be {whole}");
    let fault = read.fields.reader.fault(&rules::SCALE_NOT_REACHED, asked.origin.span, message);
    let other = if asked.method.value == QuestionMethod::Nps {
        "on another scale use `csat` with `top`, or `mean`".to_owned()
    } else {
        format!("say `scale: 1-{top}`, where that is theirs, and its `top`")
    };
    read.fields.reader.report(fault.help(format!("{other}; where it is right, say `scale: {whole}`")));
}

/// The columns that nothing else of the survey reads and that answer the question of `asked`: those that reach the top of the scale
/// first.
fn fitting(read: &Reading<'_, '_>, survey: &Survey, asked: &AskedQuestion, scale: Range) -> Vec<String> {
    let date = match &survey.when {
        SurveyDate::Column(name) => Some(name),
        SurveyDate::Day(_) => None,
    };
    let named = survey.by.iter().chain(&survey.weight).chain(&survey.respondent).chain(date).map(|name| &name.value);
    let taken: BTreeSet<String> =
        named.chain(survey.asked.iter().map(|asked| &asked.column.header)).map(|name| name.to_lowercase()).collect();
    let delimiter = survey.delimiter.map(|delimiter| delimiter.0);
    let names = Table { names: &survey.responses, delimiter, skip: &survey.skip, counts_rows: false, key: None };
    let mut columns: Vec<(String, Fit)> = Vec::new();
    table::scan(read, &names, |csv| {
        let free = |(_, header): &(usize, &String)| !header.is_empty() && !taken.contains(&header.to_lowercase());
        let free: Vec<usize> = csv.headers().iter().enumerate().filter(free).map(|(column, _)| column).collect();
        let mut fits = vec![Fit::default(); free.len()];
        while csv.advance()? {
            for (fit, column) in fits.iter_mut().zip(&free) {
                let cell = csv.cell(*column);
                if !cell.is_empty() && !asked.blank.iter().any(|blank| blank == cell) {
                    fit.see(
                        cell,
                        answer(csv, cell, asked, (scale, survey.decimal)).filter(|answer| scale.contains(*answer)),
                    );
                }
            }
        }
        let own = free.iter().zip(fits).filter(|(_, fit)| fit.is_its_own());
        columns.extend(own.map(|(column, fit)| (csv.headers()[*column].clone(), fit)));
        Ok(true)
    });
    columns.sort_by(|(_, a), (_, b)| b.highest.unwrap_or(scale.min).total_cmp(&a.highest.unwrap_or(scale.min)));
    let reach = columns.first().and_then(|(_, fit)| fit.highest);
    // A column of 1 to 5 lies on a scale from 0 to 10 too: those that reach as high as any come alone.
    columns.retain(|(_, fit)| fit.highest == reach);
    let mut names: Vec<String> = columns.into_iter().map(|(name, _)| name).collect();
    names.dedup();
    names
}
