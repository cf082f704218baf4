# Words of single pages, beside those that all share in site.ftl.

axis-seconds = secunde
axis-minutes = minute
axis-hours = ore
axis-days = zile
overview-ask-changed = Ce s-a schimbat?
overview-no-change = Nicio valoare recentă nu este un semnal.
note-metrics-key = Linie întreruptă: ținta. Zonă umbrită: intervalul acoperit de variația obișnuită.
figure-subtitle = Valori { $every }, { $better }.
limits-moving-range = Amplitudinea mobilă medie
limits-formula-average = { $n ->
    [one] o valoare
    [few] suma a { $n } valori
   *[other] suma a { $n } de valori
} ÷ { $n }
limits-formula-range = media valorilor |valoarea − cea anterioară|
limits-formula-upper = media + 2,66 × amplitudinea mobilă medie
limits-formula-lower = media − 2,66 × amplitudinea mobilă medie
limits-formula-share-average = suma valoare × n ÷ suma n
limits-formula-share-upper = media + 3 × σz × σ
limits-formula-share-lower = media − 3 × σz × σ
limits-formula-average-season = { $n ->
    [one] o valoare fără sezonul ei
    [few] media a { $n } valori fără sezonul lor
   *[other] media a { $n } de valori fără sezonul lor
}
limits-season = Sezon
limits-formula-season = ce adaugă vremea ei
limits-formula-seasonal = { $formula } + sezonul
limits-cut = { $numbers }, tăiat la { $end }
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
