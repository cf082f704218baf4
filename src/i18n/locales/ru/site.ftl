# The furniture of the pages: names of pages, heads of columns, headings, notes, controls.

## Every page

page-title = { $page } – { $site }
skip-to-content = Перейти к содержанию
as-of = По состоянию на { $date }
edition = выпуск
edition-uncommitted = незафиксированные изменения
all-pages = Все страницы
menu = Страницы
published-from = Опубликовано из коммита { $commit } по состоянию на { $date }.
published-without-commit = Опубликовано по состоянию на { $date } из файлов вне git.
every-number = Каждое число ведёт к своим подтверждениям; формулы — в глоссарии.
see-all = все { $n }
see-also = См. также: { $titles }.
copy-sentence = Скопировать итог
copy-done = Скопировано
since-new = новое
since-looked = Нового с вашего последнего просмотра { $date }: { $n }.
more = ещё
details = Подробности
opens-evidence = подтверждения

## Navigation

nav-overview = Обзор
nav-brief = Сводка за квартал
nav-goals = Цели
nav-metrics = Показатели
nav-audits = Аудиты
nav-checklists = Чек-листы
nav-owners = Ответственные
nav-parts = Каналы, команды, места
nav-gaps = Разрывы
nav-plans = Планы
nav-decisions = Решения
nav-surveys = Опросы
nav-voices = Клиенты и сотрудники
nav-visits = Визиты
nav-complaints = Жалобы
nav-competitors = Конкуренты
nav-effects = Эффекты
nav-coverage = Охват
nav-agreement = Согласованность
nav-changes = Изменения
nav-glossary = Глоссарий
nav-search = Поиск
nav-pages = Другие страницы

nav-group-results = Результаты
nav-group-evidence = Подтверждения
nav-group-record = История

## Overview

overview-question-goals = Достигаем ли мы своих целей?
overview-question-decision = Что требует решения?
overview-question-late = Что просрочено?
overview-question-rests = На чём это основано
overview-latest-audits = Последние аудиты

## Verdict heads on metric, goal and audit pages

ask-goal = Будет ли достигнута цель?
ask-goals = Будут ли достигнуты цели?
ask-variation = Действительно ли это меняется?
ask-assurance = Может ли процесс достигать цели?
ask-verdict = Итог
ask-score = Оценка
ask-reach = На что это распространяется
score-of-hundred = из 100

## Headings and ledes of the lists

list-goals-lede = Каждая цель — это показатель, целевое значение и срок. Состояние говорит, будет ли цель, вероятно, достигнута.
list-metrics-lede = Что измеряется, действительно ли оно движется и как оно соотносится с целью.
list-audits-lede = Заполненные чек-листы, новые сверху.
list-checklists-lede = О чём спрашивает аудит и как из ответов получается оценка.
list-plans-lede = Что делается, чтобы закрыть разрывы; просроченное сверху.
list-parts-lede = Обслуживание по частям: что проверено, что не получается, что открыто.
list-decisions-lede = О чём спросили, кого и что из этого вышло.
list-surveys-lede = Что ответили клиенты, возможные клиенты и сотрудники.
list-visits-lede = Контрольные обращения, чтобы увидеть то, что видит клиент.
list-complaints-lede = О чём нам писали, как быстро это решали и что получилось хорошо.
list-competitors-lede = Что предлагают другие, с источником и возрастом каждого значения.
list-effects-lede = На какие эффекты для бизнеса направлены наши цели и на какие — ещё ни одна.
list-effects-lede-all = На какие эффекты для бизнеса направлены наши цели.
list-coverage-lede = Что проверяли, когда и чего не проверяли никогда.
list-agreement-lede = Насколько согласуются оценки двух человек, проверявших одни и те же обращения.
list-changes-lede = Что сдвинулось от месяца к месяцу и между выпусками и что было сделано.
list-voices-lede = О чём спрашивали и тех, и других, а о чём — только одних.
list-glossary-lede = Каждое число здесь: что это, как вычисляется и чего не может сказать.
empty-goals = Целей пока не записано.
empty-changes = За это время ничего не изменилось.

## Sections of pages

section-data = Таблица данных
section-numbers = В числах
section-definition = Как получено это число
section-leaves-out = Что не учитывается
section-elsewhere = У других
benchmark-said = { $of }: { $value } ({ $source }, { PERIOD($year) }).
section-score = Как получена оценка
section-forecast = Как получен прогноз
section-provenance = Происхождение
section-linked = Связано с
section-fails = Что чаще всего не получается, за двенадцать месяцев
section-options = Варианты
section-schedule = Аудиты по графику
section-calendar = Календарь
section-evidence = Подтверждения
section-answers = Все ответы
section-answers-beside = Все ответы: сейчас и { PERIOD($before, form: "in") }
section-breakdown = Разбивка: { $name }
section-levels = Пять уровней обслуживания
section-documents = Изученные документы
section-languages = Языки
section-actions = Действия
section-effect = Эффект
section-causes = Причины
section-questions = Вопросы
section-comparison = Сравнение
section-history = История
section-customers = Клиенты
section-employees = Сотрудники
section-compliments = Благодарности
section-complaints = Жалобы
section-on-time = В срок
section-resolution = Время до решения
section-metrics = Показатели
section-where-to-want = Где мы сейчас и куда хотим прийти
section-what-first = Что делать сначала
section-open-gaps = Все открытые разрывы
section-closed-gaps = Закрытые и принятые разрывы
section-changed = Что изменилось

## Heads of columns

head-status = Состояние
head-goal = Цель
head-latest = Последнее
head-target = Целевое значение
head-by = Срок
head-variation = Вариация
head-assurance = Достижимость
head-since = { CAP(PERIOD($period, form: "since")) }
head-metric = Показатель
head-date = Дата
head-audit = Аудит
head-score = Оценка
head-score-year = Оценка за двенадцать месяцев
head-before = До
head-after = После
head-verdict = Итог
head-checklist = Чек-лист
head-version = Версия
head-auditor = Аудитор
head-item = Пункт
head-question = Вопрос
head-answer = Ответ
head-weight = Вес
head-change = Изменение
head-evidence = Подтверждения
head-part = Часть
head-made-of = Из чего сложилось
head-section = Раздел
head-element = Составляющая
head-difference = Разница
head-number = №
head-gap = Разрыв
head-current = Сейчас
head-when-found = При обнаружении
head-at-closing = При закрытии
head-to-close = Закрыть
head-impact = Влияние
head-effort = Усилия
head-priority = Приоритет
head-owner = Ответственный
head-due = Срок
head-decision = Решение
head-decider = Кто решает
head-outcome = Итог
head-option = Вариант
head-for = За
head-against = Против
head-age = Возраст
head-plan = План
head-action = Действие
head-who = Кто
head-progress = Выполнение
head-period = Период
head-day = День
head-week = Неделя
head-month = Месяц
head-quarter = Квартал
head-year = Год
head-value = Значение
head-mean = Среднее
head-n = Число
head-low = Нижний край
head-high = Верхний край
head-interval = Интервал
head-lower-limit = Нижняя граница
head-average = Среднее
head-upper-limit = Верхняя граница
head-reading = Вывод
head-term = Величина
head-formula = Формула
head-with-numbers = С числами
head-result = Результат
head-rest = Остальные
head-p-adjusted = p с поправкой
head-time-since = С поступления
head-still-open = Ещё открыто
head-importance = Доля
head-correlation = Корреляция
head-performance = Средний ответ
head-ahead-of = Значит больше, чем
head-survey = Опрос
head-answers = Ответов
head-response-rate = Доля ответивших
head-share = Доля
head-share-weighted = { head-share } (с весами)
head-theme = Тема
head-team = Команда
head-agent = Сотрудник
head-shop = Магазин
head-region = Регион
head-country = Страна
head-product = Продукт
head-department = Отдел
head-visit = Визит
head-time = Время
head-hour = Час
head-waited = Ожидание
head-answered = Ответили
head-transfers = Переводов
head-resolved = Решено
head-channel = Канал
head-place = Место
head-language = Язык
head-type = Вид
head-category = Категория
head-count = Число
head-count-weighted = { head-count } (с весами)
head-cumulative = Накоплено
head-received = Поступило
head-closed = Закрыто
head-on-time = В срок
head-open = Открыто
head-competitor = Конкурент
head-ours = У нас
head-beside-ours = Рядом с нами
head-document = Документ
head-done = Что сделано
head-source = Источник
head-as-of = По состоянию на
head-effect = Эффект
head-effect-at-end = Отклонение от хода
head-cause = Причина
head-severity = Серьёзность
head-exact = Точное совпадение
head-kappa = Каппа
head-alpha = Альфа
head-level = Уровень
head-items = Пунктов
head-name = Имя
head-kind = Вид

## Captions of tables

caption-goals = Цели по состоянию
caption-metrics = Показатели по группам
caption-audits = Аудиты
caption-latest-audits = Последние аудиты
caption-checklists = Чек-листы
caption-causes = Причины, названные в ответах итоговых аудитов
caption-checklist-items = { $title }, версия { $version }: вопросы
caption-answers = Ответы по пунктам
caption-sections = Разделы и составляющие. Оценки от 0 до 100
caption-gaps = Открытые разрывы. Приоритет — влияние ÷ усилия. Возраст — дни с тех пор, как разрыв открыт.
caption-gaps-closed = Закрытые и принятые разрывы
caption-plans = Планы
caption-actions = Действия, просроченные сверху
caption-series = { $title }, { $every }
caption-series-order = Новые сверху. Границы — того процесса, к которому относится значение.
caption-breakdown = { $title }: { $name }
caption-limits-baseline = Базовый участок, значений: { $n }
caption-survey-questions = Вопросы и результаты
caption-survey-themes = Названные темы по числу ответов
survey-no-theme = Другие темы или ни одной
mean-of-best = { $mean } из { $best }
caption-visits = Визиты
caption-log-types = Обращения по видам и месяцам
caption-pareto = { $of ->
    [complaints] Жалобы по категориям
   *[cases] Обращения по категориям
}
head-pareto = { $of ->
    [complaints] Жалобы
   *[cases] Обращения
}
caption-competitors = Значения конкурентов с источником и возрастом
caption-effects = Эффекты и направленные на них цели
caption-coverage-metrics = Показатели по периодам
caption-coverage-audits = Последний аудит каждого канала и раздела
caption-agreement = Пары оценок
caption-changes = Изменения, новые сверху
caption-plan-effect = Показатели оценки плана до и после изменения

## Facts beside a figure

fact-target = Целевое значение
fact-still-to-go = Осталось
fact-forecast = Прогноз, { $period }
fact-likely-range = Вероятный интервал
fact-trend = { $every ->
    [day] Тренд в день
    [week] Тренд в неделю
    [quarter] Тренд в квартал
    [year] Тренд в год
   *[month] Тренд в месяц
}
fact-needed = { $every ->
    [day] Нужно в день
    [week] Нужно в неделю
    [quarter] Нужно в квартал
    [year] Нужно в год
   *[month] Нужно в месяц
}
fact-attained = Пройдено пути
fact-owner = Ответственный
fact-start = Начало
fact-review = Пересмотр
fact-effects = Эффекты
fact-percent-of-target = Не хватает, в процентах от цели
fact-found = Найден
fact-opened = Открыт
fact-due = Срок
fact-about = О чём
fact-signed = Подписано
fact-plan = План
fact-item = Пункт
fact-change-date = Дата изменения
fact-control = Для сравнения
fact-closes = Закрывает
fact-audience = Кого спрашивали
fact-method = Способ
fact-incentive = Поощрение
fact-invited = Приглашено
fact-responses = Ответов
fact-checklist = Чек-лист
fact-brief = О чём спрашивали
fact-right-agent = Ответил нужный сотрудник
fact-auditor = Аудитор
fact-scope = Охват
fact-pass-mark = Проходной балл
fact-raw-score = Исходная оценка
fact-second-scoring = Вторая оценка
fact-checked = Проверено
fact-how = Как

provenance-file = Файл
provenance-source = Данные
provenance-last-change = Последнее изменение
provenance-changed-by = { $date }, { $name }, { $commit }
provenance-commit = Коммит
formula-in-glossary = Формула в глоссарии

## Notes under tables and figures

note-source = Источник: { $source }.
note-not-applicable-leaves = Ответ «{ $answer }» в сумму не входит: { $items }.
note-weighted-sum = Вес раздела × оценка раздела, делить на сумму весов:
note-plain-sum = Вес пункта × оценка пункта, делить на сумму весов:
note-weight = вес { $weight }
note-scale-starts = Шкала начинается с { $value }.
note-forecast-method = { $n ->
    [one] Прогноз: среднее четырёх простых методов по { $n } значению; внутренний интервал должен охватить 80 значений из 100, внешний 95.
    [few] Прогноз: среднее четырёх простых методов по { $n } значениям; внутренний интервал должен охватить 80 значений из 100, внешний 95.
    [many] Прогноз: среднее четырёх простых методов по { $n } значениям; внутренний интервал должен охватить 80 значений из 100, внешний 95.
   *[other] Прогноз: среднее четырёх простых методов по { $n } значения; внутренний интервал должен охватить 80 значений из 100, внешний 95.
}
note-backtest = { $n ->
    [one] Если оглянуться на ряд: из { $n } такого прогноза внутренний интервал охватил { $inside80 }, внешний { $inside95 }.
    [few] Если оглянуться на ряд: из { $n } таких прогнозов внутренний интервал охватил { $inside80 }, внешний { $inside95 }.
    [many] Если оглянуться на ряд: из { $n } таких прогнозов внутренний интервал охватил { $inside80 }, внешний { $inside95 }.
   *[other] Если оглянуться на ряд: из { $n } такого прогноза внутренний интервал охватил { $inside80 }, внешний { $inside95 }.
}
note-above-dotted = Выше точечной линии разрыв обещает больше, чем стоит.
note-impact-effort = Влияние и усилия по шкале от 1 до 5.
note-numbered = Пронумеровано по приоритету: влияние ÷ усилия.
note-same-scale = Тот же показатель и та же шкала. Отмечены только сигналы и последнее значение.

## Data and downloads

data-table-of = { $n ->
    [one] Таблица: { $n } значение
    [few] Таблица: { $n } значения
    [many] Таблица: { $n } значений
   *[other] Таблица: { $n } значения
}
data-table-behind = Таблица к графикам
data-csv = CSV
data-json = JSON
data-svg = SVG
file-of-rows = не публикуется: в нём отдельные ответы или обращения
data-feed = Лента Atom
data-feed-audits = Лента аудитов
data-feed-goals = Лента изменений целей
data-feed-changed = Лента изменений
data-feed-actions = Лента просроченных действий
data-calendar = Календарь сроков (.ics)

## Search and filters

search-label = Поиск по сайту
search-placeholder = Слова, идентификаторы, имена
search-button = Найти
named-value = { $name }: { $value }
behind-value = n = { $n }
search-results = { $n ->
    [0] По запросу «{ $query }» ничего не найдено.
    [one] По запросу «{ $query }» найдена { $shown } страница.
    [few] По запросу «{ $query }» найдено { $shown } страницы.
    [many] По запросу «{ $query }» найдено { $shown } страниц.
   *[other] По запросу «{ $query }» найдено { $shown } страницы.
}
search-all-languages = Ударения и заглавные буквы не важны.
search-needs-script = Для поиска нужны скрипты. Все страницы перечислены и здесь.
search-too-short = Введите хотя бы две буквы.
filter-all = Все
filter-shown = Показано { $n } из { $total }. Фразы и графики — обо всех.
filter-by-status = Состояние
filter-by-owner = Ответственный
filter-by-channel = Канал
filter-by-team = Команда
filter-by-checklist = Чек-лист
filter-by-year = Год
filter-late-only = Только просроченные

## Compare and changes

compare-with-previous = Сравнить с предыдущим аудитом
compare-from-answers = за счёт ответов
compare-from-measurement = за счёт измерения
compare-measurement-help = Что дало изменение весов, вопросов или версии при тех же ответах.
changes-between = { $before } → { $after }
changes-in = Изменения { PERIOD($period, form: "in") }
changes-earlier = Предыдущие месяцы
changes-as-then = Каждый месяц прочитан так, как эти значения читались на его конец; более поздние значения могли это изменить.
changes-commits = Коммиты, из которых это следует
changes-results = Последние значения месяца и предшествующие им
changes-done = Что сделано и решено
changes-more-measures = Другие сдвинувшиеся показатели: { $n }.
changes-unchanged = Без явных изменений: { $n }
changes-more-audits = Другие аудиты этого месяца: { $n }.
change-audit = Проведён аудит: { $score }
change-audit-moved = Проведён аудит: { $score }, { $by } с прошлого аудита
change-audit-measured = Проведён аудит: { $score }, { $by } с прошлого аудита; из них { $measured } — из-за других вопросов, весов или версий
change-survey = Опрос, ответов: { $n }
change-gap-found = Разрыв обнаружен
change-gap-closed = Разрыв закрыт
change-decided = Решено: { $choice }
change-action-done = Действие выполнено: { $what }
change-plan-started = План начат
change-goal-met = Срок: цель достигнута
change-goal-missed = Срок: цель не достигнута
change-rebase = Границы начинаются заново: { $reason }
change-plan = План датирует своё изменение этим временем: { $plan }
change-version = Версия чек-листа: { $versions }
change-target = Целевое значение { $before } → { $after }
change-target-new = Первое целевое значение: { $after }
section-timeline = Хронология
head-happened = Что произошло
timeline-begun = План начат: { $plan }
timeline-effect = План вступил в силу: { $plan }

## Coverage

coverage-question-visits = Какие места и часы проверяли?
coverage-question-languages = На каких языках?

## Quarterly brief

brief-title = Сводка, { $period }
brief-lede = Одна страница фраз, вычисленных по данным, каждая со ссылкой на подтверждения.
brief-other-quarters = Другие кварталы
brief-slides = Слайды
brief-slides-how = Выберите эту строку и напечатайте: каждая часть выйдет на отдельном альбомном листе.

## Glossary

glossary-all = Все статьи

## Surveys, visits, complaints

survey-customers-beside-employees = Взгляд клиентов рядом со взглядом сотрудников
survey-left-out = Не учтено
visits-by-hour = Когда никто не отвечает: час за часом
visits-answered-of = ответили: { $answered } из { $n }
section-complaint-categories = На что жалуются
section-open-complaints = Что открыто
section-learned = Чему научились
section-logs = Журналы
complaints-learned-lede = Выводы из этих журналов или те, что по ним измеряются.
caption-complaint-categories = Жалобы по категориям: эти месяцы и годом раньше
caption-complaint-categories-now = Жалобы по категориям: эти месяцы
caption-complaint-causes = Причины, названные в жалобах
head-year-before = Годом раньше
head-these-months = Эти месяцы
head-mostly-in = Чаще всего в категории
category-more = Чаще
category-fewer = Реже
category-chance = Не отличить от случайности
category-few = Слишком мало для сравнения
brief-risks = Что под угрозой на { $day }
brief-late = Что просрочено на { $day }
brief-moved = Что изменилось
brief-heard = Что говорят клиенты
brief-work = Что сделано
caption-brief-moved = Что изменилось: значение до квартала и последнее в нём
head-before-quarter = До него
head-quarter-end = В его конце
owners-late = { $n ->
    [0] Ничего не просрочено
    [one] Просрочено { $n } дело
    [few] Просрочено { $n } дела
    [many] Просрочено { $n } дел
   *[other] Просрочено { $n } дела
}
owners-lede = Кто отвечает за какие цели, разрывы, действия и показатели; первым — тот, у кого просрочено больше всего.
owner-late = { $n ->
    [0] Ничего не просрочено.
    [one] Просрочено { $n } дело.
    [few] Просрочено { $n } дела.
    [many] Просрочено { $n } дел.
   *[other] Просрочено { $n } дела.
}
part-counts = { CAP(PERIOD($since, form: "since")) }: завершённых аудитов { $audits }, визитов { $visits }.
parts-counted = Оценки и провалы — за последние двенадцать месяцев; аудиты и визиты считаются с самого начала; показатели, цели и разрывы — на сегодня.
part-result = Средняя оценка аудитов после { $since } по чек-листу «{ $title }». Аудитов: { $n }.
part-critical = Аудитов и визитов с итогом после { $since }: { $n }.
part-complaints = Жалоб после { $since }: { $n }; за двенадцать месяцев до того: { $before }.
record-by = Какие вопросы не удаются: { $scope }
record-by-marks = Точка: всегда лучший ответ. Кольцо: ниже лучшего не более чем в половине аудитов. Ромб: чаще. Черта: нет ответа.
record-cell = { $n } из { $of }
decisions-open = { $n ->
    [0] Открытых решений нет.
    [one] Ждёт { $n } решение.
    [few] Ждут { $n } решения.
    [many] Ждут { $n } решений.
   *[other] Ждут { $n } решения.
}
decisions-asked = Предстоит решить
head-late-things = Просрочено
caption-fails = Вопросы по числу аудитов с ответом ниже лучшего
caption-decisions = Решения, открытые сверху
caption-schedule = Ближайший аудит каждого графика
head-not-on-course = Не достигнуты или скорее не будут
head-open-actions = Открытые действия
section-record = Как отвечали аудиты
record-worst = { $of ->
    [one] Чаще всего ниже лучшего «{ $id } { $item }»: в { $n } из { $of } аудита
    [few] Чаще всего ниже лучшего «{ $id } { $item }»: в { $n } из { $of } аудитов
    [many] Чаще всего ниже лучшего «{ $id } { $item }»: в { $n } из { $of } аудитов
   *[other] Чаще всего ниже лучшего «{ $id } { $item }»: в { $n } из { $of } аудита
}
record-all-best = Все ответы лучшие
record-marks = Точка: лучший ответ. Кольцо: частично. Ромб: худший. Черта: без ответа или неприменимо.
chart-title-record = Вопросы по аудитам, сначала те, что чаще ниже лучшего
head-below-best = Ниже лучшего
owners-nobody = Никто не отвечает
complaints-by-month = Жалобы, комментарии и благодарности по месяцам
complaints-vital-few = Немногие категории, от которых большинство жалоб
competitors-strip = Где мы среди них
gap-of = Разрыв: { $title }
goal-of = Цель: { $title }
goal-named = Цель: { $title }.
plan-of = План: { $title }
audit-of = { $checklist }, версия { $version }
checklist-version = версия { $version }
answer-cause = причина: { $cause }
checklist-pass-mark = Проходной балл { $pass }
checklist-extends = Расширяет: { $checklist }
checklist-critical = критический
checklist-required-evidence = нужны подтверждения
checklist-why = Зачем
checklist-how = Как проверить
checklist-example = Пример
checklist-used-by = { $n ->
    [0] Пока не используется
    [one] Использован { $n } раз
    [few] Использован { $n } раза
    [many] Использован { $n } раз
   *[other] Использован { $n } раза
}

## Feeds

feed-title = { $site }: { $what }
feed-audit = Аудит { $title }: { $verdict }

section-why-moved = Почему показатель изменился: { $name }
why-bar-mix = Что дал вес частей
why-bar-rest = Что части оставляют открытым
why-bar-all = Целое
head-within = Внутри части
head-weight-effect = Из-за её веса
caption-why-moved = Каждая часть: её значение с долей от всех случаев и что она дала целому
derive-within = Внутри части { $part }
derive-weight = Вес части { $part }
why-cell = { $value } ({ $share })
why-bar-others = { $n ->
    [one] Ещё { $n } часть
    [few] Ещё { $n } части
    [many] Ещё { $n } частей
   *[other] Ещё { $n } части
}
