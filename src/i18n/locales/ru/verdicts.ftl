# Sentences computed from the report. Each can stand alone and be read aloud.

## Overview

overview-goals = { $good ->
    [0] { $total ->
        [1] Единственная цель не достигнута и не идёт по плану.
       *[other] Из { WORD($total, form: "of") } целей ни одна не достигнута и не идёт по плану.
    }
    [one] Из { WORD($total, form: "of") } целей достигнута или идёт по плану { WORD($good, form: "f") }.
    [few] Из { WORD($total, form: "of") } целей достигнуты или идут по плану { WORD($good, form: "f") }.
    [many] Из { WORD($total, form: "of") } целей достигнуты или идут по плану { WORD($good, form: "f") }.
   *[other] Из { WORD($total, form: "of") } целей достигнуты или идут по плану { WORD($good, form: "f") }.
}
overview-goals-all = { $total ->
    [1] Единственная цель достигнута или идёт по плану.
   *[other] Достигнуты или идут по плану все цели: { WORD($total) }.
}
overview-goals-none = Целей пока не поставлено.
overview-worst-missed = { $title }: цель не достигнута.
overview-worst-off-track = { $title }: если всё останется как есть, цель { $target } не будет достигнута.
overview-worst-worse = { $title }: дела ухудшаются, и если всё останется как есть, цель { $target } не будет достигнута.
overview-worst-unlikely = { $title }: цель { $target }, вероятно, не будет достигнута.
overview-nothing-late = Ничего не просрочено.
overview-late = Просрочено: { WORD($n, form: "n") }.
overview-nothing-to-decide = Решения ничего не ждёт.
overview-group-off-course = Сбились с плана: { WORD($n, form: "f") }
overview-group-on-course = Идут по плану: { WORD($n, form: "f") }
overview-group-met = Достигнуты: { WORD($n, form: "f") }
overview-group-open = Рано судить: { WORD($n, form: "f") }
overview-legend = Пунктир: цель. Затенено: размах обычной вариации. Состояние говорит, чем кончится цель; последний столбец — только о том, действительно ли показатель движется.
overview-rests-missing = Нет свежего значения: { $titles }.
overview-rests-targeted = Аудитов с целевой, а не случайной выборкой: { WORD($n) }. Их оценки описывают проверенные обращения и не обобщаются.

## What changed

change-higher-beyond = Выше, чем { PERIOD($before, form: "in") }, и больше, чем объяснил бы случай.
change-lower-beyond = Ниже, чем { PERIOD($before, form: "in") }, и больше, чем объяснил бы случай.
change-higher-within = { $n ->
    [one] Выше, чем { PERIOD($before, form: "in") }, но в пределах того, что может показать { $n } ответ.
    [few] Выше, чем { PERIOD($before, form: "in") }, но в пределах того, что могут показать { $n } ответа.
    [many] Выше, чем { PERIOD($before, form: "in") }, но в пределах того, что могут показать { $n } ответов.
   *[other] Выше, чем { PERIOD($before, form: "in") }, но в пределах того, что могут показать { $n } ответа.
}
change-lower-within = { $n ->
    [one] Ниже, чем { PERIOD($before, form: "in") }, но в пределах того, что может показать { $n } ответ.
    [few] Ниже, чем { PERIOD($before, form: "in") }, но в пределах того, что могут показать { $n } ответа.
    [many] Ниже, чем { PERIOD($before, form: "in") }, но в пределах того, что могут показать { $n } ответов.
   *[other] Ниже, чем { PERIOD($before, form: "in") }, но в пределах того, что могут показать { $n } ответа.
}
survey-mix-beyond = По признаку { $column } ответили другие, чем в прошлой волне. При одном составе изменение { $change } вместо { $raw }, и это больше случайного.
survey-mix-within = По признаку { $column } ответили другие, чем в прошлой волне. При одном составе изменение { $change } вместо { $raw }, и изменения показать нельзя.
change-same = Так же, как { PERIOD($before, form: "in") }.
change-versions = Между ними изменился чек-лист, поэтому напрямую сравнивать оценки нельзя.

## Is it really changing? (process control)

reading-above-upper = выше верхней границы
reading-below-lower = ниже нижней границы
reading-seven-rising = семь подъёмов подряд
reading-seven-falling = семь снижений подряд
reading-two-of-three-high = два из трёх у верхней границы
reading-two-of-three-low = два из трёх у нижней границы
reading-seven-above = семь подряд выше среднего
reading-seven-below = семь подряд ниже среднего
reading-ordinary = обычное

spc-above-upper = { CAP(PERIOD($period, form: "in")) } значение { $value } оказалось выше верхней границы { $limit }: обычной вариацией это не объяснить.
spc-below-lower = { CAP(PERIOD($period, form: "in")) } значение { $value } оказалось ниже нижней границы { $limit }: обычной вариацией это не объяснить.
spc-seven-rising = { $n ->
    [one] { CAP(WORD($n, form: "n")) } значение подряд, каждое выше предыдущего.
    [few] { CAP(WORD($n, form: "n")) } значения подряд, каждое выше предыдущего.
    [many] { CAP(WORD($n, form: "n")) } значений подряд, каждое выше предыдущего.
   *[other] { CAP(WORD($n, form: "n")) } значения подряд, каждое выше предыдущего.
}
spc-seven-falling = { $n ->
    [one] { CAP(WORD($n, form: "n")) } значение подряд, каждое ниже предыдущего.
    [few] { CAP(WORD($n, form: "n")) } значения подряд, каждое ниже предыдущего.
    [many] { CAP(WORD($n, form: "n")) } значений подряд, каждое ниже предыдущего.
   *[other] { CAP(WORD($n, form: "n")) } значения подряд, каждое ниже предыдущего.
}
spc-two-of-three-high = Два из трёх значений подряд лежат у верхней границы { $limit }.
spc-two-of-three-low = Два из трёх значений подряд лежат у нижней границы { $limit }.
spc-seven-above = { $n ->
    [one] { CAP(WORD($n, form: "n")) } значение подряд выше среднего { $mean }.
    [few] { CAP(WORD($n, form: "n")) } значения подряд выше среднего { $mean }.
    [many] { CAP(WORD($n, form: "n")) } значений подряд выше среднего { $mean }.
   *[other] { CAP(WORD($n, form: "n")) } значения подряд выше среднего { $mean }.
}
spc-seven-below = { $n ->
    [one] { CAP(WORD($n, form: "n")) } значение подряд ниже среднего { $mean }.
    [few] { CAP(WORD($n, form: "n")) } значения подряд ниже среднего { $mean }.
    [many] { CAP(WORD($n, form: "n")) } значений подряд ниже среднего { $mean }.
   *[other] { CAP(WORD($n, form: "n")) } значения подряд ниже среднего { $mean }.
}
spc-seven-above-usual = { $n ->
    [one] { CAP(WORD($n, form: "n")) } значение подряд выше обычного для своего времени.
    [few] { CAP(WORD($n, form: "n")) } значения подряд выше обычного для своего времени.
    [many] { CAP(WORD($n, form: "n")) } значений подряд выше обычного для своего времени.
   *[other] { CAP(WORD($n, form: "n")) } значения подряд выше обычного для своего времени.
}
spc-seven-below-usual = { $n ->
    [one] { CAP(WORD($n, form: "n")) } значение подряд ниже обычного для своего времени.
    [few] { CAP(WORD($n, form: "n")) } значения подряд ниже обычного для своего времени.
    [many] { CAP(WORD($n, form: "n")) } значений подряд ниже обычного для своего времени.
   *[other] { CAP(WORD($n, form: "n")) } значения подряд ниже обычного для своего времени.
}
spc-ordinary = Последнее значение, { $value }, лежит в границах обычной вариации, от { $low } до { $high }.
spc-short = { $n ->
    [one] Пока только { $n } значение: пока их меньше тринадцати, границы предварительные.
    [few] Пока только { $n } значения: пока их меньше тринадцати, границы предварительные.
    [many] Пока только { $n } значений: пока их меньше тринадцати, границы предварительные.
   *[other] Пока только { $n } значения: пока их меньше тринадцати, границы предварительные.
}
spc-no-limits = Значений слишком мало, чтобы отличить сигнал от обычной вариации.
spc-no-spread = Все значения лежат на краю возможного, поэтому границ нет.
spc-unfit = За границами: { $n } из { $all } значений. Такие границы не подходят к ряду: они не нарисованы, и из них ничего не следует.
spc-drawn-as-xmr = { $chart ->
    [u] Запрошена карта частот (u), но значениям не хватает нужного для неё, поэтому это карта отдельных значений (XmR).
   *[p] Запрошена карта долей (p), но значениям не хватает нужного для неё, поэтому это карта отдельных значений (XmR).
}
spc-season = Сезон вычтен: каждое значение сравнивается с обычным для своего времени.
spc-carry-over = Каждое значение влияет на следующее, поэтому сигналы здесь чаще обычного.
spc-stale = { $side ->
    [below] Все значения { PERIOD($period, form: "since") } ниже среднего { $mean }: границы описывают уровень, который значения покинули.
   *[above] Все значения { PERIOD($period, form: "since") } выше среднего { $mean }: границы описывают уровень, который значения покинули.
}
spc-stale-usual = { $side ->
    [above] Все значения { PERIOD($period, form: "since") } выше обычного для своего времени: границы описывают уровень, который значения покинули.
   *[below] Все значения { PERIOD($period, form: "since") } ниже обычного для своего времени: границы описывают уровень, который значения покинули.
}
spc-left = Границы описывают прежний уровень: значения покинули его { PERIOD($period, form: "in") }.
spc-start-again = Если причина известна, начните границы заново:
spc-rebase = Границы пересчитаны { PERIOD($period, form: "since") }: { $reason }.

## Can the process meet the target?

assurance-said-pass = { $side ->
    [below] Цель { $target } лежит ниже нижней границы { $limit }.
   *[above] Цель { $target } лежит выше верхней границы { $limit }.
} Значения в этих границах достигают её каждый раз.
assurance-said-fail = { $side ->
    [below] Цель { $target } лежит ниже нижней границы { $limit }.
   *[above] Цель { $target } лежит выше верхней границы { $limit }.
} Значения в этих границах не достигают её ни разу.
assurance-said-inconsistent = Цель { $target } лежит между границами { $low } и { $high }: достигнет ли её отдельное значение, решает случай.
assurance-said-no-target = Нет цели, с которой можно сравнить.
assurance-said-neutral = Ни одно направление не лучше, поэтому нет и цели, которой надо достичь.
assurance-said-no-limits = Значений слишком мало, чтобы судить: нужно тринадцать.
assurance-said-without-limits = Нет границ, с которыми можно сравнить цель.
assurance-said-unfit = Границы не подходят к ряду, поэтому о цели они ничего не говорят.
assurance-said-stale = { CAP(PERIOD($period, form: "since")) } значения покинули уровень, который описывают границы, поэтому о цели они ничего не говорят.
assurance-said-latest-meets = Судя по границам, цель { $target } была бы недостижима, но последнее значение её достигло.

## Trend

trend-up = { $every ->
    [day] Растёт примерно на { $slope } в день, больше, чем объяснил бы случай.
    [week] Растёт примерно на { $slope } в неделю, больше, чем объяснил бы случай.
    [quarter] Растёт примерно на { $slope } в квартал, больше, чем объяснил бы случай.
    [year] Растёт примерно на { $slope } в год, больше, чем объяснил бы случай.
   *[month] Растёт примерно на { $slope } в месяц, больше, чем объяснил бы случай.
}
trend-down = { $every ->
    [day] Снижается примерно на { $slope } в день, больше, чем объяснил бы случай.
    [week] Снижается примерно на { $slope } в неделю, больше, чем объяснил бы случай.
    [quarter] Снижается примерно на { $slope } в квартал, больше, чем объяснил бы случай.
    [year] Снижается примерно на { $slope } в год, больше, чем объяснил бы случай.
   *[month] Снижается примерно на { $slope } в месяц, больше, чем объяснил бы случай.
}
trend-none = Тренд показать нельзя.
trend-insufficient = Для тренда слишком мало значений.
trend-since-rebase = { $n ->
    [one] Для тренда и прогноза взято { $n } значение { PERIOD($period, form: "since") }, когда процесс изменился.
    [few] Для тренда и прогноза взяты { $n } значения { PERIOD($period, form: "since") }, когда процесс изменился.
    [many] Для тренда и прогноза взяты { $n } значений { PERIOD($period, form: "since") }, когда процесс изменился.
   *[other] Для тренда и прогноза взяты { $n } значения { PERIOD($period, form: "since") }, когда процесс изменился.
}
trend-since-version = { $n ->
    [one] Для тренда и прогноза взято { $n } значение { PERIOD($period, form: "since") }, когда изменился чек-лист.
    [few] Для тренда и прогноза взяты { $n } значения { PERIOD($period, form: "since") }, когда изменился чек-лист.
    [many] Для тренда и прогноза взяты { $n } значений { PERIOD($period, form: "since") }, когда изменился чек-лист.
   *[other] Для тренда и прогноза взяты { $n } значения { PERIOD($period, form: "since") }, когда изменился чек-лист.
}
trend-seasonal = Сравнивались друг с другом только значения одного времени сезона.

## Will the goal be met?

forecast-chance = { $n ->
    [0] Вероятность достичь цели { $target } { PERIOD($period, form: "by") } меньше 1 из 10.
   [10] Вероятность достичь цели { $target } { PERIOD($period, form: "by") } больше 9 из 10.
   *[other] Вероятность достичь цели { $target } { PERIOD($period, form: "by") } — около { $n } из 10.
} Прогноз: { $projected }; в 8 из 10 таких случаев значение лежит между { $low } и { $high }.
forecast-met = Цель { $target } достигнута: { $value } { PERIOD($period, form: "in") }.
forecast-missed = Цель { $target } не достигнута: { $value } { PERIOD($period, form: "in") }.
forecast-insufficient = { $n ->
    [0] Значений пока нет; для прогноза нужно не меньше восьми.
    [one] Пока только { $n } значение; для прогноза нужно не меньше восьми.
    [few] Пока только { $n } значения; для прогноза нужно не меньше восьми.
    [many] Пока только { $n } значений; для прогноза нужно не меньше восьми.
   *[other] Пока только { $n } значения; для прогноза нужно не меньше восьми.
}
forecast-too-far = { $every ->
    [day] До срока больше { $n } дней от последнего значения: так далеко прогноз не заглядывает.
    [week] До срока больше { $n } недель от последнего значения: так далеко прогноз не заглядывает.
    [month] До срока больше { $n } месяцев от последнего значения: так далеко прогноз не заглядывает.
    [quarter] До срока больше { $n } кварталов от последнего значения: так далеко прогноз не заглядывает.
   *[year] До срока больше { $n } лет от последнего значения: так далеко прогноз не заглядывает.
}
forecast-reach = Середина прогноза достигает цели { PERIOD($period, form: "in") }.
goal-from-to = От { $from } { PERIOD($start, form: "in") } до { $to } { PERIOD($end, form: "by") }.
goal-no-data = У показателя этой цели пока нет значений.
goal-holds = Пока держится: каждое значение с самого начала не хуже цели { $target }. Итог будет подведён { PERIOD($period, form: "in") }.
pace-ahead = Впереди прямой от начала до цели на { $size }.
pace-behind = Позади прямой от начала до цели на { $size }.
pace-level = Точно на прямой от начала до цели.
needed-per-month = { $every ->
    [day] Чтобы успеть, теперь нужно изменение { $needed } в день.
    [week] Чтобы успеть, теперь нужно изменение { $needed } в неделю.
    [quarter] Чтобы успеть, теперь нужно изменение { $needed } в квартал.
    [year] Чтобы успеть, теперь нужно изменение { $needed } в год.
   *[month] Чтобы успеть, теперь нужно изменение { $needed } в месяц.
}
goal-review-overdue = { $n ->
    [one] Проверка просрочена на { $n } день.
    [few] Проверка просрочена на { $n } дня.
    [many] Проверка просрочена на { $n } дней.
   *[other] Проверка просрочена на { $n } дня.
}

## Metric pages

metric-status-said-met = { CAP(PERIOD($period, form: "in")) } значение { $value }, цель { $target } достигнута.
metric-status-said-warn = { $side ->
    [above] { CAP(PERIOD($period, form: "in")) } значение { $value }, выше цели { $target }, но близко к ней.
   *[below] { CAP(PERIOD($period, form: "in")) } значение { $value }, близко к цели { $target }, но её не достигает.
}
metric-status-said-missed = { CAP(PERIOD($period, form: "in")) } значение { $value }, цель { $target } не достигнута.
metric-status-said-no-target = { CAP(PERIOD($period, form: "in")) } значение { $value }. Цель не поставлена.
metric-status-said-no-data = Значений пока нет.
metric-withheld = Значения, за которыми меньше { $n } человек или случаев, не публикуются, как и те, что выдали бы их.
metric-stale = { $n ->
    [one] Последнее значение запаздывает на { $n } день.
    [few] Последнее значение запаздывает на { $n } дня.
    [many] Последнее значение запаздывает на { $n } дней.
   *[other] Последнее значение запаздывает на { $n } дня.
}
metric-version-break = Чек-лист изменился { PERIOD($period, form: "in") }: оценки до и после напрямую сравнивать нельзя.

## Surveys

survey-few-answers = { $n ->
    [0] Пригодных ответов нет.
    [one] Только { $n } ответ: читайте с осторожностью.
    [few] Только { $n } ответа: читайте с осторожностью.
    [many] Только { $n } ответов: читайте с осторожностью.
   *[other] Только { $n } ответа: читайте с осторожностью.
}
survey-answers = { $n ->
    [one] { $n } ответ
    [few] { $n } ответа
    [many] { $n } ответов
   *[other] { $n } ответа
}
survey-interval = от { $low } до { $high }, при доверии { $confidence }
survey-excluded = { $n ->
    [one] { $n } ответ пуст или вне шкалы и не учтён.
    [few] { $n } ответа пусты или вне шкалы и не учтены.
    [many] { $n } ответов пусты или вне шкалы и не учтены.
   *[other] { $n } ответа пусты или вне шкалы и не учтены.
}
survey-response-rate = Из { $invited } приглашённых ответили { $n }, { $rate }.
survey-response-unknown = Сколько человек пригласили, не записано.
survey-response-low = Ответил меньше чем каждый десятый: ответившие могут отличаться от остальных.
survey-repeated = Прежние ответы тех, кто ответил ещё раз, не учтены: { $n }.
survey-conversation = Собрано в беседах: темы подсчитаны, оценка не выводится.
survey-text-withheld = То, что люди написали, не публикуется.
survey-withheld = Ответили меньше { $least } человек: результаты не публикуются.
survey-question-withheld = На этот вопрос ответили меньше { $least } человек: результат не публикуется.
survey-weighted = Ответы взвешены; сведений в них столько же, сколько в невзвешенных ответах числом { $n }.
survey-incentive = Ответившим предлагали: { $incentive }.
survey-not-averaged = Ответы клиентов и сотрудников стоят рядом и никогда не усредняются.

## Audits

audit-score-rose = Оценка выросла с { $before } до { $after }.
audit-score-fell = Оценка снизилась с { $before } до { $after }.
audit-score-within = Оценка { $after }; { PERIOD($date, form: "in") } она была { $before }. Разница не больше той, что могут показать проверенные обращения.
audit-score-beside = Оценка { $after }; { PERIOD($date, form: "in") } она была { $before }. Насколько надёжна разница, сказать нельзя.
audit-score-same = Оценка { $after }, как и раньше.
audit-score-first = Оценка { $after }. Более раннего аудита того же рода, с чем сравнить, нет.
audit-score-only = Оценка { $after }.
audit-score-interval = Оценка всех обращений вместе — от { $low } до { $high }, при доверии { $confidence }.
audit-interval-counts = Подсчёты не говорят, как сочетаются пункты одного обращения; файл со строкой на каждое обращение дал бы более узкий диапазон.
audit-score-whole = Проверены все обращения: эта оценка не приближённая.
audit-score-none = Ничего не оценено.
audit-said-pass = Она достигает проходного балла { $pass }.
audit-said-fail = Она ниже проходного балла { $pass }.
audit-within-margin = Проходной балл лежит внутри этого диапазона: непроверенные обращения могли бы изменить итог.
audit-said-failed-critical = { $n ->
    [1] Аудит провален, потому что критический пункт выполнен не полностью: { $items }.
    [one] Аудит провален, потому что { WORD($n) } критический пункт выполнен не полностью: { $items }.
    [few] Аудит провален, потому что { WORD($n) } критических пункта выполнены не полностью: { $items }.
    [many] Аудит провален, потому что { WORD($n) } критических пунктов выполнены не полностью: { $items }.
   *[other] Аудит провален, потому что { WORD($n) } критических пункта выполнены не полностью: { $items }.
}
audit-said-fail-too = Оценка тоже ниже проходного балла { $pass }.
audit-said-no-mark = Чек-лист не задаёт проходного балла.
audit-critical-answer = { $item }, { $question }: ответ «{ $answer }».
audit-critical-counted = { $item }, { $question }: ниже лучшего ответа { $below } из { $n } обращений.
audit-critical-score-stands = Оценка остаётся; итог из неё не следует.
audit-critical-score-zero = Проваленный критический пункт обнуляет оценку; без этого правила она была бы { $raw }.
audit-draft = Черновик: отвечено { $answered } из { $n } пунктов. Оценка, уровень и итог появятся, когда он станет окончательным.
audit-second-scoring = Слепая вторая оценка обращений, которые оценивает другой аудит. Она служит сравнению двух оценок и не входит ни в один показатель и ни в какое число аудитов.
audit-complete = { $n ->
    [one] Ответы есть на все { $n } пункт.
    [few] Ответы есть на все { $n } пункта.
    [many] Ответы есть на все { $n } пунктов.
   *[other] Ответы есть на все { $n } пункта.
}
audit-incomplete = Без ответа { $unanswered } из { $n }.
audit-not-applicable = { $n ->
    [one] { $n } пункт неприменим.
    [few] { $n } пункта неприменимы.
    [many] { $n } пунктов неприменимы.
   *[other] { $n } пункта неприменимы.
}
audit-answers-moved = { CAP(PERIOD($before, form: "since")) }: лучше { $better }, хуже { $worse }, так же { $same }.
audit-sample-size = { $reviewed } из { $population } обращений
audit-sample-targeted = Целевая выборка: оценка описывает проверенные обращения и не обобщается.
audit-sample-single = Случайная выборка, но у каждого пункта один ответ на все обращения: насколько оценка может ошибаться, сказать нельзя. Это показали бы числа ответов.
audit-sample-mixed = У некоторых пунктов один ответ на все обращения: насколько оценка может ошибаться, сказать нельзя.
audit-sample-one = Одно обращение ничего не говорит об остальных.
audit-sample-undescribed = Не сказано, как отбирались обращения; диапазон верен, только если их выбрал случай.
audit-sample-unknown = Аудит не говорит, на скольких обращениях он основан.
audit-element-weakest = Самая слабая составляющая: { $element }.
audit-band = Уровень обслуживания: { $band }.
audit-band-next = До следующего уровня, «{ $band }», ещё { $size }.

## Gaps

gaps-open = { $n ->
    [0] Открытых разрывов нет.
    [one] Открыт { WORD($n) } разрыв.
    [few] Открыто { WORD($n) } разрыва.
    [many] Открыто { WORD($n) } разрывов.
   *[other] Открыто { WORD($n) } разрыва.
}
gaps-late = { $n ->
    [0] Ни один не просрочен.
    [1] Просрочен один.
   *[other] Просрочено: { WORD($n) }.
}
gaps-best-value = Больше всего обещает за свои усилия: { $title }.
gap-to-close = осталось закрыть { $size }
gap-passed = Цель превышена на { $size }
gap-open-for = { $n ->
    [one] Открыт { $n } день
    [few] Открыт { $n } дня
    [many] Открыт { $n } дней
   *[other] Открыт { $n } дня
}
gap-no-plan = { $lead } { $title }, открыт { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
}.
gap-closed-on = Закрыт { PERIOD($date, form: "in") }
gap-closed-without-evidence = Закрыт без оснований
gap-reopened = Разрыв закрыли { PERIOD($date, form: "in") }, но он вернулся.
gap-found-in = найдено: { $source }

## Plans

plan-progress = сделано { $done } из { $total }
plan-late = { $n ->
    [0] Просроченных действий нет.
    [one] Просрочено { WORD($n, form: "n") } действие.
    [few] Просрочено { WORD($n, form: "n") } действия.
    [many] Просрочено { WORD($n, form: "n") } действий.
   *[other] Просрочено { WORD($n, form: "n") } действия.
}
plan-change-date = Изменение вступило в силу { PERIOD($date, form: "in") }.
plan-no-change-date = Изменение ещё не вступило в силу.
plan-moved-better = { $title }: { $effect } от хода, который был до изменения (от { $low } до { $high }), к лучшему.
plan-moved-worse = { $title }: { $effect } от хода, который был до изменения (от { $low } до { $high }), к худшему.
plan-moved-none = { $title }: { $effect } от хода, который был до изменения (от { $low } до { $high }): эффект не виден. По этим значениям был бы виден эффект от { $least }; меньший не исключён.
plan-moved-unknown = { $title }: значений до изменения — { $before }, после — { $after }; чтобы судить об эффекте, нужно восемь и четыре.
plan-moved-confounded = { $title }: действие изменения нельзя отделить от того, что случилось почти тогда же: { $others }.
plan-moved-neutral = { $title }: { $effect } от хода, который был до изменения (от { $low } до { $high }); ни одно направление не лучше, поэтому вывода нет.
plan-moved-exact = { $title }: значения не позволяют сказать, насколько надёжен был бы эффект.
plan-moved-control = Вычтен ход показателя { $title }, которого план не касается.
confounder-plan = план { $text } { PERIOD($date, form: "in") }
confounder-rebase = новое начало его границ { PERIOD($date, form: "in") } ({ $text })
confounder-version = новая версия его чек-листа { PERIOD($date, form: "in") } ({ $text })
effect-with-interval = { $effect } (от { $low } до { $high })
plan-moved-lost = { $title }: после изменения стало лучше, но к последнему значению этого уже не видно ({ $effect }, от { $low } до { $high }).
plan-missing-evidence = Ещё не хватает свидетельств: { $kinds }.
plan-evidence-complete = Все три вида свидетельств собраны.

## Agreement

agreement-exact = Две оценки совпали по { $same } из { $n } пунктов.
agreement-kappa = κ { $kappa }: { $level }.
agreement-kappa-interval = κ { $kappa } (от { $low } до { $high }): { $level }.
agreement-differs = Больше всего расходятся: { $items }.

## Complaints, visits, competitors

log-received = { $n ->
    [one] поступило { $n } обращение
    [few] поступило { $n } обращения
    [many] поступило { $n } обращений
   *[other] поступило { $n } обращения
}
log-on-time = В срок закрыто { $pct } обращений, по которым срок наступил ({ $low } – { $high }); их { $n }.
log-on-time-none = Нет ни одного обращения, о сроке которого уже можно судить.
log-open = Ещё открыто: { $n }. Среднее по закрытым обращениям их не учитывает.
log-resolution = Половина обращений закрыта не более чем за { $median }, девять из десяти — не более чем за { $p90 }; открытые считаются более долгими.
log-resolution-half = Половина обращений закрыта не более чем за { $median }; открыто слишком много, чтобы сказать, когда закрываются девять из десяти.
log-resolution-interval = Медиана — между { $low } и { $high }.
log-ratio = Жалоб на одну благодарность: { $ratio }.
log-ratio-none = Благодарностей не записано, поэтому отношения нет.
log-few-complaints = Мало жалоб — ещё не хорошее обслуживание: большинство недовольных клиентов не жалуются никогда.
log-unmatched = { $n ->
    [one] { $n } строка не подходит ни к одному виду и учтена только в общем числе.
    [few] { $n } строки не подходят ни к одному виду и учтены только в общем числе.
    [many] { $n } строк не подходят ни к одному виду и учтены только в общем числе.
   *[other] { $n } строки не подходят ни к одному виду и учтены только в общем числе.
}
pareto-vital-few = { $n ->
    [one] { CAP(WORD($n, form: "f")) } категория из { $total } даёт { $pct } обращений: { $names }.
    [few] { CAP(WORD($n, form: "f")) } категории из { $total } дают { $pct } обращений: { $names }.
    [many] { CAP(WORD($n, form: "f")) } категорий из { $total } дают { $pct } обращений: { $names }.
   *[other] { CAP(WORD($n, form: "f")) } категории из { $total } дают { $pct } обращений: { $names }.
}
visit-answered = Ответили на { $answered } из { $n }.
visit-waited = Половина посетителей ждала дольше чем { $median }.
competitor-stale = Проверено больше года назад.
competitor-checked = Проверено { PERIOD($date, form: "in") }.
competitor-behind = { $name } впереди нас: { $metrics }.

## Coverage

coverage-series = Полных рядов данных: { $complete } из { $total }.
coverage-never-audited = Ни разу не проверялось: { $what }.
effects-covered = Цель есть у { $covered } из { $total } эффектов.
effects-uncovered = Ни одна цель не направлена на: { $effects }.

## Quarterly brief

brief-goals-met = { $n ->
    [0] В этом квартале не достигнута ни одна цель.
    [one] В этом квартале достигнута { WORD($n, form: "f") } цель: { $titles }.
    [few] В этом квартале достигнуты { WORD($n, form: "f") } цели: { $titles }.
    [many] В этом квартале достигнуты { WORD($n, form: "f") } целей: { $titles }.
   *[other] В этом квартале достигнуты { WORD($n, form: "f") } цели: { $titles }.
}
brief-better = { $n ->
    [0] Ни один показатель не улучшился больше обычной вариации.
    [one] Больше обычной вариации улучшился { WORD($n) } показатель: { $titles }.
    [few] Больше обычной вариации улучшились { WORD($n) } показателя: { $titles }.
    [many] Больше обычной вариации улучшились { WORD($n) } показателей: { $titles }.
   *[other] Больше обычной вариации улучшились { WORD($n) } показателя: { $titles }.
}
brief-worse = { $n ->
    [0] Ни один показатель не ухудшился больше обычной вариации.
    [one] Больше обычной вариации ухудшился { WORD($n) } показатель: { $titles }.
    [few] Больше обычной вариации ухудшились { WORD($n) } показателя: { $titles }.
    [many] Больше обычной вариации ухудшились { WORD($n) } показателей: { $titles }.
   *[other] Больше обычной вариации ухудшились { WORD($n) } показателя: { $titles }.
}
brief-audits = { $n ->
    [0] Аудитов не было.
    [1] Проведён один аудит; { $passed ->
        [0] он не пройден
       *[other] он пройден
    }.
   *[other] Проведено аудитов: { WORD($n) }; { $passed ->
        [0] ни один не пройден
       *[other] пройдено: { WORD($passed) }
    }.
}
brief-gaps = Разрывов найдено: { WORD($opened) }, закрыто: { WORD($closed) }.
brief-actions-late = { $n ->
    [0] Просроченных действий нет.
    [one] Просрочено { WORD($n, form: "n") } действие.
    [few] Просрочено { WORD($n, form: "n") } действия.
    [many] Просрочено { WORD($n, form: "n") } действий.
   *[other] Просрочено { WORD($n, form: "n") } действия.
}

## What a build leaves out

left-out-documents = { $n ->
    [one] { $n } документ с ошибками не вошёл в это издание.
    [few] { $n } документа с ошибками не вошли в это издание.
    [many] { $n } документов с ошибками не вошли в это издание.
   *[other] { $n } документа с ошибками не вошли в это издание.
}
