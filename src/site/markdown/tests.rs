//! Hostile and odd texts, and a sanitiser as the judge of what is printed.

use ammonia::Builder;
use proptest::prelude::*;

use std::sync::Arc;

use super::*;
use crate::i18n::Lang;
use crate::report::{Id, Kind};
use crate::report::{Label, Origin, Page, PageReport, Report};
use crate::site::html::Printer;
use crate::site::theme::Theme;
use crate::site::tree::{Site, Tree};
use crate::source::{SourceFile, Span};

fn page(id: &str) -> PageReport {
    let file = Arc::new(SourceFile::new(format!("audits/pages/{id}.md"), ""));
    let head = Head {
        id: Id::new(id).unwrap(),
        title: Label::from(id),
        is_entitled: true,
        owner: None,
        tags: Vec::new(),
        lang: None,
        dated: None,
        origin: Origin::new(&file, Span::default()),
        kind: Kind::Page,
        body: crate::report::Body::default(),
    };
    PageReport { written: Arc::new(Page { head, nav: false, acknowledge: Vec::new() }) }
}

fn rendered(markdown: &str) -> String {
    let attachments = ["x.png", "list.pdf"].map(|name| format!("audits/pages/{name}")).into();
    let report = Report { pages: vec![page("a"), page("b")], attachments, ..Report::default() };
    let theme = Theme::default();
    let site = Site::new(&report, None, &[Lang::En], &theme);
    let printer = Printer::new(Lang::En, &theme).expect("the built-in theme is whole");
    let tree = Tree::new(&site, Lang::En, printer.words(), printer.pieces());
    let here = tree.at_document(&report.pages[0].head);
    let html = fragment(&here, &report.pages[0].head, markdown, Under::Section);
    html.map_or_else(String::new, |html| html.as_str().to_owned())
}

#[test]
fn nesting_without_end_takes_no_time_without_end() {
    let html = rendered(&format!("{}quoted\n\n{}listed\n\n*a* b", ">".repeat(20_000), "- ".repeat(20_000)));
    assert!(html.contains("quoted") && html.contains("listed") && html.contains("<em>a</em>"));
    assert!(html.matches("<blockquote>").count() <= DEEPEST);
}

#[test]
fn nothing_that_runs_gets_in() {
    for hostile in [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "a <svg onload=alert(1)> b",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "![x](data:text/html,<script>)",
        "<a href=\"javascript:x\" style=\"x\">y</a>",
        "<div id=main onclick=x>",
        "<iframe src=//evil.example></iframe>",
        "| a |\n|:-:|\n| <style>*{}</style> |",
    ] {
        let html = rendered(hostile);
        let tags: Vec<&str> = html.split('<').skip(1).filter_map(|rest| rest.split('>').next()).collect();
        for tag in tags {
            let tag = tag.to_ascii_lowercase();
            assert!(
                !["script", "img", "svg", "style", "iframe", "javascript", "data:", " on"]
                    .iter()
                    .any(|bad| tag.contains(bad)),
                "{hostile}: {html}"
            );
        }
    }
}

#[test]
fn links_lead_to_pages_or_nowhere() {
    assert!(rendered("[b](b.md)").contains("href=\"b.html\""));
    assert!(rendered("[b](../pages/b.et.md#x)").contains("href=\"b.html\""));
    assert!(rendered("[b](page/b)").contains("href=\"b.html\""));
    assert_eq!(rendered("[c](c.md)"), "<p>c</p>");
    assert_eq!(rendered("[c](../../../../etc/passwd)"), "<p>c</p>");
    assert!(rendered("[x](https://example.org/)").contains("rel=\"noopener noreferrer\""));
}

#[test]
fn pictures_that_are_published_are_shown_and_others_are_linked_or_words() {
    let file = "../files/audits/pages/x.png";
    let shown = format!("<img src=\"{file}\" alt=\"a &amp; b\" loading=\"lazy\">");
    let html = rendered("![a & *b*](x.png)");
    assert!(html.contains(&shown) && html.contains(&format!("<a href=\"{file}\"")), "{html}");
    assert!(rendered("![](../pages/x.png)").contains("alt=\"x.png\""), "a picture without words is called as its file");
    let nested = rendered("[![p](x.png)](https://example.org/)");
    assert_eq!((nested.matches("<a ").count(), nested.matches("<img ").count()), (1, 1), "{nested}");
    assert!(rendered("[l](list.pdf)").contains("href=\"../files/audits/pages/list.pdf\""));
    assert_eq!(rendered("![y](y.png)"), "<p>y</p>");
    assert!(!rendered("![y](https://example.org/x.png)").contains("<img"), "nothing is fetched from elsewhere");
}

#[test]
fn headings_go_below_the_page_and_have_anchors() {
    assert_eq!(rendered("# Title\n\ntext"), "<p>text</p>");
    let html = rendered("## One\n\n## One\n\nsee [it](#one-2) and [that](#two)");
    assert!(html.contains("<h3 id=\"t-one\">") && html.contains("<h3 id=\"t-one-2\">"), "{html}");
    assert!(html.contains("href=\"#t-one-2\"") && html.contains("and that"), "{html}");
    assert!(rendered("| a |\n|---|\n| 1 |").contains("<th scope=\"col\">a</th>"));
}

#[test]
fn twenty_thousand_equal_headings_have_anchors_of_their_own() {
    let html = rendered(&"## One\n\n".repeat(20_000));
    assert!(html.contains("<h3 id=\"t-one-20000\">"));
    assert_eq!(html.matches("<h3 id=").count(), 20_000);
}

/// A sanitiser that lets through what a text may become, and nothing else.
fn sanitiser() -> Builder<'static> {
    let mut builder = Builder::default();
    let headings = ["h2", "h3", "h4", "h5", "h6", "div"].map(|name| (name, ["id", "class"].into()));
    let others = [
        ("img", ["src", "alt", "loading"].into()),
        ("a", ["href", "rel"].into()),
        ("ol", ["start"].into()),
        ("th", ["scope"].into()),
    ];
    builder
        .tags(
            "a blockquote br code del div em h2 h3 h4 h5 h6 hr img li ol p pre s strong sub sup table tbody td th thead tr ul"
                .split(' ')
                .collect(),
        )
        .clean_content_tags(["script", "style"].into())
        .tag_attributes(headings.into_iter().chain(others).collect())
        .generic_attributes([].into())
        .url_schemes(["http", "https", "mailto", "tel"].into())
        .link_rel(None);
    builder
}

/// What a browser sees of `markup`, without what may differ in spelling.
fn seen(markup: &str) -> String {
    markup.replace("&nbsp;", "\u{a0}").replace("&quot;", "\"").replace("&#39;", "'").replace("&gt;", ">")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn a_sanitiser_finds_nothing_to_take_away(
        pieces in proptest::collection::vec(
            prop_oneof![
                "[a-zé<>&\"'*_`~\\[\\]()!#|: \n-]{0,12}",
                prop::sample::select(vec![
                    "<script>alert(1)</script>", "<sub>", "</sub>", "<del>", "</del>", "<br>", "<b onclick=x>", "<!-- x -->",
                    "[a](javascript:x)", "[a](https://example.org/?a=1&b=\"2\")", "![p](x.png)", "[![p](x)](https://e.org)",
                    "\n\n", "\n- ", "\n1. ", "\n7. ", "\n> ", "\n## ", "\n| a | b |\n|---|:-:|\n| 1 | <s>2 |\n", "\n```\n", "[^1]",
                    "\n\n[^1]: note\n", "\n<div onload=x>\n", "**", "*", "~~", "&lt;", "&#106;avascript:", "<s>", "- [x] ",
                ]).prop_map(str::to_owned),
            ],
            0..24,
        )
    ) {
        let markup = rendered(&pieces.concat());
        let clean = sanitiser().clean(&markup).to_string();
        prop_assert_eq!(seen(&clean), seen(&markup));
    }
}
