//! What an editor of each language would hold and a machine can: words, marks, numbers. Catalogues and the built-in checklists and
//! metric templates alike: what stands on one page is written in one way.

use std::fs;
use std::path::{Path, PathBuf};

/// The interface languages.
const LANGUAGES: [&str; 6] = ["en", "el", "ro", "ar", "et", "ru"];

/// The files below `folder` whose names end so, in order.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = walkdir::WalkDir::new(root).sort_by_file_name().into_iter().map(|file| file.unwrap().into_path());
    files.filter(|path| path.to_string_lossy().ends_with(ending)).collect()
}

/// A text of one language, and where it stands.
struct Written {
    at: String,
    text: String,
}

/// The lines of the catalogues of `lang`, without remarks.
fn catalogue(lang: &str) -> Vec<Written> {
    let mut said = Vec::new();
    for file in files(&format!("src/i18n/locales/{lang}"), ".ftl") {
        let text = fs::read_to_string(&file).unwrap();
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        said.extend(lines.map(|line| Written { at: file.display().to_string(), text: line.to_owned() }));
    }
    for file in files(&format!("src/i18n/locales/{lang}"), ".po") {
        let text = fs::read_to_string(&file).unwrap();
        let lines = text.lines().filter_map(|line| line.strip_prefix("msgstr ").or_else(|| line.strip_prefix('"')));
        said.extend(lines.map(|line| Written { at: file.display().to_string(), text: line.to_owned() }));
    }
    assert!(said.len() > 1000, "the catalogues of {lang} are found");
    said
}

/// What the built-in documents say in `lang`.
fn library(lang: &str) -> Vec<Written> {
    let mark = format!("{lang}: ");
    let mut said = Vec::new();
    for file in files("src/library", ".md") {
        let text = fs::read_to_string(&file).unwrap();
        let is_body = file.to_string_lossy().ends_with(&format!(".{lang}.md"));
        let lines =
            text.lines().filter_map(|line| if is_body { Some(line) } else { line.trim_start().strip_prefix(&mark) });
        said.extend(lines.map(|line| Written { at: file.display().to_string(), text: line.to_owned() }));
    }
    assert!(said.len() > 300, "the built-ins are found in {lang}");
    said
}

fn all(lang: &str) -> Vec<Written> {
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

/// `text` without what stands between isolates, which runs from left to right: formulas.
fn outside_isolates(text: &str) -> String {
    let text = text.replace(r#"{"\u2066"}"#, "\u{2066}").replace(r#"{"\u2069"}"#, "\u{2069}");
    let mut is_outside = true;
    let said = text.chars().filter(|c| {
        match c {
            '\u{2066}' => is_outside = false,
            '\u{2069}' => is_outside = true,
            _ => {}
        }
        is_outside
    });
    said.collect()
}

/// Words that are a second name of something, or a word for something else, with what it is called.
const NOT_SO: &[(&str, &str, &str)] = &[
    ("el", "επαφή", "επικοινωνία"),
    ("el", "επαφές", "επικοινωνίες"),
    ("el", "εντός πορείας", "σε καλό δρόμο"),
    ("el", "Κόπος", "Προσπάθεια"),
    ("el", "απόκλιση που", "κενό"),
    ("ro", "limita de sus", "limita superioară"),
    ("ro", "limita de jos", "limita inferioară"),
    ("ro", "abatere pe care", "decalaj"),
    ("ro", "nereușit", "respins, neîndeplinit"),
    ("ro", "uținele vitale", "cele câteva decisive"),
    ("ar", "راسب", "لم يجتز"),
    ("ar", "إشاد", "ثناء"),
    ("ar", "الأجوبة", "الإجابات"),
    ("ar", "الصدفة", "المصادفة"),
    ("ar", "حد النجاح", "حد الاجتياز"),
    ("ar", "الاتصالات المراجَعة", "حالات التواصل المراجَعة"),
    ("et", "puudujää", "lünk"),
    ("et", "ksmee", "kooskõla"),
    ("et", "Vaev", "Töömaht"),
    ("et", "uundumus", "trend"),
    ("et", "mittevastav", "läbimata"),
    ("et", "rapooletu", "passiivsed"),
    ("et", "graafikust väljas", "graafikust maas"),
    ("ro", "în afara drumului", "rămas în urmă"),
    ("ru", "билась с плана", "отстаёт от плана"),
    ("ar", "خارج المسار", "متعثر"),
    ("et", "halvemuse poole", "halvenemise suunas"),
    ("ru", "отвеченн", "с ответом"),
    ("ru", "свидетельств названы", "подтверждений"),
    ("ru", "Отзывчивость", "Оперативность"),
    ("ru", "Не применяется", "Неприменимо"),
    ("ru", "расхождения между результатами", "разрыв"),
];

/// Where a word of [`NOT_SO`] means what it says.
const BUT_SO: &[&str] = &["glossary-alpha-formula"];

#[test]
fn a_thing_has_one_name_in_catalogues_and_built_ins() {
    for (lang, word, instead) in NOT_SO {
        hold(all(lang), &format!("`{word}` is called {instead}"), |text| {
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
    for lang in ["el", "ro", "et", "ru"] {
        hold(all(lang), "a decimal comma", is_decimal);
    }
    assert!(is_decimal("z = 1.96") && is_decimal("0.125") && !is_decimal("1.000 de trageri") && !is_decimal("1,96"));
}

#[test]
fn the_percent_sign_stands_where_its_language_puts_it() {
    for lang in ["en", "el", "et"] {
        hold(all(lang), "no space before %", |text| {
            let digits: Vec<String> =
                (0..10).flat_map(|n| [' ', '\u{a0}', '\u{202f}'].map(|gap| format!("{n}{gap}%"))).collect();
            digits.iter().any(|wrong| text.contains(wrong))
        });
    }
    for lang in ["ro", "ru"] {
        hold(all(lang), "a space that does not break before %", |text| {
            let wrong: Vec<String> = (0..10).flat_map(|n| [format!("{n}%"), format!("{n} %")]).collect();
            wrong.iter().any(|wrong| text.contains(wrong))
        });
    }
    hold(library("ar"), "the Arabic percent sign", |text| text.contains('%'));
}

#[test]
fn quotations_have_the_marks_of_their_language() {
    for lang in ["el", "ar", "ru"] {
        hold(all(lang), "« and »", |text| text.contains(['“', '”', '„']));
    }
    for lang in ["ro", "et"] {
        hold(all(lang), "„ and ”", |text| text.contains(['“', '«', '»']));
    }
    hold(all("en"), "“ and ”", |text| text.contains(['„', '«', '»']));
}

#[test]
fn arabic_has_its_own_comma_question_mark_and_digits() {
    let is_of_arabic = |text: &str| {
        let prose = prose(&outside_isolates(text));
        prose.contains(", ") || prose.contains('?')
    };
    assert!(is_of_arabic("أ, ب") && is_of_arabic("{ $n }, ب") && is_of_arabic("لماذا?"));
    assert!(!is_of_arabic(r#"{"\u2066"}n, N{"\u2069"} أ، ب"#) && is_of_arabic(r#"{"\u2066"}n{"\u2069"} أ, ب"#));
    // Sources are named as they were published, and lists of keys as they are typed.
    let is_foreign = |written: &Written| written.text.contains("-source = ") || written.at.ends_with(".po");
    let said = catalogue("ar").into_iter().filter(|written| !is_foreign(written));
    hold(said.collect(), "، and ؟", is_of_arabic);
    hold(library("ar"), "، and ؟", |text| text.contains(", ") || text.contains('?'));
    hold(library("ar"), "Arabic digits", |text| {
        let text = prose(text);
        let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        words.into_iter().any(|word| word.chars().all(|c| c.is_ascii_digit()))
    });
}

#[test]
fn russian_writes_yo_and_romanian_writes_commas_below() {
    let words =
        ["ее", "еще", "дает", "ведет", "счет", "отчет", "идет", "трех", "четырех", "остается", "пришел", "решен"];
    hold(all("ru"), "ё", |text| {
        let mut all = text.split(|c: char| !c.is_alphabetic());
        all.any(|word| words.contains(&word.to_lowercase().as_str()))
    });
    hold(all("ro"), "ș and ț", |text| text.contains(['ş', 'ţ', 'Ş', 'Ţ']));
}

#[test]
fn estonian_counts_with_a_verb_in_the_singular() {
    let plural = ["vastust näidata suudavad", "} annavad", "auditit on", "auditit hõlmavad", " olid tühjad"];
    hold(catalogue("et"), "a numeral takes the singular", |text| plural.iter().any(|verb| text.contains(verb)));
}

#[test]
fn sentences_are_said_not_drawn() {
    for lang in LANGUAGES {
        let sentences = catalogue(lang).into_iter().filter(|written| written.at.ends_with("verdicts.ftl"));
        hold(sentences.collect(), "no arrow in what is read aloud", |text| text.contains('→'));
    }
}
