# Words of single pages, beside those that all share in site.ftl.

axis-seconds = секунды
axis-minutes = минуты
axis-hours = часы
axis-days = дни
overview-ask-changed = Что изменилось?
overview-no-change = Ничто не вышло за пределы обычных колебаний.
