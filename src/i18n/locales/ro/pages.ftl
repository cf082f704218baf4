# Words of single pages, beside those that all share in site.ftl.

axis-seconds = secunde
axis-minutes = minute
axis-hours = ore
axis-days = zile
overview-ask-changed = Ce s-a schimbat?
overview-no-change = Nimic nu s-a mișcat dincolo de variația obișnuită.
note-metrics-key = Linie întreruptă: ținta. Zonă umbrită: intervalul acoperit de variația obișnuită.
figure-subtitle = Valori { $every }, { $better }.
limits-moving-range = Amplitudinea mobilă medie
limits-formula-average = suma a { $n } valori ÷ { $n }
limits-formula-range = media valorilor |valoarea − cea anterioară|
limits-formula-upper = media + 2,66 × amplitudinea mobilă medie
limits-formula-lower = media − 2,66 × amplitudinea mobilă medie
limits-caption = Limitele { PERIOD($period, form: "since") }
provenance-changed = { $date }, { $commit }
metric-of = Indicator: { $title }
feed-goal-status = Obiectiv { $title }: { $status }
breakdown-worse = { $name }: în înrăutățire – { $parts }
breakdown-better = { $name }: în îmbunătățire – { $parts }
language-en = Engleză
language-el = Greacă
language-ro = Română
language-ar = Arabă
language-et = Estonă
language-ru = Rusă
