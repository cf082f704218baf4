# Words inside charts, and what charts say to those who do not see them.

chart-current = الحالي
chart-late = متأخر
legend-target = المستهدف
chart-target = المستهدف { $value }
chart-goal = الهدف { $target } { PERIOD($period, form: "by") }
chart-pass = حد الاجتياز { $score }
chart-upper-limit = الحد الأعلى { $value }
chart-lower-limit = الحد الأدنى { $value }
chart-average = المتوسط { $value }
chart-average-short = متوسط { $value }
chart-limit-short = حد { $value }
chart-forecast = التوقع، { $period }: { $value }
chart-range = المدى المرجّح من { $low } إلى { $high }
chart-value-at = { $value } { PERIOD($period, form: "in") }
chart-restart = من هنا تبدأ الحدود من جديد.
chart-restart-at = { $period }: { $reason }
chart-version-break = الإصدار { $version }
chart-change-marker = تاريخ التغيير
chart-without-change = بلا التغيير
chart-not-compared = النقاط الصغيرة: قيم لا تدخل في المقارنة.
chart-impact = حجم الأثر
chart-effort = الجهد
chart-still-to-close = ما بقي
chart-cumulative = ٪ تراكمية
chart-us = نحن
chart-hour-of-day = ساعة اليوم
chart-weekday-1 = الاثنين
chart-weekday-2 = الثلاثاء
chart-weekday-3 = الأربعاء
chart-weekday-4 = الخميس
chart-weekday-5 = الجمعة
chart-weekday-6 = السبت
chart-weekday-7 = الأحد

legend-signal-better = إشارة نحو الأفضل
legend-signal-worse = إشارة نحو الأسوأ
legend-signal-neutral = إشارة
legend-ordinary = معتاد
legend-band = الشريط: حدود التباين المعتاد.
legend-bar-now-line-before = العمود: الآن. الخط القائم: { $before }.
legend-filled-now-open-before = المملوء: الآن. الفارغ: { $before }.
legend-interval = القطعة: المدى بثقة { $confidence }.
legend-funnel = الخطوط: حدود ٩٥٪ و٩٩٫٨٪ حول المجموع، وتتسع حيث قلّت الإجابات.
legend-importance = عموديًا: الحصة مما يُفسَّر مع مداها؛ وتصح المجالات كلها معًا بثقة { $confidence }. الخطان: حصة متساوية لكل إجابة، ومتوسط جودتها.
legend-without-change = المتقطع الرفيع: إلى أين كان المسار متجهًا قبل تغيير الخطة { $plans }.
legend-still-open = الخط: حصة الحالات المفتوحة بحسب الزمن منذ ورودها. الشريط: مداها بثقة { $confidence }. المنقط: متى أُغلق نصفها.

chart-title-process = { $title }، من { $first } إلى { $last }، مخطط العملية
chart-title-sections = درجات الأقسام
chart-title-elements = العناصر الخمسة
chart-title-levels = مستوى الخدمة في آخر عمليات التدقيق
chart-title-gaps = الفجوات المفتوحة، القيمة الحالية والمستهدف
chart-title-impact-effort = حجم أثر الفجوات المفتوحة وجهدها
chart-title-pareto = { $of ->
    [complaints] الشكاوى بحسب الفئة
   *[cases] الحالات بحسب الفئة
}
chart-title-stack = الحالات بحسب النوع والشهر
chart-title-distribution = { $title }: التوزيع
chart-title-hours = الزيارات المجابة بحسب ساعة اليوم
chart-title-competitors = { $title }: نحن والمنافسون
chart-title-coverage = السلاسل وقيمها بحسب الفترة

chart-desc-series = { $n ->
    [one] قيمة واحدة، { $value } { PERIOD($last, form: "in") }.
    [two] قيمتان من { $low } إلى { $high }، وآخرهما { $value } { PERIOD($last, form: "in") }.
    [few] { $n } قيم من { $low } إلى { $high }، وآخرها { $value } { PERIOD($last, form: "in") }.
    [many] { $n } قيمة من { $low } إلى { $high }، وآخرها { $value } { PERIOD($last, form: "in") }.
   *[other] { $n } قيمة من { $low } إلى { $high }، وآخرها { $value } { PERIOD($last, form: "in") }.
}
chart-desc-limits = حدود التباين المعتاد { $low } و{ $high } حول متوسط قدره { $mean }.
chart-desc-limits-last = عند آخر قيمة حدود التباين المعتاد هي { $low } و{ $high } حول متوسط { $mean }.
chart-desc-signals = { $n ->
    [0] لا قيمة تُعدّ إشارة.
    [one] قيمة واحدة إشارة.
    [two] قيمتان إشارتان.
    [few] { WORD($n, form: "f") } قيم إشارات.
    [many] { $n } قيمة إشارات.
   *[other] { $n } قيمة إشارات.
}
chart-desc-value = { $label } { $value }.
chart-desc-from-to = { $label } من { $current } إلى { $target }.
chart-desc-impact-effort = { $label }: حجم الأثر { $impact }، والجهد { $effort }.
chart-desc-table = في جدول البيانات كل القيم.
chart-subtitle-elements = الدرجات من ٠ إلى ١٠٠.
chart-subtitle-levels = آخر عمليات التدقيق للنطاق نفسه.
chart-subtitle-gaps-percent = نسب مئوية
chart-axis-share = حصة الإجابات
chart-axis-still-open = ما زالت مفتوحة، بالمئة
chart-axis-importance = الحصة مما يُفسَّر، بالمئة
chart-axis-performance = متوسط الإجابة، بالمئة من المسافة بين الأسوأ والأفضل
chart-axis-count = عدد الحالات
chart-axis-score = الدرجة، من ٠ إلى ١٠٠

