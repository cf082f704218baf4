# Words for states, kinds and choices. A value of the report such as `on_track` has the message `state-on-track`.

## Will the goal be met?

state-met = تحقّق
state-holding = صامد حتى الآن
state-on-track = يسير نحو التحقق
state-likely = الأرجح أن يتحقق
state-even = يستوي الاحتمالان
state-unlikely = الأرجح ألا يتحقق
state-off-track = متعثر
state-missed = لم يتحقق
state-early = الحكم مبكر
state-no-chance = بلا احتمال مذكور
state-insufficient-data = الحكم مبكر
state-no-data = لا بيانات
state-ended = انقضى الموعد

## Where the latest value stands against the target

metric-status-met = يحقق المستهدف
metric-status-warn = قريب من المستهدف
metric-status-missed = لم يبلغ المستهدف
metric-status-no-target = بلا مستهدف
metric-status-no-data = لا بيانات
not-published = غير منشور

## Is it really changing?

variation-better = يتحسن
variation-worse = يسوء
variation-until = { $word } (حتى { $period })
variation-part-by-limits = تُظهره حدود قيمه هو.
variation-part-by-run = يُظهره تتابع في قيمه هو.
variation-part-by-trend = يُظهره اتجاه قيمه هو.
variation-higher = مرتفع على غير المعتاد
variation-lower = منخفض على غير المعتاد
variation-unstable = غير مستقر
variation-steady = تباين معتاد
variation-none = القيم قليلة جدًّا

## Can the process meet the target?

assurance-consistent-pass = { $every ->
    [day] يحقق المستهدف كل يوم
    [week] يحقق المستهدف كل أسبوع
    [quarter] يحقق المستهدف كل ربع سنة
    [year] يحقق المستهدف كل سنة
   *[month] يحقق المستهدف كل شهر
}
assurance-pass-but = يحقق المستهدف مع استثناءات
assurance-consistent-fail = ليس بحاله الراهنة
assurance-inconsistent = يبلغه حينًا ولا يبلغه حينًا
assurance-mostly = يبلغه غالبًا
assurance-seldom = لا يبلغه غالبًا
assurance-never = لم يبلغه بعد
assurance-none = بلا حكم

## Direction

direction-no-signal = لا إشارة
direction-higher = أعلى
direction-lower = أدنى

## Audits

verdict-pass = اجتاز
verdict-fail = لم يجتز
verdict-failed-critical = لم يجتز بسبب بند حرج
verdict-failed-on = لم يجتز بسبب { $items }
verdict-draft = مسودة
verdict-pass-open = اجتاز، لكن العيّنة لا تحسم
verdict-fail-open = لم يجتز، لكن العيّنة لا تحسم
verdict-none = بلا حكم

audit-type-internal = تدقيق داخلي
audit-type-external = تدقيق خارجي

answer-yes = نعم
answer-partly = جزئيًّا
answer-no = لا
answer-not-applicable = لا ينطبق
answer-counted = { $answer }: { $n }
answer-unanswered = بلا إجابة
answer-change-better = أفضل
answer-change-worse = أسوأ
answer-change-same = كما كان
answer-change-new = لم يُسأل من قبل

band-basic = أساسي
band-expected = متوقع
band-desired = مرغوب
band-surprising = مدهش
band-unbelievable = لا يُصدّق

element-responsiveness = سرعة الاستجابة
element-knowledge = المعرفة
element-empathy = التعاطف
element-communication = التواصل
element-follow-up = المتابعة

level-contact = حالة تواصل واحدة
level-organisation = المؤسسة

sample-random = عيّنة عشوائية

## Gaps, plans, actions

gap-status-open = مفتوحة
gap-status-planned = مخطط لها
gap-status-doing = قيد العمل
gap-status-closed = مغلقة
gap-status-accepted = مقبولة
gap-status-reopened = أعيد فتحها

action-done = تم
action-open = لم يتم
action-late = متأخر
action-undated = بلا موعد
decision-decided = حُسم
option-chosen = المختار
schedule-coming = قادم
schedule-today = يُستحق اليوم

plan-state-not-started = لم تبدأ
plan-state-running = جارية
plan-state-done = تمت
plan-effect-effective = فعّالة
plan-effect-no-effect = لم يظهر أثر
plan-effect-lost = لم يعد يظهر
plan-effect-at-once = لا يظهر هل يدوم
plan-effect-at-once-open = أفضل فورًا
plan-effect-unknown = الحكم مبكر
plan-effect-confounded = لا يمكن فصله
plan-effect-harmful = نحو الأسوأ
plan-effect-withheld = بلا حكم

evidence-quantitative = أرقام
evidence-qualitative = أقوال العملاء
evidence-business = نتائج الأعمال

late-days = { $n ->
    [one] بتأخر يوم واحد
    [two] بتأخر يومين
    [few] بتأخر { $n } أيام
    [many] بتأخر { $n } يومًا
   *[other] بتأخر { $n } يوم
}

## Goals

effect-loyalty = الولاء
effect-satisfaction = الرضا
effect-reputation = السمعة
effect-repeat-sales = تكرار الشراء
effect-retention = الاحتفاظ بالعملاء
effect-profit = الربح
effect-processes = العمليات
effect-cost = التكلفة
effect-marketing = التسويق
effect-innovation = الابتكار

review-daily = يُراجع يوميًّا
review-weekly = يُراجع أسبوعيًّا
review-monthly = يُراجع شهريًّا
review-quarterly = يُراجع كل ربع سنة

## Metrics

group-customer = العملاء
group-operations = التشغيل
group-employee = الموظفون
group-business = الأعمال
group-none = مقاييس أخرى

better-higher = الأعلى أفضل
better-lower = الأدنى أفضل
better-neutral = لا جهة أفضل من الأخرى

every-day = يومًا بيوم
every-week = أسبوعًا بأسبوع
every-month = شهرًا بشهر
every-quarter = ربعًا بربع
every-year = سنة بسنة


unit-percent = نسبة مئوية
unit-score = درجة
unit-count = عدد
unit-duration = مدة
unit-ratio = نسبة

value-points = { $n ->
    [one] { $shown } نقطة
    [two] { $shown } نقطة
    [few] { $shown } نقاط
    [many] { $shown } نقطة
   *[other] { $shown } نقطة
}
value-points-signed = { $n ->
    [one] { $shown } نقطة
    [two] { $shown } نقطة
    [few] { $shown } نقاط
    [many] { $shown } نقطة
   *[other] { $shown } نقطة
}

## Surveys

audience-customers = العملاء
audience-prospects = العملاء المحتملون
audience-employees = الموظفون

method-web = نموذج على الويب
method-paper = على الورق
method-email = بالبريد الإلكتروني
method-phone = بالهاتف
method-interview = مقابلات
method-focus-group = مجموعة نقاش مركّزة
method-conversation = في حديث عابر

question-csat = راضون
question-nps = يوصون بنا (NPS)
question-ces = وجدوا الأمر سهلًا
question-mean = المتوسط
question-themes = ما يذكرونه
question-text = بكلماتهم

nps-promoters = المروّجون، ٩–١٠
nps-passives = المحايدون، ٧–٨
nps-detractors = المنتقدون، ٠–٦

## Logs

log-type-complaint = شكوى
log-type-comment = تعليق
log-type-compliment = ثناء
log-type-other = غير ذلك
compliment-thank-you-note = رسالة شكر
compliment-review = تقييم منشور
compliment-word-of-mouth = توصية للمعارف
compliment-repeat-business = شراء متكرر
compliment-higher-score = درجة أعلى
compliment-sale = بيع
compliment-award = جائزة

## Values that many workspaces use

value-phone = الهاتف
value-email = البريد الإلكتروني
value-chat = الدردشة
value-shop = المتجر
value-web = الويب
value-social = وسائل التواصل الاجتماعي
value-website = الموقع
value-all = الكل
value-agents = الموظفون
value-letters = الرسائل
value-menu = القائمة الصوتية
value-people = الأشخاص
value-process = الإجراءات
value-technology = التقنية
value-knowledge = المعرفة
value-training = التدريب
value-communication = التواصل
value-environment = البيئة
value-management = الإدارة

## Competitors

how-website = موقعهم على الويب
how-social-media = وسائل التواصل
how-sign-up = التسجيل عميلًا لديهم
how-phone = بالهاتف
how-email = بالبريد الإلكتروني
how-visit = زيارة

## Agreement between two scorings

agreement-poor = أسوأ من المصادفة
agreement-slight = اتفاق ضئيل
agreement-fair = اتفاق مقبول
agreement-moderate = اتفاق متوسط
agreement-substantial = اتفاق كبير
agreement-almost-perfect = اتفاق شبه تام
agreement-none = لا يمكن حسابه
agreement-withheld = أقل يقينًا من أن يوصف بالجيد أو الضعيف
agreement-one-kind = الإجابات كلها تقريبًا واحدة، فلا يقول κ الكثير
agreement-without-range = بلا مدى، فلا يُعرف مقدار اليقين

## Coverage

coverage-fresh = حديث
coverage-stale = قديم
coverage-few = العيّنة صغيرة جدًّا
coverage-never = لم يُدقَّق قط
coverage-value = قيمة
coverage-missing = ناقصة
coverage-not-expected = غير منتظرة

## Kinds of document

kind-checklist = قائمة تحقق
kind-audit = تدقيق
kind-metric = مقياس
kind-goal = هدف
kind-gap = فجوة
kind-plan = خطة
kind-decision = قرار
kind-survey = استبيان
kind-visit = زيارة
kind-log = سجل
kind-competitor = منافس
kind-page = صفحة

## Changes

yes = نعم
no = لا
unknown = غير معروف
