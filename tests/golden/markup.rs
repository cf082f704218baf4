//! A page or a drawing in a form that a reviewer can read.
//!
//! In: markup as the site has it. Out: one tag a line, what is short on one line, drawings as the words and the shapes that
//! they are made of. Nothing here judges the markup; that is done for the demonstration in `site.rs`.

use std::collections::BTreeMap;

/// So long an element may be to stand on one line, in characters.
const SHORT: usize = 120;

/// Elements that end themselves.
const VOID: &[&str] = &["br", "hr", "img", "input", "link", "meta", "col", "wbr", "!doctype"];

/// Elements that may end without a tag: where the next of them begins, or what holds them ends.
const PARTS: &[&[&str]] = &[&["td", "th"], &["li"], &["dt", "dd"]];

/// Elements that begin a line of their own also where they are short.
const BLOCKS: &[&str] = &[
    // Of pages.
    "article",
    "aside",
    "body",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "head",
    "header",
    "li",
    "link",
    "main",
    "meta",
    "nav",
    "ol",
    "p",
    "section",
    "summary",
    "svg",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
    // Of feeds and the sitemap.
    "author",
    "entry",
    "feed",
    "generator",
    "id",
    "loc",
    "updated",
    "url",
    "urlset",
];

/// A part of a page.
enum Node<'a> {
    Text(String),
    Element { name: &'a str, attributes: &'a str, children: Vec<Node<'a>> },
}

/// The page, readable.
pub(crate) fn readable(page: &str) -> String {
    let mut rest = page;
    let mut out = String::new();
    for node in children(&mut rest, "") {
        print(&node, 0, &mut out);
    }
    out
}

/// The element `<main>` of the page, readable.
pub(crate) fn main_part(page: &str) -> String {
    readable(&page[main_range(page)])
}

/// What stands around the element `<main>` of the page, readable.
pub(crate) fn frame(page: &str) -> String {
    let main = main_range(page);
    readable(&format!("{}<main>…</main>{}", &page[..main.start], &page[main.end..]))
}

fn main_range(page: &str) -> std::ops::Range<usize> {
    let start = page.find("<main").expect("a page has a main part");
    let end = page.find("</main>").expect("a main part ends") + "</main>".len();
    start..end
}

/// Whether `tag`, as it stands between its brackets, ends the element `open` that has no end tag of its own.
pub(crate) fn ends(open: &str, tag: &str) -> bool {
    let name = tag.split_whitespace().next().unwrap_or_default();
    let siblings = PARTS.iter().find(|names| names.contains(&open));
    siblings.is_some_and(|names| match name.strip_prefix('/') {
        Some(name) => name != open,
        None => names.contains(&name),
    })
}

/// What stands in the element `open`, up to its end, which `rest` is left behind.
fn children<'a>(rest: &mut &'a str, open: &str) -> Vec<Node<'a>> {
    let mut found = Vec::new();
    while !rest.is_empty() {
        let at = rest.find('<').unwrap_or(rest.len());
        let (text, tail) = rest.split_at(at);
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !words.is_empty() {
            // Whether a space stands between a word and its neighbour is seen by readers, so it is kept.
            let before = if text.starts_with(char::is_whitespace) { " " } else { "" };
            let after = if text.ends_with(char::is_whitespace) { " " } else { "" };
            found.push(Node::Text(format!("{before}{words}{after}")));
        } else if text.contains(' ') && !text.contains('\n') {
            found.push(Node::Text(" ".to_owned()));
        }
        let Some(inside) = tail.strip_prefix('<') else {
            *rest = "";
            return found;
        };
        if let Some(comment) = inside.strip_prefix("!--") {
            *rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let (tag, after) = inside.split_once('>').expect("a tag ends");
        if ends(open, tag) {
            *rest = tail;
            return found;
        }
        *rest = after;
        if tag.starts_with('/') {
            return found;
        }
        let own_end = tag.ends_with(['/', '?']);
        let tag = tag.trim_end_matches('/').trim();
        let (name, attributes) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
        let empty = own_end || VOID.contains(&name);
        let children = if empty { Vec::new() } else { children(rest, name) };
        found.push(Node::Element { name, attributes: attributes.trim(), children });
    }
    found
}

fn print(node: &Node, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    let Node::Element { name, attributes, children } = node else {
        let Node::Text(text) = node else { return };
        if !text.trim().is_empty() {
            out.push_str(&format!("{indent}{}\n", text.trim()));
        }
        return;
    };
    if *name == "svg" && icon(children).is_none() {
        drawing(attributes, children, &indent, out);
        return;
    }
    let line = flat(node);
    let broken = line.chars().count() > SHORT || children.iter().any(holds_block);
    if !broken || children.is_empty() {
        out.push_str(&format!("{indent}{line}\n"));
        return;
    }
    out.push_str(&format!("{indent}{}\n", start_tag(name, attributes)));
    let mut line = String::new();
    for child in children {
        if holds_block(child) {
            flush(&mut line, &indent, out);
            print(child, depth + 1, out);
        } else {
            line.push_str(&flat(child));
        }
    }
    flush(&mut line, &indent, out);
}

/// Writes a line of words and of elements that stand among them.
fn flush(line: &mut String, indent: &str, out: &mut String) {
    if !line.trim().is_empty() {
        out.push_str(&format!("{indent}  {}\n", line.trim()));
    }
    line.clear();
}

fn holds_block(node: &Node) -> bool {
    match node {
        Node::Text(_) => false,
        Node::Element { name: "svg", children, .. } => icon(children).is_none(),
        Node::Element { name, children, .. } => BLOCKS.contains(name) || children.iter().any(holds_block),
    }
}

/// The node on one line; end tags stand where something follows.
fn flat(node: &Node) -> String {
    match node {
        Node::Text(text) => text.clone(),
        Node::Element { name: "svg", children, .. } => {
            icon(children).map_or_else(|| "<svg>".to_owned(), |icon| format!("<{icon}>"))
        }
        Node::Element { name, attributes, children } => {
            let inner: String = children.iter().map(flat).collect();
            if inner.is_empty() {
                start_tag(name, attributes)
            } else {
                format!("{}{inner}</{name}>", start_tag(name, attributes))
            }
        }
    }
}

fn start_tag(name: &str, attributes: &str) -> String {
    if attributes.is_empty() { format!("<{name}>") } else { format!("<{name} {attributes}>") }
}

/// The symbol that a small picture shows, where it is nothing else: `#i-late`.
fn icon<'a>(children: &[Node<'a>]) -> Option<&'a str> {
    match children {
        [Node::Element { name: "use", attributes, .. }] => {
            attributes.strip_prefix("href=\"").and_then(|rest| rest.strip_suffix('"'))
        }
        _ => None,
    }
}

/// A drawing as its size, its words in order, and how many shapes of each class it has.
fn drawing(attributes: &str, children: &[Node], indent: &str, out: &mut String) {
    let mut words = Vec::new();
    let mut shapes = BTreeMap::new();
    children.iter().for_each(|child| survey(child, &mut words, &mut shapes));
    let shapes: Vec<String> = shapes.into_iter().map(|(shape, count)| format!("{shape} {count}")).collect();
    out.push_str(&format!("{indent}<svg {attributes}>\n{indent}  shapes: {}\n", shapes.join(", ")));
    let mut shown = words.iter().peekable();
    while let Some(first) = shown.next() {
        out.push_str(&format!("{indent}  {first}"));
        // The labels of an axis share a line.
        while let Some(next) = shown.next_if(|next| is_short(first) && is_short(next)) {
            out.push_str(&format!(" | {}", &next["text ".len()..]));
        }
        out.push('\n');
    }
}

fn is_short(words: &str) -> bool {
    words.strip_prefix("text ").is_some_and(|label| label.chars().count() < 14)
}

fn survey(node: &Node, words: &mut Vec<String>, shapes: &mut BTreeMap<String, usize>) {
    let Node::Element { name, attributes, children } = node else { return };
    let class = attribute(attributes, "class").unwrap_or_default();
    match *name {
        "text" | "title" | "desc" => {
            let text: String = children.iter().map(text_of).collect();
            words.push(format!("{name} {}", text.trim()));
            return;
        }
        "g" | "defs" => {}
        "a" => words.push(format!("to {}", attribute(attributes, "href").unwrap_or_default())),
        _ => *shapes.entry(format!("{name} {class}").trim().replace(' ', ".")).or_default() += 1,
    }
    children.iter().for_each(|child| survey(child, words, shapes));
}

fn text_of(node: &Node) -> String {
    match node {
        Node::Text(text) => text.clone(),
        Node::Element { children, .. } => children.iter().map(text_of).collect(),
    }
}

fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let rest = attributes.split_once(&format!("{name}=\""))?.1;
    rest.split_once('"').map(|(value, _)| value)
}
