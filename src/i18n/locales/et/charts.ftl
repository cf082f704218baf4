# Words inside charts, and what charts say to those who do not see them.

chart-current = praegu
chart-late = hilineb
legend-target = siht
chart-target = siht { $value }
chart-goal = Eesmärk { $target } { PERIOD($period, form: "by") }
chart-pass = lävend { $score }
chart-upper-limit = ülemine piir { $value }
chart-lower-limit = alumine piir { $value }
chart-average = keskmine { $value }
chart-average-short = keskm. { $value }
chart-limit-short = piir { $value }
chart-forecast = Prognoos, { $period }: { $value }
chart-range = tõenäoline vahemik { $low } kuni { $high }
chart-value-at = { $value } { PERIOD($period, form: "in") }
chart-restart = Siin algavad piirid uuesti.
chart-restart-at = { $period }: { $reason }
chart-version-break = versioon { $version }
chart-change-marker = muutuse kuupäev
chart-without-change = ilma muutuseta
chart-not-compared = Väikesed täpid: väärtused, mida ei võrrelda.
chart-impact = Olulisus
chart-effort = Töömaht
chart-still-to-close = veel sulgeda
chart-cumulative = kumulatiivne %
chart-us = meie
chart-hour-of-day = kellaaeg
chart-weekday-1 = E
chart-weekday-2 = T
chart-weekday-3 = K
chart-weekday-4 = N
chart-weekday-5 = R
chart-weekday-6 = L
chart-weekday-7 = P

legend-signal-better = signaal paranemise suunas
legend-signal-worse = signaal halvenemise suunas
legend-signal-neutral = signaal
legend-ordinary = tavapärane
legend-band = Riba: tavapärase varieeruvuse piirid.
legend-bar-now-line-before = Tulp: nüüd. Püstjoon: { $before }.
legend-filled-now-open-before = Täidetud: nüüd. Tühi: { $before }.
legend-interval = Joon: vahemik usaldusnivool { $confidence }.
legend-funnel = Jooned: 95% ja 99,8% piirid terviku ümber, seda laiemad, mida vähem vastuseid.
legend-importance = Püstteljel: osa seletatust koos vahemikuga; kõik vahemikud kehtivad korraga usaldusnivool { $confidence }. Jooned: võrdne osa igaühele ja nende keskmine tase.
legend-without-change = Peenike katkendjoon: kuhu viis kulg enne plaani muudatust: { $plans }.
legend-still-open = Joon: veel avatud juhtumite osakaal saabumisest möödunud aja järgi. Vöö: selle vahemik usaldusnivool { $confidence }. Punktiir: millal pool oli suletud.

chart-title-process = { $title }, { $first } kuni { $last }, kontrollkaart
chart-title-sections = Jaotiste skoorid
chart-title-elements = Viis elementi
chart-title-levels = Viimaste auditite teenindustase
chart-title-gaps = Avatud lüngad, praegune väärtus ja siht
chart-title-impact-effort = Avatud lünkade olulisus ja töömaht
chart-title-pareto = { $of ->
    [complaints] Kaebused kategooriate kaupa
   *[cases] Juhtumid kategooriate kaupa
}
chart-title-stack = Juhtumid liikide ja kuude kaupa
chart-title-distribution = { $title }: jaotus
chart-title-hours = Vastatud külastused kellaaegade kaupa
chart-title-competitors = { $title }: meie ja konkurendid
chart-title-coverage = Andmeread ja nende väärtused perioodide kaupa

chart-desc-series = { $n ->
    [one] { $n } väärtus, { $value } { PERIOD($last, form: "in") }.
   *[other] { $n } väärtust vahemikus { $low } kuni { $high }; viimane on { $value } { PERIOD($last, form: "in") }.
}
chart-desc-limits = Tavapärase varieeruvuse piirid on { $low } ja { $high }, keskmine { $mean }.
chart-desc-limits-last = Viimase väärtuse juures on tavapärase varieeruvuse piirid { $low } ja { $high }, keskmine { $mean }.
chart-desc-signals = { $n ->
    [0] Ükski väärtus ei ole signaal.
    [one] { CAP(WORD($n)) } väärtus on signaal.
   *[other] Signaaliks loetakse { WORD($n) } väärtust.
}
chart-desc-value = { $label } { $value }.
chart-desc-from-to = { $label }: praegu { $current }, siht { $target }.
chart-desc-impact-effort = { $label }: olulisus { $impact }, töömaht { $effort }.
chart-desc-table = Kõik väärtused on andmetabelis.
chart-subtitle-elements = Skoorid 0 kuni 100.
chart-subtitle-levels = Sama ulatusega viimased auditid.
chart-subtitle-gaps-percent = protsenti
chart-axis-share = vastuste osakaal
chart-axis-still-open = veel avatud, protsenti
chart-axis-importance = osa seletatust, protsenti
chart-axis-performance = keskmine vastus, protsenti teest halvimast parimani
chart-axis-count = juhtumite arv
chart-axis-score = skoor, 0 kuni 100

