//! How figures are written. In: a text. Out: its words in small letters, each figure as `1000`, `2.5` or `17:00`, whichever marks part it and
//! whichever digits it is in, and what stands between a word and the one before.

use crate::parse::scalar::western_digit;

use super::vocabulary::{BY_BLANK, BY_COMMA, BY_POINT};

/// What stands between a word and the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    Blank,
    Hyphen,
    Other,
}

/// A word and what stands before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) text: String,
    pub(super) joint: Joint,
}

/// The marks that may part thousands.
#[derive(Clone, Copy)]
struct Marks {
    point: bool,
    comma: bool,
}

impl Marks {
    /// Those of a language: of one that is not known here, both.
    fn of(language: &str) -> Self {
        let is_known = [BY_POINT, BY_COMMA, BY_BLANK].iter().any(|languages| languages.contains(&language));
        Self { point: BY_POINT.contains(&language) || !is_known, comma: BY_COMMA.contains(&language) || !is_known }
    }

    /// Those of a text in a language that nobody says: its letters show it, and few but English ones are read as English.
    fn shown_by(text: &[char]) -> Self {
        let has = |letters: &dyn Fn(char) -> bool| text.iter().any(|c| letters(*c));
        let is_greek = |c: char| ('\u{370}'..='\u{3ff}').contains(&c);
        let is_cyrillic = |c: char| ('\u{400}'..='\u{4ff}').contains(&c);
        let is_romanian = |c: char| matches!(c, 'ă' | 'ș' | 'ț' | 'î');
        let is_estonian = |c: char| matches!(c, 'õ' | 'ä' | 'ö' | 'ü');
        Self::of(match () {
            () if has(&is_greek) => "el",
            () if has(&is_cyrillic) => "ru",
            () if has(&is_romanian) => "ro",
            () if has(&is_estonian) => "et",
            () => "en",
        })
    }
}

/// The words of `text`, which is in `language` where that is known.
pub(super) fn tokens(text: &str, language: Option<&str>) -> Vec<Token> {
    let text: String = text.chars().filter(|c| !is_vowel_sign(*c)).map(digit).collect();
    let text: Vec<char> = text.to_lowercase().chars().collect();
    let marks = language.map_or_else(|| Marks::shown_by(&text), Marks::of);
    let mut found = Vec::new();
    let mut at = 0;
    let mut joint = Joint::Blank;
    while at < text.len() {
        if !text[at].is_alphanumeric() {
            joint = beside(joint, text[at], at == 0 || text[at - 1].is_alphanumeric());
            at += 1;
            continue;
        }
        let mut word = String::new();
        if text[at].is_ascii_digit() {
            (word, at) = Figure { text: &text, marks }.read(at);
        }
        while let Some(c) = text.get(at).filter(|c| c.is_alphanumeric()) {
            word.push(*c);
            at += 1;
        }
        found.push(Token { text: word, joint });
    }
    found
}

/// What stands between two words, where `c` follows what stood there so far.
fn beside(so_far: Joint, c: char, is_first: bool) -> Joint {
    match c {
        _ if c.is_whitespace() && is_first => Joint::Blank,
        _ if c.is_whitespace() && so_far == Joint::Blank => Joint::Blank,
        '-' | '\u{2010}' | '\u{2011}' if is_first => Joint::Hyphen,
        _ => Joint::Other,
    }
}

/// A text, and what parts thousands in it.
struct Figure<'t> {
    text: &'t [char],
    marks: Marks,
}

impl Figure<'_> {
    /// The figure that begins `at`, and where it ends.
    fn read(&self, at: usize) -> (String, usize) {
        let (mut digits, mut end) = self.digits(at);
        let follows_mark = at > 1 && matches!(self.text[at - 1], '.' | ',' | ':') && self.is_digit(at - 2);
        while self.parts_thousands(&digits, end) {
            let (more, after) = self.digits(end + 1);
            digits.push_str(&more);
            end = after;
        }
        let (more, after) = self.digits(end + 1);
        let goes_on = matches!(self.text.get(after), Some('.' | ',' | ':')) && self.is_digit(after + 1);
        let whole = without_zeros(&digits);
        match self.text.get(end) {
            Some(':') if is_hour(&digits) && more.len() == 2 && more.as_str() < "60" => {
                (format!("{whole}:{more}"), after)
            }
            // `5.0` is 5; three zeros may be thousands in another language.
            Some('.' | ',') if !more.is_empty() && !follows_mark && !goes_on => {
                let is_whole = more.len() != 3 && more.bytes().all(|byte| byte == b'0');
                (if is_whole { whole } else { format!("{whole}.{more}") }, after)
            }
            _ => (whole, end),
        }
    }

    fn is_digit(&self, at: usize) -> bool {
        self.text.get(at).is_some_and(char::is_ascii_digit)
    }

    /// The digits from `at` on, and where they end.
    fn digits(&self, at: usize) -> (String, usize) {
        let digits: String = self.text.iter().skip(at).take_while(|c| c.is_ascii_digit()).collect();
        let end = at + digits.len();
        (digits, end)
    }

    /// Whether a mark `at` parts what stands before it, `so_far`, from the three digits after it: not behind a lone zero.
    fn parts_thousands(&self, so_far: &str, at: usize) -> bool {
        let is_mark = match self.text.get(at) {
            Some(',') => self.marks.comma,
            Some('.') => self.marks.point,
            Some('\u{a0}' | '\u{202f}' | '\u{66c}') => true,
            _ => false,
        };
        is_mark && !so_far.starts_with('0') && (at + 1..at + 4).all(|at| self.is_digit(at)) && !self.is_digit(at + 4)
    }
}

fn is_hour(digits: &str) -> bool {
    digits.len() <= 2 && digits.parse().is_ok_and(|hour: u8| hour <= 24)
}

/// `06` is `6`.
fn without_zeros(digits: &str) -> String {
    let shorter = digits.trim_start_matches('0');
    if shorter.is_empty() { "0".to_owned() } else { shorter.to_owned() }
}

/// Signs that Arabic may write above and below letters.
fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{652}' | '\u{670}' | '\u{640}')
}

/// An Arabic digit as the digit that it is, and the Arabic mark before a fraction as a point.
fn digit(c: char) -> char {
    if c == '\u{66b}' { '.' } else { western_digit(c) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_read_as_its_language_writes_it() {
        for (text, language, read) in [
            ("1,000 calls", Some("en"), "1000 calls"),
            ("1.000 calls", Some("en"), "1.000 calls"),
            ("1.000 de apeluri", Some("ro"), "1000 de apeluri"),
            ("1,125 кг", Some("ru"), "1.125 кг"),
            ("1\u{a0}250 kõnet", Some("et"), "1250 kõnet"),
            ("1.250 παράπονα", None, "1250 παράπονα"),
            ("1.250 contacts", None, "1.250 contacts"),
            ("1.250 kontaktia", Some("xx"), "1250 kontaktia"),
            ("0.125 mg", None, "0.125 mg"),
            ("0,125 mg", None, "0.125 mg"),
            ("2,5 or 84.0", None, "2.5 or 84"),
            ("1,2,5", None, "1 2 5"),
            ("on 12.05.2025", None, "on 12 5 2025"),
            ("from 06:40", None, "from 6:40"),
            ("٢٫٥ و ١٢", Some("ar"), "2.5 و 12"),
            ("S02 in 24h", None, "s02 in 24h"),
        ] {
            let words: Vec<String> = tokens(text, language).into_iter().map(|token| token.text).collect();
            assert_eq!(words.join(" "), read, "{text}");
        }
    }
}
