# Предложения об отдельных документах и строки первой страницы.

## First page

moved-unusual = Необычно: { $title }, { $before } → { $after }.
decide-failed-critical = Не выполнен критический пункт: { $title }, { $items }.
decide-missed-goal = Цель не достигнута: { $title }, { $value } вместо { $target }.
decide-no-plan = Нет плана: { $title }.
decide-no-effect = Нет эффекта: { $title } — выполнено, но показатель, который должен был сдвинуться, меняется лишь в пределах обычной вариации.
decide-effect-lost = Эффект утрачен: { $title } — сначала помогло, потом улучшение угасло. Обновите или замените.
late-gap = { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
}: { $title }, { $who }.
late-action = { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
}: { $action } ({ $title }), { $who }.
late-review = { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
}: пересмотр цели «{ $title }», { $who }.
late-series = { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
}: нет нового значения, { $title }.

## Surveys and visits

survey-found = { $n ->
    [one] { $question }: { $value }, по { $n } ответу.
    [few] { $question }: { $value }, по { $n } ответам.
    [many] { $question }: { $value }, по { $n } ответам.
   *[other] { $question }: { $value }, по { $n } ответа.
}
visit-said-waited = Ответили через { $waited }.
visit-said-answered = На обращение ответили.
visit-said-nobody = Никто не ответил.

## Quarterly brief

brief-goals-missed = { $n ->
    [one] В этом квартале не достигнута { $n } цель: { $titles }.
    [few] В этом квартале не достигнуты { $n } цели: { $titles }.
    [many] В этом квартале не достигнуто { $n } целей: { $titles }.
   *[other] В этом квартале не достигнуто { $n } цели: { $titles }.
}
