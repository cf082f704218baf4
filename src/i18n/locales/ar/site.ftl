# The furniture of the pages: names of pages, heads of columns, headings, notes, controls.

## Every page

page-title = { $page } – { $site }
skip-to-content = انتقل إلى المحتوى
as-of = حتى { $date }
edition = الإصدار
edition-uncommitted = تغييرات لم تودَع في git
all-pages = كل الصفحات
menu = الصفحات
published-from = نُشر من الإيداع { $commit } حتى { $date }.
published-without-commit = نُشر حتى { $date } من ملفات ليست في git.
every-number = كل رقم مرتبط بدليله، والصيغ في المصطلحات.
see-all = الكل ({ $n })
see-also = انظر أيضًا: { $titles }.
copy-sentence = انسخ الحكم
copy-done = نُسخت
since-new = جديد
since-looked = الجديد منذ آخر اطلاع لك في { $date }: { $n }.
more = المزيد
details = التفاصيل
opens-evidence = الدليل

## Navigation

nav-overview = نظرة عامة
nav-brief = موجز ربع السنة
nav-goals = الأهداف
nav-metrics = المقاييس
nav-audits = عمليات التدقيق
nav-checklists = قوائم التحقق
nav-owners = المسؤولون
nav-parts = القنوات والفرق والأماكن
nav-gaps = الفجوات
nav-plans = الخطط
nav-decisions = القرارات
nav-surveys = الاستبيانات
nav-voices = العملاء والموظفون
nav-visits = الزيارات
nav-complaints = الشكاوى
nav-competitors = المنافسون
nav-effects = الآثار
nav-coverage = التغطية
nav-agreement = الاتفاق
nav-changes = التغييرات
nav-glossary = المصطلحات
nav-search = البحث
nav-pages = صفحات أخرى

nav-group-results = النتائج
nav-group-evidence = الأدلة
nav-group-record = السجل

## Overview

overview-question-goals = هل نحقق أهدافنا؟
overview-question-decision = ما الذي يحتاج إلى قرار؟
overview-question-late = ما المتأخر؟
overview-question-rests = على ماذا يستند هذا؟
overview-latest-audits = آخر عمليات التدقيق

## Verdict heads on metric, goal and audit pages

ask-goal = هل سيتحقق الهدف؟
ask-goals = هل ستتحقق الأهداف؟
ask-variation = هل يتغيّر حقًّا؟
ask-assurance = هل تستطيع العملية بلوغ المستهدف؟
ask-verdict = الحكم
ask-score = الدرجة
ask-reach = على ماذا تنطبق النتيجة
score-of-hundred = من ١٠٠

## Headings and ledes of the lists

list-goals-lede = كل هدف مقياس وقيمة مستهدفة وموعد. وتبيّن الحالة أين سينتهي على الأرجح.
list-metrics-lede = ما الذي يُقاس، وهل يتحرك حقًّا، وأين يقف من المستهدف.
list-audits-lede = قوائم تحقق معبّأة، الأحدث أولًا.
list-checklists-lede = عمّ يسأل التدقيق، وكيف تصير الإجابات درجة.
list-plans-lede = ما يُعمل لسد الفجوات، والإجراءات المتأخرة أولًا.
list-parts-lede = الخدمة بأجزائها: ما دُقّق، وما يخفق، وما بقي مفتوحًا.
list-decisions-lede = ما طُرح، وعلى من، وما آل إليه.
list-surveys-lede = بماذا أجاب العملاء والعملاء المحتملون والموظفون.
list-visits-lede = حالات تواصل تجريبية لنرى ما يراه العميل.
list-complaints-lede = عمّ كُتب إلينا، وكم استغرق حله، وما الذي سار حسنًا.
list-competitors-lede = ما يقدمه الآخرون، مع مصدر كل قيمة وعمرها.
list-effects-lede = أي آثار على الأعمال تقصدها أهدافنا، وأيها لا يقصده هدف بعد.
list-effects-lede-all = أي آثار على الأعمال تقصدها أهدافنا.
list-coverage-lede = ما الذي فُحص ومتى، وما الذي لم يُفحص قط.
list-agreement-lede = إلى أي حد يتفق اثنان قيّما حالات التواصل نفسها.
list-changes-lede = ما الذي تحرّك من شهر إلى شهر وبين الإصدارات، وما الذي أُنجز.
list-voices-lede = ما سُئل عنه الطرفان، وما سُئل عنه طرف واحد فقط.
list-glossary-lede = كل رقم هنا: ما هو، وكيف يُحسب، وما لا يستطيع قوله.
empty-goals = لم تُكتب أهداف بعد.
empty-changes = لم يتغيّر شيء في هذه المدة.

## Sections of pages

section-data = جدول البيانات
section-numbers = بالأرقام
section-definition = كيف يُستخرج هذا الرقم
section-leaves-out = ما الذي يتركه
section-elsewhere = لدى غيرنا
benchmark-said = { $of }: { $value } ({ $source }، { PERIOD($year) }).
section-score = كيف تُستخرج الدرجة
section-forecast = كيف يُستخرج التوقع
section-provenance = المصدر
section-linked = مرتبط بـ
section-fails = أكثر ما يخفق، في اثني عشر شهرًا
section-options = الخيارات
section-schedule = التدقيقات المستحقة
section-calendar = التقويم
section-evidence = الأدلة
section-answers = كل الإجابات
section-answers-beside = كل الإجابات، الآن و{ PERIOD($before, form: "in") }
section-breakdown = التفصيل: { $name }
section-levels = مستويات الخدمة الخمسة
section-documents = المستندات المراجَعة
section-languages = اللغات
section-actions = الإجراءات
section-effect = الأثر
section-causes = الأسباب
section-questions = الأسئلة
section-comparison = المقارنة
section-history = التاريخ
section-customers = العملاء
section-employees = الموظفون
section-compliments = الثناء
section-complaints = الشكاوى
section-on-time = في الموعد
section-resolution = الوقت حتى الحل
section-metrics = المقاييس
section-where-to-want = من حيث نحن إلى حيث نريد
section-what-first = ما الذي نبدأ به
section-open-gaps = كل الفجوات المفتوحة
section-closed-gaps = الفجوات المغلقة والمقبولة
section-changed = ما الذي تغيّر

## Heads of columns

head-status = الحالة
head-goal = الهدف
head-latest = آخر قيمة
head-target = المستهدف
head-by = الموعد
head-variation = التباين
head-assurance = القدرة
head-since = { PERIOD($period, form: "since") }
head-metric = المقياس
head-date = التاريخ
head-audit = التدقيق
head-score = الدرجة
head-score-year = الدرجة في اثني عشر شهرًا
head-before = قبل
head-after = بعد
head-verdict = الحكم
head-checklist = قائمة التحقق
head-version = الإصدار
head-auditor = المدقق
head-item = البند
head-question = السؤال
head-answer = الإجابة
head-weight = الوزن
head-change = التغيّر
head-evidence = الدليل
head-part = الجزء
head-made-of = مكوّناته
head-section = القسم
head-element = العنصر
head-difference = الفرق
head-number = الرقم
head-gap = الفجوة
head-current = الحالي
head-when-found = عند اكتشافها
head-at-closing = عند إغلاقها
head-to-close = الباقي
head-impact = حجم الأثر
head-effort = الجهد
head-priority = الأولوية
head-owner = المسؤول
head-due = الموعد
head-decision = القرار
head-decider = صاحب القرار
head-outcome = النتيجة
head-option = الخيار
head-for = ما يؤيده
head-against = ما يعارضه
head-age = العمر
head-plan = الخطة
head-action = الإجراء
head-who = من
head-progress = التقدم
head-period = الفترة
head-day = اليوم
head-week = الأسبوع
head-month = الشهر
head-quarter = ربع السنة
head-year = السنة
head-value = القيمة
head-mean = المتوسط
head-n = العدد
head-low = الأدنى
head-high = الأعلى
head-interval = المدى
head-lower-limit = الحد الأدنى
head-average = المتوسط
head-upper-limit = الحد الأعلى
head-reading = التفسير
head-term = الحد
head-formula = الصيغة
head-with-numbers = بالأرقام
head-result = الناتج
head-rest = البقية
head-p-adjusted = p المصححة
head-time-since = منذ الورود
head-still-open = ما زالت مفتوحة
head-importance = الحصة
head-correlation = الارتباط
head-performance = متوسط الإجابة
head-ahead-of = أثقل وزنًا من
head-survey = الاستبيان
head-answers = الإجابات
head-response-rate = نسبة الاستجابة
head-share = الحصة
head-share-weighted = { head-share } (مرجَّح)
head-theme = الموضوع
head-team = الفريق
head-agent = الموظف
head-shop = المتجر
head-region = المنطقة
head-country = البلد
head-product = المنتج
head-department = القسم
head-visit = الزيارة
head-time = الوقت
head-hour = الساعة
head-waited = الانتظار
head-answered = أُجيب
head-transfers = التحويلات
head-resolved = حُلّ
head-channel = القناة
head-place = المكان
head-language = اللغة
head-type = النوع
head-category = الفئة
head-count = العدد
head-count-weighted = { head-count } (مرجَّح)
head-cumulative = التراكمي
head-received = الواردة
head-closed = المغلقة
head-on-time = في الموعد
head-open = المفتوحة
head-competitor = المنافس
head-ours = نحن
head-beside-ours = مقارنةً بنا
head-document = المستند
head-done = ما الذي أُنجز
head-source = المصدر
head-as-of = حتى
head-effect = الأثر
head-effect-at-end = البعد عن مساره
head-cause = السبب
head-severity = الشدة
head-exact = الاتفاق التام
head-kappa = كابا
head-alpha = ألفا
head-level = المستوى
head-items = البنود
head-name = الاسم
head-kind = النوع

## Captions of tables

caption-goals = الأهداف بحسب الحالة
caption-metrics = المقاييس بحسب المجموعة
caption-audits = عمليات التدقيق
caption-latest-audits = آخر عمليات التدقيق
caption-checklists = قوائم التحقق
caption-causes = الأسباب التي تذكرها إجابات عمليات التدقيق النهائية
caption-checklist-items = { $title }، الإصدار { $version }: الأسئلة
caption-answers = الإجابات بندًا بندًا
caption-sections = الأقسام والعناصر. الدرجات من ٠ إلى ١٠٠
caption-gaps = الفجوات المفتوحة. الأولوية هي حجم الأثر ÷ الجهد. والعمر بالأيام منذ فُتحت الفجوة.
caption-gaps-closed = الفجوات المغلقة والمقبولة
caption-plans = الخطط
caption-actions = الإجراءات، المتأخرة أولًا
caption-series = { $title }، { $every }
caption-series-order = الأحدث أولًا. والحدود حدود العملية التي تنتمي إليها كل قيمة.
caption-breakdown = { $title }: { $name }
caption-limits-baseline = فترة الأساس، عدد القيم: { $n }
caption-survey-questions = الأسئلة والنتائج
caption-survey-themes = الموضوعات المذكورة بحسب عدد الإجابات
survey-no-theme = موضوعات أخرى أو لا موضوع
mean-of-best = { $mean } من { $best }
caption-visits = الزيارات
caption-log-types = الحالات بحسب النوع والشهر
caption-pareto = { $of ->
    [complaints] الشكاوى بحسب الفئة
   *[cases] الحالات بحسب الفئة
}
head-pareto = { $of ->
    [complaints] الشكاوى
   *[cases] الحالات
}
caption-competitors = قيم المنافسين مع المصدر والعمر
caption-effects = الآثار والأهداف التي تقصدها
caption-coverage-metrics = المقاييس فترة بفترة
caption-coverage-audits = آخر تدقيق لكل قناة وقسم
caption-agreement = أزواج التقييمات
caption-changes = التغييرات، الأحدث أولًا
caption-plan-effect = مقاييس التقييم قبل التغيير وبعده

## Facts beside a figure

fact-target = المستهدف
fact-still-to-go = الباقي
fact-forecast = التوقع، { $period }
fact-likely-range = المدى المرجّح
fact-trend = { $every ->
    [day] الاتجاه في اليوم
    [week] الاتجاه في الأسبوع
    [quarter] الاتجاه في ربع السنة
    [year] الاتجاه في السنة
   *[month] الاتجاه في الشهر
}
fact-needed = { $every ->
    [day] اللازم في اليوم
    [week] اللازم في الأسبوع
    [quarter] اللازم في ربع السنة
    [year] اللازم في السنة
   *[month] اللازم في الشهر
}
fact-attained = ما قُطع من الطريق
fact-owner = المسؤول
fact-start = من
fact-review = المراجعة
fact-effects = الآثار
fact-percent-of-target = الباقي، نسبةً إلى المستهدف
fact-found = وُجدت في
fact-opened = فُتحت
fact-due = الموعد
fact-about = الموضوع
fact-signed = التوقيع
fact-plan = الخطة
fact-item = البند
fact-change-date = تاريخ التغيير
fact-control = بالمقارنة مع
fact-closes = تغلق
fact-audience = الجمهور
fact-method = الطريقة
fact-incentive = الحافز
fact-invited = المدعوون
fact-responses = الإجابات
fact-checklist = قائمة التحقق
fact-brief = ما طُلب
fact-right-agent = أجاب الشخص المناسب
fact-auditor = المدقق
fact-scope = النطاق
fact-pass-mark = حد الاجتياز
fact-raw-score = الدرجة الأولية
fact-second-scoring = التقييم الثاني
fact-checked = فُحص
fact-how = كيف

provenance-file = الملف
provenance-source = البيانات
provenance-last-change = آخر تغيير
provenance-changed-by = { $date }، { $name }، { $commit }
provenance-commit = الإيداع
formula-in-glossary = الصيغة في المصطلحات

## Notes under tables and figures

note-source = المصدر: { $source }.
note-not-applicable-leaves = «{ $answer }» تخرج من المجموع: { $items }.
note-weighted-sum = وزن القسم × درجة القسم، مقسومًا على مجموع الأوزان:
note-plain-sum = وزن البند × درجة البند، مقسومًا على مجموع الأوزان:
note-weight = الوزن { $weight }
note-scale-starts = يبدأ السلّم من { $value }.
note-forecast-method = { $n ->
    [one] التوقع: متوسط أربع طرق بسيطة على قيمة واحدة؛ يشمل المدى الداخلي ٨٠ من كل ١٠٠ قيمة، والخارجي ٩٥.
    [two] التوقع: متوسط أربع طرق بسيطة على قيمتين؛ يشمل المدى الداخلي ٨٠ من كل ١٠٠ قيمة، والخارجي ٩٥.
    [few] التوقع: متوسط أربع طرق بسيطة على { $n } قيم؛ يشمل المدى الداخلي ٨٠ من كل ١٠٠ قيمة، والخارجي ٩٥.
    [many] التوقع: متوسط أربع طرق بسيطة على { $n } قيمة؛ يشمل المدى الداخلي ٨٠ من كل ١٠٠ قيمة، والخارجي ٩٥.
   *[other] التوقع: متوسط أربع طرق بسيطة على { $n } قيمة؛ يشمل المدى الداخلي ٨٠ من كل ١٠٠ قيمة، والخارجي ٩٥.
}
note-backtest = { $n ->
    [one] بالنظر إلى ما مضى من السلسلة: من توقع واحد كهذا شمل المدى الداخلي { $inside80 } والخارجي { $inside95 }.
    [two] بالنظر إلى ما مضى من السلسلة: من توقعين كهذين شمل المدى الداخلي { $inside80 } والخارجي { $inside95 }.
    [few] بالنظر إلى ما مضى من السلسلة: من { $n } توقعات كهذه شمل المدى الداخلي { $inside80 } والخارجي { $inside95 }.
    [many] بالنظر إلى ما مضى من السلسلة: من { $n } توقعًا كهذا شمل المدى الداخلي { $inside80 } والخارجي { $inside95 }.
   *[other] بالنظر إلى ما مضى من السلسلة: من { $n } توقع كهذا شمل المدى الداخلي { $inside80 } والخارجي { $inside95 }.
}
note-above-dotted = فوق الخط المنقّط تَعِد الفجوة بأكثر مما تكلّف.
note-impact-effort = حجم الأثر مقابل الجهد، كل منهما من ١ إلى ٥.
note-numbered = مرقّمة بحسب الأولوية: حجم الأثر ÷ الجهد.
note-same-scale = المقياس نفسه والسلّم نفسه. لا تُعلَّم إلا الإشارات وآخر قيمة.

## Data and downloads

data-table-of = { $n ->
    [one] جدول القيمة
    [two] جدول القيمتين
    [few] جدول القيم كلها، وهي { $n }
    [many] جدول القيم كلها، وهي { $n }
   *[other] جدول القيم كلها، وهي { $n }
}
data-table-behind = الجدول وراء الرسوم
data-csv = CSV
data-json = JSON
data-svg = SVG
file-of-rows = غير منشور: فيه إجابات أو حالات مفردة
data-feed = خلاصة Atom
data-feed-audits = خلاصة عمليات التدقيق
data-feed-goals = خلاصة تغيّرات الأهداف
data-feed-changed = موجز ما تغيّر
data-feed-actions = خلاصة الإجراءات المتأخرة
data-calendar = تقويم المواعيد (.ics)

## Search and filters

search-label = ابحث هنا
search-placeholder = كلمات ورموز وأسماء
search-button = ابحث
named-value = { $name }: { $value }
behind-value = العدد { $n }
search-results = { $n ->
    [0] لم يوجد شيء عن «{ $query }».
    [one] نتيجة واحدة عن «{ $query }».
    [two] نتيجتان عن «{ $query }».
    [few] { $shown } نتائج عن «{ $query }».
    [many] { $shown } نتيجة عن «{ $query }».
   *[other] { $shown } نتيجة عن «{ $query }».
}
search-all-languages = التشكيل وحالة الأحرف لا يهمان.
search-needs-script = البحث يحتاج إلى برامج نصية. وكل الصفحات مسرودة هنا أيضًا.
search-too-short = اكتب حرفين على الأقل.
filter-all = الكل
filter-shown = يُعرض { $n } من { $total }. أما الجمل والرسوم فهي عن الكل.
filter-by-status = الحالة
filter-by-owner = المسؤول
filter-by-channel = القناة
filter-by-team = الفريق
filter-by-checklist = قائمة التحقق
filter-by-year = السنة
filter-late-only = المتأخر فقط

## Compare and changes

compare-with-previous = قارن بالتدقيق السابق
compare-from-answers = من الإجابات
compare-from-measurement = من القياس
compare-measurement-help = ما أحدثه تغيير الأوزان أو الأسئلة أو الإصدار، بالإجابات نفسها.
changes-between = من { $before } إلى { $after }
changes-in = التغييرات { PERIOD($period, form: "in") }
changes-earlier = الأشهر السابقة
changes-as-then = يُقرأ كل شهر كما كانت هذه القيم تُقرأ في نهايته؛ وقد تكون قيم لاحقة غيّرت القراءة.
changes-commits = الإيداعات التي وراء ذلك
changes-results = آخر قيم الشهر والقيم التي قبلها
changes-done = ما أُنجز وما تقرّر
changes-more-measures = مقاييس أخرى تحرّكت: { $n }.
changes-unchanged = بلا تغيّر واضح: { $n }
changes-more-audits = عمليات تدقيق أخرى في هذا الشهر: { $n }.
change-audit = دُقّق: { $score }
change-audit-moved = دُقّق: { $score }، { $by } منذ التدقيق السابق
change-audit-measured = دُقّق: { $score }، { $by } منذ التدقيق السابق؛ منها { $measured } بسبب أسئلة أو أوزان أو إصدارات أخرى
change-survey = استبيان، عدد الإجابات: { $n }
change-gap-found = رُصدت الفجوة
change-gap-closed = أُغلقت الفجوة
change-decided = تقرّر: { $choice }
change-action-done = إجراء أُنجز: { $what }
change-plan-started = بدأت الخطة
change-goal-met = الموعد النهائي: تحقّق الهدف
change-goal-missed = الموعد النهائي: لم يتحقّق الهدف
change-rebase = تبدأ الحدود من جديد: { $reason }
change-plan = خطة تؤرّخ تغييرها هنا: { $plan }
change-version = إصدار قائمة التحقق: { $versions }
change-target = المستهدف من { $before } إلى { $after }
change-target-new = أول مستهدف: { $after }
section-timeline = الخط الزمني
head-happened = ما حدث
timeline-begun = بدأت الخطة: { $plan }
timeline-effect = بدأ أثر الخطة: { $plan }

## Coverage

coverage-question-visits = أي الأماكن والساعات جُرّبت؟
coverage-question-languages = بأي اللغات؟

## Quarterly brief

brief-title = موجز، { $period }
brief-lede = صفحة واحدة من جمل محسوبة من البيانات، كل منها مرتبطة بدليلها.
brief-other-quarters = أرباع أخرى
brief-slides = شرائح عرض
brief-slides-how = اختر هذا السطر ثم اطبع: يخرج كل جزء في صفحة أفقية خاصة به.

## Glossary

glossary-all = كل المداخل

## Surveys, visits, complaints

survey-customers-beside-employees = نظرة العملاء بجانب نظرة الموظفين
survey-left-out = مستبعدة
visits-by-hour = متى لا يجيب أحد: ساعة بساعة
visits-answered-of = أُجيب { $answered } من { $n }
section-complaint-categories = ممّ يشتكي الناس
section-open-complaints = ما لا يزال مفتوحًا
section-learned = ما تعلّمناه
section-logs = السجلات
complaints-learned-lede = ملاحظات جاءت من هذه السجلات أو تُقاس بها.
caption-complaint-categories = الشكاوى بحسب الفئة، هذه الأشهر وقبل عام
caption-complaint-categories-now = الشكاوى بحسب الفئة، هذه الأشهر
caption-complaint-causes = الأسباب التي تذكرها الشكاوى
head-year-before = قبل عام
head-these-months = هذه الأشهر
head-mostly-in = غالبًا في
category-more = أكثر تكرارًا
category-fewer = أقل تكرارًا
category-chance = لا يُميَّز عن المصادفة
category-few = أقل من أن تُقارَن
brief-risks = ما هو معرّض للخطر كما بدا { PERIOD($day, form: "in") }
brief-late = ما هو متأخر كما بدا { PERIOD($day, form: "in") }
brief-moved = ما الذي تحرّك
brief-heard = ما قاله العملاء
brief-work = ما الذي أُنجز
caption-brief-moved = ما الذي تحرّك: قيمة قبل الربع وآخر قيمة فيه
head-before-quarter = قبله
head-quarter-end = في نهايته
owners-late = { $n ->
    [0] لا شيء متأخر
    [one] أمر واحد متأخر
    [two] أمران متأخران
    [few] { $n } أمور متأخرة
    [many] { $n } أمرًا متأخرًا
   *[other] { $n } أمر متأخر
}
owners-lede = من المسؤول عن أي أهداف وفجوات وإجراءات ومقاييس، وأولهم من لديه أكثر المتأخرات.
owner-late = { $n ->
    [0] لا شيء متأخر.
    [one] أمر واحد متأخر.
    [two] أمران متأخران.
    [few] { $n } أمور متأخرة.
    [many] { $n } أمرًا متأخرًا.
   *[other] { $n } أمر متأخر.
}
part-counts = { PERIOD($since, form: "since") }: التدقيقات النهائية { $audits }، الزيارات { $visits }.
parts-counted = الدرجات وما لم يجتز هي لآخر اثني عشر شهرًا؛ وعمليات التدقيق والزيارات معدودة من البداية؛ والمقاييس والأهداف والفجوات هي القائمة اليوم.
part-result = متوسط درجة عمليات التدقيق بعد { $since } وفق «{ $title }». عددها: { $n }.
part-critical = عمليات التدقيق والزيارات التي لها حكم بعد { $since }: { $n }.
part-complaints = الشكاوى بعد { $since }: { $n }؛ وفي الاثني عشر شهرًا قبل ذلك: { $before }.
record-by = أي الأسئلة تخفق: { $scope }
record-by-marks = نقطة: أفضل إجابة دائمًا. حلقة: دون الأفضل في نصف التدقيقات على الأكثر. معيّن: في أكثر من ذلك. شرطة: بلا إجابة.
record-cell = { $n } من { $of }
decisions-open = { $n ->
    [0] لا قرار معلّق.
    [one] قرار واحد معلّق.
    [two] قراران معلّقان.
    [few] { $n } قرارات معلّقة.
    [many] { $n } قرارًا معلّقًا.
   *[other] { $n } قرار معلّق.
}
decisions-asked = للبتّ
head-late-things = متأخر
caption-fails = الأسئلة بحسب عدد التدقيقات دون أفضل إجابة
caption-decisions = القرارات، المعلّقة أولًا
caption-schedule = التدقيق التالي في كل جدول
head-not-on-course = لم تتحقق أو الأرجح ألا تتحقق
head-open-actions = إجراءات مفتوحة
section-record = كيف أجابت عمليات التدقيق
record-worst = { $of ->
    [one] الأكثر بقاءً دون الأفضل «{ $id } { $item }»: في { $n } من عملية تدقيق واحدة
    [two] الأكثر بقاءً دون الأفضل «{ $id } { $item }»: في { $n } من عمليتي تدقيق
    [few] الأكثر بقاءً دون الأفضل «{ $id } { $item }»: في { $n } من { $of } عمليات تدقيق
    [many] الأكثر بقاءً دون الأفضل «{ $id } { $item }»: في { $n } من { $of } عملية تدقيق
   *[other] الأكثر بقاءً دون الأفضل «{ $id } { $item }»: في { $n } من { $of } عملية تدقيق
}
record-all-best = كل إجابة كانت الأفضل
record-marks = نقطة: أفضل إجابة. حلقة: جزئيًا. معيّن: أسوأ إجابة. شرطة: بلا إجابة أو لا ينطبق.
chart-title-record = الأسئلة بحسب التدقيق، الأكثر بقاءً دون الأفضل أولًا
head-below-best = دون الأفضل
owners-nobody = بلا مسؤول
complaints-by-month = الشكاوى والتعليقات والثناء شهرًا بشهر
complaints-vital-few = الفئات القليلة وراء معظم الشكاوى
competitors-strip = أين نقف بينهم
gap-of = فجوة: { $title }
goal-of = هدف: { $title }
goal-named = الهدف: { $title }.
plan-of = خطة: { $title }
audit-of = { $checklist }، الإصدار { $version }
checklist-version = الإصدار { $version }
answer-cause = السبب: { $cause }
checklist-pass-mark = حد الاجتياز { $pass }
checklist-extends = توسّع: { $checklist }
checklist-critical = حرج
checklist-required-evidence = الدليل مطلوب
checklist-why = لماذا
checklist-how = كيف يُفحص
checklist-example = مثال
checklist-used-by = { $n ->
    [0] لم تُستعمل بعد
    [one] استُعملت مرة واحدة
    [two] استُعملت مرتين
    [few] استُعملت { $n } مرات
    [many] استُعملت { $n } مرة
   *[other] استُعملت { $n } مرة
}

## Feeds

feed-title = { $site }: { $what }
feed-audit = تدقيق { $title }: { $verdict }

section-why-moved = لماذا تحرّك المقياس: { $name }
why-bar-mix = ما فعله وزن الأجزاء
why-bar-rest = ما تتركه الأجزاء بلا تفسير
why-bar-all = الكل
head-within = من داخله
head-weight-effect = من وزنه
caption-why-moved = كل جزء: قيمته مع نصيبه من كل الحالات، وما فعله بالكل
derive-within = داخل الجزء { $part }
derive-weight = وزن الجزء { $part }
why-cell = { $value } ({ $share })
why-bar-others = { $n ->
    [zero] { $n } جزء آخر
    [one] جزء آخر ({ $n })
    [two] جزآن آخران ({ $n })
    [few] { $n } أجزاء أخرى
    [many] { $n } جزءًا آخر
   *[other] { $n } جزء آخر
}
