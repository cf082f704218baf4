//! Answers of audits and visits, read by the checklist they pin.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::{Severity, rules};
use crate::model::audit::Evidence;
use crate::model::{
    Answer, AnswerValue, Audit, AuditStatus, ById, Checklist, ChecklistRef, EvidenceRule, Id, Item, Located, Origin,
    Scale, Visit,
};
use crate::parse::document::{FrontMatter, split};
use crate::parse::markdown::Outline;
use crate::parse::read::{certain, did_you_mean, listed, nearest};
use crate::parse::scalar;
use crate::schema::{self, WrittenAnswer, canonical};
use crate::source::{Span, Text};

use super::super::draft::Answered;
use super::checklists::unknown_checklist;
use super::{Faults, Known, in_its_case};

type Checklists = BTreeMap<ChecklistRef, Arc<Checklist>>;

/// The audit with its answers; nothing where its checklist is not known or the audit is not whole.
pub(super) fn audit(
    draft: Answered<schema::audit::Audit>,
    checklists: &Checklists,
    known: &Known,
    faults: &mut Faults,
) -> Option<Audit> {
    let mut written = draft.written;
    let checklist = find(&written.checklist, checklists, known, faults)?;
    // Read by the checklist, they are not needed as they were written.
    let written_answers = std::mem::take(&mut written.written_answers);
    let answers = read_answers(&written_answers, checklist, faults);
    let evidence = evidence(&written.head.body.markdown);
    let audit = Audit { written, answers, evidence };
    let misnamed = misnamed_evidence(&audit, checklist, faults);
    if audit.status == AuditStatus::Final {
        let at = draft.answers_at.as_ref().unwrap_or(&audit.head.origin);
        if !draft.displaced {
            report_unanswered(at, &draft.named, checklist, faults);
        }
        report_evidence(&audit, checklist, &misnamed, faults);
    }
    draft.whole.then_some(audit)
}

/// The visit with its answers; one without a checklist has none.
pub(super) fn visit(
    draft: Answered<schema::visit::Visit>,
    checklists: &Checklists,
    known: &Known,
    faults: &mut Faults,
) -> Option<Visit> {
    let written = draft.written;
    let answers = match (&written.checklist, &written.written_answers) {
        (Some(reference), Some(answers)) => {
            let checklist = find(reference, checklists, known, faults)?;
            read_answers(answers, checklist, faults)
        }
        _ => ById::default(),
    };
    draft.whole.then_some(Visit { written, answers })
}

/// Sections of `body` whose heading starts with a word that can be an item's id, by that word.
fn evidence(body: &Text) -> ById<Evidence> {
    let mut found: Vec<(Id, Evidence)> = Vec::new();
    for heading in Outline::of(body, 0).headings {
        let (word, rest) = first_word(&heading.text);
        let Ok(id) = Id::new(word) else { continue };
        let title = rest.trim_start_matches(['–', '—', '-', ':', ' ']).to_owned();
        found.push((id, Evidence { title, markdown: body.part(heading.section).trimmed() }));
    }
    // Of two headings with one id the first counts.
    found.into_iter().collect()
}

fn find<'a>(
    reference: &Located<ChecklistRef>,
    checklists: &'a Checklists,
    known: &Known,
    faults: &mut Faults,
) -> Option<&'a Checklist> {
    let found = checklists.get(&reference.value).map(Arc::as_ref);
    if found.is_none() {
        unknown_checklist(reference, checklists.keys(), known, faults);
    }
    found
}

fn read_answers(answers: &[WrittenAnswer], checklist: &Checklist, faults: &mut Faults) -> ById<Answer> {
    let mut read = Vec::new();
    let written: BTreeSet<&Id> = answers.iter().map(|answer| &answer.id).collect();
    let names = || checklist.items().map(|(_, item)| &item.id);
    let open: Vec<&str> = names().filter(|id| !written.contains(*id)).map(Id::as_str).collect();
    for written in answers {
        let id = &written.id;
        let Some(item) = checklist.item(id.as_str()) else {
            let message = format!("`{}` has no item `{id}`", checklist.reference());
            let open = || open.iter().copied();
            let help = did_you_mean(id.as_str(), open()).or_else(|| did_you_mean(id.as_str(), names().map(Id::as_str)));
            let mend = in_its_case(id.as_str(), &written.origin, open());
            let origin = &written.origin;
            let fault = crate::diag::Diagnostic::at(&rules::UNKNOWN_ITEM, &origin.file, origin.span, message);
            faults.report(fault.maybe_help(help).maybe_mend(mend));
            continue;
        };
        let Some(text) = &written.text.0 else { continue };
        if let Some(value) = value(text, checklist.scale_of(item), faults) {
            let answer = Answer { value, note: written.note.clone(), origin: text.origin.clone() };
            read.push((item.id.clone(), answer));
        }
    }
    read.into_iter().collect()
}

fn value(written: &Located<String>, scale: &Scale, faults: &mut Faults) -> Option<AnswerValue> {
    let text = written.value.as_str();
    if matches!(text.to_lowercase().as_str(), "n/a" | "na") {
        return Some(AnswerValue::NotApplicable);
    }
    let (found, expected) = match scale {
        Scale::Labels(labels) => {
            let wanted = canonical(text);
            let folded = wanted.to_lowercase();
            let exact = labels.iter().position(|label| *label == wanted);
            let position = exact.or_else(|| labels.iter().position(|label| label.to_lowercase() == folded));
            (position.map(AnswerValue::Label), format!("one of {} or `n/a`", listed(labels.iter().map(String::as_str))))
        }
        Scale::Range { min, max } => {
            let number = scalar::number(text).filter(|number| (*min..=*max).contains(number));
            (number.map(AnswerValue::Number), format!("a number from {min} to {max}, or `n/a`"))
        }
    };
    if found.is_none() {
        let labels: Vec<&str> = match scale {
            Scale::Labels(labels) => labels.iter().map(String::as_str).collect(),
            Scale::Range { .. } => Vec::new(),
        };
        let sure = translated(text).filter(|word| labels.contains(word));
        let sure = sure.or_else(|| certain(text, labels.iter().copied()));
        let help = sure.map(|word| format!("did you mean `{word}`?"));
        let help = help.or_else(|| did_you_mean(text, labels.iter().copied()));
        let origin = &written.origin;
        let message = format!("`{text}` is not on the scale of this item");
        let fault = crate::diag::Diagnostic::at(&rules::ANSWER_OFF_SCALE, &origin.file, origin.span, message);
        faults.report(fault.expected(expected).maybe_help(help).maybe_mend(sure.map(str::to_owned)));
    }
    found
}

/// The usual label that `text` means in one of the interface languages, in any case of letters.
fn translated(text: &str) -> Option<&'static str> {
    match text.to_lowercase().as_str() {
        "ναι" | "ναί" | "da" | "نعم" | "jah" | "да" => Some("yes"),
        "εν μέρει" | "parțial" | "partial" | "جزئيًا" | "جزئيا" | "osaliselt" | "частично" => {
            Some("partly")
        }
        "όχι" | "οχι" | "nu" | "لا" | "ei" | "нет" => Some("no"),
        _ => None,
    }
}

/// Reports the items that no name of `named` answers. A name that is an item's but for a slip is reported already, and answers
/// that item.
fn report_unanswered(at: &Origin, named: &[String], checklist: &Checklist, faults: &mut Faults) {
    let known: BTreeSet<&str> = named.iter().map(String::as_str).collect();
    let is_answered = |item: &Item| known.contains(item.id.as_str());
    let open = || checklist.items().map(|(_, item)| item).filter(|item| !is_answered(item));
    let slips: BTreeSet<&str> = named
        .iter()
        .filter(|name| checklist.item(name).is_none())
        .filter_map(|name| nearest(name, open().map(|item| item.id.as_str())))
        .collect();
    let missing: Vec<&str> = open()
        .filter(|item| item.score_of.is_none() && !slips.contains(item.id.as_str()))
        .map(|item| item.id.as_str())
        .collect();
    if missing.is_empty() {
        return;
    }
    let message = match missing.as_slice() {
        [one] => format!("the item {} has no answer", listed([*one])),
        several => format!("{} items have no answer: {}", several.len(), listed(several.iter().copied())),
    };
    let help = "answer them (`n/a` where an item does not apply), or set `status: draft`".to_owned();
    faults.at(&rules::UNANSWERED_ITEM, at, message, Some(help));
}

/// Warns about headings of evidence that name no item of the checklist and nearly name one; the items that they nearly name.
fn misnamed_evidence(audit: &Audit, checklist: &Checklist, faults: &mut Faults) -> BTreeSet<String> {
    let mut meant = BTreeSet::new();
    let unknown: Vec<&Id> = audit.evidence.keys().filter(|id| checklist.item(id.as_str()).is_none()).collect();
    if unknown.is_empty() {
        return meant;
    }
    let shapes: BTreeSet<String> = checklist.items().map(|(_, item)| shape(item.id.as_str())).collect();
    let ids = || checklist.items().map(|(_, item)| item.id.as_str());
    let headings = headings(audit);
    for id in unknown {
        let word = id.as_str();
        let near = nearest(word, ids().filter(|known| !audit.evidence.contains_key(*known)));
        let is_id = word.contains(|c: char| c.is_ascii_digit()) && (near.is_some() || shapes.contains(&shape(word)));
        let Some(origin) = headings.get(word).filter(|_| is_id) else { continue };
        let message = format!("`{}` has no item `{word}`: nobody will see this evidence", checklist.reference());
        let help = near.map(|near| format!("did you mean `{near}`?"));
        faults.at(&rules::EVIDENCE_WITHOUT_ITEM, origin, message, help);
        meant.extend(near.map(str::to_owned));
    }
    meant
}

/// What an id looks like: `S33` and `S03` alike.
fn shape(id: &str) -> String {
    let class = |c: char| match c {
        c if c.is_numeric() => '9',
        c if c.is_alphabetic() => 'a',
        c => c,
    };
    id.chars().map(class).collect()
}

/// Where the first word of each heading of `audit` stands, by that word; of two the first.
fn headings(audit: &Audit) -> BTreeMap<String, Origin> {
    let mut found = BTreeMap::new();
    let file = &audit.head.origin.file;
    let FrontMatter::Found { body, .. } = split(file.text()) else { return found };
    for heading in Outline::of(&file.text()[body.range()], body.start).headings {
        let word = first_word(&heading.text).0;
        let Some(at) = file.text()[heading.span.range()].find(word) else { continue };
        let start = heading.span.start + at;
        let span = Span::new(start, start + word.len());
        found.entry(word.to_owned()).or_insert_with(|| Origin::new(file, span));
    }
    found
}

/// The word that a heading begins with, without punctuation, and what follows it.
fn first_word(heading: &str) -> (&str, &str) {
    let (word, rest) = heading.split_once(char::is_whitespace).unwrap_or((heading, ""));
    (word.trim_end_matches([':', '.', ',']), rest)
}

/// Evidence is asked for where it matters: an answer below the best to an item that is critical or weighs more than others. An item may
/// require it, or do without.
fn report_evidence(audit: &Audit, checklist: &Checklist, misnamed: &BTreeSet<String>, faults: &mut Faults) {
    for (_, item) in checklist.items() {
        let Some(answer) = audit.answers.get(&item.id) else { continue };
        let wanted = match item.evidence() {
            EvidenceRule::None => false,
            EvidenceRule::Required => answer.value != AnswerValue::NotApplicable,
            EvidenceRule::Expected => {
                let matters = item.is_critical() || item.weight() > 1.0;
                matters && is_below_best(answer, item, checklist) && answer.note.is_none()
            }
        };
        if !wanted || audit.evidence.contains_key(&item.id) || misnamed.contains(item.id.as_str()) {
            continue;
        }
        let message = format!("the answer to `{}` has no evidence", item.id);
        let fault =
            crate::diag::Diagnostic::at(&rules::MISSING_EVIDENCE, &answer.origin.file, answer.origin.span, message)
                .help(format!("write it in the body under a heading `## {}`", item.id));
        faults.report(if item.evidence() == EvidenceRule::Required { fault.severity(Severity::Error) } else { fault });
    }
}

fn is_below_best(answer: &Answer, item: &Item, checklist: &Checklist) -> bool {
    match (&answer.value, checklist.scale_of(item)) {
        (AnswerValue::Label(position), Scale::Labels(labels)) => position + 1 < labels.len(),
        (AnswerValue::Number(number), Scale::Range { max, .. }) => number < max,
        _ => false,
    }
}
