# Words of the pages of records, beside those that all share in site.ftl.

audit-score-before = { CAP(PERIOD($date, form: "in")) }: { $score }
chart-radar = Același lucru ca diagramă radar
gaps-reopened = Au revenit: { $titles }.
filter-on-time-only = Fără întârziere
gap-without-plan = Încă nu există un plan pentru aceasta.
section-finding = Constatarea
gap-came-back = A revenit ca
plan-evidence-in = Complete
plan-evidence-open = Incomplete
section-answers-spread = Cum se împart răspunsurile
survey-parts-alike = { $title }: nicio parte nu diferă dincolo de întâmplare
survey-parts-differ = { $title }, diferite de întreg dincolo de întâmplare: { $names }
survey-caution = Părțile cu mai puțin de 30 de răspunsuri se citesc cu prudență.
log-without-due = { $n } fără termen nu sunt numărate.
log-resolution-figures = mediană { $median }, medie { $mean }, nouă din zece în { $p90 }.
log-most-categories = Sunt desenate cele mai frecvente { $n } categorii; tabelul le are pe toate.
fact-promise = Promisiune
competitor-our-rank = suntem pe locul { $rank } din { $of }
competitor-strip-best = { $title }: suntem cei mai buni din { $of }
competitor-strip-rank = { $title }: suntem pe locul { $rank } din { $of }
voices-not-asked = nu au fost întrebați
coverage-expected = Așteptate
coverage-marks = Punct: valoare. Romb: lipsește. Inel: întârziată. Bară: nu este așteptată.
coverage-no-channel = fără canal
changes-documents = Documente
changes-and-more = și încă { $n }
