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

## The arithmetic behind a number

derive-item = { $item }: { $question }
derive-section = { $title }
derive-total = Итог и вердикт
derive-elements = Пять элементов
derive-critical-zero = Невыполненный критический пункт обнуляет оценку.
derive-points = Точки
derive-period = { $period }
derive-document = { $id }
derive-limits = Пределы последнего отрезка
derive-headline = Вердикты
derive-mean = Среднее
derive-lower-limit = Нижний предел
derive-upper-limit = Верхний предел
derive-s = S Манна — Кендалла: пары с ростом минус пары со спадом
derive-variance = Дисперсия S
derive-z = z
derive-p = p
derive-latest = Последнее значение, { $period }
derive-inputs = Начало, цель, последнее значение
derive-progress = Продвижение
derive-from = Начало, { $period }
derive-to = Цель, { $period }
derive-projected = Прогноз к сроку
derive-low = Нижний край
derive-high = Верхний край
derive-answers = Ответы
derive-excluded = Не учтены: пустые или вне шкалы
derive-se = Стандартная ошибка
derive-top = Лучшие ответы
derive-beyond-chance = больше, чем объяснил бы случай
derive-within-chance = в пределах того, что объясняет случай
