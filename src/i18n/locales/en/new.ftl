# What `auditbook new` writes into documents for their authors.

new-body-audit = What was looked at, and what stands out.
new-body-checklist = What this checklist is for, when it is filled in, and how long that takes.
new-body-competitor = What they do better, and what we do better.
new-body-decision = What has to be known to decide, and what happens if nobody does.
new-body-gap = What was found, in words that the people concerned would accept.
new-body-goal = Why this goal, and what will be done to reach it.
new-body-log = Where the register comes from, and who writes in it.
new-body-page = Markdown. A translation lies beside this file, as { $file } for Estonian.
new-body-plan = Why these actions close the gap.
new-body-survey = Who was asked, how, and what the answers cannot show.
new-body-visit = What happened, in the order it happened.
new-critical = Critical: less than the best answer fails the audit.
new-evidence-here = What was seen, with its source.
new-evidence-required = Evidence required: write it under { $heading } below.
new-evidence-where = Evidence stands under a heading that begins with the item's id; a note fits beside the answer: { $example }.
new-extending-drop = What is not asked here.
new-extending-weights = Where they differ.
new-own-section = Our own standards
new-own-item = What do we promise beyond that?
