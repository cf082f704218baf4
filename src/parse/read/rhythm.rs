//! How often something is, in other words than those that are known: `6 months`, `every 7 days`, `half-yearly`.
//!
//! In: a text. Out: which of `day`, `week`, `month`, `quarter` and `year` it is, or between which two it lies.

/// The words, each with how many days it is.
const WORDS: [(&str, f64); 5] = [("day", 1.0), ("week", 7.0), ("month", 30.44), ("quarter", 91.31), ("year", 365.25)];

/// Words for what lies between them, each with how many days it is.
const OTHERS: [(&str, f64); 16] = [
    ("half-year", 182.6),
    ("halfyear", 182.6),
    ("half-yearly", 182.6),
    ("semester", 182.6),
    ("semi-annually", 182.6),
    ("biannually", 182.6),
    ("twice-a-year", 182.6),
    ("fortnight", 14.0),
    ("fortnightly", 14.0),
    ("biweekly", 14.0),
    ("bi-weekly", 14.0),
    ("bimonthly", 60.9),
    ("bi-monthly", 60.9),
    ("biannual", 182.6),
    ("semiannual", 182.6),
    ("semi-annual", 182.6),
];

/// What a rhythm comes to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Rhythm {
    /// One of the words.
    Word(&'static str),
    /// More seldom than the first and more often than the second.
    Between(&'static str, &'static str),
}

/// `word`, one of the words, as how often something is done.
pub(super) fn adverb(word: &str) -> &'static str {
    match word {
        "day" => "daily",
        "week" => "weekly",
        "month" => "monthly",
        "quarter" => "quarterly",
        _ => "yearly",
    }
}

/// The rhythm that `text` says.
pub(super) fn rhythm(text: &str) -> Option<Rhythm> {
    const SLACK: f64 = 0.05;
    let days = days(text)?;
    let is_near = |(_, length): &&(&str, f64)| (days / length - 1.0).abs() < SLACK;
    if let Some((word, _)) = WORDS.iter().find(is_near) {
        return Some(Rhythm::Word(word));
    }
    let longer = WORDS.iter().position(|(_, length)| *length > days).filter(|at| *at > 0)?;
    Some(Rhythm::Between(WORDS[longer - 1].0, WORDS[longer].0))
}

/// How many days `text` says.
fn days(text: &str) -> Option<f64> {
    let text = text.trim().to_lowercase();
    let text = text.strip_prefix("every ").unwrap_or(&text).replace(['_', ' '], "-");
    if let Some((_, days)) = OTHERS.iter().find(|(word, _)| *word == text) {
        return Some(*days);
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let count: f64 = text[..digits].parse().ok().filter(|count| *count > 0.0)?;
    let unit = text[digits..].trim_start_matches('-');
    let is_unit = |(word, _): &&(&str, f64)| unit == *word || unit == format!("{word}s") || *unit == word[..1];
    WORDS.iter().find(is_unit).map(|(_, days)| count * days)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_units_is_a_word_or_lies_between_two() {
        for (text, is) in [
            ("3 months", Some(Rhythm::Word("quarter"))),
            ("12 months", Some(Rhythm::Word("year"))),
            ("every 7 days", Some(Rhythm::Word("week"))),
            ("1y", Some(Rhythm::Word("year"))),
            ("6 months", Some(Rhythm::Between("quarter", "year"))),
            ("half-yearly", Some(Rhythm::Between("quarter", "year"))),
            ("fortnight", Some(Rhythm::Between("week", "month"))),
            ("bimonthly", Some(Rhythm::Between("month", "quarter"))),
            ("2 years", None),
            ("montly", None),
            ("0 days", None),
        ] {
            assert_eq!(rhythm(text), is, "{text}");
        }
    }
}
