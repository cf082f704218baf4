//! The letters of a text file, whatever encoding it is in.
//!
//! In: bytes, and the encoding where somebody says it. Out: text and the encoding it was read by. A mark at the start of the file and
//! sound UTF-8 are certain; else the encoding is found by how its letters follow each other, and said.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// A text, and what it was read by.
pub(super) struct Letters {
    pub(super) text: String,
    pub(super) encoding: &'static Encoding,
    /// Whether the encoding was found, not stated by anybody.
    pub(super) is_found: bool,
}

/// Returns the text in `bytes`, in the `stated` encoding where there is one; nothing where the bytes are no text in it.
pub(super) fn decoded(bytes: &[u8], stated: Option<&'static Encoding>) -> Option<Letters> {
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let certain = stated.or(marked).or_else(|| std::str::from_utf8(bytes).is_ok().then_some(UTF_8));
    let encoding = certain.or_else(|| utf16_without_mark(bytes)).unwrap_or_else(|| found(bytes));
    let (text, _, is_broken) = encoding.decode(bytes);
    (!is_broken).then(|| Letters { text: text.into_owned(), encoding, is_found: certain.is_none() })
}

/// UTF-16 without a mark at its start: every other byte of a text in Latin letters is zero.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(512)];
    let zeros = |first: usize| start.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let most = |count: usize| count * 2 > start.len() / 2;
    match (most(zeros(0)), most(zeros(1))) {
        (true, false) => Some(UTF_16BE),
        (false, true) => Some(UTF_16LE),
        _ => None,
    }
}

fn found(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8], stated: Option<&str>) -> Option<(String, &'static str, bool)> {
        let stated = stated.map(|label| Encoding::for_label(label.as_bytes()).unwrap());
        decoded(bytes, stated).map(|letters| (letters.text, letters.encoding.name(), letters.is_found))
    }

    #[test]
    fn encodings_are_stated_marked_or_found() {
        assert_eq!(read("Käse".as_bytes(), None), Some(("Käse".into(), "UTF-8", false)));
        assert_eq!(read("\u{feff}a;b".as_bytes(), None), Some(("a;b".into(), "UTF-8", false)));
        let wide: Vec<u8> = "Küsimus;Vastus".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&wide, None), Some(("Küsimus;Vastus".into(), "UTF-16LE", true)));
        let (german, ..) = encoding_rs::WINDOWS_1252.encode("Straße;Größe;Übergabe für Müller;schön später");
        let (text, name, is_found) = read(&german, None).unwrap();
        assert_eq!(
            (text.as_str(), name, is_found),
            ("Straße;Größe;Übergabe für Müller;schön später", "windows-1252", true)
        );
        let (greek, ..) = encoding_rs::WINDOWS_1253.encode("Παράπονο;Κατηγορία;Ημερομηνία παραλαβής");
        assert_eq!(read(&greek, None).unwrap().0, "Παράπονο;Κατηγορία;Ημερομηνία παραλαβής");
        let (russian, ..) = encoding_rs::WINDOWS_1251.encode("Жалоба");
        assert_eq!(read(&russian, Some("cp1251")), Some(("Жалоба".into(), "windows-1251", false)));
        assert_eq!(read(&[0xff, 0xfe, 0x00], None), None);
    }
}
