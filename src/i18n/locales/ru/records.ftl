# Words of the pages of records, beside those that all share in site.ftl.

audit-score-before = { CAP(PERIOD($date, form: "in")) }: { $score }
audits-drafts = Черновики
audits-second-scorings = Слепые вторые оценки
audits-progress = { $n ->
    [one] есть ответы на { $answered } из { $n } пункта
    [few] есть ответы на { $answered } из { $n } пунктов
    [many] есть ответы на { $answered } из { $n } пунктов
   *[other] есть ответы на { $answered } из { $n } пункта
}
chart-radar = То же на лепестковой диаграмме
gaps-reopened = Вернулись: { $titles }.
filter-on-time-only = Не просроченные
gap-without-plan = Плана по нему пока нет.
section-finding = Что обнаружено
gap-came-back = Вернулся как
plan-evidence-in = Названы и начаты
plan-evidence-open = Собраны не все
section-answers-spread = Как распределились ответы
survey-parts-alike = { $title }: различий между частями показать нельзя
survey-parts-differ = { $title }, отличаются от остальных: { $names }
survey-parts-differ-two = { $title }: различаются { $names }
survey-parts-more = { $title }, отличаются от остальных: { $names } и ещё { $more }
survey-parts-apart = { $title }, отличаются от целого: { $names }
survey-parts-apart-more = { $title }, отличаются от целого: { $names } и ещё { $more }
survey-parts-tested = Каждая часть сравнивается со всеми остальными вместе; при { $n } таких проверках называется лишь различие, которое остаётся после поправки Холма.
survey-parts-one-test = Две части сравниваются между собой одной проверкой.
survey-parts-hidden = Не показаны, чтобы нельзя было узнать ни об одной группе меньше { $least }: { $names }. Нет их и в сравнениях.
survey-parts-hidden-of = { $question }: не показаны, чтобы нельзя было узнать ни об одной группе меньше { $least }: { $names }. Нет их и в сравнениях.
survey-themes-hidden = Темы, которые назвали меньше { $least } человек или которые выдали бы такую тему, не показаны: тема может выдать того, кто её назвал, а ответ на шкале — нет.
fewer-than = меньше { $least }
survey-caution = Части, где меньше 30 ответов, читайте с осторожностью.
section-drivers = Что связано с ответами на вопрос: { $of }
caption-drivers = Сколько значит каждый ответ и насколько он хорош
drivers-caution = Эти ответы связаны с оценкой. Что из них причина, опрос не показывает.
section-still-open = Как долго обращения остаются открытыми
log-on-time-counted = { $of ->
    [complaints] Жалоб
    [types] Обращений всех видов
   *[cases] Обращений
}: { $total }. Закрыты или срок наступил: { $n }; ещё не наступил: { $open }; без обещанного срока: { $without }.
log-resolution-figures = { $of ->
    [complaints] Только по закрытым жалобам: среднее { $mean }.
   *[cases] Только по закрытым обращениям: среднее { $mean }.
}
log-most-categories = На рисунке самые частые категории ({ $n }); в таблице они все.
fact-promise = Обещанный срок
competitor-ahead-of-us = впереди нас
competitor-behind-us = позади нас
competitor-not-apart = не отличить от нас (нужна разница больше чем { $chance })
competitor-too-coarse = сравнить нельзя: одна случайность может дать разницу, равную самому значению
competitor-untested = проверить нельзя
competitor-too-old = слишком старое для сравнения
competitor-too-few = слишком мало значений для сравнения
competitor-strip-not-apart = { $title }: нас не отличить ({ $names })
competitor-strip-untested = Не проверены, потому что наши значения не показывают, насколько они колеблются: { $names }.
competitor-strip-too-coarse = Сравнить нельзя, потому что одна случайность может дать разницу величиной с само значение: { $names }.
competitor-strip-too-old = Слишком старые для сравнения: { $names }.
competitor-strip-too-few = Слишком мало значений для сравнения: { $names }.
competitor-strip-best = { $title }: мы лучшие из { $of }
competitor-strip-rank = { $title }: мы на месте { $rank } из { $of }
voices-not-asked = не спрашивали
coverage-expected = Ожидалось
coverage-marks = Точка: значение. Ромб: пропуск. Кольцо: просрочено. Черта: не ожидается.
coverage-drawn = На рисунке те, где пропусков больше всего: { $n } из { $total }; в таблице — все.
coverage-no-channel = канал не указан
changes-documents = Документы
changes-and-more = и ещё { $n }
