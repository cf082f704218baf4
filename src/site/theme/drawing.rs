//! Whether an SVG file only draws: opened by itself, no policy guards it, and symbols are written into pages.
//!
//! In: the bytes of the file. Out: nothing, or why it is refused. Elements and attributes are an allow-list; references stay
//! inside the file. What a reader of XML and one of HTML take differently, sections of raw text and comments with markup, is
//! refused, too.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// What draws.
const ELEMENTS: &[&[u8]] = &[
    b"svg",
    b"g",
    b"path",
    b"rect",
    b"circle",
    b"ellipse",
    b"line",
    b"polyline",
    b"polygon",
    b"text",
    b"tspan",
    b"title",
    b"desc",
    b"defs",
    b"symbol",
    b"use",
    b"linearGradient",
    b"radialGradient",
    b"stop",
    b"clipPath",
    b"mask",
    b"pattern",
    b"marker",
];

/// Returns an error that says what more it does than draw.
pub(super) fn check(bytes: &[u8]) -> Result<(), String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())?;
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut depth = 0_usize;
    let mut seen = false;
    loop {
        match reader.read_event().map_err(|error| format!("it is no XML: {error}"))? {
            Event::Start(element) => {
                allowed(&element)?;
                (depth, seen) = (depth + 1, true);
            }
            Event::Empty(element) => {
                allowed(&element)?;
                seen = true;
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Comment(comment) if comment.iter().any(|byte| matches!(byte, b'<' | b'>')) => {
                return Err("a comment holds markup".into());
            }
            Event::CData(_) | Event::PI(_) | Event::DocType(_) => {
                return Err("it holds raw text, an instruction or a document type".into());
            }
            Event::Eof if seen && depth == 0 => return Ok(()),
            Event::Eof => return Err("it ends before its elements do".into()),
            _ => {}
        }
    }
}

fn allowed(element: &BytesStart) -> Result<(), String> {
    let name = element.name();
    if !ELEMENTS.contains(&name.as_ref()) {
        return Err(format!("`<{}>` is more than a drawing", String::from_utf8_lossy(name.as_ref())));
    }
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|error| format!("it is no XML: {error}"))?;
        let key = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
        let value = String::from_utf8_lossy(&attribute.value).to_ascii_lowercase();
        let is_sound = match key.as_str() {
            "xmlns" => value == "http://www.w3.org/2000/svg",
            "xmlns:xlink" => value == "http://www.w3.org/1999/xlink",
            "xml:space" | "xml:lang" => true,
            "href" | "xlink:href" => value.starts_with('#'),
            key => !key.contains(':') && !key.to_ascii_lowercase().starts_with("on") && stays_inside(&value),
        };
        if !is_sound || value.contains('<') {
            return Err(format!("`{key}` of `<{}>` may do more than draw", String::from_utf8_lossy(name.as_ref())));
        }
    }
    Ok(())
}

/// Whether nothing that a value of a style refers to lies outside the file.
fn stays_inside(value: &str) -> bool {
    let is_within = |rest: &str| rest.trim_start_matches([' ', '\'', '"']).starts_with('#');
    !value.contains(['\\', '&', '@']) && value.split("url(").skip(1).all(is_within)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_draws_is_let_in() {
        check(include_bytes!("../../../templates/icons.svg")).unwrap();
        let logo = "<?xml version=\"1.0\"?><!-- ours --><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">\
             <defs><linearGradient id=\"a\"/></defs><path style=\"fill:url(#a)\" d=\"M0 0\"/><use href=\"#a\"/></svg>";
        check(logo.as_bytes()).unwrap();
    }

    #[test]
    fn what_does_more_is_refused() {
        for inner in [
            "<script>x</script>",
            "<SCRIPT/>",
            "<a:script xmlns:a=\"http://www.w3.org/2000/svg\"/>",
            "<path onload=\"x\"/>",
            "<path ONload=\"x\"/>",
            "<a href=\"javascript:x\"/>",
            "<use href=\"other.svg#a\"/>",
            "<use href=\"&#x64;ata:x\"/>",
            "<image href=\"x.png\"/>",
            "<foreignObject/>",
            "<animate attributeName=\"href\"/>",
            "<style>@import 'x'</style>",
            "<path style=\"fill:url(//host/x)\"/>",
            "<path style=\"fill:u\\72l(//host/x)\"/>",
            "<title><![CDATA[</title><script>x</script>]]></title>",
            "<!--><script>x</script>-->",
            "<path d='<symbol id=\"i-a\"><script/></symbol>'/>",
            "<?xml-stylesheet href=\"x\"?>",
            "<g>",
        ] {
            assert!(check(format!("<svg>{inner}</svg>").as_bytes()).is_err(), "{inner}");
        }
        assert!(check(b"<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>").is_err());
        assert!(check(b"").is_err() && check(b"hello").is_err() && check(b"\xff").is_err());
    }
}
