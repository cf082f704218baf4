//! What a theme may bring: an allow-list of names and kinds, so that no file of it can carry a script.
//!
//! In: the path of a file below `templates/`, and its bytes. Out: what it is for, or why it is refused. Pages have their own
//! guard, [`policy`](crate::site::policy): what a template makes is looked at where it is made.

use super::drawing;
use crate::i18n::Lang;
use crate::parse::read::did_you_mean;
use crate::picture;
use crate::site::view;

/// What a file of a theme is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// It makes pages.
    Template,
    /// A stylesheet, symbols or messages: a part of what the program writes.
    Source,
    /// It is copied to the site as it is.
    Picture,
    /// It is for whoever reads the folder, and stays there.
    Unpublished,
}

/// Returns what the file called `name` is for; why it is refused, where it is.
pub(super) fn role(name: &str, bytes: &[u8], templates: &[&str]) -> Result<Role, String> {
    let file = crate::source::file_name(name);
    if file.starts_with('.') || file == "README.md" {
        return Ok(Role::Unpublished);
    }
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if !name.split('/').all(|part| !part.is_empty() && part.chars().all(is_plain)) {
        return Err("its name holds more than letters a to z, digits, `-`, `_` and `.`".into());
    }
    match name.rsplit_once('.') {
        Some((stem, "html")) => template(name, stem, templates),
        Some(("style", "css")) => styles(bytes, &[]),
        // Drawings that are offered as files take it along, where no policy guards them.
        Some(("chart", "css")) => styles(bytes, &["<", "&", "\\", "@import", "url("]),
        Some(("icons", "svg")) => drawing::check(bytes).map(|()| Role::Source),
        Some((stem, "ftl")) if Lang::ALL.iter().any(|lang| lang.code() == stem) => Ok(Role::Source),
        Some((stem, "ftl")) => Err(format!("no language of the site is called `{stem}`")),
        Some((_, "svg")) => drawing::check(bytes).map(|()| Role::Picture),
        Some((_, ending)) => of_picture(ending, bytes),
        None => Err(NO_PICTURE.into()),
    }
}

const NO_PICTURE: &str =
    "a theme holds templates, styles, symbols, messages and pictures (PNG, JPEG, GIF, WebP, AVIF, ICO, SVG)";

/// One that replaces a built-in one, prints the pages of a kind, or is called by others, with a `_` before its name.
fn template<'a>(name: &str, stem: &str, templates: &[&'a str]) -> Result<Role, String> {
    if templates.contains(&name)
        || view::kinds().any(|kind| kind == stem)
        || (stem.starts_with('_') && !stem.contains('/'))
    {
        return Ok(Role::Template);
    }
    let kinds = view::kinds().map(|kind| -> &'a str { kind });
    let known = templates.iter().map(|known| known.trim_end_matches(".html")).chain(kinds);
    let near = did_you_mean(stem, known).map_or_else(String::new, |near| format!("; {near}"));
    Err(format!("no template and no kind of page is called `{stem}`{near}; one that others call begins with `_`"))
}

fn styles(bytes: &[u8], refused: &[&str]) -> Result<Role, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())?.to_ascii_lowercase();
    match refused.iter().find(|word| text.contains(**word)) {
        Some(word) => Err(format!("it holds `{word}`, which no drawing may take along")),
        None => Ok(Role::Source),
    }
}

fn of_picture(ending: &str, bytes: &[u8]) -> Result<Role, String> {
    match picture::is_one(ending, bytes) {
        Some(true) => Ok(Role::Picture),
        Some(false) => Err(format!("it is called `.{ending}`, but does not begin as one does")),
        None => Err(NO_PICTURE.into()),
    }
}
