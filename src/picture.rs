//! Pictures that browsers show, known by what their files begin with.
//!
//! In: the ending of a file's name and its first bytes. Out: whether it is the picture that its name says.

/// Each kind of picture: the ending of its files, from where its mark stands, and the mark.
const KINDS: [(&str, usize, &[u8]); 7] = [
    ("png", 0, b"\x89PNG\r\n\x1a\n"),
    ("jpg", 0, b"\xff\xd8\xff"),
    ("jpeg", 0, b"\xff\xd8\xff"),
    ("gif", 0, b"GIF8"),
    ("webp", 8, b"WEBP"),
    ("avif", 4, b"ftypavif"),
    ("ico", 0, b"\0\0\x01\0"),
];

/// So many of the first bytes tell what a file is.
pub(crate) const TELLING: u64 = 16;

/// Whether a file whose name has this `ending` and that begins with `bytes` is a picture of that kind; nothing where no kind of picture
/// has the ending.
pub(crate) fn is_one(ending: &str, bytes: &[u8]) -> Option<bool> {
    let (_, at, mark) = KINDS.iter().find(|(kind, ..)| *kind == ending)?;
    Some(bytes.get(*at..).is_some_and(|rest| rest.starts_with(mark)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_what_its_name_says() {
        assert_eq!(is_one("png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Some(true));
        assert_eq!(is_one("png", b"<html>"), Some(false));
        assert_eq!(is_one("avif", b"\0\0\0\x20ftypisom"), Some(false), "a film");
        assert_eq!(is_one("webp", b"RIFF"), Some(false));
        assert_eq!(is_one("svg", b"<svg"), None);
    }
}
