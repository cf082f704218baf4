# Sentences computed from the report. Each can stand alone and be read aloud.

## Overview

overview-goals = Obiective atinse: { $met } din { $total }.
overview-goals-not-known = { $total ->
    [1] Nu se știe cum se încheie singurul obiectiv.
   *[other] Nu se știe cum se încheie obiectivele: { $total }.
}
overview-goals-all = { $total ->
    [1] Singurul obiectiv este pe drumul cel bun.
   *[other] Atinse sau pe drumul cel bun sunt toate obiectivele: { $total }.
}
overview-goals-on-course = Pe drumul cel bun: { $n }.
overview-goals-likely = Mai probabil atinse decât neatinse: { $n }.
overview-goals-even = La fel de probabil atinse ca neatinse: { $n }.
overview-goals-off-course = Neatinse sau probabil neatinse: { $n }.
overview-goals-open = Nu se știe: { $n }.
overview-goals-none = Nu s-au stabilit încă obiective.
overview-worst-missed = { $title }: ținta nu a fost atinsă.
overview-worst-missed-all = { $titles }: țintele nu au fost atinse.
overview-worst-missed-many = Obiective cu ținta neatinsă: { $n }, printre ele: { $title }.
overview-worst-off-track = { $title }: așa cum stau lucrurile, ținta { $target } cu greu va fi atinsă.
overview-worst-worse = { $title }: se înrăutățește și, așa cum stau lucrurile, ținta { $target } cu greu va fi atinsă.
overview-worst-unlikely = { $title }: ținta { $target } probabil nu va fi atinsă.
overview-nothing-late = Nimic nu întârzie.
overview-late = { $n ->
    [one] Un lucru întârzie.
    [few] { $n } lucruri întârzie.
   *[other] { $n } de lucruri întârzie.
}
overview-nothing-to-decide = Nimic nu așteaptă o decizie.
overview-group-off-course = Neatinse sau probabil neatinse: { $n }
overview-group-even = La fel de probabil da ca nu: { $n }
overview-group-likely = Mai probabil atinse: { $n }
overview-group-on-course = Pe drumul cel bun: { $n }
overview-group-met = Atinse: { $n }
overview-group-open = Nu se știe: { $n }
overview-legend = Linia întreruptă: ținta. Umbrit: întinderea variației obișnuite. Starea spune unde va ajunge obiectivul; „Variație” spune doar dacă măsura se mișcă într-adevăr.
overview-rests-missing = Fără valoare recentă: { $titles }.
overview-rests-targeted = { $n ->
    [one] Un eșantion de audit este țintit, nu aleatoriu. Scorul lui descrie contactele examinate și nu se generalizează.
    [few] { CAP(WORD($n, form: "n")) } eșantioane de audit sunt țintite, nu aleatorii. Scorurile lor descriu contactele examinate și nu se generalizează.
   *[other] { CAP(WORD($n, form: "n")) } de eșantioane de audit sunt țintite, nu aleatorii. Scorurile lor descriu contactele examinate și nu se generalizează.
}

## What changed

change-higher-beyond = Mai mare decât { PERIOD($before, form: "in") } ({ $earlier }), și mai mult decât explică întâmplarea.
change-lower-beyond = Mai mic decât { PERIOD($before, form: "in") } ({ $earlier }), și mai mult decât explică întâmplarea.
change-higher-within = { $n ->
    [one] Mai mare decât { PERIOD($before, form: "in") } ({ $earlier }), dar { $n } răspuns nu poate arăta că e mai mult decât întâmplare.
    [few] Mai mare decât { PERIOD($before, form: "in") } ({ $earlier }), dar { $n } răspunsuri nu pot arăta că e mai mult decât întâmplare.
   *[other] Mai mare decât { PERIOD($before, form: "in") } ({ $earlier }), dar { $n } de răspunsuri nu pot arăta că e mai mult decât întâmplare.
}
change-lower-within = { $n ->
    [one] Mai mic decât { PERIOD($before, form: "in") } ({ $earlier }), dar { $n } răspuns nu poate arăta că e mai mult decât întâmplare.
    [few] Mai mic decât { PERIOD($before, form: "in") } ({ $earlier }), dar { $n } răspunsuri nu pot arăta că e mai mult decât întâmplare.
   *[other] Mai mic decât { PERIOD($before, form: "in") } ({ $earlier }), dar { $n } de răspunsuri nu pot arăta că e mai mult decât întâmplare.
}
survey-mix-beyond = După { $column }, au răspuns alții decât în valul anterior. { $of ->
    [parts] La aceeași compoziție părțile publicate de ambele valuri s-au schimbat împreună cu { $change } în loc de { $raw }
   *[all] La aceeași compoziție schimbarea este { $change } în loc de { $raw }
} și depășește întâmplarea.
survey-mix-within = După { $column }, au răspuns alții decât în valul anterior. { $of ->
    [parts] La aceeași compoziție părțile publicate de ambele valuri s-au schimbat împreună cu { $change } în loc de { $raw }
   *[all] La aceeași compoziție schimbarea este { $change } în loc de { $raw }
} și nu se poate arăta nicio schimbare.
change-same = La fel ca { PERIOD($before, form: "in") }.
change-versions = Lista de verificare s-a schimbat între timp, așa că scorurile nu se pot compara direct.

## Is it really changing? (process control)

reading-above-upper = peste limita superioară
reading-below-lower = sub limita inferioară
reading-seven-rising = șapte creșteri la rând
reading-seven-falling = șapte scăderi la rând
reading-two-of-three-high = două din trei lângă limita superioară
reading-two-of-three-low = două din trei lângă limita inferioară
reading-seven-above = șapte la rând peste medie
reading-seven-below = șapte la rând sub medie
reading-ordinary = obișnuit

spc-above-upper = { CAP(PERIOD($period, form: "in")) } valoarea a fost { $value }, peste limita superioară de { $limit }: mai mult decât explică variația obișnuită.
spc-below-lower = { CAP(PERIOD($period, form: "in")) } valoarea a fost { $value }, sub limita inferioară de { $limit }: mai mult decât explică variația obișnuită.
spc-apart-last = { CAP(PERIOD($period, form: "in")) } valoarea a fost { $value }, mult în afara limitelor date de celelalte, { $low } și { $high }: mai mult decât explică variația obișnuită.
spc-seven-rising = { $n ->
    [one] O valoare la rând, mai mare decât cea dinainte ({ WORD($n, form: "f") }).
    [few] { CAP(WORD($n, form: "f")) } valori la rând, fiecare mai mare decât cea dinainte.
   *[other] { CAP(WORD($n, form: "f")) } de valori la rând, fiecare mai mare decât cea dinainte.
}
spc-seven-falling = { $n ->
    [one] O valoare la rând, mai mică decât cea dinainte ({ WORD($n, form: "f") }).
    [few] { CAP(WORD($n, form: "f")) } valori la rând, fiecare mai mică decât cea dinainte.
   *[other] { CAP(WORD($n, form: "f")) } de valori la rând, fiecare mai mică decât cea dinainte.
}
spc-two-of-three-high = Două din trei valori la rând sunt lângă limita superioară de { $limit }.
spc-two-of-three-low = Două din trei valori la rând sunt lângă limita inferioară de { $limit }.
spc-two-of-three-high-own = Două din trei valori la rând sunt lângă limita lor superioară.
spc-two-of-three-low-own = Două din trei valori la rând sunt lângă limita lor inferioară.
spc-seven-above = { $n ->
    [one] O valoare la rând peste media de { $mean } ({ WORD($n, form: "f") }).
    [few] { CAP(WORD($n, form: "f")) } valori la rând sunt peste media de { $mean }.
   *[other] { CAP(WORD($n, form: "f")) } de valori la rând sunt peste media de { $mean }.
}
spc-seven-below = { $n ->
    [one] O valoare la rând sub media de { $mean } ({ WORD($n, form: "f") }).
    [few] { CAP(WORD($n, form: "f")) } valori la rând sunt sub media de { $mean }.
   *[other] { CAP(WORD($n, form: "f")) } de valori la rând sunt sub media de { $mean }.
}
spc-seven-above-usual = { $n ->
    [one] O valoare la rând este peste ce e obișnuit la vremea ei ({ WORD($n, form: "f") }).
    [few] { CAP(WORD($n, form: "f")) } valori la rând sunt peste ce e obișnuit la vremea lor.
   *[other] { CAP(WORD($n, form: "f")) } de valori la rând sunt peste ce e obișnuit la vremea lor.
}
spc-seven-below-usual = { $n ->
    [one] O valoare la rând este sub ce e obișnuit la vremea ei ({ WORD($n, form: "f") }).
    [few] { CAP(WORD($n, form: "f")) } valori la rând sunt sub ce e obișnuit la vremea lor.
   *[other] { CAP(WORD($n, form: "f")) } de valori la rând sunt sub ce e obișnuit la vremea lor.
}
spc-rising-since = Crește { PERIOD($period, form: "since") } încoace: fiecare valoare este mai mare decât cea dinainte.
spc-falling-since = Scade { PERIOD($period, form: "since") } încoace: fiecare valoare este mai mică decât cea dinainte.
spc-above-since = Toate valorile { PERIOD($period, form: "since") } încoace sunt peste media de { $mean }.
spc-below-since = Toate valorile { PERIOD($period, form: "since") } încoace sunt sub media de { $mean }.
spc-above-usual-since = Toate valorile { PERIOD($period, form: "since") } încoace sunt peste ce este obișnuit la timpul lor.
spc-below-usual-since = Toate valorile { PERIOD($period, form: "since") } încoace sunt sub ce este obișnuit la timpul lor.
spc-ordinary = Ultima valoare, { $value }, este între limitele variației obișnuite, { $low } și { $high }.
spc-ordinary-beside = { $n ->
    [one] Ultima valoare, { $value }, este ca celelalte: fără cea care iese din rând, limitele variației obișnuite ar fi { $low } și { $high }.
    [few] Ultima valoare, { $value }, este ca celelalte: fără cele { $n } care ies din rând, limitele variației obișnuite ar fi { $low } și { $high }.
   *[other] Ultima valoare, { $value }, este ca celelalte: fără cele { $n } care ies din rând, limitele variației obișnuite ar fi { $low } și { $high }.
}
spc-like-others = Ultima valoare, { $value }, este ca celelalte.
spc-outlying = { $n ->
    [one] O valoare iese din rând: { $values }. Ea singură mută media de la { $without } la { $mean }; față de această medie valori obișnuite par neobișnuite.
    [few] { CAP(WORD($n, form: "f")) } valori ies din rând: { $values }. Ele singure mută media de la { $without } la { $mean }; față de această medie valori obișnuite par neobișnuite.
   *[other] { CAP(WORD($n, form: "f")) } valori ies din rând: { $values }. Ele singure mută media de la { $without } la { $mean }; față de această medie valori obișnuite par neobișnuite.
}
spc-outlying-apart = { $n ->
    [one] O valoare iese din rând: { $values }.
    [few] { CAP(WORD($n, form: "f")) } valori ies din rând: { $values }.
   *[other] { CAP(WORD($n, form: "f")) } valori ies din rând: { $values }.
}
spc-outlying-level = { $n ->
    [one] O valoare iese din rând: { $values }. Toate celelalte sunt { $level }.
    [few] { CAP(WORD($n, form: "f")) } valori ies din rând: { $values }. Toate celelalte sunt { $level }.
   *[other] { CAP(WORD($n, form: "f")) } valori ies din rând: { $values }. Toate celelalte sunt { $level }.
}
spc-outlying-value = { $value } { PERIOD($period, form: "in") }
spc-lopsided = { $side ->
    [above] { $n } din { $all } valori sunt peste media de { $mean }, așa că mai multe la rând nu sunt un semnal.
   *[below] { $n } din { $all } valori sunt sub media de { $mean }, așa că mai multe la rând nu sunt un semnal.
}
spc-turned-down = În ultimul timp însă a scăzut: { $before } { PERIOD($from, form: "in") }, { $value } { PERIOD($to, form: "in") }.
spc-turned-up = În ultimul timp însă a crescut: { $before } { PERIOD($from, form: "in") }, { $value } { PERIOD($to, form: "in") }.
spc-level = Fiecare valoare de la începutul limitelor este { $value }.
spc-short = { $n ->
    [one] Numai { $n } valoare până acum: limitele sunt provizorii până se fac treisprezece.
    [few] Numai { $n } valori până acum: limitele sunt provizorii până se fac treisprezece.
   *[other] Numai { $n } de valori până acum: limitele sunt provizorii până se fac treisprezece.
}
spc-no-limits = Sunt prea puține valori ca să se deosebească un semnal de variația obișnuită.
spc-no-waves = Nici că s-a mișcat nu se poate conchide: cele două sondaje nu sunt declarate valuri ale aceleiași serii, deci e posibil ca alți oameni să fi fost întrebați altfel.
spc-by-answers = O arată răspunsurile din spatele acestor două valori. Cât variază oricum valorile, atât de puține nu pot spune încă.
spc-no-spread = Toate valorile sunt la un capăt al posibilului, deci nu există limite.
spc-unfit = În afara limitelor pe care le dau aceste valori: { $n } din { $all }. Limite care se potrivesc atât de prost nu se desenează; ca semnale sunt marcate doar șiruri de valori, de o parte a mediei sau într-o singură direcție.
spc-unfit-first = În afara limitelor date de primele valori ({ $baseline }): { $n } din { $all }. Limite care se potrivesc atât de prost nu se desenează; ca semnale sunt marcate doar șiruri de valori, de o parte a mediei sau într-o singură direcție.
spc-unfit-since = În afara limitelor pe care le dau valorile { PERIOD($period, form: "since") } încoace: { $n } din { $all }. Limite care se potrivesc atât de prost nu se desenează; dintre aceste valori sunt marcate ca semnale doar șiruri, de o parte a mediei sau într-o singură direcție.
spc-unfit-since-first = În afara limitelor date de primele valori { PERIOD($period, form: "since") } încoace ({ $baseline }): { $n } din { $all }. Limite care se potrivesc atât de prost nu se desenează; dintre aceste valori sunt marcate ca semnale doar șiruri, de o parte a mediei sau într-o singură direcție.
spc-drawn-as-xmr = { $chart ->
    [u] S-a cerut o diagramă a ratelor (u); valorilor le lipsește ce îi trebuie, de aceea aceasta este una a valorilor individuale (XmR).
   *[p] S-a cerut o diagramă a procentelor (p); valorilor le lipsește ce îi trebuie, de aceea aceasta este una a valorilor individuale (XmR).
}
spc-season = Sezonul este scos: fiecare valoare e comparată cu ce e obișnuit la vremea ei.
spc-carry-over = Valorile vecine seamănă între ele, așa că semnalele sunt aici mai dese decât de obicei.
spc-over-regular = Valorile din care ies limitele se împrăștie doar { $share } din cât le-ar împrăștia întâmplarea singură la atâtea cazuri în spatele fiecăreia. Verificați dacă nu au fost netezite sau dacă numărul dat împreună cu ele nu este altul decât cel al cazurilor. Limite atât de înguste pot numi semnal ceea ce este doar întâmplare.
spc-restless = Semnale: { $n } din { $all } valori; ultima, { $value }, nu este un semnal.
spc-stepped = Un nivel nou { PERIOD($period, form: "since") } încoace: { $after } în medie, { $before } înainte. Limitele în jurul amândurora arată mai multe semnale decât are fiecare.
spc-stale = { $side ->
    [below] Toate valorile { PERIOD($period, form: "since") } încoace sunt sub media de { $mean }: { $of ->
        [all] limitele amestecă acest nivel cu cel de dinainte.
        [none] limitele, date de toate valorile, nu descriu un singur nivel.
       *[before] limitele descriu un nivel pe care l-au părăsit.
    }
   *[above] Toate valorile { PERIOD($period, form: "since") } încoace sunt peste media de { $mean }: { $of ->
        [all] limitele amestecă acest nivel cu cel de dinainte.
        [none] limitele, date de toate valorile, nu descriu un singur nivel.
       *[before] limitele descriu un nivel pe care l-au părăsit.
    }
}
spc-stale-usual = { $side ->
    [above] Toate valorile { PERIOD($period, form: "since") } încoace sunt peste ce e obișnuit la vremea lor: { $of ->
        [all] limitele amestecă acest nivel cu cel de dinainte.
        [none] limitele, date de toate valorile, nu descriu un singur nivel.
       *[before] limitele descriu un nivel pe care l-au părăsit.
    }
   *[below] Toate valorile { PERIOD($period, form: "since") } încoace sunt sub ce e obișnuit la vremea lor: { $of ->
        [all] limitele amestecă acest nivel cu cel de dinainte.
        [none] limitele, date de toate valorile, nu descriu un singur nivel.
       *[before] limitele descriu un nivel pe care l-au părăsit.
    }
}
spc-left = { $of ->
    [all] Limitele amestecă două niveluri: valorile au părăsit media { PERIOD($period, form: "in") }.
    [none] Limitele, date de toate valorile, nu descriu un singur nivel: valorile au părăsit media { PERIOD($period, form: "in") }.
   *[before] Limitele descriu nivelul de dinainte: valorile l-au părăsit { PERIOD($period, form: "in") }.
}
spc-rebase-offer = Pentru ca limitele să înceapă din nou acolo unde valorile au părăsit media, scrieți în fișierul indicatorului, cu motivul:
spc-rebase = Limitele încep din nou { PERIOD($period, form: "in") }: { $reason }.

## Can the process meet the target?

assurance-said-pass = { $side ->
    [below] Ținta { $target } este sub limita inferioară de { $limit }.
   *[above] Ținta { $target } este peste limita superioară de { $limit }.
} Valorile dintre limite o ating de fiecare dată.
assurance-said-fail = { $side ->
    [below] Ținta { $target } este sub limita inferioară de { $limit }.
   *[above] Ținta { $target } este peste limita superioară de { $limit }.
} Valorile dintre limite nu o ating niciodată.
assurance-said-between = Ținta { $target } este între limitele { $low } și { $high }: o valoare o poate atinge sau nu fără să se fi schimbat ceva.
assurance-said-among = Ținta { $target } este între limitele { $low } și { $high }.
assurance-said-level = Fiecare valoare este { $value } și atinge ținta { $target }.
assurance-said-level-missed = Fiecare valoare este { $value } și nu atinge ținta { $target }.
assurance-said-season = Dacă ținta { $target } este atinsă depinde de sezon: limitele perioadelor lui nu sunt toate de aceeași parte a ei.
assurance-said-two-levels = Limitele cuprind două niveluri, așa că nu spun nimic despre țintă.
assurance-said-no-one-level = Peste o treime din valori sunt semnale: niciun nivel nu le descrie pe toate, deci limitele nu spun nimic despre țintă.
assurance-said-trending = { $way ->
    [up] Valorile cresc, iar limitele sunt trase orizontal:
   *[down] Valorile scad, iar limitele sunt trase orizontal:
} cât de des va fi atinsă ținta { $target } nu pot spune.
assurance-said-no-target = Indicatorul nu are o țintă proprie cu care să se compare.
assurance-said-yet-missed = Totuși, valori care nu au atins-o: { $n } din { $all }.
assurance-said-yet-met = Totuși, valori care au atins-o: { $n } din { $all }.
assurance-said-met-of = Valori care au atins-o: { $n } din { $all }. Din multe valori ca acestea, ar atinge-o între { $low } și { $high } (la o încredere de { $confidence }).
assurance-said-neutral = Nicio direcție nu e mai bună, deci nu există o țintă de atins.
assurance-said-no-limits = Sunt prea puține valori ca să se poată spune: trebuie treisprezece.
assurance-said-without-limits = Nu există limite cu care să se compare ținta.
assurance-said-unfit = Limitele nu se potrivesc seriei, deci nu spun nimic despre țintă.
assurance-said-stale = { CAP(PERIOD($period, form: "since")) } încoace toate valorile sunt de aceeași parte a mediei, deci limitele nu spun nimic despre țintă.
assurance-said-outgrown = { $side ->
    [above] Dintre ultimele { $all } valori, { $n } sunt peste limite:
   *[below] Dintre ultimele { $all } valori, { $n } sunt sub limite:
} acestea sunt ale unui nivel pe care valorile l-au părăsit, deci nu spun nimic despre țintă.
assurance-said-outgrown-first = { $side ->
    [above] Dintre ultimele { $all } valori, { $n } sunt peste limite, date de primele valori ({ $baseline }):
   *[below] Dintre ultimele { $all } valori, { $n } sunt sub limite, date de primele valori ({ $baseline }):
} acestea sunt ale unui nivel pe care valorile l-au părăsit, deci nu spun nimic despre țintă.
assurance-said-latest-meets = După limite, ținta { $target } ar fi de neatins, dar ultima valoare o atinge.

## Trend

trend-up = { $every ->
    [day] Crește cu circa { $slope } pe zi, mai mult decât explică întâmplarea.
    [week] Crește cu circa { $slope } pe săptămână, mai mult decât explică întâmplarea.
    [quarter] Crește cu circa { $slope } pe trimestru, mai mult decât explică întâmplarea.
    [year] Crește cu circa { $slope } pe an, mai mult decât explică întâmplarea.
   *[month] Crește cu circa { $slope } pe lună, mai mult decât explică întâmplarea.
}
trend-down = { $every ->
    [day] Scade cu circa { $slope } pe zi, mai mult decât explică întâmplarea.
    [week] Scade cu circa { $slope } pe săptămână, mai mult decât explică întâmplarea.
    [quarter] Scade cu circa { $slope } pe trimestru, mai mult decât explică întâmplarea.
    [year] Scade cu circa { $slope } pe an, mai mult decât explică întâmplarea.
   *[month] Scade cu circa { $slope } pe lună, mai mult decât explică întâmplarea.
}
trend-by-step-up = Mai sus decât la început, mai mult decât explică întâmplarea; o schimbare de nivel o explică mai bine decât o pantă.
trend-by-step-down = Mai jos decât la început, mai mult decât explică întâmplarea; o schimbare de nivel o explică mai bine decât o pantă.
trend-none = Nu se poate arăta nicio tendință.
trend-none-beside = O creștere sau o scădere constantă nu se poate arăta.
trend-insufficient = Sunt prea puține valori pentru o tendință.
trend-since-rebase = { $n ->
    [one] Tendința și prognoza folosesc o singură valoare ({ $n }) { PERIOD($period, form: "since") } încoace, când s-a schimbat procesul.
    [few] Tendința și prognoza folosesc cele { $n } valori { PERIOD($period, form: "since") } încoace, când s-a schimbat procesul.
   *[other] Tendința și prognoza folosesc cele { $n } de valori { PERIOD($period, form: "since") } încoace, când s-a schimbat procesul.
}
trend-since-version = { $n ->
    [one] Tendința și prognoza folosesc o singură valoare ({ $n }) { PERIOD($period, form: "since") } încoace, când s-a schimbat lista.
    [few] Tendința și prognoza folosesc cele { $n } valori { PERIOD($period, form: "since") } încoace, când s-a schimbat lista.
   *[other] Tendința și prognoza folosesc cele { $n } de valori { PERIOD($period, form: "since") } încoace, când s-a schimbat lista.
}
trend-seasonal = S-au comparat între ele numai valori din aceeași vreme a sezonului.

## Will the goal be met?

forecast-chance = { $n ->
    [0] Șansa ca ținta { $target } să fie atinsă { PERIOD($period, form: "by") } este sub 1 din 10.
   [10] Șansa ca ținta { $target } să fie atinsă { PERIOD($period, form: "by") } este peste 9 din 10.
   *[other] Șansa ca ținta { $target } să fie atinsă { PERIOD($period, form: "by") } este de circa { $n } din 10.
} Prognoza este { $projected }; în 8 din 10 astfel de cazuri valoarea este între { $low } și { $high }.
forecast-no-chance = Prognoza este { $projected }, față de ținta { $target }. Nimic din valori nu arată cât de departe poate fi una, de aceea nu se dă nicio șansă.
forecast-narrow = Privind înapoi, astfel de intervale au cuprins valoarea mai rar decât ar trebui: cel interior { $inside80 }, cel exterior { $inside95 } din totalul de { $n }.
forecast-met = Ținta { $target } a fost atinsă: { $value } { PERIOD($period, form: "in") }.
forecast-missed = Ținta { $target } nu a fost atinsă: { $value } { PERIOD($period, form: "in") }.
goal-since-missed = De atunci nu mai este așa: { PERIOD($period, form: "in") } valoarea a fost { $value } și nu atingea ținta.
goal-since-met = De atunci ținta a fost atinsă: { PERIOD($period, form: "in") } valoarea a fost { $value }.
forecast-insufficient = { $n ->
    [0] Nu există încă valori; o prognoză cere cel puțin opt.
    [one] Numai { $n } valoare până acum; o prognoză cere cel puțin opt.
    [few] Numai { $n } valori până acum; o prognoză cere cel puțin opt.
   *[other] Numai { $n } de valori până acum; o prognoză cere cel puțin opt.
}
forecast-too-far = { $every ->
    [day] Termenul este la peste { $n } de zile de ultima valoare: nicio prognoză nu merge atât de departe.
    [week] Termenul este la peste { $n } de săptămâni de ultima valoare: nicio prognoză nu merge atât de departe.
    [month] Termenul este la peste { $n } de luni de ultima valoare: nicio prognoză nu merge atât de departe.
    [quarter] Termenul este la peste { $n } de trimestre de ultima valoare: nicio prognoză nu merge atât de departe.
   *[year] Termenul este la peste { $n } de ani de ultima valoare: nicio prognoză nu merge atât de departe.
}
forecast-reach = Mijlocul prognozei atinge ținta { PERIOD($period, form: "in") }.
goal-from-to = De la { $from } { PERIOD($start, form: "in") } la { $to } { PERIOD($end, form: "by") }.
goal-to-hold-low = De menținut la cel mult { $to } { PERIOD($end, form: "by") }; era { $from } { PERIOD($start, form: "in") }.
goal-to-hold-high = De menținut la cel puțin { $to } { PERIOD($end, form: "by") }; era { $from } { PERIOD($start, form: "in") }.
goal-broken = Ținta { $target } trebuia menținută și nu a fost: { $value } { PERIOD($period, form: "in") }.
goal-apart-values-vary = Prognoza continuă doar o parte din tendință, fiindcă tendințele de obicei slăbesc; mijlocul ei, { $projected }, atinge ținta, dar valorile individuale variază în jurul lui: o parte dintre ele nu ar atinge-o.
goal-apart-levels-off = Tendința este mai abruptă decât trebuie, dar prognoza continuă doar o parte din ea, până la { $projected }, fiindcă tendințele de obicei slăbesc.
goal-apart-carries-part = Continuată, tendința ar ajunge la { $carried }; prognoza continuă doar o parte din ea, până la { $projected }, fiindcă tendințele de obicei slăbesc.
goal-apart-one-value = Ultima valoare, { $value }, este una singură: toate valorile la un loc fac să se aștepte { $projected } { PERIOD($period, form: "in") }.
goal-hangs-on-last = Prognoza atârnă de ultima valoare, { $value } { PERIOD($period, form: "in") }, care iese din rândul celorlalte. { $n ->
    [0] Fără ea șansa ar fi sub 1 din 10.
   [10] Fără ea șansa ar fi peste 9 din 10.
   *[other] Fără ea șansa ar fi de circa { $n } din 10.
}
goal-hangs-on = { $values ->
    [1] Prognoza atârnă de o valoare care iese din rândul celorlalte, { $named }.
   *[other] Prognoza atârnă de valori care ies din rândul celorlalte, { $named }.
} { $n ->
    [0] Fără aceasta șansa ar fi sub 1 din 10.
   [10] Fără aceasta șansa ar fi peste 9 din 10.
   *[other] Fără aceasta șansa ar fi de circa { $n } din 10.
}
goal-no-data = Indicatorul acestui obiectiv nu are încă valori.
goal-ended-unknown = Termenul a trecut fără nicio valoare { PERIOD($period, form: "in") }: nu se știe cum s-a încheiat.
goal-holds = Se menține până acum: fiecare valoare de la început încoace atinge ținta { $target }. Se decide { PERIOD($period, form: "in") }.
pace-ahead = Cu { $size } înaintea dreptei de la început la țintă.
pace-behind = Cu { $size } în urma dreptei de la început la țintă.
pace-level = Pe dreapta de la început la țintă.
needed-per-month = { $every ->
    [day] Ca să ajungă la timp, e nevoie de acum de o schimbare de { $needed } pe zi.
    [week] Ca să ajungă la timp, e nevoie de acum de o schimbare de { $needed } pe săptămână.
    [quarter] Ca să ajungă la timp, e nevoie de acum de o schimbare de { $needed } pe trimestru.
    [year] Ca să ajungă la timp, e nevoie de acum de o schimbare de { $needed } pe an.
   *[month] Ca să ajungă la timp, e nevoie de acum de o schimbare de { $needed } pe lună.
}
needed-beside-season = Schimbarea necesară lasă sezonul deoparte; prognoza îl cuprinde.
goal-review-overdue = { $n ->
    [one] Revizuirea întârzie cu { $n } zi.
    [few] Revizuirea întârzie cu { $n } zile.
   *[other] Revizuirea întârzie cu { $n } de zile.
}

## Metric pages

metric-status-said-met = { CAP(PERIOD($period, form: "in")) } valoarea a fost { $value } și a atins ținta { $target }.
metric-status-said-warn = { $side ->
    [above] { CAP(PERIOD($period, form: "in")) } valoarea a fost { $value }, peste ținta { $target }, dar aproape de ea (aproape înseamnă cel mult { $warn }).
   *[below] { CAP(PERIOD($period, form: "in")) } valoarea a fost { $value }, aproape de ținta { $target }, fără s-o atingă (aproape înseamnă cel puțin { $warn }).
}
metric-status-said-missed = { CAP(PERIOD($period, form: "in")) } valoarea a fost { $value } și nu a atins ținta { $target }.
metric-few-scores = { $of ->
    [visits] Vizite în spatele ei: { $n }.
   *[audits] Audituri în spatele ei: { $n }.
} Luată singură, spune puțin.
metric-status-said-no-target = { CAP(PERIOD($period, form: "in")) } valoarea a fost { $value }. Nu are o țintă proprie.
metric-status-said-neutral = { CAP(PERIOD($period, form: "in")) } valoarea a fost { $value }. Nicio direcție nu e mai bună, deci nu se compară cu nicio țintă.
metric-status-said-no-data = Nu există încă nicio valoare.
metric-few-cases = { $n ->
    [one] În spatele acestei valori este un singur caz: luată singură, spune puțin.
    [few] În spatele acestei valori sunt doar { $n } cazuri: luată singură, spune puțin.
   *[other] În spatele acestei valori sunt doar { $n } de cazuri: luată singură, spune puțin.
}
metric-withheld = Valorile cu mai puțin de { $n ->
    [one] o persoană sau un caz
    [few] { $n } persoane sau cazuri
   *[other] { $n } de persoane sau cazuri
} în spate nu se publică, și nici cele care le-ar dezvălui.
metric-none-published = Nicio valoare nu se publică: fiecare are în spate mai puțin de { $n ->
    [one] o persoană
    [few] { $n } persoane
   *[other] { $n } de persoane
} sau cazuri, ori ar dezvălui o astfel de valoare.
metric-closed-only = Se numără numai cazurile închise, fiecare când s-a închis: cele încă deschise, adesea cele mai lente, nu sunt în nicio valoare. Cât durează toate stă pe pagina registrului lor.
metric-ended-only = Cazurile care nu au încă un sfârșit nu sunt în nicio valoare: adesea sunt cele mai lente, iar ultimele valori se mai pot schimba.
metric-stale = { $n ->
    [one] Următoarea valoare întârzie cu { $n } zi.
    [few] Următoarea valoare întârzie cu { $n } zile.
   *[other] Următoarea valoare întârzie cu { $n } de zile.
}
metric-version-break = Lista de verificare s-a schimbat { PERIOD($period, form: "in") }: scorurile de dinainte și de după nu se pot compara direct.

## Surveys

survey-few-answers = { $n ->
    [0] Niciun răspuns folosibil.
    [one] Numai { $n } răspuns: citiți cu prudență.
    [few] Numai { $n } răspunsuri: citiți cu prudență.
   *[other] Numai { $n } de răspunsuri: citiți cu prudență.
}
survey-answers = { $n ->
    [one] { $n } răspuns
    [few] { $n } răspunsuri
   *[other] { $n } de răspunsuri
}
survey-interval = între { $low } și { $high }, cu încredere { $confidence }
survey-excluded = { $n ->
    [one] { $n } răspuns gol sau în afara scalei nu se ia în calcul.
    [few] { $n } răspunsuri goale sau în afara scalei nu se iau în calcul.
   *[other] { $n } de răspunsuri goale sau în afara scalei nu se iau în calcul.
}
survey-response-rate = { $n ->
    [one] A răspuns { $n } din { $invited ->
        [one] { $invited } invitat
        [few] { $invited } invitați
       *[other] { $invited } de invitați
    }, { $rate }.
    [few] Au răspuns { $n } din { $invited ->
        [one] { $invited } invitat
        [few] { $invited } invitați
       *[other] { $invited } de invitați
    }, { $rate }.
   *[other] Au răspuns { $n } din { $invited ->
        [one] { $invited } invitat
        [few] { $invited } invitați
       *[other] { $invited } de invitați
    }, { $rate }.
}
survey-response-unknown = Nu s-a consemnat câți au fost invitați.
survey-response-low = A răspuns mai puțin de unul din zece: cei care au răspuns pot diferi de ceilalți.
survey-repeated = { $n ->
    [one] { $n } răspuns anterior al cuiva care a răspuns din nou nu se ia în calcul.
    [few] { $n } răspunsuri anterioare ale celor care au răspuns din nou nu se iau în calcul.
   *[other] { $n } de răspunsuri anterioare ale celor care au răspuns din nou nu se iau în calcul.
}
survey-conversation = Adunate în conversații: temele se numără, nu se calculează niciun scor.
survey-no-wave = Nu este valul unei serii, de aceea aici nu se arată nicio schimbare. Este comparat cu sondajele dinainte pe pagina: { $metrics }.
survey-text-withheld = Ce au scris oamenii nu se publică.
survey-ahead = Data lui, { $date }, este după ziua acestor rezultate: încă nu se ia în calcul.
survey-withheld = Au răspuns mai puțin de { $least ->
    [one] o persoană
    [few] { $least } persoane
   *[other] { $least } de persoane
}: nu se publică rezultate.
survey-question-withheld = La această întrebare au răspuns mai puțin de { $least ->
    [one] o persoană
    [few] { $least } persoane
   *[other] { $least } de persoane
}: nu se publică un rezultat.
drivers-ahead = Contează mai mult decât { $lower }: { $upper }
drivers-no-order = Nu se poate arăta care contează mai mult: intervalele lor se suprapun
drivers-explain = Împreună explică { $share } din cât diferă răspunsurile la { $of } (răspunsuri complete: { $n }).
drivers-against = În sens opus, astfel că un răspuns mai mare merge cu unul mai mic la { $of }: { $names }.
drivers-drawn = Din { $complete ->
    [one] un răspuns complet
    [few] { $complete } răspunsuri complete
   *[other] { $complete } de răspunsuri complete
} se folosește o tragere la sorți de { $n }.
drivers-withheld = La toate aceste întrebări au răspuns mai puțin de { $least ->
    [one] o persoană
    [few] { $least } persoane
   *[other] { $least } de persoane
}: nu se publică ce merge împreună cu { $of }.
drivers-too-few = Prea puțini au răspuns la toate aceste întrebări ca să se vadă ce merge împreună cu { $of }: e nevoie de 50 și de 10 la fiecare întrebare.
drivers-constant = Răspunsurile la { $of } abia diferă: nu este nimic de explicat.
drivers-no-relation = Nu se poate arăta că vreunul dintre aceste răspunsuri merge împreună cu { $of }.
survey-weighted = { $n ->
    [one] Răspunsurile sunt ponderate; ele spun cât un răspuns neponderat.
    [few] Răspunsurile sunt ponderate; ele spun cât { $n } răspunsuri neponderate.
   *[other] Răspunsurile sunt ponderate; ele spun cât { $n } de răspunsuri neponderate.
}
survey-incentive = Celor care au răspuns li s-a oferit: { $incentive }.
survey-not-averaged = Răspunsurile clienților și ale angajaților stau alături și nu se face niciodată media lor.

## Audits

audit-score-rose = Scorul a crescut de la { $before } la { $after }.
audit-score-fell = Scorul a scăzut de la { $before } la { $after }.
audit-score-within = Scorul este { $after }; { PERIOD($date, form: "in") } era { $before }. Diferența nu depășește ceea ce pot arăta contactele examinate.
audit-score-beside = Scorul este { $after }; { PERIOD($date, form: "in") } era { $before }. Cât de sigură este diferența nu se poate spune.
audit-score-same = Scorul este { $after }, ca înainte.
audit-score-first = Scorul este { $after }. Nu există un audit mai vechi de același fel cu care să se compare.
audit-score-only = Scorul este { $after }.
audit-score-interval = Toate contactele împreună ar avea un scor între { $low } și { $high }, cu încredere { $confidence }.
audit-interval-counts = Numărătorile nu arată cum merg împreună punctele unui contact; un fișier cu un rând pentru fiecare contact ar da un interval mai îngust.
audit-score-whole = A fost examinat fiecare contact: scorul nu este o estimare.
audit-score-none = Nu s-a notat nimic.
audit-said-pass = Atinge pragul de { $pass }.
audit-said-fail = Rămâne sub pragul de { $pass }.
audit-within-margin = Pragul se află în acest interval: contactele neexaminate ar putea schimba verdictul.
audit-said-failed-critical = { $n ->
    [one] Nu trece, fiindcă un punct critic nu este îndeplinit pe deplin: { $items }.
    [few] Nu trece, fiindcă { WORD($n, form: "n") } puncte critice nu sunt îndeplinite pe deplin: { $items }.
   *[other] Nu trece, fiindcă { WORD($n, form: "n") } de puncte critice nu sunt îndeplinite pe deplin: { $items }.
}
audit-said-fail-too = Și scorul este sub pragul de { $pass }.
audit-said-no-mark = Lista de verificare nu stabilește un prag.
audit-said-nothing-scored = Nu s-a punctat nimic, deci nu există verdict.
audit-critical-answer = { $item }, { $question }: răspuns „{ $answer }”.
audit-critical-counted = { $item }, { $question }: { $below } din { $n ->
    [one] { $n } contact
    [few] { $n } contacte
   *[other] { $n } de contacte
} sub cel mai bun răspuns.
audit-critical-score-stands = Scorul rămâne; verdictul nu decurge din el.
audit-critical-score-zero = Un punct critic neîndeplinit aduce scorul la zero; fără această regulă ar fi { $raw }.
audit-draft = Ciornă: s-a răspuns la { $answered } din { $n ->
    [one] { $n } punct
    [few] { $n } puncte
   *[other] { $n } de puncte
}. Scorul, nivelul și verdictul apar când este finală.
audit-second-scoring = O a doua notare, oarbă, a unor contacte notate și de alt audit. Servește la compararea celor două și nu contează în niciun indicator și în niciun număr de audituri.
audit-complete = { $n ->
    [one] S-a răspuns la punct.
    [few] S-a răspuns la toate cele { $n } puncte.
   *[other] S-a răspuns la toate cele { $n } de puncte.
}
audit-incomplete = { $unanswered ->
    [one] { $unanswered } din { $n ->
        [one] { $n } punct
        [few] { $n } puncte
       *[other] { $n } de puncte
    } nu are răspuns.
    [few] { $unanswered } din { $n ->
        [one] { $n } punct
        [few] { $n } puncte
       *[other] { $n } de puncte
    } nu au răspuns.
   *[other] { $unanswered } din { $n ->
        [one] { $n } punct
        [few] { $n } puncte
       *[other] { $n } de puncte
    } nu au răspuns.
}
audit-not-applicable = { $n ->
    [one] { $n } punct nu se aplică.
    [few] { $n } puncte nu se aplică.
   *[other] { $n } de puncte nu se aplică.
}
audit-answers-moved = { CAP(PERIOD($before, form: "since")) } încoace: { $better } mai bune, { $worse } mai slabe, { $same } la fel.
audit-sample-size = { $reviewed } din { $population ->
    [one] { $population } contact
    [few] { $population } contacte
   *[other] { $population } de contacte
}
audit-sample-reviewed = { $n ->
    [one] { $n } contact
    [few] { $n } contacte
   *[other] { $n } de contacte
}
audit-sample-targeted = Eșantion țintit: scorul descrie contactele examinate și nu se generalizează.
audit-sample-single = Eșantion aleatoriu, dar fiecare punct are un singur răspuns pentru toate contactele: cât de mult poate greși scorul nu se poate spune. Numărul răspunsurilor ar arăta-o.
audit-sample-mixed = Unele puncte au un singur răspuns pentru toate contactele: cât de mult poate greși scorul nu se poate spune.
audit-sample-one = Un singur contact nu spune nimic despre celelalte.
audit-sample-undescribed = Nu se spune cum au fost alese contactele; intervalul este valabil numai dacă au fost alese la întâmplare.
audit-sample-unknown = Auditul nu spune pe câte contacte se sprijină.
audit-element-lowest = Cel mai mic scor: { $element }, { $score }
audit-band = Nivel de servire: { $band }.
audit-band-next = Încă { $size } până la nivelul următor, „{ $band }”.

## Gaps

gaps-open = { $n ->
    [0] Niciun decalaj nu este deschis.
    [one] Un decalaj este deschis.
    [few] { CAP(WORD($n, form: "n")) } decalaje sunt deschise.
   *[other] { CAP(WORD($n, form: "n")) } de decalaje sunt deschise.
}
gaps-late = { $n ->
    [0] Niciunul nu întârzie.
    [one] Unul întârzie.
    [few] { CAP(WORD($n, form: "n")) } întârzie.
   *[other] { CAP(WORD($n, form: "n")) } întârzie.
}
gaps-best-value = Promite cel mai mult pentru efortul cerut: { $title }.
gaps-best-values = { $n ->
    [2] Promit cel mai mult pentru efortul cerut, amândouă deopotrivă: { $titles }.
   *[other] Promit cel mai mult pentru efortul cerut, deopotrivă: { $titles }.
}
gaps-unplanned = Cu impact 4 sau 5 și fără plan: { $titles }.
gap-to-close = Mai rămân de închis { $size }
gap-to-close-from = Mai rămân de închis { $size }: { $current } { PERIOD($period, form: "in") }, ținta { $target }
gap-passed = Ținta este depășită cu { $size }
gap-accepted = Acceptat ca atare, la { $size } de țintă
gap-open-for = { $n ->
    [one] Deschis de { $n } zi
    [few] Deschis de { $n } zile
   *[other] Deschis de { $n } de zile
}
gap-no-plan = { $lead } { $title }, deschis de { $n ->
    [one] { $n } zi
    [few] { $n } zile
   *[other] { $n } de zile
}.
gap-closed-on = Închis { PERIOD($date, form: "in") }
gap-closed-late = { $n ->
    [one] La o zi după termen
    [few] La { $n } zile după termen
   *[other] La { $n } de zile după termen
}
gap-closed-without-evidence = Închis fără dovezi
gap-reopened = A fost închis { PERIOD($date, form: "in") } și a revenit.
gap-found-in = găsit: { $source }

## Plans

plan-progress = { $total ->
    [one] { $done } din { $total } acțiune făcută
    [few] { $done } din { $total } acțiuni făcute
   *[other] { $done } din { $total } de acțiuni făcute
}
plan-progress-said = { $progress }.
plan-late = { $n ->
    [0] Nicio acțiune nu întârzie.
    [one] O acțiune întârzie.
    [few] { CAP(WORD($n, form: "f")) } acțiuni întârzie.
   *[other] { CAP(WORD($n, form: "f")) } de acțiuni întârzie.
}
plan-change-date = Data schimbării: { $date }.
plan-change-so-far = Data schimbării este deocamdată { $date }, ultima zi în care s-a încheiat o acțiune. Altele sunt încă deschise.
plan-no-change-date = Schimbarea nu are încă o dată.
plan-moved-better = { $title }: { PERIOD($period, form: "in") } diferența a fost de { $effect } { $against } ({ $low } până la { $high }), spre bine.
plan-moved-worse = { $title }: { PERIOD($period, form: "in") } diferența a fost de { $effect } { $against } ({ $low } până la { $high }), spre rău.
plan-moved-none = { $title }: { PERIOD($period, form: "in") } diferența a fost de { $effect } { $against }: nu se vede niciun efect. Cu aceste valori se potrivește orice de la { $low } până la { $high }.
plan-least-shown = Valori ca acestea ar arăta un efect de { $least } cam în jumătate din cazuri, unul mai mic mai rar.
plan-moved-no-room = { $title }: { PERIOD($period, form: "in") } diferența a fost de { $effect } { $against } ({ $low } până la { $high }): nu se vede niciun efect. Nici cea mai bună valoare posibilă nu ar fi putut arăta unul.
plan-moved-unknown = { $title }: valori înainte de schimbare: { $before }, de atunci: { $after }; pentru a judeca un efect trebuie opt și patru.
plan-moved-unfinished = { $title }: prea devreme pentru o judecată. Planul are acțiuni deschise; până la ultima, ziua schimbării nu este definitivă.
plan-moved-confounded = Ce a făcut schimbarea la { $title } nu se poate separa de ce s-a întâmplat aproape în același timp: { $others }.
plan-moved-neutral = { $title }: { PERIOD($period, form: "in") } diferența a fost de { $effect } { $against } ({ $low } până la { $high }); nicio direcție nu este mai bună, deci nu există verdict.
plan-moved-exact = Valorile ({ $title }) nu pot spune cât de sigur ar fi un efect.
plan-moved-control = Aceasta presupune că planul nu atinge indicatorul { $title }.
plan-against-course = de la cursul dinaintea schimbării până la linia prin valorile de după
plan-against-control = față de cursul dinaintea schimbării, după scăderea cursului indicatorului { $control }
plan-cut-before = Se compară doar valorile { PERIOD($period, form: "since") } încoace: { $other }.
plan-cut-after = Valorile { PERIOD($period, form: "since") } încoace sunt lăsate deoparte, iar verdictul se oprește înainte: { $other }.
plan-across = Schimbarea cade în { $period }: nu se știe cât îi datorează acea valoare, așa că nu se numără nici înainte, nici după.
plan-hangs-on-last = Aceasta atârnă de ultima valoare, { $value } { PERIOD($period, form: "in") }, care iese din rândul celorlalte. Fără ea, efectul { PERIOD($until, form: "in") } ar fi { $effect } ({ $low } până la { $high }).
plan-hangs-on-last-alone = Aceasta atârnă de ultima valoare, { $value } { PERIOD($period, form: "in") }, care iese din rândul celorlalte.
plan-beyond = { $title }: fără verdict. Continuat { PERIOD($period, form: "by") }, mersul dinaintea schimbării ajunge la { $end }{ $beyond ->
    [impossible] , ceea ce nu poate fi: mersul nu poate fi dus atât de departe
   *[unseen] , mai departe decât a fost văzut vreodată mergând
}.
plan-beyond-jumped-better = { $title }: imediat diferența a fost de { $jump } { $against } ({ $from } până la { $to }), spre bine. Nu se poate judeca dacă durează: continuat { PERIOD($period, form: "by") }, mersul dinaintea schimbării ajunge la { $end }{ $beyond ->
    [impossible] , ceea ce nu poate fi: mersul nu poate fi dus atât de departe
   *[unseen] , mai departe decât a fost văzut vreodată mergând
}.
plan-beyond-jumped-worse = { $title }: imediat diferența a fost de { $jump } { $against } ({ $from } până la { $to }), spre rău. Nu se poate judeca dacă durează: continuat { PERIOD($period, form: "by") }, mersul dinaintea schimbării ajunge la { $end }{ $beyond ->
    [impossible] , ceea ce nu poate fi: mersul nu poate fi dus atât de departe
   *[unseen] , mai departe decât a fost văzut vreodată mergând
}.
confounder-plan = planul { $text } { PERIOD($date, form: "in") }
confounder-rebase = noul început al limitelor sale { PERIOD($date, form: "in") } ({ $text })
confounder-version = noua versiune a listei sale { PERIOD($date, form: "in") } ({ $text })
effect-with-interval = { $effect } ({ $low } până la { $high })
plan-moved-lost = { $title }: după schimbare se îmbunătățise, după cum se vedea { PERIOD($look, form: "in") }; { PERIOD($period, form: "in") } aceasta nu se mai poate arăta ({ $effect } { $against }, { $low } până la { $high }).
plan-jumped-faded = { $title }: imediat diferența a fost de { $jump } { $against } ({ $from } până la { $to }), spre bine. S-a stins: { PERIOD($period, form: "in") } a fost de { $effect } ({ $low } până la { $high }), deci nu se mai vede niciun efect.
plan-jumped-better = { $title }: imediat diferența a fost de { $jump } { $against } ({ $from } până la { $to }), spre bine. Nu se poate arăta dacă durează: { PERIOD($period, form: "in") } a fost de { $effect } ({ $low } până la { $high }).
plan-jumped-worse = { $title }: imediat diferența a fost de { $jump } { $against } ({ $from } până la { $to }), spre rău. { CAP(PERIOD($period, form: "in")) } nu se mai vede niciun efect: a fost de { $effect } ({ $low } până la { $high }).
plan-missing-evidence = Dovezi care mai lipsesc: { $kinds }.
plan-evidence-complete = Toate cele trei feluri de dovezi sunt numite și începute.

## Agreement

agreement-exact = Cele două notări coincid la { $same } din { $n ->
    [one] { $n } punct
    [few] { $n } puncte
   *[other] { $n } de puncte
}.
agreement-exact-contacts = Cele două notări dau același răspuns în { $same } din { $n ->
    [one] { $n } caz
    [few] { $n } cazuri
   *[other] { $n } de cazuri
}, contact cu contact.
agreement-counted = Răspunsurile sunt numărate și nicio coloană nu numește contactele la fel în ambele fișiere: notările nu se pot compara contact cu contact.
agreement-kappa = κ { $kappa }: { $level }.
agreement-kappa-interval = κ { $kappa } ({ $low } până la { $high }): { $level }.
agreement-differs = Diferă cel mai mult: { $items }.

## Complaints, visits, competitors

log-received = { $n ->
    [one] { $n } caz primit
    [few] { $n } cazuri primite
   *[other] { $n } de cazuri primite
}
log-on-time = { $pct } din { $of ->
    [complaints] { $n ->
        [one] { $n } reclamație închisă sau ajunsă la termen a fost închisă la timp
        [few] { $n } reclamații închise sau ajunse la termen au fost închise la timp
       *[other] { $n } de reclamații închise sau ajunse la termen au fost închise la timp
    }
   *[cases] { $n ->
        [one] { $n } caz închis sau ajuns la termen a fost închis la timp
        [few] { $n } cazuri închise sau ajunse la termen au fost închise la timp
       *[other] { $n } de cazuri închise sau ajunse la termen au fost închise la timp
    }
} ({ $low } – { $high }, cu încredere { $confidence }).
log-on-time-none = Niciun caz nu are un termen care să poată fi judecat deja.
log-open = { $of ->
    [complaints] Reclamații încă deschise: { $n }. Aici se socotesc mai lungi; media reclamațiilor închise nu le cuprinde.
   *[cases] Cazuri încă deschise: { $n }. Aici se socotesc mai lungi; media cazurilor închise nu le cuprinde.
}
log-resolution = Jumătate din { $of ->
    [complaints] reclamații
    [types] cazurile de toate tipurile
   *[cases] cazuri
} s-au închis în cel mult { $median }, nouă din zece în cel mult { $p90 }.
log-resolution-half = Jumătate din { $of ->
    [complaints] reclamații
    [types] cazurile de toate tipurile
   *[cases] cazuri
} s-au închis în cel mult { $median }; prea multe sunt încă deschise ca să se spună când se închid nouă din zece.
log-resolution-none = { $of ->
    [complaints] Nicio reclamație nu s-a închis încă: cât durează nu se poate spune.
    [types] Niciun caz de vreun tip nu s-a închis încă: cât durează nu se poate spune.
   *[cases] Niciun caz nu s-a închis încă: cât durează nu se poate spune.
}
log-resolution-later = Prea multe { $of ->
    [complaints] reclamații
    [types] cazuri de toate tipurile
   *[cases] cazuri
} sunt încă deschise ca să se spună când se închide jumătate.
log-resolution-interval = Cu încredere { $confidence }, mediana este între { $low } și { $high }.
log-ratio = { $ratio } reclamații la fiecare laudă.
log-ratio-none = Nu s-au consemnat laude, deci nu există raport.
log-few-complaints = Puține reclamații nu dovedesc o servire bună: cei mai mulți clienți nemulțumiți nu reclamă niciodată.
log-unmatched = { $n ->
    [one] { $n } rând nu se potrivește cu niciun tip și se numără doar în total.
    [few] { $n } rânduri nu se potrivesc cu niciun tip și se numără doar în total.
   *[other] { $n } de rânduri nu se potrivesc cu niciun tip și se numără doar în total.
}
complaints-in = { $n ->
    [one] Din { $from } până în { $to } a venit { $n } reclamație
    [few] Din { $from } până în { $to } au venit { $n } reclamații
   *[other] Din { $from } până în { $to } au venit { $n } de reclamații
}.
complaints-against = { $n ->
    [one] Din { $from } până în { $to } a venit { $n } reclamație
    [few] Din { $from } până în { $to } au venit { $n } reclamații
   *[other] Din { $from } până în { $to } au venit { $n } de reclamații
}, cu un an înainte { $before }: { $moved ->
    [more] mai multe decât explică întâmplarea
    [fewer] mai puține, și nu din întâmplare
    [scarce] prea puține pentru o comparație
   *[chance] o diferență pe care lunile acestea nu o deosebesc de întâmplare
}.
complaints-beside = { $n ->
    [one] Din { $from } până în { $to } a venit { $n } reclamație
    [few] Din { $from } până în { $to } au venit { $n } reclamații
   *[other] Din { $from } până în { $to } au venit { $n } de reclamații
}, cu un an înainte { $before }.
complaints-by-metric = { $title }: { $word }.
complaints-more-often = Mai des decât cu un an înainte, nu din întâmplare: { $names }.
complaints-less-often = Mai rar decât cu un an înainte, nu din întâmplare: { $names }.
complaints-open = { $n ->
    [one] { $n } reclamație este deschisă
    [few] { $n } reclamații sunt deschise
   *[other] { $n } de reclamații sunt deschise
}, trecute de ziua promisă: { $late }. Cea mai veche a venit { PERIOD($date, form: "in") }.
complaints-cause = { $of ->
    [one] Cauza numită cel mai des este „{ $cause }”: { $n } dintr-o reclamație care numește una.
    [few] Cauza numită cel mai des este „{ $cause }”: { $n } din { $of } reclamații care numesc una.
   *[other] Cauza numită cel mai des este „{ $cause }”: { $n } din { $of } de reclamații care numesc una.
}
log-later = Rânduri datate după { $day }, în nicio cifră: { $n }.
pareto-vital-few = { $n ->
    [one] Una din { $total ->
        [one] { $total } categorie
        [few] { $total } categorii
       *[other] { $total } de categorii
    } dă { $pct } din { $of ->
        [complaints] reclamații
       *[cases] cazuri
    }: { $names }.
    [few] { CAP(WORD($n, form: "f")) } din { $total ->
        [one] { $total } categorie
        [few] { $total } categorii
       *[other] { $total } de categorii
    } dau { $pct } din { $of ->
        [complaints] reclamații
       *[cases] cazuri
    }: { $names }.
   *[other] { CAP(WORD($n, form: "f")) } din { $total ->
        [one] { $total } categorie
        [few] { $total } categorii
       *[other] { $total } de categorii
    } dau { $pct } din { $of ->
        [complaints] reclamații
       *[cases] cazuri
    }: { $names }.
}
visit-answered = S-a răspuns la { $answered } din { $n ->
    [one] { $n } vizită
    [few] { $n } vizite
   *[other] { $n } de vizite
}.
visit-waited = Jumătate din vizitatori au așteptat { $median } sau mai mult.
competitor-stale = Verificat acum mai bine de un an.
competitor-checked = Verificat { PERIOD($date, form: "in") }.
competitor-behind = { $name } este înaintea noastră la: { $metrics }.

## Coverage

coverage-series = { $complete } din { $total ->
    [one] { $total } serie
    [few] { $total } serii
   *[other] { $total } de serii
} { $complete ->
    [one] are
    [few] au
   *[other] au
} toate valorile.
coverage-never-audited = Niciodată auditat: { $what }.
effects-covered = { $covered } din { $total ->
    [one] { $total } efect
    [few] { $total } efecte
   *[other] { $total } de efecte
} au un obiectiv.
effects-uncovered = Niciun obiectiv nu urmărește: { $effects }.

## Quarterly brief

brief-goals-met = { $n ->
    [0] În acest trimestru nu s-a mai atins niciun obiectiv.
    [one] În acest trimestru s-a atins un obiectiv: { $titles }.
    [few] În acest trimestru s-au atins { WORD($n, form: "n") } obiective: { $titles }.
   *[other] În acest trimestru s-au atins { WORD($n, form: "n") } de obiective: { $titles }.
}
brief-better = { $n ->
    [0] În acest trimestru niciun indicator nu a arătat o îmbunătățire nouă, mai mare decât explică întâmplarea.
    [one] În acest trimestru un indicator a arătat o îmbunătățire nouă, mai mare decât explică întâmplarea: { $titles }.
    [few] În acest trimestru { WORD($n) } indicatori au arătat o îmbunătățire nouă, mai mare decât explică întâmplarea: { $titles }.
   *[other] În acest trimestru { WORD($n) } de indicatori au arătat o îmbunătățire nouă, mai mare decât explică întâmplarea: { $titles }.
}
brief-still-better = Rămân mai bine, ca deja înainte de acest trimestru: { $titles }.
brief-shown = Tabelul arată { $n } din cei { $total }; frazele duc la toți.
brief-worse = { $n ->
    [0] În acest trimestru niciun indicator nu a arătat o înrăutățire nouă, mai mare decât explică întâmplarea.
    [one] În acest trimestru un indicator a arătat o înrăutățire nouă, mai mare decât explică întâmplarea: { $titles }.
    [few] În acest trimestru { WORD($n) } indicatori au arătat o înrăutățire nouă, mai mare decât explică întâmplarea: { $titles }.
   *[other] În acest trimestru { WORD($n) } de indicatori au arătat o înrăutățire nouă, mai mare decât explică întâmplarea: { $titles }.
}
brief-still-worse = Rămân mai rău, ca deja înainte de acest trimestru: { $titles }.
brief-no-values = Niciun indicator nu a avut vreo valoare în acest trimestru: nu se poate spune nimic.
brief-as-then = Așa cum se citeau aceste valori la sfârșitul trimestrului; valori mai noi pot să fi schimbat citirea.
brief-moved-against = între aceste două valori s-a mișcat în sens opus
brief-unusual = S-au mișcat mai mult decât explică întâmplarea, fără ca vreun sens să fie mai bun: { $titles }.
moved-already = la fel deja { PERIOD($period, form: "in") }
moved-late = a început { PERIOD($period, form: "in") } și se vede abia acum
brief-audits = { $n ->
    [0] Nu s-a făcut niciun audit.
    [one] S-a făcut un audit; { $passed ->
        [0] a fost respins
       *[other] a fost admis
    }.
    [few] S-au făcut { WORD($n, form: "n") } audituri; { $passed ->
        [0] niciunul nu a fost admis
       *[other] admise: { WORD($passed, form: "n") }
    }.
   *[other] S-au făcut { WORD($n, form: "n") } de audituri; { $passed ->
        [0] niciunul nu a fost admis
       *[other] admise: { WORD($passed, form: "n") }
    }.
}
brief-gaps = Decalaje găsite: { WORD($opened, form: "n") }, închise: { WORD($closed, form: "n") }.
brief-complaints = { $n ->
    [0] Nu a venit nicio reclamație.
    [one] A venit { $n } reclamație.
    [few] Au venit { $n } reclamații.
   *[other] Au venit { $n } de reclamații.
}
brief-complaints-against = { $n ->
    [0] Nu a venit nicio reclamație
    [one] A venit { $n } reclamație
    [few] Au venit { $n } reclamații
   *[other] Au venit { $n } de reclamații
}, în același trimestru cu un an înainte { $before }: { $moved ->
    [more] mai multe decât explică întâmplarea
    [fewer] mai puține, și nu din întâmplare
    [scarce] prea puține pentru o comparație
   *[chance] o diferență pe care lunile acestea nu o deosebesc de întâmplare
}.
brief-complaints-beside = { $n ->
    [0] Nu a venit nicio reclamație
    [one] A venit { $n } reclamație
    [few] Au venit { $n } reclamații
   *[other] Au venit { $n } de reclamații
}, în același trimestru cu un an înainte { $before }.
brief-complaints-most = Cele mai dese: { $names }.
brief-complaints-of = { $name } ({ $n })
brief-risk = { $title } ({ $owner }): { $says }

## What a build leaves out

left-out-documents = { $n ->
    [one] { $n } document cu greșeli a rămas pe dinafară.
    [few] { $n } documente cu greșeli au rămas pe dinafară.
   *[other] { $n } de documente cu greșeli au rămas pe dinafară.
}

## De ce s-a mișcat

why-moved-both = De la { $from } { PERIOD($before, form: "in") } la { $to } { PERIOD($after, form: "in") }: din { $change }, { $within } au venit din interiorul părților și { $mix } din cât cântărește fiecare parte.
why-moved-partly = De la { $from } { PERIOD($before, form: "in") } la { $to } { PERIOD($after, form: "in") }: din { $change }, o parte a venit din interiorul părților și o parte din ponderea fiecăreia.
why-moved-opposed = De la { $from } { PERIOD($before, form: "in") } la { $to } { PERIOD($after, form: "in") }, { $change }: în interiorul părților { $within }, împotrivă { $mix } din cât cântărește fiecare parte.
why-moved-within = De la { $from } { PERIOD($before, form: "in") } la { $to } { PERIOD($after, form: "in") }: aproape toată schimbarea de { $change } a venit din interiorul părților; cât cântărește fiecare parte n-a făcut aproape nimic.
why-moved-mix = De la { $from } { PERIOD($before, form: "in") } la { $to } { PERIOD($after, form: "in") }: aproape toată schimbarea de { $change } a venit din cât cântărește fiecare parte; în interiorul părților nu s-a mișcat aproape nimic.
why-moved-part = În interiorul părților cel mai mult a făcut { $part } ({ $change }), mai mult decât explică întâmplarea.
why-moved-weight = { $part }: înainte { $before } din total, acum { $after }.
why-moved-rest = Părțile lasă deschis { $rest }: sunt rotunjite sau unele cazuri nu țin de niciuna ori țin de una nepublicată.
why-moved-rounded = Cifrele sunt rotunjite una câte una: la ultima cifră suma poate să nu iasă.
why-moved-unshown = Că s-a mișcat nu este arătat: aici se împarte doar diferența dintre două valori și nimic mai mult nu se explică.
why-alone = Din { $before } până în { $after }: { $parts }.
why-alone-part = { $part } { $change }
why-untold-one-point = De ce s-a mișcat nu se poate spune înainte de a exista două valori.
why-untold-not-a-mean = După aceste părți nu se poate spune de ce s-a mișcat: medianele părților nu fac mediana întregului.
why-untold-without-n = După aceste părți nu se poate spune de ce s-a mișcat: două dintre ele au nevoie de o valoare și de un număr de cazuri la ambele capete.
why-untold-apart = După aceste părți nu se poate spune de ce s-a mișcat: ele nu fac întregul, pentru că unele cazuri nu țin de niciuna sau sunt ascunse.
why-untold-adds-up = Valorile părților se adună la întreg: ce a făcut fiecare este cât s-a mișcat ea însăși.
why-untold-no-change = Cele două valori sunt la fel, deci nu e nimic de împărțit.
