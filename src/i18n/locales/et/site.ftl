# The furniture of the pages: names of pages, heads of columns, headings, notes, controls.

## Every page

page-title = { $page } – { $site }
skip-to-content = Otse sisu juurde
as-of = Seisuga { $date }
edition = väljaanne
edition-uncommitted = gitti salvestamata muudatused
all-pages = Kõik lehed
menu = Lehed
published-from = Avaldatud commit'ist { $commit } seisuga { $date }.
published-without-commit = Avaldatud seisuga { $date } failidest, mis ei ole gitis.
every-number = Iga arv viib oma tõendini; valemid on sõnastikus.
see-all = kõik { $n }
see-also = Vaata ka: { $titles }.
copy-sentence = Kopeeri otsus
copy-done = Kopeeritud
since-new = uus
since-looked = Uut (viimane vaatamine: { $date }): { $n }.
more = veel
details = Üksikasjad
opens-evidence = tõendid

## Navigation

nav-overview = Ülevaade
nav-brief = Kvartalikokkuvõte
nav-goals = Eesmärgid
nav-metrics = Mõõdikud
nav-audits = Auditid
nav-checklists = Kontroll-lehed
nav-owners = Vastutajad
nav-parts = Kanalid, meeskonnad, kohad
nav-gaps = Lüngad
nav-plans = Plaanid
nav-decisions = Otsused
nav-surveys = Küsitlused
nav-voices = Kliendid ja töötajad
nav-visits = Külastused
nav-complaints = Kaebused
nav-competitors = Konkurendid
nav-effects = Mõjud
nav-coverage = Kaetus
nav-agreement = Kooskõla
nav-changes = Muutused
nav-glossary = Sõnastik
nav-search = Otsing
nav-pages = Veel lehti

nav-group-results = Tulemused
nav-group-evidence = Tõendid
nav-group-record = Ajalugu

## Overview

overview-question-goals = Kas täidame oma eesmärke?
overview-question-decision = Mis vajab otsust?
overview-question-late = Mis hilineb?
overview-question-rests = Millele see toetub
overview-latest-audits = Viimased auditid

## Verdict heads on metric, goal and audit pages

ask-goal = Kas eesmärk saab täidetud?
ask-goals = Kas eesmärgid saavad täidetud?
ask-variation = Kas see tõesti muutub?
ask-assurance = Kas protsess suudab sihi täita?
ask-verdict = Otsus
ask-score = Skoor
ask-reach = Mille kohta see kehtib
score-of-hundred = 100-st

## Headings and ledes of the lists

list-goals-lede = Iga eesmärk on mõõdik, siht ja kuupäev. Seis ütleb, kuhu see tõenäoliselt välja jõuab.
list-metrics-lede = Mida mõõdetakse, kas see tõesti liigub ja kus see sihi suhtes on.
list-audits-lede = Täidetud kontroll-lehed, uuemad ees.
list-checklists-lede = Mida audit küsib ja kuidas vastustest saab skoor.
list-plans-lede = Mida lünkade sulgemiseks tehakse, hilinevad tegevused ees.
list-parts-lede = Teenindus osade kaupa: mida auditeeriti, mis ei õnnestu, mis on lahtine.
list-decisions-lede = Mida küsiti, kellelt, ja mis sellest sai.
list-surveys-lede = Mida vastasid kliendid, võimalikud kliendid ja töötajad.
list-visits-lede = Proovipöördumised, et näha, mida näeb klient.
list-complaints-lede = Millest meile kirjutati, kui kiiresti see lahenes ja mis läks hästi.
list-competitors-lede = Mida pakuvad teised, iga väärtuse allika ja vanusega.
list-effects-lede = Milliseid ärimõjusid meie eesmärgid taotlevad ja milliseid ei taotle veel ükski.
list-effects-lede-all = Milliseid ärimõjusid meie eesmärgid taotlevad.
list-coverage-lede = Mida vaadati, millal, ja mida ei ole kunagi vaadatud.
list-agreement-lede = Kui hästi langevad kokku kahe inimese hinnangud samadele pöördumistele.
list-changes-lede = Mis liikus kuust kuusse ja väljaannete vahel ning mida tehti.
list-voices-lede = Mida küsiti mõlemalt ja mida ainult ühelt.
list-glossary-lede = Iga arv siin: mis see on, kuidas see arvutatakse ja mida see öelda ei saa.
empty-goals = Eesmärke pole veel kirja pandud.
empty-changes = Selle aja jooksul ei muutunud midagi.

## Sections of pages

section-data = Andmetabel
section-numbers = Arvudes
section-definition = Kuidas see arv saadakse
section-leaves-out = Mis jääb välja
section-elsewhere = Mujal
benchmark-said = { $of }: { $value } ({ $source }, { PERIOD($year) }).
section-score = Kuidas skoor saadakse
section-forecast = Kuidas prognoos saadakse
section-provenance = Päritolu
section-linked = Seotud
section-fails = Mis kõige sagedamini ei õnnestu, kaheteistkümne kuuga
section-options = Valikud
section-schedule = Ees ootavad auditid
section-calendar = Kalender
section-evidence = Tõendid
section-answers = Kõik vastused
section-answers-beside = Kõik vastused, nüüd ja { PERIOD($before, form: "in") }
section-breakdown = Jaotus: { $name }
section-levels = Viis teenindustaset
section-documents = Kasutatud dokumendid
section-languages = Keeled
section-actions = Tegevused
section-effect = Mõju
section-causes = Põhjused
section-questions = Küsimused
section-comparison = Võrdlus
section-history = Ajalugu
section-customers = Kliendid
section-employees = Töötajad
section-compliments = Kiitused
section-complaints = Kaebused
section-on-time = Õigel ajal
section-resolution = Aeg lahenduseni
section-metrics = Mõõdikud
section-where-to-want = Kus oleme ja kuhu tahame jõuda
section-what-first = Mida teha esimesena
section-open-gaps = Kõik avatud lüngad
section-closed-gaps = Suletud ja teadmiseks võetud lüngad
section-changed = Mis muutus

## Heads of columns

head-status = Seis
head-goal = Eesmärk
head-latest = Viimane
head-target = Siht
head-by = Tähtaeg
head-variation = Varieeruvus
head-assurance = Suutlikkus
head-since = { CAP(PERIOD($period, form: "since")) }
head-metric = Mõõdik
head-date = Kuupäev
head-audit = Audit
head-score = Skoor
head-score-year = Skoor, kaksteist kuud
head-before = Enne
head-after = Pärast
head-verdict = Otsus
head-checklist = Kontroll-leht
head-version = Versioon
head-auditor = Audiitor
head-item = Tähis
head-question = Küsimus
head-answer = Vastus
head-weight = Kaal
head-change = Muutus
head-evidence = Tõendid
head-part = Osa
head-made-of = Millest see koosneb
head-section = Jaotis
head-element = Element
head-difference = Vahe
head-number = Nr
head-gap = Lünk
head-current = Praegu
head-when-found = Leidmisel
head-at-closing = Sulgemisel
head-to-close = Sulgeda
head-impact = Olulisus
head-effort = Töömaht
head-priority = Prioriteet
head-owner = Vastutaja
head-due = Tähtaeg
head-decision = Otsus
head-decider = Kes otsustab
head-outcome = Tulemus
head-option = Valik
head-for = Poolt
head-against = Vastu
head-age = Vanus
head-plan = Plaan
head-action = Tegevus
head-who = Kes
head-progress = Edenemine
head-period = Periood
head-day = Päev
head-week = Nädal
head-month = Kuu
head-quarter = Kvartal
head-year = Aasta
head-value = Väärtus
head-mean = Keskmine
head-n = Arv
head-low = Alumine ots
head-high = Ülemine ots
head-interval = Vahemik
head-lower-limit = Alumine piir
head-average = Keskmine
head-upper-limit = Ülemine piir
head-reading = Hinnang
head-term = Liige
head-formula = Valem
head-with-numbers = Arvudega
head-result = Tulemus
head-rest = Ülejäänud
head-p-adjusted = p, parandatud
head-time-since = Saabumisest
head-still-open = Veel avatud
head-importance = Osa
head-correlation = Korrelatsioon
head-performance = Keskmine vastus
head-ahead-of = Loeb rohkem kui
head-survey = Küsitlus
head-answers = Vastuseid
head-response-rate = Vastamismäär
head-share = Osakaal
head-share-weighted = { head-share } (kaalutud)
head-theme = Teema
head-team = Meeskond
head-agent = Töötaja
head-shop = Pood
head-region = Piirkond
head-country = Riik
head-product = Toode
head-department = Osakond
head-visit = Külastus
head-time = Kell
head-hour = Tund
head-waited = Ooteaeg
head-answered = Vastati
head-transfers = Edasisuunamisi
head-resolved = Lahendatud
head-channel = Kanal
head-place = Koht
head-language = Keel
head-type = Liik
head-category = Kategooria
head-count = Arv
head-count-weighted = { head-count } (kaalutud)
head-cumulative = Kumulatiivne
head-received = Saabus
head-closed = Suletud
head-on-time = Õigel ajal
head-open = Avatud
head-competitor = Konkurent
head-ours = Meie
head-beside-ours = Meiega võrreldes
head-document = Dokument
head-done = Mida tehti
head-source = Allikas
head-as-of = Seisuga
head-effect = Mõju
head-effect-at-end = Kõrvalekalle kulgemisest
head-cause = Põhjus
head-severity = Raskus
head-exact = Täpne ühtivus
head-kappa = Kapa
head-alpha = Alfa
head-level = Tase
head-items = Küsimusi
head-name = Nimi
head-kind = Liik

## Captions of tables

caption-goals = Eesmärgid seisu järgi
caption-metrics = Mõõdikud rühmade kaupa
caption-audits = Auditid
caption-latest-audits = Viimased auditid
caption-checklists = Kontroll-lehed
caption-causes = Põhjused, mida lõplike auditite vastused nimetavad
caption-checklist-items = { $title }, versioon { $version }: küsimused
caption-answers = Vastused küsimuste kaupa
caption-sections = Jaotised ja elemendid. Skoorid 0 kuni 100
caption-gaps = Avatud lüngad. Prioriteet on olulisus ÷ töömaht. Vanus on päevades lünga avamisest.
caption-gaps-closed = Suletud ja teadmiseks võetud lüngad
caption-plans = Plaanid
caption-actions = Tegevused, hilinevad ees
caption-series = { $title }, { $every }
caption-series-order = Uuemad ees. Piirid on selle protsessi omad, kuhu väärtus kuulub.
caption-breakdown = { $title }: { $name }
caption-limits-baseline = { $n ->
    [one] Lähteosa: esimene { $n } väärtus
   *[other] Lähteosa: esimesed { $n } väärtust
}
caption-survey-questions = Küsimused ja tulemused
caption-survey-themes = Nimetatud teemad vastuste arvu järgi
survey-no-theme = Muud teemad või mitte ükski
mean-of-best = { $mean } / { $best }
caption-visits = Külastused
caption-log-types = Juhtumid liikide ja kuude kaupa
caption-pareto = { $of ->
    [complaints] Kaebused kategooriate kaupa
   *[cases] Juhtumid kategooriate kaupa
}
head-pareto = { $of ->
    [complaints] Kaebused
   *[cases] Juhtumid
}
caption-competitors = Konkurentide väärtused koos allika ja vanusega
caption-effects = Mõjud ja eesmärgid, mis neid taotlevad
caption-coverage-metrics = Mõõdikud perioodide kaupa
caption-coverage-audits = Iga kanali ja jaotise viimane audit
caption-agreement = Hindamiste paarid
caption-changes = Muutused, uuemad ees
caption-plan-effect = Hindamismõõdikud enne ja pärast muutust

## Facts beside a figure

fact-target = Siht
fact-still-to-go = Veel minna
fact-forecast = Prognoos, { $period }
fact-likely-range = Tõenäoline vahemik
fact-trend = { $every ->
    [day] Trend päevas
    [week] Trend nädalas
    [quarter] Trend kvartalis
    [year] Trend aastas
   *[month] Trend kuus
}
fact-needed = { $every ->
    [day] Vaja päevas
    [week] Vaja nädalas
    [quarter] Vaja kvartalis
    [year] Vaja aastas
   *[month] Vaja kuus
}
fact-attained = Läbitud tee
fact-owner = Vastutaja
fact-start = Algus
fact-review = Ülevaatus
fact-effects = Mõjud
fact-percent-of-target = Puudu, protsentides sihist
fact-found = Leitud
fact-opened = Avatud
fact-due = Tähtaeg
fact-about = Teema
fact-signed = Allkiri
fact-plan = Plaan
fact-item = Küsimus
fact-change-date = Muutuse kuupäev
fact-control = Võrdluseks
fact-closes = Sulgeb
fact-audience = Sihtrühm
fact-method = Viis
fact-incentive = Meelitus
fact-invited = Kutsutuid
fact-responses = Vastuseid
fact-checklist = Kontroll-leht
fact-brief = Mida paluti
fact-right-agent = Vastas õige inimene
fact-auditor = Audiitor
fact-scope = Ulatus
fact-pass-mark = Lävend
fact-raw-score = Algskoor
fact-second-scoring = Teine hindamine
fact-checked = Kontrollitud
fact-how = Kuidas

provenance-file = Fail
provenance-source = Andmed
provenance-last-change = Viimane muudatus
provenance-changed-by = { $date }, { $name }, { $commit }
provenance-commit = Commit
formula-in-glossary = Valem sõnastikus

## Notes under tables and figures

note-source = Allikas: { $source }.
note-not-applicable-leaves = „{ $answer }” jääb summast välja: { $items }.
note-weighted-sum = Jaotise kaal × jaotise skoor, jagatud kaalude summaga:
note-plain-sum = Küsimuse kaal × küsimuse skoor, jagatud kaalude summaga:
note-weight = kaal { $weight }
note-scale-starts = Skaala algab väärtusest { $value }.
note-forecast-method = { $n ->
    [one] Prognoos: nelja lihtsa meetodi keskmine { $n } väärtuse põhjal; sisemine vahemik peab hõlmama 80 väärtust sajast, välimine 95.
   *[other] Prognoos: nelja lihtsa meetodi keskmine { $n } väärtuse põhjal; sisemine vahemik peab hõlmama 80 väärtust sajast, välimine 95.
}
note-backtest = { $n ->
    [one] Tagasi vaadates: { $n } sellisest prognoosist hõlmas sisemine vahemik { $inside80 }, välimine { $inside95 }.
   *[other] Tagasi vaadates: { $n } sellisest prognoosist hõlmas sisemine vahemik { $inside80 }, välimine { $inside95 }.
}
note-above-dotted = Punktiirist ülalpool lubab lünk rohkem, kui selle sulgemine maksab.
note-impact-effort = Olulisus ja töömaht, kumbki hinnatud 1 kuni 5.
note-numbered = Järjestatud kiireloomulisuse järgi: olulisus ÷ töömaht.
note-same-scale = Sama näitaja ja sama skaala. Tähistatud on ainult signaalid ja viimane väärtus.

## Data and downloads

data-table-of = { $n ->
    [one] { $n } väärtuse tabel
    [2] Mõlema väärtuse tabel
   *[other] Kõigi { $n } väärtuse tabel
}
data-table-behind = Jooniste taga olev tabel
data-csv = CSV
data-json = JSON
data-svg = SVG
file-of-rows = avaldamata: selles on üksikud vastused või juhtumid
data-feed = Atomi uudisvoog
data-feed-audits = Auditite uudisvoog
data-feed-goals = Eesmärkide muutuste uudisvoog
data-feed-changed = Muutuste voog
data-feed-actions = Hilinevate tegevuste uudisvoog
data-calendar = Tähtaegade kalender (.ics)

## Search and filters

search-label = Otsi siit
search-placeholder = Sõnad, tähised, nimed
search-button = Otsi
named-value = { $name }: { $value }
behind-value = n = { $n }
search-results = { $n ->
    [0] Otsing „{ $query }” ei andnud tulemusi.
    [one] „{ $query }”: { $shown } tulemus.
   *[other] „{ $query }”: { $shown } tulemust.
}
search-all-languages = Rõhumärgid ja suurtähed ei loe.
search-needs-script = Otsing vajab skripte. Kõik lehed on ka siin loetletud.
search-too-short = Kirjutage vähemalt kaks tähte.
filter-all = Kõik
filter-shown = Näidatakse { $n } / { $total }. Laused ja joonised on kõigi kohta.
filter-by-status = Seis
filter-by-owner = Vastutaja
filter-by-channel = Kanal
filter-by-team = Meeskond
filter-by-checklist = Kontroll-leht
filter-by-year = Aasta
filter-late-only = Ainult hilinevad

## Compare and changes

compare-with-previous = Võrdle eelmise auditiga
compare-from-answers = vastustest
compare-from-measurement = mõõtmisest
compare-measurement-help = Mida tegi kaalude, küsimuste või versiooni muutus samade vastuste juures.
changes-between = { $before } → { $after }
changes-in = Muutused { PERIOD($period, form: "in") }
changes-earlier = Varasemad kuud
changes-as-then = Iga kuud loetakse nii, nagu neid väärtusi sai lugeda selle lõpus; hilisemad väärtused võivad olla tõlgendust muutnud.
changes-commits = Sissekanded, millest see tuleb
changes-results = Kuu viimased väärtused ja neile eelnenud
changes-done = Mida tehti ja otsustati
changes-more-measures = Veel liikunud mõõdikuid: { $n }.
changes-unchanged = Selge muutuseta: { $n }
changes-more-audits = Selle kuu muid auditeid: { $n }.
change-audit = Auditeeriti: { $score }
change-audit-moved = Auditeeriti: { $score }, { $by } eelmisest auditist
change-audit-measured = Auditeeriti: { $score }, { $by } eelmisest auditist; sellest { $measured } teiste küsimuste, kaalude või versioonide tõttu
change-survey = Küsitlus, vastuseid: { $n }
change-gap-found = Lünk leiti
change-gap-closed = Lünk suleti
change-decided = Otsustati: { $choice }
change-action-done = Tegevus tehtud: { $what }
change-plan-started = Plaan algas
change-goal-met = Tähtaeg: eesmärk saavutatud
change-goal-missed = Tähtaeg: eesmärk jäi saavutamata
change-rebase = Piirid algavad uuesti: { $reason }
change-plan = Plaan dateerib oma muutuse siia: { $plan }
change-version = Kontroll-lehe versioon: { $versions }
change-target = Siht { $before } → { $after }
change-target-new = Esimene siht: { $after }
section-timeline = Ajajoon
head-happened = Mis juhtus
timeline-begun = Plaan algas: { $plan }
timeline-effect = Plaan hakkas kehtima: { $plan }

## Coverage

coverage-question-visits = Milliseid kohti ja kellaaegu prooviti?
coverage-question-languages = Mis keeltes?

## Quarterly brief

brief-title = Kokkuvõte, { $period }
brief-lede = Üks leht andmetest arvutatud lauseid, igaüks lingiga oma tõendile.
brief-other-quarters = Teised kvartalid
brief-slides = Slaidid
brief-slides-how = Vali see rida ja prindi: iga osa tuleb omaette rõhtsale lehele.

## Glossary

glossary-all = Kõik mõisted

## Surveys, visits, complaints

survey-customers-beside-employees = Klientide vaade töötajate vaate kõrval
survey-left-out = Välja jäetud
visits-by-hour = Millal keegi ei vasta: tundide kaupa
visits-answered-of = vastus saadi { $answered } / { $n }
section-complaint-categories = Mille üle kaevatakse
section-open-complaints = Mis on lahendamata
section-learned = Mida õpiti
section-logs = Registrid
complaints-learned-lede = Leiud, mis tulid neist registritest või mida nende järgi mõõdetakse.
caption-complaint-categories = Kaebused kategooriate kaupa, need kuud ja aasta varem
caption-complaint-categories-now = Kaebused kategooriate kaupa, need kuud
caption-complaint-causes = Põhjused, mida kaebused nimetavad
head-year-before = Aasta varem
head-these-months = Need kuud
head-mostly-in = Enamasti
category-more = Sagedamini
category-fewer = Harvemini
category-chance = Ei eristu juhusest
category-few = Võrdlemiseks liiga vähe
brief-risks = Mis on ohus, seisuga { $day }
brief-late = Mis hilineb, seisuga { $day }
brief-moved = Mis muutus
brief-heard = Mida kliendid ütlesid
brief-work = Mida tehti
caption-brief-moved = Mis liikus: väärtus enne kvartalit ja kvartali viimane
head-before-quarter = Enne seda
head-quarter-end = Selle lõpus
owners-late = { $n ->
    [0] Miski ei hiline
    [one] Üks asi hilineb
   *[other] Hilineb { $n } asja
}
owners-lede = Kes vastutab milliste eesmärkide, lünkade, tegevuste ja mõõdikute eest; kõige ees see, kellel hilineb kõige rohkem.
owner-late = { $n ->
    [0] Miski ei hiline.
    [one] Üks asi hilineb.
   *[other] Hilineb { $n } asja.
}
part-counts = { CAP(PERIOD($since, form: "since")) }: lõpetatud auditeid { $audits }, külastusi { $visits }.
parts-counted = Skoorid ja läbimata jäänu on viimase kaheteistkümne kuu kohta; auditeid ja külastusi loetakse algusest peale; mõõdikud, eesmärgid ja lüngad on tänased.
part-result = Auditite keskmine skoor kontroll-lehe „{ $title }” järgi (hilisemad kui { $since }). Auditeid: { $n }.
part-critical = Otsusega auditeid ja külastusi, mis on hilisemad kui { $since }: { $n }.
part-complaints = Kaebusi hiljem kui { $since }: { $n }; kaheteistkümne kuuga enne seda: { $before }.
record-by = Millised küsimused ei õnnestu: { $scope }
record-by-marks = Täpp: alati parim vastus. Rõngas: alla parima kuni pooltes auditites. Romb: rohkemates. Kriips: vastamata.
record-cell = { $n }/{ $of }
decisions-open = { $n ->
    [0] Ükski otsus ei oota.
    [one] Üks otsus ootab.
   *[other] Ootab { $n } otsust.
}
decisions-asked = Otsustada
head-late-things = Hilineb
caption-fails = Küsimused selle järgi, mitmes auditis jäi vastus alla parima
caption-decisions = Otsused, lahtised ees
caption-schedule = Iga ajakava järgmine audit
head-not-on-course = Täitmata või tõenäoliselt täitmata
head-open-actions = Avatud tegevused
section-record = Kuidas auditites vastati
record-worst = „{ $id } { $item }” jääb kõige sagedamini alla parima: auditeid { $n }/{ $of }
record-all-best = Iga vastus oli parim
record-marks = Punkt: parim vastus. Rõngas: osaliselt. Romb: halvim. Kriips: vastamata või ei kohaldu.
chart-title-record = Küsimused auditite kaupa, ees need, mis jäävad sagedamini alla parima
head-below-best = Alla parima
owners-nobody = Keegi ei vastuta
complaints-by-month = Kaebused, märkused ja kiitused kuude kaupa
complaints-vital-few = Vähesed kategooriad, millest tuleb enamik kaebusi
competitors-strip = Kus meie nende seas oleme
gap-of = Lünk: { $title }
goal-of = Eesmärk: { $title }
goal-named = Eesmärk: { $title }.
plan-of = Plaan: { $title }
audit-of = { $checklist }, versioon { $version }
checklist-version = versioon { $version }
answer-cause = põhjus: { $cause }
checklist-pass-mark = Lävend { $pass }
checklist-extends = Laiendab: { $checklist }
checklist-critical = kriitiline
checklist-required-evidence = tõend nõutav
checklist-why = Miks
checklist-how = Kuidas kontrollida
checklist-example = Näide
checklist-used-by = { $n ->
    [0] Pole veel kasutatud
    [one] Kasutatud üks kord
   *[other] Kasutatud { $n } korda
}

## Feeds

feed-title = { $site }: { $what }
feed-audit = Audit { $title }: { $verdict }

section-why-moved = Miks näitaja muutus: { $name }
why-bar-mix = Mida tegi osade kaal
why-bar-rest = Mida osad lahtiseks jätavad
why-bar-all = Tervik
head-within = Osa seest
head-weight-effect = Osa kaalust
caption-why-moved = Iga osa: väärtus koos osakaaluga kõigist juhtumitest ja mida see tervikuga tegi
derive-within = Osa { $part } seest
derive-weight = Osa { $part } kaal
why-cell = { $value } ({ $share })
why-bar-others = { $n ->
    [one] Veel { $n } osa
   *[other] Veel { $n } osa
}
