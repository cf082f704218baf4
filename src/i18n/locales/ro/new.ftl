# What `auditbook new` writes into documents for their authors.

new-body-audit = Ce s-a verificat și ce iese în evidență.
new-body-checklist = La ce folosește această listă de verificare, când se completează și cât durează.
new-body-competitor = Ce fac ei mai bine și ce facem noi mai bine.
new-body-decision = Ce trebuie știut pentru a decide și ce se întâmplă dacă nu se decide.
new-body-gap = Ce s-a constatat, în cuvinte pe care cei vizați le-ar accepta.
new-body-goal = De ce acest obiectiv și ce se va face pentru a-l atinge.
new-body-log = De unde provine registrul și cine scrie în el.
new-body-page = Markdown. O traducere stă lângă acest fișier, ca { $file } pentru estonă.
new-body-plan = De ce aceste acțiuni închid decalajul.
new-body-survey = Cine a fost întrebat, cum și ce nu pot arăta răspunsurile.
new-body-visit = Ce s-a întâmplat, în ordinea în care s-a întâmplat.
new-critical = Critic: sub răspunsul cel mai bun, auditul este respins.
new-evidence-here = Ce s-a văzut, cu sursa.
new-evidence-required = Dovezi obligatorii: scrieți-le mai jos, sub { $heading }.
new-evidence-where = Dovezile stau sub un titlu care începe cu codul punctului; o notă încape lângă răspuns: { $example }.
new-extending-drop = Ce nu se întreabă aici.
new-extending-weights = Unde diferă.
new-own-section = Standardele noastre
new-own-item = Ce promitem în plus?
