# Words of single pages, beside those that all share in site.ftl.

axis-seconds = secunde
axis-minutes = minute
axis-hours = ore
axis-days = zile
overview-ask-changed = Ce s-a schimbat?
overview-no-change = Nimic nu s-a mișcat dincolo de variația obișnuită.
