//! Words that mean something to a comparison of texts: not, how many, and what else is said for the same time.
//!
//! In: nothing; these are constants, by language where two languages are held against each other. A text in another language is told by its
//! figures alone.

/// Words of a language.
type Spoken = (&'static str, &'static [&'static str]);

/// Words that turn what a text says into its opposite.
#[rustfmt::skip]
pub(super) const NEGATIONS: &[Spoken] = &[
    ("en", &["not", "no", "nobody", "nothing", "nowhere", "neither", "nor", "none", "never", "without", "cannot"]),
    ("el", &["δεν", "δε", "μη", "μην", "χωρίς", "ποτέ", "όχι", "ούτε", "κανείς", "κανένας", "καμία", "κανένα", "κανέναν", "τίποτα"]),
    ("ro", &["nu", "fără", "niciodată", "nimeni", "nimic", "nici", "niciun", "nicio", "niciuna", "niciunul"]),
    ("ar", &["لم", "ولم", "لن", "ولن", "ليس", "ليست", "لا", "ولا", "غير", "بدون", "بلا", "أبدا", "دون"]),
    ("et", &["ei", "ega", "pole", "polnud", "mitte", "ilma", "ära", "ärge"]),
    ("ru", &["не", "нет", "без", "никогда", "ни", "никто", "никого", "никому", "никем", "ничего", "ничто", "нигде", "нельзя", "некому", "нечего"]),
];

/// How words begin or end by which a text may say no without a word for it: `unpaid`, `kasutu`; and words beside which it may.
#[rustfmt::skip]
pub(super) const NEAR_NEGATIONS: &[Spoken] = &[
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

/// What takes back what stands beside it, in the words that are compared.
#[rustfmt::skip]
pub(super) const RETRACTIONS: &[&str] = &[
    "turned out wrong", "turned out to be wrong", "turned out to be false", "turned out not", "is wrong", "was wrong", "were wrong",
    "not the case", "not true", "untrue", "mistaken", "mistakenly", "in error", "retracted", "withdrawn", "disregard", "no longer stands",
    "does not count", "should not count", "was not seen", "was not observed", "none of this", "none of these were", "made up", "incorrect",
    "incorrectly", "inaccurate", "no longer valid", "not valid", "invalid", "please ignore", "ignore this", "did not happen", "never happened", "no longer so",
    "no longer happens", "no longer happen", "does not happen any more", "corrected since", "since corrected", "been corrected", "since been fixed",
    "δεν ισχύει", "δεν ισχύουν", "αναιρείται", "ανακαλείται", "ήταν λάθος", "αποδείχθηκε λάθος", "δεν είναι αλήθεια", "δεν αληθεύει", "αγνοήστε",
    "nu este adevărat", "nu e adevărat", "s a dovedit greșit", "dovedit fals", "retras", "retrasă", "retrase", "nu mai este valabil", "a fost greșit", "eronat",
    "غير صحيح", "غير صحيحة", "ليس صحيحا", "تبين أنه خطأ", "تم التراجع", "يرجى تجاهل", "ملغى", "لم يحدث",
    "ei pea paika", "ei vasta tõele", "osutus valeks", "oli vale", "tühistatud", "tagasi võetud", "ei kehti", "ei leidnud kinnitust",
    "неверно", "не соответствует действительности", "оказалось ошибкой", "отозвано", "недействительно", "не подтвердилось", "ошибочно", "просьба не учитывать",
];

/// Words that say that something came back.
pub(super) const AGAIN: &[&str] = &["again", "ξανά", "πάλι", "iarăși", "مجددا", "jälle", "uuesti", "снова", "опять"];

/// A number and the words for it.
type Counted = (&'static str, &'static [&'static str]);

/// Words for numbers, by language, in the forms in which they stand alone and follow "of".
#[rustfmt::skip]
pub(super) const NUMBERS: &[(&str, &[Counted])] = &[
    ("en", &[
        ("½", &["half"]), ("1", &["one"]), ("2", &["two"]), ("3", &["three"]), ("4", &["four"]), ("5", &["five"]), ("6", &["six"]),
        ("7", &["seven"]), ("8", &["eight"]), ("9", &["nine"]), ("10", &["ten"]), ("11", &["eleven"]), ("12", &["twelve"]),
        ("13", &["thirteen"]), ("14", &["fourteen"]), ("15", &["fifteen"]), ("16", &["sixteen"]), ("17", &["seventeen"]), ("18", &["eighteen"]),
        ("19", &["nineteen"]), ("20", &["twenty"]), ("30", &["thirty"]), ("40", &["forty"]), ("50", &["fifty"]), ("60", &["sixty"]),
        ("70", &["seventy"]), ("80", &["eighty"]), ("90", &["ninety"]), ("100", &["hundred"]), ("1000", &["thousand"]),
    ]),
    ("el", &[
        ("½", &["μισός", "μισή", "μισό", "μισοί", "μισές", "μισά"]), ("1", &["ένας", "μία", "μια", "ένα", "έναν", "ενός", "μίας"]),
        ("2", &["δύο", "δυο"]), ("3", &["τρεις", "τρία", "τριών"]), ("4", &["τέσσερις", "τέσσερα", "τεσσάρων"]), ("5", &["πέντε"]),
        ("6", &["έξι"]), ("7", &["επτά", "εφτά"]), ("8", &["οκτώ", "οχτώ"]), ("9", &["εννέα", "εννιά"]), ("10", &["δέκα"]), ("11", &["έντεκα"]),
        ("12", &["δώδεκα"]), ("13", &["δεκατρείς", "δεκατρία", "δεκατριών"]), ("14", &["δεκατέσσερις", "δεκατέσσερα"]), ("15", &["δεκαπέντε"]),
        ("16", &["δεκαέξι", "δεκάξι"]), ("17", &["δεκαεπτά", "δεκαεφτά"]), ("18", &["δεκαοκτώ", "δεκαοχτώ"]),
        ("19", &["δεκαεννέα", "δεκαεννιά"]), ("20", &["είκοσι"]), ("30", &["τριάντα"]), ("40", &["σαράντα"]), ("50", &["πενήντα"]),
        ("60", &["εξήντα"]), ("70", &["εβδομήντα"]), ("80", &["ογδόντα"]), ("90", &["ενενήντα"]), ("100", &["εκατό", "εκατόν"]),
        ("200", &["διακόσια", "διακόσιες", "διακόσιοι"]), ("300", &["τριακόσια", "τριακόσιες", "τριακόσιοι"]),
        ("400", &["τετρακόσια", "τετρακόσιες", "τετρακόσιοι"]), ("500", &["πεντακόσια", "πεντακόσιες", "πεντακόσιοι"]),
        ("600", &["εξακόσια", "εξακόσιες", "εξακόσιοι"]), ("700", &["επτακόσια", "επτακόσιες", "επτακόσιοι"]),
        ("800", &["οκτακόσια", "οκτακόσιες", "οκτακόσιοι"]), ("900", &["εννιακόσια", "εννιακόσιες", "εννιακόσιοι"]),
        ("1000", &["χίλια", "χίλιες", "χίλιοι", "χιλιάδες", "χιλιάδων"]),
    ]),
    ("ro", &[
        ("½", &["jumătate", "jumătatea"]), ("1", &["unu", "una", "unul"]), ("2", &["doi", "două"]), ("3", &["trei"]), ("4", &["patru"]),
        ("5", &["cinci"]), ("6", &["șase"]), ("7", &["șapte"]), ("8", &["opt"]), ("9", &["nouă"]), ("10", &["zece"]), ("11", &["unsprezece"]),
        ("12", &["doisprezece", "douăsprezece"]), ("13", &["treisprezece"]), ("14", &["paisprezece"]), ("15", &["cincisprezece"]),
        ("16", &["șaisprezece"]), ("17", &["șaptesprezece"]), ("18", &["optsprezece"]), ("19", &["nouăsprezece"]), ("20", &["douăzeci"]),
        ("30", &["treizeci"]), ("40", &["patruzeci"]), ("50", &["cincizeci"]), ("60", &["șaizeci"]), ("70", &["șaptezeci"]),
        ("80", &["optzeci"]), ("90", &["nouăzeci"]), ("100", &["sută", "sute"]), ("1000", &["mie", "mii"]),
    ]),
    ("ar", &[
        ("½", &["نصف"]), ("1", &["واحد", "واحدة", "واحدا", "إحدى", "أحد"]), ("2", &["اثنان", "اثنتان", "اثنين", "اثنتين", "اثنا", "اثنتا"]),
        ("3", &["ثلاثة", "ثلاث"]), ("4", &["أربعة", "أربع"]), ("5", &["خمسة", "خمس"]), ("6", &["ستة", "ست"]), ("7", &["سبعة", "سبع"]),
        ("8", &["ثمانية", "ثمان", "ثماني"]), ("9", &["تسعة", "تسع"]), ("10", &["عشرة", "عشر"]), ("20", &["عشرون", "عشرين"]),
        ("30", &["ثلاثون", "ثلاثين"]), ("40", &["أربعون", "أربعين"]), ("50", &["خمسون", "خمسين"]), ("60", &["ستون", "ستين"]),
        ("70", &["سبعون", "سبعين"]), ("80", &["ثمانون", "ثمانين"]), ("90", &["تسعون", "تسعين"]), ("100", &["مئة", "مائة", "مئات"]),
        ("200", &["مئتان", "مئتين", "مائتان", "مائتين"]), ("300", &["ثلاثمئة", "ثلاثمائة"]), ("400", &["أربعمئة", "أربعمائة"]),
        ("500", &["خمسمئة", "خمسمائة"]), ("600", &["ستمئة", "ستمائة"]), ("700", &["سبعمئة", "سبعمائة"]), ("800", &["ثمانمئة", "ثمانمائة"]),
        ("900", &["تسعمئة", "تسعمائة"]), ("1000", &["ألف", "آلاف", "ألفا"]), ("2000", &["ألفان", "ألفين"]),
    ]),
    ("et", &[
        ("½", &["pool", "poole", "pooled", "pooltel"]), ("1", &["üks", "ühe", "üht", "ühest", "ühel"]),
        ("2", &["kaks", "kahe", "kaht", "kahte", "kahest", "kahel"]), ("3", &["kolm", "kolme", "kolmest", "kolmel"]),
        ("4", &["neli", "nelja", "neljast", "neljal"]), ("5", &["viis", "viie", "viit", "viiest", "viiel"]),
        ("6", &["kuus", "kuue", "kuut", "kuuest", "kuuel"]), ("7", &["seitse", "seitsme", "seitset", "seitsmest", "seitsmel"]),
        ("8", &["kaheksa", "kaheksast", "kaheksal"]), ("9", &["üheksa", "üheksast", "üheksal"]),
        ("10", &["kümme", "kümne", "kümmet", "kümnest", "kümnel"]), ("11", &["üksteist", "üheteist", "üheteistkümne"]),
        ("12", &["kaksteist", "kaheteist", "kaheteistkümne"]), ("13", &["kolmteist", "kolmeteist", "kolmeteistkümne"]),
        ("14", &["neliteist", "neljateist", "neljateistkümne"]), ("15", &["viisteist", "viieteist", "viieteistkümne"]),
        ("16", &["kuusteist", "kuueteist", "kuueteistkümne"]), ("17", &["seitseteist", "seitsmeteist", "seitsmeteistkümne"]),
        ("18", &["kaheksateist", "kaheksateistkümne"]), ("19", &["üheksateist", "üheksateistkümne"]),
        ("20", &["kakskümmend", "kahekümne", "kahekümnest", "kahekümnel", "kahekümnega"]),
        ("30", &["kolmkümmend", "kolmekümne", "kolmekümnest", "kolmekümnel", "kolmekümnega"]),
        ("40", &["nelikümmend", "neljakümne", "neljakümnest", "neljakümnel"]), ("50", &["viiskümmend", "viiekümne"]),
        ("60", &["kuuskümmend", "kuuekümne"]), ("70", &["seitsekümmend", "seitsmekümne"]), ("80", &["kaheksakümmend", "kaheksakümne"]),
        ("90", &["üheksakümmend", "üheksakümne"]), ("100", &["sada", "saja", "sajast"]), ("200", &["kakssada", "kahesaja"]),
        ("300", &["kolmsada", "kolmesaja"]), ("400", &["nelisada", "neljasaja"]), ("500", &["viissada", "viiesaja"]),
        ("600", &["kuussada", "kuuesaja"]), ("700", &["seitsesada", "seitsmesaja"]), ("800", &["kaheksasada", "kaheksasaja"]),
        ("900", &["üheksasada", "üheksasaja"]), ("1000", &["tuhat", "tuhande", "tuhandest"]),
    ]),
    ("ru", &[
        ("½", &["половина", "половины", "половине", "половину"]), ("1", &["один", "одна", "одно", "одного", "одной", "одному", "одну"]),
        ("2", &["два", "две", "двух", "двум", "двумя"]), ("3", &["три", "трёх", "трех", "трём", "трем", "тремя"]),
        ("4", &["четыре", "четырёх", "четырех", "четырём", "четырьмя", "четырем"]), ("5", &["пять", "пяти", "пятью"]),
        ("6", &["шесть", "шести", "шестью"]), ("7", &["семь", "семи", "семью"]), ("8", &["восемь", "восьми", "восемью"]),
        ("9", &["девять", "девяти", "девятью"]), ("10", &["десять", "десяти", "десятью"]), ("11", &["одиннадцать", "одиннадцати"]),
        ("12", &["двенадцать", "двенадцати"]), ("13", &["тринадцать", "тринадцати"]), ("14", &["четырнадцать", "четырнадцати"]),
        ("15", &["пятнадцать", "пятнадцати"]), ("16", &["шестнадцать", "шестнадцати"]), ("17", &["семнадцать", "семнадцати"]),
        ("18", &["восемнадцать", "восемнадцати"]), ("19", &["девятнадцать", "девятнадцати"]), ("20", &["двадцать", "двадцати", "двадцатью"]),
        ("30", &["тридцать", "тридцати", "тридцатью"]), ("40", &["сорок", "сорока"]), ("50", &["пятьдесят", "пятидесяти"]),
        ("60", &["шестьдесят", "шестидесяти"]), ("70", &["семьдесят", "семидесяти"]), ("80", &["восемьдесят", "восьмидесяти"]),
        ("90", &["девяносто", "девяноста"]), ("100", &["сто", "ста"]), ("200", &["двести", "двухсот"]),
        ("300", &["триста", "трёхсот", "трехсот"]), ("400", &["четыреста", "четырёхсот", "четырехсот"]), ("500", &["пятьсот", "пятисот"]),
        ("600", &["шестьсот", "шестисот"]), ("700", &["семьсот", "семисот"]), ("800", &["восемьсот", "восьмисот"]),
        ("900", &["девятьсот", "девятисот"]), ("1000", &["тысяча", "тысячи", "тысяч", "тысячу", "тысяче"]),
    ]),
];

/// Words for a dozen, which are counted themselves: `two dozen`.
#[rustfmt::skip]
pub(super) const DOZENS: &[&str] = &[
    "dozen", "dozens", "ντουζίνα", "ντουζίνες", "duzină", "duzini", "tosin", "tosina", "tosinat", "дюжина", "дюжины", "дюжин",
];

/// Words for ten that follow what they are added to: `ثلاثة عشر` is 13.
pub(super) const TEENS: &[&str] = &["عشر", "عشرة"];

/// How words begin that count in an order: behind tens they are one number with it.
#[rustfmt::skip]
pub(super) const ORDINALS: &[&str] = &[
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "prima", "doilea", "doua", "treilea", "treia", "patrulea", "patra", "cincilea", "cincea", "șasea", "șaselea", "șaptelea", "optulea", "nouălea",
    "esime", "teine", "teise", "kolma", "neljan", "neljas", "viien", "viies", "kuuen", "kuues", "seitsmen", "seitsmes", "kaheksan", "üheksan",
    "перв", "втор", "трет", "четвёрт", "четверт", "пят", "шест", "седьм", "восьм", "девят",
];

/// Words for numbers that say something else as well, `kuus` also "in the month": alone, they count nothing between two languages.
#[rustfmt::skip]
pub(super) const AMBIGUOUS: &[&str] = &["kuus", "pool", "nouă", "عشر", "عشرة", "ένα", "ένας", "μία", "μια", "έναν", "أحد", "إحدى", "مئات", "آلاف"];

/// Words for how much of a whole, by what they come to.
#[rustfmt::skip]
pub(super) const AMOUNTS: &[(&str, &[&str])] = &[
    ("∀", &["all", "every", "each", "όλοι", "όλες", "όλα", "toți", "toate", "كل", "جميع", "kõik", "все", "всех"]),
    ("most", &["most", "περισσότεροι", "περισσότερες", "majoritatea", "معظم", "enamik", "большинство"]),
    ("many", &["many", "πολλοί", "πολλές", "mulți", "multe", "كثير", "paljud", "многие"]),
    ("some", &["some", "several", "μερικοί", "μερικές", "unii", "unele", "câțiva", "بعض", "mõned", "некоторые"]),
    ("few", &["few", "hardly", "λίγοι", "λίγες", "puțini", "puține", "قليل", "vähesed", "немногие"]),
];

/// What says the same in English, longer phrases first; the first of two may be a guard of itself, since `a quarter of them` is no time.
pub(super) const SAME: &[(&str, &str)] = &[
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
    ("14 days", "2 weeks"),
    ("twice", "2 times"),
    ("no one", "nobody"),
];

/// Times in English, how many of the next smaller one are one, and how many are one of the next larger; 0 where neither is counted so.
#[rustfmt::skip]
pub(super) const TIMES: &[(&str, u64, u64)] = &[
    ("minute", 60, 60), ("minutes", 60, 60), ("hour", 60, 24), ("hours", 60, 24), ("day", 24, 7), ("days", 24, 7), ("week", 7, 0),
    ("weeks", 7, 0), ("month", 0, 12), ("months", 0, 12), ("year", 12, 0), ("years", 12, 0),
];

/// Languages that part thousands by a point.
pub(super) const BY_POINT: &[&str] =
    &["el", "ro", "de", "es", "it", "nl", "pt", "tr", "da", "id", "sl", "hr", "sr", "ca", "gl", "is", "vi"];

/// Languages that part thousands by a comma.
pub(super) const BY_COMMA: &[&str] = &["en", "ar", "he", "zh", "ja", "ko", "th", "hi", "mt", "ga", "cy", "ms", "sw"];

/// Languages that part thousands by a blank.
#[rustfmt::skip]
pub(super) const BY_BLANK: &[&str] =
    &["et", "ru", "fi", "sv", "nb", "nn", "no", "pl", "cs", "sk", "uk", "be", "lv", "lt", "fr", "bg", "hu", "ka", "hy", "kk"];

/// Words without which a text says as much.
#[rustfmt::skip]
pub(super) const HOLLOW: &[&str] = &[
    "a", "an", "the", "that", "had", "has", "have", "been", "also", "then",
    "ο", "η", "το", "τον", "την", "τα", "οι", "είχε", "έχει", "είχαν", "έχουν", "επίσης",
    "al", "ale", "au", "fost", "de", "și", "قد", "كان", "كانت", "on", "oli", "olid", "olnud", "ka", "был", "была", "было", "были", "также",
];

/// Words for times, each by how they begin, and what they come to.
#[rustfmt::skip]
pub(super) const UNITS: &[(&str, &[&str])] = &[
    ("s", &["second", "sekund", "секунд", "δευτερ", "secund", "ثاني", "ثوان"]), ("min", &["minut", "минут", "λεπτ", "دقيق", "دقائق"]),
    ("h", &["hour", "tund", "tunni", "час", "ώρ", "ωρ", "ore", "oră", "ساع"]), ("d", &["day", "päev", "день", "дня", "дней", "ημέρ", "ημερ", "zile", "يوم", "أيام"]),
    ("w", &["week", "nädal", "недел", "εβδομάδ", "săptăm", "أسبوع", "أسابيع"]), ("mon", &["month", "месяц", "μήν", "luni", "lună", "شهر", "أشهر"]),
    ("y", &["year", "aasta", "года", "лет", "سنة", "سنوات"]),
];
