# Words inside charts, and what charts say to those who do not see them.

chart-current = сейчас
chart-late = просрочено
legend-target = цель
chart-target = цель { $value }
chart-goal = Цель { $target } { PERIOD($period, form: "by") }
chart-pass = проходной балл { $score }
chart-upper-limit = верхняя граница { $value }
chart-lower-limit = нижняя граница { $value }
chart-average = среднее { $value }
chart-average-short = сред. { $value }
chart-limit-short = граница { $value }
chart-forecast = Прогноз, { $period }: { $value }
chart-range = вероятно, от { $low } до { $high }
chart-value-at = { $value } { PERIOD($period, form: "in") }
chart-restart = Отсюда границы пересчитаны.
chart-restart-at = { $period }: { $reason }
chart-version-break = версия { $version }
chart-change-marker = дата изменения
chart-without-change = без изменения
chart-not-compared = Мелкие точки: значения, которые не сравниваются.
chart-impact = Влияние
chart-effort = Усилия
chart-still-to-close = осталось закрыть
chart-cumulative = накопленный %
chart-us = мы
chart-hour-of-day = время суток
chart-weekday-1 = пн
chart-weekday-2 = вт
chart-weekday-3 = ср
chart-weekday-4 = чт
chart-weekday-5 = пт
chart-weekday-6 = сб
chart-weekday-7 = вс

legend-signal-better = сигнал к лучшему
legend-signal-worse = сигнал к худшему
legend-signal-neutral = сигнал
legend-ordinary = обычное
legend-band = Полоса: границы обычной вариации.
legend-bar-now-line-before = Столбец: сейчас. Вертикальная черта: { $before }.
legend-filled-now-open-before = Закрашено: сейчас. Пусто: { $before }.
legend-interval = Отрезок: интервал при доверии { $confidence }.
legend-funnel = Линии: границы 95 % и 99,8 % вокруг целого, тем шире, чем меньше ответов.
legend-importance = По вертикали: доля в объяснённом и её интервал; все интервалы верны вместе при доверии { $confidence }. Линии: равная доля каждого и их средний уровень.
legend-without-change = Тонкий штрих: куда вёл ход значений до изменения по плану { $plans }.
legend-still-open = Линия: доля ещё открытых обращений по времени с поступления. Полоса: её интервал при доверии { $confidence }. Пунктир: когда была закрыта половина.

chart-title-process = { $title }, { $first } – { $last }, контрольная карта
chart-title-sections = Оценки разделов
chart-title-elements = Пять составляющих
chart-title-levels = Уровень обслуживания в последних аудитах
chart-title-gaps = Открытые разрывы, текущее значение и цель
chart-title-impact-effort = Влияние и усилия по открытым разрывам
chart-title-pareto = { $of ->
    [complaints] Жалобы по категориям
   *[cases] Обращения по категориям
}
chart-title-stack = Обращения по видам и месяцам
chart-title-distribution = { $title }: распределение
chart-title-hours = Визиты с ответом по часам суток
chart-title-competitors = { $title }: мы и конкуренты
chart-title-coverage = Ряды данных и их значения по периодам

chart-desc-series = { $n ->
    [one] { $n } значение от { $low } до { $high }; последнее { $value } { PERIOD($last, form: "in") }.
    [few] { $n } значения от { $low } до { $high }; последнее { $value } { PERIOD($last, form: "in") }.
    [many] { $n } значений от { $low } до { $high }; последнее { $value } { PERIOD($last, form: "in") }.
   *[other] { $n } значения от { $low } до { $high }; последнее { $value } { PERIOD($last, form: "in") }.
}
chart-desc-limits = Границы обычной вариации: { $low } и { $high }, среднее { $mean }.
chart-desc-limits-last = У последнего значения границы обычной вариации — { $low } и { $high } вокруг среднего { $mean }.
chart-desc-signals = { $n ->
    [0] Сигналов нет.
   *[other] Значений-сигналов: { WORD($n, form: "n") }.
}
chart-desc-value = { $label } { $value }.
chart-desc-from-to = { $label }: сейчас { $current }, цель { $target }.
chart-desc-impact-effort = { $label }: влияние { $impact }, усилия { $effort }.
chart-desc-table = Все значения есть в таблице данных.
chart-subtitle-elements = Оценки от 0 до 100.
chart-subtitle-levels = Последние аудиты того же охвата.
chart-subtitle-gaps-percent = проценты
chart-axis-share = доля ответов
chart-axis-still-open = ещё открыто, проценты
chart-axis-importance = доля в объяснённом, проценты
chart-axis-performance = средний ответ, процент пути от худшего к лучшему
chart-axis-count = число обращений
chart-axis-score = оценка, от 0 до 100

