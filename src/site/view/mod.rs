//! View models: what each page says, as formatted and translated strings.
//!
//! In: the report through [`Here`](super::tree::Here). Out: pages made of the parts of [`page`](super::page), which templates
//! place without arithmetic. A file for each kind of page, with a function from the tree to its pages and a line in `SECTIONS`; what
//! a page is long enough to keep apart stands beside it: `audit_figures`, `audit_items`.

mod agreement;
mod answers;
pub(super) use answers::word as answer_word;
pub(super) use brief::latest_letter;
mod audit;
mod audit_figures;
mod audit_items;
mod audit_list;
mod audit_questions;
mod audit_score;
mod audits;
mod breakdowns;
mod brief;
mod briefs;
mod changes;
mod checklist;
mod checklist_record;
mod checklists;
mod commits;
mod compare;
mod competitor;
mod competitors;
mod complaints;
pub(super) mod course;
mod coverage;
mod decision;
mod decisions;
mod due;
mod effects;
mod facets;
mod filling;
mod gap;
mod gap_figures;
mod gaps;
mod glossary;
mod goal;
mod goal_table;
mod goals;
mod limits;
mod lines;
mod linked;
mod log;
mod log_figures;
mod log_survival;
mod metric;
mod metrics;
mod moved;
mod next;
mod overview;
mod owners;
mod plan;
mod plan_effect;
mod plan_timeline;
mod plans;
mod scopes;
mod search;
mod survey;
mod survey_drivers;
mod survey_figures;
mod survey_values;
mod survey_waves;
mod surveys;
mod text;
mod visit;
mod visit_hours;
mod visits;
mod voices;
mod why_moved;

use rayon::prelude::*;

use super::page::{Block, Page, Part};
use super::text::SafeHtml;
use super::tree::{Fragments, Here, Paged, Tree};
use crate::i18n::{Key, msg};
use crate::report::{Kind, Report};

/// A group of sections in the footer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    /// How it goes.
    Results,
    /// What that rests on.
    Evidence,
    /// How it was recorded.
    Record,
}

impl Group {
    /// All of them, in reading order.
    pub(super) const ALL: [Self; 3] = [Self::Results, Self::Evidence, Self::Record];

    /// Returns what it is called.
    pub(super) fn name(self) -> Key {
        match self {
            Self::Results => msg!("nav-group-results"),
            Self::Evidence => msg!("nav-group-evidence"),
            Self::Record => msg!("nav-group-record"),
        }
    }
}

/// Where the navigation lists a section.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum NavEntry {
    /// In the line of pages, on a phone as well.
    Phone,
    /// In the line of pages.
    Line,
    /// In the footer alone, where the line of pages would break into a third line.
    Footer,
}

/// A section of the site: a page of the navigation, and the pages of the documents that belong to it.
pub(super) struct Section {
    /// The path of its page; empty where it has none.
    pub(super) path: &'static str,
    /// What it is called.
    pub(super) name: Key,
    /// Its group in the footer.
    pub(super) group: Group,
    /// Where the navigation lists it.
    pub(super) place: NavEntry,
    /// The kind of document that it lists.
    pub(super) lists: Option<Kind>,
    /// Whether there is anything for its page to show.
    has: fn(&Tree) -> bool,
    pages: fn(&Tree) -> Vec<Page>,
    /// The other pages of a list that is too long for one, and the pages of what it lists.
    each: [Option<Each>; 2],
}

/// Pages of which there may be thousands. Each is made, written and dropped.
struct Each {
    /// The name of their kind.
    kind: &'static str,
    /// How many things they are about.
    count: fn(&Report) -> usize,
    /// The pages about the nth.
    nth: fn(&Tree, usize) -> Vec<Page>,
}

impl Section {
    const fn new(group: Group, path: &'static str, name: Key, pages: fn(&Tree) -> Vec<Page>) -> Self {
        Self { path, name, group, place: NavEntry::Line, lists: None, has: |_| true, pages, each: [None, None] }
    }

    const fn results(path: &'static str, name: Key, pages: fn(&Tree) -> Vec<Page>) -> Self {
        Self::new(Group::Results, path, name, pages)
    }

    const fn evidence(path: &'static str, name: Key, pages: fn(&Tree) -> Vec<Page>) -> Self {
        Self::new(Group::Evidence, path, name, pages)
    }

    const fn record(path: &'static str, name: Key, pages: fn(&Tree) -> Vec<Page>) -> Self {
        Self::new(Group::Record, path, name, pages)
    }

    /// It has a page where there is something to show.
    const fn when(mut self, has: fn(&Tree) -> bool) -> Self {
        self.has = has;
        self
    }

    /// The line of pages has it on a phone as well.
    const fn phone(mut self) -> Self {
        self.place = NavEntry::Phone;
        self
    }

    /// The footer alone has it.
    const fn footer(mut self) -> Self {
        self.place = NavEntry::Footer;
        self
    }

    /// The list has more pages.
    const fn more(mut self, count: fn(&Report) -> usize, nth: fn(&Tree, usize) -> Vec<Page>) -> Self {
        self.each[0] = Some(Each { kind: "", count, nth });
        self
    }

    /// There is another page, of a kind of its own, for each of something.
    const fn beside(
        mut self,
        kind: &'static str,
        count: fn(&Report) -> usize,
        nth: fn(&Tree, usize) -> Vec<Page>,
    ) -> Self {
        self.each[0] = Some(Each { kind, count, nth });
        self
    }

    /// There is a page of a kind for each of something.
    const fn each(
        mut self,
        kind: &'static str,
        count: fn(&Report) -> usize,
        nth: fn(&Tree, usize) -> Vec<Page>,
    ) -> Self {
        self.each[1] = Some(Each { kind, count, nth });
        self
    }

    /// It lists the documents of a kind.
    const fn of(mut self, kind: Kind) -> Self {
        self.lists = Some(kind);
        self
    }

    /// The name of the kind of its page.
    fn kind(&self) -> &'static str {
        self.path.strip_suffix(".html").unwrap_or(self.path)
    }

    /// Returns whether it has a page of its own, which the navigation may list.
    pub(super) fn is_there(&self, tree: &Tree) -> bool {
        !self.path.is_empty() && (self.has)(tree)
    }

    /// Returns its own page, where it has one.
    pub(super) fn own(&self, tree: &Tree) -> Vec<Page> {
        let pages = if self.is_there(tree) { (self.pages)(tree) } else { Vec::new() };
        pages.into_iter().map(|page| page.of(self.kind(), self.path)).collect()
    }

    /// Returns the page at `path`, which is none of its own: that of a document at once, any other by making all that are not told by
    /// their path. Those are few: lists that are long, versions of checklists, briefs.
    fn page_at(&self, tree: &Tree, path: &str) -> Option<Page> {
        let placed = |each: &Each| self.lists.filter(|_| !each.kind.is_empty()).map(|kind| tree.place_at(kind, path));
        let each = || self.each.iter().flatten().map(|each| (each, placed(each)));
        let of = |each: &Each, pages: Vec<Page>| {
            let kind = if each.kind.is_empty() { self.kind() } else { each.kind };
            pages.into_iter().find(|page| page.path == path).map(|page| page.of(kind, self.path))
        };
        let mut documents = each().filter_map(|(each, placed)| match placed {
            Some(Paged::At(place)) => Some((each, place)),
            _ => None,
        });
        if let Some((each, place)) = documents.next() {
            return of(each, (each.nth)(tree, place));
        }
        let mut others = each().filter(|(_, placed)| matches!(placed, Some(Paged::Unknown) | None));
        others.find_map(|(each, _)| {
            of(each, (0..(each.count)(tree.report)).flat_map(|nth| (each.nth)(tree, nth)).collect())
        })
    }

    /// Returns its other pages, made one after the other as they are asked for, each with the place of its tree: those of a document
    /// in all languages one after another, so that what they share is made once.
    pub(super) fn many<'a>(&'a self, trees: &'a [Tree]) -> impl ParallelIterator<Item = (usize, Page)> + 'a {
        self.each.par_iter().flatten().flat_map(move |each| {
            let kind = if each.kind.is_empty() { self.kind() } else { each.kind };
            let nth = move |nth| {
                let printed = Fragments::default();
                let of_tree = |(place, tree): (usize, &Tree)| {
                    let pages =
                        if trees.len() > 1 { (each.nth)(&tree.sharing(&printed), nth) } else { (each.nth)(tree, nth) };
                    pages.into_iter().map(move |page| (place, page.of(kind, self.path)))
                };
                trees.iter().enumerate().flat_map(of_tree).collect::<Vec<_>>()
            };
            let count = trees.first().map_or(0, |tree| (each.count)(tree.report));
            (0..count).into_par_iter().flat_map_iter(nth)
        })
    }
}

/// Returns a line that leads to the sections at `paths`, as far as the site has them.
fn see_also(here: &Here, paths: &[&str]) -> Block {
    let there = SECTIONS.iter().filter(|section| paths.contains(&section.path) && section.is_there(here));
    let links: Vec<SafeHtml> = there.map(|section| here.up(section.path, section.name)).collect();
    if links.is_empty() {
        return Block::default();
    }
    Block::plain("").class("others").with(Part::Source(here.listed(msg!("see-also"), "titles", &links)))
}

/// Returns the names of all kinds of pages, some more than once.
pub(super) fn kinds() -> impl Iterator<Item = &'static str> {
    let of = |section: &'static Section| section.each.iter().flatten().map(|each| each.kind).chain([section.kind()]);
    SECTIONS.iter().flat_map(of).filter(|kind| !kind.is_empty())
}

/// Returns the page at `path` of a tree, where it has one.
pub(super) fn page_at(tree: &Tree, path: &str) -> Option<Page> {
    match SECTIONS.iter().find(|section| !section.path.is_empty() && section.path == path) {
        Some(section) => section.own(tree).into_iter().find(|page| page.path == path),
        None => SECTIONS.iter().find_map(|section| section.page_at(tree, path)),
    }
}

/// The sections of the site, in reading order. A tree has the pages that these return.
pub(super) const SECTIONS: &[Section] = &[
    Section::results("index.html", msg!("nav-overview"), overview::pages),
    Section::results("goals.html", msg!("nav-goals"), goals::pages)
        .when(|tree| !tree.report.goals.is_empty())
        .phone()
        .of(Kind::Goal)
        .each("goal", |report| report.goals.len(), goal::nth),
    Section::results("metrics.html", msg!("nav-metrics"), metrics::pages)
        .when(|tree| !tree.report.metrics.is_empty())
        .phone()
        .of(Kind::Metric)
        .each("metric", |report| report.metrics.len(), metric::nth),
    Section::evidence("audits.html", msg!("nav-audits"), audits::pages)
        .when(|tree| !tree.report.audits.is_empty())
        .phone()
        .of(Kind::Audit)
        .more(audit_list::more, audits::nth)
        .each("audit", |report| report.audits.len(), audit::nth),
    Section::results("gaps.html", msg!("nav-gaps"), gaps::pages)
        .when(|tree| !tree.report.gaps.is_empty())
        .phone()
        .of(Kind::Gap)
        .each("gap", |report| report.gaps.len(), gap::nth),
    Section::results("plans.html", msg!("nav-plans"), plans::pages)
        .when(|tree| !tree.report.plans.is_empty())
        .of(Kind::Plan)
        .each("plan", |report| report.plans.len(), plan::nth),
    Section::results("decisions.html", msg!("nav-decisions"), decisions::pages)
        .when(|tree| !tree.report.decisions.is_empty())
        .footer()
        .of(Kind::Decision)
        .each("decision", |report| report.decisions.len(), decision::nth),
    Section::results("briefs.html", msg!("nav-brief"), briefs::pages)
        .when(|tree| !tree.report.briefs.is_empty())
        .footer()
        .each("brief", |report| report.briefs.len(), brief::nth),
    Section::results("owners.html", msg!("nav-owners"), owners::pages)
        .when(|tree| !tree.report.owners.is_empty())
        .footer()
        .each("owner", owners::count, owners::nth),
    Section::results("effects.html", msg!("nav-effects"), effects::pages)
        .when(|tree| !tree.report.goals.is_empty())
        .footer(),
    Section::evidence("surveys.html", msg!("nav-surveys"), surveys::pages)
        .when(|tree| !tree.report.surveys.is_empty())
        .of(Kind::Survey)
        .each("survey", |report| report.surveys.len(), survey::nth),
    Section::evidence("voices.html", msg!("nav-voices"), voices::pages)
        .when(|tree| !tree.report.views.is_empty())
        .footer(),
    Section::evidence("complaints.html", msg!("nav-complaints"), complaints::pages)
        .when(|tree| !tree.report.logs.is_empty())
        .of(Kind::Log)
        .each("log", |report| report.logs.len(), log::nth),
    Section::evidence("visits.html", msg!("nav-visits"), visits::pages)
        .when(|tree| !tree.report.visits.is_empty())
        .of(Kind::Visit)
        .each("visit", |report| report.visits.len(), visit::nth),
    Section::evidence("competitors.html", msg!("nav-competitors"), competitors::pages)
        .when(|tree| !tree.report.competitors.is_empty())
        .of(Kind::Competitor)
        .each("competitor", |report| report.competitors.len(), competitor::nth),
    Section::evidence("parts.html", msg!("nav-parts"), scopes::pages)
        .when(|tree| !tree.report.scopes.is_empty())
        .footer()
        .each("part", |report| report.scopes.len(), scopes::nth),
    Section::evidence("checklists.html", msg!("nav-checklists"), checklists::pages)
        .when(|tree| !tree.report.checklists.is_empty())
        .footer()
        .of(Kind::Checklist)
        .beside("filling", |report| report.checklists.len(), filling::nth)
        .each("checklist", |report| report.checklists.len(), checklist::nth),
    Section::evidence("agreement.html", msg!("nav-agreement"), agreement::pages)
        .when(|tree| !tree.report.agreement.is_empty())
        .footer(),
    Section::record("coverage.html", msg!("nav-coverage"), coverage::pages)
        .when(|tree| !tree.report.coverage.is_empty())
        .footer(),
    Section::record("changes.html", msg!("nav-changes"), changes::pages)
        .when(|tree| tree.record.is_some() || !tree.report.months.is_empty()),
    Section::record("glossary.html", msg!("nav-glossary"), glossary::pages),
    Section::record("search.html", msg!("nav-search"), search::pages),
    Section::record("", msg!("nav-pages"), |_| Vec::new()).footer().of(Kind::Page).each(
        "text",
        |report| report.pages.len(),
        text::nth,
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_section_and_pages() {
        for kind in Kind::ALL {
            let section = SECTIONS.iter().find(|section| section.lists == Some(*kind));
            assert!(section.is_some_and(|section| section.each.iter().any(Option::is_some)), "{kind}");
        }
    }
}
