# Words of single pages, beside those that all share in site.ftl.

axis-seconds = sekundit
axis-minutes = minutit
axis-hours = tundi
axis-days = päeva
overview-ask-changed = Mis muutus?
overview-no-change = Ükski hiljutine väärtus pole signaal.
overview-no-recent = Hiljutisi väärtusi ei ole.
note-metrics-key = Katkendjoon: siht. Varjutatud ala: tavapärase varieeruvuse vahemik.
figure-subtitle = Väärtused { $every }, { $better }.
limits-moving-range = Keskmine liikuv ulatus
limits-formula-average = { $n } väärtuse summa ÷ { $n }
limits-formula-range = keskmine suurusest |väärtus − eelmine väärtus|
limits-formula-upper = keskmine + 2,66 × keskmine liikuv ulatus
limits-formula-lower = keskmine − 2,66 × keskmine liikuv ulatus
limits-formula-share-average = summa väärtus × n ÷ summa n
limits-formula-share-upper = keskmine + 3 × σz × σ
limits-formula-share-lower = keskmine − 3 × σz × σ
limits-formula-average-season = { $n } väärtuse keskmine hooajata
limits-season = Hooaeg
limits-formula-season = mida selle aeg lisab
limits-formula-seasonal = { $formula } + hooaeg
limits-cut = { $numbers }, lõigatud väärtusele { $end }
limits-caption = Piirid { PERIOD($period, form: "since") }
provenance-changed = { $date }, { $commit }
metric-of = Mõõdik: { $title }
feed-goal-status = Eesmärk { $title }: { $status }
breakdown-worse = { $name }: halveneb – { $parts }
breakdown-better = { $name }: paraneb – { $parts }
language-en = Inglise keel
language-el = Kreeka keel
language-ro = Rumeenia keel
language-ar = Araabia keel
language-et = Eesti keel
language-ru = Vene keel
see-more = veel { $n }
gaps-drawn = Joonisel on esimesed { $n } lünka { $total } seast; tabelis on kõik.
gap-passed-by = ületatud: { $size }
gap-priority-of = mõju { $impact } ÷ vaev { $effort }
metrics-number = Mõõdikuid: { $n }.
metrics-missed = { $n ->
    [one] Sihist jääb maha { $n } sihiga mõõdik { $total }-st.
   *[other] Sihist jääb maha { $n } sihiga mõõdikut { $total }-st.
}
metrics-worse = Halvenemas: { $titles }.
metrics-state = { $name }: { $n }.
metrics-moving = Halveneb: mitte ükski. Paraneb: { WORD($better) }.
metrics-better = Paraneb: { WORD($better) }.
metrics-moved = Aegunud, kuid viimasel mõõtmisel liikumas: { $titles }.
audits-made = Kaheteistkümne kuuga tehtud auditeid: { $n }.
audits-passed = Läbinud: { $passed } otsusega auditit { $n } seast.
audits-all = Kõik auditid
audits-questions = Millised küsimused jäävad kõige sagedamini alla parima
audits-questions-more = Veel küsimusi, mis jäid alla parima: { $titles }.
each-period = { $every ->
    [day] päevas
    [week] nädalas
    [quarter] kvartalis
    [year] aastas
   *[month] kuus
}
head-needed = Vaja
head-forecast = Prognoos
head-open-cases = Avatud juhtumid
head-when = Millal
head-what-for = Milleks
head-command = Käsk
visits-without-checklist = Kontroll-loendita külastused
visits-answered-in = { $name }: vastati { $answered }/{ $n }.
effects-off-course = Täitmata või tõenäoliselt täitmata
effects-even = Võrdselt tõenäoline
effects-open = Pole teada
effects-likely = Pigem täituvad
effects-on-course = Graafikus
effects-met = Täidetud
agreement-in-all = Hindamised langevad kokku { $same } hinnangus { $n } seast; paare: { WORD($pairs) }.
late-own-gap = { $lead } { $title }.
late-own-decision = { $lead } otsus: { $title }
late-own-action = { $lead } { $action } ({ $title }).
late-own-review = { $lead } ülevaatus { $title }.
record-latest = Viimased { $n } auditit { $of } seast.
coverage-exceptions = Mis puudub, on vana või napp
coverage-due = Ajakavata kontroll-lehed
coverage-recent-until = Värske kuni
section-waves = Laine laine järel
survey-times = { $n } korda
plans-timeline = Plaanid ajas
plans-timeline-marks = Algusest lõpuni. Punkt: tehtud tegevus. Romb: hilinev tegevus. Punktiirjoon: täna.
next-steps = Mida järgmisena kirjutada
next-audit = Üks täidetud kontroll-loend: mis on hea, mis jääb vajaka ja mille põhjal.
next-metric = Mõõt läbi aja: ainus, millel on trend.
next-goal = Kuhu mõõdik peab jõudma ja millal.
next-gap = Tähelepanek: kui kaugel on asjad sealt, kus peaks.
next-plan = Kes mida mis ajaks teeb ja mis näitab, et see mõjus.
next-survey = Mida kliendid või töötajad vastasid, vastuste failist.
