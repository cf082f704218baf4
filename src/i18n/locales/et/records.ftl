# Words of the pages of records, beside those that all share in site.ftl.

audit-score-before = { CAP(PERIOD($date, form: "in")) }: { $score }
audits-drafts = Mustandid
audits-second-scorings = Pimedad teised hindamised
audits-progress = vastatud { $answered } küsimusele { $n } seast
chart-radar = Sama radardiagrammina
gaps-reopened = Tagasi tulnud: { $titles }.
filter-on-time-only = Hilinemata
gap-without-plan = Selle jaoks pole veel plaani.
section-finding = Leid
gap-came-back = Tuli tagasi kui
plan-evidence-in = Nimetatud ja alustatud
plan-evidence-open = Puudulikud
section-answers-spread = Kuidas vastused jagunevad
survey-parts-alike = { $title }: osade vahel erinevust näidata ei saa
survey-parts-differ = { $title }, ülejäänutest erinevad: { $names }
survey-parts-differ-two = { $title }: erinevad üksteisest { $names }
survey-parts-more = { $title }, ülejäänutest erinevad: { $names } ja veel { $more }
survey-parts-apart = { $title }, tervikust erinevad: { $names }
survey-parts-apart-more = { $title }, tervikust erinevad: { $names } ja veel { $more }
survey-parts-tested = Iga osa võrreldakse kõigi teistega kokku; { $n } sellise testi juures nimetatakse ainult erinevust, mis jääb alles pärast Holmi parandust.
survey-parts-one-test = Kaht osa võrreldakse omavahel ühe testiga.
survey-parts-hidden = Ei näidata, et ükski alla { $least } liikmega rühm välja ei paistaks: { $names }. Need ei ole ka võrdlustes.
survey-parts-hidden-of = { $question }: ei näidata, et ükski alla { $least } liikmega rühm välja ei paistaks: { $names }. Need ei ole ka võrdlustes.
survey-themes-hidden = Teemasid, mida nimetas vähem kui { $least } inimest või mis sellise välja annaksid, ei näidata: teema võib reeta, kes selle nimetas, vastus skaalal mitte.
fewer-than = vähem kui { $least }
survey-caution = Alla 30 vastusega osi tuleb lugeda ettevaatlikult.
section-drivers = Mis käib kokku vastustega küsimusele: { $of }
caption-drivers = Kui palju iga vastus loeb ja kui hea see on
drivers-caution = Need vastused käivad hinnanguga kokku. Mis on põhjus, seda küsitlus ei näita.
section-still-open = Kui kaua juhtumid avatuks jäävad
log-on-time-counted = { $of ->
    [complaints] Kaebusi
    [types] Kõigi liikide juhtumeid
   *[cases] Juhtumeid
}: { $total }. Suletud või tähtaeg käes: { $n }; tähtaeg alles ees: { $open }; lubatud tähtajata: { $without }.
log-resolution-figures = { $of ->
    [complaints] Ainult suletud kaebused: keskmine { $mean }.
   *[cases] Ainult suletud juhtumid: keskmine { $mean }.
}
log-most-categories = Joonisel on { $n } sagedasemat liiki; tabelis on kõik.
fact-promise = Lubadus
competitor-ahead-of-us = meist ees
competitor-behind-us = meist taga
competitor-not-apart = meist ei saa eristada (vajalik vahe: rohkem kui { $chance })
competitor-too-coarse = ei saa võrrelda: juhus üksi võib anda sama suure vahe kui väärtus ise
competitor-untested = ei saa testida
competitor-too-old = võrdlemiseks liiga vana
competitor-too-few = võrdlemiseks liiga vähe väärtusi
competitor-strip-not-apart = { $title }: meid ei saa eristada ({ $names })
competitor-strip-untested = Testimata, sest meie väärtused ei näita, kui palju need kõiguvad: { $names }.
competitor-strip-too-coarse = Ei saa võrrelda, sest juhus üksi võib anda sama suure vahe kui väärtus ise: { $names }.
competitor-strip-too-old = Võrdlemiseks liiga vana: { $names }.
competitor-strip-too-few = Võrdlemiseks liiga vähe väärtusi: { $names }.
competitor-strip-best = { $title }: oleme { $of } seas parimad
competitor-strip-rank = { $title }: oleme { $rank }. kohal { $of } seas
voices-not-asked = ei küsitud
coverage-expected = Oodatud
coverage-marks = Punkt: väärtus. Romb: puudub. Rõngas: hilinenud. Kriips: ei oodata.
coverage-drawn = Joonisel on { $n } / { $total }, kus on kõige rohkem lünki; kõik on tabelis.
coverage-no-channel = kanalita
changes-documents = Dokumendid
changes-and-more = ja veel { $n }
