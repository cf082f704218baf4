# Words for states, kinds and choices. A value of the report such as `on_track` has the message `state-on-track`.

## Will the goal be met?

state-met = Täidetud
state-holding = Seni püsib
state-on-track = Graafikus
state-likely = Pigem täitub
state-even = Võrdselt tõenäoline
state-unlikely = Pigem ei täitu
state-off-track = Graafikust maas
state-missed = Täitmata
state-early = Liiga vara öelda
state-no-chance = Tõenäosust ei nimetata
state-insufficient-data = Liiga vara öelda
state-no-data = Andmed puuduvad
state-ended = Tähtaeg möödas

## Where the latest value stands against the target

metric-status-met = Täidab sihi
metric-status-warn = Sihi lähedal
metric-status-missed = Jääb sihist maha
metric-status-no-target = Sihita
metric-status-no-data = Andmed puuduvad
not-published = Ei avaldata

## Is it really changing?

variation-better = Läheb paremaks
variation-worse = Läheb halvemaks
variation-until = { $word } (kuni { $period })
variation-part-by-limits = Seda näitavad selle osa väärtuste piirid.
variation-part-by-run = Seda näitab rida selle osa väärtusi.
variation-part-by-trend = Seda näitab selle osa väärtuste trend.
variation-higher = Ebatavaliselt kõrge
variation-lower = Ebatavaliselt madal
variation-unstable = Ebastabiilne
variation-steady = Tavapärane varieeruvus
variation-none = Väärtusi on liiga vähe

## Can the process meet the target?

assurance-consistent-pass = { $every ->
    [day] Täidab sihi iga päev
    [week] Täidab sihi igal nädalal
    [quarter] Täidab sihi igas kvartalis
    [year] Täidab sihi igal aastal
   *[month] Täidab sihi igal kuul
}
assurance-pass-but = Täidab sihi, eranditega
assurance-consistent-fail = Praegusel kujul mitte
assurance-inconsistent = Kord täidab, kord mitte
assurance-mostly = Enamasti täidab
assurance-seldom = Enamasti ei täida
assurance-never = Pole veel täitnud
assurance-none = Otsust pole

## Direction

direction-no-signal = Signaali pole
direction-higher = Kõrgem
direction-lower = Madalam

## Audits

verdict-pass = Läbitud
verdict-fail = Läbimata
verdict-failed-critical = Läbimata kriitilise küsimuse tõttu
verdict-failed-on = Läbimata: { $items }
verdict-draft = Mustand
verdict-pass-open = Läbitud, kuid valim ei saa otsustada
verdict-fail-open = Läbimata, kuid valim ei saa otsustada
verdict-none = Otsust pole

audit-type-internal = siseaudit
audit-type-external = välisaudit

answer-yes = Jah
answer-partly = Osaliselt
answer-no = Ei
answer-not-applicable = Ei kohaldu
answer-counted = { $answer }: { $n }
answer-unanswered = Vastamata
answer-change-better = parem
answer-change-worse = halvem
answer-change-same = sama
answer-change-new = varem ei küsitud

band-basic = Elementaarne
band-expected = Oodatud
band-desired = Soovitud
band-surprising = Üllatav
band-unbelievable = Uskumatu

element-responsiveness = Kiire reageerimine
element-knowledge = Teadmised
element-empathy = Empaatia
element-communication = Suhtlus
element-follow-up = Asja lõpuni viimine

level-contact = Üks pöördumine
level-organisation = Organisatsioon

sample-random = Juhuvalim

## Gaps, plans, actions

gap-status-open = Avatud
gap-status-planned = Plaanis
gap-status-doing = Töös
gap-status-closed = Suletud
gap-status-accepted = Teadmiseks võetud
gap-status-reopened = Taasavatud

action-done = Tehtud
action-open = Tegemata
action-late = Hilineb
action-undated = Tähtajata
decision-decided = Otsustatud
option-chosen = Valitud
schedule-coming = Tulekul
schedule-today = Tähtaeg täna

plan-state-not-started = Alustamata
plan-state-running = Käib
plan-state-done = Tehtud
plan-effect-effective = Mõjus
plan-effect-no-effect = Mõju ei ilmne
plan-effect-lost = Ei ilmne enam
plan-effect-at-once = Püsimine ei ilmne
plan-effect-at-once-open = Kohe parem
plan-effect-unknown = Liiga vara öelda
plan-effect-confounded = Ei saa eraldada
plan-effect-harmful = Halvenemise suunas
plan-effect-withheld = Hinnanguta

evidence-quantitative = arvud
evidence-qualitative = klientide sõnad
evidence-business = äritulemused

late-days = { $n ->
    [one] { $n } päev hiljaks jäänud
   *[other] { $n } päeva hiljaks jäänud
}

## Goals

effect-loyalty = Lojaalsus
effect-satisfaction = Rahulolu
effect-reputation = Maine
effect-repeat-sales = Kordusmüük
effect-retention = Klientide püsimine
effect-profit = Kasum
effect-processes = Protsessid
effect-cost = Kulud
effect-marketing = Turundus
effect-innovation = Uuendused

review-daily = vaadatakse üle iga päev
review-weekly = vaadatakse üle igal nädalal
review-monthly = vaadatakse üle igal kuul
review-quarterly = vaadatakse üle igas kvartalis

## Metrics

group-customer = Klient
group-operations = Töökorraldus
group-employee = Töötajad
group-business = Äri
group-none = Muud mõõdikud

better-higher = kõrgem on parem
better-lower = madalam on parem
better-neutral = kumbki suund pole parem

every-day = päevade kaupa
every-week = nädalate kaupa
every-month = kuude kaupa
every-quarter = kvartalite kaupa
every-year = aastate kaupa


unit-percent = protsent
unit-score = skoor
unit-count = arv
unit-duration = kestus
unit-ratio = suhtarv

value-points = { $n ->
    [one] { $shown } protsendipunkt
   *[other] { $shown } protsendipunkti
}
value-points-signed = { $n ->
    [one] { $shown } protsendipunkt
   *[other] { $shown } protsendipunkti
}

## Surveys

audience-customers = Kliendid
audience-prospects = Võimalikud kliendid
audience-employees = Töötajad

method-web = veebivorm
method-paper = paberil
method-email = e‑posti teel
method-phone = telefonitsi
method-interview = intervjuud
method-focus-group = fookusgrupp
method-conversation = vestluses

question-csat = Rahul
question-nps = Soovitaks meid (NPS)
question-ces = Abi saada oli lihtne
question-mean = Keskmine
question-themes = Mida nimetatakse
question-text = Oma sõnadega

nps-promoters = Soovitajad, 9–10
nps-passives = Passiivsed, 7–8
nps-detractors = Mittesoovitajad, 0–6

## Logs

log-type-complaint = Kaebus
log-type-comment = Märkus
log-type-compliment = Kiitus
log-type-other = Muu
compliment-thank-you-note = Tänukiri
compliment-review = Arvustus
compliment-word-of-mouth = Soovitus tuttavatele
compliment-repeat-business = Tuli tagasi ostma
compliment-higher-score = Kõrgem skoor
compliment-sale = Müük
compliment-award = Auhind

## Values that many workspaces use

value-phone = Telefon
value-email = E‑post
value-chat = Vestlus
value-shop = Pood
value-web = Veeb
value-social = Sotsiaalmeedia
value-website = Veebileht
value-all = Kõik
value-agents = Teenindajad
value-letters = Kirjad
value-menu = Menüü
value-people = Inimesed
value-process = Protsess
value-technology = Tehnoloogia
value-knowledge = Teadmised
value-training = Koolitus
value-communication = Suhtlus
value-environment = Keskkond
value-management = Juhtimine

## Competitors

how-website = veebileht
how-social-media = sotsiaalmeedia
how-sign-up = kliendiks hakkamine
how-phone = telefonitsi
how-email = e‑posti teel
how-visit = külastus

## Agreement between two scorings

agreement-poor = Kehvem kui juhus
agreement-slight = Nõrk kooskõla
agreement-fair = Rahuldav kooskõla
agreement-moderate = Mõõdukas kooskõla
agreement-substantial = Suur kooskõla
agreement-almost-perfect = Peaaegu täielik kooskõla
agreement-none = Ei saa arvutada
agreement-withheld = liiga ebakindel, et seda heaks või halvaks nimetada
agreement-one-kind = peaaegu kõik vastused on ühesugused, seega ütleb κ vähe
agreement-without-range = vahemikuta, seega ei saa öelda, kui kindel see on

## Coverage

coverage-fresh = Värske
coverage-stale = Aegunud
coverage-few = Valim on liiga väike
coverage-never = Auditeerimata
coverage-value = Väärtus
coverage-missing = Puudub
coverage-not-expected = Ei oodata

## Kinds of document

kind-checklist = Kontroll-leht
kind-audit = Audit
kind-metric = Mõõdik
kind-goal = Eesmärk
kind-gap = Lünk
kind-plan = Plaan
kind-decision = Otsus
kind-survey = Küsitlus
kind-visit = Külastus
kind-log = Register
kind-competitor = Konkurent
kind-page = Leht

## Changes

yes = Jah
no = Ei
unknown = Pole teada
