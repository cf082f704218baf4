# Words of single pages, beside those that all share in site.ftl.

axis-seconds = seconds
axis-minutes = minutes
axis-hours = hours
axis-days = days
overview-ask-changed = What changed?
overview-no-change = Nothing has moved beyond ordinary variation.
note-metrics-key = Dashed line: target. Shaded: the range that ordinary variation covers.
figure-subtitle = Values { $every }, { $better }.
limits-moving-range = Average moving range
limits-formula-average = sum of { $n } values ÷ { $n }
limits-formula-range = mean of |this value − the one before|
limits-formula-upper = average + 2.66 × average moving range
limits-formula-lower = average − 2.66 × average moving range
limits-caption = Limits { PERIOD($period, form: "since") }
provenance-changed = { $date }, { $commit }
metric-of = Metric: { $title }
feed-goal-status = Goal { $title }: { $status }
breakdown-worse = { $name }: getting worse – { $parts }
breakdown-better = { $name }: getting better – { $parts }
language-en = English
language-el = Greek
language-ro = Romanian
language-ar = Arabic
language-et = Estonian
language-ru = Russian
