//! Every answer of an audit, beside the one before.

use super::audit::Pair;
use super::{answers, audit_score};
use crate::i18n::format::Join;
use crate::i18n::{Arg, Statement, msg};
use crate::report::audit::{AuditTopic, ItemResult};
use crate::report::{AuditReport, Checklist, Dispute, Item, Kind, Said, Section};
use crate::site::page::{Block, Columns, Rows, Tag, esc, join, said};
use crate::site::text::{self, SafeHtml};
use crate::site::tree::Here;

/// An item with its answer, and the answer before.
struct Answer<'a> {
    item: &'a Item,
    result: &'a ItemResult,
    earlier: Option<&'a ItemResult>,
    /// Whether it fails the audit.
    fails: bool,
    /// Whether there is evidence for it.
    evidence: bool,
    /// What somebody has against it.
    dispute: Option<&'a Dispute>,
}

impl Answer<'_> {
    fn anchor(&self) -> String {
        text::anchor(self.item.id.as_str())
    }
}

/// Returns every answer, beside the one before.
pub(super) fn items(here: &Here, pair: Pair, checklist: &Checklist) -> Block {
    let mut table = Rows::new(here, caption(here, pair.audit), columns(here, pair, checklist));
    for section in &checklist.sections {
        table.group(title(here, section), section);
        for item in &section.items {
            let Some(result) = pair.audit.scored.items.get(&item.id) else { continue };
            let answer = Answer {
                item,
                result,
                earlier: pair.before.and_then(|before| before.scored.items.get(&item.id)),
                fails: pair.audit.scored.failed_critical.contains(&item.id),
                evidence: pair.audit.evidence.contains_key(&item.id),
                dispute: pair.audit.disputed.iter().find(|dispute| dispute.item == item.id),
            };
            let id = Some(format!("item-{}", answer.anchor()));
            table.row_as(&answer, &Tag { id, hit: answer.fails, ..Tag::default() });
        }
    }
    Block::new("items", audit_score::answers_heading(here, pair.before)).table(table)
}

fn columns<'a>(here: &Here<'a>, pair: Pair<'a>, checklist: &'a Checklist) -> Columns<'a, Answer<'a>, Section> {
    let Pair { audit, before } = pair;
    let mut columns = Columns::<Answer, Section>::new()
        .text(msg!("head-item"), code)
        .head(msg!("head-question"), question)
        .num(msg!("head-weight"), |here, answer: &Answer| esc(here.number(answer.result.weight)))
        .called(here.date_short(audit.date), |here: &Here, answer: &Answer| {
            here.html.reading(&answers::sign(here, Some(checklist), answer.result, answer.fails))
        })
        .grouped(|here, section| {
            here.html.bold(&esc(here.score(audit.scored.sections.get(&section.id).copied().flatten())))
        });
    if let Some(before) = before {
        let pinned = answers::checklist(here, &before.checklist.value);
        columns = columns
            .called(here.date_short(before.date), move |here: &Here, answer: &Answer| match answer.earlier {
                Some(earlier) => esc(answers::said(here, pinned, earlier)),
                None => here.html.quiet(&esc(here.text(msg!("answer-change-new")))),
            })
            .grouped(|here, section| esc(here.score(before.scored.sections.get(&section.id).copied().flatten())));
        columns = columns.text(msg!("head-change"), |here, answer: &Answer| {
            // A count that is one contact higher is no better answer.
            let single = |result: &&ItemResult| result.counted.is_none();
            let before =
                answer.earlier.filter(single).filter(|_| single(&answer.result)).and_then(|earlier| earlier.score);
            answers::change(here, answers::moved(answer.result.score, before))
        });
    }
    columns.text(msg!("head-evidence"), |here, answer: &Answer| remark(here, answer, audit))
}

fn caption(here: &Here, audit: &AuditReport) -> String {
    let total = audit.scored.answered + audit.scored.na + audit.scored.unanswered;
    let complete = (audit.scored.unanswered == 0).then(|| Statement::new(msg!("audit-complete")).count("n", total));
    let says = [AuditTopic::Completeness, AuditTopic::Answers].map(|topic| Said::about(&audit.says, topic));
    let sentences: Vec<String> =
        complete.iter().chain(says.into_iter().flatten()).map(|said| here.said(said)).collect();
    sentences.join(" ")
}

/// Returns the title of a section with its weight.
pub(super) fn title(here: &Here, section: &Section) -> SafeHtml {
    let title = here.label(&section.title);
    let Some(weight) = section.weight else { return title };
    let weight = Statement::new(msg!("note-weight")).number("weight", weight, audit_score::decimals(weight));
    here.joined(&[title, esc(here.said(&weight))], Join::Comma)
}

fn code(here: &Here, answer: &Answer) -> SafeHtml {
    let href = answer.evidence.then(|| format!("#e-{}", answer.anchor()));
    here.anchor(href.as_deref(), &esc(answer.item.id.as_str()))
}

fn question(here: &Here, answer: &Answer) -> SafeHtml {
    let question = here.label(answer.item.ask());
    if !answer.item.is_critical() {
        return question;
    }
    here.html.remarked(&question, &esc(here.text(msg!("checklist-critical"))))
}

/// What the answer of `result` is counted under, where it says that.
pub(super) fn cause(here: &Here, result: &ItemResult) -> Option<SafeHtml> {
    let cause = result.cause.as_ref()?;
    Some(said(here, &Statement::new(msg!("answer-cause")).with("cause", Arg::Plain(here.value_name(cause)))))
}

/// Who does not agree with an answer, since when and why, and how that was settled.
fn dispute(here: &Here, dispute: &Dispute) -> Vec<SafeHtml> {
    let person = here.person(&dispute.by);
    let disputed = Statement::new(msg!("answer-disputed")).text("who", person).date("date", dispute.date);
    let open = || Statement::new(msg!("answer-dispute-open"));
    let outcome =
        dispute.outcome.as_ref().map(|text| Statement::new(msg!("answer-dispute-outcome")).text("outcome", text));
    let disputed = disputed.text("why", &dispute.why);
    vec![said(here, &disputed), said(here, &outcome.unwrap_or_else(open))]
}

/// The note of an answer, its cause, the metrics shown beside it as they stood on the day of the audit, and the way to its evidence.
fn remark(here: &Here, answer: &Answer, audit: &AuditReport) -> SafeHtml {
    let mut pieces: Vec<SafeHtml> = answer.result.note.iter().map(|note| here.in_words_of(&audit.head, note)).collect();
    pieces.extend(cause(here, answer.result));
    pieces.extend(answer.dispute.into_iter().flat_map(|it| dispute(here, it)));
    for id in &answer.item.metrics {
        let Some(metric) = here.metric(id) else { continue };
        let mut known = metric.series.iter().rev().filter(|point| point.period.end() <= audit.date);
        let value = esc(here.value_or_dash(known.find_map(|point| point.value), &metric.unit));
        pieces.push(join(&[here.titled(Kind::Metric, id), value], " "));
    }
    if answer.evidence {
        pieces.push(here.html.link(&format!("#e-{}", answer.anchor()), &esc(here.text(msg!("opens-evidence")))));
    }
    here.joined(&pieces, Join::Semicolon)
}
