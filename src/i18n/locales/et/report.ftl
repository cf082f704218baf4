# Üksikute dokumentide ja avalehe ridade laused.

## How a line of the overview begins

lead-relaxed-target = Sihti leevendati:
lead-worse = Halvem:
lead-harmful = Jäi oma senisest käigust maha:
lead-better = Parem:
lead-no-signal = Signaali pole:
lead-reopened = Taasavatud:
lead-unusual = Ebatavaline:
lead-still-worse = Endiselt halvem:
lead-still-better = Endiselt parem:
lead-still-unusual = Endiselt ebatavaline:
lead-unchanged = Muutumatu:
lead-failed-critical = Täitmata kriitiline küsimus:
lead-missed-goal = Täitmata eesmärk:
lead-effect-lost = Ei ilmne enam:
lead-not-lasting = Püsimine ei ilmne:
lead-no-effect = Mõju ei ilmne:
lead-no-plan = Plaan puudub:
lead-asked = Küsimus:
lead-days = { CAP(late-days) }:

## First page

overview-moved = { $lead } { $title }, { PERIOD($from, form: "in") } { $before }, { PERIOD($to, form: "in") } { $after }.
overview-moved-beside = { $lead } { $title }, { PERIOD($from, form: "in") } { $before }, { PERIOD($to, form: "in") } { $after } ({ $beside }).
overview-moved-against = { $lead } { $title }, ehkki nende kahe väärtuse vahel liikus see vastupidi: { $before } { PERIOD($from, form: "in") }, { $after } { PERIOD($to, form: "in") } ({ $beside }).
overview-unchanged = { $lead } { $title }, { $after } { PERIOD($to, form: "in") } nagu ka { PERIOD($from, form: "in") } ({ $beside }).
overview-beside-sizes = n = { $before } ja { $after }
overview-beside-usual = { PERIOD($period, form: "in") } oleks tavaline { $usual }
overview-beside-regular = väärtused kõiguvad vähem kui juhus lubaks, mis annab põhjust kahelda
overview-beside-apart = viimane väärtus eraldub teistest
overview-beside-began = algas { PERIOD($period, form: "in") }
overview-beside-trend = trendi järgi, mille algus on { $period }
overview-beside-since = { $movement ->
    [better] parem { PERIOD($period, form: "since") }
    [worse] halvem { PERIOD($period, form: "since") }
    [lower] ebatavaliselt madal { PERIOD($period, form: "since") }
   *[higher] ebatavaliselt kõrge { PERIOD($period, form: "since") }
}
overview-beside-since-trend = { $movement ->
    [better] trendi järgi parem { PERIOD($period, form: "since") }
    [worse] trendi järgi halvem { PERIOD($period, form: "since") }
    [lower] trendi järgi ebatavaliselt madal { PERIOD($period, form: "since") }
   *[higher] trendi järgi ebatavaliselt kõrge { PERIOD($period, form: "since") }
}
decide-failed-critical = { $lead } { $title }, { $items }.
decide-failed-item = „{ $question }”
decide-missed-goal = { $lead } { $title }, { $value } { PERIOD($period, form: "in") }, siht oli { $target }.
decide-broken-goal = { $lead } { $title }, { $value } { PERIOD($period, form: "in") }, hoida tuli { $target }.
overview-relaxed-target = { $lead } { $title }, enne { $before }, nüüd { $after }.
overview-named = { $lead } { $title }.
decide-no-effect = { $lead } plaan „{ $title }” on ellu viidud, kuid mõju sellele, mida see pidi muutma, ei ilmne.
decide-harmful = { $lead } pärast plaani „{ $title }” elluviimist on see, mida see pidi parandama, halvem, kui selle senine käik lubas, rohkem, kui juhus seletab.
decide-effect-lost = { $lead } plaan „{ $title }” aitas alguses; kas aitab veel, seda väärtused näidata ei saa.
decide-effect-faded = { $lead } plaan „{ $title }” aitas kohe, kuid mõju on pärast seda hääbunud.
decide-asked = { $lead } { $title } ({ $who }, tähtaeg { $date }).
late-gap = { $lead } { $title }, { $who }.
late-action = { $lead } { $action } ({ $title }), { $who }.
late-review = { $lead } eesmärgi „{ $title }” ülevaatus, { $who }.
late-series = { $lead } mõõdikul „{ $title }” pole uut väärtust.
late-complaints = { $count ->
    [one] { $lead } { $title }, lubatud päevaks sulgemata kaebus.
   *[other] { $lead } { $title }, vanim { $count } lubatud päevaks sulgemata kaebusest.
}
late-decision = { $lead } otsus: { $title } ({ $who }).
late-audit = { $lead } audit kontroll-lehe { $title } järgi.
late-audit-of = { $lead } audit kontroll-lehe { $title } järgi: { $details }.
decision-asked = Otsustab { $who }, tähtaeg { $date }.
decision-overdue = Otsustama pidi { $who }, tähtaeg oli { $date }.
decision-taken = Otsustatud { $date }: { $choice }.
decision-why = Põhjus: { $why }.
due-audit = Audit: { $title }
due-audit-of = Audit: { $title }, { $scope }
due-decision = Otsus: { $title }
due-goal = Eesmärk: { $title }
due-review = Eesmärgi ülevaatus: { $title }
due-gap = Lünk sulgeda: { $title }
due-action = { $action } ({ $title })
calendar-name = { $name }: tähtajad
answer-disputed = { $who } ei nõustu, { $date }: { $why }
answer-dispute-open = lahendamata
answer-dispute-outcome = lahendus: { $outcome }
survey-found = { $n ->
    [one] { $question }: { $found }, aluseks { $n } vastus.
   *[other] { $question }: { $found }, aluseks { $n } vastust.
}
survey-question = Küsimus „{ $id }”
survey-found-csat = rahul { $value }
survey-found-ces = { $value } leidis, et see oli lihtne
survey-found-nps = soovitusindeks { $value }
survey-found-mean = keskmiselt { $value }
visit-said-waited = Ooteaeg enne vastust: { $waited }.
visit-said-answered = Keegi vastas.
visit-said-nobody = Keegi ei vastanud.

## Quarterly brief

brief-goals-missed = { $n ->
    [one] Selles kvartalis jäi täitmata { WORD($n) } eesmärk: { $titles }.
   *[other] Selles kvartalis jäi täitmata { WORD($n) } eesmärki: { $titles }.
}
brief-decided = Selles kvartalis otsustati: { $titles }

## The arithmetic behind a number

derive-item = { $item }: { $question }
derive-section = { $title }
derive-total = Kokku ja otsus
derive-elements = Viis elementi
derive-critical-zero = Täitmata kriitiline küsimus viib skoori nulli.
derive-points = Punktid
derive-period = { $period }
derive-document = { $id }
derive-left-out = Väärtuseta read, välja jäetud: { $n }
derive-limits = Viimase lõigu piirid
derive-headline = Otsused
derive-mean = Keskmine
derive-sigma-z = z-i hajuvus: mitu korda juhusest suurem
derive-lower-limit = Alumine piir
derive-upper-limit = Ülemine piir
derive-s = Mann–Kendalli S: tõusvad paarid miinus langevad paarid
derive-variance = S-i dispersioon
derive-z = z
derive-p = p
derive-latest = Viimane väärtus, { $period }
derive-inputs = Algus, siht, viimane väärtus
derive-progress = Edenemine
derive-from = Algus, { $period }
derive-to = Siht, { $period }
derive-projected = Prognoos tähtajaks
derive-low = Alumine ots
derive-high = Ülemine ots
derive-low80 = Alumine ots, 80 sajast
derive-high80 = Ülemine ots, 80 sajast
derive-low95 = Alumine ots, 95 sajast
derive-high95 = Ülemine ots, 95 sajast
derive-probability = Tõenäosus, et siht täidetakse
derive-expected-at-end = Ilma muutuseta, viimase väärtuse juures
derive-no-days = { $n } päeva
derive-cut = Väärtused lõpevad seal, kus juhtus midagi muud
derive-answers = Vastused
derive-complete = Täielikke vastuseid
derive-later = Päevast hilisemad, välja jäetud
derive-mean-closed = Keskmine, ainult suletud
derive-median-closed = Kõigi liikide suletud juhtumite mediaan
derive-drawn = Neist loositud
derive-driver = { $name }, osa seletatust
derive-ahead-of = loeb rohkem kui { $names }
derive-excluded = Välja jäetud: tühjad või skaalast väljas
derive-se = Standardviga
derive-top = Parimad vastused
derive-beyond-chance = rohkem, kui juhus seletab
derive-within-chance = juhuse piires
derive-test-decides = juhuse piiri lähedal lähevad usaldusvahemik ja test lahku: otsustab test
derive-nothing = Sellest dokumendist ei arvutata midagi.
derive-figures = Mida arvud tähendavad
statistic-median = mediaan
statistic-mean = keskmine
statistic-sum = summa
statistic-p90 = üheksal kümnest ülimalt
statistic-count = arv
