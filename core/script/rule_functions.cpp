#include "script/rule_functions.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "base/text.hpp"
#include "plan/program.hpp"
#include "plan/run_intervals.hpp"
#include "script/function_run.hpp"
#include "script/purity.hpp"
#include "script/sandbox.hpp"
#include "script/vocabulary.hpp"
#include "script/scheme_builder.hpp"

namespace heng::script {

namespace {

constexpr std::size_t kMostNotes = 20;
constexpr std::size_t kLongestNote = 400;
constexpr const char* kMissing = "missing";

FunctionRun& run_of(lua_State* lua) { return *builder_of(lua).running; }

}  // namespace

/// An indicator's value, compiled for one row at a time.
struct FunctionRun::Reader {
  plan::NodeId node = plan::kNoNode;
  plan::Program program;
  plan::Binding binding;
  std::unique_ptr<plan::IntervalRunner> runner;
};

RuleFunctions::RuleFunctions(const SchemeRequest& request, const plan::Scheme& scheme, const data::Dataset& dataset, int year, unsigned threads)
    : request_(request), scheme_(scheme), dataset_(dataset), year_(year), runs_(threads) {}

RuleFunctions::~RuleFunctions() = default;

FunctionOutcome RuleFunctions::outcome(std::uint32_t function, std::size_t subject, unsigned thread) {
  if (!runs_[thread]) runs_[thread] = std::make_unique<FunctionRun>(*this);
  double full = 0;
  for (const plan::Criterion& c : scheme_.criteria)
    if (c.function == static_cast<int>(function)) full = scheme_.graph.fixed_value(c.full).value_or(0);
  FunctionOutcome made = runs_[thread]->run(function, subject, full);
  if (made.failure) {
    const std::lock_guard lock(mutex_);
    failed_.emplace(function, subject);
  }
  return made;
}

Interval RuleFunctions::call(std::uint32_t function, std::size_t subject, unsigned thread) { return outcome(function, subject, thread).points; }

bool RuleFunctions::failed(std::uint32_t function, std::size_t subject) const {
  const std::lock_guard lock(mutex_);
  return failed_.contains({function, subject});
}

FunctionRun::FunctionRun(RuleFunctions& owner) : owner_(owner) {
  builder_ = std::make_unique<SchemeBuilder>(*owner.request_.catalogue, lua_, ignored_);
  load_into(*builder_, owner.request_);
  builder_->running = this;
  lua_State* lua = lua_.main();
  for (const int function : builder_->functions) {
    lua_pushcfunction(lua_.running(), [](lua_State* state) -> int {
      freeze_upvalues(state);
      return 0;
    });
    lua_rawgeti(lua_.running(), LUA_REGISTRYINDEX, function);
    unusable_.push_back(lua_.call(1, 0) != End::done);
  }
  lua_newuserdatauv(lua, 0, 0);
  lua_createtable(lua, 0, 3);
  lua_pushcfunction(lua, &FunctionRun::read_value);
  lua_setfield(lua, -2, "__index");
  lua_pushcfunction(lua, [](lua_State* state) -> int { return luaL_error(state, "p is read-only"); });
  lua_setfield(lua, -2, "__newindex");
  lua_pushboolean(lua, 0);
  lua_setfield(lua, -2, "__metatable");
  lua_setmetatable(lua, -2);
  view_ = keep(lua);
}

FunctionRun::~FunctionRun() = default;

int FunctionRun::global(lua_State* lua, const char* name) {
  if (std::strcmp(name, "note") == 0) return lua_pushcfunction(lua, &FunctionRun::add_note), 1;
  if (std::strcmp(name, "math") == 0) {
    lua_getfield(lua, LUA_REGISTRYINDEX, "heng.math");
    return 1;
  }
  for (const PlainFunction& entry : plain_functions())
    if (std::strcmp(entry.name, name) == 0) return lua_pushcfunction(lua, entry.function), 1;
  if (builder_->catalogue.find(name)) return luaL_error(lua, "%s: inside a function write p.%s", name, name);
  return luaL_error(lua, "unknown name %s", name);
}

int FunctionRun::push_value(lua_State* lua, const char* name, const plan::Input* when) {
  const auto index = builder_->catalogue.find(name);
  if (!index) {
    const auto meant = did_you_mean(name, builder_->catalogue.indicator_codes());
    return luaL_error(lua, "p has no %s%s%s", name, meant ? "; did you mean " : "", meant ? meant->c_str() : "");
  }
  const plan::Input input = when != nullptr ? *when : plan::Input{};
  auto& reader = readers_[{*index, {input.relative, input.year}}];
  if (!reader) {
    reader = std::make_unique<Reader>();
    reader->node = builder_->indicator(lua, *index, input).node;
    const plan::NodeId roots[] = {reader->node};
    reader->program = plan::compile(builder_->scheme.graph, roots, plan::Keep::roots);
    reader->binding = plan::bind(builder_->scheme.graph, builder_->catalogue, owner_.dataset_, owner_.year_);
    reader->runner = std::make_unique<plan::IntervalRunner>(reader->program, reader->binding, 0);
  }
  constexpr std::uint64_t kWork = 20;  // runs a small program of its own
  lua_.charge(kWork);
  reader->runner->run(subject_);
  const Interval value = reader->runner->number(reader->node);
  const bool known = value.is_point() && std::isfinite(value.low);
  const ReadValue read{*index, input.in(owner_.year_), known ? std::optional(value.low) : std::nullopt};
  const auto same = [&](const ReadValue& other) { return other.indicator == read.indicator && other.year == read.year; };
  if (std::none_of(now_->read.begin(), now_->read.end(), same)) now_->read.push_back(read);
  if (!known) {
    missing_ = true;
    return luaL_error(lua, kMissing);  // nothing in the sandbox can catch it
  }
  const define::Indicator& definition = builder_->catalogue.indicators[*index];
  if (definition.kind == define::Kind::boolean)
    lua_pushboolean(lua, value.low != 0);
  else if (definition.kind == define::Kind::category)
    lua_pushstring(lua, definition.values[static_cast<std::size_t>(value.low)].c_str());
  else
    lua_pushnumber(lua, value.low);
  return 1;
}

int FunctionRun::read_value(lua_State* lua) {
  std::size_t length = 0;
  const char* name = luaL_checklstring(lua, 2, &length);
  if (std::strlen(name) != length) return luaL_error(lua, "a name holds a NUL");
  if (std::strcmp(name, "at") == 0) return lua_pushcfunction(lua, &FunctionRun::read_at_year), 1;
  return run_of(lua).push_value(lua, name, nullptr);
}

int FunctionRun::read_at_year(lua_State* lua) {
  const char* name = luaL_checkstring(lua, 2);
  const plan::Input when{.relative = false, .year = static_cast<int>(luaL_checkinteger(lua, 3))};
  return run_of(lua).push_value(lua, name, &when);
}

int FunctionRun::add_note(lua_State* lua) {
  const char* text = luaL_checkstring(lua, 1);
  auto& notes = run_of(lua).now_->notes;
  if (notes.size() >= kMostNotes) return 0;
  std::string& note = notes.emplace_back(std::string_view(text).substr(0, kLongestNote));
  if (std::strlen(text) > kLongestNote)
    for (int cut = 0; cut < 3 && !is_utf8(note); ++cut) note.pop_back();  // no half of a character
  return 0;
}

FunctionOutcome FunctionRun::run(std::uint32_t function, std::size_t subject, double full) {
  FunctionOutcome made{.points = {0, full}, .failure = {}, .read = {}, .notes = {}};
  now_ = &made;
  subject_ = subject;
  missing_ = false;
  const Place defined = builder_->function_places[function];
  const auto fail = [&](std::string code, const Place& place, const std::string& zh, const std::string& en) {
    made.failure = Diagnostic{Severity::error, std::move(code), place, {zh, en}, {}};
  };
  if (unusable_[function]) {
    fail("script.memory", defined, "函数用到的表太大，无法设为只读", "the tables the function uses are too large to be made read-only");
    return made;
  }
  lua_State* lua = lua_.running();
  lua_rawgeti(lua, LUA_REGISTRYINDEX, builder_->functions[function]);
  lua_rawgeti(lua, LUA_REGISTRYINDEX, view_);
  const End end = lua_.call(1, 1);
  made.fuel = lua_.spent();
  lua = lua_.running();
  if (end == End::done) {
    const int type = lua_type(lua, -1);
    const double points = type == LUA_TNUMBER ? lua_tonumber(lua, -1) : 0;
    if (type != LUA_TNUMBER)
      fail("script.function_result", defined, std::string("函数没有返回分数，返回的是 ") + lua_typename(lua, type), std::string("the function returned no points but ") + lua_typename(lua, type));
    else if (!std::isfinite(points))
      fail("script.function_result", defined, "函数返回的不是有限的数（可能除以了零）", "the function returned a number that is not finite (a division by zero?)");
    else if (points < 0 || points > full)
      fail("script.function_result", defined, "函数返回 " + number_text(points) + "，不在 0 到 " + number_text(full) + " 分之内", "the function returned " + number_text(points) + ", outside 0 to " + number_text(full));
    else
      made.points = Interval::exactly(points);
    lua_settop(lua, 0);
  } else if (end == End::error) {
    if (missing_) return made;  // undetermined, not failed
    auto [place, what] = builder_->split_message(lua_.message());
    if (place.line == 0) place = defined;
    fail("script.function_error", place, "函数出错：" + what, "the function failed: " + what);
  } else {
    const Place place = lua_.stopped_at().line > 0 ? lua_.stopped_at() : defined;
    if (end == End::memory)
      fail("script.memory", place, "函数用完了允许的内存，被停止", "the function used up its memory and was stopped");
    else if (end == End::fuel)
      fail("script.fuel", place, "函数用完了运算额度，被停止", "the function spent its fuel and was stopped");
    else
      fail("script.deadline", place, "函数运行太久，被停止", "the function ran too long and was stopped");
  }
  return made;
}

}  // namespace heng::script
