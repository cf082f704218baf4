//! The brief of a quarter: one printable page of sentences, each with its evidence, with what moved beside what is asked of the reader.

use super::lines;
use crate::i18n::format::Join;
use crate::i18n::{Key, Statement, msg};
use crate::report::brief::{Brief, BriefLine, BriefMovement, BriefTopic};
use crate::report::metric::Latest;
use crate::report::overview::OverviewLine;
use crate::report::{Kind, MetricReport};
use crate::site::page::{Block, Columns, Content, Letter, Link, NoteLine, Page, Part, Rows, esc, join, said, sentence};
use crate::site::sign;
use crate::site::text::SafeHtml;
use crate::site::tree::{Here, Tree};

/// How many documents a sentence lists as its evidence.
const EVIDENCE: usize = 12;
/// How many other quarters a brief leads to.
const OTHERS: usize = 8;
/// The most decisions and late things that the latest brief names.
const LINES: usize = 4;

/// Returns the page of the `nth` brief.
pub(super) fn nth(tree: &Tree, nth: usize) -> Vec<Page> {
    let brief = &tree.report.briefs[nth];
    let here = tree.at(path(brief));
    let mut content = content(&here, brief);
    content.kicker = Some(here.up("briefs.html", msg!("nav-brief")));
    let others = tree.report.briefs.iter().filter(|other| other.quarter != brief.quarter);
    let others: Vec<SafeHtml> = others.take(OTHERS).map(|other| link(&here, other)).collect();
    if !others.is_empty() {
        content.push(Block::new("others", tree.text(msg!("brief-other-quarters"))).say([join(&others, " · ")]));
    }
    let how = here.html.link("#slides", &esc(tree.text(msg!("brief-slides-how"))));
    content.push(Block::new("slides", tree.text(msg!("brief-slides"))).say([how]));
    vec![content.page(&here, name(tree, brief))]
}

/// Returns the path of the latest brief and what it says as a letter; nothing where no quarter is over.
pub(in crate::site) fn latest_letter(tree: &Tree) -> Option<(String, Letter)> {
    let brief = tree.report.briefs.first()?;
    let here = tree.at(path(brief));
    let letter = Letter::of(&content(&here, brief));
    Some((path(brief), letter))
}

fn name(tree: &Tree, brief: &Brief) -> String {
    tree.said(&Statement::new(msg!("brief-title")).period("period", brief.quarter))
}

/// What the brief at `here` says.
fn content(here: &Here, brief: &Brief) -> Content {
    let tree: &Tree = here;
    let mut content = Content::new(esc(name(tree, brief)), SafeHtml::default());
    let overview = &tree.report.overview;
    let headline =
        overview.headline.iter().chain(&overview.below).filter(|_| brief.latest).map(|says| sentence(tree, says));
    content.lede = headline.chain(points(here, brief, BriefTopic::Goals)).collect();
    content.push(risks(here, brief));
    content.push(moved(here, brief));
    let heard = [BriefTopic::Voice, BriefTopic::Complaints].map(|topic| points(here, brief, topic));
    let heard = Block::new("heard", tree.text(msg!("brief-heard"))).say(heard.into_iter().flatten());
    let done = Block::new("done", tree.text(msg!("brief-work"))).say(points(here, brief, BriefTopic::Work));
    content.push(Block::plain("said").with(Part::Columns { layout: "cols even", blocks: vec![heard, done] }));
    content.push(Block::plain("asked").with(Part::Columns { layout: "cols even", blocks: asked(here, brief) }));
    content
}

/// Returns the link to a brief, under its quarter.
pub(super) fn link(here: &Here, brief: &Brief) -> SafeHtml {
    here.html.link(&here.href(&path(brief)), &esc(here.period(brief.quarter)))
}

fn path(brief: &Brief) -> String {
    format!("briefs/{}.html", brief.quarter)
}

fn points(here: &Here, brief: &Brief, topic: BriefTopic) -> Vec<SafeHtml> {
    brief.about(topic).map(|line| line_of(here, line)).collect()
}

/// Goals that are not on course, each with its owner and its forecast.
fn risks(here: &Here, brief: &Brief) -> Block {
    let line = |line: &BriefLine| {
        let of = line.about.first()?;
        let goal = here.goal(&of.id)?;
        Some(NoteLine { sign: sign::goal_of(here, goal), says: here.linked(&line.says, "title", of) })
    };
    let heading = here.said(&Statement::new(msg!("brief-risks")).date("day", here.report.as_of));
    Block::new("risks", heading).with(Part::Lines(brief.risks.iter().filter_map(line).collect()))
}

/// What moved: the sentences, and a few movements with their shapes.
fn moved(here: &Here, brief: &Brief) -> Block {
    let block = Block::new("moved", here.text(msg!("brief-moved"))).say(points(here, brief, BriefTopic::Moved));
    let rows: Vec<Shown> = brief
        .moved
        .iter()
        .filter_map(|moved| Some(Shown { metric: here.metric(&moved.metric)?, moved, brief }))
        .collect();
    let columns = Columns::<Shown>::new()
        .head(msg!("head-metric"), |here, it| here.titled(Kind::Metric, &it.moved.metric))
        .class("name")
        .text(msg!("section-history"), |_, it| it.spark())
        .class("sp")
        .num(msg!("head-before-quarter"), |here, it| esc(it.value(here, it.moved.before)))
        .num(msg!("head-quarter-end"), |here, it| esc(it.value(here, Some(it.moved.after))))
        .text(msg!("head-variation"), |here, it| {
            let reading = here.html.reading(&sign::movement(here, it.moved.movement));
            it.moved.beside.iter().fold(reading, |above, says| here.html.below(&above, &said(here, says)))
        });
    let table = Rows::new(here, here.text(msg!("caption-brief-moved")), columns).quiet().rows(&rows);
    let as_then = (!rows.is_empty()).then(|| esc(here.text(msg!("brief-as-then"))));
    let beside = brief.moved_beside.iter().map(|says| said(here, says));
    block.table(table).say(beside).with(Part::Source(as_then.unwrap_or_default()))
}

/// A movement that is shown.
struct Shown<'a> {
    metric: &'a MetricReport,
    moved: &'a BriefMovement,
    brief: &'a Brief,
}

impl Shown<'_> {
    /// The series up to the end of the quarter; the limits are those of today, so an earlier quarter has none.
    fn spark(&self) -> SafeHtml {
        let series = &self.metric.series;
        let known = &series[..series.partition_point(|point| point.date <= self.brief.quarter.end())];
        lines::spark(known, self.metric.spc.as_ref().filter(|_| self.brief.latest), None)
    }

    fn value(&self, here: &Here, at: Option<Latest>) -> String {
        let Some(at) = at else { return here.value_or_dash(None, &self.metric.unit) };
        let both = [Some(self.moved.after.value), self.moved.before.map(|before| before.value), self.metric.target];
        let value = here.value_beside(at.value, both.into_iter().flatten(), &self.metric.unit);
        here.named(here.period_short(at.period), value)
    }
}

/// What waits for a decision and what is late: of the day of the report in the latest brief, of the end of the quarter in others.
fn asked(here: &Here, brief: &Brief) -> Vec<Block> {
    // The first page has the rest of what the latest tells; what an earlier one tells stands nowhere else.
    let most = if brief.latest { LINES } else { usize::MAX };
    let lines = |id: &str, heading: String, nothing: Key, all: &[OverviewLine]| {
        let lines = all.iter().take(most).map(|line| lines::line(here, line)).collect();
        let block = Block::new(id, heading).with(Part::Lines(lines));
        if all.is_empty() {
            return block.say([esc(here.text(nothing))]);
        }
        if all.len() <= most {
            return block;
        }
        let name = esc(here.say_count(msg!("see-all"), all.len()));
        block.with(Part::More(Link { href: here.href(&format!("index.html#q-{id}")), name }))
    };
    let overview = &here.report.overview;
    let asked = here.text(msg!("overview-question-decision"));
    let decisions = || lines("decision", asked, msg!("overview-nothing-to-decide"), &overview.decisions);
    let seen = here.said(&Statement::new(msg!("brief-late")).date("day", brief.late_on));
    let late = lines("late", seen, msg!("overview-nothing-late"), &brief.late);
    brief.latest.then(decisions).into_iter().chain([late]).collect()
}

/// A sentence with links to its evidence.
fn line_of(here: &Here, line: &BriefLine) -> SafeHtml {
    if line.about.is_empty() {
        return esc(here.said(&line.says));
    }
    // A sentence that names its evidence leads there.
    if line.says.args().get("titles").is_some() {
        let links: Vec<SafeHtml> = line.about.iter().map(|of| here.title_link(of)).collect();
        return here.holed(line.says.clone(), &[("titles", &here.joined(&links, apart(&links, Join::And)))]);
    }
    let sentence = match line.about.as_slice() {
        [one] => return here.linked(&line.says, "title", one),
        _ => esc(here.said(&line.says)),
    };
    let links = line.about.iter().take(EVIDENCE).map(|of| here.title_link(of));
    let more = line.about.len().saturating_sub(EVIDENCE);
    let more = (more > 0).then(|| esc(here.say_count(msg!("see-more"), more)));
    let links: Vec<SafeHtml> = links.chain(more).collect();
    here.html.remarked(&sentence, &here.joined(&links, apart(&links, Join::Comma)))
}

/// How titles stand in a row: as usual, but apart by semicolons where one has a comma of its own.
fn apart(titles: &[SafeHtml], usual: Join) -> Join {
    let has_comma = titles.iter().any(|title| title.words().contains([',', '،']));
    if has_comma { Join::Semicolon } else { usual }
}
