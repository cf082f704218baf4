# Words of single pages, beside those that all share in site.ftl.

axis-seconds = sekundit
axis-minutes = minutit
axis-hours = tundi
axis-days = päeva
overview-ask-changed = Mis muutus?
overview-no-change = Miski pole liikunud tavapärasest varieeruvusest kaugemale.
note-metrics-key = Katkendjoon: siht. Varjutatud ala: tavapärase varieeruvuse vahemik.
figure-subtitle = Väärtused { $every }, { $better }.
limits-moving-range = Keskmine liikuv ulatus
limits-formula-average = { $n } väärtuse summa ÷ { $n }
limits-formula-range = keskmine suurusest |väärtus − eelmine väärtus|
limits-formula-upper = keskmine + 2,66 × keskmine liikuv ulatus
limits-formula-lower = keskmine − 2,66 × keskmine liikuv ulatus
limits-caption = Piirid { PERIOD($period, form: "since") }
provenance-changed = { $date }, { $commit }
metric-of = Mõõdik: { $title }
feed-goal-status = Eesmärk { $title }: { $status }
breakdown-worse = { $name }: halveneb – { $parts }
breakdown-better = { $name }: paraneb – { $parts }
language-en = Inglise
language-el = Kreeka
language-ro = Rumeenia
language-ar = Araabia
language-et = Eesti
language-ru = Vene
