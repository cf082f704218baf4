# Words of single pages, beside those that all share in site.ftl.

axis-seconds = δευτερόλεπτα
axis-minutes = λεπτά
axis-hours = ώρες
axis-days = ημέρες
overview-ask-changed = Τι άλλαξε;
overview-no-change = Τίποτα δεν μετακινήθηκε πέρα από τη συνηθισμένη διακύμανση.
