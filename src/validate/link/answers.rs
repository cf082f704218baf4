//! Answers of audits and visits, read by the checklist they pin.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::{Diagnostic, Severity, rules};
use crate::model::{
    Answer, AnswerValue, Audit, AuditStatus, ById, Checklist, ChecklistRef, Id, Item, Kind, Located, Origin, Visit,
};
use crate::parse::read::{did_you_mean, listed, nearest};
use crate::schema::{self, AnswerText, NOT_APPLICABLE, Shape, WrittenAnswer};

use super::super::draft::Answered;
use super::answer_values::{counts, value};
use super::checklists::unknown_checklist;
use super::evidence::Headings;
use super::{Faults, Known, contacts, evidence, passages, set_aside, surely};

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
    if let Some(fault) = of_another(&written.checklist, &written_answers, checklist, checklists) {
        faults.report(fault);
        return None;
    }
    let mut answers = read_answers(&written_answers, (checklist, checklists), faults);
    let names = written.contacts.as_ref().and_then(|names| names.first());
    let sheet = draft
        .contacts
        .as_ref()
        .zip(names)
        .map(|(sheet, name)| contacts::read(sheet, &name.origin, checklist, &written_answers, faults));
    let mut named = draft.named;
    let rows = sheet.map(|sheet| {
        named.extend(sheet.answers.iter().map(|(id, _)| id.as_str().to_owned()));
        answers.extend(sheet.answers);
        Arc::new(sheet.rows)
    });
    let answers: ById<Answer> = answers.into_iter().collect();
    report_disputes(&written, checklist, faults);
    let headings = Headings::of(&written.head.origin.file);
    let passages = evidence::passages(&written.head, &headings, checklist);
    let evidence = passages::evidence(&passages);
    let translations = written.head.body.translations.iter();
    let translated = translations.map(|(lang, text)| (lang.clone(), passages::of_translation(text, checklist)));
    let translated = translated.collect();
    let audit = Audit { written, answers, evidence, passages, translated, rows };
    report_sample(&audit, faults);
    report_fewer(&audit, faults);
    let mut misnamed = evidence::misnamed((&audit, &headings), &named, checklist, faults);
    misnamed.extend(evidence::nearly_headed(&audit, checklist, faults));
    // Answers that a line `---` cuts off are told, and no headings.
    if !draft.displaced {
        misnamed.extend(evidence::several(&audit, &headings, checklist, faults));
    }
    if audit.status == AuditStatus::Final {
        let at = draft.answers_at.as_ref().unwrap_or(&audit.head.origin);
        if !draft.displaced {
            let open = Unanswered { at, empty: &draft.empty, repeated: draft.repeated };
            open.report(&named, checklist, faults);
        }
        evidence::report(&audit, checklist, &misnamed, faults);
        set_aside::report(&audit, checklist, faults);
    }
    draft.whole.then_some(audit)
}

/// Reports disputes about items that the checklist does not have.
fn report_disputes(audit: &schema::audit::Audit, checklist: &Checklist, faults: &mut Faults) {
    let items = || checklist.items().map(|(_, item)| item.id.as_str());
    for dispute in audit.disputed.iter().filter(|dispute| checklist.item(dispute.item.as_str()).is_none()) {
        let message = format!("`{}` has no item `{}`", checklist.reference(), dispute.item);
        let help = did_you_mean(dispute.item.as_str(), items());
        faults.report(dispute.origin.fault(&rules::UNKNOWN_ITEM, message).maybe_help(help));
    }
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
            let answers = read_answers(answers, (checklist, checklists), faults);
            for (_, answer) in answers.iter().filter(|(_, answer)| matches!(answer.value, AnswerValue::Counts(_))) {
                let message = "a visit is one contact: it has one answer".to_owned();
                faults.at(&rules::INVALID_VALUE, &answer.origin, message, None);
            }
            let answers: ById<Answer> = answers.into_iter().collect();
            evidence::of_visit(&answers, &written.head.body.markdown, checklist, faults);
            answers
        }
        _ => ById::default(),
    };
    draft.whole.then_some(Visit { written, answers })
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

/// The fault of `answers` most of which are to items that `checklist`, named at `reference`, has not: it is another that was meant.
fn of_another(
    reference: &Located<ChecklistRef>,
    answers: &[WrittenAnswer],
    checklist: &Checklist,
    checklists: &Checklists,
) -> Option<Diagnostic> {
    const FEWEST: usize = 3;
    let strange = answers.iter().filter(|answer| checklist.item(answer.id.as_str()).is_none()).count();
    if strange < FEWEST || 2 * strange <= answers.len() {
        return None;
    }
    let message = format!("{strange} of {} answers are to no item of `{}`", answers.len(), checklist.reference());
    let has_all = |other: &&Arc<Checklist>| answers.iter().all(|answer| other.item(answer.id.as_str()).is_some());
    let meant = checklists.values().rev().find(has_all).map(|meant| format!("did you mean `{}`?", meant.reference()));
    let fault = reference.origin.fault(&rules::UNKNOWN_ITEM, message);
    Some(fault.maybe_help(meant))
}

fn read_answers(
    answers: &[WrittenAnswer],
    (checklist, checklists): (&Checklist, &Checklists),
    faults: &mut Faults,
) -> Vec<(Id, Answer)> {
    let mut read = Vec::new();
    let written: BTreeSet<&Id> = answers.iter().map(|answer| &answer.id).collect();
    let names = || checklist.items().map(|(_, item)| &item.id);
    let open: Vec<&str> = names().filter(|id| !written.contains(*id)).map(Id::as_str).collect();
    for written in answers {
        let id = &written.id;
        let Some(item) = checklist.item(id.as_str()) else {
            let message = format!("`{}` has no item `{id}`", checklist.reference());
            let open = || open.iter().copied();
            let help = of_answer(id)
                .or_else(|| of_version(id, checklist, checklists))
                .or_else(|| did_you_mean(id.as_str(), open()))
                .or_else(|| did_you_mean(id.as_str(), names().map(Id::as_str)));
            let mend = surely(id.as_str(), &written.origin, open());
            let origin = &written.origin;
            let fault = origin.fault(&rules::UNKNOWN_ITEM, message);
            faults.report(fault.maybe_help(help).maybe_mend(mend));
            continue;
        };
        let scale = checklist.scale_of(item);
        let (value, origin) = match &written.text {
            AnswerText::One(text) => (value(text, scale, faults), &text.origin),
            AnswerText::Counts(written) => (counts(written, scale, faults), &written.origin),
            AnswerText::Faulty => continue,
        };
        if let Some(value) = value {
            let answer =
                Answer { value, note: written.note.clone(), cause: written.cause.clone(), origin: origin.clone() };
            read.push((item.id.clone(), answer));
        }
    }
    read
}

/// What to do about a key of an answer that stands beside it.
fn of_answer(id: &Id) -> Option<String> {
    let key = id.as_str();
    let Shape::Map(_, Shape::Record(answer)) = Kind::Audit.schema().field("answers")?.shape else { return None };
    answer.field(key)?;
    Some(format!("`{key}` belongs to an answer: indent it as far as its `answer`, or `{{answer: …, {key}: …}}`"))
}

/// What to do about an item that another version of `checklist` has.
fn of_version(item: &Id, checklist: &Checklist, checklists: &Checklists) -> Option<String> {
    let mut versions = checklists.values().rev().filter(|other| other.head.id == checklist.head.id);
    let has = versions.find(|other| other.item(item.as_str()).is_some())?.reference();
    Some(format!("`{has}` has it: correct the version, or leave the answer out"))
}

/// Warns of an answer that counts fewer contacts than were reviewed, where all others count each of them.
fn report_fewer(audit: &Audit, faults: &mut Faults) {
    const OTHERS: usize = 5;
    let Some(sample) = &audit.sample else { return };
    let reviewed = sample.reviewed.value;
    let sum = |answer: &Answer| match &answer.value {
        AnswerValue::Counts(counts) => Some(counts.iter().map(|counted| counted.count).sum::<u64>()),
        _ => None,
    };
    let counted: Vec<(&Answer, u64)> =
        audit.answers.values().filter_map(|answer| Some((answer, sum(answer)?))).collect();
    let mut fewer = counted.iter().filter(|(_, all)| *all < reviewed);
    let (Some((answer, all)), None) = (fewer.next(), fewer.next()) else { return };
    if counted.len() > OTHERS && counted.iter().all(|(_, all)| *all <= reviewed) {
        let message = format!("{all} contacts are counted, and every other answer counts all {reviewed}");
        let fault = answer.origin.fault(&rules::CONTRADICTING_KEYS, message).severity(Severity::Warning);
        faults.report(fault.help("correct the counts; contacts that the item does not apply to are `n/a`"));
    }
}

/// Counts of more contacts than were reviewed.
fn report_sample(audit: &Audit, faults: &mut Faults) {
    let Some(sample) = &audit.sample else { return };
    let rows = audit.rows.as_ref().map(|rows| rows.contacts.len() as u64);
    let counted = audit.answers.values().find_map(|answer| match &answer.value {
        AnswerValue::Counts(counts) => {
            let all = counts.iter().map(|counted| counted.count).sum::<u64>();
            (all > sample.reviewed.value).then_some((&answer.origin, all))
        }
        _ => None,
    });
    let more = rows.filter(|rows| *rows > sample.reviewed.value).map(|rows| (&sample.reviewed.origin, rows));
    if let Some((origin, all)) = more.or(counted) {
        let message = format!("{all} contacts are counted, but {} were reviewed", sample.reviewed.value);
        faults.at(&rules::MORE_COUNTED_THAN_REVIEWED, origin, message, None);
    }
}

/// Where an audit leaves items open.
struct Unanswered<'a> {
    /// The key `answers`.
    at: &'a Origin,
    /// The items that stand there without an answer.
    empty: &'a [(String, Origin)],
    /// How many names stand there a second time.
    repeated: usize,
}

impl Unanswered<'_> {
    /// Reports the items that no name of `named` answers. A name that is no item's, or one that is repeated, is reported already, and may
    /// have been meant as one of them.
    fn report(&self, named: &[String], checklist: &Checklist, faults: &mut Faults) {
        let known: BTreeSet<&str> = named.iter().map(String::as_str).collect();
        let is_answered = |item: &Item| known.contains(item.id.as_str());
        let open = || checklist.items().map(|(_, item)| item).filter(|item| !is_answered(item));
        let strange = || named.iter().filter(|name| checklist.item(name).is_none());
        let slips: BTreeSet<&str> =
            strange().filter_map(|name| nearest(name, open().map(|item| item.id.as_str()))).collect();
        let missing: Vec<&str> = open()
            .filter(|item| item.score_of.is_none() && !slips.contains(item.id.as_str()))
            .map(|item| item.id.as_str())
            .collect();
        if missing.len() <= self.repeated + strange().count().saturating_sub(slips.len()) {
            return;
        }
        let (message, them) = match missing.as_slice() {
            [one] => (format!("the item {} has no answer", listed([*one])), "it"),
            several => {
                let listed = listed(several.iter().copied());
                (format!("{} items have no answer: {listed}", several.len()), "them")
            }
        };
        // Where all of them are there, the first is the place.
        let empty = || missing.iter().map(|item| self.empty.iter().find(|(name, _)| name == item));
        let first = if empty().all(|found| found.is_some()) { empty().flatten().next() } else { None };
        let at = first.map_or(self.at, |(_, origin)| origin);
        let applies = if them == "it" { "it does not apply" } else { "an item does not apply" };
        let help = format!("answer {them} (`{NOT_APPLICABLE}` where {applies}), or set `status: draft`");
        faults.at(&rules::UNANSWERED_ITEM, at, message, Some(help));
    }
}
