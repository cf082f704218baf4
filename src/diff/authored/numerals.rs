//! Numbers in words. In: a text. Out: its words, each number in figures, however many words say it: `twenty-five`, `двадцать пять` and
//! `خمسة وعشرون` are 25; and whether every number is surely read. Words that stand together and make no number stay words.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::figures::{Joint, Token, tokens};
use super::vocabulary::{AMBIGUOUS, DOZENS, NUMBERS, ORDINALS, TEENS};

/// What each word for a number comes to, in any language.
static VALUES: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let numbers = NUMBERS.iter().flat_map(|(_, numbers)| *numbers);
    numbers.flat_map(|(value, words)| words.iter().map(move |word| (*word, *value))).collect()
});

/// A word that means a month as well, where tens stand before it: `kakskümmend kuus` is 26, or twenty a month.
const OR_A_MONTH: &str = "kuus";

/// A text with its numbers in figures.
#[derive(Debug, Default)]
pub(super) struct Counted {
    pub(super) words: Vec<String>,
    /// Whether no word is left that may be a part of a number.
    pub(super) is_sure: bool,
}

/// The words of `text`, which is in `language` where that is known, with numbers in figures.
pub(super) fn counted(text: &str, language: Option<&str>) -> Counted {
    let tokens = tokens(text, language);
    let parts: Vec<Option<Part>> = tokens.iter().map(|token| Part::of(token, language)).collect();
    let mut counted = Counted { words: Vec::with_capacity(tokens.len()), is_sure: true };
    let mut at = 0;
    while at < tokens.len() {
        let run = run(&tokens, &parts, at);
        match run.len() {
            0 => {
                counted.words.push(tokens[at].text.clone());
                at += 1;
            }
            length => {
                counted.take(&run, &tokens[at..], language);
                at += length;
            }
        }
    }
    counted
}

/// Whether `word` says a number in any language.
pub(super) fn is_numeral(word: &str) -> bool {
    VALUES.contains_key(word) || DOZENS.contains(&word)
}

/// What a word is to a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// A number that joins others.
    Number { value: u64, by_and: bool, form: Form },
    /// One that joins none: half.
    Alone(&'static str),
    /// A word between two.
    Joining(Joining),
}

/// How a word joins two numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joining {
    /// Behind hundreds and thousands.
    And,
    /// Behind tens as well.
    Si,
    /// Before thousands.
    De,
}

/// How a number is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Figures,
    Word,
    Dozen,
    /// Ten, behind what is added to it.
    Teen,
}

impl Part {
    fn of(token: &Token, language: Option<&str>) -> Option<Self> {
        let word = token.text.as_str();
        match word {
            "and" => return Some(Self::Joining(Joining::And)),
            "și" => return Some(Self::Joining(Joining::Si)),
            "de" => return Some(Self::Joining(Joining::De)),
            _ => {}
        }
        let is_arabic = language.is_none_or(|language| language == "ar");
        let rest = word.strip_prefix('و').filter(|_| is_arabic);
        Self::number(word, false, language).or_else(|| Self::number(rest?, true, language))
    }

    fn number(word: &str, by_and: bool, language: Option<&str>) -> Option<Self> {
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            return word.parse().ok().map(|value| Self::Number { value, by_and, form: Form::Figures });
        }
        if DOZENS.contains(&word) {
            return Some(Self::Number { value: 12, by_and, form: Form::Dozen });
        }
        let value = match language {
            None => *VALUES.get(word)?,
            Some(language) => {
                let (_, numbers) = NUMBERS.iter().find(|(known, _)| *known == language)?;
                numbers.iter().find(|(_, words)| words.contains(&word))?.0
            }
        };
        let form = if TEENS.contains(&word) { Form::Teen } else { Form::Word };
        Some(value.parse().map_or(Self::Alone(value), |value| Self::Number { value, by_and, form }))
    }

    /// The hundred or thousand by which a number before it is multiplied.
    fn is_scale(self) -> bool {
        matches!(
            self,
            Self::Number { value: 100 | 1000, form: Form::Word, .. } | Self::Number { form: Form::Dozen, .. }
        )
    }
}

/// The parts from `at` on that may be one number.
fn run(tokens: &[Token], parts: &[Option<Part>], at: usize) -> Vec<Part> {
    let mut found = Vec::new();
    for here in at..parts.len() {
        let next = parts.get(here + 1).copied().flatten();
        let Some(part) = parts[here] else { break };
        if !found.is_empty() && tokens[here].joint == Joint::Other {
            break;
        }
        match part {
            // A word between two numbers is one only between them.
            Part::Joining(_) if found.is_empty() => break,
            Part::Joining(_) if tokens[here + 1..].first().is_none_or(|token| token.joint == Joint::Other) => break,
            Part::Joining(_) if !matches!(next, Some(Part::Number { form, .. }) if form != Form::Figures) => break,
            Part::Joining(Joining::De) if !next.is_some_and(Part::is_scale) => break,
            Part::Number { form: Form::Figures, .. } | Part::Alone(_) if !found.is_empty() => break,
            Part::Alone(_) => return vec![part],
            // Figures stand for themselves, but before a hundred or a thousand.
            Part::Number { form: Form::Figures, .. } if !next.is_some_and(Part::is_scale) => return vec![part],
            Part::Number { .. } if begins_anew(&found, part, &tokens[here]) => break,
            Part::Number { .. } | Part::Joining(_) => found.push(part),
        }
        if is_of(&tokens[here]) {
            break;
        }
    }
    found
}

/// Whether `part` surely is a number of its own behind those `found`: ones behind ones, or what those are of.
fn begins_anew(found: &[Part], part: Part, token: &Token) -> bool {
    let is_one = |part: Part| matches!(part, Part::Number { value: 1..=9, form: Form::Word, by_and: false });
    let both_ones = found.last().is_some_and(|last| is_one(*last)) && is_one(part);
    let with_it: Vec<Part> = found.iter().copied().chain([part]).collect();
    !found.is_empty() && (both_ones || is_of(token)) && value(&with_it).is_none()
}

/// Whether an Estonian number says of how many: in `kaks viiest`, two of five, and `kolmekümnest kuus` it ends there.
fn is_of(token: &Token) -> bool {
    token.text.ends_with("st") && is_numeral(&token.text)
}

impl Counted {
    /// Adds what `run`, the parts at the beginning of `tokens`, comes to.
    fn take(&mut self, run: &[Part], tokens: &[Token], language: Option<&str>) {
        let said = |tokens: &[Token]| tokens.iter().map(|token| token.text.clone()).collect::<Vec<_>>();
        let is_meant = language.is_none() || run.len() > 1 || !AMBIGUOUS.contains(&tokens[0].text.as_str());
        if !is_meant {
            return self.words.extend(said(&tokens[..1]));
        }
        if let [Part::Alone(value)] = run {
            return self.words.push((*value).to_owned());
        }
        self.is_sure &= !is_open(run, tokens);
        if let Some(value) = value(run) {
            return self.words.push(value.to_string());
        }
        // `one hundred and two hundred` are two numbers.
        let mut at: usize = 0;
        for piece in run.split(|part| matches!(part, Part::Joining(_))) {
            self.words.extend(said(&tokens[at.saturating_sub(1)..at]));
            let end = at + piece.len();
            if let Some(numbers) = numbers_by_and(piece) {
                self.words.extend(numbers.iter().map(u64::to_string));
            } else {
                self.words.extend(said(&tokens[at..end]));
                self.is_sure = false;
            }
            at = end + 1;
        }
    }
}

/// The numbers of a `piece` that an Arabic `and` parts: `خمسة وستة` are two.
fn numbers_by_and(piece: &[Part]) -> Option<Vec<u64>> {
    let begins = |part: &Part| matches!(part, Part::Number { by_and: true, .. });
    piece.chunk_by(|_, next| !begins(next)).map(value).collect()
}

/// Whether the number that `run`, the first of `tokens`, says may go on behind it, or its last word may be none.
fn is_open(run: &[Part], tokens: &[Token]) -> bool {
    let Some(last) = tokens.get(run.len() - 1) else { return false };
    if run.len() > 1 && last.text == OR_A_MONTH {
        return true;
    }
    let Some(after) = tokens.get(run.len()).filter(|after| after.joint != Joint::Other) else { return false };
    // `twenty five-minute calls`
    let is_parted = run.len() > 1 && after.joint == Joint::Hyphen && last.joint == Joint::Blank;
    let is_ordinal = ORDINALS.iter().any(|part| after.text.starts_with(part)) || after.text == "și";
    let is_tens = matches!(run.last(), Some(Part::Number { value: 20..=90, form: Form::Word, .. }));
    is_parted || (is_tens && is_ordinal)
}

/// What `run` comes to, where it is one number.
fn value(run: &[Part]) -> Option<u64> {
    let mut total: u64 = 0;
    let mut current: Option<u64> = None;
    let mut last = 0;
    for part in run {
        let (value, by_and, form) = match *part {
            Part::Number { value, by_and, form } => (value, by_and, form),
            Part::Joining(Joining::And) if last >= 100 => continue,
            Part::Joining(Joining::Si) if last >= 20 => continue,
            Part::Joining(Joining::De) => continue,
            _ => return None,
        };
        let ones = current.unwrap_or_default() % 100;
        current = match current {
            _ if value >= 1000 && form == Form::Word => {
                let is_single = total == 0 && (value == 1000 || current.is_none());
                total = is_single.then(|| current.unwrap_or(1).saturating_mul(value))?;
                None
            }
            None => Some(value),
            Some(many) => Some(match value {
                12 if form == Form::Dozen => many.checked_mul(12)?,
                100 if (1..=19).contains(&many) => many * 100,
                10 if form == Form::Teen && (1..=9).contains(&ones) => many + 10,
                10..=19 if ones == 0 => many + value,
                20..=90 if ones == 0 || (by_and && ones < 10) => many + value,
                1..=9 if ones == 0 || (ones >= 20 && ones.is_multiple_of(10)) => many + value,
                _ => return None,
            }),
        };
        last = value;
    }
    Some(total + current.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_words_say_one_number() {
        for (language, text, read) in [
            ("en", "within twenty-five days", "within 25 days"),
            ("en", "one hundred and five calls", "105 calls"),
            ("en", "two thousand five hundred", "2500"),
            ("en", "between one hundred and two hundred", "between 100 and 200"),
            ("en", "two dozen of them, twenty and thirty", "24 of them 20 and 30"),
            ("en", "5 thousand, 3 hundred", "5000 300"),
            ("en", "one two three", "1 2 3"),
            ("et", "kaks viiest, kolmekümnest kuusteist", "2 5 30 16"),
            ("et", "kahekümne viiest kaks", "25 2"),
            ("el", "είκοσι πέντε ημέρες", "25 ημέρες"),
            ("el", "εκατόν είκοσι κλήσεις", "120 κλήσεις"),
            ("ro", "douăzeci și cinci de zile", "25 de zile"),
            ("ro", "două sute treizeci și nouă", "239"),
            ("ro", "douăzeci de mii", "20000"),
            ("ar", "خمسة وعشرون يوما", "25 يوما"),
            ("ar", "خمسة عشر يوما", "15 يوما"),
            ("ar", "مئة وخمسة وعشرون", "125"),
            ("ar", "خمسة وستة", "5 6"),
            ("et", "kakskümmend viis päeva", "25 päeva"),
            ("et", "sada kaksteist kõnet", "112 kõnet"),
            ("ru", "двадцать пять секунд", "25 секунд"),
            ("ru", "две тысячи триста сорок семь", "2347"),
        ] {
            let counted = counted(text, Some(language));
            assert_eq!((counted.words.join(" ").as_str(), counted.is_sure), (read, true), "{text}");
        }
    }

    #[test]
    fn what_may_be_another_number_is_not_sure() {
        for (language, text) in [
            ("en", "twenty five-minute calls"),
            ("en", "in nineteen ninety-four"),
            ("en", "the twenty-first"),
            ("et", "kakskümmend kuus"),
            ("ro", "al douăzeci și cincilea"),
            ("ru", "двадцать пятый"),
        ] {
            assert!(!counted(text, Some(language)).is_sure, "{text}");
        }
        assert!(counted("the red one, two days later", Some("en")).is_sure);
    }
}
