//! The evidence of an audit: found below the headings of its body, asked for where it matters.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::{Diagnostic, Severity, rules};
use crate::model::audit::Evidence;
use crate::model::{
    Answer, AnswerValue, Audit, AuditStatus, ById, Checklist, EvidenceRule, Head, Id, Item, Origin, Scale,
};
use crate::parse::document::{FrontMatter, split};
use crate::parse::markdown::{Heading, Outline};
use crate::parse::read::{certain, is_to_come, listed, nearest, same_letters};
use crate::source::{SourceFile, Span, Text};

use super::Faults;
use super::causes::is_below_best;

/// The headings of an audit's text in its file, found once for all that is asked of them.
pub(super) struct Headings {
    /// The byte of the file at which the text starts.
    start: usize,
    found: Vec<Heading>,
}

impl Headings {
    /// Those of the document in `file`.
    pub(super) fn of(file: &SourceFile) -> Self {
        let FrontMatter::Found { body, .. } = split(file.text()) else { return Self { start: 0, found: Vec::new() } };
        Self { start: body.start, found: Outline::of(&file.text()[body.range()], body.start).headings }
    }
}

/// The evidence in the text of an audit, `head`, whose file has these `headings`.
pub(super) fn evidence(head: &Head, headings: &Headings, checklist: &Checklist) -> ById<Evidence> {
    let body = &head.body.markdown;
    if body.start_in(&head.origin.file) == Some(headings.start) {
        return sections(body, headings, checklist);
    }
    // Something was taken out of the text, and its headings stand elsewhere than in the file.
    sections(body, &Headings { start: 0, found: Outline::of(body, 0).headings }, checklist)
}

/// Sections of `body` whose heading starts with a word that can be an item's id, by that word. One ends where the evidence of another
/// item of `checklist` begins, however deep the headings are.
fn sections(body: &Text, headings: &Headings, checklist: &Checklist) -> ById<Evidence> {
    let mut found: Vec<(Id, Evidence)> = Vec::new();
    let item = |heading: &Heading| checklist.item(first_word(&heading.text).0);
    let items: Vec<Option<&Item>> = headings.found.iter().map(item).collect();
    let of_items = headings.found.iter().zip(&items).filter(|(_, item)| item.is_some());
    let of_items: Vec<usize> = of_items.map(|(heading, _)| heading.span.start).collect();
    for (heading, item) in headings.found.iter().zip(items) {
        let (word, rest) = first_word(&heading.text);
        // An item's id is shared with it.
        let Some(id) = item.map(|item| item.id.clone()).or_else(|| Id::new(word).ok()) else { continue };
        let title = rest.trim_start_matches(['–', '—', '-', ':', ' ']).to_owned();
        let next = of_items.iter().find(|start| **start >= heading.section.start).copied();
        let end = next.unwrap_or(heading.section.end).min(heading.section.end);
        let section = Span::new(heading.section.start - headings.start, end - headings.start);
        found.push((id, Evidence { title, markdown: body.part(section).trimmed() }));
    }
    // Of two headings with one id the first counts.
    found.into_iter().collect()
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
    let unknown: Vec<&Id> = audit.evidence.keys().filter(|id| checklist.item(id.as_str()).is_none()).collect();
    if unknown.is_empty() {
        return meant;
    }
    let free: Vec<&str> = checklist.items().map(|(_, item)| item.id.as_str()).collect();
    let free: Vec<&str> = free.into_iter().filter(|known| !audit.evidence.contains_key(*known)).collect();
    let lacking: Vec<(&Item, &Answer)> = lacking(audit, checklist).collect();
    let wanted = || lacking.iter().map(|(item, _)| item.id.as_str());
    let words = first_words(&audit.head.origin.file, headings);
    for id in unknown {
        let word = id.as_str();
        let near = nearest(word, wanted()).or_else(|| nearest(word, free.iter().copied()));
        let is_id = word.contains(|c: char| c.is_ascii_digit()) && (near.is_some() || has_shape(word, checklist))
            || certain(word, wanted()).is_some();
        // An answer of that name is told.
        let is_told = named.iter().any(|name| name == word);
        let Some(origin) = words.get(word).filter(|_| is_id && !is_told) else { continue };
        let message = format!("`{}` has no item `{word}`: nobody will see this evidence", checklist.reference());
        let help = near.map(|near| format!("did you mean `{near}`?"));
        let fault = origin.fault(&rules::EVIDENCE_WITHOUT_ITEM, message);
        let mend = same_letters(word, free.iter().copied()).map(str::to_owned);
        let is_required =
            |(item, _): &&(&Item, &Answer)| near == Some(item.id.as_str()) && item.evidence() == EvidenceRule::Required;
        let is_fault = audit.status == AuditStatus::Final && lacking.iter().any(|lacking| is_required(&lacking));
        let severity = if is_fault { Severity::Error } else { fault.severity };
        faults.report(fault.severity(severity).maybe_help(help).maybe_mend(mend));
        meant.extend(near.map(str::to_owned));
    }
    meant
}

/// Whether the heading names an item of `checklist`, or looks as if it should: `## S33`, `## s2`.
pub(super) fn is_of_item(heading: &Heading, checklist: &Checklist) -> bool {
    let word = first_word(&heading.text).0;
    let number = numbered(word);
    checklist.items().any(|(_, item)| {
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

/// Warns about headings that name several items of the checklist: what is under them is shown with the first alone.
pub(super) fn several(audit: &Audit, headings: &Headings, checklist: &Checklist, faults: &mut Faults) {
    let file = &audit.head.origin.file;
    // Evidence that is missing is told: it may stand under the second heading.
    let is_missing = faults.0.iter().any(|fault| {
        fault.code == rules::MISSING_EVIDENCE.code && fault.severity == Severity::Error && fault.file == file.path()
    });
    let mut met: BTreeSet<&str> = BTreeSet::new();
    for heading in &headings.found {
        let named = named_items(&heading.text, checklist);
        let [first, others @ ..] = &named[..] else { continue };
        if others.is_empty() && !met.insert(*first) && !is_missing {
            let message = format!("a second heading for `{first}`: only what is under the first is shown");
            let fault = Diagnostic::at(&rules::EVIDENCE_WITHOUT_ITEM, file, heading.span, message);
            faults.report(fault.help("write both under one heading, or name the item that is meant"));
        }
        if others.is_empty() || others.iter().all(|other| audit.evidence.contains_key(*other)) {
            continue;
        }
        let is_shown = audit.evidence.contains_key(*first);
        let shown = if is_shown { format!("shown with `{first}` alone") } else { "shown with none of them".to_owned() };
        let message = format!("the heading names {}: its evidence is {shown}", listed(named.iter().copied()));
        let fault = Diagnostic::at(&rules::EVIDENCE_WITHOUT_ITEM, file, heading.span, message);
        faults.report(
            fault.help(format!(
                "write a heading for each, such as `## {first}`, and the evidence of that item under it"
            )),
        );
    }
}

/// The items of `checklist` that `heading` begins with: `S03 and S07`, `S03/S07: Delivery`.
fn named_items<'c>(heading: &str, checklist: &'c Checklist) -> Vec<&'c str> {
    const LONGEST_BETWEEN: usize = 3;
    let words = heading.split(|c: char| c.is_whitespace() || ",;/&+".contains(c)).filter(|word| !word.is_empty());
    let mut named: Vec<&str> = Vec::new();
    for word in words {
        let word = word.trim_end_matches([':', '.']);
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

/// Where in `file` the first word of each of its `headings` stands, by that word; of two the first.
fn first_words(file: &Arc<SourceFile>, headings: &Headings) -> BTreeMap<String, Origin> {
    let mut found = BTreeMap::new();
    for heading in &headings.found {
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

/// The items that have no evidence where it is asked for, each with its answer. It is asked for where it matters: of an answer below the
/// best to an item that is critical or weighs more than others. An item may require it, or do without.
fn lacking<'a>(audit: &'a Audit, checklist: &'a Checklist) -> impl Iterator<Item = (&'a Item, &'a Answer)> {
    let is_lacking = |item: &Item, answer: &Answer| {
        let wanted = match item.evidence() {
            EvidenceRule::None => false,
            EvidenceRule::Required => answer.value != AnswerValue::NotApplicable,
            EvidenceRule::Expected => {
                let matters = item.is_critical() || item.weight() > 1.0;
                matters && speaks_against(&answer.value, checklist.scale_of(item)) && answer.note.is_none()
            }
        };
        wanted && audit.evidence.get(&item.id).is_none_or(|evidence| is_blank(&evidence.markdown))
    };
    let answered = checklist.items().filter_map(|(_, item)| Some((item, audit.answers.get(&item.id)?)));
    answered.filter(move |(item, answer)| is_lacking(item, answer))
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
