# Words of single pages, beside those that all share in site.ftl.

axis-seconds = ثوانٍ
axis-minutes = دقائق
axis-hours = ساعات
axis-days = أيام
overview-ask-changed = ما الذي تغيّر؟
overview-no-change = لا تُعدّ أي قيمة حديثة إشارة.
overview-no-recent = لا توجد قيمة حديثة.
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

## Headlines and parts of lists

see-more = { $n } أخرى
gaps-drawn = رُسمت أول { $n } من { $total }؛ والجدول يضمها كلها.
gap-passed-by = جرى تجاوزه بمقدار { $size }
gap-priority-of = حجم الأثر { $impact } ÷ الجهد { $effort }
metrics-number = المقاييس: { $n }.
metrics-missed = مقاييس لم تبلغ مستهدفها: { $n } من { $total } لها مستهدف.
metrics-worse = يسوء: { $titles }.
metrics-state = { $name }: { $n }.
metrics-moving = تسوء: لا شيء. تتحسن: { $better }.
metrics-better = تتحسن: { $better }.
metrics-moved = بلا قيمة حديثة، لكنها كانت تتغيّر عند آخر قياس: { $titles }.
audits-made = عمليات التدقيق في اثني عشر شهرًا: { $n }.
audits-passed = اجتازت: { $passed } من { $n } لها حكم.
audits-all = كل عمليات التدقيق
audits-questions = أكثر الأسئلة قصورًا
audits-questions-more = أسئلة أخرى دون أفضل إجابة: { $titles }.
each-period = { $every ->
    [day] في اليوم
    [week] في الأسبوع
    [quarter] في الربع
    [year] في السنة
   *[month] في الشهر
}
head-needed = المطلوب
head-forecast = التوقع
head-open-cases = حالات مفتوحة
head-when = متى
head-what-for = فائدتها
head-command = الأمر
visits-without-checklist = زيارات بلا قائمة تحقق
visits-answered-in = { $name }: أُجيب { $answered } من { $n }.
effects-off-course = لم تتحقق أو الأرجح ألا تتحقق
effects-even = يستوي احتمال تحققها وعدمه
effects-open = غير معروف
effects-likely = الأرجح أن تتحقق
effects-on-course = تسير نحو التحقق
effects-met = تحققت
agreement-in-all = يتفق التقييمان في { $same } من { $n } تقييمًا؛ الأزواج: { $pairs }.
late-own-gap = { $lead } { $title }.
late-own-decision = { $lead } قرار: { $title }
late-own-action = { $lead } { $action } ({ $title }).
late-own-review = { $lead } مراجعة { $title }.
record-latest = آخر { $n } من { $of }.
coverage-exceptions = ما ينقص أو تقادم أو قلّ
coverage-due = قوائم التحقق التي لا جدول لها
coverage-recent-until = حديث حتى
section-waves = موجة بعد موجة
survey-times = × { $n }
plans-timeline = الخطط عبر الزمن
plans-timeline-marks = من البداية إلى النهاية. نقطة: إجراء منجز. معيّن: إجراء متأخر. الخط المنقط: اليوم.
next-steps = ما يُكتب بعد ذلك
next-audit = قائمة مملوءة: ما هو جيد وما يقصر وبأي دليل.
next-metric = قياس عبر الزمن: وحده ما له اتجاه.
next-goal = أين يجب أن يصل المقياس ومتى.
next-gap = نتيجة: كم تبعد الأمور عما ينبغي.
next-plan = من يفعل ماذا ومتى، وما الذي يُظهر أنه نجح.
next-survey = ما أجاب به العملاء أو الموظفون، من ملف إجاباتهم.
