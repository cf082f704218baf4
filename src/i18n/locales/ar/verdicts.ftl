# Sentences computed from the report. Each can stand alone and be read aloud.

## Overview

overview-goals = الأهداف المتحققة: { $met } من { $total }.
overview-goals-not-known = { $total ->
    [1] لا يُعرف كيف ينتهي الهدف الوحيد.
   *[other] لا يُعرف كيف تنتهي الأهداف، وعددها { $total }.
}
overview-goals-all = { $total ->
    [1] الهدف الوحيد يسير نحو التحقق.
   *[other] كل الأهداف، وعددها { $total }، تحققت أو تسير نحو التحقق.
}
overview-goals-on-course = تسير نحو التحقق: { $n }.
overview-goals-likely = الأرجح أن تتحقق: { $n }.
overview-goals-even = يستوي احتمال تحققها وعدمه: { $n }.
overview-goals-off-course = لم تتحقق أو الأرجح ألا تتحقق: { $n }.
overview-goals-open = غير معروف: { $n }.
overview-goals-none = لم توضع أهداف بعد.
overview-worst-missed = { $title }: لم يتحقق المستهدف.
overview-worst-missed-all = { $titles }: لم تتحقق المستهدفات.
overview-worst-missed-many = أهداف لم تتحقق: { $n }، منها: { $title }.
overview-worst-off-track = { $title }: على هذه الحال يصعب أن يتحقق المستهدف { $target }.
overview-worst-worse = { $title }: الوضع يسوء، وعلى هذه الحال يصعب أن يتحقق المستهدف { $target }.
overview-worst-unlikely = { $title }: الأرجح ألا يتحقق المستهدف { $target }.
overview-nothing-late = لا شيء متأخر.
overview-late = { $n ->
    [one] أمر واحد متأخر.
    [two] أمران متأخران.
    [few] { $n } أمور متأخرة.
    [many] { $n } أمرًا متأخرًا.
   *[other] { $n } أمر متأخر.
}
overview-nothing-to-decide = لا شيء ينتظر قرارًا.
overview-group-off-course = لم تتحقق أو الأرجح ألا تتحقق: { $n }
overview-group-even = يستوي احتمال تحققها وعدمه: { $n }
overview-group-likely = الأرجح أن تتحقق: { $n }
overview-group-on-course = تسير نحو التحقق: { $n }
overview-group-met = تحققت: { $n }
overview-group-open = غير معروف: { $n }
overview-legend = الخط المتقطع: المستهدف. المظلّل: مدى التباين المعتاد. تبيّن الحالة أين سينتهي الهدف، ويبيّن عمود «التباين» إن كان المقياس يتحرك حقًّا.
overview-rests-missing = بلا قيمة حديثة: { $titles }.
overview-rests-targeted = { $n ->
    [one] عيّنة واحدة موجّهة لا عشوائية، فدرجتها تصف حالات التواصل المراجَعة ولا تُعمَّم.
    [two] عيّنتان موجّهتان لا عشوائيتان، فدرجتاهما تصفان حالات التواصل المراجَعة ولا تُعمَّمان.
    [few] { WORD($n, form: "f") } عيّنات موجّهة لا عشوائية، فدرجاتها تصف حالات التواصل المراجَعة ولا تُعمَّم.
    [many] { $n } عيّنة موجّهة لا عشوائية، فدرجاتها تصف حالات التواصل المراجَعة ولا تُعمَّم.
   *[other] { $n } عيّنة موجّهة لا عشوائية، فدرجاتها تصف حالات التواصل المراجَعة ولا تُعمَّم.
}

## What changed

change-higher-beyond = أعلى مما كان { PERIOD($before, form: "in") } ({ $earlier })، وبأكثر مما تفسّره المصادفة.
change-lower-beyond = أقل مما كان { PERIOD($before, form: "in") } ({ $earlier })، وبأكثر مما تفسّره المصادفة.
change-higher-within = { $n ->
    [one] أعلى مما كان { PERIOD($before, form: "in") } ({ $earlier })، لكن لا تكفي إجابة واحدة لإثبات أنه أكثر من مصادفة.
    [two] أعلى مما كان { PERIOD($before, form: "in") } ({ $earlier })، لكن لا تكفي إجابتان لإثبات أنه أكثر من مصادفة.
    [few] أعلى مما كان { PERIOD($before, form: "in") } ({ $earlier })، لكن لا تكفي { $n } إجابات لإثبات أنه أكثر من مصادفة.
    [many] أعلى مما كان { PERIOD($before, form: "in") } ({ $earlier })، لكن لا تكفي { $n } إجابة لإثبات أنه أكثر من مصادفة.
   *[other] أعلى مما كان { PERIOD($before, form: "in") } ({ $earlier })، لكن لا تكفي { $n } إجابة لإثبات أنه أكثر من مصادفة.
}
change-lower-within = { $n ->
    [one] أقل مما كان { PERIOD($before, form: "in") } ({ $earlier })، لكن لا تكفي إجابة واحدة لإثبات أنه أكثر من مصادفة.
    [two] أقل مما كان { PERIOD($before, form: "in") } ({ $earlier })، لكن لا تكفي إجابتان لإثبات أنه أكثر من مصادفة.
    [few] أقل مما كان { PERIOD($before, form: "in") } ({ $earlier })، لكن لا تكفي { $n } إجابات لإثبات أنه أكثر من مصادفة.
    [many] أقل مما كان { PERIOD($before, form: "in") } ({ $earlier })، لكن لا تكفي { $n } إجابة لإثبات أنه أكثر من مصادفة.
   *[other] أقل مما كان { PERIOD($before, form: "in") } ({ $earlier })، لكن لا تكفي { $n } إجابة لإثبات أنه أكثر من مصادفة.
}
survey-mix-beyond = من حيث { $column } أجاب غير من أجابوا في الموجة السابقة. { $of ->
    [parts] وعند التركيبة نفسها يبلغ تغير الأجزاء التي تنشرها الموجتان معًا { $change } بدل { $raw }
   *[all] وعند التركيبة نفسها يبلغ التغير { $change } بدل { $raw }
}، وهو يتجاوز المصادفة.
survey-mix-within = من حيث { $column } أجاب غير من أجابوا في الموجة السابقة. { $of ->
    [parts] وعند التركيبة نفسها يبلغ تغير الأجزاء التي تنشرها الموجتان معًا { $change } بدل { $raw }
   *[all] وعند التركيبة نفسها يبلغ التغير { $change } بدل { $raw }
}، ولا يمكن إثبات تغير.
change-same = كما كان { PERIOD($before, form: "in") }.
change-versions = تغيّرت قائمة التحقق بين الاثنين، فلا تجوز مقارنة الدرجات مباشرة.

## Is it really changing? (process control)

reading-above-upper = فوق الحد الأعلى
reading-below-lower = تحت الحد الأدنى
reading-seven-rising = سبع قيم متتالية صاعدة
reading-seven-falling = سبع قيم متتالية هابطة
reading-two-of-three-high = اثنتان من ثلاث قرب الحد الأعلى
reading-two-of-three-low = اثنتان من ثلاث قرب الحد الأدنى
reading-seven-above = سبع متتالية فوق المتوسط
reading-seven-below = سبع متتالية تحت المتوسط
reading-ordinary = معتادة

spc-above-upper = { PERIOD($period, form: "in") } كانت القيمة { $value }، فوق الحد الأعلى { $limit }: أكثر مما يفسّره التباين المعتاد.
spc-below-lower = { PERIOD($period, form: "in") } كانت القيمة { $value }، تحت الحد الأدنى { $limit }: أكثر مما يفسّره التباين المعتاد.
spc-apart-last = { PERIOD($period, form: "in") } كانت القيمة { $value }، بعيدة عن الحدين اللذين تعطيهما سائر القيم، { $low } و{ $high }: أكثر مما يفسّره التباين المعتاد.
spc-seven-rising = { $n ->
    [one] قيمة واحدة أعلى من سابقتها.
    [two] قيمتان متتاليتان، كل منهما أعلى من سابقتها.
    [few] { WORD($n, form: "f") } قيم متتالية، كل منها أعلى من سابقتها.
    [many] { $n } قيمة متتالية، كل منها أعلى من سابقتها.
   *[other] { $n } قيمة متتالية، كل منها أعلى من سابقتها.
}
spc-seven-falling = { $n ->
    [one] قيمة واحدة أدنى من سابقتها.
    [two] قيمتان متتاليتان، كل منهما أدنى من سابقتها.
    [few] { WORD($n, form: "f") } قيم متتالية، كل منها أدنى من سابقتها.
    [many] { $n } قيمة متتالية، كل منها أدنى من سابقتها.
   *[other] { $n } قيمة متتالية، كل منها أدنى من سابقتها.
}
spc-two-of-three-high = قيمتان من ثلاث متتالية قرب الحد الأعلى { $limit }.
spc-two-of-three-low = قيمتان من ثلاث متتالية قرب الحد الأدنى { $limit }.
spc-two-of-three-high-own = قيمتان من ثلاث متتالية قرب حدّهما الأعلى.
spc-two-of-three-low-own = قيمتان من ثلاث متتالية قرب حدّهما الأدنى.
spc-seven-above = { $n ->
    [one] قيمة واحدة فوق المتوسط { $mean }.
    [two] قيمتان متتاليتان فوق المتوسط { $mean }.
    [few] { WORD($n, form: "f") } قيم متتالية فوق المتوسط { $mean }.
    [many] { $n } قيمة متتالية فوق المتوسط { $mean }.
   *[other] { $n } قيمة متتالية فوق المتوسط { $mean }.
}
spc-seven-below = { $n ->
    [one] قيمة واحدة تحت المتوسط { $mean }.
    [two] قيمتان متتاليتان تحت المتوسط { $mean }.
    [few] { WORD($n, form: "f") } قيم متتالية تحت المتوسط { $mean }.
    [many] { $n } قيمة متتالية تحت المتوسط { $mean }.
   *[other] { $n } قيمة متتالية تحت المتوسط { $mean }.
}
spc-seven-above-usual = { $n ->
    [one] قيمة واحدة فوق المعتاد في وقتها.
    [two] قيمتان متتاليتان فوق المعتاد في وقتهما.
    [few] { WORD($n, form: "f") } قيم متتالية فوق المعتاد في وقتها.
    [many] { $n } قيمة متتالية فوق المعتاد في وقتها.
   *[other] { $n } قيمة متتالية فوق المعتاد في وقتها.
}
spc-seven-below-usual = { $n ->
    [one] قيمة واحدة تحت المعتاد في وقتها.
    [two] قيمتان متتاليتان تحت المعتاد في وقتهما.
    [few] { WORD($n, form: "f") } قيم متتالية تحت المعتاد في وقتها.
    [many] { $n } قيمة متتالية تحت المعتاد في وقتها.
   *[other] { $n } قيمة متتالية تحت المعتاد في وقتها.
}
spc-rising-since = ارتفاع { PERIOD($period, form: "since") }: كل قيمة أعلى من سابقتها.
spc-falling-since = انخفاض { PERIOD($period, form: "since") }: كل قيمة أدنى من سابقتها.
spc-above-since = القيم كلها { PERIOD($period, form: "since") } فوق المتوسط { $mean }.
spc-below-since = القيم كلها { PERIOD($period, form: "since") } تحت المتوسط { $mean }.
spc-above-usual-since = القيم كلها { PERIOD($period, form: "since") } فوق المعتاد في وقتها.
spc-below-usual-since = القيم كلها { PERIOD($period, form: "since") } دون المعتاد في وقتها.
spc-ordinary = آخر قيمة، { $value }، ضمن حدود التباين المعتاد بين { $low } و{ $high }.
spc-ordinary-beside = { $n ->
    [one] آخر قيمة، { $value }، كسائر القيم: فبدون القيمة الشاذة تكون حدود التباين المعتاد { $low } و{ $high }.
    [two] آخر قيمة، { $value }، كسائر القيم: فبدون القيمتين الشاذتين تكون حدود التباين المعتاد { $low } و{ $high }.
    [few] آخر قيمة، { $value }، كسائر القيم: فبدون القيم الشاذة تكون حدود التباين المعتاد { $low } و{ $high }.
    [many] آخر قيمة، { $value }، كسائر القيم: فبدون القيم الشاذة تكون حدود التباين المعتاد { $low } و{ $high }.
   *[other] آخر قيمة، { $value }، كسائر القيم: فبدون القيم الشاذة تكون حدود التباين المعتاد { $low } و{ $high }.
}
spc-like-others = آخر قيمة، { $value }، كسائر القيم.
spc-outlying = { $n ->
    [one] قيمة واحدة تشذّ عن غيرها: { $values }. هي وحدها تجرّ المتوسط من { $without } إلى { $mean }، فتبدو قيم معتادة بجانبه غير معتادة.
    [two] قيمتان تشذّان عن غيرهما: { $values }. هما وحدهما تجرّان المتوسط من { $without } إلى { $mean }، فتبدو قيم معتادة بجانبه غير معتادة.
    [few] قيم تشذّ عن غيرها: { $values }. هي وحدها تجرّ المتوسط من { $without } إلى { $mean }، فتبدو قيم معتادة بجانبه غير معتادة.
    [many] قيم تشذّ عن غيرها: { $values }. هي وحدها تجرّ المتوسط من { $without } إلى { $mean }، فتبدو قيم معتادة بجانبه غير معتادة.
   *[other] قيم تشذّ عن غيرها: { $values }. هي وحدها تجرّ المتوسط من { $without } إلى { $mean }، فتبدو قيم معتادة بجانبه غير معتادة.
}
spc-outlying-apart = { $n ->
    [one] قيمة واحدة تشذّ عن غيرها: { $values }.
    [two] قيمتان تشذّان عن غيرهما: { $values }.
    [few] قيم تشذّ عن غيرها: { $values }.
    [many] قيم تشذّ عن غيرها: { $values }.
   *[other] قيم تشذّ عن غيرها: { $values }.
}
spc-outlying-level = { $n ->
    [one] قيمة واحدة تشذّ عن غيرها: { $values }. وسائر القيم كلها { $level }.
    [two] قيمتان تشذّان عن غيرهما: { $values }. وسائر القيم كلها { $level }.
    [few] قيم تشذّ عن غيرها: { $values }. وسائر القيم كلها { $level }.
    [many] قيم تشذّ عن غيرها: { $values }. وسائر القيم كلها { $level }.
   *[other] قيم تشذّ عن غيرها: { $values }. وسائر القيم كلها { $level }.
}
spc-outlying-value = { $value } { PERIOD($period, form: "in") }
spc-lopsided = { $side ->
    [above] { $n } من { $all } من القيم فوق المتوسط { $mean }، فتوالي عدد منها ليس إشارة.
   *[below] { $n } من { $all } من القيم تحت المتوسط { $mean }، فتوالي عدد منها ليس إشارة.
}
spc-turned-down = غير أنه انخفض مؤخرًا: { $before } { PERIOD($from, form: "in") }، ثم { $value } { PERIOD($to, form: "in") }.
spc-turned-up = غير أنه ارتفع مؤخرًا: { $before } { PERIOD($from, form: "in") }، ثم { $value } { PERIOD($to, form: "in") }.
spc-level = كل قيمة منذ بدء الحدود هي { $value }.
spc-short = { $n ->
    [one] قيمة واحدة فقط حتى الآن: الحدود مؤقتة حتى تبلغ القيم ثلاث عشرة.
    [two] قيمتان فقط حتى الآن: الحدود مؤقتة حتى تبلغ القيم ثلاث عشرة.
    [few] { $n } قيم فقط حتى الآن: الحدود مؤقتة حتى تبلغ القيم ثلاث عشرة.
    [many] { $n } قيمة فقط حتى الآن: الحدود مؤقتة حتى تبلغ القيم ثلاث عشرة.
   *[other] { $n } قيمة فقط حتى الآن: الحدود مؤقتة حتى تبلغ القيم ثلاث عشرة.
}
spc-no-limits = القيم أقل من أن تُميَّز فيها إشارة من التباين المعتاد.
spc-no-waves = ولا يُستنتج كذلك أنه تحرّك: لم يُكتب أن الاستبيانين موجتان من سلسلة واحدة، فقد يكون آخرون قد سُئلوا بطريقة أخرى.
spc-by-answers = تُظهر ذلك الإجابات التي وراء هاتين القيمتين. أما مقدار تباين القيم على أي حال فلا يمكن لعدد قليل منها أن يبيّنه بعد.
spc-no-spread = تقع القيم كلها عند طرف الممكن، فلا حدود تُتجاوز.
spc-unfit = خارج الحدود التي تعطيها هذه القيم: { $n } من { $all } من القيم. حدود لا تناسب إلى هذا الحد لا تُرسم، ولا يُعلَّم من القيم إشارةً إلا ما تتابع منها في جهة واحدة من المتوسط أو في اتجاه واحد.
spc-unfit-first = خارج حدود القيم الأولى (عددها { $baseline }): { $n } من { $all } من القيم. حدود لا تناسب إلى هذا الحد لا تُرسم، ولا يُعلَّم من القيم إشارةً إلا ما تتابع منها في جهة واحدة من المتوسط أو في اتجاه واحد.
spc-unfit-since = خارج الحدود التي تعطيها القيم { PERIOD($period, form: "since") }: { $n } من { $all } من القيم. حدود لا تناسب إلى هذا الحد لا تُرسم، ولا يُعلَّم من هذه القيم إشارةً إلا ما تتابع منها في جهة واحدة من المتوسط أو في اتجاه واحد.
spc-unfit-since-first = خارج حدود القيم الأولى { PERIOD($period, form: "since") } (عددها { $baseline }): { $n } من { $all } من القيم. حدود لا تناسب إلى هذا الحد لا تُرسم، ولا يُعلَّم من هذه القيم إشارةً إلا ما تتابع منها في جهة واحدة من المتوسط أو في اتجاه واحد.
spc-drawn-as-xmr = { $chart ->
    [u] طُلب مخطط المعدلات (u)، لكن القيم ينقصها ما يحتاج إليه، فهذا مخطط القيم المفردة (XmR).
   *[p] طُلب مخطط النسب المئوية (p)، لكن القيم ينقصها ما يحتاج إليه، فهذا مخطط القيم المفردة (XmR).
}
spc-season = أُزيل أثر الموسم: تُقارن كل قيمة بالمعتاد في وقتها.
spc-carry-over = القيم المتجاورة متشابهة، فالإشارات هنا أكثر من المعتاد.
spc-over-regular = لا تتباعد القيم التي تأتي منها الحدود إلا بمقدار { $share } مما تباعده المصادفة وحدها مع هذا العدد من الحالات وراء كل قيمة. تحقّقوا هل مُهِّدت، أو هل العدد المذكور معها ليس عدد الحالات. وقد تسمّي حدود بهذا الضيق إشارةً ما ليس إلا مصادفة.
spc-restless = الإشارات: { $n } من { $all } من القيم؛ والأخيرة، { $value }، ليست إشارة.
spc-stepped = مستوى جديد { PERIOD($period, form: "since") }: { $after } في المتوسط، وقبله { $before }. والحدود حول المستويين معًا تُظهر إشارات أكثر مما في كل منهما.
spc-stale = { $side ->
    [below] القيم كلها { PERIOD($period, form: "since") } تحت المتوسط { $mean }: { $of ->
        [all] تخلط الحدود بين هذا المستوى والسابق.
        [none] الحدود، وهي من القيم كلها، لا تصف مستوى واحدًا.
       *[before] تصف الحدود مستوى غادرته القيم.
    }
   *[above] القيم كلها { PERIOD($period, form: "since") } فوق المتوسط { $mean }: { $of ->
        [all] تخلط الحدود بين هذا المستوى والسابق.
        [none] الحدود، وهي من القيم كلها، لا تصف مستوى واحدًا.
       *[before] تصف الحدود مستوى غادرته القيم.
    }
}
spc-stale-usual = { $side ->
    [above] القيم كلها { PERIOD($period, form: "since") } فوق المعتاد في وقتها: { $of ->
        [all] تخلط الحدود بين هذا المستوى والسابق.
        [none] الحدود، وهي من القيم كلها، لا تصف مستوى واحدًا.
       *[before] تصف الحدود مستوى غادرته القيم.
    }
   *[below] القيم كلها { PERIOD($period, form: "since") } تحت المعتاد في وقتها: { $of ->
        [all] تخلط الحدود بين هذا المستوى والسابق.
        [none] الحدود، وهي من القيم كلها، لا تصف مستوى واحدًا.
       *[before] تصف الحدود مستوى غادرته القيم.
    }
}
spc-left = { $of ->
    [all] تخلط الحدود بين مستويين: غادرت القيم المتوسط { PERIOD($period, form: "in") }.
    [none] الحدود، وهي من القيم كلها، لا تصف مستوى واحدًا: غادرت القيم المتوسط { PERIOD($period, form: "in") }.
   *[before] تصف الحدود المستوى السابق: غادرته القيم { PERIOD($period, form: "in") }.
}
spc-rebase-offer = لتبدأ الحدود من جديد حيث غادرت القيم المتوسط، اكتب في ملف المقياس مع السبب:
spc-rebase = تبدأ الحدود من جديد { PERIOD($period, form: "in") }: { $reason }.

## Can the process meet the target?

assurance-said-pass = { $side ->
    [below] المستهدف { $target } تحت الحد الأدنى { $limit }.
   *[above] المستهدف { $target } فوق الحد الأعلى { $limit }.
} والقيم بين الحدين تحققه كل مرة.
assurance-said-fail = { $side ->
    [below] المستهدف { $target } تحت الحد الأدنى { $limit }.
   *[above] المستهدف { $target } فوق الحد الأعلى { $limit }.
} والقيم بين الحدين لا تحققه أبدًا.
assurance-said-between = المستهدف { $target } بين الحدين { $low } و{ $high }: قد تحققه قيمة وقد لا تحققه من غير أن يتغير شيء.
assurance-said-among = المستهدف { $target } بين الحدين { $low } و{ $high }.
assurance-said-level = كل قيمة هي { $value }، وهي تحقق المستهدف { $target }.
assurance-said-level-missed = كل قيمة هي { $value }، وهي لا تحقق المستهدف { $target }.
assurance-said-season = بلوغ المستهدف { $target } يتوقف على الموسم: حدود فتراته ليست كلها في جهة واحدة منه.
assurance-said-two-levels = تحيط الحدود بمستويين، فلا تقول شيئًا عن المستهدف.
assurance-said-no-one-level = أكثر من ثلث القيم إشارات: لا يصفها مستوى واحد، فلا تقول الحدود شيئًا عن المستهدف.
assurance-said-trending = { $way ->
    [up] القيم في ارتفاع، والحدود مرسومة أفقيًا:
   *[down] القيم في انخفاض، والحدود مرسومة أفقيًا:
} فلا يمكنها أن تقول كم مرة سيتحقق المستهدف { $target }.
assurance-said-no-target = ليس للمقياس مستهدف خاص به يُقارن به.
assurance-said-yet-missed = ومع ذلك لم يبلغه من القيم { $n } من أصل { $all }.
assurance-said-yet-met = ومع ذلك بلغه من القيم { $n } من أصل { $all }.
assurance-said-met-of = بلغه من القيم { $n } من أصل { $all }: ومن قيم كثيرة مثلها يبلغه ما بين { $low } و{ $high } (بثقة { $confidence }).
assurance-said-neutral = لا جهة أفضل من الأخرى، فلا مستهدف يُبلغ.
assurance-said-no-limits = القيم أقل من أن تسمح بحكم: يلزم ثلاث عشرة قيمة.
assurance-said-without-limits = لا حدود يُقارن بها المستهدف.
assurance-said-unfit = الحدود لا تناسب السلسلة، فلا تقول شيئًا عن المستهدف.
assurance-said-stale = { PERIOD($period, form: "since") } تقع القيم كلها في جهة واحدة من المتوسط، فلا تقول الحدود شيئًا عن المستهدف.
assurance-said-outgrown = { $side ->
    [above] من آخر { $all } قيم تقع { $n } فوق الحدود:
   *[below] من آخر { $all } قيم تقع { $n } تحت الحدود:
} وهي حدود مستوى غادرته القيم، فلا تقول شيئًا عن المستهدف.
assurance-said-outgrown-first = { $side ->
    [above] من آخر { $all } قيم تقع { $n } فوق الحدود المأخوذة من القيم الأولى (عددها { $baseline }):
   *[below] من آخر { $all } قيم تقع { $n } تحت الحدود المأخوذة من القيم الأولى (عددها { $baseline }):
} وهي حدود مستوى غادرته القيم، فلا تقول شيئًا عن المستهدف.
assurance-said-latest-meets = بحسب الحدود يكون المستهدف { $target } بعيد المنال، غير أن آخر قيمة تحققه.

## Trend

trend-up = { $every ->
    [day] يرتفع نحو { $slope } في اليوم، أكثر مما تفسّره المصادفة.
    [week] يرتفع نحو { $slope } في الأسبوع، أكثر مما تفسّره المصادفة.
    [quarter] يرتفع نحو { $slope } في ربع السنة، أكثر مما تفسّره المصادفة.
    [year] يرتفع نحو { $slope } في السنة، أكثر مما تفسّره المصادفة.
   *[month] يرتفع نحو { $slope } في الشهر، أكثر مما تفسّره المصادفة.
}
trend-down = { $every ->
    [day] ينخفض نحو { $slope } في اليوم، أكثر مما تفسّره المصادفة.
    [week] ينخفض نحو { $slope } في الأسبوع، أكثر مما تفسّره المصادفة.
    [quarter] ينخفض نحو { $slope } في ربع السنة، أكثر مما تفسّره المصادفة.
    [year] ينخفض نحو { $slope } في السنة، أكثر مما تفسّره المصادفة.
   *[month] ينخفض نحو { $slope } في الشهر، أكثر مما تفسّره المصادفة.
}
trend-by-step-up = أعلى مما كان في البداية، أكثر مما تفسّره المصادفة؛ ويفسّره تغيّر واحد في المستوى أفضل من الميل.
trend-by-step-down = أدنى مما كان في البداية، أكثر مما تفسّره المصادفة؛ ويفسّره تغيّر واحد في المستوى أفضل من الميل.
trend-none = لا يمكن إثبات اتجاه.
trend-none-beside = لا يمكن إثبات ارتفاع أو انخفاض مطّرد.
trend-insufficient = القيم أقل من أن تدل على اتجاه.
trend-since-rebase = { $n ->
    [one] يعتمد الاتجاه والتوقع على قيمة واحدة { PERIOD($period, form: "since") }، حين تغيّرت العملية.
    [two] يعتمد الاتجاه والتوقع على قيمتين { PERIOD($period, form: "since") }، حين تغيّرت العملية.
    [few] يعتمد الاتجاه والتوقع على { $n } قيم { PERIOD($period, form: "since") }، حين تغيّرت العملية.
    [many] يعتمد الاتجاه والتوقع على { $n } قيمة { PERIOD($period, form: "since") }، حين تغيّرت العملية.
   *[other] يعتمد الاتجاه والتوقع على { $n } قيمة { PERIOD($period, form: "since") }، حين تغيّرت العملية.
}
trend-since-version = { $n ->
    [one] يعتمد الاتجاه والتوقع على قيمة واحدة { PERIOD($period, form: "since") }، حين تغيّرت قائمة التحقق.
    [two] يعتمد الاتجاه والتوقع على قيمتين { PERIOD($period, form: "since") }، حين تغيّرت قائمة التحقق.
    [few] يعتمد الاتجاه والتوقع على { $n } قيم { PERIOD($period, form: "since") }، حين تغيّرت قائمة التحقق.
    [many] يعتمد الاتجاه والتوقع على { $n } قيمة { PERIOD($period, form: "since") }، حين تغيّرت قائمة التحقق.
   *[other] يعتمد الاتجاه والتوقع على { $n } قيمة { PERIOD($period, form: "since") }، حين تغيّرت قائمة التحقق.
}
trend-seasonal = لم تُقارن بعضها ببعض إلا قيم الوقت نفسه من الموسم.

## Will the goal be met?

forecast-chance = { $n ->
    [0] احتمال بلوغ المستهدف { $target } { PERIOD($period, form: "by") } أقل من ١ من ١٠.
   [10] احتمال بلوغ المستهدف { $target } { PERIOD($period, form: "by") } أكثر من ٩ من ١٠.
   *[other] احتمال بلوغ المستهدف { $target } { PERIOD($period, form: "by") } نحو { $n } من ١٠.
} التوقع هو { $projected }، وفي ٨ من كل ١٠ حالات كهذه تقع القيمة بين { $low } و{ $high }.
forecast-no-chance = التوقع هو { $projected } والمستهدف { $target }. ولا شيء في القيم يبيّن كم قد تبتعد قيمة عنه، فلا يُذكر احتمال.
forecast-narrow = عند النظر إلى الوراء، احتوت مثل هذه المجالات القيم أقل مما ينبغي: الداخلي { $inside80 } والخارجي { $inside95 } من أصل { $n }.
forecast-met = تحقق المستهدف { $target }: { $value } { PERIOD($period, form: "in") }.
forecast-missed = لم يتحقق المستهدف { $target }: { $value } { PERIOD($period, form: "in") }.
goal-since-missed = ولم يعد كذلك بعدها: { PERIOD($period, form: "in") } كانت القيمة { $value } ولم تبلغ المستهدف.
goal-since-met = وتحقق المستهدف بعدها: { PERIOD($period, form: "in") } كانت القيمة { $value }.
forecast-insufficient = { $n ->
    [0] لا قيم بعد، والتوقع يحتاج إلى ثمان على الأقل.
    [one] قيمة واحدة فقط حتى الآن، والتوقع يحتاج إلى ثمان على الأقل.
    [two] قيمتان فقط حتى الآن، والتوقع يحتاج إلى ثمان على الأقل.
    [few] { $n } قيم فقط حتى الآن، والتوقع يحتاج إلى ثمان على الأقل.
    [many] { $n } قيمة فقط حتى الآن، والتوقع يحتاج إلى ثمان على الأقل.
   *[other] { $n } قيمة فقط حتى الآن، والتوقع يحتاج إلى ثمان على الأقل.
}
forecast-too-far = { $every ->
    [day] الموعد بعد آخر قيمة بأكثر من { $n } يومًا: لا توقع يمتد إلى هذا المدى.
    [week] الموعد بعد آخر قيمة بأكثر من { $n } أسبوعًا: لا توقع يمتد إلى هذا المدى.
    [month] الموعد بعد آخر قيمة بأكثر من { $n } شهرًا: لا توقع يمتد إلى هذا المدى.
    [quarter] الموعد بعد آخر قيمة بأكثر من { $n } ربعًا: لا توقع يمتد إلى هذا المدى.
   *[year] الموعد بعد آخر قيمة بأكثر من { $n } سنة: لا توقع يمتد إلى هذا المدى.
}
forecast-reach = يبلغ وسط التوقع المستهدف { PERIOD($period, form: "in") }.
goal-from-to = من { $from } { PERIOD($start, form: "in") } إلى { $to } { PERIOD($end, form: "by") }.
goal-to-hold-low = يُحافَظ على { $to } أو أقل حتى { $end }؛ وكان { $from } { PERIOD($start, form: "in") }.
goal-to-hold-high = يُحافَظ على { $to } أو أكثر حتى { $end }؛ وكان { $from } { PERIOD($start, form: "in") }.
goal-broken = كان يجب الحفاظ على المستهدف { $target } ولم يُحافَظ عليه: { $value } { PERIOD($period, form: "in") }.
goal-apart-values-vary = لا يواصل التوقع إلا جزءًا من الاتجاه، لأن الاتجاهات تميل إلى التباطؤ؛ ووسطه، { $projected }، يحقق المستهدف، لكن القيم المفردة تتفاوت حوله: وجزء منها لن يحققه.
goal-apart-levels-off = الاتجاه أشد مما يلزم، لكن التوقع لا يواصل إلا جزءًا منه، حتى { $projected }، لأن الاتجاهات تميل إلى التباطؤ.
goal-apart-carries-part = لو استمر الاتجاه لبلغ { $carried }؛ لكن التوقع لا يواصل إلا جزءًا منه، حتى { $projected }، لأن الاتجاهات تميل إلى التباطؤ.
goal-apart-one-value = القيمة الأخيرة، { $value }، قيمة واحدة: وما تدل عليه القيم كلها { PERIOD($period, form: "in") } هو { $projected }.
goal-hangs-on-last = يتوقف التوقع على آخر قيمة، وهي { $value } { PERIOD($period, form: "in") }، التي تشذّ عن سائر القيم. { $n ->
    [0] وبدونها يكون الاحتمال أقل من ١ من ١٠.
   [10] وبدونها يكون الاحتمال أكثر من ٩ من ١٠.
   *[other] وبدونها يكون الاحتمال نحو { $n } من ١٠.
}
goal-hangs-on = { $values ->
    [1] يتوقف التوقع على قيمة تشذّ عن سائر القيم، وهي { $named }.
   *[other] يتوقف التوقع على قيم تشذّ عن سائر القيم، وهي { $named }.
} { $n ->
    [0] وبدون ذلك يكون الاحتمال أقل من ١ من ١٠.
   [10] وبدون ذلك يكون الاحتمال أكثر من ٩ من ١٠.
   *[other] وبدون ذلك يكون الاحتمال نحو { $n } من ١٠.
}
goal-no-data = لا قيمة بعد لمقياس هذا الهدف.
goal-ended-unknown = انقضى الموعد دون قيمة { PERIOD($period, form: "in") }: لا يُعرف كيف انتهى الأمر.
goal-holds = صامد حتى الآن: كل قيمة منذ البداية تحقق المستهدف { $target }. ويُحسم الأمر { PERIOD($period, form: "in") }.
pace-ahead = متقدم بمقدار { $size } على الخط المستقيم من البداية إلى المستهدف.
pace-behind = متأخر بمقدار { $size } عن الخط المستقيم من البداية إلى المستهدف.
pace-level = على الخط المستقيم من البداية إلى المستهدف.
needed-per-month = { $every ->
    [day] للوصول في الموعد يلزم من الآن تغيّر قدره { $needed } في اليوم.
    [week] للوصول في الموعد يلزم من الآن تغيّر قدره { $needed } في الأسبوع.
    [quarter] للوصول في الموعد يلزم من الآن تغيّر قدره { $needed } في ربع السنة.
    [year] للوصول في الموعد يلزم من الآن تغيّر قدره { $needed } في السنة.
   *[month] للوصول في الموعد يلزم من الآن تغيّر قدره { $needed } في الشهر.
}
needed-beside-season = التغيّر اللازم لا يحسب حساب الموسم؛ أما التنبؤ فيحسبه.
goal-review-overdue = { $n ->
    [one] تأخرت المراجعة يومًا واحدًا.
    [two] تأخرت المراجعة يومين.
    [few] تأخرت المراجعة { $n } أيام.
    [many] تأخرت المراجعة { $n } يومًا.
   *[other] تأخرت المراجعة { $n } يوم.
}

## Metric pages

metric-status-said-met = { PERIOD($period, form: "in") } كانت القيمة { $value } وحققت المستهدف { $target }.
metric-status-said-warn = { $side ->
    [above] { PERIOD($period, form: "in") } كانت القيمة { $value }، فوق المستهدف { $target } لكنها قريبة منه (القريب هنا { $warn } أو أقل).
   *[below] { PERIOD($period, form: "in") } كانت القيمة { $value }، قريبة من المستهدف { $target } لكنها لم تبلغه (القريب هنا { $warn } أو أكثر).
}
metric-status-said-missed = { PERIOD($period, form: "in") } كانت القيمة { $value } ولم تحقق المستهدف { $target }.
metric-few-scores = { $of ->
    [visits] عدد الزيارات وراءها: { $n }.
   *[audits] عدد عمليات التدقيق وراءها: { $n }.
} وهي وحدها لا تقول إلا القليل.
metric-status-said-no-target = { PERIOD($period, form: "in") } كانت القيمة { $value }. وليس للمقياس مستهدف خاص به.
metric-status-said-neutral = { PERIOD($period, form: "in") } كانت القيمة { $value }. لا جهة أفضل من الأخرى، فلا يُقارن بمستهدف.
metric-status-said-no-data = لا قيمة بعد.
metric-few-cases = { $n ->
    [one] ليس وراء هذه القيمة إلا حالة واحدة، فهي وحدها لا تقول إلا القليل.
    [two] ليس وراء هذه القيمة إلا حالتان، فهي وحدها لا تقول إلا القليل.
    [few] ليس وراء هذه القيمة إلا { $n } حالات، فهي وحدها لا تقول إلا القليل.
    [many] ليس وراء هذه القيمة إلا { $n } حالة، فهي وحدها لا تقول إلا القليل.
   *[other] ليس وراء هذه القيمة إلا { $n } حالة، فهي وحدها لا تقول إلا القليل.
}
metric-withheld = لا تُنشر قيم وراءها أقل من { $n } من الأشخاص أو الحالات، ولا القيم التي تكشفها.
metric-none-published = لا تُنشر أي قيمة: وراء كل منها أقل من { $n } من الأشخاص أو الحالات، أو أنها تكشف قيمة كهذه.
metric-closed-only = تُحسب الحالات المغلقة وحدها، كل منها عند إغلاقها: أما المفتوحة، وهي الأبطأ غالبًا، فليست في أي قيمة. ومدة جميعها في صفحة سجلها.
metric-ended-only = الحالات التي لم تنتهِ بعد ليست في أي قيمة: وهي الأبطأ غالبًا، وقد تتغير أحدث القيم.
metric-stale = { $n ->
    [one] تأخرت القيمة التالية يومًا واحدًا.
    [two] تأخرت القيمة التالية يومين.
    [few] تأخرت القيمة التالية { $n } أيام.
    [many] تأخرت القيمة التالية { $n } يومًا.
   *[other] تأخرت القيمة التالية { $n } يوم.
}
metric-version-break = تغيّرت قائمة التحقق { PERIOD($period, form: "in") }: لا تجوز مقارنة الدرجات قبل ذلك وبعده مباشرة.

## Surveys

survey-few-answers = { $n ->
    [0] لا إجابات صالحة.
    [one] إجابة واحدة فقط: اقرأها بحذر.
    [two] إجابتان فقط: اقرأهما بحذر.
    [few] { $n } إجابات فقط: اقرأها بحذر.
    [many] { $n } إجابة فقط: اقرأها بحذر.
   *[other] { $n } إجابة فقط: اقرأها بحذر.
}
survey-answers = { $n ->
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $n } إجابات
    [many] { $n } إجابة
   *[other] { $n } إجابة
}
survey-interval = من { $low } إلى { $high }، بثقة { $confidence }
survey-excluded = { $n ->
    [one] إجابة واحدة فارغة أو خارج السلّم، وهي مستبعدة.
    [two] إجابتان فارغتان أو خارج السلّم، وهما مستبعدتان.
    [few] { $n } إجابات فارغة أو خارج السلّم، وهي مستبعدة.
    [many] { $n } إجابة فارغة أو خارج السلّم، وهي مستبعدة.
   *[other] { $n } إجابة فارغة أو خارج السلّم، وهي مستبعدة.
}
survey-response-rate = عدد من أجابوا { $n } من أصل { $invited } دُعوا، أي { $rate }.
survey-response-unknown = لم يُسجَّل عدد من دُعوا.
survey-response-low = أجاب أقل من واحد من كل عشرة: وقد يختلف من أجابوا عمّن لم يجيبوا.
survey-repeated = إجابات سابقة مستبعدة لأن أصحابها أجابوا مرة أخرى: { $n }.
survey-conversation = جُمعت في أحاديث: تُعدّ الموضوعات ولا تُستخرج درجة.
survey-no-wave = ليس موجة من سلسلة، ولذلك لا يُعرض هنا تغيّر. وتجد مقارنته بالاستبيانات السابقة في صفحة: { $metrics }.
survey-text-withheld = ما كتبه الناس لا يُنشر.
survey-ahead = تاريخه { $date } بعد يوم هذه النتائج، ولذلك لا يُحسب بعد.
survey-withheld = أجاب أقل من { $least }: لا تُنشر نتائج.
survey-question-withheld = أجاب عن هذا السؤال أقل من { $least }: لا تُنشر نتيجة.
drivers-ahead = أثقل وزنًا من { $lower }: { $upper }
drivers-no-order = لا يمكن إثبات أيها أثقل وزنًا، فمداها متداخل
drivers-explain = تفسر معًا { $share } من اختلاف الإجابات عن { $of } (الإجابات الكاملة: { $n }).
drivers-against = في الاتجاه المعاكس، فالإجابة الأعلى ترافقها إجابة أدنى عن { $of }: { $names }.
drivers-drawn = من الإجابات الكاملة وعددها { $complete } استُخدمت قرعة عددها { $n }.
drivers-withheld = أجاب عن هذه الأسئلة كلها أقل من { $least }: لا يُنشر ما يرافق { $of }.
drivers-too-few = أجاب عن هذه الأسئلة كلها عدد أقل من أن يبيّن ما يرافق { $of }: يلزم ٥٠ إجابة، و١٠ لكل سؤال.
drivers-constant = لا تكاد الإجابات عن { $of } تختلف: لا شيء يُفسَّر.
drivers-no-relation = لا يمكن إثبات أن أيًّا من هذه الإجابات يرافق { $of }.
survey-weighted = الإجابات مرجّحة، وتحمل ما تحمله من المعلومات إجابات غير مرجّحة عددها { $n }.
survey-incentive = عُرض على من أجابوا: { $incentive }.
survey-not-averaged = إجابات العملاء والموظفين جنبًا إلى جنب، ولا يؤخذ متوسطها أبدًا.

## Audits

audit-score-rose = ارتفعت الدرجة من { $before } إلى { $after }.
audit-score-fell = انخفضت الدرجة من { $before } إلى { $after }.
audit-score-within = الدرجة { $after }، وكانت { $before } { PERIOD($date, form: "in") }. ولا يتجاوز الفرق ما يمكن لحالات التواصل المراجَعة أن تبيّنه.
audit-score-beside = الدرجة { $after }، وكانت { $before } { PERIOD($date, form: "in") }. ولا يمكن القول إلى أي حد هذا الفرق مؤكد.
audit-score-same = الدرجة { $after } كما كانت.
audit-score-first = الدرجة { $after }. ولا تدقيق أقدم من النوع نفسه للمقارنة به.
audit-score-only = الدرجة { $after }.
audit-score-interval = درجة جميع حالات التواصل معًا من { $low } إلى { $high }، بثقة { $confidence }.
audit-interval-counts = لا تبيّن الأعداد كيف تجتمع بنود حالة التواصل الواحدة؛ وملف فيه صف لكل حالة يعطي مدى أضيق.
audit-score-whole = رُوجعت حالات التواصل كلها: فالدرجة ليست تقديرًا.
audit-score-none = لم يُقيَّم شيء.
audit-said-pass = تبلغ الدرجة حد الاجتياز { $pass }.
audit-said-fail = تبقى الدرجة دون حد الاجتياز { $pass }.
audit-within-margin = يقع حد الاجتياز داخل هذا المدى: وقد تقلب حالات التواصل التي لم تُراجَع الحكم.
audit-said-failed-critical = { $n ->
    [one] لا اجتياز، لأن بندًا حرجًا لم يُستوفَ تمامًا: { $items }.
    [two] لا اجتياز، لأن بندين حرجين لم يُستوفيا تمامًا: { $items }.
    [few] لا اجتياز، لأن { WORD($n) } بنود حرجة لم تُستوفَ تمامًا: { $items }.
    [many] لا اجتياز، لأن { $n } بندًا حرجًا لم تُستوفَ تمامًا: { $items }.
   *[other] لا اجتياز، لأن { $n } بند حرج لم تُستوفَ تمامًا: { $items }.
}
audit-said-fail-too = والدرجة أيضًا دون حد الاجتياز { $pass }.
audit-said-no-mark = لا تضع القائمة حدًّا للاجتياز.
audit-said-nothing-scored = لم يُقيَّم شيء، فلا حكم.
audit-critical-answer = { $item }، { $question }: الإجابة «{ $answer }».
audit-critical-counted = { $item }، { $question }: { $below } من { $n } من حالات التواصل دون أفضل إجابة.
audit-critical-score-stands = الدرجة باقية، والحكم لا يتبعها.
audit-critical-score-zero = الإخفاق في بند حرج يصفّر الدرجة، ولولا هذه القاعدة لكانت { $raw }.
audit-draft = مسودة: أُجيب عن { $answered } من { $n } من البنود. تأتي الدرجة والمستوى والحكم حين تصبح نهائية.
audit-second-scoring = تقييم ثانٍ أعمى لحالات تواصل قيّمها تدقيق آخر. يخدم المقارنة بينهما ولا يدخل في أي مقياس ولا في عدد عمليات التدقيق.
audit-complete = { $n ->
    [one] أُجيب عن البند.
    [two] أُجيب عن البندين.
    [few] أُجيب عن البنود كلها، وهي { $n }.
    [many] أُجيب عن البنود كلها، وهي { $n }.
   *[other] أُجيب عن البنود كلها، وهي { $n }.
}
audit-incomplete = بنود بلا إجابة: { $unanswered } من { $n }.
audit-not-applicable = { $n ->
    [one] بند واحد لا ينطبق.
    [two] بندان لا ينطبقان.
    [few] { $n } بنود لا تنطبق.
    [many] { $n } بندًا لا تنطبق.
   *[other] { $n } بند لا تنطبق.
}
audit-answers-moved = { PERIOD($before, form: "since") }: أفضل { $better }، وأسوأ { $worse }، وكما كان { $same }.
audit-sample-size = { $population ->
    [one] { $reviewed } من حالة تواصل واحدة
    [two] { $reviewed } من حالتي تواصل
    [few] { $reviewed } من { $population } حالات تواصل
    [many] { $reviewed } من { $population } حالة تواصل
   *[other] { $reviewed } من { $population } حالة تواصل
}
audit-sample-reviewed = { $n ->
    [one] حالة تواصل واحدة
    [two] حالتا تواصل
    [few] { $n } حالات تواصل
    [many] { $n } حالة تواصل
   *[other] { $n } حالة تواصل
}
audit-sample-targeted = عيّنة موجّهة: الدرجة تصف حالات التواصل المراجَعة ولا تُعمَّم.
audit-sample-single = عيّنة عشوائية، لكن لكل بند إجابة واحدة عن حالات التواصل كلها: فلا يمكن القول كم قد تبتعد الدرجة. وأعداد الإجابات تبيّن ذلك.
audit-sample-mixed = لبعض البنود إجابة واحدة عن حالات التواصل كلها: فلا يمكن القول كم قد تبتعد الدرجة.
audit-sample-one = حالة تواصل واحدة لا تقول شيئًا عن غيرها.
audit-sample-undescribed = لم يُذكر كيف اختيرت حالات التواصل؛ ولا يصح المدى إلا إذا اختيرت عشوائيًا.
audit-sample-unknown = لا يذكر التدقيق على كم حالة تواصل يستند.
audit-element-lowest = أدنى درجة: { $element }، { $score }
audit-band = مستوى الخدمة: { $band }.
audit-band-next = بقي { $size } إلى المستوى التالي، «{ $band }».

## Gaps

gaps-open = { $n ->
    [0] لا فجوة مفتوحة.
    [one] فجوة واحدة مفتوحة.
    [two] فجوتان مفتوحتان.
    [few] { WORD($n, form: "f") } فجوات مفتوحة.
    [many] { $n } فجوة مفتوحة.
   *[other] { $n } فجوة مفتوحة.
}
gaps-late = { $n ->
    [0] لا واحدة منها متأخرة.
    [one] واحدة متأخرة.
    [two] اثنتان متأخرتان.
    [few] { WORD($n, form: "f") } متأخرة.
    [many] { $n } متأخرة.
   *[other] { $n } متأخرة.
}
gaps-best-value = أكثرها عائدًا على الجهد: { $title }.
gaps-best-values = { $n ->
    [2] أكثرها عائدًا على الجهد، وكلاهما سواء: { $titles }.
   *[other] أكثرها عائدًا على الجهد، وبالتساوي: { $titles }.
}
gaps-unplanned = بحجم أثر ٤ أو ٥ وبلا خطة: { $titles }.
gap-to-close = بقي { $size }
gap-to-close-from = بقي { $size }: { $current } { PERIOD($period, form: "in") }، والمستهدف { $target }
gap-passed = تجاوز المستهدف بمقدار { $size }
gap-accepted = قُبلت كما هي، وبينها وبين المستهدف { $size }
gap-open-for = { $n ->
    [one] مفتوحة منذ يوم واحد
    [two] مفتوحة منذ يومين
    [few] مفتوحة منذ { $n } أيام
    [many] مفتوحة منذ { $n } يومًا
   *[other] مفتوحة منذ { $n } يوم
}
gap-no-plan = { $lead } { $title }، مفتوحة منذ { $n ->
    [one] يوم واحد
    [two] يومين
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}.
gap-closed-on = أُغلقت { PERIOD($date, form: "in") }
gap-closed-late = { $n ->
    [one] بعد الموعد بيوم واحد
    [two] بعد الموعد بيومين
    [few] بعد الموعد بـ{ $n } أيام
    [many] بعد الموعد بـ{ $n } يومًا
   *[other] بعد الموعد بـ{ $n } يوم
}
gap-closed-without-evidence = أُغلقت بلا دليل
gap-reopened = أُغلقت { PERIOD($date, form: "in") } ثم عادت.
gap-found-in = وُجدت في: { $source }

## Plans

plan-progress = تم { $done } من { $total }
plan-progress-said = { $progress }.
plan-late = { $n ->
    [0] لا إجراء متأخر.
    [one] إجراء واحد متأخر.
    [two] إجراءان متأخران.
    [few] { WORD($n) } إجراءات متأخرة.
    [many] { $n } إجراءً متأخرًا.
   *[other] { $n } إجراء متأخر.
}
plan-change-date = تاريخ التغيير: { $date }.
plan-change-so-far = تاريخ التغيير حتى الآن { $date }، وهو آخر يوم أُنجز فيه إجراء. وما زالت إجراءات أخرى مفتوحة.
plan-no-change-date = ليس للتغيير تاريخ بعد.
plan-moved-better = { $title }: { PERIOD($period, form: "in") } كان الفرق { $effect } { $against } ({ $low } إلى { $high })، نحو الأفضل.
plan-moved-worse = { $title }: { PERIOD($period, form: "in") } كان الفرق { $effect } { $against } ({ $low } إلى { $high })، نحو الأسوأ.
plan-moved-none = { $title }: { PERIOD($period, form: "in") } كان الفرق { $effect } { $against }: لم يظهر أثر. كل ما هو من { $low } إلى { $high } يتفق مع هذه القيم.
plan-least-shown = قيم كهذه تُظهر أثرًا قدره { $least } في نحو نصف الحالات، والأصغر منه أقل من ذلك.
plan-moved-no-room = { $title }: { PERIOD($period, form: "in") } كان الفرق { $effect } { $against } ({ $low } إلى { $high }): لم يظهر أثر. حتى أفضل قيمة ممكنة لم تكن لتُظهره.
plan-moved-unknown = { $title }: عدد القيم قبل التغيير { $before } وبعده { $after }؛ ويلزم ثمانٍ وأربع للحكم على أثر.
plan-moved-unfinished = { $title }: الحكم مبكر. ما زالت إجراءات من الخطة مفتوحة، ولا يُحسم يوم التغيير حتى يُنجز آخرها.
plan-moved-confounded = لا يمكن فصل ما أحدثه التغيير في { $title } عمّا جرى في الوقت نفسه تقريبًا: { $others }.
plan-moved-neutral = { $title }: { PERIOD($period, form: "in") } كان الفرق { $effect } { $against } ({ $low } إلى { $high })؛ لا اتجاه أفضل من الآخر، فلا حكم.
plan-moved-exact = لا تُبيّن قيم { $title } مدى الوثوق بأي أثر.
plan-moved-control = يفترض هذا أن الخطة لا تمسّ { $title }.
plan-against-course = من مساره قبل التغيير إلى الخط المار بالقيم بعده
plan-against-control = عن مساره قبل التغيير بعد طرح مسار { $control }
plan-cut-before = قورنت القيم { PERIOD($period, form: "since") } وحدها: { $other }.
plan-cut-after = استُبعدت القيم { PERIOD($period, form: "since") }، وينتهي الحكم قبل ذلك: { $other }.
plan-across = يقع التغيير داخل { $period }: ولا يُعرف ما تدين به قيمتها له، فلا تُحسب قبله ولا بعده.
plan-hangs-on-last = يتوقف هذا على آخر قيمة، وهي { $value } { PERIOD($period, form: "in") }، التي تشذّ عن سائر القيم. وبدونها يكون الأثر { PERIOD($until, form: "in") } { $effect } ({ $low } إلى { $high }).
plan-hangs-on-last-alone = يتوقف هذا على آخر قيمة، وهي { $value } { PERIOD($period, form: "in") }، التي تشذّ عن سائر القيم.
plan-beyond = { $title }: بلا حكم. لو استمر المسار السابق للتغيير لبلغ { PERIOD($period, form: "by") } { $end }{ $beyond ->
    [impossible] ، وهذا لا يمكن: فلا يصح مدّ المسار إلى هذا الحد
   *[unseen] ، أبعد مما رُئي يبلغه يومًا
}.
plan-beyond-jumped-better = { $title }: فور التغيير كان الفرق { $jump } { $against } ({ $from } إلى { $to })، نحو الأفضل. ولا يمكن الحكم هل يدوم ذلك: لو استمر المسار السابق للتغيير لبلغ { PERIOD($period, form: "by") } { $end }{ $beyond ->
    [impossible] ، وهذا لا يمكن: فلا يصح مدّ المسار إلى هذا الحد
   *[unseen] ، أبعد مما رُئي يبلغه يومًا
}.
plan-beyond-jumped-worse = { $title }: فور التغيير كان الفرق { $jump } { $against } ({ $from } إلى { $to })، نحو الأسوأ. ولا يمكن الحكم هل يدوم ذلك: لو استمر المسار السابق للتغيير لبلغ { PERIOD($period, form: "by") } { $end }{ $beyond ->
    [impossible] ، وهذا لا يمكن: فلا يصح مدّ المسار إلى هذا الحد
   *[unseen] ، أبعد مما رُئي يبلغه يومًا
}.
confounder-plan = خطة { $text } { PERIOD($date, form: "in") }
confounder-rebase = البداية الجديدة لحدوده { PERIOD($date, form: "in") } ({ $text })
confounder-version = الإصدار الجديد من قائمته { PERIOD($date, form: "in") } ({ $text })
effect-with-interval = { $effect } ({ $low } إلى { $high })
plan-moved-lost = { $title }: تحسّن بعد التغيير كما ظهر { PERIOD($look, form: "in") }، ثم لم يعد بالإمكان إظهار ذلك { PERIOD($period, form: "in") } ({ $effect } { $against }، { $low } إلى { $high }).
plan-jumped-faded = { $title }: فور التغيير كان الفرق { $jump } { $against } ({ $from } إلى { $to })، نحو الأفضل. ثم تلاشى ذلك: { PERIOD($period, form: "in") } كان { $effect } ({ $low } إلى { $high })، فلم يعد يظهر أثر.
plan-jumped-better = { $title }: فور التغيير كان الفرق { $jump } { $against } ({ $from } إلى { $to })، نحو الأفضل. ولا يظهر من القيم هل يدوم ذلك: { PERIOD($period, form: "in") } كان { $effect } ({ $low } إلى { $high }).
plan-jumped-worse = { $title }: فور التغيير كان الفرق { $jump } { $against } ({ $from } إلى { $to })، نحو الأسوأ. { PERIOD($period, form: "in") } لم يعد يظهر أثر: كان { $effect } ({ $low } إلى { $high }).
plan-missing-evidence = أدلة ما زالت ناقصة: { $kinds }.
plan-evidence-complete = أنواع الأدلة الثلاثة كلها مسمّاة وبدأ جمعها.

## Agreement

agreement-exact = اتفق التقييمان في { $same } من { $n } من البنود.
agreement-exact-contacts = أعطى التقييمان الإجابة نفسها في { $same } من أصل { $n } من الحالات، حالة بحالة.
agreement-counted = الإجابات معدودة، ولا يسمّي أي عمود حالات التواصل بالاسم نفسه في الملفين: لا يمكن مقارنة التقييمين حالة بحالة.
agreement-kappa = κ { $kappa }: { $level }.
agreement-kappa-interval = κ { $kappa } ({ $low } إلى { $high }): { $level }.
agreement-differs = أكثر ما اختلفا فيه: { $items }.

## Complaints, visits, competitors

log-received = { $n ->
    [one] وردت حالة واحدة
    [two] وردت حالتان
    [few] وردت { $n } حالات
    [many] وردت { $n } حالة
   *[other] وردت { $n } حالة
}
log-on-time = أُغلق في الموعد { $pct } من { $of ->
    [complaints] الشكاوى
   *[cases] الحالات
} التي أُغلقت أو حلّ موعدها ({ $low } – { $high } بثقة { $confidence })، وعددها { $n }.
log-on-time-none = لا حالة لها موعد يمكن الحكم عليه بعد.
log-open = { $of ->
    [complaints] شكاوى ما زالت مفتوحة: { $n }. تُحسب هنا أطول، ولا يشملها متوسط الشكاوى المغلقة.
   *[cases] حالات ما زالت مفتوحة: { $n }. تُحسب هنا أطول، ولا يشملها متوسط الحالات المغلقة.
}
log-resolution = أُغلق نصف { $of ->
    [complaints] الشكاوى
    [types] الحالات من كل الأنواع
   *[cases] الحالات
} في { $median } على الأكثر، وتسع من كل عشر في { $p90 } على الأكثر.
log-resolution-half = أُغلق نصف { $of ->
    [complaints] الشكاوى
    [types] الحالات من كل الأنواع
   *[cases] الحالات
} في { $median } على الأكثر؛ وما زال المفتوح أكثر من أن يُعرف متى تُغلق تسع من كل عشر.
log-resolution-none = { $of ->
    [complaints] لم تُغلق أي شكوى بعد: لا يمكن القول كم يستغرق ذلك.
    [types] لم تُغلق أي حالة من أي نوع بعد: لا يمكن القول كم يستغرق ذلك.
   *[cases] لم تُغلق أي حالة بعد: لا يمكن القول كم يستغرق ذلك.
}
log-resolution-later = { $of ->
    [complaints] ما زالت الشكاوى المفتوحة أكثر من أن يُعرف متى يُغلق نصفها.
    [types] ما زالت الحالات المفتوحة من كل الأنواع أكثر من أن يُعرف متى يُغلق نصفها.
   *[cases] ما زالت الحالات المفتوحة أكثر من أن يُعرف متى يُغلق نصفها.
}
log-resolution-interval = يقع الوسيط بثقة { $confidence } بين { $low } و{ $high }.
log-ratio = الشكاوى مقابل كل ثناء: { $ratio }.
log-ratio-none = لم يُسجَّل ثناء، فلا نسبة.
log-few-complaints = قلة الشكاوى لا تثبت جودة الخدمة: فمعظم العملاء غير الراضين لا يشتكون أبدًا.
log-unmatched = { $n ->
    [one] سطر واحد لا يطابق أي نوع ويُحسب في المجموع فقط.
    [two] سطران لا يطابقان أي نوع ويُحسبان في المجموع فقط.
    [few] { $n } أسطر لا تطابق أي نوع وتُحسب في المجموع فقط.
    [many] { $n } سطرًا لا تطابق أي نوع وتُحسب في المجموع فقط.
   *[other] { $n } سطر لا تطابق أي نوع وتُحسب في المجموع فقط.
}
complaints-in = { $n ->
    [0] لم ترد أي شكوى
    [one] وردت شكوى واحدة
    [two] وردت شكويان
    [few] وردت { $n } شكاوى
    [many] وردت { $n } شكوى
   *[other] وردت { $n } شكوى
} من { $from } إلى { $to }.
complaints-against = { $n ->
    [0] لم ترد أي شكوى
    [one] وردت شكوى واحدة
    [two] وردت شكويان
    [few] وردت { $n } شكاوى
    [many] وردت { $n } شكوى
   *[other] وردت { $n } شكوى
} من { $from } إلى { $to }، وقبل عام { $before }: { $moved ->
    [more] أكثر مما تفسره المصادفة
    [fewer] أقل، وليس مصادفة
    [scarce] أقل من أن تُقارَن
   *[chance] فرق لا تميّزه هذه الأشهر عن المصادفة
}.
complaints-beside = { $n ->
    [0] لم ترد أي شكوى
    [one] وردت شكوى واحدة
    [two] وردت شكويان
    [few] وردت { $n } شكاوى
    [many] وردت { $n } شكوى
   *[other] وردت { $n } شكوى
} من { $from } إلى { $to }، وقبل عام { $before }.
complaints-by-metric = { $title }: { $word }.
complaints-more-often = أكثر تكرارًا مما قبل عام، لا مصادفة: { $names }.
complaints-less-often = أقل تكرارًا مما قبل عام، لا مصادفة: { $names }.
complaints-open = { $n ->
    [0] لا شكوى مفتوحة
    [one] شكوى واحدة مفتوحة
    [two] شكويان مفتوحتان
    [few] { $n } شكاوى مفتوحة
    [many] { $n } شكوى مفتوحة
   *[other] { $n } شكوى مفتوحة
}، وما تجاوز منها اليوم الموعود: { $late }. أقدمها وردت { PERIOD($date, form: "in") }.
complaints-cause = { $of ->
    [one] السبب الأكثر ذكرًا هو «{ $cause }»: { $n } من شكوى واحدة تذكر سببًا.
    [two] السبب الأكثر ذكرًا هو «{ $cause }»: { $n } من شكويين تذكران سببًا.
    [few] السبب الأكثر ذكرًا هو «{ $cause }»: { $n } من { $of } شكاوى تذكر سببًا.
    [many] السبب الأكثر ذكرًا هو «{ $cause }»: { $n } من { $of } شكوى تذكر سببًا.
   *[other] السبب الأكثر ذكرًا هو «{ $cause }»: { $n } من { $of } شكوى تذكر سببًا.
}
log-later = أسطر مؤرخة بعد { $day } ولا تدخل في أي رقم: { $n }.
pareto-vital-few = { $n ->
    [one] فئة واحدة من { $total } تشكّل { $pct } من { $of ->
        [complaints] الشكاوى
       *[cases] الحالات
    }: { $names }.
    [two] فئتان من { $total } تشكّلان { $pct } من { $of ->
        [complaints] الشكاوى
       *[cases] الحالات
    }: { $names }.
    [few] { WORD($n, form: "f") } فئات من { $total } تشكّل { $pct } من { $of ->
        [complaints] الشكاوى
       *[cases] الحالات
    }: { $names }.
    [many] { $n } فئة من { $total } تشكّل { $pct } من { $of ->
        [complaints] الشكاوى
       *[cases] الحالات
    }: { $names }.
   *[other] { $n } فئة من { $total } تشكّل { $pct } من { $of ->
        [complaints] الشكاوى
       *[cases] الحالات
    }: { $names }.
}
visit-answered = أُجيب في { $answered } من أصل { $n } من الزيارات.
visit-waited = انتظر نصف الزائرين { $median } أو أكثر.
competitor-stale = فُحص قبل أكثر من سنة.
competitor-checked = فُحص { PERIOD($date, form: "in") }.
competitor-behind = يتقدم علينا { $name } في: { $metrics }.

## Coverage

coverage-series = السلاسل المكتملة القيم: { $complete } من { $total }.
coverage-never-audited = لم يُدقَّق قط: { $what }.
effects-covered = الآثار التي لها هدف: { $covered } من { $total }.
effects-uncovered = لا هدف يقصد: { $effects }.

## Quarterly brief

brief-goals-met = { $n ->
    [0] لم يتحقق هدف جديد في هذا الربع.
    [one] تحقق هدف واحد في هذا الربع: { $titles }.
    [two] تحقق هدفان في هذا الربع: { $titles }.
    [few] تحققت { WORD($n) } أهداف في هذا الربع: { $titles }.
    [many] تحقق { $n } هدفًا في هذا الربع: { $titles }.
   *[other] تحقق { $n } هدف في هذا الربع: { $titles }.
}
brief-better = { $n ->
    [0] لم يُظهر أي مقياس في هذا الربع تحسنًا جديدًا يفوق ما تفسّره المصادفة.
    [one] أظهر مقياس واحد في هذا الربع تحسنًا جديدًا يفوق ما تفسّره المصادفة: { $titles }.
    [two] أظهر مقياسان في هذا الربع تحسنًا جديدًا يفوق ما تفسّره المصادفة: { $titles }.
    [few] أظهرت { WORD($n) } مقاييس في هذا الربع تحسنًا جديدًا يفوق ما تفسّره المصادفة: { $titles }.
    [many] أظهر { $n } مقياسًا في هذا الربع تحسنًا جديدًا يفوق ما تفسّره المصادفة: { $titles }.
   *[other] أظهر { $n } مقياس في هذا الربع تحسنًا جديدًا يفوق ما تفسّره المصادفة: { $titles }.
}
brief-still-better = ما زال أفضل كما كان قبل هذا الربع: { $titles }.
brief-shown = يعرض الجدول { $n } من أصل { $total }، والجمل تقود إليها جميعًا.
brief-worse = { $n ->
    [0] لم يُظهر أي مقياس في هذا الربع تراجعًا جديدًا يفوق ما تفسّره المصادفة.
    [one] أظهر مقياس واحد في هذا الربع تراجعًا جديدًا يفوق ما تفسّره المصادفة: { $titles }.
    [two] أظهر مقياسان في هذا الربع تراجعًا جديدًا يفوق ما تفسّره المصادفة: { $titles }.
    [few] أظهرت { WORD($n) } مقاييس في هذا الربع تراجعًا جديدًا يفوق ما تفسّره المصادفة: { $titles }.
    [many] أظهر { $n } مقياسًا في هذا الربع تراجعًا جديدًا يفوق ما تفسّره المصادفة: { $titles }.
   *[other] أظهر { $n } مقياس في هذا الربع تراجعًا جديدًا يفوق ما تفسّره المصادفة: { $titles }.
}
brief-still-worse = ما زال أسوأ كما كان قبل هذا الربع: { $titles }.
brief-no-values = لم تكن لأي مقياس قيمة في هذا الربع: لا يمكن قول شيء.
brief-as-then = كما كانت هذه القيم تُقرأ في نهاية الربع؛ وقد تكون قيم لاحقة غيّرت القراءة.
brief-moved-against = كان التحرك بين هاتين القيمتين عكس ذلك
brief-unusual = تحرّكت بما يفوق ما تفسّره المصادفة، من دون أن يكون أحد الاتجاهين أفضل: { $titles }.
moved-already = كان كذلك من قبل { PERIOD($period, form: "in") }
moved-late = بدأ ذلك { PERIOD($period, form: "in") } ولم يظهر إلا الآن
brief-audits = { $n ->
    [0] لم تُجرَ أي عملية تدقيق.
    [1] أُجريت عملية تدقيق واحدة، { $passed ->
        [0] ولم تُجتَز
       *[other] واجتيزت
    }.
   *[other] عمليات التدقيق التي أُجريت: { WORD($n, form: "f") }، { $passed ->
        [0] ولم يُجتَز أي منها
       *[other] وما اجتيز منها: { WORD($passed, form: "f") }
    }.
}
brief-gaps = الفجوات التي وُجدت: { WORD($opened, form: "f") }، والتي أُغلقت: { WORD($closed, form: "f") }.
brief-complaints = { $n ->
    [0] لم ترد أي شكوى.
    [one] وردت شكوى واحدة.
    [two] وردت شكويان.
    [few] وردت { $n } شكاوى.
    [many] وردت { $n } شكوى.
   *[other] وردت { $n } شكوى.
}
brief-complaints-against = { $n ->
    [0] لم ترد أي شكوى
    [one] وردت شكوى واحدة
    [two] وردت شكويان
    [few] وردت { $n } شكاوى
    [many] وردت { $n } شكوى
   *[other] وردت { $n } شكوى
}، وفي الربع نفسه قبل عام { $before }: { $moved ->
    [more] أكثر مما تفسره المصادفة
    [fewer] أقل، وليس مصادفة
    [scarce] أقل من أن تُقارَن
   *[chance] فرق لا تميّزه هذه الأشهر عن المصادفة
}.
brief-complaints-beside = { $n ->
    [0] لم ترد أي شكوى
    [one] وردت شكوى واحدة
    [two] وردت شكويان
    [few] وردت { $n } شكاوى
    [many] وردت { $n } شكوى
   *[other] وردت { $n } شكوى
}، وفي الربع نفسه قبل عام { $before }.
brief-complaints-most = الأكثر تكرارًا: { $names }.
brief-complaints-of = { $name } ({ $n })
brief-risk = { $title } ({ $owner }): { $says }

## What a build leaves out

left-out-documents = { $n ->
    [one] مستند واحد معيب تُرك خارج هذا الإصدار.
    [two] مستندان معيبان تُركا خارج هذا الإصدار.
    [few] { $n } مستندات معيبة تُركت خارج هذا الإصدار.
    [many] { $n } مستندًا معيبًا تُركت خارج هذا الإصدار.
   *[other] { $n } مستند معيب تُركت خارج هذا الإصدار.
}

## لماذا تحرّك المقياس

why-moved-both = من { $from } { PERIOD($before, form: "in") } إلى { $to } { PERIOD($after, form: "in") }: من { $change } جاء { $within } من داخل الأجزاء و{ $mix } من وزن كل جزء.
why-moved-partly = من { $from } { PERIOD($before, form: "in") } إلى { $to } { PERIOD($after, form: "in") }: من أصل { $change } جاء بعضه من داخل الأجزاء وبعضه من وزن كل منها.
why-moved-opposed = من { $from } { PERIOD($before, form: "in") } إلى { $to } { PERIOD($after, form: "in") }، أي { $change }: داخل الأجزاء { $within }، وبعكسه { $mix } من وزن كل جزء.
why-moved-within = من { $from } { PERIOD($before, form: "in") } إلى { $to } { PERIOD($after, form: "in") }: جاء التغير { $change } كله تقريبًا من داخل الأجزاء، ولم يكد وزن الأجزاء يفعل شيئًا.
why-moved-mix = من { $from } { PERIOD($before, form: "in") } إلى { $to } { PERIOD($after, form: "in") }: جاء التغير { $change } كله تقريبًا من وزن كل جزء، ولم يكد يتحرك شيء داخل الأجزاء.
why-moved-part = داخل الأجزاء كان الأثر الأكبر من { $part } ({ $change })، أكثر مما تفسره المصادفة.
why-moved-weight = { $part }: كان { $before } من الكل وصار { $after }.
why-moved-rest = تترك الأجزاء { $rest } بلا تفسير: فهي مقرّبة، أو أن بعض الحالات لا تتبع أيًّا منها أو تتبع جزءًا غير منشور.
why-moved-rounded = الأرقام مقرّبة كلٌّ على حدة: فقد لا يتم مجموعها في آخر خانة.
why-moved-unshown = لم يثبت أن المقياس تحرّك أصلًا: هنا يُقسم الفرق بين قيمتين فقط ولا يُفسَّر أكثر من ذلك.
why-alone = من { $before } إلى { $after }: { $parts }.
why-alone-part = { $part } { $change }
why-untold-one-point = لا يمكن القول لماذا تحرّك المقياس قبل أن تكون له قيمتان.
why-untold-not-a-mean = لا يمكن القول بهذه الأجزاء لماذا تحرّك المقياس: فمن وسيطات الأجزاء لا يُصنع وسيط الكل.
why-untold-without-n = لا يمكن القول بهذه الأجزاء لماذا تحرّك المقياس: يلزم لجزأين منها قيمة وعدد حالات في الطرفين.
why-untold-apart = لا يمكن القول بهذه الأجزاء لماذا تحرّك المقياس: فهي لا تكوّن الكل، لأن بعض الحالات لا تتبع أيًّا منها أو محجوبة.
why-untold-adds-up = قيم الأجزاء مجموعها الكل: وما فعله كل جزء هو مقدار تغيره هو.
why-untold-no-change = القيمتان متساويتان، فلا شيء يُقسم.
