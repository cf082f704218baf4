//! Words of closed lists in other languages than English: those of the site, and German.
//!
//! In: a word that is none of those known. Out: the known one that it means. Such words are offered, never read.

use super::nearest::folded;
use super::units::unit_of_time;

/// The word of `known` that `word` is in another language.
pub(super) fn translated<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let folded = folded(word);
    let means = |known: &str| WORDS.iter().any(|(word, said)| *word == known && said.contains(&folded.as_str()));
    let unit = unit_of_time(&folded).map(|letter| if letter == "m" { "min" } else { letter });
    known.into_iter().find(|known| means(known) || unit == Some(*known))
}

/// A key, and what it is called in Greek, Romanian, Arabic, Estonian, Russian and German, in small letters with hyphens.
pub(super) const KEYS_ABROAD: &[(&str, &[&str])] = &[
    ("answers", &["απαντήσεις", "răspunsuri", "إجابات", "الإجابات", "vastused", "ответы", "antworten"]),
    (
        "auditor",
        &["ελεγκτής", "ελέγκτρια", "المدقق", "audiitor", "hindaja", "аудитор", "проверяющий", "prüfer", "prüferin"],
    ),
    ("date", &["ημερομηνία", "data", "تاريخ", "التاريخ", "kuupäev", "дата", "datum"]),
    ("due", &["προθεσμία", "termen", "الموعد", "tähtaeg", "срок", "frist", "fällig"]),
    ("every", &["συχνότητα", "frecvență", "sagedus", "периодичность", "häufigkeit"]),
    ("note", &["σημείωση", "notă", "ملاحظة", "märkus", "заметка", "примечание", "notiz", "bemerkung", "anmerkung"]),
    ("owner", &["υπεύθυνος", "υπεύθυνη", "responsabil", "المسؤول", "vastutaja", "ответственный", "verantwortlich"]),
    ("series", &["τιμές", "valori", "القيم", "väärtused", "значения", "werte"]),
    ("status", &["κατάσταση", "stare", "الحالة", "staatus", "olek", "статус"]),
    ("target", &["στόχος", "țintă", "الهدف", "siht", "eesmärk", "цель", "ziel"]),
    ("title", &["τίτλος", "titlu", "العنوان", "pealkiri", "название", "заголовок", "titel"]),
    ("unit", &["μονάδα", "unitate", "الوحدة", "ühik", "единица", "einheit"]),
];

/// A word of a list, and what it is in Greek, Romanian, Arabic, Estonian, Russian and German, in small letters with hyphens.
const WORDS: &[(&str, &[&str])] = &[
    ("yes", &["ναι", "da", "نعم", "jah", "да", "ja"]),
    ("no", &["όχι", "nu", "لا", "ei", "нет", "nein"]),
    // Where things stand.
    ("open", &["ανοιχτό", "ανοικτό", "deschis", "مفتوح", "مفتوحة", "avatud", "открыт", "открыто", "offen"]),
    ("planned", &["προγραμματισμένο", "planificat", "مخطط", "مخططة", "plaanis", "запланировано", "geplant"]),
    ("doing", &["σε-εξέλιξη", "în-lucru", "قيد-التنفيذ", "töös", "в-работе", "in-arbeit"]),
    ("closed", &["κλειστό", "închis", "مغلق", "مغلقة", "suletud", "закрыт", "закрыто", "geschlossen", "erledigt"]),
    ("accepted", &["αποδεκτό", "acceptat", "مقبول", "مقبولة", "aktsepteeritud", "принято", "akzeptiert"]),
    ("draft", &["πρόχειρο", "ciornă", "schiță", "مسودة", "mustand", "черновик", "entwurf"]),
    ("final", &["τελικό", "οριστικό", "نهائي", "lõplik", "окончательный", "окончательно", "fertig", "endgültig"]),
    // Ways and rhythms.
    (
        "higher",
        &["υψηλότερο", "υψηλότερα", "mai-mare", "mai-mult", "أعلى", "kõrgem", "suurem", "выше", "больше", "höher"],
    ),
    (
        "lower",
        &[
            "χαμηλότερο",
            "χαμηλότερα",
            "mai-mic",
            "mai-puțin",
            "أقل",
            "madalam",
            "väiksem",
            "ниже",
            "меньше",
            "niedriger",
            "tiefer",
        ],
    ),
    ("day", &["ημέρα", "μέρα", "zi", "يوم", "päev", "день", "tag"]),
    ("week", &["εβδομάδα", "săptămână", "أسبوع", "nädal", "неделя", "woche"]),
    ("month", &["μήνας", "lună", "luna", "شهر", "kuu", "месяц", "monat"]),
    ("quarter", &["τρίμηνο", "trimestru", "ربع", "kvartal", "квартал", "quartal"]),
    ("year", &["έτος", "χρόνος", "an", "سنة", "aasta", "год", "jahr"]),
    ("daily", &["καθημερινά", "ημερήσια", "zilnic", "يومي", "يوميا", "iga-päev", "ежедневно", "täglich"]),
    ("weekly", &["εβδομαδιαία", "săptămânal", "أسبوعي", "أسبوعيا", "iga-nädal", "еженедельно", "wöchentlich"]),
    ("monthly", &["μηνιαία", "lunar", "شهري", "شهريا", "iga-kuu", "ежемесячно", "monatlich"]),
    ("quarterly", &["τριμηνιαία", "trimestrial", "فصلي", "kord-kvartalis", "ежеквартально", "vierteljährlich"]),
    (
        "random",
        &[
            "τυχαία",
            "τυχαίο",
            "aleatoriu",
            "عشوائي",
            "عشوائية",
            "juhuslik",
            "случайный",
            "случайно",
            "zufällig",
            "zufall",
        ],
    ),
    ("targeted", &["στοχευμένα", "στοχευμένο", "țintit", "مستهدف", "مستهدفة", "sihitud", "целевой", "gezielt"]),
    ("internal", &["εσωτερικός", "εσωτερική", "intern", "internă", "داخلي", "sisemine", "внутренний", "innen"]),
    ("external", &["εξωτερικός", "εξωτερική", "extern", "externă", "خارجي", "väline", "внешний", "außen"]),
    // Who is asked, and what is measured.
    ("customers", &["πελάτες", "clienți", "العملاء", "عملاء", "kliendid", "клиенты", "kunden"]),
    ("employees", &["εργαζόμενοι", "angajați", "الموظفون", "موظفون", "töötajad", "сотрудники", "mitarbeiter"]),
    ("customer", &["πελάτης", "client", "عميل", "klient", "клиент", "kunde", "kunden"]),
    ("employee", &["εργαζόμενος", "angajat", "موظف", "töötaja", "сотрудник", "mitarbeiter"]),
    ("operations", &["λειτουργία", "λειτουργίες", "operațiuni", "العمليات", "töökorraldus", "операции", "betrieb"]),
    ("business", &["επιχείρηση", "afaceri", "الأعمال", "äri", "бизнес", "geschäft"]),
    (
        "percent",
        &[
            "τοις-εκατό",
            "ποσοστό",
            "procent",
            "procente",
            "بالمئة",
            "نسبة-مئوية",
            "protsent",
            "protsenti",
            "процент",
            "проценты",
            "prozent",
        ],
    ),
    ("duration", &["διάρκεια", "durată", "durata", "مدة", "kestus", "длительность", "продолжительность", "dauer"]),
    ("loyalty", &["αφοσίωση", "loialitate", "الولاء", "lojaalsus", "лояльность", "treue", "loyalität"]),
    (
        "satisfaction",
        &["ικανοποίηση", "satisfacție", "الرضا", "rahulolu", "удовлетворённость", "удовлетворенность", "zufriedenheit"],
    ),
    ("reputation", &["φήμη", "reputație", "السمعة", "maine", "репутация", "ruf"]),
    ("profit", &["κέρδος", "الربح", "kasum", "прибыль", "gewinn"]),
    ("processes", &["διεργασίες", "procese", "العمليات", "protsessid", "процессы", "prozesse"]),
    ("cost", &["κόστος", "costuri", "cost", "التكلفة", "kulud", "затраты", "издержки", "kosten"]),
    ("innovation", &["καινοτομία", "inovație", "الابتكار", "innovatsioon", "инновации"]),
    // What causes are counted by.
    ("people", &["άνθρωποι", "oameni", "الأشخاص", "inimesed", "люди", "menschen"]),
    ("process", &["διαδικασία", "διεργασία", "proces", "العملية", "protsess", "процесс", "prozess"]),
    (
        "technology",
        &["τεχνολογία", "tehnologie", "التقنية", "tehnoloogia", "технология", "технологии", "technik", "technologie"],
    ),
    ("knowledge", &["γνώσεις", "γνώση", "cunoștințe", "المعرفة", "teadmised", "знания", "wissen"]),
    ("training", &["εκπαίδευση", "instruire", "التدريب", "koolitus", "обучение", "schulung"]),
    ("communication", &["επικοινωνία", "comunicare", "التواصل", "suhtlus", "общение", "коммуникация", "kommunikation"]),
    ("environment", &["περιβάλλον", "mediu", "البيئة", "keskkond", "среда", "umgebung"]),
    (
        "management",
        &["διοίκηση", "conducere", "management", "الإدارة", "juhtimine", "руководство", "управление", "leitung"],
    ),
    // Kinds of documents.
    ("audit", &["έλεγχος", "تدقيق", "audit", "аудит", "prüfung"]),
    (
        "checklist",
        &["λίστα", "λίστα-ελέγχου", "listă-de-verificare", "قائمة", "kontroll-leht", "чек-лист", "checkliste"],
    ),
    ("metric", &["δείκτης", "indicator", "مؤشر", "mõõdik", "показатель", "kennzahl"]),
    ("goal", &["στόχος", "obiectiv", "هدف", "eesmärk", "цель", "ziel"]),
    ("gap", &["κενό", "έλλειψη", "lacună", "فجوة", "puudus", "lünk", "разрыв", "недостаток", "lücke", "mangel"]),
    ("plan", &["σχέδιο", "خطة", "kava", "план"]),
    ("survey", &["έρευνα", "sondaj", "استبيان", "استطلاع", "küsitlus", "опрос", "umfrage"]),
    ("visit", &["επίσκεψη", "vizită", "زيارة", "külastus", "визит", "besuch"]),
    ("competitor", &["ανταγωνιστής", "concurent", "منافس", "konkurent", "конкурент"]),
    ("page", &["σελίδα", "pagină", "صفحة", "lehekülg", "leht", "страница", "seite"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_other_languages_are_known() {
        for (word, known, meant) in [
            ("Offen", vec!["open", "closed"], Some("open")),
            ("Σε εξέλιξη", vec!["open", "doing"], Some("doing")),
            ("процесс", vec!["process"], Some("process")),
            ("open", vec!["closed"], None),
            ("Lieferanten", vec!["process", "people"], None),
        ] {
            assert_eq!(translated(word, known), meant, "{word}");
        }
        let written = |word: &str| word == folded(word) && word == crate::composed::composed(word);
        assert!(WORDS.iter().all(|(_, said)| said.iter().all(|word| written(word))));
    }
}
