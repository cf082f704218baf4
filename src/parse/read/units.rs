//! Units of time as people write them, in the six languages, German and French. In: a word in small letters. Out: the letter that stands
//! for it in durations.

/// The letter for the unit that `word` names.
pub(super) fn unit_of_time(word: &str) -> Option<&'static str> {
    UNITS.iter().find(|(_, words)| words.split_whitespace().any(|one| one == word)).map(|(letter, _)| *letter)
}

/// In the forms that stand behind a number and alone.
const UNITS: [(&str, &str); 5] = [
    (
        "w",
        "w wk wks week weeks εβδ εβδομάδα εβδομάδες εβδομάδων săpt săptămână săptămâni أسبوع أسبوعا أسبوعان أسبوعين أسابيع \
         nädal nädala nädalat nädalad нед неделя недели неделю недель woche wochen semaine semaines",
    ),
    (
        "d",
        "d day days ημ ημέρα ημέρες ημερών μέρα μέρες μερών zi zile يوم يوما يومان يومين أيام päev päeva päevad \
         д дн день дня дни дней tag tage tagen jour jours",
    ),
    (
        "h",
        "h hr hrs hour hours ώρα ώρες ωρών oră ore ساعة ساعتان ساعتين ساعات t tund tundi tunnid ч час часа часы часов \
         std stunde stunden heure heures",
    ),
    (
        "m",
        "m min mins minute minutes λ λεπ λεπτό λεπτά λεπτών minut minută دقيقة دقيقتان دقيقتين دقائق minutit minutid \
         мин минута минуты минуту минут minuten",
    ),
    (
        "s",
        "s sec secs second seconds δευτ δευτερόλεπτο δευτερόλεπτα δευτερολέπτων secundă secunde ثانية ثانيتان ثانيتين ثوان ثواني \
         sekund sekundit sekundid с сек секунда секунды секунду секунд sek sekunde sekunden seconde secondes",
    ),
];
