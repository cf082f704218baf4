//! An audit's page: verdict before score, sections, elements and levels, every answer beside the earlier one, evidence, the
//! arithmetic.

use super::audit_figures;
use super::parts::{self, Block, Column, Note, Record, Table, Verdict, esc, join, said};
use super::{answers, audit_score, compare};
use crate::i18n::{Statement, msg};
use crate::report::audit::ItemResult;
use crate::report::{AuditReport, AuditStatus, Checklist, DocRef, Id, Item, Kind, Section, Verdict as Outcome};
use crate::site::frame::Page;
use crate::site::markdown::{self, Under};
use crate::site::sign::{self, Icon, Sign};
use crate::site::text::{self, SafeHtml};
use crate::site::tree::{Here, Tree};

/// Returns the page of the `nth` audit.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    vec![page(tree, &tree.report.audits[nth])]
}

fn page(tree: &Tree, audit: &AuditReport) -> Page {
    let here = tree.at_document(&audit.head);
    let checklist = answers::checklist(tree, &audit.checklist.value);
    let before = audit.previous.as_ref().and_then(|id| here.audit(id));
    let mut record = Record {
        kicker: Some(kicker(&here, audit)),
        title: here.label(&audit.head.title),
        lede: lede(tree, audit, before),
        verdicts: vec![verdict(&here, audit, checklist), score(tree, audit, before), reach(tree, audit)],
        ..Record::default()
    };
    if let Some(checklist) = checklist {
        record.push(audit_figures::figures(&here, (audit, before), checklist));
        record.push(items(&here, (audit, before), checklist));
    }
    record.push(evidence(&here, (audit, before), checklist));
    record.push(languages(tree, audit));
    record.page(&here, "audits.html", here.plain(&audit.head.title))
}

/// “Audits / Service standards, version 1”
pub(super) fn kicker(here: &Here, audit: &AuditReport) -> SafeHtml {
    let list = here.anchor(Some(&here.href("audits.html")), &esc(here.text(msg!("nav-audits"))));
    let title = match answers::checklist(here, &audit.checklist.value) {
        Some(checklist) => here.plain(&checklist.head.title),
        None => audit.checklist.id.as_str().to_owned(),
    };
    let statement =
        Statement::new(msg!("audit-of")).text("checklist", title).count("version", audit.checklist.version as usize);
    join(&[list, here.anchor(here.checklist(&audit.checklist.value).as_deref(), &said(here, &statement))], " / ")
}

fn lede(tree: &Tree, audit: &AuditReport, before: Option<&AuditReport>) -> Vec<SafeHtml> {
    let mut sentences: Vec<SafeHtml> = audit.says.iter().take(2).map(|statement| said(tree, statement)).collect();
    if sentences.is_empty() {
        sentences.push(said(tree, &audit_score::moved(audit, before)));
        sentences.push(said(tree, &audit_score::outcome(audit)));
    }
    if audit.status == AuditStatus::Draft {
        sentences.push(esc(tree.text(msg!("audit-draft"))));
    }
    sentences
}

fn verdict(here: &Here, audit: &AuditReport, checklist: Option<&Checklist>) -> Verdict {
    let draft = audit.status == AuditStatus::Draft;
    let sign = sign::verdict(here, audit.scored.verdict, (draft, audit.scored.failed_critical.iter().map(Id::as_str)));
    let mut why = Vec::new();
    if audit.scored.verdict == Some(Outcome::FailedCritical) {
        for id in &audit.scored.failed_critical {
            let Some(item) = checklist.and_then(|checklist| checklist.item(id.as_str())) else { continue };
            let answer = audit.scored.items.get(id).and_then(|result| result.answer.as_deref());
            let statement = Statement::new(msg!("audit-critical-answer"))
                .id("item", id.as_str())
                .label("question", item.ask())
                .text("answer", answers::word(here, checklist, answer));
            let href = format!("#item-{}", text::anchor(id.as_str()));
            why.push(here.anchor(Some(&href), &said(here, &statement)));
        }
        why.push(said(here, &audit_score::critical_policy(here, audit)));
    } else {
        why.push(said(here, &audit_score::outcome(audit)));
    }
    Verdict { ask: here.text(msg!("ask-verdict")), sign: Some(sign), why, ..Verdict::default() }
}

fn score(tree: &Tree, audit: &AuditReport, before: Option<&AuditReport>) -> Verdict {
    let mut why = Vec::new();
    if let Some((before, score)) = before.and_then(|before| Some((before, before.scored.score?))) {
        let statement =
            Statement::new(msg!("audit-score-before")).date("date", before.date).text("score", tree.score(Some(score)));
        why.push(said(tree, &statement));
    }
    if let Some(pass) = audit.scored.pass {
        why.push(said(tree, &Statement::new(msg!("checklist-pass-mark")).text("pass", tree.score(Some(pass)))));
    }
    let mut why: Vec<SafeHtml> = why.iter().map(ended).collect();
    if let Some(band) = &audit.scored.band {
        let band = audit_score::band(tree, band);
        why.push(said(tree, &Statement::new(msg!("audit-band")).text("band", band)));
    }
    let big = Some((tree.score(audit.scored.score), tree.text(msg!("score-of-hundred"))));
    Verdict { ask: tree.text(msg!("ask-score")), big, why, ..Verdict::default() }
}

/// A phrase with its full stop.
fn ended(phrase: &SafeHtml) -> SafeHtml {
    match phrase.as_str().ends_with('.') {
        true => phrase.clone(),
        false => SafeHtml::trusted(format!("{}.", phrase.as_str())),
    }
}

fn reach(tree: &Tree, audit: &AuditReport) -> Verdict {
    let bar = |word: String| Some(Sign::new(Icon::Bar.quiet(), word));
    let (sign, why) = match &audit.sample {
        None => (bar(tree.text(msg!("unknown"))), tree.text(msg!("audit-sample-unknown"))),
        Some(sample) => {
            let size = Statement::new(msg!("audit-sample-size"))
                .count("reviewed", usize::try_from(sample.reviewed.value).unwrap_or(usize::MAX))
                .count("population", usize::try_from(sample.population).unwrap_or(usize::MAX));
            let why = match (sample.is_random(), audit.sample_margin) {
                (true, Some(margin)) => Statement::new(msg!("audit-sample-random"))
                    .count("n", usize::try_from(sample.reviewed.value).unwrap_or(usize::MAX))
                    .size("margin", margin, &crate::report::Unit::Percent),
                (true, None) => Statement::new(msg!("sample-random")),
                (false, _) => Statement::new(msg!("audit-sample-targeted")),
            };
            (bar(tree.said(&size)), tree.said(&why))
        }
    };
    let mut why = vec![esc(why)];
    if audit.scored.unanswered > 0 {
        let items = audit.scored.answered + audit.scored.na + audit.scored.unanswered;
        why.push(said(
            tree,
            &Statement::new(msg!("audit-incomplete")).count("unanswered", audit.scored.unanswered).count("n", items),
        ));
    }
    Verdict { ask: tree.text(msg!("ask-reach")), sign, why, ..Verdict::default() }
}

/// Every answer, beside the one before.
fn items(here: &Here, (audit, before): (&AuditReport, Option<&AuditReport>), checklist: &Checklist) -> Block {
    let mut block = Block::new("items", audit_score::answers_heading(here, before));
    let mut columns = vec![
        Column::text(here, msg!("head-item")),
        Column::head(here, msg!("head-question")),
        Column::num(here, msg!("head-weight")),
        Column::called(here.date_short(audit.date)),
    ];
    if let Some(before) = before {
        columns.push(Column::called(here.date_short(before.date)));
        columns.push(Column::text(here, msg!("head-change")));
    }
    columns.push(Column::text(here, msg!("head-evidence")));
    let mut table = Table::new(caption(here, audit, before), columns);
    for section in &checklist.sections {
        group(here, (audit, before), section, &mut table);
        for item in &section.items {
            if let Some(result) = audit.scored.items.get(&item.id) {
                row(here, (audit, before), (item, result, checklist), &mut table);
            }
        }
    }
    block.tables.push(table);
    block
}

fn caption(here: &Here, audit: &AuditReport, before: Option<&AuditReport>) -> String {
    let total = audit.scored.answered + audit.scored.na + audit.scored.unanswered;
    let mut sentences = vec![match audit.scored.unanswered {
        0 => here.said(&Statement::new(msg!("audit-complete")).count("n", total)),
        open => here.said(&Statement::new(msg!("audit-incomplete")).count("unanswered", open).count("n", total)),
    }];
    if audit.scored.na > 0 {
        sentences.push(here.said(&Statement::new(msg!("audit-not-applicable")).count("n", audit.scored.na)));
    }
    if let Some(before) = before {
        sentences.push(here.said(&compare::counts(audit, before)));
    }
    sentences.join(" ")
}

fn group(here: &Here, (audit, before): (&AuditReport, Option<&AuditReport>), section: &Section, table: &mut Table) {
    let mut name = here.label(&section.title);
    if let Some(weight) = section.weight {
        let weight =
            here.said(&Statement::new(msg!("note-weight")).number("weight", weight, audit_score::decimals(weight)));
        name = SafeHtml::trusted(format!("{}, {}", name.as_str(), esc(weight).as_str()));
    }
    let now = audit.scored.sections.get(&section.id).copied().flatten();
    let mut cells = vec![parts::bold(&esc(here.score(now)))];
    if let Some(before) = before {
        cells.push(esc(here.score(before.scored.sections.get(&section.id).copied().flatten())));
        cells.push(SafeHtml::default());
    }
    cells.push(SafeHtml::default());
    table.group(name, cells);
}

fn row(
    here: &Here,
    (audit, before): (&AuditReport, Option<&AuditReport>),
    (item, result, checklist): (&Item, &ItemResult, &Checklist),
    table: &mut Table,
) {
    let fails = audit.scored.failed_critical.contains(&item.id);
    let anchor = text::anchor(item.id.as_str());
    let has_evidence = audit.evidence.contains_key(&item.id);
    let id = esc(item.id.as_str());
    let code = if has_evidence { here.anchor(Some(&format!("#e-{anchor}")), &id) } else { id };
    let mut question = here.label(item.ask());
    if item.is_critical() {
        let critical = esc(here.text(msg!("checklist-critical")));
        question =
            SafeHtml::trusted(format!("{} <span class=\"small\">({})</span>", question.as_str(), critical.as_str()));
    }
    let weight = here.number(result.weight);
    let mut cells =
        vec![code, question, esc(weight), parts::reading(&answers::sign(here, (Some(checklist), result), fails))];
    if let Some(before) = before {
        let earlier = before.scored.items.get(&item.id);
        let pinned = answers::checklist(here, &before.checklist.value);
        cells.push(earlier.map_or_else(
            || SafeHtml::trusted(format!("<span class=\"quiet\">{}</span>", here.text(msg!("answer-change-new")))),
            |earlier| esc(answers::word(here, pinned, earlier.answer.as_deref())),
        ));
        cells.push(answers::change(here, answers::moved(result.score, earlier.and_then(|earlier| earlier.score))));
    }
    cells.push(remark(here, (item, result), has_evidence.then_some(anchor.as_str())));
    table.add((Some(format!("item-{anchor}")), fails, String::new()), cells);
}

/// The note of an answer, the metrics shown beside it, and the way to its evidence.
fn remark(here: &Here, (item, result): (&Item, &ItemResult), evidence: Option<&str>) -> SafeHtml {
    let mut pieces: Vec<SafeHtml> = result.note.iter().map(esc).collect();
    for id in &item.metrics {
        let Some(metric) = here.metric(&id.value) else { continue };
        let title = here.title_link(&DocRef::new(Kind::Metric, id.value.clone()));
        let value = esc(here.value_or_dash(metric.latest.map(|latest| latest.value), &metric.unit));
        pieces.push(SafeHtml::trusted(format!("{} {}", title.as_str(), value.as_str())));
    }
    if let Some(anchor) = evidence {
        pieces.push(here.anchor(Some(&format!("#e-{anchor}")), &esc(here.text(msg!("opens-evidence")))));
    }
    join(&pieces, "; ")
}

/// The evidence with what the score is made of and where it comes from at its side.
fn evidence(
    here: &Here,
    (audit, before): (&AuditReport, Option<&AuditReport>),
    checklist: Option<&Checklist>,
) -> Block {
    let mut block = Block::new("evidence", here.text(msg!("section-evidence")));
    let mut markup = String::new();
    for (id, evidence) in &audit.evidence {
        let Some(body) = markdown::fragment(here, (&audit.head, &evidence.markdown), Under::Section) else {
            continue;
        };
        let title = match checklist.and_then(|checklist| checklist.item(id.as_str())) {
            Some(item) => here.label(item.ask()),
            None => esc(&evidence.title),
        };
        let (anchor, id) = (text::anchor(id.as_str()), esc(id.as_str()));
        markup.push_str(&format!("<h3 id=\"e-{anchor}\">{} {}</h3>{}", id.as_str(), title.as_str(), body.as_str()));
    }
    block.body = if markup.is_empty() {
        markdown::body(here, &audit.head, Under::Section)
    } else {
        let lang = audit.head.lang.as_deref().filter(|lang| *lang != here.lang.code());
        Some(match lang {
            Some(lang) => {
                SafeHtml::trusted(format!("<div lang=\"{}\" dir=\"auto\">{markup}</div>", text::escape(lang)))
            }
            None => SafeHtml::trusted(markup),
        })
    };
    if let Some(checklist) = checklist {
        block.notes.push(audit_score::note(here, audit, checklist));
    }
    block.notes.extend(before.map(|before| compare::note(here, audit, before)));
    let mut note = parts::provenance(here, audit.head.path());
    let kind = if audit.is_external() { msg!("audit-type-external") } else { msg!("audit-type-internal") };
    if let Some(auditor) = &audit.auditor {
        note.fact(here, msg!("fact-auditor"), esc(format!("{auditor}, {}", here.text(kind))));
    }
    if !audit.scope.is_empty() {
        note.fact(here, msg!("fact-scope"), join(&audit.scope.values().map(esc).collect::<Vec<_>>(), ", "));
    }
    if !audit.documents.is_empty() {
        note.fact(here, msg!("section-documents"), join(&audit.documents.iter().map(esc).collect::<Vec<_>>(), "<br>"));
    }
    block.notes.push(note);
    let second = second_scoring(here, audit);
    if !second.is_empty() {
        block.notes.push(second);
    }
    block
}

fn second_scoring(here: &Here, audit: &AuditReport) -> Note {
    let mut note = Note::new(here, msg!("fact-second-scoring"));
    let id = &audit.head.id;
    for pair in here.report.agreement.iter().filter(|pair| pair.a == *id || pair.b == *id) {
        let other = if pair.a == *id { &pair.b } else { &pair.a };
        note.say(here.title_link(&DocRef::new(Kind::Audit, other.clone())));
        note.say(super::agreement::sentence(here, pair));
    }
    note
}

/// Which languages who or what serves.
fn languages(tree: &Tree, audit: &AuditReport) -> Block {
    let mut who: Vec<&String> = audit.languages.values().flatten().collect();
    who.sort_unstable();
    who.dedup();
    if who.is_empty() {
        return Block::default();
    }
    let mut columns = vec![Column::head(tree, msg!("head-language"))];
    columns.extend(who.iter().map(|name| Column::called(name.as_str())));
    let mut table = Table::new(tree.text(msg!("coverage-question-languages")), columns).quiet();
    for (language, served) in &audit.languages {
        let name = crate::i18n::Lang::from_tag(language)
            .map_or_else(|| language.clone(), |lang| lang.native_name().to_owned());
        let mut cells = vec![SafeHtml::trusted(format!(
            "<span lang=\"{}\" dir=\"auto\">{}</span>",
            text::escape(language),
            text::escape(&name)
        ))];
        cells.extend(who.iter().map(|name| match served.contains(name) {
            true => parts::reading(&Sign::new(Icon::Dot.quiet(), tree.text(msg!("yes")))),
            false => parts::reading(&Sign::new(Icon::Off.bad(), tree.text(msg!("no")))),
        }));
        table.row(cells);
    }
    Block::new("languages", tree.text(msg!("section-languages"))).table(table)
}
