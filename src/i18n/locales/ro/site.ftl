# The furniture of the pages: names of pages, heads of columns, headings, notes, controls.

## Every page

page-title = { $page } – { $site }
skip-to-content = Salt la conținut
as-of = La { $date }
edition = ediția
edition-uncommitted = modificări neînregistrate în git
all-pages = Toate paginile
menu = Pagini
published-from = Publicat din commitul { $commit }, cu starea la { $date }.
published-without-commit = Publicat cu starea la { $date }, din fișiere care nu sunt în git.
every-number = Fiecare număr duce la dovada lui; formulele sunt în glosar.
see-all = toate ({ $n })
see-also = Vedeți și: { $titles }.
copy-sentence = Copiați verdictul
copy-done = Copiat
since-new = nou
since-looked = Noutăți de când ați privit ultima dată, la { $date }: { $n }.
more = mai mult
details = Detalii
opens-evidence = dovada

## Navigation

nav-overview = Prezentare generală
nav-brief = Sinteza trimestrului
nav-goals = Obiective
nav-metrics = Indicatori
nav-audits = Audituri
nav-checklists = Liste de verificare
nav-owners = Responsabili
nav-parts = Canale, echipe, locuri
nav-gaps = Decalaje
nav-plans = Planuri
nav-decisions = Decizii
nav-surveys = Sondaje
nav-voices = Clienți și angajați
nav-visits = Vizite
nav-complaints = Reclamații
nav-competitors = Concurenți
nav-effects = Efecte
nav-coverage = Acoperire
nav-agreement = Acord între auditori
nav-changes = Schimbări
nav-glossary = Glosar
nav-search = Căutare
nav-pages = Alte pagini

nav-group-results = Rezultate
nav-group-evidence = Dovezi
nav-group-record = Istoric

## Overview

overview-question-goals = Ne atingem obiectivele?
overview-question-decision = Ce cere o decizie?
overview-question-late = Ce întârzie?
overview-question-rests = Pe ce se sprijină
overview-latest-audits = Ultimele audituri

## Verdict heads on metric, goal and audit pages

ask-goal = Va fi atins obiectivul?
ask-goals = Vor fi atinse obiectivele?
ask-variation = Se schimbă într-adevăr?
ask-assurance = Poate procesul să atingă ținta?
ask-verdict = Verdict
ask-score = Scor
ask-reach = La ce se poate extinde
score-of-hundred = din 100

## Headings and ledes of the lists

list-goals-lede = Fiecare obiectiv este un indicator, o țintă și o dată. Starea spune unde va ajunge probabil.
list-metrics-lede = Ce se măsoară, dacă se mișcă într-adevăr și cum stă față de țintă.
list-audits-lede = Liste de verificare completate, cele noi întâi.
list-checklists-lede = Ce întreabă un audit și cum devin răspunsurile un scor.
list-plans-lede = Ce se face pentru decalaje, acțiunile întârziate întâi.
list-parts-lede = Serviciul pe părți: ce s-a auditat, ce nu reușește, ce este deschis.
list-decisions-lede = Ce s-a cerut, cui și ce s-a hotărât.
list-surveys-lede = Ce au răspuns clienții, clienții posibili și angajații.
list-visits-lede = Contacte de probă, ca să se vadă ce vede un client.
list-complaints-lede = Ce ni s-a scris, cât de repede s-a rezolvat și ce a mers bine.
list-competitors-lede = Ce oferă alții, cu sursa și vechimea fiecărei valori.
list-effects-lede = Ce efecte asupra afacerii urmăresc obiectivele noastre și pe care nu le urmărește încă niciunul.
list-effects-lede-all = Ce efecte asupra afacerii urmăresc obiectivele noastre.
list-coverage-lede = Ce s-a cercetat, când, și ce nu s-a cercetat niciodată.
list-agreement-lede = Cât de mult sunt de acord doi oameni care au notat aceleași contacte.
list-changes-lede = Ce s-a mișcat de la o lună la alta și între ediții și ce s-a făcut.
list-voices-lede = Ce au fost întrebați și unii, și alții, și ce numai unii dintre ei.
list-glossary-lede = Fiecare cifră de aici: ce este, cum se calculează, ce nu poate spune.
empty-goals = Nu s-au scris încă obiective.
empty-changes = În acest răstimp nu s-a schimbat nimic.

## Sections of pages

section-data = Tabel de date
section-numbers = În cifre
section-definition = Cum se obține acest număr
section-leaves-out = Ce lasă deoparte
section-elsewhere = În altă parte
benchmark-said = { $of }: { $value } ({ $source }, { PERIOD($year) }).
section-score = Cum se obține scorul
section-forecast = Cum se obține prognoza
section-provenance = Proveniență
section-linked = Legat de
section-fails = Ce nu reușește cel mai des, în douăsprezece luni
section-options = Ce se poate alege
section-schedule = Audituri programate
section-calendar = Calendar
section-evidence = Dovezi
section-answers = Fiecare răspuns
section-answers-beside = Fiecare răspuns, acum și { PERIOD($before, form: "in") }
section-breakdown = Defalcare: { $name }
section-levels = Cinci niveluri de servire
section-documents = Documente consultate
section-languages = Limbi
section-actions = Acțiuni
section-effect = Efect
section-causes = Cauze
section-questions = Întrebări
section-comparison = Comparație
section-history = Istoric
section-customers = Clienți
section-employees = Angajați
section-compliments = Laude
section-complaints = Reclamații
section-on-time = La timp
section-resolution = Timp până la rezolvare
section-metrics = Indicatori
section-where-to-want = Unde suntem și unde vrem să ajungem
section-what-first = Ce e de făcut întâi
section-open-gaps = Toate decalajele deschise
section-closed-gaps = Decalaje închise și acceptate
section-changed = Ce s-a schimbat

## Heads of columns

head-status = Stare
head-goal = Obiectiv
head-latest = Ultima valoare
head-target = Țintă
head-by = Termen
head-variation = Variație
head-assurance = Capacitate
head-since = { CAP(PERIOD($period, form: "since")) }
head-metric = Indicator
head-date = Data
head-audit = Audit
head-score = Scor
head-score-year = Scor, douăsprezece luni
head-before = Înainte
head-after = După
head-verdict = Verdict
head-checklist = Listă de verificare
head-version = Versiune
head-auditor = Auditor
head-item = Punct
head-question = Întrebare
head-answer = Răspuns
head-weight = Pondere
head-change = Schimbare
head-evidence = Dovezi
head-part = Parte
head-made-of = Din ce este făcut
head-section = Secțiune
head-element = Element
head-difference = Diferență
head-number = Nr.
head-gap = Decalaj
head-current = Acum
head-when-found = La constatare
head-at-closing = La închidere
head-to-close = De închis
head-impact = Impact
head-effort = Efort
head-priority = Prioritate
head-owner = Responsabil
head-due = Termen
head-decision = Decizie
head-decider = Cine decide
head-outcome = Rezultat
head-option = Opțiune
head-for = Pentru
head-against = Împotrivă
head-age = Vechime
head-plan = Plan
head-action = Acțiune
head-who = Cine
head-progress = Progres
head-period = Perioadă
head-day = Zi
head-week = Săptămână
head-month = Lună
head-quarter = Trimestru
head-year = An
head-value = Valoare
head-mean = Medie
head-n = Număr
head-low = Minim
head-high = Maxim
head-interval = Interval
head-lower-limit = Limita inferioară
head-average = Medie
head-upper-limit = Limita superioară
head-reading = Interpretare
head-term = Termen
head-formula = Formulă
head-with-numbers = Cu cifrele
head-result = Rezultat
head-rest = Restul
head-p-adjusted = p, corectat
head-time-since = De la primire
head-still-open = Încă deschise
head-importance = Parte
head-correlation = Corelație
head-performance = Răspuns mediu
head-ahead-of = Contează mai mult decât
head-survey = Sondaj
head-answers = Răspunsuri
head-response-rate = Rata de răspuns
head-share = Pondere
head-share-weighted = { head-share } (ponderat)
head-theme = Temă
head-team = Echipă
head-agent = Agent
head-shop = Magazin
head-region = Regiune
head-country = Țară
head-product = Produs
head-department = Departament
head-visit = Vizită
head-time = Ora
head-hour = Ora
head-waited = Așteptare
head-answered = Cu răspuns
head-transfers = Transferuri
head-resolved = Rezolvat
head-channel = Canal
head-place = Loc
head-language = Limbă
head-type = Tip
head-category = Categorie
head-count = Număr
head-count-weighted = { head-count } (ponderat)
head-cumulative = Cumulat
head-received = Primite
head-closed = Închise
head-on-time = La timp
head-open = Deschise
head-competitor = Concurent
head-ours = La noi
head-beside-ours = Față de noi
head-document = Document
head-done = Ce s-a făcut
head-source = Sursă
head-as-of = La data
head-effect = Efect
head-effect-at-end = Abatere de la curs
head-cause = Cauză
head-severity = Gravitate
head-exact = Acord exact
head-kappa = Kappa
head-alpha = Alfa
head-level = Nivel
head-items = Puncte
head-name = Nume
head-kind = Fel

## Captions of tables

caption-goals = Obiective după stare
caption-metrics = Indicatori pe grupe
caption-audits = Audituri
caption-latest-audits = Ultimele audituri
caption-checklists = Liste de verificare
caption-causes = Cauzele numite de răspunsurile auditurilor finale
caption-checklist-items = { $title }, versiunea { $version }: întrebări
caption-answers = Răspunsuri, punct cu punct
caption-sections = Secțiuni și elemente. Scoruri de la 0 la 100
caption-gaps = Decalaje deschise. Prioritatea este impact ÷ efort. Vechimea, în zile de când a fost deschis decalajul.
caption-gaps-closed = Decalaje închise și acceptate
caption-plans = Planuri
caption-actions = Acțiuni, cele întârziate întâi
caption-series = { $title }, { $every }
caption-series-order = Cele noi întâi. Limitele sunt ale procesului de care ține fiecare valoare.
caption-breakdown = { $title }: { $name }
caption-limits-baseline = { $n ->
    [one] Perioada de bază: prima valoare ({ $n })
    [few] Perioada de bază: primele { $n } valori
   *[other] Perioada de bază: primele { $n } de valori
}
caption-survey-questions = Întrebări și rezultate
caption-survey-themes = Teme numite, după numărul răspunsurilor
survey-no-theme = Alte teme sau niciuna
mean-of-best = { $mean } din { $best }
caption-visits = Vizite
caption-log-types = Cazuri pe tipuri și luni
caption-pareto = { $of ->
    [complaints] Reclamații pe categorii
   *[cases] Cazuri pe categorii
}
head-pareto = { $of ->
    [complaints] Reclamații
   *[cases] Cazuri
}
caption-competitors = Valorile concurenților, cu sursă și vechime
caption-effects = Efecte și obiectivele care le urmăresc
caption-coverage-metrics = Indicatori pe perioade
caption-coverage-audits = Ultimul audit al fiecărui canal și al fiecărei secțiuni
caption-agreement = Perechi de notări
caption-changes = Schimbări, cele noi întâi
caption-plan-effect = Indicatorii de evaluare înainte și după schimbare

## Facts beside a figure

fact-target = Țintă
fact-still-to-go = Mai rămân
fact-forecast = Prognoză, { $period }
fact-likely-range = Interval probabil
fact-trend = { $every ->
    [day] Tendință pe zi
    [week] Tendință pe săptămână
    [quarter] Tendință pe trimestru
    [year] Tendință pe an
   *[month] Tendință pe lună
}
fact-needed = { $every ->
    [day] Necesar pe zi
    [week] Necesar pe săptămână
    [quarter] Necesar pe trimestru
    [year] Necesar pe an
   *[month] Necesar pe lună
}
fact-attained = Drum parcurs
fact-owner = Responsabil
fact-start = De la
fact-review = Revizuire
fact-effects = Efecte
fact-percent-of-target = Lipsește, în procente din țintă
fact-found = Găsit în
fact-opened = Deschis
fact-due = Termen
fact-about = Despre
fact-signed = Semnat
fact-plan = Plan
fact-item = Punct
fact-change-date = Data schimbării
fact-control = Comparat cu
fact-closes = Închide
fact-audience = Public
fact-method = Mod
fact-incentive = Stimulent
fact-invited = Invitați
fact-responses = Răspunsuri
fact-checklist = Listă de verificare
fact-brief = Ce s-a cerut
fact-right-agent = A răspuns cine trebuia
fact-auditor = Auditor
fact-scope = Domeniu
fact-pass-mark = Prag
fact-raw-score = Scor brut
fact-second-scoring = A doua notare
fact-checked = Verificat
fact-how = Cum

provenance-file = Fișier
provenance-source = Date
provenance-last-change = Ultima modificare
provenance-changed-by = { $date }, { $name }, { $commit }
provenance-commit = Commit
formula-in-glossary = Formula în glosar

## Notes under tables and figures

note-source = Sursă: { $source }.
note-not-applicable-leaves = „{ $answer }” iese din sumă: { $items }.
note-weighted-sum = Ponderea secțiunii × scorul secțiunii, împărțit la suma ponderilor:
note-plain-sum = Ponderea punctului × scorul punctului, împărțit la suma ponderilor:
note-weight = pondere { $weight }
note-scale-starts = Scala începe de la { $value }.
note-forecast-method = { $n ->
    [one] Prognoză: media a patru metode simple pe { $n } valoare; plaja interioară va cuprinde 80 din 100 de valori, cea exterioară 95.
    [few] Prognoză: media a patru metode simple pe { $n } valori; plaja interioară va cuprinde 80 din 100 de valori, cea exterioară 95.
   *[other] Prognoză: media a patru metode simple pe { $n } de valori; plaja interioară va cuprinde 80 din 100 de valori, cea exterioară 95.
}
note-backtest = { $n ->
    [one] Privind în urmă pe serie: din { $n } astfel de prognoză, plaja interioară a cuprins { $inside80 }, cea exterioară { $inside95 }.
    [few] Privind în urmă pe serie: din { $n } astfel de prognoze, plaja interioară a cuprins { $inside80 }, cea exterioară { $inside95 }.
   *[other] Privind în urmă pe serie: din { $n } de astfel de prognoze, plaja interioară a cuprins { $inside80 }, cea exterioară { $inside95 }.
}
note-above-dotted = Deasupra liniei punctate un decalaj promite mai mult decât costă.
note-impact-effort = Impact și efort, fiecare de la 1 la 5.
note-numbered = Numerotate după prioritate: impact ÷ efort.
note-same-scale = Aceeași măsură și aceeași scală. Sunt marcate numai semnalele și ultima valoare.

## Data and downloads

data-table-of = { $n ->
    [one] Tabel cu { $n } valoare
    [2] Tabel cu ambele valori
    [few] Tabel cu toate cele { $n } valori
   *[other] Tabel cu toate cele { $n } de valori
}
data-table-behind = Tabelul din spatele graficelor
data-csv = CSV
data-json = JSON
data-svg = SVG
file-of-rows = nepublicat: conține răspunsuri sau cazuri individuale
data-feed = Flux Atom
data-feed-audits = Fluxul auditurilor
data-feed-goals = Fluxul schimbărilor de obiective
data-feed-changed = Flux al schimbărilor
data-feed-actions = Fluxul acțiunilor întârziate
data-calendar = Calendarul termenelor (.ics)

## Search and filters

search-label = Caută aici
search-placeholder = Cuvinte, coduri, nume
search-button = Caută
named-value = { $name }: { $value }
behind-value = n = { $n }
search-results = { $n ->
    [0] Nu s-a găsit nimic pentru „{ $query }”.
    [one] { $shown } rezultat pentru „{ $query }”.
    [few] { $shown } rezultate pentru „{ $query }”.
   *[other] { $shown } de rezultate pentru „{ $query }”.
}
search-all-languages = Diacriticele și majusculele nu contează.
search-needs-script = Căutarea are nevoie de scripturi. Fiecare pagină este și în lista de aici.
search-too-short = Scrieți cel puțin două litere.
filter-all = Toate
filter-shown = Se arată { $n } din { $total }. Frazele și graficele se referă la toate.
filter-by-status = Stare
filter-by-owner = Responsabil
filter-by-channel = Canal
filter-by-team = Echipă
filter-by-checklist = Listă de verificare
filter-by-year = An
filter-late-only = Numai cele întârziate

## Compare and changes

compare-with-previous = Compară cu auditul dinainte
compare-from-answers = din răspunsuri
compare-from-measurement = din măsurare
compare-measurement-help = Ce a făcut schimbarea ponderilor, a întrebărilor sau a versiunii, cu aceleași răspunsuri.
changes-between = { $before } → { $after }
changes-in = Schimbări { PERIOD($period, form: "in") }
changes-earlier = Lunile anterioare
changes-as-then = Fiecare lună este citită așa cum se citeau aceste valori la sfârșitul ei; valori mai noi pot să fi schimbat citirea.
changes-commits = Commiturile din spate
changes-results = Ultimele valori ale lunii și cele dinainte
changes-done = Ce s-a făcut și ce s-a hotărât
changes-more-measures = Alți indicatori care s-au mișcat: { $n }.
changes-unchanged = Fără schimbare clară: { $n }
changes-more-audits = Alte audituri din această lună: { $n }.
change-audit = Auditat: { $score }
change-audit-moved = Auditat: { $score }, { $by } față de auditul anterior
change-audit-measured = Auditat: { $score }, { $by } față de auditul anterior; din care { $measured } din alte întrebări, ponderi sau versiuni
change-survey = Sondaj, răspunsuri: { $n }
change-gap-found = Decalaj constatat
change-gap-closed = Decalaj închis
change-decided = S-a decis: { $choice }
change-action-done = Acțiune încheiată: { $what }
change-plan-started = Planul a început
change-goal-met = Termen: obiectiv atins
change-goal-missed = Termen: obiectiv ratat
change-rebase = Limitele încep din nou: { $reason }
change-plan = Un plan își datează aici schimbarea: { $plan }
change-version = Versiunea listei de verificare: { $versions }
change-target = Țintă { $before } → { $after }
change-target-new = Prima țintă: { $after }
section-timeline = Cronologie
head-happened = Ce s-a întâmplat
timeline-begun = Plan început: { $plan }
timeline-effect = Planul a intrat în vigoare: { $plan }

## Coverage

coverage-question-visits = Ce locuri și ore s-au încercat?
coverage-question-languages = În ce limbi?

## Quarterly brief

brief-title = Sinteză, { $period }
brief-lede = O pagină de propoziții calculate din date, fiecare legată de dovada ei.
brief-other-quarters = Alte trimestre
brief-slides = Diapozitive
brief-slides-how = Alegeți acest rând, apoi tipăriți: fiecare parte iese pe o pagină proprie, pe orizontală.

## Glossary

glossary-all = Toate articolele

## Surveys, visits, complaints

survey-customers-beside-employees = Opinia clienților alături de opinia angajaților
survey-left-out = Neluate în calcul
visits-by-hour = Când nu răspunde nimeni: oră cu oră
visits-answered-of = cu răspuns { $answered } din { $n }
section-complaint-categories = De ce se plâng oamenii
section-open-complaints = Ce este deschis
section-learned = Ce s-a învățat
section-logs = Registrele
complaints-learned-lede = Constatări care vin din aceste registre sau sunt măsurate cu ele.
caption-complaint-categories = Reclamații pe categorii, lunile acestea și cu un an înainte
caption-complaint-categories-now = Reclamații pe categorii, lunile acestea
caption-complaint-causes = Cauze pe care le numesc reclamațiile
head-year-before = Cu un an înainte
head-these-months = Lunile acestea
head-mostly-in = Mai ales la
category-more = Mai des
category-fewer = Mai rar
category-chance = Nu se deosebește de întâmplare
category-few = Prea puține pentru o comparație
brief-risks = Ce este în pericol, la { $day }
brief-late = Ce întârzie, la { $day }
brief-moved = Ce s-a schimbat
brief-heard = Ce au spus clienții
brief-work = Ce s-a făcut
caption-brief-moved = Ce s-a mișcat: o valoare dinaintea trimestrului și ultima din el
head-before-quarter = Înainte de el
head-quarter-end = La sfârșitul lui
owners-late = { $n ->
    [0] Nimic nu este întârziat
    [one] Un lucru este întârziat
    [few] { $n } lucruri sunt întârziate
   *[other] { $n } de lucruri sunt întârziate
}
owners-lede = Cine răspunde de care obiective, decalaje, acțiuni și indicatori; întâi cine are cele mai multe întârziate.
owner-late = { $n ->
    [0] Nimic nu este întârziat.
    [one] Un lucru este întârziat.
    [few] { $n } lucruri sunt întârziate.
   *[other] { $n } de lucruri sunt întârziate.
}
part-counts = { CAP(PERIOD($since, form: "since")) } încoace: audituri finale { $audits }, vizite { $visits }.
parts-counted = Scorurile și eșecurile sunt din ultimele douăsprezece luni; auditurile și vizitele se numără de la început; indicatorii, obiectivele și decalajele sunt cele de azi.
part-result = Scorul mediu al auditurilor de după { $since } după „{ $title }”. Audituri: { $n }.
part-critical = Audituri și vizite cu verdict după { $since }: { $n }.
part-complaints = Reclamații după { $since }: { $n }; în cele douăsprezece luni dinainte: { $before }.
record-by = Ce întrebări nu reușesc: { $scope }
record-by-marks = Punct: mereu cel mai bun răspuns. Inel: sub cel mai bun în cel mult jumătate din audituri. Romb: în mai multe. Liniuță: fără răspuns.
record-cell = { $n } din { $of }
decisions-open = { $n ->
    [0] Nicio decizie nu așteaptă.
    [one] O decizie așteaptă.
    [few] { $n } decizii așteaptă.
   *[other] { $n } de decizii așteaptă.
}
decisions-asked = De decis
head-late-things = Întârziate
caption-fails = Întrebări după numărul de audituri sub cel mai bun răspuns
caption-decisions = Decizii, cele deschise întâi
caption-schedule = Următorul audit din fiecare program
head-not-on-course = Neatinse sau probabil neatinse
head-open-actions = Acțiuni deschise
section-record = Cum au răspuns auditurile
record-worst = { $of ->
    [one] Cel mai des sub cel mai bun răspuns este „{ $id } { $item }”: în { $n } dintr-un audit
    [few] Cel mai des sub cel mai bun răspuns este „{ $id } { $item }”: în { $n } din { $of } audituri
   *[other] Cel mai des sub cel mai bun răspuns este „{ $id } { $item }”: în { $n } din { $of } de audituri
}
record-all-best = Fiecare răspuns a fost cel mai bun
record-marks = Punct: cel mai bun răspuns. Inel: parțial. Romb: cel mai slab. Bară: fără răspuns sau nu se aplică.
chart-title-record = Întrebări pe audituri, întâi cele mai des sub cel mai bun răspuns
head-below-best = Sub cel mai bun răspuns
owners-nobody = Nu răspunde nimeni
complaints-by-month = Reclamații, comentarii și laude pe luni
complaints-vital-few = Cele câteva categorii decisive, din care vin cele mai multe reclamații
competitors-strip = Unde ne aflăm între ei
gap-of = Decalaj: { $title }
goal-of = Obiectiv: { $title }
goal-named = Obiectiv: { $title }.
plan-of = Plan: { $title }
audit-of = { $checklist }, versiunea { $version }
checklist-version = versiunea { $version }
answer-cause = cauză: { $cause }
checklist-pass-mark = Prag { $pass }
checklist-extends = Extinde: { $checklist }
checklist-critical = critic
checklist-required-evidence = se cere dovadă
checklist-why = De ce
checklist-how = Cum se verifică
checklist-example = Exemplu
checklist-used-by = { $n ->
    [0] Încă nefolosită
    [one] Folosită o dată
    [few] Folosită de { $n } ori
   *[other] Folosită de { $n } de ori
}

## Feeds

feed-title = { $site }: { $what }
feed-audit = Audit { $title }: { $verdict }

section-why-moved = De ce s-a mișcat: { $name }
why-bar-mix = Ce a făcut ponderea părților
why-bar-rest = Lăsat deschis de părți
why-bar-all = Întregul
head-within = Din interior
head-weight-effect = Din ponderea ei
caption-why-moved = Fiecare parte: valoarea ei cu ponderea în toate cazurile și ce a făcut întregului
derive-within = În interiorul părții { $part }
derive-weight = Ponderea părții { $part }
why-cell = { $value } ({ $share })
why-bar-others = { $n ->
    [one] Încă { $n } parte
    [few] Încă { $n } părți
   *[other] Încă { $n } de părți
}
