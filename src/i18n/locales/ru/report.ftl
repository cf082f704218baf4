# Предложения об отдельных документах и строки первой страницы.

## How a line of the overview begins

lead-relaxed-target = Цель смягчена:
lead-worse = Хуже:
lead-harmful = Хуже прежнего хода:
lead-better = Лучше:
lead-no-signal = Сигнала нет:
lead-reopened = Открыт снова:
lead-unusual = Необычно:
lead-still-worse = По-прежнему хуже:
lead-still-better = По-прежнему лучше:
lead-still-unusual = По-прежнему необычно:
lead-unchanged = Без изменений:
lead-failed-critical = Не выполнен критический пункт:
lead-missed-goal = Цель не достигнута:
lead-effect-lost = Больше не видно:
lead-not-lasting = Не видно, держится ли:
lead-no-effect = Эффект не виден:
lead-no-plan = Нет плана:
lead-asked = Вопрос:
lead-days = { CAP(late-days) }:

## First page

overview-moved = { $lead } { $title }, { PERIOD($from, form: "in") } — { $before }, { PERIOD($to, form: "in") } — { $after }.
overview-moved-beside = { $lead } { $title }, { PERIOD($from, form: "in") } — { $before }, { PERIOD($to, form: "in") } — { $after } ({ $beside }).
overview-moved-against = { $lead } { $title }, хотя между этими двумя значениями движение было обратным: { $before } { PERIOD($from, form: "in") }, { $after } { PERIOD($to, form: "in") } ({ $beside }).
overview-unchanged = { $lead } { $title }, { $after } { PERIOD($to, form: "in") }, как и { PERIOD($from, form: "in") } ({ $beside }).
overview-beside-sizes = n = { $before } и { $after }
overview-beside-usual = обычным { PERIOD($period, form: "in") } было бы { $usual }
overview-beside-regular = значения колеблются меньше, чем при случайности, и это повод сомневаться
overview-beside-apart = последнее значение выделяется
overview-beside-began = началось { PERIOD($period, form: "in") }
overview-beside-trend = по тренду { PERIOD($period, form: "since") }
overview-beside-since = { $movement ->
    [better] лучше { PERIOD($period, form: "since") }
    [worse] хуже { PERIOD($period, form: "since") }
    [lower] необычно низко { PERIOD($period, form: "since") }
   *[higher] необычно высоко { PERIOD($period, form: "since") }
}
overview-beside-since-trend = { $movement ->
    [better] по тренду лучше { PERIOD($period, form: "since") }
    [worse] по тренду хуже { PERIOD($period, form: "since") }
    [lower] по тренду необычно низко { PERIOD($period, form: "since") }
   *[higher] по тренду необычно высоко { PERIOD($period, form: "since") }
}
decide-failed-critical = { $lead } { $title }, { $items }.
decide-failed-item = «{ $question }»
decide-missed-goal = { $lead } { $title }, { $value } { PERIOD($period, form: "in") } вместо { $target }.
decide-broken-goal = { $lead } { $title }, { $value } { PERIOD($period, form: "in") } там, где нужно было удержать { $target }.
overview-relaxed-target = { $lead } { $title }, было { $before }, стало { $after }.
overview-named = { $lead } { $title }.
decide-no-effect = { $lead } план «{ $title }» выполнен, но эффект на показатель, который должен был сдвинуться, не виден.
decide-harmful = { $lead } после выполнения плана «{ $title }» то, что должно было улучшиться, оказалось хуже, чем вёл прежний ход, сильнее, чем объясняет случайность.
decide-effect-lost = { $lead } план «{ $title }» сначала помог; помогает ли и сейчас, по значениям показать нельзя.
decide-effect-faded = { $lead } план «{ $title }» помог сразу, но затем эффект угас.
decide-asked = { $lead } { $title } ({ $who }, срок { $date }).
late-gap = { $lead } { $title }, { $who }.
late-action = { $lead } { $action } ({ $title }), { $who }.
late-review = { $lead } пересмотр цели «{ $title }», { $who }.
late-series = { $lead } нет нового значения у показателя «{ $title }».
late-complaints = { $count ->
    [one] { $lead } { $title }, самая давняя из { $count } жалобы, не закрытой к обещанному дню.
    [few] { $lead } { $title }, самая давняя из { $count } жалоб, не закрытых к обещанному дню.
    [many] { $lead } { $title }, самая давняя из { $count } жалоб, не закрытых к обещанному дню.
   *[other] { $lead } { $title }, самая давняя из { $count } жалоб, не закрытых к обещанному дню.
}
late-decision = { $lead } решение: { $title } ({ $who }).
late-audit = { $lead } аудит по чек-листу «{ $title }».
late-audit-of = { $lead } аудит по чек-листу «{ $title }»: { $details }.
decision-asked = Решает { $who }, срок — { $date }.
decision-overdue = Решение за { $who }, срок был { $date }.
decision-taken = Решено { $date }: { $choice }.
decision-why = Почему: { $why }.
due-audit = Аудит: { $title }
due-audit-of = Аудит: { $title }, { $scope }
due-decision = Решение: { $title }
due-goal = Цель: { $title }
due-review = Пересмотр цели: { $title }
due-gap = Закрыть разрыв: { $title }
due-action = { $action } ({ $title })
calendar-name = { $name }: сроки
answer-disputed = Не соглашается { $who }, { $date }: { $why }
answer-dispute-open = вопрос ещё открыт
answer-dispute-outcome = итог: { $outcome }
survey-found = { $n ->
    [one] { $question }: { $found }, по { $n } ответу.
    [few] { $question }: { $found }, по { $n } ответам.
    [many] { $question }: { $found }, по { $n } ответам.
   *[other] { $question }: { $found }, по { $n } ответа.
}
survey-question = Вопрос «{ $id }»
survey-found-csat = довольны { $value }
survey-found-ces = { $value } сочли, что это легко
survey-found-nps = индекс лояльности NPS { $value }
survey-found-mean = в среднем { $value }
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
brief-decided = Решено в этом квартале: { $titles }

## The arithmetic behind a number

derive-item = { $item }: { $question }
derive-section = { $title }
derive-total = Сумма и итог
derive-elements = Пять составляющих
derive-critical-zero = Невыполненный критический пункт обнуляет оценку.
derive-points = Точки
derive-period = { $period }
derive-document = { $id }
derive-left-out = Строки без значения, не учтены: { $n }
derive-limits = Границы последнего отрезка
derive-headline = Итоги
derive-mean = Среднее
derive-sigma-z = Разброс z: во сколько раз больше случайного
derive-lower-limit = Нижняя граница
derive-upper-limit = Верхняя граница
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
derive-low80 = Нижний край, 80 из 100
derive-high80 = Верхний край, 80 из 100
derive-low95 = Нижний край, 95 из 100
derive-high95 = Верхний край, 95 из 100
derive-probability = Вероятность достичь цели
derive-expected-at-end = Без изменения, на момент последнего значения
derive-no-days = { $n } дней
derive-cut = Значения кончаются там, где произошло другое
derive-answers = Ответы
derive-complete = Полных ответов
derive-later = С датой позже дня отчёта, не учтены
derive-mean-closed = Среднее, только закрытые
derive-median-closed = Медиана закрытых обращений всех видов
derive-drawn = Из них выбрано
derive-driver = { $name }, доля в объяснённом
derive-ahead-of = значит больше, чем { $names }
derive-excluded = Не учтены: пустые или вне шкалы
derive-se = Стандартная ошибка
derive-top = Лучшие ответы
derive-beyond-chance = больше, чем объяснил бы случай
derive-within-chance = в пределах того, что объясняет случай
derive-test-decides = у границы случайного интервал и критерий расходятся: решает критерий
derive-nothing = По этому документу ничего не вычисляется.
derive-figures = Что означают числа
statistic-median = медиана
statistic-mean = среднее
statistic-sum = сумма
statistic-p90 = у девяти из десяти не больше
statistic-count = количество
