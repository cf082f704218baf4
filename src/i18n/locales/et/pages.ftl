# Words of single pages, beside those that all share in site.ftl.

axis-seconds = sekundit
axis-minutes = minutit
axis-hours = tundi
axis-days = päeva
overview-ask-changed = Mis muutus?
overview-no-change = Miski pole liikunud tavapärasest kõikumisest kaugemale.
