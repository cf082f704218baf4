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
