# Words of single pages, beside those that all share in site.ftl.

axis-seconds = ثوانٍ
axis-minutes = دقائق
axis-hours = ساعات
axis-days = أيام
overview-ask-changed = ما الذي تغيّر؟
overview-no-change = لم يتحرك شيء خارج التفاوت المعتاد.
