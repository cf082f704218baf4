# Words inside charts, and what charts say to those who do not see them.

chart-current = τώρα
chart-late = καθυστερεί
legend-target = τιμή-στόχος
chart-target = στόχος { $value }
chart-goal = Στόχος { $target } { PERIOD($period, form: "by") }
chart-pass = βάση { $score }
chart-upper-limit = άνω όριο { $value }
chart-lower-limit = κάτω όριο { $value }
chart-average = μέσος όρος { $value }
chart-average-short = μ.ό. { $value }
chart-limit-short = όριο { $value }
chart-forecast = Πρόβλεψη, { $period }: { $value }
chart-range = πιθανό εύρος { $low } έως { $high }
chart-value-at = { $value } { PERIOD($period, form: "in") }
chart-restart = Εδώ τα όρια ξεκινούν πάλι.
chart-restart-at = { $period }: { $reason }
chart-version-break = έκδοση { $version }
chart-change-marker = ημερομηνία της αλλαγής
chart-without-change = χωρίς την αλλαγή
chart-not-compared = Μικρές κουκκίδες: τιμές που δεν συγκρίνονται.
chart-impact = Αντίκτυπος
chart-effort = Προσπάθεια
chart-still-to-close = απομένουν
chart-cumulative = αθροιστικό %
chart-us = εμείς
chart-hour-of-day = ώρα της ημέρας
chart-weekday-1 = Δευ
chart-weekday-2 = Τρί
chart-weekday-3 = Τετ
chart-weekday-4 = Πέμ
chart-weekday-5 = Παρ
chart-weekday-6 = Σάβ
chart-weekday-7 = Κυρ

legend-signal-better = σήμα προς το καλύτερο
legend-signal-worse = σήμα προς το χειρότερο
legend-signal-neutral = σήμα
legend-ordinary = συνηθισμένη
legend-band = Ζώνη: όρια της συνηθισμένης μεταβλητότητας.
legend-bar-now-line-before = Ράβδος: τώρα. Κάθετη γραμμή: { $before }.
legend-filled-now-open-before = Γεμάτο: τώρα. Κενό: { $before }.
legend-interval = Γραμμή: εύρος με εμπιστοσύνη { $confidence }.
legend-funnel = Γραμμές: όρια 95% και 99,8% γύρω από το σύνολο, όσο φαρδιά τα κάνουν οι λίγες απαντήσεις.
legend-importance = Κατακόρυφα: μερίδιο σε ό,τι εξηγείται, με το εύρος· όλα τα εύρη ισχύουν μαζί με εμπιστοσύνη { $confidence }. Γραμμές: ίσο μερίδιο για κάθε απάντηση και η μέση τους επίδοση.
legend-without-change = Λεπτή διακεκομμένη: πού πήγαινε η πορεία πριν από την αλλαγή του σχεδίου { $plans }.
legend-still-open = Γραμμή: μερίδιο υποθέσεων ακόμη ανοιχτών, ανά χρόνο από την παραλαβή. Ζώνη: το εύρος του με εμπιστοσύνη { $confidence }. Διακεκομμένη: πότε έκλεισαν οι μισές.

chart-title-process = { $title }, { $first } έως { $last }, διάγραμμα διεργασίας
chart-title-sections = Βαθμολογίες ενοτήτων
chart-title-elements = Πέντε στοιχεία
chart-title-levels = Επίπεδο εξυπηρέτησης στους τελευταίους ελέγχους
chart-title-gaps = Ανοιχτά κενά, τωρινή τιμή και στόχος
chart-title-impact-effort = Αντίκτυπος και προσπάθεια των ανοιχτών κενών
chart-title-pareto = { $of ->
    [complaints] Παράπονα ανά κατηγορία
   *[cases] Υποθέσεις ανά κατηγορία
}
chart-title-stack = Υποθέσεις ανά είδος και μήνα
chart-title-distribution = { $title }: κατανομή
chart-title-hours = Επισκέψεις που απαντήθηκαν ανά ώρα
chart-title-competitors = { $title }: εμείς και οι ανταγωνιστές
chart-title-coverage = Σειρές και τιμές τους ανά περίοδο

chart-desc-series = { $n ->
    [one] { $n } τιμή, { $value } { PERIOD($last, form: "in") }.
   *[other] { $n } τιμές από { $low } έως { $high }· η τελευταία είναι { $value } { PERIOD($last, form: "in") }.
}
chart-desc-limits = Τα όρια της συνηθισμένης μεταβλητότητας είναι { $low } και { $high }, γύρω από μέσο όρο { $mean }.
chart-desc-limits-last = Στην τελευταία τιμή τα όρια της συνηθισμένης μεταβλητότητας είναι { $low } και { $high } γύρω από μέσο όρο { $mean }.
chart-desc-signals = { $n ->
    [0] Καμία τιμή δεν είναι σήμα.
    [one] { CAP(WORD($n, form: "f")) } τιμή είναι σήμα.
   *[other] { CAP(WORD($n, form: "f")) } τιμές είναι σήματα.
}
chart-desc-value = { $label } { $value }.
chart-desc-from-to = { $label } από { $current } σε { $target }.
chart-desc-impact-effort = { $label }: αντίκτυπος { $impact }, προσπάθεια { $effort }.
chart-desc-table = Όλες οι τιμές είναι στον πίνακα δεδομένων.
chart-subtitle-elements = Βαθμολογίες από 0 έως 100.
chart-subtitle-levels = Τελευταίοι έλεγχοι του ίδιου πεδίου.
chart-subtitle-gaps-percent = ποσοστό
chart-axis-share = ποσοστό απαντήσεων
chart-axis-still-open = ακόμη ανοιχτές, τοις εκατό
chart-axis-importance = μερίδιο σε ό,τι εξηγείται, τοις εκατό
chart-axis-performance = μέση απάντηση, τοις εκατό της απόστασης από τη χειρότερη ως την καλύτερη
chart-axis-count = πλήθος υποθέσεων
chart-axis-score = βαθμολογία, 0 έως 100

