# Words of the pages of records, beside those that all share in site.ftl.

audit-score-before = { CAP(PERIOD($date, form: "in")) }: { $score }
audits-drafts = مسودات
audits-second-scorings = تقييمات ثانية عمياء
audits-progress = أُجيب عن { $answered } من { $n } من البنود
chart-radar = الشكل نفسه مخططًا راداريًا
gaps-reopened = عادت للظهور: { $titles }.
filter-on-time-only = غير متأخرة
gap-without-plan = لا توجد خطة لها بعد.
section-finding = الملاحظة
gap-came-back = عادت باسم
plan-evidence-in = مسمّاة وبدأت
plan-evidence-open = غير مكتملة
section-answers-spread = توزيع الإجابات
survey-parts-alike = { $title }: لا يمكن إثبات فرق بين الأجزاء
survey-parts-differ = { $title }، المختلف عن البقية: { $names }
survey-parts-differ-two = { $title }: يختلف { $names }
survey-parts-more = { $title }، المختلف عن البقية: { $names } و{ $more } غيرها
survey-parts-apart = { $title }، المختلف عن المجموع: { $names }
survey-parts-apart-more = { $title }، المختلف عن المجموع: { $names } و{ $more } غيرها
survey-parts-tested = يُقارن كل جزء بسائر الأجزاء معًا؛ ومع عدد من الاختبارات هو { $n } لا يُذكر إلا فرق يبقى بعد تصحيح هولم.
survey-parts-one-test = يُقارن الجزآن أحدهما بالآخر في اختبار واحد.
survey-parts-hidden = لا تُعرض حتى لا تُعرف أي مجموعة يقل عددها عن { $least }: { $names }. ولا تدخل في أي مقارنة.
survey-parts-hidden-of = { $question }: لا تُعرض حتى لا تُعرف أي مجموعة يقل عددها عن { $least }: { $names }. ولا تدخل في أي مقارنة.
survey-themes-hidden = لا تُعرض الموضوعات التي ذكرها أقل من { $least }، ولا ما يكشف عنها: فالموضوع قد يدل على من ذكره، أما الإجابة على مقياس فلا.
fewer-than = أقل من { $least }
survey-caution = تُقرأ الأجزاء التي تقل إجاباتها عن ٣٠ بحذر.
section-drivers = ما يرافق الإجابات عن: { $of }
caption-drivers = وزن كل إجابة ومدى جودتها
drivers-caution = هذه الإجابات ترافق التقييم، أما أيها السبب فلا يبيّنه استبيان.
section-still-open = كم تبقى الحالات مفتوحة
log-on-time-counted = { $of ->
    [complaints] الشكاوى
    [types] الحالات من كل الأنواع
   *[cases] الحالات
}: { $total }. أُغلقت أو حلّ موعدها: { $n }؛ لم يحلّ موعدها بعد: { $open }؛ بلا موعد: { $without }.
log-resolution-figures = { $of ->
    [complaints] في الشكاوى المغلقة وحدها: المتوسط { $mean }.
   *[cases] في الحالات المغلقة وحدها: المتوسط { $mean }.
}
log-most-categories = الفئات المرسومة هي الأكثر تكرارًا وعددها { $n }، والجدول يضمها كلها.
fact-promise = الوعد
competitor-ahead-of-us = متقدم علينا
competitor-behind-us = متأخر عنا
competitor-not-apart = لا يمكن تمييزه عنا (يلزم فرق أكبر من { $chance })
competitor-too-coarse = لا تمكن مقارنته: قد تُحدث المصادفة وحدها فرقًا بقدر القيمة نفسها
competitor-untested = لا يمكن اختباره
competitor-too-old = أقدم من أن يُقارَن
competitor-too-few = قيم أقل من أن تُقارَن
competitor-strip-not-apart = { $title }: لا يمكن تمييزنا عن { $names }
competitor-strip-untested = لم تُختبر لأن قيمنا لا تبيّن كم تتفاوت: { $names }.
competitor-strip-too-coarse = لا تمكن المقارنة، لأن المصادفة وحدها قد تُحدث فرقًا بقدر القيمة نفسها: { $names }.
competitor-strip-too-old = أقدم من أن تُقارَن: { $names }.
competitor-strip-too-few = قيم أقل من أن تُقارَن: { $names }.
competitor-strip-best = { $title }: نحن الأفضل بين { $of }
competitor-strip-rank = { $title }: مرتبتنا { $rank } من { $of }
voices-not-asked = لم يُسألوا
coverage-expected = المتوقع
coverage-marks = نقطة: قيمة. معيّن: ناقصة. حلقة: متأخرة. شرطة: غير متوقعة.
coverage-drawn = يظهر في الرسم أكثرها نقصًا: { $n } من { $total }؛ وكلها في الجدول.
coverage-no-channel = بلا قناة محددة
changes-documents = المستندات
changes-and-more = و{ $n } أخرى
