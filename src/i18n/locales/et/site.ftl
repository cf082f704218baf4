# The furniture of the pages: names of pages, heads of columns, headings, notes, controls.

## Every page

page-title = { $page } – { $site }
skip-to-content = Otse sisu juurde
as-of = Seisuga { $date }
edition = väljaanne
edition-uncommitted = sissekandmata muudatused
languages = Keeled
this-language = see leht
all-pages = Kõik lehed
menu = Lehed
breadcrumb = Asukoht
published-from = Avaldatud sissekandest { $commit } seisuga { $date }.
published-without-commit = Avaldatud seisuga { $date } failidest, mis ei ole gitis.
every-number = Iga arv viib oma tõendini; valemid on sõnastikus.
same-data = Samad andmed kujul { $formats }.
made-with = Koostatud programmiga { $tool }.
draft-marker = Mustand
back-to-top = Tagasi üles
print-page = Prindi see leht
copy-link = Link siia
see-all = kõik { $n }
more = veel
details = Üksikasjad
not-found = Seda lehte ei ole.
no-script = Kõik sellel lehel on loetav ka skriptideta.
opens-evidence = tõendid
translated-no = Tõlkimata; keel: { $language }.

## Navigation

nav-overview = Ülevaade
nav-brief = Kvartalikokkuvõte
nav-goals = Eesmärgid
nav-metrics = Mõõdikud
nav-audits = Auditid
nav-checklists = Kontroll-lehed
nav-gaps = Lüngad
nav-plans = Plaanid
nav-surveys = Küsitlused
nav-voices = Kliendid ja töötajad
nav-visits = Külastused
nav-complaints = Kaebused
nav-competitors = Konkurendid
nav-effects = Mõjud
nav-coverage = Kaetus
nav-agreement = Üksmeel
nav-changes = Muutused
nav-glossary = Sõnastik
nav-search = Otsing
nav-data = Andmed
nav-pages = Veel lehti

nav-group-results = Tulemused
nav-group-evidence = Tõendid
nav-group-record = Ajalugu

## Overview

overview-question-goals = Kas täidame oma eesmärke?
overview-question-changed = Mis on muutunud { PERIOD($period, form: "since") }?
overview-question-decision = Mis vajab otsust?
overview-question-late = Mis hilineb?
overview-question-rests = Millele see toetub
overview-latest-audits = Viimased auditid
overview-all-changes = Kõik muutused
overview-all-decisions = Kõik, mis vajab otsust
overview-all-late = Kõik, mis hilineb

## Verdict heads on metric, goal and audit pages

ask-goal = Kas eesmärk saab täidetud?
ask-variation = Kas see tõesti muutub?
ask-assurance = Kas protsess suudab sihi täita?
ask-verdict = Otsus
ask-score = Hinne
ask-reach = Kui kaugele see ulatub
score-of-hundred = 100-st

## Headings and ledes of the lists

list-goals-lede = Iga eesmärk on mõõdik, siht ja kuupäev. Seis ütleb, kuhu see välja jõuab.
list-metrics-lede = Mida mõõdetakse, kas see tõesti liigub ja kus see sihi suhtes on.
list-audits-lede = Täidetud kontroll-lehed, uuemad ees.
list-checklists-lede = Mida audit küsib ja kuidas vastustest saab hinne.
list-plans-lede = Mida lünkade sulgemiseks tehakse, hilinevad tegevused ees.
list-surveys-lede = Mida vastasid kliendid, võimalikud kliendid ja töötajad.
list-visits-lede = Meelega tehtud pöördumised, et näha, mida näeb klient.
list-complaints-lede = Millest meile kirjutati, kui kiiresti see lahenes ja mis läks hästi.
list-competitors-lede = Mida pakuvad teised, iga väärtuse allika ja vanusega.
list-effects-lede = Milliseid ärimõjusid meie eesmärgid taotlevad ja milliseid ei taotle veel ükski.
list-coverage-lede = Mida vaadati, millal, ja mida ei ole kunagi vaadatud.
list-agreement-lede = Kuivõrd samu pöördumisi hinnanud kaks inimest ühel meelel on.
list-changes-lede = Mis liikus väljaannete vahel, failide ajaloo põhjal.
list-voices-lede = Mida küsiti mõlemalt ja mida ainult ühelt.
list-glossary-lede = Iga arv siin: mis see on, kuidas see arvutatakse ja mida see öelda ei saa.
list-data-lede = Kõik siin olev failidena teistele programmidele.
empty-goals = Eesmärke pole veel kirja pandud.
empty-metrics = Mõõdikuid pole veel kirja pandud.
empty-audits = Auditeid pole veel kirja pandud.
empty-checklists = Ühtki kontroll-lehte veel ei kasutata.
empty-gaps = Lünki pole veel leitud.
empty-plans = Plaane pole veel kirja pandud.
empty-surveys = Küsitlusi pole veel sisestatud.
empty-visits = Külastusi pole veel sisestatud.
empty-complaints = Kaebusi pole veel sisestatud.
empty-competitors = Konkurente pole veel vaadatud.
empty-agreement = Ühtki pöördumist pole veel hinnatud kaks korda.
empty-changes = Selle aja jooksul ei muutunud midagi.

## Sections of pages

section-data = Andmetabel
section-figures = Joonised
section-numbers = Arvudes
section-definition = Kuidas see arv saadakse
section-leaves-out = Mis jääb välja
section-limits = Kuidas piirid saadakse
section-score = Kuidas hinne saadakse
section-forecast = Kuidas prognoos saadakse
section-provenance = Päritolu
section-linked = Seotud
section-evidence = Tõendid
section-answers = Kõik vastused
section-answers-beside = Kõik vastused, nüüd ja { PERIOD($before, form: "in") }
section-breakdown = Jaotus: { $name }
section-by-section = Osad
section-by-element = Viis elementi
section-levels = Viis teenindustaset
section-sample = Valim
section-documents = Kasutatud dokumendid
section-languages = Keeled
section-actions = Tegevused
section-late = Hilineb
section-late-actions = Hilinevad tegevused
section-effect = Mõju
section-causes = Põhjused
section-questions = Küsimused
section-themes = Teemad
section-comparison = Võrdlus
section-history = Ajalugu
section-customers = Kliendid
section-employees = Töötajad
section-compliments = Kiitused
section-complaints = Kaebused
section-on-time = Õigel ajal
section-resolution = Aeg lahenduseni
section-channels = Kanalid
section-goals = Eesmärgid
section-gaps = Lüngad
section-plans = Plaanid
section-audits = Auditid
section-metrics = Mõõdikud
section-feeds = Uudisvood
section-downloads = Allalaadimine
section-badges = Märgid
section-diagnostics = Probleemid failides
section-where-to-want = Sealt, kus oleme, sinna, kuhu tahame jõuda
section-what-first = Mida teha esimesena
section-open-gaps = Kõik avatud lüngad
section-closed-gaps = Suletud ja teadmiseks võetud lüngad
section-attention = Vaadake kõigepealt neid
section-decisions = Ootab otsust
section-changed = Mis muutus
section-text-answers = Oma sõnadega

## Heads of columns

head-status = Seis
head-goal = Eesmärk
head-latest = Viimane
head-target = Siht
head-by = Tähtaeg
head-variation = Varieeruvus
head-assurance = Sihini ulatuvus
head-since = { CAP(PERIOD($period, form: "since")) }
head-metric = Mõõdik
head-date = Kuupäev
head-audit = Audit
head-score = Hinne
head-before = Enne
head-after = Pärast
head-now = Nüüd
head-verdict = Otsus
head-checklist = Kontroll-leht
head-version = Versioon
head-scope = Ulatus
head-auditor = Audiitor
head-item = Nr
head-question = Küsimus
head-answer = Vastus
head-weight = Kaal
head-change = Muutus
head-evidence = Tõendid
head-part = Osa
head-section = Osa
head-element = Element
head-difference = Vahe
head-number = Nr
head-gap = Lünk
head-current = Praegu
head-to-close = Sulgeda
head-impact = Mõju
head-effort = Vaev
head-priority = Tähtsus
head-owner = Vastutaja
head-due = Tähtaeg
head-age = Vanus
head-plan = Plaan
head-action = Tegevus
head-who = Kes
head-done = Tehtud
head-progress = Edenemine
head-period = Periood
head-day = Päev
head-week = Nädal
head-month = Kuu
head-quarter = Kvartal
head-year = Aasta
head-value = Väärtus
head-mean = Keskmine
head-median = Mediaan
head-n = Arv
head-low = Madal
head-high = Kõrge
head-interval = Vahemik
head-lower-limit = Alumine piir
head-average = Keskmine
head-upper-limit = Ülemine piir
head-reading = Hinnang
head-term = Liige
head-formula = Valem
head-with-numbers = Arvudega
head-result = Tulemus
head-source-line = Allikas
head-survey = Küsitlus
head-answers = Vastuseid
head-response-rate = Vastamismäär
head-share = Osakaal
head-theme = Teema
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
head-cumulative = Kogunenud
head-received = Saabus
head-closed = Suletud
head-on-time = Õigel ajal
head-open = Avatud
head-competitor = Konkurent
head-ours = Meie
head-rank = Koht
head-source = Allikas
head-as-of = Seisuga
head-effect = Mõju
head-cause = Põhjus
head-file = Fail
head-line = Rida
head-code = Kood
head-severity = Raskus
head-message = Teade
head-exact = Täpne ühtivus
head-kappa = Kapa
head-alpha = Alfa
head-level = Tase
head-items = Küsimusi
head-name = Nimi
head-kind = Liik
head-title = Pealkiri
head-review = Ülevaatus
head-needed = Vajalik
head-forecast = Prognoos

## Captions of tables

caption-goals = Eesmärgid seisu järgi
caption-metrics = Mõõdikud rühmade kaupa
caption-audits = Auditid
caption-latest-audits = Viimased auditid
caption-checklists = Kontroll-lehed
caption-checklist-items = { $title }, versioon { $version }: küsimused
caption-answers = Vastused küsimuste kaupa
caption-sections = Osad ja elemendid. Hinded 0 kuni 100
caption-gaps = Avatud lüngad. Tähtsus on mõju ÷ vaev. Vanus on päevades lünga leidmisest.
caption-gaps-closed = Suletud ja teadmiseks võetud lüngad
caption-plans = Plaanid
caption-actions = Tegevused, hilinevad ees
caption-series = { $title }, { $every }. Uuemad ees. Piirid on selle protsessi omad, kuhu väärtus kuulub.
caption-breakdown = { $title }: { $name }
caption-limits = Tavapärase varieeruvuse piirid
caption-limits-baseline = { $n ->
    [one] Lähteosa: esimene { $n } väärtus
   *[other] Lähteosa: esimesed { $n } väärtust
}
caption-score-terms = Hinde liikmed
caption-survey-questions = Küsimused ja tulemused
caption-survey-themes = Nimetatud teemad vastuste arvu järgi
caption-visits = Külastused
caption-log-types = Juhtumid liikide ja kuude kaupa
caption-pareto = Kaebused kategooriate kaupa
caption-competitors = Konkurentide väärtused koos allika ja vanusega
caption-effects = Mõjud ja eesmärgid, mis neid taotlevad
caption-coverage-metrics = Mõõdikud perioodide kaupa
caption-coverage-audits = Iga kanali ja osa viimane audit
caption-agreement = Hindamiste paarid
caption-changes = Muutused, uuemad ees
caption-diagnostics = Failidest leitud probleemid
caption-data = Failid
caption-plan-effect = Hindamismõõdikud enne ja pärast muutust

## Facts beside a figure

fact-latest = Viimane väärtus
fact-previous = Eelmine väärtus
fact-target = Siht
fact-still-to-go = Veel minna
fact-forecast = Prognoos, { $period }
fact-likely-range = Tõenäoline vahemik
fact-trend = { $every ->
    [day] Suundumus päevas
    [week] Suundumus nädalas
    [quarter] Suundumus kvartalis
    [year] Suundumus aastas
   *[month] Suundumus kuus
}
fact-needed = { $every ->
    [day] Vaja päevas
    [week] Vaja nädalas
    [quarter] Vaja kvartalis
    [year] Vaja aastas
   *[month] Vaja kuus
}
fact-attained = Läbitud tee
fact-pace = Sirgjoone suhtes
fact-unit = Ühik
fact-better = Suund
fact-every = Mõõdetakse
fact-statistic = Statistik
fact-group = Rühm
fact-owner = Vastutaja
fact-start = Algus
fact-end = Lõpp
fact-review = Ülevaatus
fact-effects = Mõjud
fact-gap-size = Lünk
fact-percent-of-target = Osa sihist
fact-priority = Tähtsus, mõju ÷ vaev
fact-found = Leitud
fact-opened = Avatud
fact-closed = Suletud
fact-due = Tähtaeg
fact-plan = Plaan
fact-item = Küsimus
fact-change-date = Muutus jõustus
fact-closes = Sulgeb
fact-audience = Sihtrühm
fact-method = Viis
fact-incentive = Meelitus
fact-invited = Kutsutuid
fact-responses = Vastuseid
fact-checklist = Kontroll-leht
fact-auditor = Audiitor
fact-sample = Valim
fact-scope = Ulatus
fact-pass-mark = Lävend
fact-raw-score = Alghinne
fact-completeness = Täidetus
fact-second-scoring = Teine hindamine
fact-checked = Kontrollitud
fact-how = Kuidas
fact-tags = Sildid

provenance-file = Fail
provenance-source = Andmed
provenance-definition = Määratlus
provenance-last-value = Viimane väärtus
provenance-last-change = Viimane muudatus
provenance-changed-by = { $date }, { $name }, { $commit }
provenance-commit = Sissekanne
provenance-rebase = Piirid taasalustati
provenance-fresh-until = Värske kuni
provenance-lines = Kõik liikmed koos allikaridadega
formula-in-glossary = Valem sõnastikus

## Notes under tables and figures

note-source = Allikas: { $source }.
note-critical = Kriitiline küsimus: kõik alla vastuse „{ $best }” kukutab auditi läbi
note-not-applicable-leaves = „{ $answer }” jääb summast välja: { $items }.
note-weighted-sum = Osa kaal × osa hinne, jagatud kaalude summaga:
note-plain-sum = Küsimuse kaal × küsimuse hinne, jagatud kaalude summaga:
note-section-weight = { $section }, kaal { $weight }
note-weight = kaal { $weight }
note-scale-starts = Skaala algab väärtusest { $value }.
note-forecast-method = { $n ->
    [one] Prognoos: Theili–Seni sirge { $n } väärtuse põhjal, vahemik { $confidence }.
   *[other] Prognoos: Theili–Seni sirge { $n } väärtuse põhjal, vahemik { $confidence }.
}
note-above-dotted = Punktiirist ülalpool lubab lünk rohkem, kui selle sulgemine maksab.
note-impact-effort = Mõju ja vaev, kumbki hinnatud 1 kuni 5.
note-numbered = Järjestatud mõju, siis vaeva järgi.
note-same-scale = Sama näitaja ja sama skaala. Tähistatud on ainult signaalid ja viimane väärtus.
note-never-averaged = Klientide ja töötajate vaadete keskmist ei arvutata kunagi.
note-mirror-formula = Sama valemit kasutab käsk { $command }.
note-publish-off = Vaba teksti ei avaldata.
note-own-value = Meie enda väärtus
note-restated = Ümber arvutatud versiooni { $version } järgi.
note-version-break = Kontroll-lehe versioon on siit alates { $version }.
note-small-ranking = Pöördumisi on järjestamiseks liiga vähe.

## Data and downloads

data-table-of = { $n ->
    [one] { $n } väärtuse tabel
   *[other] Kõigi { $n } väärtuse tabel
}
data-table-behind = Jooniste taga olev tabel
data-download = Laadi alla
data-csv = CSV
data-json = JSON
data-svg = SVG
data-feed = Atomi uudisvoog
data-feed-audits = Auditite uudisvoog
data-feed-goals = Eesmärkide muutuste uudisvoog
data-feed-actions = Hilinevate tegevuste uudisvoog
data-badge = Märk
data-badge-help = Väike seisupilt teiste lehtede jaoks.
data-everything = Kõik arvutatu ühes failis
data-size = { $size } kB

## Search and filters

search-label = Otsi siit
search-placeholder = Sõnad, tunnused, nimed
search-button = Otsi
search-results = { $n ->
    [0] Otsing „{ $query }” ei andnud tulemusi.
    [one] „{ $query }”: { $n } tulemus.
   *[other] „{ $query }”: { $n } tulemust.
}
search-all-languages = Rõhumärgid ja suurtähed ei loe.
search-needs-script = Otsing vajab skripte. Kõik lehed on ka siin loetletud.
search-too-short = Kirjutage vähemalt kaks tähte.
filter-title = Filter
filter-all = Kõik
filter-any = ükskõik
filter-clear = Tühjenda filtrid
filter-shown = Näidatakse { $n } / { $total }
filter-by-status = Seis
filter-by-owner = Vastutaja
filter-by-channel = Kanal
filter-by-team = Meeskond
filter-by-checklist = Kontroll-leht
filter-by-year = Aasta
filter-by-tag = Silt
filter-late-only = Ainult hilinevad
filter-open-only = Ainult avatud
sort-by = Järjesta: { $column }
sorted-ascending = kasvavas järjekorras
sorted-descending = kahanevas järjekorras

## Compare and changes

compare-with-previous = Võrdle eelmise auditiga
compare-lede = { $better } vastust paremad, { $worse } halvemad, { $same } samad.
compare-from-answers = vastustest
compare-from-measurement = mõõtmisest
compare-measurement-help = Mida tegi kaalude, küsimuste või versiooni muutus samade vastuste juures.
changes-between = { $before } → { $after }
changes-in = Muutused { PERIOD($period, form: "in") }
changes-of-files = { $n ->
    [one] muutus { $n } dokument
   *[other] muutus { $n } dokumenti
}
changes-earlier = Varasemad
changes-later = Hilisemad
changes-no-history = Giti ajalugu, mida lugeda, ei ole.

## Coverage

coverage-question-metrics = Kas andmeread on täielikud?
coverage-question-audits = Mida auditeeriti ja millal?
coverage-question-visits = Milliseid kohti ja kellaaegu prooviti?
coverage-question-languages = Mis keeltes?
coverage-key = Täidetud: väärtus. Tühi: puudub. Kriips: ei oodata.

## Quarterly brief

brief-title = Kokkuvõte, { $period }
brief-lede = Üks leht andmetest arvutatud lauseid, igaüks lingiga oma tõendile.
brief-goals = Eesmärgid
brief-signals = Mis tõesti liikus
brief-audits-heading = Auditid
brief-gaps-heading = Lüngad ja plaanid
brief-voices = Mida ütlevad kliendid ja töötajad
brief-decisions-heading = Mis vajab otsust
brief-other-quarters = Teised kvartalid

## Glossary

glossary-used-on = Kasutatakse lehtedel
glossary-all = Kõik mõisted
glossary-states = Seisusõnad
glossary-shapes = Ümar on korras, teravnurkne on probleem, kriips ei otsusta midagi.

## Surveys, visits, complaints

survey-customers-beside-employees = Klientide vaade töötajate vaate kõrval
survey-wave = Küsitlus, { $date }
survey-question-of = { $question }, { $survey }
survey-left-out = Välja jäetud
visits-by-hour = Millal keegi ei vasta: tundide kaupa
visits-answered-of = vastati { $answered } / { $n }
visit-of = Külastus, { $date }
complaints-by-month = Kaebused, märkused ja kiitused kuude kaupa
complaints-vital-few = Vähesed kategooriad, millest tuleb enamik kaebusi
complaints-time = Kui kaua juhtumid võtavad
competitors-strip = Kus meie nende seas oleme
gap-of = Lünk: { $title }
goal-of = Eesmärk: { $title }
plan-of = Plaan: { $title }
audit-of = { $checklist }, versioon { $version }
audits-compare = Nüüd ja { PERIOD($before, form: "in") }
checklist-version = versioon { $version }
checklist-pass-mark = Lävend { $pass }
checklist-extends = Laiendab: { $checklist }
checklist-critical = kriitiline
checklist-required-evidence = tõend nõutav
checklist-why = Miks
checklist-how = Kuidas kontrollida
checklist-example = Näide
checklist-used-by = { $n ->
    [0] Pole veel kasutatud
    [one] Kasutab { $n } audit
   *[other] Kasutab { $n } auditit
}

## Feeds

feed-title = { $site }: { $what }
feed-audit = Audit { $title }: { $verdict }
feed-goal = Eesmärk { $title }: { $before } → { $after }
feed-action-late = Hilineb: { $title }, { $owner }
