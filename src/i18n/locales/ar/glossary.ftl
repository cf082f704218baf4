# {"\u2066"} … {"\u2069"} keeps a piece of mathematics left to right inside a right-to-left line.
# المصطلحات: ما معنى كل رقم منشور، وكيف يُحسب، وماذا يفترض، وما الذي لا يستطيع قوله.

glossary-part-definition = التعريف
glossary-part-formula = الصيغة
glossary-part-assumes = ما يفترضه
glossary-part-limits = ما لا يقوله
glossary-part-source = المصدر

glossary-group-audits = عمليات التدقيق والدرجات
glossary-group-surveys = الاستبيانات
glossary-group-variation = الإشارة والضجيج
glossary-group-goals = الاتجاهات والأهداف
glossary-group-gaps = الفجوات والخطط
glossary-group-agreement = الاتفاق بين المدققين
glossary-group-cases = الشكاوى والحالات
glossary-group-evidence = المقارنة والأدلة

## عمليات التدقيق والدرجات

glossary-score = الدرجة
glossary-score-definition = الحصة المرجّحة من النقاط التي أمكن لعملية التدقيق بلوغها في البنود المجابة من قائمتها، من ٠ إلى ١٠٠، بعد تطبيق قاعدة البنود الحرجة. والبند المجاب بعبارة «لا ينطبق» لا يُحسب لها ولا عليها.
glossary-score-formula = الدرجة = {"\u2066"}100 · Σ(w · s) ÷ Σw{"\u2069"} للبنود المجابة؛ وإن كان للأقسام أوزان: {"\u2066"}Σ(W · S) ÷ ΣW{"\u2069"} للأقسام التي قُيّم فيها بند واحد على الأقل، و{"\u2066"}S{"\u2069"} درجة القسم. وقيمة {"\u2066"}s{"\u2069"} على السلّم = الموضع ÷ (عدد الدرجات − {"\u2066"}1{"\u2069"})، وفي المدى = (القيمة − الأدنى) ÷ (الأعلى − الأدنى)
glossary-score-assumes = درجات السلّم متساوية التباعد، والأوزان تبيّن أهمية كل بند.
glossary-score-limits = تصف الاتصالات المراجَعة وفق إصدار القائمة الذي تذكره عملية التدقيق. ولا تقول شيئًا عما لا تسأل عنه القائمة، ولا تصح المقارنة بين درجات قائمتين مختلفتين.
glossary-score-source = متوسط مرجّح؛ وقاعدتا «لا ينطبق» والبنود الحرجة من وضع auditbook

glossary-raw-score = الدرجة الأولية
glossary-raw-score-definition = الدرجة قبل تطبيق قاعدة البنود الحرجة. ولا تختلف عن الدرجة إلا حين يصفّرها إخفاق في بند حرج.
glossary-raw-score-formula = الدرجة الأولية = {"\u2066"}100 · Σ(w · s) ÷ Σw{"\u2069"} أو المتوسط المرجّح لدرجات الأقسام
glossary-raw-score-assumes = ما تفترضه الدرجة.
glossary-raw-score-limits = ارتفاع الدرجة الأولية مع إخفاق في بند حرج يعني أن الكثير سار جيدًا، لا أن التدقيق نجح.
glossary-raw-score-source = متوسط مرجّح

glossary-section-score = درجة القسم
glossary-section-score-definition = الحصة المرجّحة من النقاط التي أمكن للبنود المجابة في قسم واحد بلوغها، من ٠ إلى ١٠٠.
glossary-section-score-formula = درجة القسم = {"\u2066"}100 · Σ(w · s) ÷ Σw{"\u2069"} للبنود المجابة في القسم
glossary-section-score-assumes = بنود القسم تقيس جوانب شيء واحد.
glossary-section-score-limits = في قسم من بندين أو ثلاثة تغيّر إجابة واحدة النتيجة كثيرًا. والقسم الذي لم يُقيّم فيه شيء بلا درجة، وليست درجته صفرًا.
glossary-section-score-source = متوسط مرجّح

glossary-element-score = درجة العنصر
glossary-element-score-definition = الحصة المرجّحة من النقاط في كل البنود المجابة التابعة لأحد عناصر الخدمة الخمسة: سرعة الاستجابة والمعرفة والتعاطف والتواصل والمتابعة. وتُجمع البنود من الأقسام كلها.
glossary-element-score-formula = درجة العنصر = {"\u2066"}100 · Σ(w · s) ÷ Σw{"\u2069"} للبنود المجابة في العنصر، ولا تُستعمل أوزان الأقسام
glossary-element-score-assumes = كل بند منسوب إلى العنصر الذي يختبره أكثر من غيره.
glossary-element-score-limits = تستند العناصر إلى أعداد مختلفة من البنود، فالفرق الصغير بين عنصرين لا يعني الكثير. والبنود التي بلا عنصر لا تدخل في أي من الخمسة.
glossary-element-score-source = تصنيف من وضع auditbook

glossary-critical-item = بند حرج
glossary-critical-item-definition = بند يجب أن يُجاب بأفضل إجابة على سلّمه. وكل إجابة دونها تُسقط التدقيق كله مهما كانت درجته، أما «لا ينطبق» فلا يُسقطه.
glossary-critical-item-formula = إخفاق إذا كان {"\u2066"}s < 1{"\u2069"} في أي بند حرج مجاب؛ تبقى الدرجة مع القاعدة {"\u2066"}fail{"\u2069"}، وتصير {"\u2066"}0{"\u2069"} مع القاعدة {"\u2066"}zero{"\u2069"}
glossary-critical-item-assumes = البند من الأهمية بحيث لا يعوّضه شيء آخر.
glossary-critical-item-limits = إخفاق واحد في العيّنة يبيّن أن ذلك يحدث، لا كم مرة يحدث.
glossary-critical-item-source = ممارسة معتادة في ضبط جودة مراكز الاتصال؛ والقاعدتان من وضع auditbook

glossary-verdict = الحكم
glossary-verdict-definition = هل نجح التدقيق النهائي: راسب في بند حرج، وإلا فناجح أو راسب وفق حد النجاح في قائمته. ولا حكم للمسودة، ولا لتدقيق لا تضع قائمته حدًّا للنجاح.
glossary-verdict-formula = إخفاق في بند حرج ← راسب؛ وإلا: الدرجة ≥ حد النجاح ← ناجح؛ وإلا راسب
glossary-verdict-assumes = حُدّد حد النجاح قبل إجراء التدقيق.
glossary-verdict-limits = قد تفصل إجابة واحدة بين درجة فوق الحد بقليل ودرجة دونه بقليل. فاقرأ الحكم مع الدرجة والعيّنة.
glossary-verdict-source = قاعدة من وضع auditbook

glossary-band = مستوى الخدمة
glossary-band-definition = أعلى مستويات الخدمة الخمسة التي تبلغ الدرجة عتبتها: أساسي، متوقع، مرغوب، مدهش، لا يُصدّق. ولمساحة العمل أن تضع عتبات غير المعتادة، وهي ٠ و٤٠ و٦٠ و٧٥ و٩٠.
glossary-band-formula = المستوى = أعلى مستوى عتبته ≤ الدرجة
glossary-band-assumes = العتبات مناسبة للقائمة المستعملة.
glossary-band-limits = يضيف المستوى إلى الدرجة اسمًا لا معلومة. وقد يكون الفرق بين تدقيقين في مستوى واحد أكبر منه بين تدقيقين في مستويين متجاورين.
glossary-band-source = عتبات من وضع auditbook

glossary-completeness = الاكتمال
glossary-completeness-definition = نسبة بنود القائمة التي عُبّئت بإجابة أو بعبارة «لا ينطبق». ويُعدّ البند المتروك فارغًا ناقصًا.
glossary-completeness-formula = الاكتمال = {"\u2066"}100{"\u2069"} · (المجابة + ما لا ينطبق) ÷ كل البنود
glossary-completeness-assumes = لم تُستعمل عبارة «لا ينطبق» إلا حيث لم ينطبق البند حقًا.
glossary-completeness-limits = يقول كم عُبّئ لا بأي عناية. والدرجة قليلة الاكتمال قد تتغير كثيرًا حين يُجاب الباقي.
glossary-completeness-source = قاعدة من وضع auditbook

glossary-sample-margin = هامش العيّنة
glossary-sample-margin-definition = كم نقطة مئوية قد تبتعد نسبة وُجدت في عيّنة عشوائية بهذا الحجم عن النسبة في جميع الاتصالات، في أسوأ حال (حين تكون النسبة الحقيقية النصف).
glossary-sample-margin-formula = الهامش = {"\u2066"}100 · z · √(0.25 ÷ n) · √((N − n) ÷ (N − 1)){"\u2069"}، حيث رُوجع {"\u2066"}n{"\u2069"} من {"\u2066"}N{"\u2069"} اتصالًا، و{"\u2066"}z = 1.96{"\u2069"} عند ثقة {"\u2066"}95%{"\u2069"}
glossary-sample-margin-assumes = كان لكل اتصال الفرصة نفسها في أن يُختار.
glossary-sample-margin-limits = لا يشمل إلا مصادفة الاختيار، لا أخطاء التقدير ولا قائمة اتصالات معيبة. ولا هامش للعيّنة الموجّهة لأن نتيجتها لا تُعمَّم.
glossary-sample-margin-source = Cochran 1977, Sampling Techniques، مع تصحيح المجتمع المحدود

glossary-score-interval = مدى الدرجة
glossary-score-interval-definition = بين أي درجتين تقع جميع الاتصالات معًا، حيث يذكر التدقيق كم اتصالًا نال كل إجابة (أعداد) أو فيه صف لكل اتصال.
glossary-score-interval-formula = الأعداد: مدى {"\u2066"}Wilson{"\u2069"} لكل بند مع {"\u2066"}n = x(1 − x) ÷ SE²{"\u2069"}، ومسافاته {"\u2066"}d{"\u2069"} مضروبة في نصيب البند، {"\u2066"}√(0.3 · Σd² + 0.7 · (Σd)²){"\u2069"}؛ الاتصالات: {"\u2066"}Wilson{"\u2069"} مع {"\u2066"}n = T(1 − T) ÷ SE²{"\u2069"} و{"\u2066"}Student t{"\u2069"}. ارتفعت الدرجة حيث {"\u2066"}T₁ − T₀ > √((T₁ − low₁)² + (high₀ − T₀)²){"\u2069"}
glossary-score-interval-assumes = اختيرت الاتصالات عشوائيًا. وفي الأعداد يبلغ ارتباط بنود الاتصال الواحد ٠٫٧ على الأكثر.
glossary-score-interval-limits = لا يشمل إلا مصادفة الاختيار، لا أخطاء التقدير. ولا مدى للعيّنة الموجّهة ولا لتدقيق فيه إجابة واحدة عن الاتصالات كلها.
glossary-score-interval-source = Wilson 1927; Zou & Donner 2008; Cochran 1977; Newcombe 1998

## الاستبيانات

glossary-csat = رضا العملاء (CSAT)
glossary-csat-definition = نسبة الإجابات الصالحة في أعلى السلّم، وهي عادة ٤ أو ٥ من ٥. وتُستبعد الإجابات الفارغة ورموز «لا أعرف» والقيم الخارجة عن السلّم، ويُذكر عددها بجانب النتيجة.
glossary-csat-formula = {"\u2066"}CSAT{"\u2069"} = {"\u2066"}100{"\u2069"} · إجابات {"\u2066"}4{"\u2069"} و{"\u2066"}5{"\u2069"} ÷ الإجابات الصالحة
glossary-csat-assumes = من أجابوا يشبهون من لم يجيبوا.
glossary-csat-limits = لا يميّز ٤ من ٥ ولا ١ من ٣. والعملاء الذين رحلوا قلّما يُسألون. ولا تصح المقارنة بين نسب أسئلة أو سلالم مختلفة.
glossary-csat-source = نسبة أعلى درجتين؛ والمجال: Wilson 1927

glossary-ces = جهد العميل (CES)
glossary-ces-definition = نسبة الإجابات الصالحة التي توافق على أن الحصول على المساعدة كان سهلًا، وهي عادة ٥ أو ٦ أو ٧ من ٧. ويُعرض المتوسط بجانبها.
glossary-ces-formula = {"\u2066"}CES{"\u2069"} = {"\u2066"}100{"\u2069"} · إجابات {"\u2066"}5{"\u2069"} و{"\u2066"}6{"\u2069"} و{"\u2066"}7{"\u2069"} ÷ الإجابات الصالحة
glossary-ces-assumes = صيغ السؤال بحيث تعني القيمة العالية جهدًا قليلًا.
glossary-ces-limits = يقيس اتصالًا واحدًا لا العلاقة كلها. والسلالم المعكوسة أو ذات الدرجات الخمس تعطي أرقامًا أخرى، فاذكر أيها استُعمل.
glossary-ces-source = Dixon, Freeman, Toman 2010؛ والمجال: Wilson 1927

glossary-nps = صافي نقاط التوصية (NPS)
glossary-nps-definition = نسبة المروّجين (٩ أو ١٠) ناقص نسبة المنتقدين (من ٠ إلى ٦) بين الإجابات الصالحة عن سؤال «ما احتمال أن توصي بنا؟» على مقياس من ٠ إلى ١٠. ولا يُحسب المحايدون (٧ أو ٨) إلا في الأساس. ويتراوح بين سالب ١٠٠ و١٠٠، وليس نسبة مئوية.
glossary-nps-formula = {"\u2066"}NPS = 100 · (p − d){"\u2069"}؛ الخطأ المعياري {"\u2066"}SE = 100 · √((p + d − (p − d)²) ÷ n){"\u2069"}؛ المجال {"\u2066"}NPS ± z · SE{"\u2069"} محصورًا في {"\u2066"}±100{"\u2069"}؛ {"\u2066"}p{"\u2069"} و{"\u2066"}d{"\u2069"} حصتا المروّجين والمنتقدين
glossary-nps-assumes = الإجابات مستقل بعضها عن بعض، ومن أجابوا يشبهون من لم يجيبوا.
glossary-nps-limits = قد تعطي إجابات شديدة الاختلاف النتيجة نفسها. ويحتاج إلى إجابات أكثر بكثير مما يحتاجه المتوسط لبلوغ اليقين نفسه، وما يُعدّ جيدًا يختلف بين البلدان والقطاعات. والدرجة ٦ تجعل صاحبها منتقدًا وإن أعطاها بحسن نية.
glossary-nps-source = Reichheld 2003؛ والخطأ المعياري من تباين الإجابات مرمّزة بـ {"\u2066"}+1, 0, −1{"\u2069"}

glossary-nps-adjusted = مجال NPS المعدّل
glossary-nps-adjusted-definition = المجال المعروض حين تقل الإجابات عن ٣٠ أو تقع كلها في فئة واحدة. تُضاف إليها ثلاث إجابات متخيَّلة كي لا تبدو العيّنة الصغيرة مؤكدة.
glossary-nps-adjusted-formula = {"\u2066"}n′ = n + 3{"\u2069"}؛ المروّجون′ = المروّجون + {"\u2066"}¾{"\u2069"}؛ المنتقدون′ = المنتقدون + {"\u2066"}¾{"\u2069"}؛ ثم صيغة {"\u2066"}NPS{"\u2069"} بهذه الأعداد
glossary-nps-adjusted-assumes = ما يفترضه NPS.
glossary-nps-adjusted-limits = مركزه أقرب إلى الصفر من NPS نفسه، ولذلك يُعرض الاثنان معًا. وهو يجعل العيّنة الصغيرة صادقة لا كبيرة.
glossary-nps-adjusted-source = Rocks 2016, “Interval estimation for the Net Promoter Score” (طريقة Wald المعدّلة)

glossary-proportion-interval = مجال النسبة
glossary-proportion-interval-definition = مدى النسب الحقيقية التي تتفق مع النسبة المرصودة. وعند ثقة ٩٥٪ يحوي ٩٥ من كل ١٠٠ مجال كهذا النسبة الحقيقية.
glossary-proportion-interval-formula = {"\u2066"}(p + z²/2n ± z · √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n){"\u2069"}
glossary-proportion-interval-assumes = الإجابات عيّنة عشوائية مستقل بعضها عن بعض.
glossary-proportion-interval-limits = لا يحسب إلا المصادفة. فإن أجاب الساخطون أكثر من غيرهم انزاح المدى كله، ولا يصلح ذلك أي حجم للعيّنة.
glossary-proportion-interval-source = Wilson 1927

glossary-mean-interval = مجال المتوسط
glossary-mean-interval-definition = مدى المتوسطات الحقيقية التي تتفق مع الإجابات المرصودة. ولا يُعطى لأقل من إجابتين.
glossary-mean-interval-formula = المتوسط {"\u2066"}± t · s ÷ √n{"\u2069"}، حيث {"\u2066"}s{"\u2069"} بمقسوم عليه {"\u2066"}n − 1{"\u2069"}، و{"\u2066"}t{"\u2069"} من توزيع {"\u2066"}Student{"\u2069"} بدرجات حرية {"\u2066"}n − 1{"\u2069"}
glossary-mean-interval-assumes = الإجابات مستقلة، ومتوسطها قريب من التوزيع الطبيعي، وهذا يصح من بضع عشرات من الإجابات فصاعدًا.
glossary-mean-interval-limits = يعدّ درجات السلّم متساوية التباعد. ولا يقول كم يختلف العملاء فيما بينهم، فقد يخفي متوسط معتدل فريقين متباعدين.
glossary-mean-interval-source = Student 1908

glossary-response-rate = نسبة الاستجابة
glossary-response-rate-definition = نسبة من أجابوا ممن دُعوا إلى الاستبيان.
glossary-response-rate-formula = نسبة الاستجابة = {"\u2066"}100{"\u2069"} · الإجابات ÷ المدعوون
glossary-response-rate-assumes = عدد الدعوات معروف، ولا أحد يجيب مرتين.
glossary-response-rate-limits = النسبة العالية لا تثبت أن الإجابات ممثِّلة، ولا المنخفضة أنها ليست كذلك؛ بل تقول كم بقي من مجال لاختلاف من أجابوا عمن سكتوا.
glossary-response-rate-source = وفق AAPOR, Standard Definitions (أدنى نسبة استجابة)

glossary-survey-change = التغيّر بين استبيانين
glossary-survey-change-definition = الفرق بين موجتين، مع احتمال (p) رؤية فرق لا يقل عنه لو لم يتغيّر شيء. ولا يُسمّى تغيّرًا إلا إذا كان p دون ١ ناقص الثقة، أي ٠٫٠٥ عادة.
glossary-survey-change-formula = النسب: {"\u2066"}z = (p₂ − p₁) ÷ √(p(1 − p)(1/n₁ + 1/n₂)){"\u2069"} بالحصة المجمّعة {"\u2066"}p{"\u2069"}، واختبار {"\u2066"}Fisher{"\u2069"} الدقيق حين يقل أصغر تكرار متوقع عن {"\u2066"}5{"\u2069"}، والمجال بطريقة {"\u2066"}Newcombe{"\u2069"} الهجينة؛ المتوسطات: {"\u2066"}t{"\u2069"} لـ {"\u2066"}Welch{"\u2069"}؛ {"\u2066"}NPS{"\u2069"}: الفرق ÷ {"\u2066"}√(SE₁² + SE₂²){"\u2069"}
glossary-survey-change-assumes = طرحت الموجتان السؤال نفسه على النوع نفسه من العملاء، وهما مستقلتان.
glossary-survey-change-limits = «لم يظهر تغيّر» لا تعني «لا تغيّر»، فالعيّنة الصغيرة لا ترى إلا الكبير منه. وقد يكون الفرق ذو الدلالة الإحصائية أصغر من أن يهم. ومن بين عشرين مقارنة تبدو واحدة ذات دلالة بالمصادفة.
glossary-survey-change-source = Fisher 1922؛ Welch 1947؛ Newcombe 1998 (الطريقة ١٠)

glossary-parts-against-rest = جزء أمام البقية
glossary-parts-against-rest-definition = هل يختلف جزء من التفصيل عن سائر الأجزاء معًا. ولا يُذكر إلا حيث يبقى الفرق بعد التصحيح لعدد الأجزاء.
glossary-parts-against-rest-formula = اختبار التغير ({"\u2066"}z{"\u2069"}، و{"\u2066"}Fisher{"\u2069"} حيث يُتوقع عدد دون {"\u2066"}5{"\u2069"}، والطبيعي لـ{"\u2066"}NPS{"\u2069"}) بين الجزء وسائر الأجزاء؛ {"\u2066"}p{"\u2069"} مصححة وفق {"\u2066"}Holm{"\u2069"}، ويُذكر حيث {"\u2066"}p < 1 − الثقة{"\u2069"}؛ والجزآن اختبار واحد
glossary-parts-against-rest-assumes = الإجابات مستقلة بعضها عن بعض، ولم تُختر الأجزاء بعد النظر في قيمها.
glossary-parts-against-rest-limits = قد يختلف جزء لم يُذكر: فلعله أصغر من أن يبيّن ذلك.
glossary-parts-against-rest-source = Holm 1979; Spiegelhalter 2005

glossary-funnel = القمع
glossary-funnel-definition = أجزاء كثيرة مختلفة الأحجام بجانب المجموع. يبتعد الصغير منها كثيرًا بالمصادفة وحدها، والحدود تبيّن مقدار ذلك.
glossary-funnel-formula = {"\u2066"}z = (p − p̄) ÷ √(p̄(1 − p̄) ÷ n){"\u2069"}؛ {"\u2066"}φ{"\u2069"} = متوسط {"\u2066"}z²{"\u2069"} بعد قصّه عند المئينين {"\u2066"}10{"\u2069"} و{"\u2066"}90{"\u2069"}، وأقله {"\u2066"}1{"\u2069"}؛ الحدود {"\u2066"}p̄ ± 1.96 · √(φ · p̄(1 − p̄) ÷ n){"\u2069"} ومع {"\u2066"}3.09{"\u2069"}؛ ويُذكر الجزء حيث {"\u2066"}z ÷ √φ{"\u2069"} دالّة وفق {"\u2066"}Holm{"\u2069"}
glossary-funnel-assumes = تختلف الأجزاء قليلًا بطبيعتها، و{"\u2066"}φ{"\u2069"} تقيس ذلك منها جميعًا.
glossary-funnel-limits = من أجزاء كثيرة يقع بعضها دائمًا خارج حد. ولا يُقال بالاختلاف إلا عمّا ذُكر.
glossary-funnel-source = Spiegelhalter 2005; Holm 1979

glossary-standardised-change = التغير عند التركيبة نفسها
glossary-standardised-change-definition = كيف تغيّرت نسبة بين موجتين لو كان لأجزاء العمود الوزن نفسه في الاثنتين.
glossary-standardised-change-formula = {"\u2066"}Σ w(p₁ − p₀){"\u2069"} حيث {"\u2066"}w{"\u2069"} الحصص المجمّعة للأجزاء؛ التباين {"\u2066"}Σ w²(p₁q₁ ÷ n₁ + p₀q₀ ÷ n₀){"\u2069"}؛ تغيّرت التركيبة حيث يعطي {"\u2066"}χ²{"\u2069"} لأعداد الإجابات {"\u2066"}p < 0.01{"\u2069"}، وكل الأعداد المتوقعة {"\u2066"}5{"\u2069"} على الأقل
glossary-standardised-change-assumes = يتشابه من أجابوا داخل الجزء الواحد في الموجتين.
glossary-standardised-change-limits = لا يصحح إلا من حيث أعمدة الملف، لا من حيث فروق أخرى بين من أجابوا.
glossary-standardised-change-source = Fleiss 1981, Statistical Methods for Rates and Proportions

glossary-effective-sample = حجم العيّنة الفعّال
glossary-effective-sample-definition = عدد الإجابات المتساوية الأوزان التي تحمل من المعلومات ما تحمله الإجابات المرجّحة الموجودة. وتستعمله مجالات الأسئلة المرجّحة واختباراتها بدلًا من عدد الإجابات.
glossary-effective-sample-formula = {"\u2066"}n{"\u2069"} الفعّال = {"\u2066"}(Σw)² ÷ Σw²{"\u2069"}
glossary-effective-sample-assumes = تصحّح الأوزان تركيبة من سُئلوا، ولا صلة لها هي نفسها بالإجابات داخل الفئة الواحدة.
glossary-effective-sample-limits = لا يشمل إلا كلفة تفاوت الأوزان، لا كلفة الإجابات التي تأتي مجتمعة، مثل عدة إجابات من بيت واحد.
glossary-effective-sample-source = Kish 1965, Survey Sampling

## الإشارة والضجيج

glossary-metric-status = حالة المقياس
glossary-metric-status-definition = يحقق المستهدف إذا بلغت آخر قيمة المستهدفَ الساري في فترتها، وقريب منه إذا بلغت قيمة التحذير وحدها، وإلا فهو دون المستهدف. ولا حكم بلا مستهدف أو بلا قيم.
glossary-metric-status-formula = الأعلى أفضل: القيمة ≥ المستهدف ← يحققه؛ القيمة ≥ قيمة التحذير ← قريب؛ وإلا دونه. الأدنى أفضل: كذلك مع ≤
glossary-metric-status-assumes = كان المستهدف ساريًا في فترة القيمة.
glossary-metric-status-limits = ينظر إلى فترة واحدة. وقد يكون تحقيق المستهدف حظًّا؛ أما تكراره فتجيب عنه القدرة على بلوغ المستهدف، وأما تحرّك المقياس حقًا فيجيب عنه التباين.
glossary-metric-status-source = قاعدة من وضع auditbook

glossary-control-limits = حدود العملية
glossary-control-limits-definition = المدى الذي تقع فيه قيم العملية كلها تقريبًا ما دام لا يتغيّر فيها شيء. والخطان الداخليان على ثلثي المسافة من المتوسط إلى الحدود.
glossary-control-limits-formula = الحدود: {"\u2066"}m ± 2.66 · amr{"\u2069"}؛ الخطان الداخليان: {"\u2066"}m ± 2 · (2.66 ÷ 3) · amr{"\u2069"}؛ {"\u2066"}m{"\u2069"} المتوسط، و{"\u2066"}amr{"\u2069"} متوسط المدى المتحرك لفترة الأساس
glossary-control-limits-assumes = القيم مرتبة زمنيًا وتقيس كلها الشيء نفسه بالطريقة نفسها. ولا يُشترط التوزيع الطبيعي.
glossary-control-limits-limits = تبيّن ما تفعله العملية لا ما يريده العملاء، فليست أهدافًا ولا مجال ثقة. والحدود من أقل من ١٣ نقطة مؤقتة، والنسبة القائمة على حالات قليلة تتذبذب لهذا السبب وحده. وقد يقع الحد خارج الممكن، كأن يتجاوز ١٠٠٪.
glossary-control-limits-source = Shewhart 1931؛ Wheeler 1993 (مخطط XmR)؛ NHS England, Making Data Count كما في NHSRplotthedots

glossary-moving-range = المدى المتحرك
glossary-moving-range-definition = المسافة بين قيمة والتي قبلها. ويقيس متوسطها الحركة المعتادة من فترة إلى فترة. وعند الفرز تُستبعد مرة واحدة المسافات التي بلغت من الكبر أن سببها لا بد أن يكون خاصًا.
glossary-moving-range-formula = {"\u2066"}mrᵢ = |xᵢ − xᵢ₋₁|{"\u2069"}؛ {"\u2066"}amr{"\u2069"} = متوسط {"\u2066"}mr{"\u2069"}؛ وعند الفرز: متوسط المسافات التي فيها {"\u2066"}mr < 3.267 · amr{"\u2069"}، ما لم تخلُ من مسافة فوق الصفر
glossary-moving-range-assumes = القيم المتجاورة لا تختلف إلا بالتباين المعتاد.
glossary-moving-range-limits = تُتخطى الفترة الناقصة ويمتد المدى فوقها. وتشوّهه المواسم القوية والقيم التي تنتقل من شهر إلى شهر.
glossary-moving-range-source = Wheeler 1993؛ والفرز كما في NHSRplotthedots

glossary-special-cause = إشارة (سبب خاص)
glossary-special-cause-definition = نمط لا يكاد التباين المعتاد يصنعه. وتسمّي النقطةَ أول قاعدة تنطبق: خارج أحد الحدين؛ سبع قيم متتالية صاعدة أو هابطة؛ اثنتان من ثلاث قيم متتالية قرب الحد نفسه؛ سبع متتالية في جانب واحد من المتوسط.
glossary-special-cause-formula = {"\u2066"}1{"\u2069"}: القيمة فوق الحد الأعلى أو تحت الحد الأدنى؛ {"\u2066"}2{"\u2069"}: {"\u2066"}7{"\u2069"} قيم صاعدة أو هابطة تمامًا؛ {"\u2066"}3{"\u2069"}: من {"\u2066"}3{"\u2069"} قيم متتالية في جانب واحد من المتوسط تمامًا، {"\u2066"}2{"\u2069"} أو أكثر وراء الخط الداخلي؛ {"\u2066"}4{"\u2069"}: {"\u2066"}7{"\u2069"} قيم في جانب واحد من المتوسط تمامًا
glossary-special-cause-assumes = حُسبت الحدود من زمن كانت فيه العملية مستقرة.
glossary-special-cause-limits = تقول إن شيئًا تغيّر، لا ما هو ولا لماذا. وحتى السلسلة المستقرة تعطي إشارة بالمصادفة أحيانًا، ويزداد ذلك كلما كثرت السلاسل، فابحث عن السبب قبل أن تتصرف. والقيمة المساوية للحد أو للمتوسط لا تُعدّ متجاوزة له.
glossary-special-cause-source = Western Electric 1956؛ NHS England, Making Data Count كما في NHSRplotthedots

glossary-variation = التباين
glossary-variation-definition = ما تقوله آخر نقطة عن العملية: يتحسن، أو يسوء، أو مرتفع أو منخفض على غير المعتاد (لمقياس محايد)، أو تباين معتاد. وهو منفصل عن الحكم على المستهدف.
glossary-variation-formula = التباين = نوع آخر نقطة: الإشارة × اتجاه التحسن
glossary-variation-assumes = ما تفترضه حدود العملية.
glossary-variation-limits = ينظر إلى آخر نقطة وحدها، وتبقى الإشارة الأقدم معلّمة على المخطط. والتباين المعتاد ليس حسنًا في ذاته، فقد تكون العملية سيئة باستمرار.
glossary-variation-source = NHS England, Making Data Count كما في NHSRplotthedots

glossary-assurance = القدرة على بلوغ المستهدف
glossary-assurance-definition = هل يُنتظر من العملية بحالها الراهنة أن تحقق المستهدف: كل مرة، أو أبدًا ما دامت على حالها، أو تارة وتارة. وتقارن المستهدف بآخر حدود للعملية. ولا وجود لها بلا مستهدف أو لمقياس محايد.
glossary-assurance-formula = الأعلى أفضل: المستهدف > الحد الأعلى ← أبدًا لا يتحقق؛ المستهدف < الحد الأدنى ← كل مرة؛ وإلا تارة وتارة. الأدنى أفضل: بالعكس
glossary-assurance-assumes = تبقى العملية كما هي.
glossary-assurance-limits = «تارة وتارة» تعني أن المصادفة تقرر من فترة إلى فترة، ولا تقول كم مرة يتحقق المستهدف. ولا تتنبأ بتغيّر جارٍ.
glossary-assurance-source = NHS England, Making Data Count كما في NHSRplotthedots

glossary-rebase = إعادة بدء الحدود
glossary-rebase-definition = تاريخ يُذكر دائمًا مع سببه، وتُحسب الحدود منه من جديد لأن العملية غُيّرت عن قصد.
glossary-rebase-formula = تُحسب الحدود والقواعد على حدة لكل مقطع بين إعادتين
glossary-rebase-assumes = التغيير معروف ودائم، والتاريخ تاريخ قيمة من قيم السلسلة.
glossary-rebase-limits = تخفي الإعادة قفزة عن القواعد. ومن دون سبب وجيه تجعل التدهور يبدو معتادًا، ولذلك يُطبع السبب على المخطط.
glossary-rebase-source = NHS England, Making Data Count

glossary-baseline = فترة الأساس
glossary-baseline-definition = النقاط التي يُحسب منها المتوسط والحدود: أوائل نقاط المقطع إن حدّد المقياس عددها (١٢ على الأقل)، وإلا فكلها.
glossary-baseline-formula = فترة الأساس = أول {"\u2066"}k{"\u2069"} نقطة من المقطع، {"\u2066"}k ≥ 12{"\u2069"}؛ وإلا كل النقاط
glossary-baseline-assumes = كانت العملية مستقرة خلال هذه النقاط.
glossary-baseline-limits = فترة الأساس التي فيها إشارة تعطي حدودًا خاطئة لكل ما بعدها. ومن دون فترة أساس ثابتة تحرّك كل نقطة جديدة الحدود قليلًا.
glossary-baseline-source = Wheeler 1993؛ NHSRplotthedots

glossary-short-chart = حدود مؤقتة
glossary-short-chart-definition = حدود من أقل من ١٣ نقطة. تُرسم وتُعلَّم على أنها مؤقتة.
glossary-short-chart-formula = عدد نقاط المقطع أقل من {"\u2066"}13{"\u2069"}
glossary-short-chart-assumes = ستأتي نقاط أخرى.
glossary-short-chart-limits = قد تتحرك الحدود المؤقتة كثيرًا مع كل نقطة جديدة، فتظهر الإشارة وتزول. والنقطتان لا تقولان شيئًا عن الاتجاه.
glossary-short-chart-source = NHSRplotthedots؛ NHS England, Making Data Count

## الاتجاهات والأهداف

glossary-trend = الاتجاه
glossary-trend-definition = هل تصعد السلسلة أو تهبط مع الزمن أكثر مما تفسّره المصادفة: كم زوجًا من كل أزواج القيم يصعد وكم يهبط. ولا تُسمّى صاعدة أو هابطة إلا إذا كان p دون ١ ناقص الثقة، وإلا فلا يُعرض اتجاه. وتُستعمل النقاط منذ آخر إعادة بدء.
glossary-trend-formula = {"\u2066"}S{"\u2069"} = الأزواج الصاعدة − الأزواج الهابطة؛ {"\u2066"}Var = [n(n − 1)(2n + 5) − Σt(t − 1)(2t + 5)] ÷ 18{"\u2069"}، و{"\u2066"}t{"\u2069"} أحجام مجموعات القيم المتساوية؛ {"\u2066"}z = (S − sgn S) ÷ √Var{"\u2069"}؛ {"\u2066"}τ = S ÷ (n(n − 1)/2){"\u2069"}
glossary-trend-assumes = القيم مستقل بعضها عن بعض فيما عدا الاتجاه، ولا موسم فيها.
glossary-trend-limits = يجد الحركة المطردة في جهة واحدة، ويتعادل صعود يليه هبوط. وقد تعني عبارة «لا اتجاه» أن النقاط قليلة جدًا. وللبيانات الموسمية استعمل الاتجاه الموسمي.
glossary-trend-source = Mann 1945؛ Kendall 1975

glossary-theil-sen = التغيّر في الفترة (ميل Theil–Sen)
glossary-theil-sen-definition = التغيّر المعهود من فترة إلى التي تليها: وسيط الميول بين كل أزواج النقاط. ولا تكاد القيم الشاذة المفردة تحرّكه.
glossary-theil-sen-formula = الميل = وسيط {"\u2066"}(yⱼ − yᵢ) ÷ (xⱼ − xᵢ){"\u2069"}؛ المقطع = وسيط {"\u2066"}y{"\u2069"} − الميل · وسيط {"\u2066"}x{"\u2069"}؛ المجال: الميلان في الرتبتين {"\u2066"}(N − z√Var)/2{"\u2069"} و{"\u2066"}(N + z√Var)/2{"\u2069"} من الميول المرتبة وعددها {"\u2066"}N{"\u2069"}
glossary-theil-sen-assumes = التغيّر مطرد تقريبًا خلال الزمن المعروض.
glossary-theil-sen-limits = الخط المستقيم عبر منحنى مضلِّل. ولا معنى للميل إلا بجانب مجاله، فإن احتوى الصفر لم تكن الجهة مؤكدة.
glossary-theil-sen-source = Theil 1950؛ Sen 1968

glossary-seasonal-trend = الاتجاه الموسمي
glossary-seasonal-trend-definition = الاتجاه بعد نزع أثر الموسم: يُقارن يناير بيناير وحده، وفبراير بفبراير، وهكذا. ويُحسب من ٢٤ نقطة شهرية فصاعدًا.
glossary-seasonal-trend-formula = {"\u2066"}S{"\u2069"} = مجموع {"\u2066"}S{"\u2069"} للأشهر؛ {"\u2066"}Var{"\u2069"} = مجموع {"\u2066"}Var{"\u2069"} للأشهر؛ الميل في السنة = وسيط كل الميول بين الأشهر المتماثلة
glossary-seasonal-trend-assumes = يتكرر الموسم كل سنة على النحو نفسه، وتتحرك الأشهر كلها في جهة واحدة.
glossary-seasonal-trend-limits = السنتان لا تعطيان لكل شهر إلا مقارنة واحدة. وإن صعدت أشهر وهبطت أخرى أخفى المجموع ذلك.
glossary-seasonal-trend-source = Hirsch, Slack, Smith 1982

glossary-forecast = التوقع
glossary-forecast-definition = أين سيكون المقياس في كل فترة حتى الموعد، بما لا يزيد على ٣٦ فترة، إن لم يحدث جديد: وسط، ومدى لثماني قيم من كل عشر وآخر لـ٩٥ من كل ١٠٠، واحتمال بلوغ المستهدف. ويُكرَّر الموسم الذي تُظهره السلسلة. ولا ينظر التوقع إلى المستهدف. ولا توقع من أقل من ٨ نقاط منذ آخر إعادة بدء.
glossary-forecast-formula = الوسط: متوسط التمهيد البسيط والاتجاه المخمَّد وثيتا والانسياق على القيم دون موسمها. والتشتت من أخطائها الماضية عند كل أفق، {"\u2066"}s² = a + b(h − 1){"\u2069"}، وتوزيع {"\u2066"}t{"\u2069"} لستيودنت
glossary-forecast-assumes = المستقبل كالماضي: لا خطة تؤتي أثرها.
glossary-forecast-limits = هو امتداد للماضي لا وعد: تقع قيمتان من كل عشر خارج المدى الداخلي. وتُقطع القيم المستحيلة مثل ١٠٤٪. وما آلت إليه توقعات السلسلة السابقة مذكور بجانب الرسم.
glossary-forecast-source = Brown 1959؛ Gardner & McKenzie 1985؛ Assimakopoulos & Nikolopoulos 2000؛ Makridakis وآخرون 2020؛ والحالات من وضع auditbook

glossary-goal-status = حالة الهدف
glossary-goal-status-definition = بعد الموعد: تحقّق أو لم يتحقق، وفق آخر قيمة حتى الموعد. وقبله، وفق احتمال بلوغ المستهدف: على المسار من ٩ من ١٠، ومرجّح من ٥، ومستبعد من ١، وخارج المسار دون ذلك. ومن أقل من ٨ نقاط: الحكم مبكر.
glossary-goal-status-formula = {"\u2066"}P ≥ 0.9{"\u2069"} ← على المسار؛ {"\u2066"}P ≥ 0.5{"\u2069"} ← مرجّح؛ {"\u2066"}P ≥ 0.1{"\u2069"} ← مستبعد؛ وإلا خارج المسار؛ و{"\u2066"}P{"\u2069"} احتمال أن تبلغ القيمة عند الموعد المستهدفَ وفق التوقع
glossary-goal-status-assumes = ما يفترضه التوقع.
glossary-goal-status-limits = لا تعرف ما هو مخطط له، وقد تغيّر قيمة واحدة الحالةَ قرب الحد الفاصل.
glossary-goal-status-source = قاعدة من وضع auditbook

glossary-attainment = مدى الإنجاز
glossary-attainment-definition = كم قُطع من الطريق من قيمة البداية إلى المستهدف. ٠٪ هي البداية و١٠٠٪ هي المستهدف، وقد يكون سالبًا أو فوق ١٠٠٪.
glossary-attainment-formula = مدى الإنجاز = (الحالية − البداية) ÷ (المستهدف − البداية)
glossary-attainment-assumes = كانت قيمة البداية معهودة، لا جيدة ولا سيئة على غير المعتاد.
glossary-attainment-limits = يتجاهل ما مضى من الزمن (انظر الوتيرة) وهل الحركة أكثر من مصادفة (انظر التباين). وحين يقصر الطريق تبدو الحركات الصغيرة كبيرة.
glossary-attainment-source = قاعدة من وضع auditbook

glossary-pace = الوتيرة
glossary-pace-definition = كم تتقدم آخر قيمة أو تتأخر عن خط مستقيم من قيمة البداية إلى المستهدف عند الموعد.
glossary-pace-formula = المتوقعة = البداية + (المستهدف − البداية) · الزمن المنقضي ÷ الزمن كله؛ الفرق = الحالية − المتوقعة، بإشارة يدل موجبها على التقدم
glossary-pace-assumes = التقدم منتظم طوال المدة.
glossary-pace-limits = كثير من التحسينات يأتي قفزات، فالتأخر قبل القفزة ليس إخفاقًا والتقدم بعدها ليس ضمانًا. ولا تراعي المواسم.
glossary-pace-source = قاعدة من وضع auditbook

glossary-needed-per-month = التحسن اللازم بعد
glossary-needed-per-month-definition = كم يجب أن يتحسن المقياس في كل فترة باقية (كل شهر للمقياس الشهري) ليبلغ المستهدف عند الموعد.
glossary-needed-per-month-formula = (المستهدف − الحالية) ÷ عدد الفترات من آخر قيمة إلى الموعد
glossary-needed-per-month-assumes = التقدم منتظم من الآن فصاعدًا.
glossary-needed-per-month-limits = يقول ما يلزم لا ما يمكن. قارنه بالتغيّر في الفترة حتى الآن.
glossary-needed-per-month-source = قاعدة من وضع auditbook

## الفجوات والخطط

glossary-gap-size = الفجوة
glossary-gap-size-definition = المسافة بين القيمة الحالية والمستهدف، بإشارة يدل موجبها على فجوة لم تُسدّ بعد، بوحدة المقياس ونسبةً من المستهدف.
glossary-gap-size-formula = الأعلى أفضل: الفجوة = المستهدف − الحالية؛ الأدنى أفضل: الفجوة = الحالية − المستهدف؛ بالنسبة المئوية: {"\u2066"}100{"\u2069"} · الفجوة ÷ المستهدف
glossary-gap-size-assumes = المستهدف صحيح والقيمة الحالية معهودة.
glossary-gap-size-limits = لا تُقارن أحجام الفجوات بوحدات مختلفة. وقد تكون فجوة صغيرة أهم من كبيرة، ولهذا يُقدَّر الأثر.
glossary-gap-size-source = قاعدة من وضع auditbook

glossary-priority = الأولوية
glossary-priority-definition = أثر سد الفجوة لكل وحدة من الجهد، وكلاهما مقدّر من ١ إلى ٥. وتُرتب القوائم بالأثر ثم بالجهد.
glossary-priority-formula = الأولوية = الأثر ÷ الجهد
glossary-priority-assumes = قدّر الأثرَ والجهدَ الأشخاصُ أنفسهم بالمعيار نفسه.
glossary-priority-limits = هي رأي بالأرقام. فقسمة ٥ على ٥ وقسمة ١ على ١ تعطيان الناتج نفسه وليستا الشيء نفسه، ولذلك يُعرض العددان دائمًا.
glossary-priority-source = قاعدة من وضع auditbook

glossary-age = عمر الفجوة
glossary-age-definition = عدد الأيام منذ فُتحت الفجوة، وهو عادة تاريخ الوثيقة التي وُجدت فيها؛ وللمغلقة عدد الأيام حتى إغلاقها. وتُعدّ الفجوة متأخرة إذا سبق موعدها تاريخ التقرير ولم تُغلق ولم تُقبل.
glossary-age-formula = العمر = تاريخ التقرير − تاريخ الفتح، بالأيام؛ الفجوة المغلقة: تاريخ الإغلاق − تاريخ الفتح
glossary-age-assumes = سُجّلت الفجوة حين وُجدت.
glossary-age-limits = قد تكون المشكلة أقدم من تسجيلها. ولا يقول العمر شيئًا عن الأهمية.
glossary-age-source = قاعدة من وضع auditbook

glossary-plan-effect = أثر الخطة
glossary-plan-effect-definition = وسيط المقياس ومتوسطه قبل سريان التغيير وبعده، مع احتمال (p) أن يختلف الجانبان هذا القدر بالمصادفة. ولا تُسمّى الخطة ناجعة إلا إذا تحرك الوسيط في الجهة الصحيحة وكان p دون ١ ناقص الثقة، أي ٠٫٠٥ عادة. وتُطلب ثلاثة أنواع من الأدلة: الأرقام، وما يقوله العملاء، ونتائج العمل؛ ويُسمّى الناقص منها.
glossary-plan-effect-formula = {"\u2066"}U{"\u2069"} = الأزواج التي تفوق فيها القيمة بعد التغيير القيمة قبله + {"\u2066"}½{"\u2069"} · المتساوية؛ و{"\u2066"}p{"\u2069"} من اختبار {"\u2066"}Mann–Whitney{"\u2069"} ذي الطرفين، بالحساب الدقيق لجانب لا يتجاوز {"\u2066"}8{"\u2069"} قيم بلا تساوٍ، وإلا بالتقريب الطبيعي
glossary-plan-effect-assumes = القيم مستقلة، ولم يتغيّر في الوقت نفسه شيء آخر ذو شأن.
glossary-plan-effect-limits = القبل والبعد ليسا سببًا ونتيجة، فقد يفسّر الفرقَ موسمٌ أو مشاريع أخرى أو اتجاه بدأ من قبل. والنقاط القليلة في أحد الجانبين لا تُظهر حتى الأثر الكبير.
glossary-plan-effect-source = Mann, Whitney 1947

## الاتفاق بين المدققين

glossary-kappa = كابا كوهين (κ)
glossary-kappa-definition = كم يتفق تقييمان للاتصالات نفسها فوق ما تأتي به المصادفة: ١ اتفاق تام، و٠ ليس أفضل من المصادفة، ودون ٠ أسوأ. وبالأوزان يُحسب الاختلاف القريب على السلّم أقل من البعيد؛ وتُستعمل الأوزان الخطية حين تشترك البنود كلها في سلّم واحد. وتُسقط البنود التي أجابها طرف واحد.
glossary-kappa-formula = {"\u2066"}κ = 1 − Σ(v · o) ÷ Σ(v · e){"\u2069"}؛ {"\u2066"}o{"\u2069"} المرصود، و{"\u2066"}e{"\u2069"} المتوقع، و{"\u2066"}v = 0{"\u2069"} أو {"\u2066"}1{"\u2069"} بلا أوزان، و{"\u2066"}|i − j|{"\u2069"} خطيًا، و{"\u2066"}(i − j)²{"\u2069"} تربيعيًا
glossary-kappa-assumes = قيّم المدققان مستقلين، دون أن يرى أحدهما إجابات الآخر.
glossary-kappa-limits = حين تتماثل الإجابات كلها تقريبًا قد تنخفض κ مع أن المدققين يتفقان دائمًا تقريبًا، فاقرأها بجانب التطابق التام. والاتفاق العالي لا يعني أن كليهما مصيب. ولا وجود لها حين تُستعمل فئة واحدة فقط.
glossary-kappa-source = Cohen 1960؛ والأوزان: Cohen 1968

glossary-alpha = ألفا كريبندورف (α)
glossary-alpha-definition = اتفاق أي عدد من التقييمات فوق المصادفة، وتحتمل الإجابات الناقصة وتراعي نوع السلّم: أسماء أو رتب أو مسافات. ١ اتفاق تام، و٠ ما تأتي به المصادفة.
glossary-alpha-formula = {"\u2066"}α = 1 − Dₒ ÷ Dₑ{"\u2069"}؛ {"\u2066"}Dₒ{"\u2069"} الاختلاف المرصود، و{"\u2066"}Dₑ{"\u2069"} الاختلاف المتوقع
glossary-alpha-assumes = قيّم المدققون مستقلين، ويمكن أن يحل أحدهم محل الآخر.
glossary-alpha-limits = تحتاج إلى إجابات مختلفة، فإن تساوت كلها تعذّر حسابها أو قلّ معناها. والمعيار الشائع ٠٫٨ للاستنتاج الثابت و٠٫٦٦٧ للاستنتاج الحذر، وهو عُرف.
glossary-alpha-source = Krippendorff 2004, Content Analysis

glossary-exact-agreement = التطابق التام
glossary-exact-agreement-definition = نسبة البنود ذات الإجابة الواحدة من البنود التي أجابها الطرفان.
glossary-exact-agreement-formula = التطابق التام = {"\u2066"}100{"\u2069"} · الإجابات المتساوية ÷ البنود التي أجابها الطرفان
glossary-exact-agreement-assumes = قيّم الاثنان الاتصالات نفسها.
glossary-exact-agreement-limits = جزء منه مصادفة: فحيث تسع إجابات من عشر «نعم» يتطابق شخصان لا ينظران أصلًا في نحو ٨٢٪.
glossary-exact-agreement-source = نسبة اتفاق بسيطة

glossary-mean-difference = متوسط الفرق
glossary-mean-difference-definition = كم تتباعد درجات البنود (من ٠ إلى ١٠٠) في تقييمين في المتوسط، أيًّا كان الأعلى.
glossary-mean-difference-formula = متوسط الفرق = {"\u2066"}Σ|a − b|{"\u2069"} ÷ البنود التي أجابها الطرفان
glossary-mean-difference-assumes = درجات السلّم متساوية التباعد.
glossary-mean-difference-limits = لا يقول أي المدققين أشد، ويزن قليل من الفروق الواسعة ما يزنه كثير من الصغيرة.
glossary-mean-difference-source = متوسط الفرق المطلق

## الشكاوى والحالات

glossary-pareto = القلّة المهمة (باريتو)
glossary-pareto-definition = الفئات التي تكوّن معًا نحو ٨٠٪ من الحالات، أكبرها أولًا. وتكون الفئة من القلّة المهمة إذا لم تبلغ الفئات التي قبلها ٨٠٪ بعد. وتُترك الفئات الخالية، وتُرتب المتساوية بالاسم.
glossary-pareto-formula = النسبة التراكمية للفئة {"\u2066"}i{"\u2069"} = {"\u2066"}100{"\u2069"} · مجموع الأعداد من {"\u2066"}1{"\u2069"} إلى {"\u2066"}i{"\u2069"} ÷ الكل؛ القلّة المهمة: النسبة التراكمية للسابقة أقل من {"\u2066"}80{"\u2069"}
glossary-pareto-assumes = صُنّفت كل حالة في فئة واحدة بالقواعد نفسها.
glossary-pareto-limits = تعدّ الحالات لا الضرر، فقد تكون الفئة النادرة هي الخطيرة. وتغيّر الصورةَ فئاتٌ ضيقة كثيرة أو فئة «أخرى» كبيرة. وقلّة الشكاوى لا تثبت جودة الخدمة، فأغلب الساخطين لا يشتكون أبدًا.
glossary-pareto-source = Juran 1951

glossary-on-time = في الموعد
glossary-on-time-definition = نسبة الحالات المغلقة في موعدها أو قبله من الحالات المحسومة. والمحسومة هي ذات الموعد التي أُغلقت، أو سبق موعدها تاريخ التقرير. والحالة التي بلا موعد لا تُحسب في الموعد، بل لا تُحسب أصلًا. والموعد بلا ساعة يعني نهاية اليوم.
glossary-on-time-formula = في الموعد = {"\u2066"}100{"\u2069"} · المغلقة ≤ الموعد ÷ الحالات المحسومة
glossary-on-time-assumes = المواعيد هي ما وُعد به ولم تُحرّك بعد ذلك.
glossary-on-time-limits = المغلق ليس محلولًا بالضرورة. ولا تقول كم تأخر المتأخر، ولا شيئًا عن الحالات التي بلا موعد، وعددها معروض بجانبها.
glossary-on-time-source = قاعدة من وضع auditbook؛ والمجال: Wilson 1927

glossary-resolution-time = زمن الحل
glossary-resolution-time-definition = الزمن من استلام الحالة إلى إغلاقها، للحالات المغلقة: المتوسط والوسيط والزمن الذي أُغلقت خلاله تسع من كل عشر. ويُعرض بجانبه عدد ما زال مفتوحًا.
glossary-resolution-time-formula = الإغلاق − الاستلام؛ المتوسط، والوسيط، والمئين {"\u2066"}90{"\u2069"}
glossary-resolution-time-assumes = سُجّل الوقتان حين حدثا، بساعات اليوم كلها.
glossary-resolution-time-limits = تُهمل الحالات المفتوحة وهي غالبًا الأقدم، فالفريق الذي لا يغلق إلا السهل يبدو سريعًا. وإغلاق حالات قديمة كثيرة دفعة واحدة يسيء إلى الرقم مع أن العمل تحسّن. والمتوسط يتبع حالات طويلة قليلة، والوسيط يخفيها.
glossary-resolution-time-source = إحصاء وصفي

glossary-open-cases = الحالات المفتوحة
glossary-open-cases-definition = عدد الحالات المستلمة التي لم تُغلق عند نهاية الفترة أو في تاريخ التقرير.
glossary-open-cases-formula = المفتوحة = استلامها ≤ التاريخ ولم تُغلق حتى حينه
glossary-open-cases-assumes = تُغلق الحالات في السجل حين تنتهي.
glossary-open-cases-limits = يتوقف على عدد الوارد. وقد تعني الزيادة عملاء أكثر، فانظر أيضًا إلى زمن الحل.
glossary-open-cases-source = قاعدة من وضع auditbook

glossary-complaint-ratio = الشكاوى لكل إشادة
glossary-complaint-ratio-definition = عدد الشكاوى لكل إشادة مسجّلة في السجل نفسه. ولا رقم بلا إشادات.
glossary-complaint-ratio-formula = النسبة = الشكاوى ÷ الإشادات
glossary-complaint-ratio-assumes = يُسجّل النوعان بالعناية نفسها.
glossary-complaint-ratio-limits = كثيرًا ما لا تُكتب الإشادات، وتتوقف الشكاوى على سهولة تقديمها. وقلّة الشكاوى لا تثبت جودة الخدمة. استعملها لمقارنة المكان بنفسه عبر الزمن، لا بغيره.
glossary-complaint-ratio-source = قاعدة من وضع auditbook

## المقارنة والأدلة

glossary-competitor-rank = المرتبة بين المنافسين
glossary-competitor-rank-definition = مرتبة القيمة بين كل القيم المعروفة للمقياس نفسه، ومنها قيمتنا، الأفضل أولًا بحسب اتجاه المقياس. وتتقاسم القيم المتساوية المرتبة، ولا مرتبة لمقياس محايد.
glossary-competitor-rank-formula = المرتبة = {"\u2066"}1{"\u2069"} + عدد القيم الأفضل
glossary-competitor-rank-assumes = تقيس القيم كلها الشيء نفسه، وتُعرض كل منها مع مصدرها وتاريخها.
glossary-competitor-rank-limits = قلّما تُحسب الأرقام المنشورة بالطريقة نفسها، واختباراتنا لدى غيرنا عيّنات صغيرة. وقد لا يكون بين مرتبتين متجاورتين فرق حقيقي. وتُعلَّم القيم التي مضى عليها أكثر من عام.
glossary-competitor-rank-source = قاعدة من وضع auditbook

glossary-coverage = التغطية
glossary-coverage-definition = كم مما ينبغي رصده له بيانات: نسبة فترات المقياس التي لها قيمة، وتوليفات القناة أو المكان أو القسم التي دُقّقت.
glossary-coverage-formula = التغطية = {"\u2066"}100{"\u2069"} · الخانات المملوءة ÷ كل الخانات
glossary-coverage-assumes = قائمة القنوات والأماكن والمقاييس كاملة.
glossary-coverage-limits = مراجعة واحدة تملأ الخانة كما تملؤها مئة. وما لم يُدرجه أحد لا يظهر ناقصًا.
glossary-coverage-source = قاعدة من وضع auditbook

glossary-freshness = الحداثة
glossary-freshness-definition = هل الرقم حديث بالقدر الواجب. ويُعدّ المقياس قديمًا إذا انتهت بعد آخر قيمة له فترة كاملة أخرى بلا قيمة جديدة.
glossary-freshness-formula = قديم إذا كان تاريخ التقرير بعد نهاية الفترة التالية لآخر فترة
glossary-freshness-assumes = تُنتظر قيمة في كل فترة كما يحدد المقياس.
glossary-freshness-limits = الحديث ليس صحيحًا بالضرورة. فقد تكون القيمة حديثة ومستندة إلى حالات نادرة.
glossary-freshness-source = قاعدة من وضع auditbook

glossary-from-answers = من الإجابات
glossary-from-answers-definition = الجزء من تغيّر الدرجة الآتي من اختلاف الإجابات، أي من الخدمة التي وُجدت.
glossary-from-answers-formula = من الإجابات = تغيّر الدرجة − من القياس
glossary-from-answers-assumes = البنود ذات المعرّف الواحد تسأل الشيء نفسه قبلًا وبعدًا.
glossary-from-answers-limits = المدقق الجديد أو العيّنة الأخرى يغيّران الإجابات أيضًا. وهذا الجزء يقول من أين جاءت النقاط، لا هل تحسنت الخدمة.
glossary-from-answers-source = قاعدة من وضع auditbook

glossary-from-measurement = من القياس
glossary-from-measurement-definition = الجزء من تغيّر الدرجة الآتي من تغيّر المعيار: أوزان أو أسئلة أو سلالم أخرى، أو إصدار آخر من القائمة.
glossary-from-measurement-formula = من القياس = درجة الإجابات القديمة وفق القائمة الجديدة − الدرجة القديمة
glossary-from-measurement-assumes = يمكن قراءة الإجابات القديمة وفق القائمة الجديدة.
glossary-from-measurement-limits = الأسئلة الجديدة بلا إجابة قديمة، فيظهر أثرها في الإجابات. والدرجة التي ترتفع بالقياس وحده ليست تحسنًا.
glossary-from-measurement-source = قاعدة من وضع auditbook
