# Words of single pages, beside those that all share in site.ftl.

axis-seconds = секунды
axis-minutes = минуты
axis-hours = часы
axis-days = дни
overview-ask-changed = Что изменилось?
overview-no-change = Ничто не вышло за пределы обычной вариации.
note-metrics-key = Пунктир: цель. Заливка: диапазон обычной вариации.
figure-subtitle = Значения { $every }, { $better }.
limits-moving-range = Средний скользящий размах
limits-formula-average = сумма { $n } значений ÷ { $n }
limits-formula-range = среднее |значение − предыдущее значение|
limits-formula-upper = среднее + 2,66 × средний скользящий размах
limits-formula-lower = среднее − 2,66 × средний скользящий размах
limits-caption = Границы { PERIOD($period, form: "since") }
provenance-changed = { $date }, { $commit }
metric-of = Показатель: { $title }
feed-goal-status = Цель { $title }: { $status }
breakdown-worse = { $name }: ухудшается – { $parts }
breakdown-better = { $name }: улучшается – { $parts }
language-en = Английский
language-el = Греческий
language-ro = Румынский
language-ar = Арабский
language-et = Эстонский
language-ru = Русский
