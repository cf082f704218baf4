//! The look and the words of the site: the built-in templates, styles and scripts, and what a workspace puts in their place.
//!
//! In: the files of the workspace's `templates/` folder. Out: the text of each template, the assets that are copied to the
//! site, the messages of a language. A file of the same name replaces the built-in one; pictures are copied to the site, so that
//! a theme can bring a logo; any other file is refused ([`accepted`]). Scripts are the program's own.

mod accepted;
mod drawing;
pub(super) mod steps;

use std::borrow::Cow;
use std::collections::BTreeMap;

use accepted::Role;

use crate::error::Failure;
use crate::files::Files;
use crate::i18n::{Key, MessageFault};
use crate::parse::read::did_you_mean;

macro_rules! built_in {
    ($($name:literal,)*) => { &[$(($name, include_str!(concat!("../../templates/", $name))),)*] };
}

/// The templates of pages and their parts.
const TEMPLATES: &[(&str, &str)] = built_in! {
    "alone.html",
    "base.html",
    "diff.html",
    "fill.html",
    "filling.html",
    "forms.html",
    "frame.html",
    "inline.html",
    "page.html",
    "parts.html",
    "search.html",
    "single.html",
};

/// Styles and scripts, copied to the root of the site.
const ASSETS: &[(&str, &str)] = built_in! {
    "fill.js",
    "filter.js",
    "page.js",
    "search.js",
};

/// The stylesheet of pages, and what comes before it: the tokens and the rules of charts.
const STYLE: &str = include_str!("../../templates/style.css");
const CHART_STYLE: &str = include_str!("../../templates/chart.css");

/// The symbols of the state vocabulary.
const ICONS: &str = include_str!("../../templates/icons.svg");

/// What a workspace puts in the place of built-in templates, styles, scripts and messages.
#[derive(Debug, Clone, Default)]
pub struct Theme {
    files: BTreeMap<String, Vec<u8>>,
    /// The templates among them, their steps counted.
    templates: BTreeMap<String, String>,
}

impl Theme {
    /// Returns the theme of `files`, by their path below `templates/`. Fails where one is none that a theme may bring; every such
    /// file is named.
    pub fn new(files: BTreeMap<String, Vec<u8>>) -> Result<Self, Failure> {
        let names: Vec<&str> = TEMPLATES.iter().map(|(name, _)| *name).collect();
        let (mut theme, mut refused) = (Self::default(), Vec::new());
        // What is as it is built in, as in the repository of auditbook itself, replaces nothing.
        for (name, bytes) in files.into_iter().filter(|(name, bytes)| built_in(name) != Some(bytes.as_slice())) {
            let taken = accepted::role(&name, &bytes, &names).and_then(|role| theme.take(&name, bytes, role));
            refused.extend(taken.err().map(|why| format!("`templates/{}`: {why}", name.escape_debug())));
        }
        if refused.is_empty() { Ok(theme) } else { Err(Failure::Template { message: refused.join("\n") }) }
    }

    fn take(&mut self, name: &str, bytes: Vec<u8>, role: Role) -> Result<(), String> {
        match role {
            Role::Template => {
                let text = String::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())?;
                self.templates.insert(name.to_owned(), steps::counted(&text)?);
            }
            Role::Source | Role::Picture => {
                self.files.insert(name.to_owned(), bytes);
            }
            Role::Unpublished => {}
        }
        Ok(())
    }

    /// Returns every template with its name, those of the theme in place of the built-in ones.
    pub(super) fn templates(&self) -> Vec<(String, Cow<'_, str>)> {
        let mut all: BTreeMap<String, Cow<'_, str>> =
            TEMPLATES.iter().map(|(name, text)| ((*name).to_owned(), Cow::Borrowed(*text))).collect();
        all.extend(self.templates.iter().map(|(name, text)| (name.clone(), Cow::Borrowed(text.as_str()))));
        all.into_iter().collect()
    }

    /// Returns whether it has templates of its own.
    pub(super) fn has_templates(&self) -> bool {
        !self.templates.is_empty()
    }

    /// Returns the symbols that pages may use.
    pub(super) fn icons(&self) -> Cow<'_, str> {
        self.text("icons.svg", ICONS)
    }

    /// Returns the theme's own messages of the language `code`.
    pub(super) fn messages(&self, code: &str) -> Option<Cow<'_, str>> {
        self.files.get(&format!("{code}.ftl")).map(|bytes| String::from_utf8_lossy(bytes))
    }

    /// Returns the faults of the theme's own messages of the language `code`: those that neither replace a built-in one nor are
    /// named by a template or another message of the theme.
    pub(super) fn idle_messages(&self, code: &str) -> Vec<MessageFault> {
        let own = self.messages(code).unwrap_or_default();
        let named = |key: &str| {
            let quoted = [format!("\"{key}\""), format!("'{key}'")];
            let placed = [format!("{{ {key} }}"), format!("{{{key}}}")];
            quoted.iter().any(|quoted| self.templates.values().any(|template| template.contains(quoted.as_str())))
                || placed.iter().any(|placed| own.contains(placed.as_str()))
        };
        let lines = own.lines().enumerate().filter(|(_, line)| line.starts_with(|c: char| c.is_ascii_alphabetic()));
        let keys = lines.filter_map(|(at, line)| Some((at + 1, line.split_once('=')?.0.trim_end())));
        let idle = keys.filter(|(_, key)| Key::find(key).is_none() && !named(key));
        idle.map(|(line, key)| MessageFault { line, message: idle_message(key) }).collect()
    }

    /// Returns the styles that a chart needs outside a page: the tokens and the rules of charts.
    pub(super) fn chart_styles(&self) -> Cow<'_, str> {
        self.text("chart.css", CHART_STYLE)
    }

    /// Returns the stylesheet of the site.
    pub(super) fn style(&self) -> String {
        format!("{}\n{}", self.chart_styles(), self.text("style.css", STYLE))
    }

    /// Returns the stylesheet for a page that holds it: nothing in it may end the element that it stands in.
    pub(super) fn style_inside_pages(&self) -> String {
        self.style().replace("</", "<\\/")
    }

    /// Returns the files that are copied to the site as they are, with the stylesheet.
    pub fn assets(&self) -> Files {
        let mut assets: Files =
            ASSETS.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
        let own = self.files.iter().filter(|(name, _)| !is_source(name));
        assets.extend(own.map(|(name, bytes)| (name.clone(), bytes.clone())));
        assets.insert("style.css".to_owned(), self.style().into_bytes());
        assets
    }

    fn text(&self, name: &str, built_in: &'static str) -> Cow<'_, str> {
        self.files.get(name).map_or(Cow::Borrowed(built_in), |bytes| String::from_utf8_lossy(bytes))
    }
}

/// Returns the built-in file of this name.
fn built_in(name: &str) -> Option<&'static [u8]> {
    let others = [("style.css", STYLE), ("chart.css", CHART_STYLE), ("icons.svg", ICONS)];
    let mut all = TEMPLATES.iter().chain(ASSETS).chain(&others);
    all.find(|(known, _)| *known == name).map(|(_, text)| text.as_bytes())
}

fn idle_message(key: &str) -> String {
    let near = did_you_mean(key, Key::all().map(Key::as_str)).map_or_else(String::new, |near| format!("; {near}"));
    format!("no message is called `{key}`, and no template of the theme names it{near}")
}

/// Returns whether a file is a part of what the program writes, and not copied as it is.
fn is_source(name: &str) -> bool {
    matches!(name, "icons.svg" | "chart.css" | "style.css")
        || name.rsplit_once('.').is_some_and(|(_, ending)| ending == "ftl")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_theme_replaces_by_name_and_adds_assets() {
        let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
        let logo = file("img/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        let files =
            [file("base.html", "mine"), logo, file("en.ftl", "a = b"), file(".gitkeep", ""), file("README.md", "x")];
        let theme = Theme::new(files.into()).unwrap();
        assert!(theme.templates().iter().any(|(name, text)| name == "base.html" && text == "mine"));
        let assets: Vec<String> = theme.assets().into_keys().collect();
        assert_eq!(assets, ["fill.js", "filter.js", "img/logo.svg", "page.js", "search.js", "style.css"]);
        assert_eq!(theme.messages("en").as_deref(), Some("a = b"));
    }

    #[test]
    fn what_is_built_in_may_stand_in_a_theme_and_be_edited() {
        let own = [("chart.css", CHART_STYLE), ("style.css", STYLE), ("icons.svg", ICONS)];
        for (name, text) in TEMPLATES.iter().chain(&own) {
            let edited = Theme::new([((*name).to_owned(), format!("{text}\n").into_bytes())].into()).unwrap();
            assert_eq!(edited.files.len() + edited.templates.len(), 1, "{name}");
        }
        let all = TEMPLATES.iter().chain(ASSETS).chain(&own);
        let same = all.map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
        let theme = Theme::new(same).unwrap();
        assert!(theme.files.is_empty() && !theme.has_templates());
    }

    #[test]
    fn no_file_with_script_is_taken() {
        for (name, bytes) in [
            ("filter.js", &b"x"[..]),
            ("page.js", b"x"),
            ("search.js", b"x"),
            ("a.mjs", b"x"),
            ("page.htm", b"<script>"),
            ("mine.html", b"<script>"),
            ("sub/_a.html", b"x"),
            ("a.xhtml", b"x"),
            ("a.xml", b"x"),
            ("a.json", b"x"),
            ("a.pdf", b"%PDF"),
            ("a.css", b"x"),
            ("a", b"x"),
            ("a.PNG.js", b"x"),
            ("logo.png", b"<html><script>"),
            ("logo.svg", b"<svg><script/></svg>"),
            ("icons.svg", b"<svg><symbol id=\"i-a\" onload=\"x\"/></svg>"),
            ("chart.css", b"</style><script>x</script>"),
            ("chart.css", b"a{fill:URL(//host/x)}"),
            ("xx.ftl", b"a = b"),
            ("a b.png", b"\x89PNG\r\n\x1a\n"),
            ("base.html", b"\xff"),
        ] {
            let refused = Theme::new([(name.to_owned(), bytes.to_vec())].into()).unwrap_err();
            assert!(refused.to_string().contains(&format!("templates/{name}")), "{name}: {refused}");
        }
    }
}
