//! The site of the demonstration: every link leads somewhere, every page is sound, nothing is asked of another host.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use auditbook::compute::Edition;
use auditbook::error::Failure;
use auditbook::files::{Files, Kept};
use auditbook::i18n::Lang;
use auditbook::report::{Report, SourceState};
use auditbook::site::{self, Theme};
use auditbook::{compute, load, validate};

use crate::golden::markup::ends;

/// The report of the demonstration workspace.
static REPORT: LazyLock<Report> = LazyLock::new(|| {
    let tree = load::WorkTree::new(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let config = validate::read_config(&tree).unwrap();
    let validated = validate::validate(&tree, config).unwrap();
    let edition = Edition { as_of: "2026-06-30".parse().unwrap(), source: SourceState::default() };
    compute::compute(&validated.workspace, &edition, validated.diagnostics)
});

/// Its site.
static SITE: LazyLock<Files> = LazyLock::new(|| build(&REPORT, &Theme::default()).unwrap());

fn build(report: &Report, theme: &Theme) -> Result<Files, Failure> {
    let kept = Kept::default();
    site::build(report, theme, None, &kept)?;
    Ok(kept.into_files())
}

fn pages() -> impl Iterator<Item = (&'static str, &'static str)> {
    SITE.iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).unwrap()))
}

/// One start tag: its name and its attributes.
struct StartTag<'a> {
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
}

impl<'a> StartTag<'a> {
    fn get(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(key, _)| *key == name).map(|(_, value)| *value)
    }
}

const VOID: &[&str] = &["br", "hr", "img", "input", "link", "meta", "col", "wbr"];

/// The start tags of a page, with every end tag checked against what is open.
fn tags<'a>(path: &str, page: &'a str) -> Vec<StartTag<'a>> {
    let mut found = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = &comment[comment.find("-->").unwrap()..];
            continue;
        }
        if rest.starts_with('!') {
            continue;
        }
        let end = rest.find('>').unwrap_or_else(|| panic!("{path}: a tag without an end"));
        let tag = &rest[..end];
        rest = &rest[end + 1..];
        open.pop_if(|open| ends(open, tag));
        if let Some(name) = tag.strip_prefix('/') {
            let expected = open.pop();
            assert_eq!(expected, Some(name.trim()), "{path}: near {}", &rest.chars().take(120).collect::<String>());
            continue;
        }
        let inner = tag.trim_end_matches('/');
        let name = inner.split_whitespace().next().unwrap();
        found.push(StartTag { name, attributes: attributes(path, &inner[name.len()..]) });
        if !tag.ends_with('/') && !VOID.contains(&name) {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{path}: left open: {open:?}");
    found
}

fn attributes<'a>(path: &str, mut text: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut found = Vec::new();
    loop {
        text = text.trim_start();
        if text.is_empty() {
            return found;
        }
        let Some((name, rest)) = text.split_once("=\"") else {
            found.extend(text.split_whitespace().map(|name| (name, "")));
            return found;
        };
        let (value, rest) = rest.split_once('"').unwrap_or_else(|| panic!("{path}: {text}"));
        assert!(!value.contains('<'), "{path}: {value}");
        found.push((name.split_whitespace().last().unwrap_or(name), value));
        text = rest;
    }
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        if *first == b'%' {
            bytes.push(u8::from_str_radix(std::str::from_utf8(&tail[..2]).unwrap(), 16).unwrap());
            rest = &tail[2..];
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// The path that `link` leads to from the page at `from`.
fn resolved(from: &str, link: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        if part == ".." {
            parts.pop()?;
        } else {
            parts.push(part);
        }
    }
    Some(decoded(&parts.join("/")))
}

#[test]
fn every_internal_link_and_anchor_resolves() {
    let ids: BTreeMap<&str, BTreeSet<&str>> =
        pages().map(|(path, page)| (path, tags(path, page).iter().filter_map(|tag| tag.get("id")).collect())).collect();
    let mut broken = Vec::new();
    for (path, page) in pages() {
        for tag in tags(path, page) {
            let Some(link) = tag.get("href").or_else(|| tag.get("src")) else { continue };
            if link.contains(':') {
                continue;
            }
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() { Some(path.to_owned()) } else { resolved(path, file) };
            let is_attached =
                |target: &str| target.strip_prefix("files/").is_some_and(|file| REPORT.attachments.contains(file));
            let is_there =
                |target: &String| SITE.contains_key(target) || target.starts_with("data/") || is_attached(target);
            let Some(target) = target.filter(is_there) else {
                broken.push(format!("{path}: {link}"));
                continue;
            };
            let known = ids.get(target.as_str());
            // `#status=open` is a filter that a script reads, not a place.
            let place = !anchor.is_empty() && !anchor.contains('=');
            if place && known.is_some_and(|known| !known.contains(decoded(anchor).as_str())) {
                broken.push(format!("{path}: {link} (anchor)"));
            }
        }
    }
    broken.truncate(40);
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn pages_are_sound() {
    for (path, page) in pages() {
        let tags = tags(path, page);
        let html = tags.iter().find(|tag| tag.name == "html").unwrap();
        assert!(html.get("lang").is_some() && html.get("dir").is_some(), "{path}");
        assert_eq!(tags.iter().filter(|tag| tag.name == "h1").count(), 1, "{path}");
        let mut ids = BTreeSet::new();
        for tag in &tags {
            assert!(tag.get("style").is_none() && tag.name != "style", "{path}: a style attribute");
            assert!(!tag.attributes.iter().any(|(name, _)| name.starts_with("on")), "{path}: a handler");
            assert!(
                tag.get("id").is_none_or(|id| !id.is_empty() && ids.insert(id)),
                "{path}: {:?} twice",
                tag.get("id")
            );
            if tag.name == "use" {
                let symbol = tag.get("href").unwrap().trim_start_matches('#');
                assert!(page.contains(&format!("<symbol id=\"{symbol}\"")), "{path}: no symbol {symbol}");
            }
            if tag.name == "script" {
                assert!(
                    tag.get("src").is_some() || tag.get("type") == Some("application/json"),
                    "{path}: a script in the page"
                );
            }
        }
        assert!(page.contains("default-src 'none'"), "{path}: no policy");
        assert!(!page.contains("{{") && !page.contains("{%"), "{path}: a template shows through");
    }
}

#[test]
fn nothing_is_asked_of_another_host() {
    for (path, page) in pages() {
        for tag in tags(path, page) {
            let asked = match tag.name {
                "a" => None,
                "link" if matches!(tag.get("rel"), Some("canonical" | "alternate")) => None,
                _ => tag.get("href").or_else(|| tag.get("src")),
            };
            // The page's own icon stands in the page.
            let is_elsewhere = |asked: &str| asked.contains("//") && !asked.starts_with("data:image/");
            assert!(!asked.is_some_and(is_elsewhere), "{path}: {asked:?}");
        }
    }
}

#[test]
fn every_language_has_every_page() {
    let of = |folder: &str| -> BTreeSet<String> {
        pages().filter_map(|(path, _)| path.strip_prefix(folder)).map(str::to_owned).collect()
    };
    let estonian = of("et/");
    assert!(estonian.len() > 3);
    for lang in Lang::ALL.map(Lang::code).into_iter().filter(|lang| *lang != "en") {
        assert_eq!(of(&format!("{lang}/")), estonian, "{lang}");
    }
    assert!(estonian.iter().all(|path| SITE.contains_key(path)));
}

#[test]
fn messages_are_said_and_not_named() {
    for (path, page) in pages() {
        for key in ["head-", "section-", "fact-", "list-", "nav-", "caption-", "note-"] {
            let hit = page.find(&format!(">{key}"));
            assert!(hit.is_none(), "{path}: {}", &page[hit.unwrap()..].chars().take(60).collect::<String>());
        }
    }
}

#[test]
fn two_builds_are_alike() {
    assert!(build(&REPORT, &Theme::default()).unwrap() == *SITE);
}

/// A theme of one file.
fn theme(name: &str, text: &str) -> Theme {
    Theme::new([(name.to_owned(), text.as_bytes().to_vec())].into()).unwrap()
}

/// A report with the demonstration's pages of text and nothing else.
fn one_page() -> Report {
    Report { pages: REPORT.pages.clone(), ..Report::default() }
}

#[test]
fn a_theme_replaces_templates_styles_and_messages() {
    let page = |theme: &Theme, path: &str| {
        String::from_utf8(build(&one_page(), theme).unwrap().remove(path).unwrap()).unwrap()
    };
    let template = "{% extends \"base.html\" %}{% block main %}<h1>Ours: {{ page.title }}</h1>{% endblock main %}";
    assert!(page(&theme("text.html", template), "pages/how-we-audit.html").contains("<h1>Ours: How we audit</h1>"));
    let style = page(&theme("style.css", "body{}"), "style.css");
    assert!(style.starts_with("/* auditbook: the tokens") && style.ends_with("\nbody{}"));
    assert!(page(&theme("chart.css", ":root{}"), "style.css").starts_with(":root{}\n/* auditbook"));
    assert!(page(&theme("en.ftl", "nav-overview = Front page\n"), "index.html").contains("Front page"));
    let own =
        [("text.html", template.replace("page.title", "'our-hello' | say")), ("en.ftl", "our-hello = Hello\n".into())];
    let own = Theme::new(own.map(|(name, text): (&str, String)| (name.to_owned(), text.into_bytes())).into()).unwrap();
    assert!(page(&own, "pages/how-we-audit.html").contains("Ours: Hello"));
}

#[test]
fn a_theme_reaches_every_piece_and_every_kind_of_page() {
    let page =
        |theme: &Theme, path: &str| String::from_utf8(build(&REPORT, theme).unwrap().remove(path).unwrap()).unwrap();
    let pieces = include_str!("../templates/inline.html");
    let marked = pieces
        .replace("<a href=\"{{ href }}\">{{ inner }}</a>", "<a class=\"ours\" href=\"{{ href }}\">{{ inner }}</a>");
    assert!(page(&theme("inline.html", &marked), "gaps.html").contains("<a class=\"ours\" href=\"gaps/"));
    let template = "{% extends \"page.html\" %}{% block tools %}<p>Ours</p>{% endblock tools %}";
    let own = theme("metric.html", template);
    assert!(page(&own, "metrics/fcr.html").contains("<p>Ours</p>") && !page(&own, "gaps.html").contains("<p>Ours</p>"));
    let without =
        pieces.replace("component bold(", "component strong(").replace("endcomponent bold", "endcomponent strong");
    let missing = build(&REPORT, &theme("inline.html", &without)).unwrap_err().to_string();
    assert!(missing.contains("bold"), "{missing}");
}

#[test]
fn a_theme_replaces_what_pages_share_or_places_it_itself() {
    let page =
        |theme: &Theme, path: &str| String::from_utf8(build(&REPORT, theme).unwrap().remove(path).unwrap()).unwrap();
    let frame = include_str!("../templates/frame.html").replace("class=\"mast\"", "class=\"ours\"");
    let ours = page(&theme("frame.html", &frame), "metrics/fcr.html");
    assert!(ours.contains("<header class=\"ours\">") && ours.contains("href=\"../el/metrics/fcr.html\""), "{ours}");
    let template = "<!doctype html><html><head>{% for sibling in frame.languages %}{{ sibling.href }} {% endfor %}{{ frame.nav[0].href }}";
    let own = page(&theme("metric.html", template), "metrics/fcr.html");
    assert!(own.contains("../el/metrics/fcr.html ") && own.ends_with("index.html"), "{own}");
    let missing = build(&REPORT, &theme("frame.html", "")).unwrap_err().to_string();
    assert!(missing.contains("related"), "{missing}");
}

#[test]
fn a_faulty_theme_is_a_failure_that_names_the_file() {
    let broken = build(&one_page(), &theme("index.html", "{% if %}")).unwrap_err().to_string();
    assert!(broken.contains("index.html"), "{broken}");
    let broken = build(&one_page(), &theme("en.ftl", "nav-overview = { $x")).unwrap_err().to_string();
    assert!(broken.contains("`en.ftl`: line 1"), "{broken}");
    let idle = build(&one_page(), &theme("en.ftl", "# Ours\nnav-gols = Aims\n")).unwrap_err().to_string();
    assert!(idle.contains("`en.ftl`: line 2") && idle.contains("did you mean `nav-goals`?"), "{idle}");
}

#[test]
fn a_template_that_never_ends_is_a_failure_that_names_it() {
    let words = "x".repeat(1_000);
    let template =
        format!("{{% for a in range(end=9999) %}}{{% for b in range(end=9999) %}}{words}{{% endfor %}}{{% endfor %}}");
    let endless = build(&one_page(), &theme("text.html", &template)).unwrap_err().to_string();
    assert!(endless.contains("`text.html` makes a page of more than 32 MiB"), "{endless}");
}

#[test]
fn a_template_that_says_nothing_forever_is_a_failure_that_names_it() {
    let template =
        "{% for a in range(end=9999) %}{% for b in range(end=9999) %}{% set x = b %}{% endfor %}{% endfor %}";
    let endless = build(&one_page(), &theme("text.html", template)).unwrap_err().to_string();
    assert!(endless.contains("`text.html` takes more than 1000000 steps for a page"), "{endless}");
}

#[test]
fn no_theme_weakens_the_policy_of_pages() {
    let refused = |text: &str| build(&one_page(), &theme("text.html", text)).unwrap_err().to_string();
    assert!(refused("<script src=\"//host/x.js\"></script><!doctype html><html><head>").contains("does not begin"));
    assert!(
        refused("<!doctype html><html><head><meta http-equiv=refresh content=\"0;url=//host\">").contains("orders")
    );
    let bare = build(&one_page(), &theme("base.html", "<!doctype html><html><head>{% block head %}{% endblock head %}{% block main %}{% endblock main %}{% block scripts %}{% endblock scripts %}")).unwrap();
    let page = std::str::from_utf8(&bare["pages/how-we-audit.html"]).unwrap();
    assert!(page.starts_with(
        "<!doctype html><html><head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
    ));
}

#[test]
fn a_workspace_without_documents_has_a_site() {
    let files = build(&Report::default(), &Theme::default()).unwrap();
    let index = std::str::from_utf8(&files["index.html"]).unwrap();
    tags("index.html", index);
    assert!(index.contains("No goals have been written yet."));
}

#[test]
fn feeds_badges_and_drawings_are_well_formed() {
    let mut seen = 0;
    for (path, bytes) in SITE.iter().filter(|(path, _)| path.ends_with(".xml") || path.ends_with(".svg")) {
        let mut reader = quick_xml::Reader::from_reader(bytes.as_slice());
        reader.config_mut().check_end_names = true;
        loop {
            match reader.read_event() {
                Ok(quick_xml::events::Event::Eof) => break,
                Ok(_) => {}
                Err(error) => panic!("{path}: {error}"),
            }
        }
        seen += 1;
    }
    assert!(seen > 100);
    let feed = std::str::from_utf8(&SITE["feeds/goals.xml"]).unwrap();
    let entries = feed.matches("<entry>").count();
    assert_eq!(entries, REPORT.goals.len());
    let ids: BTreeSet<&str> = feed.split("<id>").skip(1).map(|rest| rest.split('<').next().unwrap()).collect();
    assert_eq!(ids.len(), entries + 1);
}

#[test]
fn pages_stay_small() {
    for (path, page) in pages() {
        let most = if path.ends_with("index.html") { 150 } else { 300 };
        assert!(page.len() < most * 1024, "{path}: {} kB", page.len() / 1024);
    }
}

/// The argument of the call that a file of the search index consists of, as a JSON list.
fn index_file(path: &str) -> Vec<serde_json::Value> {
    let text = std::str::from_utf8(SITE.get(path).unwrap_or_else(|| panic!("no {path}"))).unwrap();
    let (_, data) = text.trim_end().strip_suffix(");").unwrap().split_once('(').unwrap();
    serde_json::from_str(&format!("[{data}]")).unwrap()
}

#[test]
fn search_finds_every_document_in_every_language() {
    let index = index_file("search/index.js");
    let each = index[1].as_u64().unwrap();
    let mut last = 0;
    let mut greek = Vec::new();
    for key in index[0].as_array().unwrap() {
        let key = key.as_str().unwrap();
        let letters: Vec<String> = key.chars().map(|c| format!("{:x}", u32::from(c))).collect();
        let shard = index_file(&format!("search/w-{}.js", letters.join("-")));
        assert_eq!(shard[0], key);
        for entry in shard[1].as_array().unwrap() {
            let word = entry[0].as_str().unwrap();
            assert!(word.starts_with(key), "{word} among those with {key}");
            let mut place = 0;
            for step in entry[1].as_array().unwrap() {
                place += step.as_u64().unwrap();
                if word == "ευρημ" {
                    greek.push(place / 2);
                }
                place -= place % 2;
                last = last.max(place / 2);
            }
        }
    }
    assert!(!greek.is_empty(), "a Greek word finds nothing");
    for lang in Lang::ALL.map(Lang::code) {
        let files = (0..=last / each).map(|nth| index_file(&format!("search/{lang}-{nth}.js")));
        let lines: Vec<serde_json::Value> = files.flat_map(|file| file[1].as_array().unwrap().clone()).collect();
        assert_eq!(lines.len() as u64, last + 1, "{lang}");
        let folder = if lang == "en" { String::new() } else { format!("{lang}/") };
        let page = std::str::from_utf8(&SITE[&format!("{folder}search.html")]).unwrap();
        for line in &lines {
            let href = line[0].as_str().unwrap();
            let path = href.split('#').next().unwrap();
            assert!(SITE.contains_key(&format!("{folder}{path}")) || path.contains('%'), "{lang}: {href}");
            let in_glossary = path == "glossary.html";
            assert!(in_glossary || page.contains(&format!("href=\"{href}\"")), "{lang}: {href} is not listed");
        }
    }
}
