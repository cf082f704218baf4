# The furniture of the pages: names of pages, heads of columns, headings, notes, controls.

## Every page

page-title = { $page } – { $site }
skip-to-content = Skip to content
as-of = As of { $date }
edition = edition
edition-uncommitted = uncommitted changes
languages = Languages
this-language = this page
all-pages = All pages
menu = Pages
breadcrumb = You are here
published-from = Published from commit { $commit } as of { $date }.
published-without-commit = Published as of { $date }, from files that are not in git.
every-number = Every number links to its evidence; formulas are in the glossary.
same-data = The same data as { $formats }.
made-with = Made with { $tool }.
draft-marker = Draft
back-to-top = Back to the top
print-page = Print this page
copy-link = Link to this place
see-all = all { $n }
more = more
details = Details
not-found = This page does not exist.
no-script = Everything on this page can be read without scripts.
opens-evidence = evidence
translated-no = Not translated; shown in { $language }.

## Navigation

nav-overview = Overview
nav-brief = Quarterly brief
nav-goals = Goals
nav-metrics = Metrics
nav-audits = Audits
nav-checklists = Checklists
nav-gaps = Gaps
nav-plans = Plans
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
nav-data = Data
nav-pages = More pages

nav-group-results = Results
nav-group-evidence = Evidence
nav-group-record = Record

## Overview

overview-question-goals = Are we meeting our goals?
overview-question-changed = What changed { PERIOD($period, form: "since") }?
overview-question-decision = What needs a decision?
overview-question-late = What is late?
overview-question-rests = What this rests on
overview-latest-audits = Latest audits
overview-all-changes = All changes
overview-all-decisions = All that needs a decision
overview-all-late = All that is late

## Verdict heads on metric, goal and audit pages

ask-goal = Will the goal be met?
ask-variation = Is it really changing?
ask-assurance = Can the process meet the target?
ask-verdict = Verdict
ask-score = Score
ask-reach = How far it reaches
score-of-hundred = of 100

## Headings and ledes of the lists

list-goals-lede = Each goal is a metric, a target and a date. The status says where it will end.
list-metrics-lede = What is measured, whether it is really moving, and where it stands against its target.
list-audits-lede = Filled-in checklists, newest first.
list-checklists-lede = What an audit asks, and how the answers become a score.
list-plans-lede = What is being done about the gaps, late actions first.
list-surveys-lede = What customers, prospects and employees answered.
list-visits-lede = Contacts made on purpose to see what a customer sees.
list-complaints-lede = What people wrote to us about, how fast it was settled, and what went well.
list-competitors-lede = What others offer, with the source and age of every value.
list-effects-lede = Which effects on the business our goals aim at, and which nobody aims at yet.
list-coverage-lede = What was looked at, when, and what never was.
list-agreement-lede = How far two people who scored the same contacts agree.
list-changes-lede = What moved between releases, from the history of the files.
list-voices-lede = What both were asked, and what only one side was.
list-glossary-lede = Every figure on this site: what it is, how it is computed, what it cannot tell.
list-data-lede = Everything on this site as files for other programs.
empty-goals = No goals have been written yet.
empty-metrics = No metrics have been written yet.
empty-audits = No audits have been written yet.
empty-checklists = No checklists are used yet.
empty-gaps = No gaps have been found yet.
empty-plans = No plans have been written yet.
empty-surveys = No surveys have been entered yet.
empty-visits = No visits have been entered yet.
empty-complaints = No complaints have been entered yet.
empty-competitors = No competitors have been looked at yet.
empty-agreement = No contacts have been scored twice yet.
empty-changes = Nothing changed in this span.

## Sections of pages

section-data = Data table
section-figures = Figures
section-numbers = In numbers
section-definition = How this number is made
section-leaves-out = What it leaves out
section-limits = How the limits are made
section-score = How the score is made
section-forecast = How the forecast is made
section-provenance = Provenance
section-linked = Linked to
section-evidence = Evidence
section-answers = Every answer
section-answers-beside = Every answer, now and { PERIOD($before, form: "in") }
section-breakdown = Breakdown: { $name }
section-by-section = Sections
section-by-element = Five elements
section-levels = Five levels of service
section-sample = Sample
section-documents = Documents consulted
section-languages = Languages
section-actions = Actions
section-late = Late
section-late-actions = Late actions
section-effect = Effect
section-causes = Causes
section-questions = Questions
section-themes = Themes
section-comparison = Comparison
section-history = History
section-customers = Customers
section-employees = Employees
section-compliments = Compliments
section-complaints = Complaints
section-on-time = On time
section-resolution = Time to resolution
section-channels = Channels
section-goals = Goals
section-gaps = Gaps
section-plans = Plans
section-audits = Audits
section-metrics = Metrics
section-feeds = Feeds
section-downloads = Downloads
section-badges = Badges
section-diagnostics = Problems in the files
section-where-to-want = From where we are to where we want to be
section-what-first = What to do first
section-open-gaps = All open gaps
section-closed-gaps = Closed and accepted gaps
section-attention = Look at these first
section-decisions = Waiting for a decision
section-changed = What changed
section-text-answers = In their own words

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
head-before = Before
head-after = After
head-now = Now
head-verdict = Verdict
head-checklist = Checklist
head-version = Version
head-scope = Scope
head-auditor = Auditor
head-item = Item
head-question = Question
head-answer = Answer
head-weight = Weight
head-change = Change
head-evidence = Evidence
head-part = Part
head-section = Section
head-element = Element
head-difference = Difference
head-number = No.
head-gap = Gap
head-current = Current
head-to-close = To close
head-impact = Impact
head-effort = Effort
head-priority = Priority
head-owner = Owner
head-due = Due
head-age = Age
head-plan = Plan
head-action = Action
head-who = Who
head-done = Done
head-progress = Progress
head-period = Period
head-day = Day
head-week = Week
head-month = Month
head-quarter = Quarter
head-year = Year
head-value = Value
head-mean = Mean
head-median = Median
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
head-source-line = Source
head-survey = Survey
head-answers = Answers
head-response-rate = Response rate
head-share = Share
head-theme = Theme
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
head-cumulative = Cumulative
head-received = Received
head-closed = Closed
head-on-time = On time
head-open = Open
head-competitor = Competitor
head-ours = Ours
head-rank = Rank
head-source = Source
head-as-of = As of
head-effect = Effect
head-cause = Cause
head-file = File
head-line = Line
head-code = Code
head-severity = Severity
head-message = Message
head-exact = Exact agreement
head-kappa = Kappa
head-alpha = Alpha
head-level = Level
head-items = Items
head-name = Name
head-kind = Kind
head-title = Title
head-review = Review
head-needed = Needed
head-forecast = Forecast

## Captions of tables

caption-goals = Goals, by status
caption-metrics = Metrics, by group
caption-audits = Audits
caption-latest-audits = Latest audits
caption-checklists = Checklists
caption-checklist-items = { $title }, version { $version }: questions
caption-answers = Answers, item by item
caption-sections = Sections and elements. Scores from 0 to 100
caption-gaps = Open gaps. Priority is impact ÷ effort. Age in days since the gap was found.
caption-gaps-closed = Closed and accepted gaps
caption-plans = Plans
caption-actions = Actions, late ones first
caption-series = { $title }, { $every }. Newest first. Limits are those of the process each value belongs to.
caption-breakdown = { $title }: { $name }
caption-limits = Limits of ordinary variation
caption-limits-baseline = { $n ->
    [one] Baseline: the first { $n } value
   *[other] Baseline: the first { $n } values
}
caption-score-terms = Terms of the score
caption-survey-questions = Questions and results
caption-survey-themes = Themes named, by number of answers
caption-visits = Visits
caption-log-types = Cases, by type and month
caption-pareto = Complaints, by category
caption-competitors = Values of competitors, with source and age
caption-effects = Effects and the goals that aim at them
caption-coverage-metrics = Metrics, period by period
caption-coverage-audits = Last audit of each channel and section
caption-agreement = Pairs of scorings
caption-changes = Changes, newest first
caption-diagnostics = Problems found in the files
caption-data = Files
caption-plan-effect = Evaluation metrics before and after the change

## Facts beside a figure

fact-latest = Latest value
fact-previous = Value before
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
fact-pace = Against the straight line
fact-unit = Unit
fact-better = Direction
fact-every = Measured
fact-statistic = Statistic
fact-group = Group
fact-owner = Owner
fact-start = From
fact-end = To
fact-review = Review
fact-effects = Effects
fact-gap-size = Gap
fact-percent-of-target = Part of the target
fact-priority = Priority, impact ÷ effort
fact-found = Found in
fact-opened = Opened
fact-closed = Closed
fact-due = Due
fact-plan = Plan
fact-item = Item
fact-change-date = Change took effect
fact-closes = Closes
fact-audience = Audience
fact-method = Method
fact-incentive = Incentive
fact-invited = Invited
fact-responses = Responses
fact-checklist = Checklist
fact-auditor = Auditor
fact-sample = Sample
fact-scope = Scope
fact-pass-mark = Pass mark
fact-raw-score = Raw score
fact-completeness = Completeness
fact-second-scoring = Second scoring
fact-checked = Checked
fact-how = How
fact-tags = Tags

provenance-file = File
provenance-source = Data
provenance-definition = Definition
provenance-last-value = Last value
provenance-last-change = Last change
provenance-changed-by = { $date }, { $name }, { $commit }
provenance-commit = Commit
provenance-rebase = Limits restarted
provenance-fresh-until = Fresh until
provenance-lines = All terms with their source lines
formula-in-glossary = Formula in the glossary

## Notes under tables and figures

note-source = Source: { $source }.
note-critical = Critical item: anything below “{ $best }” fails the audit
note-not-applicable-leaves = “{ $answer }” leaves the sum: { $items }.
note-weighted-sum = Section weight × section score, over the sum of the weights:
note-plain-sum = Item weight × item score, over the sum of the weights:
note-section-weight = { $section }, weight { $weight }
note-weight = weight { $weight }
note-scale-starts = The scale starts at { $value }.
note-forecast-method = { $n ->
    [one] Forecast: Theil–Sen line over { $n } value, { $confidence } interval.
   *[other] Forecast: Theil–Sen line over { $n } values, { $confidence } interval.
}
note-above-dotted = Above the dotted line a gap promises more than it costs.
note-impact-effort = Impact against effort, each judged 1 to 5.
note-numbered = Numbered by impact, then effort.
note-same-scale = Same measure and same scale. Only signals are marked, and the latest value.
note-never-averaged = Customers’ and employees’ views are never averaged.
note-mirror-formula = The same formula is used by the command { $command }.
note-publish-off = Free text is not published.
note-own-value = Our own value
note-restated = Restated under version { $version }.
note-version-break = The checklist changed to version { $version }.
note-small-ranking = Too few contacts to rank anyone.

## Data and downloads

data-table-of = { $n ->
    [one] Table of { $n } value
   *[other] Table of all { $n } values
}
data-table-behind = Table behind the figures
data-download = Download
data-csv = CSV
data-json = JSON
data-svg = SVG
data-feed = Atom feed
data-feed-audits = Feed of audits
data-feed-goals = Feed of goal changes
data-feed-actions = Feed of late actions
data-badge = Badge
data-badge-help = A small picture of a status for other pages.
data-everything = Everything computed, in one file
data-size = { $size } kB

## Search and filters

search-label = Search this site
search-placeholder = Words, ids, names
search-button = Search
search-results = { $n ->
    [0] Nothing found for “{ $query }”.
    [one] { $n } result for “{ $query }”.
   *[other] { $n } results for “{ $query }”.
}
search-all-languages = Accents and capitals make no difference.
search-needs-script = Search needs scripts. Every page is also listed here.
search-too-short = Type at least two letters.
filter-title = Filter
filter-all = All
filter-any = any
filter-clear = Clear filters
filter-shown = { $n } of { $total } shown
filter-by-status = Status
filter-by-owner = Owner
filter-by-channel = Channel
filter-by-team = Team
filter-by-checklist = Checklist
filter-by-year = Year
filter-by-tag = Tag
filter-late-only = Only late ones
filter-open-only = Only open ones
sort-by = Sort by { $column }
sorted-ascending = sorted ascending
sorted-descending = sorted descending

## Compare and changes

compare-with-previous = Compare with the previous audit
compare-lede = { $better } answers better, { $worse } worse, { $same } the same.
compare-from-answers = from the answers
compare-from-measurement = from the measurement
compare-measurement-help = What the change of weights, questions or version did, with the same answers.
changes-between = { $before } to { $after }
changes-in = Changes { PERIOD($period, form: "in") }
changes-of-files = { $n ->
    [one] { $n } document changed
   *[other] { $n } documents changed
}
changes-earlier = Earlier
changes-later = Later
changes-no-history = There is no git history to read.

## Coverage

coverage-question-metrics = Are the series complete?
coverage-question-audits = What was audited, and when?
coverage-question-visits = Which places and hours were tested?
coverage-question-languages = In which languages?
coverage-key = Filled: value. Empty: missing. Dash: not expected.

## Quarterly brief

brief-title = Brief, { $period }
brief-lede = One page of sentences computed from the data, each linked to its evidence.
brief-goals = Goals
brief-signals = What really moved
brief-audits-heading = Audits
brief-gaps-heading = Gaps and plans
brief-voices = What customers and employees say
brief-decisions-heading = What needs a decision
brief-other-quarters = Other quarters

## Glossary

glossary-used-on = Used on
glossary-all = All entries
glossary-states = The words for states
glossary-shapes = Round is fine, pointed is a problem, a bar is no verdict.

## Surveys, visits, complaints

survey-customers-beside-employees = Customers’ view beside employees’ view
survey-wave = Survey, { $date }
survey-question-of = { $question }, { $survey }
survey-left-out = Left out
visits-by-hour = When nobody answers: hour by hour
visits-answered-of = { $answered } of { $n } answered
visit-of = Visit, { $date }
complaints-by-month = Complaints, comments and compliments by month
complaints-vital-few = The few categories behind most complaints
complaints-time = How long cases take
competitors-strip = Where we stand among them
gap-of = Gap: { $title }
goal-of = Goal: { $title }
plan-of = Plan: { $title }
audit-of = { $checklist }, version { $version }
audits-compare = Now and { PERIOD($before, form: "in") }
checklist-version = version { $version }
checklist-pass-mark = Pass mark { $pass }
checklist-extends = Extends { $checklist }
checklist-critical = critical
checklist-required-evidence = evidence required
checklist-why = Why
checklist-how = How to check
checklist-example = Example
checklist-used-by = { $n ->
    [0] Not used yet
    [one] Used by { $n } audit
   *[other] Used by { $n } audits
}

## Feeds

feed-title = { $site }: { $what }
feed-audit = Audit { $title }: { $verdict }
feed-goal = Goal { $title }: { $before } → { $after }
feed-action-late = Late: { $title }, { $owner }
