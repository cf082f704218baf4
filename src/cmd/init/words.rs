//! What the example of a new workspace says, in every interface language.

use crate::i18n::Lang;

/// The texts of the example, each one line of YAML or a paragraph of Markdown.
pub(super) struct Words {
    pub(super) site: &'static str,
    pub(super) checklist: &'static str,
    /// What the questions are about that the checklist leaves out.
    pub(super) dropped: &'static str,
    pub(super) section: &'static str,
    pub(super) question: &'static str,
    pub(super) note: &'static str,
    pub(super) finding: &'static str,
    pub(super) manners: &'static str,
    pub(super) goal: &'static str,
    pub(super) gap: &'static str,
    pub(super) cause: &'static str,
}

/// Returns the texts in `lang`.
pub(super) fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::En => &EN,
        Lang::El => &EL,
        Lang::Ro => &RO,
        Lang::Ar => &AR,
        Lang::Et => &ET,
        Lang::Ru => &RU,
    }
}

const EN: Words = Words {
    site: "Service quality",
    checklist: "First contact",
    dropped: "about the organisation: for an audit once a year",
    section: "Our promise",
    question: "Does the agent say who will call back, and when?",
    note: "delivery dates were vague in seven of thirty calls",
    finding: "In seven of thirty calls the customer heard “in a few days” although the system showed the day.",
    manners: "All thirty callers were treated with respect, two of them after a long wait.",
    goal: "Solve three of four cases at the first contact",
    gap: "Delivery dates are vague",
    cause: "Agents do not see the carrier’s plan",
};

const EL: Words = Words {
    site: "Ποιότητα εξυπηρέτησης",
    checklist: "Πρώτη επικοινωνία",
    dropped: "για την οργάνωση: για έναν έλεγχο μία φορά τον χρόνο",
    section: "Η υπόσχεσή μας",
    question: "Λέει ο υπάλληλος ποιος θα καλέσει πίσω και πότε;",
    note: "σε επτά από τις τριάντα κλήσεις η ημερομηνία παράδοσης ήταν ασαφής",
    finding: "Σε επτά από τις τριάντα κλήσεις ο πελάτης άκουσε «σε λίγες μέρες», ενώ το σύστημα έδειχνε την ημέρα.",
    manners: "Και οι τριάντα πελάτες αντιμετωπίστηκαν με σεβασμό, δύο από αυτούς μετά από μεγάλη αναμονή.",
    goal: "Τρεις στις τέσσερις υποθέσεις λύνονται με την πρώτη επικοινωνία",
    gap: "Ασαφείς ημερομηνίες παράδοσης",
    cause: "Οι υπάλληλοι δεν βλέπουν το πρόγραμμα του μεταφορέα",
};

const RO: Words = Words {
    site: "Calitatea serviciilor",
    checklist: "Primul contact",
    dropped: "despre organizație: pentru un audit o dată pe an",
    section: "Promisiunea noastră",
    question: "Spune agentul cine va suna înapoi și când?",
    note: "data livrării a fost vagă în șapte din treizeci de apeluri",
    finding: "În șapte din treizeci de apeluri clientul a auzit „în câteva zile”, deși sistemul arăta ziua.",
    manners: "Toți cei treizeci de clienți au fost tratați cu respect, doi dintre ei după o așteptare lungă.",
    goal: "Trei din patru cazuri rezolvate la primul contact",
    gap: "Datele de livrare sunt vagi",
    cause: "Agenții nu văd planul transportatorului",
};

const AR: Words = Words {
    site: "جودة الخدمة",
    checklist: "التواصل الأول",
    dropped: "عن المنظمة: لتدقيق مرة في السنة",
    section: "وعدنا",
    question: "هل يقول الموظف من سيعاود الاتصال ومتى؟",
    note: "كان موعد التسليم غامضًا في سبع مكالمات من ثلاثين",
    finding: "في سبع مكالمات من ثلاثين سمع العميل «خلال أيام» مع أن النظام يعرض اليوم نفسه.",
    manners: "عومل المتصلون الثلاثون جميعًا باحترام، اثنان منهم بعد انتظار طويل.",
    goal: "حل ثلاث حالات من أربع من أول تواصل",
    gap: "مواعيد التسليم غامضة",
    cause: "لا يرى الموظفون خطة شركة النقل",
};

const ET: Words = Words {
    site: "Teeninduse kvaliteet",
    checklist: "Esimene pöördumine",
    dropped: "organisatsiooni kohta: kord aastas tehtava auditi jaoks",
    section: "Meie lubadus",
    question: "Kas klienditeenindaja ütleb, kes ja millal tagasi helistab?",
    note: "seitsmes kõnes kolmekümnest jäi tarnepäev ebamääraseks",
    finding: "Seitsmes kõnes kolmekümnest kuulis klient „mõne päeva pärast”, kuigi süsteem näitas päeva.",
    manners: "Kõiki kolmekümmet helistajat koheldi lugupidavalt, kahte neist pärast pikka ootamist.",
    goal: "Kolm juhtumit neljast lahendatakse esimesel pöördumisel",
    gap: "Tarnepäevad on ebamäärased",
    cause: "Teenindajad ei näe vedaja plaani",
};

const RU: Words = Words {
    site: "Качество обслуживания",
    checklist: "Первое обращение",
    dropped: "об организации: для проверки раз в год",
    section: "Наше обещание",
    question: "Говорит ли сотрудник, кто и когда перезвонит?",
    note: "в семи звонках из тридцати день доставки назван неточно",
    finding: "В семи звонках из тридцати клиент услышал «через несколько дней», хотя система показывала день.",
    manners: "Со всеми тридцатью клиентами говорили уважительно, с двумя из них — после долгого ожидания.",
    goal: "Три обращения из четырёх решаются с первого раза",
    gap: "Дни доставки называют неточно",
    cause: "Сотрудники не видят план перевозчика",
};
