//! Audits.

use std::collections::BTreeMap;

use crate::diag::rules;
use crate::model::audit::Evidence;
use crate::model::{Audit, AuditStatus, Head, Id, Sample};
use crate::parse::markdown::Outline;
use crate::parse::node::Node;
use crate::parse::read::MapReader;

use super::super::draft::Answered;
use super::super::fields::Fields;
use super::answers::read_answers;

pub(super) fn read(fields: &Fields<'_>, map: &mut MapReader<'_>, head: Option<Head>) -> Option<Answered<Audit>> {
    let reader = fields.reader;
    let checklist = map.required("checklist").and_then(|node| fields.checklist(node));
    let date = map.required("date").and_then(|node| reader.date(node));
    let auditor = map.optional("auditor").and_then(|node| fields.owned(node));
    let kind = [("internal", false), ("external", true)];
    let external = map.optional("type").and_then(|node| reader.choice(node, &kind)).unwrap_or(false);
    let states = [("draft", AuditStatus::Draft), ("final", AuditStatus::Final)];
    let status = map.optional("status").map_or(Some(AuditStatus::Final), |node| reader.choice(node, &states));
    let scope = map.optional("scope").map(|node| scope(fields, node)).unwrap_or_default();
    let sample = map.optional("sample").and_then(|node| sample(fields, node));
    let level =
        map.optional("level").and_then(|node| fields.whole(node, 1, 5)).and_then(|level| u8::try_from(level).ok());
    let calibrates = map.optional("calibrates").and_then(|node| {
        let found = fields.reference(node, &[crate::model::Kind::Audit])?;
        Some(crate::model::Located::new(found.value.id, found.origin))
    });
    let documents = map.optional("documents").map(|node| fields.texts(node)).unwrap_or_default();
    let languages = map.optional("languages").map(|node| fields.filter(node)).unwrap_or_default();
    let answers_at = map.entry("answers").map(|entry| fields.origin(entry.key_span));
    let answers = map.required("answers").and_then(|node| read_answers(fields, node));
    let head = head?;
    let evidence = evidence(&head.body.markdown);
    let whole = date.is_some() && status.is_some() && answers.is_some();
    // Without its status or any answers nobody knows what is unanswered, and a draft may leave out what it likes.
    let status = status.filter(|_| answers.is_some()).unwrap_or(AuditStatus::Draft);
    Some(Answered {
        whole,
        document: Audit {
            head,
            checklist: checklist?,
            date: date.unwrap_or_default(),
            auditor,
            external,
            status,
            scope,
            sample,
            level,
            calibrates,
            documents,
            languages,
            answers: BTreeMap::new(),
            evidence,
        },
        answers: answers.unwrap_or_default(),
        answers_at,
    })
}

fn scope(fields: &Fields<'_>, node: &Node) -> BTreeMap<String, String> {
    let Some(entries) = fields.reader.entries(node) else { return BTreeMap::new() };
    let pairs = entries.entries.iter().filter_map(|e| fields.owned(&e.value).map(|text| (e.key.clone(), text)));
    pairs.collect()
}

fn sample(fields: &Fields<'_>, node: &Node) -> Option<Sample> {
    let mut map = fields.reader.mapping(node)?.called("a sample");
    let population = map.required("population").and_then(|node| fields.count(node));
    let reviewed_node = map.required("reviewed");
    let reviewed = reviewed_node.and_then(|node| fields.count(node));
    let methods = [("random", true), ("targeted", false)];
    let random = map.required("method").and_then(|node| fields.reader.choice(node, &methods));
    map.finish();
    let (population, reviewed) = (population?, reviewed?);
    if reviewed > population {
        let span = reviewed_node?.span;
        fields.fault(
            &rules::SAMPLE_LARGER_THAN_POPULATION,
            span,
            format!("{reviewed} reviewed of a population of {population}"),
        );
        return None;
    }
    Some(Sample { population, reviewed, random: random? })
}

/// Sections of `body` whose heading starts with a word that can be an item's id, by that word.
fn evidence(body: &str) -> BTreeMap<Id, Evidence> {
    let mut found = BTreeMap::new();
    for heading in Outline::of(body, 0).headings {
        let (word, rest) = heading.text.split_once(char::is_whitespace).unwrap_or((&heading.text, ""));
        let Ok(id) = Id::new(word.trim_end_matches([':', '.', ','])) else { continue };
        let title = rest.trim_start_matches(['–', '—', '-', ':', ' ']).to_owned();
        let markdown = body[heading.section.range()].trim().to_owned();
        found.entry(id).or_insert(Evidence { title, markdown });
    }
    found
}
