# The furniture of the pages: names of pages, heads of columns, headings, notes, controls.

## Every page

page-title = { $page } – { $site }
skip-to-content = Skip to content
as-of = As of { $date }
edition = edition
edition-uncommitted = uncommitted changes
all-pages = All pages
menu = Pages
published-from = Published from commit { $commit } as of { $date }.
published-without-commit = Published as of { $date }, from files that are not in git.
every-number = Every number links to its evidence; formulas are in the glossary.
see-all = all { $n }
see-also = See also: { $titles }.
copy-sentence = Copy this verdict
copy-done = Copied
since-new = new
since-looked = New since you last looked, on { $date }: { $n }.
more = more
details = Details
opens-evidence = evidence

## Navigation

nav-overview = Overview
nav-brief = Quarterly brief
nav-goals = Goals
nav-metrics = Metrics
nav-audits = Audits
nav-checklists = Checklists
nav-owners = Owners
nav-parts = Channels, teams, places
nav-gaps = Gaps
nav-plans = Plans
nav-decisions = Decisions
nav-surveys = Surveys
nav-voices = Customers and employees
nav-visits = Visits
nav-complaints = Complaints
nav-competitors = Competitors
nav-effects = Effects
nav-coverage = Coverage
nav-agreement = Agreement
nav-changes = Changes
nav-glossary = Glossary
nav-search = Search
nav-pages = More pages

nav-group-results = Results
nav-group-evidence = Evidence
nav-group-record = Record

## Overview

overview-question-goals = Are we meeting our goals?
overview-question-decision = What needs a decision?
overview-question-late = What is late?
overview-question-rests = What this rests on
overview-latest-audits = Latest audits

## Verdict heads on metric, goal and audit pages

ask-goal = Will the goal be met?
ask-goals = Will the goals be met?
ask-variation = Is it really changing?
ask-assurance = Can the process meet the target?
ask-verdict = Verdict
ask-score = Score
ask-reach = How far it reaches
score-of-hundred = of 100

## Headings and ledes of the lists

list-goals-lede = Each goal is a metric, a target and a date. The status says where it will probably end.
list-metrics-lede = What is measured, whether it is really moving, and where it stands against its target.
list-audits-lede = Filled-in checklists, newest first.
list-checklists-lede = What an audit asks, and how the answers become a score.
list-plans-lede = What is being done about the gaps, late actions first.
list-parts-lede = The service in its parts: what was audited, what fails, what is open.
list-decisions-lede = What was asked, of whom, and what came of it.
list-surveys-lede = What customers, prospects and employees answered.
list-visits-lede = Contacts made on purpose to see what a customer sees.
list-complaints-lede = What people wrote to us about, how fast it was settled, and what went well.
list-competitors-lede = What others offer, with the source and age of every value.
list-effects-lede = Which effects on the business our goals aim at, and which nobody aims at yet.
list-effects-lede-all = Which effects on the business our goals aim at.
list-coverage-lede = What was looked at, when, and what never was.
list-agreement-lede = How far two people who scored the same contacts agree.
list-changes-lede = What moved from month to month and between releases, and what was done.
list-voices-lede = What both were asked, and what only one side was.
list-glossary-lede = Every figure on this site: what it is, how it is computed, what it cannot tell.
empty-goals = No goals have been written yet.
empty-changes = Nothing changed in this span.

## Sections of pages

section-data = Data table
section-numbers = In numbers
section-definition = How this number is made
section-leaves-out = What it leaves out
section-elsewhere = Elsewhere
benchmark-said = { $of }: { $value } ({ $source }, { PERIOD($year) }).
section-score = How the score is made
section-forecast = How the forecast is made
section-provenance = Provenance
section-linked = Linked to
section-fails = What fails most, in twelve months
section-options = What can be chosen
section-schedule = Audits due
section-calendar = Calendar
section-evidence = Evidence
section-answers = Every answer
section-answers-beside = Every answer, now and { PERIOD($before, form: "in") }
section-breakdown = Breakdown: { $name }
section-levels = Five levels of service
section-documents = Documents consulted
section-languages = Languages
section-actions = Actions
section-effect = Effect
section-causes = Causes
section-questions = Questions
section-comparison = Comparison
section-history = History
section-customers = Customers
section-employees = Employees
section-compliments = Compliments
section-complaints = Complaints
section-on-time = On time
section-resolution = Time to resolution
section-metrics = Metrics
section-where-to-want = From where we are to where we want to be
section-what-first = What to do first
section-open-gaps = All open gaps
section-closed-gaps = Closed and accepted gaps
section-changed = What changed

## Heads of columns

head-status = Status
head-goal = Goal
head-latest = Latest
head-target = Target
head-by = By
head-variation = Variation
head-assurance = Assurance
head-since = { CAP(PERIOD($period, form: "since")) }
head-metric = Metric
head-date = Date
head-audit = Audit
head-score = Score
head-score-year = Score, twelve months
head-before = Before
head-after = After
head-verdict = Verdict
head-checklist = Checklist
head-version = Version
head-auditor = Auditor
head-item = Item
head-question = Question
head-answer = Answer
head-weight = Weight
head-change = Change
head-evidence = Evidence
head-part = Part
head-made-of = Made of
head-section = Section
head-element = Element
head-difference = Difference
head-number = No.
head-gap = Gap
head-current = Current
head-when-found = When found
head-at-closing = At closing
head-to-close = To close
head-impact = Impact
head-effort = Effort
head-priority = Priority
head-owner = Owner
head-due = Due
head-decision = Decision
head-decider = Who decides
head-outcome = Outcome
head-option = Option
head-for = For it
head-against = Against it
head-age = Age
head-plan = Plan
head-action = Action
head-who = Who
head-progress = Progress
head-period = Period
head-day = Day
head-week = Week
head-month = Month
head-quarter = Quarter
head-year = Year
head-value = Value
head-mean = Mean
head-n = Number
head-low = Low
head-high = High
head-interval = Range
head-lower-limit = Lower limit
head-average = Average
head-upper-limit = Upper limit
head-reading = Reading
head-term = Term
head-formula = Formula
head-with-numbers = With the numbers
head-result = Result
head-rest = The rest
head-p-adjusted = p, adjusted
head-time-since = Since it came in
head-still-open = Still open
head-importance = Share
head-correlation = Correlation
head-performance = Mean answer
head-ahead-of = Counts for more than
head-survey = Survey
head-answers = Answers
head-response-rate = Response rate
head-share = Share
head-share-weighted = { head-share }, weighted
head-theme = Theme
head-team = Team
head-agent = Agent
head-shop = Shop
head-region = Region
head-country = Country
head-product = Product
head-department = Department
head-visit = Visit
head-time = Time
head-hour = Hour
head-waited = Waited
head-answered = Answered
head-transfers = Transfers
head-resolved = Resolved
head-channel = Channel
head-place = Place
head-language = Language
head-type = Type
head-category = Category
head-count = Count
head-count-weighted = { head-count }, weighted
head-cumulative = Cumulative
head-received = Received
head-closed = Closed
head-on-time = On time
head-open = Open
head-competitor = Competitor
head-ours = Ours
head-beside-ours = Beside us
head-document = Document
head-done = What was done
head-source = Source
head-as-of = As of
head-effect = Effect
head-effect-at-end = Off its course
head-cause = Cause
head-severity = Severity
head-exact = Exact agreement
head-kappa = Kappa
head-alpha = Alpha
head-level = Level
head-items = Items
head-name = Name
head-kind = Kind

## Captions of tables

caption-goals = Goals, by status
caption-metrics = Metrics, by group
caption-audits = Audits
caption-latest-audits = Latest audits
caption-checklists = Checklists
caption-causes = Causes that answers of final audits name
caption-checklist-items = { $title }, version { $version }: questions
caption-answers = Answers, item by item
caption-sections = Sections and elements. Scores from 0 to 100
caption-gaps = Open gaps. Priority is impact ÷ effort. Age in days since it was opened.
caption-gaps-closed = Closed and accepted gaps
caption-plans = Plans
caption-actions = Actions, late ones first
caption-series = { $title }, { $every }
caption-series-order = Newest first. Limits are those of the process each value belongs to.
caption-breakdown = { $title }: { $name }
caption-limits-baseline = { $n ->
    [one] Baseline: the first { $n } value
   *[other] Baseline: the first { $n } values
}
caption-survey-questions = Questions and results
caption-survey-themes = Themes named, by number of answers
survey-no-theme = Other themes, or none
mean-of-best = { $mean } of { $best }
caption-visits = Visits
caption-log-types = Cases, by type and month
caption-pareto = { $of ->
    [complaints] Complaints, by category
   *[cases] Cases, by category
}
head-pareto = { $of ->
    [complaints] Complaints
   *[cases] Cases
}
caption-competitors = Values of competitors, with source and age
caption-effects = Effects and the goals that aim at them
caption-coverage-metrics = Metrics, period by period
caption-coverage-audits = Last audit of each channel and section
caption-agreement = Pairs of scorings
caption-changes = Changes, newest first
caption-plan-effect = Evaluation metrics before and after the change

## Facts beside a figure

fact-target = Target
fact-still-to-go = Still to go
fact-forecast = Forecast, { $period }
fact-likely-range = Likely range
fact-trend = { $every ->
    [day] Trend a day
    [week] Trend a week
    [quarter] Trend a quarter
    [year] Trend a year
   *[month] Trend a month
}
fact-needed = { $every ->
    [day] Needed a day
    [week] Needed a week
    [quarter] Needed a quarter
    [year] Needed a year
   *[month] Needed a month
}
fact-attained = Way done
fact-owner = Owner
fact-start = From
fact-review = Review
fact-effects = Effects
fact-percent-of-target = Missing, in percent of the target
fact-found = Found in
fact-opened = Opened
fact-due = Due
fact-about = About
fact-signed = Signed
fact-plan = Plan
fact-item = Item
fact-change-date = Date of the change
fact-control = Compared with
fact-closes = Closes
fact-audience = Audience
fact-method = Method
fact-incentive = Incentive
fact-invited = Invited
fact-responses = Responses
fact-checklist = Checklist
fact-brief = What was asked for
fact-right-agent = The right person answered
fact-auditor = Auditor
fact-scope = Scope
fact-pass-mark = Pass mark
fact-raw-score = Raw score
fact-second-scoring = Second scoring
fact-checked = Checked
fact-how = How

provenance-file = File
provenance-source = Data
provenance-last-change = Last change
provenance-changed-by = { $date }, { $name }, { $commit }
provenance-commit = Commit
formula-in-glossary = Formula in the glossary

## Notes under tables and figures

note-source = Source: { $source }.
note-not-applicable-leaves = “{ $answer }” leaves the sum: { $items }.
note-weighted-sum = Section weight × section score, over the sum of the weights:
note-plain-sum = Item weight × item score, over the sum of the weights:
note-weight = weight { $weight }
note-scale-starts = The scale starts at { $value }.
note-forecast-method = { $n ->
    [one] Forecast: the mean of four simple methods over { $n } value; the inner range is to hold 80 of 100 values, the outer 95.
   *[other] Forecast: the mean of four simple methods over { $n } values; the inner range is to hold 80 of 100 values, the outer 95.
}
note-backtest = { $n ->
    [one] Looking back over the series: of { $n } such forecast the inner range held { $inside80 }, the outer { $inside95 }.
   *[other] Looking back over the series: of { $n } such forecasts the inner range held { $inside80 }, the outer { $inside95 }.
}
note-above-dotted = Above the dotted line a gap promises more than it costs.
note-impact-effort = Impact against effort, each judged 1 to 5.
note-numbered = Numbered by priority: impact ÷ effort.
note-same-scale = Same measure and same scale. Only signals are marked, and the latest value.

## Data and downloads

data-table-of = { $n ->
    [one] Table of { $n } value
    [2] Table of both values
   *[other] Table of all { $n } values
}
data-table-behind = Table behind the figures
data-csv = CSV
data-json = JSON
data-svg = SVG
file-of-rows = not published: it holds single answers or cases
data-feed = Atom feed
data-feed-audits = Feed of audits
data-feed-goals = Feed of goal changes
data-feed-changed = Feed of what changed
data-feed-actions = Feed of late actions
data-calendar = Calendar of what is due (.ics)

## Search and filters

search-label = Search this site
search-placeholder = Words, ids, names
search-button = Search
named-value = { $name }: { $value }
behind-value = n = { $n }
search-results = { $n ->
    [0] Nothing found for “{ $query }”.
    [one] { $shown } result for “{ $query }”.
   *[other] { $shown } results for “{ $query }”.
}
search-all-languages = Accents and capitals make no difference.
search-needs-script = Search needs scripts. Every page is also listed here.
search-too-short = Type at least two letters.
filter-all = All
filter-shown = { $n } of { $total } shown. The sentences and charts are about all of them.
filter-by-status = Status
filter-by-owner = Owner
filter-by-channel = Channel
filter-by-team = Team
filter-by-checklist = Checklist
filter-by-year = Year
filter-late-only = Only late ones

## Compare and changes

compare-with-previous = Compare with the previous audit
compare-from-answers = from the answers
compare-from-measurement = from the measurement
compare-measurement-help = What the change of weights, questions or version did, with the same answers.
changes-between = { $before } to { $after }
changes-in = Changes { PERIOD($period, form: "in") }
changes-earlier = Earlier months
changes-as-then = Each month is read as these values read at its end; later values may have changed the reading.
changes-commits = The commits behind it
changes-results = Last values of the month and those before
changes-done = What was done and decided
changes-more-measures = Further measures that moved: { $n }.
changes-unchanged = No clear change: { $n }
changes-more-audits = Further audits of this month: { $n }.
change-audit = Audited: { $score }
change-audit-moved = Audited: { $score }, { $by } since the audit before
change-audit-measured = Audited: { $score }, { $by } since the audit before; { $measured } of that by other questions, weights or versions
change-survey = Survey, answers: { $n }
change-gap-found = Gap found
change-gap-closed = Gap closed
change-decided = Decided: { $choice }
change-action-done = Action done: { $what }
change-plan-started = Plan started
change-goal-met = Deadline: goal met
change-goal-missed = Deadline: goal missed
change-rebase = Limits start anew: { $reason }
change-plan = The plan “{ $plan }” was put in place
change-version = Checklist version: { $versions }
change-target = Target { $before } → { $after }
change-target-new = First target: { $after }
section-timeline = Timeline
head-happened = What happened
timeline-begun = Plan begun: { $plan }
timeline-effect = Plan took effect: { $plan }

## Coverage

coverage-question-visits = Which places and hours were tested?
coverage-question-languages = In which languages?

## Quarterly brief

brief-title = Brief, { $period }
brief-lede = One page of sentences computed from the data, each linked to its evidence.
brief-other-quarters = Other quarters
brief-slides = Slides
brief-slides-how = Choose this line, then print: each part comes on a sheet of its own, across.

## Glossary

glossary-all = All entries

## Surveys, visits, complaints

survey-customers-beside-employees = Customers’ view beside employees’ view
survey-left-out = Left out
visits-by-hour = When nobody answers: hour by hour
visits-answered-of = { $answered } of { $n } answered
section-complaint-categories = What people complain about
section-open-complaints = What is open
section-learned = What was learned
section-logs = The logs
complaints-learned-lede = Findings that came from these logs or are measured by them.
caption-complaint-categories = Complaints by category, these months and a year earlier
caption-complaint-categories-now = Complaints by category, these months
caption-complaint-causes = Causes that complaints name
head-year-before = A year earlier
head-these-months = These months
head-mostly-in = Mostly in
category-more = More often
category-fewer = Less often
category-chance = Could be chance
category-few = Too few to compare
brief-risks = What is at risk, seen { PERIOD($day, form: "in") }
brief-late = What is late, seen { PERIOD($day, form: "in") }
brief-moved = What moved
brief-heard = What customers said
brief-work = What was done
caption-brief-moved = What moved, with a value from before the quarter and its last
head-before-quarter = Before it
head-quarter-end = At its end
owners-late = { $n ->
    [0] Nothing is late
    [one] One thing is late
   *[other] { CAP(WORD($n)) } things are late
}
owners-lede = Who answers for which goals, gaps, actions and metrics, whoever has most that is late first.
owner-late = { $n ->
    [0] Nothing is late.
    [one] One thing is late.
   *[other] { CAP(WORD($n)) } things are late.
}
part-counts = { CAP(PERIOD($since, form: "since")) }: { $audits ->
    [one] one final audit
   *[other] { $audits } final audits
}, { $visits ->
    [0] no visits
    [one] one visit
   *[other] { $visits } visits
}.
parts-counted = Scores and what failed are of the last twelve months; audits and visits are counted from the first on; metrics, goals and gaps are those of today.
part-result = Mean score of the audits after { $since } by the checklist “{ $title }”. Audits: { $n }.
part-critical = Audits and visits with a verdict after { $since }: { $n }.
part-complaints = Complaints after { $since }: { $n }; in the twelve months before: { $before }.
record-by = Which questions fail, by { $scope }
record-by-marks = Dot: always the best answer. Ring: below the best in up to half of the audits. Diamond: in more. Bar: not answered.
record-cell = { $n } of { $of }
decisions-open = { $n ->
    [0] No decision is open.
    [one] One decision is open.
   *[other] { CAP(WORD($n)) } decisions are open.
}
decisions-asked = Asked
head-late-things = Late
caption-fails = Questions by how many audits answered below the best
caption-decisions = Decisions, open ones first
caption-schedule = The next audit of each schedule
head-not-on-course = Missed, or likely to be
head-open-actions = Open actions
section-record = How audits answered
record-worst = { $of ->
    [one] “{ $id } { $item }” is most often below the best: in { $n } of { $of } audit
   *[other] “{ $id } { $item }” is most often below the best: in { $n } of { $of } audits
}
record-all-best = Every answer was the best
record-marks = Dot: the best answer. Ring: partly. Diamond: the worst. Bar: not answered or n/a.
chart-title-record = Questions by audit, those that are below the best most often first
head-below-best = Below the best
owners-nobody = Nobody answers for it
complaints-by-month = Complaints, comments and compliments by month
complaints-vital-few = The few categories behind most complaints
competitors-strip = Where we stand among them
gap-of = Gap: { $title }
goal-of = Goal: { $title }
goal-named = Goal: { $title }.
plan-of = Plan: { $title }
audit-of = { $checklist }, version { $version }
checklist-version = version { $version }
answer-cause = cause: { $cause }
checklist-pass-mark = Pass mark { $pass }
checklist-extends = Extends { $checklist }
checklist-critical = critical
checklist-required-evidence = evidence required
checklist-why = Why
checklist-how = How to check
checklist-example = Example
checklist-used-by = { $n ->
    [0] Not used yet
    [one] Used once
   *[other] Used { $n } times
}

## Feeds

feed-title = { $site }: { $what }
feed-audit = Audit { $title }: { $verdict }

section-why-moved = Why it moved: { $name }
why-bar-mix = What the weights of the parts did
why-bar-rest = Left open by the parts
why-bar-all = The whole
head-within = From within
head-weight-effect = From its weight
caption-why-moved = Each part: its value with its share of all cases, and what it did to the whole
derive-within = Within { $part }
derive-weight = Weight of { $part }
why-cell = { $value } ({ $share })
why-bar-others = { $n ->
    [one] { $n } other part
   *[other] { $n } other parts
}
