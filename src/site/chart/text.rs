//! How wide a text is set at 12 px, and texts cut or broken to a width. For layout only: no font is read.
//!
//! The advances are those of Noto Sans, the first choice of the stylesheet and wider than most, in hundredths of an em.
//! Letters that are not listed take the width of their base letter, Arabic letters the mean of their joined and single forms.

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthChar;

/// The size of every text in a chart.
pub(super) const SIZE: f64 = 12.0;
/// The height a line of text takes, from baseline to baseline.
pub(super) const LEADING: f64 = 16.0;
/// Readers without the first font get one of about this much more.
const SAFETY: f64 = 1.04;

/// From the space to the tilde.
const ASCII: [u8; 95] = [
    26, 27, 41, 65, 57, 83, 73, 22, 30, 30, 55, 57, 27, 32, 27, 37, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 27, 27, 57,
    57, 57, 43, 90, 64, 65, 63, 73, 56, 52, 73, 74, 34, 27, 62, 52, 91, 76, 78, 60, 78, 62, 55, 56, 73, 60, 93, 59, 57,
    57, 33, 37, 33, 57, 44, 28, 56, 62, 48, 62, 56, 34, 62, 62, 26, 26, 53, 26, 94, 62, 60, 62, 62, 41, 48, 36, 62, 51,
    79, 53, 51, 47, 38, 55, 38, 57,
];
/// From Α to ω.
const GREEK: [u8; 57] = [
    64, 65, 52, 58, 56, 57, 74, 78, 34, 62, 61, 91, 76, 56, 78, 73, 60, 0, 57, 56, 57, 80, 59, 80, 78, 34, 57, 62, 48,
    62, 35, 61, 62, 63, 52, 60, 48, 48, 62, 60, 35, 53, 54, 62, 55, 48, 60, 66, 60, 48, 62, 48, 61, 72, 55, 76, 78,
];
/// From А to я.
const CYRILLIC: [u8; 64] = [
    64, 62, 65, 52, 69, 56, 85, 59, 77, 77, 62, 71, 91, 74, 78, 73, 60, 63, 56, 62, 80, 59, 74, 70, 104, 104, 69, 86,
    64, 63, 105, 64, 56, 60, 58, 43, 58, 56, 75, 49, 64, 64, 53, 58, 75, 64, 60, 62, 62, 48, 48, 51, 72, 53, 63, 61,
    90, 91, 70, 78, 59, 49, 84, 56,
];
/// From hamza to ghain, then from tatweel to yeh.
const ARABIC: [u8; 42] = [
    45, 22, 22, 41, 22, 55, 22, 66, 40, 68, 68, 64, 64, 64, 46, 46, 34, 34, 103, 103, 113, 113, 75, 75, 52, 52, 70, 70,
    55, 57, 57, 27, 74, 64, 70, 50, 53, 51, 46, 41, 55, 57,
];

/// The width of `text` in units of the chart.
pub(in crate::site) fn width(text: &str, bold: bool) -> f64 {
    let hundredths: f64 = text.chars().map(|c| advance(c) * if bold { heavier(c) } else { 1.0 }).sum();
    hundredths * SIZE / 100.0 * SAFETY
}

fn advance(c: char) -> f64 {
    let listed = |table: &[u8], first: char| {
        (c as usize).checked_sub(first as usize).and_then(|place| table.get(place)).map(|&width| f64::from(width))
    };
    let known = listed(&ASCII, ' ')
        .or_else(|| listed(&GREEK, 'Α'))
        .or_else(|| listed(&CYRILLIC, 'А'))
        .or_else(|| listed(&ARABIC, 'ء'));
    known.unwrap_or_else(|| match c {
        '\u{a0}' | '\u{202f}' | '·' => 26.0,
        '\u{660}'..='\u{669}' | '–' | '«' | '»' | '−' | '×' | '÷' | '€' | '£' => 57.0,
        '—' | '→' | '←' | '‰' => 108.0,
        '…' => 79.0,
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' => 0.0,
        _ => match c.nfd().next() {
            Some(base) if base != c => advance(base),
            _ => c.width().unwrap_or(0) as f64 * 58.0,
        },
    })
}

fn heavier(c: char) -> f64 {
    match c {
        '0'..='9' => 1.01,
        '\u{600}'..='\u{6ff}' => 1.10,
        '\u{370}'..='\u{52f}' => 1.08,
        _ => 1.06,
    }
}

/// `text`, or as much of it as fits into `room` with an ellipsis, and whether it was cut.
pub(super) fn cut(text: &str, bold: bool, room: f64) -> (String, bool) {
    // Half a unit is less than what the widths are out by.
    if width(text, bold) <= room + 0.5 {
        return (text.to_owned(), false);
    }
    let mut kept = String::new();
    let mut left = room - width("…", bold);
    for cluster in text.graphemes(true) {
        left -= width(cluster, bold);
        if left < 0.0 {
            break;
        }
        kept.push_str(cluster);
    }
    (format!("{}…", kept.trim_end()), true)
}

/// `text` in lines no wider than `room` and at most `most` of them, the last cut where it has to be; and whether it was cut.
pub(super) fn wrap(text: &str, bold: bool, room: f64, most: usize) -> (Vec<String>, bool) {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_ascii_whitespace() {
        match lines.last_mut() {
            Some(line) if lines_fit(line, word, bold, room) => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    let mut shortened = lines.len() > most;
    if shortened {
        let rest = lines.split_off(most.saturating_sub(1)).join(" ");
        lines.push(rest);
    }
    for line in &mut lines {
        let (kept, was_cut) = cut(line, bold, room);
        shortened |= was_cut;
        *line = kept;
    }
    (lines, shortened)
}

/// The width of the widest word of `text`.
pub(super) fn widest_word(text: &str) -> f64 {
    text.split_ascii_whitespace().map(|word| width(word, false)).fold(0.0, f64::max)
}

fn lines_fit(line: &str, word: &str, bold: bool, room: f64) -> bool {
    width(line, bold) + width(" ", bold) + width(word, bold) <= room
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_script_has_a_width_near_its_font() {
        // Measured in Noto Sans at 12 px: 54.5 and 124.8 units.
        assert!((width("Response", false) - 54.5).abs() < 3.0);
        assert!((width("الحل من أول اتصال هاتفي", false) - 124.8).abs() < 14.0);
        assert!(width("Βελτίωση", false) > 40.0 && width("Βελτίωση", false) < 60.0);
        assert!(width("Жалобы", false) > 36.0 && width("Жалобы", false) < 52.0);
        assert!((width("ăîșțâ", false) - width("aista", false)).abs() < 5.0);
        assert!(width("bold", true) > width("bold", false));
    }

    #[test]
    fn a_cut_text_fits() {
        for text in ["A very long label indeed", "Μια πολύ μεγάλη ετικέτα", "تسمية طويلة جدا لا مكان لها"]
        {
            let (kept, was_cut) = cut(text, false, 60.0);
            assert!(was_cut && kept.ends_with('…') && width(&kept, false) <= 60.0, "{kept}");
        }
        assert_eq!(cut("short", false, 60.0), ("short".to_owned(), false));
    }

    #[test]
    fn lines_are_broken_between_words() {
        let (lines, was_cut) = wrap("above its average in every month since July", true, 130.0, 3);
        assert!(!was_cut && lines.len() == 3, "{lines:?}");
        let (lines, was_cut) = wrap(&"word ".repeat(40), false, 100.0, 2);
        assert!(was_cut && lines.len() == 2 && lines.iter().all(|line| width(line, false) <= 100.0));
    }
}
