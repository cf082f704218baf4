# Words inside charts, and what charts say to those who do not see them.

chart-current = acum
chart-late = întârziat
legend-target = țintă
chart-target = țintă { $value }
chart-goal = Obiectiv { $target } { PERIOD($period, form: "by") }
chart-pass = prag { $score }
chart-upper-limit = limita superioară { $value }
chart-lower-limit = limita inferioară { $value }
chart-average = medie { $value }
chart-average-short = med. { $value }
chart-limit-short = limită { $value }
chart-forecast = Prognoză, { $period }: { $value }
chart-range = interval probabil { $low } – { $high }
chart-value-at = { $value } { PERIOD($period, form: "in") }
chart-restart = De aici limitele încep din nou.
chart-restart-at = { $period }: { $reason }
chart-version-break = versiunea { $version }
chart-change-marker = data schimbării
chart-without-change = fără schimbare
chart-not-compared = Puncte mici: valori care nu se compară.
chart-impact = Impact
chart-effort = Efort
chart-still-to-close = de închis
chart-cumulative = % cumulat
chart-us = noi
chart-hour-of-day = ora din zi
chart-weekday-1 = lun.
chart-weekday-2 = mar.
chart-weekday-3 = mie.
chart-weekday-4 = joi
chart-weekday-5 = vin.
chart-weekday-6 = sâm.
chart-weekday-7 = dum.

legend-signal-better = semnal spre bine
legend-signal-worse = semnal spre rău
legend-signal-neutral = semnal
legend-ordinary = obișnuit
legend-band = Banda: limitele variației obișnuite.
legend-bar-now-line-before = Bara: acum. Linia verticală: { $before }.
legend-filled-now-open-before = Plin: acum. Gol: { $before }.
legend-interval = Segmentul: interval cu încredere { $confidence }.
legend-funnel = Linii: limitele de 95 % și 99,8 % în jurul întregului, atât de largi cât impun puținele răspunsuri.
legend-importance = Pe verticală: partea din ce se explică, cu intervalul; toate intervalele sunt valabile împreună cu încredere { $confidence }. Linii: o parte egală pentru fiecare și media lor.
legend-without-change = Linia întreruptă subțire: încotro mergea cursul dinaintea schimbării din planul { $plans }.
legend-still-open = Linia: partea cazurilor încă deschise, după timpul de la primire. Banda: intervalul ei cu încredere { $confidence }. Punctat: când s-a închis jumătate.

chart-title-process = { $title }, { $first } – { $last }, diagramă de proces
chart-title-sections = Scorurile secțiunilor
chart-title-elements = Cinci elemente
chart-title-levels = Nivelul de servire la ultimele audituri
chart-title-gaps = Decalaje deschise, valoarea de acum și ținta
chart-title-impact-effort = Impactul și efortul decalajelor deschise
chart-title-pareto = { $of ->
    [complaints] Reclamații pe categorii
   *[cases] Cazuri pe categorii
}
chart-title-stack = Cazuri pe tipuri și luni
chart-title-distribution = { $title }: distribuție
chart-title-hours = Vizite cu răspuns, pe ore
chart-title-competitors = { $title }: noi și concurenții
chart-title-coverage = Serii și valorile lor pe perioade

chart-desc-series = { $n ->
    [one] { $n } valoare, { $value } { PERIOD($last, form: "in") }.
    [few] { $n } valori între { $low } și { $high }; ultima este { $value } { PERIOD($last, form: "in") }.
   *[other] { $n } de valori între { $low } și { $high }; ultima este { $value } { PERIOD($last, form: "in") }.
}
chart-desc-limits = Limitele variației obișnuite sunt { $low } și { $high }, în jurul unei medii de { $mean }.
chart-desc-limits-last = La ultima valoare, limitele variației obișnuite sunt { $low } și { $high } în jurul mediei { $mean }.
chart-desc-signals = { $n ->
    [0] Nicio valoare nu este un semnal.
    [one] O valoare este un semnal.
    [few] { CAP(WORD($n, form: "f")) } valori sunt semnale.
   *[other] { CAP(WORD($n, form: "f")) } de valori sunt semnale.
}
chart-desc-value = { $label } { $value }.
chart-desc-from-to = { $label } de la { $current } la { $target }.
chart-desc-impact-effort = { $label }: impact { $impact }, efort { $effort }.
chart-desc-table = Tabelul de date cuprinde toate valorile.
chart-subtitle-elements = Scoruri de la 0 la 100.
chart-subtitle-levels = Ultimele audituri ale aceluiași domeniu.
chart-subtitle-gaps-percent = procente
chart-axis-share = ponderea răspunsurilor
chart-axis-still-open = încă deschise, procente
chart-axis-importance = partea din ce se explică, procente
chart-axis-performance = răspunsul mediu, în procente din drumul de la cel mai prost la cel mai bun
chart-axis-count = numărul cazurilor
chart-axis-score = scor, de la 0 la 100

