# Sõnastik: mis on iga avaldatud näitaja, kuidas see arvutatakse, mida see eeldab ja mida see ei ütle.

glossary-part-definition = Määratlus
glossary-part-formula = Valem
glossary-part-assumes = Mida eeldatakse
glossary-part-limits = Mida see ei ütle
glossary-part-source = Allikas

glossary-group-audits = Auditid ja skoorid
glossary-group-surveys = Küsitlused
glossary-group-variation = Signaal ja müra
glossary-group-goals = Trendid ja eesmärgid
glossary-group-gaps = Lüngad ja plaanid
glossary-group-agreement = Audiitorite kooskõla
glossary-group-cases = Kaebused ja juhtumid
glossary-group-evidence = Võrdlus ja tõendid

## Auditid ja skoorid

glossary-score = Skoor
glossary-score-definition = Kaalutud osa punktidest, mille audit sai oma kontroll-lehe vastatud küsimuste eest koguda, 0 kuni 100, pärast kriitiliste küsimuste reegli rakendamist. Vastus „ei kohaldu” ei loe ei poolt ega vastu.
glossary-score-formula = skoor = 100 · Σ(w · s) ÷ Σw üle vastatud küsimuste; kui jaotistel on kaalud, siis Σ(W · jaotise skoor) ÷ ΣW üle jaotiste, kus vähemalt üks küsimus on hinnatud. s = koht ÷ (astmete arv − 1) skaalal, (väärtus − vähim) ÷ (suurim − vähim) vahemikul
glossary-score-assumes = Skaala astmed on üksteisest võrdsel kaugusel ja kaalud näitavad, kui tähtis iga küsimus on.
glossary-score-limits = Skoor kirjeldab läbivaadatud pöördumisi auditis nimetatud kontroll-lehe versiooni järgi. Selle kohta, mida leht ei küsi, ei ütle see midagi, ja kahe eri lehe skoore võrrelda ei saa.
glossary-score-source = Kaalutud keskmine; „ei kohaldu” ja kriitiliste küsimuste reeglid on auditbooki omad

glossary-raw-score = Algskoor
glossary-raw-score-definition = Skoor enne kriitiliste küsimuste reegli rakendamist. Erineb skoorist ainult siis, kui täitmata kriitiline küsimus viib skoori nulli.
glossary-raw-score-formula = algskoor = 100 · Σ(w · s) ÷ Σw või osade skooride kaalutud keskmine
glossary-raw-score-assumes = Sama mis skoori puhul.
glossary-raw-score-limits = Kõrge algskoor täitmata kriitilise küsimuse kõrval tähendab, et palju läks hästi, mitte et audit on läbitud.
glossary-raw-score-source = Kaalutud keskmine

glossary-section-score = Jaotise skoor
glossary-section-score-definition = Kaalutud osa punktidest, mille ühe jaotise vastatud küsimused said koguda, 0 kuni 100.
glossary-section-score-formula = jaotise skoor = 100 · Σ(w · s) ÷ Σw üle jaotise vastatud küsimuste
glossary-section-score-assumes = Ühe jaotise küsimused mõõdavad sama asja eri külgi.
glossary-section-score-limits = Kahe-kolme küsimusega jaotises muudab üks vastus tulemust palju. Jaotisel, kus midagi ei hinnatud, skoori pole; see ei ole null.
glossary-section-score-source = Kaalutud keskmine

glossary-element-score = Elemendi skoor
glossary-element-score-definition = Kaalutud osa punktidest kõigi vastatud küsimuste eest, mis kuuluvad teeninduse viiest elemendist ühe juurde, kõigist jaotistest kokku. Kiire reageerimine: kui ruttu ja kui meelsasti keegi asja ette võtab. Teadmised: kas öeldu on õige ja kas inimesed on selleks ette valmistatud. Empaatia: kas klienti nähakse ja koheldakse inimesena. Suhtlus: kas öeldakse selgelt, täielikult ja ilma küsimata. Asja lõpuni viimine: kas lubadusi peetakse, kuni asi on lõpetatud, ja mida sellest õpiti.
glossary-element-score-formula = elemendi skoor = 100 · Σ(w · s) ÷ Σw üle elemendi vastatud küsimuste; osade kaale ei kasutata
glossary-element-score-assumes = Iga küsimus on määratud elemendile, mida see kõige rohkem kontrollib.
glossary-element-score-limits = Elemendid toetuvad erinevale hulgale küsimustele, seega väike vahe nende vahel ütleb vähe. Elemendita küsimused ei kuulu ühtegi viiest.
glossary-element-score-source = auditbooki enda rühmitus

glossary-critical-item = Kriitiline küsimus
glossary-critical-item-definition = Küsimus, mis peab saama oma skaala parima vastuse. Iga madalam vastus jätab kogu auditi läbimata, olgu skoor milline tahes; „ei kohaldu” mitte.
glossary-critical-item-formula = läbimata, kui s < 1 mis tahes vastatud kriitilises küsimuses; reegliga „fail” skoor jääb, reegliga „zero” saab sellest 0
glossary-critical-item-assumes = Küsimus on nii tähtis, et miski muu seda ei korva.
glossary-critical-item-limits = Üks eksimus valimis näitab, et seda juhtub, mitte kui sageli.
glossary-critical-item-source = Tavapärane kontaktikeskuste kvaliteedikontrollis; mõlemad reeglid on auditbooki omad

glossary-verdict = Otsus
glossary-verdict-definition = Kas lõplik audit on läbitud: läbimata kriitilise küsimuse tõttu, muidu läbitud või läbimata kontroll-lehe lävendi järgi. Mustandil otsust pole, samuti auditil, mille leht lävendit ei sea.
glossary-verdict-formula = kriitiline küsimus täitmata → läbimata; muidu skoor ≥ lävend → läbitud; muidu läbimata
glossary-verdict-assumes = Lävend seati enne auditit.
glossary-verdict-limits = Veidi üle ja veidi alla lävendi võib sõltuda ühestainsast vastusest. Vaadake otsust koos skoori ja valimiga.
glossary-verdict-source = auditbooki enda reegel

glossary-band = Teenindustase
glossary-band-definition = Kõrgeim viiest teenindustasemest, mille lävendini skoor ulatub. Elementaarne: vähim, mida saab teeninduseks nimetada. Oodatud: mida iga klient peab iseenesestmõistetavaks. Soovitud: mida ta loodab ja hea sõnaga meenutab. Üllatav: rohkem, kui ta ootas. Uskumatu: millest ta teistele räägib. Tööruum võib seada teised lävendid kui tavalised 0, 40, 60, 75 ja 90.
glossary-band-formula = tase = kõrgeim, mille lävend ≤ skoor
glossary-band-assumes = Lävendid sobivad kasutatava kontroll-lehega.
glossary-band-limits = Tase lisab skoorile nime, mitte teavet. Kaks sama taseme auditit võivad erineda rohkem kui kaks naabertaseme oma.
glossary-band-source = auditbooki enda lävendid

glossary-completeness = Täidetus
glossary-completeness-definition = Kontroll-lehe nende küsimuste osakaal, mis täideti vastuse või märkega „ei kohaldu”. Tühjaks jäetud küsimus loetakse puuduvaks.
glossary-completeness-formula = täidetus = 100 · (vastatud + ei kohaldu) ÷ kõik küsimused
glossary-completeness-assumes = „Ei kohaldu” kasutati ainult seal, kus küsimus tõesti ei sobinud.
glossary-completeness-limits = Näitab, kui palju täideti, mitte kui hoolikalt. Väikese täidetusega skoor võib ülejäänule vastamisel palju muutuda.
glossary-completeness-source = auditbooki enda reegel

glossary-sample-margin = Valimi veapiir
glossary-sample-margin-definition = Kui mitu protsendipunkti võib selle suurusega juhuvalimist leitud osakaal erineda kõigi pöördumiste omast halvimal juhul (kui tegelik osakaal on pool).
glossary-sample-margin-formula = veapiir = 100 · z · √(0,25 ÷ n) · √((N − n) ÷ (N − 1)); läbi vaadatud n pöördumist N-st, z = 1,96 usaldusnivool 95%
glossary-sample-margin-assumes = Igal pöördumisel oli võrdne võimalus valimisse sattuda.
glossary-sample-margin-limits = Katab ainult valiku juhuslikkust, mitte hindamisvigu ega vigast pöördumiste loendit. Sihtvalimil veapiiri pole, sest selle tulemust teistele pöördumistele üle ei kanta.
glossary-sample-margin-source = Cochran 1977, Sampling Techniques, lõpliku üldkogumi parandusega

glossary-score-interval = Skoori vahemik
glossary-score-interval-definition = Milliste skooride vahel on kõik pöördumised kokku, kui audit ütleb, mitu pöördumist millise vastuse sai (loendused), või kui igal pöördumisel on oma rida.
glossary-score-interval-formula = loendused: iga küsimuse Wilsoni vahemik, n = x(1 − x) ÷ SE², kaugused d korda küsimuse osa, √(0,3 · Σd² + 0,7 · (Σd)²); pöördumised: Wilson, n = T(1 − T) ÷ SE², Studenti t. Skoor tõusis, kui T₁ − T₀ > √((T₁ − low₁)² + (high₀ − T₀)²)
glossary-score-interval-assumes = Pöördumised valis juhus. Loendustes on ühe pöördumise küsimuste korrelatsioon kuni 0,7.
glossary-score-interval-limits = Katab ainult valiku juhuslikkust, mitte hindamisvigu. Sihtvalimil vahemikku pole, samuti mitte auditil, kus kõigi pöördumiste kohta on üks vastus.
glossary-score-interval-source = Wilson 1927; Zou & Donner 2008; Cochran 1977; Newcombe 1998

## Küsitlused

glossary-csat = Kliendirahulolu (CSAT)
glossary-csat-definition = Kehtivate vastuste osakaal skaala ülemistel astmetel, tavaliselt 4 või 5 viiest. Tühjad vastused, „ei oska öelda” koodid ja skaalavälised väärtused jäävad välja ning nende arv on kõrval.
glossary-csat-formula = CSAT = 100 · vastused 4 ja 5 ÷ kehtivad vastused
glossary-csat-assumes = Vastanud sarnanevad mittevastanutega.
glossary-csat-limits = Ei erista 4 ja 5 ega 1 ja 3. Lahkunud kliente küsitletakse harva. Eri küsimuste või skaalade protsente võrrelda ei saa.
glossary-csat-source = Kahe ülemise astme osakaal; vahemik: Wilson 1927

glossary-ces = Kliendi pingutus (CES)
glossary-ces-definition = Nende kehtivate vastuste osakaal, mis nõustuvad, et abi saada oli lihtne, tavaliselt 5, 6 või 7 seitsmest. Kõrval on keskmine.
glossary-ces-formula = CES = 100 · vastused 5, 6 ja 7 ÷ kehtivad vastused
glossary-ces-assumes = Küsimus on sõnastatud nii, et suur väärtus tähendab väikest pingutust.
glossary-ces-limits = Mõõdab üht pöördumist, mitte kliendisuhet. Vastupidine või viieastmeline skaala annab teised arvud; märkige, kumba kasutati.
glossary-ces-source = Dixon, Freeman ja Toman 2010; vahemik: Wilson 1927

glossary-nps = Soovitusindeks (NPS)
glossary-nps-definition = Soovitajate (9 või 10) osakaal miinus mittesoovitajate (0 kuni 6) osakaal kehtivatest vastustest küsimusele „Kui tõenäoliselt te meid soovitaksite?” skaalal 0–10. Passiivsed (7 või 8) lähevad arvesse ainult alusena. Väärtus on vahemikus −100 kuni 100 ega ole protsent.
glossary-nps-formula = NPS = 100 · (p − d); standardviga = 100 · √((p + d − (p − d)²) ÷ n); vahemik = NPS ± z · standardviga, piiratud ±100-ga. p, d = soovitajate ja mittesoovitajate osakaal
glossary-nps-assumes = Vastused on üksteisest sõltumatud ja vastanud sarnanevad mittevastanutega.
glossary-nps-limits = Väga erinevad vastused võivad anda sama tulemuse. Sama kindluse jaoks on vaja palju rohkem vastuseid kui keskmise puhul ning see, mis on hea, erineb riigiti ja valdkonniti. Skoor 6 teeb kliendist mittesoovitaja ka siis, kui see oli heatahtlik.
glossary-nps-source = Reichheld 2003; standardviga +1, 0, −1 kodeeritud vastuste dispersioonist

glossary-nps-adjusted = NPS-i kohandatud vahemik
glossary-nps-adjusted-definition = Vahemik, mida näidatakse, kui vastuseid on alla 30 või kõik need langevad ühte rühma. Sellele lisatakse kolm kujuteldavat vastust, et väike valim ei näiks kindel.
glossary-nps-adjusted-formula = n′ = n + 3; soovitajad′ = soovitajad + ¾; mittesoovitajad′ = mittesoovitajad + ¾; edasi NPS-i valem nende arvudega
glossary-nps-adjusted-assumes = Sama mis NPS-i puhul.
glossary-nps-adjusted-limits = Selle keskpunkt on nullile lähemal kui NPS ise, seepärast näidatakse mõlemat. See teeb väikese valimi ausaks, mitte suureks.
glossary-nps-adjusted-source = Rocks 2016, „Interval estimation for the Net Promoter Score” (kohandatud Wald)

glossary-proportion-interval = Protsendi usaldusvahemik
glossary-proportion-interval-definition = Tegelike osakaalude vahemik, mis sobib vaadeldud osakaaluga. Usaldusnivool 95% sisaldab tegelikku osakaalu 95 sellist vahemikku sajast.
glossary-proportion-interval-formula = (p + z²/2n ± z · √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n)
glossary-proportion-interval-assumes = Vastused on juhuvalim ja üksteisest sõltumatud.
glossary-proportion-interval-limits = Arvestab ainult juhust. Kui rahulolematud vastavad teistest sagedamini, on kogu vahemik nihkes ja ükski valimi suurus seda ei paranda.
glossary-proportion-interval-source = Wilson 1927

glossary-mean-interval = Keskmise usaldusvahemik
glossary-mean-interval-definition = Tegelike keskmiste vahemik, mis sobib saadud vastustega. See ei välju kunagi skaalalt ja puudub alla kahe vastuse korral või kui kõik vastused on ühesugused.
glossary-mean-interval-formula = x = (keskmine − a) ÷ (b − a) skaalal a kuni b; x-i Wilsoni vahemik, kus n = x(1 − x) ÷ SE², SE = s ÷ (√n · (b − a)), s jagajaga n − 1, ja t Studenti jaotusest n − 1 vabadusastmega; otsad viiakse skaalale tagasi
glossary-mean-interval-assumes = Vastused on sõltumatud ja nende keskmine on ligikaudu normaaljaotusega, mis kehtib alates mõnekümnest vastusest.
glossary-mean-interval-limits = Loeb skaala astmed võrdsel kaugusel olevaks. Ei ütle, kui palju kliendid üksteisest erinevad: keskpärane keskmine võib varjata kaht leeri.
glossary-mean-interval-source = Wilson 1927; Student 1908

glossary-response-rate = Vastamismäär
glossary-response-rate-definition = Vastanute osakaal küsitlusele kutsutute seas.
glossary-response-rate-formula = vastamismäär = 100 · vastused ÷ kutsed
glossary-response-rate-assumes = Kutsete arv on teada ja keegi ei vasta kaks korda.
glossary-response-rate-limits = Kõrge määr ei tõesta, et vastused on esinduslikud, ega madal, et ei ole; see näitab, kui palju ruumi on vastanute ja vaikinute erinevuseks.
glossary-response-rate-source = AAPOR, Standard Definitions (vähim vastamismäär) järgi

glossary-survey-change = Muutus kahe küsitluse vahel
glossary-survey-change-definition = Kahe küsitluslaine vahe koos tõenäosusega (p) näha vähemalt sama suurt vahet, kui midagi poleks muutunud. Muutuseks nimetatakse seda ainult siis, kui p on alla 1 − usaldusnivoo, tavaliselt 0,05.
glossary-survey-change-formula = protsendid: z = (p₂ − p₁) ÷ √(p(1 − p)(1/n₁ + 1/n₂)) ühise osakaaluga p, Fisheri täpne test, kui vähim oodatav sagedus on alla 5, vahemik Newcombe’i hübriidmeetodil; keskmised: Welchi t; NPS: z = vahe ÷ √(SE₁² + SE₂²), alla 30 vastuse korral kohandatud vahemike järgi
glossary-survey-change-assumes = Mõlemad lained küsisid sama asja samasugustelt klientidelt ja on sõltumatud.
glossary-survey-change-limits = „Muutust ei paista” ei ole „muutust pole”: väike valim näeb ainult suuri. Statistiliselt oluline vahe võib olla liiga väike, et midagi tähendada. Kahekümnest võrdlusest näib üks oluline juhuslikult.
glossary-survey-change-source = Fisher 1922; Welch 1947; Newcombe 1998 (10. meetod)

glossary-parts-against-rest = Osa ülejäänute kõrval
glossary-parts-against-rest-definition = Kas jaotuse üks osa erineb kõigist teistest kokku. Nimetatakse ainult siis, kui erinevus jääb alles pärast parandust osade arvu järgi.
glossary-parts-against-rest-formula = muutuse test (z, Fisher, kui oodatakse arvu alla 5, NPS puhul z kõigi vastuste dispersiooniga; kaalutud vastused oma kaaluga) osa ja kõigi teiste vahel; p parandatud Holmi järgi, nimetatakse, kui p < 1 − usaldusnivoo; kaks osa on üks test
glossary-parts-against-rest-assumes = Vastused on üksteisest sõltumatud ja osi ei valitud pärast nende vaatamist.
glossary-parts-against-rest-limits = Nimetamata osa võib siiski erineda: see võib olla näitamiseks liiga väike.
glossary-parts-against-rest-source = Holm 1979; Spiegelhalter 2005

glossary-funnel = Lehter
glossary-funnel-definition = Palju eri suurusega osi terviku kõrval. Väikesed asuvad kaugel ka ainult juhuse tõttu; piirid näitavad, kui kaugel.
glossary-funnel-formula = z = (p − p̄) ÷ √(p̄(1 − p̄) ÷ n); φ = z² keskmine pärast winsoriseerimist 10. ja 90. protsentiilil, vähemalt 1; piirid p̄ ± 1,96 · √(φ · p̄(1 − p̄) ÷ n) ja arvuga 3,09; nimetatakse, kui z ÷ √φ on Holmi järgi oluline
glossary-funnel-assumes = Osad erinevad loomu poolest veidi; φ mõõdab neist kõigist, kui palju.
glossary-funnel-limits = Paljudest osadest on mõni alati piirist väljas. Erinevaks loetakse ainult nimetatut.
glossary-funnel-source = Spiegelhalter 2005; Holm 1979

glossary-drivers = Mis käib hinnanguga kokku
glossary-drivers-definition = Kui suur osa inimeste hinnangute erinevusest käib kokku nende vastustega teistele küsimustele ja kui suur osa sellest on igal küsimusel. Järjekord öeldakse ainult küsimuste vahel, mille vahemikud ei kattu.
glossary-drivers-formula = hinnangu lineaarse regressiooni R² kõigi küsimuste järgi; küsimuse osa on selle juurdekasv R²-s keskmiselt üle kõigi lisamise järjekordade (LMG) ÷ R²; vahemikud: 1000 loosimise protsentiilid vastajate seast tasemel 1 − α ÷ k, kui küsimusi on k, laiendatud loosimiste keskmise kauguse võrra osast; öeldakse, kui R² F-test annab p < 1 − usaldusnivoo
glossary-drivers-assumes = Vähemalt 50 vastajat ja 10 iga küsimuse kohta, kes vastasid neile kõigile; skaala sammud on võrdsed.
glossary-drivers-limits = Kokkukäimine ei ole põhjus. Küsimused, mis küsivad peaaegu sama, jagavad seletatut. Mida ei küsitud, seda nende hulgas pole.
glossary-drivers-source = Lindeman, Merenda & Gold 1980; Grömping 2007; Martilla & James 1977

glossary-standardised-change = Muutus sama koosseisu juures
glossary-standardised-change-definition = Kuidas osakaal kahe laine vahel muutus, kui veeru osad oleksid mõlemas ühepalju kaalunud.
glossary-standardised-change-formula = Σ w(p₁ − p₀), w = osade ühised osakaalud; dispersioon Σ w²(p₁q₁ ÷ n₁ + p₀q₀ ÷ n₀); koosseis muutus, kui vastuste arvude χ² annab p < 0,01 ja kõik oodatavad arvud on vähemalt 5
glossary-standardised-change-assumes = Ühe osa sees sarnanevad vastanud mõlemas laines.
glossary-standardised-change-limits = Parandab ainult faili veergude järgi, mitte muude vastanute erinevuste järgi.
glossary-standardised-change-source = Fleiss 1981, Statistical Methods for Rates and Proportions

glossary-effective-sample = Tõhus valimimaht
glossary-effective-sample-definition = Mitu võrdse kaaluga vastust annaks sama palju teavet kui olemasolevad kaalutud vastused. Kaalutud küsimuste vahemikud ja testid kasutavad seda vastuste arvu asemel.
glossary-effective-sample-formula = tõhus n = (Σw)² ÷ Σw²
glossary-effective-sample-assumes = Kaalud parandavad seda, kelleni jõuti, ega ole rühma sees ise vastustega seotud.
glossary-effective-sample-limits = Katab ainult ebavõrdsete kaalude hinna, mitte nende vastuste oma, mis tulevad kobaras, näiteks mitu ühest perest.
glossary-effective-sample-source = Kish 1965, Survey Sampling

## Signaal ja müra

glossary-metric-status = Mõõdiku seis
glossary-metric-status-definition = Täidab sihi, kui viimane väärtus jõuab tema perioodil kehtinud sihini; sihi lähedal, kui see jõuab ainult hoiatusväärtuseni; muidu jääb sihist maha. Sihi või väärtusteta otsust pole.
glossary-metric-status-formula = suurem parem: väärtus ≥ siht → täidab; väärtus ≥ hoiatusväärtus → lähedal; muidu jääb maha. Väiksem parem: sama märgiga ≤
glossary-metric-status-assumes = Siht kehtis väärtuse perioodil.
glossary-metric-status-limits = Vaatab ainult üht perioodi. Täidetud siht võib olla juhus; kas see täitub uuesti, ütleb suutlikkus, ja kas mõõdik üldse liigub, ütleb varieeruvus. Vähem kui kolme auditi või külastuse tulemust sihiga ei võrrelda.
glossary-metric-status-source = auditbooki enda reegel

glossary-control-limits = Protsessi piirid
glossary-control-limits-definition = Vahemik, kuhu langevad protsessi peaaegu kõik väärtused, kuni selles midagi ei muutu. Sisemised jooned asuvad kahe kolmandiku peal keskmisest piirideni.
glossary-control-limits-formula = piirid = m ± 2,66 · amr; sisemised jooned = m ± 2 · (2,66 ÷ 3) · amr; m = keskmine, amr = lähteosa keskmine liikuv ulatus
glossary-control-limits-assumes = Väärtused on ajajärjestuses ja mõõdavad kõik sama asja samal viisil. Normaaljaotust pole vaja.
glossary-control-limits-limits = Need näitavad, mida protsess teeb, mitte mida kliendid tahavad: need pole ei sihid ega usaldusvahemik. Alla 8 punkti piire ei ole, alla 13 on need esialgsed. Kus üle kolmandiku punktidest jääb neist välja, piirid ei sobi ja neid ei joonistata; kus viimased kaheksa või rohkem on ühel pool keskmist, kirjeldavad need taset, mille väärtused on jätnud.
glossary-control-limits-source = Shewhart 1931; Wheeler 1993 (XmR-kaart); NHS England, Making Data Count, nagu NHSRplotthedots

glossary-share-limits = Osakaalude ja sageduste piirid
glossary-share-limits-definition = Protsessi piirid osakaaludele (kaart p′) ja sagedustele 1000 kohta (kaart u′). Need järgivad arvu iga punkti taga: laiad, kus see on väike, kitsad, kus see on suur.
glossary-share-limits-formula = p̄ = Σ(p · n) ÷ Σ n; σ = √(p̄(1 − p̄) ÷ n), sagedustel √(p̄ ÷ n); z = (p − p̄) ÷ σ; σz = keskmine |z − z₋₁| ÷ 1,128; piirid = p̄ ± 3 · σ · σz
glossary-share-limits-assumes = Iga väärtus on osakaal või sagedus oma perioodi kohta nimetatud arvust.
glossary-share-limits-limits = Väheste juhtumite osakaal ütleb vähe, olgu see kui suur tahes. Piirid lõigatakse võimaliku juurde ja lõigatud piiri taga pole midagi. Kus k punkti Σz² on nii väike, kui k − 1 vabadusastmega χ² on ühel juhul 200-st, on väärtused üksteisele lähemal, kui pelk loendamine neid viiks (oodata on vähemalt üht juhtumit kumbagi liiki): leht ütleb seda. Piirid joonistatakse ikkagi.
glossary-share-limits-source = Laney 2002

glossary-moving-range = Liikuv ulatus
glossary-moving-range-definition = Väärtuse kaugus eelmisest. Nende keskmine mõõdab tavapärast liikumist perioodist perioodi. Sõelumisel jäetakse üks kord välja nii suured ulatused, et nende taga peab olema midagi erilist.
glossary-moving-range-formula = mrᵢ = |xᵢ − xᵢ₋₁|; amr = mr-ide keskmine; sõelumisega: amr = nende ulatuste keskmine, mille mr < 3,267 · amr, kui mõni neist jääb üle nulli
glossary-moving-range-assumes = Naaberväärtused erinevad ainult tavapärase varieeruvuse võrra.
glossary-moving-range-limits = Puuduv periood jäetakse vahele ja ulatus katab selle. Tugev hooajalisus või kuust kuusse kanduvad väärtused moonutavad seda.
glossary-moving-range-source = Wheeler 1993; sõelumine nagu NHSRplotthedots

glossary-season = Hooaeg
glossary-season-definition = Mida kuu, kvartal või nädalapäev väärtusele tavaliselt lisab või sellest võtab. See arvatakse maha enne piiride ja signaalide lugemist ja joonistatakse koos piiridega tagasi.
glossary-season-formula = jäägid iga lõigu Theili–Seni sirgest; hooaeg = selle jääkide mediaan − nende mediaanide keskmine; Kruskali–Wallise test hooaegade vahel, p < 0,03
glossary-season-assumes = Hooaeg kordub ühtemoodi; tsükleid on kolm või rohkem ja iga hooaja väärtusi kaks või rohkem.
glossary-season-limits = Kus hooaega ei leita, võib see siiski olla: kolm aastat näitavad kaht kolmest mõõdukast hooajast. Umbes ühele neljakümnest hooajata reast omistatakse hooaeg.
glossary-season-source = Kruskal ja Wallis 1952; Sen 1968

glossary-carry-over = Ülekandumine
glossary-carry-over-definition = Kui palju väärtus sarnaneb eelmisega, trendist ja hooajast üle. Kus väärtused üle kanduvad, ületatakse piire juhuslikult sagedamini ja trende paistab seal, kus neid pole; trendi test arvestab seda.
glossary-carry-over-formula = r₁ = Σ rₜ rₜ₊₁ ÷ Σ rₜ², r = jäägid; signaalid on sagedamad, kui r₁ > 2 ÷ √n; trend: ρ = (n · r₁ + 2) ÷ (n − 4), S-i dispersioon × (1 + 2 Σ (1 − k ÷ n) ρᵏ)
glossary-carry-over-assumes = Ülekandumine hääbub perioodist perioodi ühtlaselt.
glossary-carry-over-limits = Vähestes punktides on seda aeglasest liikumisest raske eristada.
glossary-carry-over-source = Bayley ja Hammersley 1946; Marriott ja Pope 1954

glossary-special-cause = Signaal (eriline põhjus)
glossary-special-cause-definition = Muster, mida tavapärane varieeruvus peaaegu kunagi ei tekita. Punkti nimetab esimene sobiv reegel: väljaspool piiri; seitse järjestikust tõusvat või langevat väärtust; kaks kolmest järjestikusest väärtusest sama piiri lähedal; seitse järjest ühel pool keskmist.
glossary-special-cause-formula = 1: x > ülemine või x < alumine piir; 2: 7 rangelt tõusvat või langevat väärtust; 3: kolmest järjestikusest väärtusest rangelt ühel pool keskmist 2 või rohkem sisemise joone taga; 4: 7 väärtust rangelt ühel pool keskmist
glossary-special-cause-assumes = Piirid on arvutatud ajast, mil protsess oli stabiilne.
glossary-special-cause-limits = Ütleb, et midagi muutus, mitte mis ega miks. Ka stabiilne rida annab vahel juhuslikult signaali ja mida rohkem ridu jälgida, seda sagedamini; otsige enne tegutsemist põhjus. Piiri või keskmisega võrdne väärtus pole selle taga. Ei näidata jada, mille tekitab üks või kaks kõigist teistest kaugel olevat väärtust keskmist nihutades, ega jada, mis on enamasti ühel pool keskmist olevatel väärtustel igas järjekorras.
glossary-special-cause-source = Western Electric 1956; NHS England, Making Data Count, nagu NHSRplotthedots

glossary-variation = Varieeruvus
glossary-variation-definition = Kuidas mõõdik liigub, ühe otsusena: läheb paremaks, läheb halvemaks, ebatavaliselt kõrge või madal (neutraalse mõõdiku puhul), ebastabiilne või tavapärane varieeruvus. See on sihi kohta käivast otsusest eraldi.
glossary-variation-formula = viimase punkti signaal (piirid, siis järjestikused väärtused); muidu oluline trend; muidu „ebastabiilne”, kui üle kolmandiku punktidest on väljaspool piire või on signaalid; muidu tavapärane varieeruvus. Kui signaale seletab üks tasememuutus, nimetatakse see: Pettitt p < 0,01, kummalgi pool 8 punkti ja rahulik joonis
glossary-variation-assumes = Sama mis protsessi piiride puhul.
glossary-variation-limits = Varasem signaal jääb joonisele märgituks. Tavapärane varieeruvus pole iseenesest hea: protsess võib olla püsivalt halb. Alla kaheksa punkti ei öelda midagi, välja arvatud küsitluse vastuste kohta, kui kahe viimase väärtuse omad erinevad rohkem, kui juhus seletab.
glossary-variation-source = NHS England, Making Data Count, nagu NHSRplotthedots

glossary-assurance = Suutlikkus (kas protsess suudab sihi täita?)
glossary-assurance-definition = Kas protsessilt võib praegusel kujul oodata, et see sihi täidab: iga kord, mitte kunagi, enamasti, enamasti mitte või kord täidab, kord mitte. Sihti võrreldakse viimaste protsessi piiridega. Sihita ja neutraalse mõõdiku puhul seda pole.
glossary-assurance-formula = suurem parem: siht > ülemine piir → mitte kunagi; siht < alumine piir → iga kord; muidu sihi täitvate väärtuste osa Wilsoni vahemiku järgi, n(1 − r₁)/(1 + r₁) väärtuse kohta: üle poole enamasti täidab, alla poole enamasti ei täida, muidu kord täidab, kord mitte. Väiksem parem: vastupidi
glossary-assurance-assumes = Protsess jääb selliseks, nagu on.
glossary-assurance-limits = Piiride vahel võib väärtus sihi täita või mitte, ilma et miski oleks muutunud; kui mitu selle täitis, on kõrval öeldud. Käimasolevat muutust see ei ennusta. Otsust ei anta alla kolmeteistkümne punkti, kus piirid ei sobi või kirjeldavad taset, mille väärtused on jätnud, ja kus viimane väärtus täidab sihi, mida piirid kättesaamatuks peavad. Otsust ei anta ka siis, kui hooaja perioodide piirid jäävad sihist kahele poole. Otsust ei anta ka siis, kui trend viib sihi poole või kui üle kolmandiku väärtustest on signaalid.
glossary-assurance-source = NHS England, Making Data Count, nagu NHSRplotthedots

glossary-rebase = Piiride taasalustus
glossary-rebase-definition = Kuupäev, alati koos põhjusega, millest alates piirid arvutatakse uuesti, sest protsessi muudeti meelega.
glossary-rebase-formula = piirid ja reeglid arvutatakse iga taasalustustevahelise lõigu jaoks eraldi
glossary-rebase-assumes = Muutus on teada ja püsiv ning kuupäev kuulub mõnele rea väärtusele.
glossary-rebase-limits = Taasalustus peidab hüppe reeglite eest. Hea põhjuseta paneb see halvenemise tavalisena näima, seepärast on põhjus joonisele trükitud.
glossary-rebase-source = NHS England, Making Data Count

glossary-baseline = Lähteosa
glossary-baseline-definition = Punktid, millest arvutatakse keskmine ja piirid: lõigu esimesed, kui mõõdik ütleb mitu (vähemalt 12), muidu kõik.
glossary-baseline-formula = lähteosa = lõigu esimesed k punkti, k ≥ 12; muidu kõik punktid
glossary-baseline-assumes = Protsess oli nende punktide ajal stabiilne.
glossary-baseline-limits = Signaaliga lähteosa annab kõigele järgnevale valed piirid. Kindla lähteosata nihutab iga uus punkt piire veidi.
glossary-baseline-source = Wheeler 1993; NHSRplotthedots

glossary-short-chart = Esialgsed piirid
glossary-short-chart-definition = Alla 13 punktist arvutatud piirid. Need joonistatakse ja märgitakse esialgseks.
glossary-short-chart-formula = punkte lõigus < 13
glossary-short-chart-assumes = Punkte tuleb juurde.
glossary-short-chart-limits = Esialgsed piirid võivad iga uue punktiga märgatavalt nihkuda, nii et signaal võib tulla ja kaduda. Kaks punkti ei ütle trendi kohta midagi.
glossary-short-chart-source = NHSRplotthedots; NHS England, Making Data Count

glossary-decomposition = Miks näitaja muutus (osad ja kaalud)
glossary-decomposition-definition = Kuidas jaguneb terviku muutus kahe punkti vahel: mis tuli osade seest ja mis sellest, kui palju iga osa kaalub. Kokku annavad need osade keskmise muutuse.
glossary-decomposition-formula = seest = Σ(p₁ − p₀)(w₀ + w₁) ÷ 2; kaalud = Σ(w₁ − w₀)(p₀ + p₁) ÷ 2; ühe osa kohta (w₁ − w₀)((p₀ + p₁) ÷ 2 − x̄), x̄ terviku kahe väärtuse keskel; w on osa osakaal juhtumitest
glossary-decomposition-assumes = Tervik on osade keskmine juhtumite arvu järgi. Ainult ühel poolel olev osa on kõik kaal.
glossary-decomposition-limits = See on arvepidamine, mitte põhjus: see ei näita, miks osa muutus, ega seda, et tervik muutus rohkem kui juhuslikult. Mediaani ei jagata; midagi ei öelda, kui üle kümnendiku muutusest jääb lahtiseks. Osad ümardatakse eraldi, nii et koos võivad need muutusest viimase numbrikoha võrra erineda.
glossary-decomposition-source = Kitagawa 1955

## Trendid ja eesmärgid

glossary-trend = Trend
glossary-trend-definition = Kas rida tõuseb või langeb ajas rohkem, kui juhus seletab: mitu kõigist väärtusepaaridest tõuseb ja mitu langeb. Tõusvaks või langevaks nimetatakse seda ainult siis, kui p on alla 1 − usaldusnivoo; muidu trendi ei näidata. Kasutatakse punkte viimasest taasalustusest alates.
glossary-trend-formula = S = tõusvad paarid − langevad paarid; Var = [n(n − 1)(2n + 5) − Σt(t − 1)(2t + 5)] ÷ 18, t = võrdsete väärtuste rühmade suurused; z = (S − S-i märk) ÷ √Var; τ = S ÷ (n(n − 1)/2)
glossary-trend-assumes = Väärtused sõltuvad üksteisest ainult trendi, hooaja ja järgmisele ülekanduva kaudu.
glossary-trend-limits = Leiab ühesuunalise püsiva liikumise; tõus ja sellele järgnev langus taanduvad. See, et trendi ei saa näidata, ei tähenda, et seda pole: punkte võib olla liiga vähe. Alla kaheksa punkti ei öelda midagi.
glossary-trend-source = Mann 1945; Kendall 1975

glossary-theil-sen = Muutus perioodi kohta (Theili–Seni tõus)
glossary-theil-sen-definition = Tüüpiline muutus ühest perioodist järgmisse: kõigi punktipaaride tõusude mediaan. Üksikud erindid seda peaaegu ei nihuta.
glossary-theil-sen-formula = tõus = mediaan (yⱼ − yᵢ) ÷ (xⱼ − xᵢ); vabaliige = mediaan(y) − tõus · mediaan(x); vahemik: N järjestatud tõusust need, mis on kohal (N − z√Var)/2 ja (N + z√Var)/2
glossary-theil-sen-assumes = Muutus on näidatud ajal üsna ühtlane.
glossary-theil-sen-limits = Läbi kõvera tõmmatud sirge eksitab. Tõusul on tähendus ainult oma vahemiku kõrval: kui selles on null, pole suund kindel.
glossary-theil-sen-source = Theil 1950; Sen 1968

glossary-seasonal-trend = Hooajaline trend
glossary-seasonal-trend-definition = Trend, millest hooaeg on maha arvatud: jaanuari võrreldakse ainult jaanuariga, veebruari veebruariga ja nii edasi. Kasutatakse kõikjal, kus hooaeg leitakse.
glossary-seasonal-trend-formula = S = kuude S-ide summa Σ; Var = kuude Var-ide summa Σ; tõus aastas = kõigi samade kuude vaheliste tõusude mediaan
glossary-seasonal-trend-assumes = Hooaeg kordub igal aastal ühtmoodi ja kõik kuud liiguvad samas suunas.
glossary-seasonal-trend-limits = Kaks aastat annab iga kuu kohta vaid ühe võrdluse. Kui mõned kuud tõusevad ja teised langevad, varjab summa seda.
glossary-seasonal-trend-source = Hirsch, Slack ja Smith 1982

glossary-forecast = Prognoos
glossary-forecast-definition = Kus mõõdik on igal perioodil tähtajani, kuni 36 ette, kui midagi uut ei juhtu: keskkoht, vahemik 8 väärtusele kümnest ja teine 95 väärtusele sajast, ning tõenäosus, et siht täidetakse. Hooaeg, mida rida näitab, kordub. Prognoos sihti ei vaata. Alla 8 punkti viimasest taasalustusest prognoosi ei anna.
glossary-forecast-formula = Keskkoht: lihtsa silumise, summutatud trendi, teeta ja triivi keskmine väärtustel ilma hooajata. Hajuvus: nende endi varasematest vigadest igal kaugusel, s² = a + b(h − 1), Studenti t
glossary-forecast-assumes = Tulevik sünnib nagu minevik: ükski plaan ei hakka mõjuma.
glossary-forecast-limits = See on mineviku pikendus, mitte lubadus: 2 väärtust kümnest jääb sisemisest vahemikust välja. Võimatud väärtused, nagu 104%, lõigatakse ära. Kuidas rea varasemad prognoosid täitusid, seisab joonise kõrval.
glossary-forecast-source = Brown 1959; Gardner & McKenzie 1985; Assimakopoulos & Nikolopoulos 2000; Makridakis jt 2020; seisud on auditbooki omad

glossary-goal-status = Eesmärgi seis
glossary-goal-status-definition = Pärast tähtaega: täidetud või täitmata, viimase väärtuse järgi hiljemalt tähtajal. Enne seda tõenäosuse järgi, et siht täidetakse: graafikus alates 9 kümnest, pigem täitub alates 5, pigem ei täitu alates 1, alla selle graafikust maas. Alla 8 punkti: liiga vara öelda. Eesmärki, mis algab sihil või sellest eespool, tuleb hoida: see püsib seni, kuni iga väärtus alates algusest sihi täidab, ja on täidetud, kui seda teevad kõik väärtused tähtajani.
glossary-goal-status-formula = P ≥ 0,9 → graafikus; P ≥ 0,5 → pigem täitub; P ≥ 0,1 → pigem ei täitu; muidu graafikust maas; P = prognoosi tõenäosus, et väärtus tähtajal täidab sihi
glossary-goal-status-assumes = Sama mis prognoosi puhul.
glossary-goal-status-limits = Ei tea, mis on plaanis, ning piiri lähedal võib üks väärtus seisu muuta.
glossary-goal-status-source = auditbooki enda reegel

glossary-attainment = Täitmise määr
glossary-attainment-definition = Kui suur osa teest lähteväärtusest sihini on läbitud. 0% on algus, 100% siht; see võib olla ka alla nulli või üle 100%.
glossary-attainment-formula = täitmise määr = (tegelik − lähteväärtus) ÷ (siht − lähteväärtus)
glossary-attainment-assumes = Lähteväärtus oli tavaline, mitte erakordselt hea ega halb.
glossary-attainment-limits = Ei arvesta, kui palju aega on möödas (vt tempo) ega kas liikumine on juhusest suurem (vt varieeruvus). Lühikese tee puhul näivad väikesed nihked suured.
glossary-attainment-source = auditbooki enda reegel

glossary-pace = Tempo
glossary-pace-definition = Kui palju on viimane väärtus ees või taga sirgest, mis viib lähteväärtusest tähtajaks sihini.
glossary-pace-formula = oodatav = lähteväärtus + (siht − lähteväärtus) · möödunud aeg ÷ kogu aeg; vahe = tegelik − oodatav, märgiga, mille puhul pluss tähendab ees
glossary-pace-assumes = Edenemine on kogu aja vältel ühtlane.
glossary-pace-limits = Paljud paranemised tulevad hüppega: enne hüpet taga olla pole ebaedu, pärast seda ees olla pole tagatis. Hooaegu see ei arvesta.
glossary-pace-source = auditbooki enda reegel

glossary-needed-per-month = Veel vajalik paranemine
glossary-needed-per-month-definition = Kui palju peab mõõdik igal allesjäänud perioodil (kuumõõdiku puhul iga kuu) paranema, et tähtajaks sihini jõuda.
glossary-needed-per-month-formula = (siht − tegelik) ÷ perioodide arv viimasest väärtusest tähtajani
glossary-needed-per-month-assumes = Edaspidi on edenemine ühtlane.
glossary-needed-per-month-limits = Ütleb, kui palju on vaja, mitte kui palju on võimalik. Võrrelge seda senise muutusega perioodi kohta.
glossary-needed-per-month-source = auditbooki enda reegel

## Lüngad ja plaanid

glossary-gap-size = Lünk
glossary-gap-size-definition = Praeguse väärtuse kaugus sihist märgiga, mille puhul positiivne lünk tuleb veel sulgeda, mõõdiku ühikus ja protsendina sihist.
glossary-gap-size-formula = suurem parem: lünk = siht − praegune; väiksem parem: lünk = praegune − siht; protsentides: 100 · lünk ÷ siht
glossary-gap-size-assumes = Siht on õige ja praegune väärtus tavaline.
glossary-gap-size-limits = Eri ühikutes lünki suuruse järgi võrrelda ei saa. Väike lünk võib olla tähtsam kui suur; selleks ongi olulisus.
glossary-gap-size-source = auditbooki enda reegel

glossary-priority = Prioriteet
glossary-priority-definition = Lünga sulgemise olulisus töömahu ühiku kohta, mõlemad hinnatud 1 kuni 5. Loendid on järjestatud olulisuse, seejärel töömahu järgi.
glossary-priority-formula = prioriteet = olulisus ÷ töömaht
glossary-priority-assumes = Olulisust ja töömahtu hindasid samad inimesed sama mõõdupuuga.
glossary-priority-limits = See on arvamus arvudes. 5 ÷ 5 ja 1 ÷ 1 annavad sama tulemuse, aga pole sama asi, seepärast näidatakse alati mõlemat arvu.
glossary-priority-source = auditbooki enda reegel

glossary-age = Lünga vanus
glossary-age-definition = Päevad lünga avamisest, tavaliselt selle dokumendi kuupäevast, milles see leiti; suletud lünga puhul päevad sulgemiseni. Lünk on üle tähtaja, kui selle tähtaeg on enne aruande kuupäeva ning see pole ei suletud ega teadlikult jäetud.
glossary-age-formula = vanus = aruande kuupäev − avamise kuupäev, päevades; suletud lünk: sulgemise kuupäev − avamise kuupäev
glossary-age-assumes = Lünk pandi kirja siis, kui see leiti.
glossary-age-limits = Mure võib olla vanem kui selle kirje. Vanus ei ütle midagi olulisuse kohta.
glossary-age-source = auditbooki enda reegel

glossary-plan-effect = Plaani mõju
glossary-plan-effect-definition = Kui kaugel on mõõdik viimase väärtuse juures sellest, kuhu viis muutuse-eelne kulgemine, koos vahemikuga. Plaani nimetatakse mõjusaks, kui vahemik jääb nullist paremale poolele, kahjulikuks, kui halvemale; mõju hääbus, kui plaan oli mõjus kohe muutusega (β₂) ja kalle pöördus sellega halvenemise suunas (β₃) või kui ta oli mõjus varasema lõpu juures (vahemikuga, mida on vaatamiste arvu järgi laiendatud, Bonferroni) ja nüüd ei ole. Hüppe kohta, millega kalle nii ei pöördunud, öeldakse, kui suur see oli ja et selle püsimist ei saa näidata. Alla kaheksa väärtuse enne või nelja pärast on liiga vara, samuti seni, kuni tegevusi on tegemata ja plaan ei nimeta oma muutuse päeva; kui kolme perioodi sees on teine plaan, piiride uus algus või kontroll-lehe uus versioon, ei saa midagi eraldada. Uus algus, mille põhjus nimetab plaani, on plaani enda oma. Vaja on kolme liiki tõendeid: arvud, klientide sõnad, äritulemused; puuduvad nimetatakse.
glossary-plan-effect-formula = y = β₀ + β₁t + β₂·[t ≥ k] + β₃·[t ≥ k]·(t − k) + hooaeg, vead AR(1); mõju = β₂ + β₃(T − k) viimase väärtuse T juures; kitsendatud suurima tõepära järgi, vahemik ja p t-jaotusest Satterthwaite’i vabadusastmetega. Mõju, mis on pool vahemiku laiusest, ilmneb umbes pooltel juhtudel
glossary-plan-effect-assumes = Ilma muutuseta oleks mõõdik jätkanud sirgjooneliselt ja midagi muud kaalukat samal ajal ei muutunud. Vead kanduvad ühest perioodist järgmisse. Väärtused lõpevad seal, kus mõõdikuga juhtus midagi muud, näiteks teise plaani muudatus, nii et reas on üks muudatus.
glossary-plan-effect-limits = Sirge kulgemine kestab harva: mida kaugemal on lõpp muutusest, seda vähem see ütleb. Kui otsus lõpu kohta toetub kulule, mis peaks muutuse-eelsetest väärtustest kaugemale minema, kui need ulatuvad, või sinna, kus mõõdik olla ei saa, siis seda ei anta. Periood, millel on päevi mõlemal pool muutust, ei lähe arvesse kummalgi. Mõõdik, mida plaan ei puuduta (control), arvab maha selle, mis juhtus mõlemaga.
glossary-plan-effect-source = Turner jt 2021; Satterthwaite 1946

## Audiitorite kooskõla

glossary-kappa = Coheni kapa (κ)
glossary-kappa-definition = Kui palju samade pöördumiste kaks hindamist ühtivad üle selle, mida juhus tooks: 1 on täielik kooskõla, 0 mitte parem kui juhus, alla 0 halvem. Kaaludega loevad väikesed lahknevused skaalal vähem kui suured; lineaarseid kaale kasutatakse siis, kui kõigil küsimustel on sama skaala. Küsimused, millele vastas ainult üks pool, jäävad välja.
glossary-kappa-formula = κ = 1 − Σ(v · vaadeldud) ÷ Σ(v · oodatud); v = 0 või 1 kaaludeta, |i − j| lineaarselt, (i − j)² ruutkaaluga
glossary-kappa-assumes = Mõlemad audiitorid hindasid sõltumatult, teise vastuseid nägemata.
glossary-kappa-limits = Kui peaaegu kõik vastused on ühesugused, võib κ olla madal, kuigi audiitorid on peaaegu alati ühel meelel; vaadake seda täpse ühtivuse kõrval. Suur kooskõla ei tähenda, et mõlemal on õigus. Kui kasutati ainult üht kategooriat, seda pole. Sõna nagu „oluline” antakse ainult alates 30 punktist ja vahemikust, mis on kitsam kui 0,4.
glossary-kappa-source = Cohen 1960; kaalud: Cohen 1968; vahemik: Fleiss, Cohen & Everitt 1969; AC1: Gwet 2008

glossary-alpha = Krippendorffi alfa (α)
glossary-alpha-definition = Mis tahes arvu hindamiste kooskõla üle juhuse; talub puuduvaid vastuseid ja arvestab skaala liiki: nimed, järjestus või kaugused. 1 on täielik kooskõla, 0 see, mida tooks juhus.
glossary-alpha-formula = α = 1 − Dₒ ÷ Dₑ; Dₒ = vaadeldud, Dₑ = oodatud lahknevus
glossary-alpha-assumes = Audiitorid hindasid sõltumatult ja on omavahel vahetatavad.
glossary-alpha-limits = Vajab erinevaid vastuseid: kui kõik on ühesugused, ei saa seda arvutada või ütleb see vähe. Tavaline mõõdupuu on 0,8 kindlate ja 0,667 ettevaatlike järelduste jaoks; see on kokkulepe.
glossary-alpha-source = Krippendorff 2004, Content Analysis

glossary-exact-agreement = Täpne ühtivus
glossary-exact-agreement-definition = Sama vastusega küsimuste osakaal nende seas, millele vastasid mõlemad pooled.
glossary-exact-agreement-formula = täpne ühtivus = 100 · võrdsed vastused ÷ mõlema vastatud küsimused
glossary-exact-agreement-assumes = Mõlemad hindasid samu pöördumisi.
glossary-exact-agreement-limits = Osa sellest on juhus: kui üheksa vastust kümnest on „jah”, ühtivad kaks inimest, kes üldse ei vaata, umbes 82% juhtudel.
glossary-exact-agreement-source = Lihtne ühtivuse protsent

glossary-mean-difference = Keskmine erinevus
glossary-mean-difference-definition = Kui kaugel on kahe hindamise küsimuste skoorid (0 kuni 100) keskmiselt teineteisest, olgu kumb tahes kõrgem.
glossary-mean-difference-formula = keskmine erinevus = Σ|a − b| ÷ mõlema vastatud küsimused
glossary-mean-difference-assumes = Skaala astmed on üksteisest võrdsel kaugusel.
glossary-mean-difference-limits = Ei ütle, kumb audiitor on rangem, ja mõni suur erinevus kaalub sama palju kui palju väikesi.
glossary-mean-difference-source = Keskmine absoluutne erinevus

## Kaebused ja juhtumid

glossary-pareto = Vähesed olulised (Pareto)
glossary-pareto-definition = Kategooriad, mis annavad kokku umbes 80% juhtumitest, suurim ees. Kategooria kuulub väheste oluliste hulka, kui eelmised pole veel 80%-ni jõudnud. Juhtumiteta kategooriad jäävad välja; võrdsed seisavad nime järgi.
glossary-pareto-formula = kategooria i kumulatiivne % = 100 · Σ arvud 1 … i ÷ kokku; vähesed olulised: eelmise kumulatiivne % < 80
glossary-pareto-assumes = Iga juhtum pandi ühte kategooriasse samade reeglite järgi.
glossary-pareto-limits = Loeb juhtumeid, mitte kahju: raske võib olla just harv kategooria. Palju kitsaid kategooriaid või suur „muu” muudab pilti. Vähe kaebusi ei tõesta head teenindust, sest enamik rahulolematuid ei kaeba kunagi.
glossary-pareto-source = Juran 1951

glossary-on-time = Õigel ajal
glossary-on-time-definition = Hiljemalt tähtajal suletud juhtumite osakaal tähtajani jõudnud juhtumitest. Need on tähtajaga juhtumid, mis on suletud või mille tähtaeg on enne aruande kuupäeva. Tähtajata juhtumit ei loeta õigel ajal lahendatuks; seda ei loeta üldse. Kellaajata tähtaeg tähendab päeva lõppu.
glossary-on-time-formula = õigel ajal = 100 · suletud ≤ tähtaeg ÷ otsustatud juhtumid
glossary-on-time-assumes = Tähtajad on need, mida lubati, ja neid hiljem ei nihutatud.
glossary-on-time-limits = Suletud ei tähenda lahendatud. Ei ütle, kui palju hilinejad hilinesid, ega midagi tähtajata juhtumite kohta, mille arv on kõrval.
glossary-on-time-source = auditbooki enda reegel; vahemik: Wilson 1927

glossary-resolution-time = Lahendamise aeg
glossary-resolution-time-definition = Aeg juhtumi saabumisest sulgemiseni. Mediaan ja aeg, mille jooksul suletakse üheksa kümnest, loevad avatud juhtumi pikemaks, kui see on seni oodanud; keskmine on ainult suletud juhtumitest.
glossary-resolution-time-formula = sulgemine − saabumine; Kaplani–Meieri kõver veel avatud osast: mediaan seal, kus see langeb ½-ni, üheksa kümnest seal, kus ⅒-ni; suletud juhtumite keskmine
glossary-resolution-time-assumes = Mõlemad ajad pandi kirja toimumise hetkel, kellaajas.
glossary-resolution-time-limits = Keskmine jätab avatud juhtumid arvestamata, kuigi need on sageli vanimad: meeskond, kes sulgeb ainult lihtsaid, paistab kiire. Kui suletud on liiga vähe, ei ole mediaani ega üheksat kümnest.
glossary-resolution-time-source = Kaplan & Meier 1958; vahemik log–log Greenwoodi dispersioonist

glossary-open-cases = Avatud juhtumid
glossary-open-cases-definition = Saadud, kuid perioodi lõpuks või aruande kuupäevaks sulgemata juhtumite arv.
glossary-open-cases-formula = avatud = saadud ≤ kuupäev ja selleks ajaks sulgemata
glossary-open-cases-assumes = Juhtumid suletakse registris siis, kui need on lõpetatud.
glossary-open-cases-limits = Sõltub sellest, kui palju juurde tuleb. Kasv võib tähendada rohkem kliente; vaadake ka lahendamise aega.
glossary-open-cases-source = auditbooki enda reegel

glossary-complaint-ratio = Kaebusi ühe kiituse kohta
glossary-complaint-ratio-definition = Kaebuste arv iga samasse registrisse kirja pandud kiituse kohta. Kiitusteta arvu pole.
glossary-complaint-ratio-formula = suhe = kaebused ÷ kiitused
glossary-complaint-ratio-assumes = Mõlemat pannakse kirja ühesuguse hoolega.
glossary-complaint-ratio-limits = Kiitused jäävad sageli kirja panemata ja kaebused sõltuvad sellest, kui lihtne on kaevata. Vähe kaebusi ei tõesta head teenindust. Võrrelge kohta ajas iseendaga, mitte teistega.
glossary-complaint-ratio-source = auditbooki enda reegel

## Võrdlus ja tõendid

glossary-competitor-beside = Konkurendi kõrval
glossary-competitor-beside-definition = Mida saab öelda konkurendi väärtuse kohta meie oma kõrval: meist ees või taga, kui nende vahe on suurem, kui juhus seletab; muidu, et neid ei saa eristada. Meie koht öeldakse ainult siis, kui iga konkurent on meist eristatav.
glossary-competitor-beside-formula = eristatavad, kui |nende − meie| > pool meie vahemikku × √(1 + meie n ÷ nende n)
glossary-competitor-beside-assumes = Kõik väärtused mõõdavad sama asja; igaühe juures on allikas ja kuupäev.
glossary-competitor-beside-limits = Avaldatud arve loetakse harva ühtmoodi ja meie proovid teiste juures on väikesed valimid. Üle aasta vanad väärtused on märgitud. Kumb kahest väärtusest on parem, öeldakse ainult siis, kui nende vahe on suurem, kui juhus seletab: √2 korda pool meie väärtuse vahemikku või selle piiride kaugus keskmisest, nagu kõiguks nende oma sama palju. Kui on kirjas, mitu vaatlust nende väärtuse taga on, käivad dispersioonid nende arvude järgi; alla viie puhul ei järjestata midagi. Piirid, mis ei sobi või kirjeldavad maha jäetud taset, ei ütle midagi. Kus juhus üksi võib anda sama suure vahe kui meie väärtus ise või kui kogu mõõdiku ulatus, ei võrrelda midagi.
glossary-competitor-beside-source = auditbooki enda reegel

glossary-coverage = Kaetus
glossary-coverage-definition = Kui suurel osal sellest, mida tuleks jälgida, on andmed: mõõdiku perioodide osakaal, millel on väärtus, ja auditeeritud kanali, koha või jaotise kombinatsioonid.
glossary-coverage-formula = kaetus = 100 · täidetud lahtrid ÷ kõik lahtrid
glossary-coverage-assumes = Kanalite, kohtade ja mõõdikute loend on täielik.
glossary-coverage-limits = Üks läbivaatus täidab lahtri samamoodi nagu sada. Mida keegi loendisse ei pannud, see puuduvana ei paista.
glossary-coverage-source = auditbooki enda reegel

glossary-freshness = Värskus
glossary-freshness-definition = Kas näitaja on nii värske, kui peaks. Mõõdik on aegunud, kui viimasele väärtusele järgneva perioodi väärtus puudub veel terve perioodi pärast selle lõppu.
glossary-freshness-formula = aegunud, kui aruande kuupäev > viimasele järgneva teise perioodi lõpp
glossary-freshness-assumes = Väärtust oodatakse igal perioodil, nagu mõõdik ütleb.
glossary-freshness-limits = Värske ei tähenda õiget. Väärtus võib olla värske ja toetuda vaid mõnele juhtumile.
glossary-freshness-source = auditbooki enda reegel

glossary-from-answers = Vastustest
glossary-from-answers-definition = Skoori muutuse osa, mis tuleb teistsugustest vastustest ehk leitud teenindusest.
glossary-from-answers-formula = vastustest = skoori muutus − mõõtmisest
glossary-from-answers-assumes = Sama tunnusega küsimused küsivad enne ja pärast sama asja.
glossary-from-answers-limits = Ka uus audiitor või teine valim muudab vastuseid. See osa ütleb, kust punktid tulevad, mitte kas teenindus paranes.
glossary-from-answers-source = auditbooki enda reegel

glossary-from-measurement = Mõõtmisest
glossary-from-measurement-definition = Skoori muutuse osa, mis tuleb muutunud mõõdupuust: teised kaalud, küsimused, skaalad või kontroll-lehe versioon.
glossary-from-measurement-formula = mõõtmisest = vanade vastuste skoor uue kontroll-lehe järgi − vana skoor
glossary-from-measurement-assumes = Vanu vastuseid saab uue lehe järgi lugeda.
glossary-from-measurement-limits = Uutel küsimustel pole vana vastust, nii et nende mõju on näha vastuste all. Skoor, mis tõuseb ainult mõõtmisest, ei ole paranemine.
glossary-from-measurement-source = auditbooki enda reegel
