//! An audit's page: verdict before score, sections, elements and levels, every answer beside the earlier one, evidence, the
//! arithmetic.

use std::collections::BTreeSet;

use super::{agreement, answers, audit_figures, audit_items, audit_score, compare, linked, scopes};
use crate::i18n::format::Join;
use crate::i18n::{Statement, msg, names};
use crate::report::audit::AuditTopic;
use crate::report::{AuditReport, AuditStatus, Checklist, Id, Item, Kind, Passage, Verdict};
use crate::site::markdown::{self, Under};
use crate::site::page::{
    Big, Block, Columns, Content, EvidenceEntry, Note, Page, Part, Rows, VerdictCard, about, ended, esc, join, said,
};
use crate::site::sign::{self, Icon, Sign};
use crate::site::text::{self, SafeHtml};
use crate::site::tree::{Here, Tree};

/// An audit with the one before it of the same checklist and scope.
#[derive(Clone, Copy)]
pub(super) struct Pair<'a> {
    /// The audit.
    pub(super) audit: &'a AuditReport,
    /// The one before.
    pub(super) before: Option<&'a AuditReport>,
}

/// Returns the page of the `nth` audit.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    vec![page(tree, &tree.report.audits[nth])]
}

fn page(tree: &Tree, audit: &AuditReport) -> Page {
    let here = tree.at_document(&audit.head);
    let checklist = answers::checklist(tree, &audit.checklist.value);
    let pair = Pair { audit, before: audit.previous.as_ref().and_then(|id| here.audit(id)) };
    let mut content = Content::new(here.label(&audit.head.title), SafeHtml::default());
    content.kicker = Some(kicker(&here, audit));
    content.lede = lede(tree, pair.audit);
    let draft = audit.status == AuditStatus::Draft;
    content.verdicts = vec![verdict(&here, audit, checklist)];
    if !draft {
        content.verdicts.extend([score(tree, pair), reach(tree, audit)]);
    }
    content.push(introduction(&here, audit));
    if let Some(checklist) = checklist.filter(|_| !draft) {
        content.push(audit_figures::figures(&here, pair, checklist));
    }
    if let Some(checklist) = checklist {
        content.push(audit_items::items(&here, pair, checklist));
    }
    content.push(evidence(&here, pair, checklist));
    content.push(languages(&here, audit));
    content.page(&here, here.plain(&audit.head.title))
}

/// “Audits / Service standards, version 1”
fn kicker(here: &Here, audit: &AuditReport) -> SafeHtml {
    let title = match answers::checklist(here, &audit.checklist.value) {
        Some(checklist) => here.plain(&checklist.head.title),
        None => audit.checklist.id.as_str().to_owned(),
    };
    let statement =
        Statement::new(msg!("audit-of")).text("checklist", title).count("version", audit.checklist.version as usize);
    let checklist = here.anchor(here.checklist(&audit.checklist.value).as_deref(), &said(here, &statement));
    join(&[here.up("audits.html", msg!("nav-audits")), checklist], " / ")
}

fn lede(tree: &Tree, audit: &AuditReport) -> Vec<SafeHtml> {
    let leads = |topic| matches!(topic, AuditTopic::Draft | AuditTopic::Verdict | AuditTopic::Score);
    audit.says.iter().filter(|says| leads(says.topic)).map(|says| said(tree, says)).collect()
}

fn verdict(here: &Here, audit: &AuditReport, checklist: Option<&Checklist>) -> VerdictCard {
    let mut why = Vec::new();
    if audit.scored.verdict == Some(Verdict::FailedCritical) {
        for id in &audit.scored.failed_critical {
            let Some(item) = checklist.and_then(|checklist| checklist.item(id.as_str())) else { continue };
            let Some(result) = audit.scored.items.get(id) else { continue };
            let statement = answers::failed(here, checklist, item, result);
            let href = format!("#item-{}", text::anchor(id.as_str()));
            why.push(here.html.link(&href, &said(here, &statement)));
        }
        why.extend(about(here, &audit.says, AuditTopic::CriticalPolicy));
    }
    // Which items it failed on is said below, in words.
    let sign = match audit.scored.verdict {
        Some(Verdict::FailedCritical) if !why.is_empty() => sign::passed(here, audit.scored.verdict),
        _ => sign::verdict(here, audit),
    };
    VerdictCard::word(here.text(msg!("ask-verdict")), sign, why)
}

fn score(tree: &Tree, Pair { audit, before }: Pair) -> VerdictCard {
    let mut why = Vec::new();
    if let Some((before, score)) = before.and_then(|before| Some((before, before.scored.score?))) {
        let statement =
            Statement::new(msg!("audit-score-before")).date("date", before.date).text("score", tree.score(Some(score)));
        why.push(said(tree, &statement));
    }
    if let Some(pass) = audit.scored.pass {
        why.push(said(tree, &Statement::new(msg!("checklist-pass-mark")).text("pass", tree.score(Some(pass)))));
    }
    let mut why: Vec<SafeHtml> = why.into_iter().map(ended).collect();
    why.extend(about(tree, &audit.says, AuditTopic::Interval));
    if let Some(band) = &audit.scored.band {
        let band = audit_score::band(tree, band);
        why.push(said(tree, &Statement::new(msg!("audit-band")).text("band", band)));
    }
    let big = Big { figure: tree.score(audit.scored.score), of: tree.text(msg!("score-of-hundred")) };
    VerdictCard { ask: tree.text(msg!("ask-score")), big: Some(big), why, ..VerdictCard::default() }
}

/// How far the result reaches: how many contacts were looked at, and whether they speak for the others.
fn reach(tree: &Tree, audit: &AuditReport) -> VerdictCard {
    let count = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    let word = match &audit.sample {
        None => tree.text(msg!("unknown")),
        Some(sample) => {
            let reviewed = count(sample.reviewed.value);
            tree.said(&match sample.population {
                Some(population) => Statement::new(msg!("audit-sample-size"))
                    .count("reviewed", reviewed)
                    .count("population", count(population)),
                None => Statement::new(msg!("audit-sample-reviewed")).count("n", reviewed),
            })
        }
    };
    let mut why: Vec<SafeHtml> = about(tree, &audit.says, AuditTopic::Sample).into_iter().collect();
    why.extend(about(tree, &audit.says, AuditTopic::SecondScoring));
    if why.is_empty() {
        why.push(esc(tree.text(msg!("sample-random"))));
    }
    if audit.scored.unanswered > 0 {
        let items = audit.scored.answered + audit.scored.na + audit.scored.unanswered;
        let open =
            Statement::new(msg!("audit-incomplete")).count("unanswered", audit.scored.unanswered).count("n", items);
        why.push(said(tree, &open));
    }
    VerdictCard::plain(tree.text(msg!("ask-reach")), word, why)
}

/// What stands in the text before any evidence: it is read before the answers.
fn introduction(here: &Here, audit: &AuditReport) -> Block {
    let passages = audit.passages_for(here.lang.code());
    let has_evidence = passages.iter().any(|(passage, _)| passage.item.is_some());
    let first = passages.first().filter(|(passage, _)| has_evidence && passage.item.is_none());
    let body = first.and_then(|(passage, is_translated)| {
        let body = markdown::fragment(here, &audit.head, &passage.markdown, Under::Section)?;
        Some(if *is_translated { body } else { here.passage_of(&audit.head, body) })
    });
    Block::plain("").body(body)
}

/// The evidence with what the score is made of and where it comes from at its side.
fn evidence(here: &Here, pair: Pair, checklist: Option<&Checklist>) -> Block {
    let audit = pair.audit;
    let mut block = Block::new("evidence", here.text(msg!("section-evidence")));
    let entries = evidence_entries(here, audit, checklist);
    if entries.is_empty() {
        block = block.body(markdown::body(here, &audit.head, Under::Section));
    } else {
        block.push(Part::Evidence(entries));
    }
    // A draft has no score that could be explained.
    if let Some(checklist) = checklist.filter(|_| audit.scored.raw_score.is_some()) {
        block = block.note(audit_score::note(here, audit, checklist));
    }
    if let Some(before) = pair.before {
        block = block.note(compare::note(here, audit, before));
    }
    block.note(origin(here, audit)).note(second_scoring(here, audit))
}

/// The text from its first evidence on, passage by passage as it is written; nothing where there is no evidence in it.
fn evidence_entries(here: &Here, audit: &AuditReport, checklist: Option<&Checklist>) -> Vec<EvidenceEntry> {
    let mut seen: BTreeSet<&Id> = BTreeSet::new();
    let passages = audit.passages_for(here.lang.code()).into_iter();
    let behind = passages.skip_while(|(passage, _)| passage.item.is_none());
    let mut entries = Vec::new();
    for (passage, is_translated) in behind {
        let under = if passage.item.is_some() { Under::Section } else { Under::Passage };
        let Some(body) = markdown::fragment(here, &audit.head, &passage.markdown, under) else { continue };
        let body = if is_translated { body } else { here.passage_of(&audit.head, body) };
        // Of two passages on one item the first is led to.
        let id =
            passage.item.as_ref().filter(|id| seen.insert(id)).map(|id| format!("e-{}", text::anchor(id.as_str())));
        let title = passage.item.as_ref().map(|id| heading(here, audit, (passage, is_translated), (id, checklist)));
        entries.push(EvidenceEntry { id, title, body });
    }
    entries
}

/// What evidence is about: the item and its question, and the words of the heading, where the question has not got them.
fn heading(
    here: &Here,
    audit: &AuditReport,
    (passage, is_translated): (&Passage, bool),
    (id, checklist): (&Id, Option<&Checklist>),
) -> SafeHtml {
    let asked = checklist.and_then(|checklist| checklist.item(id.as_str())).map(Item::ask);
    let is_said = asked.is_some_and(|ask| ask.texts().any(|ask| has_words_of(ask, &passage.title)));
    let title = (!is_said).then(|| match is_translated {
        true => esc(&passage.title),
        false => here.in_words_of(&audit.head, &passage.title),
    });
    let about: Vec<SafeHtml> = asked.map(|ask| here.label(ask)).into_iter().chain(title).collect();
    join(&[esc(id.as_str()), join(&about, " – ")], " ")
}

/// Whether `question` has the words of a heading already.
fn has_words_of(question: &str, heading: &str) -> bool {
    question.to_lowercase().contains(heading.trim().to_lowercase().trim_end_matches(['.', '?', ':']))
}

/// Where the audit comes from: its file, who made it, of what.
fn origin(here: &Here, audit: &AuditReport) -> Note {
    let mut note = linked::origin(here, audit.head.path());
    let kind = if audit.is_external() { msg!("audit-type-external") } else { msg!("audit-type-internal") };
    if let Some(auditor) = &audit.auditor {
        note.fact(here, msg!("fact-auditor"), esc(here.list(&[here.person(auditor), &here.text(kind)], Join::Comma)));
    }
    if !audit.scope.is_empty() {
        let scope: Vec<SafeHtml> = audit.scope.iter().map(|(key, value)| scopes::link(here, key, value)).collect();
        note.fact(here, msg!("fact-scope"), here.joined(&scope, Join::Comma));
    }
    if let Some(signed) = &audit.signed {
        let name = here.person(&signed.by);
        note.fact(here, msg!("fact-signed"), esc(here.list(&[name, &here.date_short(signed.date)], Join::Comma)));
    }
    let documents = audit.documents.iter().map(esc).reduce(|above, document| here.html.under(&above, &document));
    if let Some(documents) = documents {
        note.fact(here, msg!("section-documents"), documents);
    }
    note
}

fn second_scoring(here: &Here, audit: &AuditReport) -> Note {
    let mut note = Note::new(here, msg!("fact-second-scoring"));
    let id = &audit.head.id;
    for pair in here.report.agreement.iter().filter(|pair| pair.a == *id || pair.b == *id) {
        let other = if pair.a == *id { &pair.b } else { &pair.a };
        note.say(here.titled(Kind::Audit, other));
        note.say(agreement::sentence(here, pair));
    }
    note
}

/// Which languages who or what serves.
fn languages(here: &Here, audit: &AuditReport) -> Block {
    let mut who: Vec<&String> = audit.languages.values().flatten().collect();
    who.sort_unstable();
    who.dedup();
    let columns = Columns::<&String>::new()
        .head(msg!("head-language"), |here, language| esc(here.value_name_or(language, names::language(language))));
    let columns = columns.each(&who, |columns, name| {
        columns.called(here.value_name(name), move |here, language| {
            let served = audit.languages.get(*language).is_some_and(|served| served.contains(*name));
            let (shape, word) = if served { (Icon::Dot.quiet(), msg!("yes")) } else { (Icon::Off.bad(), msg!("no")) };
            here.html.reading(&Sign::new(shape, here.text(word)))
        })
    });
    if who.is_empty() {
        return Block::default();
    }
    let languages: Vec<&String> = audit.languages.keys().collect();
    let table = Rows::new(here, here.text(msg!("coverage-question-languages")), columns).quiet().rows(&languages);
    Block::new("languages", here.text(msg!("section-languages"))).table(table)
}
