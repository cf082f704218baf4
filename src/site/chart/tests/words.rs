//! The words of the gallery in six languages.

use crate::i18n::Direction;

/// The languages of the gallery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::site::chart) enum Lang {
    En,
    El,
    Ro,
    Ar,
    Et,
    Ru,
}

impl Lang {
    pub(in crate::site::chart) const ALL: [Self; 6] = [Self::En, Self::El, Self::Ro, Self::Ar, Self::Et, Self::Ru];

    pub(in crate::site::chart) fn code(self) -> &'static str {
        ["en", "el", "ro", "ar", "et", "ru"][self as usize]
    }

    pub(in crate::site::chart) fn direction(self) -> Direction {
        if self == Self::Ar { Direction::Rtl } else { Direction::Ltr }
    }

    /// A text of the gallery.
    pub(in crate::site::chart) fn say(self, key: &str) -> String {
        let row = WORDS.iter().find(|row| row[0] == key);
        match (row, self) {
            (_, Self::En) | (None, _) => {
                ENGLISH.iter().find(|(name, _)| *name == key).map_or(key, |(_, words)| words).to_owned()
            }
            (Some(row), _) => row[self as usize].to_owned(),
        }
    }
}

const WORDS: &[[&str; 6]] = &[
    ["average", "μέσος όρος", "medie", "المتوسط", "keskmine", "среднее"],
    ["lower limit", "κάτω όριο", "limita inferioară", "الحد الأدنى", "alumine piir", "нижняя граница"],
    ["upper limit", "άνω όριο", "limita superioară", "الحد الأعلى", "ülemine piir", "верхняя граница"],
    ["target", "στόχος", "țintă", "المستهدف", "siht", "цель"],
    ["goal", "Στόχος", "Obiectiv", "الهدف", "Eesmärk", "Цель"],
    [
        "forecast",
        "Πρόβλεψη για Μάρτιο",
        "Prognoză pentru martie",
        "التوقع لشهر مارس",
        "Märtsi prognoos",
        "Прогноз на март",
    ],
    ["range", "πιθανό εύρος", "interval probabil", "النطاق المحتمل", "tõenäoline vahemik", "вероятный диапазон"],
    [
        "rebase",
        "Νέα διαλογή, Δεκέμβριος 2024",
        "Triere nouă, decembrie 2024",
        "فرز جديد، ديسمبر ٢٠٢٤",
        "Uus jaotamine, detsember 2024",
        "Новая сортировка, декабрь 2024",
    ],
    [
        "restart",
        "Τα όρια ξεκινούν ξανά εδώ.",
        "Limitele încep din nou aici.",
        "تبدأ الحدود من جديد هنا.",
        "Piirid algavad siit uuesti.",
        "Границы начинаются здесь заново.",
    ],
    ["plan", "Νυχτερινή βάρδια", "Tură de noapte", "مناوبة ليلية", "Öine vahetus", "Ночная смена"],
    [
        "version",
        "Λίστα ελέγχου, έκδοση 2",
        "Listă de verificare, versiunea 2",
        "قائمة التدقيق، الإصدار ٢",
        "Kontroll-leht, versioon 2",
        "Чек-лист, версия 2",
    ],
    ["january", "Ιανουάριος 2024", "ianuarie 2024", "يناير ٢٠٢٤", "jaanuar 2024", "январь 2024"],
    [
        "note",
        "Πάνω από τον μέσο όρο κάθε μήνα από τον Ιούλιο και πάνω από το όριο τον Δεκέμβριο",
        "Peste medie în fiecare lună din iulie, peste limită în decembrie și ianuarie",
        "فوق المتوسط كل شهر منذ يوليو، وفوق الحد في ديسمبر ويناير",
        "Alates juulist iga kuu üle keskmise, detsembris ja jaanuaris üle piiri",
        "С июля каждый месяц выше среднего, в декабре и январе выше границы",
    ],
    ["calls", "κλήσεις", "apeluri", "المكالمات", "kõned", "звонки"],
    ["pass", "βάση", "prag", "النجاح", "lävi", "порог"],
    ["conversation", "Η συνομιλία", "Conversația", "المحادثة", "Vestlus", "Разговор"],
    [
        "solving",
        "Επίλυση του προβλήματος",
        "Rezolvarea problemei",
        "حل المشكلة",
        "Probleemi lahendamine",
        "Решение проблемы",
    ],
    ["after", "Μετά την επαφή", "După contact", "بعد التواصل", "Pärast kontakti", "После контакта"],
    ["organisation", "Ο οργανισμός", "Organizația", "المؤسسة", "Organisatsioon", "Организация"],
    [
        "night cover",
        "Νυχτερινή κάλυψη στο τηλέφωνο",
        "Acoperire telefonică noaptea",
        "التغطية الليلية بالهاتف",
        "Öine telefonivalve",
        "Ночное дежурство на телефоне",
    ],
    [
        "letters",
        "Απλές επιστολές επιστροφής χρημάτων",
        "Scrisori de rambursare clare",
        "خطابات استرداد واضحة",
        "Selged tagasimaksekirjad",
        "Понятные письма о возврате",
    ],
    [
        "pages",
        "Ρωσικές σελίδες",
        "Pagini web în rusă",
        "صفحات الموقع بالروسية",
        "Venekeelsed veebilehed",
        "Русские веб-страницы",
    ],
    ["still to close", "απομένει", "rămâne de închis", "المتبقي", "veel puudu", "осталось"],
    [
        "percent, higher is better",
        "Ποσοστό, καλύτερα υψηλότερο",
        "Procente, mai mare e mai bine",
        "النسبة المئوية، الأعلى أفضل",
        "Protsent, kõrgem on parem",
        "Проценты, больше — лучше",
    ],
    [
        "hours, lower is better",
        "Χρόνος, καλύτερα χαμηλότερος",
        "Timp, mai mic e mai bine",
        "الوقت، الأقل أفضل",
        "Aeg, madalam on parem",
        "Время, меньше — лучше",
    ],
    [
        "share so far",
        "μερίδιο ως εδώ",
        "pondere cumulată",
        "الحصة التراكمية",
        "osakaal kokku",
        "доля нарастающим итогом",
    ],
    ["detractors", "Επικριτές 22%", "Detractori 22%", "المنتقدون ٢٢٪", "Kritiseerijad 22%", "Критики 22%"],
    ["passives", "Ουδέτεροι 44%", "Pasivi 44%", "المحايدون ٤٤٪", "Neutraalsed 44%", "Нейтралы 44%"],
    ["promoters", "Υποστηρικτές 34%", "Promotori 34%", "المروّجون ٣٤٪", "Soovitajad 34%", "Промоутеры 34%"],
    ["responsiveness", "Ανταπόκριση", "Promptitudine", "الاستجابة", "Kiirus", "Отзывчивость"],
    ["knowledge", "Γνώση", "Cunoștințe", "المعرفة", "Teadmised", "Знания"],
    ["empathy", "Ενσυναίσθηση", "Empatie", "التعاطف", "Empaatia", "Эмпатия"],
    ["communication", "Επικοινωνία", "Comunicare", "التواصل", "Suhtlus", "Общение"],
    ["follow-up", "Συνέχεια", "Urmărire", "المتابعة", "Järeltegevus", "Сопровождение"],
    ["basic", "Βασικό", "De bază", "أساسي", "Põhiline", "Базовый"],
    ["expected", "Αναμενόμενο", "Așteptat", "متوقع", "Oodatud", "Ожидаемый"],
    ["desired", "Επιθυμητό", "Dorit", "مرغوب", "Soovitud", "Желаемый"],
    ["surprising", "Εκπληκτικό", "Surprinzător", "مفاجئ", "Üllatav", "Удивляющий"],
    ["unbelievable", "Απίστευτο", "Incredibil", "مذهل", "Uskumatu", "Невероятный"],
    ["complaints", "παράπονα", "reclamații", "شكاوى", "kaebused", "жалобы"],
    ["comments", "σχόλια", "comentarii", "تعليقات", "kommentaarid", "комментарии"],
    ["compliments", "έπαινοι", "complimente", "إشادات", "kiitused", "благодарности"],
    ["impact", "Επίδραση", "Impact", "الأثر", "Mõju", "Влияние"],
    ["effort", "Προσπάθεια", "Efort", "الجهد", "Pingutus", "Усилие"],
    ["mon", "Δευτέρα", "luni", "الاثنين", "esmaspäev", "понедельник"],
    ["tue", "Τρίτη", "marți", "الثلاثاء", "teisipäev", "вторник"],
    ["wed", "Τετάρτη", "miercuri", "الأربعاء", "kolmapäev", "среда"],
    ["thu", "Πέμπτη", "joi", "الخميس", "neljapäev", "четверг"],
    ["fri", "Παρασκευή", "vineri", "الجمعة", "reede", "пятница"],
    ["sat", "Σάββατο", "sâmbătă", "السبت", "laupäev", "суббота"],
    ["sun", "Κυριακή", "duminică", "الأحد", "pühapäev", "воскресенье"],
    ["hour", "ώρα", "ora", "الساعة", "tund", "час"],
    ["spring", "Άνοιξη", "Primăvara", "ربيع", "Kevad", "Весна"],
    ["answers", "απαντήσεις", "răspunsuri", "إجابة", "vastust", "ответов"],
    ["median", "διάμεσος", "mediana", "الوسيط", "mediaan", "медиана"],
    ["all", "Όλες οι ενότητες", "Toate secțiunile", "كل الأقسام", "Kõik osad", "Все разделы"],
];

/// English texts that are longer than their keys.
const ENGLISH: &[(&str, &str)] = &[
    ("goal", "Goal"),
    ("forecast", "Forecast for March"),
    ("range", "likely range"),
    ("rebase", "New triage process, December 2024"),
    ("restart", "The limits start again here."),
    ("plan", "Night shift"),
    ("version", "Checklist, version 2"),
    ("january", "January 2024"),
    ("note", "Above average every month since July; above the limit in December and January"),
    ("conversation", "The conversation"),
    ("solving", "Solving the problem"),
    ("after", "After the contact"),
    ("organisation", "The organisation"),
    ("all", "All sections"),
    ("night cover", "Night cover by phone"),
    ("letters", "Plain-language refund letters"),
    ("pages", "Russian web pages"),
    ("percent, higher is better", "Percent, higher is better"),
    ("hours, lower is better", "Time, lower is better"),
    ("detractors", "Detractors 22%"),
    ("passives", "Passives 44%"),
    ("promoters", "Promoters 34%"),
    ("responsiveness", "Responsiveness"),
    ("knowledge", "Knowledge"),
    ("empathy", "Empathy"),
    ("communication", "Communication"),
    ("follow-up", "Follow-up"),
    ("basic", "Basic"),
    ("expected", "Expected"),
    ("desired", "Desired"),
    ("surprising", "Surprising"),
    ("unbelievable", "Unbelievable"),
    ("impact", "Impact"),
    ("effort", "Effort"),
    ("mon", "Monday"),
    ("tue", "Tuesday"),
    ("wed", "Wednesday"),
    ("thu", "Thursday"),
    ("fri", "Friday"),
    ("sat", "Saturday"),
    ("sun", "Sunday"),
    ("spring", "Spring"),
];
