//! Answers of a survey that lie off the scale of their question.
//!
//! In: their cells while they are read. Out: one finding for a question. A few are a note, at the first of them; of a fifth or more
//! no hand slipped: they are codes for no answer, or the scale is another, and it is told at the question.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Excerpt, Severity, rules};
use crate::formula::answers::Range;
use crate::model::survey::{Answers, ScaleMethod};
use crate::parse::read::listed;

use super::Reading;
use super::survey::Counting;

/// The answers off the scale of one question.
#[derive(Debug, Default)]
pub(super) struct OffScale {
    count: u64,
    /// Some of their cells.
    cells: BTreeSet<String>,
    /// Where the first stands.
    first: Option<(String, Excerpt)>,
}

impl OffScale {
    /// Takes a cell that answers off the scale; `place` gives the path of its file and where it stands.
    pub(super) fn see(&mut self, cell: &str, place: impl FnOnce() -> (String, Excerpt)) {
        const MOST: usize = 12;
        self.count += 1;
        self.first.get_or_insert_with(place);
        if self.cells.len() < MOST && !self.cells.contains(cell) {
            self.cells.insert(cell.to_owned());
        }
    }

    /// The lowest and the highest answer, where each is a whole number that a scale may have.
    fn ends(&self) -> Option<(f64, f64)> {
        const HIGHEST: f64 = 10.0;
        let numbers: Option<Vec<f64>> = self.cells.iter().map(|cell| cell.parse::<f64>().ok()).collect();
        let numbers = numbers.filter(|all| all.iter().all(|n| n.fract() == 0.0 && (0.0..=HIGHEST).contains(n)))?;
        Some((numbers.iter().copied().min_by(f64::total_cmp)?, numbers.iter().copied().max_by(f64::total_cmp)?))
    }
}

/// Says how many answers to the question of `counting` lie off the scale; they are counted as excluded. Where fewer than `least` lie on
/// it, neither how many do nor what the others are is repeated.
pub(super) fn report(read: &Reading<'_, '_>, counting: &Counting, least: u64) {
    const LEAST: u64 = 5;
    let OffScale { count, cells, first } = &counting.off_scale;
    let Some((path, place)) = first else { return };
    let Answers::Scale { scale, method, tallies, .. } = &counting.question.answers else { return };
    let of = &counting.question.asked.id;
    let lie = if *count == 1 { format!("answer to `{of}` lies") } else { format!("answers to `{of}` lie") };
    let all = count + tallies.all.n();
    let is_many = all >= LEAST && 5 * count >= all;
    if !is_many {
        let are = if *count == 1 { "is" } else { "are" };
        let message = format!("{count} {lie} off the scale and {are} left out");
        let fault = Diagnostic::in_excerpt(&rules::SURVEY_ANSWER_OFF_SCALE, path.as_str(), place.clone(), message);
        read.fields.reader.report(fault.help("name codes for no answer in `blank`"));
        return;
    }
    let is_small = tallies.all.n() < least;
    let shown = listed(cells.iter().map(String::as_str));
    let message = if is_small {
        format!("answers to `{of}` lie off the scale from {} to {}", scale.min, scale.max)
    } else {
        format!("{count} of {all} {lie} off the scale from {} to {}: {shown}", scale.min, scale.max)
    };
    let span = counting.question.asked.origin.span;
    let fault = read.fields.reader.fault(&rules::SURVEY_ANSWER_OFF_SCALE, span, message);
    let codes = cells.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
    let codes = if is_small { "…".to_owned() } else { codes };
    let blank = format!("where they stand for no answer, say `blank: [{codes}]`");
    let longer = counting.off_scale.ends().filter(|_| cells.len() > 1).and_then(|ends| longer(*scale, ends));
    read.fields.reader.report(match longer {
        Some(longer) if *method == ScaleMethod::Nps => {
            fault.severity(Severity::Error).help(format!("answers from {longer} make no net promoter score; {blank}"))
        }
        Some(longer) => {
            fault.severity(Severity::Error).help(format!("say `scale: {longer}` where that was asked; {blank}"))
        }
        None => fault.severity(Severity::Warning).help(format!("{blank}; else correct the `scale`")),
    });
}

/// Warns of a few answers with a fraction among whole ones: people tick whole numbers.
pub(super) fn report_fractions(read: &Reading<'_, '_>, counting: &Counting, least: u64) {
    const ONE_IN: u64 = 10;
    let OffScale { count, cells, first } = &counting.fractions;
    let Some((path, place)) = first else { return };
    let Answers::Scale { scale, tallies, .. } = &counting.question.answers else { return };
    let all = tallies.all.n();
    if count * ONE_IN > all || scale.min.fract() != 0.0 {
        return;
    }
    let shown = if all < least { String::new() } else { format!(": {}", listed(cells.iter().map(String::as_str))) };
    let are = if *count == 1 { "is no whole number" } else { "are no whole numbers" };
    let message = format!("{count} of {all} answers to `{}` {are}{shown}", counting.question.asked.id);
    let fault = Diagnostic::in_excerpt(&rules::SURVEY_ANSWER_OFF_SCALE, path.as_str(), place.clone(), message);
    let help = "correct them, or name them in `blank` where nobody can have answered so";
    read.fields.reader.report(fault.severity(Severity::Warning).help(help));
}

/// The usual scale that holds `scale` and answers between `low` and `high`.
fn longer(scale: Range, (low, high): (f64, f64)) -> Option<String> {
    const USUAL: [(f64, f64); 4] = [(1.0, 5.0), (1.0, 7.0), (1.0, 10.0), (0.0, 10.0)];
    let (low, high) = (low.min(scale.min), high.max(scale.max));
    USUAL.into_iter().find(|(from, to)| low >= *from && high <= *to).map(|(from, to)| format!("{from}-{to}"))
}
