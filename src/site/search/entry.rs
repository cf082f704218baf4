//! What search can find: documents and entries of the glossary, in one order for all languages.
//!
//! In: the report and the trees of all languages. Out: for each thing, its words in every language and its line in a list of
//! results.

use std::borrow::Borrow;
use std::collections::HashMap;

use foldhash::fast::FixedState;

use super::fold::words;
use crate::i18n::glossary::{Term, TermText};
use crate::i18n::{Key, Statement, msg, names, punctuation};
use crate::parse::markdown::plain_text;
use crate::report::effect::EffectReport;
use crate::report::{
    AuditReport, ChecklistReport, DecisionReport, GapReport, GoalReport, Head, Kind, Label, LogReport, MetricReport,
    PlanReport, Report, SurveyReport, Verdict, VisitReport,
};
use crate::site::links;
use crate::site::tree::Tree;

/// The longest lead of a result, in letters.
const LEAD: usize = 160;

/// The kinds of which results show first; the others follow in the order of the registry.
const FIRST: [Kind; 10] = [
    Kind::Goal,
    Kind::Metric,
    Kind::Audit,
    Kind::Gap,
    Kind::Plan,
    Kind::Decision,
    Kind::Survey,
    Kind::Log,
    Kind::Visit,
    Kind::Competitor,
];

/// A page that can be found.
pub(in crate::site) enum Findable<'a> {
    /// The page of a document.
    Document(Found<'a>),
    /// An entry of the glossary.
    Term(Term),
}

/// A document, and what only its kind has.
pub(in crate::site) struct Found<'a> {
    /// The document.
    pub(in crate::site) document: &'a Head,
    version: Option<&'a ChecklistReport>,
    /// The first sentences about it.
    says: Vec<&'a Statement>,
    /// The words of its verdicts.
    verdicts: Vec<Key>,
    texts: Vec<&'a str>,
}

/// A line in a list of results.
pub(super) struct ResultLine {
    pub(super) title: String,
    /// The language of the title where it is not the tree's.
    pub(super) lang: Option<String>,
    pub(super) kind: String,
    pub(super) path: String,
    /// What it says, and the language of that where it is not the tree's.
    pub(super) lead: (String, Option<String>),
}

impl<'a> Findable<'a> {
    fn new<S: Borrow<Statement> + 'a>(
        document: &'a Head,
        says: &'a [S],
        texts: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let says = says.iter().take(2).map(Borrow::borrow).collect();
        Self::Document(Found {
            document,
            version: None,
            says,
            verdicts: Vec::new(),
            texts: texts.into_iter().collect(),
        })
    }

    /// The same with the words of its verdicts, so that `missed` finds the goals that were.
    fn judged(mut self, words: impl IntoIterator<Item = Key>) -> Self {
        if let Self::Document(found) = &mut self {
            found.verdicts.extend(words);
        }
        self
    }

    fn goal(it: &'a GoalReport) -> Self {
        Self::new(&it.head, &it.says, []).judged([it.word()])
    }

    fn metric(it: &'a MetricReport) -> Self {
        let group = it.group.map(crate::report::MetricGroup::name);
        Self::new(&it.head, &it.says, group).judged([it.status.word(), it.movement.verdict.word()])
    }

    fn audit(it: &'a AuditReport) -> Self {
        let read = it.documents.iter().chain(&it.auditor).chain(it.scope.values());
        Self::new(&it.head, &it.says, read.map(String::as_str)).judged(it.scored.verdict.map(Verdict::word))
    }

    fn gap(it: &'a GapReport) -> Self {
        let causes = it.causes.iter().flat_map(|cause| cause.cause.texts().chain(cause.category.as_deref()));
        let late = it.overdue.then_some(msg!("action-late"));
        Self::new(&it.head, &it.says, causes).judged(late.into_iter().chain([names::gap_status(it.status)]))
    }

    fn plan(it: &'a PlanReport) -> Self {
        let actions = it.actions.iter().flat_map(|action| action.what.texts().chain(action.who.as_deref()));
        let late = (!it.late.is_empty()).then_some(msg!("action-late"));
        let effect = it.main_effect().map(EffectReport::word);
        Self::new(&it.head, &it.says, actions).judged(late.into_iter().chain(effect))
    }

    fn decision(it: &'a DecisionReport) -> Self {
        let options = it.options.iter().flat_map(|option| option.what.texts());
        let late = it.days_late.map(|_| msg!("action-late"));
        let stands = if it.is_open { msg!("action-open") } else { msg!("decision-decided") };
        Self::new(&it.head, &it.says, it.question.texts().chain(options).chain([it.decider.as_str()]))
            .judged(late.into_iter().chain([stands]))
    }

    fn survey(it: &'a SurveyReport) -> Self {
        let asked = it.asked.iter().filter_map(|question| question.title.as_ref());
        Self::new(&it.head, &it.says, asked.flat_map(Label::texts))
    }

    fn log(it: &'a LogReport) -> Self {
        let categories = it.by_category.keys().chain(it.compliments.keys());
        Self::new(&it.head, &it.says, categories.map(String::as_str))
    }

    fn visit(it: &'a VisitReport) -> Self {
        let where_to = [&it.channel, &it.place, &it.brief];
        Self::new(&it.head, &it.says, where_to.into_iter().filter_map(Option::as_deref))
    }

    fn checklist(entry: &'a ChecklistReport) -> Self {
        let mut texts = Vec::new();
        for section in &entry.sections {
            texts.extend(section.title.texts());
            for item in &section.items {
                texts.push(item.id.as_str());
                texts.extend(item.ask().texts());
                texts.extend([&item.why, &item.how, &item.example].into_iter().flatten().flat_map(Label::texts));
            }
        }
        let (says, verdicts) = (Vec::new(), Vec::new());
        Self::Document(Found { document: &entry.head, version: Some(entry), says, verdicts, texts })
    }

    /// Returns every word of the entry in all languages of `trees`, and whether it stands in a title; in no order.
    pub(super) fn words(&self, trees: &[Tree]) -> HashMap<String, bool, FixedState> {
        let mut found: HashMap<String, bool, FixedState> = HashMap::default();
        let mut add = |text: &str, titled: bool| {
            words(text, |word| match found.get_mut(word) {
                Some(known) => *known |= titled,
                None => drop(found.insert(word.to_owned(), titled)),
            });
        };
        match self {
            Self::Document(entry) => {
                let Head { id, title, owner, tags, kind, body, .. } = entry.document;
                title.texts().chain([id.as_str()]).for_each(|text| add(text, true));
                let kinds: Vec<String> = trees.iter().map(|tree| tree.text(names::kind(*kind))).collect();
                let verdicts = &entry.verdicts;
                let verdicts = trees.iter().flat_map(|tree| verdicts.iter().map(|word| tree.text(*word)));
                verdicts.for_each(|text| add(&text, false));
                let own = owner.iter().chain(tags).chain(&kinds).map(String::as_str);
                own.for_each(|text| add(text, false));
                for text in &entry.texts {
                    add(text, false);
                    trees.iter().filter_map(|tree| tree.known_name(text, None)).for_each(|name| add(&name, false));
                }
                let bodies = [&*body.markdown].into_iter().chain(body.translations.values().map(String::as_str));
                bodies.for_each(|markdown| add(&plain_text(markdown), false));
            }
            Self::Term(term) => {
                for tree in trees {
                    add(&tree.text(term.name()), true);
                    TermText::ALL.into_iter().for_each(|part| add(&tree.text(term.part(part)), false));
                }
            }
        }
        found
    }

    /// Returns how the entry shows among the results of `tree`.
    pub(super) fn line(&self, tree: &Tree) -> ResultLine {
        match self {
            Self::Document(entry) => ResultLine {
                title: entry.title(tree),
                lang: entry.lang(tree).map(str::to_owned),
                kind: tree.text(names::kind(entry.document.kind)),
                path: entry.path(),
                lead: entry.lead(tree),
            },
            Self::Term(term) => ResultLine {
                title: tree.text(term.name()),
                lang: None,
                kind: tree.text(msg!("nav-glossary")),
                path: format!("glossary.html#{}", term.id()),
                lead: (shortened(&tree.text(term.part(TermText::Definition))), None),
            },
        }
    }
}

impl Found<'_> {
    /// Returns the path of its page below the tree of a language.
    pub(in crate::site) fn path(&self) -> String {
        self.version.map_or_else(
            || links::page(self.document.kind.folder(), self.document.id.as_str()),
            |entry| links::checklist(&entry.reference()),
        )
    }

    /// Returns its title in the language of `tree`, a checklist's with its version.
    pub(in crate::site) fn title(&self, tree: &Tree) -> String {
        let title = tree.plain(&self.document.title);
        let version = self.version.map(|entry| entry.version as usize);
        version.map_or(title.clone(), |version| {
            format!("{title} · {}", tree.said(&Statement::new(msg!("checklist-version")).count("version", version)))
        })
    }

    /// Returns the language of its title, where it is not that of `tree`.
    pub(in crate::site) fn lang<'t>(&'t self, tree: &'t Tree) -> Option<&'t str> {
        let written = self.document.title.pick(tree.lang.code()).1.unwrap_or(tree.written_in());
        Some(written).filter(|lang| *lang != tree.lang.code())
    }

    /// The first sentences about it, or how its text begins, with the language of that where it is not the tree's.
    fn lead(&self, tree: &Tree) -> (String, Option<String>) {
        if !self.says.is_empty() {
            let said: Vec<String> = self.says.iter().map(|phrase| punctuation::sentence(&tree.said(phrase))).collect();
            return (shortened(&said.join(" ")), None);
        }
        let (markdown, translated) = self.document.body.pick(tree.lang.code());
        let text = plain_text(markdown);
        let title = self.document.title.pick(tree.lang.code()).0;
        let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty() && *line != title).collect();
        let written = self.document.lang.as_deref().unwrap_or(tree.written_in());
        let foreign = Some(written).filter(|lang| !translated && *lang != tree.lang.code());
        (shortened(&lines.join(" ")), foreign.map(str::to_owned))
    }
}

/// Returns `text` up to the end of the last word that fits a line of results.
fn shortened(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(LEAD) else { return text.to_owned() };
    let end = text[..end].rfind(char::is_whitespace).unwrap_or(end);
    format!("{}…", text[..end].trim_end_matches([',', ';', ':', ' ']))
}

/// Returns everything that can be found, in the order in which equally good results show.
pub(in crate::site) fn entries(report: &Report) -> Vec<Findable<'_>> {
    let last = Kind::ALL.iter().filter(|kind| !FIRST.contains(kind));
    let kinds = FIRST.iter().chain(last);
    kinds.flat_map(|kind| of_kind(report, *kind)).chain(Term::all().map(Findable::Term)).collect()
}

/// The documents of `kind`: what is said about them, and what their pages show that neither head nor body has.
#[allow(clippy::match_wildcard_for_single_variants, reason = "a kind with nothing of its own needs no line here")]
fn of_kind(report: &Report, kind: Kind) -> Vec<Findable<'_>> {
    match kind {
        Kind::Goal => report.goals.iter().map(Findable::goal).collect(),
        Kind::Metric => report.metrics.iter().map(Findable::metric).collect(),
        Kind::Audit => report.audits.iter().map(Findable::audit).collect(),
        Kind::Gap => report.gaps.iter().map(Findable::gap).collect(),
        Kind::Plan => report.plans.iter().map(Findable::plan).collect(),
        Kind::Decision => report.decisions.iter().map(Findable::decision).collect(),
        Kind::Survey => report.surveys.iter().map(Findable::survey).collect(),
        Kind::Log => report.logs.iter().map(Findable::log).collect(),
        Kind::Visit => report.visits.iter().map(Findable::visit).collect(),
        Kind::Competitor => report.competitors.iter().map(|it| Findable::new(&it.head, &it.says, [])).collect(),
        Kind::Checklist => report.checklists.iter().map(Findable::checklist).collect(),
        _ => report.heads(kind).into_iter().map(|head| Findable::new::<Statement>(head, &[], [])).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leads_end_with_a_word() {
        assert_eq!(shortened("short"), "short");
        let long = "слово, ".repeat(40);
        let lead = shortened(&long);
        assert!(lead.ends_with("слово…") && lead.chars().count() <= LEAD + 1, "{lead}");
    }
}
