# Words of the pages of records, beside those that all share in site.ftl.

audit-score-before = { CAP(PERIOD($date, form: "in")) }: { $score }
chart-radar = الشكل نفسه مخططًا راداريًا
gaps-reopened = عادت للظهور: { $titles }.
filter-on-time-only = غير متأخرة
gap-from-to = القيمة الحالية { $current } والمطلوب { $target }.
gap-without-plan = لا توجد خطة لها بعد.
section-finding = النتيجة
gap-came-back = عادت باسم
plan-evidence-in = مكتملة
plan-evidence-open = غير مكتملة
