# Üksikute dokumentide ja avalehe ridade laused.

## First page

moved-unusual = Ebatavaline: { $title }, { $before } → { $after }.
decide-failed-critical = Täitmata kriitiline küsimus: { $title }, { $items }.
decide-missed-goal = Täitmata eesmärk: { $title }, { $value }, siht oli { $target }.
decide-no-plan = Plaan puudub: { $title }.
decide-no-effect = Mõju puudub: { $title } on ellu viidud, kuid see, mida ta pidi muutma, muutub ainult tavapärase varieeruvuse piires.
decide-effect-lost = Mõju kadus: { $title } aitas alguses, siis paranemine hääbus. Uuendage või asendage.
late-gap = { $n ->
    [one] { $n } päev
   *[other] { $n } päeva
}: { $title }, { $who }.
late-action = { $n ->
    [one] { $n } päev
   *[other] { $n } päeva
}: { $action } ({ $title }), { $who }.
late-review = { $n ->
    [one] { $n } päev
   *[other] { $n } päeva
}: ülevaatus { $title }, { $who }.
late-series = { $n ->
    [one] { $n } päev
   *[other] { $n } päeva
}: uut väärtust pole, { $title }.

## Surveys and visits

survey-found = { $n ->
    [one] { $question }: { $value }, aluseks { $n } vastus.
   *[other] { $question }: { $value }, aluseks { $n } vastust.
}
visit-said-waited = Ooteaeg enne vastust: { $waited }.
visit-said-answered = Keegi vastas.
visit-said-nobody = Keegi ei vastanud.

## Quarterly brief

brief-goals-missed = { $n ->
    [one] Sel kvartalil jäi täitmata { WORD($n) } eesmärk: { $titles }.
   *[other] Sel kvartalil jäi täitmata { WORD($n) } eesmärki: { $titles }.
}
