# Sentences computed from the report. Each can stand alone and be read aloud.

## Overview

overview-goals = { $met ->
    [one] Täidetud on { $met } eesmärk { $total }-st.
   *[other] Täidetud on { $met } eesmärki { $total }-st.
}
overview-goals-not-known = { $total ->
    [one] Pole teada, kuidas ainus eesmärk lõpeb.
   *[other] Pole teada, kuidas { $total } eesmärki lõpeb.
}
overview-goals-all = { $total ->
    [one] Ainus eesmärk on graafikus.
   *[other] Kõik { $total } eesmärki on täidetud või graafikus.
}
overview-goals-on-course = Graafikus: { $n }.
overview-goals-likely = Pigem täituvad: { $n }.
overview-goals-even = Täituvad või jäävad täitmata võrdse tõenäosusega: { $n }.
overview-goals-off-course = Täitmata või tõenäoliselt täitmata: { $n }.
overview-goals-open = Pole teada: { $n }.
overview-goals-none = Eesmärke pole veel seatud.
overview-worst-missed = { $title }: siht jäi täitmata.
overview-worst-missed-all = { $titles }: sihid jäid täitmata.
overview-worst-missed-many = Täitmata eesmärke: { $n }, nende seas: { $title }.
overview-worst-off-track = { $title }: kui kõik jääb nii, siis siht { $target } vaevalt täitub.
overview-worst-worse = { $title }: olukord halveneb ja kui kõik jääb nii, siis siht { $target } vaevalt täitub.
overview-worst-unlikely = { $title }: siht { $target } jääb tõenäoliselt täitmata.
overview-nothing-late = Miski ei hiline.
overview-late = { $n ->
    [one] { $n } asi hilineb.
   *[other] { $n } asja hilineb.
}
overview-nothing-to-decide = Ükski asi ei oota otsust.
overview-group-off-course = Täitmata või tõenäoliselt täitmata: { $n }
overview-group-even = Võrdselt tõenäoline: { $n }
overview-group-likely = Pigem täituvad: { $n }
overview-group-on-course = Graafikus: { $n }
overview-group-met = Täidetud: { $n }
overview-group-open = Pole teada: { $n }
overview-legend = Katkendjoon: siht. Varjutatud: tavapärase varieeruvuse ala. Seis ütleb, kuhu eesmärk välja jõuab; „Varieeruvus” ütleb ainult, kas mõõdik tõesti liigub.
overview-rests-missing = Värske väärtus puudub: { $titles }.
overview-rests-targeted = { $n ->
    [one] { CAP(WORD($n)) } audit põhineb sihtvalimil, mitte juhuvalimil. Selle skoor kirjeldab läbivaadatud pöördumisi ja seda ei üldistata.
   *[other] { CAP(WORD($n)) } auditit põhineb sihtvalimil, mitte juhuvalimil. Nende skoorid kirjeldavad läbivaadatud pöördumisi ja neid ei üldistata.
}

## What changed

change-higher-beyond = Kõrgem kui { PERIOD($before, form: "in") } ({ $earlier }), ja rohkem, kui juhus seletab.
change-lower-beyond = Madalam kui { PERIOD($before, form: "in") } ({ $earlier }), ja rohkem, kui juhus seletab.
change-higher-within = { $n ->
    [one] Kõrgem kui { PERIOD($before, form: "in") } ({ $earlier }), kuid { $n } vastus ei suuda näidata, et see on rohkem kui juhus.
   *[other] Kõrgem kui { PERIOD($before, form: "in") } ({ $earlier }), kuid { $n } vastust ei suuda näidata, et see on rohkem kui juhus.
}
change-lower-within = { $n ->
    [one] Madalam kui { PERIOD($before, form: "in") } ({ $earlier }), kuid { $n } vastus ei suuda näidata, et see on rohkem kui juhus.
   *[other] Madalam kui { PERIOD($before, form: "in") } ({ $earlier }), kuid { $n } vastust ei suuda näidata, et see on rohkem kui juhus.
}
survey-mix-beyond = Tunnuse { $column } järgi vastasid teised kui eelmises laines. { $of ->
    [parts] Sama koosseisu juures muutusid osad, mida mõlemad lained avaldavad, kokku { $change }, mitte { $raw }
   *[all] Sama koosseisu juures on muutus { $change }, mitte { $raw }
}, ja see ületab juhuse.
survey-mix-within = Tunnuse { $column } järgi vastasid teised kui eelmises laines. { $of ->
    [parts] Sama koosseisu juures muutusid osad, mida mõlemad lained avaldavad, kokku { $change }, mitte { $raw }
   *[all] Sama koosseisu juures on muutus { $change }, mitte { $raw }
}, ja muutust näidata ei saa.
change-same = Sama mis { PERIOD($before, form: "in") }.
change-versions = Kontroll-leht on vahepeal muutunud, seega skoore otse võrrelda ei saa.

## Is it really changing? (process control)

reading-above-upper = üle ülemise piiri
reading-below-lower = alla alumise piiri
reading-seven-rising = seitse järjestikust tõusu
reading-seven-falling = seitse järjestikust langust
reading-two-of-three-high = kaks kolmest ülemise piiri lähedal
reading-two-of-three-low = kaks kolmest alumise piiri lähedal
reading-seven-above = seitse järjest üle keskmise
reading-seven-below = seitse järjest alla keskmise
reading-ordinary = tavapärane

spc-above-upper = { CAP(PERIOD($period, form: "in")) } oli väärtus { $value }, üle ülemise piiri { $limit }: tavapärane varieeruvus seda ei seleta.
spc-below-lower = { CAP(PERIOD($period, form: "in")) } oli väärtus { $value }, alla alumise piiri { $limit }: tavapärane varieeruvus seda ei seleta.
spc-apart-last = { CAP(PERIOD($period, form: "in")) } oli väärtus { $value }, kaugel väljaspool piire { $low } ja { $high }, mille annavad teised: tavapärane varieeruvus seda ei seleta.
spc-seven-rising = { CAP(WORD($n)) } väärtust järjest, igaüks eelmisest kõrgem.
spc-seven-falling = { CAP(WORD($n)) } väärtust järjest, igaüks eelmisest madalam.
spc-two-of-three-high = Kolmest järjestikusest väärtusest kaks on ülemise piiri { $limit } lähedal.
spc-two-of-three-low = Kolmest järjestikusest väärtusest kaks on alumise piiri { $limit } lähedal.
spc-two-of-three-high-own = Kolmest järjestikusest väärtusest kaks on oma ülemise piiri lähedal.
spc-two-of-three-low-own = Kolmest järjestikusest väärtusest kaks on oma alumise piiri lähedal.
spc-seven-above = { CAP(WORD($n)) } väärtust järjest on üle keskmise { $mean }.
spc-seven-below = { CAP(WORD($n)) } väärtust järjest on alla keskmise { $mean }.
spc-seven-above-usual = { CAP(WORD($n)) } väärtust järjest on üle selle, mis oma ajal tavaline.
spc-seven-below-usual = { CAP(WORD($n)) } väärtust järjest on alla selle, mis oma ajal tavaline.
spc-rising-since = Tõuseb { PERIOD($period, form: "since") }: iga väärtus on eelmisest kõrgem.
spc-falling-since = Langeb { PERIOD($period, form: "since") }: iga väärtus on eelmisest madalam.
spc-above-since = Kõik väärtused { PERIOD($period, form: "since") } on üle keskmise { $mean }.
spc-below-since = Kõik väärtused { PERIOD($period, form: "since") } on alla keskmise { $mean }.
spc-above-usual-since = Kõik väärtused { PERIOD($period, form: "since") } on üle selle, mis oma ajal tavaline.
spc-below-usual-since = Kõik väärtused { PERIOD($period, form: "since") } on alla selle, mis oma ajal tavaline.
spc-ordinary = Viimane väärtus { $value } jääb tavapärase varieeruvuse piiridesse, { $low } kuni { $high }.
spc-ordinary-beside = { $n ->
    [one] Viimane väärtus { $value } on nagu teised: ilma selleta, mis teistest eraldub, oleksid tavapärase varieeruvuse piirid { $low } ja { $high }.
   *[other] Viimane väärtus { $value } on nagu teised: ilma nende { $n } väärtuseta, mis teistest eralduvad, oleksid tavapärase varieeruvuse piirid { $low } ja { $high }.
}
spc-like-others = Viimane väärtus { $value } on nagu teised.
spc-outlying = { $n ->
    [one] Üks väärtus eraldub teistest: { $values }. Ainuüksi see viib keskmise väärtuselt { $without } väärtusele { $mean }; sellise keskmise kõrval näivad tavalised väärtused ebatavalised.
   *[other] { CAP(WORD($n)) } väärtust eraldub teistest: { $values }. Ainuüksi need viivad keskmise väärtuselt { $without } väärtusele { $mean }; sellise keskmise kõrval näivad tavalised väärtused ebatavalised.
}
spc-outlying-apart = { $n ->
    [one] Üks väärtus eraldub teistest: { $values }.
   *[other] { CAP(WORD($n)) } väärtust eraldub teistest: { $values }.
}
spc-outlying-level = { $n ->
    [one] Üks väärtus eraldub teistest: { $values }. Kõik teised on { $level }.
   *[other] { CAP(WORD($n)) } väärtust eraldub teistest: { $values }. Kõik teised on { $level }.
}
spc-outlying-value = { $value } { PERIOD($period, form: "in") }
spc-lopsided = { $side ->
    [above] Üle keskmise { $mean } on { $n } väärtust, kokku on neid { $all }; mitu järjest ei ole siin signaal.
   *[below] Alla keskmise { $mean } on { $n } väärtust, kokku on neid { $all }; mitu järjest ei ole siin signaal.
}
spc-turned-down = Viimasel ajal on see siiski langenud: { $before } { PERIOD($from, form: "in") }, { $value } { PERIOD($to, form: "in") }.
spc-turned-up = Viimasel ajal on see siiski tõusnud: { $before } { PERIOD($from, form: "in") }, { $value } { PERIOD($to, form: "in") }.
spc-level = Iga väärtus piiride algusest alates on { $value }.
spc-short = { $n ->
    [one] Seni on ainult { $n } väärtus: kuni kolmeteistkümneni on piirid esialgsed.
   *[other] Seni on ainult { $n } väärtust: kuni kolmeteistkümneni on piirid esialgsed.
}
spc-no-limits = Väärtusi on liiga vähe, et signaali tavapärasest varieeruvusest eristada.
spc-no-waves = Ka seda, et see liikus, ei saa järeldada: need kaks küsitlust ei ole märgitud ühe sarja laineteks, nii et küsida võidi teistelt ja teisiti.
spc-by-answers = Seda näitavad nende kahe väärtuse taga olevad vastused. Kui palju väärtused niikuinii varieeruvad, nii vähesed veel ei ütle.
spc-no-spread = Kõik väärtused on võimaliku ühes otsas, seega ei ole piire, mida ületada.
spc-unfit = Väljaspool piire, mille need väärtused annavad: { $n } väärtust { $all }-st. Nii halvasti sobivaid piire ei joonistata; signaalina on märgitud ainult väärtuste read, mis on keskmise ühel poolel või kulgevad ühes suunas.
spc-unfit-first = Väljaspool esimese { $baseline } väärtuse piire: { $n } väärtust { $all }-st. Nii halvasti sobivaid piire ei joonistata; signaalina on märgitud ainult väärtuste read, mis on keskmise ühel poolel või kulgevad ühes suunas.
spc-unfit-since = Väljaspool piire, mille annavad väärtused { PERIOD($period, form: "since") }: { $n } väärtust { $all }-st. Nii halvasti sobivaid piire ei joonistata; neist väärtustest on signaalina märgitud ainult read, mis on keskmise ühel poolel või kulgevad ühes suunas.
spc-unfit-since-first = Väljaspool esimese { $baseline } väärtuse piire { PERIOD($period, form: "since") }: { $n } väärtust { $all }-st. Nii halvasti sobivaid piire ei joonistata; neist väärtustest on signaalina märgitud ainult read, mis on keskmise ühel poolel või kulgevad ühes suunas.
spc-drawn-as-xmr = { $chart ->
    [u] Küsiti sageduste kaarti (u); väärtustel puudub selleks vajalik, seepärast on see üksikväärtuste kaart (XmR).
   *[p] Küsiti osakaalude kaarti (p); väärtustel puudub selleks vajalik, seepärast on see üksikväärtuste kaart (XmR).
}
spc-season = Hooaeg on maha arvatud: iga väärtust võrreldakse sellega, mis on tema ajal tavaline.
spc-carry-over = Naaberväärtused on sarnased, seepärast on signaalid siin tavalisest sagedamad.
spc-over-regular = Väärtused, millest piirid tulevad, hajuvad vaid { $share } sellest, kui palju hajutaks neid juba juhus üksi nii paljude juhtumite korral. Kontrollige, kas neid pole silutud või kas nende juures antud arv pole muu kui juhtumite arv. Nii kitsad piirid võivad nimetada signaaliks seda, mis on vaid juhus.
spc-restless = Signaale: { $n }, väärtusi kokku { $all }; viimane, { $value }, ei ole signaal.
spc-stepped = Uus tase { PERIOD($period, form: "since") }: keskmiselt { $after }, enne { $before }. Mõlema ümber tõmmatud piirid näitavad rohkem signaale, kui kummalgi tasemel on.
spc-stale = { $side ->
    [below] Kõik väärtused { PERIOD($period, form: "since") } on alla keskmise { $mean }: { $of ->
        [all] piirid segavad seda taset varasemaga.
        [none] kõigist väärtustest saadud piirid ei kirjelda ühtki taset.
       *[before] piirid kirjeldavad taset, mille väärtused on jätnud.
    }
   *[above] Kõik väärtused { PERIOD($period, form: "since") } on üle keskmise { $mean }: { $of ->
        [all] piirid segavad seda taset varasemaga.
        [none] kõigist väärtustest saadud piirid ei kirjelda ühtki taset.
       *[before] piirid kirjeldavad taset, mille väärtused on jätnud.
    }
}
spc-stale-usual = { $side ->
    [above] Kõik väärtused { PERIOD($period, form: "since") } on üle selle, mis oma ajal tavaline: { $of ->
        [all] piirid segavad seda taset varasemaga.
        [none] kõigist väärtustest saadud piirid ei kirjelda ühtki taset.
       *[before] piirid kirjeldavad taset, mille väärtused on jätnud.
    }
   *[below] Kõik väärtused { PERIOD($period, form: "since") } on alla selle, mis oma ajal tavaline: { $of ->
        [all] piirid segavad seda taset varasemaga.
        [none] kõigist väärtustest saadud piirid ei kirjelda ühtki taset.
       *[before] piirid kirjeldavad taset, mille väärtused on jätnud.
    }
}
spc-left = { $of ->
    [all] Piirid segavad kahte taset: väärtused lahkusid keskmisest { PERIOD($period, form: "in") }.
    [none] Kõigist väärtustest saadud piirid ei kirjelda ühtki taset: väärtused lahkusid keskmisest { PERIOD($period, form: "in") }.
   *[before] Piirid kirjeldavad varasemat taset: väärtused lahkusid sellelt tasemelt { PERIOD($period, form: "in") }.
}
spc-rebase-offer = Et piirid algaksid uuesti sealt, kus väärtused keskmisest lahkusid, kirjuta mõõdiku faili koos põhjusega:
spc-rebase = Piirid algavad { PERIOD($period, form: "in") } uuesti: { $reason }.

## Can the process meet the target?

assurance-said-pass = { $side ->
    [below] Siht { $target } on allpool alumist piiri { $limit }.
   *[above] Siht { $target } on ülalpool ülemist piiri { $limit }.
} Piiride sees olevad väärtused täidavad selle iga kord.
assurance-said-fail = { $side ->
    [below] Siht { $target } on allpool alumist piiri { $limit }.
   *[above] Siht { $target } on ülalpool ülemist piiri { $limit }.
} Piiride sees olevad väärtused ei täida seda kordagi.
assurance-said-between = Siht { $target } on piiride { $low } ja { $high } vahel: väärtus võib selle täita või mitte, ilma et miski oleks muutunud.
assurance-said-among = Siht { $target } on piiride { $low } ja { $high } vahel.
assurance-said-level = Iga väärtus on { $value } ja see täidab sihi { $target }.
assurance-said-level-missed = Iga väärtus on { $value } ja see ei täida sihti { $target }.
assurance-said-season = Kas siht { $target } täidetakse, sõltub hooajast: selle perioodide piirid ei jää kõik sihist ühele poole.
assurance-said-two-levels = Piirid on kahe taseme ümber ega ütle sihi kohta midagi.
assurance-said-no-one-level = Üle kolmandiku väärtustest on signaalid: ükski tase neid ei kirjelda, seega ei ütle piirid sihi kohta midagi.
assurance-said-trending = { $way ->
    [up] Väärtused tõusevad, piirid aga on ühel kõrgusel:
   *[down] Väärtused langevad, piirid aga on ühel kõrgusel:
} kui sageli siht { $target } täidetakse, need öelda ei saa.
assurance-said-no-target = Mõõdikul ei ole oma sihti, millega võrrelda.
assurance-said-yet-missed = { $n ->
    [one] Ometi jäi sihist maha { $n } väärtus { $all } hulgast.
   *[other] Ometi jäi sihist maha { $n } väärtust { $all } hulgast.
}
assurance-said-yet-met = { $n ->
    [one] Ometi täitis sihi { $n } väärtus { $all } hulgast.
   *[other] Ometi täitis sihi { $n } väärtust { $all } hulgast.
}
assurance-said-met-of = { $n ->
    [one] Sihi täitis { $n } väärtus { $all } hulgast
   *[other] Sihi täitis { $n } väärtust { $all } hulgast
}: paljudest sellistest väärtustest täidaks selle { $low } kuni { $high } (usaldusnivool { $confidence }).
assurance-said-neutral = Kumbki suund pole parem, seega pole sihti, mida täita.
assurance-said-no-limits = Väärtusi on otsuseks liiga vähe: vaja on kolmeteistkümmet.
assurance-said-without-limits = Ei ole piire, millega sihti võrrelda.
assurance-said-unfit = Piirid ei sobi reaga, seega ei ütle need sihi kohta midagi.
assurance-said-stale = { CAP(PERIOD($period, form: "since")) } on kõik väärtused ühel pool keskmist, seega ei ütle piirid sihi kohta midagi.
assurance-said-outgrown = { $side ->
    [above] Viimasest { $all } väärtusest on { $n } üle piiride:
   *[below] Viimasest { $all } väärtusest on { $n } alla piiride:
} piirid on tasemelt, mille väärtused on jätnud, seega ei ütle need sihi kohta midagi.
assurance-said-outgrown-first = { $side ->
    [above] Viimasest { $all } väärtusest on { $n } üle piiride, mis on saadud esimesest { $baseline } väärtusest:
   *[below] Viimasest { $all } väärtusest on { $n } alla piiride, mis on saadud esimesest { $baseline } väärtusest:
} piirid on tasemelt, mille väärtused on jätnud, seega ei ütle need sihi kohta midagi.
assurance-said-latest-meets = Piiride järgi oleks siht { $target } kättesaamatu, kuid viimane väärtus täidab selle.

## Trend

trend-up = { $every ->
    [day] Tõuseb umbes { $slope } päevas, rohkem, kui juhus seletab.
    [week] Tõuseb umbes { $slope } nädalas, rohkem, kui juhus seletab.
    [quarter] Tõuseb umbes { $slope } kvartalis, rohkem, kui juhus seletab.
    [year] Tõuseb umbes { $slope } aastas, rohkem, kui juhus seletab.
   *[month] Tõuseb umbes { $slope } kuus, rohkem, kui juhus seletab.
}
trend-down = { $every ->
    [day] Langeb umbes { $slope } päevas, rohkem, kui juhus seletab.
    [week] Langeb umbes { $slope } nädalas, rohkem, kui juhus seletab.
    [quarter] Langeb umbes { $slope } kvartalis, rohkem, kui juhus seletab.
    [year] Langeb umbes { $slope } aastas, rohkem, kui juhus seletab.
   *[month] Langeb umbes { $slope } kuus, rohkem, kui juhus seletab.
}
trend-by-step-up = Kõrgem kui alguses, rohkem, kui juhus seletab; üks tasememuutus seletab seda paremini kui kalle.
trend-by-step-down = Madalam kui alguses, rohkem, kui juhus seletab; üks tasememuutus seletab seda paremini kui kalle.
trend-none = Trendi ei saa näidata.
trend-none-beside = Püsivat tõusu ega langust ei saa näidata.
trend-insufficient = Väärtusi on trendi jaoks liiga vähe.
trend-since-rebase = { $n ->
    [one] Trend ja prognoos kasutavad { $n } väärtust { PERIOD($period, form: "since") }, mil protsess muutus.
   *[other] Trend ja prognoos kasutavad { $n } väärtust { PERIOD($period, form: "since") }, mil protsess muutus.
}
trend-since-version = { $n ->
    [one] Trend ja prognoos kasutavad { $n } väärtust { PERIOD($period, form: "since") }, mil kontroll-leht muutus.
   *[other] Trend ja prognoos kasutavad { $n } väärtust { PERIOD($period, form: "since") }, mil kontroll-leht muutus.
}
trend-seasonal = Omavahel võrreldi ainult hooaja sama aja väärtusi.

## Will the goal be met?

forecast-chance = { $n ->
    [0] Tõenäosus täita siht { $target } { PERIOD($period, form: "by") } on alla 1 kümnest.
   [10] Tõenäosus täita siht { $target } { PERIOD($period, form: "by") } on üle 9 kümnest.
   *[other] Tõenäosus täita siht { $target } { PERIOD($period, form: "by") } on umbes { $n } kümnest.
} Prognoos on { $projected }; 8 sellisel juhul kümnest jääb väärtus vahemikku { $low } kuni { $high }.
forecast-no-chance = Prognoos on { $projected }, siht { $target }. Miski väärtustes ei näita, kui kaugele mõni võib jääda, seepärast tõenäosust ei nimetata.
forecast-narrow = Tagantjärele vaadates pidasid sellised vahemikud paika harvemini kui peaks: sisemine { $inside80 }, välimine { $inside95 } juhul { $n } hulgast.
forecast-met = Siht { $target } sai täidetud: { $value } { PERIOD($period, form: "in") }.
forecast-missed = Siht { $target } jäi täitmata: { $value } { PERIOD($period, form: "in") }.
goal-since-missed = Hiljem see enam nii ei ole: { PERIOD($period, form: "in") } oli väärtus { $value } ja siht jäi täitmata.
goal-since-met = Hiljem on siht täidetud: { PERIOD($period, form: "in") } oli väärtus { $value }.
forecast-insufficient = { $n ->
    [0] Väärtusi veel ei ole; prognoosiks on vaja vähemalt kaheksat.
    [one] Seni on ainult { $n } väärtus; prognoosiks on vaja vähemalt kaheksat.
   *[other] Seni on ainult { $n } väärtust; prognoosiks on vaja vähemalt kaheksat.
}
forecast-too-far = { $every ->
    [day] Tähtaeg on viimasest väärtusest üle { $n } päeva eemal: nii kaugele ükski prognoos ei ulatu.
    [week] Tähtaeg on viimasest väärtusest üle { $n } nädala eemal: nii kaugele ükski prognoos ei ulatu.
    [month] Tähtaeg on viimasest väärtusest üle { $n } kuu eemal: nii kaugele ükski prognoos ei ulatu.
    [quarter] Tähtaeg on viimasest väärtusest üle { $n } kvartali eemal: nii kaugele ükski prognoos ei ulatu.
   *[year] Tähtaeg on viimasest väärtusest üle { $n } aasta eemal: nii kaugele ükski prognoos ei ulatu.
}
forecast-reach = Prognoosi keskkoht jõuab sihini { PERIOD($period, form: "in") }.
goal-from-to = Lähteseis { PERIOD($start, form: "in") }: { $from }; siht { PERIOD($end, form: "by") }: { $to }.
goal-to-hold-low = Hoida tasemel { $to } või alla selle, tähtaeg { PERIOD($end, form: "by") }; lähteseis { PERIOD($start, form: "in") }: { $from }.
goal-to-hold-high = Hoida tasemel { $to } või üle selle, tähtaeg { PERIOD($end, form: "by") }; lähteseis { PERIOD($start, form: "in") }: { $from }.
goal-broken = Sihti { $target } pidi hoidma, kuid see jäi täitmata: { $value } { PERIOD($period, form: "in") }.
goal-apart-values-vary = Prognoos jätkab trendist ainult osa, sest trendid kipuvad raugema; selle keskmine, { $projected }, täidab sihi, kuid üksikud väärtused jaotuvad selle ümber: osa neist jääks sihist maha.
goal-apart-levels-off = Trend on järsem kui vaja, kuid prognoos jätkab sellest ainult osa ja jõuab väärtuseni { $projected }, sest trendid kipuvad raugema.
goal-apart-carries-part = Kui trend jätkuks, jõuaks see väärtuseni { $carried }; prognoos jätkab sellest ainult osa ja jõuab väärtuseni { $projected }, sest trendid kipuvad raugema.
goal-apart-one-value = Viimane väärtus, { $value }, on ainult üks: kõigi väärtuste järgi on { PERIOD($period, form: "in") } oodata { $projected }.
goal-hangs-on-last = Prognoos sõltub viimasest väärtusest, milleks on { PERIOD($period, form: "in") } { $value } ja mis eraldub teistest. { $n ->
    [0] Ilma selleta oleks tõenäosus alla 1 kümnest.
   [10] Ilma selleta oleks tõenäosus üle 9 kümnest.
   *[other] Ilma selleta oleks tõenäosus umbes { $n } kümnest.
}
goal-hangs-on = { $values ->
    [one] Prognoos sõltub väärtusest, mis eraldub teistest: { $named }.
   *[other] Prognoos sõltub väärtustest, mis eralduvad teistest: { $named }.
} { $n ->
    [0] Ilma selleta oleks tõenäosus alla 1 kümnest.
   [10] Ilma selleta oleks tõenäosus üle 9 kümnest.
   *[other] Ilma selleta oleks tõenäosus umbes { $n } kümnest.
}
goal-no-data = Selle eesmärgi mõõdikul pole veel ühtki väärtust.
goal-ended-unknown = Tähtaeg on möödas, aga { PERIOD($period, form: "in") } väärtust ei ole: kuidas see lõppes, pole teada.
goal-holds = Seni püsib: iga väärtus alates algusest täidab sihi { $target }. Otsus langeb { PERIOD($period, form: "in") }.
pace-ahead = Algusest sihini viivast sirgjoonest { $size } ees.
pace-behind = Algusest sihini viivast sirgjoonest { $size } maas.
pace-level = Algusest sihini viival sirgjoonel.
needed-per-month = { $every ->
    [day] Et õigeks ajaks kohale jõuda, on nüüdsest vaja muutust { $needed } päevas.
    [week] Et õigeks ajaks kohale jõuda, on nüüdsest vaja muutust { $needed } nädalas.
    [quarter] Et õigeks ajaks kohale jõuda, on nüüdsest vaja muutust { $needed } kvartalis.
    [year] Et õigeks ajaks kohale jõuda, on nüüdsest vaja muutust { $needed } aastas.
   *[month] Et õigeks ajaks kohale jõuda, on nüüdsest vaja muutust { $needed } kuus.
}
needed-beside-season = Vajalik muutus jätab hooaja kõrvale; prognoosis on see sees.
goal-review-overdue = { $n ->
    [one] Ülevaatus hilineb { $n } päeva.
   *[other] Ülevaatus hilineb { $n } päeva.
}

## Metric pages

metric-status-said-met = { CAP(PERIOD($period, form: "in")) } oli väärtus { $value } ja täitis sihi { $target }.
metric-status-said-warn = { $side ->
    [above] { CAP(PERIOD($period, form: "in")) } oli väärtus { $value }, sihist { $target } kõrgem, kuid selle lähedal (lähedal tähendab kuni { $warn }).
   *[below] { CAP(PERIOD($period, form: "in")) } oli väärtus { $value }, sihi { $target } lähedal, kuid ei küündinud selleni (lähedal tähendab vähemalt { $warn }).
}
metric-status-said-missed = { CAP(PERIOD($period, form: "in")) } oli väärtus { $value } ja jäi sihist { $target } maha.
metric-few-scores = { $of ->
    [visits] Külastusi selle taga: { $n }.
   *[audits] Auditeid selle taga: { $n }.
} Üksi ütleb see vähe.
metric-status-said-no-target = { CAP(PERIOD($period, form: "in")) } oli väärtus { $value }. Oma sihti sel ei ole.
metric-status-said-neutral = { CAP(PERIOD($period, form: "in")) } oli väärtus { $value }. Kumbki suund pole parem, seega ei võrrelda seda sihiga.
metric-status-said-no-data = Väärtust veel ei ole.
metric-few-cases = { $n ->
    [one] Selle väärtuse taga on vaid { $n } juhtum: üksi ütleb see vähe.
   *[other] Selle väärtuse taga on vaid { $n } juhtumit: üksi ütleb see vähe.
}
metric-withheld = Väärtusi, mille taga on vähem kui { $n } inimest või juhtumit, ei avaldata, ega ka neid, mis need välja annaksid.
metric-none-published = Ühtegi väärtust ei avaldata: igaühe taga on vähem kui { $n } inimest või juhtumit või annaks see sellise väärtuse välja.
metric-closed-only = Arvesse lähevad ainult suletud juhtumid, igaüks siis, kui see suleti: veel avatud, sageli kõige aeglasemad, ei ole üheski väärtuses. Kui kaua võtavad kõik, on nende registri lehel.
metric-ended-only = Juhtumid, millel ei ole veel lõppu, ei ole üheski väärtuses: sageli on need kõige aeglasemad, ja viimased väärtused võivad veel muutuda.
metric-stale = { $n ->
    [one] Järgmine väärtus hilineb { $n } päeva.
   *[other] Järgmine väärtus hilineb { $n } päeva.
}
metric-version-break = Kontroll-leht muutus { PERIOD($period, form: "in") }: varasemaid ja hilisemaid skoore otse võrrelda ei saa.

## Surveys

survey-few-answers = { $n ->
    [0] Kasutatavaid vastuseid ei ole.
    [one] Ainult { $n } vastus: lugege ettevaatlikult.
   *[other] Ainult { $n } vastust: lugege ettevaatlikult.
}
survey-answers = { $n ->
    [one] { $n } vastus
   *[other] { $n } vastust
}
survey-interval = { $low } kuni { $high }, usaldusnivool { $confidence }
survey-excluded = { $n ->
    [one] { $n } vastus oli tühi või skaalaväline ja on välja jäetud.
   *[other] { $n } vastust oli tühi või skaalaväline ja on välja jäetud.
}
survey-response-rate = { $n ->
    [one] { $invited } kutsutust vastas { $n }, { $rate }.
   *[other] { $invited } kutsutust vastas { $n }, { $rate }.
}
survey-response-unknown = Kutsutute arv ei ole teada.
survey-response-low = Vastas alla kümnendiku: vastanud võivad mittevastanutest erineda.
survey-repeated = { $n ->
    [one] Välja on jäetud { $n } varasem vastus inimeselt, kes vastas uuesti.
   *[other] Välja on jäetud { $n } varasemat vastust inimestelt, kes vastasid uuesti.
}
survey-conversation = Kogutud vestlustes: teemad loetakse kokku, skoori ei arvutata.
survey-no-wave = See ei ole ühegi sarja laine, seepärast siin muutust ei näidata. Varasemate küsitlustega võrdleb seda leht: { $metrics }.
survey-text-withheld = Kirjutatut ei avaldata.
survey-ahead = Selle kuupäev, { $date }, on hilisem kui nende tulemuste päev: see ei lähe veel arvesse.
survey-withheld = Vastas vähem kui { $least } inimest: tulemusi ei avaldata.
survey-question-withheld = Sellele küsimusele vastas vähem kui { $least } inimest: tulemust ei avaldata.
drivers-ahead = Loevad rohkem kui { $lower }: { $upper }
drivers-no-order = Kumb neist rohkem loeb, näidata ei saa: nende vahemikud kattuvad
drivers-explain = Üheskoos seletavad need { $share } sellest, kui palju vastused küsimusele { $of } erinevad (täielikke vastuseid: { $n }).
drivers-against = Vastupidises suunas, nii et kõrgema vastusega käib kaasas madalam vastus küsimusele { $of }: { $names }.
drivers-drawn = Täielikest vastustest ({ $complete }) on kasutatud loositud valimit: { $n }.
drivers-withheld = Kõigile neile küsimustele vastas vähem kui { $least } inimest: sellest, mis käib kokku küsimusega { $of }, ei avaldata midagi.
drivers-too-few = Kõigile neile küsimustele vastas liiga vähe inimesi, et öelda, mis käib kokku küsimusega { $of }: vaja on 50 vastajat ja 10 iga küsimuse kohta.
drivers-constant = Vastused küsimusele { $of } peaaegu ei erine: seletada pole midagi.
drivers-no-relation = Et mõni neist vastustest käiks kokku küsimusega { $of }, näidata ei saa.
survey-weighted = Vastused on kaalutud; need annavad sama palju teavet kui { $n } kaalumata vastust.
survey-incentive = Vastajatele pakuti: { $incentive }.
survey-not-averaged = Klientide ja töötajate vastused on kõrvuti, nende keskmist ei arvutata kunagi.

## Audits

audit-score-rose = Skoor tõusis: enne { $before }, nüüd { $after }.
audit-score-fell = Skoor langes: enne { $before }, nüüd { $after }.
audit-score-within = Skoor on { $after }; { PERIOD($date, form: "in") } oli see { $before }. Vahe ei ole suurem, kui läbivaadatud pöördumiste põhjal näidata saab.
audit-score-beside = Skoor on { $after }; { PERIOD($date, form: "in") } oli see { $before }. Kui kindel see vahe on, ei saa öelda.
audit-score-same = Skoor on { $after }, nagu ennegi.
audit-score-first = Skoor on { $after }. Varasemat sama liiki auditit, millega võrrelda, ei ole.
audit-score-only = Skoor on { $after }.
audit-score-interval = Kõigi pöördumiste skoor oleks vahemikus { $low } kuni { $high }, usaldusnivool { $confidence }.
audit-interval-counts = Loendused ei näita, kuidas ühe pöördumise küsimused kokku käivad; fail, kus igal pöördumisel on oma rida, annaks kitsama vahemiku.
audit-score-whole = Läbi vaadati kõik pöördumised: skoor ei ole hinnang valimi põhjal.
audit-score-none = Midagi ei hinnatud.
audit-said-pass = Lävend { $pass } on täidetud.
audit-said-fail = Lävend { $pass } jäi täitmata.
audit-within-margin = Lävend jääb sellesse vahemikku: läbi vaatamata pöördumised võiksid otsust muuta.
audit-said-failed-critical = { $n ->
    [one] Läbimata, sest üks kriitiline küsimus ei ole täielikult täidetud: { $items }.
   *[other] Läbimata, sest { WORD($n) } kriitilist küsimust ei ole täielikult täidetud: { $items }.
}
audit-said-fail-too = Ka skoor jääb alla lävendi { $pass }.
audit-said-no-mark = Kontroll-leht ei sea lävendit.
audit-said-nothing-scored = Midagi ei hinnatud, seega otsust ei ole.
audit-critical-answer = { $item }, { $question }: vastus „{ $answer }”.
audit-critical-counted = { $item }, { $question }: { $below } pöördumist { $n } seast alla parima vastuse.
audit-critical-score-stands = Skoor jääb kehtima; otsus sellest ei sõltu.
audit-critical-score-zero = Täitmata kriitiline küsimus viib skoori nulli; ilma selle reeglita oleks see { $raw }.
audit-draft = Mustand: vastatud on { $answered } küsimusele { $n } seast. Skoor, tase ja otsus tulevad, kui see on lõplik.
audit-second-scoring = Samade pöördumiste pime teine hindamine. See on kahe hindamise võrdlemiseks ega lähe arvesse üheski näitajas ega auditite arvus.
audit-complete = { $n ->
    [one] Küsimusele on vastatud.
   *[other] Kõigile { $n } küsimusele on vastatud.
}
audit-incomplete = { $unanswered ->
    [one] { $n } küsimusest on vastamata { $unanswered }.
   *[other] { $n } küsimusest on vastamata { $unanswered }.
}
audit-not-applicable = { $n ->
    [one] { $n } küsimus ei kohaldu.
   *[other] { $n } küsimust ei kohaldu.
}
audit-answers-moved = { CAP(PERIOD($before, form: "since")) }: { $better } paremat, { $worse } halvemat, { $same } samasugust.
audit-sample-size = { $reviewed } pöördumist { $population } seast
audit-sample-reviewed = { $n ->
    [one] { $n } pöördumine
   *[other] { $n } pöördumist
}
audit-sample-targeted = Sihtvalim: skoor kirjeldab läbivaadatud pöördumisi ja seda ei üldistata.
audit-sample-single = Juhuvalim, kuid igal küsimusel on kõigi pöördumiste kohta üks vastus: kui palju skoor eksida võib, ei saa öelda. Vastuste arvud näitaksid seda.
audit-sample-mixed = Mõnel küsimusel on kõigi pöördumiste kohta üks vastus: kui palju skoor eksida võib, ei saa öelda.
audit-sample-one = Üks pöördumine ei ütle teiste kohta midagi.
audit-sample-undescribed = Pole öeldud, kuidas pöördumised valiti; vahemik kehtib ainult juhul, kui need valis juhus.
audit-sample-unknown = Audit ei ütle, mitmele pöördumisele see toetub.
audit-element-lowest = Madalaim skoor: { $element }, { $score }
audit-band = Teenindustase: { $band }.
audit-band-next = Järgmise tasemeni „{ $band }” on veel { $size }.

## Gaps

gaps-open = { $n ->
    [0] Ühtki lünka ei ole avatud.
    [one] { CAP(WORD($n)) } lünk on avatud.
   *[other] { CAP(WORD($n)) } lünka on avatud.
}
gaps-late = { $n ->
    [0] Ükski neist ei hiline.
    [one] { CAP(WORD($n)) } neist hilineb.
   *[other] { CAP(WORD($n)) } neist hilineb.
}
gaps-best-value = Töömahu kohta lubab kõige rohkem: { $title }.
gaps-best-values = { $n ->
    [2] Töömahu kohta lubavad kõige rohkem, mõlemad ühepalju: { $titles }.
   *[other] Töömahu kohta lubavad kõige rohkem, kõik ühepalju: { $titles }.
}
gaps-unplanned = Olulisusega 4 või 5 ja plaanita: { $titles }.
gap-to-close = Sulgeda on veel { $size }
gap-to-close-from = Sulgeda on veel { $size }: { $current } { PERIOD($period, form: "in") }, siht { $target }
gap-passed = Siht on ületatud: { $size }
gap-accepted = Teadmiseks võetud: sihini jääb { $size }
gap-open-for = { $n ->
    [one] Avatud { $n } päev
   *[other] Avatud { $n } päeva
}
gap-no-plan = { $lead } { $title }, avatud { $n ->
    [one] { $n } päev
   *[other] { $n } päeva
}.
gap-closed-on = Suletud { PERIOD($date, form: "in") }
gap-closed-late = { $n ->
    [one] { $n } päev pärast tähtaega
   *[other] { $n } päeva pärast tähtaega
}
gap-closed-without-evidence = Suletud tõenditeta
gap-reopened = See suleti { PERIOD($date, form: "in") } ja on tagasi tulnud.
gap-found-in = leitud: { $source }

## Plans

plan-progress = { $total ->
    [one] Tehtud { $done } / { $total }
   *[other] Tehtud { $done } / { $total }
}
plan-progress-said = { $progress }.
plan-late = { $n ->
    [0] Ükski tegevus ei hiline.
    [one] { CAP(WORD($n)) } tegevus hilineb.
   *[other] { CAP(WORD($n)) } tegevust hilineb.
}
plan-change-date = Muutuse kuupäev: { $date }.
plan-change-so-far = Muutuse kuupäev on seni { $date }: viimane päev, mil mõni tegevus tehti. Teised on veel tegemata.
plan-no-change-date = Muutusel ei ole veel kuupäeva.
plan-moved-better = { $title }: { PERIOD($period, form: "in") } oli vahe { $effect } { $against } ({ $low } kuni { $high }), paranemise suunas.
plan-moved-worse = { $title }: { PERIOD($period, form: "in") } oli vahe { $effect } { $against } ({ $low } kuni { $high }), halvenemise suunas.
plan-moved-none = { $title }: { PERIOD($period, form: "in") } oli vahe { $effect } { $against }: mõju ei ilmne. Nende väärtustega sobib kõik vahemikus { $low } kuni { $high }.
plan-least-shown = Sellised väärtused näitaksid mõju suurusega { $least } umbes pooltel juhtudel, väiksemat harvemini.
plan-moved-no-room = { $title }: { PERIOD($period, form: "in") } oli vahe { $effect } { $against } ({ $low } kuni { $high }): mõju ei ilmne. Isegi parim võimalik väärtus ei oleks saanud seda näidata.
plan-moved-unknown = { $title }: väärtusi enne muutust { $before }, pärast { $after }; mõju hindamiseks on vaja kaheksat ja nelja.
plan-moved-unfinished = { $title }: hinnata on liiga vara. Plaani tegevusi on tegemata; kuni viimane pole tehtud, ei ole muutuse päev lõplik.
plan-moved-confounded = { $title }: muutuse mõju ei saa eraldada sellest, mis juhtus peaaegu samal ajal: { $others }.
plan-moved-neutral = { $title }: { PERIOD($period, form: "in") } oli vahe { $effect } { $against } ({ $low } kuni { $high }); kumbki suund ei ole parem, seega hinnangut ei ole.
plan-moved-exact = { $title }: väärtused ei näita, kui kindel mõju oleks.
plan-moved-control = See eeldab, et plaan ei puuduta mõõdikut { $title }.
plan-against-course = muutuse-eelsest kulgemisest kuni jooneni läbi hilisemate väärtuste
plan-against-control = võrreldes muutuse-eelse kulgemisega, millest on maha arvatud mõõdik { $control }
plan-cut-before = Võrreldakse ainult väärtusi { PERIOD($period, form: "since") }: { $other }.
plan-cut-after = Väärtused { PERIOD($period, form: "since") } on välja jäetud, otsus lõpeb enne seda: { $other }.
plan-across = Muutus jääb perioodi { $period } sisse: pole teada, kui palju see väärtus sellest tuleneb, nii et seda ei arvestata ei enne ega pärast.
plan-hangs-on-last = See sõltub viimasest väärtusest, milleks on { PERIOD($period, form: "in") } { $value } ja mis eraldub teistest. Ilma selleta oleks mõju { PERIOD($until, form: "in") } { $effect } ({ $low } kuni { $high }).
plan-hangs-on-last-alone = See sõltub viimasest väärtusest, milleks on { PERIOD($period, form: "in") } { $value } ja mis eraldub teistest.
plan-beyond = { $title }: hinnanguta. Muutuse-eelne kulg jõuaks { PERIOD($period, form: "by") } väärtuseni { $end }{ $beyond ->
    [impossible] , mida ei saa olla: kulgu ei saa nii kaugele jätkata
   *[unseen] {" – kaugemale, kui seda eales liikumas nähti"}
}.
plan-beyond-jumped-better = { $title }: kohe oli vahe { $jump } { $against } ({ $from } kuni { $to }), paranemise suunas. Kas see püsib, ei saa hinnata: muutuse-eelne kulg jõuaks { PERIOD($period, form: "by") } väärtuseni { $end }{ $beyond ->
    [impossible] , mida ei saa olla: kulgu ei saa nii kaugele jätkata
   *[unseen] {" – kaugemale, kui seda eales liikumas nähti"}
}.
plan-beyond-jumped-worse = { $title }: kohe oli vahe { $jump } { $against } ({ $from } kuni { $to }), halvenemise suunas. Kas see püsib, ei saa hinnata: muutuse-eelne kulg jõuaks { PERIOD($period, form: "by") } väärtuseni { $end }{ $beyond ->
    [impossible] , mida ei saa olla: kulgu ei saa nii kaugele jätkata
   *[unseen] {" – kaugemale, kui seda eales liikumas nähti"}
}.
confounder-plan = plaan { $text } { PERIOD($date, form: "in") }
confounder-rebase = piiride uus algus { PERIOD($date, form: "in") } ({ $text })
confounder-version = kontroll-lehe uus versioon { PERIOD($date, form: "in") } ({ $text })
effect-with-interval = { $effect } ({ $low } kuni { $high })
plan-moved-lost = { $title }: liikus pärast muutust paranemise suunas, nagu ilmnes { PERIOD($look, form: "in") }; { PERIOD($period, form: "in") } ei saa seda enam näidata ({ $effect } { $against }, { $low } kuni { $high }).
plan-jumped-faded = { $title }: kohe oli vahe { $jump } { $against } ({ $from } kuni { $to }), paranemise suunas. See hääbus: { PERIOD($period, form: "in") } oli see { $effect } ({ $low } kuni { $high }), seega mõju enam ei ilmne.
plan-jumped-better = { $title }: kohe oli vahe { $jump } { $against } ({ $from } kuni { $to }), paranemise suunas. Kas see püsib, ei saa näidata: { PERIOD($period, form: "in") } oli see { $effect } ({ $low } kuni { $high }).
plan-jumped-worse = { $title }: kohe oli vahe { $jump } { $against } ({ $from } kuni { $to }), halvenemise suunas. { CAP(PERIOD($period, form: "in")) } mõju enam ei ilmne: oli see { $effect } ({ $low } kuni { $high }).
plan-missing-evidence = Tõenditest on veel puudu: { $kinds }.
plan-evidence-complete = Kõik kolm liiki tõendeid on nimetatud ja alustatud.

## Agreement

agreement-exact = Hindamised langevad kokku { $n } küsimusest { $same } puhul.
agreement-exact-contacts = Mõlemad hindamised annavad sama vastuse { $same } juhul { $n }-st, pöördumine pöördumise haaval.
agreement-counted = Vastused on loendatud ja ükski veerg ei nimeta pöördumisi mõlemas failis ühtemoodi: hindamisi ei saa pöördumiste kaupa võrrelda.
agreement-kappa = κ { $kappa }: { $level }.
agreement-kappa-interval = κ { $kappa } ({ $low } kuni { $high }): { $level }.
agreement-differs = Kõige rohkem erinevad: { $items }.

## Complaints, visits, competitors

log-received = { $n ->
    [one] Saabus { $n } juhtum
   *[other] Saabus { $n } juhtumit
}
log-on-time = { $n } { $of ->
    [complaints] kaebusest
   *[cases] juhtumist
}, mis on suletud või mille tähtaeg on käes, suleti õigel ajal { $pct } ({ $low } kuni { $high } usaldusnivool { $confidence }).
log-on-time-none = Ühelgi juhtumil pole tähtaega, mille üle saaks juba otsustada.
log-open = { $of ->
    [complaints] Veel avatud kaebusi: { $n }. Siin loetakse need pikemaks; suletud kaebuste keskmine neid ei hõlma.
   *[cases] Veel avatud juhtumeid: { $n }. Siin loetakse need pikemaks; suletud juhtumite keskmine neid ei hõlma.
}
log-resolution = Pool { $of ->
    [complaints] kaebustest
    [types] kõigi liikide juhtumitest
   *[cases] juhtumitest
} sai lahenduse kõige rohkem ajaga { $median }, üheksa kümnest kõige rohkem ajaga { $p90 }.
log-resolution-half = Pool { $of ->
    [complaints] kaebustest
    [types] kõigi liikide juhtumitest
   *[cases] juhtumitest
} sai lahenduse kõige rohkem ajaga { $median }; liiga palju on veel avatud, et öelda, millal üheksa kümnest.
log-resolution-none = { $of ->
    [complaints] Ükski kaebus ei ole veel suletud: kui kaua see võtab, ei saa öelda.
    [types] Ükski juhtum ei ole veel suletud, mis tahes liiki: kui kaua see võtab, ei saa öelda.
   *[cases] Ükski juhtum ei ole veel suletud: kui kaua see võtab, ei saa öelda.
}
log-resolution-later = Liiga palju { $of ->
    [complaints] kaebusi
    [types] kõigi liikide juhtumeid
   *[cases] juhtumeid
} on veel avatud, et öelda, millal pool suletakse.
log-resolution-interval = Usaldusnivool { $confidence } on mediaan vahemikus { $low } kuni { $high }.
log-ratio = { $ratio } kaebust ühe kiituse kohta.
log-ratio-none = Kiitusi ei ole kirjas, seega suhtarvu pole.
log-few-complaints = Vähe kaebusi ei tõesta head teenindust: enamik rahulolematuid kliente ei kaeba kunagi.
log-unmatched = { $n ->
    [one] { $n } rida ei sobi ühegi liigiga ja on arvestatud ainult kogusummas.
   *[other] { $n } rida ei sobi ühegi liigiga ja on arvestatud ainult kogusummas.
}
complaints-in = { $n ->
    [one] Laekus { $n } kaebus ({ $from } – { $to })
   *[other] Laekus { $n } kaebust ({ $from } – { $to })
}.
complaints-against = { $n ->
    [one] Laekus { $n } kaebus ({ $from } – { $to })
   *[other] Laekus { $n } kaebust ({ $from } – { $to })
}, aasta varem { $before }: { $moved ->
    [more] rohkem, kui juhus seletab
    [fewer] vähem, ja mitte juhuslikult
    [scarce] võrdlemiseks liiga vähe
   *[chance] vahe, mida need kuud juhusest ei erista
}.
complaints-beside = { $n ->
    [one] Laekus { $n } kaebus ({ $from } – { $to })
   *[other] Laekus { $n } kaebust ({ $from } – { $to })
}, aasta varem { $before }.
complaints-by-metric = { $title }: { $word }.
complaints-more-often = Sagedamini kui aasta varem, rohkem kui juhus seletab: { $names }.
complaints-less-often = Harvemini kui aasta varem, rohkem kui juhus seletab: { $names }.
complaints-open = { $n ->
    [one] Lahendamata on { $n } kaebus
   *[other] Lahendamata on { $n } kaebust
}, neist üle lubatud päeva: { $late }. Vanim laekus { PERIOD($date, form: "in") }.
complaints-cause = Kõige sagedamini nimetatud põhjus on „{ $cause }”: { $n } kaebust põhjuse nimetanud { $of }-st.
log-later = Ridu, mille kuupäev on hilisem kui { $day } ja mis pole üheski arvus: { $n }.
pareto-vital-few = { $n ->
    [one] { $total } kategooriast üks annab { $pct } { $of ->
        [complaints] kaebustest
       *[cases] juhtumitest
    }: { $names }.
   *[other] { $total } kategooriast { WORD($n) } annab { $pct } { $of ->
        [complaints] kaebustest
       *[cases] juhtumitest
    }: { $names }.
}
visit-answered = { $n } külastusest saadi vastus { $answered } korral.
visit-waited = Pool külastajatest ootas { $median } või kauem.
competitor-stale = Kontrollitud rohkem kui aasta tagasi.
competitor-checked = Kontrollitud { PERIOD($date, form: "in") }.
competitor-behind = { $name } on meist ees: { $metrics }.

## Coverage

coverage-series = Täielikud andmeread: { $complete } / { $total }.
coverage-never-audited = Kordagi auditeerimata: { $what }.
effects-covered = Eesmärk on seatud { $covered } mõjule { $total } seast.
effects-uncovered = Ükski eesmärk ei taotle: { $effects }.

## Quarterly brief

brief-goals-met = { $n ->
    [0] Selles kvartalis ei lisandunud ühtki täidetud eesmärki.
    [one] Selles kvartalis täideti { WORD($n) } eesmärk: { $titles }.
   *[other] Selles kvartalis täideti { WORD($n) } eesmärki: { $titles }.
}
brief-better = { $n ->
    [0] Ükski mõõdik ei näidanud selles kvartalis uut paranemist, mida juhus ei seletaks.
    [one] { CAP(WORD($n)) } mõõdik näitas selles kvartalis uut paranemist, mida juhus ei seleta: { $titles }.
   *[other] { CAP(WORD($n)) } mõõdikut näitas selles kvartalis uut paranemist, mida juhus ei seleta: { $titles }.
}
brief-still-better = Endiselt parem, nagu juba enne seda kvartalit: { $titles }.
brief-shown = { $n ->
    [one] Tabelis on { $n } mõõdik { $total }-st; laused viivad kõigini.
   *[other] Tabelis on { $n } mõõdikut { $total }-st; laused viivad kõigini.
}
brief-worse = { $n ->
    [0] Ükski mõõdik ei näidanud selles kvartalis uut halvenemist, mida juhus ei seletaks.
    [one] { CAP(WORD($n)) } mõõdik näitas selles kvartalis uut halvenemist, mida juhus ei seleta: { $titles }.
   *[other] { CAP(WORD($n)) } mõõdikut näitas selles kvartalis uut halvenemist, mida juhus ei seleta: { $titles }.
}
brief-still-worse = Endiselt halvem, nagu juba enne seda kvartalit: { $titles }.
brief-no-values = Ühelgi mõõdikul ei olnud selles kvartalis väärtust: midagi öelda ei saa.
brief-as-then = Nii, nagu neid väärtusi sai lugeda kvartali lõpus; hilisemad väärtused võivad olla tõlgendust muutnud.
brief-moved-against = nende kahe väärtuse vahel liikus see vastupidi
brief-unusual = Liikusid rohkem, kui juhus seletab, ilma et kumbki suund oleks parem: { $titles }.
moved-already = nii juba { PERIOD($period, form: "in") }
moved-late = algas { PERIOD($period, form: "in") } ja paistab välja alles nüüd
brief-audits = { $n ->
    [0] Ühtki auditit ei tehtud.
    [one] Tehti { WORD($n) } audit; { $passed ->
        [0] seda ei läbitud
       *[other] see läbiti
    }.
   *[other] Tehti { WORD($n) } auditit; { $passed ->
        [0] ühtki ei läbitud
        [one] läbiti { WORD($passed) }
       *[other] läbiti { WORD($passed) }
    }.
}
brief-gaps = { $opened ->
    [one] Leiti { WORD($opened) } lünk
   *[other] Leiti { WORD($opened) } lünka
} ja suleti { WORD($closed) }.
brief-complaints = { $n ->
    [0] Kaebusi ei laekunud.
    [one] Laekus { $n } kaebus.
   *[other] Laekus { $n } kaebust.
}
brief-complaints-against = { $n ->
    [0] Kaebusi ei laekunud
    [one] Laekus { $n } kaebus
   *[other] Laekus { $n } kaebust
}, aasta varem samas kvartalis { $before }: { $moved ->
    [more] rohkem, kui juhus seletab
    [fewer] vähem, ja mitte juhuslikult
    [scarce] võrdlemiseks liiga vähe
   *[chance] vahe, mida need kuud juhusest ei erista
}.
brief-complaints-beside = { $n ->
    [0] Kaebusi ei laekunud
    [one] Laekus { $n } kaebus
   *[other] Laekus { $n } kaebust
}, aasta varem samas kvartalis { $before }.
brief-complaints-most = Kõige sagedamini: { $names }.
brief-complaints-of = { $name } ({ $n })
brief-risk = { $title } ({ $owner }): { $says }

## What a build leaves out

left-out-documents = { $n ->
    [one] { $n } vigane dokument on sellest väljaandest välja jäetud.
   *[other] { $n } vigast dokumenti on sellest väljaandest välja jäetud.
}

## Miks näitaja muutus

why-moved-both = { CAP(PERIOD($before, form: "in")) } { $from }, { PERIOD($after, form: "in") } { $to }: muutusest { $change } tuli { $within } osade seest ja { $mix } osade kaalust.
why-moved-partly = { CAP(PERIOD($before, form: "in")) } { $from }, { PERIOD($after, form: "in") } { $to }: muutusest { $change } tuli osa osade seest ja osa osade kaalust.
why-moved-opposed = { CAP(PERIOD($before, form: "in")) } { $from }, { PERIOD($after, form: "in") } { $to }, muutus { $change }: osade sees { $within }, sellele vastu osade kaalust { $mix }.
why-moved-within = { CAP(PERIOD($before, form: "in")) } { $from }, { PERIOD($after, form: "in") } { $to }: peaaegu kogu muutus { $change } tuli osade seest; osade kaal ei teinud peaaegu midagi.
why-moved-mix = { CAP(PERIOD($before, form: "in")) } { $from }, { PERIOD($after, form: "in") } { $to }: peaaegu kogu muutus { $change } tuli osade kaalust; osade sees ei liikunud peaaegu midagi.
why-moved-part = Osade seest tegi kõige rohkem { $part } ({ $change }), rohkem kui juhus seletab.
why-moved-weight = { $part }: varem { $before } kõigist, nüüd { $after }.
why-moved-rest = Osad jätavad lahtiseks { $rest }: need on ümardatud või mõni juhtum ei kuulu ühtegi või kuulub ossa, mida ei avaldata.
why-moved-rounded = Arvud on ümardatud ükshaaval: viimases kohas ei pruugi summa klappida.
why-moved-unshown = Et näitaja üldse muutus, pole näidatud: siin on jagatud ainult kahe väärtuse vahe ja rohkem see ei seleta.
why-alone = { $before } – { $after }: { $parts }.
why-alone-part = { $part } { $change }
why-untold-one-point = Miks näitaja muutus, ei saa öelda enne, kui on kaks väärtust.
why-untold-not-a-mean = Nende osade järgi ei saa öelda, miks näitaja muutus: osade mediaanidest ei saa terviku mediaani.
why-untold-without-n = Nende osade järgi ei saa öelda, miks näitaja muutus: kahel neist peab mõlemas otsas olema väärtus ja juhtumite arv.
why-untold-apart = Nende osade järgi ei saa öelda, miks näitaja muutus: neist ei saa tervikut, sest mõni juhtum ei kuulu ühtegi või on varjatud.
why-untold-adds-up = Osade väärtused annavad kokku terviku: mida igaüks tegi, on tema enda muutus.
why-untold-no-change = Mõlemad väärtused on samad, jagada pole midagi.
