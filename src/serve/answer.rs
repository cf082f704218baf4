//! A request and its answer.
//!
//! In: a request and the workspace. Out: the response on its way. Whatever is not known, not asked by a name of this machine, or too
//! large is refused with a line that says why.

use std::io::{self, Cursor, Read};
use std::sync::Mutex;

use percent_encoding::percent_decode_str;
use tiny_http::{Header, Method, Request, Response};

use super::filled::{self, Made};
use super::live::{Live, Served};
use super::locked;
use super::open::{Door, Entry};
use super::stored;
use crate::diag::Diagnostic;
use crate::i18n::Lang;
use crate::site::SafeHtml;

/// The largest form, in bytes.
const LARGEST: u64 = 4 << 20;
/// What the program serves beside the site.
const SCRIPT: &str = include_str!("serve.js");
const STYLE: &str = include_str!("serve.css");
/// So many findings are told on a page.
const TOLD: usize = 20;

type Answer = Response<Cursor<Vec<u8>>>;

/// Answers `request`.
pub(super) fn answer(mut request: Request, live: &Mutex<Live>, door: &Door) -> io::Result<()> {
    let url = request.url().to_owned();
    let (path, query) = url.split_once('?').unwrap_or((&url, ""));
    let path = percent_decode_str(path).decode_utf8_lossy().into_owned();
    let answer = match door.entry(&request, query) {
        Entry::OtherHost => plain(421, "auditbook answers by a name of this machine only\n"),
        Entry::NoToken => plain(403, "open the address that `auditbook serve` printed: it has the token\n"),
        // The token does not stay in the address.
        Entry::ByToken => plain(303, "welcome\n")
            .with_header(field("Location", "/"))
            .with_header(field("Set-Cookie", &format!("{}; HttpOnly; SameSite=Strict; Path=/", door.cookie()))),
        Entry::Open => match request.method() {
            Method::Get | Method::Head => got(&path, query, live, door),
            Method::Post => posted(&mut request, (&path, query), live, door),
            _ => plain(405, "only GET and POST are answered\n"),
        },
    };
    let answer = answer
        .with_header(field("Cache-Control", "no-store"))
        .with_header(field("X-Content-Type-Options", "nosniff"))
        .with_header(field("X-Frame-Options", "DENY"))
        .with_header(field("Cross-Origin-Resource-Policy", "same-origin"));
    // Whole, so that no length stands between its letters.
    request.respond(answer.with_chunked_threshold(usize::MAX))
}

fn got(path: &str, query: &str, live: &Mutex<Live>, door: &Door) -> Answer {
    match path {
        "/-/serve.js" => return text(SCRIPT, "text/javascript"),
        "/-/serve.css" => return text(STYLE, "text/css"),
        _ => {}
    }
    let mut live = locked(live);
    if path == "/-/edition" {
        return text(live.edition.to_string(), "text/plain");
    }
    if let Some(rest) = path.strip_prefix("/fill/").or_else(|| (path == "/fill").then_some("")) {
        return made(filled::page(&live, rest, query, door));
    }
    let path = path.trim_start_matches('/');
    // Here the form is the server's, which saves.
    if let Some(address) = filled::published(&live, in_language(path)) {
        return plain(303, "the form is there\n").with_header(field("Location", &address));
    }
    let path = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    match live.file(&path) {
        Ok(Some(Served::Page(page))) => text(with_bar(&page, &path, &live), "text/html"),
        Ok(Some(Served::File(bytes))) => Response::from_data(bytes).with_header(field("Content-Type", kind_of(&path))),
        Ok(None) => plain(404, "there is no such page\n"),
        Err(failure) => plain(500, &format!("{failure}\n")),
    }
}

fn posted(request: &mut Request, (path, query): (&str, &str), live: &Mutex<Live>, door: &Door) -> Answer {
    let Some(rest) = path.strip_prefix("/fill/") else { return plain(404, "nothing is written there\n") };
    if !Door::is_from_here(request) {
        return plain(403, "only a page of this server writes\n");
    }
    let mut body = Vec::new();
    match request.as_reader().take(LARGEST + 1).read_to_end(&mut body) {
        Ok(read) if read as u64 <= LARGEST => {}
        Ok(_) => return plain(413, "the form is too large\n"),
        Err(_) => return plain(400, "the form cannot be read\n"),
    }
    made(filled::save(&mut locked(live), rest, (query, &body), door))
}

fn made(made: Made) -> Answer {
    match made {
        Made::Page(status, page) => text(page, "text/html").with_status_code(status),
        Made::Refused(status, why) => plain(status, &why),
        Made::Elsewhere(address) => plain(303, "saved\n").with_header(field("Location", &address)),
    }
}

/// The page at `path` with a bar on top of what it says, and with what follows the files.
fn with_bar(page: &str, path: &str, live: &Live) -> String {
    let head = format!(
        "<link rel=\"stylesheet\" href=\"/-/serve.css\"><script src=\"/-/serve.js\" defer data-edition=\"{}\"></script></head>",
        live.edition
    );
    let (tag, _) = in_language(path);
    let lang = if tag.is_empty() { String::new() } else { format!("?lang={tag}") };
    let (said, link) = filled::words(live, tag);
    let mut bar =
        format!("<div class=\"serve-bar\"><p><a href=\"/fill/{lang}\">{}</a></p>", SafeHtml::escaped(&link).as_str());
    if let Some(address) = stored::address(live, in_language(path).1) {
        let link = filled::edit_link(live, tag);
        bar += &format!("<p><a href=\"{address}{lang}\">{}</a></p>", SafeHtml::escaped(&link).as_str());
    }
    if live.is_behind().0 {
        bar += &format!("<p role=\"alert\">{}</p>", SafeHtml::escaped(&said).as_str());
    }
    let lines: Vec<String> = live.failures().cloned().chain(about(path, live).map(line)).take(TOLD).collect();
    if !lines.is_empty() {
        let items = lines.iter().map(|line| format!("<li dir=\"auto\">{}</li>", SafeHtml::escaped(line).as_str()));
        bar += &format!("<ul>{}</ul>", items.collect::<String>());
    }
    bar += "</div><main ";
    page.replacen("</head>", &head, 1).replacen("<main ", &bar, 1)
}

/// What concerns the page at `path`: errors concern every page, the rest those of the document.
fn about<'l>(path: &'l str, live: &'l Live) -> impl Iterator<Item = &'l Diagnostic> {
    let (_, stem) = in_language(path.trim_end_matches(".html"));
    let is_of = move |file: &str| {
        let end = file.find(&format!("{stem}.")).map(|at| &file[at + stem.len()..]);
        end.is_some_and(|end| !end.contains('/')) && stem.contains('/')
    };
    live.found.iter().filter(move |fault| fault.severity == crate::diag::Severity::Error || is_of(&fault.file))
}

/// The tag of the language whose folder `path` begins with, empty where it is the first, and the rest.
fn in_language(path: &str) -> (&str, &str) {
    path.split_once('/').filter(|(tag, _)| Lang::from_tag(tag).is_some()).unwrap_or(("", path))
}

/// A finding in one line.
pub(super) fn line(fault: &Diagnostic) -> String {
    let help = fault.help.as_ref().map(|help| format!(" – {help}")).unwrap_or_default();
    format!("{}:{}:{}: {}{help}", fault.file, fault.place.line, fault.place.column, fault.message)
}

fn kind_of(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "json" => "application/json",
        "csv" => "text/csv; charset=utf-8",
        "xml" => "application/xml",
        "ics" => "text/calendar; charset=utf-8",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "pdf" => "application/pdf",
        "html" => "text/html; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn plain(status: u16, why: &str) -> Answer {
    text(why, "text/plain").with_status_code(status)
}

fn text(text: impl Into<String>, kind: &str) -> Answer {
    Response::from_data(text.into().into_bytes()).with_header(field("Content-Type", &format!("{kind}; charset=utf-8")))
}

fn field(name: &str, value: &str) -> Header {
    Header::from_bytes(name.as_bytes(), value.as_bytes()).expect("names and values of ours are sound")
}
