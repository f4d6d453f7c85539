#include "script/function_run.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <set>

#include "base/text.hpp"
#include "script/arguments.hpp"
#include "script/function_dump.hpp"
#include "script/function_values.hpp"
#include "script/lua_messages.hpp"
#include "script/sandbox.hpp"
#include "script/vocabulary.hpp"

namespace heng::script {

namespace {

constexpr std::size_t kMostNotes = 20;
constexpr std::size_t kLongestNote = 400;       // bytes, of a note and of an error's message
constexpr std::size_t kLongestSharedName = 40;  // Lua keeps one copy of texts up to this length
constexpr std::uint64_t kReadWork = 20;         // of a value, beside the instructions

/// For the reference; `note` is looked up by name, the others are fields of p.
constexpr PlainFunction kNames[] = {
    {"note", nullptr, "在说明里加一句话，最多 20 句，每句 400 字节",
     "adds a sentence to the explanation: at most 20, of 400 bytes each"},
    {"p.indicator", nullptr,
     "读本对象的指标；缺报时整项待定，missing = \"handled\" 时为 nil；“>80”一类不是确定的数：整项待定",
     "the subject's value; a missing one makes the criterion undetermined, or is nil with missing = \"handled\"; with "
     "\">80\", which is no number, it is undetermined"},
    {"p:at", nullptr, "p:at(\"指标\", 2020)：该年的值", "p:at(\"indicator\", 2020): the value of that year"},
};

FunctionRun& run_of(lua_State* lua) { return *builder_of(lua).running; }

/// As text for people: cut between characters, broken bytes and control characters replaced.
std::string readable(std::string_view text) {
  std::u32string kept = code_points(text.substr(0, kLongestNote + 3));
  for (char32_t& c : kept)
    if (c < U' ' || c == 0x7F || (c >= 0x80 && c < 0xA0)) c = U' ';
  std::string made = utf8(kept);
  while (made.size() > kLongestNote) kept.pop_back(), made = utf8(kept);
  return made;
}

}  // namespace

std::span<const PlainFunction> function_names() { return kNames; }

FunctionRun::FunctionRun(RuleFunctions& owner)
    : owner_(owner),
      lua_(owner.request_.limits),
      values_(std::make_unique<FunctionValues>(owner.request_, owner.scheme_, owner.dataset_, owner.year_)) {
  builder_ = std::make_unique<SchemeBuilder>(*owner.request_.catalogue, lua_, ignored_);
  load_into(*builder_, owner.request_);
  builder_->running = this;
  if (owner.exact_) lua_.count_exactly();
  for (std::size_t i = 0; i < builder_->functions.size(); ++i)
    functions_.push_back(function_of(builder_->functions[i], builder_->function_places[i]));
  for (const plan::Criterion& c : owner.scheme_.criteria) {
    if (c.function < 0) continue;
    Function& function = functions_.at(static_cast<std::size_t>(c.function));
    function.full = owner.scheme_.graph.fixed_value(c.full).value_or(0);
    function.missing = c.missing;
  }
  lua_State* lua = lua_.main();
  lua_rawgeti(lua, LUA_REGISTRYINDEX, builder_->environment);
  lua_pushcfunction(lua, &FunctionRun::add_note);
  know(lua, "note");
  lua_pop(lua, 1);
}

/// Whether a function's _ENV is another than that of rules.
bool FunctionRun::has_own_environment(int code) {
  lua_State* lua = lua_.main();
  const int top = lua_gettop(lua);
  lua_rawgeti(lua, LUA_REGISTRYINDEX, code);
  lua_rawgeti(lua, LUA_REGISTRYINDEX, builder_->environment);
  bool own = false;
  for (int upvalue = 1; const char* name = lua_getupvalue(lua, top + 1, upvalue); ++upvalue, lua_settop(lua, top + 2))
    own |= std::strcmp(name, "_ENV") == 0 && lua_rawequal(lua, -1, top + 2) == 0;
  lua_settop(lua, top);
  return own;
}

/// Formulas and texts are not laid ready: they cost more than a call of a small function.
FunctionRun::Function FunctionRun::function_of(int code, const Place& place) {
  constexpr std::size_t kMostReady = 16;
  lua_State* lua = lua_.main();
  Function made{.code = code, .place = place, .view = {lua, &FunctionRun::read_value, &FunctionRun::refuse_write}};
  lua_rawgeti(lua, LUA_REGISTRYINDEX, code);
  const CompiledFunction compiled = lua_iscfunction(lua, -1) != 0 ? CompiledFunction() : read_compiled(lua);
  lua_pop(lua, 1);
  if (compiled.ends_by_itself && !has_own_environment(code)) made.straight = compiled.code.size();
  DirectFunction::Fields fields;
  for (const FieldRead& read : compiled.reads) {
    const auto index = builder_->catalogue.find(read.name);
    if (!index || fields.size() == kMostReady || fields.contains(read.name)) continue;
    const define::Indicator& indicator = builder_->catalogue.indicators[*index];
    if (!indicator.formula.empty() || indicator.kind == define::Kind::text) continue;
    lua_pushlstring(lua, read.name.data(), read.name.size());
    const Named& found = named(lua, lua_gettop(lua));
    lua_pop(lua, 1);
    made.view.add(read.name, *found.now, found.categories);
    fields[read.name] = {found.now, indicator.values};
  }
  if (made.straight > 0) made.direct = direct(compiled, fields);
  return made;
}

/// Only where it could not run out in Lua either.
std::optional<DirectFunction> FunctionRun::direct(const CompiledFunction& compiled,
                                                  const DirectFunction::Fields& fields) const {
  DirectFunction::Parameters parameters;
  for (const auto& [name, index] : builder_->parameter_by_name)
    if (const auto& in_force = builder_->scheme.parameters[index].in_force; in_force && compiled.texts.contains(name))
      parameters[name] = in_force->is;
  const Limits& limits = lua_.limits();
  if (compiled.code.size() * kReadWork > std::min(limits.fuel, limits.ration)) return {};
  return DirectFunction::translate(compiled, fields, parameters);
}

FunctionRun::~FunctionRun() = default;

void FunctionRun::refuse(lua_State* lua, Bilingual message, Bilingual hint, std::string_view word) {
  luaL_where(lua, 1);
  if (told_ != nullptr) problem_ = Problem{std::move(message), std::move(hint), std::string(word)};
  lua_error(lua);
  std::abort();  // lua_error does not return
}

void FunctionRun::refuse_global(lua_State* lua, const char* name) {
  if (told_ == nullptr) refuse(lua, {}, {}, {});
  if (builder_->catalogue.find(name))
    refuse(lua, say("函数里指标写作 p.{0}", "inside a function an indicator is written p.{0}", {std::string(name)}), {},
           name);
  if (std::find(builder_->words.begin(), builder_->words.end(), name) != builder_->words.end())
    refuse(lua,
           say("函数里不能用规则用词 {0}", "{0} is a word of rules: inside a function it is not available",
               {quoted(name)}),
           {"用 if、算术和 math 计算", "compute with if, arithmetic and math"}, name);
  std::vector<std::string> known{"factor", "math", "note", "param"};
  for (const PlainFunction& entry : plain_functions()) known.emplace_back(entry.name);
  refuse(lua, say("不认识 {0}", "unknown name {0}", {quoted(name)}),
         code_suggestion("", name, known,
                         Bilingual{"指标写作 p.名称，参数写作 param.名称",
                                   "an indicator is written p.name, a parameter param.name"}),
         name);
}

int FunctionRun::push_parameter(lua_State* lua) {
  if (lua_type(lua, 2) != LUA_TSTRING)
    refuse(lua, {"param 后面要写参数的名字", "param needs the name of a parameter"}, {}, "param");
  const std::string_view name = lua_tostring(lua, 2);
  lua_.charge(kReadWork);
  const auto found = builder_->parameter_by_name.find(name);
  if (found == builder_->parameter_by_name.end()) {
    if (told_ == nullptr) refuse(lua, {}, {}, {});
    std::vector<std::string> known;
    for (const auto& [known_name, index] : builder_->parameter_by_name) known.push_back(known_name);
    refuse(lua, say("没有名为 {0} 的参数", "there is no parameter {0}", {quoted(name)}),
           code_suggestion("param.", name, known), name);
  }
  const plan::EffectiveParameter& parameter = builder_->scheme.parameters[found->second];
  if (!parameter.in_force)
    refuse(lua,
           say("参数 {0} 在 {1} 还没有生效的值", "parameter {0} has no value in force on {1}",
               {quoted(name), builder_->scheme.as_of.text()}),
           {}, name);
  if (told_ != nullptr &&
      std::find(told_->parameters.begin(), told_->parameters.end(), found->second) == told_->parameters.end())
    told_->parameters.push_back(found->second);
  lua_pushnumber(lua, parameter.in_force->is);
  return 1;
}

int FunctionRun::push_factor(lua_State* lua) {
  if (lua_type(lua, 2) != LUA_TSTRING)
    refuse(lua, {"factor 后面要写系数的名字", "factor needs the name of a factor"}, {}, "factor");
  const std::string_view name = lua_tostring(lua, 2);
  lua_.charge(kReadWork);
  const define::FactorSet* set = builder_->catalogue.factors(builder_->scheme.factors);
  const define::Factor* found = set == nullptr ? nullptr : set->find(name);
  if (found == nullptr) {
    if (told_ == nullptr) refuse(lua, {}, {}, {});
    std::vector<std::string> known;
    if (set != nullptr)
      for (const define::Factor& factor : set->factors) known.push_back(factor.name);
    refuse(lua, say("没有系数 {0}", "there is no factor {0}", {quoted(name)}), code_suggestion("factor.", name, known),
           name);
  }
  lua_pushnumber(lua, found->value);
  return 1;
}

// ---- p

/// The value named by the text at `name`. Short names are found again by their address, where Lua keeps them.
FunctionRun::Named& FunctionRun::named(lua_State* lua, int name) {
  std::size_t length = 0;
  const char* text = lua_tolstring(lua, name, &length);
  const auto place_of = [&](const char* address) {
    return (reinterpret_cast<std::uintptr_t>(address) >> 4) & (by_address_.size() - 1);
  };
  for (std::size_t at = place_of(text); !by_address_.empty() && by_address_[at].name != nullptr;
       at = (at + 1) & (by_address_.size() - 1))
    if (by_address_[at].name == text) return *by_address_[at].named;

  if (std::strlen(text) != length) refuse(lua, {"名字里有空字符", "a name holds a NUL"}, {}, "p");
  const auto index = builder_->catalogue.find(text);
  if (!index) {
    if (told_ == nullptr) refuse(lua, {}, {}, {});
    refuse(lua, say("没有指标 {0}", "there is no indicator {0}", {quoted(text)}),
           code_suggestion("p.", text, builder_->catalogue.indicator_codes()), text);
  }
  const Unmetered prepared(lua_);  // once a name, whichever call is the first
  auto& made = by_index_[*index];
  if (!made) {
    made = std::make_unique<Named>();
    made->index = *index;
    made->now = &values_->column(*index, owner_.year_);
    for (const std::string& value : builder_->catalogue.indicators[*index].values) {
      lua_pushlstring(lua, value.data(), value.size());
      made->categories.push_back(keep(lua));
    }
  }
  if (length > kLongestSharedName) return *made;
  lua_pushvalue(lua, name);
  (void)keep(lua);
  std::vector<Entry> entries = std::move(by_address_);
  if (entries.size() < 2 * (++addresses_ + 1))
    by_address_.assign(std::max<std::size_t>(64, 2 * entries.size()), {});
  else
    by_address_ = std::move(entries), entries.clear();
  entries.push_back({text, made.get()});
  for (const Entry& entry : entries) {
    if (entry.name == nullptr) continue;
    std::size_t at = place_of(entry.name);
    while (by_address_[at].name != nullptr) at = (at + 1) & (by_address_.size() - 1);
    by_address_[at] = entry;
  }
  return *made;
}

int FunctionRun::read_value(lua_State* lua) {
  FunctionRun& run = run_of(lua);
  if (lua_type(lua, 2) != LUA_TSTRING)
    run.refuse(lua, {"p 后面要写指标的名字", "p needs the name of an indicator"}, {}, "p");
  if (std::strcmp(lua_tostring(lua, 2), "at") == 0) return lua_pushcfunction(lua, &FunctionRun::read_at_year), 1;
  const Named& named = run.named(lua, 2);
  return run.push(lua, named, *named.now, run.owner_.year_);
}

int FunctionRun::refuse_write(lua_State* lua) {
  run_of(lua).refuse(lua, {"p 是只读的", "p is read-only"},
                     {"用 local 变量存放中间结果", "keep what you compute in a local"}, "p");
}

int FunctionRun::read_at_year(lua_State* lua) {
  FunctionRun& run = run_of(lua);
  if (lua_type(lua, 2) != LUA_TSTRING)
    run.refuse(lua, {"写成 p:at(\"指标\", 2020)", "write p:at(\"indicator\", 2020)"}, {}, "at");
  constexpr lua_Integer kLastYear = 9999;
  if (lua_isinteger(lua, 3) == 0 || lua_tointeger(lua, 3) < 0 || lua_tointeger(lua, 3) > kLastYear)
    run.refuse(lua,
               {"p:at 的年份应当是整数，如 p:at(\"指标\", 2020)",
                "the year of p:at must be a whole number, such as p:at(\"indicator\", 2020)"},
               {}, "at");
  const int year = static_cast<int>(lua_tointeger(lua, 3));
  const Named& named = run.named(lua, 2);
  const Unmetered prepared(run.lua_);
  const ValueColumn& column = run.values_->column(named.index, year);
  run.lua_.charge(kReadWork);
  return run.push(lua, named, column, year);
}

int FunctionRun::push(lua_State* lua, const Named& named, const ValueColumn& column, int year) {
  if (column.formula || column.kind == define::Kind::text) lua_.charge(kReadWork);  // others may be ready
  const double value = values_->value(column, subject_);
  const std::string* text = values_->text(column, subject_);
  if (told_ != nullptr) record(named, year, value, text);
  if (text != nullptr) {
    lua_.charge(text->size());
    lua_pushlstring(lua, text->data(), text->size());
  } else if (std::isnan(value)) {
    return push_missing(lua, FunctionValues::is_censored(column, subject_));
  } else if (column.kind == define::Kind::boolean) {
    lua_pushboolean(lua, value != 0);
  } else if (column.kind == define::Kind::category) {
    lua_rawgeti(lua, LUA_REGISTRYINDEX, named.categories[static_cast<std::size_t>(value)]);
  } else {
    lua_pushnumber(lua, value);
  }
  return 1;
}

/// Nothing, or the end of the call: nothing in the sandbox can catch it.
int FunctionRun::push_missing(lua_State* lua, bool censored) {
  lua_pushnil(lua);
  if (now_->missing == plan::MissingPolicy::handled && !censored) return 1;
  missing_ = true;
  censored_ = censored;
  return lua_error(lua);
}

void FunctionRun::record(const Named& named, int year, double value, const std::string* text) {
  const auto same = [&](const ReadValue& other) { return other.indicator == named.index && other.year == year; };
  if (told_->read.size() >= kMostReads || std::any_of(told_->read.begin(), told_->read.end(), same)) return;
  told_->read.push_back(
      {named.index, year, std::isnan(value) ? std::nullopt : std::optional(value), text != nullptr ? *text : ""});
}

int FunctionRun::add_note(lua_State* lua) {
  FunctionRun& run = run_of(lua);
  if (lua_type(lua, 1) != LUA_TSTRING)
    run.refuse(lua, {"note 要一句文字", "note takes a text"},
               {"数用 tostring 转为文字", "turn a number into text with tostring"}, "note");
  run.lua_.charge(kLongestNote / 8);
  if (run.told_ != nullptr && run.told_->notes.size() < kMostNotes)
    run.told_->notes.push_back(readable({lua_tostring(lua, 1), lua_rawlen(lua, 1)}));
  return 0;
}

// ---- a call

Called FunctionRun::call(std::uint32_t function, std::size_t subject, bool quarantined) {
  now_ = &functions_[function];
  subject_ = subject;
  missing_ = censored_ = false;
  const double full = now_->full;
  if (told_ == nullptr && now_->direct) {
    const auto points = now_->direct->run(subject, now_->missing == plan::MissingPolicy::handled);
    if (points && *points >= 0 && *points <= full) return {.points = Interval::exactly(*points)};
  }
  lua_State* lua = lua_.running();
  if (told_ == nullptr)
    functions_[function].view.fill(subject);
  else
    functions_[function].view.clear();
  lua_rawgeti(lua, LUA_REGISTRYINDEX, now_->code);
  now_->view.push(lua);
  const std::uint64_t fuel = quarantined ? lua_.limits().ration : owner_.fuel();
  const bool straight = now_->straight > 0 && now_->straight <= fuel;
  const End end = straight ? lua_.call_straight(fuel, now_->straight, 1, 1) : lua_.call_with(fuel, 1, 1);
  Called made{.points = {0, full}};
  if (end == End::done) {
    const double points = lua_type(lua, -1) == LUA_TNUMBER ? lua_tonumber(lua, -1) : std::nan("");
    if (points >= 0 && points <= full)
      made.points = Interval::exactly(points);
    else
      made.failure = Failure::result;
    if (told_ != nullptr && made.failure != Failure::none) bad_result_ = told_result(lua, full);
    lua_settop(lua, 0);
  } else if (end == End::error && missing_) {
    if (now_->missing == plan::MissingPolicy::zero && !censored_) made.points = Interval::exactly(0);
  } else {
    made.failure = end == End::error    ? Failure::error
                   : end == End::fuel   ? Failure::fuel
                   : end == End::memory ? Failure::memory
                                        : Failure::deadline;
  }
  return made;
}

Called FunctionRun::tell(std::uint32_t function, std::size_t subject, bool quarantined, FunctionOutcome& told) {
  told_ = &told;
  problem_.reset();
  const Called made = call(function, subject, quarantined);
  told_ = nullptr;
  told.points = made.points;
  told.fuel = lua_.spent();
  if (made.failure != Failure::none) told.failure = diagnostic(made.failure, quarantined);
  return made;
}

/// What came back instead of points.
Bilingual FunctionRun::told_result(lua_State* lua, double full) {
  if (lua_type(lua, -1) != LUA_TNUMBER) {
    const Bilingual type = type_name(luaL_typename(lua, -1));
    return say("函数没有返回分数，返回的是{0}", "the function returned no points but {0}", {type});
  }
  const double points = lua_tonumber(lua, -1);
  if (!std::isfinite(points))
    return {"函数返回的不是有限的数（可能除以了零）",
            "the function returned a number that is not finite (a division by zero?)"};
  return say("函数返回 {0}，不在 0 到 {1} 分之内", "the function returned {0}, outside 0 to {1}",
             {number_text(points), number_text(full)});
}

Diagnostic FunctionRun::diagnostic(Failure failure, bool quarantined) {
  const auto made = [](const char* code, Place place, Bilingual message, Bilingual hint = {}) {
    return Diagnostic{Severity::error, code, std::move(place), std::move(message), std::move(hint)};
  };
  if (failure == Failure::result)
    return made("script.function_result", now_->place, bad_result_,
                {"每条路都要 return 一个 0 到满分之间的数", "return a number from 0 to the full points on every way"});
  if (failure == Failure::error) return error_told();
  const Place place = lua_.stopped_at().line > 0 ? lua_.stopped_at() : now_->place;
  const Bilingual hint{"检查这里的循环会不会结束", "check whether the loop here ends"};
  if (failure == Failure::memory)
    return made("script.memory", place,
                {"函数用完了允许的内存，被停止", "the function used up its memory and was stopped"},
                {"检查有没有越拼越长的文字或表", "check for texts or tables that keep growing"});
  if (failure == Failure::deadline)
    return made("script.deadline", place, {"函数运行太久，被停止", "the function ran too long and was stopped"}, hint);
  if (quarantined)
    return made("script.fuel", place,
                say("函数已被隔离（它对某个对象用完了运算额度），这里超过了每次 {0} 的额度，被停止",
                    "the function is quarantined (it ran out for some subject); here it spent the {0} it still has for "
                    "each and was stopped",
                    {std::to_string(lua_.limits().ration)}),
                hint);
  return made("script.fuel", place,
              say("函数用完了运算额度 {0}，被停止", "the function spent its fuel of {0} and was stopped",
                  {std::to_string(owner_.fuel())}),
              hint);
}

Diagnostic FunctionRun::error_told() {
  auto [place, what] = builder_->split_message(lua_.message());
  if (place.line == 0) place = now_->place;
  const Problem told = problem_ ? *problem_ : Problem{lua_message(readable(what)), {}, named_in(what)};
  return {Severity::error, "script.function_error", builder_->place_at(place, told.word),
          say("函数出错：{0}", "the function failed: {0}", {told.message}), told.hint};
}

}  // namespace heng::script
