# جمل الوثائق المفردة وسطور الصفحة الأولى.

## How a line of the overview begins

lead-relaxed-target = مستهدف مخفّف:
lead-worse = أسوأ:
lead-harmful = دون مساره السابق:
lead-better = أفضل:
lead-no-signal = لا إشارة:
lead-reopened = أعيد فتحها:
lead-unusual = غير معتاد:
lead-still-worse = ما زال أسوأ:
lead-still-better = ما زال أفضل:
lead-still-unusual = ما زال غير معتاد:
lead-unchanged = دون تغيير:
lead-failed-critical = بند حرج لم يتحقق:
lead-missed-goal = هدف لم يتحقق:
lead-effect-lost = لم يعد يظهر:
lead-not-lasting = لا يظهر هل يدوم:
lead-no-effect = لم يظهر أثر:
lead-no-plan = بلا خطة:
lead-asked = سؤال مطروح:
lead-days = { CAP(late-days) }:

## First page

overview-moved = { $lead } { $title }، من { $before } { PERIOD($from, form: "in") } إلى { $after } { PERIOD($to, form: "in") }.
overview-moved-beside = { $lead } { $title }، من { $before } { PERIOD($from, form: "in") } إلى { $after } { PERIOD($to, form: "in") } ({ $beside }).
overview-moved-against = { $lead } { $title }، مع أن التحرك بين هاتين القيمتين كان عكس ذلك: { $before } { PERIOD($from, form: "in") }، و{ $after } { PERIOD($to, form: "in") } ({ $beside }).
overview-unchanged = { $lead } { $title }، { $after } { PERIOD($to, form: "in") } كما { PERIOD($from, form: "in") } ({ $beside }).
overview-beside-sizes = العدد { $before } و{ $after }
overview-beside-usual = المعتاد { PERIOD($period, form: "in") } هو { $usual }
overview-beside-regular = تتفاوت قيمه أقل مما تفعل المصادفة، مما يدعو إلى الشك فيه
overview-beside-apart = تشذّ آخر قيمة عن غيرها
overview-beside-began = بدأ ذلك { PERIOD($period, form: "in") }
overview-beside-trend = بحسب الاتجاه منذ { $period }
overview-beside-since = { $movement ->
    [better] أفضل { PERIOD($period, form: "since") }
    [worse] أسوأ { PERIOD($period, form: "since") }
    [lower] منخفض على غير المعتاد { PERIOD($period, form: "since") }
   *[higher] مرتفع على غير المعتاد { PERIOD($period, form: "since") }
}
overview-beside-since-trend = { $movement ->
    [better] أفضل بحسب الاتجاه { PERIOD($period, form: "since") }
    [worse] أسوأ بحسب الاتجاه { PERIOD($period, form: "since") }
    [lower] منخفض على غير المعتاد بحسب الاتجاه { PERIOD($period, form: "since") }
   *[higher] مرتفع على غير المعتاد بحسب الاتجاه { PERIOD($period, form: "since") }
}
decide-failed-critical = { $lead } { $title }، { $items }.
decide-failed-item = «{ $question }»
decide-missed-goal = { $lead } { $title }، { $value } { PERIOD($period, form: "in") } بدلًا من { $target }.
decide-broken-goal = { $lead } { $title }، { $value } { PERIOD($period, form: "in") } حيث كان يجب الحفاظ على { $target }.
overview-relaxed-target = { $lead } { $title }، من { $before } إلى { $after }.
overview-named = { $lead } { $title }.
decide-no-effect = { $lead } نُفّذت خطة «{ $title }»، ولم يظهر أثر في المقياس الذي كان ينبغي أن تغيّره.
decide-harmful = { $lead } منذ تنفيذ خطة «{ $title }» جاء ما كان ينبغي أن تحسّنه أسوأ مما كان يتجه إليه مساره السابق، بأكثر مما تفسّره المصادفة.
decide-effect-lost = { $lead } نجحت خطة «{ $title }» في البداية؛ ولا تستطيع القيم أن تُظهر هل ذلك مستمر.
decide-effect-faded = { $lead } نجحت خطة «{ $title }» فور التغيير، ثم تلاشى أثرها.
decide-asked = { $lead } { $title } ({ $who }، الموعد { $date }).
late-gap = { $lead } { $title }، { $who }.
late-action = { $lead } { $action } ({ $title })، { $who }.
late-review = { $lead } مراجعة { $title }، { $who }.
late-series = { $lead } لا قيمة جديدة لمقياس { $title }.
late-complaints = { $count ->
    [one] { $lead } { $title }، شكوى لم تُغلق حتى اليوم الموعود.
    [two] { $lead } { $title }، أقدم شكويين لم تُغلقا حتى اليوم الموعود.
    [few] { $lead } { $title }، أقدم { $count } شكاوى لم تُغلق حتى اليوم الموعود.
    [many] { $lead } { $title }، أقدم { $count } شكوى لم تُغلق حتى اليوم الموعود.
   *[other] { $lead } { $title }، أقدم { $count } شكوى لم تُغلق حتى اليوم الموعود.
}
late-decision = { $lead } قرار: { $title } ({ $who }).
late-audit = { $lead } تدقيق وفق «{ $title }».
late-audit-of = { $lead } تدقيق وفق «{ $title }»: { $details }.
decision-asked = القرار لـ { $who }، والموعد { $date }.
decision-overdue = كان القرار لـ { $who }، وكان الموعد { $date }.
decision-taken = القرار في { $date }: { $choice }.
decision-why = السبب: { $why }.
due-audit = تدقيق: { $title }
due-audit-of = تدقيق: { $title }، { $scope }
due-decision = قرار: { $title }
due-goal = هدف: { $title }
due-review = مراجعة الهدف: { $title }
due-gap = فجوة يجب سدّها: { $title }
due-action = { $action } ({ $title })
calendar-name = { $name }: المواعيد
answer-disputed = لا يوافق { $who }، { $date }: { $why }
answer-dispute-open = لم يُحسم بعد
answer-dispute-outcome = حُسم: { $outcome }

## Surveys and visits

survey-found = { $n ->
    [one] { $question }: { $found }، من إجابة واحدة.
    [two] { $question }: { $found }، من إجابتين.
    [few] { $question }: { $found }، من { $n } إجابات.
    [many] { $question }: { $found }، من { $n } إجابة.
   *[other] { $question }: { $found }، من { $n } إجابة.
}
survey-question = السؤال «{ $id }»
survey-found-csat = { $value } راضون
survey-found-ces = { $value } وجدوه سهلًا
survey-found-nps = صافي نقاط الترويج { $value }
survey-found-mean = { $value } في المتوسط
visit-said-waited = جاء الرد بعد { $waited }.
visit-said-answered = ردّ أحدهم.
visit-said-nobody = لم يردّ أحد.

## Quarterly brief

brief-goals-missed = { $n ->
    [one] لم يتحقق هدف واحد في هذا الربع: { $titles }.
    [two] لم يتحقق هدفان في هذا الربع: { $titles }.
    [few] لم تتحقق { $n } أهداف في هذا الربع: { $titles }.
    [many] لم يتحقق { $n } هدفًا في هذا الربع: { $titles }.
   *[other] لم يتحقق { $n } هدف في هذا الربع: { $titles }.
}
brief-decided = ما حُسم في هذا الربع: { $titles }

## The arithmetic behind a number

derive-item = { $item }: { $question }
derive-section = { $title }
derive-total = المجموع والحكم
derive-elements = العناصر الخمسة
derive-critical-zero = البند الحرج غير المتحقق يجعل الدرجة صفرًا.
derive-points = النقاط
derive-period = { $period }
derive-document = { $id }
derive-left-out = صفوف بلا قيمة، لم تُحتسب: { $n }
derive-limits = حدود المقطع الأخير
derive-headline = الأحكام
derive-mean = المتوسط
derive-sigma-z = تشتت z: كم مرة قدر المصادفة وحدها
derive-lower-limit = الحد الأدنى
derive-upper-limit = الحد الأعلى
derive-s = S لمان وكيندال: الأزواج الصاعدة ناقص الأزواج الهابطة
derive-variance = تباين S
derive-z = z
derive-p = p
derive-latest = أحدث قيمة، { $period }
derive-inputs = البداية والمستهدف وأحدث قيمة
derive-progress = التقدم
derive-from = البداية، { $period }
derive-to = المستهدف، { $period }
derive-projected = التوقع عند الموعد
derive-low = الطرف الأدنى
derive-high = الطرف الأعلى
derive-low80 = الطرف الأدنى، ٨٠ من ١٠٠
derive-high80 = الطرف الأعلى، ٨٠ من ١٠٠
derive-low95 = الطرف الأدنى، ٩٥ من ١٠٠
derive-high95 = الطرف الأعلى، ٩٥ من ١٠٠
derive-probability = احتمال بلوغ المستهدف
derive-expected-at-end = بلا التغيير، عند آخر قيمة
derive-no-days = { $n } يوم
derive-cut = تنتهي القيم حيث حدث شيء آخر
derive-answers = الإجابات
derive-complete = الإجابات الكاملة
derive-later = مؤرخة بعد ذلك اليوم، مستبعدة
derive-mean-closed = المتوسط، المغلقة وحدها
derive-median-closed = وسيط الحالات المغلقة من كل الأنواع
derive-drawn = المختار منها بالقرعة
derive-driver = { $name }، الحصة مما يُفسَّر
derive-ahead-of = أثقل وزنًا من { $names }
derive-excluded = مستبعدة: فارغة أو خارج المقياس
derive-se = الخطأ المعياري
derive-top = أعلى الإجابات
derive-beyond-chance = أكثر مما تفسره المصادفة
derive-within-chance = ضمن ما تفسره المصادفة
derive-test-decides = عند حدّ المصادفة يختلف المجال والاختبار: الحكم للاختبار
derive-nothing = لا يُحسب شيء من هذا المستند.
derive-figures = ما معنى الأرقام
statistic-median = الوسيط
statistic-mean = المتوسط
statistic-sum = المجموع
statistic-p90 = تسعة من كل عشرة على الأكثر
statistic-count = العدد
