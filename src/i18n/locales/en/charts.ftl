# Words inside charts, and what charts say to those who do not see them.

chart-current = current
chart-late = late
legend-target = target
chart-target = target { $value }
chart-goal = Goal { $target } { PERIOD($period, form: "by") }
chart-pass = pass { $score }
chart-upper-limit = upper limit { $value }
chart-lower-limit = lower limit { $value }
chart-average = average { $value }
chart-average-short = avg. { $value }
chart-limit-short = limit { $value }
chart-forecast = Forecast, { $period }: { $value }
chart-range = likely range { $low } to { $high }
chart-value-at = { $value } { PERIOD($period, form: "in") }
chart-restart = The limits start again here.
chart-restart-at = { $period }: { $reason }
chart-version-break = version { $version }
chart-change-marker = date of the change
chart-without-change = without the change
chart-not-compared = Small dots: values that are not compared.
chart-impact = Impact
chart-effort = Effort
chart-still-to-close = still to close
chart-cumulative = cumulative %
chart-us = us
chart-hour-of-day = hour of the day
chart-weekday-1 = Mon
chart-weekday-2 = Tue
chart-weekday-3 = Wed
chart-weekday-4 = Thu
chart-weekday-5 = Fri
chart-weekday-6 = Sat
chart-weekday-7 = Sun

legend-signal-better = signal for the better
legend-signal-worse = signal for the worse
legend-signal-neutral = signal
legend-ordinary = ordinary
legend-band = Band: limits of ordinary variation.
legend-bar-now-line-before = Bar: now. Upright line: { $before }.
legend-filled-now-open-before = Filled: now. Open: { $before }.
legend-interval = Whisker: range at { $confidence } confidence.
legend-funnel = Lines: limits of 95% and 99.8% around the whole, as wide as so few answers allow.
legend-importance = Upright: share of what is explained, with the range; all ranges hold together at { $confidence } confidence. Lines: an equal share for each, and their average performance.
legend-without-change = Thin dashes: where the course before the change of { $plans } was heading.
legend-still-open = Line: share of cases still open, by the time since they came in. Band: its range at { $confidence } confidence. Dotted: when half were closed.

chart-title-process = { $title }, { $first } to { $last }, process chart
chart-title-sections = Section scores
chart-title-elements = Five elements
chart-title-levels = Service level of the last audits
chart-title-gaps = Open gaps, current value and target
chart-title-impact-effort = Impact and effort of the open gaps
chart-title-pareto = { $of ->
    [complaints] Complaints by category
   *[cases] Cases by category
}
chart-title-stack = Cases by type and month
chart-title-distribution = { $title }: distribution
chart-title-hours = Answered visits by hour of the day
chart-title-competitors = { $title }: ours and competitors’
chart-title-coverage = Series and their values by period

chart-desc-series = { $n ->
    [one] { $n } value, { $value } { PERIOD($last, form: "in") }.
   *[other] { $n } values from { $low } to { $high }; the latest is { $value } { PERIOD($last, form: "in") }.
}
chart-desc-limits = The limits of ordinary variation are { $low } and { $high } around an average of { $mean }.
chart-desc-limits-last = At the latest value the limits of ordinary variation are { $low } and { $high } around an average of { $mean }.
chart-desc-signals = { $n ->
    [0] No value is a signal.
    [one] { CAP(WORD($n)) } value is a signal.
   *[other] { CAP(WORD($n)) } values are signals.
}
chart-desc-value = { $label } { $value }.
chart-desc-from-to = { $label } from { $current } to { $target }.
chart-desc-impact-effort = { $label }: impact { $impact }, effort { $effort }.
chart-desc-table = The data table holds every value.
chart-subtitle-elements = Scores from 0 to 100.
chart-subtitle-levels = Last audits of the same scope.
chart-subtitle-gaps-percent = percent
chart-axis-share = share of answers
chart-axis-still-open = still open, percent
chart-axis-importance = share of what is explained, percent
chart-axis-performance = mean answer, in percent of the way from worst to best
chart-axis-count = number of cases
chart-axis-score = score, 0 to 100

