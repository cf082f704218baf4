# Words of single pages, beside those that all share in site.ftl.

axis-seconds = secunde
axis-minutes = minute
axis-hours = ore
axis-days = zile
overview-ask-changed = Ce s-a schimbat?
overview-no-change = Nicio valoare recentă nu este un semnal.
overview-no-recent = Nu există nicio valoare recentă.
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
limits-caption = Limitele { PERIOD($period, form: "since") } încoace
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

## Headlines and parts of lists

see-more = încă { $n }
gaps-drawn = Desenate sunt primele { $n } din { $total }; tabelul le are pe toate.
gap-passed-by = depășită cu { $size }
gap-priority-of = impact { $impact } ÷ efort { $effort }
metrics-number = Indicatori: { $n }.
metrics-missed = Indicatori care nu ating ținta: { $n } din { $total } cu țintă.
metrics-worse = În înrăutățire: { $titles }.
metrics-state = { $name }: { $n }.
metrics-moving = Se înrăutățesc: niciunul. Se îmbunătățesc: { WORD($better) }.
metrics-better = Se îmbunătățesc: { WORD($better) }.
metrics-moved = Fără valori recente, dar în mișcare la ultima măsurare: { $titles }.
audits-made = Audituri în douăsprezece luni: { $n }.
audits-passed = Admise: { $passed } din { $n } cu verdict.
audits-all = Toate auditurile
audits-questions = Care întrebări rămân cel mai des sub cel mai bun
audits-questions-more = Alte întrebări sub cel mai bun răspuns: { $titles }.
each-period = { $every ->
    [day] pe zi
    [week] pe săptămână
    [quarter] pe trimestru
    [year] pe an
   *[month] pe lună
}
head-needed = Necesar
head-forecast = Prognoză
head-open-cases = Cazuri deschise
head-when = Când
head-what-for = La ce folosește
head-command = Comandă
visits-without-checklist = Vizite fără listă de verificare
visits-answered-in = { $name }: s-a răspuns la { $answered } din { $n }.
effects-off-course = Neatinse sau probabil neatinse
effects-even = La fel de probabil da ca nu
effects-open = Nu se știe
effects-likely = Mai probabil atinse
effects-on-course = Pe drumul cel bun
effects-met = Atinse
agreement-in-all = Notările coincid în { $same } din { $n } aprecieri; perechi: { WORD($pairs) }.
late-own-gap = { $lead } { $title }.
late-own-decision = { $lead } decizie: { $title }
late-own-action = { $lead } { $action } ({ $title }).
late-own-review = { $lead } revizuirea pentru { $title }.
record-latest = Ultimele { $n } din { $of }.
coverage-exceptions = Ce lipsește, ce este vechi, ce este puțin
coverage-due = Liste de verificare fără program
coverage-recent-until = Recent până la
section-waves = Val cu val
survey-times = de { $n } ori
plans-timeline = Planurile în timp
plans-timeline-marks = De la început la sfârșit. Punct: acțiune făcută. Romb: acțiune întârziată. Linia punctată: azi.
next-steps = Ce urmează de scris
next-audit = O listă completată: ce este bine, ce lipsește și pe ce dovezi.
next-metric = O măsură în timp: singura care are o tendință.
next-goal = Unde trebuie să ajungă un indicator și când.
next-gap = O constatare: cât de departe sunt lucrurile de unde ar trebui.
next-plan = Cine ce face și până când, și ce arată că a mers.
next-survey = Ce au răspuns clienții sau angajații, dintr-un fișier.
