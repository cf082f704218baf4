//! The latest brief as a message (RFC 5322), without sender and recipients: a draft for mail programs, or what a script sends.
//!
//! In: the report, the theme. Out: the brief in words twice, as HTML and as plain text; its links lead to the site where the settings
//! say its address. The same report gives the same bytes: nothing in it is of the clock or drawn by chance.

use chrono::NaiveTime;
use mail_builder::MessageBuilder;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::MimePart;

use super::alone::led;
use super::digits::{tag, written};
use super::frame::encoded_path;
use super::press::Press;
use super::text::{escape, printable};
use super::theme::Theme;
use super::tree::Site;
use super::{trees, view};
use crate::error::Failure;
use crate::report::Report;

/// What parts the two forms; no line of either can read so, because both are encoded.
const BOUNDARY: &str = "=_auditbook";

/// Returns the latest brief of `report` in its first language; nothing where no quarter is over. Fails where the messages of the theme
/// are faulty.
pub fn latest_brief(report: &Report, theme: &Theme) -> Result<Option<Vec<u8>>, Failure> {
    let press = Press::new(report, theme)?;
    let site = Site::new(report, None, &press.languages, theme);
    let trees = trees(&site, &press.languages, &press.printers);
    let Some((tree, (path, letter))) = trees.first().and_then(|tree| Some((tree, view::latest_letter(tree)?))) else {
        return Ok(None);
    };
    let url = report.settings.url.as_deref();
    let title = printable(&tree.plain(&report.title));
    let subject = format!("{title}: {}", letter.text.lines().next().unwrap_or_default());
    let mut text = letter.text;
    if let Some(url) = url {
        text.push_str(&format!("\n{url}{}\n", encoded_path(&path)));
    }
    let markup = format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title></head>\n<body>\n{}</body></html>\n",
        tag(report, tree.lang),
        tree.lang.dir().as_str(),
        escape(&subject),
        led(&letter.markup, &path, url)
    );
    let digits = report.settings.digits;
    let (subject, text, markup) = (written(digits, &subject), written(digits, &text), written(digits, &markup));
    let forms = vec![MimePart::new("text/plain", text), MimePart::new("text/html", markup)];
    let kind = ContentType::new("multipart/alternative").attribute("boundary", BOUNDARY);
    let message = MessageBuilder::new()
        .header("X-Unsent", Raw::new("1"))
        .message_id(format!("{}.{}@auditbook.invalid", path.replace('/', "."), report.as_of))
        .date(report.as_of.and_time(NaiveTime::MIN).and_utc().timestamp())
        .subject(subject)
        .body(MimePart::new(kind, forms));
    let mut bytes = Vec::new();
    message.serialize(&mut bytes);
    Ok(Some(bytes))
}
