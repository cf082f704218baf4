//! The first page: are we meeting our goals, what changed, what needs a decision, what is late; then what it rests on.

use super::{audits, goal_table, lines, next};
use crate::i18n::{Key, msg};
use crate::report::overview::OverviewLine as Said;
use crate::report::{AuditReport, DocRef, Kind};
use crate::site::page::{Block, Columns, Content, Link, Note, Page, Part, Rows, esc, join, said};
use crate::site::sign;
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// The most lines of a question that the first screen shows; the rest stands below.
const CHANGES: usize = 3;
const DECISIONS: usize = 3;
const LATE: usize = 3;
/// The most goals that the first page shows; the rest stands in the list.
const MOST_GOALS: usize = 12;
/// The most audits that the first page shows.
const AUDITS: usize = 5;

/// A question at the side of the goals.
struct Question {
    id: &'static str,
    ask: String,
    nothing: Key,
    lines: Vec<Said>,
    most: usize,
}

/// Returns the first page.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("index.html");
    let headline: Vec<String> = tree.report.overview.headline.iter().map(|statement| tree.said(statement)).collect();
    let questions = questions(&here);
    let below: Vec<String> = tree.report.overview.below.iter().map(|statement| tree.said(statement)).collect();
    let summary = [headline.join(" "), below.join(" ")].join(" ");
    let mut content = Content::new(esc(headline.join(" ")), SafeHtml::default());
    content.lede = below.iter().map(esc).collect();
    content.push(goals(&here).front(questions.iter().map(|question| question.note(&here)).collect()));
    content.push(next::block(&here));
    let below = Part::Columns { layout: "cols even", blocks: vec![latest_audits(&here), rests(&here)] };
    content.push(Block::plain("").with(below));
    questions.iter().for_each(|question| content.push(question.rest(&here)));
    let others = ["briefs.html", "decisions.html", "owners.html", "parts.html", "coverage.html"];
    content.push(super::see_also(&here, &others));
    vec![content.page_with(&here, tree.text(msg!("nav-overview")), summary, &())]
}

/// The goals in groups, worst first.
fn goals(here: &Here) -> Block {
    let block = Block::new("q-goals", here.text(msg!("overview-question-goals")));
    let Some(table) = goal_table::table(here, MOST_GOALS) else {
        return block.say([esc(here.text(msg!("empty-goals")))]);
    };
    let mut block = block.table(table);
    let count = goal_table::count(here);
    if count > MOST_GOALS {
        let name = esc(here.say_count(msg!("see-all"), count));
        block.push(Part::More(Link { href: here.href("goals.html"), name }));
    }
    block.with(Part::Source(esc(here.text(msg!("overview-legend")))))
}

fn questions(here: &Here) -> [Question; 3] {
    let overview = &here.report.overview;
    [
        Question {
            id: "changed",
            ask: here.text(msg!("overview-ask-changed")),
            nothing: overview.unchanged(),
            lines: overview.told_changes(),
            most: CHANGES,
        },
        Question {
            id: "decision",
            ask: here.text(msg!("overview-question-decision")),
            nothing: msg!("overview-nothing-to-decide"),
            lines: overview.decisions.clone(),
            most: DECISIONS,
        },
        Question {
            id: "late",
            ask: here.text(msg!("overview-question-late")),
            nothing: msg!("overview-nothing-late"),
            lines: overview.late.clone(),
            most: LATE,
        },
    ]
}

impl Question {
    /// The first lines, beside the goals.
    fn note(&self, here: &Here) -> Note {
        let lines = self.lines.iter().take(self.most).map(|line| lines::line(here, line)).collect();
        let more = (self.lines.len() > self.most).then(|| Link {
            href: format!("#all-{}", self.id),
            name: esc(here.say_count(msg!("see-more"), self.lines.len() - self.most)),
        });
        let note = Note::lines(&format!("q-{}", self.id), self.ask.clone(), lines);
        note.more(more).otherwise(here.text(self.nothing))
    }

    /// The other lines, below.
    fn rest(&self, here: &Here) -> Block {
        let lines = self.lines.iter().skip(self.most).map(|line| lines::line(here, line)).collect();
        let more = here.say_count(msg!("see-more"), self.lines.len().saturating_sub(self.most));
        let heading = join(&[esc(&self.ask), esc(more)], " ");
        Block::under(format!("all-{}", self.id), heading).class("rest").with(Part::Lines(lines))
    }
}

fn latest_audits(here: &Here) -> Block {
    let block = Block::new("audits", here.text(msg!("overview-latest-audits")));
    if !here.report.audits.iter().any(|audit| audit.is_result()) {
        return Block::default();
    }
    let columns = Columns::<AuditReport>::new()
        .text(msg!("head-date"), |here, audit| esc(here.date_short(audit.date)))
        .class("nw")
        .head(msg!("head-audit"), |here, audit| here.titled(Kind::Audit, &audit.head.id))
        .num(msg!("head-score"), |here, audit| esc(here.score(audit.scored.score)))
        .num(msg!("head-before"), audits::before)
        .text(msg!("head-verdict"), |here, audit| here.html.state(&sign::verdict(here, audit)));
    let caption = here.text(msg!("caption-latest-audits"));
    let table = Rows::new(here, caption, columns)
        .quiet()
        .rows(here.report.audits.iter().filter(|audit| audit.is_result()).take(AUDITS));
    let all = Link { href: here.href("audits.html"), name: esc(here.text(msg!("nav-audits"))) };
    let block = block.table(table);
    block.with(Part::More(all))
}

/// What the page rests on: coverage, values that are missing or old, samples that speak for themselves only.
fn rests(here: &Here) -> Block {
    let report = here.report;
    let mut sentences: Vec<SafeHtml> = report.coverage.says.iter().map(|says| said(here, says)).collect();
    let old: Vec<SafeHtml> = report
        .metrics
        .iter()
        .filter(|metric| metric.stale.is_some() || metric.latest.is_none())
        .map(|metric| here.title_link(&DocRef::new(Kind::Metric, metric.head.id.clone())))
        .collect();
    if !old.is_empty() {
        sentences.push(here.listed(msg!("overview-rests-missing"), "titles", &old));
    }
    let targeted = report
        .audits
        .iter()
        .filter(|audit| audit.is_result() && audit.sample.as_ref().is_some_and(|sample| !sample.is_random()))
        .count();
    if targeted > 0 {
        sentences.push(esc(here.say_count(msg!("overview-rests-targeted"), targeted)));
    }
    if sentences.is_empty() {
        return Block::default();
    }
    Block::new("rests", here.text(msg!("overview-question-rests"))).say(sentences)
}
