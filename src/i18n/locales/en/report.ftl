# Sentences of single documents and of the lines on the first page.

## First page

moved-unusual = Unusual: { $title }, { $before } to { $after }.
decide-failed-critical = Failed critical item: { $title }, { $items }.
decide-missed-goal = Missed goal: { $title }, { $value } instead of { $target }.
decide-no-plan = No plan: { $title }.
decide-no-effect = No effect: { $title } is carried out, but what it should move shows nothing beyond ordinary variation.
decide-effect-lost = Effect lost: { $title } worked at first, then the gain faded. Renew it or replace it.
late-gap = { $n ->
    [one] { $n } day
   *[other] { $n } days
}: { $title }, { $who }.
late-action = { $n ->
    [one] { $n } day
   *[other] { $n } days
}: { $action } ({ $title }), { $who }.
late-review = { $n ->
    [one] { $n } day
   *[other] { $n } days
}: review of { $title }, { $who }.
late-series = { $n ->
    [one] { $n } day
   *[other] { $n } days
}: no new value for { $title }.

## Surveys and visits

survey-found = { $n ->
    [one] { $question }: { $value }, from { $n } answer.
   *[other] { $question }: { $value }, from { $n } answers.
}
visit-said-waited = Answered after { $waited }.
visit-said-answered = Somebody answered.
visit-said-nobody = Nobody answered.

## Quarterly brief

brief-goals-missed = { $n ->
    [one] { CAP(WORD($n)) } goal was missed this quarter: { $titles }.
   *[other] { CAP(WORD($n)) } goals were missed this quarter: { $titles }.
}
