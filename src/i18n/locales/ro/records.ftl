# Words of the pages of records, beside those that all share in site.ftl.

audit-score-before = { CAP(PERIOD($date, form: "in")) }: { $score }
audits-drafts = Ciorne
audits-second-scorings = A doua notare, oarbă
audits-progress = { $answered } din { $n ->
    [one] { $n } punct
    [few] { $n } puncte
   *[other] { $n } de puncte
} cu răspuns
chart-radar = Același lucru ca diagramă radar
gaps-reopened = Au revenit: { $titles }.
filter-on-time-only = Fără întârziere
gap-without-plan = Încă nu există un plan pentru aceasta.
section-finding = Constatarea
gap-came-back = A revenit ca
plan-evidence-in = Numite și începute
plan-evidence-open = Incomplete
section-answers-spread = Cum se împart răspunsurile
survey-parts-alike = { $title }: nu se poate arăta nicio diferență între părți
survey-parts-differ = { $title }, diferite de rest: { $names }
survey-parts-differ-two = { $title }: diferă între ele { $names }
survey-parts-more = { $title }, diferite de rest: { $names } și încă { $more }
survey-parts-apart = { $title }, diferite de întreg: { $names }
survey-parts-apart-more = { $title }, diferite de întreg: { $names } și încă { $more }
survey-parts-tested = Fiecare parte se compară cu toate celelalte la un loc; { $n ->
    [one] la { $n } astfel de test
    [few] la { $n } astfel de teste
   *[other] la { $n } de astfel de teste
} se numește numai diferența care rămâne după corecția Holm.
survey-parts-one-test = Cele două părți se compară între ele, într-un singur test.
survey-parts-hidden = Nu se arată, ca să nu se poată deduce niciun grup sub { $least }: { $names }. Nu intră nici în comparații.
survey-parts-hidden-of = { $question }: nu se arată, ca să nu se poată deduce niciun grup sub { $least }: { $names }. Nu intră nici în comparații.
survey-themes-hidden = Temele numite de mai puțin de { $least ->
    [one] o persoană
    [few] { $least } persoane
   *[other] { $least } de persoane
}, sau care ar da de gol o astfel de temă, nu se arată: o temă poate spune cine a numit-o, un răspuns pe o scară nu.
fewer-than = mai puțin de { $least }
survey-caution = Părțile cu mai puțin de 30 de răspunsuri se citesc cu prudență.
section-drivers = Ce merge împreună cu răspunsurile la: { $of }
caption-drivers = Cât contează fiecare răspuns și cât de bun este
drivers-caution = Aceste răspunsuri merg împreună cu nota. Care este cauza, un sondaj nu arată.
section-still-open = Cât rămân deschise cazurile
log-on-time-counted = { $of ->
    [complaints] Reclamații
    [types] Cazuri de toate tipurile
   *[cases] Cazuri
}: { $total }. Închise sau ajunse la termen: { $n }; încă neajunse la termen: { $open }; fără termen promis: { $without }.
log-resolution-figures = { $of ->
    [complaints] Doar la reclamațiile închise: media { $mean }.
   *[cases] Doar la cazurile închise: media { $mean }.
}
log-most-categories = { $n ->
    [one] Este desenată cea mai frecventă categorie ({ $n }); tabelul le are pe toate.
    [few] Sunt desenate cele mai frecvente { $n } categorii; tabelul le are pe toate.
   *[other] Sunt desenate cele mai frecvente { $n } de categorii; tabelul le are pe toate.
}
fact-promise = Promisiune
competitor-ahead-of-us = înaintea noastră
competitor-behind-us = în urma noastră
competitor-not-apart = nu se poate deosebi de noi (ar trebui o diferență mai mare de { $chance })
competitor-too-coarse = nu se poate compara: întâmplarea singură ar putea da o diferență cât valoarea însăși
competitor-untested = nu se poate testa
competitor-too-old = prea vechi pentru comparație
competitor-too-few = prea puține valori pentru comparație
competitor-strip-not-apart = { $title }: nu ne putem deosebi de { $names }
competitor-strip-untested = Netestate, fiindcă valorile noastre nu arată cât variază: { $names }.
competitor-strip-too-coarse = Nu se pot compara, fiindcă întâmplarea singură ar putea da o diferență cât valoarea însăși: { $names }.
competitor-strip-too-old = Prea vechi pentru comparație: { $names }.
competitor-strip-too-few = Prea puține valori pentru comparație: { $names }.
competitor-strip-best = { $title }: suntem cei mai buni din { $of }
competitor-strip-rank = { $title }: suntem pe locul { $rank } din { $of }
voices-not-asked = nu au fost întrebați
coverage-expected = Așteptate
coverage-marks = Punct: valoare. Romb: lipsește. Inel: întârziată. Bară: nu este așteptată.
coverage-drawn = Sunt desenați cei { $n } din { $total } cu cele mai multe lipsuri; toți sunt în tabel.
coverage-no-channel = fără canal
changes-documents = Documente
changes-and-more = și încă { $n }
