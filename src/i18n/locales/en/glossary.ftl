# The glossary: what each published figure is, how it is computed, what it takes for granted and what it cannot tell.

glossary-part-definition = Definition
glossary-part-formula = Formula
glossary-part-assumes = Takes for granted
glossary-part-limits = What it cannot tell
glossary-part-source = Source

glossary-group-audits = Audits and scores
glossary-group-surveys = Surveys
glossary-group-variation = Signal and noise
glossary-group-goals = Trends and goals
glossary-group-gaps = Gaps and plans
glossary-group-agreement = Agreement between auditors
glossary-group-cases = Complaints and cases
glossary-group-evidence = Comparison and evidence

## Audits and scores

glossary-score = Score
glossary-score-definition = The weighted share of the points an audit could reach, from 0 to 100, over the answered items of its checklist, after the rule for critical items. An item answered “not applicable” counts neither for nor against.
glossary-score-formula = score = 100 · Σ(w · s) ÷ Σw over answered items; where sections carry weights, Σ(W · section score) ÷ ΣW over sections with at least one scored item. s = position ÷ (labels − 1) on a scale, (value − lowest) ÷ (highest − lowest) on a range
glossary-score-assumes = The steps of a scale are equally far apart, and the weights say how much each item matters.
glossary-score-limits = It describes the contacts that were reviewed, under the version of the checklist the audit names. It says nothing about what the checklist does not ask, and the scores of two checklists cannot be compared.
glossary-score-source = Weighted mean; the rules for “not applicable” and critical items are auditbook’s own

glossary-raw-score = Raw score
glossary-raw-score-definition = The score before the rule for critical items is applied. It differs from the score only where a failed critical item sets the score to zero.
glossary-raw-score-formula = raw score = 100 · Σ(w · s) ÷ Σw, or the weighted mean of the section scores
glossary-raw-score-assumes = The same as the score.
glossary-raw-score-limits = A high raw score beside a failed critical item means that much went well, not that the audit passed.
glossary-raw-score-source = Weighted mean

glossary-section-score = Section score
glossary-section-score-definition = The weighted share of the points that the answered items of one section could reach, from 0 to 100.
glossary-section-score-formula = section score = 100 · Σ(w · s) ÷ Σw over the answered items of the section
glossary-section-score-assumes = The items of a section measure parts of one thing.
glossary-section-score-limits = A section with two or three items swings widely on a single answer. A section in which nothing was scored has no score; it is not zero.
glossary-section-score-source = Weighted mean

glossary-element-score = Element score
glossary-element-score-definition = The weighted share of points over all answered items that belong to one of the five elements of service, gathered from every section. Responsiveness: how soon and how readily somebody takes the matter on. Knowledge: whether what is said is right, and whether people are prepared for it. Empathy: whether the customer is seen and treated as a person. Communication: whether it is said clearly, fully and without being asked. Follow-up: whether promises are kept until the matter is closed, and what was learned from it.
glossary-element-score-formula = element score = 100 · Σ(w · s) ÷ Σw over the answered items of the element; section weights are not used
glossary-element-score-assumes = Every item is assigned to the element it tests most.
glossary-element-score-limits = The elements rest on different numbers of items, so a small difference between two of them means little. Items without an element are not in any of the five.
glossary-element-score-source = auditbook’s own grouping

glossary-critical-item = Critical item
glossary-critical-item-definition = An item that must be answered with the best answer of its scale. Any lower answer fails the whole audit, whatever its score; “not applicable” does not.
glossary-critical-item-formula = failed if s < 1 for any critical item that was answered; under the policy “fail” the score stands, under “zero” it becomes 0
glossary-critical-item-assumes = The item is so important that nothing else can make up for it.
glossary-critical-item-limits = One failure in the sample shows that it happens, not how often.
glossary-critical-item-source = Usual practice in contact-centre quality monitoring; the two policies are auditbook’s own

glossary-verdict = Verdict
glossary-verdict-definition = Whether a final audit passed: failed on a critical item, else pass or fail against the pass mark of its checklist. A draft has no verdict, nor has an audit whose checklist sets no pass mark.
glossary-verdict-formula = failed critical item → failed; else score ≥ pass mark → pass; else fail
glossary-verdict-assumes = The pass mark was set before the audit was made.
glossary-verdict-limits = A score just above and one just below the pass mark may rest on a single answer. Read the verdict together with the score and the sample.
glossary-verdict-source = auditbook’s own rule

glossary-band = Service level
glossary-band-definition = The highest of the five service levels whose threshold the score reaches. Basic: the least that makes it a service at all. Expected: what every customer takes for granted. Desired: what they hope for and remember kindly. Surprising: more than they had counted on. Unbelievable: what they tell others about. The workspace may set other thresholds than the usual 0, 40, 60, 75 and 90.
glossary-band-formula = level = the highest level with threshold ≤ score
glossary-band-assumes = The thresholds suit the checklist in use.
glossary-band-limits = The level adds a name to the score, not information. Two audits on one level may be further apart than two on neighbouring levels.
glossary-band-source = auditbook’s own thresholds

glossary-completeness = Completeness
glossary-completeness-definition = The share of the items of the checklist that were dealt with, by an answer or by “not applicable”. An item left blank is missing.
glossary-completeness-formula = completeness = 100 · (answered + not applicable) ÷ all items
glossary-completeness-assumes = “Not applicable” was used only where the item really did not apply.
glossary-completeness-limits = It says how much was filled in, not how carefully. A score with low completeness may change much when the rest is answered.
glossary-completeness-source = auditbook’s own rule

glossary-sample-margin = Sample margin
glossary-sample-margin-definition = How far, in percentage points, a share found in a random sample of this size may lie from the share in all contacts, in the worst case (a true share of one half).
glossary-sample-margin-formula = margin = 100 · z · √(0.25 ÷ n) · √((N − n) ÷ (N − 1)); n reviewed of N contacts, z = 1.96 at 95% confidence
glossary-sample-margin-assumes = Every contact had the same chance of being drawn.
glossary-sample-margin-limits = It covers the luck of the draw only, not errors of judgement or a faulty list of contacts. A targeted sample has no margin, because its result is not carried over to other contacts.
glossary-sample-margin-source = Cochran 1977, Sampling Techniques, with the correction for a finite population

glossary-score-interval = Interval of a score
glossary-score-interval-definition = Between which scores all contacts together lie, where an audit says how many contacts were answered each (counts), or holds a row for each contact.
glossary-score-interval-formula = counts: each item’s Wilson interval with n = x(1 − x) ÷ SE², its distances d times the item’s part of the score, √(0.3 · Σd² + 0.7 · (Σd)²); contacts: Wilson with n = T(1 − T) ÷ SE² and Student’s t. Of two audits one rose where T₁ − T₀ > √((T₁ − low₁)² + (high₀ − T₀)²)
glossary-score-interval-assumes = Chance chose the contacts. In counts the items of one contact go together with a correlation of at most 0.7.
glossary-score-interval-limits = It covers the luck of the draw only, not errors of judgement. A targeted sample has none, and neither has an audit with one answer for all contacts.
glossary-score-interval-source = Wilson 1927; Zou & Donner 2008; Cochran 1977; Newcombe 1998

## Surveys

glossary-csat = Customer satisfaction (CSAT)
glossary-csat-definition = The share of valid answers in the top steps of the scale, by default 4 or 5 of 5. Blank answers, codes for “don’t know” and values off the scale are excluded and counted beside it.
glossary-csat-formula = CSAT = 100 · answers of 4 or 5 ÷ valid answers
glossary-csat-assumes = Those who answered resemble those who did not.
glossary-csat-limits = It does not tell a 4 from a 5, or a 1 from a 3. Customers who have left are seldom asked. Percentages from different questions or scales cannot be compared.
glossary-csat-source = Top-two-box share; interval of Wilson 1927

glossary-ces = Customer effort (CES)
glossary-ces-definition = The share of valid answers that agree that it was easy to get help, by default 5, 6 or 7 of 7. The mean is shown beside it.
glossary-ces-formula = CES = 100 · answers of 5, 6 or 7 ÷ valid answers
glossary-ces-assumes = The question is put so that a high value means little effort.
glossary-ces-limits = It measures one contact, not the relationship. Scales that run the other way, or have five steps, give other figures; say which was used.
glossary-ces-source = Dixon, Freeman and Toman 2010; interval of Wilson 1927

glossary-nps = Net promoter score (NPS)
glossary-nps-definition = The share of promoters (9 or 10) minus the share of detractors (0 to 6) among valid answers to “How likely are you to recommend us?” on a scale from 0 to 10. Passives (7 or 8) count only in the base. It runs from −100 to 100 and is not a percentage.
glossary-nps-formula = NPS = 100 · (p − d); standard error = 100 · √((p + d − (p − d)²) ÷ n); interval = NPS ± z · standard error, clipped to ±100. p, d = shares of promoters and detractors
glossary-nps-assumes = The answers are independent of each other, and those who answered resemble those who did not.
glossary-nps-limits = Very different answers can give the same score. It needs far more answers than a mean for the same certainty, and what counts as a good score differs between countries and trades. A 6 is a detractor, even if the customer meant it kindly.
glossary-nps-source = Reichheld 2003; standard error from the variance of the answers coded +1, 0, −1

glossary-nps-adjusted = Adjusted NPS interval
glossary-nps-adjusted-definition = The interval shown for a net promoter score with fewer than 30 answers, or when all answers fall in one group. It adds three imaginary answers, so that a small sample cannot look certain.
glossary-nps-adjusted-formula = n′ = n + 3; promoters′ = promoters + ¾; detractors′ = detractors + ¾; then the formula of the NPS with these figures
glossary-nps-adjusted-assumes = The same as the NPS.
glossary-nps-adjusted-limits = Its centre lies nearer to zero than the NPS itself, so the two are shown side by side. It makes a small sample honest, not large.
glossary-nps-adjusted-source = Rocks 2016, “Interval estimation for the Net Promoter Score” (adjusted Wald)

glossary-proportion-interval = Interval of a percentage
glossary-proportion-interval-definition = The range of true shares that fit the share observed. With 95% confidence, 95 of 100 such ranges contain the true share.
glossary-proportion-interval-formula = (p + z²/2n ± z · √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n)
glossary-proportion-interval-assumes = The answers are a random sample and independent of each other.
glossary-proportion-interval-limits = It allows for chance only. If unhappy customers answer more often than others, the whole range is displaced, and no sample size mends that.
glossary-proportion-interval-source = Wilson 1927

glossary-mean-interval = Interval of a mean
glossary-mean-interval-definition = The range of true means that fit the answers observed. It never leaves the scale, and is not given for fewer than two answers or where all are alike.
glossary-mean-interval-formula = x = (mean − a) ÷ (b − a) on a scale from a to b; Wilson’s interval of x with n = x(1 − x) ÷ SE², SE = s ÷ (√n · (b − a)), s with n − 1 in the divisor, and t of Student’s distribution with n − 1 degrees of freedom; its ends put back on the scale
glossary-mean-interval-assumes = The answers are independent, and their mean is roughly normally distributed, which holds from a few dozen answers on.
glossary-mean-interval-limits = It takes the steps of a rating scale as equally far apart. It says nothing about how single customers differ: a middling mean may hide two camps.
glossary-mean-interval-source = Wilson 1927; Student 1908

glossary-response-rate = Response rate
glossary-response-rate-definition = The share of the people invited to a survey who gave a response.
glossary-response-rate-formula = response rate = 100 · responses ÷ invited
glossary-response-rate-assumes = The number of invitations is known and nobody answers twice.
glossary-response-rate-limits = A high rate does not prove that the answers are representative, nor a low one that they are not; it says how much room there is for a difference between those who answered and those who kept silent.
glossary-response-rate-source = After AAPOR, Standard Definitions (minimum response rate)

glossary-survey-change = Change between two surveys
glossary-survey-change-definition = The difference between two waves, with the probability (p) of seeing one at least this large if nothing had changed. It is called a change only when p is below 1 − confidence, usually 0.05.
glossary-survey-change-formula = percentages: z = (p₂ − p₁) ÷ √(p(1 − p)(1/n₁ + 1/n₂)) with the pooled share p, Fisher’s exact test when the least expected count is below 5, interval by Newcombe’s hybrid score; means: Welch’s t; NPS: z = difference ÷ √(SE₁² + SE₂²), of fewer than 30 answers by the adjusted intervals
glossary-survey-change-assumes = The two waves asked the same question of the same kind of customers, and are independent.
glossary-survey-change-limits = “No change shown” is not “no change”: a small sample sees only large ones. A significant difference may still be too small to matter. With twenty comparisons, one will look significant by chance.
glossary-survey-change-source = Fisher 1922; Welch 1947; Newcombe 1998 (method 10)

glossary-parts-against-rest = A part against the rest
glossary-parts-against-rest-definition = Whether one part of a breakdown differs from all the others taken together. It is named only where the difference remains after adjusting for the number of parts compared.
glossary-parts-against-rest-formula = the test of a change (pooled z, Fisher where a count under 5 is expected, for NPS z with the variance of all answers; weighted answers with their weights) between the part and all others; p adjusted by Holm over the parts, named where p < 1 − confidence; two parts are one test
glossary-parts-against-rest-assumes = Answers are independent of each other, and the parts were not chosen after looking at them.
glossary-parts-against-rest-limits = A part that is not named may still differ: it may be too small to show it.
glossary-parts-against-rest-source = Holm 1979; Spiegelhalter 2005

glossary-funnel = Funnel
glossary-funnel-definition = Many parts of different sizes beside the whole. Small parts lie far from it by chance alone; the limits say how far.
glossary-funnel-formula = z = (p − p̄) ÷ √(p̄(1 − p̄) ÷ n); φ = mean of z² after winsorising at the 10th and 90th percentile, at least 1; limits p̄ ± 1.96 · √(φ · p̄(1 − p̄) ÷ n) and with 3.09; named where z ÷ √φ is significant by Holm
glossary-funnel-assumes = Parts differ a little by nature; φ measures how much, from all of them.
glossary-funnel-limits = Some of many parts always lie beyond a limit. Only a named one is said to differ.
glossary-funnel-source = Spiegelhalter 2005; Holm 1979

glossary-drivers = Drivers of a rating
glossary-drivers-definition = How much of the differences between people’s ratings goes with their answers to other questions, and what share of that each question has. An order is said only between questions whose ranges part.
glossary-drivers-formula = R² of the linear regression of the rating on all questions; the share of a question is its gain in R², averaged over every order in which the questions can be added (LMG), ÷ R²; ranges: percentiles of 1,000 draws of the respondents at 1 − α ÷ k for k questions, widened by the draws’ mean distance from the share; told where the F test of R² gives p < 1 − confidence
glossary-drivers-assumes = At least 50 respondents, and 10 for each question, who answered all of them; steps of a scale are alike.
glossary-drivers-limits = Going together is not causing. Questions that ask nearly the same share what they explain. What nobody was asked about is not among them.
glossary-drivers-source = Lindeman, Merenda & Gold 1980; Grömping 2007; Martilla & James 1977

glossary-standardised-change = Change at one mix
glossary-standardised-change-definition = How a share changed between two waves if the parts of a column had weighed the same in both.
glossary-standardised-change-formula = Σ w(p₁ − p₀), w = pooled shares of the parts; variance Σ w²(p₁q₁ ÷ n₁ + p₀q₀ ÷ n₀); the mix changed where χ² of the numbers of answers gives p < 0.01, all expected counts at least 5
glossary-standardised-change-assumes = Within a part those who answered resemble each other in both waves.
glossary-standardised-change-limits = It corrects for the columns of the file alone, not for other ways in which those who answered differ.
glossary-standardised-change-source = Fleiss 1981, Statistical Methods for Rates and Proportions

glossary-effective-sample = Effective sample
glossary-effective-sample-definition = The number of equally weighted answers that would carry as much information as the weighted answers at hand. Intervals and tests of weighted questions use it in place of the number of answers.
glossary-effective-sample-formula = effective n = (Σw)² ÷ Σw²
glossary-effective-sample-assumes = The weights correct for who was reached, and are not themselves related to the answers within a group.
glossary-effective-sample-limits = It covers the cost of unequal weights only, not that of answers which come in clusters, such as several from one household.
glossary-effective-sample-source = Kish 1965, Survey Sampling

## Signal and noise

glossary-metric-status = Metric status
glossary-metric-status-definition = Meets the target when the latest value reaches the target in force in its period, close to the target when it reaches only the warning value, otherwise misses it. Without a target or without values there is no verdict.
glossary-metric-status-formula = better higher: value ≥ target → meets it; value ≥ warning value → close to it; else misses it. Better lower: the same with ≤
glossary-metric-status-assumes = The target was in force in the period of the value.
glossary-metric-status-limits = It looks at one period only. A met target may be luck; whether it will be met again is the question of the assurance, and whether the metric moves at all that of the variation. A score of fewer than three audits or visits is held against no target.
glossary-metric-status-source = auditbook’s own rule

glossary-control-limits = Process limits
glossary-control-limits-definition = The range within which nearly all values of a process fall as long as nothing about it changes. The near-lines lie at two thirds of the way from the mean to the limits.
glossary-control-limits-formula = limits = m ± 2.66 · amr; near-lines = m ± 2 · (2.66 ÷ 3) · amr; m = mean (average), amr = mean moving range of the baseline
glossary-control-limits-assumes = The values are in time order and each measures the same thing in the same way. No normal distribution is needed.
glossary-control-limits-limits = They show what the process does, not what customers want: they are neither targets nor a confidence interval. Under 8 points there are none, under 13 they are provisional. Where more than a third of the points lie outside them they do not fit and are not drawn; where the last eight or more lie on one side of the mean they describe a level that the values have left.
glossary-control-limits-source = Shewhart 1931; Wheeler 1993 (XmR chart); NHS England, Making Data Count, as in NHSRplotthedots

glossary-share-limits = Limits of shares and rates
glossary-share-limits-definition = Process limits of shares (a chart p′) and of rates per 1000 (a chart u′). They follow the number behind each point: wide where it is small, narrow where it is large.
glossary-share-limits-formula = p̄ = Σ(p · n) ÷ Σ n; σ = √(p̄(1 − p̄) ÷ n), of rates √(p̄ ÷ n); z = (p − p̄) ÷ σ; σz = mean |z − z₋₁| ÷ 1.128; limits = p̄ ± 3 · σ · σz
glossary-share-limits-assumes = Each value is a share or a rate of the number stated for its own period.
glossary-share-limits-limits = A share of few cases can say little, whatever its height. Limits are cut to what is possible, and nothing lies beyond a limit that is cut. Where Σz² of k points is lower than χ² with k − 1 degrees of freedom is in one of 200 cases, the values lie closer together than counting alone would put them (one case of each kind or more expected): the page says so. The limits are drawn all the same.
glossary-share-limits-source = Laney 2002

glossary-moving-range = Moving range
glossary-moving-range-definition = The distance between one value and the one before it. Its mean measures the ordinary movement from period to period. With screening, ranges so large that they must come from something special are left out once.
glossary-moving-range-formula = mrᵢ = |xᵢ − xᵢ₋₁|; amr = mean of mr; with screening: amr = mean of the ranges with mr < 3.267 · amr, unless none above zero is left
glossary-moving-range-assumes = Neighbouring values differ by ordinary variation only.
glossary-moving-range-limits = A missing period is skipped and the range spans it. Strong seasons or values that carry over from month to month distort the range.
glossary-moving-range-source = Wheeler 1993; screening as in NHSRplotthedots

glossary-season = Season
glossary-season-definition = What the month, the quarter or the weekday usually adds to a value or takes from it. It is taken out before limits and signals are read, and drawn back in with the limits.
glossary-season-formula = residuals from each stretch’s Theil–Sen line; season = median of its residuals − mean of these medians; Kruskal–Wallis between the seasons, p < 0.03
glossary-season-assumes = The season repeats in the same way; there are three cycles or more, and two values or more of each season.
glossary-season-limits = Where no season is found there may still be one: three years show two of three seasons of some size. About one in forty series without a season is given one.
glossary-season-source = Kruskal and Wallis 1952; Sen 1968

glossary-carry-over = Carry-over
glossary-carry-over-definition = How much a value resembles the one before it, beyond trend and season. Where values carry over, limits are left by chance more often and trends show where there are none; the test of the trend allows for that.
glossary-carry-over-formula = r₁ = Σ rₜ rₜ₊₁ ÷ Σ rₜ², r = residuals; signals are more common where r₁ > 2 ÷ √n; trend: ρ = (n · r₁ + 2) ÷ (n − 4), variance of S × (1 + 2 Σ (1 − k ÷ n) ρᵏ)
glossary-carry-over-assumes = Carry-over fades from one period to the next at one rate.
glossary-carry-over-limits = It is hard to tell from a slow movement in few points.
glossary-carry-over-source = Bayley and Hammersley 1946; Marriott and Pope 1954

glossary-special-cause = Signal (special cause)
glossary-special-cause-definition = A pattern that ordinary variation hardly ever makes. The first rule that matches names the point: outside a limit; seven values in a row rising or falling; two of three consecutive values near the same limit; seven in a row on one side of the mean.
glossary-special-cause-formula = 1: x > upper or x < lower limit; 2: 7 values strictly rising or falling; 3: of 3 consecutive values strictly on one side of the mean, 2 or more beyond the near-line; 4: 7 values strictly on one side of the mean
glossary-special-cause-assumes = The limits were computed from a time in which the process was stable.
glossary-special-cause-limits = It says that something changed, not what or why. Even a stable series shows one by chance now and then, and the more series are watched the more often, so look for the cause before acting. A value equal to a limit or to the mean is not beyond it. A run is not shown that one or two values far from all others make by drawing the mean away, or that values mostly on one side of it have in any order.
glossary-special-cause-source = Western Electric 1956; NHS England, Making Data Count, as in NHSRplotthedots

glossary-variation = Variation
glossary-variation-definition = How the measure moves, in one verdict: getting better, getting worse, unusually high or low (for a neutral metric), unstable, or ordinary variation. It is separate from the verdict on the target.
glossary-variation-formula = the signal of the last point (limits, then runs); without one, a significant trend; without one, “unstable” where more than a third of the points lie outside the limits or are signals; else ordinary variation. Of signals around one change of level that change is named: Pettitt p < 0.01, 8 points and a calm chart on either side
glossary-variation-assumes = The same as the process limits.
glossary-variation-limits = An earlier signal stays marked on the chart. Ordinary variation is not good in itself: a process can be steadily bad. Under eight points nothing is said, but for the answers to a survey, where those of the last two values differ by more than chance explains.
glossary-variation-source = NHS England, Making Data Count, as in NHSRplotthedots

glossary-assurance = Assurance (can the process meet the target?)
glossary-assurance-definition = Whether the process as it runs now can be expected to meet the target: every time, never as it runs now, mostly, mostly not, or hit or miss. It compares the target with the latest process limits. Without a target or for a neutral metric there is none.
glossary-assurance-formula = better higher: target > upper limit → never; target < lower limit → every time; else by Wilson’s interval of the share of values that meet it, for n(1 − r₁)/(1 + r₁) values: above one half mostly meets it, below mostly misses it, else hit or miss. Better lower: reversed
glossary-assurance-assumes = The process stays as it is.
glossary-assurance-limits = Between the limits a single value may meet the target or miss it though nothing has changed; how many did is said beside it. It is no forecast of a change that is under way. It is withheld under thirteen points, where the limits do not fit or describe a level that the values have left, and where the latest value meets a target that the limits call out of reach. Where the limits of the periods of a season lie on both sides of the target, there is none either. Nor is there one where a trend leads to the target, or over a third of the values are signals.
glossary-assurance-source = NHS England, Making Data Count, as in NHSRplotthedots

glossary-rebase = Restart of the limits
glossary-rebase-definition = A date, always with its reason, from which the limits are computed afresh because the process was changed on purpose.
glossary-rebase-formula = limits and rules are computed apart for each stretch between restarts
glossary-rebase-assumes = The change is known and lasting, and the date is that of a value in the series.
glossary-rebase-limits = A restart hides a step from the rules. Used without a good reason it makes a worsening look ordinary, so the reason is printed on the chart.
glossary-rebase-source = NHS England, Making Data Count

glossary-baseline = Baseline
glossary-baseline-definition = The points from which mean and limits are computed: the first ones of a stretch, if the metric says how many (at least 12), otherwise all of them.
glossary-baseline-formula = baseline = the first k points of the stretch, k ≥ 12; else all points
glossary-baseline-assumes = The process was stable during these points.
glossary-baseline-limits = A baseline with a signal in it gives wrong limits for everything after it. Without a fixed baseline each new point moves the limits a little.
glossary-baseline-source = Wheeler 1993; NHSRplotthedots

glossary-short-chart = Provisional limits
glossary-short-chart-definition = Limits from fewer than 13 points. They are drawn and marked as provisional.
glossary-short-chart-formula = points in the stretch < 13
glossary-short-chart-assumes = More points will follow.
glossary-short-chart-limits = Provisional limits can move noticeably with every new point, so a signal may come and go. Two points say nothing about a trend.
glossary-short-chart-source = NHSRplotthedots; NHS England, Making Data Count

glossary-decomposition = Why it moved (parts and weights)
glossary-decomposition-definition = How the change of a whole between two points divides: what came from within its parts, and what came from how much each part weighs. Both add up to the change of the mean of the parts.
glossary-decomposition-formula = within = Σ(p₁ − p₀)(w₀ + w₁) ÷ 2; weights = Σ(w₁ − w₀)(p₀ + p₁) ÷ 2; of one part (w₁ − w₀)((p₀ + p₁) ÷ 2 − x̄), x̄ midway between the whole before and after; w is a part’s share of the cases
glossary-decomposition-assumes = The whole is the mean of its parts by their numbers of cases. A part on one side only is all weight.
glossary-decomposition-limits = It is bookkeeping, not a cause: it does not show why a part moved, nor that the whole moved beyond chance. A median is not divided; nothing is told where over a tenth of the change is left open. The parts are rounded one by one, so that together they may miss the change by a last digit.
glossary-decomposition-source = Kitagawa 1955

## Trends and goals

glossary-trend = Trend
glossary-trend-definition = Whether a series rises or falls over time more than chance explains: of all pairs of values, how many rise and how many fall. It is called rising or falling only when p is below 1 − confidence; otherwise no trend is shown. It uses the points since the last restart.
glossary-trend-formula = S = pairs that rise − pairs that fall; Var = [n(n − 1)(2n + 5) − Σt(t − 1)(2t + 5)] ÷ 18, t = sizes of ties; z = (S − sign of S) ÷ √Var; τ = S ÷ (n(n − 1)/2)
glossary-trend-assumes = The values depend on each other only through the trend, the season and what each carries over to the next.
glossary-trend-limits = It finds steady movement in one direction; a rise followed by a fall cancels out. That no trend can be shown does not mean that there is none: the points may be too few. Under eight points nothing is said.
glossary-trend-source = Mann 1945; Kendall 1975

glossary-theil-sen = Change per period (Theil–Sen slope)
glossary-theil-sen-definition = The typical change from one period to the next: the median of the slopes between all pairs of points. Single outliers hardly move it.
glossary-theil-sen-formula = slope = median of (yⱼ − yᵢ) ÷ (xⱼ − xᵢ); intercept = median(y) − slope · median(x); interval: the slopes of rank (N − z√Var)/2 and (N + z√Var)/2 among the N slopes in order
glossary-theil-sen-assumes = The change is roughly steady over the time shown.
glossary-theil-sen-limits = A straight line through a curve misleads. The slope is meaningful only beside its interval: if that contains zero, the direction is not certain.
glossary-theil-sen-source = Theil 1950; Sen 1968

glossary-seasonal-trend = Seasonal trend
glossary-seasonal-trend-definition = The trend with the season taken out: January is compared only with January, February with February, and so on. It is used wherever a season is found.
glossary-seasonal-trend-formula = S = Σ S of each month; Var = Σ Var of each month; slope a year = median of all slopes within the months
glossary-seasonal-trend-assumes = The season repeats every year in the same way and all months move in one direction.
glossary-seasonal-trend-limits = Two years give only one comparison for each month. If some months rise and others fall, the sum hides it.
glossary-seasonal-trend-source = Hirsch, Slack and Smith 1982

glossary-forecast = Forecast
glossary-forecast-definition = Where the metric will be in each period to the deadline, at most 36 ahead, if nothing new happens: a middle, a range for 8 of 10 values and one for 95 of 100, and the probability that the target is met. A season that the series shows is repeated. The forecast does not look at the target. Fewer than 8 points since the last restart give none.
glossary-forecast-formula = Middle: the mean of simple smoothing, damped trend, theta and drift on values less their season. Spread: from their own past errors at each horizon, s² = a + b(h − 1), Student’s t
glossary-forecast-assumes = The future is made like the past: no plan takes effect.
glossary-forecast-limits = It is an extension of the past, not a promise: 2 of 10 values will lie outside the inner range. Values that cannot be, such as 104%, are cut. How earlier forecasts of the series turned out stands beside its chart.
glossary-forecast-source = Brown 1959; Gardner & McKenzie 1985; Assimakopoulos & Nikolopoulos 2000; Makridakis et al. 2020; the statuses are auditbook’s own

glossary-goal-status = Goal status
glossary-goal-status-definition = After the deadline: met or missed, by the last value at or before it. Before it, by the probability that the target is met: on track from 9 in 10, more likely than not from 5, less likely than not from 1, off track below. With fewer than 8 points: too early to say. A goal that starts at or past its target is one to hold: it holds so far while every value since the start meets the target, and is met if every one to the deadline does.
glossary-goal-status-formula = P ≥ 0.9 → on track; P ≥ 0.5 → more likely than not; P ≥ 0.1 → less likely than not; else off track; P = the probability of the forecast that the value at the deadline meets the target
glossary-goal-status-assumes = The same as the forecast.
glossary-goal-status-limits = It does not know what is planned, and near a border one value may change the status.
glossary-goal-status-source = auditbook’s own rule

glossary-attainment = Attainment
glossary-attainment-definition = How much of the way from the starting value to the target has been covered. 0% is the start, 100% the target; it may be negative or above 100%.
glossary-attainment-formula = attainment = (actual − from) ÷ (to − from)
glossary-attainment-assumes = The starting value was typical and not an unusually good or bad period.
glossary-attainment-limits = It ignores how much time has passed (see pace) and whether the movement is more than chance (see variation). A short way makes small movements look large.
glossary-attainment-source = auditbook’s own rule

glossary-pace = Pace
glossary-pace-definition = How far the latest value is ahead of or behind a straight line from the starting value to the target at the deadline.
glossary-pace-formula = expected = from + (to − from) · time elapsed ÷ whole time; difference = actual − expected, turned so that positive means ahead
glossary-pace-assumes = Progress is even over the whole time.
glossary-pace-limits = Many improvements come in steps: being behind before the step is no failure, being ahead after it no guarantee. It does not allow for seasons.
glossary-pace-source = auditbook’s own rule

glossary-needed-per-month = Improvement still needed
glossary-needed-per-month-definition = By how much the metric must improve in each period that is left (each month, for a monthly metric) to reach the target at the deadline.
glossary-needed-per-month-formula = (target − actual) ÷ periods from the latest value to the deadline
glossary-needed-per-month-assumes = Progress is even from now on.
glossary-needed-per-month-limits = It says what is needed, not what is possible. Compare it with the change per period so far.
glossary-needed-per-month-source = auditbook’s own rule

## Gaps and plans

glossary-gap-size = Gap
glossary-gap-size-definition = The distance between the current value and the target, signed so that a positive gap is still to be closed, in the unit of the metric and as a percentage of the target.
glossary-gap-size-formula = better higher: gap = target − current; better lower: gap = current − target; in percent: 100 · gap ÷ target
glossary-gap-size-assumes = The target is right and the current value is typical.
glossary-gap-size-limits = Gaps in different units cannot be compared by size. A small gap may matter more than a large one; that is what impact is for.
glossary-gap-size-source = auditbook’s own rule

glossary-priority = Priority
glossary-priority-definition = The impact of closing a gap for each unit of effort, both judged from 1 to 5. Lists are sorted by impact, then by effort.
glossary-priority-formula = priority = impact ÷ effort
glossary-priority-assumes = Impact and effort were judged by the same people with the same yardstick.
glossary-priority-limits = It is an opinion in numbers. 5 ÷ 5 and 1 ÷ 1 give the same figure and are not the same thing, so both numbers are always shown.
glossary-priority-source = auditbook’s own rule

glossary-age = Age of a gap
glossary-age-definition = The days since the gap was opened, by default the date of the document in which it was found; for a closed gap, the days until it was closed. A gap is overdue when its due date lies before the as-of date and it is neither closed nor accepted.
glossary-age-formula = age = as-of date − date opened, in days; closed gap: date closed − date opened
glossary-age-assumes = The gap was written down when it was found.
glossary-age-limits = The problem may be older than its record. Age says nothing about importance.
glossary-age-source = auditbook’s own rule

glossary-plan-effect = Effect of a plan
glossary-plan-effect-definition = How far a metric is, at its latest value, from where its course before the change was heading, with its interval. A plan is called effective where that interval lies beyond zero on the better side, harmful on the worse; faded where it was effective at once with the change (β₂) and the slope is shown to have turned back with it (β₃), or where it was effective at an earlier end, by an interval widened for the number of looks (Bonferroni), and is not now. Of a jump without such a turn it is told how large it was, and that whether it lasts cannot be shown. Under eight values before or four since it is too early, and so it is while actions are open and the plan names no day of its change; where another plan, a fresh start of the limits or a new version of the checklist lies within three periods, nothing can be separated. A fresh start whose reason names the plan is the plan’s own. Three kinds of evidence are asked for: figures, what customers say, business results; those that are missing are named.
glossary-plan-effect-formula = y = β₀ + β₁t + β₂·[t ≥ k] + β₃·[t ≥ k]·(t − k) + season, errors AR(1); effect = β₂ + β₃(T − k) at the last value T; by restricted maximum likelihood, interval and p by t with Satterthwaite’s degrees of freedom. An effect as large as half the interval’s width has about an even chance of being shown
glossary-plan-effect-assumes = Without the change the metric would have kept its straight course, and nothing else of weight changed at the same time. Errors carry over from one period to the next. Values end where something else happened to the metric, such as another plan’s change, so that the series holds one change.
glossary-plan-effect-limits = A straight course rarely lasts: the further the end from the change, the less it says. Where what is said of the end rests on a course that would have to go further beyond the values before the change than these reach, or where the metric cannot be, there is no verdict on it. A period with days on both sides of the change counts on neither. A metric that the plan does not touch, named by control, takes off what happened to both.
glossary-plan-effect-source = Turner et al. 2021; Satterthwaite 1946

## Agreement between auditors

glossary-kappa = Cohen’s kappa (κ)
glossary-kappa-definition = How far two scorings of the same contacts agree beyond what chance would bring: 1 is full agreement, 0 no better than chance, below 0 worse. With weights, near misses on a scale count less than wide ones; linear weights are used where all items share one scale. Items that only one side answered are dropped.
glossary-kappa-formula = κ = 1 − Σ(v · observed) ÷ Σ(v · expected); v = 0 or 1 without weights, |i − j| linear, (i − j)² quadratic
glossary-kappa-assumes = Both auditors scored independently and without seeing the other’s answers.
glossary-kappa-limits = When nearly all answers are the same, κ can be low although the auditors almost always agree; read it beside the exact agreement. High agreement does not mean that both are right. Where only one category is used, it does not exist. A word such as “substantial” is given only from 30 items and an interval narrower than 0.4.
glossary-kappa-source = Cohen 1960; weights: Cohen 1968; interval: Fleiss, Cohen & Everitt 1969; AC1: Gwet 2008

glossary-alpha = Krippendorff’s alpha (α)
glossary-alpha-definition = Agreement among any number of scorings beyond chance, which copes with missing answers and respects the kind of scale: names, ranks or distances. 1 is full agreement, 0 what chance would bring.
glossary-alpha-formula = α = 1 − Dₒ ÷ Dₑ; Dₒ = observed, Dₑ = expected disagreement
glossary-alpha-assumes = The auditors scored independently and are interchangeable.
glossary-alpha-limits = It needs answers that differ: if all are equal it cannot be computed or says little. A common yardstick is 0.8 for firm and 0.667 for tentative conclusions; it is a convention.
glossary-alpha-source = Krippendorff 2004, Content Analysis

glossary-exact-agreement = Exact agreement
glossary-exact-agreement-definition = The share of the items answered by both scorings that have the same answer.
glossary-exact-agreement-formula = exact agreement = 100 · equal answers ÷ items answered by both
glossary-exact-agreement-assumes = Both scored the same contacts.
glossary-exact-agreement-limits = Part of it is chance: where nine of ten answers are “yes”, two people who do not look agree on about 82%.
glossary-exact-agreement-source = Simple percentage agreement

glossary-mean-difference = Mean difference
glossary-mean-difference-definition = How far apart the item scores (0 to 100) of two scorings are on average, whichever is higher.
glossary-mean-difference-formula = mean difference = Σ|a − b| ÷ items answered by both
glossary-mean-difference-assumes = The steps of the scale are equally far apart.
glossary-mean-difference-limits = It does not say which auditor is stricter, and a few wide differences weigh as much as many small ones.
glossary-mean-difference-source = Mean absolute difference

## Complaints and cases

glossary-pareto = Vital few (Pareto)
glossary-pareto-definition = The categories that together make up about 80% of the cases, largest first. A category belongs to the vital few when those before it have not yet reached 80%. Categories without cases are left out; equal ones stand in order of name.
glossary-pareto-formula = cumulative % of category i = 100 · Σ counts of 1 … i ÷ total; vital few: cumulative % of the one before < 80
glossary-pareto-assumes = Each case was filed under one category, by the same rules.
glossary-pareto-limits = It counts cases, not harm: a rare category may be the grave one. Many narrow categories or a big “other” change the picture. Few complaints do not prove good service, since most unhappy customers never complain.
glossary-pareto-source = Juran 1951

glossary-on-time = On time
glossary-on-time-definition = The share of decided cases that were closed no later than their due date. Decided are cases with a due date which are closed, or whose due date lies before the as-of date. A case without a due date is not counted as on time; it is not counted at all. A due date without a time means the end of that day.
glossary-on-time-formula = on time = 100 · cases closed ≤ due ÷ decided cases
glossary-on-time-assumes = Due dates are those promised and were not moved afterwards.
glossary-on-time-limits = Closed is not solved. It does not say how late the late ones were, nor anything about cases without a due date, whose number is shown beside it.
glossary-on-time-source = auditbook’s own rule; interval of Wilson 1927

glossary-resolution-time = Resolution time
glossary-resolution-time-definition = The time from receiving a case to closing it. The median and the time within which nine of ten are closed count an open case as longer than it has waited so far; the mean is over closed cases only.
glossary-resolution-time-formula = closed − received; Kaplan–Meier curve of the share still open: median where it falls to ½, nine in ten where it falls to ⅒; mean over closed cases
glossary-resolution-time-assumes = Both times were recorded when they happened, in clock hours.
glossary-resolution-time-limits = The mean ignores open cases, which are often the oldest: a team that closes only the easy ones looks fast by it. Where too few cases are closed, median and nine in ten do not exist.
glossary-resolution-time-source = Kaplan & Meier 1958; interval by log–log of Greenwood’s variance

glossary-open-cases = Open cases
glossary-open-cases-definition = The number of cases received but not yet closed at the end of the period or on the as-of date.
glossary-open-cases-formula = open = received ≤ date and not closed by then
glossary-open-cases-assumes = Cases are closed in the log when they are done.
glossary-open-cases-limits = It depends on how many come in. A rising number may mean more customers; see the time they take as well.
glossary-open-cases-source = auditbook’s own rule

glossary-complaint-ratio = Complaints per compliment
glossary-complaint-ratio-definition = The number of complaints for each compliment recorded in the same log. Without compliments there is no figure.
glossary-complaint-ratio-formula = ratio = complaints ÷ compliments
glossary-complaint-ratio-assumes = Both are recorded with equal care.
glossary-complaint-ratio-limits = Compliments are often not written down, and complaints depend on how easy it is to complain. Few complaints do not prove good service. Use it to compare a place with itself over time, not with others.
glossary-complaint-ratio-source = auditbook’s own rule

## Comparison and evidence

glossary-competitor-beside = Beside a competitor
glossary-competitor-beside-definition = What may be said of a competitor’s value beside ours: ahead of us or behind, where the two lie further apart than chance puts them; else that they cannot be told apart. Our place is told only where every competitor can be told apart from us.
glossary-competitor-beside-formula = apart where |theirs − ours| > half our interval × √(1 + our n ÷ their n)
glossary-competitor-beside-assumes = All values measure the same thing; each is shown with its source and date.
glossary-competitor-beside-limits = Published figures are seldom counted alike, and our own tests of others are small samples. Values more than a year old are marked. Which of two values is better is said only where they lie further apart than chance explains: √2 times half the interval of ours, or the distance of its limits from the mean, as if theirs varied as much. Where it is written how many observations are behind theirs, the two variances go by the two numbers; with under five nothing is ranked. Limits that do not fit, or describe a level that was left, say nothing. Where chance alone could make a difference as large as our value itself, or as all that the metric can be, nothing is compared.
glossary-competitor-beside-source = auditbook’s own rule

glossary-coverage = Coverage
glossary-coverage-definition = How much of what should be watched has data: the share of the periods of a metric that have a value, and the combinations of channel, place or section that have been audited.
glossary-coverage-formula = coverage = 100 · filled cells ÷ all cells
glossary-coverage-assumes = The list of channels, places and metrics is complete.
glossary-coverage-limits = One review fills a cell as well as a hundred do. What nobody listed does not appear as missing.
glossary-coverage-source = auditbook’s own rule

glossary-freshness = Freshness
glossary-freshness-definition = Whether a figure is as recent as it should be. A metric is stale when the value of the period after its latest one is still missing one whole period after that period ended.
glossary-freshness-formula = stale if as-of date > end of the second period after the latest one
glossary-freshness-assumes = Values are expected every period, as the metric says.
glossary-freshness-limits = Fresh is not correct. A value may be recent and rest on hardly any cases.
glossary-freshness-source = auditbook’s own rule

glossary-from-answers = From answers
glossary-from-answers-definition = The part of a change in score that comes from different answers, that is, from the service that was found.
glossary-from-answers-formula = from answers = change in score − from measurement
glossary-from-answers-assumes = Items with the same id ask the same thing before and after.
glossary-from-answers-limits = A new auditor or another sample also changes answers. The part says where the points come from, not whether the service improved.
glossary-from-answers-source = auditbook’s own rule

glossary-from-measurement = From measurement
glossary-from-measurement-definition = The part of a change in score that comes from a changed yardstick: other weights, questions, scales or another version of the checklist.
glossary-from-measurement-formula = from measurement = score of the old answers under the new checklist − old score
glossary-from-measurement-assumes = The old answers can be read under the new checklist.
glossary-from-measurement-limits = Questions that are new have no old answer, so their effect shows under answers. A score that rises by measurement alone is no improvement.
glossary-from-measurement-source = auditbook’s own rule
