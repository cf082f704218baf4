# Propoziții despre documente și rândurile primei pagini.

## First page

moved-unusual = Neobișnuit: { $title }, de la { $before } la { $after }.
decide-failed-critical = Punct critic neîndeplinit: { $title }, { $items }.
decide-missed-goal = Obiectiv neatins: { $title }, { $value } în loc de { $target }.
decide-no-plan = Fără plan: { $title }.
decide-no-effect = Fără efect: { $title } este pus în practică, dar ce trebuia să schimbe nu arată decât variația obișnuită.
decide-effect-lost = Efect pierdut: { $title } a dat rezultate la început, apoi câștigul s-a stins. Reînnoiți-l sau înlocuiți-l.
late-gap = { $n ->
    [one] { $n } zi
    [few] { $n } zile
   *[other] { $n } de zile
}: { $title }, { $who }.
late-action = { $n ->
    [one] { $n } zi
    [few] { $n } zile
   *[other] { $n } de zile
}: { $action } ({ $title }), { $who }.
late-review = { $n ->
    [one] { $n } zi
    [few] { $n } zile
   *[other] { $n } de zile
}: revizuirea pentru { $title }, { $who }.
late-series = { $n ->
    [one] { $n } zi
    [few] { $n } zile
   *[other] { $n } de zile
}: nicio valoare nouă pentru { $title }.

## Surveys and visits

survey-found = { $n ->
    [one] { $question }: { $value }, dintr-un răspuns.
    [few] { $question }: { $value }, din { $n } răspunsuri.
   *[other] { $question }: { $value }, din { $n } de răspunsuri.
}
visit-said-waited = S-a răspuns după { $waited }.
visit-said-answered = Cineva a răspuns.
visit-said-nobody = Nu a răspuns nimeni.

## Quarterly brief

brief-goals-missed = { $n ->
    [one] Trimestrul acesta a fost ratat { $n } obiectiv: { $titles }.
    [few] Trimestrul acesta au fost ratate { $n } obiective: { $titles }.
   *[other] Trimestrul acesta au fost ratate { $n } de obiective: { $titles }.
}

## The arithmetic behind a number

derive-item = { $item }: { $question }
derive-section = { $title }
derive-total = Total și verdict
derive-elements = Cele cinci elemente
derive-critical-zero = Un punct critic neîndeplinit aduce scorul la zero.
derive-points = Puncte
derive-period = { $period }
derive-document = { $id }
derive-limits = Limitele ultimului segment
derive-headline = Verdicte
derive-mean = Medie
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
derive-answers = Răspunsuri
derive-excluded = Lăsate deoparte: goale sau în afara scalei
derive-se = Eroarea standard
derive-top = Răspunsuri de vârf
derive-beyond-chance = mai mult decât explică întâmplarea
derive-within-chance = în limita a ceea ce explică întâmplarea
