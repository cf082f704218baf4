//! Views and templates to pages.
//!
//! In: a view, its frame, the templates of the theme. Out: HTML. Everything is escaped but [`SafeHtml`](super::SafeHtml). The
//! filter `say` gives templates the messages of the page's language: `{{ "head-status" | say }}`,
//! `{{ "see-all" | say(n=page.total) }}`.

use std::borrow::Cow;
use std::io::{self, Write};
use std::sync::Arc;

use tera::{Context, Kwargs, State, Tera, Value};

use super::icons::Icons;
use super::page::{Page, Pieces};
use super::policy;
use super::theme::{Theme, steps};
use crate::error::Failure;
use crate::i18n::{Arg, Args, Catalogue, Lang};

/// Prints the pages of one language.
pub(super) struct Printer {
    tera: Tera,
    words: Arc<Catalogue>,
    pieces: Pieces,
    icons: Icons,
    is_themed: bool,
}

impl Printer {
    /// Returns the printer of `lang` with the templates and messages of `theme`.
    pub(super) fn new(lang: Lang, theme: &Theme) -> Result<Self, Failure> {
        let (words, faults) =
            Catalogue::with_overrides(lang, theme.messages(lang.code()).as_deref().unwrap_or_default());
        if let Some(fault) = faults.into_iter().chain(theme.idle_messages(lang.code())).next() {
            return Err(Failure::Template { message: format!("`{}.ftl`: {fault}", lang.code()) });
        }
        let words = Arc::new(words);
        let mut tera = Tera::new();
        tera.autoescape_on([".html", ".xml", ".svg"]);
        let spoken = Arc::clone(&words);
        tera.register_filter("say", move |key: &str, kwargs: Kwargs, _: &State| {
            spoken.say_named(key, &arguments(&kwargs))
        });
        steps::register(&mut tera);
        tera.add_raw_templates(theme.templates()).map_err(|error| failure(&error))?;
        steps::begin();
        let pieces = Pieces::read(&tera).map_err(|error| failure(&error))?;
        Ok(Self { tera, words, pieces, icons: Icons::read(&theme.icons()), is_themed: theme.has_templates() })
    }

    /// Returns the messages of the language, with those of the theme.
    pub(super) fn words(&self) -> &Catalogue {
        &self.words
    }

    /// Returns the inline pieces of the theme.
    pub(super) fn pieces(&self) -> &Pieces {
        &self.pieces
    }

    /// Returns whether templates of a theme may ask for more than the built-in ones do.
    pub(super) fn is_themed(&self) -> bool {
        self.is_themed
    }

    /// Returns what the component `name` makes of one argument.
    pub(super) fn print_component(
        &self,
        name: &str,
        (argument, value): (&'static str, &Value),
    ) -> Result<String, Failure> {
        let mut context = Context::new();
        context.insert_value(argument, value.clone());
        steps::begin();
        self.tera.render_component(name, &context, None, true).map_err(|error| failure(&error))
    }

    /// Returns a page as HTML, by the template of its kind where there is one; its view is used up.
    pub(super) fn print(&self, page: &mut Page, frame: Value) -> Result<String, Failure> {
        let mut context = Context::new();
        context.insert_value("frame", frame);
        context.insert_value("page", std::mem::replace(&mut page.view, Value::none()));
        let own = format!("{}.html", page.kind);
        // What pages are made of is no page, whatever a page is called.
        let is_page = !PARTS.contains(&own.as_str()) && self.tera.contains_template(&own);
        let template = if is_page { own.as_str() } else { "page.html" };
        self.print_alone(template, &context, policy::OF_SITE)
    }

    /// Returns a page without a frame as HTML: what `template` makes of `context`, held to `policy`.
    pub(super) fn print_alone(&self, template: &str, context: &Context, policy: &str) -> Result<String, Failure> {
        steps::begin();
        let mut page = Bounded { markup: Vec::with_capacity(32 << 10), is_full: false };
        let printed = self.tera.render_to(template, context, &mut page);
        if page.is_full {
            let message = format!("`{template}` makes a page of more than {} MiB", LARGEST >> 20);
            return Err(Failure::Template { message });
        }
        if steps::is_over() {
            let message = format!("`{template}` takes more than {} steps for a page: a loop never ends", steps::MOST);
            return Err(Failure::Template { message });
        }
        printed.map_err(|error| failure(&error))?;
        let markup = simdutf8::basic::from_utf8(&page.markup)
            .map_err(|_| Failure::Template { message: format!("`{template}` makes a page that is not UTF-8") })?;
        self.guarded(template, markup, policy)
    }

    /// Returns the markup of a page with its policy and its symbols.
    fn guarded(&self, template: &str, markup: &str, policy: &str) -> Result<String, Failure> {
        if self.is_themed
            && let Some(order) = policy::order(markup)
        {
            let message = format!("`{template}` gives the browser orders, as no page may: `{order}>`");
            return Err(Failure::Template { message });
        }
        let place = policy::place(markup).ok_or_else(|| Failure::Template {
            message: format!("a page of `{template}` does not begin with `<!doctype html>`, `<html …>` and `<head>`"),
        })?;
        Ok(self.icons.place((&markup[..place], &policy::element(policy), &markup[place..])))
    }
}

/// The templates that make no page of their own.
const PARTS: [&str; 8] =
    ["base.html", "fill.html", "forms.html", "frame.html", "inline.html", "page.html", "parts.html", "single.html"];

/// The most bytes that a template may make of one page.
const LARGEST: usize = 32 << 20;

/// A page while it is printed: it fails where loops in a template make more than any reader could want.
struct Bounded {
    markup: Vec<u8>,
    is_full: bool,
}

impl Write for Bounded {
    fn write(&mut self, markup: &[u8]) -> io::Result<usize> {
        if self.markup.len() + markup.len() > LARGEST {
            self.is_full = true;
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.markup.extend_from_slice(markup);
        Ok(markup.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The arguments of a message as a template writes them: a whole number counts, anything else is text.
fn arguments(kwargs: &Kwargs) -> Args {
    let mut args = Args::new();
    for (name, value) in kwargs.iter() {
        args.set(Cow::Owned(name.to_string()), argument(value));
    }
    args
}

fn argument(value: &Value) -> Arg {
    match (value.as_i64(), value.as_str()) {
        (Some(n), _) => Arg::Count(n),
        (None, Some(text)) => Arg::Plain(text.to_owned()),
        (None, None) => Arg::Plain(value.to_string()),
    }
}

fn failure(error: &tera::Error) -> Failure {
    Failure::Template { message: error.to_string() }
}
