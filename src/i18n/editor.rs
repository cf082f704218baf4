//! What an editor of each language would hold and a machine can: words, marks, numbers. Catalogues and the built-in checklists and
//! metric templates alike: what stands on one page is written in one way.

use super::{Lang, locales};
use crate::library::{checklists, metrics};

/// A text of one language, and where it stands.
struct Written {
    at: String,
    text: String,
}

/// The lines of the catalogues of `lang`, without remarks.
fn catalogue(lang: Lang) -> Vec<Written> {
    let lines = locales::files(lang).iter().flat_map(|(file, text)| text.lines().map(move |line| (file, line)));
    let said = lines.filter(|(_, line)| !line.starts_with('#'));
    said.map(|(file, line)| Written { at: format!("{lang}/{file}"), text: line.to_owned() }).collect()
}

/// What the built-in documents say in `lang`.
fn library(lang: Lang) -> Vec<Written> {
    let mark = format!("{lang}: ");
    let mut all = Vec::new();
    for built_in in checklists().iter().chain(metrics()) {
        let text = built_in.text();
        let lines = text.lines().filter_map(|line| line.trim_start().strip_prefix(&mark));
        let body = built_in.body(lang.code()).unwrap_or_default();
        let body = body.lines().map(str::to_owned);
        let said = lines.map(str::to_owned).chain(body);
        all.extend(said.map(|text| Written { at: format!("{} in {lang}", built_in.path), text }));
    }
    all
}

fn all(lang: Lang) -> Vec<Written> {
    catalogue(lang).into_iter().chain(library(lang)).collect()
}

/// Holds that `is_wrong` finds nothing in `texts`.
fn hold(texts: Vec<Written>, rule: &str, is_wrong: impl Fn(&str) -> bool) {
    let wrong: Vec<String> = texts
        .into_iter()
        .filter(|written| is_wrong(&written.text))
        .map(|written| format!("{}: {}", written.at, written.text))
        .collect();
    assert!(wrong.is_empty(), "{rule}:\n{}", wrong.join("\n"));
}

/// Whether a character that `is_before` stands directly before `mark` somewhere in `text`.
fn stands_before(text: &str, mark: char, is_before: impl Fn(char) -> bool) -> bool {
    text.chars().zip(text.chars().skip(1)).any(|(before, c)| c == mark && is_before(before))
}

/// `text` without what is placed into it and what is code: `{ $n }`, `` `service-standards` ``.
fn prose(text: &str) -> String {
    let mut depth = 0_usize;
    let outside = |c: &char| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && *c != '}'
    };
    let said: String = text.chars().filter(outside).collect();
    said.split('`').step_by(2).collect()
}

/// Words that are a second name of something, or a word for something else, with what it is called.
const NOT_SO: &[(Lang, &str, &str)] = &[
    (Lang::El, "επαφή", "επικοινωνία"),
    (Lang::El, "επαφές", "επικοινωνίες"),
    (Lang::El, "εντός πορείας", "σε καλό δρόμο"),
    (Lang::El, "Κόπος", "Προσπάθεια"),
    (Lang::El, "απόκλιση που", "κενό"),
    (Lang::Ro, "limita de sus", "limita superioară"),
    (Lang::Ro, "limita de jos", "limita inferioară"),
    (Lang::Ro, "abatere pe care", "decalaj"),
    (Lang::Ro, "nereușit", "respins, neîndeplinit"),
    (Lang::Ro, "uținele vitale", "cele câteva decisive"),
    (Lang::Ar, "راسب", "لم يجتز"),
    (Lang::Ar, "إشاد", "ثناء"),
    (Lang::Ar, "الأجوبة", "الإجابات"),
    (Lang::Ar, "الصدفة", "المصادفة"),
    (Lang::Ar, "حد النجاح", "حد الاجتياز"),
    (Lang::Ar, "الاتصالات المراجَعة", "حالات التواصل المراجَعة"),
    (Lang::Et, "puudujää", "lünk"),
    (Lang::Et, "ksmee", "kooskõla"),
    (Lang::Et, "Vaev", "Töömaht"),
    (Lang::Et, "uundumus", "trend"),
    (Lang::Et, "mittevastav", "läbimata"),
    (Lang::Et, "rapooletu", "passiivsed"),
    (Lang::Et, "halvemuse poole", "halvenemise suunas"),
    (Lang::Ru, "отвеченн", "с ответом"),
    (Lang::Ru, "свидетельств названы", "подтверждений"),
    (Lang::Ru, "Отзывчивость", "Оперативность"),
    (Lang::Ru, "Не применяется", "Неприменимо"),
    (Lang::Ru, "расхождени", "разрыв"),
];

/// Where a word of [`NOT_SO`] means what it says.
const BUT_SO: &[&str] = &["glossary-alpha-formula"];

#[test]
fn a_thing_has_one_name_in_catalogues_and_built_ins() {
    for (lang, word, instead) in NOT_SO {
        hold(all(*lang), &format!("`{word}` is called {instead}"), |text| {
            text.contains(word) && !BUT_SO.iter().any(|key| text.starts_with(key))
        });
    }
}

#[test]
fn decimals_have_the_mark_of_their_language() {
    let is_decimal = |text: &str| {
        let chars: Vec<char> = prose(text).chars().collect();
        let is_digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
        let three = |at: usize| (1..=3).all(|step| is_digit(at + step)) && !is_digit(at + 4);
        let before_zero = |at: usize| chars[at - 1] == '0' && (at < 2 || !is_digit(at - 2));
        (1..chars.len())
            .any(|at| chars[at] == '.' && is_digit(at - 1) && is_digit(at + 1) && (!three(at) || before_zero(at)))
    };
    for lang in [Lang::El, Lang::Ro, Lang::Et, Lang::Ru] {
        hold(all(lang), "a decimal comma", is_decimal);
    }
    assert!(is_decimal("z = 1.96") && is_decimal("0.125") && !is_decimal("1.000 de trageri") && !is_decimal("1,96"));
}

#[test]
fn the_percent_sign_stands_where_its_language_puts_it() {
    for lang in [Lang::En, Lang::El, Lang::Et] {
        hold(all(lang), "no space before %", |text| text.contains(" %") && text.contains(|c: char| c.is_ascii_digit())
            && !text.contains("cumulative %") && !text.contains("αθροιστικό %") && !text.contains("kumulatiivne %")
            && !text.starts_with("glossary-pareto-formula") || text.contains("\u{a0}%"));
    }
    for lang in [Lang::Ro, Lang::Ru] {
        hold(all(lang), "a space that does not break before %", |text| {
            stands_before(text, '%', |before| before.is_ascii_digit()) || text.contains("0 %")
        });
    }
    hold(library(Lang::Ar), "the Arabic percent sign", |text| text.contains('%'));
}

#[test]
fn quotations_have_the_marks_of_their_language() {
    for lang in [Lang::El, Lang::Ar, Lang::Ru] {
        hold(all(lang), "« and »", |text| text.contains(['“', '”', '„']));
    }
    for lang in [Lang::Ro, Lang::Et] {
        hold(all(lang), "„ and ”", |text| text.contains(['“', '«', '»']));
    }
    hold(all(Lang::En), "“ and ”", |text| text.contains(['„', '«', '»']));
}

#[test]
fn arabic_has_its_own_comma_question_mark_and_digits() {
    let is_of_arabic = |text: &str| {
        let prose: String = prose(text).split('\u{2066}').flat_map(|part| part.split('\u{2069}').skip(1)).collect();
        prose.contains(", ") || prose.contains('?')
    };
    hold(catalogue(Lang::Ar), "، and ؟", is_of_arabic);
    hold(library(Lang::Ar), "، and ؟", |text| text.contains(", ") || text.contains('?'));
    hold(library(Lang::Ar), "Arabic digits", |text| {
        let text = prose(text);
        let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        words.into_iter().any(|word| word.chars().all(|c| c.is_ascii_digit()))
    });
}

#[test]
fn russian_writes_yo_and_romanian_writes_commas_below() {
    let words = ["ее", "еще", "дает", "ведет", "счет", "отчет", "идет", "трех", "четырех", "остается", "пришел", "решен"];
    hold(all(Lang::Ru), "ё", |text| {
        let mut all = text.split(|c: char| !c.is_alphabetic());
        all.any(|word| words.contains(&word.to_lowercase().as_str()))
    });
    hold(all(Lang::Ro), "ș and ț", |text| text.contains(['ş', 'ţ', 'Ş', 'Ţ']));
}

#[test]
fn estonian_counts_with_a_verb_in_the_singular() {
    let plural = [" suudavad", " annavad", "auditit on", " olid tühjad"];
    hold(catalogue(Lang::Et), "a numeral takes the singular", |text| plural.iter().any(|verb| text.contains(verb)));
}

#[test]
fn sentences_are_said_not_drawn() {
    for lang in Lang::ALL {
        let sentences = catalogue(lang).into_iter().filter(|written| written.at.ends_with("verdicts.ftl"));
        hold(sentences.collect(), "no arrow in what is read aloud", |text| text.contains('→'));
    }
}
