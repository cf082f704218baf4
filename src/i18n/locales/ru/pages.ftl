# Words of single pages, beside those that all share in site.ftl.

axis-seconds = секунды
axis-minutes = минуты
axis-hours = часы
axis-days = дни
overview-ask-changed = Что изменилось?
overview-no-change = Ни одно недавнее значение не является сигналом.
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
