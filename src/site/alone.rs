//! The latest brief as one file that needs no other: to be sent, printed or kept.
//!
//! In: the report, the theme, a language. Out: the page of the brief with its styles inside and without navigation and scripts. Its links
//! lead to the site where the settings say its address; where they do not, what they led to stays as words.

use std::fmt::Write as _;

use serde::Serialize;
use tera::Context;

use super::digits::{tag, written};
use super::policy;
use super::press::Press;
use super::text::{SafeHtml, push_escaped};
use super::theme::Theme;
use crate::error::Failure;
use crate::i18n::{Statement, msg};
use crate::report::Report;

/// What `alone.html` shows.
#[derive(Serialize)]
struct View {
    lang: &'static str,
    dir: &'static str,
    title: String,
    site: String,
    as_of: String,
    style: SafeHtml,
    main: SafeHtml,
}

/// Returns the latest brief of `report` in its first language as a page of its own; nothing where no quarter is over. Fails where a
/// template of the theme is faulty.
pub fn latest_brief(report: &Report, theme: &Theme) -> Result<Option<String>, Failure> {
    let press = Press::new(report, theme)?;
    let (Some(brief), Some(printer), Some(lang)) =
        (report.briefs.first(), press.printers.first(), press.languages.first().copied())
    else {
        return Ok(None);
    };
    let path = format!("briefs/{}.html", brief.quarter);
    let Some(page) = press.pages((report, None), theme, &[&path])?.pop().flatten() else { return Ok(None) };
    let main = page.split_once("<main id=\"main\">").and_then(|(_, rest)| rest.split_once("</main>"));
    let Some((main, _)) = main else {
        let message = "`base.html` has no `<main id=\"main\">`, which a brief alone is cut from".to_owned();
        return Err(Failure::Template { message });
    };
    let style = theme.style_inside_pages();
    let policy = policy::of_page_alone(&style);
    let words = printer.words();
    let view = View {
        lang: tag(report, lang),
        dir: lang.dir().as_str(),
        title: Statement::new(msg!("brief-title")).period("period", brief.quarter).say(words),
        site: report.title.pick(lang.code()).0.to_owned(),
        as_of: Statement::new(msg!("as-of")).date("date", report.as_of).say(words),
        style: SafeHtml::trusted(style),
        main: SafeHtml::trusted(led(main, &path, report.settings.url.as_deref())),
    };
    let mut context = Context::new();
    context.insert("page", &view);
    let printed = printer.print_alone("alone.html", &context, &policy)?;
    Ok(Some(written(report.settings.digits, &printed).into_owned()))
}

/// Returns `markup` of the page at `path` with its links leading to the site at `url`, or nowhere.
pub(super) fn led(markup: &str, path: &str, url: Option<&str>) -> String {
    const LINK: &str = " href=\"";
    let mut out = String::with_capacity(markup.len());
    let mut rest = markup;
    while let Some((before, after)) = rest.split_once(LINK) {
        out.push_str(before);
        let (target, after) = after.split_once('"').unwrap_or((after, ""));
        let stays = target.starts_with('#') || target.contains(':');
        match url {
            _ if stays => drop(write!(out, "{LINK}{target}\"")),
            Some(url) => {
                out.push_str(LINK);
                push_escaped(&mut out, url);
                out.push_str(&joined(path, target));
                out.push('"');
            }
            None => {}
        }
        rest = after;
    }
    out + rest
}

/// Returns where `target`, a link on the page at `path`, leads, from the top of the site.
fn joined(path: &str, target: &str) -> String {
    let mut folders: Vec<&str> = path.split('/').collect();
    folders.pop();
    let mut parts = target;
    while let Some(above) = parts.strip_prefix("../") {
        folders.pop();
        parts = above;
    }
    folders.into_iter().chain([parts]).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_the_site_or_nowhere() {
        let markup = "<a href=\"../metrics/a.html#x\">a</a> <a href=\"2025-Q1.html\">b</a> <a href=\"#c\">c</a> <use href=\"#i\"/>";
        assert_eq!(
            led(markup, "briefs/2025-Q2.html", Some("https://example.org/q/")),
            "<a href=\"https://example.org/q/metrics/a.html#x\">a</a> \
             <a href=\"https://example.org/q/briefs/2025-Q1.html\">b</a> <a href=\"#c\">c</a> <use href=\"#i\"/>"
        );
        assert_eq!(
            led(markup, "briefs/2025-Q2.html", None),
            "<a>a</a> <a>b</a> <a href=\"#c\">c</a> <use href=\"#i\"/>"
        );
    }
}
