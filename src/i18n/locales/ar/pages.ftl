# Words of single pages, beside those that all share in site.ftl.

axis-seconds = ثوانٍ
axis-minutes = دقائق
axis-hours = ساعات
axis-days = أيام
overview-ask-changed = ما الذي تغيّر؟
overview-no-change = لا تُعدّ أي قيمة حديثة إشارة.
note-metrics-key = الخط المتقطع: المستهدف. المنطقة المظللة: المدى الذي يغطيه التباين المعتاد.
figure-subtitle = القيم { $every }، { $better }.
limits-moving-range = متوسط المدى المتحرك
limits-formula-average = { $n ->
    [one] القيمة الوحيدة ÷ { $n }
    [two] مجموع القيمتين ÷ { $n }
    [few] مجموع { $n } قيم ÷ { $n }
    [many] مجموع { $n } قيمة ÷ { $n }
   *[other] مجموع { $n } قيمة ÷ { $n }
}
limits-formula-range = متوسط |القيمة − القيمة السابقة|
limits-formula-upper = المتوسط + ٢٫٦٦ × متوسط المدى المتحرك
limits-formula-lower = المتوسط − ٢٫٦٦ × متوسط المدى المتحرك
limits-formula-share-average = مجموع القيمة × n ÷ مجموع n
limits-formula-share-upper = المتوسط + ٣ × σz × σ
limits-formula-share-lower = المتوسط − ٣ × σz × σ
limits-formula-average-season = { $n ->
    [one] القيمة الوحيدة بعد طرح موسمها
    [two] متوسط القيمتين بعد طرح موسمهما
    [few] متوسط { $n } قيم بعد طرح موسمها
    [many] متوسط { $n } قيمة بعد طرح موسمها
   *[other] متوسط { $n } قيمة بعد طرح موسمها
}
limits-season = الموسم
limits-formula-season = ما يضيفه وقتها
limits-formula-seasonal = { $formula } + الموسم
limits-cut = { $numbers }، يُقطع عند { $end }
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
