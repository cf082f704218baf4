//! Words that mean something to a comparison of texts: nobody, not, how many, and what else is said for the same time.
//!
//! In: nothing; these are constants, by language where two languages are held against each other. Out: what declarations and `diff` ask for.
//! A text in another language is told by its figures alone.

/// Words of a language.
type Spoken = (&'static str, &'static [&'static str]);

/// What people write where nobody does it.
pub(crate) const NOBODY: &[&str] = &[
    "nobody",
    "nobody in particular",
    "no one in particular",
    "no one",
    "none",
    "noone",
    "-",
    "–",
    "—",
    "?",
    "n/a",
    "na",
    "tbd",
    "tba",
    "tbc",
    "open",
    "vacant",
    "unassigned",
    "anybody",
    "anyone",
    "everybody",
    "everyone",
    "somebody",
    "someone",
    "all",
    "all of us",
    "we",
    "us",
    "team",
    "the team",
    "staff",
    "to be decided",
    "to be named",
    "later",
    "όλοι",
    "η ομάδα",
    "κανείς",
    "κανένας",
    "toți",
    "echipa",
    "nimeni",
    "الجميع",
    "الفريق",
    "لا أحد",
    "kõik",
    "meeskond",
    "keegi",
    "mitte keegi",
    "все",
    "команда",
    "никто",
];

/// Words that turn what a text says into its opposite.
#[rustfmt::skip]
pub(crate) const NEGATIONS: &[Spoken] = &[
    ("en", &["not", "no", "nobody", "nothing", "nowhere", "neither", "nor", "none", "never", "without", "cannot"]),
    ("el", &["δεν", "δε", "μη", "μην", "χωρίς", "ποτέ", "όχι", "ούτε", "κανείς", "κανένας", "καμία", "κανένα", "κανέναν", "τίποτα"]),
    ("ro", &["nu", "fără", "niciodată", "nimeni", "nimic", "nici", "niciun", "nicio", "niciuna", "niciunul"]),
    ("ar", &["لم", "ولم", "لن", "ولن", "ليس", "ليست", "لا", "ولا", "غير", "بدون", "بلا", "أبدا", "دون"]),
    ("et", &["ei", "ega", "pole", "polnud", "mitte", "ilma", "ära", "ärge"]),
    ("ru", &["не", "нет", "без", "никогда", "ни", "никто", "никого", "никому", "никем", "ничего", "ничто", "нигде", "нельзя", "некому", "нечего"]),
];

/// How words begin or end by which a text may say no without a word for it: `unpaid`, `kasutu`; and words beside which it may.
#[rustfmt::skip]
pub(crate) const NEAR_NEGATIONS: &[Spoken] = &[
    ("en", &[
        "un", "in", "im", "dis", "less", "fail", "miss", "lack", "few", "only", "hardly", "rarely", "except", "refus", "gone", "lost", "clos",
        "leav", "left", "stop", "empty", "instead", "wrong", "over", "old", "rather", "late", "free", "gave", "give", "ignor", "drop", "skip",
        "than", "remain", "still", "other", "mistake", "prevent", "open", "alone", "whatever", "whoever", "short", "below", "zero", "bare",
    ]),
    ("el", &["αν", "άγν", "αδ", "διαφ", "λείπ", "έλλ", "ελλ", "αποτ", "πριν", "λίγ", "εκτός", "εκκρ", "εμπρόθ", "αλλιώς", "μάλλον"]),
    ("ro", &["ne", "lips", "in", "im", "des", "eșu", "refuz", "înainte", "decât", "puțin", "gol", "doar", "abandon", "mai"]),
    ("ar", &["عدم", "خال", "إلا", "سوى", "فلا", "ألا", "فلم", "بغير", "وغير", "وليس", "فليس", "لست", "قبل", "رفض", "فشل", "نقص", "أرجح", "تعذر", "ودون", "ما"]),
    ("et", &["mitte", "mata", "tu", "ta", "tud", "vähe", "enne", "tühj", "jäi", "jät", "ainult", "pigem", "alla", "asemel", "puud"]),
    ("ru", &["не", "без", "бес", "отсут", "лиш", "пуст", "мало", "отказ", "кроме", "вместо", "открыт", "меньше", "осталь", "скорее"]),
];

/// Words that say that something came back.
pub(crate) const AGAIN: &[&str] = &["again", "ξανά", "πάλι", "iarăși", "مجددا", "jälle", "uuesti", "снова", "опять"];

/// A number and the words for it.
type Counted = (&'static str, &'static [&'static str]);

/// Words for numbers, by language, in the forms in which they stand alone and follow "of".
#[rustfmt::skip]
pub(crate) const NUMBERS: &[(&str, &[Counted])] = &[
    ("en", &[
        ("½", &["half"]), ("1", &["one"]), ("2", &["two"]), ("3", &["three"]), ("4", &["four"]), ("5", &["five"]), ("6", &["six"]),
        ("7", &["seven"]), ("8", &["eight"]), ("9", &["nine"]), ("10", &["ten"]), ("11", &["eleven"]), ("12", &["twelve", "dozen"]),
        ("13", &["thirteen"]), ("14", &["fourteen"]), ("15", &["fifteen"]), ("16", &["sixteen"]), ("17", &["seventeen"]),
        ("18", &["eighteen"]), ("19", &["nineteen"]), ("20", &["twenty"]), ("30", &["thirty"]), ("40", &["forty"]), ("50", &["fifty"]), ("60", &["sixty"]),
        ("70", &["seventy"]), ("80", &["eighty"]), ("90", &["ninety"]), ("100", &["hundred"]), ("1000", &["thousand"]),
    ]),
    ("el", &[
        ("½", &["μισός", "μισή", "μισό", "μισοί", "μισές", "μισά"]), ("1", &["ένας", "μία", "μια", "ένα", "έναν", "ενός", "μίας"]),
        ("2", &["δύο", "δυο"]), ("3", &["τρεις", "τρία", "τριών"]), ("4", &["τέσσερις", "τέσσερα", "τεσσάρων"]), ("5", &["πέντε"]),
        ("6", &["έξι"]), ("7", &["επτά", "εφτά"]), ("8", &["οκτώ", "οχτώ"]), ("9", &["εννέα", "εννιά"]), ("10", &["δέκα"]),
        ("11", &["έντεκα"]), ("12", &["δώδεκα"]), ("15", &["δεκαπέντε"]), ("20", &["είκοσι"]), ("30", &["τριάντα"]),
        ("40", &["σαράντα"]), ("50", &["πενήντα"]), ("60", &["εξήντα"]), ("80", &["ογδόντα"]), ("90", &["ενενήντα"]),
        ("100", &["εκατό"]), ("1000", &["χίλια", "χίλιες", "χίλιοι"]),
    ]),
    ("ro", &[
        ("½", &["jumătate", "jumătatea"]), ("1", &["unu", "una", "unul"]), ("2", &["doi", "două"]), ("3", &["trei"]),
        ("4", &["patru"]), ("5", &["cinci"]), ("6", &["șase"]), ("7", &["șapte"]), ("8", &["opt"]), ("9", &["nouă"]),
        ("10", &["zece"]), ("11", &["unsprezece"]), ("12", &["doisprezece", "douăsprezece", "duzină"]), ("15", &["cincisprezece"]),
        ("20", &["douăzeci"]), ("30", &["treizeci"]), ("40", &["patruzeci"]), ("50", &["cincizeci"]), ("60", &["șaizeci"]),
        ("80", &["optzeci"]), ("90", &["nouăzeci"]), ("100", &["sută", "sute"]), ("1000", &["mie", "mii"]),
    ]),
    ("ar", &[
        ("½", &["نصف"]), ("1", &["واحد", "واحدة", "واحدا"]), ("2", &["اثنان", "اثنتان", "اثنين", "اثنتين"]),
        ("3", &["ثلاثة", "ثلاث"]), ("4", &["أربعة", "أربع"]), ("5", &["خمسة", "خمس"]), ("6", &["ستة", "ست"]),
        ("7", &["سبعة", "سبع"]), ("8", &["ثمانية", "ثمان", "ثماني"]), ("9", &["تسعة", "تسع"]), ("10", &["عشرة", "عشر"]),
        ("20", &["عشرون", "عشرين"]), ("30", &["ثلاثون", "ثلاثين"]), ("40", &["أربعون", "أربعين"]), ("50", &["خمسون", "خمسين"]),
        ("60", &["ستون", "ستين"]), ("80", &["ثمانون", "ثمانين"]), ("90", &["تسعون", "تسعين"]), ("100", &["مئة", "مائة"]),
        ("1000", &["ألف"]),
    ]),
    ("et", &[
        ("½", &["pool", "poole", "pooled", "pooltel"]), ("1", &["üks", "ühe", "üht", "ühest", "ühel"]),
        ("2", &["kaks", "kahe", "kaht", "kahte", "kahest", "kahel"]), ("3", &["kolm", "kolme", "kolmest", "kolmel"]),
        ("4", &["neli", "nelja", "neljast", "neljal"]), ("5", &["viis", "viie", "viit", "viiest", "viiel"]),
        ("6", &["kuus", "kuue", "kuut", "kuuest", "kuuel"]), ("7", &["seitse", "seitsme", "seitset", "seitsmest", "seitsmel"]),
        ("8", &["kaheksa", "kaheksast", "kaheksal"]), ("9", &["üheksa", "üheksast", "üheksal"]),
        ("10", &["kümme", "kümne", "kümmet", "kümnest", "kümnel"]), ("11", &["üksteist"]), ("12", &["kaksteist", "tosin", "tosina"]),
        ("15", &["viisteist"]), ("20", &["kakskümmend", "kahekümne", "kahekümnest"]),
        ("30", &["kolmkümmend", "kolmekümne", "kolmekümnest", "kolmekümnel", "kolmekümnega"]),
        ("40", &["nelikümmend", "neljakümne", "neljakümnest"]), ("50", &["viiskümmend", "viiekümne"]),
        ("60", &["kuuskümmend", "kuuekümne"]), ("80", &["kaheksakümmend", "kaheksakümne"]),
        ("90", &["üheksakümmend", "üheksakümne"]), ("100", &["sada", "saja", "sajast"]), ("1000", &["tuhat", "tuhande", "tuhandest"]),
    ]),
    ("ru", &[
        ("½", &["половина", "половины", "половине", "половину"]), ("1", &["один", "одна", "одно", "одного", "одной", "одному", "одну"]),
        ("2", &["два", "две", "двух", "двум", "двумя"]), ("3", &["три", "трёх", "трех", "трём", "трем"]),
        ("4", &["четыре", "четырёх", "четырех", "четырём"]), ("5", &["пять", "пяти", "пятью"]), ("6", &["шесть", "шести"]),
        ("7", &["семь", "семи"]), ("8", &["восемь", "восьми"]), ("9", &["девять", "девяти"]), ("10", &["десять", "десяти"]),
        ("11", &["одиннадцать", "одиннадцати"]), ("12", &["двенадцать", "двенадцати", "дюжина"]), ("15", &["пятнадцать", "пятнадцати"]),
        ("20", &["двадцать", "двадцати"]), ("30", &["тридцать", "тридцати"]), ("40", &["сорок", "сорока"]),
        ("50", &["пятьдесят", "пятидесяти"]), ("60", &["шестьдесят", "шестидесяти"]), ("80", &["восемьдесят", "восьмидесяти"]),
        ("90", &["девяносто"]), ("100", &["сто", "ста"]), ("1000", &["тысяча", "тысячи", "тысяч"]),
    ]),
];

/// Words for numbers that say something else as well, `kuus` also "in the month": between two languages they count nothing.
pub(crate) const AMBIGUOUS: &[&str] = &["kuus", "pool", "nouă", "عشر", "عشرة", "ένα", "ένας", "μία", "μια", "έναν"];

/// Words for how much of a whole, by what they come to.
#[rustfmt::skip]
pub(crate) const AMOUNTS: &[(&str, &[&str])] = &[
    ("∀", &["all", "every", "each", "όλοι", "όλες", "όλα", "toți", "toate", "كل", "جميع", "kõik", "все", "всех"]),
    ("most", &["most", "περισσότεροι", "περισσότερες", "majoritatea", "معظم", "enamik", "большинство"]),
    ("many", &["many", "πολλοί", "πολλές", "mulți", "multe", "كثير", "paljud", "многие"]),
    ("some", &["some", "several", "μερικοί", "μερικές", "unii", "unele", "câțiva", "بعض", "mõned", "некоторые"]),
    ("few", &["few", "hardly", "λίγοι", "λίγες", "puțini", "puține", "قليل", "vähesed", "немногие"]),
];

/// What says the same in English, longer phrases first; the first of two may be a guard of itself, since `a quarter of them` is no time.
pub(crate) const SAME: &[(&str, &str)] = &[
    ("a quarter of an hour", "15 minutes"),
    ("half an hour", "30 minutes"),
    ("half a year", "6 months"),
    ("half a dozen", "6"),
    ("a quarter of", "a quarter of"),
    ("a quarter", "3 months"),
    ("a year", "12 months"),
    ("a dozen", "12"),
    ("a single", "1"),
    ("a hundred", "100"),
    ("a fortnight", "2 weeks"),
    ("fortnight", "2 weeks"),
    ("twice", "2 times"),
    ("no one", "nobody"),
];
