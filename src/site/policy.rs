//! What a page may load and run. The program says it, not a template: whatever a theme makes of a page, the policy comes first.
//!
//! In: the markup that a template made. Out: where the policy goes, or why the page is refused: it begins otherwise than with its
//! document type, `<html …>` and `<head>`, so that something could come before the policy, or it gives orders to the browser
//! of its own.

use sha2::{Digest, Sha256};

/// The policy of the pages of a site: its own styles, pictures and scripts, and nothing else.
pub(super) const OF_SITE: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; \
     connect-src 'self'; base-uri 'none'; form-action 'none'";

/// Returns the policy of a page that stands alone, with `style` inside it and no script.
pub(super) fn of_page_alone(style: &str) -> String {
    let hash = base64(&Sha256::digest(style.as_bytes()));
    format!("default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'")
}

/// Returns the policy of a page with a form that goes to where the page came from, with `style` inside it and no script.
pub(super) fn of_form(style: &str) -> String {
    of_page_alone(style).replace("form-action 'none'", "form-action 'self'")
}

/// Returns the element that says `policy`.
pub(super) fn element(policy: &str) -> String {
    format!("\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
}

/// Returns where in `page` its policy goes: behind `<head>`. Nothing where something else may come before it.
pub(super) fn place(page: &str) -> Option<usize> {
    let rest = after(page.trim_start(), "<!doctype html>")?.trim_start();
    let attributes = after(rest, "<html")?;
    let end = outside_quotes(attributes, &['<', '>'])?;
    let is_element = attributes.starts_with([' ', '\n', '\t', '>']) && attributes[end..].starts_with('>');
    let rest = attributes[end + 1..].trim_start();
    let rest = after(rest, "<head>").filter(|_| is_element)?;
    Some(page.len() - rest.len())
}

/// Returns the order that a page gives the browser besides its policy, where it gives one: as to go elsewhere.
pub(super) fn order(page: &str) -> Option<&str> {
    let metas = page.match_indices('<').map(|(at, _)| &page[at..]).filter(|rest| after(rest, "<meta").is_some());
    metas
        .map(|rest| &rest[..outside_quotes(rest, &['>']).unwrap_or(rest.len())])
        .find(|tag| tag.to_ascii_lowercase().contains("http-equiv"))
}

/// Returns what follows `start`, in whatever letters.
fn after<'a>(text: &'a str, start: &str) -> Option<&'a str> {
    text.get(..start.len()).filter(|found| found.eq_ignore_ascii_case(start)).map(|_| &text[start.len()..])
}

/// Where the first of `wanted` stands in `text` outside of quotes.
fn outside_quotes(text: &str, wanted: &[char]) -> Option<usize> {
    let mut quote = None;
    text.find(|c: char| {
        match quote {
            Some(open) if open == c => quote = None,
            Some(_) => {}
            None if matches!(c, '"' | '\'') => quote = Some(c),
            None => return wanted.contains(&c),
        }
        false
    })
}

/// `bytes` in base 64 (RFC 4648, with padding), as a content security policy writes a hash.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let word = (0..3).fold(0_u32, |word, at| word << 8 | u32::from(chunk.get(at).copied().unwrap_or(0)));
        for place in 0..4 {
            let digit = DIGITS[(word >> (18 - 6 * place) & 63) as usize];
            text.push(if place > chunk.len() { '=' } else { char::from(digit) });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_of_the_standard_examples() {
        for (bytes, text) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
    }

    #[test]
    fn a_policy_comes_before_everything_or_the_page_is_refused() {
        let page = "<!doctype html>\n<html lang=\"en\" dir='ltr'>\n<HEAD>\n<title>";
        assert_eq!(&page[place(page).unwrap()..], "\n<title>");
        for page in [
            "",
            "<h1>x",
            "<script src=x></script><!doctype html><html><head>",
            "<!doctype html><script src=x></script><html><head>",
            "<!doctype html><html><script src=x></script><head>",
            "<!doctype html><html a=\"><script src=x></script><head>",
            "<!doctype html><html><!--<head>--><script src=x>",
            "<!doctype html><html><body><head>",
            "<!doctype html><htmlx><head>",
            "<!doctype html><html><header>",
        ] {
            assert_eq!(place(page), None, "{page}");
        }
    }

    #[test]
    fn an_order_to_the_browser_is_found() {
        assert_eq!(order("<meta charset=utf-8><p>&lt;meta http-equiv"), None);
        for page in
            ["<META\nHTTP-EQUIV=refresh content=0>", "<meta/http-equiv=x>", "<meta content='>' http-equiv=\"refresh\">"]
        {
            assert!(order(page).is_some(), "{page}");
        }
    }
}
