//! Names of the author's own that are spelt in two ways: people, and what audits say of their scope.
//!
//! In: the linked workspace. Out: a warning for each spelling beside a more usual one. Nothing is joined: two spellings are two people,
//! two channels, until the author says which is meant.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use foldhash::fast::FixedState;

use crate::diag::{Diagnostic, rules};
use crate::model::{Config, Head, MetricSource, Workspace};
use crate::parse::document::parse_file;
use crate::parse::node::{Node, Value};
use crate::parse::read::{certain, folded, nearest};
use crate::source::{SourceFile, Span};

use super::super::spelt::{
    Double, MOST_ALIKE, doubles, is_alike, is_cut_short, is_doubled, is_end_doubled, is_slip, is_swapped, same,
};
use super::{Faults, near_people, several};

/// Warns of people, keys of scopes and values of one key that differ from a more usual spelling in nothing but capital letters,
/// hyphens and blanks, and of a key that only one audit has and that is nearly a key of at least two others.
pub(super) fn check(workspace: &Workspace, config: &Config, faults: &mut Faults) {
    let (mut people, mut keys) = (Spellings::default(), Spellings::default());
    let mut values: BTreeMap<&str, Spellings<'_>> = BTreeMap::new();
    for head in workspace.heads() {
        if let Some(owner) = &head.owner {
            people.add(owner, || Use { head, path: vec!["owner"], is_key: false });
        }
    }
    for audit in workspace.audits.values() {
        let head = &audit.head;
        if let Some(auditor) = &audit.auditor {
            people.add(auditor, || Use { head, path: vec!["auditor"], is_key: false });
        }
        if let Some(signed) = &audit.signed {
            people.add(&signed.by, || Use { head, path: vec!["signed", "by"], is_key: false });
        }
        for dispute in &audit.disputed {
            let path = || vec!["disputed", dispute.item.as_str(), "by"];
            people.add(&dispute.by, || Use { head, path: path(), is_key: false });
        }
        for (key, value) in &audit.scope {
            keys.add(key, || Use { head, path: vec!["scope", key], is_key: true });
            values.entry(key).or_default().add(value, || Use { head, path: vec!["scope", key], is_key: false });
        }
    }
    let metrics = workspace.metrics.values().map(|metric| (&metric.head, &metric.scope));
    for (head, scope) in metrics.chain(workspace.gaps.values().map(|gap| (&gap.head, &gap.scope))) {
        for (key, value) in scope {
            keys.add(key, || Use { head, path: vec!["scope", key], is_key: true });
            values.entry(key).or_default().add(value, || Use { head, path: vec!["scope", key], is_key: false });
        }
    }
    for decision in workspace.decisions.values() {
        people.add(&decision.decider, || Use { head: &decision.head, path: vec!["decider"], is_key: false });
    }
    for visit in workspace.visits.values() {
        for (key, value) in [("channel", &visit.channel), ("place", &visit.place)] {
            if let Some(value) = value {
                values.entry(key).or_default().add(value, || Use { head: &visit.head, path: vec![key], is_key: false });
            }
        }
    }
    for plan in workspace.plans.values() {
        for action in &plan.actions {
            if let Some(who) = &action.who {
                let path = || vec!["actions", action.id.as_str(), "who"];
                people.add(who, || Use { head: &plan.head, path: path(), is_key: false });
            }
        }
    }
    let mut told = people.report("people", faults);
    told.extend(people.report_people(config, faults));
    near_people::report(&people, config, &told, faults);
    let mut told = keys.report("keys of `scope`", faults);
    told.extend(keys.report_near(faults));
    let breakdowns = workspace.metrics.values().flat_map(|metric| metric.by.iter().map(String::as_str)).collect();
    keys.report_known(&told, &breakdowns, faults);
    let established = established(workspace);
    for (key, spellings) in values {
        let told = spellings.report(&format!("values of `{key}`"), faults);
        spellings.report_alike(key, (&told, established.get(key)), faults);
    }
}

/// Whether `value` is a word that scopes have everywhere: what is nearly it is the slip.
pub(super) fn is_everywhere(value: &str) -> bool {
    const WORDS: [&str; 16] = [
        "phone", "email", "mail", "chat", "web", "shop", "desk", "store", "letter", "post", "form", "social", "north",
        "south", "east", "west",
    ];
    WORDS.contains(&value)
}

/// The id of a person of the settings that `name`, written as ids are, is but for one letter: `jann` beside `jaan`.
fn id_meant<'c>(name: &str, config: &'c Config) -> Option<&'c str> {
    const LEAST: usize = 4;
    let is_written_as_id = name.len() >= LEAST && name.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    let is_near = |id: &&str| {
        id.len() >= LEAST && id.as_bytes()[0] == name.as_bytes()[0] && strsim::damerau_levenshtein(id, name) == 1
    };
    let mut near = config.people.iter().map(|person| person.id.as_str()).filter(|_| is_written_as_id).filter(is_near);
    near.next().filter(|_| near.next().is_none())
}

/// The values of keys of scopes that stand elsewhere than in scopes, each with where.
type Established<'w> = BTreeMap<&'w str, String>;

/// What files break down by and schedules ask for, by its key.
fn established(workspace: &Workspace) -> BTreeMap<&str, Established<'_>> {
    let mut known: BTreeMap<&str, Established<'_>> = BTreeMap::new();
    for metric in workspace.metrics.values() {
        let MetricSource::Series(series) = &metric.source else { continue };
        for (key, value) in series.points.iter().flat_map(|point| &point.breakdown) {
            let values = known.entry(key).or_default();
            values.entry(value).or_insert_with(|| format!("a part of `{}`", metric.head.id));
        }
    }
    for checklist in workspace.checklists.values() {
        for (key, value) in checklist.schedule.iter().flat_map(|line| &line.value.scope) {
            let values = known.entry(key).or_default();
            values.entry(value).or_insert_with(|| format!("in the schedule of `{}`", checklist.head.id));
        }
    }
    known
}

/// Where a name is written.
pub(super) struct Use<'w> {
    pub(super) head: &'w Head,
    /// The keys that lead to it.
    pub(super) path: Vec<&'w str>,
    /// Whether it is the last of those keys, not what stands there.
    pub(super) is_key: bool,
}

/// The names of one sort, each with its first use and how many there are.
#[derive(Default)]
pub(super) struct Spellings<'w>(pub(super) HashMap<&'w str, (Use<'w>, u64), FixedState>);

impl<'w> Spellings<'w> {
    fn add(&mut self, name: &'w str, at: impl FnOnce() -> Use<'w>) {
        self.0.entry(name).or_insert_with(|| (at(), 0)).1 += 1;
    }

    /// Reports every spelling of a name but the most usual one; these.
    fn report(&self, sort: &str, faults: &mut Faults) -> BTreeSet<&'w str> {
        let found = doubles(self.0.iter().map(|(name, (_, uses))| (*name, *uses)));
        for Double { name, usual } in &found {
            self.fault(name, usual, format!("`{name}` and `{usual}` are two {sort}"), faults);
        }
        found.into_iter().map(|double| double.name).collect()
    }

    /// Reports a name that is used once and is nearly one that is used more often; these.
    fn report_near(&self, faults: &mut Faults) -> BTreeSet<&'w str> {
        let mut told = BTreeSet::new();
        let usual: Vec<&str> = self.0.iter().filter(|(_, (_, uses))| *uses > 1).map(|(name, _)| *name).collect();
        for (name, _) in self.0.iter().filter(|(_, (_, uses))| *uses == 1) {
            let near = nearest(name, usual.iter().copied()).filter(|near| folded(near) != folded(name));
            if let Some(near) = near {
                let message = format!("no other audit says `{name}`, and {} say `{near}`", self.0[near].1);
                self.fault(name, near, message, faults);
                told.insert(*name);
            }
        }
        told
    }

    /// Reports a person who is probably another one, misspelt: nearly one of those that the settings list, or one who is named more often.
    /// Two letters that were swapped are a slip beside any other name. Returns those that it told of.
    fn report_people(&self, config: &Config, faults: &mut Faults) -> BTreeSet<&'w str> {
        const USUAL: u64 = 3;
        // Who is named so often is nobody's slip.
        const OFTEN: u64 = 3;
        let listed = config.people.iter().flat_map(|person| {
            [person.id.as_str(), person.name.as_str()].into_iter().chain(person.also.iter().map(String::as_str))
        });
        let listed: BTreeSet<&str> = listed.collect();
        let mut names: Vec<(&'w str, u64)> = self.0.iter().map(|(name, (_, uses))| (*name, *uses)).collect();
        names.sort_unstable();
        let is_few = names.len() <= MOST_ALIKE;
        let mut told = several::report(self, &listed, faults);
        for (name, uses) in names.iter().filter(|(name, _)| !listed.contains(name)) {
            let of_list = listed
                .iter()
                .copied()
                .find(|known| {
                    (is_slip(name, known) || is_doubled(name, known) || is_cut_short(name, known))
                        && same(name) != same(known)
                })
                .or_else(|| Some(*name).filter(|_| *uses == 1).and_then(|name| id_meant(name, config)));
            let others = names.iter().filter(|(other, _)| is_few && other != name);
            let usual = others.clone().find(|(other, more)| {
                more > uses && (is_swapped(name, other) || *uses < OFTEN && is_cut_short(name, other))
                    || *uses == 1 && *more >= USUAL && name.chars().count() > 7 && is_slip(name, other)
            });
            if let Some(meant) = of_list.or_else(|| usual.map(|(other, _)| *other)) {
                self.fault(name, meant, format!("`{name}` is nearly `{meant}`, and another person"), faults);
                told.insert(*name);
                continue;
            }
            // Of two that are as usual nobody knows which is right.
            let mut as_usual = others.filter(|(other, more)| more == uses && *other > *name && !listed.contains(other));
            let is_near = |other: &str| is_swapped(name, other) || is_cut_short(name, other);
            if let Some((other, _)) = as_usual.find(|(other, _)| is_near(other)) {
                let message = format!("`{name}` and `{other}` are nearly one name, and two people");
                let at = &self.0[name].0;
                let fault = Diagnostic::at(&rules::TWO_SPELLINGS, &at.head.origin.file, at.span(), message);
                let there = self.0[other].0.head.path();
                faults.report(fault.help(format!("if it is the same, write one of them here and in `{there}`")));
                told.extend([*name, *other]);
            }
        }
        told
    }

    /// Reports a value of `key` that is used once and nearly `phone`, nearly one that is used three times and more or stands elsewhere, or
    /// one but for two letters that were swapped.
    fn report_alike(
        &self,
        key: &str,
        (told, established): (&BTreeSet<&str>, Option<&Established<'_>>),
        faults: &mut Faults,
    ) {
        const USUAL: u64 = 3;
        let mut names: Vec<(&str, u64)> = self.0.iter().map(|(name, (_, uses))| (*name, *uses)).collect();
        names.sort_unstable();
        let elsewhere = |name: &str| {
            let values = established.filter(|values| !values.contains_key(name) && values.len() <= MOST_ALIKE)?;
            if is_everywhere(name) {
                return None;
            }
            let meant = certain(name, values.keys().copied().filter(|value| !self.is_usual(value)))?;
            Some((meant, values[meant].clone()))
        };
        // A word that scopes have everywhere is no slip of another.
        let is_open = |(name, uses): &&(&str, u64)| *uses == 1 && !told.contains(name) && !is_everywhere(name);
        for (name, _) in names.iter().filter(is_open) {
            let is_usual = |(usual, uses): &&(&str, u64)| {
                let is_first = *uses > 1 || is_everywhere(usual) || usual < name;
                *uses >= USUAL && is_alike(name, usual)
                    || is_first && (is_swapped(name, usual) || is_doubled(name, usual) || is_end_doubled(name, usual))
            };
            let usual = names.iter().find(is_usual).map(|(usual, _)| *usual);
            let phone = || (key == "channel").then(|| certain(name, ["phone"])).flatten().filter(|phone| phone != name);
            if let Some(meant) = usual.or_else(phone).filter(|meant| folded(meant) != folded(name)) {
                let message = format!("`{name}` is nearly `{meant}`, and a value of `{key}` of its own");
                self.fault(name, meant, message, faults);
            } else if let Some((meant, place)) = elsewhere(name) {
                let message = format!("`{name}` is nearly `{meant}`, {place}, and a value of `{key}` of its own");
                self.fault(name, meant, message, faults);
            }
        }
    }

    /// Whether `name` is used several times: beside it, the other is the slip.
    fn is_usual(&self, name: &str) -> bool {
        self.0.get(name).is_some_and(|(_, uses)| *uses > 1)
    }

    /// Reports a name, none of those `told`, that is nearly one of those that most workspaces use or that metrics break down by, or is one
    /// of them in another language of which the English is used here.
    fn report_known(&self, told: &BTreeSet<&str>, breakdowns: &BTreeSet<&str>, faults: &mut Faults) {
        const KNOWN: [&str; 2] = ["channel", "language"];
        const ABROAD: [(&str, &str); 10] = [
            ("kanal", "channel"),
            ("canal", "channel"),
            ("κανάλι", "channel"),
            ("канал", "channel"),
            ("القناة", "channel"),
            ("keel", "language"),
            ("limba", "language"),
            ("limbă", "language"),
            ("γλώσσα", "language"),
            ("язык", "language"),
        ];
        let is_used = |known: &str| breakdowns.contains(known) || self.0.contains_key(known);
        let usual = || KNOWN.into_iter().chain(breakdowns.iter().copied());
        let open = |name: &&str| !KNOWN.contains(name) && !breakdowns.contains(name) && !told.contains(name);
        let mut names: Vec<&str> = self.0.keys().copied().filter(open).collect();
        names.sort_unstable();
        for name in names {
            let translated = || ABROAD.iter().find(|(other, known)| *other == folded(name) && is_used(known));
            let meant = certain(name, usual()).or_else(|| translated().map(|(_, known)| *known));
            if let Some(known) = meant {
                let message = format!("`{name}` is nearly `{known}`, and a key of its own");
                self.fault(name, known, message, faults);
            }
        }
    }

    fn fault(&self, name: &str, usual: &str, message: String, faults: &mut Faults) {
        let at = &self.0[name].0;
        let fault = Diagnostic::at(&rules::TWO_SPELLINGS, &at.head.origin.file, at.span(), message);
        faults.report(fault.help(format!("write `{usual}` if it is the same")));
    }
}

impl Use<'_> {
    /// The bytes of the name, found again in the document.
    pub(super) fn span(&self) -> Span {
        let whole = self.head.origin.span;
        let file = &self.head.origin.file;
        let Some(document) = parse_file(SourceFile::new(file.path(), file.text())).value else { return whole };
        let mut node = Some(&document.front);
        let mut key_span = whole;
        for key in &self.path {
            let entry = node.and_then(Node::as_mapping).and_then(|map| map.entry(key));
            let Some(entry) = entry else { return whole };
            (key_span, node) = (entry.key_span, Some(&entry.value));
        }
        match node {
            Some(node) if !self.is_key && !matches!(node.value, Value::Faulty) => node.span,
            _ => key_span,
        }
    }
}
