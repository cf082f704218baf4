# Words of single pages, beside those that all share in site.ftl.

axis-seconds = seconds
axis-minutes = minutes
axis-hours = hours
axis-days = days
overview-ask-changed = What changed?
overview-no-change = Nothing has moved beyond ordinary variation.
