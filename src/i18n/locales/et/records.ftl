# Words of the pages of records, beside those that all share in site.ftl.

audit-score-before = { CAP(PERIOD($date, form: "in")) }: { $score }
chart-radar = Sama radardiagrammina
gaps-reopened = Tagasi tulnud: { $titles }.
filter-on-time-only = Hilinemata
gap-without-plan = Selle jaoks pole veel kava.
section-finding = Leid
gap-came-back = Tuli tagasi kui
plan-evidence-in = Olemas
plan-evidence-open = Puudulikud
section-answers-spread = Kuidas vastused jagunevad
survey-parts-alike = { $title }: ükski osa ei erine juhusest rohkem
survey-parts-differ = { $title }, tervikust juhusest rohkem erinevad: { $names }
survey-caution = Alla 30 vastusega osi tuleb lugeda ettevaatlikult.
log-without-due = { $n } tähtajata juhtu ei arvestata.
log-resolution-figures = mediaan { $median }, keskmine { $mean }, üheksa kümnest { $p90 }.
log-most-categories = Joonisel on { $n } sagedasemat liiki; tabelis on kõik.
fact-promise = Lubadus
competitor-our-rank = oleme { $rank }. kohal { $of } seas
competitor-strip-best = { $title }: oleme { $of } seas parimad
competitor-strip-rank = { $title }: oleme { $rank }. kohal { $of } seas
voices-not-asked = ei küsitud
coverage-expected = Oodatud
coverage-marks = Punkt: väärtus. Romb: puudub. Rõngas: hilinenud. Kriips: ei oodata.
coverage-no-channel = kanalita
changes-documents = Dokumendid
changes-and-more = ja veel { $n }
