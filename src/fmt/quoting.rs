//! Quotes around one value: none where none are needed, double ones where they are and nothing need be escaped.

/// Words that a YAML 1.1 or 1.2 tool reads as something other than text.
const RESERVED: [&str; 14] =
    ["true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf", "infinity", "none", "undefined"];

/// The canonical way to write the quoted scalar `written`, which says `text`; `None` when it stays as it is.
pub(super) fn requoted(written: &str, text: &str, in_flow: bool) -> Option<String> {
    let escaped = written.starts_with('"') && written.contains('\\');
    if !written.starts_with(['"', '\'']) || escaped || written.contains('\n') {
        return None;
    }
    if is_plain(text, in_flow) {
        return Some(text.to_owned());
    }
    let single = written.starts_with('\'');
    let simple = !text.contains(['"', '\\']) && !text.chars().any(char::is_control);
    (single && simple).then(|| format!("\"{text}\""))
}

/// Whether `text` is text to every reader of YAML, also without quotes. Rather too strict than too lax.
fn is_plain(text: &str, in_flow: bool) -> bool {
    let allowed = |c: char| {
        let mark = if in_flow { " -_./()'’" } else { " -_./()'’,?!" };
        c.is_alphanumeric() || mark.contains(c)
    };
    text.starts_with(char::is_alphabetic)
        && text.chars().all(allowed)
        && !text.ends_with(' ')
        && !RESERVED.contains(&text.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(written: &str, text: &str) -> Option<String> {
        requoted(written, text, false)
    }

    #[test]
    fn quotes_go_where_they_say_nothing() {
        assert_eq!(block("\"Phone, north\"", "Phone, north").as_deref(), Some("Phone, north"));
        assert_eq!(block("'Ώρα'", "Ώρα").as_deref(), Some("Ώρα"));
        assert_eq!(requoted("'a, b'", "a, b", true).as_deref(), Some("\"a, b\""));
    }

    #[test]
    fn quotes_stay_where_they_say_something() {
        for text in ["yes", "No", "null", "12", "2025-01", "a: b", "a #b", "", "a ", "-a", "*.csv", "~"] {
            assert_eq!(block(&format!("\"{text}\""), text), None, "{text}");
        }
        assert_eq!(block("'say \"hi\"'", "say \"hi\""), None);
        assert_eq!(block("'a\\b'", "a\\b"), None);
        assert_eq!(block("plain", "plain"), None);
    }
}
