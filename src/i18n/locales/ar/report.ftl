# جمل الوثائق المفردة وسطور الصفحة الأولى.

## First page

moved-unusual = غير معتاد: { $title }، من { $before } إلى { $after }.
decide-failed-critical = بند حرج لم يتحقق: { $title }، { $items }.
decide-missed-goal = هدف لم يتحقق: { $title }، { $value } بدلًا من { $target }.
decide-no-plan = بلا خطة: { $title }.
decide-no-effect = بلا أثر: نُفّذت { $title }، لكن المقياس الذي كان ينبغي أن تغيّره لا يتجاوز التباين المعتاد.
decide-effect-lost = زال الأثر: نجحت { $title } في البداية ثم تلاشى التحسّن. جدّدوها أو استبدلوها.
late-gap = { $n ->
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}: { $title }، { $who }.
late-action = { $n ->
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}: { $action } ({ $title })، { $who }.
late-review = { $n ->
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}: مراجعة { $title }، { $who }.
late-series = { $n ->
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}: لا قيمة جديدة لمقياس { $title }.

## Surveys and visits

survey-found = { $n ->
    [one] { $question }: { $value }، من إجابة واحدة.
    [two] { $question }: { $value }، من إجابتين.
    [few] { $question }: { $value }، من { $n } إجابات.
    [many] { $question }: { $value }، من { $n } إجابة.
   *[other] { $question }: { $value }، من { $n } إجابة.
}
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
