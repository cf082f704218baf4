//! Text that somebody else wrote, so that nothing in it acts: no markup, link, mention or reference of a forge, no command of a
//! runner, no escape of a terminal, no mark that turns the direction of what follows.

/// A character without a shape that parts two others.
const JOINER: char = '\u{2060}';

/// `text` on one line, without characters that are not seen or change what others show.
pub fn plain(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            _ if is_hidden(c) => {}
            // A runner obeys a line that begins with two colons, wherever a line may begin.
            ':' if shown.ends_with(':') => shown.extend([JOINER, c]),
            _ if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => shown.push(' '),
            _ => shown.push(c),
        }
    }
    shown.replace("##[", &format!("#{JOINER}#["))
}

/// `text` with its lines, none of which a runner obeys.
pub fn lines(text: &str) -> String {
    let line = |line: &str| {
        let start = line.len() - line.trim_start().len();
        let (before, rest) = line.split_at(start);
        let rest = rest.replace("##[", &format!("#{JOINER}#["));
        if rest.starts_with("::") { format!("{before}{JOINER}{rest}") } else { format!("{before}{rest}") }
    };
    // Some readers end a line at a carriage return alone, or at what Unicode calls the end of one.
    text.replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}'], " ")
        .split('\n')
        .map(line)
        .collect::<Vec<_>>()
        .join("\n")
}

/// Characters without a shape: marks of direction, joiners, tags.
fn is_hidden(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    )
}

/// `text` as a code span of Markdown, in which nothing is read as anything.
pub fn code(text: &str) -> String {
    let text = plain(text).replace('`', "'");
    let text = text.trim();
    if text.is_empty() { "`–`".to_owned() } else { format!("`{text}`") }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn nothing_ends_a_span_or_a_line(text in "\\PC{0,20}[`\r\n\u{1b}\u{202e}\u{85}\u{2028}<@#:~$]{0,8}\\PC{0,20}") {
            let span = code(&text);
            prop_assert_eq!(span.matches('`').count(), 2);
            prop_assert!(span.starts_with('`') && span.ends_with('`') && span.len() > 2);
            let acts = span.chars().any(|c| c.is_control() || (is_hidden(c) && c != JOINER));
            prop_assert!(!acts, "{:?}", span);
            prop_assert!(!span.contains("::"));
            let kept = lines(&text);
            prop_assert!(!kept.lines().any(|line| line.trim_start().starts_with("::") || line.contains("##[")));
        }
    }
}
