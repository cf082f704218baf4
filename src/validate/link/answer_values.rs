//! What an answer says on the scale of its item: a label, a number, that it does not apply, or counts of these.

use crate::diag::rules;
use crate::model::audit::AnswerCount;
use crate::model::{AnswerValue, Located, Origin, Scale};
use crate::parse::node::{quoted, shortened};
use crate::parse::read::{certain, did_you_mean, listed, meant, synonym};
use crate::parse::scalar;
use crate::schema::{NOT_APPLICABLE, WrittenCount, canonical, is_not_applicable};

use super::Faults;

/// The counts of an item, the best answer first; nothing where one of them is faulty or none is above 0.
pub(super) fn counts(written: &Located<Vec<WrittenCount>>, scale: &Scale, faults: &mut Faults) -> Option<AnswerValue> {
    let mut counts: Vec<AnswerCount> = Vec::new();
    let mut whole = true;
    for WrittenCount { answer, count } in &written.value {
        let Some(value) = value(answer, scale, faults) else {
            whole = false;
            continue;
        };
        match counts.iter_mut().find(|known| known.value == value) {
            Some(known) => known.count += count,
            None => counts.push(AnswerCount { value, count: *count }),
        }
    }
    if whole && counts.iter().all(|counted| counted.count == 0) {
        let message = "no contact is counted".to_owned();
        faults.at(&rules::INVALID_VALUE, &written.origin, message, Some("write `n/a` where it does not apply".into()));
        whole = false;
    }
    counts.retain(|counted| counted.count > 0);
    counts.sort_by(|a, b| b.value.place().total_cmp(&a.value.place()));
    let applies = counts.iter().any(|counted| counted.value != AnswerValue::NotApplicable);
    whole.then_some(if applies { AnswerValue::Counts(counts) } else { AnswerValue::NotApplicable })
}

/// What `text` says on `scale`.
pub(super) fn on_scale(text: &str, scale: &Scale) -> Option<AnswerValue> {
    if is_not_applicable(text) {
        return Some(AnswerValue::NotApplicable);
    }
    match scale {
        Scale::Labels(labels) => {
            let wanted = canonical(text);
            let folded = wanted.to_lowercase();
            let exact = labels.iter().position(|label| *label == wanted);
            exact.or_else(|| labels.iter().position(|label| label.to_lowercase() == folded)).map(AnswerValue::Label)
        }
        Scale::Range { min, max } => {
            scalar::number(text).filter(|number| (*min..=*max).contains(number)).map(AnswerValue::Number)
        }
    }
}

/// What is said of an answer that is not on its scale.
pub(super) struct OffScale {
    pub(super) message: String,
    pub(super) expected: String,
    pub(super) help: Option<String>,
    /// What is surely meant.
    pub(super) mend: Option<String>,
}

/// What is wrong with `text`, which is not on `scale`.
pub(super) fn off_scale(text: &str, scale: &Scale) -> OffScale {
    let (labels, expected) = match scale {
        Scale::Labels(labels) => {
            let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
            let expected = format!("one of {} or `{NOT_APPLICABLE}`", listed(labels.iter().copied()));
            (labels, expected)
        }
        Scale::Range { min, max } => (Vec::new(), format!("a number from {min} to {max}, or `{NOT_APPLICABLE}`")),
    };
    let sure = translated(text).filter(|word| labels.contains(word));
    let sure = sure.or_else(|| certain(text, labels.iter().copied()));
    let sure = sure.or_else(|| synonym(text, labels.iter().copied()));
    let sure = if meant::is_nothing(text) || does_not_apply(text) { Some(NOT_APPLICABLE) } else { sure };
    let dotted = text.replace(',', ".");
    let is_fraction = text.matches(',').count() == 1 && labels.is_empty() && on_scale(&dotted, scale).is_some();
    let help = sure.map(|word| format!("did you mean `{word}`?"));
    let help =
        help.or_else(|| is_fraction.then(|| format!("did you mean `{dotted}`? A comma is no decimal mark here")));
    let counted = meant::counted(text);
    let are_answers = !counted.is_empty() && counted.iter().all(|(answer, _)| on_scale(answer, scale).is_some());
    if are_answers && !labels.is_empty() {
        let counts: Vec<String> = counted.iter().map(|(answer, count)| format!("{answer}: {count}")).collect();
        let written = format!("{{{}}}", counts.join(", "));
        let message = format!("`{text}` counts answers, and is written as one");
        return OffScale { message, expected, help: Some(format!("write `{written}`")), mend: Some(written) };
    }
    let both: Vec<&str> = text.split(['/', '|']).map(str::trim).collect();
    if both.len() > 1 && text.trim() != NOT_APPLICABLE && both.iter().all(|one| on_scale(one, scale).is_some()) {
        let help =
            Some(format!("write one of them, or how often each was given: `{{{}: 20, {}: 10}}`", both[0], both[1]));
        return OffScale { message: format!("`{text}` is {} answers", both.len()), expected, help, mend: None };
    }
    OffScale {
        message: format!("`{text}` is not on the scale of this item"),
        expected,
        help: help.or_else(|| did_you_mean(text, labels.iter().copied())),
        mend: sure.map(str::to_owned),
    }
}

/// What is wrong with `text` at `origin`, which begins with an answer on `scale` and goes on behind a sign: `yes, at once`, `no (twice)`.
fn with_note(origin: &Origin, text: &str, scale: &Scale) -> Option<OffScale> {
    let end = text.find([',', '(', '–', '—', ';', ':']).or_else(|| text.find(" - "))?;
    let (answer, rest) = (text[..end].trim(), &text[end..]);
    let note = rest.trim_start_matches([',', '–', '—', ';', ':', '-', ' ']);
    let note = note.strip_prefix('(').and_then(|note| note.strip_suffix(')')).unwrap_or(note).trim();
    let is_note = note.chars().filter(|c| c.is_alphabetic()).count() > 1;
    let is_answer = |text: &str| on_scale(text, scale).is_some();
    // Several answers are no answer with a note.
    let is_one = !note.split(|c: char| !c.is_alphanumeric()).any(is_answer);
    if !is_note || !is_one || !is_answer(answer) {
        return None;
    }
    let expected = "an answer, its words in `note`".to_owned();
    let message = format!("`{}` is an answer with more words", shortened(text));
    let line = origin.file.text()[..origin.span.start].rsplit('\n').next().unwrap_or_default();
    let has_keys = line.contains('{') || line.trim_start().starts_with("answer:");
    if has_keys {
        let help = Some(format!("write `answer: {answer}`, and the words in `note`"));
        return Some(OffScale { message, expected, help, mend: None });
    }
    let written = format!("{{answer: {answer}, note: {}}}", quoted(note));
    let help = Some(format!("write `{}`", shortened(&written)));
    Some(OffScale { message, expected, help, mend: Some(written) })
}

/// What one written answer says; a fault where it is not on `scale`.
pub(super) fn value(written: &Located<String>, scale: &Scale, faults: &mut Faults) -> Option<AnswerValue> {
    let found = on_scale(&written.value, scale);
    if found.is_none() {
        let origin = &written.origin;
        let OffScale { message, expected, help, mend } =
            with_note(origin, &written.value, scale).unwrap_or_else(|| off_scale(&written.value, scale));
        let fault = origin.fault(&rules::ANSWER_OFF_SCALE, message);
        faults.report(fault.expected(expected).maybe_help(help).maybe_mend(mend));
    }
    found
}

/// Whether `text` says in one of the interface languages, or in German or French, that an item does not apply.
fn does_not_apply(text: &str) -> bool {
    const SAID: [&str; 18] = [
        "not applicable",
        "does not apply",
        "doesn't apply",
        "not relevant",
        "δεν ισχύει",
        "δεν εφαρμόζεται",
        "δ/υ",
        "nu se aplică",
        "لا ينطبق",
        "ei kohaldu",
        "ei rakendu",
        "не применимо",
        "неприменимо",
        "н/п",
        "entfällt",
        "nicht zutreffend",
        "trifft nicht zu",
        "sans objet",
    ];
    SAID.contains(&text.trim_end_matches('.').to_lowercase().as_str())
}

/// The usual label that `text` means in one of the interface languages, in any case of letters.
fn translated(text: &str) -> Option<&'static str> {
    match text.to_lowercase().as_str() {
        "ναι" | "ναί" | "da" | "نعم" | "jah" | "да" | "y" | "yep" | "oui" | "ja" | "sì" | "sí" | "si" | "sim" => {
            Some("yes")
        }
        "partially" | "in part" | "εν μέρει" | "μερικώς" | "parțial" | "partial" | "جزئيًا" | "جزئيا" | "osaliselt"
        | "частично" | "отчасти" | "teilweise" | "teils" | "zum teil" | "en partie" => Some("partly"),
        "όχι" | "οχι" | "nu" | "لا" | "ei" | "нет" | "n" | "non" | "nein" | "nee" | "nej" | "não" => {
            Some("no")
        }
        _ => None,
    }
}
