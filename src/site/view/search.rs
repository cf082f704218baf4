//! Search, and the list of all documents for whoever has no scripts.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::i18n::{Arg, Args, Key, msg};
use crate::report::Kind;
use crate::site::frame::Page;
use crate::site::search::{self, Entry, fold};
use crate::site::text::{self, SafeHtml};
use crate::site::tree::{Here, Tree};

/// Beyond this many documents of a kind, their own list shows them.
const LISTED: usize = 200;

/// A number of every plural class in every interface language that has it; `none` is its own sentence.
const COUNTS: [(&str, usize); 6] = [("none", 0), ("one", 1), ("two", 2), ("few", 3), ("many", 11), ("other", 100)];

/// The kinds in the order of the navigation: the heading, and the page that lists them.
const KINDS: [(Kind, Key, &str); 11] = [
    (Kind::Goal, msg!("nav-goals"), "goals.html"),
    (Kind::Metric, msg!("nav-metrics"), "metrics.html"),
    (Kind::Audit, msg!("nav-audits"), "audits.html"),
    (Kind::Gap, msg!("nav-gaps"), "gaps.html"),
    (Kind::Plan, msg!("nav-plans"), "plans.html"),
    (Kind::Survey, msg!("nav-surveys"), "surveys.html"),
    (Kind::Log, msg!("nav-complaints"), "complaints.html"),
    (Kind::Visit, msg!("nav-visits"), "visits.html"),
    (Kind::Competitor, msg!("nav-competitors"), "competitors.html"),
    (Kind::Checklist, msg!("nav-checklists"), "checklists.html"),
    (Kind::Page, msg!("nav-pages"), ""),
];

#[derive(Serialize)]
struct SearchView {
    folder: String,
    script: String,
    counts: Vec<(&'static str, String)>,
    groups: Vec<GroupView>,
}

#[derive(Serialize)]
struct GroupView {
    id: &'static str,
    name: String,
    links: Vec<(String, SafeHtml)>,
}

/// Returns the search page.
pub(super) fn pages(tree: &Tree) -> Vec<Page> {
    let here = tree.at("search.html");
    let index = here.shared(&format!("{}/index.js", search::FOLDER));
    let view = SearchView {
        folder: index.trim_end_matches("index.js").to_owned(),
        script: here.shared("search.js"),
        counts: COUNTS.iter().map(|(class, n)| (*class, counted(tree, *n))).collect(),
        groups: groups(&here),
    };
    let titles = (tree.text(msg!("nav-search")), tree.text(msg!("search-all-languages")));
    vec![Page::new(&here, ("search.html", "search.html"), titles, &view)]
}

/// The sentence about `n` results, with places for the number and the query.
fn counted(tree: &Tree, n: usize) -> String {
    let args = Args::new().with("n", n).with("query", Arg::Plain("{q}".to_owned()));
    tree.say(msg!("search-results"), &args).replace(&tree.count(n), "{n}")
}

/// Every document by kind, from A to Z.
fn groups(here: &Here) -> Vec<GroupView> {
    let mut links: BTreeMap<Kind, Vec<(String, String, SafeHtml)>> = BTreeMap::new();
    for entry in search::entries(here.report) {
        let Entry::Document(found) = entry else { continue };
        let title = found.title(here);
        let shown = text::in_language(&title, found.lang(here), here.lang.code());
        links.entry(found.document.kind).or_default().push((fold(&title), here.href(&found.path()), shown));
    }
    let group = |(kind, key, list): (Kind, Key, &str)| {
        let mut found = links.get(&kind).cloned().unwrap_or_default();
        found.sort_by(|a, b| (&a.0, &a.1).cmp(&(&b.0, &b.1)));
        if found.len() > LISTED && !list.is_empty() {
            let all = SafeHtml::escaped(&here.say_count(msg!("see-all"), found.len()));
            found = vec![(String::new(), here.href(list), all)];
        }
        let links = found.into_iter().map(|(_, href, title)| (href, title)).collect();
        GroupView { id: kind.name(), name: here.text(key), links }
    };
    KINDS.into_iter().map(group).filter(|group| !group.links.is_empty()).collect()
}
