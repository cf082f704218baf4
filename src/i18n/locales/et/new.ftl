# What `auditbook new` writes into documents for their authors.

new-body-audit = Mida vaadati ja mis silma paistab.
new-body-checklist = Milleks see kontroll-leht on, millal seda täidetakse ja kui kaua see võtab.
new-body-competitor = Mida nemad teevad paremini ja mida meie.
new-body-decision = Mida on otsustamiseks vaja teada ja mis juhtub, kui otsust ei tehta.
new-body-gap = Mis leiti, sõnadega, millega asjaosalised nõustuksid.
new-body-goal = Miks see eesmärk ja mida selle saavutamiseks tehakse.
new-body-log = Kust register pärineb ja kes sinna kirjutab.
new-body-page = Markdown. Tõlge on selle faili kõrval, eesti keeles näiteks { $file }.
new-body-plan = Miks need tegevused lünga sulgevad.
new-body-survey = Kellelt küsiti, kuidas ja mida vastused ei näita.
new-body-visit = Mis juhtus, juhtumise järjekorras.
new-critical = Kriitiline: parimast halvem vastus nurjab auditi.
new-evidence-here = Mida nähti, koos allikaga.
new-evidence-required = Tõendid on nõutud: kirjutage need allpool pealkirja { $heading } alla.
new-evidence-where = Tõendid on pealkirja all, mis algab küsimuse tähisega; märkus mahub vastuse kõrvale: { $example }.
new-extending-drop = Mida siin ei küsita.
new-extending-weights = Kus need erinevad.
new-own-section = Meie oma standardid
new-own-item = Mida me sellest rohkem lubame?
