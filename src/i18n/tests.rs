//! The catalogues themselves: whole, alike in every language, and saying what they should.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

use super::*;

/// What one message uses: its variables, and for each plural selection the categories it tells apart.
#[derive(Debug, Default, PartialEq, Eq)]
struct Used {
    variables: BTreeSet<String>,
    selections: Vec<BTreeSet<String>>,
    functions: BTreeSet<String>,
}

impl Used {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let keys = variants.iter().map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                });
                self.selections.push(keys.collect());
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { id, arguments: CallArguments { positional, .. } } => {
                self.functions.insert(id.name.to_owned());
                for argument in positional {
                    self.inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}

fn messages(lang: Lang) -> BTreeMap<String, Used> {
    let mut all = BTreeMap::new();
    for (file, text) in locales::files(lang) {
        let resource = parser::parse(*text).unwrap_or_else(|(_, errors)| panic!("{lang}/{file}: {errors:?}"));
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut used = Used::default();
            used.pattern(
                message.value.as_ref().unwrap_or_else(|| panic!("{lang}/{file}: {} is empty", message.id.name)),
            );
            assert!(Vec::<Attribute<&str>>::is_empty(&message.attributes), "{lang}: {}", message.id.name);
            let twice = all.insert(message.id.name.to_owned(), used);
            assert!(twice.is_none(), "{lang}/{file}: {} stands twice", message.id.name);
        }
    }
    all
}

#[test]
fn every_file_is_read_without_a_fault() {
    for lang in Lang::ALL {
        messages(lang);
    }
    assert!(messages(Lang::En).len() > 900);
}

#[test]
fn every_language_has_the_messages_and_variables_of_english() {
    let english = messages(Lang::En);
    for lang in Lang::ALL {
        let own = messages(lang);
        let missing: Vec<_> = english.keys().filter(|key| !own.contains_key(*key)).collect();
        let extra: Vec<_> = own.keys().filter(|key| !english.contains_key(*key)).collect();
        let differing: Vec<_> = own
            .iter()
            .filter(|(key, used)| english.get(*key).is_some_and(|e| e.variables != used.variables))
            .map(|(k, _)| k)
            .collect();
        assert!(
            missing.is_empty() && extra.is_empty() && differing.is_empty(),
            "{lang}: missing {missing:?}, extra {extra:?}, other variables {differing:?}"
        );
    }
}

#[test]
fn messages_call_only_functions_that_exist() {
    for lang in Lang::ALL {
        for (key, used) in messages(lang) {
            assert!(used.functions.iter().all(|f| ["WORD", "PERIOD", "CAP"].contains(&f.as_str())), "{lang}: {key}");
        }
    }
}

#[test]
fn plural_selections_tell_apart_what_the_language_does() {
    let needed = |lang| -> &[&str] {
        match lang {
            Lang::En | Lang::El | Lang::Et => &["one"],
            Lang::Ro => &["one", "few"],
            Lang::Ru => &["one", "few", "many"],
            Lang::Ar => &["one", "two", "few", "many"],
        }
    };
    let plural = ["zero", "one", "two", "few", "many"];
    for lang in Lang::ALL {
        for (key, used) in messages(lang) {
            for keys in used.selections.iter().filter(|keys| keys.iter().any(|key| plural.contains(&key.as_str()))) {
                let missing: Vec<_> = needed(lang).iter().filter(|category| !keys.contains(**category)).collect();
                assert!(missing.is_empty(), "{lang}: {key} lacks {missing:?}");
            }
        }
    }
}

#[test]
fn numbers_select_the_class_of_what_they_show() {
    const FTL: &str = "class = { $n ->\n    [0] none\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n}\n";
    let classes = |lang, numbers: &[i64]| -> Vec<String> {
        let (catalogue, faults) = Catalogue::with_overrides(lang, FTL);
        assert_eq!(faults, []);
        numbers.iter().map(|n| catalogue.say_named("class", &Args::new().with("n", *n))).collect()
    };
    assert_eq!(classes(Lang::En, &[0, 1, 2, 21]), ["none", "one", "other", "other"]);
    assert_eq!(classes(Lang::Ro, &[0, 1, 2, 19, 20, 101, 120]), ["none", "one", "few", "few", "other", "few", "other"]);
    assert_eq!(
        classes(Lang::Ru, &[1, 2, 5, 11, 21, 22, 25, 111]),
        ["one", "few", "many", "many", "one", "few", "many", "many"]
    );
    assert_eq!(
        classes(Lang::Ar, &[0, 1, 2, 3, 10, 11, 99, 100, 103]),
        ["none", "one", "two", "few", "few", "many", "many", "other", "few"]
    );
    let (english, _) = Catalogue::with_overrides(Lang::En, FTL);
    let shown = |value, decimals| english.say_named("class", &Args::new().with("n", Arg::Number { value, decimals }));
    assert_eq!([shown(1.0, 0), shown(1.0, 1), shown(1.04, 0)], ["one", "other", "one"]);
}

#[test]
fn messages_that_refer_to_each_other_in_a_circle_end() {
    let (catalogue, _) = Catalogue::with_overrides(Lang::En, "yes = x{ no }\nno = y{ yes }\nmore = { state-met }!\n");
    assert!(!catalogue.faults(msg!("yes"), &Args::new()).is_empty());
    assert_eq!(catalogue.text(msg!("more")), "Met!");
}

#[test]
fn sentences_in_english() {
    let said = |statement: Statement| statement.text_in(Lang::En);
    let hours = Unit::Duration;
    let december = "2025-12".parse().unwrap();
    assert_eq!(said(Statement::new(msg!("overview-goals")).count("met", 6).count("total", 9)), "6 of 9 goals are met.");
    assert_eq!(
        said(Statement::new(msg!("overview-goals")).count("met", 1).count("total", 12)),
        "1 of 12 goals is met."
    );
    assert_eq!(
        said(
            Statement::new(msg!("change-lower-within"))
                .period("before", december)
                .value("earlier", 81.5, &Unit::Percent)
                .count("n", 87)
        ),
        "Lower than in December 2025 (81.5%), but 87 answers cannot show that this is more than chance."
    );
    assert_eq!(
        said(
            Statement::new(msg!("forecast-chance"))
                .count("n", 7)
                .period("period", december)
                .value("projected", 16_200.0, &hours)
                .value("low", 14_400.0, &hours)
                .value("high", 21_600.0, &hours)
                .value("target", 14_400.0, &hours)
        ),
        "The chance of meeting the target of 4\u{a0}h by December 2025 is about 7 in 10. \
         The forecast is 4\u{a0}h\u{a0}30; in 8 of 10 such cases the value lies between 4\u{a0}h and 6\u{a0}h."
    );
    assert_eq!(
        said(Statement::new(msg!("gap-to-close")).size("size", -39.0, &Unit::Percent)),
        "39 points still to close"
    );
    assert_eq!(said(Statement::new(msg!("gap-to-close")).size("size", 0.96, &Unit::Percent)), "1 point still to close");
    assert_eq!(said(Statement::new(msg!("verdict-failed-on")).ids("items", ["S07", "S12"])), "Failed on S07 and S12");
}

#[test]
fn a_statement_serialises_as_its_text_in_every_language() {
    let json = serde_json::to_value(Statement::new(msg!("state-met"))).unwrap();
    assert_eq!(json["en"], "Met");
    assert_eq!(json.as_object().unwrap().len(), 6);
}

#[test]
fn a_theme_overrides_messages_and_its_faults_are_placed() {
    let (catalogue, faults) = Catalogue::with_overrides(Lang::En, "state-met = Done and dusted\n\nstate-likely\n");
    assert_eq!(catalogue.text(msg!("state-met")), "Done and dusted");
    assert_eq!(catalogue.text(msg!("state-likely")), "More likely than not");
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].line, 3);
}

#[test]
fn an_unknown_message_and_a_missing_argument_are_told() {
    let english = Catalogue::built_in(Lang::En);
    assert_eq!(english.say_named("no-such-message", &Args::new()), "no-such-message");
    assert!(english.faults(msg!("late-days"), &Args::new()).contains(&"no argument `n`".to_owned()));
    assert!(english.faults(msg!("late-days"), &Args::new().with("n", 3_i64)).is_empty());
}

#[test]
fn extreme_numbers_do_not_panic() {
    for lang in Lang::ALL {
        for value in [f64::NAN, f64::INFINITY, -1e300, 1e-300, 0.1 + 0.2] {
            Statement::new(msg!("late-days")).number("n", value, 1).text_in(lang);
            Statement::new(msg!("gap-to-close")).size("size", value, &Unit::Percent).text_in(lang);
        }
        Statement::new(msg!("late-days")).with("n", i64::MIN).text_in(lang);
    }
}

#[test]
fn threads_share_a_catalogue() {
    let sentence = Statement::new(msg!("change-lower-within"))
        .period("before", "2025-12".parse().unwrap())
        .value("earlier", 81.5, &Unit::Percent)
        .count("n", 87);
    let expected = sentence.texts();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| (0..200).for_each(|_| assert_eq!(sentence.texts(), expected)));
        }
    });
}
#[test]
fn a_sentence_ends_with_one_stop() {
    let rebase = |reason: &str| {
        Statement::new(msg!("spc-rebase")).period("period", "2024-12".parse().unwrap()).text("reason", reason)
    };
    assert_eq!(rebase("New triage.").text_in(Lang::En), "The limits start again in December 2024: New triage.");
    assert_eq!(rebase("new triage").text_in(Lang::En), "The limits start again in December 2024: new triage.");
    let points = Statement::new(msg!("pace-ahead")).size("size", 7.0, &Unit::Percent);
    assert_eq!(points.text_in(Lang::Ru), "Впереди прямой от начала до цели на 7\u{a0}п.\u{a0}п.");
}

#[test]
fn headlines_in_every_language() {
    assert_eq!(
        Lang::ALL.map(|lang| Statement::new(msg!("overview-goals")).count("met", 6).count("total", 9).text_in(lang)),
        [
            "6 of 9 goals are met.",
            "Στόχοι που επιτεύχθηκαν: 6 από 9.",
            "Obiective atinse: 6 din 9.",
            "الأهداف المتحققة: ٦ من ٩.",
            "Täidetud on 6 eesmärki 9-st.",
            "Достигнуто целей: 6 из 9.",
        ]
    );
    let lower = Statement::new(msg!("change-lower-within"))
        .period("before", "2025-12".parse().unwrap())
        .value("earlier", 81.5, &Unit::Percent)
        .count("n", 87);
    assert_eq!(
        Lang::ALL.map(|lang| lower.text_in(lang)),
        [
            "Lower than in December 2025 (81.5%), but 87 answers cannot show that this is more than chance.",
            "Χαμηλότερα από ό,τι τον Δεκέμβριο του 2025 (81,5%), αλλά 87 απαντήσεις δεν αρκούν για να δείξουν ότι δεν είναι τύχη.",
            "Mai mic decât în decembrie 2025 (81,5\u{a0}%), dar 87 de răspunsuri nu pot arăta că e mai mult decât întâmplare.",
            "أقل مما كان في ديسمبر ٢٠٢٥ (٨١٫٥٪\u{61c})، لكن لا تكفي ٨٧ إجابة لإثبات أنه أكثر من مصادفة.",
            "Madalam kui detsembris 2025 (81,5%), kuid 87 vastust ei suuda näidata, et see on rohkem kui juhus.",
            "Ниже, чем в декабре 2025 года (81,5\u{a0}%), но 87 ответов не могут показать, что это больше, чем случайность.",
        ]
    );
    let failed = Statement::new(msg!("verdict-failed-on")).ids("items", ["S07", "S12"]);
    assert_eq!(failed.text_in(Lang::Ar), "لم يجتز بسبب \u{2066}S07\u{2069} و\u{2066}S12\u{2069}");
}

#[test]
fn days_late_in_every_language() {
    let late = |n: i64| Lang::ALL.map(|lang| Statement::new(msg!("late-days")).with("n", n).text_in(lang));
    assert_eq!(
        late(1),
        [
            "1 day late",
            "1 ημέρα καθυστέρηση",
            "1 zi de întârziere",
            "بتأخر يوم واحد",
            "1 päev hiljaks jäänud",
            "опоздание 1 день"
        ]
    );
    assert_eq!(
        late(2),
        [
            "2 days late",
            "2 ημέρες καθυστέρηση",
            "2 zile de întârziere",
            "بتأخر يومين",
            "2 päeva hiljaks jäänud",
            "опоздание 2 дня"
        ]
    );
    assert_eq!(
        late(41),
        [
            "41 days late",
            "41 ημέρες καθυστέρηση",
            "41 de zile de întârziere",
            "بتأخر ٤١ يومًا",
            "41 päeva hiljaks jäänud",
            "опоздание 41 день"
        ]
    );
}

/// Words that would be a second name for something that already has one: ordinary variation, a metric, the moving range.
const SECOND_NAMES: &[(Lang, &[&str])] = &[
    (Lang::El, &["διακύμανση", "διακυμάνσεων"]),
    (Lang::Ro, &["fluctua"]),
    (Lang::Ar, &["التذبذب", "التفاوت", "المؤشر"]),
    (Lang::Et, &["kõiku", "libisev"]),
    (Lang::Ru, &["разброс", "колебани"]),
];

#[test]
fn a_thing_has_one_name() {
    for (lang, words) in SECOND_NAMES {
        for (file, text) in locales::files(*lang).iter().filter(|(file, _)| *file != "glossary.ftl") {
            for line in text.lines() {
                assert!(!words.iter().any(|word| line.contains(word)), "{lang}/{file}: {line}");
            }
        }
    }
}

#[test]
fn what_was_missed_never_reads_as_met() {
    let said = |value: f64, target: f64, unit: Unit| {
        let said = Statement::new(msg!("forecast-missed")).value("value", value, &unit).value("target", target, &unit);
        said.period("period", Every::Month.containing("2026-06-01".parse().unwrap())).say(Catalogue::built_in(Lang::En))
    };
    let barely = said(74.96, 75.0, Unit::Percent);
    assert!(barely.contains("74.96%") && barely.contains("75%"), "{barely}");
    let small = said(0.012, 0.01, Unit::Ratio);
    assert!(small.contains("0.012") && small.contains("0.01 was"), "{small}");
    let plain = said(70.0, 75.0, Unit::Percent);
    assert!(plain.contains("70%") && plain.contains("75%"), "{plain}");
    let same = said(75.0, 75.0, Unit::Percent);
    assert_eq!(same.matches("75%").count(), 2, "{same}");
}
