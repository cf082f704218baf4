# Words of single pages, beside those that all share in site.ftl.

axis-seconds = секунды
axis-minutes = минуты
axis-hours = часы
axis-days = дни
overview-ask-changed = Что изменилось?
overview-no-change = Ни одно недавнее значение не является сигналом.
overview-no-recent = Недавних значений нет.
note-metrics-key = Пунктир: цель. Заливка: диапазон обычной вариации.
figure-subtitle = Значения { $every }, { $better }.
limits-moving-range = Средний скользящий размах
limits-formula-average = { $n ->
    [one] сумма { $n } значения ÷ { $n }
    [few] сумма { $n } значений ÷ { $n }
    [many] сумма { $n } значений ÷ { $n }
   *[other] сумма { $n } значения ÷ { $n }
}
limits-formula-range = среднее |значение − предыдущее значение|
limits-formula-upper = среднее + 2,66 × средний скользящий размах
limits-formula-lower = среднее − 2,66 × средний скользящий размах
limits-formula-share-average = сумма значение × n ÷ сумма n
limits-formula-share-upper = среднее + 3 × σz × σ
limits-formula-share-lower = среднее − 3 × σz × σ
limits-formula-average-season = { $n ->
    [one] среднее { $n } значения без сезона
    [few] среднее { $n } значений без сезона
    [many] среднее { $n } значений без сезона
   *[other] среднее { $n } значения без сезона
}
limits-season = Сезон
limits-formula-season = что прибавляет её время
limits-formula-seasonal = { $formula } + сезон
limits-cut = { $numbers }, срезано до { $end }
limits-caption = Границы { PERIOD($period, form: "since") }
provenance-changed = { $date }, { $commit }
metric-of = Показатель: { $title }
feed-goal-status = Цель { $title }: { $status }
breakdown-worse = { $name }: ухудшается — { $parts }
breakdown-better = { $name }: улучшается — { $parts }
language-en = Английский
language-el = Греческий
language-ro = Румынский
language-ar = Арабский
language-et = Эстонский
language-ru = Русский

## Headlines and parts of lists

see-more = ещё { $n }
gaps-drawn = На рисунке первые { $n } из { $total }; в таблице они все.
gap-passed-by = превышена на { $size }
gap-priority-of = эффект { $impact } ÷ усилия { $effort }
metrics-number = Показателей: { $n }.
metrics-missed = Показателей, не достигших цели: { $n } из { $total } с целью.
metrics-worse = Ухудшаются: { $titles }.
metrics-state = { $name }: { $n }.
metrics-moving = Ухудшаются: ни один. Улучшаются: { WORD($better) }.
metrics-better = Улучшаются: { WORD($better) }.
metrics-moved = Без свежих значений, но при последнем измерении менялось: { $titles }.
audits-made = Аудитов за двенадцать месяцев: { $n }.
audits-passed = Пройдено: { $passed } из { $n } с вердиктом.
audits-all = Все аудиты
audits-questions = Какие вопросы чаще всего не дотягивают
audits-questions-more = Другие вопросы ниже лучшего: { $titles }.
each-period = { $every ->
    [day] в день
    [week] в неделю
    [quarter] в квартал
    [year] в год
   *[month] в месяц
}
head-needed = Нужно
head-forecast = Прогноз
head-open-cases = Открытые обращения
head-when = Когда
head-what-for = Зачем
head-command = Команда
visits-without-checklist = Визиты без чек-листа
visits-answered-in = { $name }: ответили на { $answered } из { $n }.
effects-off-course = Не достигнуты или скорее не будут
effects-even = Шансы примерно равны
effects-open = Неизвестно
effects-likely = Скорее будут достигнуты
effects-on-course = Идут по плану
effects-met = Достигнуты
agreement-in-all = Оценки совпадают в { $same } случаях из { $n }; пар: { WORD($pairs) }.
late-own-gap = { $lead } { $title }.
late-own-decision = { $lead } решение: { $title }
late-own-action = { $lead } { $action } ({ $title }).
late-own-review = { $lead } пересмотр цели «{ $title }».
record-latest = Последние { $n } из { $of }.
coverage-exceptions = Чего нет, что устарело, чего мало
coverage-due = Чек-листы без графика
coverage-recent-until = Свежий до
section-waves = Волна за волной
survey-times = × { $n }
plans-timeline = Планы во времени
plans-timeline-marks = От начала до конца. Точка: действие выполнено. Ромб: действие просрочено. Пунктир: сегодня.
next-steps = Что написать дальше
next-audit = Заполненный чек-лист: что хорошо, чего не хватает и чем это подтверждено.
next-metric = Величина во времени: только у неё есть тренд.
next-goal = Каким должен стать показатель и когда.
next-gap = Вывод: насколько дела далеки от должного.
next-plan = Кто что делает и к какому сроку, и что покажет, что это помогло.
next-survey = Что ответили клиенты или сотрудники, из файла ответов.
