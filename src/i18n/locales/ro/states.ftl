# Words for states, kinds and choices. A value of the report such as `on_track` has the message `state-on-track`.

## Will the goal be met?

state-met = Atins
state-holding = Se menține până acum
state-on-track = Pe drumul cel bun
state-likely = Mai probabil da decât nu
state-even = La fel de probabil da ca nu
state-unlikely = Mai probabil nu decât da
state-off-track = Rămas în urmă
state-missed = Neatins
state-early = Prea devreme de spus
state-no-chance = Fără o șansă anume
state-insufficient-data = Prea devreme de spus
state-no-data = Fără date
state-ended = Termenul a trecut

## Where the latest value stands against the target

metric-status-met = Atinge ținta
metric-status-warn = Aproape de țintă
metric-status-missed = Nu atinge ținta
metric-status-no-target = Fără țintă
metric-status-no-data = Fără date
not-published = Nepublicat

## Is it really changing?

variation-better = Se îmbunătățește
variation-worse = Se înrăutățește
variation-until = { $word } (până la { $period })
variation-part-by-limits = O arată limitele propriilor valori.
variation-part-by-run = O arată un șir al propriilor valori.
variation-part-by-trend = O arată tendința propriilor valori.
variation-higher = Neobișnuit de mare
variation-lower = Neobișnuit de mic
variation-unstable = Instabil
variation-steady = Variație obișnuită
variation-none = Prea puține valori

## Can the process meet the target?

assurance-consistent-pass = { $every ->
    [day] Atinge ținta în fiecare zi
    [week] Atinge ținta în fiecare săptămână
    [quarter] Atinge ținta în fiecare trimestru
    [year] Atinge ținta în fiecare an
   *[month] Atinge ținta în fiecare lună
}
assurance-pass-but = Atinge ținta, cu excepții
assurance-consistent-fail = Nu așa cum merge acum
assurance-inconsistent = Când da, când nu
assurance-mostly = O atinge de obicei
assurance-seldom = De obicei nu o atinge
assurance-never = Încă nu a atins-o
assurance-none = Fără verdict

## Direction

direction-no-signal = Niciun semnal
direction-higher = Mai mare
direction-lower = Mai mic

## Audits

verdict-pass = Admis
verdict-fail = Respins
verdict-failed-critical = Respins la un punct critic
verdict-failed-on = Respins la { $items }
verdict-draft = Ciornă
verdict-pass-open = Admis, dar eșantionul nu poate hotărî
verdict-fail-open = Respins, dar eșantionul nu poate hotărî
verdict-none = Fără verdict

audit-type-internal = audit intern
audit-type-external = audit extern

answer-yes = Da
answer-partly = Parțial
answer-no = Nu
answer-not-applicable = Nu se aplică
answer-counted = { $answer }: { $n }
answer-unanswered = Fără răspuns
answer-change-better = mai bine
answer-change-worse = mai rău
answer-change-same = la fel
answer-change-new = neîntrebat înainte

band-basic = De bază
band-expected = Așteptat
band-desired = Dorit
band-surprising = Surprinzător
band-unbelievable = De necrezut

element-responsiveness = Promptitudine
element-knowledge = Cunoștințe
element-empathy = Empatie
element-communication = Comunicare
element-follow-up = Urmărire până la capăt

level-contact = Un singur contact
level-organisation = Organizația

sample-random = Eșantion aleatoriu

## Gaps, plans, actions

gap-status-open = Deschis
gap-status-planned = Planificat
gap-status-doing = În lucru
gap-status-closed = Închis
gap-status-accepted = Acceptat
gap-status-reopened = Redeschis

action-done = Făcut
action-open = De făcut
action-late = Întârziat
action-undated = Fără termen
decision-decided = Decis
option-chosen = Ales
schedule-coming = Urmează
schedule-today = Termen azi

plan-state-not-started = Neînceput
plan-state-running = În curs
plan-state-done = Încheiat
plan-effect-effective = Eficace
plan-effect-no-effect = Niciun efect vizibil
plan-effect-lost = Nu se mai vede
plan-effect-at-once = Nu se vede dacă durează
plan-effect-at-once-open = Mai bine imediat
plan-effect-unknown = Prea devreme de spus
plan-effect-confounded = Nu se poate separa
plan-effect-harmful = Spre rău
plan-effect-withheld = Fără verdict

evidence-quantitative = cifre
evidence-qualitative = ce spun clienții
evidence-business = rezultate economice

late-days = { $n ->
    [one] { $n } zi de întârziere
    [few] { $n } zile de întârziere
   *[other] { $n } de zile de întârziere
}

## Goals

effect-loyalty = Loialitate
effect-satisfaction = Satisfacție
effect-reputation = Reputație
effect-repeat-sales = Vânzări repetate
effect-retention = Păstrarea clienților
effect-profit = Profit
effect-processes = Procese
effect-cost = Costuri
effect-marketing = Marketing
effect-innovation = Inovație

review-daily = revăzut zilnic
review-weekly = revăzut săptămânal
review-monthly = revăzut lunar
review-quarterly = revăzut trimestrial

## Metrics

group-customer = Client
group-operations = Operațiuni
group-employee = Angajați
group-business = Afacere
group-none = Alți indicatori

better-higher = mai mult e mai bine
better-lower = mai puțin e mai bine
better-neutral = nicio direcție nu e mai bună

every-day = pe zile
every-week = pe săptămâni
every-month = pe luni
every-quarter = pe trimestre
every-year = pe ani


unit-percent = procent
unit-score = scor
unit-count = număr
unit-duration = durată
unit-ratio = raport

value-points = { $n ->
    [one] { $shown } punct
    [few] { $shown } puncte
   *[other] { $shown } de puncte
}
value-points-signed = { $n ->
    [one] { $shown } punct
    [few] { $shown } puncte
   *[other] { $shown } de puncte
}

## Surveys

audience-customers = Clienți
audience-prospects = Clienți posibili
audience-employees = Angajați

method-web = formular web
method-paper = pe hârtie
method-email = prin e‑mail
method-phone = prin telefon
method-interview = interviuri
method-focus-group = focus grup
method-conversation = în conversație

question-csat = Mulțumiți
question-nps = Ne-ar recomanda (NPS)
question-ces = Le-a fost ușor
question-mean = Medie
question-themes = Ce numesc
question-text = Cu vorbele lor

nps-promoters = Promotori, 9–10
nps-passives = Pasivi, 7–8
nps-detractors = Detractori, 0–6

## Logs

log-type-complaint = Reclamație
log-type-comment = Comentariu
log-type-compliment = Laudă
log-type-other = Altele
compliment-thank-you-note = Scrisoare de mulțumire
compliment-review = Recenzie
compliment-word-of-mouth = Recomandare din gură în gură
compliment-repeat-business = A cumpărat din nou
compliment-higher-score = Scor mai mare
compliment-sale = Vânzare
compliment-award = Premiu

## Values that many workspaces use

value-phone = Telefon
value-email = E‑mail
value-chat = Chat
value-shop = Magazin
value-web = Web
value-social = Rețele sociale
value-website = Site
value-all = Toate
value-agents = Agenți
value-letters = Scrisori
value-menu = Meniu
value-people = Oameni
value-process = Proces
value-technology = Tehnologie
value-knowledge = Cunoștințe
value-training = Instruire
value-communication = Comunicare
value-environment = Mediu
value-management = Conducere

## Competitors

how-website = site-ul lor
how-social-media = rețele sociale
how-sign-up = înscriere ca client
how-phone = prin telefon
how-email = prin e‑mail
how-visit = o vizită

## Agreement between two scorings

agreement-poor = Mai slab decât întâmplarea
agreement-slight = Acord neînsemnat
agreement-fair = Acord slab
agreement-moderate = Acord moderat
agreement-substantial = Acord mare
agreement-almost-perfect = Acord aproape deplin
agreement-none = Nu se poate calcula
agreement-withheld = prea nesigur ca să fie numit bun sau slab
agreement-one-kind = aproape toate răspunsurile sunt la fel, deci κ spune puțin
agreement-without-range = fără o plajă, deci nu se poate spune cât de sigur este

## Coverage

coverage-fresh = La zi
coverage-stale = Învechit
coverage-few = Eșantion prea mic
coverage-never = Niciodată auditat
coverage-value = Valoare
coverage-missing = Lipsește
coverage-not-expected = Nu se așteaptă

## Kinds of document

kind-checklist = Listă de verificare
kind-audit = Audit
kind-metric = Indicator
kind-goal = Obiectiv
kind-gap = Decalaj
kind-plan = Plan
kind-decision = Decizie
kind-survey = Sondaj
kind-visit = Vizită
kind-log = Registru
kind-competitor = Concurent
kind-page = Pagină

## Changes

yes = Da
no = Nu
unknown = Necunoscut
