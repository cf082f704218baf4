# Glosarul: ce este fiecare cifră publicată, cum se calculează, ce presupune și ce nu poate spune.

glossary-part-definition = Definiție
glossary-part-formula = Formulă
glossary-part-assumes = Ce presupune
glossary-part-limits = Ce nu poate spune
glossary-part-source = Sursă

glossary-group-audits = Audituri și scoruri
glossary-group-surveys = Sondaje
glossary-group-variation = Semnal și zgomot
glossary-group-goals = Tendințe și obiective
glossary-group-gaps = Decalaje și planuri
glossary-group-agreement = Acordul dintre auditori
glossary-group-cases = Reclamații și cazuri
glossary-group-evidence = Comparație și dovezi

## Audituri și scoruri

glossary-score = Scor
glossary-score-definition = Partea ponderată din punctajul pe care îl putea obține un audit, de la 0 la 100, la punctele cu răspuns din lista sa de verificare, după aplicarea regulii pentru punctele critice. „Nu se aplică” nu contează nici pentru, nici împotrivă.
glossary-score-formula = scor = 100 · Σ(w · s) ÷ Σw la punctele cu răspuns; unde secțiunile au ponderi, Σ(W · scorul secțiunii) ÷ ΣW la secțiunile cu cel puțin un punct notat. s = poziția ÷ (trepte − 1) pe o scală, (valoarea − minimul) ÷ (maximul − minimul) pe un interval
glossary-score-assumes = Treptele scalei sunt la distanțe egale, iar ponderile arată cât contează fiecare punct.
glossary-score-limits = Descrie contactele examinate, după versiunea listei pe care o numește auditul. Nu spune nimic despre ce nu întreabă lista, iar scorurile a două liste diferite nu se pot compara.
glossary-score-source = Medie ponderată; regulile pentru „nu se aplică” și punctele critice aparțin auditbook

glossary-raw-score = Scor brut
glossary-raw-score-definition = Scorul înainte de aplicarea regulii pentru punctele critice. Diferă de scorul final numai când un punct critic neîndeplinit îl aduce la zero.
glossary-raw-score-formula = scor brut = 100 · Σ(w · s) ÷ Σw sau media ponderată a scorurilor secțiunilor
glossary-raw-score-assumes = La fel ca la scor.
glossary-raw-score-limits = Un scor brut mare lângă un punct critic neîndeplinit înseamnă că multe au mers bine, nu că auditul a fost admis.
glossary-raw-score-source = Medie ponderată

glossary-section-score = Scorul secțiunii
glossary-section-score-definition = Partea ponderată din punctajul pe care îl puteau obține punctele cu răspuns ale unei secțiuni, de la 0 la 100.
glossary-section-score-formula = scorul secțiunii = 100 · Σ(w · s) ÷ Σw la punctele cu răspuns ale secțiunii
glossary-section-score-assumes = Punctele unei secțiuni măsoară fețe ale aceluiași lucru.
glossary-section-score-limits = Într-o secțiune cu două-trei puncte, un singur răspuns schimbă mult rezultatul. O secțiune în care nu s-a notat nimic nu are scor; nu are zero.
glossary-section-score-source = Medie ponderată

glossary-element-score = Scorul elementului
glossary-element-score-definition = Partea ponderată din punctaj la toate punctele cu răspuns care țin de unul dintre cele cinci elemente ale serviciului, din toate secțiunile. Promptitudine: cât de repede și cu câtă bunăvoință preia cineva problema. Cunoștințe: dacă ce se spune este corect și dacă oamenii sunt pregătiți. Empatie: dacă clientul este văzut și tratat ca un om. Comunicare: dacă se spune limpede, complet și fără să fie cerut. Urmărire până la capăt: dacă promisiunile sunt ținute până la încheiere și ce s-a învățat.
glossary-element-score-formula = scorul elementului = 100 · Σ(w · s) ÷ Σw la punctele cu răspuns ale elementului; ponderile secțiunilor nu se folosesc
glossary-element-score-assumes = Fiecare punct este atribuit elementului pe care îl verifică cel mai mult.
glossary-element-score-limits = Elementele se sprijină pe un număr diferit de puncte, așa că o diferență mică între ele spune puțin. Punctele fără element nu intră în niciunul dintre cele cinci.
glossary-element-score-source = Grupare auditbook

glossary-critical-item = Punct critic
glossary-critical-item-definition = Un punct care trebuie să primească cel mai bun răspuns de pe scala sa. Orice răspuns mai slab face ca întregul audit să fie respins, oricare ar fi scorul; „nu se aplică” nu are acest efect.
glossary-critical-item-formula = respins dacă s < 1 la orice punct critic cu răspuns; cu regula „fail” scorul rămâne, cu „zero” devine 0
glossary-critical-item-assumes = Punctul este atât de important încât nimic altceva nu îl poate compensa.
glossary-critical-item-limits = O singură abatere în eșantion arată că se întâmplă, nu cât de des.
glossary-critical-item-source = Practică obișnuită în controlul calității centrelor de contact; cele două reguli aparțin auditbook

glossary-verdict = Verdict
glossary-verdict-definition = Dacă un audit final este admis: respins la un punct critic, altfel admis sau respins față de pragul listei sale. O ciornă nu are verdict, nici un audit a cărui listă nu stabilește un prag.
glossary-verdict-formula = punct critic neîndeplinit → respins; altfel scor ≥ prag → admis; altfel respins
glossary-verdict-assumes = Pragul a fost stabilit înainte de audit.
glossary-verdict-limits = Un scor puțin peste prag și unul puțin sub el pot depinde de un singur răspuns. Citiți verdictul împreună cu scorul și eșantionul.
glossary-verdict-source = Regulă auditbook

glossary-band = Nivel de servire
glossary-band-definition = Cel mai înalt dintre cele cinci niveluri de servire al cărui prag este atins de scor. De bază: minimul ca să se poată numi servire. Așteptat: ce i se pare firesc oricărui client. Dorit: ce speră și își amintește cu plăcere. Surprinzător: mai mult decât se aștepta. De necrezut: ce le povestește altora. Spațiul de lucru poate stabili alte praguri decât cele obișnuite, 0, 40, 60, 75 și 90.
glossary-band-formula = nivel = cel mai înalt cu prag ≤ scor
glossary-band-assumes = Pragurile se potrivesc listei folosite.
glossary-band-limits = Nivelul adaugă scorului un nume, nu informație. Două audituri de același nivel pot fi mai depărtate decât două de pe niveluri vecine.
glossary-band-source = Praguri auditbook

glossary-completeness = Completitudine
glossary-completeness-definition = Ponderea punctelor din listă care au fost completate, cu un răspuns sau cu „nu se aplică”. Un punct gol se consideră lipsă.
glossary-completeness-formula = completitudine = 100 · (cu răspuns + nu se aplică) ÷ toate punctele
glossary-completeness-assumes = „Nu se aplică” s-a folosit numai unde punctul chiar nu se potrivea.
glossary-completeness-limits = Arată cât s-a completat, nu cu câtă grijă. Un scor cu completitudine mică se poate schimba mult când se răspunde la rest.
glossary-completeness-source = Regulă auditbook

glossary-sample-margin = Marja eșantionului
glossary-sample-margin-definition = Cu cât poate diferi, în puncte procentuale, o pondere găsită într-un eșantion aleatoriu de această mărime față de ponderea din toate contactele, în cazul cel mai nefavorabil (o pondere reală de jumătate).
glossary-sample-margin-formula = marja = 100 · z · √(0,25 ÷ n) · √((N − n) ÷ (N − 1)); n examinate din N contacte, z = 1,96 la încredere de 95 %
glossary-sample-margin-assumes = Fiecare contact a avut aceeași șansă de a fi ales.
glossary-sample-margin-limits = Acoperă numai hazardul alegerii, nu greșelile de apreciere sau o listă de contacte defectuoasă. Un eșantion țintit nu are marjă, fiindcă rezultatul lui nu se extinde la alte contacte.
glossary-sample-margin-source = Cochran 1977, Sampling Techniques, cu corecția pentru populație finită

glossary-score-interval = Intervalul unui scor
glossary-score-interval-definition = Între ce scoruri se află toate contactele împreună, acolo unde auditul spune câte contacte au primit fiecare răspuns (numărători) sau are un rând pentru fiecare contact.
glossary-score-interval-formula = numărători: intervalul Wilson al fiecărui punct cu n = x(1 − x) ÷ SE², distanțele d înmulțite cu partea punctului, √(0,3 · Σd² + 0,7 · (Σd)²); contacte: Wilson cu n = T(1 − T) ÷ SE² și Student t. Scorul a crescut unde T₁ − T₀ > √((T₁ − low₁)² + (high₀ − T₀)²)
glossary-score-interval-assumes = Contactele au fost alese la întâmplare. La numărători, punctele unui contact se corelează cu cel mult 0,7.
glossary-score-interval-limits = Acoperă numai hazardul alegerii, nu greșelile de apreciere. Un eșantion țintit nu are interval și nici un audit cu un singur răspuns pentru toate contactele.
glossary-score-interval-source = Wilson 1927; Zou & Donner 2008; Cochran 1977; Newcombe 1998

## Sondaje

glossary-csat = Satisfacția clienților (CSAT)
glossary-csat-definition = Ponderea răspunsurilor valide de pe treptele de sus ale scalei, de regulă 4 sau 5 din 5. Răspunsurile goale, codurile pentru „nu știu” și valorile din afara scalei se exclud, iar numărul lor apare alături.
glossary-csat-formula = CSAT = 100 · răspunsuri de 4 sau 5 ÷ răspunsuri valide
glossary-csat-assumes = Cei care au răspuns seamănă cu cei care nu au răspuns.
glossary-csat-limits = Nu deosebește un 4 de un 5 și nici un 1 de un 3. Clienții plecați sunt rareori întrebați. Procentele de la întrebări sau scale diferite nu se pot compara.
glossary-csat-source = Ponderea celor două trepte de sus; interval Wilson 1927

glossary-ces = Efortul clientului (CES)
glossary-ces-definition = Ponderea răspunsurilor valide care sunt de acord că a fost ușor să primească ajutor, de regulă 5, 6 sau 7 din 7. Media apare alături.
glossary-ces-formula = CES = 100 · răspunsuri de 5, 6 sau 7 ÷ răspunsuri valide
glossary-ces-assumes = Întrebarea este pusă astfel încât o valoare mare să însemne efort mic.
glossary-ces-limits = Măsoară un contact, nu relația. Scalele inversate sau cu cinci trepte dau alte cifre; precizați pe care ați folosit-o.
glossary-ces-source = Dixon, Freeman și Toman 2010; interval Wilson 1927

glossary-nps = Scorul net de recomandare (NPS)
glossary-nps-definition = Ponderea promotorilor (9 sau 10) minus ponderea detractorilor (0 până la 6) din răspunsurile valide la întrebarea „Cât de probabil este să ne recomandați?”, pe o scală de la 0 la 10. Pasivii (7 sau 8) contează numai în bază. Ia valori de la −100 la 100 și nu este un procent.
glossary-nps-formula = NPS = 100 · (p − d); eroarea standard = 100 · √((p + d − (p − d)²) ÷ n); interval = NPS ± z · eroarea standard, limitat la ±100. p, d = ponderile promotorilor și detractorilor
glossary-nps-assumes = Răspunsurile sunt independente între ele, iar cei care au răspuns seamănă cu cei care nu au răspuns.
glossary-nps-limits = Răspunsuri foarte diferite pot da același scor. Pentru aceeași siguranță cere mult mai multe răspunsuri decât o medie, iar ce înseamnă un scor bun diferă de la o țară și o ramură la alta. Un 6 înseamnă detractor, chiar dacă a fost dat cu bunăvoință.
glossary-nps-source = Reichheld 2003; eroarea standard din varianța răspunsurilor codate +1, 0, −1

glossary-nps-adjusted = Interval NPS ajustat
glossary-nps-adjusted-definition = Intervalul arătat când scorul are mai puțin de 30 de răspunsuri sau când toate cad într-o singură grupă. Adaugă trei răspunsuri imaginare, ca un eșantion mic să nu pară sigur.
glossary-nps-adjusted-formula = n′ = n + 3; promotori′ = promotori + ¾; detractori′ = detractori + ¾; apoi formula NPS cu aceste cifre
glossary-nps-adjusted-assumes = La fel ca la NPS.
glossary-nps-adjusted-limits = Centrul lui este mai aproape de zero decât NPS, de aceea se arată amândouă. Face un eșantion mic onest, nu mare.
glossary-nps-adjusted-source = Rocks 2016, „Interval estimation for the Net Promoter Score” (Wald ajustat)

glossary-proportion-interval = Intervalul unui procent
glossary-proportion-interval-definition = Plaja ponderilor reale care se împacă cu ponderea observată. Cu încredere de 95 %, 95 din 100 de astfel de intervale conțin ponderea reală.
glossary-proportion-interval-formula = (p + z²/2n ± z · √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n)
glossary-proportion-interval-assumes = Răspunsurile sunt un eșantion aleatoriu și independente între ele.
glossary-proportion-interval-limits = Ține seama numai de hazard. Dacă cei nemulțumiți răspund mai des decât ceilalți, tot intervalul este deplasat și nicio mărime a eșantionului nu îndreaptă asta.
glossary-proportion-interval-source = Wilson 1927

glossary-mean-interval = Intervalul unei medii
glossary-mean-interval-definition = Plaja mediilor reale care se împacă cu răspunsurile observate. Nu iese niciodată din scală și nu se dă pentru mai puțin de două răspunsuri sau când toate sunt la fel.
glossary-mean-interval-formula = x = (media − a) ÷ (b − a) pe o scală de la a la b; intervalul Wilson al lui x cu n = x(1 − x) ÷ SE², SE = s ÷ (√n · (b − a)), s cu n − 1 la numitor, și t din distribuția Student cu n − 1 grade de libertate; capetele se duc înapoi pe scală
glossary-mean-interval-assumes = Răspunsurile sunt independente, iar media lor urmează aproximativ o distribuție normală, ceea ce se întâmplă de la câteva zeci de răspunsuri în sus.
glossary-mean-interval-limits = Consideră treptele unei scale la distanțe egale. Nu spune cât diferă clienții între ei: o medie de mijloc poate ascunde două tabere.
glossary-mean-interval-source = Wilson 1927; Student 1908

glossary-response-rate = Rata de răspuns
glossary-response-rate-definition = Ponderea celor care au răspuns din cei invitați la sondaj.
glossary-response-rate-formula = rata de răspuns = 100 · răspunsuri ÷ invitați
glossary-response-rate-assumes = Numărul invitațiilor este cunoscut și nimeni nu răspunde de două ori.
glossary-response-rate-limits = O rată mare nu dovedește că răspunsurile sunt reprezentative, nici una mică, că nu sunt; arată cât loc există pentru o diferență între cei care au răspuns și cei care au tăcut.
glossary-response-rate-source = După AAPOR, Standard Definitions (rata minimă de răspuns)

glossary-survey-change = Schimbarea dintre două sondaje
glossary-survey-change-definition = Diferența dintre două valuri, cu probabilitatea (p) de a vedea una cel puțin la fel de mare dacă nu s-ar fi schimbat nimic. Se numește schimbare numai când p este sub 1 − încredere, de obicei 0,05.
glossary-survey-change-formula = procente: z = (p₂ − p₁) ÷ √(p(1 − p)(1/n₁ + 1/n₂)) cu ponderea comună p, testul exact Fisher când cea mai mică frecvență așteptată este sub 5, interval Newcombe (scor hibrid); medii: t Welch; NPS: z = diferența ÷ √(SE₁² + SE₂²), sub 30 de răspunsuri după intervalele ajustate
glossary-survey-change-assumes = Cele două valuri au pus aceeași întrebare aceluiași fel de clienți și sunt independente.
glossary-survey-change-limits = „Nu se vede o schimbare” nu înseamnă „nicio schimbare”: un eșantion mic le vede doar pe cele mari. O diferență semnificativă statistic poate fi prea mică pentru a conta. Din douăzeci de comparații, una va părea semnificativă din întâmplare.
glossary-survey-change-source = Fisher 1922; Welch 1947; Newcombe 1998 (metoda 10)

glossary-parts-against-rest = O parte față de rest
glossary-parts-against-rest-definition = Dacă o parte a unei defalcări diferă de toate celelalte luate împreună. Se numește numai unde diferența rămâne după corecția pentru numărul de părți.
glossary-parts-against-rest-formula = testul unei schimbări (z, Fisher unde se așteaptă un număr sub 5, pentru NPS z cu varianța tuturor răspunsurilor; răspunsurile ponderate cu ponderile lor) între parte și toate celelalte; p corectat după Holm, numită unde p < 1 − încredere; două părți sunt un singur test
glossary-parts-against-rest-assumes = Răspunsurile sunt independente, iar părțile nu au fost alese după ce s-au văzut valorile.
glossary-parts-against-rest-limits = O parte nenumită poate totuși să difere: poate fi prea mică să o arate.
glossary-parts-against-rest-source = Holm 1979; Spiegelhalter 2005

glossary-funnel = Pâlnie
glossary-funnel-definition = Multe părți de mărimi diferite lângă întreg. Cele mici se depărtează mult și numai din întâmplare; limitele spun cât.
glossary-funnel-formula = z = (p − p̄) ÷ √(p̄(1 − p̄) ÷ n); φ = media lui z² după winsorizare la percentilele 10 și 90, cel puțin 1; limite p̄ ± 1,96 · √(φ · p̄(1 − p̄) ÷ n) și cu 3,09; numită unde z ÷ √φ este semnificativ după Holm
glossary-funnel-assumes = Părțile diferă puțin prin firea lor; φ măsoară cât, din toate.
glossary-funnel-limits = Dintre multe părți unele sunt mereu dincolo de o limită. Diferă numai cea numită.
glossary-funnel-source = Spiegelhalter 2005; Holm 1979

glossary-drivers = Ce merge împreună cu o notă
glossary-drivers-definition = Cât din diferențele dintre notele oamenilor merge împreună cu răspunsurile lor la alte întrebări și ce parte din aceasta are fiecare. O ordine se spune numai între întrebări ale căror intervale nu se suprapun.
glossary-drivers-formula = R² al regresiei liniare a notei pe toate întrebările; partea unei întrebări este câștigul ei de R², în medie pe toate ordinile în care pot fi adăugate (LMG), ÷ R²; intervale: percentilele a 1.000 de trageri ale respondenților la 1 − α ÷ k pentru k întrebări, lărgite cu distanța medie a tragerilor de parte; se spune unde testul F al lui R² dă p < 1 − încredere
glossary-drivers-assumes = Cel puțin 50 de respondenți, și 10 la fiecare întrebare, care au răspuns la toate; treptele unei scale sunt egale.
glossary-drivers-limits = A merge împreună nu înseamnă a cauza. Întrebările care întreabă aproape același lucru împart ce explică. Ce nu s-a întrebat nu este printre ele.
glossary-drivers-source = Lindeman, Merenda & Gold 1980; Grömping 2007; Martilla & James 1977

glossary-standardised-change = Schimbarea la aceeași compoziție
glossary-standardised-change-definition = Cum s-a schimbat o pondere între două valuri, dacă părțile unei coloane ar fi cântărit la fel în amândouă.
glossary-standardised-change-formula = Σ w(p₁ − p₀), w = ponderile comune ale părților; varianța Σ w²(p₁q₁ ÷ n₁ + p₀q₀ ÷ n₀); compoziția s-a schimbat unde χ² al numărului de răspunsuri dă p < 0,01, toate numerele așteptate fiind cel puțin 5
glossary-standardised-change-assumes = În cadrul unei părți cei care au răspuns se aseamănă în ambele valuri.
glossary-standardised-change-limits = Corectează numai după coloanele fișierului, nu și alte deosebiri între cei care au răspuns.
glossary-standardised-change-source = Fleiss 1981, Statistical Methods for Rates and Proportions

glossary-effective-sample = Eșantion efectiv
glossary-effective-sample-definition = Numărul de răspunsuri cu ponderi egale care ar aduce tot atâta informație ca răspunsurile ponderate existente. Intervalele și testele întrebărilor ponderate îl folosesc în locul numărului de răspunsuri.
glossary-effective-sample-formula = n efectiv = (Σw)² ÷ Σw²
glossary-effective-sample-assumes = Ponderile corectează cine a fost întrebat și, în interiorul unei grupe, nu au legătură cu răspunsurile.
glossary-effective-sample-limits = Acoperă numai costul ponderilor inegale, nu pe cel al răspunsurilor care vin în grupuri, de exemplu mai multe din aceeași casă.
glossary-effective-sample-source = Kish 1965, Survey Sampling

## Semnal și zgomot

glossary-metric-status = Starea indicatorului
glossary-metric-status-definition = Atinge ținta când ultima valoare ajunge la ținta în vigoare în perioada ei, este aproape de țintă când ajunge numai la valoarea de avertizare, altfel nu o atinge. Fără țintă sau fără valori nu există verdict.
glossary-metric-status-formula = mai bine sus: valoare ≥ țintă → o atinge; valoare ≥ valoarea de avertizare → aproape; altfel nu o atinge. Mai bine jos: la fel, cu ≤
glossary-metric-status-assumes = Ținta era în vigoare în perioada valorii.
glossary-metric-status-limits = Privește o singură perioadă. O țintă atinsă poate fi noroc; dacă va fi atinsă din nou spune capacitatea de a atinge ținta, iar dacă indicatorul se mișcă într-adevăr spune variația. Un scor din mai puțin de trei audituri sau vizite nu se compară cu nicio țintă.
glossary-metric-status-source = Regulă auditbook

glossary-control-limits = Limitele procesului
glossary-control-limits-definition = Plaja în care cad aproape toate valorile unui proces cât timp nimic nu se schimbă în el. Liniile interioare se află la două treimi din drumul de la medie la limite.
glossary-control-limits-formula = limite = m ± 2,66 · amr; linii interioare = m ± 2 · (2,66 ÷ 3) · amr; m = media, amr = amplitudinea mobilă medie a perioadei de bază
glossary-control-limits-assumes = Valorile sunt în ordinea timpului și fiecare măsoară același lucru în același fel. Nu este nevoie de o distribuție normală.
glossary-control-limits-limits = Arată ce face procesul, nu ce vor clienții: nu sunt nici ținte, nici interval de încredere. Sub 8 puncte nu există, sub 13 sunt provizorii. Unde peste o treime din puncte sunt în afara lor, nu se potrivesc și nu sunt desenate; unde ultimele opt sau mai multe sunt de o parte a mediei, descriu un nivel pe care valorile l-au părăsit.
glossary-control-limits-source = Shewhart 1931; Wheeler 1993 (diagrama XmR); NHS England, Making Data Count, ca în NHSRplotthedots

glossary-share-limits = Limitele procentelor și ale ratelor
glossary-share-limits-definition = Limitele procesului pentru procente (diagrama p′) și pentru rate la 1000 (diagrama u′). Urmează numărul din spatele fiecărui punct: largi unde e mic, înguste unde e mare.
glossary-share-limits-formula = p̄ = Σ(p · n) ÷ Σ n; σ = √(p̄(1 − p̄) ÷ n), la rate √(p̄ ÷ n); z = (p − p̄) ÷ σ; σz = media |z − z₋₁| ÷ 1,128; limite = p̄ ± 3 · σ · σz
glossary-share-limits-assumes = Fiecare valoare este un procent sau o rată din numărul declarat pentru perioada ei.
glossary-share-limits-limits = Un procent din puține cazuri spune puțin, oricât de mare ar fi. Limitele sunt tăiate la ce este posibil, iar dincolo de o limită tăiată nu se află nimic. Unde Σz² din k puncte este atât de mic cum este χ² cu k − 1 grade de libertate într-un caz din 200, valorile sunt mai apropiate între ele decât le-ar aduce simpla numărare (cu cel puțin un caz așteptat de fiecare fel): pagina o spune. Limitele se desenează oricum.
glossary-share-limits-source = Laney 2002

glossary-moving-range = Amplitudine mobilă
glossary-moving-range-definition = Distanța dintre o valoare și cea dinaintea ei. Media acestor distanțe măsoară mișcarea obișnuită de la o perioadă la alta. Cu filtrare, amplitudinile atât de mari încât trebuie să vină din ceva deosebit sunt lăsate o dată deoparte.
glossary-moving-range-formula = mrᵢ = |xᵢ − xᵢ₋₁|; amr = media mr; cu filtrare: amr = media amplitudinilor cu mr < 3,267 · amr, dacă rămâne măcar una peste zero
glossary-moving-range-assumes = Valorile vecine diferă numai prin variația obișnuită.
glossary-moving-range-limits = O perioadă lipsă se sare, iar amplitudinea o acoperă. Sezonalitatea puternică sau valorile care se prelungesc de la o lună la alta o denaturează.
glossary-moving-range-source = Wheeler 1993; filtrare ca în NHSRplotthedots

glossary-season = Sezon
glossary-season-definition = Ce adaugă sau ia de obicei luna, trimestrul ori ziua săptămânii. Este scos înainte de a citi limitele și semnalele și desenat la loc odată cu limitele.
glossary-season-formula = reziduuri față de dreapta Theil–Sen a fiecărui segment; sezon = mediana reziduurilor sale − media acestor mediane; Kruskal–Wallis între sezoane, p < 0,03
glossary-season-assumes = Sezonul se repetă la fel; sunt trei cicluri sau mai multe și din fiecare sezon două valori sau mai multe.
glossary-season-limits = Unde nu se găsește un sezon poate totuși să fie unul: trei ani arată două din trei sezoane de o anumită mărime. Cam una din patruzeci de serii fără sezon primește unul.
glossary-season-source = Kruskal și Wallis 1952; Sen 1968

glossary-carry-over = Reportare
glossary-carry-over-definition = Cât seamănă o valoare cu cea dinainte, dincolo de tendință și sezon. Unde valorile se reportează, limitele sunt depășite din întâmplare mai des și se văd tendințe unde nu sunt; testul tendinței ține seama de asta.
glossary-carry-over-formula = r₁ = Σ rₜ rₜ₊₁ ÷ Σ rₜ², r = reziduuri; semnalele sunt mai dese unde r₁ > 2 ÷ √n; tendință: ρ = (n · r₁ + 2) ÷ (n − 4), varianța lui S × (1 + 2 Σ (1 − k ÷ n) ρᵏ)
glossary-carry-over-assumes = Reportarea scade de la o perioadă la alta în același ritm.
glossary-carry-over-limits = În puține puncte e greu de deosebit de o mișcare lentă.
glossary-carry-over-source = Bayley și Hammersley 1946; Marriott și Pope 1954

glossary-special-cause = Semnal (cauză specială)
glossary-special-cause-definition = Un tipar pe care variația obișnuită nu îl produce aproape niciodată. Punctul poartă numele primei reguli care se potrivește: în afara unei limite; șapte valori la rând în creștere sau în scădere; două din trei valori consecutive aproape de aceeași limită; șapte la rând de aceeași parte a mediei.
glossary-special-cause-formula = 1: x > limita superioară sau x < limita inferioară; 2: 7 valori strict crescătoare sau descrescătoare; 3: din 3 valori consecutive strict de aceeași parte a mediei, 2 sau mai multe dincolo de linia interioară; 4: 7 valori strict de aceeași parte a mediei
glossary-special-cause-assumes = Limitele au fost calculate dintr-un timp în care procesul era stabil.
glossary-special-cause-limits = Spune că s-a schimbat ceva, nu ce și nici de ce. Chiar și o serie stabilă dă din când în când un semnal din întâmplare, cu atât mai des cu cât se urmăresc mai multe; căutați deci cauza înainte de a acționa. O valoare egală cu limita sau cu media nu este dincolo de ea. Nu se arată un șir pe care îl face o valoare sau două, departe de toate celelalte, mutând media, nici unul pe care valori aflate mai toate de o parte a ei îl au în orice ordine.
glossary-special-cause-source = Western Electric 1956; NHS England, Making Data Count, ca în NHSRplotthedots

glossary-variation = Variație
glossary-variation-definition = Cum se mișcă indicatorul, într-un singur verdict: se îmbunătățește, se înrăutățește, neobișnuit de mare sau de mic (la un indicator neutru), instabil ori variație obișnuită. Este separată de verdictul privind ținta.
glossary-variation-formula = semnalul ultimului punct (limite, apoi șiruri); fără el, o tendință semnificativă; fără ea, „instabil” unde peste o treime din puncte sunt în afara limitelor sau sunt semnale; altfel variație obișnuită. La semnale în jurul unei singure schimbări de nivel se numește schimbarea: Pettitt p < 0,01, câte 8 puncte și o diagramă liniștită de fiecare parte
glossary-variation-assumes = La fel ca la limitele procesului.
glossary-variation-limits = Un semnal mai vechi rămâne însemnat pe diagramă. Variația obișnuită nu este bună în sine: un proces poate fi constant slab. Sub opt puncte nu se spune nimic, în afară de răspunsurile la un sondaj, unde cele ale ultimelor două valori diferă mai mult decât explică întâmplarea.
glossary-variation-source = NHS England, Making Data Count, ca în NHSRplotthedots

glossary-assurance = Capacitatea de a atinge ținta
glossary-assurance-definition = Dacă ne putem aștepta ca procesul, așa cum merge acum, să atingă ținta: mereu, niciodată, de obicei, de obicei nu sau când da, când nu. Compară ținta cu ultimele limite ale procesului. Fără țintă sau la un indicator neutru nu există.
glossary-assurance-formula = mai bine sus: ținta > limita superioară → niciodată; ținta < limita inferioară → mereu; altfel după intervalul lui Wilson al părții de valori care o ating, pentru n(1 − r₁)/(1 + r₁) valori: peste jumătate o atinge de obicei, sub jumătate de obicei nu, altfel când da, când nu. Mai bine jos: invers
glossary-assurance-assumes = Procesul rămâne așa cum este.
glossary-assurance-limits = Între limite o valoare poate atinge ținta sau nu fără să se fi schimbat ceva; câte au atins-o se spune alături. Nu prezice o schimbare aflată în curs. Nu se dă sub treisprezece puncte, unde limitele nu se potrivesc sau descriu un nivel pe care valorile l-au părăsit și unde ultima valoare atinge o țintă pe care limitele o numesc de neatins. Nu se dă nici unde limitele perioadelor unui sezon sunt de ambele părți ale țintei. Nu se dă nici unde o tendință duce spre țintă sau peste o treime din valori sunt semnale.
glossary-assurance-source = NHS England, Making Data Count, ca în NHSRplotthedots

glossary-rebase = Reluarea limitelor
glossary-rebase-definition = O dată, întotdeauna cu motivul ei, de la care limitele se calculează din nou, pentru că procesul a fost schimbat intenționat.
glossary-rebase-formula = limitele și regulile se calculează separat pentru fiecare porțiune dintre reluări
glossary-rebase-assumes = Schimbarea este cunoscută și durabilă, iar data este cea a unei valori din serie.
glossary-rebase-limits = O reluare ascunde un salt de ochii regulilor. Fără un motiv bun face ca o înrăutățire să pară obișnuită, de aceea motivul este tipărit pe diagramă.
glossary-rebase-source = NHS England, Making Data Count

glossary-baseline = Perioadă de bază
glossary-baseline-definition = Punctele din care se calculează media și limitele: primele ale unei porțiuni, dacă indicatorul spune câte (cel puțin 12), altfel toate.
glossary-baseline-formula = perioada de bază = primele k puncte ale porțiunii, k ≥ 12; altfel toate punctele
glossary-baseline-assumes = Procesul a fost stabil în aceste puncte.
glossary-baseline-limits = O perioadă de bază care conține un semnal dă limite greșite pentru tot ce urmează. Fără o perioadă de bază fixată, fiecare punct nou mută puțin limitele.
glossary-baseline-source = Wheeler 1993; NHSRplotthedots

glossary-short-chart = Limite provizorii
glossary-short-chart-definition = Limite din mai puțin de 13 puncte. Se desenează și se marchează ca provizorii.
glossary-short-chart-formula = puncte în porțiune < 13
glossary-short-chart-assumes = Vor urma mai multe puncte.
glossary-short-chart-limits = Limitele provizorii se pot muta vizibil cu fiecare punct nou, așa că un semnal poate apărea și dispărea. Două puncte nu spun nimic despre o tendință.
glossary-short-chart-source = NHSRplotthedots; NHS England, Making Data Count

glossary-decomposition = De ce s-a mișcat (părți și ponderi)
glossary-decomposition-definition = Cum se împarte schimbarea unui întreg între două puncte: ce a venit din interiorul părților și ce a venit din cât cântărește fiecare. Împreună dau schimbarea mediei părților.
glossary-decomposition-formula = interior = Σ(p₁ − p₀)(w₀ + w₁) ÷ 2; greutăți = Σ(w₁ − w₀)(p₀ + p₁) ÷ 2; pentru o parte (w₁ − w₀)((p₀ + p₁) ÷ 2 − x̄), x̄ la mijloc între întregul de dinainte și cel de după; w este ponderea părții în cazuri
glossary-decomposition-assumes = Întregul este media părților după numărul de cazuri. O parte aflată numai de o latură ține toată de ponderi.
glossary-decomposition-limits = Este o socoteală, nu o cauză: nu arată de ce s-a mișcat o parte și nici că întregul s-a mișcat dincolo de întâmplare. O mediană nu se împarte; nu se spune nimic unde peste o zecime din schimbare rămâne deschisă. Părțile sunt rotunjite separat, așa că împreună pot diferi de schimbare cu o ultimă cifră.
glossary-decomposition-source = Kitagawa 1955

## Tendințe și obiective

glossary-trend = Tendință
glossary-trend-definition = Dacă o serie crește sau scade în timp mai mult decât explică întâmplarea: din toate perechile de valori, câte cresc și câte scad. Se numește crescătoare sau descrescătoare numai când p este sub 1 − încredere; altfel nu se arată nicio tendință. Folosește punctele de la ultima reluare.
glossary-trend-formula = S = perechi care cresc − perechi care scad; Var = [n(n − 1)(2n + 5) − Σt(t − 1)(2t + 5)] ÷ 18, t = mărimile grupelor de valori egale; z = (S − semnul lui S) ÷ √Var; τ = S ÷ (n(n − 1)/2)
glossary-trend-assumes = Valorile depind una de alta numai prin tendință, prin sezon și prin ce reportează fiecare următoarei.
glossary-trend-limits = Găsește o mișcare constantă într-o direcție; o creștere urmată de o scădere se anulează. Că nu se poate arăta o tendință nu înseamnă că nu există: poate sunt prea puține puncte. Sub opt puncte nu se spune nimic.
glossary-trend-source = Mann 1945; Kendall 1975

glossary-theil-sen = Schimbarea pe perioadă (panta Theil–Sen)
glossary-theil-sen-definition = Schimbarea tipică de la o perioadă la următoarea: mediana pantelor dintre toate perechile de puncte. Valorile izolate extreme abia o clintesc.
glossary-theil-sen-formula = panta = mediana (yⱼ − yᵢ) ÷ (xⱼ − xᵢ); termenul liber = mediana(y) − panta · mediana(x); interval: pantele de pe locurile (N − z√Var)/2 și (N + z√Var)/2 dintre cele N pante în ordine
glossary-theil-sen-assumes = Schimbarea este aproximativ constantă în timpul arătat.
glossary-theil-sen-limits = O linie dreaptă trasă printr-o curbă înșală. Panta are înțeles numai alături de intervalul ei: dacă acesta conține zero, direcția nu este sigură.
glossary-theil-sen-source = Theil 1950; Sen 1968

glossary-seasonal-trend = Tendință sezonieră
glossary-seasonal-trend-definition = Tendința fără sezon: ianuarie se compară numai cu ianuarie, februarie cu februarie și așa mai departe. Se folosește oriunde se găsește un sezon.
glossary-seasonal-trend-formula = S = Σ S pe fiecare lună; Var = Σ Var pe fiecare lună; panta pe an = mediana tuturor pantelor dintre lunile de același fel
glossary-seasonal-trend-assumes = Sezonul se repetă la fel în fiecare an și toate lunile merg în aceeași direcție.
glossary-seasonal-trend-limits = Doi ani dau o singură comparație pentru fiecare lună. Dacă unele luni cresc și altele scad, suma ascunde acest lucru.
glossary-seasonal-trend-source = Hirsch, Slack și Smith 1982

glossary-forecast = Prognoză
glossary-forecast-definition = Unde va fi indicatorul în fiecare perioadă până la termen, cel mult 36 înainte, dacă nu se întâmplă nimic nou: un mijloc, o plajă pentru 8 din 10 valori și una pentru 95 din 100, și probabilitatea ca ținta să fie atinsă. Un sezon pe care seria îl arată se repetă. Prognoza nu se uită la țintă. Cu mai puțin de 8 puncte de la ultima reluare nu există prognoză.
glossary-forecast-formula = Mijlocul: media netezirii simple, a tendinței amortizate, a metodei theta și a derivei, pe valori fără sezonul lor. Răspândirea: din erorile lor trecute la fiecare orizont, s² = a + b(h − 1), t al lui Student
glossary-forecast-assumes = Viitorul se face ca trecutul: niciun plan nu își face efectul.
glossary-forecast-limits = Este o prelungire a trecutului, nu o promisiune: 2 din 10 valori vor cădea în afara plajei interioare. Valorile imposibile, ca 104 %, se taie. Ce s-a ales de prognozele anterioare ale seriei stă lângă grafic.
glossary-forecast-source = Brown 1959; Gardner & McKenzie 1985; Assimakopoulos & Nikolopoulos 2000; Makridakis și alții 2020; stările aparțin auditbook

glossary-goal-status = Starea obiectivului
glossary-goal-status-definition = După termen: atins sau neatins, după ultima valoare de până atunci. Înainte, după probabilitatea ca ținta să fie atinsă: pe drumul cel bun de la 9 din 10, mai probabil da decât nu de la 5, mai probabil nu decât da de la 1, rămas în urmă mai jos. Cu mai puțin de 8 puncte: prea devreme de spus. Un obiectiv care pornește de la ținta sa sau dincolo de ea este de menținut: se menține cât timp fiecare valoare de la început încoace atinge ținta și este atins dacă toate o ating până la termen.
glossary-goal-status-formula = P ≥ 0,9 → pe drumul cel bun; P ≥ 0,5 → mai probabil da decât nu; P ≥ 0,1 → mai probabil nu decât da; altfel rămas în urmă; P = probabilitatea, după prognoză, ca valoarea la termen să atingă ținta
glossary-goal-status-assumes = La fel ca la prognoză.
glossary-goal-status-limits = Nu știe ce este plănuit, iar aproape de hotar o singură valoare poate schimba starea.
glossary-goal-status-source = Regulă auditbook

glossary-attainment = Grad de realizare
glossary-attainment-definition = Cât s-a parcurs din drumul de la valoarea de pornire la țintă. 0 % este pornirea, 100 % ținta; poate fi negativ sau peste 100 %.
glossary-attainment-formula = grad de realizare = (actual − pornire) ÷ (țintă − pornire)
glossary-attainment-assumes = Valoarea de pornire a fost una tipică, nu neobișnuit de bună sau de proastă.
glossary-attainment-limits = Nu ține seama de cât timp a trecut (vezi ritmul) și nici dacă mișcarea este mai mult decât întâmplare (vezi variația). Când drumul e scurt, mișcările mici par mari.
glossary-attainment-source = Regulă auditbook

glossary-pace = Ritm
glossary-pace-definition = Cât este ultima valoare înaintea sau în urma dreptei care leagă valoarea de pornire de ținta de la termen.
glossary-pace-formula = așteptat = pornire + (țintă − pornire) · timpul scurs ÷ timpul întreg; diferența = actual − așteptat, cu semnul ales astfel încât plus să însemne înainte
glossary-pace-assumes = Progresul este uniform pe tot parcursul.
glossary-pace-limits = Multe îmbunătățiri vin în salturi: a fi în urmă înainte de salt nu e un eșec, a fi înainte după el nu e o garanție. Nu ține seama de sezoane.
glossary-pace-source = Regulă auditbook

glossary-needed-per-month = Îmbunătățirea încă necesară
glossary-needed-per-month-definition = Cu cât trebuie să se îmbunătățească indicatorul în fiecare perioadă rămasă (în fiecare lună, la un indicator lunar) ca să atingă ținta la termen.
glossary-needed-per-month-formula = (țintă − actual) ÷ perioade de la ultima valoare la termen
glossary-needed-per-month-assumes = De acum încolo progresul este uniform.
glossary-needed-per-month-limits = Spune cât trebuie, nu cât se poate. Comparați cu schimbarea pe perioadă de până acum.
glossary-needed-per-month-source = Regulă auditbook

## Decalaje și planuri

glossary-gap-size = Decalaj
glossary-gap-size-definition = Distanța dintre valoarea actuală și țintă, cu semnul ales astfel încât un decalaj pozitiv să mai fie de închis, în unitatea indicatorului și în procente din țintă.
glossary-gap-size-formula = mai bine sus: decalaj = țintă − actual; mai bine jos: decalaj = actual − țintă; în procente: 100 · decalaj ÷ țintă
glossary-gap-size-assumes = Ținta este corectă, iar valoarea actuală este tipică.
glossary-gap-size-limits = Decalajele în unități diferite nu se compară ca mărime. Unul mic poate conta mai mult decât unul mare; de aceea există impactul.
glossary-gap-size-source = Regulă auditbook

glossary-priority = Prioritate
glossary-priority-definition = Impactul închiderii unui decalaj pe unitate de efort, ambele apreciate de la 1 la 5. Listele se ordonează după impact, apoi după efort.
glossary-priority-formula = prioritate = impact ÷ efort
glossary-priority-assumes = Impactul și efortul au fost apreciate de aceiași oameni, cu aceeași măsură.
glossary-priority-limits = Este o părere în cifre. 5 ÷ 5 și 1 ÷ 1 dau același rezultat și nu sunt același lucru, de aceea se arată mereu ambele numere.
glossary-priority-source = Regulă auditbook

glossary-age = Vechimea decalajului
glossary-age-definition = Zilele de la deschiderea decalajului, de regulă data documentului în care a fost găsit; la unul închis, zilele până la închidere. Un decalaj este întârziat când termenul lui este înainte de data de referință și nu este nici închis, nici acceptat.
glossary-age-formula = vechime = data de referință − data deschiderii, în zile; decalaj închis: data închiderii − data deschiderii
glossary-age-assumes = Decalajul a fost notat când a fost găsit.
glossary-age-limits = Problema poate fi mai veche decât consemnarea ei. Vechimea nu spune nimic despre impact.
glossary-age-source = Regulă auditbook

glossary-plan-effect = Efectul unui plan
glossary-plan-effect-definition = Cât de departe este un indicator, la ultima valoare, de locul spre care îl ducea cursul dinaintea schimbării, cu intervalul său. Un plan se numește eficace unde intervalul este dincolo de zero pe partea bună, dăunător pe cea rea; s-a stins unde era eficace imediat, odată cu schimbarea (β₂), iar panta s-a întors cu ea spre rău (β₃), sau unde era eficace la un sfârșit anterior, cu un interval lărgit după numărul privirilor (Bonferroni), și acum nu mai este. Despre un salt fără o asemenea întoarcere se spune cât a fost și că nu se poate arăta dacă durează. Sub opt valori înainte sau patru după este prea devreme, la fel cât timp sunt acțiuni deschise și planul nu numește ziua schimbării; unde un alt plan, un nou început al limitelor sau o nouă versiune a listei este la cel mult trei perioade, nimic nu se poate separa. Un nou început al cărui motiv numește planul este al planului. Se cer trei feluri de dovezi: cifre, ce spun clienții, rezultate economice; cele care lipsesc sunt numite.
glossary-plan-effect-formula = y = β₀ + β₁t + β₂·[t ≥ k] + β₃·[t ≥ k]·(t − k) + sezon, erori AR(1); efect = β₂ + β₃(T − k) la ultima valoare T; prin verosimilitate maximă restrânsă, interval și p din t cu gradele de libertate ale lui Satterthwaite. Un efect cât jumătate din lățimea intervalului are cam o șansă din două să se vadă
glossary-plan-effect-assumes = Fără schimbare indicatorul și-ar fi păstrat cursul drept, și nimic altceva important nu s-a schimbat în același timp. Erorile se transmit de la o perioadă la alta. Valorile se opresc unde s-a întâmplat altceva cu indicatorul, cum ar fi schimbarea altui plan, astfel că seria are o singură schimbare.
glossary-plan-effect-limits = Un curs drept durează rar: cu cât sfârșitul este mai departe de schimbare, cu atât spune mai puțin. Unde verdictul despre sfârșit se sprijină pe un curs care ar trebui să iasă dincolo de valorile dinaintea schimbării mai mult decât se întind ele, sau acolo unde indicatorul nu poate fi, nu se dă. O perioadă cu zile de ambele părți ale schimbării nu se numără de nicio parte. Un indicator pe care planul nu îl atinge, numit prin control, scade ce li s-a întâmplat amândurora.
glossary-plan-effect-source = Turner et al. 2021; Satterthwaite 1946

## Acordul dintre auditori

glossary-kappa = Kappa Cohen (κ)
glossary-kappa-definition = Cât de mult se potrivesc două notări ale acelorași contacte dincolo de ce ar aduce întâmplarea: 1 este acord deplin, 0 nu e mai bun decât întâmplarea, sub 0 e mai slab. Cu ponderi, diferențele mici pe o scală contează mai puțin decât cele mari; ponderile liniare se folosesc unde toate punctele au aceeași scală. Punctele la care a răspuns o singură parte se lasă deoparte.
glossary-kappa-formula = κ = 1 − Σ(v · observate) ÷ Σ(v · așteptate); v = 0 sau 1 fără ponderi, |i − j| liniar, (i − j)² pătratic
glossary-kappa-assumes = Ambii auditori au notat independent, fără să vadă răspunsurile celuilalt.
glossary-kappa-limits = Când aproape toate răspunsurile sunt la fel, κ poate fi mic deși auditorii sunt aproape mereu de acord; citiți-l lângă acordul exact. Un acord mare nu înseamnă că amândoi au dreptate. Unde s-a folosit o singură categorie, nu există. Un cuvânt ca „substanțial” se dă numai de la 30 de itemi și un interval mai îngust de 0,4.
glossary-kappa-source = Cohen 1960; ponderi: Cohen 1968; interval: Fleiss, Cohen & Everitt 1969; AC1: Gwet 2008

glossary-alpha = Alfa Krippendorff (α)
glossary-alpha-definition = Acordul dintre oricâte notări dincolo de întâmplare, care suportă răspunsuri lipsă și respectă felul scalei: nume, ranguri sau distanțe. 1 este acord deplin, 0 ce ar aduce întâmplarea.
glossary-alpha-formula = α = 1 − Dₒ ÷ Dₑ; Dₒ = dezacord observat, Dₑ = dezacord așteptat
glossary-alpha-assumes = Auditorii au notat independent și pot fi schimbați între ei.
glossary-alpha-limits = Are nevoie de răspunsuri care diferă: dacă toate sunt egale, nu se poate calcula sau spune puțin. O măsură obișnuită este 0,8 pentru concluzii ferme și 0,667 pentru concluzii prudente; este o convenție.
glossary-alpha-source = Krippendorff 2004, Content Analysis

glossary-exact-agreement = Acord exact
glossary-exact-agreement-definition = Ponderea punctelor cu același răspuns din cele la care au răspuns ambele părți.
glossary-exact-agreement-formula = acord exact = 100 · răspunsuri egale ÷ puncte cu răspuns de la ambii
glossary-exact-agreement-assumes = Amândoi au notat aceleași contacte.
glossary-exact-agreement-limits = O parte din el este întâmplare: unde nouă din zece răspunsuri sunt „da”, doi oameni care nici nu se uită se potrivesc în circa 82 % din cazuri.
glossary-exact-agreement-source = Procent simplu de acord

glossary-mean-difference = Diferență medie
glossary-mean-difference-definition = Cât de depărtate sunt în medie scorurile punctelor (0 la 100) din două notări, oricare ar fi mai mare.
glossary-mean-difference-formula = diferența medie = Σ|a − b| ÷ puncte cu răspuns de la ambii
glossary-mean-difference-assumes = Treptele scalei sunt la distanțe egale.
glossary-mean-difference-limits = Nu spune care auditor este mai sever, iar câteva diferențe mari cântăresc cât multe mici.
glossary-mean-difference-source = Diferență absolută medie

## Reclamații și cazuri

glossary-pareto = Cele câteva decisive (Pareto)
glossary-pareto-definition = Categoriile care dau împreună circa 80 % din cazuri, cea mai mare prima. O categorie este între cele decisive când cele dinaintea ei nu au ajuns încă la 80 %. Categoriile fără cazuri se lasă deoparte; cele egale stau în ordinea numelui.
glossary-pareto-formula = % cumulat al categoriei i = 100 · Σ numerele 1 … i ÷ total; cele decisive: % cumulat al celei dinainte < 80
glossary-pareto-assumes = Fiecare caz a fost pus într-o singură categorie, după aceleași reguli.
glossary-pareto-limits = Numără cazuri, nu pagube: cea gravă poate fi categoria rară. Multe categorii înguste sau un „altele” mare schimbă imaginea. Puține reclamații nu dovedesc un serviciu bun, fiindcă cei mai mulți clienți nemulțumiți nu reclamă niciodată.
glossary-pareto-source = Juran 1951

glossary-on-time = La timp
glossary-on-time-definition = Ponderea cazurilor închise cel târziu la termen, din cazurile ajunse la termen. Acestea sunt cazurile cu termen care au fost închise sau al căror termen este înainte de data de referință. Un caz fără termen nu se socotește la timp; nu se socotește deloc. Un termen fără oră înseamnă sfârșitul zilei.
glossary-on-time-formula = la timp = 100 · cazuri închise ≤ termen ÷ cazuri decise
glossary-on-time-assumes = Termenele sunt cele promise și nu au fost mutate ulterior.
glossary-on-time-limits = Închis nu înseamnă rezolvat. Nu spune cu cât au întârziat celelalte și nimic despre cazurile fără termen, al căror număr apare alături.
glossary-on-time-source = Regulă auditbook; interval Wilson 1927

glossary-resolution-time = Timp de rezolvare
glossary-resolution-time-definition = Timpul de la primirea unui caz până la închiderea lui. Mediana și timpul în care se închid nouă din zece socotesc un caz deschis drept mai lung decât a așteptat până acum; media este numai pe cazurile închise.
glossary-resolution-time-formula = închis − primit; curba Kaplan–Meier a părții încă deschise: mediana unde coboară la ½, nouă din zece unde coboară la ⅒; media cazurilor închise
glossary-resolution-time-assumes = Ambele momente au fost înregistrate când s-au petrecut, în ore calendaristice.
glossary-resolution-time-limits = Media nu ține seama de cazurile deschise, adesea cele mai vechi: o echipă care le închide numai pe cele ușoare pare rapidă. Unde sunt prea puține cazuri închise, mediana și nouă din zece nu există.
glossary-resolution-time-source = Kaplan & Meier 1958; interval prin log–log din varianța lui Greenwood

glossary-open-cases = Cazuri deschise
glossary-open-cases-definition = Numărul cazurilor primite și neînchise la sfârșitul perioadei sau la data de referință.
glossary-open-cases-formula = deschise = primite ≤ data și neînchise până atunci
glossary-open-cases-assumes = Cazurile se închid în registru când sunt încheiate.
glossary-open-cases-limits = Depinde de câte sosesc. O creștere poate însemna mai mulți clienți; priviți și cât durează.
glossary-open-cases-source = Regulă auditbook

glossary-complaint-ratio = Reclamații la o laudă
glossary-complaint-ratio-definition = Numărul reclamațiilor la fiecare laudă înregistrată în același registru. Fără laude nu există cifră.
glossary-complaint-ratio-formula = raport = reclamații ÷ laude
glossary-complaint-ratio-assumes = Ambele sunt înregistrate cu aceeași grijă.
glossary-complaint-ratio-limits = Laudele adesea nu se notează, iar reclamațiile depind de cât de ușor este să reclami. Puține reclamații nu dovedesc un serviciu bun. Folosiți-l ca să comparați un loc cu el însuși în timp, nu cu altele.
glossary-complaint-ratio-source = Regulă auditbook

## Comparație și dovezi

glossary-competitor-beside = Alături de un concurent
glossary-competitor-beside-definition = Ce se poate spune despre valoarea unui concurent alături de a noastră: înainte sau în urmă, unde distanța e mai mare decât explică întâmplarea; altfel, că nu se pot deosebi. Locul nostru se spune doar unde fiecare concurent se poate deosebi de noi.
glossary-competitor-beside-formula = se deosebesc unde |a lor − a noastră| > jumătate din intervalul nostru × √(1 + n al nostru ÷ n al lor)
glossary-competitor-beside-assumes = Toate valorile măsoară același lucru; fiecare apare cu sursa și data ei.
glossary-competitor-beside-limits = Cifrele publicate rareori se numără la fel, iar testele noastre la alții sunt eșantioane mici. Valorile mai vechi de un an sunt marcate. Care dintre două valori e mai bună se spune doar unde distanța e mai mare decât explică întâmplarea: de √2 ori jumătate din intervalul nostru sau distanța limitelor de la medie, ca și cum a lor ar varia la fel. Unde este scris câte observații stau în spatele valorii lor, cele două varianțe urmează cele două numere; sub cinci nimic nu se clasează. Limitele care nu se potrivesc sau descriu un nivel părăsit nu spun nimic. Unde întâmplarea singură ar putea da o diferență cât valoarea noastră, sau cât tot ce poate fi indicatorul, nu se compară nimic.
glossary-competitor-beside-source = Regulă auditbook

glossary-coverage = Acoperire
glossary-coverage-definition = Cât din ce ar trebui urmărit are date: ponderea perioadelor unui indicator care au valoare și combinațiile de canal, loc sau secțiune care au fost auditate.
glossary-coverage-formula = acoperire = 100 · celule pline ÷ toate celulele
glossary-coverage-assumes = Lista canalelor, locurilor și indicatorilor este completă.
glossary-coverage-limits = O singură examinare umple o celulă ca o sută. Ce nu a scris nimeni pe listă nu apare ca lipsă.
glossary-coverage-source = Regulă auditbook

glossary-freshness = Actualitate
glossary-freshness-definition = Dacă o cifră este atât de recentă pe cât ar trebui. Un indicator este învechit când valoarea perioadei de după ultima lipsește încă la o perioadă întreagă după ce aceea s-a încheiat.
glossary-freshness-formula = învechit dacă data de referință > sfârșitul celei de-a doua perioade de după ultima
glossary-freshness-assumes = Se așteaptă o valoare în fiecare perioadă, cum spune indicatorul.
glossary-freshness-limits = Recent nu înseamnă corect. O valoare poate fi recentă și să se sprijine pe foarte puține cazuri.
glossary-freshness-source = Regulă auditbook

glossary-from-answers = Din răspunsuri
glossary-from-answers-definition = Partea dintr-o schimbare de scor care vine din răspunsuri diferite, adică din serviciul constatat.
glossary-from-answers-formula = din răspunsuri = schimbarea scorului − din măsurare
glossary-from-answers-assumes = Punctele cu același identificator întreabă același lucru înainte și după.
glossary-from-answers-limits = Și un auditor nou sau alt eșantion schimbă răspunsurile. Partea aceasta spune de unde vin punctele, nu dacă serviciul s-a îmbunătățit.
glossary-from-answers-source = Regulă auditbook

glossary-from-measurement = Din măsurare
glossary-from-measurement-definition = Partea dintr-o schimbare de scor care vine din schimbarea măsurii: alte ponderi, întrebări, scale sau altă versiune a listei.
glossary-from-measurement-formula = din măsurare = scorul vechilor răspunsuri după lista nouă − scorul vechi
glossary-from-measurement-assumes = Vechile răspunsuri se pot citi după lista nouă.
glossary-from-measurement-limits = Întrebările noi nu au răspuns vechi, așa că efectul lor se vede la răspunsuri. Un scor care crește numai din măsurare nu este o îmbunătățire.
glossary-from-measurement-source = Regulă auditbook
