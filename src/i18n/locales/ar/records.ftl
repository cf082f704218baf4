# Words of the pages of records, beside those that all share in site.ftl.

audit-score-before = { CAP(PERIOD($date, form: "in")) }: { $score }
chart-radar = الشكل نفسه مخططًا راداريًا
gaps-reopened = عادت للظهور: { $titles }.
filter-on-time-only = غير متأخرة
gap-without-plan = لا توجد خطة لها بعد.
section-finding = النتيجة
gap-came-back = عادت باسم
plan-evidence-in = مكتملة
plan-evidence-open = غير مكتملة
section-answers-spread = توزيع الإجابات
survey-parts-alike = { $title }: لا يختلف أي جزء بما يتجاوز المصادفة
survey-parts-differ = { $title }، أجزاء تختلف عن الكل بما يتجاوز المصادفة: { $names }
survey-caution = تُقرأ الأجزاء التي تقل إجاباتها عن ٣٠ بحذر.
log-without-due = لا تُحتسب { $n } من الحالات التي بلا موعد.
log-resolution-figures = الوسيط { $median }، المتوسط { $mean }، تسع من كل عشر خلال { $p90 }.
log-most-categories = الفئات المرسومة هي الأكثر تكرارًا وعددها { $n }، والجدول يضمها كلها.
fact-promise = الوعد
competitor-our-rank = نحن في المرتبة { $rank } من { $of }
competitor-strip-best = { $title }: نحن الأفضل بين { $of }
competitor-strip-rank = { $title }: مرتبتنا { $rank } من { $of }
voices-not-asked = لم يُسألوا
coverage-expected = المتوقع
coverage-marks = نقطة: قيمة. معيّن: ناقصة. حلقة: متأخرة. شرطة: غير متوقعة.
coverage-no-channel = بلا قناة محددة
changes-documents = المستندات
changes-and-more = و{ $n } أخرى
