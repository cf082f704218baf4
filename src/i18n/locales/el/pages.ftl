# Words of single pages, beside those that all share in site.ftl.

axis-seconds = δευτερόλεπτα
axis-minutes = λεπτά
axis-hours = ώρες
axis-days = ημέρες
overview-ask-changed = Τι άλλαξε;
overview-no-change = Τίποτα δεν μετακινήθηκε πέρα από τη συνηθισμένη μεταβλητότητα.
note-metrics-key = Διακεκομμένη γραμμή: στόχος. Σκιασμένη ζώνη: το εύρος που καλύπτει η συνηθισμένη μεταβλητότητα.
figure-subtitle = Τιμές { $every }, { $better }.
limits-moving-range = Μέσο κινητό εύρος
limits-formula-average = άθροισμα { $n } τιμών ÷ { $n }
limits-formula-range = μέσος όρος του |τιμή − προηγούμενη τιμή|
limits-formula-upper = μέσος όρος + 2,66 × μέσο κινητό εύρος
limits-formula-lower = μέσος όρος − 2,66 × μέσο κινητό εύρος
limits-caption = Όρια { PERIOD($period, form: "since") }
provenance-changed = { $date }, { $commit }
metric-of = Δείκτης: { $title }
feed-goal-status = Στόχος { $title }: { $status }
breakdown-worse = { $name }: επιδείνωση – { $parts }
breakdown-better = { $name }: βελτίωση – { $parts }
language-en = Αγγλικά
language-el = Ελληνικά
language-ro = Ρουμανικά
language-ar = Αραβικά
language-et = Εσθονικά
language-ru = Ρωσικά
