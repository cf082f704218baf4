//! What a form is made of: the keys of a document, and the questions of a checklist.
//!
//! In: a checklist or keys, and what was filled in so far. Out: fields by their names, for the templates that print them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::Blank;
use crate::i18n::{Key, msg};
use crate::report::{self, Checklist, ChecklistReport, EvidenceRule, Item, NOT_APPLICABLE, Scale, VisitReport};
use crate::site::tree::Tree;
use crate::site::view::answer_word;

/// What was filled in, by the names of fields.
type Values = BTreeMap<String, String>;

/// A key of the document.
#[derive(Serialize)]
pub(in crate::site) struct Field {
    name: String,
    label: String,
    /// What it means, where the label does not say it.
    meaning: Option<String>,
    sort: &'static str,
    value: String,
    hint: Option<String>,
    options: Vec<Choosable>,
    /// What was written there in other documents.
    usual: Vec<String>,
    required: bool,
    /// The kind of document that alone has it; empty where all do.
    of: &'static str,
    /// Whether it stays as it is.
    fixed: bool,
    /// What it is made of, a row for each.
    rows: Vec<Vec<Field>>,
}

/// Questions under a heading.
#[derive(Serialize)]
pub(in crate::site) struct Section {
    title: String,
    items: Vec<Asked>,
}

#[derive(Serialize)]
struct Asked {
    id: String,
    ask: String,
    why: Option<String>,
    how: Option<String>,
    marks: String,
    /// None where the answer is written.
    options: Vec<Choosable>,
    answer: String,
    note: String,
    evidence: String,
}

#[derive(Serialize)]
struct Choosable {
    value: String,
    label: String,
    chosen: bool,
}

/// What the name of the field for a note begins with, before the id of its item.
pub const NOTE: &str = "note-";
/// The same of the field for what was seen.
pub const EVIDENCE: &str = "evidence-";
/// In a range of more whole numbers than so many, the answer is written.
const MOST_RADIOS: f64 = 21.0;
/// So many names of parts of the service have a field, and so many of their values are offered.
const MOST_PARTS: usize = 6;
const MOST_USUAL: usize = 40;
/// The names of fields that are no answers.
const OWN: [&str; 20] = [
    "token",
    "hash",
    "id",
    "kind",
    "lang",
    "date",
    "auditor",
    "status",
    "scope",
    "time",
    "channel",
    "place",
    "brief",
    "waited",
    "answered",
    "transfers",
    "right-agent",
    "resolved",
    "sample",
    "answers",
];

/// Returns whether an item of `checklist` is called like a field of the form, so that the two cannot be told apart.
pub fn is_ambiguous(checklist: &Checklist) -> bool {
    let is_field = |id: &str| {
        let first = id.split('.').next().unwrap_or(id);
        OWN.contains(&first) || id.starts_with(NOTE) || id.starts_with(EVIDENCE)
    };
    checklist.items().any(|(_, item)| is_field(item.id.as_str()))
}

/// Returns whether the site has a form for `checklist`: for the newest of its versions, where its questions can be told from fields.
pub(in crate::site) fn is_filled_in(all: &[ChecklistReport], checklist: &ChecklistReport) -> bool {
    let same = all.iter().filter(|other| other.head.id == checklist.head.id && other.built_in == checklist.built_in);
    same.map(|other| other.version).max() == Some(checklist.version) && !is_ambiguous(checklist)
}

/// A field of one line.
fn text(values: &Values, name: &str, label: String) -> Field {
    Field {
        name: name.to_owned(),
        label,
        meaning: None,
        sort: "text",
        value: values.get(name).cloned().unwrap_or_default(),
        hint: None,
        options: Vec::new(),
        usual: Vec::new(),
        required: false,
        of: "",
        fixed: false,
        rows: Vec::new(),
    }
}

/// A field in which one of `words` is chosen, or what stands there.
fn choice(values: &Values, name: &str, label: String, words: Vec<(&str, String)>) -> Field {
    let field = text(values, name, label);
    let words = words.into_iter().map(|(word, label)| (word.to_owned(), label)).collect();
    Field { options: choosable(words, &field.value), ..field }
}

/// The options of `words`, and one for what stands there where that is none of them: it would be lost otherwise.
fn choosable(mut words: Vec<(String, String)>, chosen: &str) -> Vec<Choosable> {
    if !chosen.is_empty() && !words.iter().any(|(word, _)| word == chosen) {
        words.push((chosen.to_owned(), chosen.to_owned()));
    }
    words.into_iter().map(|(value, label)| Choosable { chosen: value == chosen, value, label }).collect()
}

/// The sort of field, of one line of text where a browser would not show `value` in it.
fn shown_as(sort: &'static str, value: &str) -> &'static str {
    let is_shown = match sort {
        "date" => value.len() == 10 && value.parse::<chrono::NaiveDate>().is_ok(),
        "time" => value.len() == 5 && value.parse::<chrono::NaiveTime>().is_ok(),
        "number" => value.parse::<u64>().is_ok(),
        _ => true,
    };
    if value.is_empty() || is_shown { sort } else { "text" }
}

/// The name of the file.
pub(super) fn id_field(tree: &Tree, values: &Values) -> Field {
    let hint = Some(tree.text(msg!("fill-id-hint")));
    Field { hint, required: true, ..text(values, "id", tree.text(msg!("fill-id"))) }
}

/// The fields of a document that is there: it keeps its name and its kind.
pub(super) fn kept(mut fields: Vec<Field>, filling: &super::Filling<'_>) -> Vec<Field> {
    if !filling.hash.is_empty() {
        for field in &mut fields {
            field.fixed = field.name == "id";
            if field.name == "kind" {
                field.options.retain(|option| option.chosen);
            }
        }
    }
    fields
}

/// A key as it is declared.
pub(super) fn of_blank(tree: &Tree, blank: &Blank) -> Field {
    let values = Values::from([(blank.name.clone(), blank.value.clone())]);
    // A key of the document is called so; what it is made of, by what it means.
    let is_key = !blank.name.contains(['.', '#', '=']);
    let label = if is_key { blank.name.clone() } else { blank.meaning.clone() };
    let field = if blank.words.is_empty() {
        text(&values, &blank.name, label)
    } else {
        let words = std::iter::once("").chain(blank.words.iter().copied());
        let named = |word: &str| match word {
            "yes" => tree.text(msg!("yes")),
            "no" => tree.text(msg!("no")),
            word => tree.value_name(word),
        };
        choice(&values, &blank.name, label, words.map(|word| (word, named(word))).collect())
    };
    Field {
        meaning: is_key.then(|| blank.meaning.clone()),
        sort: shown_as(blank.sort, &blank.value),
        hint: Some(blank.example.clone()).filter(|example| !example.is_empty()),
        required: blank.is_required && blank.rows.is_empty(),
        rows: blank.rows.iter().map(|row| row.iter().map(|cell| of_blank(tree, cell)).collect()).collect(),
        ..field
    }
}

/// Returns the keys of an audit or a visit.
pub(in crate::site) fn fields(tree: &Tree, values: &Values) -> Vec<Field> {
    let kinds = vec![("audit", tree.text(msg!("kind-audit"))), ("visit", tree.text(msg!("kind-visit")))];
    let named = |name: &str, key: Key| text(values, name, tree.text(key));
    let mut fields = vec![
        id_field(tree, values),
        choice(values, "kind", tree.text(msg!("fill-kind")), kinds),
        Field { sort: "date", required: true, ..named("date", msg!("head-date")) },
        named("auditor", msg!("head-auditor")),
    ];
    fields.extend(of_audit(tree, values).into_iter().map(|field| Field { of: "audit", ..field }));
    fields.extend(of_visit(tree, values).into_iter().map(|field| Field { of: "visit", ..field }));
    for field in &mut fields {
        field.sort = shown_as(field.sort, &field.value);
    }
    fields
}

fn of_audit(tree: &Tree, values: &Values) -> Vec<Field> {
    let statuses = vec![
        ("", tree.text(msg!("fill-auto"))),
        ("final", tree.text(msg!("fill-final"))),
        ("draft", tree.text(msg!("verdict-draft"))),
    ];
    let methods = ["", "random", "targeted"].map(|word| (word, tree.value_name(word))).to_vec();
    let mut fields = parts(tree, values);
    fields.extend([
        text(values, "scope-name", tree.text(msg!("fill-scope-name"))),
        text(values, "scope-value", tree.text(msg!("fill-scope-value"))),
        Field { sort: "number", ..text(values, "sample.population", tree.text(msg!("fill-population"))) },
        Field { sort: "number", ..text(values, "sample.reviewed", tree.text(msg!("fill-reviewed"))) },
        choice(values, "sample.method", tree.text(msg!("fill-method")), methods),
        choice(values, "status", tree.text(msg!("fill-status")), statuses),
    ]);
    fields
}

/// A field for each name that tells parts of the service apart, that of most audits first, with its usual values.
fn parts(tree: &Tree, values: &Values) -> Vec<Field> {
    let mut known: BTreeMap<&str, (usize, BTreeSet<&str>)> = BTreeMap::new();
    for (name, value) in tree.report.audits.iter().flat_map(|audit| &audit.scope) {
        let (count, usual) = known.entry(name).or_default();
        *count += 1;
        usual.insert(value);
    }
    // What a document names has its field, however seldom that is.
    for name in values.keys().filter_map(|name| name.strip_prefix("scope.")) {
        known.entry(name).or_default().0 += usize::MAX / 2;
    }
    if known.is_empty() {
        known.extend(["channel", "team"].map(|name| (name, (1, BTreeSet::new()))));
    }
    let mut known: Vec<_> = known.into_iter().collect();
    known.sort_by_key(|(name, (count, _))| (std::cmp::Reverse(*count), *name));
    let field = |(name, (_, usual)): (&str, (usize, BTreeSet<&str>))| Field {
        usual: usual.into_iter().take(MOST_USUAL).map(str::to_owned).collect(),
        ..text(values, &format!("scope.{name}"), tree.breakdown_name(name))
    };
    let own = values.keys().filter(|name| name.starts_with("scope.")).count();
    known.into_iter().take(MOST_PARTS.max(own)).map(field).collect()
}

fn of_visit(tree: &Tree, values: &Values) -> Vec<Field> {
    let named = |name: &str, key: Key| text(values, name, tree.text(key));
    let truth = |name: &str, key: Key| {
        let words = vec![("", String::new()), ("yes", tree.text(msg!("yes"))), ("no", tree.text(msg!("no")))];
        choice(values, name, tree.text(key), words)
    };
    let usual = |of: fn(&VisitReport) -> Option<&str>| -> Vec<String> {
        let all: BTreeSet<&str> = tree.report.visits.iter().filter_map(of).collect();
        all.into_iter().take(MOST_USUAL).map(str::to_owned).collect()
    };
    vec![
        Field { sort: "time", ..named("time", msg!("head-time")) },
        Field { usual: usual(|visit| visit.channel.as_deref()), ..named("channel", msg!("head-channel")) },
        Field { usual: usual(|visit| visit.place.as_deref()), ..named("place", msg!("head-place")) },
        named("brief", msg!("fact-brief")),
        Field { hint: Some("45s".into()), ..named("waited", msg!("head-waited")) },
        truth("answered", msg!("head-answered")),
        Field { sort: "number", ..named("transfers", msg!("head-transfers")) },
        truth("right-agent", msg!("fact-right-agent")),
        truth("resolved", msg!("head-resolved")),
    ]
}

/// Returns the questions of a section of `checklist`.
pub(in crate::site) fn section(
    tree: &Tree,
    checklist: &Checklist,
    section: &report::Section,
    values: &Values,
) -> Section {
    Section {
        title: tree.plain(&section.title),
        items: section.items.iter().map(|item| asked(tree, checklist, item, values)).collect(),
    }
}

fn asked(tree: &Tree, checklist: &Checklist, item: &Item, values: &Values) -> Asked {
    let id = item.id.to_string();
    let value = |name: &str| values.get(name).cloned().unwrap_or_default();
    let mut marks = Vec::new();
    if item.is_critical() {
        marks.push(tree.text(msg!("checklist-critical")));
    }
    if item.evidence() == EvidenceRule::Required {
        marks.push(tree.text(msg!("checklist-required-evidence")));
    }
    Asked {
        ask: tree.plain(item.ask()),
        why: item.why.as_ref().map(|why| tree.plain(why)),
        how: item.how.as_ref().map(|how| tree.plain(how)),
        marks: marks.join(" · "),
        options: answers(tree, checklist, item, &value(&id)),
        answer: value(&id),
        note: value(&format!("{NOTE}{id}")),
        evidence: value(&format!("{EVIDENCE}{id}")),
        id,
    }
}

/// The answers that can be chosen, none and not applicable among them.
fn answers(tree: &Tree, checklist: &Checklist, item: &Item, chosen: &str) -> Vec<Choosable> {
    let titled = |label: &String| answer_word(tree, Some(checklist), Some(label));
    let mut options: Vec<(String, String)> = vec![(String::new(), tree.text(msg!("fill-unanswered")))];
    match checklist.scale_of(item) {
        Scale::Labels(labels) => options.extend(labels.iter().map(|label| (label.clone(), titled(label)))),
        Scale::Range { min, max } if max - min < MOST_RADIOS => {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a number below the most radios"
            )]
            let last = (max - min).floor() as u32;
            let steps = (0..=last).map(|step| (min + f64::from(step)).to_string());
            options.extend(steps.map(|step| (step.clone(), step)));
        }
        // A number is written.
        Scale::Range { .. } => return Vec::new(),
    }
    options.push((NOT_APPLICABLE.to_owned(), tree.text(msg!("answer-not-applicable"))));
    choosable(options, chosen)
}
