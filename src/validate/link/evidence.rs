//! The evidence of an audit: found below the headings of its body, asked for where it matters.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::{Diagnostic, Severity, rules};
use crate::model::audit::Passage;
use crate::model::{
    Answer, AnswerValue, Audit, AuditStatus, ById, Checklist, EvidenceRule, Head, Id, Item, Origin, Scale,
};
use crate::parse::document::{FrontMatter, split};
use crate::parse::markdown::{Heading, Outline};
use crate::parse::read::{certain, is_to_come, listed, nearest, same_letters};
use crate::source::{SourceFile, Span};

use super::causes::is_below_best;
use super::{Faults, near_headings, passages, set_aside};

/// The headings of an audit's text in its file, found once for all that is asked of them.
pub(super) struct Headings {
    /// The byte of the file at which the text starts.
    pub(super) start: usize,
    pub(super) found: Vec<Heading>,
}

impl Headings {
    /// Those of the document in `file`.
    pub(super) fn of(file: &SourceFile) -> Self {
        let FrontMatter::Found { body, .. } = split(file.text()) else { return Self { start: 0, found: Vec::new() } };
        Self { start: body.start, found: Outline::of(&file.text()[body.range()], body.start).headings }
    }
}

/// The passages of the text of an audit, `head`, whose file has these `headings`.
pub(super) fn passages(head: &Head, headings: &Headings, checklist: &Checklist) -> Vec<Passage> {
    let body = &head.body.markdown;
    if body.start_in(&head.origin.file) == Some(headings.start) {
        return passages::of_body(body, headings, checklist);
    }
    // Something was taken out of the text, and its headings stand elsewhere than in the file.
    passages::of_body(body, &Headings { start: 0, found: Outline::of(body, 0).headings }, checklist)
}

/// Reports headings of evidence that name no item of the checklist and nearly name one; the items that they nearly name. Where that one
/// lacks evidence that it requires, the heading is the fault.
pub(super) fn misnamed(
    (audit, headings): (&Audit, &Headings),
    named: &[String],
    checklist: &Checklist,
    faults: &mut Faults,
) -> BTreeSet<String> {
    let mut meant = BTreeSet::new();
    let words = first_words(&audit.head.origin.file, headings, checklist);
    if words.is_empty() {
        return meant;
    }
    let free: Vec<&str> = checklist.items().map(|(_, item)| item.id.as_str()).collect();
    let free: Vec<&str> = free.into_iter().filter(|known| !audit.evidence.contains_key(*known)).collect();
    let lacking: Vec<(&Item, &Answer)> = lacking(audit, checklist).collect();
    let wanted = || lacking.iter().map(|(item, _)| item.id.as_str());
    for (word, Begun { origin, item, is_whole }) in &words {
        let item = item.as_deref().filter(|item| free.contains(item));
        let near = item.or_else(|| nearest(word, wanted())).or_else(|| nearest(word, free.iter().copied()));
        let is_id = item.is_some()
            || word.contains(|c: char| c.is_ascii_digit()) && (near.is_some() || has_shape(word, checklist))
            || certain(word, wanted()).is_some();
        // An answer of that name is told.
        let is_told = named.iter().any(|name| name == word);
        if !is_id || is_told {
            continue;
        }
        let message =
            format!("`{}` has no item `{word}`: this evidence stands beside no answer", checklist.reference());
        let help = near.map(|near| format!("did you mean `{near}`?"));
        let fault = origin.fault(&rules::EVIDENCE_WITHOUT_ITEM, message);
        let mend = item.filter(|_| *is_whole).or_else(|| same_letters(word, free.iter().copied())).map(str::to_owned);
        let is_required =
            |(item, _): &&(&Item, &Answer)| near == Some(item.id.as_str()) && item.evidence() == EvidenceRule::Required;
        let is_fault = audit.status == AuditStatus::Final && lacking.iter().any(|lacking| is_required(&lacking));
        let severity = if is_fault { Severity::Error } else { fault.severity };
        faults.report(fault.severity(severity).maybe_help(help).maybe_mend(mend));
        meant.extend(near.map(str::to_owned));
    }
    meant
}

/// Reports lines that are nearly headings of items that have no evidence; the items. Where one lacks evidence that it requires, the line is
/// the fault.
pub(super) fn nearly_headed(audit: &Audit, checklist: &Checklist, faults: &mut Faults) -> BTreeSet<String> {
    let file = &audit.head.origin.file;
    let mut told = BTreeSet::new();
    for near in near_headings::of(file, checklist) {
        let has_evidence = audit.evidence.contains_key(near.item.as_str());
        if has_evidence && !near.has_marks || told.contains(&near.item) {
            continue;
        }
        let message = format!("this is no heading of `{}`: its evidence stands beside no answer", near.item);
        let fault = Diagnostic::at(&rules::EVIDENCE_WITHOUT_ITEM, file, near.span, message);
        let help = if near.is_whole {
            format!("write `{}`", near.heading)
        } else {
            format!("write `{}` on a line of its own above it", near.heading)
        };
        let is_required = lacking(audit, checklist)
            .any(|(item, _)| item.id.as_str() == near.item && item.evidence() == EvidenceRule::Required);
        let is_fault = audit.status == AuditStatus::Final && is_required;
        let severity = if is_fault { Severity::Error } else { fault.severity };
        let mend = near.is_whole.then_some(near.heading);
        faults.report(fault.severity(severity).help(help).maybe_mend(mend));
        told.insert(near.item);
    }
    told
}

/// Whether the heading names an item of `checklist`, or looks as if it should: `## S33`, `## s2`.
pub(super) fn is_of_item(heading: &Heading, checklist: &Checklist) -> bool {
    let word = first_word(&heading.text).0;
    let number = numbered(word);
    parted(&heading.text, checklist).is_some()
        || checklist.items().any(|(_, item)| {
            let id = item.id.as_str();
            heading.starts_with(id) || number.is_some() && (shape(id) == shape(word) || numbered(id) == number)
        })
}

/// The letters and the number that `id` consists of, where it does.
fn numbered(id: &str) -> Option<(String, u32)> {
    let letters = id.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = id[letters.len()..].parse().ok()?;
    letters.chars().all(char::is_alphabetic).then(|| (letters.to_lowercase(), number))
}

/// Whether `word` looks like the id of an item of `checklist`: `S33` and `S03` do alike.
fn has_shape(word: &str, checklist: &Checklist) -> bool {
    let of_word = shape(word);
    checklist.items().any(|(_, item)| shape(item.id.as_str()) == of_word)
}

/// Reports headings that name several items of the checklist: what is under them is shown with the first alone; those items. Where one
/// lacks evidence that it requires, the heading is the fault.
pub(super) fn several(
    audit: &Audit,
    headings: &Headings,
    checklist: &Checklist,
    faults: &mut Faults,
) -> BTreeSet<String> {
    let file = &audit.head.origin.file;
    let is_final = audit.status == AuditStatus::Final;
    let required: Vec<&str> = lacking(audit, checklist)
        .filter(|(item, _)| is_final && item.evidence() == EvidenceRule::Required)
        .map(|(item, _)| item.id.as_str())
        .collect();
    // Evidence that is missing is told: it may stand under the second heading.
    let is_missing = !required.is_empty();
    let mut meant = BTreeSet::new();
    let mut met: BTreeSet<&str> = BTreeSet::new();
    for heading in &headings.found {
        let named = named_items(&heading.text, checklist);
        let [first, others @ ..] = &named[..] else { continue };
        if others.is_empty() && !met.insert(*first) && !is_missing {
            let message = format!("a second heading for `{first}`: it may be that of another item");
            let fault = Diagnostic::at(&rules::EVIDENCE_WITHOUT_ITEM, file, heading.span, message);
            faults.report(fault.help("write both under one heading, or name the item that is meant"));
        }
        if others.is_empty() || named.iter().all(|item| audit.evidence.contains_key(*item)) {
            continue;
        }
        let is_shown = audit.evidence.contains_key(*first);
        let shown = if is_shown { format!("beside `{first}` alone") } else { "beside none of them".to_owned() };
        let message = format!("the heading names {}: its evidence stands {shown}", listed(named.iter().copied()));
        let fault = Diagnostic::at(&rules::EVIDENCE_WITHOUT_ITEM, file, heading.span, message);
        let is_fault = named.iter().any(|item| required.contains(item));
        let severity = if is_fault { Severity::Error } else { fault.severity };
        faults.report(
            fault.severity(severity).help(format!(
                "write a heading for each, such as `## {first}`, and the evidence of that item under it"
            )),
        );
        meant.extend(named.iter().map(|item| (*item).to_owned()));
    }
    meant
}

/// The items of `checklist` that `heading` begins with: `S03 and S07`, `S03/S07: Delivery`.
fn named_items<'c>(heading: &str, checklist: &'c Checklist) -> Vec<&'c str> {
    const LONGEST_BETWEEN: usize = 3;
    let words = heading.split(|c: char| c.is_whitespace() || ",;/&+–".contains(c)).filter(|word| !word.is_empty());
    // A hyphen may stand within an id.
    let is_item = |word: &str| checklist.item(word.trim_end_matches([':', '.'])).is_some();
    let parts = |word: &'_ str| match word.split_once('-') {
        Some((from, to)) if !is_item(word) && is_item(from) && is_item(to) => {
            [Some(from.to_owned()), Some(to.to_owned())]
        }
        _ => [Some(word.to_owned()), None],
    };
    let mut named: Vec<&str> = Vec::new();
    for word in words.flat_map(parts).flatten() {
        let word = word.trim_end_matches([':', '.', '-']);
        match checklist.items().find(|(_, item)| item.id.as_str() == word) {
            Some((_, item)) if !named.contains(&item.id.as_str()) => named.push(item.id.as_str()),
            _ if !named.is_empty()
                && word.chars().count() <= LONGEST_BETWEEN
                && word.chars().all(char::is_alphabetic) => {}
            _ => break,
        }
    }
    named
}

/// What an id looks like.
fn shape(id: &str) -> String {
    let class = |c: char| match c {
        c if c.is_numeric() => '9',
        c if c.is_alphabetic() => 'a',
        c => c,
    };
    id.chars().map(class).collect()
}

/// How a heading begins that names no item.
struct Begun {
    origin: Origin,
    /// The item that it names all the same, another way than headings do: `## Q 2`, `## Item Q2`.
    item: Option<String>,
    /// Whether that is all that these words say: nothing goes on behind them.
    is_whole: bool,
}

/// How each of the `headings` in `file` begins that names no item of `checklist`: by its first word, or what stands for an id; of two the
/// first.
fn first_words(file: &Arc<SourceFile>, headings: &Headings, checklist: &Checklist) -> BTreeMap<String, Begun> {
    let mut found = BTreeMap::new();
    for heading in &headings.found {
        let word = first_word(&heading.text).0;
        if checklist.item(word).is_some() || named_items(&heading.text, checklist).len() > 1 {
            continue;
        }
        let parted = parted(&heading.text, checklist).or_else(|| named_within(&heading.text, checklist));
        if parted.is_none() && Id::new(word).is_err() {
            continue;
        }
        let (written, item) = parted.map_or((word, None), |(written, item)| (written, Some(item)));
        let behind = heading.text.trim().strip_prefix(written).unwrap_or_default();
        let is_whole = !behind.trim_start().starts_with(char::is_alphanumeric);
        let Some(at) = file.text()[heading.span.range()].find(written) else { continue };
        let start = heading.span.start + at;
        let origin = Origin::new(file, Span::new(start, start + written.len()));
        let item = item.map(|item| item.id.as_str().to_owned());
        found.entry(written.to_owned()).or_insert(Begun { origin, item, is_whole });
    }
    found
}

/// The first two words of `heading` where they are an item's id in two parts (`Q 2`), or one behind a word that says so (`Item Q2`), and
/// that item.
fn parted<'h, 'c>(heading: &'h str, checklist: &'c Checklist) -> Option<(&'h str, &'c Item)> {
    let heading = heading.trim();
    let first = heading.find(char::is_whitespace)?;
    let rest = heading[first..].trim_start();
    let second = first_word(rest).0;
    let whole = &heading[..heading.len() - rest.len() + second.len()];
    if second.is_empty() || !second.ends_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let is_number = second.bytes().all(|byte| byte.is_ascii_digit());
    let (id, item) = if is_number {
        let id = format!("{}{second}", &heading[..first]);
        let number = numbered(&id)?;
        let is_of = |item: &&Item| numbered(item.id.as_str()).as_ref() == Some(&number);
        let item = checklist.items().map(|(_, item)| item).find(is_of)?;
        (id, item)
    } else {
        (second.to_owned(), checklist.item(second)?)
    };
    (!id.is_empty()).then_some((whole, item))
}

/// The words of `heading` as far as the one item that it names, behind others or in brackets: `Evidence for S02`, `[S02] at noon`.
fn named_within<'h, 'c>(heading: &'h str, checklist: &'c Checklist) -> Option<(&'h str, &'c Item)> {
    const MOST_BEFORE: usize = 3;
    let heading = heading.trim();
    let words = || heading.split(|c: char| !(c.is_alphanumeric() || "_-".contains(c))).filter(|word| !word.is_empty());
    let item = |word: &str| checklist.item(word).filter(|_| word.contains(|c: char| c.is_ascii_digit()));
    let (word, found) = words().take(MOST_BEFORE + 1).find_map(|word| Some((word, item(word)?)))?;
    let end = heading.find(word)? + word.len();
    let closed = heading[end..].trim_start_matches([']', ')', '"', '`']);
    let is_one = words().filter(|word| checklist.item(word).is_some()).count() == 1;
    is_one.then(|| (&heading[..heading.len() - closed.len()], found))
}

/// The word that a heading begins with, without punctuation, and what follows it.
pub(super) fn first_word(heading: &str) -> (&str, &str) {
    let (word, rest) = heading.split_once(char::is_whitespace).unwrap_or((heading, ""));
    (word.trim_end_matches([':', '.', ',']), rest)
}

/// The items that have no evidence where it is asked for, each with its answer. It is asked for where it matters: of an answer below the
/// best to an item that is critical or weighs more than others. An item may require it, or do without.
fn lacking<'a>(audit: &'a Audit, checklist: &'a Checklist) -> impl Iterator<Item = (&'a Item, &'a Answer)> {
    unshown(&audit.answers, checklist).filter(|(item, _)| !has_evidence(audit, &item.id))
}

/// The items of which the answer, among `answers`, asks for evidence, each with it.
fn unshown<'a>(answers: &'a ById<Answer>, checklist: &'a Checklist) -> impl Iterator<Item = (&'a Item, &'a Answer)> {
    let is_wanted = |item: &Item, answer: &Answer| match item.evidence() {
        EvidenceRule::None => false,
        EvidenceRule::Required => answer.value != AnswerValue::NotApplicable,
        EvidenceRule::Expected => {
            let matters = item.is_critical() || item.weight() > 1.0;
            matters && speaks_against(&answer.value, checklist.scale_of(item)) && answer.note.is_none()
        }
    };
    let answered = checklist.items().filter_map(|(_, item)| Some((item, answers.get(&item.id)?)));
    answered.filter(move |(item, answer)| is_wanted(item, answer))
}

/// Reports the `answers` of a visit that ask for evidence, where its `body` says nothing: what it says may be about any of them.
pub(super) fn of_visit(answers: &ById<Answer>, body: &str, checklist: &Checklist, faults: &mut Faults) {
    if !is_blank(body) {
        return;
    }
    for (item, answer) in unshown(answers, checklist) {
        let message = format!("the answer to `{}` has no evidence, and the visit has no text", item.id);
        let fault = answer.origin.fault(&rules::MISSING_EVIDENCE, message);
        let fault = fault.help("write what was seen, in the body or in the `note` of the answer");
        faults.report(if item.evidence() == EvidenceRule::Required { fault.severity(Severity::Error) } else { fault });
    }
    set_aside::report_of(answers, |_| false, checklist, faults);
}

/// Whether something stands in the body about the item `id`.
pub(super) fn has_evidence(audit: &Audit, id: &Id) -> bool {
    audit.evidence.get(id).is_some_and(|evidence| !is_blank(&evidence.markdown))
}

/// Reports the answers without evidence, but for those whose heading is told.
pub(super) fn report(audit: &Audit, checklist: &Checklist, misnamed: &BTreeSet<String>, faults: &mut Faults) {
    for (item, answer) in lacking(audit, checklist).filter(|(item, _)| !misnamed.contains(item.id.as_str())) {
        let message = format!("the answer to `{}` has no evidence", item.id);
        let fault = answer
            .origin
            .fault(&rules::MISSING_EVIDENCE, message)
            .help(format!("write it in the body under a heading `## {}`", item.id));
        faults.report(if item.evidence() == EvidenceRule::Required { fault.severity(Severity::Error) } else { fault });
    }
}

/// Whether nothing stands in `text` that a reader sees, or what stands for something to come.
fn is_blank(text: &str) -> bool {
    let mut seen = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("<!--") {
        seen.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    seen.push_str(rest);
    is_to_come(&seen)
}

/// Whether something of `value` is below the best of `scale`.
fn speaks_against(value: &AnswerValue, scale: &Scale) -> bool {
    match value {
        AnswerValue::Counts(counts) => counts.iter().any(|counted| speaks_against(&counted.value, scale)),
        value => is_below_best(value, scale) == Some(true),
    }
}
