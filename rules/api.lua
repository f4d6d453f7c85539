---@meta
-- 由 heng docs 生成，不要手改：给编辑器（Lua 语言服务器）看的用词、指标、参数和系数；heng 自己不读它。
-- Made by heng docs, not edited by hand: the words, indicators, parameters and factors, for editors; heng does not read it.

---数：指标、参数、系数，或它们的算式 a number: indicator, parameter, factor, or arithmetic on them
---@class heng.Number
---@operator add(heng.Number|number): heng.Number
---@operator sub(heng.Number|number): heng.Number
---@operator mul(heng.Number|number): heng.Number
---@operator div(heng.Number|number): heng.Number
---@operator unm: heng.Number

---条件：满足、不满足或待定 a condition: met, not met or undetermined
---@class heng.Condition

---@class heng.Indicator: heng.Number, heng.Condition
---@field at fun(self: heng.Indicator, year: integer): heng.Indicator       某一年的值 the value of a year
---@field years_ago fun(self: heng.Indicator, years: integer): heng.Indicator 若干年前的值 the value of years before

---文字，或两种语言 a text, or both languages
---@alias heng.Text string|{ zh: string, en: string }
---@alias heng.AnyNumber heng.Number|number

---@class heng.Combine

---@class heng.fields.scheme
---@field title heng.Text
---@field document heng.Text
---@field subject heng.Text
---@field layer? "national"|"provincial"|"local"
---@field factors? heng.Text
---@field version? heng.Text
---@field extends? heng.Text
---@field note? heng.Text

---方案的抬头，每个文件第一句
---
---the head of a scheme: the first statement of the file
---
---`scheme "national.name" { title, document, subject, layer, factors, version, extends }`
---@param code string
---@return fun(fields: heng.fields.scheme)
function scheme(code) end

---@class heng.fields.gate
---@field title? heng.Text
---@field clause any
---@field require heng.Condition
---@field document? heng.Text
---@field when? heng.Condition
---@field missing? "fail"|"rescale"|"unknown"
---@field judge? "full"|"rounded"
---@field reference? boolean
---@field note? heng.Text

---必须满足的条件；缺报而定不下来：待定，除非 missing = "fail"（算不满足）或 "rescale"（算不适用）；when 不满足则不适用。judge = "rounded" 按修约值比较法：值先修约到限值写出的位数（97.0 一位小数，14e2 百位），缺省 full 用全数值比较法。reference = true 只供参考，不影响结论；clause 可以是一列条款，第一个为主
---
---a condition that must be met; undetermined where missing values leave it open, unless missing = "fail" (not met) or "rescale" (does not apply); does not apply where when is not met. judge = "rounded" rounds the value to the digits its limit is written with (97.0: one decimal, 14e2: hundreds) before comparing, by default (full) it is compared as it is. reference = true is reported but never decides; clause may be a list, the first is the main one
---
---`gate "code" { title, clause, require = condition, when, missing, judge, reference }`
---@param code string
---@return fun(fields: heng.fields.gate)
function gate(code) end

---@class heng.fields.veto
---@field title? heng.Text
---@field clause any
---@field reject_if heng.Condition
---@field document? heng.Text
---@field when? heng.Condition
---@field missing? "fail"|"rescale"|"unknown"
---@field judge? "full"|"rounded"
---@field reference? boolean
---@field note? heng.Text

---一票否决：条件满足即不通过；missing = "fail" 时缺报也否决；其余同 gate
---
---refuses the subject when its condition is met; with missing = "fail" also when that is not known; else as gate
---
---`veto "code" { title, clause, reject_if = condition, when }`
---@param code string
---@return fun(fields: heng.fields.veto)
function veto(code) end

---@class heng.fields.score
---@field title? heng.Text
---@field clause any
---@field points heng.AnyNumber
---@field value heng.AnyNumber|heng.AnyNumber|fun(p: heng.Subject): number
---@field group? heng.Text
---@field weight? heng.AnyNumber
---@field document? heng.Text
---@field when? heng.Condition
---@field missing? "zero"|"rescale"|"unknown"
---@field reference? boolean
---@field note? heng.Text

---计分项：value 是占满分的份额、分数，或函数；算出的分不在 0 到满分之内：这一项对该对象出错、待定（需要封顶就写 clamp）。缺报：得分是区间，除非 missing = "zero"（得 0 分）或 "rescale"（算不适用）；函数可写 missing = "handled"，自己处理缺报。weight 缺省 1，0 为不计
---
---points: value is a share of the points, points, or a function; where it comes out below 0 or above the points the criterion fails for that subject and is undetermined (write clamp to hold it). Missing: an interval of points, unless missing = "zero" (0 points) or "rescale" (does not apply); a function may say missing = "handled" and deal with it. weight is 1 by default, 0 counts for nothing
---
---`score "code" { title, clause, group, points, value, when, missing }`
---@param code string
---@return fun(fields: heng.fields.score)
function score(code) end

---加分项：加在总分之上
---
---as score, on top of the total
---
---`bonus "code" { … as score … }`
---@param code string
---@return fun(fields: heng.fields.score)
function bonus(code) end

---@class heng.fields.group
---@field title? heng.Text
---@field parent? heng.Text
---@field combine? "sum"|"weighted_mean"|"geometric_mean"|"harmonic_mean"|"minimum"
---@field weight? heng.AnyNumber
---@field cap? heng.AnyNumber
---@field floor? heng.AnyNumber
---@field points? heng.AnyNumber

---一组评价项（和下级组）：combine 为 sum（缺省）weighted_mean geometric_mean harmonic_mean minimum；可封顶、保底（先封顶后保底）；weight 是它在上级组或总分里的权重，0 为不计。各项满分也这样合成组的满分。not_applicable = "rescale" 时，不适用的项连同满分（均值则连同权重）去掉，全都不适用的组对上级也不适用
---
---a group of criteria (and of groups): combine is sum (default), weighted_mean, geometric_mean, harmonic_mean or minimum; cap, then floor; weight is its weight in its parent or in the total, 0 counts for nothing. What it can give is combined from what its members can in the same way. With not_applicable = "rescale" what does not apply is left out with its points (of a mean: its weight), and a group of which nothing applies does not apply in its parent
---
---`group "code" { title, parent, combine, weight, cap, floor, points }`
---@param code string
---@return fun(fields: heng.fields.group)
function group(code) end

---@class heng.fields.panel
---@field title? heng.Text
---@field clause any
---@field points heng.AnyNumber
---@field combine any
---@field guidance? heng.Text
---@field group? heng.Text
---@field weight? heng.AnyNumber
---@field document? heng.Text
---@field when? heng.Condition
---@field note? heng.Text

---专家打分项：回避和没有打分的表不算有效；一份有效的也没有、或不足 at_least 份：待定，0 到满分
---
---points come from experts' sheets: excused and empty ones are not valid; with no valid sheet, or fewer than at_least, undetermined between 0 and the points
---
---`panel "code" { title, clause, group, points, combine, guidance }`
---@param code string
---@return fun(fields: heng.fields.panel)
function panel(code) end

---各有效评分的算术平均
---
---the mean of the valid sheets
---
---`mean()`
---@return heng.Combine
function mean() end

---中位数
---
---their median
---
---`median()`
---@return heng.Combine
function median() end

---@class heng.fields.trimmed_mean
---@field drop? integer
---@field at_least? integer

---去掉 drop 个最高和最低后平均；有效评分少于 at_least 份：待定
---
---the mean without the drop highest and lowest; undetermined with fewer than at_least valid sheets
---
---`trimmed_mean { drop = 1, at_least = 5 }`
---@param fields heng.fields.trimmed_mean
---@return heng.Combine
function trimmed_mean(fields) end

---取用 rules/lib/file.lua：几个方案共有的写法，返回它 return 的表；每次取用都重新运行
---
---rules/lib/file.lua, what schemes have in common: the table it returns; it runs anew at every use
---
---`local name = use "file"`
---@param file heng.Text
---@return any
function use(file) end

---x ≥ limit（以上、不低于、达到）；与限值相对差 1e-12 以内视为相等
---
---x ≥ limit; within a relative 1e-12 of it counts as equal
---
---`at_least(x, limit)`
---@param x heng.AnyNumber
---@param limit heng.AnyNumber
---@return heng.Condition
function at_least(x, limit) end

---x ≤ limit（以下、不超过、以内）
---
---x ≤ limit
---
---`at_most(x, limit)`
---@param x heng.AnyNumber
---@param limit heng.AnyNumber
---@return heng.Condition
function at_most(x, limit) end

---x > limit（超过、大于）；等于限值不算
---
---x > limit; equal to it is not met
---
---`more_than(x, limit)`
---@param x heng.AnyNumber
---@param limit heng.AnyNumber
---@return heng.Condition
function more_than(x, limit) end

---x < limit（低于、小于）；等于限值不算
---
---x < limit; equal to it is not met
---
---`less_than(x, limit)`
---@param x heng.AnyNumber
---@param limit heng.AnyNumber
---@return heng.Condition
function less_than(x, limit) end

---low ≤ x ≤ high，两端都含；low 大于 high 则永远不满足（heng check 会指出）
---
---low ≤ x ≤ high, both ends included; never met where low is above high (heng check says so)
---
---`between(x, low, high)`
---@param x heng.AnyNumber
---@param low heng.AnyNumber
---@param high heng.AnyNumber
---@return heng.Condition
function between(x, low, high) end

---x 等于一个数（相对差 1e-12 以内），或类别指标等于一个文字；缺报：待定
---
---x equals a number (within a relative 1e-12), or a category equals a text; missing: undetermined
---
---`equals(x, value)`
---@param x heng.AnyNumber
---@param value heng.AnyNumber|heng.Text
---@return heng.Condition
function equals(x, value) end

---x 等于所列之一；至少列一个
---
---x equals one of those listed, at least one
---
---`one_of(x, { … })`
---@param x heng.AnyNumber
---@param values any
---@return heng.Condition
function one_of(x, values) end

---是/否指标为“是”；缺报：待定
---
---a yes/no indicator is yes; missing: undetermined
---
---`is_true(b)`
---@param b heng.Indicator
---@return heng.Condition
function is_true(b) end

---已填报（“>93”这样的也算）；计算指标指能算出来
---
---it was reported (a censored value counts); for a computed indicator: it can be computed
---
---`is_known(x)`
---@param x heng.AnyNumber
---@return heng.Condition
function is_known(x) end

---全部满足；有一个不满足就不满足，其余缺报也一样；不适用的不计，都不适用则整条不适用；不能为空
---
---all are met; one that is not decides, whatever else is missing; those not applicable do not count, and where none applies neither does the whole; never empty
---
---`all_of { c1, c2, … }`
---@param ... heng.Condition|heng.Condition[]
---@return heng.Condition
function all_of(...) end

---至少一个满足；有一个满足就满足，其余缺报也一样；不适用的不计，都不适用则整条不适用；不能为空
---
---at least one is met; one that is decides, whatever else is missing; those not applicable do not count, and where none applies neither does the whole; never empty
---
---`any_of { c1, c2, … }`
---@param ... heng.Condition|heng.Condition[]
---@return heng.Condition
function any_of(...) end

---一个也不满足；不适用的不计，都不适用则整条不适用
---
---none is met; those not applicable do not count, and where none applies neither does the whole
---
---`none_of { c1, c2, … }`
---@param ... heng.Condition|heng.Condition[]
---@return heng.Condition
function none_of(...) end

---条件不满足；待定的仍待定，不适用的仍不适用
---
---the condition is not met; what is undetermined or not applicable stays so
---
---`not_(c)`
---@param c heng.Condition
---@return heng.Condition
function not_(c) end

---至少满足 k 个，k 为 1 到条件个数的整数；同一条件写两次算两次；不适用的不算满足
---
---at least k are met, k a whole number from 1 to how many there are; one written twice counts twice; one that is not applicable is not met
---
---`at_least_met(k, { c1, c2, … })`
---@param k heng.AnyNumber
---@param ... heng.Condition|heng.Condition[]
---@return heng.Condition
function at_least_met(k, ...) end

---@class heng.fields.linear
---@field zero heng.AnyNumber
---@field full heng.AnyNumber

---a 处得 0，b 处得满分，之间按比例，之外封顶封底；b 可小于 a（越小越好），不能等于 a；a、b 是固定的数
---
---0 at a, full at b, in proportion between, held outside; b may be below a, not equal to it; both fixed numbers
---
---`linear(x, { zero = a, full = b })`
---@param x heng.AnyNumber
---@param fields? heng.fields.linear
---@return heng.Number
function linear(x, fields) end

---折线：各折点之间按比例，两端之外取端点值；至少两个折点，x 从小到大、不重复（跳跃请用 bands）
---
---straight lines between the knots, constant outside; two knots at least, x ascending, none twice (for a jump use bands)
---
---`piecewise(x, { { x0, s0 }, { x1, s1 }, … })`
---@param x heng.AnyNumber
---@param knots any
---@return heng.Number
function piecewise(x, knots) end

---x ÷ target（越小越好的指标为 target ÷ x，x 为 0 时取 cap），在 0 与 cap（缺省 1）之间；target 与 cap 大于 0
---
---x ÷ target (where lower is better target ÷ x, and the cap at 0), between 0 and cap (default 1); target and cap above 0
---
---`ratio_to(x, target [, cap])`
---@param x heng.AnyNumber
---@param target heng.AnyNumber
---@param cap? heng.AnyNumber
---@return heng.Number
function ratio_to(x, target, cap) end

---自上而下第一个满足的档得其分；都不满足得 0 分；每档一个限值，写 at_least、more_than、at_most 或 less_than；缺报：可能的各档之间
---
---the points of the first band met, from the top; 0 where none is; one limit a band; missing: between the points of the bands it may be in
---
---`bands(x, { { at_least = 0.9, points = 10 }, …, { points = 0 } })`
---@param x heng.AnyNumber
---@param bands any
---@return heng.Number
function bands(x, bands) end

---@class heng.fields.levels
---@field CATEGORY heng.AnyNumber
---@field otherwise? heng.AnyNumber

---按类别给分；没有列出的类别必须由 otherwise 说明
---
---points by category; categories not listed need otherwise
---
---`levels(c, { ["国家级"] = 10, …, otherwise = 0 })`
---@param c heng.Indicator
---@param fields? heng.fields.levels
---@return heng.Number
function levels(c, fields) end

---条件满足得 n 分，否则 0 分；条件待定：0 到 n 分；条件不适用：这一项不适用
---
---n points where the condition is met, else 0; undetermined: 0 to n; not applicable where the condition is not
---
---`points_if(c, n)`
---@param c heng.Condition
---@param n heng.AnyNumber
---@return heng.Number
function points_if(c, n) end

---从 n 分起，每满足一条扣相应分（写成正数），最低 0 分；不适用的不扣
---
---starts at n, takes n1 (a positive number) where c1 is met and so on, never below 0; what does not apply takes nothing
---
---`deduct(n, { { c1, n1 }, … })`
---@param n heng.AnyNumber
---@param deductions any
---@return heng.Number
function deduct(n, deductions) end

---按 x 所在的档（含 from，不含 below）取条件或分数；不在任何一档：不适用；档不重叠；缺报：各档都可能
---
---the condition or points of the band x is in (from included, below not); not applicable outside every band; bands do not overlap; missing: any of them may apply
---
---`by_range(x, { { from = a, below = b, condition or points }, … })`
---@param x heng.AnyNumber
---@param bands any
---@return heng.Number
function by_range(x, bands) end

---@class heng.fields.by_category
---@field CATEGORY? heng.Condition|heng.AnyNumber

---按类别取条件或分数；没有列出的类别：不适用；缺报：各类都可能
---
---the condition or points of the category; not applicable for one that is not listed; missing: any of them may apply
---
---`by_category(c, { ["钢铁"] = condition or points, … })`
---@param c heng.Indicator
---@param fields? heng.fields.by_category
---@return heng.Number
function by_category(c, fields) end

---@class heng.fields.by_sign
---@field positive? heng.Condition|heng.AnyNumber
---@field zero? heng.Condition|heng.AnyNumber
---@field negative? heng.Condition|heng.AnyNumber

---按 x 的正负取条件或分数；没有写的符号：不适用
---
---by the sign of x; not applicable for a sign that is not given
---
---`by_sign(x, { positive = …, zero = …, negative = … })`
---@param x heng.AnyNumber
---@param fields? heng.fields.by_sign
---@return heng.Number
function by_sign(x, fields) end

---最小的一个，单位随第一个有单位的；有一个缺报，也可能由其余的定下来
---
---the smallest, in the unit of the first that has one; where one is missing the others may still settle it
---
---`min(x, y, …)`
---@param ... heng.AnyNumber
---@return heng.Number
function min(...) end

---最大的一个，单位随第一个有单位的；有一个缺报，也可能由其余的定下来
---
---the largest, in the unit of the first that has one; where one is missing the others may still settle it
---
---`max(x, y, …)`
---@param ... heng.AnyNumber
---@return heng.Number
function max(...) end

---绝对值
---
---the absolute value
---
---`abs(x)`
---@param x heng.AnyNumber
---@return heng.Number
function abs(x) end

---平方根；x 须无量纲；负数无定义（待定）
---
---the square root of a pure number; undefined (undetermined) below 0
---
---`sqrt(x)`
---@param x heng.AnyNumber
---@return heng.Number
function sqrt(x) end

---自然对数；x 须无量纲；x ≤ 0 无定义（待定）
---
---the natural logarithm of a pure number; undefined (undetermined) at and below 0
---
---`ln(x)`
---@param x heng.AnyNumber
---@return heng.Number
function ln(x) end

---e 的 x 次方；x 须无量纲；大到无法表示则待定
---
---e to the power of a pure number; undetermined where it is too large to hold
---
---`exp(x)`
---@param x heng.AnyNumber
---@return heng.Number
function exp(x) end

---限制在 low 与 high 之间；low 不大于 high
---
---x held between low and high; low not above high
---
---`clamp(x, low, high)`
---@param x heng.AnyNumber
---@param low heng.AnyNumber
---@param high heng.AnyNumber
---@return heng.Number
function clamp(x, low, high) end

---@class heng.fields.round
---@field digits? integer
---@field interval? any
---@field mode? "half_even"|"half_up"|"down"|"up"

---按十进制修约一次；mode：half_even（四舍六入五成双，缺省）half_up down up；digits 缺省 0，可为负（−2 为百位）；或 interval = 0.5，两者不并用；负数按绝对值修约再加负号
---
---rounded once, in decimal; mode half_even (default), half_up, down, up; digits is 0 by default and may be negative (-2: hundreds); or interval = 0.5, never both; a negative number is rounded by its size
---
---`round(x, { digits = 2, mode = "half_even" })`
---@param x heng.AnyNumber
---@param fields? heng.fields.round
---@return heng.Number
function round(x, fields) end

---x 已填报时取 x（“>93”这样的也算），否则取 otherwise
---
---x where it was reported (a censored value counts), else otherwise
---
---`if_known(x, otherwise)`
---@param x heng.AnyNumber
---@param otherwise heng.AnyNumber
---@return heng.Number
function if_known(x, otherwise) end

---加权和；不写权重为 1；不适用的不计
---
---the weighted sum; a weight not given is 1; what does not apply is left out
---
---`weighted_sum { { x, w }, { y, v }, … }`
---@param ... any
---@return heng.Number
function weighted_sum(...) end

---加权算术平均；不适用的连同权重去掉；都不适用为 0；权重合计为 0 则待定
---
---the weighted arithmetic mean; what does not apply is left out with its weight; 0 when nothing applies; undetermined when the weights add up to 0
---
---`weighted_mean { { x, w }, … }`
---@param ... any
---@return heng.Number
function weighted_mean(...) end

---（加权）几何平均；有一个为 0 则为 0；有负数、或权重合计为 0 则待定
---
---the (weighted) geometric mean; 0 when one is 0, undetermined when one is negative or the weights add up to 0
---
---`geometric_mean { x, y, … }`
---@param ... any
---@return heng.Number
function geometric_mean(...) end

---（加权）调和平均；有一个为 0 则为 0，权重合计为 0 则待定
---
---the (weighted) harmonic mean; 0 when one is 0, undetermined when the weights add up to 0
---
---`harmonic_mean { x, y, … }`
---@param ... any
---@return heng.Number
function harmonic_mean(...) end

---最小的一个；不适用的不计
---
---the smallest; what does not apply is left out
---
---`minimum { x, y, … }`
---@param ... any
---@return heng.Number
function minimum(...) end

---含评价年在内最近 n 年的算术平均；n 为 1 到 50；缺任一年则待定
---
---the arithmetic mean of the last n years (1 to 50), the round's year included; undetermined when a year is missing
---
---`mean_of_last(x, n)`
---@param x heng.Indicator
---@param n integer
---@return heng.Number
function mean_of_last(x, n) end

---n 年年均增长率：(x ÷ n 年前的 x)^(1/n) − 1；n 年前为 0、或 n 大于 1 而两者异号则待定
---
---mean annual growth over n years: (x ÷ x n years ago)^(1/n) − 1; undetermined where x n years ago is 0, or of the other sign with n above 1
---
---`annual_growth(x, n)`
---@param x heng.Indicator
---@param n integer
---@return heng.Number
function annual_growth(x, n) end

---批次的数据年份，如 2025
---
---the round's reporting year, such as 2025
---
---`round_year()`
---@return heng.Number
function round_year() end

---参数在批次的 as_of 有没有生效的值；加载时就定了，写在 if 里
---
---whether the parameter has a value on the round's as_of; settled while loading, for an if
---
---`in_force("name")`
---@param name heng.Text
---@return heng.Number
function in_force(name) end

---比某年的变化率：x ÷ 该年的 x − 1；该年为 0 则待定；年份可以是参数
---
---the change since a year: x ÷ x of that year − 1; undetermined where that is 0; the year may be a parameter
---
---`change_since(x, 2020)`
---@param x heng.Indicator
---@param year integer
---@return heng.Number
function change_since(x, year) end

---@class heng.fields.min_max
---@field among? "all"|"reported"
---@field better? "higher"|"lower"

---本批次内极差归一：最差 0、最好 1（越小越好的指标反过来）；全都相同或只有一个对象为 1。among = "reported" 只与报了的（和自己）比（缺省 all：缺报的可能是合理范围内任何数，大家的得分都是区间）。相对评分
---
---0 for the worst and 1 for the best of the round (turned round where lower is better); 1 when all are the same or alone. among = "reported" compares with those reported (and with itself) only (by default all: one missing may be anywhere in its range, and everybody's points an interval). Relative
---
---`min_max(x [, { among = "reported" }])`
---@param x heng.AnyNumber
---@param fields? heng.fields.min_max
---@return heng.Number
function min_max(x, fields) end

---@class heng.fields.z_score
---@field among? "all"|"reported"
---@field better? "higher"|"lower"

---（x − 平均）÷ 样本标准差，以好为正；全都相同或只有一个对象为 0。有缺报时平均和标准差各是一个区间，得分的区间可能比真正能取到的宽，但不超出 ±（人数 − 1）÷ √人数；among = "reported" 只与报了的比。相对评分
---
---(x − mean) ÷ sample standard deviation, better is positive; 0 when all are the same or alone. Where values are missing, mean and deviation are an interval each, and the interval of points may be wider than what can be, never beyond ±(count − 1) ÷ √count; among = "reported" compares with those reported only. Relative
---
---`z_score(x)`
---@param x heng.AnyNumber
---@param fields? heng.fields.z_score
---@return heng.Number
function z_score(x, fields) end

---@class heng.fields.percentile_rank
---@field among? "all"|"reported"
---@field better? "higher"|"lower"

---（人数 − 名次）÷（人数 − 1）：第一名 1、最后一名 0；只有一个对象为 1。相对评分
---
---(count − rank) ÷ (count − 1): 1 for the first, 0 for the last; 1 when alone. Relative
---
---`percentile_rank(x)`
---@param x heng.AnyNumber
---@param fields? heng.fields.percentile_rank
---@return heng.Number
function percentile_rank(x, fields) end

---@class heng.fields.rank_of
---@field among? "all"|"reported"
---@field better? "higher"|"lower"

---名次，1 为最好；并列取同一名次，其后的名次空出来。相对评分
---
---the place, 1 is the best; equal ones share it and those after skip as many. Relative
---
---`rank_of(x)`
---@param x heng.AnyNumber
---@param fields? heng.fields.rank_of
---@return heng.Number
function rank_of(x, fields) end

---达到目标 1，没达到的里最差者 0，之间按比例。相对评分
---
---1 where the target is reached, 0 for the worst of the round where it is not, in proportion between. Relative
---
---`distance_to_target(x, target)`
---@param x heng.AnyNumber
---@param target heng.AnyNumber
---@param options any
---@return heng.Number
function distance_to_target(x, target, options) end

---@class heng.fields.result
---@field total? heng.AnyNumber
---@field full? heng.AnyNumber
---@field round? any
---@field grades? any
---@field pass? heng.Condition
---@field rank? any
---@field not_applicable? "rescale"|"keep"

---方案的结论怎样得出；没有写时：全部 gate 满足即通过。full 缺省由各项满分合成；round 在分等、通过和 by = "rounded" 的排名之前做一次（by = "exact" 按修约前排）；ties：competition 1、2、2、4，dense 1、2、2、3，ordinal 1、2、3、4（同分按数据里的先后）；then_by：总分相同的依次比较这些数，大的在前（小的在前写 -x），全部相同才按 ties；等级的名字可以写 { zh = …, en = … }，用例和 results.json 用中文名；among：eligible 没有被门槛和否决拒绝的，all 全部，passing 通过的；not_applicable 缺省 rescale：得分 × 满分 ÷ 适用项的满分，自成一数的组（有上级组或下级组、写了 weight 或组里有项写了 weight、有封顶或保底、或不是求和）在组内做，其余的一起做；keep：不适用的得 0 分
---
---how the verdict is made; without it: all gates met is a pass. full is combined from the criteria unless given; round happens once, before grades, pass and ranking by = "rounded" (by = "exact" ranks what was before it); ties: competition 1, 2, 2, 4, dense 1, 2, 2, 3, ordinal 1, 2, 3, 4 (equal ones in the order of the data); then_by: of equal totals the one with more of the first of these numbers that differs stands before the other (-x for less), ties speaks of what is equal in all; the name of a grade may be { zh = …, en = … }, cases and results.json use the Chinese one; among: eligible (refused by no gate or veto), all or passing; not_applicable is rescale by default: points × full ÷ full of what applies, inside each group that makes a number of its own (with a parent or groups inside it, a weight of its own or of a member, a cap, a floor, or no sum), and over all the rest together; keep: what does not apply gives 0
---
---`result { total, full, round, grades, pass, rank, not_applicable }`
---@param fields heng.fields.result
function result(fields) end

---@class heng.fields.recommend
---@field at_least heng.AnyNumber
---@field at_most heng.AnyNumber
---@field clause? heng.Text
---@field document? heng.Text

---一个批次向上推荐几个（heng package）；下层只能更少
---
---how many a round recommends to the level above (heng package); a layer may only say fewer
---
---`recommend { at_least, at_most, clause, document }`
---@param fields heng.fields.recommend
---@return heng.Number
function recommend(fields) end

---全部计分项与专家打分项之和（有组的按组权重、封顶、保底），再加加分项
---
---the sum of scores and panels (by group weights, caps and floors), then bonuses
---
---`sum()`
---@return heng.Number
function sum() end

---按 round 修约后的总分
---
---the total after its declared rounding
---
---`total()`
---@return heng.Number
function total() end

---全部 gate 满足（不适用与 reference 不计）且没有 veto
---
---all gates met (not applicable and reference ones left out) and no veto
---
---`all_gates()`
---@return heng.Condition
function all_gates() end

---某一组的得分
---
---the points of one group
---
---`group_total("code")`
---@param code heng.Text
---@return heng.Number
function group_total(code) end

---某一项的得分；不适用为 0
---
---the points of one criterion; 0 where it does not apply
---
---`points_of("code")`
---@param code heng.Text
---@return heng.Number
function points_of(code) end

---给结论加一句说明 adds a sentence to the finding: inside a function
---@param text string
function note(text) end

---试点申报园区类型
---
---Type of the applying park
---
---工信部联节〔2013〕408号 四（一）1（official）
---
---国家新型工业化示范基地、以工业为主的经济技术开发区、以工业为主的高新技术开发区、其他
---@type heng.Indicator
pilot_park_type = {}

---节能减排、资源综合利用、清洁生产成绩较好
---
---Good results in saving, resource use and cleaner production
---
---工信部联节〔2013〕408号 四（一）2（official）
---@type heng.Indicator
saving_results_good = {}

---低碳技术创新能力较强
---
---Strong in low-carbon innovation
---
---工信部联节〔2013〕408号 四（一）2（official）
---@type heng.Indicator
innovation_capability_strong = {}

---传统产业转型升级有一定基础
---
---Basis in upgrading traditional industry
---
---工信部联节〔2013〕408号 四（一）2（official）
---@type heng.Indicator
upgrading_basis = {}

---低碳新兴产业发展有一定基础
---
---Basis in new low-carbon industry
---
---工信部联节〔2013〕408号 四（一）2（official）
---@type heng.Indicator
emerging_industry_basis = {}

---低碳发展目标和工作思路明确
---
---Clear low-carbon target and ideas
---
---工信部联节〔2013〕408号 四（一）3（official）
---@type heng.Indicator
target_clear = {}

---落实实施方案有保障
---
---Implementation guaranteed
---
---工信部联节〔2013〕408号 四（一）3（official）
---@type heng.Indicator
implementation_guaranteed = {}

---材料：园区名称、性质、所在地、企业构成
---
---Material: Name, nature, place and enterprises
---
---工信部联节〔2013〕408号 附件一（一）1（official）
---@type heng.Indicator
material_profile = {}

---材料：集约程度及规模效益
---
---Material: Intensive use of land and scale
---
---工信部联节〔2013〕408号 附件一（一）2（official）
---@type heng.Indicator
material_intensity = {}

---材料：主导产业及骨干企业情况
---
---Material: Leading industries and key enterprises
---
---工信部联节〔2013〕408号 附件一（一）3（official）
---@type heng.Indicator
material_leading_industries = {}

---材料：公共服务设施及基础设施情况
---
---Material: Public services and infrastructure
---
---工信部联节〔2013〕408号 附件一（一）4（official）
---@type heng.Indicator
material_public_services = {}

---材料：在国际、国内同类园区或行业所处地位
---
---Material: Standing among parks of the kind
---
---工信部联节〔2013〕408号 附件一（一）5（official）
---@type heng.Indicator
material_standing_park = {}

---材料：研发投入占比、研发机构、发明专利、工程技术人员
---
---Material: R&D share, centres, patents and engineers
---
---工信部联节〔2013〕408号 附件一（二）1（official）
---@type heng.Indicator
material_rd_input = {}

---材料：骨干企业研发能力及成果、产品质量和品牌
---
---Material: R&D results, quality and brands of key enterprises
---
---工信部联节〔2013〕408号 附件一（二）2（official）
---@type heng.Indicator
material_key_enterprise_rd = {}

---材料：主营业务核心工艺技术和装备水平
---
---Material: Core technology and equipment
---
---工信部联节〔2013〕408号 附件一（二）3（official）
---@type heng.Indicator
material_core_technology = {}

---材料：技术水平在国际、国内同行业所处地位
---
---Material: Standing in technology
---
---工信部联节〔2013〕408号 附件一（二）4（official）
---@type heng.Indicator
material_standing_technology = {}

---材料：近三年主要原材料、燃料、水等消耗
---
---Material: Materials, fuel and water of three years
---
---工信部联节〔2013〕408号 附件一（三）1（official）
---@type heng.Indicator
material_resource_use = {}

---材料：近三年单位产值能耗和二氧化碳、单位增加值用水、单位产品能耗
---
---Material: Energy, CO2 and water intensities of three years
---
---工信部联节〔2013〕408号 附件一（三）2（official）
---@type heng.Indicator
material_energy_intensity = {}

---材料：能源资源消耗在国际、国内同行业所处地位
---
---Material: Standing in energy and resource use
---
---工信部联节〔2013〕408号 附件一（三）3（official）
---@type heng.Indicator
material_standing_energy = {}

---材料：近三年三废产生、处置、排放及达标情况
---
---Material: Wastes, treatment and compliance of three years
---
---工信部联节〔2013〕408号 附件一（四）1（official）
---@type heng.Indicator
material_three_wastes = {}

---材料：清洁生产、节能降耗、减排和综合利用的工作及成效
---
---Material: Work and effects in cleaner production and saving
---
---工信部联节〔2013〕408号 附件一（四）2（official）
---@type heng.Indicator
material_environment_work = {}

---材料：清洁生产、节能降耗、减排和综合利用的项目及投入
---
---Material: Projects and spending in cleaner production and saving
---
---工信部联节〔2013〕408号 附件一（四）3（official）
---@type heng.Indicator
material_environment_projects = {}

---材料：废弃物排放及综合利用在国际、国内同行业所处地位
---
---Material: Standing in waste and its use
---
---工信部联节〔2013〕408号 附件一（四）4（official）
---@type heng.Indicator
material_standing_waste = {}

---材料：园区管理体制及组织机构
---
---Material: Management system and organisation
---
---工信部联节〔2013〕408号 附件一（五）1（official）
---@type heng.Indicator
material_management_body = {}

---材料：节能环保方面的组织机构建设
---
---Material: Organisation for energy and environment
---
---工信部联节〔2013〕408号 附件一（五）2（official）
---@type heng.Indicator
material_environment_body = {}

---材料：清洁生产等管理制度及执行情况
---
---Material: Management rules and how they are kept
---
---工信部联节〔2013〕408号 附件一（五）3（official）
---@type heng.Indicator
material_management_rules = {}

---材料：所在地各级政府对园区的支持情况
---
---Material: Support by local governments
---
---工信部联节〔2013〕408号 附件一（五）4（official）
---@type heng.Indicator
material_government_support = {}

---材料：园区工作思路、拟达到的目标
---
---Material: Ideas and targets
---
---工信部联节〔2013〕408号 附件二（一）（official）
---@type heng.Indicator
material_targets = {}

---材料：园区工作计划安排、拟采取的措施
---
---Material: Work plan and measures
---
---工信部联节〔2013〕408号 附件二（二）（official）
---@type heng.Indicator
material_measures = {}

---园区碳排放量（tCO2）
---
---CO2 emissions of the park
---
---发改环资〔2025〕910号 附件4·一（official） · `carbon_energy + carbon_process`
---@type heng.Indicator
carbon_total = {}

---能源活动碳排放量（tCO2）
---
---CO2 from energy
---
---发改环资〔2025〕910号 附件4·二（二）（official） · `carbon_fuel + carbon_conversion + carbon_indirect`
---@type heng.Indicator
carbon_energy = {}

---工业生产过程碳排放量（tCO2）
---
---CO2 from industrial processes
---
---发改环资〔2025〕910号 附件4·三（official）
---@type heng.Indicator
carbon_process = {}

---化石能源用作燃料碳排放量（tCO2）
---
---CO2 from fossil fuels burnt
---
---发改环资〔2025〕910号 附件4·二（二）1（official） · `carbon_fuel_coal + carbon_fuel_oil + carbon_fuel_gas + carbon_fuel_other`
---@type heng.Indicator
carbon_fuel = {}

---能源加工转换碳排放量（tCO2）
---
---CO2 from energy conversion
---
---发改环资〔2025〕910号 附件4·二（二）2（official） · `carbon_conversion_in - carbon_conversion_out`
---@type heng.Indicator
carbon_conversion = {}

---电力与热力净受入间接碳排放量（tCO2）
---
---Indirect CO2 of net power and heat received
---
---发改环资〔2025〕910号 附件4·二（二）3（official） · `carbon_electricity + carbon_heat`
---@type heng.Indicator
carbon_indirect = {}

---单位能耗碳排放（tCO2/tce）
---
---CO2 per unit of energy
---
---发改环资〔2025〕910号 附件3·指标解释2（official） · `carbon_total / energy_total_primary`
---@type heng.Indicator
carbon_per_energy = {}

---单位能耗碳排放目标（tCO2/tce）
---
---Target of CO2 per unit of energy
---
---发改环资〔2025〕910号 附件2·三（official）
---@type heng.Indicator
carbon_per_energy_target = {}

---单位工业增加值碳排放量（tCO2/万元）
---
---CO2 per industrial value added
---
---《浙江省绿色低碳工业园区建设评价导则（2022版）》填报表（转引）（secondary） · `carbon_total / industrial_value_added`
---@type heng.Indicator
carbon_intensity = {}

---国际航空航海燃料燃烧碳排放量（tCO2）
---
---CO2 of international aviation and shipping fuel
---
---发改环资〔2025〕910号 附件4·二（一）（official）
---@type heng.Indicator
carbon_international_bunkers = {}

---煤品用作燃料碳排放量（tCO2）
---
---CO2 from coal burnt
---
---发改环资〔2025〕910号 附件4·二（二）1（official） · `fuel_anthracite * factor.anthracite + fuel_bituminous * factor.bituminous + fuel_lignite * factor.lignite + fuel_cleaned_coal * factor.cleaned_coal + fuel_middlings * factor.middlings + fuel_coal_slime * factor.coal_slime + fuel_coke * factor.coke`
---@type heng.Indicator
carbon_fuel_coal = {}

---无烟煤消费量（用作燃料）（t）
---
---Anthracite burnt
---
---发改环资〔2025〕910号 附件4·二（一）1（official）
---@type heng.Indicator
fuel_anthracite = {}

---一般烟煤消费量（用作燃料）（t）
---
---Bituminous coal burnt
---
---发改环资〔2025〕910号 附件4·二（一）1（official）
---@type heng.Indicator
fuel_bituminous = {}

---褐煤消费量（用作燃料）（t）
---
---Lignite burnt
---
---发改环资〔2025〕910号 附件4·二（一）1（official）
---@type heng.Indicator
fuel_lignite = {}

---洗精煤消费量（用作燃料）（t）
---
---Cleaned coal burnt
---
---发改环资〔2025〕910号 附件4·二（一）1（official）
---@type heng.Indicator
fuel_cleaned_coal = {}

---洗中煤消费量（用作燃料）（t）
---
---Coal middlings burnt
---
---发改环资〔2025〕910号 附件4·二（一）1（其他洗煤）（official）
---@type heng.Indicator
fuel_middlings = {}

---煤泥消费量（用作燃料）（t）
---
---Coal slime burnt
---
---发改环资〔2025〕910号 附件4·二（一）1（其他洗煤）（official）
---@type heng.Indicator
fuel_coal_slime = {}

---焦炭消费量（用作燃料）（t）
---
---Coke burnt
---
---发改环资〔2025〕910号 附件4·二（一）1（official）
---@type heng.Indicator
fuel_coke = {}

---油品用作燃料碳排放量（tCO2）
---
---CO2 from oil burnt
---
---发改环资〔2025〕910号 附件4·二（二）1（official） · `fuel_crude_oil * factor.crude_oil + fuel_gasoline * factor.gasoline + fuel_kerosene * factor.kerosene + fuel_diesel * factor.diesel + fuel_fuel_oil * factor.fuel_oil`
---@type heng.Indicator
carbon_fuel_oil = {}

---原油消费量（用作燃料）（t）
---
---Crude oil burnt
---
---发改环资〔2025〕910号 附件4·二（一）1（official）
---@type heng.Indicator
fuel_crude_oil = {}

---汽油消费量（用作燃料）（t）
---
---Gasoline burnt
---
---发改环资〔2025〕910号 附件4·二（一）1（official）
---@type heng.Indicator
fuel_gasoline = {}

---煤油消费量（用作燃料）（t）
---
---Kerosene burnt
---
---发改环资〔2025〕910号 附件4·二（一）1（official）
---@type heng.Indicator
fuel_kerosene = {}

---柴油消费量（用作燃料）（t）
---
---Diesel burnt
---
---发改环资〔2025〕910号 附件4·二（一）1（official）
---@type heng.Indicator
fuel_diesel = {}

---燃料油消费量（用作燃料）（t）
---
---Fuel oil burnt
---
---发改环资〔2025〕910号 附件4·二（一）1（official）
---@type heng.Indicator
fuel_fuel_oil = {}

---天然气用作燃料碳排放量（tCO2）
---
---CO2 from natural gas burnt
---
---发改环资〔2025〕910号 附件4·二（二）1（official） · `fuel_natural_gas * factor.natural_gas + fuel_lng * factor.lng`
---@type heng.Indicator
carbon_fuel_gas = {}

---天然气消费量（用作燃料）（m3）
---
---Natural gas burnt
---
---发改环资〔2025〕910号 附件4·二（一）1（official）
---@type heng.Indicator
fuel_natural_gas = {}

---液化天然气消费量（用作燃料）（t）
---
---Liquefied natural gas burnt
---
---发改环资〔2025〕910号 附件4·二（一）1（official）
---@type heng.Indicator
fuel_lng = {}

---其他化石燃料碳排放量（tCO2）
---
---CO2 from other fossil fuels
---
---发改环资〔2025〕910号 附件4·二（一）1（official）
---@type heng.Indicator
carbon_fuel_other = {}

---加工转换投入能源所含二氧化碳（tCO2）
---
---CO2 content of energy put into conversion
---
---发改环资〔2025〕910号 附件4·二（二）2（official）
---@type heng.Indicator
carbon_conversion_in = {}

---加工转换产出能源所含二氧化碳（tCO2）
---
---CO2 content of energy out of conversion
---
---发改环资〔2025〕910号 附件4·二（二）2（official）
---@type heng.Indicator
carbon_conversion_out = {}

---电力净受入间接碳排放量（tCO2）
---
---Indirect CO2 of net electricity
---
---发改环资〔2025〕910号 附件4·二（二）3①（official） · `(electricity_in_fossil - electricity_out_fossil) * factor.electricity_fossil + (electricity_in_direct - electricity_out_direct) * factor.electricity_direct_non_fossil + (electricity_in_green - electricity_out_green) * factor.electricity_green_traded`
---@type heng.Indicator
carbon_electricity = {}

---受入电量：非直供、非绿证绿电（kWh）
---
---Electricity received, neither direct non-fossil nor green-traded
---
---发改环资〔2025〕910号 附件4·二（二）3①（official）
---@type heng.Indicator
electricity_in_fossil = {}

---受入电量：直供非化石能源电力（kWh）
---
---Electricity received directly from non-fossil plants
---
---发改环资〔2025〕910号 附件4·二（二）3①（official）
---@type heng.Indicator
electricity_in_direct = {}

---受入电量：绿证绿电（kWh）
---
---Electricity received under green certificates or trade
---
---发改环资〔2025〕910号 附件4·二（二）3①（official）
---@type heng.Indicator
electricity_in_green = {}

---送出电量：非直供、非绿证绿电（kWh）
---
---Electricity sent out, neither direct non-fossil nor green-traded
---
---发改环资〔2025〕910号 附件4·二（二）3①（official）
---@type heng.Indicator
electricity_out_fossil = {}

---送出电量：直供非化石能源电力（kWh）
---
---Electricity sent out directly from non-fossil plants
---
---发改环资〔2025〕910号 附件4·二（二）3①（official）
---@type heng.Indicator
electricity_out_direct = {}

---送出电量：绿证绿电（kWh）
---
---Electricity sent out under green certificates or trade
---
---发改环资〔2025〕910号 附件4·二（二）3①（official）
---@type heng.Indicator
electricity_out_green = {}

---热力净受入间接碳排放量（tCO2）
---
---Indirect CO2 of net heat
---
---发改环资〔2025〕910号 附件4·二（二）3②（official） · `(heat_in_fossil - heat_out_fossil) * factor.heat_fossil + (heat_in_non_fossil - heat_out_non_fossil) * factor.heat_non_fossil`
---@type heng.Indicator
carbon_heat = {}

---受入化石能源热力（GJ）
---
---Fossil heat received
---
---发改环资〔2025〕910号 附件4·二（二）3②（official）
---@type heng.Indicator
heat_in_fossil = {}

---受入非化石能源热力（GJ）
---
---Non-fossil heat received
---
---发改环资〔2025〕910号 附件4·二（二）3②（official）
---@type heng.Indicator
heat_in_non_fossil = {}

---送出化石能源热力（GJ）
---
---Fossil heat sent out
---
---发改环资〔2025〕910号 附件4·二（二）3②（official）
---@type heng.Indicator
heat_out_fossil = {}

---送出非化石能源热力（GJ）
---
---Non-fossil heat sent out
---
---发改环资〔2025〕910号 附件4·二（二）3②（official）
---@type heng.Indicator
heat_out_non_fossil = {}

---将实现碳达峰碳中和作为园区建设重要目标
---
---Carbon peak and neutrality adopted as an important goal
---
---科财函〔2021〕159号 三（一）1（official）
---@type heng.Indicator
carbon_goal_adopted = {}

---制定碳达峰碳中和实施路径举措
---
---Measures and path laid down
---
---科财函〔2021〕159号 三（一）1（official）
---@type heng.Indicator
carbon_path_measures = {}

---申报的碳达峰年份（年）
---
---Declared year of the carbon peak
---
---科财函〔2021〕159号 一（official）
---@type heng.Indicator
carbon_peak_year = {}

---申报的碳中和年份（年）
---
---Declared year of carbon neutrality
---
---科财函〔2021〕159号 一（official）
---@type heng.Indicator
carbon_neutral_year = {}

---规划的达峰排放量（tCO2）
---
---Planned emissions at the peak
---
---科财函〔2021〕159号 三（三）（内容要求；栏目由组织者设）（official）
---@type heng.Indicator
carbon_peak_planned = {}

---规划碳排放量（tCO2）
---
---Planned emissions
---
---科财函〔2021〕159号 三（三）（内容要求；栏目由组织者设）（official）
---@type heng.Indicator
carbon_planned = {}

---园区碳汇量（tCO2）
---
---Carbon sinks of the park
---
---科财函〔2021〕159号 三（三）（official）
---@type heng.Indicator
carbon_sink = {}

---规划碳汇与清除量（tCO2）
---
---Planned sinks and removals
---
---科财函〔2021〕159号 三（三）（内容要求；栏目由组织者设）（official）
---@type heng.Indicator
carbon_sink_planned = {}

---规划的达峰后年均减排量（tCO2/年）
---
---Planned mean yearly cut after the peak
---
---科财函〔2021〕159号 三（三）（内容要求；栏目由组织者设）（official）
---@type heng.Indicator
carbon_yearly_cut_planned = {}

---已报送该年度《园区年度碳排放基础数据表》
---
---Yearly carbon data table submitted
---
---科财函〔2021〕159号 三（二）（official）
---@type heng.Indicator
carbon_table_submitted = {}

---数据表附必要的文字说明
---
---The tables come with the necessary notes
---
---科财函〔2021〕159号 三（二）（official）
---@type heng.Indicator
carbon_table_note = {}

---数据表于2021年9月30日前报送
---
---Tables submitted before 30 September 2021
---
---科财函〔2021〕159号 三（二）（official）
---@type heng.Indicator
carbon_table_on_time = {}

---专项报告随2022年报送的年度评价报告一并提交
---
---Report submitted with the annual report in 2022
---
---科财函〔2021〕159号 三（三）（official）
---@type heng.Indicator
carbon_report_with_annual = {}

---创建申请材料包括专项报告
---
---The application contains the report
---
---科财函〔2021〕159号 三（三）（official）
---@type heng.Indicator
carbon_report_in_application = {}

---报告：回顾“十三五”碳达峰碳中和相关工作
---
---Report: review of the 13th five-year period
---
---科财函〔2021〕159号 三（三）（official）
---@type heng.Indicator
carbon_report_review = {}

---报告：碳排放现状分析
---
---Report: present emissions
---
---科财函〔2021〕159号 三（三）（official）
---@type heng.Indicator
carbon_report_emissions = {}

---报告：碳汇现状分析
---
---Report: present sinks
---
---科财函〔2021〕159号 三（三）（official）
---@type heng.Indicator
carbon_report_sinks = {}

---报告：与碳达峰碳中和的差距评估
---
---Report: gap to peak and neutrality
---
---科财函〔2021〕159号 三（三）（official）
---@type heng.Indicator
carbon_report_gap = {}

---报告：碳达峰碳中和目标
---
---Report: targets
---
---科财函〔2021〕159号 三（三）（official）
---@type heng.Indicator
carbon_report_targets = {}

---报告：碳达峰碳中和路径
---
---Report: paths
---
---科财函〔2021〕159号 三（三）（official）
---@type heng.Indicator
carbon_report_paths = {}

---报告：重点任务
---
---Report: key tasks
---
---科财函〔2021〕159号 三（三）（official）
---@type heng.Indicator
carbon_report_tasks = {}

---报告：保障措施
---
---Report: safeguards
---
---科财函〔2021〕159号 三（三）（official）
---@type heng.Indicator
carbon_report_safeguards = {}

---年度报告总结碳达峰碳中和工作经验和成效
---
---Annual report sums up the carbon work and its effects
---
---科财函〔2021〕159号 三（一）3（official）
---@type heng.Indicator
annual_report_carbon_summary = {}

---年度报告提出下一年度具体目标
---
---Annual report sets targets for the next year
---
---科财函〔2021〕159号 三（一）3（official）
---@type heng.Indicator
annual_report_next_targets = {}

---年度报告提出下一年度落实举措
---
---Annual report names measures for the next year
---
---科财函〔2021〕159号 三（一）3（official）
---@type heng.Indicator
annual_report_next_measures = {}

---纸质材料份数（份）
---
---Paper copies
---
---科财函〔2021〕159号 四（official）
---@type heng.Indicator
paper_copies = {}

---纸质材料加盖园区管委会公章
---
---Paper copies sealed by the park authority
---
---科财函〔2021〕159号 四（official）
---@type heng.Indicator
paper_sealed = {}

---已发送电子版材料
---
---Electronic copy sent
---
---科财函〔2021〕159号 四（official）
---@type heng.Indicator
electronic_copy_sent = {}

---试点类型
---
---Kind of pilot
---
---发改办环资〔2023〕942号 前言、名单（official）
---
---城市、园区
---@type heng.Indicator
peak_pilot_kind = {}

---列入首批碳达峰试点名单
---
---On the first list of carbon-peak pilots
---
---发改办环资〔2023〕942号 名单（official）
---@type heng.Indicator
peak_pilot_listed = {}

---已编制试点实施方案
---
---Implementation plan prepared
---
---发改办环资〔2023〕942号 二（official）
---@type heng.Indicator
peak_plan_prepared = {}

---实施方案符合试点建设方案和编制指南要求
---
---Plan follows the programme and the drafting guide
---
---发改办环资〔2023〕942号 二（official）
---@type heng.Indicator
peak_plan_follows_guide = {}

---省级发展改革委已审核实施方案
---
---Plan reviewed by the provincial commission
---
---发改办环资〔2023〕942号 三（official）
---@type heng.Indicator
peak_plan_reviewed = {}

---已报送国家发展改革委（环资司）
---
---Plan submitted to the NDRC
---
---发改办环资〔2023〕942号 三（official）
---@type heng.Indicator
peak_plan_submitted = {}

---2024年1月31日前报送
---
---Submitted by 31 January 2024
---
---发改办环资〔2023〕942号 三（official）
---@type heng.Indicator
peak_plan_submitted_on_time = {}

---已按国家审核意见修改
---
---Revised as the national review asked
---
---发改办环资〔2023〕942号 三（official）
---@type heng.Indicator
peak_plan_revised = {}

---示范园区所处阶段
---
---Stage as a demonstration park
---
---科财函〔2021〕159号 三（二）、三（三）（official）
---
---拟创建、创建、命名
---@type heng.Indicator
eco_park_stage = {}

---再生水要求所属地区
---
---Region for the reclaimed-water requirement
---
---HJ 274-2015 指标16（未核实）（unverified）
---
---京津冀、缺水城市、其他
---@type heng.Indicator
water_region = {}

---园区工业增加值三年年均增长率
---
---Mean annual growth of industrial value added over three years
---
---HJ 274-2015 指标3（名称转引自研究机构文章）（secondary）
---@type heng.Indicator
value_added_growth_3y = {}

---单位工业用地面积工业增加值三年年均增长率
---
---Mean annual growth of value added per industrial land over three years
---
---HJ 274-2015 指标9（名称转引自研究机构文章）（secondary）
---@type heng.Indicator
land_value_added_growth_3y = {}

---建设期工业增加值年均增长率
---
---Mean annual growth of industrial value added in the construction period
---
---HJ 274-2015 弹性系数（公式未核实）（unverified）
---@type heng.Indicator
value_added_growth_construction = {}

---建设期综合能耗年均增长率
---
---Mean annual growth of energy use in the construction period
---
---HJ 274-2015 弹性系数（公式未核实）（unverified）
---@type heng.Indicator
energy_growth_construction = {}

---建设期新鲜水耗年均增长率
---
---Mean annual growth of fresh water use in the construction period
---
---HJ 274-2015 弹性系数（公式未核实）（unverified）
---@type heng.Indicator
water_growth_construction = {}

---建设期主要污染物排放年均增长率
---
---Mean annual growth of main pollutants in the construction period
---
---HJ 274-2015 弹性系数（公式未核实）（unverified）
---@type heng.Indicator
pollutant_growth_construction = {}

---综合能耗弹性系数
---
---Elasticity of energy use
---
---HJ 274-2015 指标10（名称转引，公式未核实）（unverified） · `energy_growth_construction / value_added_growth_construction`
---@type heng.Indicator
energy_elasticity = {}

---新鲜水耗弹性系数
---
---Elasticity of fresh water use
---
---HJ 274-2015 指标13（名称转引，公式未核实）（unverified） · `water_growth_construction / value_added_growth_construction`
---@type heng.Indicator
water_elasticity = {}

---主要污染物排放弹性系数
---
---Elasticity of main pollutants
---
---HJ 274-2015 指标25（公式未核实）；绿色园区指标名称转引（unverified） · `pollutant_growth_construction / value_added_growth_construction`
---@type heng.Indicator
pollutant_elasticity = {}

---高新技术企业工业总产值占园区工业总产值比例
---
---Share of high-tech enterprises in industrial output
---
---HJ 274-2015 指标1（名称转引自研究机构文章）（secondary）
---@type heng.Indicator
high_tech_enterprise_output_share = {}

---工业从业人数（人）
---
---Industrial workers
---
---统计通用口径（secondary）
---@type heng.Indicator
industrial_workers = {}

---人均工业增加值（万元/人）
---
---Industrial value added per worker
---
---HJ 274-2015 指标2、绿色园区指标19（名称转引）（secondary） · `industrial_value_added / industrial_workers`
---@type heng.Indicator
value_added_per_worker = {}

---资源再生利用产业增加值占园区工业增加值比例
---
---Share of resource recycling industry in value added
---
---HJ 274-2015 指标4（名称转引自研究机构文章）（secondary）
---@type heng.Indicator
recycling_industry_share = {}

---建设规划实施后新增构建生态工业链项目数量（个）
---
---Eco-industrial chain projects added under the plan
---
---HJ 274-2015 指标5（名称转引自研究机构文章）（secondary）
---@type heng.Indicator
new_symbiosis_projects = {}

---工业用地面积（km2）
---
---Industrial land
---
---统计通用口径（secondary）
---@type heng.Indicator
industrial_land_area = {}

---单位工业用地面积工业增加值（亿元/km2）
---
---Value added per industrial land
---
---HJ 274-2015 指标8（名称转引自研究机构文章）（secondary） · `industrial_value_added / industrial_land_area`
---@type heng.Indicator
land_value_added = {}

---工业园区重点污染源稳定排放达标（全部）
---
---All key pollution sources discharge within the limits
---
---HJ 274-2015 指标17（名称转引自研究机构文章）（secondary）
---@type heng.Indicator
key_sources_compliant = {}

---国家重点污染物和地方特征污染物总量控制指标全部完成
---
---All national and local pollutant totals met
---
---HJ 274-2015 指标18（名称转引自研究机构文章）（secondary）
---@type heng.Indicator
pollutant_totals_completed = {}

---园区内企事业单位发生特别重大、重大突发环境事件数量（次）
---
---Extremely serious and serious environmental emergencies
---
---HJ 274-2015 指标19（名称转引自研究机构文章）（secondary）
---@type heng.Indicator
major_environment_events = {}

---环境管理能力完善度
---
---Completeness of environmental management
---
---HJ 274-2015 指标20（名称转引自研究机构文章）（secondary）
---@type heng.Indicator
environment_management_completeness = {}

---具备污水集中处理设施
---
---Central sewage treatment in place
---
---HJ 274-2015 指标22、绿色园区指标12（名称转引）（secondary）
---@type heng.Indicator
central_sewage_treatment = {}

---园区环境风险防控体系建设完善度
---
---Completeness of environmental risk control
---
---HJ 274-2015 指标23（名称未核实）（unverified）
---@type heng.Indicator
risk_control_completeness = {}

---工业固体废物（含危险废物）处置利用率
---
---Disposal and use of industrial solid and hazardous waste
---
---HJ 274-2015 指标24、绿色园区指标21（名称转引）（secondary）
---@type heng.Indicator
solid_waste_disposal_use = {}

---单位工业增加值二氧化碳排放量年均削减率
---
---Mean annual cut of CO2 per industrial value added
---
---HJ 274-2015 指标26、绿色园区指标22（两者同名之说转引自研究机构文章）（secondary）
---@type heng.Indicator
carbon_intensity_yearly_cut = {}

---单位工业增加值废水排放量（t/万元）
---
---Wastewater per industrial value added
---
---HJ 274-2015 指标27、绿色园区指标23（名称未核实）（unverified）
---@type heng.Indicator
wastewater_per_value_added = {}

---单位工业增加值固废产生量（t/万元）
---
---Solid waste per industrial value added
---
---HJ 274-2015 指标28（名称未核实；算式按名称）（unverified） · `solid_waste_generated / industrial_value_added`
---@type heng.Indicator
solid_waste_per_value_added = {}

---重点企业环境信息公开率
---
---Key enterprises that disclose environmental information
---
---HJ 274-2015 指标30（名称未核实）（unverified）
---@type heng.Indicator
enterprise_disclosure_share = {}

---生态工业信息平台完善程度
---
---Completeness of the eco-industrial information platform
---
---HJ 274-2015 指标31（名称未核实）（unverified）
---@type heng.Indicator
eco_platform_completeness = {}

---生态工业主题宣传活动（当年）（次）
---
---Publicity events on eco-industry in the year
---
---HJ 274-2015 指标32（名称未核实）（unverified）
---@type heng.Indicator
eco_publicity_events = {}

---经济发展指标处于国内领先水平
---
---Economic indicators lead in the country
---
---关于进一步做好国家生态工业示范园区建设工作的指导意见（征求意见稿）（六）（official）
---@type heng.Indicator
area_economy_leading = {}

---物质减量与循环指标处于国内领先水平
---
---Material reduction and recycling indicators lead in the country
---
---关于进一步做好国家生态工业示范园区建设工作的指导意见（征求意见稿）（六）（official）
---@type heng.Indicator
area_material_leading = {}

---污染控制指标处于国内领先水平
---
---Pollution control indicators lead in the country
---
---关于进一步做好国家生态工业示范园区建设工作的指导意见（征求意见稿）（六）（official）
---@type heng.Indicator
area_pollution_leading = {}

---园区管理指标处于国内领先水平
---
---Park management indicators lead in the country
---
---关于进一步做好国家生态工业示范园区建设工作的指导意见（征求意见稿）（六）（official）
---@type heng.Indicator
area_management_leading = {}

---设立生态工业示范园区建设专项资金
---
---Special fund for building the eco-industrial park
---
---指导意见（征求意见稿）（十一）（official）
---@type heng.Indicator
eco_special_fund = {}

---建立园区环境管理信息报送和统计制度
---
---System of environmental reporting and statistics
---
---指导意见（征求意见稿）（十三）（official）
---@type heng.Indicator
environment_statistics_system = {}

---健全环境统计数据质量控制制度
---
---Quality control of environmental statistics
---
---指导意见（征求意见稿）（十三）（official）
---@type heng.Indicator
environment_statistics_quality = {}

---建设规划已按管理办法编制、论证并报批
---
---Plan drawn up, reviewed and submitted for approval
---
---指导意见（征求意见稿）（十六）（official）
---@type heng.Indicator
eco_plan_approved = {}

---目标任务分解到各部门并签订目标责任书
---
---Targets assigned to departments and signed for
---
---指导意见（征求意见稿）（十六）（official）
---@type heng.Indicator
eco_plan_tasks_signed = {}

---建设规划纳入所在地政府总体规划、专项规划和工作计划
---
---Plan taken into the local government's plans
---
---指导意见（征求意见稿）（十六）（official）
---@type heng.Indicator
eco_plan_in_government_plan = {}

---建设目标指标纳入所在地干部政绩考核体系
---
---Targets are part of the appraisal of local officials
---
---指导意见（征求意见稿）（十六）（official）
---@type heng.Indicator
eco_targets_in_cadre_appraisal = {}

---制定并执行项目准入制度
---
---Project admission rules made and carried out
---
---指导意见（征求意见稿）（十七）（official）
---@type heng.Indicator
project_admission_system = {}

---建立产业效益、资源、技术、环境综合优化调控机制
---
---Mechanism to optimise output, resources, technology and environment together
---
---指导意见（征求意见稿）（十七）（official）
---@type heng.Indicator
optimisation_mechanism = {}

---搭建精细化管理服务平台
---
---Platform for detailed management
---
---指导意见（征求意见稿）（十九）（official）
---@type heng.Indicator
fine_management_platform = {}

---实施园区环境报告书和年度报告制度
---
---Environmental and annual reports of the park
---
---指导意见（征求意见稿）（十九）（official）
---@type heng.Indicator
park_environment_reports = {}

---推行企业环境报告制度，组织重点企业公布环境报告书
---
---Environmental reports of key enterprises published
---
---指导意见（征求意见稿）（十九）（official）
---@type heng.Indicator
enterprise_environment_reports = {}

---建立生态工业园区建设领导机构
---
---Leading body for building the park
---
---指导意见（征求意见稿）（二十一）（official）
---@type heng.Indicator
eco_leading_body = {}

---命名满年数（年）
---
---Full years since naming
---
---2018、2019年复查评估公告（转引）（secondary）
---@type heng.Indicator
years_since_naming = {}

---复查评估总分（分）
---
---Re-examination total
---
---复查评估标准（总分100，转引；分项分值未取得）（secondary）
---@type heng.Indicator
reexamination_score = {}

---造成严重环境污染和生态破坏
---
---Serious pollution and ecological damage caused
---
---指导意见（征求意见稿）（十四）（official）
---@type heng.Indicator
serious_pollution_or_damage = {}

---限期整改后达标
---
---Up to the mark after rectification in time
---
---指导意见（征求意见稿）（十四）（official）
---@type heng.Indicator
rectification_passed = {}

---碳达峰碳中和目标和举措落实情况已作为重点内容考核
---
---Carbon targets and measures assessed as a key matter
---
---科财函〔2021〕159号 三（一）2（official）
---@type heng.Indicator
carbon_measures_assessed = {}

---建成国家生态工业示范园区数（累计或规划期内）（家）
---
---National eco-industrial parks built
---
---指导意见（征求意见稿）（六）（official）
---@type heng.Indicator
eco_parks_built = {}

---地区生产总值（万元）
---
---Gross domestic product of the park
---
---浙江省绿色低碳工业园区填报表（转引）（secondary）
---@type heng.Indicator
gdp = {}

---规模以上工业总产值（万元）
---
---Industrial output above designated size
---
---统计通用口径（secondary）
---@type heng.Indicator
industrial_output = {}

---工业增加值（万元）
---
---Industrial value added
---
---统计通用口径（secondary）
---@type heng.Indicator
industrial_value_added = {}

---工业增加值占比
---
---Share of industrial value added
---
---《浙江省绿色低碳工业园区建设评价导则（2022版）》1.1（转引）（secondary） · `industrial_value_added / gdp`
---@type heng.Indicator
industrial_value_added_share = {}

---高新技术企业数（个）
---
---High-tech enterprises
---
---园区公开资料所用名称（secondary）
---@type heng.Indicator
high_tech_enterprises = {}

---创新平台数（个）
---
---Innovation platforms
---
---园区公开资料所用名称（secondary）
---@type heng.Indicator
innovation_platforms = {}

---绿色工厂数（个）
---
---Green factories
---
---园区公开资料所用名称（secondary）
---@type heng.Indicator
green_factories = {}

---绿色工厂和绿色供应链企业数（个）
---
---Green factories and green supply-chain enterprises
---
---园区公开资料所用名称（secondary）
---@type heng.Indicator
green_factories_and_chains = {}

---高新技术产业产值占比
---
---Share of high-tech industry in output
---
---浙江省通知（2022-03-24）二（四）（official）
---@type heng.Indicator
high_tech_output_share = {}

---绿色产业增加值占比
---
---Share of green industries in value added
---
---浙江省通知（2022-03-24）二（四）（official）
---@type heng.Indicator
green_industry_share = {}

---现代服务业比例
---
---Share of modern services
---
---浙江省通知（2022-03-24）二（四）（official）
---@type heng.Indicator
modern_service_share = {}

---年综合能源消费量（电力等价值）（tce）
---
---Annual total energy consumption (electricity at equivalent value)
---
---发改环资〔2025〕910号 附件3·指标解释1（official）
---@type heng.Indicator
energy_total_primary = {}

---规模以上工业综合能源消费量（tce）
---
---Energy consumption of industry above designated size
---
---统计通用口径（GB/T 2589 综合能耗）（secondary）
---@type heng.Indicator
energy_industrial = {}

---单位工业增加值综合能耗（tce/万元）
---
---Energy use per industrial value added
---
---工业综合能耗 ÷ 工业增加值（HJ 274-2015 指标名称，转引自研究机构文章）（secondary） · `energy_industrial / industrial_value_added`
---@type heng.Indicator
energy_per_value_added = {}

---清洁能源消费占比
---
---Share of clean energy in consumption
---
---发改环资〔2025〕910号 附件3·引导指标（official）
---@type heng.Indicator
clean_energy_share = {}

---可再生能源使用比例
---
---Share of renewable energy
---
---浙江省通知（2022-03-24）二（一）（official）
---@type heng.Indicator
renewable_energy_share = {}

---企业绿电使用比例
---
---Share of green power used by enterprises
---
---国家发展改革委网站 2025-04-09 文章所用名称（转引）（secondary）
---@type heng.Indicator
green_power_enterprise_share = {}

---园区用电量（kWh）
---
---Electricity consumption of the park
---
---发改环资〔2025〕910号 附件4·二（二）3①（official）
---@type heng.Indicator
electricity_consumption = {}

---绿色电力直接供应量（kWh）
---
---Green power supplied directly
---
---发改环资〔2025〕910号 附件4·二（二）3①（official）
---@type heng.Indicator
electricity_direct_green = {}

---绿色电力直接供应比例
---
---Share of directly supplied green power
---
---发改环资〔2025〕910号 附件4·二（二）3①（official） · `electricity_direct_green / electricity_consumption`
---@type heng.Indicator
green_direct_supply_share = {}

---在建电化学储能容量（kWh）
---
---Electrochemical storage under construction
---
---园区网站所用名称（secondary）
---@type heng.Indicator
storage_under_construction = {}

---可利用余热量（GJ）
---
---Recoverable waste heat
---
---发改环资〔2025〕910号 附件3·指标解释（official）
---@type heng.Indicator
waste_heat_available = {}

---余热利用量（GJ）
---
---Waste heat used
---
---发改环资〔2025〕910号 附件3·指标解释（official）
---@type heng.Indicator
waste_heat_used = {}

---可利用余冷量（GJ）
---
---Recoverable waste cold
---
---发改环资〔2025〕910号 附件3·指标解释（official）
---@type heng.Indicator
waste_cold_available = {}

---余冷利用量（GJ）
---
---Waste cold used
---
---发改环资〔2025〕910号 附件3·指标解释（official）
---@type heng.Indicator
waste_cold_used = {}

---可利用余压能量（GJ）
---
---Recoverable waste pressure energy
---
---发改环资〔2025〕910号 附件3·指标解释（official）
---@type heng.Indicator
waste_pressure_available = {}

---余压利用量（GJ）
---
---Waste pressure energy used
---
---发改环资〔2025〕910号 附件3·指标解释（official）
---@type heng.Indicator
waste_pressure_used = {}

---余热/余冷/余压综合利用率
---
---Use rate of waste heat, cold and pressure
---
---发改环资〔2025〕910号 附件3·指标解释（official） · `(waste_heat_used + waste_cold_used + waste_pressure_used) / (waste_heat_available + waste_cold_available + waste_pressure_available)`
---@type heng.Indicator
waste_energy_use = {}

---余热资源回收利用率
---
---Recovery rate of waste heat
---
---浙江省通知（2022-03-24）二（二）（official）
---@type heng.Indicator
waste_heat_recovery = {}

---园区企业产品单位能耗均达到或优于二级能耗限额
---
---All products at level 2 of the energy limits or better
---
---发改环资〔2025〕910号 附件3·引导指标（official）
---@type heng.Indicator
product_energy_level2 = {}

---申报细分行业
---
---Sub-sector
---
---工信厅联节函〔2023〕348号 一（official）
---
---原油加工、煤制焦炭、甲醇、煤制烯烃、烧碱、纯碱、电石、乙烯、对二甲苯、乙二醇、黄磷、合成氨、尿素、磷酸一铵、磷酸二铵、钛白粉、聚氯乙烯、精对苯二甲酸、子午线轮胎、钢铁、铁合金冶炼、铜冶炼、铅冶炼、锌冶炼、电解铝、氧化铝、工业硅、镁冶炼、水泥熟料、平板玻璃、建筑陶瓷、卫生陶瓷、卫生纸原纸、纸巾原纸、棉、化纤及混纺机织物、针织物、纱线、粘胶短纤维、聚酯涤纶、其他
---@type heng.Indicator
leader_sector = {}

---申报工序/产品
---
---Process or product
---
---工信厅联节函〔2023〕348号 附件1；产品划分按各能耗限额标准（转引）（secondary）
---
---炼油、焦炭·顶装焦炉、焦炭·捣固焦炉、甲醇·烟煤、甲醇·无烟煤、甲醇·褐煤、甲醇·天然气、甲醇·焦炉煤气、煤制烯烃·MTO（含原料）、煤制烯烃·MTO（不含原料）、煤制烯烃·MTP（含原料）、煤制烯烃·MTP（不含原料）、烧碱·液碱≥30%、烧碱·液碱≥45%、烧碱·固碱≥98%、纯碱·氨碱法轻质、纯碱·氨碱法重质、纯碱·联碱法轻质、纯碱·联碱法重质、纯碱·天然碱碳化轻质、纯碱·天然碱碳化重质、纯碱·天然碱蒸发轻质、纯碱·天然碱蒸发重质、电石、乙烯、对二甲苯、乙二醇·乙烯法、乙二醇·合成气、乙二醇·煤制、合成氨·优质无烟块煤、合成氨·非优质无烟块煤、型煤、合成氨·粉煤、合成氨·褐煤、合成氨·天然气、尿素·汽轮机、尿素·电动机、磷酸一铵·传统法粒状、磷酸一铵·传统法粉状、磷酸一铵·料浆法粒状、磷酸一铵·料浆法粉状、磷酸二铵·传统法粒状、磷酸二铵·料浆法粒状、聚氯乙烯·电石法通用、聚氯乙烯·电石法糊用、聚氯乙烯·乙烯法等通用、聚氯乙烯·乙烯法等糊用、精对苯二甲酸、全钢子午线轮胎、半钢子午线轮胎、烧结工序、球团工序、高炉工序、转炉工序、电弧炉·小于50吨、电弧炉·50至小于70吨、电弧炉·70吨及以上、硅铁、电炉高碳锰铁、锰硅合金、低碳锰硅合金、微碳锰铁、高碳铬铁、炉料级铬铁、中（低）碳铬铁、高炉锰铁、电解铝·铝液交流电耗、氧化铝·拜耳法、氧化铝·其他工艺、水泥熟料、平板玻璃·大于500至800吨/日、平板玻璃·大于800吨/日、陶瓷砖·吸水率≤0.2%、陶瓷砖·吸水率大于0.2%至0.5%、陶瓷砖·吸水率大于0.5%至10%、陶瓷砖·吸水率大于10%、陶瓷板、卫生陶瓷·吸水率≤0.3%、卫生陶瓷·吸水率大于0.3%、卫生纸原纸·木浆、卫生纸原纸·非木浆、其他（本系统没有限额，由初审部门按标准原文核对）
---@type heng.Indicator
leader_product = {}

---独立法人单位
---
---Independent legal person
---
---工信厅联节函〔2023〕348号 二（一）（official）
---@type heng.Indicator
independent_legal_person = {}

---企业年综合能耗（tce）
---
---Annual energy use of the enterprise
---
---工信厅联节函〔2023〕348号 二（一）、附件1（official）
---@type heng.Indicator
enterprise_energy = {}

---单位产品能耗（按质量）（kgce/t）
---
---Unit consumption by mass
---
---工信厅联节函〔2023〕348号 二（二）（official）
---@type heng.Indicator
unit_energy_mass = {}

---单位产品能耗（标准油）（kgoe/t）
---
---Unit consumption in oil equivalent
---
---工信厅联节函〔2023〕348号 二（二）（official）
---@type heng.Indicator
unit_oil_mass = {}

---单位产品电耗（kWh/t）
---
---Unit power consumption
---
---工信厅联节函〔2023〕348号 二（二）（official）
---@type heng.Indicator
unit_power_mass = {}

---单位产品能耗（按面积）（kgce/m²）
---
---Unit consumption by area
---
---工信厅联节函〔2023〕348号 二（二）（official）
---@type heng.Indicator
unit_energy_area = {}

---单位产品能耗（按重量箱）（kgce/重箱）
---
---Unit consumption by weight case
---
---工信厅联节函〔2023〕348号 二（二）（official）
---@type heng.Indicator
unit_energy_case = {}

---初审部门按标准原文确认达到先进值
---
---First review confirms level 1 from the standard
---
---工信厅联节函〔2023〕348号 二（二）（official）
---@type heng.Indicator
level1_confirmed = {}

---初审部门按2023年版原文确认达到标杆水平
---
---First review confirms the benchmark from the 2023 edition
---
---工信厅联节函〔2023〕348号 二（二）（official）
---@type heng.Indicator
benchmark_confirmed = {}

---企业绿色电力使用比例
---
---Green power used by the enterprise
---
---工信厅联节函〔2023〕348号 二（三）（official）
---@type heng.Indicator
enterprise_green_power_share = {}

---全国绿色电力使用平均水平
---
---National average use of green power
---
---工信厅联节函〔2023〕348号 二（三）（official）
---@type heng.Indicator
national_green_power_share = {}

---按GB/T 23331建设能源管理体系
---
---Energy management system (GB/T 23331)
---
---工信厅联节函〔2023〕348号 二（四）（official）
---@type heng.Indicator
gbt23331_system = {}

---按GB/T 19022建设测量管理体系
---
---Measurement management system (GB/T 19022)
---
---工信厅联节函〔2023〕348号 二（四）（official）
---@type heng.Indicator
gbt19022_system = {}

---能源统计和计量管理制度完备
---
---Energy statistics and metering rules complete
---
---工信厅联节函〔2023〕348号 二（四）（official）
---@type heng.Indicator
energy_statistics_regime = {}

---能源计量器具配备符合GB 17167
---
---Meters meet GB 17167
---
---工信厅联节函〔2023〕348号 二（四）（official）
---@type heng.Indicator
meters_gb17167 = {}

---已通过能源计量审查
---
---Energy metering review passed
---
---工信厅联节函〔2023〕348号 二（四）（official）
---@type heng.Indicator
metering_review_passed = {}

---已制定实施节能降碳计划方案
---
---Saving plan made and carried out
---
---工信厅联节函〔2023〕348号 二（五）（official）
---@type heng.Indicator
saving_plan_implemented = {}

---建立节能目标责任制
---
---Responsibility for saving targets
---
---工信厅联节函〔2023〕348号 二（五）（official）
---@type heng.Indicator
saving_responsibility = {}

---建立节能奖惩制度
---
---Rewards and penalties for saving
---
---工信厅联节函〔2023〕348号 二（五）（official）
---@type heng.Indicator
saving_rewards = {}

---建有能源管控中心
---
---Energy control centre
---
---工信厅联节函〔2023〕348号 二（五）（official）
---@type heng.Indicator
energy_control_centre = {}

---建有能耗监测系统
---
---Energy monitoring system
---
---工信厅联节函〔2023〕348号 二（五）（official）
---@type heng.Indicator
energy_monitoring_system = {}

---符合国家产业政策相关要求
---
---Meets industrial policy
---
---工信厅联节函〔2023〕348号 二（六）（official）
---@type heng.Indicator
industrial_policy_met = {}

---使用明令禁止或列入限制、淘汰目录的落后工艺、设备和产品
---
---Banned, restricted or obsolete processes, equipment or products in use
---
---工信厅联节函〔2023〕348号 二（六）（official）
---@type heng.Indicator
banned_equipment_in_use = {}

---督查中发现存在严重问题
---
---Serious problem found in an inspection
---
---工信厅联节函〔2023〕348号 二（七）（official）
---@type heng.Indicator
serious_inspection_problem = {}

---列入工业节能监察整改名单
---
---On the rectification list of energy supervision
---
---工信厅联节函〔2023〕348号 二（七）（official）
---@type heng.Indicator
on_rectification_list = {}

---被列为失信被执行人等
---
---On a list of dishonest judgment debtors
---
---工信厅联节函〔2023〕348号 二（七）（official）
---@type heng.Indicator
on_dishonest_list = {}

---近三年安全（含网络安全、数据安全）事故数（起）
---
---Safety accidents (network and data included)
---
---工信厅联节函〔2023〕348号 二（七）（official）
---@type heng.Indicator
safety_accidents_3y = {}

---近三年质量事故数（起）
---
---Quality accidents
---
---工信厅联节函〔2023〕348号 二（七）（official）
---@type heng.Indicator
quality_accidents_3y = {}

---近三年环境污染事故数（起）
---
---Pollution accidents
---
---工信厅联节函〔2023〕348号 二（七）（official）
---@type heng.Indicator
pollution_accidents_3y = {}

---近三年偷漏税等违法违规行为数（起）
---
---Tax and other violations
---
---工信厅联节函〔2023〕348号 二（七）（official）
---@type heng.Indicator
tax_violations_3y = {}

---本细分行业复审名次（名）
---
---Place in the sub-sector after the second review
---
---工信厅联节函〔2023〕348号 三（三）（official）
---@type heng.Indicator
leader_sector_rank = {}

---单位工业增加值化学需氧量排放量（kg/万元）
---
---COD per industrial value added
---
---园区公开资料所用名称（secondary）
---@type heng.Indicator
cod_per_value_added = {}

---单位地区生产总值二氧化硫排放量（kg/万元）
---
---SO2 per GDP
---
---园区公开资料所用名称（secondary）
---@type heng.Indicator
so2_per_gdp = {}

---单位地区生产总值氮氧化物排放量（kg/万元）
---
---NOx per GDP
---
---园区公开资料所用名称（secondary）
---@type heng.Indicator
nox_per_gdp = {}

---污染物排放强度和产废强度下降
---
---Pollution and waste intensities are falling
---
---浙江省通知（2022-03-24）二（五）（official）
---@type heng.Indicator
pollutant_intensity_falling = {}

---企业工业废水达标率
---
---Industrial wastewater compliance rate
---
---园区公开资料所用名称（secondary）
---@type heng.Indicator
wastewater_compliance = {}

---VOCs 综合去除效率
---
---Overall VOC removal efficiency
---
---园区公开资料所用名称（secondary）
---@type heng.Indicator
voc_removal = {}

---声环境质量达标率
---
---Noise compliance rate
---
---园区公开资料所用名称（secondary）
---@type heng.Indicator
noise_compliance = {}

---环境质量达到功能区标准
---
---Environmental quality meets the standard of its zone
---
---《浙江省绿色低碳工业园区建设评价导则（2022版）》1.5（转引）；典型案例方案 四（一）1（secondary）
---@type heng.Indicator
environment_quality_met = {}

---园区内企业污染物达标排放
---
---Enterprises discharge within the limits
---
---《浙江省绿色低碳工业园区建设评价导则（2022版）》1.5（转引）（secondary）
---@type heng.Indicator
enterprise_discharge_compliant = {}

---重点污染物排放总量不超过控制要求
---
---Totals of key pollutants within control
---
---《浙江省绿色低碳工业园区建设评价导则（2022版）》1.5（转引）（secondary）
---@type heng.Indicator
pollutant_totals_within_control = {}

---空气质量优良率
---
---Share of days with good air
---
---浙江省通知（2022-03-24）二（五）只提监测；名称见绿色园区指标（未核实）（unverified）
---@type heng.Indicator
air_quality_good_share = {}

---开展空气、土壤和地下水环境质量监测
---
---Air, soil and groundwater quality monitored
---
---浙江省通知（2022-03-24）二（五）（official）
---@type heng.Indicator
environment_media_monitored = {}

---落实重点园区和重点企业地下水污染风险管控
---
---Groundwater pollution risk controlled
---
---浙江省通知（2022-03-24）二（五）（official）
---@type heng.Indicator
groundwater_risk_controlled = {}

---绿化覆盖率
---
---Green coverage
---
---浙江省通知（2022-03-24）二（五）（official）
---@type heng.Indicator
green_coverage = {}

---重点企业清洁生产审核实施率
---
---Key enterprises with cleaner-production audit
---
---《浙江省绿色低碳工业园区建设评价导则（2022版）》1.6（转引）（secondary）
---@type heng.Indicator
cleaner_production_audit_share = {}

---污染物集中治理设施建设或升级
---
---Central pollution treatment facilities built or upgraded
---
---浙江省通知（2022-03-24）二（三）（official）
---@type heng.Indicator
central_treatment_facilities = {}

---推进“污水零直排区”建设
---
---Zero direct sewage discharge area under way
---
---浙江省通知（2022-03-24）二（三）（official）
---@type heng.Indicator
zero_direct_discharge = {}

---新建建筑按 GB/T 50378、GB/T 50878 设计建造运营
---
---New buildings follow GB/T 50378 and GB/T 50878
---
---浙江省通知（2022-03-24）二（三）（official）
---@type heng.Indicator
green_building_standard_applied = {}

---节能与新能源公交车比例
---
---Share of energy-saving and new-energy buses
---
---浙江省通知（2022-03-24）二（三）（official）
---@type heng.Indicator
clean_bus_share = {}

---货物清洁运输比例
---
---Share of goods moved by clean transport
---
---《江苏省（近）零碳产业园区建设指南（暂行）》（转引）（secondary）
---@type heng.Indicator
clean_transport_share = {}

---能源产出率（万元/tce）
---
---Output per energy
---
---绿色园区评价要求 指标1（名称转引）（secondary）
---@type heng.Indicator
energy_productivity = {}

---新建工业建筑中绿色建筑的比例
---
---Green buildings among new industrial buildings
---
---绿色园区评价要求 指标13（未核实）（unverified）
---@type heng.Indicator
green_building_industrial_share = {}

---新建公共建筑中绿色建筑的比例
---
---Green buildings among new public buildings
---
---绿色园区评价要求 指标14（未核实）（unverified）
---@type heng.Indicator
green_building_public_share = {}

---500米公交站点覆盖率
---
---Area within 500 m of a bus stop
---
---绿色园区评价要求 指标15（未核实）（unverified）
---@type heng.Indicator
bus_stop_coverage = {}

---道路遮荫比例
---
---Shaded roads
---
---绿色园区评价要求 指标27（未核实）（unverified）
---@type heng.Indicator
road_shade_share = {}

---露天停车场遮荫比例
---
---Shaded open car parks
---
---绿色园区评价要求 指标28（未核实）（unverified）
---@type heng.Indicator
parking_shade_share = {}

---绿色园区标准体系完善程度
---
---Completeness of the green park standards
---
---绿色园区评价要求 指标29（名称转引）（secondary）
---@type heng.Indicator
green_standard_completeness = {}

---编制绿色园区发展规划
---
---Green development plan drawn up
---
---绿色园区评价要求 指标30（名称转引）（secondary）
---@type heng.Indicator
green_plan_prepared = {}

---绿色园区信息平台完善程度
---
---Completeness of the green park information platform
---
---绿色园区评价要求 指标31（名称转引）（secondary）
---@type heng.Indicator
green_platform_completeness = {}

---建立环境管理体系
---
---Environmental management system
---
---绿色园区评价要求 基本要求7（转引）（secondary）
---@type heng.Indicator
environment_management_system = {}

---建立能源管理体系
---
---Energy management system
---
---绿色园区评价要求 基本要求7（转引）（secondary）
---@type heng.Indicator
energy_management_system = {}

---建设风能、太阳能等可再生能源应用设施
---
---Wind, solar or other renewable facilities
---
---绿色园区评价要求 基本要求8（转引）（secondary）
---@type heng.Indicator
renewable_energy_facilities = {}

---选用：中水回用率
---
---Chosen: reclaimed water
---
---绿色园区评价要求 指标8–11“4选2”（未核实）（unverified）
---@type heng.Indicator
choose_reclaimed_water = {}

---选用：余热资源回收利用率
---
---Chosen: waste heat
---
---绿色园区评价要求 指标8–11“4选2”（未核实）（unverified）
---@type heng.Indicator
choose_waste_heat = {}

---选用：废气资源回收利用率
---
---Chosen: waste gas
---
---绿色园区评价要求 指标8–11“4选2”（未核实）（unverified）
---@type heng.Indicator
choose_waste_gas = {}

---选用：再生资源回收利用率
---
---Chosen: renewable resources
---
---绿色园区评价要求 指标8–11“4选2”（未核实）（unverified）
---@type heng.Indicator
choose_renewable_resource = {}

---绿色建筑选用指标
---
---Chosen indicator: green buildings
---
---绿色园区评价要求 指标13–14“2选1”（未核实）（unverified）
---
---新建工业建筑中绿色建筑的比例、新建公共建筑中绿色建筑的比例
---@type heng.Indicator
choice_green_building = {}

---公共交通选用指标
---
---Chosen indicator: transport
---
---绿色园区评价要求 指标15–16“2选1”（未核实）（unverified）
---
---500米公交站点覆盖率、节能与新能源公交车比例
---@type heng.Indicator
choice_transport = {}

---产业结构选用指标
---
---Chosen indicator: structure of industry
---
---绿色园区评价要求 指标19–20“2选1”（未核实）（unverified）
---
---人均工业增加值、现代服务业比例
---@type heng.Indicator
choice_structure = {}

---绿化选用指标
---
---Chosen indicator: greenery
---
---绿色园区评价要求 指标26–28“3选1”（未核实）（unverified）
---
---绿化覆盖率、道路遮荫比例、露天停车场遮荫比例
---@type heng.Indicator
choice_greenery = {}

---建成省级绿色低碳工业园区数（个）
---
---Provincial green and low-carbon parks built
---
---浙江省通知（2022-03-24）一（official）
---@type heng.Indicator
zhejiang_green_parks_built = {}

---具备条件的省级以上园区开展绿色低碳循环改造的比例
---
---Share of eligible parks retrofitted
---
---浙江省通知（2022-03-24）一（official）
---@type heng.Indicator
eligible_parks_retrofitted = {}

---开发区级别
---
---Level of the development zone
---
---发改环资〔2025〕910号 附件1·一（official）
---
---国家级、省级、省级及以上批复的新兴产业园区或高新技术园区、其他
---@type heng.Indicator
development_zone_level = {}

---列入《中国开发区审核公告目录》
---
---Listed in the China Development Zone Catalogue
---
---发改环资〔2025〕910号 附件1·一；工信部联节〔2013〕408号 四（一）（official）
---@type heng.Indicator
listed_in_catalogue = {}

---建设范围
---
---Scope of construction
---
---发改环资〔2025〕910号 附件1·二（official）
---
---整体、园中园
---@type heng.Indicator
construction_scope = {}

---有明确的四至边界
---
---Boundary clearly defined on all sides
---
---发改环资〔2025〕910号 附件1·二（official）
---@type heng.Indicator
boundary_defined = {}

---由所在园区管理机构或所在地人民政府负责建设和管理
---
---Built and run by the park authority or the local government
---
---发改环资〔2025〕910号 附件1·二（official）
---@type heng.Indicator
managed_by_park_or_government = {}

---以制造业为主要功能
---
---Manufacturing is the main function
---
---《浙江省绿色低碳工业园区建设评价导则（2022版）》1.1（转引）（secondary）
---@type heng.Indicator
manufacturing_main_function = {}

---省级工业园区或其中可独立统计的区块
---
---Provincial industrial park or a separately counted block of one
---
---《浙江省绿色低碳工业园区建设评价导则（2022版）》1.1（转引）（secondary）
---@type heng.Indicator
provincial_industrial_park = {}

---具有法定边界和范围
---
---Legal boundary and extent
---
---《浙江省绿色低碳工业园区建设评价导则（2022版）》1.1（转引）（secondary）
---@type heng.Indicator
legal_boundary = {}

---具备统一管理机构
---
---Unified management body
---
---《浙江省绿色低碳工业园区建设评价导则（2022版）》1.1（转引）（secondary）
---@type heng.Indicator
unified_management_body = {}

---绿色低碳循环相关法律法规、政策和标准得到贯彻执行
---
---Green, low-carbon and recycling laws and standards are carried out
---
---《浙江省绿色低碳工业园区建设评价导则（2022版）》1.2（转引）（secondary）
---@type heng.Indicator
laws_implemented = {}

---近3年重大安全事故数（起）
---
---Major safety accidents in three years
---
---发改环资〔2025〕910号 附件1·四（official）
---@type heng.Indicator
major_safety_accidents_3y = {}

---近3年重大环境事故数（起）
---
---Major environmental accidents in three years
---
---发改环资〔2025〕910号 附件1·四（official）
---@type heng.Indicator
major_environment_accidents_3y = {}

---近3年重大生态破坏事件数（起）
---
---Major ecological damage in three years
---
---《浙江省绿色低碳工业园区建设评价导则（2022版）》1.3（转引）（secondary）
---@type heng.Indicator
major_ecological_damage_3y = {}

---近3年其他社会不良影响事件数（起）
---
---Other events of bad social effect in three years
---
---发改环资〔2025〕910号 附件1·四（official）
---@type heng.Indicator
adverse_social_events_3y = {}

---完成节能减排和碳排放控制指标
---
---Energy-saving, emission and carbon targets met
---
---《浙江省绿色低碳工业园区建设评价导则（2022版）》1.4（转引）；典型案例方案 四（一）1（secondary）
---@type heng.Indicator
targets_completed = {}

---碳排放强度持续下降
---
---Carbon intensity keeps falling
---
---《浙江省绿色低碳工业园区建设评价导则（2022版）》1.4（转引）（secondary）
---@type heng.Indicator
carbon_intensity_falling = {}

---使用列入淘汰目录的落后技术、工艺、设备
---
---Obsolete technology or equipment of the phase-out list in use
---
---《浙江省绿色低碳工业园区建设评价导则（2022版）》1.7（转引）（secondary）
---@type heng.Indicator
obsolete_equipment_in_use = {}

---生产列入淘汰目录的产品
---
---Products of the phase-out list made
---
---《浙江省绿色低碳工业园区建设评价导则（2022版）》1.7（转引）（secondary）
---@type heng.Indicator
obsolete_products_made = {}

---查实弄虚作假
---
---Fraud established
---
---浙江省通知（2022-03-24）三（三）11（official）
---@type heng.Indicator
fraud_found = {}

---查实瞒报重大安全事故、环境污染等问题
---
---Concealed major accident or pollution established
---
---浙江省通知（2022-03-24）三（三）11（official）
---@type heng.Indicator
accident_concealed = {}

---具备能耗和碳排放统计、核算、计量、监测基础
---
---Basis for energy and carbon statistics, accounting, metering and monitoring
---
---发改环资〔2025〕910号 附件1·三（official）
---@type heng.Indicator
energy_carbon_data_basis = {}

---设有绿色低碳发展专门机构
---
---Special body for green and low-carbon work
---
---《浙江省绿色低碳工业园区建设评价导则（2022版）》1.8（转引）（secondary）
---@type heng.Indicator
green_office_established = {}

---绿色低碳专职工作人员数（人）
---
---Full-time staff for green and low-carbon work
---
---《浙江省绿色低碳工业园区建设评价导则（2022版）》1.8（转引）（secondary）
---@type heng.Indicator
green_office_staff = {}

---定期披露环境信息
---
---Environmental information disclosed regularly
---
---《浙江省绿色低碳工业园区建设评价导则（2022版）》1.5（转引）（secondary）
---@type heng.Indicator
environment_disclosed = {}

---建立并运行环境、能源等管理体系
---
---Environmental, energy and similar management systems run
---
---《浙江省绿色低碳工业园区建设评价导则（2022版）》1.9（转引，文本不全）（secondary）
---@type heng.Indicator
management_systems_run = {}

---建立绿色低碳工业园区标准体系
---
---System of green park standards set up
---
---浙江省通知（2022-03-24）二（六）（official）
---@type heng.Indicator
green_standard_system = {}

---现行绿色低碳发展规划已编制年数（年）
---
---Years since the current green development plan
---
---浙江省通知（2022-03-24）二（六）（official）
---@type heng.Indicator
green_plan_age = {}

---建立能耗在线监测管理平台
---
---Online energy monitoring platform
---
---浙江省通知（2022-03-24）二（六）（official）
---@type heng.Indicator
energy_monitoring_platform = {}

---建立环境监测管理平台
---
---Environmental monitoring platform
---
---浙江省通知（2022-03-24）二（六）（official）
---@type heng.Indicator
environment_monitoring_platform = {}

---定期发布绿色低碳发展信息
---
---Green development information published regularly
---
---浙江省通知（2022-03-24）二（六）（official）
---@type heng.Indicator
green_information_published = {}

---按年度发布绿色低碳发展报告
---
---Annual green development report published
---
---浙江省通知（2022-03-24）三（一）4（official）
---@type heng.Indicator
annual_green_report = {}

---绿色园区指标达到引领值项数（项）
---
---Green-park indicators at or above the leading value
---
---中国环境报报道所用名称（secondary）
---@type heng.Indicator
green_park_lead_count = {}

---开展工业企业节能诊断和节能降碳改造
---
---Energy diagnosis and retrofit carried out
---
---浙江省通知（2022-03-24）二（一）（official）
---@type heng.Indicator
energy_diagnosis_done = {}

---开展能源梯级利用和余热余压回收利用
---
---Cascade use of energy and recovery of heat and pressure
---
---浙江省通知（2022-03-24）二（一）（official）
---@type heng.Indicator
cascade_energy_use = {}

---开展减污降碳协同增效试点
---
---Pilot of joint pollution and carbon reduction
---
---浙江省通知（2022-03-24）二（五）（official）
---@type heng.Indicator
co_reduction_pilot = {}

---已说明无客观条件：清洁能源消费占比
---
---Explained, no objective conditions: clean energy
---
---发改环资〔2025〕910号 附件3·指标类型说明（official）
---@type heng.Indicator
no_condition_clean_energy = {}

---已说明无客观条件：产品单位能耗
---
---Explained, no objective conditions: product energy
---
---发改环资〔2025〕910号 附件3·指标类型说明（official）
---@type heng.Indicator
no_condition_product_energy = {}

---已说明无客观条件：工业固废综合利用率
---
---Explained, no objective conditions: solid waste
---
---发改环资〔2025〕910号 附件3·指标类型说明（official）
---@type heng.Indicator
no_condition_solid_waste = {}

---已说明无客观条件：余热余冷余压综合利用率
---
---Explained, no objective conditions: waste heat, cold, pressure
---
---发改环资〔2025〕910号 附件3·指标类型说明（official）
---@type heng.Indicator
no_condition_waste_energy = {}

---已说明无客观条件：工业用水重复利用率
---
---Explained, no objective conditions: water reuse
---
---发改环资〔2025〕910号 附件3·指标类型说明（official）
---@type heng.Indicator
no_condition_water_reuse = {}

---省级工业和信息化、发展和改革主管部门联合初选
---
---Both provincial departments select jointly
---
---工信部联节〔2013〕408号 四（二）（official）
---@type heng.Indicator
province_joint_selection = {}

---推荐园区数（家）
---
---Parks recommended
---
---工信部联节〔2013〕408号 四（二）（official）
---@type heng.Indicator
province_recommended_parks = {}

---推荐名单和申报材料分别报工业和信息化部、发展改革委
---
---List and material sent to both ministries
---
---工信部联节〔2013〕408号 通知、四（二）（official）
---@type heng.Indicator
province_list_forwarded = {}

---推荐名单于2013年11月30日前报送
---
---List sent before 30 November 2013
---
---工信部联节〔2013〕408号 通知（official）
---@type heng.Indicator
province_list_on_time = {}

---经省级两部门联合推荐
---
---Recommended by the province
---
---工信部联节〔2013〕408号 四（二）（official）
---@type heng.Indicator
province_recommended = {}

---国家专家评审提出推选意见（推选）
---
---Recommended by the national expert review
---
---工信部联节〔2013〕408号 四（三）（official）
---@type heng.Indicator
expert_recommended = {}

---列入国家低碳工业园区试点名单
---
---On the list of pilots
---
---工信部联节〔2013〕408号 四（三）（official）
---@type heng.Indicator
pilot_listed = {}

---按编写提纲要求编制试点工作方案
---
---Plan follows the outline
---
---工信部联节〔2013〕408号 四（四）（official）
---@type heng.Indicator
pilot_plan_by_outline = {}

---试点工作方案已报工业和信息化部、发展改革委
---
---Plan submitted to both ministries
---
---工信部联节〔2013〕408号 四（四）（official）
---@type heng.Indicator
pilot_plan_submitted = {}

---首批试点实施方案于2014年9月15日前报送
---
---Plan of the first batch submitted before 15 September 2014
---
---首批试点公布资料（转引）（secondary）
---@type heng.Indicator
pilot_plan_on_time = {}

---实施方案通过专家论证
---
---Plan passed the expert review
---
---工信部联节〔2013〕408号 四（四）（official）
---@type heng.Indicator
pilot_plan_argued = {}

---实施方案获得批复
---
---Plan approved
---
---工信部联节〔2013〕408号 四（四）（official）
---@type heng.Indicator
pilot_plan_approved = {}

---任务分工明确、目标责任落实
---
---Tasks and responsibilities assigned
---
---工信部联节〔2013〕408号 四（五）（official）
---@type heng.Indicator
pilot_responsibilities_assigned = {}

---随意更改实施方案确定的工作内容
---
---Content of the plan changed at will
---
---工信部联节〔2013〕408号 四（五）（official）
---@type heng.Indicator
pilot_plan_changed_at_will = {}

---因条件变化对实施方案作了较大调整
---
---Plan changed much because conditions changed
---
---工信部联节〔2013〕408号 四（五）（official）
---@type heng.Indicator
pilot_plan_major_change = {}

---较大调整已按规定程序报有关部门批准
---
---The major change was approved
---
---工信部联节〔2013〕408号 四（五）（official）
---@type heng.Indicator
pilot_plan_change_approved = {}

---省级部门已组织阶段性评估
---
---Stage assessment held by the province
---
---工信部联节〔2013〕408号 四（六）（official）
---@type heng.Indicator
pilot_stage_assessed = {}

---完成各项试点工作任务
---
---All tasks of the pilot completed
---
---工信部联节〔2013〕408号 四（六）（official）
---@type heng.Indicator
pilot_tasks_completed = {}

---达到国家低碳工业园区评价指标体系
---
---Indicator system for low-carbon industrial parks met
---
---工信部联节〔2013〕408号 四（六）（official）
---@type heng.Indicator
pilot_standard_met = {}

---试点期单位工业增加值碳排放变化率
---
---Change of CO2 per value added over the pilot
---
---工信部联节〔2013〕408号 二（三）（official）
---@type heng.Indicator
carbon_intensity_change_pilot = {}

---碳排放强度达到国内行业先进水平
---
---Carbon intensity among the best of its industry in the country
---
---工信部联节〔2013〕408号 通知（official）
---@type heng.Indicator
carbon_intensity_advanced = {}

---已向工业和信息化部、发展改革委提出验收申请
---
---Acceptance applied for
---
---工信部联节〔2013〕408号 四（六）（official）
---@type heng.Indicator
pilot_acceptance_applied = {}

---验收合格
---
---Acceptance passed
---
---工信部联节〔2013〕408号 四（六）（official）
---@type heng.Indicator
pilot_acceptance_passed = {}

---已授予“国家低碳工业园区”称号
---
---Holds the title
---
---工信部联节〔2013〕408号 四（六）、五（四）（official）
---@type heng.Indicator
pilot_title_held = {}

---定期复核合格
---
---Regular re-examination passed
---
---工信部联节〔2013〕408号 五（四）（official）
---@type heng.Indicator
pilot_reexamination_passed = {}

---国家低碳工业园区试点数（累计）（个）
---
---Low-carbon park pilots so far
---
---工信部联节〔2013〕408号 二（三）（official）
---@type heng.Indicator
pilot_parks_created = {}

---单位工业增加值综合能耗（当量值）（tce/万元）
---
---Energy use per industrial value added (calorific)
---
---江苏省（近）零碳产业园区建设指南（暂行）（secondary）
---@type heng.Indicator
energy_per_value_added_equivalent = {}

---企业能效水平达到行业标杆比例
---
---Enterprises at the energy benchmark of their industry
---
---江苏省（近）零碳产业园区建设指南（暂行）（secondary）
---@type heng.Indicator
benchmark_enterprise_share = {}

---绿色工厂、绿色供应链管理企业占比
---
---Green factories and green supply-chain enterprises, share
---
---江苏省（近）零碳产业园区建设指南（暂行）（secondary）
---@type heng.Indicator
green_enterprise_share = {}

---清洁生产审核企业数量占比
---
---Enterprises with cleaner-production audit, share
---
---江苏省（近）零碳产业园区建设指南（暂行）（secondary）
---@type heng.Indicator
audited_enterprise_share = {}

---参与“智改数转”诊断的规上企业数量占比
---
---Larger enterprises with a digital diagnosis, share
---
---江苏省（近）零碳产业园区建设指南（暂行）（secondary）
---@type heng.Indicator
digital_diagnosis_share = {}

---可再生电力消费占比（含绿证）
---
---Renewable electricity in consumption (with certificates)
---
---江苏省（近）零碳产业园区建设指南（暂行）（secondary）
---@type heng.Indicator
renewable_power_share = {}

---新建建筑中二星及以上绿色建筑占比
---
---Two stars and above among new buildings
---
---江苏省（近）零碳产业园区建设指南（暂行）（secondary）
---@type heng.Indicator
two_star_new_share = {}

---园区新能源、清洁能源动力交通工具保有量占比
---
---Clean vehicles in the stock of the park
---
---江苏省（近）零碳产业园区建设指南（暂行）（secondary）
---@type heng.Indicator
clean_vehicle_stock_share = {}

---开展碳排放核查企业占比
---
---Enterprises with verified carbon emissions
---
---江苏省（近）零碳产业园区建设指南（暂行）（secondary）
---@type heng.Indicator
carbon_verified_enterprise_share = {}

---开展碳足迹核算认证企业占比
---
---Enterprises with certified carbon footprints
---
---江苏省（近）零碳产业园区建设指南（暂行）（secondary）
---@type heng.Indicator
carbon_footprint_enterprise_share = {}

---规上企业环境信息披露率
---
---Larger enterprises that disclose environmental information
---
---江苏省（近）零碳产业园区建设指南（暂行）（secondary）
---@type heng.Indicator
large_enterprise_disclosure_share = {}

---绿色低碳 R&D 经费投入强度
---
---Spending on green and low-carbon R&D
---
---江苏省（近）零碳产业园区建设指南（暂行）（secondary）
---@type heng.Indicator
green_rd_intensity = {}

---省级以上绿色低碳相关创新平台（个）
---
---Green innovation platforms of provincial level and above
---
---江苏省（近）零碳产业园区建设指南（暂行）（secondary）
---@type heng.Indicator
green_innovation_platforms = {}

---有突发环境事件应急预案
---
---Emergency plan in place
---
---山东省省级生态工业园区考核标准（secondary）
---@type heng.Indicator
emergency_plan_in_place = {}

---环保机构、专职人员和领导考核到位
---
---Environmental body with full-time staff and leaders appraised
---
---山东省省级生态工业园区考核标准（secondary）
---@type heng.Indicator
environment_body_and_appraisal = {}

---生态工业链完整、稳定
---
---Industrial chains complete and stable
---
---山东省省级生态工业园区考核标准（secondary）
---@type heng.Indicator
industrial_chains_stable = {}

---持续增长并有创新体系
---
---Sustained growth and an innovation system
---
---山东省省级生态工业园区考核标准（secondary）
---@type heng.Indicator
growth_and_innovation_system = {}

---完成生态环境保护目标
---
---Ecological protection targets met
---
---山东省省级生态工业园区考核标准（secondary）
---@type heng.Indicator
protection_targets_met = {}

---化工园区
---
---Chemical park
---
---山东省省级生态工业园区考核标准（secondary）
---@type heng.Indicator
chemical_park = {}

---符合鲁政办字〔2017〕168号
---
---Meets document 168 of 2017 on chemical parks
---
---山东省省级生态工业园区考核标准（secondary）
---@type heng.Indicator
chemical_park_rule_met = {}

---资源再生利用产业增加值占园区GDP比例
---
---Share of resource recycling industry in GDP
---
---山东省省级生态工业园区考核标准（secondary）
---@type heng.Indicator
recycling_industry_gdp_share = {}

---具备安装有自动在线监控装置的污水集中处理设施
---
---Central sewage treatment with online monitoring
---
---山东省省级生态工业园区考核标准（secondary）
---@type heng.Indicator
monitored_sewage_treatment = {}

---第8项以后（含选择规则）的要求达到，由主管部门确认
---
---Rows from 8 on, with their rule of choice, confirmed met
---
---山东省省级生态工业园区考核标准（secondary）
---@type heng.Indicator
shandong_remaining_rows_met = {}

---工业固体废物产生量（t）
---
---Industrial solid waste generated
---
---统计通用口径（secondary）
---@type heng.Indicator
solid_waste_generated = {}

---综合利用往年贮存量（t）
---
---Earlier stock put to use
---
---生态工业园区标准附录公式（转引）（secondary）
---@type heng.Indicator
solid_waste_from_stock = {}

---工业固体废物综合利用量（t）
---
---Industrial solid waste put to use
---
---统计通用口径（secondary）
---@type heng.Indicator
solid_waste_used = {}

---工业固体废弃物综合利用率
---
---Use rate of industrial solid waste
---
---发改环资〔2025〕910号 附件3·引导指标（名称）；计算式转引（secondary） · `solid_waste_used / (solid_waste_generated + solid_waste_from_stock)`
---@type heng.Indicator
solid_waste_use = {}

---工业固体废弃物无害化处理率
---
---Harmless treatment rate of industrial solid waste
---
---浙江省通知（2022-03-24）二（五）（official）
---@type heng.Indicator
solid_waste_safe_disposal = {}

---废气资源回收利用率
---
---Recovery rate of waste gas
---
---浙江省通知（2022-03-24）二（二）（official）
---@type heng.Indicator
waste_gas_recovery = {}

---再生资源回收利用率
---
---Recovery rate of renewable resources
---
---浙江省通知（2022-03-24）二（二）（official）
---@type heng.Indicator
renewable_resource_recovery = {}

---工业取水（新鲜水）量（m3）
---
---Fresh water drawn by industry
---
---GB/T 36132-2025（转引）（secondary）
---@type heng.Indicator
water_fresh = {}

---工业重复利用水量（m3）
---
---Water reused by industry
---
---GB/T 36132-2025（转引）（secondary）
---@type heng.Indicator
water_reused = {}

---工业用水重复利用率
---
---Reuse rate of industrial water
---
---发改环资〔2025〕910号 附件3·引导指标（名称）；计算式 GB/T 36132-2025（转引）（secondary） · `water_reused / (water_fresh + water_reused)`
---@type heng.Indicator
water_reuse = {}

---中水回用率
---
---Reclaimed water use rate
---
---浙江省通知（2022-03-24）二（二）（official）
---@type heng.Indicator
reclaimed_water_share = {}

---废水循环利用率
---
---Wastewater recycling rate
---
---园区公开资料所用名称（secondary）
---@type heng.Indicator
wastewater_recycling = {}

---水资源产出率（元/m3）
---
---Value added per fresh water
---
---浙江省通知（2022-03-24）二（二）（名称）；计算式转引自生态工业园区标准附录（secondary） · `industrial_value_added / water_fresh`
---@type heng.Indicator
water_productivity = {}

---单位工业增加值新鲜水耗（m3/万元）
---
---Fresh water per industrial value added
---
---新鲜水量 ÷ 工业增加值（HJ 274-2015 指标名称，转引自研究机构文章）（secondary） · `water_fresh / industrial_value_added`
---@type heng.Indicator
water_per_value_added = {}

---土地资源产出率（亿元/km2）
---
---Output per land
---
---浙江省通知（2022-03-24）二（二）（official）
---@type heng.Indicator
land_productivity = {}

---空气质量目标评价范围
---
---Scope of the air-quality targets
---
---国发〔2023〕24号（二）（official）
---
---全国、京津冀及周边地区、长三角地区、汾渭平原、北京市、重点区域城市、其他城市、其他地区、晋陕蒙新煤炭主产区、重点区域和粤港澳大湾区沿海主要港口、建设项目、重点区域重点工业园区
---@type heng.Indicator
air_scope = {}

---细颗粒物（PM2.5）年均浓度（μg/m³）
---
---Annual PM2.5
---
---国发〔2023〕24号（三）（official）
---@type heng.Indicator
pm25 = {}

---重度及以上污染天数比率
---
---Share of days of heavy pollution or worse
---
---国发〔2023〕24号（三）（official）
---@type heng.Indicator
heavy_pollution_days = {}

---氮氧化物排放总量（t）
---
---NOx emissions
---
---国发〔2023〕24号（三）（official）
---@type heng.Indicator
nox_total = {}

---VOCs排放总量（t）
---
---VOC emissions
---
---国发〔2023〕24号（三）（official）
---@type heng.Indicator
voc_total = {}

---区域PM2.5浓度总体达标
---
---PM2.5 of the region as a whole meets the standard
---
---国发〔2023〕24号（三）（official）
---@type heng.Indicator
pm25_region_met = {}

---新增钢铁产能（万吨）
---
---New steel capacity
---
---国发〔2023〕24号（四）（official）
---@type heng.Indicator
new_steel_capacity = {}

---短流程炼钢产量占比
---
---Share of electric-furnace steel
---
---国发〔2023〕24号（四）（official）
---@type heng.Indicator
short_process_steel_share = {}

---炼焦产能与长流程炼钢产能比
---
---Coking to long-process steel capacity
---
---国发〔2023〕24号（四）（official）
---@type heng.Indicator
coking_steel_ratio = {}

---非化石能源消费比重
---
---Share of non-fossil energy
---
---国发〔2023〕24号（九）；邢台市方案一（二）（official）
---@type heng.Indicator
non_fossil_share = {}

---电能占终端能源消费比重
---
---Electricity in final energy
---
---国发〔2023〕24号（九）（official）
---@type heng.Indicator
final_electricity_share = {}

---煤炭消费量（考核口径）（万吨）
---
---Coal consumption (as assessed)
---
---国发〔2023〕24号（十）（official）
---@type heng.Indicator
coal_consumption = {}

---项目位于重点区域
---
---The project is in a key region
---
---国发〔2023〕24号（十）（official）
---@type heng.Indicator
project_key_region = {}

---新改扩建用煤项目
---
---New or extended project using coal
---
---国发〔2023〕24号（十）（official）
---@type heng.Indicator
project_uses_coal = {}

---项目用煤量（万吨）
---
---Coal used by the project
---
---国发〔2023〕24号（十）（official）
---@type heng.Indicator
project_coal_use = {}

---替代煤量（万吨）
---
---Coal replaced
---
---国发〔2023〕24号（十）（official）
---@type heng.Indicator
project_coal_replaced = {}

---建成区新建35蒸吨/小时及以下燃煤锅炉数（台）
---
---New coal boilers of 35 t/h and below in built-up areas
---
---国发〔2023〕24号（十一）（official）
---@type heng.Indicator
small_coal_boilers_built = {}

---新建除集中供暖外的燃煤锅炉数（台）
---
---New coal boilers other than for central heating
---
---国发〔2023〕24号（十一）（official）
---@type heng.Indicator
other_coal_boilers_built = {}

---新增燃料类煤气发生炉数（台）
---
---Fuel gas producers added
---
---国发〔2023〕24号（十二）（official）
---@type heng.Indicator
gas_producers_added = {}

---铁路货运量（万吨）
---
---Rail freight
---
---国发〔2023〕24号（十四）（official）
---@type heng.Indicator
rail_freight = {}

---水路货运量（万吨）
---
---Water freight
---
---国发〔2023〕24号（十四）（official）
---@type heng.Indicator
water_freight = {}

---中长距离（运距500公里以上）煤炭和焦炭铁路运输比例
---
---Rail share of coal and coke moved 500 km and more
---
---国发〔2023〕24号（十四）（official）
---@type heng.Indicator
coal_rail_share = {}

---铁矿石、焦炭等清洁运输（含新能源车）比例
---
---Clean transport of ore and coke at ports
---
---国发〔2023〕24号（十四）（official）
---@type heng.Indicator
port_clean_share = {}

---大宗货物年运量（万吨）
---
---Bulk freight a year
---
---国发〔2023〕24号（十四）（official）
---@type heng.Indicator
bulk_freight_year = {}

---新建或迁建的物流园区、工矿企业、储煤基地
---
---New or moved logistics park, plant or coal depot
---
---国发〔2023〕24号（十四）（official）
---@type heng.Indicator
new_logistics_site = {}

---接入铁路专用线或管道
---
---Connected to a rail siding or pipeline
---
---国发〔2023〕24号（十四）（official）
---@type heng.Indicator
rail_or_pipe_connected = {}

---公共领域新增或更新车辆中新能源汽车比例
---
---New-energy share of public vehicles added or renewed
---
---国发〔2023〕24号（十五）（official）
---@type heng.Indicator
new_energy_vehicle_share = {}

---高速服务区快充站覆盖率
---
---Expressway service areas with fast charging
---
---国发〔2023〕24号（十五）（official）
---@type heng.Indicator
fast_charging_share = {}

---基本消除非道路移动机械、船舶及重点区域铁路机车“冒黑烟”
---
---Black smoke basically eliminated
---
---国发〔2023〕24号（十六）（official）
---@type heng.Indicator
smoke_eliminated = {}

---基本淘汰第一阶段及以下排放标准的非道路移动机械
---
---Stage-1 machinery basically phased out
---
---国发〔2023〕24号（十六）（official）
---@type heng.Indicator
stage1_machinery_phased_out = {}

---年旅客吞吐量500万人次以上机场桥电使用率
---
---Bridge power use at airports above 5 million passengers
---
---国发〔2023〕24号（十六）（official）
---@type heng.Indicator
bridge_power_share = {}

---装配式建筑占新建建筑面积比例
---
---Prefabricated share of new floor area
---
---国发〔2023〕24号（十八）（official）
---@type heng.Indicator
prefabricated_floor_share = {}

---地级及以上城市建成区道路机械化清扫率
---
---Mechanical sweeping in cities
---
---国发〔2023〕24号（十八）（official）
---@type heng.Indicator
sweeping_city_share = {}

---县城道路机械化清扫率
---
---Mechanical sweeping in county towns
---
---国发〔2023〕24号（十八）（official）
---@type heng.Indicator
sweeping_county_share = {}

---新建露天矿山数（不含例外）（座）
---
---New open-pit mines (without the exceptions)
---
---国发〔2023〕24号（十九）（official）
---@type heng.Indicator
open_pit_mines_added = {}

---秸秆综合利用率
---
---Use of straw
---
---国发〔2023〕24号（二十）（official）
---@type heng.Indicator
straw_use = {}

---石化、化工行业集中的城市或重点工业园区
---
---City or park with concentrated petrochemical industry
---
---国发〔2023〕24号（二十一）（official）
---@type heng.Indicator
petrochemical_cluster = {}

---建立统一的泄漏检测与修复信息管理平台
---
---Unified leak detection and repair system
---
---国发〔2023〕24号（二十一）（official）
---@type heng.Indicator
ldar_system = {}

---完成超低排放改造的钢铁产能比例
---
---Steel capacity with ultra-low emission
---
---国发〔2023〕24号（二十二）（official）
---@type heng.Indicator
steel_ultra_low_share = {}

---基本完成燃煤锅炉超低排放改造
---
---Coal boilers basically ultra-low emission
---
---国发〔2023〕24号（二十二）（official）
---@type heng.Indicator
coal_boilers_ultra_low_done = {}

---大型规模化畜禽养殖场大气氨排放总量（t）
---
---Ammonia of large livestock farms
---
---国发〔2023〕24号（二十四）（official）
---@type heng.Indicator
livestock_ammonia = {}

---完成排放清单编制
---
---Emission inventory made
---
---国发〔2023〕24号（三十）（official）
---@type heng.Indicator
emission_inventory = {}

---排放清单逐年更新
---
---Inventory updated every year
---
---国发〔2023〕24号（三十）（official）
---@type heng.Indicator
inventory_updated = {}

---项目涉及产能置换
---
---The project replaces capacity
---
---国发〔2023〕24号（四）（official）
---@type heng.Indicator
project_capacity_replacement = {}

---项目已投产
---
---The project is in operation
---
---国发〔2023〕24号（四）（official）
---@type heng.Indicator
project_in_operation = {}

---投产前被置换产能及其配套设施已关停
---
---Replaced capacity and its facilities closed before operation
---
---国发〔2023〕24号（四）（official）
---@type heng.Indicator
replaced_capacity_closed = {}

---项目采用清洁运输方式
---
---The project uses clean transport
---
---国发〔2023〕24号（四）（十九）（official）
---@type heng.Indicator
project_clean_transport = {}

---用石油焦、焦炭、兰炭等高污染燃料作为煤炭减量替代措施
---
---Petroleum coke, coke or semi-coke counted as a replacement of coal
---
---国发〔2023〕24号（十）（official）
---@type heng.Indicator
project_dirty_substitute = {}

---新增自备燃煤机组数（台）
---
---Captive coal-fired units added
---
---国发〔2023〕24号（十）（official）
---@type heng.Indicator
self_owned_coal_units_added = {}

---基本淘汰茶水炉、经营性炉灶、储粮烘干、农产品加工等燃煤设施
---
---Coal-fired stoves, dryers and the like basically phased out
---
---国发〔2023〕24号（十一）（official）
---@type heng.Indicator
coal_facilities_phased_out = {}

---30万千瓦及以上热电联产电厂供热半径30公里内的燃煤锅炉和落后燃煤小热电机组已关停或整合
---
---Coal boilers and outdated small units within 30 km of heat-and-power plants of 300 MW and above closed or merged
---
---国发〔2023〕24号（十一）（official）
---@type heng.Indicator
chp_radius_closed = {}

---新改扩建加热炉、热处理炉、干燥炉、熔化炉采用清洁低碳能源
---
---New or rebuilt furnaces use clean energy
---
---国发〔2023〕24号（十二）（official）
---@type heng.Indicator
new_furnaces_clean = {}

---平原地区散煤基本清零
---
---Household coal on the plains basically gone
---
---国发〔2023〕24号（十三）（official）
---@type heng.Indicator
scattered_coal_cleared = {}

---重要港区新建集装箱、大宗干散货作业区
---
---New container or bulk terminal of a major port
---
---国发〔2023〕24号（十四）（official）
---@type heng.Indicator
new_port_area = {}

---同步规划建设进港铁路
---
---Rail into the port planned with it
---
---国发〔2023〕24号（十四）（official）
---@type heng.Indicator
port_rail_planned = {}

---建筑工地面积（m2）
---
---Area of the building site
---
---国发〔2023〕24号（十八）（official）
---@type heng.Indicator
site_area = {}

---工地安装视频监控并接入当地监管平台
---
---Site video connected to the local platform
---
---国发〔2023〕24号（十八）（official）
---@type heng.Indicator
site_video_monitored = {}

---城市大型干散货码头基本完成抑尘设施建设和输送系统封闭改造
---
---Dust control and closed conveyors at large bulk docks basically done
---
---国发〔2023〕24号（十八）（official）
---@type heng.Indicator
bulk_docks_enclosed = {}

---新建矿山
---
---New mine
---
---国发〔2023〕24号（十九）（official）
---@type heng.Indicator
new_mine = {}

---露天焚烧秸秆
---
---Straw burnt in the open
---
---国发〔2023〕24号（二十）（official）
---@type heng.Indicator
straw_open_burning = {}

---生物质锅炉掺烧煤炭、生活垃圾等其他物料
---
---Biomass boilers burn coal, waste or the like too
---
---国发〔2023〕24号（二十二）；锅炉绿色低碳高质量发展行动方案 三（二）5（official）
---@type heng.Indicator
biomass_boilers_cofiring = {}

---环境空气质量达标（六项污染物）
---
---Ambient air meets the standard
---
---国发〔2023〕24号（二十五）（official）
---@type heng.Indicator
air_quality_standard_met = {}

---编制实施大气环境质量限期达标规划并向社会公开
---
---Attainment plan made, carried out and published
---
---国发〔2023〕24号（二十五）（official）
---@type heng.Indicator
attainment_plan_published = {}

---涉气重点行业新建项目
---
---New project of a key air-polluting industry
---
---国发〔2023〕24号（二十六）（official）
---@type heng.Indicator
project_air_key_industry = {}

---距省界距离（km）
---
---Distance to the provincial border
---
---国发〔2023〕24号（二十六）（official）
---@type heng.Indicator
border_distance = {}

---有关省份开展了环评一致性会商
---
---Provinces consulted on the assessment
---
---国发〔2023〕24号（二十六）（official）
---@type heng.Indicator
border_consulted = {}

---煤炭消费比重
---
---Share of coal in energy
---
---邢台市科技支撑碳达峰碳中和实施方案（2023—2030年） 一（二）（official）
---@type heng.Indicator
coal_share = {}

---单位地区生产总值能耗和二氧化碳排放完成省下达指标
---
---Provincial targets of energy and carbon intensity met
---
---邢台市科技支撑碳达峰碳中和实施方案（2023—2030年） 一（二）（official）
---@type heng.Indicator
intensity_targets_met = {}

---单位地区生产总值能耗（tce/万元）
---
---Energy per GDP
---
---邢台市科技支撑碳达峰碳中和实施方案（2023—2030年） 一（二）（official）
---@type heng.Indicator
gdp_energy_intensity = {}

---单位地区生产总值二氧化碳排放（tCO2/万元）
---
---Carbon per GDP
---
---邢台市科技支撑碳达峰碳中和实施方案（2023—2030年） 一（二）（official）
---@type heng.Indicator
gdp_carbon_intensity = {}

---城乡建设领域碳排放达峰年份（年）
---
---Peak year of construction emissions
---
---雄安新区城乡建设领域碳达峰实施方案 （三）（official）
---@type heng.Indicator
building_carbon_peak_year = {}

---蓝绿空间占比
---
---Blue and green space
---
---雄安新区城乡建设领域碳达峰实施方案 （四）（official）
---@type heng.Indicator
blue_green_share = {}

---开发强度
---
---Development intensity
---
---雄安新区城乡建设领域碳达峰实施方案 （四）（official）
---@type heng.Indicator
development_intensity = {}

---建设用地总规模（km²）
---
---Construction land
---
---雄安新区城乡建设领域碳达峰实施方案 （四）（official）
---@type heng.Indicator
construction_land = {}

---规划建设区人口密度（万人/km²）
---
---Population density
---
---雄安新区城乡建设领域碳达峰实施方案 （四）（official）
---@type heng.Indicator
population_density = {}

---新建片区完整居住社区覆盖率
---
---Complete communities in new areas
---
---雄安新区城乡建设领域碳达峰实施方案 （五）（official）
---@type heng.Indicator
complete_community_share = {}

---新建社区全面按绿色低碳社区标准建设
---
---New communities built low-carbon
---
---雄安新区城乡建设领域碳达峰实施方案 （五）（official）
---@type heng.Indicator
new_communities_low_carbon = {}

---新建居住建筑本体节能率
---
---Energy saving of new housing
---
---雄安新区城乡建设领域碳达峰实施方案 （六）（official）
---@type heng.Indicator
new_housing_saving = {}

---新建公共建筑本体节能率
---
---Energy saving of new public buildings
---
---雄安新区城乡建设领域碳达峰实施方案 （六）（official）
---@type heng.Indicator
new_public_saving = {}

---城镇新建民用和工业建筑全面执行二星级及以上
---
---New buildings at two stars and above
---
---雄安新区城乡建设领域碳达峰实施方案 （七）（official）
---@type heng.Indicator
two_star_new = {}

---新建政府投资及大型公共建筑全面执行三星级
---
---Government and large public buildings at three stars
---
---雄安新区城乡建设领域碳达峰实施方案 （七）（official）
---@type heng.Indicator
three_star_new = {}

---改造后居住建筑全面达到一星级及以上
---
---Retrofitted housing at one star and above
---
---雄安新区城乡建设领域碳达峰实施方案 （七）（official）
---@type heng.Indicator
retrofit_housing_one_star = {}

---改造后公共建筑全面达到二星级及以上
---
---Retrofitted public buildings at two stars and above
---
---雄安新区城乡建设领域碳达峰实施方案 （七）（official）
---@type heng.Indicator
retrofit_public_two_star = {}

---城镇竣工星级绿色建筑占比
---
---Star-rated share of completed buildings
---
---雄安新区城乡建设领域碳达峰实施方案 （七）（official）
---@type heng.Indicator
star_completed_share = {}

---城市供热管网热损失
---
---Loss of heating networks
---
---雄安新区城乡建设领域碳达峰实施方案 （八）1（official）
---@type heng.Indicator
heat_network_loss = {}

---城市公共供水管网漏损率
---
---Leakage of water networks
---
---雄安新区城乡建设领域碳达峰实施方案 （八）1（official）
---@type heng.Indicator
water_network_leakage = {}

---城市建成区路网密度（km/km²）
---
---Road density
---
---雄安新区城乡建设领域碳达峰实施方案 （八）2（official）
---@type heng.Indicator
road_density = {}

---LED等智能高效节能灯具使用率占比
---
---Efficient lamps
---
---雄安新区城乡建设领域碳达峰实施方案 （八）2（official）
---@type heng.Indicator
led_share = {}

---新建区域照明数字化系统建成比例
---
---Digital lighting in new areas
---
---雄安新区城乡建设领域碳达峰实施方案 （八）2（official）
---@type heng.Indicator
digital_lighting_share = {}

---城市建成区绿地率
---
---Green land rate
---
---雄安新区城乡建设领域碳达峰实施方案 （八）2（official）
---@type heng.Indicator
green_land_rate = {}

---建成区平均可渗透面积占比
---
---Permeable area
---
---雄安新区城乡建设领域碳达峰实施方案 （八）2（official）
---@type heng.Indicator
permeable_share = {}

---城市生活垃圾资源化利用率
---
---Recovery of household waste
---
---雄安新区城乡建设领域碳达峰实施方案 （八）3（official）
---@type heng.Indicator
household_waste_recovery = {}

---新建区域生活污水集中收集率
---
---Sewage collection in new areas
---
---雄安新区城乡建设领域碳达峰实施方案 （八）3（official）
---@type heng.Indicator
sewage_collection = {}

---污泥无害化处理率
---
---Safe treatment of sludge
---
---雄安新区城乡建设领域碳达峰实施方案 （八）3（official）
---@type heng.Indicator
sludge_safe_share = {}

---新建建筑全面安装太阳能系统
---
---Solar on all new buildings
---
---雄安新区城乡建设领域碳达峰实施方案 （九）1（official）
---@type heng.Indicator
solar_on_new_buildings = {}

---新建公共机构建筑、公共建筑屋顶光伏覆盖率
---
---Rooftop PV on new public buildings
---
---雄安新区城乡建设领域碳达峰实施方案 （九）1（official）
---@type heng.Indicator
rooftop_pv_share = {}

---城镇建筑可再生能源替代率
---
---Renewables in buildings
---
---雄安新区城乡建设领域碳达峰实施方案 （九）1（official）
---@type heng.Indicator
building_renewable_share = {}

---建筑用电占建筑能耗比例
---
---Electricity in building energy
---
---雄安新区城乡建设领域碳达峰实施方案 （九）2（official）
---@type heng.Indicator
building_electricity_share = {}

---新建公共建筑电气化比例
---
---Electrified new public buildings
---
---雄安新区城乡建设领域碳达峰实施方案 （九）2（official）
---@type heng.Indicator
public_electrified_share = {}

---装配式建筑占当年城镇新建建筑的比例
---
---Prefabricated share of new buildings
---
---雄安新区城乡建设领域碳达峰实施方案 （十）（official）
---@type heng.Indicator
prefabricated_new_share = {}

---施工现场建筑材料损耗率
---
---Loss of building material on site
---
---雄安新区城乡建设领域碳达峰实施方案 （十）（official）
---@type heng.Indicator
material_loss_rate = {}

---新建建筑工地建筑垃圾排放量（t/万m²）
---
---Waste of building sites
---
---雄安新区城乡建设领域碳达峰实施方案 （十）（official）
---@type heng.Indicator
site_waste = {}

---建筑垃圾资源化利用率
---
---Recovery of building waste
---
---雄安新区城乡建设领域碳达峰实施方案 （十）（official）
---@type heng.Indicator
building_waste_recovery = {}

---绿色建材应用比例
---
---Green building material
---
---雄安新区城乡建设领域碳达峰实施方案 （十二）（official）
---@type heng.Indicator
green_material_share = {}

---政府投资、国有资金新建工程全面采用绿色建材
---
---Public projects use green material
---
---雄安新区城乡建设领域碳达峰实施方案 （十二）（official）
---@type heng.Indicator
public_projects_green_material = {}

---星级绿色建筑全面推广绿色建材
---
---Star-rated buildings use green material
---
---雄安新区城乡建设领域碳达峰实施方案 （十二）（official）
---@type heng.Indicator
star_buildings_green_material = {}

---智能能源管理和碳排放监测服务体系搭建完成
---
---Energy and carbon service built
---
---雄安新区城乡建设领域碳达峰实施方案 （十三）（official）
---@type heng.Indicator
energy_carbon_service_built = {}

---智慧低碳建筑运营网络基本形成
---
---Operation network basically formed
---
---雄安新区城乡建设领域碳达峰实施方案 （十三）（official）
---@type heng.Indicator
operation_network_formed = {}

---城乡建设方式全面实现绿色低碳转型
---
---Low-carbon transition of construction complete
---
---雄安新区城乡建设领域碳达峰实施方案 （三）（official）
---@type heng.Indicator
low_carbon_transition_done = {}

---构建15分钟-10分钟-5分钟生活圈
---
---Life circles of 15, 10 and 5 minutes
---
---雄安新区城乡建设领域碳达峰实施方案 （五）（official）
---@type heng.Indicator
life_circle_built = {}

---锅炉目标评价范围
---
---Scope of the boiler targets
---
---锅炉绿色低碳高质量发展行动方案 （official）
---
---全国、重点区域、东北地区或天山北坡城市群、其他地区、锅炉使用单位
---@type heng.Indicator
boiler_scope = {}

---工业锅炉平均运行热效率
---
---Mean running efficiency of industrial boilers
---
---锅炉绿色低碳高质量发展行动方案 二（三）（official）
---@type heng.Indicator
industrial_boiler_efficiency = {}

---电站锅炉平均运行热效率
---
---Mean running efficiency of power boilers
---
---锅炉绿色低碳高质量发展行动方案 二（三）（official）
---@type heng.Indicator
power_boiler_efficiency = {}

---工业锅炉产品热效率
---
---Product efficiency of industrial boilers
---
---锅炉绿色低碳高质量发展行动方案 二（三）（official）
---@type heng.Indicator
boiler_product_efficiency = {}

---燃煤电站锅炉全面实现超低排放
---
---All coal power boilers are ultra-low emission
---
---锅炉绿色低碳高质量发展行动方案 二（三）（official）
---@type heng.Indicator
power_boilers_ultra_low = {}

---新建燃煤电站锅炉全部按超低排放要求建设
---
---All new coal power boilers built to ultra-low emission
---
---锅炉绿色低碳高质量发展行动方案 三（一）2（official）
---@type heng.Indicator
new_power_boilers_ultra_low = {}

---集中供热管网覆盖范围内新建、扩建分散燃煤供热锅炉数（台）
---
---Dispersed coal heating boilers built within the heating network
---
---锅炉绿色低碳高质量发展行动方案 三（一）2（official）
---@type heng.Indicator
dispersed_boilers_built = {}

---基本淘汰10蒸吨/小时及以下燃煤锅炉
---
---Coal boilers of 10 t/h and below basically phased out
---
---锅炉绿色低碳高质量发展行动方案 三（二）4；国发〔2023〕24号（十一）（official）
---@type heng.Indicator
boilers_10t_phased_out = {}

---基本淘汰35蒸吨/小时及以下燃煤锅炉
---
---Coal boilers of 35 t/h and below basically phased out
---
---锅炉绿色低碳高质量发展行动方案 三（二）4；国发〔2023〕24号（十一）（official）
---@type heng.Indicator
boilers_35t_phased_out = {}

---PM2.5浓度达标
---
---PM2.5 meets the standard
---
---锅炉绿色低碳高质量发展行动方案 三（二）4；国发〔2023〕24号（十一）（二十五）（official）
---@type heng.Indicator
pm25_standard_met = {}

---保留的燃煤锅炉实现超低排放
---
---Coal boilers kept are ultra-low emission
---
---锅炉绿色低碳高质量发展行动方案 三（二）5（official）
---@type heng.Indicator
kept_boilers_ultra_low = {}

---65蒸吨/小时以上燃煤锅炉实现超低排放
---
---Coal boilers of 65 t/h and above are ultra-low emission
---
---锅炉绿色低碳高质量发展行动方案 三（二）5（official）
---@type heng.Indicator
boilers_65t_ultra_low = {}

---锅炉容量（蒸吨/h）
---
---Boiler capacity
---
---锅炉绿色低碳高质量发展行动方案 三（三）7（official）
---@type heng.Indicator
boiler_capacity = {}

---安装分布式控制系统
---
---Distributed control system installed
---
---锅炉绿色低碳高质量发展行动方案 三（三）7（official）
---@type heng.Indicator
boiler_control_system = {}

---新建大型电站锅炉最低稳燃负荷满足电站机组最小技术出力要求
---
---Minimum stable load of new large power boilers meets the units' need
---
---锅炉绿色低碳高质量发展行动方案 二（三）（official）
---@type heng.Indicator
large_boilers_min_load = {}

---新建燃煤电站锅炉采用清洁运输方式
---
---New coal power boilers use clean transport
---
---锅炉绿色低碳高质量发展行动方案 三（一）2（official）
---@type heng.Indicator
new_power_boilers_clean_transport = {}

---新建燃煤电站锅炉能效达到先进水平
---
---New coal power boilers reach the advanced efficiency
---
---锅炉绿色低碳高质量发展行动方案 三（一）2（official）
---@type heng.Indicator
new_power_boilers_advanced = {}

---新建锅炉
---
---New boiler
---
---锅炉绿色低碳高质量发展行动方案 三（一）2（official）
---@type heng.Indicator
boiler_is_new = {}

---选用蓄热式电加热锅炉或冷凝式燃气锅炉
---
---Heat-storing electric or condensing gas boiler
---
---锅炉绿色低碳高质量发展行动方案 三（一）2（official）
---@type heng.Indicator
boiler_preferred_type = {}

---锅炉在役时间（年）
---
---Years in service of the boiler
---
---锅炉绿色低碳高质量发展行动方案 三（二）4（official）
---@type heng.Indicator
boiler_age = {}

---老旧低效工业锅炉
---
---Outdated inefficient industrial boiler
---
---锅炉绿色低碳高质量发展行动方案 三（二）4（official）
---@type heng.Indicator
boiler_outdated = {}

---已列入淘汰计划或已淘汰
---
---In the phase-out plan, or gone
---
---锅炉绿色低碳高质量发展行动方案 三（二）4（official）
---@type heng.Indicator
boiler_phase_out_planned = {}

---纳入淘汰清单的锅炉已拆除
---
---Boiler of the phase-out list dismantled
---
---锅炉绿色低碳高质量发展行动方案 三（二）4（official）
---@type heng.Indicator
boiler_dismantled = {}

---拆除前已完成热负荷替代
---
---Heat load replaced before that
---
---锅炉绿色低碳高质量发展行动方案 三（二）4（official）
---@type heng.Indicator
heat_load_replaced = {}

---生物质锅炉
---
---Biomass boiler
---
---锅炉绿色低碳高质量发展行动方案 三（二）5（official）
---@type heng.Indicator
biomass_boiler = {}

---配套建设高效除尘设施
---
---Efficient dust removal
---
---锅炉绿色低碳高质量发展行动方案 三（二）5（official）
---@type heng.Indicator
boiler_dust_removal = {}

---氮氧化物排放浓度难以稳定达标
---
---NOx hardly stays within its limit
---
---锅炉绿色低碳高质量发展行动方案 三（二）5（official）
---@type heng.Indicator
boiler_nox_unstable = {}

---配套建设脱硝设施
---
---Denitrification
---
---锅炉绿色低碳高质量发展行动方案 三（二）5（official）
---@type heng.Indicator
boiler_denitrification = {}

---再制造锅炉或使用再制造零部件
---
---Remanufactured boiler or parts
---
---锅炉绿色低碳高质量发展行动方案 三（二）6（official）
---@type heng.Indicator
boiler_remanufactured = {}

---经检验符合要求后安装使用，符合新品质量管理要求
---
---Inspected before use, meets the quality rules of new ones
---
---锅炉绿色低碳高质量发展行动方案 三（二）6（official）
---@type heng.Indicator
remanufacture_inspected = {}

---LNG、甲醇等绿色动力船舶国际市场份额
---
---World market share of green-powered ships
---
---船舶制造业绿色发展行动纲要（2024—2030年） （三）（official）
---@type heng.Indicator
green_ship_market_share = {}

---骨干船企万元产值综合能耗（kgce/万元）
---
---Energy use per output of key shipyards
---
---船舶制造业绿色发展行动纲要（2024—2030年） （三）（official）
---@type heng.Indicator
shipyard_energy_per_output = {}

---绿色船舶产品形成完整谱系供应能力
---
---Full range of green ships
---
---船舶制造业绿色发展行动纲要（2024—2030年） （三）（official）
---@type heng.Indicator
green_ship_full_range = {}

---绿色船舶国际市场份额保持世界领先
---
---Market share leads the world
---
---船舶制造业绿色发展行动纲要（2024—2030年） （三）（official）
---@type heng.Indicator
green_ship_share_leading = {}

---骨干企业能源利用效率达到国际先进水平
---
---Energy efficiency of key shipyards at the advanced level
---
---船舶制造业绿色发展行动纲要（2024—2030年） （三）（official）
---@type heng.Indicator
shipyard_energy_advanced = {}

---全面建成绿色供应链管理体系
---
---Green supply chain management in place
---
---船舶制造业绿色发展行动纲要（2024—2030年） （三）（official）
---@type heng.Indicator
green_supply_chain_built = {}

---以冲滩方式拆解船舶
---
---Ships dismantled by beaching
---
---船舶制造业绿色发展行动纲要（2024—2030年） （十）（official）
---@type heng.Indicator
beaching_used = {}

---污水处理评价范围
---
---Scope of the wastewater targets
---
---关于推进污水处理减污降碳协同增效的实施意见 （official）
---
---全国、省、地级及以上缺水城市、污水处理厂、新建城区
---@type heng.Indicator
wastewater_scope = {}

---再生水利用率
---
---Use of reclaimed water
---
---关于推进污水处理减污降碳协同增效的实施意见 一；雄安新区实施方案（八）3（official）
---@type heng.Indicator
reclaimed_water_use = {}

---建成的污水处理绿色低碳标杆厂数（座）
---
---Model wastewater plants built
---
---关于推进污水处理减污降碳协同增效的实施意见 一（official）
---@type heng.Indicator
model_plants = {}

---进水生化需氧量浓度（mg/L）
---
---Influent BOD
---
---关于推进污水处理减污降碳协同增效的实施意见 （二）（official）
---@type heng.Indicator
influent_bod = {}

---申请新增污水处理能力
---
---Applies for added capacity
---
---关于推进污水处理减污降碳协同增效的实施意见 （二）（official）
---@type heng.Indicator
capacity_extension = {}

---已实施“一厂一策”整治
---
---Plant-specific plan carried out
---
---关于推进污水处理减污降碳协同增效的实施意见 （二）（official）
---@type heng.Indicator
plant_plan = {}

---位于干旱地区
---
---In a dry region
---
---关于推进污水处理减污降碳协同增效的实施意见 （二）（official）
---@type heng.Indicator
dry_region = {}

---实施雨污分流
---
---Separate sewers
---
---关于推进污水处理减污降碳协同增效的实施意见 （二）（official）
---@type heng.Indicator
separate_sewers = {}

---摸排处理能力10万吨/日以上污水处理厂能耗及碳排放
---
---Plants of 100,000 t/d and above surveyed
---
---关于推进污水处理减污降碳协同增效的实施意见 结语（official）
---@type heng.Indicator
large_plants_surveyed = {}

---明确大型污水处理厂建设改造目标和任务
---
---Targets and tasks set for large plants
---
---关于推进污水处理减污降碳协同增效的实施意见 结语（official）
---@type heng.Indicator
large_plants_tasked = {}

---工业企业数字化研发设计工具普及率
---
---Use of digital design tools
---
---关于加快传统制造业转型升级的指导意见 一（official）
---@type heng.Indicator
digital_design_share = {}

---关键工序数控化率
---
---Numerical control of key processes
---
---关于加快传统制造业转型升级的指导意见 一（official）
---@type heng.Indicator
cnc_share = {}

---工业能耗强度（万元工业增加值能耗）（tce/万元）
---
---Energy intensity of industry
---
---关于加快传统制造业转型升级的指导意见 一（official）
---@type heng.Indicator
industry_energy_intensity = {}

---工业二氧化碳排放强度（tCO2/万元）
---
---Carbon intensity of industry
---
---关于加快传统制造业转型升级的指导意见 一（official）
---@type heng.Indicator
industry_carbon_intensity = {}

---万元工业增加值用水量（m³/万元）
---
---Water use per industrial value added
---
---关于加快传统制造业转型升级的指导意见 一（official）
---@type heng.Indicator
industry_water_intensity = {}

---大宗工业固体废物综合利用率
---
---Use of bulk industrial solid waste
---
---关于加快传统制造业转型升级的指导意见 一（official）
---@type heng.Indicator
bulk_solid_waste_use = {}

---同城快递使用可循环快递包装比例
---
---Reusable packaging in same-city express
---
---深入推进快递包装绿色转型行动方案 一（official）
---@type heng.Indicator
reusable_package_share = {}

---紧扣主题，可复制推广（推荐单位确认）
---
---Fits the theme and can be replicated (confirmed by the recommender)
---
---2023年绿色低碳典型案例征集推选活动方案 三（二）1（official）
---@type heng.Indicator
theme_confirmed = {}

---具有地方或行业特色，典型、创新（推荐单位确认）
---
---Local or sectoral character, typical and new (confirmed by the recommender)
---
---2023年绿色低碳典型案例征集推选活动方案 三（二）2（official）
---@type heng.Indicator
local_character_confirmed = {}

---社会影响广泛，持续有效（推荐单位确认）
---
---Wide, lasting and effective influence (confirmed by the recommender)
---
---2023年绿色低碳典型案例征集推选活动方案 三（二）3（official）
---@type heng.Indicator
influence_confirmed = {}

---已入选2021年典型案例
---
---Selected in 2021
---
---2023年绿色低碳典型案例征集推选活动方案 三（二）4（official）
---@type heng.Indicator
selected_2021 = {}

---已入选2022年典型案例
---
---Selected in 2022
---
---2023年绿色低碳典型案例征集推选活动方案 三（二）4（official）
---@type heng.Indicator
selected_2022 = {}

---依法合规生产运行
---
---Operates lawfully
---
---2023年绿色低碳典型案例征集推选活动方案 四（一）1（official）
---@type heng.Indicator
operation_lawful = {}

---重大环境污染事件数（起）
---
---Major pollution events
---
---2023年绿色低碳典型案例征集推选活动方案 四（一）1（official）
---@type heng.Indicator
major_pollution_events = {}

---实施清洁生产
---
---Cleaner production carried out
---
---2023年绿色低碳典型案例征集推选活动方案 四（一）1（official）
---@type heng.Indicator
cleaner_production_implemented = {}

---推荐表已盖章提交
---
---Recommendation form sealed and submitted
---
---2023年绿色低碳典型案例征集推选活动方案 五（二）、五（三）（official）
---@type heng.Indicator
recommendation_form = {}

---简介涵盖低碳发展目标
---
---Summary covers the targets
---
---2023年绿色低碳典型案例征集推选活动方案 五（二）（official）
---@type heng.Indicator
summary_targets = {}

---简介涵盖具体内容
---
---Summary covers the content
---
---2023年绿色低碳典型案例征集推选活动方案 五（二）（official）
---@type heng.Indicator
summary_content = {}

---简介涵盖实施成效
---
---Summary covers the effects
---
---2023年绿色低碳典型案例征集推选活动方案 五（二）（official）
---@type heng.Indicator
summary_effects = {}

---照片数（张）
---
---Photos
---
---2023年绿色低碳典型案例征集推选活动方案 五（二）（official）
---@type heng.Indicator
photo_count = {}

---最大单张照片（MB）
---
---Largest photo
---
---2023年绿色低碳典型案例征集推选活动方案 五（二）（official）
---@type heng.Indicator
photo_largest = {}

---照片有说明
---
---Photos have captions
---
---2023年绿色低碳典型案例征集推选活动方案 五（二）（official）
---@type heng.Indicator
photo_captions = {}

---视频数（个）
---
---Videos
---
---2023年绿色低碳典型案例征集推选活动方案 五（二）（official）
---@type heng.Indicator
video_count = {}

---最长单个视频时长（分钟）
---
---Longest video
---
---2023年绿色低碳典型案例征集推选活动方案 五（二）（official）
---@type heng.Indicator
video_longest = {}

---简介涵盖社区低碳理念
---
---Summary covers the community's low-carbon idea
---
---2023年绿色低碳典型案例征集推选活动方案 五（二）（official）
---@type heng.Indicator
summary_concept = {}

---简介涵盖社区整体建设
---
---Summary covers the community's construction
---
---2023年绿色低碳典型案例征集推选活动方案 五（二）（official）
---@type heng.Indicator
summary_construction = {}

---简介涵盖个人社会责任感和环境保护意识
---
---Summary covers responsibility and environmental awareness
---
---2023年绿色低碳典型案例征集推选活动方案 五（二）（official）
---@type heng.Indicator
summary_responsibility = {}

---简介涵盖个人示范作用和社会影响力
---
---Summary covers example and influence
---
---2023年绿色低碳典型案例征集推选活动方案 五（二）（official）
---@type heng.Indicator
summary_example = {}

---本类别推荐候选数（个）
---
---Candidates recommended in this category
---
---2023年绿色低碳典型案例征集推选活动方案 五（一）；实践基地方案 四（一）（official）
---@type heng.Indicator
category_candidates = {}

---推荐名单注明顺序并盖章
---
---Recommendation list ordered and sealed
---
---2023年绿色低碳典型案例征集推选活动方案 五（一）；实践基地方案 四（一）（official）
---@type heng.Indicator
recommendation_ordered = {}

---实践基地类型
---
---Kind of practice base
---
---2023年绿色低碳公众参与实践基地推选活动方案 三（一）（official）
---
---博物馆、科技馆、文化馆、展览馆等、科研院所、企业、社区、工业园区、企业园区、文化园区、生产基地等、城市公园、森林公园、动植物园、湿地公园、自然保护区、风景名胜等、其他
---@type heng.Indicator
practice_base_kind = {}

---具有公众环境教育功能
---
---Has an environmental education function for the public
---
---2023年绿色低碳公众参与实践基地推选活动方案 三（一）（official）
---@type heng.Indicator
environment_education_function = {}

---近3年内连续开展主题活动年数（年）
---
---Years of activity without a break in the last three
---
---2023年绿色低碳公众参与实践基地推选活动方案 三（二）1（official）
---@type heng.Indicator
activity_years = {}

---有适合的基本场所和设施设备
---
---Suitable premises and equipment
---
---2023年绿色低碳公众参与实践基地推选活动方案 三（二）2（official）
---@type heng.Indicator
activity_premises = {}

---有资金保障
---
---Funds secured
---
---2023年绿色低碳公众参与实践基地推选活动方案 三（二）2（official）
---@type heng.Indicator
activity_funds = {}

---有相关管理制度
---
---Management rules in place
---
---2023年绿色低碳公众参与实践基地推选活动方案 三（二）2（official）
---@type heng.Indicator
activity_rules = {}

---相关宣讲或实践活动以营利为目的
---
---Activities are for profit
---
---2023年绿色低碳公众参与实践基地推选活动方案 三（二）2（official）
---@type heng.Indicator
activity_for_profit = {}

---积极开展丰富多样的公众参与实践活动
---
---Varied activities for the public
---
---2023年绿色低碳公众参与实践基地推选活动方案 三（二）3（official）
---@type heng.Indicator
activity_varied = {}

---有能力提出完整的活动方案
---
---Able to propose a full programme
---
---2023年绿色低碳公众参与实践基地推选活动方案 三（二）3（official）
---@type heng.Indicator
activity_programme = {}

---场地、设施、器材安全
---
---Site, facilities and equipment safe
---
---2023年绿色低碳公众参与实践基地推选活动方案 三（二）4（official）
---@type heng.Indicator
site_safe = {}

---配备安全保护人员
---
---Safety staff provided
---
---2023年绿色低碳公众参与实践基地推选活动方案 三（二）4（official）
---@type heng.Indicator
safety_staff = {}

---设置必要的安全警示标志
---
---Necessary warning signs set up
---
---2023年绿色低碳公众参与实践基地推选活动方案 三（二）4（official）
---@type heng.Indicator
safety_signs = {}

---制定切实可行的安全措施和预案
---
---Safety measures and emergency plan
---
---2023年绿色低碳公众参与实践基地推选活动方案 三（二）4（official）
---@type heng.Indicator
safety_plan = {}

---活动开始前进行现场安全和应急教育
---
---Safety briefing before each activity
---
---2023年绿色低碳公众参与实践基地推选活动方案 三（二）4（official）
---@type heng.Indicator
safety_briefing = {}

---已入选往年实践基地
---
---Selected as a practice base in an earlier year
---
---2023年绿色低碳公众参与实践基地推选活动方案 三（二）5（official）
---@type heng.Indicator
past_practice_base = {}

---活动类型
---
---Kind of activity
---
---温室气体自愿减排项目审定与减排量核查实施规则 4、5（official）
---
---审定、核查
---@type heng.Indicator
audit_type = {}

---机构的实施细则已备案
---
---The body's implementing rules are filed
---
---温室气体自愿减排项目审定与减排量核查实施规则 0（official）
---@type heng.Indicator
audit_rules_filed = {}

---项目属于管理办法要求的行业领域
---
---The project is in the fields of the measures
---
---温室气体自愿减排项目审定与减排量核查实施规则 1（official）
---@type heng.Indicator
project_in_scope = {}

---采用生态环境部制定发布的方法学
---
---An issued methodology is used
---
---温室气体自愿减排项目审定与减排量核查实施规则 3（official）
---@type heng.Indicator
methodology_issued = {}

---委托资料有项目设计文件
---
---Request holds the project design document
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.1、5.1（official）
---@type heng.Indicator
request_design_document = {}

---委托资料有相关方法人证书
---
---Request holds the certificates of legal persons
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.1（official）
---@type heng.Indicator
request_certificate = {}

---需要授权书（业主不是项目所有者）
---
---A letter of authority is needed
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.1（official）
---@type heng.Indicator
authorisation_needed = {}

---委托资料有授权书
---
---Request holds the letter of authority
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.1（official）
---@type heng.Indicator
request_authorisation = {}

---委托资料有减排量核算报告
---
---Request holds the emission-reduction report
---
---温室气体自愿减排项目审定与减排量核查实施规则 5.1（official）
---@type heng.Indicator
request_accounting_report = {}

---已签订委托合同
---
---Contract signed
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.2、5.2（official）
---@type heng.Indicator
audit_contract = {}

---方案齐全：目的、范围、依据、成员分工、进度
---
---Plan complete: purpose, scope, basis, team, schedule
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.3.1、5.3.1（official）
---@type heng.Indicator
audit_plan = {}

---已开展策略分析
---
---Strategy analysis done
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.3.1、5.3.1（official）
---@type heng.Indicator
strategy_analysis = {}

---已作出风险评估
---
---Risk assessment done
---
---温室气体自愿减排项目审定与减排量核查实施规则 5.3.1（official）
---@type heng.Indicator
risk_assessment = {}

---审定组或核查组专职人员数（人）
---
---Full-time staff in the team
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.3.2、5.3.2（official）
---@type heng.Indicator
team_full_time = {}

---其中具备相应行业领域专业能力的人数（人）
---
---Of them competent in the sector
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.3.2、5.3.2（official）
---@type heng.Indicator
team_competent = {}

---与项目存在利益关系的成员数（人）
---
---Members with an interest in the project
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.3.2、5.3.2（official）
---@type heng.Indicator
team_interested = {}

---复核人员具备相应行业领域专业知识和能力
---
---Reviewer competent in the sector
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.7、5.7（official）
---@type heng.Indicator
reviewer_competent = {}

---复核人员参与了本项目的审定或核查
---
---Reviewer took part in the work
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.7、5.7（official）
---@type heng.Indicator
reviewer_took_part = {}

---复核人员与项目存在利益关系
---
---Reviewer has an interest in the project
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.7、5.7（official）
---@type heng.Indicator
reviewer_interested = {}

---决定人员参与了本项目的审定或核查
---
---Decision maker took part in the work
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.8.1、5.8.1（official）
---@type heng.Indicator
decider_took_part = {}

---公示日期
---
---Date of publicity
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.3.3、5.3.3（official）
---@type heng.Indicator
audit_publicity_date = {}

---出具报告日期
---
---Date of the report
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.3.3、5.3.3（official）
---@type heng.Indicator
audit_report_date = {}

---业主原因延长天数
---
---Days of delay caused by the owner
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.3.3、5.3.3（official）
---@type heng.Indicator
owner_delay_days = {}

---扣除业主原因后的天数
---
---Days less the owner's delay
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.3.3、5.3.3（official） · `audit_report_date - audit_publicity_date - owner_delay_days`
---@type heng.Indicator
audit_days = {}

---文件评审完成日期
---
---Document review completed
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.4、5.4（official）
---@type heng.Indicator
document_review_date = {}

---现场评审开始日期
---
---Site review started
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.4、5.4（official）
---@type heng.Indicator
site_visit_date = {}

---文件评审早于现场评审的天数
---
---Days the document review precedes the site review
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.4、5.4（official） · `site_visit_date - document_review_date`
---@type heng.Indicator
review_lead_days = {}

---项目类别
---
---Kind of project
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.4（official）
---
---避免、减少排放类、清除（碳汇）类
---@type heng.Indicator
reduction_kind = {}

---有可行性研究报告及批复（核准、备案）文件
---
---Feasibility study and approval
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.4（official）
---@type heng.Indicator
doc_feasibility = {}

---有环境影响评价文件及批复（备案）文件
---
---Environmental assessment and approval
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.4（official）
---@type heng.Indicator
doc_environment = {}

---有项目开工建设证明文件
---
---Proof of construction start
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.4（official）
---@type heng.Indicator
doc_construction_start = {}

---有造林作业设计文件
---
---Afforestation design
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.4（official）
---@type heng.Indicator
doc_afforestation_design = {}

---有土地及林木权属文件
---
---Land and forest tenure
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.4（official）
---@type heng.Indicator
doc_land_tenure = {}

---有开工日期证明材料
---
---Proof of the start date
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.4（official）
---@type heng.Indicator
doc_start_date = {}

---文件评审覆盖的规定内容项数（项）
---
---Prescribed contents covered by the document review
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.4（official）
---@type heng.Indicator
document_review_items = {}

---文件评审判断了规定的各项符合性和准确性
---
---Document review judged the prescribed conformity and accuracy
---
---温室气体自愿减排项目审定与减排量核查实施规则 5.4（official）
---@type heng.Indicator
document_review_conformity = {}

---现场评审计划齐全：目的、范围、内容、日期、访谈对象、抽样方案
---
---Site plan complete
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.5.1、5.5.1（official）
---@type heng.Indicator
site_plan = {}

---现场（场所、样地）数量（个）
---
---Sites
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.5.1、5.5.1（official）
---@type heng.Indicator
sites_total = {}

---实际走访现场数量（个）
---
---Sites visited
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.5.1、5.5.1（official）
---@type heng.Indicator
sites_visited = {}

---制定了抽样方案并按抽样结果走访
---
---Sampling plan made and followed
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.5.1、5.5.1（official）
---@type heng.Indicator
sampling_plan = {}

---方法学对现场数量另有规定
---
---The methodology has its own rule on sites
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.5.1、5.5.1（official）
---@type heng.Indicator
methodology_sampling_rule = {}

---已到现场评审
---
---Review took place on site
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.5.2（official）
---@type heng.Indicator
on_site_done = {}

---采用的规定评审方式数（种）
---
---Prescribed methods used
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.5.2、5.5.2（official）
---@type heng.Indicator
site_methods = {}

---以复印、拍摄、录音、笔记等方式保存了现场记录
---
---Site records kept
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.5.2、5.5.2（official）
---@type heng.Indicator
site_recorded = {}

---保存现场记录经业主同意
---
---Owner consented to the records
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.5.2、5.5.2（official）
---@type heng.Indicator
owner_consented = {}

---已书面反馈整改要求和观察项
---
---Written feedback given
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.5.3、5.5.3（official）
---@type heng.Indicator
feedback_written = {}

---属于必须提整改要求情形的问题数（项）
---
---Findings that call for a corrective request
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.5.3、5.5.3（official）
---@type heng.Indicator
corrective_cases = {}

---提出的整改要求数（项）
---
---Corrective requests made
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.5.3、5.5.3（official）
---@type heng.Indicator
corrective_requests = {}

---应提观察项的问题数（项）
---
---Findings that call for an observation
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.5.3、5.5.3（official）
---@type heng.Indicator
observation_cases = {}

---提出的观察项数（项）
---
---Observations made
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.5.3、5.5.3（official）
---@type heng.Indicator
observations = {}

---业主已回应并提供证据的整改要求数（项）
---
---Corrective requests answered with evidence
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.5.3、5.5.3（official）
---@type heng.Indicator
corrective_answered = {}

---业主已回应的观察项数（项）
---
---Observations answered
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.5.3、5.5.3（official）
---@type heng.Indicator
observations_answered = {}

---已修改并符合要求的整改要求数（项）
---
---Corrective requests closed
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.6、5.6（official）
---@type heng.Indicator
corrective_closed = {}

---结论
---
---Conclusion
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.6、5.6（official）
---
---肯定、否定
---@type heng.Indicator
audit_conclusion = {}

---报告涵盖的规定内容项数（项）
---
---Prescribed contents of the report
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.6、5.6（official）
---@type heng.Indicator
report_contents = {}

---复核确认的规定事项数（项）
---
---Prescribed checks of the review
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.7、5.7（official）
---@type heng.Indicator
review_checks = {}

---决定
---
---Decision
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.8.1、5.8.1（official）
---
---肯定、否定、未作出
---@type heng.Indicator
audit_decision = {}

---报告中承诺合规、真实、准确
---
---Report commits to compliance, truth and accuracy
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.8.2、5.8.2（official）
---@type heng.Indicator
report_commitment = {}

---资料保存年限（审定自出具报告起，核查自最后一期登记后）（年）
---
---Years records are kept
---
---温室气体自愿减排项目审定与减排量核查实施规则 4.9、5.9（official）
---@type heng.Indicator
record_years = {}

---已向市场监管总局（国家认监委）报送
---
---Submitted to the regulator
---
---温室气体自愿减排项目审定与减排量核查实施规则 6.1（official）
---@type heng.Indicator
report_submitted = {}

---网站已公布实施细则、收费标准、报告和信息
---
---Rules, fees and reports published
---
---温室气体自愿减排项目审定与减排量核查实施规则 6.2（official）
---@type heng.Indicator
audit_published = {}

---机构弄虚作假
---
---Fraud by the body
---
---温室气体自愿减排项目审定与减排量核查实施规则 7（official）
---@type heng.Indicator
audit_fraud = {}

---泄露项目业主商业秘密
---
---Trade secret leaked
---
---温室气体自愿减排项目审定与减排量核查实施规则 7（official）
---@type heng.Indicator
secret_leaked = {}

---业主委托资料真实、完整、有效
---
---The owner's papers are true, complete and valid
---
---温室气体自愿减排项目审定与减排量核查实施规则 7（official）
---@type heng.Indicator
owner_data_true = {}

---一个评价对象，只读 one subject, read-only: function(p) … end
---@class heng.Subject
---@field pilot_park_type string 试点申报园区类型
---@field saving_results_good boolean 节能减排、资源综合利用、清洁生产成绩较好
---@field innovation_capability_strong boolean 低碳技术创新能力较强
---@field upgrading_basis boolean 传统产业转型升级有一定基础
---@field emerging_industry_basis boolean 低碳新兴产业发展有一定基础
---@field target_clear boolean 低碳发展目标和工作思路明确
---@field implementation_guaranteed boolean 落实实施方案有保障
---@field material_profile boolean 材料：园区名称、性质、所在地、企业构成
---@field material_intensity boolean 材料：集约程度及规模效益
---@field material_leading_industries boolean 材料：主导产业及骨干企业情况
---@field material_public_services boolean 材料：公共服务设施及基础设施情况
---@field material_standing_park boolean 材料：在国际、国内同类园区或行业所处地位
---@field material_rd_input boolean 材料：研发投入占比、研发机构、发明专利、工程技术人员
---@field material_key_enterprise_rd boolean 材料：骨干企业研发能力及成果、产品质量和品牌
---@field material_core_technology boolean 材料：主营业务核心工艺技术和装备水平
---@field material_standing_technology boolean 材料：技术水平在国际、国内同行业所处地位
---@field material_resource_use boolean 材料：近三年主要原材料、燃料、水等消耗
---@field material_energy_intensity boolean 材料：近三年单位产值能耗和二氧化碳、单位增加值用水、单位产品能耗
---@field material_standing_energy boolean 材料：能源资源消耗在国际、国内同行业所处地位
---@field material_three_wastes boolean 材料：近三年三废产生、处置、排放及达标情况
---@field material_environment_work boolean 材料：清洁生产、节能降耗、减排和综合利用的工作及成效
---@field material_environment_projects boolean 材料：清洁生产、节能降耗、减排和综合利用的项目及投入
---@field material_standing_waste boolean 材料：废弃物排放及综合利用在国际、国内同行业所处地位
---@field material_management_body boolean 材料：园区管理体制及组织机构
---@field material_environment_body boolean 材料：节能环保方面的组织机构建设
---@field material_management_rules boolean 材料：清洁生产等管理制度及执行情况
---@field material_government_support boolean 材料：所在地各级政府对园区的支持情况
---@field material_targets boolean 材料：园区工作思路、拟达到的目标
---@field material_measures boolean 材料：园区工作计划安排、拟采取的措施
---@field carbon_total number 园区碳排放量（tCO2）
---@field carbon_energy number 能源活动碳排放量（tCO2）
---@field carbon_process number 工业生产过程碳排放量（tCO2）
---@field carbon_fuel number 化石能源用作燃料碳排放量（tCO2）
---@field carbon_conversion number 能源加工转换碳排放量（tCO2）
---@field carbon_indirect number 电力与热力净受入间接碳排放量（tCO2）
---@field carbon_per_energy number 单位能耗碳排放（tCO2/tce）
---@field carbon_per_energy_target number 单位能耗碳排放目标（tCO2/tce）
---@field carbon_intensity number 单位工业增加值碳排放量（tCO2/万元）
---@field carbon_international_bunkers number 国际航空航海燃料燃烧碳排放量（tCO2）
---@field carbon_fuel_coal number 煤品用作燃料碳排放量（tCO2）
---@field fuel_anthracite number 无烟煤消费量（用作燃料）（t）
---@field fuel_bituminous number 一般烟煤消费量（用作燃料）（t）
---@field fuel_lignite number 褐煤消费量（用作燃料）（t）
---@field fuel_cleaned_coal number 洗精煤消费量（用作燃料）（t）
---@field fuel_middlings number 洗中煤消费量（用作燃料）（t）
---@field fuel_coal_slime number 煤泥消费量（用作燃料）（t）
---@field fuel_coke number 焦炭消费量（用作燃料）（t）
---@field carbon_fuel_oil number 油品用作燃料碳排放量（tCO2）
---@field fuel_crude_oil number 原油消费量（用作燃料）（t）
---@field fuel_gasoline number 汽油消费量（用作燃料）（t）
---@field fuel_kerosene number 煤油消费量（用作燃料）（t）
---@field fuel_diesel number 柴油消费量（用作燃料）（t）
---@field fuel_fuel_oil number 燃料油消费量（用作燃料）（t）
---@field carbon_fuel_gas number 天然气用作燃料碳排放量（tCO2）
---@field fuel_natural_gas number 天然气消费量（用作燃料）（m3）
---@field fuel_lng number 液化天然气消费量（用作燃料）（t）
---@field carbon_fuel_other number 其他化石燃料碳排放量（tCO2）
---@field carbon_conversion_in number 加工转换投入能源所含二氧化碳（tCO2）
---@field carbon_conversion_out number 加工转换产出能源所含二氧化碳（tCO2）
---@field carbon_electricity number 电力净受入间接碳排放量（tCO2）
---@field electricity_in_fossil number 受入电量：非直供、非绿证绿电（kWh）
---@field electricity_in_direct number 受入电量：直供非化石能源电力（kWh）
---@field electricity_in_green number 受入电量：绿证绿电（kWh）
---@field electricity_out_fossil number 送出电量：非直供、非绿证绿电（kWh）
---@field electricity_out_direct number 送出电量：直供非化石能源电力（kWh）
---@field electricity_out_green number 送出电量：绿证绿电（kWh）
---@field carbon_heat number 热力净受入间接碳排放量（tCO2）
---@field heat_in_fossil number 受入化石能源热力（GJ）
---@field heat_in_non_fossil number 受入非化石能源热力（GJ）
---@field heat_out_fossil number 送出化石能源热力（GJ）
---@field heat_out_non_fossil number 送出非化石能源热力（GJ）
---@field carbon_goal_adopted boolean 将实现碳达峰碳中和作为园区建设重要目标
---@field carbon_path_measures boolean 制定碳达峰碳中和实施路径举措
---@field carbon_peak_year number 申报的碳达峰年份（年）
---@field carbon_neutral_year number 申报的碳中和年份（年）
---@field carbon_peak_planned number 规划的达峰排放量（tCO2）
---@field carbon_planned number 规划碳排放量（tCO2）
---@field carbon_sink number 园区碳汇量（tCO2）
---@field carbon_sink_planned number 规划碳汇与清除量（tCO2）
---@field carbon_yearly_cut_planned number 规划的达峰后年均减排量（tCO2/年）
---@field carbon_table_submitted boolean 已报送该年度《园区年度碳排放基础数据表》
---@field carbon_table_note boolean 数据表附必要的文字说明
---@field carbon_table_on_time boolean 数据表于2021年9月30日前报送
---@field carbon_report_with_annual boolean 专项报告随2022年报送的年度评价报告一并提交
---@field carbon_report_in_application boolean 创建申请材料包括专项报告
---@field carbon_report_review boolean 报告：回顾“十三五”碳达峰碳中和相关工作
---@field carbon_report_emissions boolean 报告：碳排放现状分析
---@field carbon_report_sinks boolean 报告：碳汇现状分析
---@field carbon_report_gap boolean 报告：与碳达峰碳中和的差距评估
---@field carbon_report_targets boolean 报告：碳达峰碳中和目标
---@field carbon_report_paths boolean 报告：碳达峰碳中和路径
---@field carbon_report_tasks boolean 报告：重点任务
---@field carbon_report_safeguards boolean 报告：保障措施
---@field annual_report_carbon_summary boolean 年度报告总结碳达峰碳中和工作经验和成效
---@field annual_report_next_targets boolean 年度报告提出下一年度具体目标
---@field annual_report_next_measures boolean 年度报告提出下一年度落实举措
---@field paper_copies number 纸质材料份数（份）
---@field paper_sealed boolean 纸质材料加盖园区管委会公章
---@field electronic_copy_sent boolean 已发送电子版材料
---@field peak_pilot_kind string 试点类型
---@field peak_pilot_listed boolean 列入首批碳达峰试点名单
---@field peak_plan_prepared boolean 已编制试点实施方案
---@field peak_plan_follows_guide boolean 实施方案符合试点建设方案和编制指南要求
---@field peak_plan_reviewed boolean 省级发展改革委已审核实施方案
---@field peak_plan_submitted boolean 已报送国家发展改革委（环资司）
---@field peak_plan_submitted_on_time boolean 2024年1月31日前报送
---@field peak_plan_revised boolean 已按国家审核意见修改
---@field eco_park_stage string 示范园区所处阶段
---@field water_region string 再生水要求所属地区
---@field value_added_growth_3y number 园区工业增加值三年年均增长率
---@field land_value_added_growth_3y number 单位工业用地面积工业增加值三年年均增长率
---@field value_added_growth_construction number 建设期工业增加值年均增长率
---@field energy_growth_construction number 建设期综合能耗年均增长率
---@field water_growth_construction number 建设期新鲜水耗年均增长率
---@field pollutant_growth_construction number 建设期主要污染物排放年均增长率
---@field energy_elasticity number 综合能耗弹性系数
---@field water_elasticity number 新鲜水耗弹性系数
---@field pollutant_elasticity number 主要污染物排放弹性系数
---@field high_tech_enterprise_output_share number 高新技术企业工业总产值占园区工业总产值比例
---@field industrial_workers number 工业从业人数（人）
---@field value_added_per_worker number 人均工业增加值（万元/人）
---@field recycling_industry_share number 资源再生利用产业增加值占园区工业增加值比例
---@field new_symbiosis_projects number 建设规划实施后新增构建生态工业链项目数量（个）
---@field industrial_land_area number 工业用地面积（km2）
---@field land_value_added number 单位工业用地面积工业增加值（亿元/km2）
---@field key_sources_compliant boolean 工业园区重点污染源稳定排放达标（全部）
---@field pollutant_totals_completed boolean 国家重点污染物和地方特征污染物总量控制指标全部完成
---@field major_environment_events number 园区内企事业单位发生特别重大、重大突发环境事件数量（次）
---@field environment_management_completeness number 环境管理能力完善度
---@field central_sewage_treatment boolean 具备污水集中处理设施
---@field risk_control_completeness number 园区环境风险防控体系建设完善度
---@field solid_waste_disposal_use number 工业固体废物（含危险废物）处置利用率
---@field carbon_intensity_yearly_cut number 单位工业增加值二氧化碳排放量年均削减率
---@field wastewater_per_value_added number 单位工业增加值废水排放量（t/万元）
---@field solid_waste_per_value_added number 单位工业增加值固废产生量（t/万元）
---@field enterprise_disclosure_share number 重点企业环境信息公开率
---@field eco_platform_completeness number 生态工业信息平台完善程度
---@field eco_publicity_events number 生态工业主题宣传活动（当年）（次）
---@field area_economy_leading boolean 经济发展指标处于国内领先水平
---@field area_material_leading boolean 物质减量与循环指标处于国内领先水平
---@field area_pollution_leading boolean 污染控制指标处于国内领先水平
---@field area_management_leading boolean 园区管理指标处于国内领先水平
---@field eco_special_fund boolean 设立生态工业示范园区建设专项资金
---@field environment_statistics_system boolean 建立园区环境管理信息报送和统计制度
---@field environment_statistics_quality boolean 健全环境统计数据质量控制制度
---@field eco_plan_approved boolean 建设规划已按管理办法编制、论证并报批
---@field eco_plan_tasks_signed boolean 目标任务分解到各部门并签订目标责任书
---@field eco_plan_in_government_plan boolean 建设规划纳入所在地政府总体规划、专项规划和工作计划
---@field eco_targets_in_cadre_appraisal boolean 建设目标指标纳入所在地干部政绩考核体系
---@field project_admission_system boolean 制定并执行项目准入制度
---@field optimisation_mechanism boolean 建立产业效益、资源、技术、环境综合优化调控机制
---@field fine_management_platform boolean 搭建精细化管理服务平台
---@field park_environment_reports boolean 实施园区环境报告书和年度报告制度
---@field enterprise_environment_reports boolean 推行企业环境报告制度，组织重点企业公布环境报告书
---@field eco_leading_body boolean 建立生态工业园区建设领导机构
---@field years_since_naming number 命名满年数（年）
---@field reexamination_score number 复查评估总分（分）
---@field serious_pollution_or_damage boolean 造成严重环境污染和生态破坏
---@field rectification_passed boolean 限期整改后达标
---@field carbon_measures_assessed boolean 碳达峰碳中和目标和举措落实情况已作为重点内容考核
---@field eco_parks_built number 建成国家生态工业示范园区数（累计或规划期内）（家）
---@field gdp number 地区生产总值（万元）
---@field industrial_output number 规模以上工业总产值（万元）
---@field industrial_value_added number 工业增加值（万元）
---@field industrial_value_added_share number 工业增加值占比
---@field high_tech_enterprises number 高新技术企业数（个）
---@field innovation_platforms number 创新平台数（个）
---@field green_factories number 绿色工厂数（个）
---@field green_factories_and_chains number 绿色工厂和绿色供应链企业数（个）
---@field high_tech_output_share number 高新技术产业产值占比
---@field green_industry_share number 绿色产业增加值占比
---@field modern_service_share number 现代服务业比例
---@field energy_total_primary number 年综合能源消费量（电力等价值）（tce）
---@field energy_industrial number 规模以上工业综合能源消费量（tce）
---@field energy_per_value_added number 单位工业增加值综合能耗（tce/万元）
---@field clean_energy_share number 清洁能源消费占比
---@field renewable_energy_share number 可再生能源使用比例
---@field green_power_enterprise_share number 企业绿电使用比例
---@field electricity_consumption number 园区用电量（kWh）
---@field electricity_direct_green number 绿色电力直接供应量（kWh）
---@field green_direct_supply_share number 绿色电力直接供应比例
---@field storage_under_construction number 在建电化学储能容量（kWh）
---@field waste_heat_available number 可利用余热量（GJ）
---@field waste_heat_used number 余热利用量（GJ）
---@field waste_cold_available number 可利用余冷量（GJ）
---@field waste_cold_used number 余冷利用量（GJ）
---@field waste_pressure_available number 可利用余压能量（GJ）
---@field waste_pressure_used number 余压利用量（GJ）
---@field waste_energy_use number 余热/余冷/余压综合利用率
---@field waste_heat_recovery number 余热资源回收利用率
---@field product_energy_level2 boolean 园区企业产品单位能耗均达到或优于二级能耗限额
---@field leader_sector string 申报细分行业
---@field leader_product string 申报工序/产品
---@field independent_legal_person boolean 独立法人单位
---@field enterprise_energy number 企业年综合能耗（tce）
---@field unit_energy_mass number 单位产品能耗（按质量）（kgce/t）
---@field unit_oil_mass number 单位产品能耗（标准油）（kgoe/t）
---@field unit_power_mass number 单位产品电耗（kWh/t）
---@field unit_energy_area number 单位产品能耗（按面积）（kgce/m²）
---@field unit_energy_case number 单位产品能耗（按重量箱）（kgce/重箱）
---@field level1_confirmed boolean 初审部门按标准原文确认达到先进值
---@field benchmark_confirmed boolean 初审部门按2023年版原文确认达到标杆水平
---@field enterprise_green_power_share number 企业绿色电力使用比例
---@field national_green_power_share number 全国绿色电力使用平均水平
---@field gbt23331_system boolean 按GB/T 23331建设能源管理体系
---@field gbt19022_system boolean 按GB/T 19022建设测量管理体系
---@field energy_statistics_regime boolean 能源统计和计量管理制度完备
---@field meters_gb17167 boolean 能源计量器具配备符合GB 17167
---@field metering_review_passed boolean 已通过能源计量审查
---@field saving_plan_implemented boolean 已制定实施节能降碳计划方案
---@field saving_responsibility boolean 建立节能目标责任制
---@field saving_rewards boolean 建立节能奖惩制度
---@field energy_control_centre boolean 建有能源管控中心
---@field energy_monitoring_system boolean 建有能耗监测系统
---@field industrial_policy_met boolean 符合国家产业政策相关要求
---@field banned_equipment_in_use boolean 使用明令禁止或列入限制、淘汰目录的落后工艺、设备和产品
---@field serious_inspection_problem boolean 督查中发现存在严重问题
---@field on_rectification_list boolean 列入工业节能监察整改名单
---@field on_dishonest_list boolean 被列为失信被执行人等
---@field safety_accidents_3y number 近三年安全（含网络安全、数据安全）事故数（起）
---@field quality_accidents_3y number 近三年质量事故数（起）
---@field pollution_accidents_3y number 近三年环境污染事故数（起）
---@field tax_violations_3y number 近三年偷漏税等违法违规行为数（起）
---@field leader_sector_rank number 本细分行业复审名次（名）
---@field cod_per_value_added number 单位工业增加值化学需氧量排放量（kg/万元）
---@field so2_per_gdp number 单位地区生产总值二氧化硫排放量（kg/万元）
---@field nox_per_gdp number 单位地区生产总值氮氧化物排放量（kg/万元）
---@field pollutant_intensity_falling boolean 污染物排放强度和产废强度下降
---@field wastewater_compliance number 企业工业废水达标率
---@field voc_removal number VOCs 综合去除效率
---@field noise_compliance number 声环境质量达标率
---@field environment_quality_met boolean 环境质量达到功能区标准
---@field enterprise_discharge_compliant boolean 园区内企业污染物达标排放
---@field pollutant_totals_within_control boolean 重点污染物排放总量不超过控制要求
---@field air_quality_good_share number 空气质量优良率
---@field environment_media_monitored boolean 开展空气、土壤和地下水环境质量监测
---@field groundwater_risk_controlled boolean 落实重点园区和重点企业地下水污染风险管控
---@field green_coverage number 绿化覆盖率
---@field cleaner_production_audit_share number 重点企业清洁生产审核实施率
---@field central_treatment_facilities boolean 污染物集中治理设施建设或升级
---@field zero_direct_discharge boolean 推进“污水零直排区”建设
---@field green_building_standard_applied boolean 新建建筑按 GB/T 50378、GB/T 50878 设计建造运营
---@field clean_bus_share number 节能与新能源公交车比例
---@field clean_transport_share number 货物清洁运输比例
---@field energy_productivity number 能源产出率（万元/tce）
---@field green_building_industrial_share number 新建工业建筑中绿色建筑的比例
---@field green_building_public_share number 新建公共建筑中绿色建筑的比例
---@field bus_stop_coverage number 500米公交站点覆盖率
---@field road_shade_share number 道路遮荫比例
---@field parking_shade_share number 露天停车场遮荫比例
---@field green_standard_completeness number 绿色园区标准体系完善程度
---@field green_plan_prepared boolean 编制绿色园区发展规划
---@field green_platform_completeness number 绿色园区信息平台完善程度
---@field environment_management_system boolean 建立环境管理体系
---@field energy_management_system boolean 建立能源管理体系
---@field renewable_energy_facilities boolean 建设风能、太阳能等可再生能源应用设施
---@field choose_reclaimed_water boolean 选用：中水回用率
---@field choose_waste_heat boolean 选用：余热资源回收利用率
---@field choose_waste_gas boolean 选用：废气资源回收利用率
---@field choose_renewable_resource boolean 选用：再生资源回收利用率
---@field choice_green_building string 绿色建筑选用指标
---@field choice_transport string 公共交通选用指标
---@field choice_structure string 产业结构选用指标
---@field choice_greenery string 绿化选用指标
---@field zhejiang_green_parks_built number 建成省级绿色低碳工业园区数（个）
---@field eligible_parks_retrofitted number 具备条件的省级以上园区开展绿色低碳循环改造的比例
---@field development_zone_level string 开发区级别
---@field listed_in_catalogue boolean 列入《中国开发区审核公告目录》
---@field construction_scope string 建设范围
---@field boundary_defined boolean 有明确的四至边界
---@field managed_by_park_or_government boolean 由所在园区管理机构或所在地人民政府负责建设和管理
---@field manufacturing_main_function boolean 以制造业为主要功能
---@field provincial_industrial_park boolean 省级工业园区或其中可独立统计的区块
---@field legal_boundary boolean 具有法定边界和范围
---@field unified_management_body boolean 具备统一管理机构
---@field laws_implemented boolean 绿色低碳循环相关法律法规、政策和标准得到贯彻执行
---@field major_safety_accidents_3y number 近3年重大安全事故数（起）
---@field major_environment_accidents_3y number 近3年重大环境事故数（起）
---@field major_ecological_damage_3y number 近3年重大生态破坏事件数（起）
---@field adverse_social_events_3y number 近3年其他社会不良影响事件数（起）
---@field targets_completed boolean 完成节能减排和碳排放控制指标
---@field carbon_intensity_falling boolean 碳排放强度持续下降
---@field obsolete_equipment_in_use boolean 使用列入淘汰目录的落后技术、工艺、设备
---@field obsolete_products_made boolean 生产列入淘汰目录的产品
---@field fraud_found boolean 查实弄虚作假
---@field accident_concealed boolean 查实瞒报重大安全事故、环境污染等问题
---@field energy_carbon_data_basis boolean 具备能耗和碳排放统计、核算、计量、监测基础
---@field green_office_established boolean 设有绿色低碳发展专门机构
---@field green_office_staff number 绿色低碳专职工作人员数（人）
---@field environment_disclosed boolean 定期披露环境信息
---@field management_systems_run boolean 建立并运行环境、能源等管理体系
---@field green_standard_system boolean 建立绿色低碳工业园区标准体系
---@field green_plan_age number 现行绿色低碳发展规划已编制年数（年）
---@field energy_monitoring_platform boolean 建立能耗在线监测管理平台
---@field environment_monitoring_platform boolean 建立环境监测管理平台
---@field green_information_published boolean 定期发布绿色低碳发展信息
---@field annual_green_report boolean 按年度发布绿色低碳发展报告
---@field green_park_lead_count number 绿色园区指标达到引领值项数（项）
---@field energy_diagnosis_done boolean 开展工业企业节能诊断和节能降碳改造
---@field cascade_energy_use boolean 开展能源梯级利用和余热余压回收利用
---@field co_reduction_pilot boolean 开展减污降碳协同增效试点
---@field no_condition_clean_energy boolean 已说明无客观条件：清洁能源消费占比
---@field no_condition_product_energy boolean 已说明无客观条件：产品单位能耗
---@field no_condition_solid_waste boolean 已说明无客观条件：工业固废综合利用率
---@field no_condition_waste_energy boolean 已说明无客观条件：余热余冷余压综合利用率
---@field no_condition_water_reuse boolean 已说明无客观条件：工业用水重复利用率
---@field province_joint_selection boolean 省级工业和信息化、发展和改革主管部门联合初选
---@field province_recommended_parks number 推荐园区数（家）
---@field province_list_forwarded boolean 推荐名单和申报材料分别报工业和信息化部、发展改革委
---@field province_list_on_time boolean 推荐名单于2013年11月30日前报送
---@field province_recommended boolean 经省级两部门联合推荐
---@field expert_recommended boolean 国家专家评审提出推选意见（推选）
---@field pilot_listed boolean 列入国家低碳工业园区试点名单
---@field pilot_plan_by_outline boolean 按编写提纲要求编制试点工作方案
---@field pilot_plan_submitted boolean 试点工作方案已报工业和信息化部、发展改革委
---@field pilot_plan_on_time boolean 首批试点实施方案于2014年9月15日前报送
---@field pilot_plan_argued boolean 实施方案通过专家论证
---@field pilot_plan_approved boolean 实施方案获得批复
---@field pilot_responsibilities_assigned boolean 任务分工明确、目标责任落实
---@field pilot_plan_changed_at_will boolean 随意更改实施方案确定的工作内容
---@field pilot_plan_major_change boolean 因条件变化对实施方案作了较大调整
---@field pilot_plan_change_approved boolean 较大调整已按规定程序报有关部门批准
---@field pilot_stage_assessed boolean 省级部门已组织阶段性评估
---@field pilot_tasks_completed boolean 完成各项试点工作任务
---@field pilot_standard_met boolean 达到国家低碳工业园区评价指标体系
---@field carbon_intensity_change_pilot number 试点期单位工业增加值碳排放变化率
---@field carbon_intensity_advanced boolean 碳排放强度达到国内行业先进水平
---@field pilot_acceptance_applied boolean 已向工业和信息化部、发展改革委提出验收申请
---@field pilot_acceptance_passed boolean 验收合格
---@field pilot_title_held boolean 已授予“国家低碳工业园区”称号
---@field pilot_reexamination_passed boolean 定期复核合格
---@field pilot_parks_created number 国家低碳工业园区试点数（累计）（个）
---@field energy_per_value_added_equivalent number 单位工业增加值综合能耗（当量值）（tce/万元）
---@field benchmark_enterprise_share number 企业能效水平达到行业标杆比例
---@field green_enterprise_share number 绿色工厂、绿色供应链管理企业占比
---@field audited_enterprise_share number 清洁生产审核企业数量占比
---@field digital_diagnosis_share number 参与“智改数转”诊断的规上企业数量占比
---@field renewable_power_share number 可再生电力消费占比（含绿证）
---@field two_star_new_share number 新建建筑中二星及以上绿色建筑占比
---@field clean_vehicle_stock_share number 园区新能源、清洁能源动力交通工具保有量占比
---@field carbon_verified_enterprise_share number 开展碳排放核查企业占比
---@field carbon_footprint_enterprise_share number 开展碳足迹核算认证企业占比
---@field large_enterprise_disclosure_share number 规上企业环境信息披露率
---@field green_rd_intensity number 绿色低碳 R&D 经费投入强度
---@field green_innovation_platforms number 省级以上绿色低碳相关创新平台（个）
---@field emergency_plan_in_place boolean 有突发环境事件应急预案
---@field environment_body_and_appraisal boolean 环保机构、专职人员和领导考核到位
---@field industrial_chains_stable boolean 生态工业链完整、稳定
---@field growth_and_innovation_system boolean 持续增长并有创新体系
---@field protection_targets_met boolean 完成生态环境保护目标
---@field chemical_park boolean 化工园区
---@field chemical_park_rule_met boolean 符合鲁政办字〔2017〕168号
---@field recycling_industry_gdp_share number 资源再生利用产业增加值占园区GDP比例
---@field monitored_sewage_treatment boolean 具备安装有自动在线监控装置的污水集中处理设施
---@field shandong_remaining_rows_met boolean 第8项以后（含选择规则）的要求达到，由主管部门确认
---@field solid_waste_generated number 工业固体废物产生量（t）
---@field solid_waste_from_stock number 综合利用往年贮存量（t）
---@field solid_waste_used number 工业固体废物综合利用量（t）
---@field solid_waste_use number 工业固体废弃物综合利用率
---@field solid_waste_safe_disposal number 工业固体废弃物无害化处理率
---@field waste_gas_recovery number 废气资源回收利用率
---@field renewable_resource_recovery number 再生资源回收利用率
---@field water_fresh number 工业取水（新鲜水）量（m3）
---@field water_reused number 工业重复利用水量（m3）
---@field water_reuse number 工业用水重复利用率
---@field reclaimed_water_share number 中水回用率
---@field wastewater_recycling number 废水循环利用率
---@field water_productivity number 水资源产出率（元/m3）
---@field water_per_value_added number 单位工业增加值新鲜水耗（m3/万元）
---@field land_productivity number 土地资源产出率（亿元/km2）
---@field air_scope string 空气质量目标评价范围
---@field pm25 number 细颗粒物（PM2.5）年均浓度（μg/m³）
---@field heavy_pollution_days number 重度及以上污染天数比率
---@field nox_total number 氮氧化物排放总量（t）
---@field voc_total number VOCs排放总量（t）
---@field pm25_region_met boolean 区域PM2.5浓度总体达标
---@field new_steel_capacity number 新增钢铁产能（万吨）
---@field short_process_steel_share number 短流程炼钢产量占比
---@field coking_steel_ratio number 炼焦产能与长流程炼钢产能比
---@field non_fossil_share number 非化石能源消费比重
---@field final_electricity_share number 电能占终端能源消费比重
---@field coal_consumption number 煤炭消费量（考核口径）（万吨）
---@field project_key_region boolean 项目位于重点区域
---@field project_uses_coal boolean 新改扩建用煤项目
---@field project_coal_use number 项目用煤量（万吨）
---@field project_coal_replaced number 替代煤量（万吨）
---@field small_coal_boilers_built number 建成区新建35蒸吨/小时及以下燃煤锅炉数（台）
---@field other_coal_boilers_built number 新建除集中供暖外的燃煤锅炉数（台）
---@field gas_producers_added number 新增燃料类煤气发生炉数（台）
---@field rail_freight number 铁路货运量（万吨）
---@field water_freight number 水路货运量（万吨）
---@field coal_rail_share number 中长距离（运距500公里以上）煤炭和焦炭铁路运输比例
---@field port_clean_share number 铁矿石、焦炭等清洁运输（含新能源车）比例
---@field bulk_freight_year number 大宗货物年运量（万吨）
---@field new_logistics_site boolean 新建或迁建的物流园区、工矿企业、储煤基地
---@field rail_or_pipe_connected boolean 接入铁路专用线或管道
---@field new_energy_vehicle_share number 公共领域新增或更新车辆中新能源汽车比例
---@field fast_charging_share number 高速服务区快充站覆盖率
---@field smoke_eliminated boolean 基本消除非道路移动机械、船舶及重点区域铁路机车“冒黑烟”
---@field stage1_machinery_phased_out boolean 基本淘汰第一阶段及以下排放标准的非道路移动机械
---@field bridge_power_share number 年旅客吞吐量500万人次以上机场桥电使用率
---@field prefabricated_floor_share number 装配式建筑占新建建筑面积比例
---@field sweeping_city_share number 地级及以上城市建成区道路机械化清扫率
---@field sweeping_county_share number 县城道路机械化清扫率
---@field open_pit_mines_added number 新建露天矿山数（不含例外）（座）
---@field straw_use number 秸秆综合利用率
---@field petrochemical_cluster boolean 石化、化工行业集中的城市或重点工业园区
---@field ldar_system boolean 建立统一的泄漏检测与修复信息管理平台
---@field steel_ultra_low_share number 完成超低排放改造的钢铁产能比例
---@field coal_boilers_ultra_low_done boolean 基本完成燃煤锅炉超低排放改造
---@field livestock_ammonia number 大型规模化畜禽养殖场大气氨排放总量（t）
---@field emission_inventory boolean 完成排放清单编制
---@field inventory_updated boolean 排放清单逐年更新
---@field project_capacity_replacement boolean 项目涉及产能置换
---@field project_in_operation boolean 项目已投产
---@field replaced_capacity_closed boolean 投产前被置换产能及其配套设施已关停
---@field project_clean_transport boolean 项目采用清洁运输方式
---@field project_dirty_substitute boolean 用石油焦、焦炭、兰炭等高污染燃料作为煤炭减量替代措施
---@field self_owned_coal_units_added number 新增自备燃煤机组数（台）
---@field coal_facilities_phased_out boolean 基本淘汰茶水炉、经营性炉灶、储粮烘干、农产品加工等燃煤设施
---@field chp_radius_closed boolean 30万千瓦及以上热电联产电厂供热半径30公里内的燃煤锅炉和落后燃煤小热电机组已关停或整合
---@field new_furnaces_clean boolean 新改扩建加热炉、热处理炉、干燥炉、熔化炉采用清洁低碳能源
---@field scattered_coal_cleared boolean 平原地区散煤基本清零
---@field new_port_area boolean 重要港区新建集装箱、大宗干散货作业区
---@field port_rail_planned boolean 同步规划建设进港铁路
---@field site_area number 建筑工地面积（m2）
---@field site_video_monitored boolean 工地安装视频监控并接入当地监管平台
---@field bulk_docks_enclosed boolean 城市大型干散货码头基本完成抑尘设施建设和输送系统封闭改造
---@field new_mine boolean 新建矿山
---@field straw_open_burning boolean 露天焚烧秸秆
---@field biomass_boilers_cofiring boolean 生物质锅炉掺烧煤炭、生活垃圾等其他物料
---@field air_quality_standard_met boolean 环境空气质量达标（六项污染物）
---@field attainment_plan_published boolean 编制实施大气环境质量限期达标规划并向社会公开
---@field project_air_key_industry boolean 涉气重点行业新建项目
---@field border_distance number 距省界距离（km）
---@field border_consulted boolean 有关省份开展了环评一致性会商
---@field coal_share number 煤炭消费比重
---@field intensity_targets_met boolean 单位地区生产总值能耗和二氧化碳排放完成省下达指标
---@field gdp_energy_intensity number 单位地区生产总值能耗（tce/万元）
---@field gdp_carbon_intensity number 单位地区生产总值二氧化碳排放（tCO2/万元）
---@field building_carbon_peak_year number 城乡建设领域碳排放达峰年份（年）
---@field blue_green_share number 蓝绿空间占比
---@field development_intensity number 开发强度
---@field construction_land number 建设用地总规模（km²）
---@field population_density number 规划建设区人口密度（万人/km²）
---@field complete_community_share number 新建片区完整居住社区覆盖率
---@field new_communities_low_carbon boolean 新建社区全面按绿色低碳社区标准建设
---@field new_housing_saving number 新建居住建筑本体节能率
---@field new_public_saving number 新建公共建筑本体节能率
---@field two_star_new boolean 城镇新建民用和工业建筑全面执行二星级及以上
---@field three_star_new boolean 新建政府投资及大型公共建筑全面执行三星级
---@field retrofit_housing_one_star boolean 改造后居住建筑全面达到一星级及以上
---@field retrofit_public_two_star boolean 改造后公共建筑全面达到二星级及以上
---@field star_completed_share number 城镇竣工星级绿色建筑占比
---@field heat_network_loss number 城市供热管网热损失
---@field water_network_leakage number 城市公共供水管网漏损率
---@field road_density number 城市建成区路网密度（km/km²）
---@field led_share number LED等智能高效节能灯具使用率占比
---@field digital_lighting_share number 新建区域照明数字化系统建成比例
---@field green_land_rate number 城市建成区绿地率
---@field permeable_share number 建成区平均可渗透面积占比
---@field household_waste_recovery number 城市生活垃圾资源化利用率
---@field sewage_collection number 新建区域生活污水集中收集率
---@field sludge_safe_share number 污泥无害化处理率
---@field solar_on_new_buildings boolean 新建建筑全面安装太阳能系统
---@field rooftop_pv_share number 新建公共机构建筑、公共建筑屋顶光伏覆盖率
---@field building_renewable_share number 城镇建筑可再生能源替代率
---@field building_electricity_share number 建筑用电占建筑能耗比例
---@field public_electrified_share number 新建公共建筑电气化比例
---@field prefabricated_new_share number 装配式建筑占当年城镇新建建筑的比例
---@field material_loss_rate number 施工现场建筑材料损耗率
---@field site_waste number 新建建筑工地建筑垃圾排放量（t/万m²）
---@field building_waste_recovery number 建筑垃圾资源化利用率
---@field green_material_share number 绿色建材应用比例
---@field public_projects_green_material boolean 政府投资、国有资金新建工程全面采用绿色建材
---@field star_buildings_green_material boolean 星级绿色建筑全面推广绿色建材
---@field energy_carbon_service_built boolean 智能能源管理和碳排放监测服务体系搭建完成
---@field operation_network_formed boolean 智慧低碳建筑运营网络基本形成
---@field low_carbon_transition_done boolean 城乡建设方式全面实现绿色低碳转型
---@field life_circle_built boolean 构建15分钟-10分钟-5分钟生活圈
---@field boiler_scope string 锅炉目标评价范围
---@field industrial_boiler_efficiency number 工业锅炉平均运行热效率
---@field power_boiler_efficiency number 电站锅炉平均运行热效率
---@field boiler_product_efficiency number 工业锅炉产品热效率
---@field power_boilers_ultra_low boolean 燃煤电站锅炉全面实现超低排放
---@field new_power_boilers_ultra_low boolean 新建燃煤电站锅炉全部按超低排放要求建设
---@field dispersed_boilers_built number 集中供热管网覆盖范围内新建、扩建分散燃煤供热锅炉数（台）
---@field boilers_10t_phased_out boolean 基本淘汰10蒸吨/小时及以下燃煤锅炉
---@field boilers_35t_phased_out boolean 基本淘汰35蒸吨/小时及以下燃煤锅炉
---@field pm25_standard_met boolean PM2.5浓度达标
---@field kept_boilers_ultra_low boolean 保留的燃煤锅炉实现超低排放
---@field boilers_65t_ultra_low boolean 65蒸吨/小时以上燃煤锅炉实现超低排放
---@field boiler_capacity number 锅炉容量（蒸吨/h）
---@field boiler_control_system boolean 安装分布式控制系统
---@field large_boilers_min_load boolean 新建大型电站锅炉最低稳燃负荷满足电站机组最小技术出力要求
---@field new_power_boilers_clean_transport boolean 新建燃煤电站锅炉采用清洁运输方式
---@field new_power_boilers_advanced boolean 新建燃煤电站锅炉能效达到先进水平
---@field boiler_is_new boolean 新建锅炉
---@field boiler_preferred_type boolean 选用蓄热式电加热锅炉或冷凝式燃气锅炉
---@field boiler_age number 锅炉在役时间（年）
---@field boiler_outdated boolean 老旧低效工业锅炉
---@field boiler_phase_out_planned boolean 已列入淘汰计划或已淘汰
---@field boiler_dismantled boolean 纳入淘汰清单的锅炉已拆除
---@field heat_load_replaced boolean 拆除前已完成热负荷替代
---@field biomass_boiler boolean 生物质锅炉
---@field boiler_dust_removal boolean 配套建设高效除尘设施
---@field boiler_nox_unstable boolean 氮氧化物排放浓度难以稳定达标
---@field boiler_denitrification boolean 配套建设脱硝设施
---@field boiler_remanufactured boolean 再制造锅炉或使用再制造零部件
---@field remanufacture_inspected boolean 经检验符合要求后安装使用，符合新品质量管理要求
---@field green_ship_market_share number LNG、甲醇等绿色动力船舶国际市场份额
---@field shipyard_energy_per_output number 骨干船企万元产值综合能耗（kgce/万元）
---@field green_ship_full_range boolean 绿色船舶产品形成完整谱系供应能力
---@field green_ship_share_leading boolean 绿色船舶国际市场份额保持世界领先
---@field shipyard_energy_advanced boolean 骨干企业能源利用效率达到国际先进水平
---@field green_supply_chain_built boolean 全面建成绿色供应链管理体系
---@field beaching_used boolean 以冲滩方式拆解船舶
---@field wastewater_scope string 污水处理评价范围
---@field reclaimed_water_use number 再生水利用率
---@field model_plants number 建成的污水处理绿色低碳标杆厂数（座）
---@field influent_bod number 进水生化需氧量浓度（mg/L）
---@field capacity_extension boolean 申请新增污水处理能力
---@field plant_plan boolean 已实施“一厂一策”整治
---@field dry_region boolean 位于干旱地区
---@field separate_sewers boolean 实施雨污分流
---@field large_plants_surveyed boolean 摸排处理能力10万吨/日以上污水处理厂能耗及碳排放
---@field large_plants_tasked boolean 明确大型污水处理厂建设改造目标和任务
---@field digital_design_share number 工业企业数字化研发设计工具普及率
---@field cnc_share number 关键工序数控化率
---@field industry_energy_intensity number 工业能耗强度（万元工业增加值能耗）（tce/万元）
---@field industry_carbon_intensity number 工业二氧化碳排放强度（tCO2/万元）
---@field industry_water_intensity number 万元工业增加值用水量（m³/万元）
---@field bulk_solid_waste_use number 大宗工业固体废物综合利用率
---@field reusable_package_share number 同城快递使用可循环快递包装比例
---@field theme_confirmed boolean 紧扣主题，可复制推广（推荐单位确认）
---@field local_character_confirmed boolean 具有地方或行业特色，典型、创新（推荐单位确认）
---@field influence_confirmed boolean 社会影响广泛，持续有效（推荐单位确认）
---@field selected_2021 boolean 已入选2021年典型案例
---@field selected_2022 boolean 已入选2022年典型案例
---@field operation_lawful boolean 依法合规生产运行
---@field major_pollution_events number 重大环境污染事件数（起）
---@field cleaner_production_implemented boolean 实施清洁生产
---@field recommendation_form boolean 推荐表已盖章提交
---@field summary_targets boolean 简介涵盖低碳发展目标
---@field summary_content boolean 简介涵盖具体内容
---@field summary_effects boolean 简介涵盖实施成效
---@field photo_count number 照片数（张）
---@field photo_largest number 最大单张照片（MB）
---@field photo_captions boolean 照片有说明
---@field video_count number 视频数（个）
---@field video_longest number 最长单个视频时长（分钟）
---@field summary_concept boolean 简介涵盖社区低碳理念
---@field summary_construction boolean 简介涵盖社区整体建设
---@field summary_responsibility boolean 简介涵盖个人社会责任感和环境保护意识
---@field summary_example boolean 简介涵盖个人示范作用和社会影响力
---@field category_candidates number 本类别推荐候选数（个）
---@field recommendation_ordered boolean 推荐名单注明顺序并盖章
---@field practice_base_kind string 实践基地类型
---@field environment_education_function boolean 具有公众环境教育功能
---@field activity_years number 近3年内连续开展主题活动年数（年）
---@field activity_premises boolean 有适合的基本场所和设施设备
---@field activity_funds boolean 有资金保障
---@field activity_rules boolean 有相关管理制度
---@field activity_for_profit boolean 相关宣讲或实践活动以营利为目的
---@field activity_varied boolean 积极开展丰富多样的公众参与实践活动
---@field activity_programme boolean 有能力提出完整的活动方案
---@field site_safe boolean 场地、设施、器材安全
---@field safety_staff boolean 配备安全保护人员
---@field safety_signs boolean 设置必要的安全警示标志
---@field safety_plan boolean 制定切实可行的安全措施和预案
---@field safety_briefing boolean 活动开始前进行现场安全和应急教育
---@field past_practice_base boolean 已入选往年实践基地
---@field audit_type string 活动类型
---@field audit_rules_filed boolean 机构的实施细则已备案
---@field project_in_scope boolean 项目属于管理办法要求的行业领域
---@field methodology_issued boolean 采用生态环境部制定发布的方法学
---@field request_design_document boolean 委托资料有项目设计文件
---@field request_certificate boolean 委托资料有相关方法人证书
---@field authorisation_needed boolean 需要授权书（业主不是项目所有者）
---@field request_authorisation boolean 委托资料有授权书
---@field request_accounting_report boolean 委托资料有减排量核算报告
---@field audit_contract boolean 已签订委托合同
---@field audit_plan boolean 方案齐全：目的、范围、依据、成员分工、进度
---@field strategy_analysis boolean 已开展策略分析
---@field risk_assessment boolean 已作出风险评估
---@field team_full_time number 审定组或核查组专职人员数（人）
---@field team_competent number 其中具备相应行业领域专业能力的人数（人）
---@field team_interested number 与项目存在利益关系的成员数（人）
---@field reviewer_competent boolean 复核人员具备相应行业领域专业知识和能力
---@field reviewer_took_part boolean 复核人员参与了本项目的审定或核查
---@field reviewer_interested boolean 复核人员与项目存在利益关系
---@field decider_took_part boolean 决定人员参与了本项目的审定或核查
---@field audit_publicity_date number 公示日期
---@field audit_report_date number 出具报告日期
---@field owner_delay_days number 业主原因延长天数
---@field audit_days number 扣除业主原因后的天数
---@field document_review_date number 文件评审完成日期
---@field site_visit_date number 现场评审开始日期
---@field review_lead_days number 文件评审早于现场评审的天数
---@field reduction_kind string 项目类别
---@field doc_feasibility boolean 有可行性研究报告及批复（核准、备案）文件
---@field doc_environment boolean 有环境影响评价文件及批复（备案）文件
---@field doc_construction_start boolean 有项目开工建设证明文件
---@field doc_afforestation_design boolean 有造林作业设计文件
---@field doc_land_tenure boolean 有土地及林木权属文件
---@field doc_start_date boolean 有开工日期证明材料
---@field document_review_items number 文件评审覆盖的规定内容项数（项）
---@field document_review_conformity boolean 文件评审判断了规定的各项符合性和准确性
---@field site_plan boolean 现场评审计划齐全：目的、范围、内容、日期、访谈对象、抽样方案
---@field sites_total number 现场（场所、样地）数量（个）
---@field sites_visited number 实际走访现场数量（个）
---@field sampling_plan boolean 制定了抽样方案并按抽样结果走访
---@field methodology_sampling_rule boolean 方法学对现场数量另有规定
---@field on_site_done boolean 已到现场评审
---@field site_methods number 采用的规定评审方式数（种）
---@field site_recorded boolean 以复印、拍摄、录音、笔记等方式保存了现场记录
---@field owner_consented boolean 保存现场记录经业主同意
---@field feedback_written boolean 已书面反馈整改要求和观察项
---@field corrective_cases number 属于必须提整改要求情形的问题数（项）
---@field corrective_requests number 提出的整改要求数（项）
---@field observation_cases number 应提观察项的问题数（项）
---@field observations number 提出的观察项数（项）
---@field corrective_answered number 业主已回应并提供证据的整改要求数（项）
---@field observations_answered number 业主已回应的观察项数（项）
---@field corrective_closed number 已修改并符合要求的整改要求数（项）
---@field audit_conclusion string 结论
---@field report_contents number 报告涵盖的规定内容项数（项）
---@field review_checks number 复核确认的规定事项数（项）
---@field audit_decision string 决定
---@field report_commitment boolean 报告中承诺合规、真实、准确
---@field record_years number 资料保存年限（审定自出具报告起，核查自最后一期登记后）（年）
---@field report_submitted boolean 已向市场监管总局（国家认监委）报送
---@field audit_published boolean 网站已公布实施细则、收费标准、报告和信息
---@field audit_fraud boolean 机构弄虚作假
---@field secret_leaked boolean 泄露项目业主商业秘密
---@field owner_data_true boolean 业主委托资料真实、完整、有效

---parameters.toml 里的数值 the numbers of parameters.toml
---@class heng.Parameters
---@field accidents_allowed heng.Number 近三年事故和违法允许数（起） 2023-12-07：0 · national.energy_efficiency_leader 二（七） · （official）；近三年重大污染事故、生态破坏事件允许数（起） 2016-01-01：0 · national.green_industrial_park 基本要求2 · （secondary）；3年内重大事故或事件允许数（起） 2025-06-30：0 · national.zero_carbon_park 附件1·四 · （official）；近三年重大事故或事件允许数（起） 2022-03-24：0 · provincial.zhejiang.green_low_carbon_park 三（一）2 · 《浙江省绿色低碳工业园区建设评价导则（2022版）》1.3（转引）（secondary）
---@field action_points heng.Number 绿色低碳行动分值（分） 2023-12-01：40 · typical_case.individual 四（四）2 · （default）
---@field activity_years heng.Number 近3年内连续开展活动年数（年） 2023-12-01：3 · typical_case.practice_base 三（二）1 · （official）
---@field advocacy_points heng.Number 低碳生活倡导力度分值（分） 2023-12-01：12 · typical_case.community 四（三）8 · （default）
---@field ammonia heng.Number 大型规模化养殖场氨排放下降：目标（%） 2023-11-30：5 · national.target.air_quality （二十四） · （official）
---@field attainment_below heng.Number “十四五”期间须达标的城市：2020年PM2.5低于此值（μg/m³） 2023-11-30：40 · national.target.air_quality （二十五） · （official）
---@field audit_days heng.Number 时限（扣除业主原因） 2023-12-25：100 · national.voluntary_reduction_audit 4.3.3 · （official）
---@field audits heng.Number 清洁生产审核企业数量占比下限（%） 2024-07-16：50 · provincial.jiangsu.near_zero_carbon_park 指标5 · （secondary）；清洁生产审核实施率下限（%） 2018-01-01：100 · provincial.shandong.eco_industrial_park 指标5 · （secondary）
---@field awareness_points heng.Number 绿色低碳意识分值（分） 2023-12-01：30 · typical_case.individual 四（四）1 · （default）
---@field base_benefits_points heng.Number 社会效益及环境效益分值（分） 2023-12-01：20 · typical_case.practice_base 三（三）4 · （default）
---@field base_education_points heng.Number 宣传教育和公众参与分值（分） 2023-12-01：30 · typical_case.practice_base 三（三）3 · （default）
---@field base_facilities_points heng.Number 基础建设分值（分） 2023-12-01：20 · typical_case.practice_base 三（三）2 · （default）
---@field base_management_points heng.Number 管理机制分值（分） 2023-12-01：15 · typical_case.practice_base 三（三）1 · （default）
---@field base_replicability_points heng.Number 可复制可推广价值和社会认可度分值（分） 2023-12-01：15 · typical_case.practice_base 三（三）5 · （default）
---@field benchmark heng.Number 企业能效水平达到行业标杆比例下限（%） 2024-07-16：50 · provincial.jiangsu.near_zero_carbon_park 指标3 · （secondary）
---@field benchmark_aluminium heng.Number 电解铝·铝液交流电耗：2023年版标杆水平（kWh/t） 2023-12-07：13000 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_ammonia_gas heng.Number 合成氨·天然气：2023年版标杆水平（kgce/t） 2023-12-07：1000 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_ammonia_lump heng.Number 合成氨·优质无烟块煤：2023年版标杆水平（kgce/t） 2023-12-07：1100 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_ammonia_other_lump heng.Number 合成氨·非优质无烟块煤、型煤：2023年版标杆水平（kgce/t） 2023-12-07：1200 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_ammonia_pulverised heng.Number 合成氨·粉煤：2023年版标杆水平（kgce/t） 2023-12-07：1350 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_blast_furnace heng.Number 高炉工序：2023年版标杆水平（kgce/t） 2023-12-07：361 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_carbide heng.Number 电石：2023年版标杆水平（kgce/t） 2023-12-07：805 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_caustic_30 heng.Number 烧碱·液碱≥30%：2023年版标杆水平（kgce/t） 2023-12-07：315 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_caustic_45 heng.Number 烧碱·液碱≥45%：2023年版标杆水平（kgce/t） 2023-12-07：420 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_caustic_98 heng.Number 烧碱·固碱≥98%：2023年版标杆水平（kgce/t） 2023-12-07：620 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_clinker heng.Number 水泥熟料：2023年版标杆水平（kgce/t） 2023-12-07：100 · national.energy_efficiency_leader 二（二） · （secondary）
---@field benchmark_coke_top heng.Number 焦炭·顶装焦炉：2023年版标杆水平（kgce/t） 2023-12-07：110 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_converter heng.Number 转炉工序：2023年版标杆水平（kgce/t） 2023-12-07：-30 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_dap_granular heng.Number 磷酸二铵·传统法粒状：2023年版标杆水平（kgce/t） 2023-12-07：250 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_dap_slurry_granular heng.Number 磷酸二铵·料浆法粒状：2023年版标杆水平（kgce/t） 2023-12-07：185 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_ethylene heng.Number 乙烯：2023年版标杆水平（kgoe/t） 2023-12-07：590 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_ferrosilicon heng.Number 硅铁：2023年版标杆水平（kgce/t） 2023-12-07：1770 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_map_granular heng.Number 磷酸一铵·传统法粒状：2023年版标杆水平（kgce/t） 2023-12-07：255 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_map_powder heng.Number 磷酸一铵·传统法粉状：2023年版标杆水平（kgce/t） 2023-12-07：240 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_map_slurry_granular heng.Number 磷酸一铵·料浆法粒状：2023年版标杆水平（kgce/t） 2023-12-07：170 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_map_slurry_powder heng.Number 磷酸一铵·料浆法粉状：2023年版标杆水平（kgce/t） 2023-12-07：165 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_methanol_anthracite heng.Number 甲醇·无烟煤：2023年版标杆水平（kgce/t） 2023-12-07：1250 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_methanol_bituminous heng.Number 甲醇·烟煤：2023年版标杆水平（kgce/t） 2023-12-07：1400 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_mto heng.Number 煤制烯烃·MTO（含原料）：2023年版标杆水平（kgce/t） 2023-12-07：2800 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_paraxylene heng.Number 对二甲苯：2023年版标杆水平（kgoe/t） 2023-12-07：380 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_refining heng.Number 炼油：2023年版标杆水平（kgoe/t） 2023-12-07：7.5 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_silicomanganese heng.Number 锰硅合金：2023年版标杆水平（kgce/t） 2023-12-07：860 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_soda_ammonia_light heng.Number 纯碱·氨碱法轻质：2023年版标杆水平（kgce/t） 2023-12-07：320 · national.energy_efficiency_leader 二（二） · （unverified）
---@field benchmark_soda_dual_light heng.Number 纯碱·联碱法轻质：2023年版标杆水平（kgce/t） 2023-12-07：160 · national.energy_efficiency_leader 二（二） · （unverified）
---@field blue_green heng.Number 蓝绿空间占比：目标（%） 2023-11-28：70 · provincial.hebei.xiongan_building_carbon_peak （四） · （official）
---@field boiler_age heng.Number 有序淘汰的在役年数：超过此值（年） 2023-11-29：15 · national.target.boilers 三（二）4 · （official）
---@field border_distance heng.Number 环评一致性会商的距省界距离上限（含）（km） 2023-11-30：20 · national.target.air_quality （二十六） · （official）
---@field bridge_power heng.Number 机场桥电使用率：目标（%） 2023-11-30：95 · national.target.air_quality （十六） · （official）
---@field building_electricity heng.Number 建筑用电占建筑能耗比例：目标（%） 2023-11-28：45 · provincial.hebei.xiongan_building_carbon_peak （九）2 · （official）
---@field building_renewable heng.Number 建筑可再生能源替代率：目标（%） 2023-11-28：8 · provincial.hebei.xiongan_building_carbon_peak （九）1 · （official）
---@field building_waste_2025 heng.Number 2025年建筑垃圾资源化利用率：目标（%） 2023-11-28：65 · provincial.hebei.xiongan_building_carbon_peak （十） · （official）
---@field building_waste_2030 heng.Number 2030年建筑垃圾资源化利用率：目标（%） 2023-11-28：75 · provincial.hebei.xiongan_building_carbon_peak （十） · （official）
---@field buildings heng.Number 新建建筑中二星及以上绿色建筑占比下限（%） 2024-07-16：50 · provincial.jiangsu.near_zero_carbon_park 指标10 · （secondary）
---@field buildings_points heng.Number 建筑节能情况分值（分） 2023-12-01：15 · typical_case.community 四（三）1 · （default）
---@field bulk_freight heng.Number 接入铁路专用线的大宗货物年运量下限（万吨） 2023-11-30：150 · national.target.air_quality （十四） · （official）
---@field bulk_waste heng.Number 大宗工业固废综合利用率：目标（%） 2023-12-28：57 · national.target.manufacturing 一·目标 · （official）
---@field candidates_least heng.Number 每类推荐候选数下限（个） 2023-12-01：2 · typical_case.community 五（一） · （official）；每类推荐候选数下限（个） 2023-12-01：2 · typical_case.enterprise 五（一） · （official）；每类推荐候选数下限（个） 2023-12-01：2 · typical_case.individual 五（一） · （official）；每类推荐候选数下限（个） 2023-12-01：2 · typical_case.park 五（一） · （official）；每类推荐候选数下限（个） 2023-12-01：2 · typical_case.practice_base 四（一） · （official）
---@field candidates_most heng.Number 每类推荐候选数上限（个） 2023-12-01：3 · typical_case.community 五（一） · （official）；每类推荐候选数上限（个） 2023-12-01：3 · typical_case.enterprise 五（一） · （official）；每类推荐候选数上限（个） 2023-12-01：3 · typical_case.individual 五（一） · （official）；每类推荐候选数上限（个） 2023-12-01：3 · typical_case.park 五（一） · （official）；每类推荐候选数上限（个） 2023-12-01：3 · typical_case.practice_base 四（一） · （official）
---@field carbon heng.Number 单位工业增加值二氧化碳排放量上限（tCO2/万元） 2024-07-16：0.6 · provincial.jiangsu.near_zero_carbon_park 指标2 · （secondary）
---@field carbon_cut heng.Number 碳强度年均削减率下限（%） 2016-01-01：3 · national.eco_industrial_park 指标26 · （unverified）
---@field carbon_management_points heng.Number 碳排放运营管理水平分值（分） 2023-12-01：10 · typical_case.community 四（三）7 · （default）
---@field carbon_per_energy_large heng.Number 单位能耗碳排放上限（年能耗100万吨标准煤及以上）（tCO2/tce） 2025-06-30：0.3 · national.zero_carbon_park 附件3·核心指标 · （official）
---@field carbon_per_energy_medium heng.Number 单位能耗碳排放上限（年能耗20至100万吨标准煤）（tCO2/tce） 2025-06-30：0.2 · national.zero_carbon_park 附件3·核心指标 · （official）
---@field chosen_of_four heng.Number 指标8至11选用项数（项） 2016-01-01：2 · national.green_industrial_park 指数 · （unverified）
---@field clean_energy_share heng.Number 清洁能源消费占比下限（%） 2025-06-30：90 · national.zero_carbon_park 附件3·引导指标1 · （official）
---@field clean_transport_share heng.Number 货物清洁运输比例下限（示例）（%） 2025-12-01：80 · provincial.illustrative.zero_carbon_plus 三（三） · （default）
---@field cleaner_production heng.Number 清洁生产审核实施率下限（%） 2016-01-01：100 · national.eco_industrial_park 指标21 · （unverified）；清洁生产审核实施率下限（%） 2016-01-01：100 · national.green_industrial_park 基本要求4 · （secondary）
---@field cleaner_production_audit heng.Number 重点企业清洁生产审核实施率下限（%） 2022-03-24：100 · provincial.zhejiang.green_low_carbon_park 三（一）2 · 《浙江省绿色低碳工业园区建设评价导则（2022版）》1.6（转引）（secondary）
---@field cnc heng.Number 关键工序数控化率：目标（%） 2023-12-28：70 · national.target.manufacturing 一·目标 · （official）
---@field coal_2030 heng.Number 2030年煤炭消费比重：目标（%） 2023-10-25：55 · provincial.hebei.xingtai_carbon_technology 一（二） · （official）
---@field coal_jing_jin_ji heng.Number 京津冀及周边煤炭消费量下降：目标（%） 2023-11-30：10 · national.target.air_quality （十） · （official）
---@field coal_rail heng.Number 煤炭和焦炭铁路运输比例：目标（%） 2023-11-30：90 · national.target.air_quality （十四） · （official）
---@field coal_yangtze_delta heng.Number 长三角煤炭消费量下降：目标（%） 2023-11-30：5 · national.target.air_quality （十） · （official）
---@field coking_ratio heng.Number 炼焦产能与长流程炼钢产能比：目标 2023-11-30：0.4 · national.target.air_quality （四） · （official）
---@field complete_communities heng.Number 完整居住社区覆盖率：目标（%） 2023-11-28：60 · provincial.hebei.xiongan_building_carbon_peak （五） · （official）
---@field control_system_capacity heng.Number 安装分布式控制系统的容量下限（蒸吨/h） 2023-11-29：35 · national.target.boilers 三（三）7 · （official）
---@field density heng.Number 规划建设区人口密度：目标（万人/km²） 2023-11-28：1 · provincial.hebei.xiongan_building_carbon_peak （四） · （official）
---@field development heng.Number 远景开发强度：目标（%） 2023-11-28：30 · provincial.hebei.xiongan_building_carbon_peak （四） · （official）
---@field diagnosis heng.Number 参与“智改数转”诊断的规上企业数量占比下限（%） 2024-07-16：100 · provincial.jiangsu.near_zero_carbon_park 指标6 · （secondary）
---@field digital_design heng.Number 数字化研发设计工具普及率：目标（%） 2023-12-28：90 · national.target.manufacturing 一·目标 · （official）
---@field digital_lighting heng.Number 新建区域照明数字化系统：目标（%） 2023-11-28：100 · provincial.hebei.xiongan_building_carbon_peak （八）2 · （official）
---@field disclosure heng.Number 重点企业环境信息公开率下限（%） 2016-01-01：100 · national.eco_industrial_park 指标30 · （unverified）；规上企业环境信息披露率下限（%） 2024-07-16：50 · provincial.jiangsu.near_zero_carbon_park 指标18 · （secondary）
---@field document_review_items heng.Number 文件评审内容项数（项） 2023-12-25：5 · national.voluntary_reduction_audit 4.4 · （official）
---@field electrification heng.Number 终端电气化率下限（%） 2024-07-16：50 · provincial.jiangsu.near_zero_carbon_park 指标9 · （secondary）
---@field energy heng.Number 单位工业增加值综合能耗（当量值）上限（tce/万元） 2024-07-16：0.35 · provincial.jiangsu.near_zero_carbon_park 指标1 · （secondary）
---@field energy_above heng.Number 年能源消费量：超过此值（万tce） 2023-12-07：1 · national.energy_efficiency_leader 二（一） · （official）
---@field energy_band_large heng.Number 规模分档分界（年综合能源消费量）（万tce） 2025-06-30：100 · national.zero_carbon_park 附件3·核心指标 · （official）
---@field energy_band_medium heng.Number 规模分档下限（年综合能源消费量）（万tce） 2025-06-30：20 · national.zero_carbon_park 附件3·核心指标 · （official）
---@field energy_elasticity heng.Number 综合能耗弹性系数限值 2016-01-01：0.6 · national.eco_industrial_park 指标10 · （unverified）
---@field energy_management_points heng.Number 能源管理水平分值（分） 2023-12-01：20 · typical_case.enterprise 四（二）4 · （default）
---@field energy_per_value_added heng.Number 单位工业增加值综合能耗上限（tce/万元） 2016-01-01：0.5 · national.eco_industrial_park 指标11 · （unverified）
---@field energy_points heng.Number 能源利用水平分值（分） 2023-12-01：15 · typical_case.community 四（三）3 · （default）；能源利用水平分值（分） 2023-12-01：20 · typical_case.park 四（一）3 · （default）
---@field environment_events heng.Number 特别重大、重大突发环境事件允许数（次） 2016-01-01：0 · national.eco_industrial_park 指标19 · （unverified）
---@field environment_management heng.Number 环境管理能力完善度下限（%） 2016-01-01：100 · national.eco_industrial_park 指标20 · （unverified）
---@field environment_points heng.Number 环境友好水平分值（分） 2023-12-01：15 · typical_case.park 四（一）5 · （default）
---@field fast_charging_key heng.Number 高速服务区快充站覆盖率（重点区域）：目标（%） 2023-11-30：80 · national.target.air_quality （十五） · （official）
---@field fast_charging_other heng.Number 高速服务区快充站覆盖率（其他地区）：目标（%） 2023-11-30：60 · national.target.air_quality （十五） · （official）
---@field final_electricity heng.Number 电能占终端能源消费比重：目标（%） 2023-11-30：30 · national.target.air_quality （九） · （official）
---@field finance_points heng.Number 金融手段使用分值（分） 2023-12-01：10 · typical_case.enterprise 四（二）6 · （default）
---@field footprints heng.Number 开展碳足迹核算认证企业占比下限（%） 2024-07-16：10 · provincial.jiangsu.near_zero_carbon_park 指标17 · （secondary）
---@field full_time_staff heng.Number 专职工作人员下限（含）（人） 2022-03-24：2 · provincial.zhejiang.green_low_carbon_park 三（一）2 · 《浙江省绿色低碳工业园区建设评价导则（2022版）》1.8（转引）（secondary）
---@field grade_excellent heng.Number 优秀下限（含）（分） 2018-01-01：90 · national.eco_industrial_park_reexamination 复查评分 · （secondary）
---@field grade_good heng.Number 良好下限（含）（分） 2018-01-01：80 · national.eco_industrial_park_reexamination 复查评分 · （secondary）
---@field grade_medium heng.Number 中下限（含）（分） 2018-01-01：70 · national.eco_industrial_park_reexamination 复查评分 · （secondary）
---@field grade_qualified heng.Number 合格下限（含）（分） 2018-01-01：60 · national.eco_industrial_park_reexamination 复查评分 · （secondary）
---@field green_coverage heng.Number 绿化覆盖率下限（%） 2016-01-01：15 · national.eco_industrial_park 指标29 · （unverified）
---@field green_direct_supply_share heng.Number 绿色电力直接供应比例下限（原则上）（%） 2025-06-30：50 · national.zero_carbon_park 附件4·二（二）3① · （official）
---@field green_enterprises heng.Number 绿色工厂、绿色供应链管理企业占比下限（%） 2024-07-16：50 · provincial.jiangsu.near_zero_carbon_park 指标4 · （secondary）
---@field green_land heng.Number 建成区绿地率：目标（%） 2023-11-28：40 · provincial.hebei.xiongan_building_carbon_peak （八）2 · （official）
---@field green_material heng.Number 绿色建材应用比例：目标（%） 2023-11-28：75 · provincial.hebei.xiongan_building_carbon_peak （十二） · （official）
---@field green_power_margin heng.Number 绿色电力高出全国平均的幅度（百分点） 2023-12-07：0 · national.energy_efficiency_leader 二（三） · （default）
---@field green_ship_share heng.Number 绿色动力船舶国际市场份额：目标（%） 2023-12-26：50 · national.target.shipbuilding （三） · （official）
---@field greenery_points heng.Number 社区绿化水平分值（分） 2023-12-01：10 · typical_case.community 四（三）6 · （default）
---@field growth heng.Number 工业增加值三年年均增长率下限（%） 2018-01-01：15 · provincial.shandong.eco_industrial_park 指标3 · （secondary）
---@field heat_loss heng.Number 供热管网热损失下降：目标（百分点） 2023-11-28：5 · provincial.hebei.xiongan_building_carbon_peak （八）1 · （official）
---@field heavy_days heng.Number 重度及以上污染天数比率：目标（%） 2023-11-30：1 · national.target.air_quality （三） · （official）
---@field high_tech heng.Number 高新技术产业产值占比下限（%） 2018-01-01：45 · provincial.shandong.eco_industrial_park 指标1 · （secondary）
---@field high_tech_share heng.Number 高新技术企业产值占比下限（%） 2016-01-01：30 · national.eco_industrial_park 指标1 · （unverified）
---@field household_waste heng.Number 生活垃圾资源化利用率：目标（%） 2023-11-28：65 · provincial.hebei.xiongan_building_carbon_peak （八）3 · （official）
---@field housing_saving heng.Number 新建居住建筑本体节能：目标（%） 2023-11-28：83 · provincial.hebei.xiongan_building_carbon_peak （六） · （official）
---@field index_full heng.Number 指数满分（分） 2016-01-01：100 · national.green_industrial_park 指数 · （unverified）
---@field indicator_count heng.Number 指标项数 2016-01-01：31 · national.green_industrial_park 指数 · （unverified）
---@field industrial_efficiency heng.Number 工业锅炉平均运行热效率提高：目标（百分点） 2023-11-29：5 · national.target.boilers 二（三） · （official）
---@field industry_points heng.Number 园区产业发展分值（分） 2023-12-01：15 · typical_case.park 四（一）2 · （default）
---@field industry_share heng.Number 工业增加值占比下限（不含）（%） 2022-03-24：50 · provincial.zhejiang.green_low_carbon_park 三（一）2 · 《浙江省绿色低碳工业园区建设评价导则（2022版）》1.1（转引）（secondary）
---@field influent_bod heng.Number 进水生化需氧量：低于此值从严审批新增能力（mg/L） 2023-12-12：100 · national.target.wastewater （二） · （official）
---@field infrastructure_points heng.Number 基础设施建设分值（分） 2023-12-01：10 · typical_case.park 四（一）6 · （default）
---@field land heng.Number 建设用地总规模：目标（km²） 2023-11-28：530 · provincial.hebei.xiongan_building_carbon_peak （四） · （official）
---@field land_growth heng.Number 单位工业用地面积工业增加值年均增长率下限（%） 2016-01-01：6 · national.eco_industrial_park 指标9 · （unverified）
---@field land_value_added heng.Number 单位工业用地面积工业增加值下限（亿元/km2） 2016-01-01：9 · national.eco_industrial_park 指标8 · （unverified）
---@field lead_air heng.Number 空气质量优良率引领值（%） 2016-01-01：80 · national.green_industrial_park 指标25 · （unverified）
---@field lead_bus_stops heng.Number 500米公交站点覆盖率引领值（%） 2016-01-01：90 · national.green_industrial_park 指标15 · （unverified）
---@field lead_carbon_cut heng.Number 碳排放量消减率引领值（%） 2016-01-01：3 · national.green_industrial_park 指标22 · （unverified）
---@field lead_clean_buses heng.Number 节能与新能源公交车比例引领值（%） 2016-01-01：30 · national.green_industrial_park 指标16 · （unverified）
---@field lead_clean_energy heng.Number 清洁能源使用率引领值（%） 2016-01-01：75 · national.green_industrial_park 指标3 · （unverified）
---@field lead_energy_productivity heng.Number 能源产出率引领值（万元/tce） 2016-01-01：3 · national.green_industrial_park 指标1 · （unverified）
---@field lead_green_building_industrial heng.Number 新建工业建筑中绿色建筑的比例引领值（%） 2016-01-01：30 · national.green_industrial_park 指标13 · （unverified）
---@field lead_green_building_public heng.Number 新建公共建筑中绿色建筑的比例引领值（%） 2016-01-01：60 · national.green_industrial_park 指标14 · （unverified）
---@field lead_green_coverage heng.Number 绿化覆盖率引领值（%） 2016-01-01：30 · national.green_industrial_park 指标26 · （unverified）
---@field lead_green_industry heng.Number 绿色产业增加值占比引领值（%） 2016-01-01：30 · national.green_industrial_park 指标18 · （unverified）
---@field lead_high_tech heng.Number 高新技术产业产值占比引领值（%） 2016-01-01：30 · national.green_industrial_park 指标17 · （unverified）
---@field lead_land_productivity heng.Number 土地资源产出率引领值（亿元/km2） 2016-01-01：15 · national.green_industrial_park 指标5 · （unverified）
---@field lead_parking_shade heng.Number 露天停车场遮荫比例引领值（%） 2016-01-01：80 · national.green_industrial_park 指标28 · （unverified）
---@field lead_per_worker heng.Number 人均工业增加值引领值（万元/人） 2016-01-01：15 · national.green_industrial_park 指标19 · （unverified）
---@field lead_platform heng.Number 信息平台完善程度引领值（%） 2016-01-01：100 · national.green_industrial_park 指标31 · （unverified）
---@field lead_pollutant_elasticity heng.Number 主要污染物弹性系数引领值 2016-01-01：0.3 · national.green_industrial_park 指标24 · （unverified）
---@field lead_reclaimed_water heng.Number 中水回用率引领值（%） 2016-01-01：30 · national.green_industrial_park 指标8 · （unverified）
---@field lead_renewable_energy heng.Number 可再生能源使用比例引领值（%） 2016-01-01：15 · national.green_industrial_park 指标2 · （unverified）
---@field lead_renewable_resources heng.Number 再生资源回收利用率引领值（%） 2016-01-01：80 · national.green_industrial_park 指标11 · （unverified）
---@field lead_road_shade heng.Number 道路遮荫比例引领值（%） 2016-01-01：80 · national.green_industrial_park 指标27 · （unverified）
---@field lead_services heng.Number 现代服务业比例引领值（%） 2016-01-01：30 · national.green_industrial_park 指标20 · （unverified）
---@field lead_solid_waste_use heng.Number 工业固体废弃物综合利用率引领值（%） 2016-01-01：95 · national.green_industrial_park 指标6 · （unverified）
---@field lead_standards heng.Number 标准体系完善程度引领值（%） 2016-01-01：100 · national.green_industrial_park 指标29 · （unverified）
---@field lead_waste_disposal heng.Number 固体废弃物处置利用率引领值（%） 2016-01-01：100 · national.green_industrial_park 指标21 · （unverified）
---@field lead_waste_gas heng.Number 废气资源回收利用率引领值（%） 2016-01-01：90 · national.green_industrial_park 指标10 · （unverified）
---@field lead_waste_heat heng.Number 余热资源回收利用率引领值（%） 2016-01-01：60 · national.green_industrial_park 指标9 · （unverified）
---@field lead_wastewater heng.Number 单位工业增加值废水排放量引领值（t/万元） 2016-01-01：5 · national.green_industrial_park 指标23 · （unverified）
---@field lead_water_productivity heng.Number 水资源产出率引领值（元/m3） 2016-01-01：1500 · national.green_industrial_park 指标4 · （unverified）
---@field lead_water_reuse heng.Number 工业用水重复利用率引领值（%） 2016-01-01：90 · national.green_industrial_park 指标7 · （unverified）
---@field leading_others_points heng.Number 推动践行绿色低碳生活方式分值（分） 2023-12-01：30 · typical_case.individual 四（四）3 · （default）
---@field led heng.Number LED等高效灯具占比：目标（%） 2023-11-28：80 · provincial.hebei.xiongan_building_carbon_peak （八）2 · （official）
---@field level1_alumina_bayer heng.Number 氧化铝·拜耳法：先进值（GB 21346-2022，1级）（kgce/t） 2024-01-01：340 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_alumina_other heng.Number 氧化铝·其他工艺：先进值（GB 21346-2022，1级）（kgce/t） 2024-01-01：550 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_aluminium heng.Number 电解铝·铝液交流电耗：先进值（GB 21346-2022，1级）（kWh/t） 2024-01-01：12950 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_ammonia_gas heng.Number 合成氨·天然气：先进值（GB 21344-2023，1级）（kgce/t） 2024-12-01：996 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_ammonia_lignite heng.Number 合成氨·褐煤：先进值（GB 21344-2023，1级）（kgce/t） 2024-12-01：1700 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_ammonia_lump heng.Number 合成氨·优质无烟块煤：先进值（GB 21344-2023，1级）（kgce/t） 2024-12-01：1090 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_ammonia_other_lump heng.Number 合成氨·非优质无烟块煤、型煤：先进值（GB 21344-2023，1级）（kgce/t） 2024-12-01：1180 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_ammonia_pulverised heng.Number 合成氨·粉煤：先进值（GB 21344-2023，1级）（kgce/t） 2024-12-01：1340 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_arc_large heng.Number 电弧炉·70吨及以上：先进值（GB 21256-2025，1级）（kgce/t） 2026-07-01：61 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_arc_medium heng.Number 电弧炉·50至小于70吨：先进值（GB 21256-2025，1级）（kgce/t） 2026-07-01：61 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_arc_small heng.Number 电弧炉·小于50吨：先进值（GB 21256-2025，1级）（kgce/t） 2026-07-01：61 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_bf_ferromanganese heng.Number 高炉锰铁：先进值（GB 21341-2022，1级）（kgce/t） 2024-01-01：800 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_blast_furnace heng.Number 高炉工序：先进值（GB 21256-2025，1级）（kgce/t） 2026-07-01：361 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_carbide heng.Number 电石：先进值（GB 21343-2023，1级）（kgce/t） 2024-12-01：805 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_caustic_30 heng.Number 烧碱·液碱≥30%：先进值（GB 21257-2024，1级）（kgce/t） 2025-05-01：308 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_caustic_45 heng.Number 烧碱·液碱≥45%：先进值（GB 21257-2024，1级）（kgce/t） 2025-05-01：410 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_caustic_98 heng.Number 烧碱·固碱≥98%：先进值（GB 21257-2024，1级）（kgce/t） 2025-05-01：600 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_charge_ferrochrome heng.Number 炉料级铬铁：先进值（GB 21341-2022，1级）（kgce/t） 2024-01-01：830 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_clinker heng.Number 水泥熟料：先进值（GB 16780-2021，1级）（kgce/t） 2022-11-01：100 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_coke_stamp heng.Number 焦炭·捣固焦炉：先进值（GB 21342-2025，1级）（kgce/t） 2026-05-01：115 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_coke_top heng.Number 焦炭·顶装焦炉：先进值（GB 21342-2025，1级）（kgce/t） 2026-05-01：110 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_converter heng.Number 转炉工序：先进值（GB 21256-2025，1级）（kgce/t） 2026-07-01：-30 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_dap_granular heng.Number 磷酸二铵·传统法粒状：先进值（GB 21344-2023，1级）（kgce/t） 2024-12-01：225 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_dap_slurry_granular heng.Number 磷酸二铵·料浆法粒状：先进值（GB 21344-2023，1级）（kgce/t） 2024-12-01：160 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_ethylene heng.Number 乙烯：先进值（GB 30251-2024，1级）（kgoe/t） 2025-05-01：580 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_ferrosilicon heng.Number 硅铁：先进值（GB 21341-2022，1级）（kgce/t） 2024-01-01：1700 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_glass_large heng.Number 平板玻璃·大于800吨/日：先进值（GB 21340-2019，1级）（kgce/重箱） 2020-05-01：8 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_glass_medium heng.Number 平板玻璃·大于500至800吨/日：先进值（GB 21340-2019，1级）（kgce/重箱） 2020-05-01：9.5 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_glycol_coal heng.Number 乙二醇·煤制：先进值（GB 29436-2023，1级）（kgce/t） 2024-12-01：2450 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_glycol_ethylene heng.Number 乙二醇·乙烯法：先进值（GB 29436-2023，1级）（kgce/t） 2024-12-01：335 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_glycol_syngas heng.Number 乙二醇·合成气：先进值（GB 29436-2023，1级）（kgce/t） 2024-12-01：850 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_hc_ferrochrome heng.Number 高碳铬铁：先进值（GB 21341-2022，1级）（kgce/t） 2024-01-01：800 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_hc_ferromanganese heng.Number 电炉高碳锰铁：先进值（GB 21341-2022，1级）（kgce/t） 2024-01-01：610 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_lc_ferrochrome heng.Number 中（低）碳铬铁：先进值（GB 21341-2022，1级）（kgce/t） 2024-01-01：220 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_lc_silicomanganese heng.Number 低碳锰硅合金：先进值（GB 21341-2022，1级）（kgce/t） 2024-01-01：1180 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_map_granular heng.Number 磷酸一铵·传统法粒状：先进值（GB 21344-2023，1级）（kgce/t） 2024-12-01：235 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_map_powder heng.Number 磷酸一铵·传统法粉状：先进值（GB 21344-2023，1级）（kgce/t） 2024-12-01：220 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_map_slurry_granular heng.Number 磷酸一铵·料浆法粒状：先进值（GB 21344-2023，1级）（kgce/t） 2024-12-01：150 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_map_slurry_powder heng.Number 磷酸一铵·料浆法粉状：先进值（GB 21344-2023，1级）（kgce/t） 2024-12-01：140 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_methanol_anthracite heng.Number 甲醇·无烟煤：先进值（GB 29436-2023，1级）（kgce/t） 2024-12-01：1200 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_methanol_bituminous heng.Number 甲醇·烟煤：先进值（GB 29436-2023，1级）（kgce/t） 2024-12-01：1380 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_methanol_coke_gas heng.Number 甲醇·焦炉煤气：先进值（GB 29436-2023，1级）（kgce/t） 2024-12-01：1280 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_methanol_gas heng.Number 甲醇·天然气：先进值（GB 29436-2023，1级）（kgce/t） 2024-12-01：1130 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_methanol_lignite heng.Number 甲醇·褐煤：先进值（GB 29436-2023，1级）（kgce/t） 2024-12-01：1750 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_mto heng.Number 煤制烯烃·MTO（含原料）：先进值（GB 30180-2024，1级）（kgce/t） 2025-05-01：2600 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_mto_net heng.Number 煤制烯烃·MTO（不含原料）：先进值（GB 30180-2024，1级）（kgce/t） 2025-05-01：900 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_mtp heng.Number 煤制烯烃·MTP（含原料）：先进值（GB 30180-2024，1级）（kgce/t） 2025-05-01：4500 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_mtp_net heng.Number 煤制烯烃·MTP（不含原料）：先进值（GB 30180-2024，1级）（kgce/t） 2025-05-01：3200 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_paraxylene heng.Number 对二甲苯：先进值（GB 30251-2024，1级）（kgoe/t） 2025-05-01：370 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_pellet heng.Number 球团工序：先进值（GB 21256-2025，1级）（kgce/t） 2026-07-01：15 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_pta heng.Number 精对苯二甲酸：先进值（GB 30251-2024，1级）（kgce/t） 2025-05-01：70 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_pvc_carbide heng.Number 聚氯乙烯·电石法通用：先进值（GB 21257-2024，1级）（kgce/t） 2025-05-01：185 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_pvc_carbide_paste heng.Number 聚氯乙烯·电石法糊用：先进值（GB 21257-2024，1级）（kgce/t） 2025-05-01：430 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_pvc_ethylene heng.Number 聚氯乙烯·乙烯法等通用：先进值（GB 21257-2024，1级）（kgce/t） 2025-05-01：600 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_pvc_ethylene_paste heng.Number 聚氯乙烯·乙烯法等糊用：先进值（GB 21257-2024，1级）（kgce/t） 2025-05-01：900 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_refining heng.Number 炼油：先进值（GB 30251-2024，1级）（kgoe/t） 2025-05-01：6.85 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_sanitary_high heng.Number 卫生陶瓷·吸水率大于0.3%：先进值（GB 21252-2023，1级）（kgce/t） 2024-12-01：300 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_sanitary_low heng.Number 卫生陶瓷·吸水率≤0.3%：先进值（GB 21252-2023，1级）（kgce/t） 2024-12-01：350 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_silicomanganese heng.Number 锰硅合金：先进值（GB 21341-2022，1级）（kgce/t） 2024-01-01：850 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_sinter heng.Number 烧结工序：先进值（GB 21256-2025，1级）（kgce/t） 2026-07-01：43 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_slab heng.Number 陶瓷板：先进值（GB 21252-2023，1级）（kgce/m²） 2024-12-01：6 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_soda_ammonia_dense heng.Number 纯碱·氨碱法重质：先进值（GB 29140-2024，1级）（kgce/t） 2025-05-01：350 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_soda_ammonia_light heng.Number 纯碱·氨碱法轻质：先进值（GB 29140-2024，1级）（kgce/t） 2025-05-01：310 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_soda_carbonation_dense heng.Number 纯碱·天然碱碳化重质：先进值（GB 29140-2024，1级）（kgce/t） 2025-05-01：430 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_soda_carbonation_light heng.Number 纯碱·天然碱碳化轻质：先进值（GB 29140-2024，1级）（kgce/t） 2025-05-01：390 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_soda_dual_dense heng.Number 纯碱·联碱法重质：先进值（GB 29140-2024，1级）（kgce/t） 2025-05-01：185 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_soda_dual_light heng.Number 纯碱·联碱法轻质：先进值（GB 29140-2024，1级）（kgce/t） 2025-05-01：145 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_soda_evaporation_dense heng.Number 纯碱·天然碱蒸发重质：先进值（GB 29140-2024，1级）（kgce/t） 2025-05-01：380 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_soda_evaporation_light heng.Number 纯碱·天然碱蒸发轻质：先进值（GB 29140-2024，1级）（kgce/t） 2025-05-01：340 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_tile_02 heng.Number 陶瓷砖·吸水率≤0.2%：先进值（GB 21252-2023，1级）（kgce/m²） 2024-12-01：4.5 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_tile_05 heng.Number 陶瓷砖·吸水率大于0.2%至0.5%：先进值（GB 21252-2023，1级）（kgce/m²） 2024-12-01：4 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_tile_10 heng.Number 陶瓷砖·吸水率大于0.5%至10%：先进值（GB 21252-2023，1级）（kgce/m²） 2024-12-01：3.4 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_tile_high heng.Number 陶瓷砖·吸水率大于10%：先进值（GB 21252-2023，1级）（kgce/m²） 2024-12-01：3.2 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_tissue_other heng.Number 卫生纸原纸·非木浆：先进值（GB 31825-2024，1级）（kgce/t） 2025-05-01：420 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_tissue_wood heng.Number 卫生纸原纸·木浆：先进值（GB 31825-2024，1级）（kgce/t） 2025-05-01：380 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_tyre_semi heng.Number 半钢子午线轮胎：先进值（GB 29449-2024，1级）（kgce/t） 2025-05-01：255 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_tyre_steel heng.Number 全钢子午线轮胎：先进值（GB 29449-2024，1级）（kgce/t） 2025-05-01：215 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_urea_motor heng.Number 尿素·电动机：先进值（GB 21344-2023，1级）（kgce/t） 2024-12-01：115 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_urea_turbine heng.Number 尿素·汽轮机：先进值（GB 21344-2023，1级）（kgce/t） 2024-12-01：130 · national.energy_efficiency_leader 二（二） · （secondary）
---@field level1_xlc_ferromanganese heng.Number 微碳锰铁：先进值（GB 21341-2022，1级）（kgce/t） 2024-01-01：150 · national.energy_efficiency_leader 二（二） · （secondary）
---@field management_points heng.Number 运营管理水平分值（分） 2023-12-01：10 · typical_case.park 四（一）7 · （default）
---@field material_loss heng.Number 建筑材料损耗率下降：目标（%） 2023-11-28：20 · provincial.hebei.xiongan_building_carbon_peak （十） · （official）
---@field model_plants_built heng.Number 绿色低碳标杆厂数：目标（座） 2023-12-12：100 · national.target.wastewater 一 · （official）
---@field neutral_before heng.Number 中和须早于（年） 2021-08-27：2060 · national.eco_industrial_park_carbon 一 · （official）
---@field new_energy_vehicles heng.Number 公共领域新增或更新车辆新能源比例：目标（%） 2023-11-30：80 · national.target.air_quality （十五） · （official）
---@field no_captive_units heng.Number 不再新增自备燃煤机组：目标（台） 2023-11-30：0 · national.target.air_quality （十） · （official）
---@field no_dispersed_boilers heng.Number 集中供热覆盖范围内不新建扩建分散燃煤供热锅炉：目标（台） 2023-11-29：0 · national.target.boilers 三（一）2 · （official）
---@field no_gas_producers heng.Number 重点区域不新增燃料类煤气发生炉：目标（台） 2023-11-30：0 · national.target.air_quality （十二） · （official）
---@field no_new_steel heng.Number 不新增钢铁产能：目标（万吨） 2023-11-30：0 · national.target.air_quality （四） · （official）
---@field no_open_pit heng.Number 不新建露天矿山：目标（座） 2023-11-30：0 · national.target.air_quality （十九） · （official）
---@field no_other_boilers heng.Number 重点区域不新建除集中供暖外的燃煤锅炉：目标（台） 2023-11-30：0 · national.target.air_quality （十一） · （official）
---@field no_small_boilers heng.Number 建成区不新建35蒸吨/小时及以下燃煤锅炉：目标（台） 2023-11-30：0 · national.target.air_quality （十一） · （official）
---@field non_fossil heng.Number 非化石能源消费比重：目标（%） 2023-11-30：20 · national.target.air_quality （九） · （official）；非化石能源消费占比下限（%） 2024-07-16：20 · provincial.jiangsu.near_zero_carbon_park 指标7 · （secondary）
---@field non_fossil_2025 heng.Number 2025年非化石能源消费比重：目标（%） 2023-10-25：13 · provincial.hebei.xingtai_carbon_technology 一（二） · （official）
---@field non_fossil_2030 heng.Number 2030年非化石能源消费比重：目标（%） 2023-10-25：19 · provincial.hebei.xingtai_carbon_technology 一（二） · （official）
---@field nox heng.Number 氮氧化物排放总量下降：目标（%） 2023-11-30：10 · national.target.air_quality （三） · （official）
---@field office_staff heng.Number 专职工作人员下限（2名以上，含2名）（人） 2016-01-01：2 · national.green_industrial_park 基本要求6 · （secondary）
---@field organisation_points heng.Number 工作机制与岗位配置分值（分） 2023-12-01：15 · typical_case.enterprise 四（二）2 · （default）
---@field overall_points heng.Number 专家总体评价分值（分） 2013-10-14：100 · national.low_carbon_park_pilot_review 四（三） · （default）
---@field paper_copies heng.Number 纸质材料份数（份） 2021-08-27：3 · national.eco_industrial_park_carbon 四 · （official）
---@field parks_built heng.Number “十二五”期间建设家数（家） 2011-01-01：50 · national.eco_industrial_park_programme 二（六） · （official）；省级绿色低碳工业园区数：目标（个） 2022-03-24：50 · provincial.zhejiang.green_low_carbon_park_programme 一 · （official）
---@field parks_least heng.Number 推荐园区数下限（家） 2013-10-14：2 · national.low_carbon_park_pilot_recommendation 四（二） · （official）
---@field parks_most heng.Number 推荐园区数上限（家） 2013-10-14：3 · national.low_carbon_park_pilot_recommendation 四（二） · （official）
---@field parks_retrofitted heng.Number 开展绿色低碳循环改造的园区占比：目标（“全部”）（%） 2022-03-24：100 · provincial.zhejiang.green_low_carbon_park_programme 一 · （official）
---@field peak_before heng.Number 达峰须早于（年） 2021-08-27：2030 · national.eco_industrial_park_carbon 一 · （official）；碳排放达峰：此年之前（年） 2023-11-28：2030 · provincial.hebei.xiongan_building_carbon_peak （三） · （official）
---@field per_worker heng.Number 人均工业增加值下限（万元/人） 2016-01-01：15 · national.eco_industrial_park 指标2 · （unverified）；人均工业增加值下限（万元/人） 2018-01-01：15 · provincial.shandong.eco_industrial_park 指标2 · （secondary）
---@field permeable heng.Number 平均可渗透面积占比：目标（%） 2023-11-28：45 · provincial.hebei.xiongan_building_carbon_peak （八）2 · （official）
---@field photo_size heng.Number 单张照片上限（MB） 2023-12-01：5 · typical_case.community 五（二） · （official）；单张照片上限（MB） 2023-12-01：5 · typical_case.enterprise 五（二） · （official）；单张照片上限（MB） 2023-12-01：5 · typical_case.individual 五（二） · （official）；单张照片上限（MB） 2023-12-01：5 · typical_case.park 五（二） · （official）；单张照片上限（MB） 2023-12-01：5 · typical_case.practice_base 四（二） · （official）
---@field photos_least heng.Number 照片张数下限（张） 2023-12-01：3 · typical_case.community 五（二） · （official）；照片张数下限（张） 2023-12-01：3 · typical_case.enterprise 五（二） · （official）；照片张数下限（张） 2023-12-01：3 · typical_case.individual 五（二） · （official）；照片张数下限（张） 2023-12-01：3 · typical_case.park 五（二） · （official）；照片张数下限（张） 2023-12-01：3 · typical_case.practice_base 四（二） · （official）
---@field photos_most heng.Number 照片张数上限（张） 2023-12-01：5 · typical_case.community 五（二） · （official）；照片张数上限（张） 2023-12-01：5 · typical_case.enterprise 五（二） · （official）；照片张数上限（张） 2023-12-01：5 · typical_case.individual 五（二） · （official）；照片张数上限（张） 2023-12-01：5 · typical_case.park 五（二） · （official）；照片张数上限（张） 2023-12-01：5 · typical_case.practice_base 四（二） · （official）
---@field pilots_created heng.Number 到2015年创建试点数（个） 2013-10-14：80 · national.low_carbon_park_pilot_programme 二（三） · （official）
---@field plan_cycle heng.Number 发展规划编制周期（年） 2022-03-24：5 · provincial.zhejiang.green_low_carbon_park 二（六） · （official）
---@field platform heng.Number 信息平台完善程度下限（%） 2016-01-01：100 · national.eco_industrial_park 指标31 · （unverified）
---@field platforms heng.Number 省级以上绿色低碳相关创新平台下限（个） 2024-07-16：1 · provincial.jiangsu.near_zero_carbon_park 指标20 · （secondary）
---@field pm25_beijing heng.Number 北京市PM2.5浓度：目标（μg/m³） 2023-11-30：32 · national.target.air_quality （三） · （official）
---@field pm25_fenwei heng.Number 汾渭平原PM2.5浓度下降：目标（%） 2023-11-30：15 · national.target.air_quality （三） · （official）
---@field pm25_jing_jin_ji heng.Number 京津冀及周边PM2.5浓度下降：目标（%） 2023-11-30：20 · national.target.air_quality （三） · （official）
---@field pm25_national heng.Number 全国PM2.5浓度下降：目标（%） 2023-11-30：10 · national.target.air_quality （三） · （official）
---@field pollutant_elasticity heng.Number 主要污染物弹性系数限值 2016-01-01：0.3 · national.eco_industrial_park 指标25 · （unverified）
---@field pollution_events_allowed heng.Number 重大环境污染事件允许数（起） 2023-12-01：0 · typical_case.enterprise 四（二）1 · （default）；重大环境污染事件允许数（起） 2023-12-01：0 · typical_case.park 四（一）1 · （default）
---@field port_clean heng.Number 沿海主要港口清洁运输比例：目标（%） 2023-11-30：80 · national.target.air_quality （十四） · （official）
---@field power_efficiency heng.Number 电站锅炉平均运行热效率提高：目标（百分点） 2023-11-29：0.5 · national.target.boilers 二（三） · （official）
---@field prefabricated heng.Number 装配式建筑占新建建筑面积比例：目标（%） 2023-11-30：30 · national.target.air_quality （十八） · （official）
---@field prefabricated_2030 heng.Number 装配式建筑占当年新建建筑：目标（%） 2023-11-28：40 · provincial.hebei.xiongan_building_carbon_peak （十） · （official）
---@field product_efficiency heng.Number 工业锅炉产品热效率提高：目标（百分点） 2023-11-29：3 · national.target.boilers 二（三） · （official）
---@field projects heng.Number 新增项目数下限（个） 2018-01-01：6 · provincial.shandong.eco_industrial_park 指标6 · （secondary）
---@field public_electrified heng.Number 新建公共建筑电气化比例：目标（%） 2023-11-28：20 · provincial.hebei.xiongan_building_carbon_peak （九）2 · （official）
---@field public_saving heng.Number 新建公共建筑本体节能：目标（%） 2023-11-28：78 · provincial.hebei.xiongan_building_carbon_peak （六） · （official）
---@field publicity heng.Number 主题宣传活动次数下限（次） 2016-01-01：2 · national.eco_industrial_park 指标32 · （unverified）
---@field rail_freight_growth heng.Number 铁路货运量增长：目标（%） 2023-11-30：10 · national.target.air_quality （十四） · （official）
---@field ratio_cap heng.Number 实际值与引领值之比的上限 2016-01-01：1 · national.green_industrial_park 指数 · （default）
---@field rd heng.Number 绿色低碳 R&D 经费投入强度下限（%） 2024-07-16：3.5 · provincial.jiangsu.near_zero_carbon_park 指标19 · （secondary）
---@field reclaimed heng.Number 再生水利用率：目标（%） 2023-11-28：60 · provincial.hebei.xiongan_building_carbon_peak （八）3 · （official）
---@field reclaimed_use heng.Number 缺水城市再生水利用率：目标（%） 2023-12-12：25 · national.target.wastewater 一 · （official）
---@field reclaimed_water_jjj heng.Number 再生水回用率下限（京津冀）（%） 2016-01-01：30 · national.eco_industrial_park 指标16 · （unverified）
---@field reclaimed_water_other heng.Number 再生水回用率下限（其他）（%） 2016-01-01：10 · national.eco_industrial_park 指标16 · （unverified）
---@field reclaimed_water_short heng.Number 再生水回用率下限（缺水城市）（%） 2016-01-01：20 · national.eco_industrial_park 指标16 · （unverified）
---@field record_years heng.Number 资料保存年限下限（年） 2023-12-25：10 · national.voluntary_reduction_audit 4.9 · （official）
---@field recycling_industry heng.Number 资源再生利用产业增加值占比下限（%） 2016-01-01：30 · national.eco_industrial_park 指标4 · （unverified）；资源再生利用产业占比下限（%） 2018-01-01：30 · provincial.shandong.eco_industrial_park 指标4 · （secondary）
---@field reexamination_full heng.Number 复查评估总分（分） 2018-01-01：100 · national.eco_industrial_park_reexamination 复查评分 · （secondary）
---@field renewable_energy heng.Number 可再生能源使用比例下限（%） 2016-01-01：9 · national.eco_industrial_park 指标12 · （unverified）
---@field renewable_power heng.Number 可再生电力消费占比（含绿证）下限（%） 2024-07-16：30 · provincial.jiangsu.near_zero_carbon_park 指标8 · （secondary）
---@field renewable_resources heng.Number 再生资源循环利用率下限（%） 2016-01-01：80 · national.eco_industrial_park 指标7 · （unverified）；再生资源循环利用率下限（%） 2018-01-01：80 · provincial.shandong.eco_industrial_park 指标9 · （secondary）
---@field replicability_points heng.Number 可复制可推广价值和社会认可度分值（分） 2023-12-01：20 · typical_case.enterprise 四（二）7 · （default）；可复制可推广价值和社会认可度分值（分） 2023-12-01：15 · typical_case.park 四（一）8 · （default）
---@field report_contents heng.Number 报告内容项数（项） 2023-12-25：4 · national.voluntary_reduction_audit 4.6 · （official）
---@field resources_points heng.Number 资源利用水平分值（分） 2023-12-01：15 · typical_case.park 四（一）4 · （default）
---@field responsibility_points heng.Number 目标定位与责任落实分值（分） 2023-12-01：15 · typical_case.enterprise 四（二）3 · （default）
---@field reusable_packaging heng.Number 同城快递可循环包装比例：目标（%） 2023-11-23：10 · national.target.express_packaging 一 · （official）
---@field review_checks heng.Number 复核事项数（项） 2023-12-25：3 · national.voluntary_reduction_audit 4.7 · （official）
---@field review_lead_days heng.Number 文件评审早于现场评审的天数下限 2023-12-25：0 · national.voluntary_reduction_audit 4.4 · （default）
---@field risk_control heng.Number 环境风险防控体系完善度下限（%） 2016-01-01：100 · national.eco_industrial_park 指标23 · （unverified）
---@field roads heng.Number 建成区路网密度：目标（km/km²） 2023-11-28：9 · provincial.hebei.xiongan_building_carbon_peak （八）2 · （official）
---@field rooftop_pv heng.Number 屋顶光伏覆盖率：目标（%） 2023-11-28：50 · provincial.hebei.xiongan_building_carbon_peak （九）1 · （official）
---@field sector_quota heng.Number 每个细分行业名额（原则上）（名） 2023-12-07：5 · national.energy_efficiency_leader 三（三） · （official）
---@field sewage heng.Number 新建区域生活污水集中收集率：目标（%） 2023-11-28：95 · provincial.hebei.xiongan_building_carbon_peak （八）3 · （official）
---@field shipyard_energy heng.Number 骨干企业万元产值综合能耗下降：目标（%） 2023-12-26：13.5 · national.target.shipbuilding （三） · （official）
---@field short_process_steel heng.Number 短流程炼钢产量占比：目标（%） 2023-11-30：15 · national.target.air_quality （四） · （official）
---@field site_area heng.Number 安装视频监控的工地面积下限（m2） 2023-11-30：5000 · national.target.air_quality （十八） · （official）
---@field site_waste_2025 heng.Number 工地建筑垃圾排放量：目标（t/万m²） 2023-11-28：300 · provincial.hebei.xiongan_building_carbon_peak （十） · （official）
---@field sites_all heng.Number 全部走访的现场数量上限（个） 2023-12-25：5 · national.voluntary_reduction_audit 4.5.1 · （official）
---@field sites_least heng.Number 抽样走访下限（个） 2023-12-25：5 · national.voluntary_reduction_audit 4.5.1 · （official）
---@field sludge heng.Number 污泥无害化处理率：目标（%） 2023-11-28：95 · provincial.hebei.xiongan_building_carbon_peak （八）3 · （official）
---@field small_boiler_capacity heng.Number 优先选用电热、冷凝锅炉的容量上限（含）（蒸吨/h） 2023-11-29：10 · national.target.boilers 三（一）2 · （official）
---@field solid_waste heng.Number 单位工业增加值固废产生量上限（t/万元） 2016-01-01：0.1 · national.eco_industrial_park 指标28 · （unverified）；一般工业固体废物综合利用率下限（%） 2024-07-16：96 · provincial.jiangsu.near_zero_carbon_park 指标13 · （secondary）；固体废物综合利用率下限（%） 2018-01-01：70 · provincial.shandong.eco_industrial_park 指标8 · （secondary）
---@field solid_waste_use heng.Number 工业固体废物综合利用率下限（%） 2016-01-01：70 · national.eco_industrial_park 指标6 · （unverified）；工业固体废弃物综合利用率下限（%） 2025-06-30：80 · national.zero_carbon_park 附件3·引导指标3 · （official）
---@field star_completed heng.Number 竣工星级绿色建筑占比：目标（%） 2023-11-28：100 · provincial.hebei.xiongan_building_carbon_peak （七） · （official）
---@field steel_ultra_low heng.Number 钢铁产能超低排放改造：目标（%） 2023-11-30：80 · national.target.air_quality （二十二） · （official）
---@field steel_ultra_low_key heng.Number 重点区域钢铁全部超低排放：目标（%） 2023-11-30：100 · national.target.air_quality （二十二） · （official）
---@field straw heng.Number 秸秆综合利用率：目标（%） 2023-11-30：86 · national.target.air_quality （二十） · （official）
---@field sweeping_city heng.Number 地级及以上城市机械化清扫率：目标（%） 2023-11-30：80 · national.target.air_quality （十八） · （official）
---@field sweeping_county heng.Number 县城机械化清扫率：目标（%） 2023-11-30：70 · national.target.air_quality （十八） · （official）
---@field symbiosis_projects heng.Number 新增生态工业链项目下限（个） 2016-01-01：6 · national.eco_industrial_park 指标5 · （unverified）
---@field team_competent heng.Number 具备专业能力人数下限（人） 2023-12-25：1 · national.voluntary_reduction_audit 4.3.2 · （official）
---@field team_interested heng.Number 有利益关系的成员上限（人） 2023-12-25：0 · national.voluntary_reduction_audit 4.3.2 · （official）
---@field team_size heng.Number 专职人员下限（人） 2023-12-25：2 · national.voluntary_reduction_audit 4.3.2 · （official）
---@field technology_points heng.Number 绿色低碳和节能技术水平分值（分） 2023-12-01：20 · typical_case.enterprise 四（二）5 · （default）
---@field transport heng.Number 货物清洁运输比例下限（%） 2024-07-16：80 · provincial.jiangsu.near_zero_carbon_park 指标11 · （secondary）
---@field transport_points heng.Number 交通情况分值（分） 2023-12-01：12 · typical_case.community 四（三）2 · （default）
---@field validation_methods heng.Number 审定方式种数（种） 2023-12-25：4 · national.voluntary_reduction_audit 4.5.2 · （official）
---@field value_added_growth heng.Number 工业增加值三年年均增长率下限（%） 2016-01-01：15 · national.eco_industrial_park 指标3 · （unverified）
---@field vehicles heng.Number 园区新能源、清洁能源动力交通工具保有量占比下限（%） 2024-07-16：80 · provincial.jiangsu.near_zero_carbon_park 指标12 · （secondary）
---@field verification heng.Number 开展碳排放核查企业占比下限（%） 2024-07-16：10 · provincial.jiangsu.near_zero_carbon_park 指标16 · （secondary）
---@field verification_methods heng.Number 核查方式种数（种） 2023-12-25：7 · national.voluntary_reduction_audit 5.5.2 · （official）
---@field video_length heng.Number 单个视频时长上限（含）（分钟） 2023-12-01：3 · typical_case.community 五（二） · （official）；单个视频时长上限（含）（分钟） 2023-12-01：3 · typical_case.enterprise 五（二） · （official）；单个视频时长上限（含）（分钟） 2023-12-01：3 · typical_case.individual 五（二） · （official）；单个视频时长上限（含）（分钟） 2023-12-01：3 · typical_case.park 五（二） · （official）；单个视频时长上限（含）（分钟） 2023-12-01：3 · typical_case.practice_base 四（二） · （official）
---@field videos_most heng.Number 视频个数上限（个） 2023-12-01：3 · typical_case.community 五（二） · （official）；视频个数上限（个） 2023-12-01：3 · typical_case.enterprise 五（二） · （official）；视频个数上限（个） 2023-12-01：3 · typical_case.individual 五（二） · （official）；视频个数上限（个） 2023-12-01：3 · typical_case.park 五（二） · （official）；视频个数上限（个） 2023-12-01：3 · typical_case.practice_base 四（二） · （official）
---@field voc heng.Number VOCs排放总量下降：目标（%） 2023-11-30：10 · national.target.air_quality （三） · （official）
---@field waste_disposal heng.Number 固体废物处置利用率下限（%） 2016-01-01：100 · national.eco_industrial_park 指标24 · （unverified）
---@field waste_energy_use heng.Number 余热/余冷/余压综合利用率下限（%） 2025-06-30：50 · national.zero_carbon_park 附件3·引导指标4 · （official）
---@field waste_heat heng.Number 余热资源回收利用率下限（示例）（%） 2013-09-29：50 · provincial.illustrative.pilot_screening 四（二） · （default）；工业余热回收利用率下限（%） 2024-07-16：95 · provincial.jiangsu.near_zero_carbon_park 指标15 · （secondary）
---@field waste_heat_full heng.Number 得满分的余热资源回收利用率（示例）（%） 2013-09-29：90 · provincial.illustrative.pilot_screening 四（二） · （default）
---@field waste_points heng.Number 固体废弃物处理水平分值（分） 2023-12-01：14 · typical_case.community 四（三）5 · （default）
---@field wastewater heng.Number 单位工业增加值废水排放量上限（t/万元） 2016-01-01：7 · national.eco_industrial_park 指标27 · （unverified）
---@field water heng.Number 工业用水重复利用率下限（%） 2024-07-16：85 · provincial.jiangsu.near_zero_carbon_park 指标14 · （secondary）
---@field water_elasticity heng.Number 新鲜水耗弹性系数限值 2016-01-01：0.55 · national.eco_industrial_park 指标13 · （unverified）
---@field water_freight_growth heng.Number 水路货运量增长：目标（%） 2023-11-30：12 · national.target.air_quality （十四） · （official）
---@field water_full heng.Number 得满分的用水重复利用率（示例）（%） 2013-09-29：90 · provincial.illustrative.pilot_screening 四（二） · （default）
---@field water_intensity heng.Number 万元工业增加值用水量下降：目标（%） 2023-12-28：13 · national.target.manufacturing 一·目标 · （official）
---@field water_leakage heng.Number 公共供水管网漏损率：目标（%） 2023-11-28：8 · provincial.hebei.xiongan_building_carbon_peak （八）1 · （official）
---@field water_per_value_added heng.Number 单位工业增加值新鲜水耗上限（m3/万元） 2016-01-01：8 · national.eco_industrial_park 指标14 · （unverified）
---@field water_points heng.Number 水资源利用水平分值（分） 2023-12-01：12 · typical_case.community 四（三）4 · （default）
---@field water_reuse heng.Number 工业用水重复利用率下限（%） 2016-01-01：75 · national.eco_industrial_park 指标15 · （unverified）；工业用水重复利用率下限（%） 2025-06-30：80 · national.zero_carbon_park 附件3·引导指标5 · （official）
---@field water_zero heng.Number 开始得分的用水重复利用率（示例）（%） 2013-09-29：60 · provincial.illustrative.pilot_screening 四（二） · （default）
---@field year_change heng.Number 年际变化限度（超过请说明）（%） 2021-08-27：30 · national.eco_industrial_park_carbon 三（二） · （default）
---@field years_named heng.Number 复查前命名年数下限（年） 2018-01-01：3 · national.eco_industrial_park_reexamination 复查对象 · （secondary）
---@type heng.Parameters
param = {}

---具名的系数 named factors
---@class heng.Factors
---@field anthracite heng.Number 无烟煤（tCO2/t） 1.97 · ndrc-2025-910 · 公开因子表（GB/T 2589-2008 附录A 热值；《省级温室气体清单编制指南》含碳量与氧化率）（secondary）
---@field bituminous heng.Number 烟煤（tCO2/t） 1.86 · ndrc-2025-910 · 公开因子表（GB/T 2589-2008 附录A 热值；《省级温室气体清单编制指南》含碳量与氧化率）（secondary）
---@field blast_furnace_gas heng.Number 高炉煤气（kgce/m3） 0.1286 · coal-equivalent-2008 · GB/T 2589 附录（未核实）（unverified）
---@field cleaned_coal heng.Number 洗精煤（kgce/kg） 0.9 · coal-equivalent-2008 · GB/T 2589-2008 附录A（热值或系数转引，系数经算术核对）（secondary）；洗精煤（tCO2/t） 2.45 · ndrc-2025-910 · 公开因子表（GB/T 2589-2008 附录A 热值；《省级温室气体清单编制指南》含碳量与氧化率）（secondary）
---@field coal_slime heng.Number 其他洗煤：煤泥（tCO2/t） 1.17 · ndrc-2025-910 · 公开因子表（GB/T 2589-2008 附录A 热值；《省级温室气体清单编制指南》含碳量与氧化率）（secondary）
---@field coke heng.Number 焦炭（kgce/kg） 0.9714 · coal-equivalent-2008 · GB/T 2589-2008 附录A（热值或系数转引，系数经算术核对）（secondary）；焦炭（tCO2/t） 2.85 · ndrc-2025-910 · 公开因子表（GB/T 2589-2008 附录A 热值；《省级温室气体清单编制指南》含碳量与氧化率）（secondary）
---@field crude_oil heng.Number 原油（kgce/kg） 1.4286 · coal-equivalent-2008 · GB/T 2589-2008 附录A（热值或系数转引，系数经算术核对）（secondary）；原油（tCO2/t） 3.02 · ndrc-2025-910 · 公开因子表（GB/T 2589-2008 附录A 热值；《省级温室气体清单编制指南》含碳量与氧化率）（secondary）
---@field diesel heng.Number 柴油（kgce/kg） 1.4571 · coal-equivalent-2008 · GB/T 2589-2008 附录A（热值或系数转引，系数经算术核对）（secondary）；柴油（tCO2/t） 3.1 · ndrc-2025-910 · 公开因子表（GB/T 2589-2008 附录A 热值；《省级温室气体清单编制指南》含碳量与氧化率）（secondary）
---@field electricity heng.Number 电力（当量值）（kgce/kWh） 0.1229 · coal-equivalent-2008 · GB/T 2589-2008 附录A（热值或系数转引，系数经算术核对）（secondary）
---@field electricity_direct_non_fossil heng.Number 直供的非化石能源电力（kgCO2/kWh） 0 · ndrc-2025-910 · 发改环资〔2025〕910号 附件4·二（二）3①（official）
---@field electricity_fossil heng.Number 全国化石能源电力（kgCO2/kWh） 0.8325 · ndrc-2025-910 · 发改环资〔2025〕910号 附件4·二（二）3①（official）
---@field electricity_green_traded heng.Number 绿证、绿电交易获取的可再生能源电力（kgCO2/kWh） 0 · ndrc-2025-910 · 发改环资〔2025〕910号 附件4·二（二）3①（official）
---@field electricity_national_average heng.Number 全国电力平均（kgCO2/kWh） 0.5306 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_national_average_untraded heng.Number 全国电力平均（不包括市场化交易的非化石能源电量）（kgCO2/kWh） 0.6096 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_national_fossil heng.Number 全国化石能源电力（kgCO2/kWh） 0.8273 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_anhui heng.Number 安徽电力平均（kgCO2/kWh） 0.6553 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_beijing heng.Number 北京电力平均（kgCO2/kWh） 0.5554 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_chongqing heng.Number 重庆电力平均（kgCO2/kWh） 0.5581 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_fujian heng.Number 福建电力平均（kgCO2/kWh） 0.4211 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_gansu heng.Number 甘肃电力平均（kgCO2/kWh） 0.4471 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_guangdong heng.Number 广东电力平均（kgCO2/kWh） 0.4419 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_guangxi heng.Number 广西电力平均（kgCO2/kWh） 0.4476 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_guizhou heng.Number 贵州电力平均（kgCO2/kWh） 0.5683 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_hainan heng.Number 海南电力平均（kgCO2/kWh） 0.3648 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_hebei heng.Number 河北电力平均（kgCO2/kWh） 0.6516 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_heilongjiang heng.Number 黑龙江电力平均（kgCO2/kWh） 0.5229 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_henan heng.Number 河南电力平均（kgCO2/kWh） 0.5897 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_hubei heng.Number 湖北电力平均（kgCO2/kWh） 0.4044 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_hunan heng.Number 湖南电力平均（kgCO2/kWh） 0.4976 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_inner_mongolia heng.Number 内蒙古电力平均（kgCO2/kWh） 0.6479 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_jiangsu heng.Number 江苏电力平均（kgCO2/kWh） 0.5827 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_jiangxi heng.Number 江西电力平均（kgCO2/kWh） 0.5836 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_jilin heng.Number 吉林电力平均（kgCO2/kWh） 0.4671 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_liaoning heng.Number 辽宁电力平均（kgCO2/kWh） 0.4878 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_ningxia heng.Number 宁夏电力平均（kgCO2/kWh） 0.6187 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_qinghai heng.Number 青海电力平均（kgCO2/kWh） 0.1796 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_shaanxi heng.Number 陕西电力平均（kgCO2/kWh） 0.6335 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_shandong heng.Number 山东电力平均（kgCO2/kWh） 0.6191 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_shanghai heng.Number 上海电力平均（kgCO2/kWh） 0.5737 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_shanxi heng.Number 山西电力平均（kgCO2/kWh） 0.6634 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_sichuan heng.Number 四川电力平均（kgCO2/kWh） 0.1564 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_tianjin heng.Number 天津电力平均（kgCO2/kWh） 0.6796 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_xinjiang heng.Number 新疆电力平均（kgCO2/kWh） 0.6021 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_yunnan heng.Number 云南电力平均（kgCO2/kWh） 0.1333 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_province_zhejiang heng.Number 浙江电力平均（kgCO2/kWh） 0.4974 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_region_central heng.Number 华中区域电力平均（kgCO2/kWh） 0.5271 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_region_east heng.Number 华东区域电力平均（kgCO2/kWh） 0.55 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_region_north heng.Number 华北区域电力平均（kgCO2/kWh） 0.6361 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_region_northeast heng.Number 东北区域电力平均（kgCO2/kWh） 0.5122 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_region_northwest heng.Number 西北区域电力平均（kgCO2/kWh） 0.5543 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_region_south heng.Number 南方区域电力平均（kgCO2/kWh） 0.4042 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field electricity_region_southwest heng.Number 西南区域电力平均（kgCO2/kWh） 0.2472 · electricity-2023 · 生态环境部、国家统计局公告2025年第47号（official）
---@field fresh_water heng.Number 新水（耗能工质）（kgce/t） 0.2571 · coal-equivalent-2008 · GB/T 2589-2008 附录A（热值或系数转引，系数经算术核对）（secondary）
---@field fuel_oil heng.Number 燃料油（kgce/kg） 1.4286 · coal-equivalent-2008 · GB/T 2589-2008 附录A（热值或系数转引，系数经算术核对）（secondary）；燃料油（tCO2/t） 3.17 · ndrc-2025-910 · 公开因子表（GB/T 2589-2008 附录A 热值；《省级温室气体清单编制指南》含碳量与氧化率）（secondary）
---@field gasoline heng.Number 汽油（kgce/kg） 1.4714 · coal-equivalent-2008 · GB/T 2589-2008 附录A（热值或系数转引，系数经算术核对）（secondary）；汽油（tCO2/t） 2.92 · ndrc-2025-910 · 公开因子表（GB/T 2589-2008 附录A 热值；《省级温室气体清单编制指南》含碳量与氧化率）（secondary）
---@field heat heng.Number 热力（当量值）（kgce/MJ） 0.03412 · coal-equivalent-2008 · GB/T 2589-2008 附录A（热值或系数转引，系数经算术核对）（secondary）
---@field heat_fossil heng.Number 化石能源热力（缺省值）（tCO2/GJ） 0.11 · ndrc-2025-910 · 发改环资〔2025〕910号 附件4·二（二）3②（official）
---@field heat_non_fossil heng.Number 非化石能源热力（tCO2/GJ） 0 · ndrc-2025-910 · 发改环资〔2025〕910号 附件4·二（二）3②（official）
---@field kerosene heng.Number 煤油（kgce/kg） 1.4714 · coal-equivalent-2008 · GB/T 2589-2008 附录A（热值或系数转引，系数经算术核对）（secondary）；煤油（tCO2/t） 3.03 · ndrc-2025-910 · 公开因子表（GB/T 2589-2008 附录A 热值；《省级温室气体清单编制指南》含碳量与氧化率）（secondary）
---@field lignite heng.Number 褐煤（tCO2/t） 2.06 · ndrc-2025-910 · 公开因子表（GB/T 2589-2008 附录A 热值；《省级温室气体清单编制指南》含碳量与氧化率）（secondary）
---@field lng heng.Number 液化天然气（tCO2/t） 2.58 · ndrc-2025-910 · 公开因子表（热值取 IPCC 上限；《省级温室气体清单编制指南》含碳量与氧化率）（secondary）
---@field lpg heng.Number 液化石油气（kgce/kg） 1.7143 · coal-equivalent-2008 · GB/T 2589 附录（未核实）（unverified）
---@field methanol heng.Number 甲醇（100%）（kgce/kg） 0.6794 · coal-equivalent-2008 · GB 29436-2023 附注（转引）（secondary）
---@field middlings heng.Number 洗中煤（kgce/kg） 0.2857 · coal-equivalent-2008 · GB/T 2589-2008 附录A（热值或系数转引，系数经算术核对）（secondary）；其他洗煤：洗中煤（tCO2/t） 0.78 · ndrc-2025-910 · 公开因子表（GB/T 2589-2008 附录A 热值；《省级温室气体清单编制指南》含碳量与氧化率）（secondary）
---@field natural_gas heng.Number 天然气（气态）（tCO2/万m3） 21.62 · ndrc-2025-910 · 公开因子资料（热值、含碳量）；氧化率 99% 未核实（unverified）
---@field natural_gas_gasfield heng.Number 气田天然气（kgce/m3） 1.2143 · coal-equivalent-2008 · GB/T 2589 附录（未核实）（unverified）
---@field natural_gas_oilfield heng.Number 油田天然气（kgce/m3） 1.33 · coal-equivalent-2008 · GB/T 2589-2008 附录A（热值或系数转引，系数经算术核对）（secondary）
---@field raw_coal heng.Number 原煤（kgce/kg） 0.7143 · coal-equivalent-2008 · GB/T 2589-2008 附录A（热值或系数转引，系数经算术核对）（secondary）
---@field refinery_gas heng.Number 炼厂干气（kgce/kg） 1.5714 · coal-equivalent-2008 · GB/T 2589 附录（未核实）（unverified）
---@field steam_low heng.Number 蒸汽（低压）（kgce/kg） 0.1286 · coal-equivalent-2008 · GB/T 2589-2008 附录A（热值或系数转引，系数经算术核对）（secondary）
---@type heng.Factors
factor = {}
