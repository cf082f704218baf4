# What `auditbook new` writes into documents for their authors.

new-body-audit = ما الذي فُحص، وما الذي يلفت النظر.
new-body-checklist = الغرض من قائمة التحقق هذه، ومتى تُملأ، وكم يستغرق ذلك.
new-body-competitor = ما يفعلونه أفضل منا، وما نفعله أفضل منهم.
new-body-decision = ما يلزم معرفته لاتخاذ القرار، وما يحدث إن لم يُتخذ.
new-body-gap = ما الذي وُجد، بكلمات يقبلها المعنيون.
new-body-goal = لماذا هذا الهدف، وما الذي سيُفعل لبلوغه.
new-body-log = من أين يأتي السجل، ومن يكتب فيه.
new-body-page = Markdown. توضع الترجمة بجانب هذا الملف، مثل { $file } للإستونية.
new-body-plan = لماذا تسدّ هذه الإجراءات الفجوة.
new-body-survey = من سُئل، وكيف، وما الذي لا تستطيع الإجابات أن تبيّنه.
new-body-visit = ما الذي حدث، بترتيب حدوثه.
new-critical = حرج: أي إجابة دون الأفضل تمنع اجتياز التدقيق.
new-evidence-here = ما الذي لوحظ، مع مصدره.
new-evidence-required = الأدلة مطلوبة: اكتبها أدناه تحت { $heading }.
new-evidence-where = توضع الأدلة تحت عنوان يبدأ برمز البند؛ وتتسع الإجابة لملاحظة بجانبها: { $example }.
new-extending-drop = ما لا يُسأل عنه هنا.
new-extending-weights = حيث تختلف.
new-own-section = معاييرنا الخاصة
new-own-item = بماذا نَعِد زيادةً على ذلك؟
