# Words for states, kinds and choices. A value of the report such as `on_track` has the message `state-on-track`.

## Will the goal be met?

state-met = Достигнута
state-holding = Пока держится
state-on-track = Идёт по плану
state-likely = Скорее будет достигнута
state-even = Шансы примерно равны
state-unlikely = Скорее не будет достигнута
state-off-track = Вне графика
state-missed = Не достигнута
state-early = Рано судить
state-no-chance = Вероятность не названа
state-insufficient-data = Рано судить
state-no-data = Нет данных
state-ended = Срок прошёл

## Where the latest value stands against the target

metric-status-met = Цель достигнута
metric-status-warn = Близко к цели
metric-status-missed = Цель не достигнута
metric-status-no-target = Нет цели
metric-status-no-data = Нет данных
not-published = Не публикуется

## Is it really changing?

variation-better = Улучшается
variation-worse = Ухудшается
variation-until = { $word } (по { $period })
variation-part-by-limits = Это видно по границам собственных значений.
variation-part-by-run = Это видно по ряду собственных значений.
variation-part-by-trend = Это видно по тренду собственных значений.
variation-higher = Необычно высоко
variation-lower = Необычно низко
variation-unstable = Нестабильно
variation-steady = Обычная вариация
variation-none = Слишком мало значений

## Can the process meet the target?

assurance-consistent-pass = { $every ->
    [day] Достигает цели каждый день
    [week] Достигает цели каждую неделю
    [quarter] Достигает цели каждый квартал
    [year] Достигает цели каждый год
   *[month] Достигает цели каждый месяц
}
assurance-pass-but = Достигает цели, с исключениями
assurance-consistent-fail = Не в нынешнем виде
assurance-inconsistent = То достигает, то нет
assurance-mostly = Чаще достигает
assurance-seldom = Чаще не достигает
assurance-never = Пока не достиг
assurance-none = Без вывода

## Direction

direction-no-signal = Сигнала нет
direction-higher = Выше
direction-lower = Ниже

## Audits

verdict-pass = Пройден
verdict-fail = Не пройден
verdict-failed-critical = Провален по критическому пункту
verdict-failed-on = Провален: { $items }
verdict-draft = Черновик
verdict-pass-open = Пройден, но по выборке решить нельзя
verdict-fail-open = Не пройден, но по выборке решить нельзя
verdict-none = Нет итога

audit-type-internal = внутренний аудит
audit-type-external = внешний аудит

answer-yes = Да
answer-partly = Частично
answer-no = Нет
answer-not-applicable = Неприменимо
answer-counted = { $answer }: { $n }
answer-unanswered = Без ответа
answer-change-better = лучше
answer-change-worse = хуже
answer-change-same = так же
answer-change-new = раньше не спрашивали

band-basic = Базовый
band-expected = Ожидаемый
band-desired = Желаемый
band-surprising = Удивительный
band-unbelievable = Невероятный

element-responsiveness = Оперативность
element-knowledge = Знания
element-empathy = Эмпатия
element-communication = Общение
element-follow-up = Доведение до конца

level-contact = Одно обращение
level-organisation = Организация

sample-random = Случайная выборка

## Gaps, plans, actions

gap-status-open = Открыт
gap-status-planned = Запланирован
gap-status-doing = В работе
gap-status-closed = Закрыт
gap-status-accepted = Принят как есть
gap-status-reopened = Открыт снова

action-done = Сделано
action-open = Не сделано
action-late = Просрочено
action-undated = Без срока
decision-decided = Решено
option-chosen = Выбрано
schedule-coming = Предстоит
schedule-today = Срок сегодня

plan-state-not-started = Не начат
plan-state-running = Выполняется
plan-state-done = Выполнен
plan-effect-effective = Действенный
plan-effect-no-effect = Эффект не виден
plan-effect-lost = Больше не видно
plan-effect-at-once = Не видно, держится ли
plan-effect-at-once-open = Сразу лучше
plan-effect-unknown = Рано судить
plan-effect-confounded = Нельзя отделить
plan-effect-harmful = К худшему
plan-effect-withheld = Без вывода

evidence-quantitative = цифры
evidence-qualitative = слова клиентов
evidence-business = результаты бизнеса

late-days = { $n ->
    [one] опоздание { $n } день
    [few] опоздание { $n } дня
    [many] опоздание { $n } дней
   *[other] опоздание { $n } дня
}

## Goals

effect-loyalty = Лояльность
effect-satisfaction = Удовлетворённость
effect-reputation = Репутация
effect-repeat-sales = Повторные продажи
effect-retention = Удержание клиентов
effect-profit = Прибыль
effect-processes = Процессы
effect-cost = Затраты
effect-marketing = Маркетинг
effect-innovation = Новшества

review-daily = пересматривается ежедневно
review-weekly = пересматривается еженедельно
review-monthly = пересматривается ежемесячно
review-quarterly = пересматривается ежеквартально

## Metrics

group-customer = Клиент
group-operations = Работа службы
group-employee = Сотрудники
group-business = Бизнес
group-none = Прочие показатели

better-higher = чем выше, тем лучше
better-lower = чем ниже, тем лучше
better-neutral = ни одно направление не лучше

every-day = по дням
every-week = по неделям
every-month = по месяцам
every-quarter = по кварталам
every-year = по годам


unit-percent = процент
unit-score = оценка
unit-count = количество
unit-duration = длительность
unit-ratio = отношение

value-points = { $n ->
    [one] { $shown } п. п.
    [few] { $shown } п. п.
    [many] { $shown } п. п.
   *[other] { $shown } п. п.
}
value-points-signed = { $n ->
    [one] { $shown } п. п.
    [few] { $shown } п. п.
    [many] { $shown } п. п.
   *[other] { $shown } п. п.
}

## Surveys

audience-customers = Клиенты
audience-prospects = Возможные клиенты
audience-employees = Сотрудники

method-web = веб-форма
method-paper = на бумаге
method-email = по электронной почте
method-phone = по телефону
method-interview = интервью
method-focus-group = фокус-группа
method-conversation = в беседе

question-csat = Довольны
question-nps = Готовы рекомендовать нас (NPS)
question-ces = Получить помощь было легко
question-mean = Среднее
question-themes = Что называют
question-text = Своими словами

nps-promoters = Сторонники, 9–10
nps-passives = Нейтральные, 7–8
nps-detractors = Критики, 0–6

## Logs

log-type-complaint = Жалоба
log-type-comment = Комментарий
log-type-compliment = Благодарность
log-type-other = Другое
compliment-thank-you-note = Благодарственное письмо
compliment-review = Отзыв
compliment-word-of-mouth = Рекомендация знакомым
compliment-repeat-business = Повторная покупка
compliment-higher-score = Более высокая оценка
compliment-sale = Продажа
compliment-award = Награда

## Values that many workspaces use

value-phone = Телефон
value-email = Электронная почта
value-chat = Чат
value-shop = Магазин
value-web = Веб
value-social = Социальные сети
value-website = Сайт
value-all = Все
value-agents = Сотрудники
value-letters = Письма
value-menu = Меню
value-people = Люди
value-process = Процесс
value-technology = Технологии
value-knowledge = Знания
value-training = Обучение
value-communication = Общение
value-environment = Среда
value-management = Управление

## Competitors

how-website = их сайт
how-social-media = социальные сети
how-sign-up = регистрация клиентом
how-phone = по телефону
how-email = по электронной почте
how-visit = посещение

## Agreement between two scorings

agreement-poor = Хуже случайного
agreement-slight = Слабая согласованность
agreement-fair = Удовлетворительная согласованность
agreement-moderate = Умеренная согласованность
agreement-substantial = Значительная согласованность
agreement-almost-perfect = Почти полная согласованность
agreement-none = Вычислить нельзя
agreement-withheld = слишком неточно, чтобы назвать хорошим или плохим
agreement-one-kind = почти все ответы одинаковы, поэтому κ говорит мало
agreement-without-range = без интервала, поэтому неизвестно, насколько это надёжно

## Coverage

coverage-fresh = Свежее
coverage-stale = Устарело
coverage-few = Выборка слишком мала
coverage-never = Не проверялось
coverage-value = Есть значение
coverage-missing = Нет значения
coverage-not-expected = Не ожидается

## Kinds of document

kind-checklist = Чек-лист
kind-audit = Аудит
kind-metric = Показатель
kind-goal = Цель
kind-gap = Разрыв
kind-plan = План
kind-decision = Решение
kind-survey = Опрос
kind-visit = Визит
kind-log = Журнал
kind-competitor = Конкурент
kind-page = Страница

## Changes

yes = Да
no = Нет
unknown = Неизвестно
