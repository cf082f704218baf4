# Propoziții despre documente și rândurile primei pagini.

## How a line of the overview begins

lead-relaxed-target = Țintă relaxată:
lead-worse = Mai rău:
lead-harmful = Sub cursul de dinainte:
lead-better = Mai bine:
lead-no-signal = Niciun semnal:
lead-reopened = Redeschis:
lead-unusual = Neobișnuit:
lead-still-worse = Rămâne mai rău:
lead-still-better = Rămâne mai bine:
lead-still-unusual = Rămâne neobișnuit:
lead-unchanged = Neschimbat:
lead-failed-critical = Punct critic neîndeplinit:
lead-missed-goal = Obiectiv neatins:
lead-effect-lost = Nu se mai vede:
lead-not-lasting = Nu se vede dacă durează:
lead-no-effect = Niciun efect vizibil:
lead-no-plan = Fără plan:
lead-asked = Întrebare:
lead-days = { CAP(late-days) }:

## First page

overview-moved = { $lead } { $title }, de la { $before } { PERIOD($from, form: "in") } la { $after } { PERIOD($to, form: "in") }.
overview-moved-beside = { $lead } { $title }, de la { $before } { PERIOD($from, form: "in") } la { $after } { PERIOD($to, form: "in") } ({ $beside }).
overview-moved-against = { $lead } { $title }, deși între aceste două valori s-a mișcat în sens opus: { $before } { PERIOD($from, form: "in") }, { $after } { PERIOD($to, form: "in") } ({ $beside }).
overview-unchanged = { $lead } { $title }, { $after } { PERIOD($to, form: "in") }, ca { PERIOD($from, form: "in") } ({ $beside }).
overview-beside-sizes = n = { $before } și { $after }
overview-beside-usual = { $usual } ar fi obișnuit { PERIOD($period, form: "in") }
overview-beside-regular = valorile variază mai puțin decât întâmplarea, ceea ce îl pune la îndoială
overview-beside-apart = ultima valoare iese din rând
overview-beside-began = a început { PERIOD($period, form: "in") }
overview-beside-trend = după tendința de la { $period }
overview-beside-since = { $movement ->
    [better] mai bine { PERIOD($period, form: "since") } încoace
    [worse] mai rău { PERIOD($period, form: "since") } încoace
    [lower] neobișnuit de mic { PERIOD($period, form: "since") } încoace
   *[higher] neobișnuit de mare { PERIOD($period, form: "since") } încoace
}
overview-beside-since-trend = { $movement ->
    [better] după tendință, mai bine { PERIOD($period, form: "since") } încoace
    [worse] după tendință, mai rău { PERIOD($period, form: "since") } încoace
    [lower] după tendință, neobișnuit de mic { PERIOD($period, form: "since") } încoace
   *[higher] după tendință, neobișnuit de mare { PERIOD($period, form: "since") } încoace
}
decide-failed-critical = { $lead } { $title }, { $items }.
decide-failed-item = „{ $question }”
decide-missed-goal = { $lead } { $title }, { $value } { PERIOD($period, form: "in") } în loc de { $target }.
decide-broken-goal = { $lead } { $title }, { $value } { PERIOD($period, form: "in") } unde trebuia menținut { $target }.
overview-relaxed-target = { $lead } { $title }, de la { $before } la { $after }.
overview-named = { $lead } { $title }.
decide-no-effect = { $lead } Planul „{ $title }” este pus în practică și nu se vede niciun efect asupra a ceea ce trebuia să schimbe.
decide-harmful = { $lead } de când s-a aplicat planul „{ $title }”, ce trebuia să îmbunătățească iese mai slab decât ducea cursul de dinainte, dincolo de întâmplare.
decide-effect-lost = { $lead } Planul „{ $title }” a dat rezultate la început; dacă mai dă, valorile nu pot arăta.
decide-effect-faded = { $lead } Planul „{ $title }” a dat rezultate imediat, iar efectul s-a stins de atunci.
decide-asked = { $lead } { $title } ({ $who }, până la { $date }).
late-gap = { $lead } { $title }, { $who }.
late-action = { $lead } { $action } ({ $title }), { $who }.
late-review = { $lead } revizuirea pentru { $title }, { $who }.
late-series = { $lead } nicio valoare nouă pentru { $title }.
late-complaints = { $count ->
    [one] { $lead } { $title }, o reclamație neînchisă până în ziua promisă.
    [few] { $lead } { $title }, cea mai veche din { $count } reclamații neînchise până în ziua promisă.
   *[other] { $lead } { $title }, cea mai veche din { $count } de reclamații neînchise până în ziua promisă.
}
late-decision = { $lead } decizie: { $title } ({ $who }).
late-audit = { $lead } audit după lista { $title }.
late-audit-of = { $lead } audit după lista { $title }: { $details }.
decision-asked = Decide { $who }, până la { $date }.
decision-overdue = Trebuia să decidă { $who }, până la { $date }.
decision-taken = S-a decis, { $date }: { $choice }.
decision-why = De ce: { $why }.
due-audit = Audit: { $title }
due-audit-of = Audit: { $title }, { $scope }
due-decision = Decizie: { $title }
due-goal = Obiectiv: { $title }
due-review = Revizuirea obiectivului: { $title }
due-gap = Decalaj de închis: { $title }
due-action = { $action } ({ $title })
calendar-name = { $name }: termene
answer-disputed = { $who } nu este de acord, { $date }: { $why }
answer-dispute-open = încă nerezolvat
answer-dispute-outcome = rezolvat: { $outcome }

## Surveys and visits

survey-found = { $n ->
    [one] { $question }: { $found }, dintr-un răspuns.
    [few] { $question }: { $found }, din { $n } răspunsuri.
   *[other] { $question }: { $found }, din { $n } de răspunsuri.
}
survey-question = Întrebarea „{ $id }”
survey-found-csat = { $value } mulțumiți
survey-found-ces = { $value } au găsit că a fost ușor
survey-found-nps = scor NPS { $value }
survey-found-mean = { $value } în medie
visit-said-waited = S-a răspuns după { $waited }.
visit-said-answered = Cineva a răspuns.
visit-said-nobody = Nu a răspuns nimeni.

## Quarterly brief

brief-goals-missed = { $n ->
    [one] Trimestrul acesta a fost ratat { $n } obiectiv: { $titles }.
    [few] Trimestrul acesta au fost ratate { $n } obiective: { $titles }.
   *[other] Trimestrul acesta au fost ratate { $n } de obiective: { $titles }.
}
brief-decided = Decis în acest trimestru: { $titles }

## The arithmetic behind a number

derive-item = { $item }: { $question }
derive-section = { $title }
derive-total = Total și verdict
derive-elements = Cele cinci elemente
derive-critical-zero = Un punct critic neîndeplinit aduce scorul la zero.
derive-points = Puncte
derive-period = { $period }
derive-document = { $id }
derive-left-out = Rânduri fără valoare, lăsate deoparte: { $n }
derive-limits = Limitele ultimului segment
derive-headline = Verdicte
derive-mean = Medie
derive-sigma-z = Împrăștierea lui z: de câte ori față de simpla întâmplare
derive-lower-limit = Limita inferioară
derive-upper-limit = Limita superioară
derive-s = S Mann–Kendall: perechi care cresc minus perechi care scad
derive-variance = Varianța lui S
derive-z = z
derive-p = p
derive-latest = Ultima valoare, { $period }
derive-inputs = Start, țintă, ultima valoare
derive-progress = Progres
derive-from = Start, { $period }
derive-to = Țintă, { $period }
derive-projected = Prognoza pentru termen
derive-low = Capătul inferior
derive-high = Capătul superior
derive-low80 = Capătul inferior, 80 din 100
derive-high80 = Capătul superior, 80 din 100
derive-low95 = Capătul inferior, 95 din 100
derive-high95 = Capătul superior, 95 din 100
derive-probability = Probabilitatea ca ținta să fie atinsă
derive-expected-at-end = Fără schimbare, la ultima valoare
derive-no-days = { $n } zile
derive-cut = Valorile se opresc unde s-a întâmplat altceva
derive-answers = Răspunsuri
derive-complete = Răspunsuri complete
derive-later = Datate după acea zi, lăsate deoparte
derive-mean-closed = Media, doar cele închise
derive-median-closed = Mediana cazurilor închise de toate tipurile
derive-drawn = Trase la sorți din ele
derive-driver = { $name }, partea din ce se explică
derive-ahead-of = contează mai mult decât { $names }
derive-excluded = Lăsate deoparte: goale sau în afara scalei
derive-se = Eroarea standard
derive-top = Răspunsuri de vârf
derive-beyond-chance = mai mult decât explică întâmplarea
derive-within-chance = în limita a ceea ce explică întâmplarea
derive-test-decides = aproape de limita întâmplării, intervalul și testul diferă: decide testul
derive-nothing = Din acest document nu se calculează nimic.
derive-figures = Ce sunt cifrele
statistic-median = mediana
statistic-mean = media
statistic-sum = suma
statistic-p90 = nouă din zece cel mult
statistic-count = numărul
