//! Two texts of a file side by side. In: what stands in it and what would. Out: a unified diff that `git apply` and `patch -p1` take.

use similar::TextDiff;

/// The lines of `path` that differ between `before` and `after`, with three lines around them; nothing where none does.
pub(super) fn unified(path: &str, before: &[u8], after: &[u8]) -> String {
    let (before, after) = (String::from_utf8_lossy(before), String::from_utf8_lossy(after));
    let named = |side: &str| {
        let name = format!("{side}/{path}");
        if name.contains(|c: char| c.is_control() || c == '"') { format!("{name:?}") } else { name }
    };
    let diff = TextDiff::from_lines(before.as_ref(), after.as_ref());
    diff.unified_diff().context_radius(3).header(&named("a"), &named("b")).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_shown() {
        let text = unified("a.md", "1\n2\n3\n4\n5\n6\r\n".as_bytes(), "1\n2\n3\n4\n5\nσ\r\n".as_bytes());
        assert_eq!(text, "--- a/a.md\n+++ b/a.md\n@@ -3,4 +3,4 @@\n 3\n 4\n 5\n-6\r\n+σ\r\n");
        assert_eq!(unified("a.md", b"1\n", b"1\n"), "");
    }
}
