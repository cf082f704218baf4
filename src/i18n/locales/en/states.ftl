# Words for states, kinds and choices. A value of the report such as `on_track` has the message `state-on-track`.

## Will the goal be met?

state-met = Met
state-holding = Holds so far
state-on-track = On track
state-likely = More likely than not
state-even = About even
state-unlikely = Less likely than not
state-off-track = Off track
state-missed = Missed
state-early = Too early to say
state-no-chance = No chance stated
state-insufficient-data = Too early to say
state-no-data = No data
state-ended = Deadline passed

## Where the latest value stands against the target

metric-status-met = Meets the target
metric-status-warn = Close to the target
metric-status-missed = Misses the target
metric-status-no-target = No target
metric-status-no-data = No data
not-published = Not published

## Is it really changing?

variation-better = Getting better
variation-worse = Getting worse
variation-until = { $word } (to { $period })
variation-part-by-limits = This is shown by the limits of its own values.
variation-part-by-run = Several of its own values in a row show this.
variation-part-by-trend = This is shown by the trend of its own values.
variation-higher = Unusually high
variation-lower = Unusually low
variation-unstable = Unstable
variation-steady = Ordinary variation
variation-none = Too few values

## Can the process meet the target?

assurance-consistent-pass = { $every ->
    [day] Meets the target every day
    [week] Meets the target every week
    [quarter] Meets the target every quarter
    [year] Meets the target every year
   *[month] Meets the target every month
}
assurance-pass-but = Meets the target, with exceptions
assurance-consistent-fail = Not as it runs now
assurance-inconsistent = Hit or miss
assurance-mostly = Mostly meets it
assurance-seldom = Mostly misses it
assurance-never = Has not met it yet
assurance-none = No verdict

## Direction

direction-no-signal = No signal
direction-higher = Higher
direction-lower = Lower

## Audits

verdict-pass = Pass
verdict-fail = Fail
verdict-failed-critical = Failed on a critical item
verdict-failed-on = Failed on { $items }
verdict-draft = Draft
verdict-pass-open = Pass, but the sample cannot decide
verdict-fail-open = Fail, but the sample cannot decide
verdict-none = No verdict

audit-type-internal = internal audit
audit-type-external = external audit

answer-yes = Yes
answer-partly = Partly
answer-no = No
answer-not-applicable = Not applicable
answer-counted = { $answer }: { $n }
answer-unanswered = Not answered
answer-change-better = better
answer-change-worse = worse
answer-change-same = same
answer-change-new = not asked before

band-basic = Basic
band-expected = Expected
band-desired = Desired
band-surprising = Surprising
band-unbelievable = Unbelievable

element-responsiveness = Responsiveness
element-knowledge = Knowledge
element-empathy = Empathy
element-communication = Communication
element-follow-up = Follow-up

level-contact = One contact
level-organisation = The organisation

sample-random = Random sample

## Gaps, plans, actions

gap-status-open = Open
gap-status-planned = Planned
gap-status-doing = In progress
gap-status-closed = Closed
gap-status-accepted = Accepted
gap-status-reopened = Reopened

action-done = Done
action-open = Open
action-late = Late
action-undated = No due date
decision-decided = Decided
option-chosen = Chosen
schedule-coming = Coming
schedule-today = Due today

plan-state-not-started = Not started
plan-state-running = Running
plan-state-done = Done
plan-effect-effective = Effective
plan-effect-no-effect = No effect shown
plan-effect-lost = No longer shown
plan-effect-at-once = Not shown to last
plan-effect-at-once-open = Better at once
plan-effect-unknown = Too early to say
plan-effect-confounded = Cannot be separated
plan-effect-harmful = For the worse
plan-effect-withheld = No verdict

evidence-quantitative = figures
evidence-qualitative = customers’ words
evidence-business = business results

late-days = { $n ->
    [one] { $n } day late
   *[other] { $n } days late
}

## Goals

effect-loyalty = Loyalty
effect-satisfaction = Satisfaction
effect-reputation = Reputation
effect-repeat-sales = Repeat sales
effect-retention = Retention
effect-profit = Profit
effect-processes = Processes
effect-cost = Cost
effect-marketing = Marketing
effect-innovation = Innovation

review-daily = reviewed daily
review-weekly = reviewed weekly
review-monthly = reviewed monthly
review-quarterly = reviewed quarterly

## Metrics

group-customer = Customer
group-operations = Operations
group-employee = Employees
group-business = Business
group-none = Other metrics

better-higher = higher is better
better-lower = lower is better
better-neutral = neither direction is better

every-day = by day
every-week = by week
every-month = by month
every-quarter = by quarter
every-year = by year


unit-percent = percent
unit-score = score
unit-count = count
unit-duration = duration
unit-ratio = ratio

value-points = { $n ->
    [one] { $shown } point
   *[other] { $shown } points
}
value-points-signed = { $n ->
    [one] { $shown } point
   *[other] { $shown } points
}

## Surveys

audience-customers = Customers
audience-prospects = Prospects
audience-employees = Employees

method-web = web form
method-paper = on paper
method-email = by e‑mail
method-phone = by phone
method-interview = interviews
method-focus-group = focus group
method-conversation = in conversation

question-csat = Satisfied
question-nps = Would recommend us (NPS)
question-ces = Found it easy
question-mean = Mean
question-themes = What they name
question-text = In their own words

nps-promoters = Promoters, 9–10
nps-passives = Passives, 7–8
nps-detractors = Detractors, 0–6

## Logs

log-type-complaint = Complaint
log-type-comment = Comment
log-type-compliment = Compliment
log-type-other = Other
compliment-thank-you-note = Thank-you note
compliment-review = Review
compliment-word-of-mouth = Word of mouth
compliment-repeat-business = Repeat business
compliment-higher-score = Higher score
compliment-sale = Sale
compliment-award = Award

## Values that many workspaces use

value-phone = Phone
value-email = E‑mail
value-chat = Chat
value-shop = Shop
value-web = Web
value-social = Social media
value-website = Website
value-all = All
value-agents = Agents
value-letters = Letters
value-menu = Menu
value-people = People
value-process = Process
value-technology = Technology
value-knowledge = Knowledge
value-training = Training
value-communication = Communication
value-environment = Environment
value-management = Management

## Competitors

how-website = their website
how-social-media = social media
how-sign-up = signing up as a customer
how-phone = by phone
how-email = by e‑mail
how-visit = a visit

## Agreement between two scorings

agreement-poor = Worse than chance
agreement-slight = Slight agreement
agreement-fair = Fair agreement
agreement-moderate = Moderate agreement
agreement-substantial = Substantial agreement
agreement-almost-perfect = Almost perfect agreement
agreement-none = Cannot be computed
agreement-withheld = too uncertain to be called good or poor
agreement-one-kind = nearly all answers are one and the same, so κ says little
agreement-without-range = without a range, so that how sure it is cannot be told

## Coverage

coverage-fresh = Up to date
coverage-stale = Out of date
coverage-few = Sample too small
coverage-never = Never audited
coverage-value = Value
coverage-missing = Missing
coverage-not-expected = Not expected

## Kinds of document

kind-checklist = Checklist
kind-audit = Audit
kind-metric = Metric
kind-goal = Goal
kind-gap = Gap
kind-plan = Plan
kind-decision = Decision
kind-survey = Survey
kind-visit = Visit
kind-log = Log
kind-competitor = Competitor
kind-page = Page

## Changes

yes = Yes
no = No
unknown = Not known
