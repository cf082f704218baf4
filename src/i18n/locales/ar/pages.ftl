# Words of single pages, beside those that all share in site.ftl.

axis-seconds = ثوانٍ
axis-minutes = دقائق
axis-hours = ساعات
axis-days = أيام
overview-ask-changed = ما الذي تغيّر؟
overview-no-change = لم يتحرك شيء خارج التباين المعتاد.
note-metrics-key = الخط المتقطع: المستهدف. المنطقة المظللة: المدى الذي يغطيه التباين المعتاد.
figure-subtitle = القيم { $every }، { $better }.
limits-moving-range = متوسط المدى المتحرك
limits-formula-average = مجموع { $n } قيم ÷ { $n }
limits-formula-range = متوسط |القيمة − القيمة السابقة|
limits-formula-upper = المتوسط + ٢٫٦٦ × متوسط المدى المتحرك
limits-formula-lower = المتوسط − ٢٫٦٦ × متوسط المدى المتحرك
limits-caption = الحدود { PERIOD($period, form: "since") }
provenance-changed = { $date }، { $commit }
metric-of = المقياس: { $title }
feed-goal-status = الهدف { $title }: { $status }
breakdown-worse = { $name }: يسوء – { $parts }
breakdown-better = { $name }: يتحسن – { $parts }
language-en = الإنجليزية
language-el = اليونانية
language-ro = الرومانية
language-ar = العربية
language-et = الإستونية
language-ru = الروسية
