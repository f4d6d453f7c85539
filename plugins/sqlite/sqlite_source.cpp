// SQLite databases as a source of rows: one read-only statement.

#include <sqlite3.h>

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <limits>
#include <memory>
#include <string>

#include "heng/plugin.hpp"

namespace {

constexpr std::int64_t kBatchRows = 4096;
constexpr int kStepsBetweenLooks = 10000;  // virtual machine steps between two looks at the clock

constexpr const char* kSettings = R"json({
  "type": "object",
  "properties": {
    "path": {"type": "string", "format": "path", "description": {"zh": "数据库文件", "en": "the database file"}},
    "table": {"type": "string", "default": "", "description": {"zh": "表或视图", "en": "a table or view"}},
    "query": {"type": "string", "default": "", "description": {"zh": "或一条 SELECT 语句", "en": "or one SELECT"}},
    "parameters": {"type": "object", "description": {"zh": "语句里 :名称 的值", "en": "values of :name in the query"}},
    "timeout": {"type": "number", "minimum": 0.001, "default": 60, "description":
                {"zh": "语句最多执行的秒数", "en": "seconds the statement may take"}}
  },
  "required": ["path"]
})json";

struct Close {
  void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

/// Reading and functions; SQLite asks this about everything a statement would do.
int permit(void*, int action, const char*, const char*, const char*, const char*) {
  const bool reads =
      action == SQLITE_SELECT || action == SQLITE_READ || action == SQLITE_FUNCTION || action == SQLITE_RECURSIVE;
  return reads ? SQLITE_OK : SQLITE_DENY;
}

std::string quoted_name(const std::string& name) {
  std::string quoted = "\"";
  for (const char c : name) quoted += c == '"' ? "\"\"" : std::string(1, c);
  return quoted + "\"";
}

class SqliteSource final : public heng::Source {
 public:
  SqliteSource(const heng::Config& config, heng::Host host) : host_(host) {
    const auto table = config.text("table"), query = config.text("query");
    if (table.empty() == query.empty())
      throw heng::SourceError("table 和 query 须有且只有一个 / exactly one of table and query is needed");
    open(config.text("path"));
    end_ = std::chrono::steady_clock::now() +
           std::chrono::duration_cast<std::chrono::steady_clock::duration>(
               std::chrono::duration<double>(std::min(config.number("timeout", 60), 1e6)));
    sqlite3_progress_handler(database_.get(), kStepsBetweenLooks, &SqliteSource::should_stop, this);
    prepare(table.empty() ? query : "SELECT * FROM " + quoted_name(table));
    bind(config);
    columns_.push_back({HENG_COLUMN_ROW, heng::ColumnKind::integer});
    for (int i = 0; i < sqlite3_column_count(statement_.get()); ++i)
      columns_.push_back({sqlite3_column_name(statement_.get(), i), heng::ColumnKind::text});
  }

  std::vector<heng::Column> columns() override { return columns_; }

  bool next(heng::Batch& batch) override {
    while (!done_ && batch.rows() < kBatchRows) {
      const int status = sqlite3_step(statement_.get());
      if (status == SQLITE_DONE) {
        done_ = true;
      } else if (status != SQLITE_ROW) {
        refuse(status);
      } else {
        batch[0].integer(++row_);
        for (std::size_t i = 1; i < columns_.size(); ++i) put(static_cast<int>(i - 1), batch[i]);
      }
    }
    return batch.rows() > 0;
  }

 private:
  void open(const std::string& path) {
    sqlite3* database = nullptr;
    const int status = sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
    database_.reset(database);
    if (status != SQLITE_OK) refuse(status);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_set_authorizer(database, &permit, nullptr);
    sqlite3_busy_timeout(database, 5000);
  }

  void prepare(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    const int status =
        sqlite3_prepare_v2(database_.get(), sql.c_str(), static_cast<int>(sql.size()), &statement, &rest);
    statement_.reset(statement);
    if (status != SQLITE_OK) refuse(status);
    if (std::string(rest == nullptr ? "" : rest).find_first_not_of(" \t\r\n;") != std::string::npos)
      throw heng::SourceError("query 只能是一条语句 / the query must be one statement");
    if (statement == nullptr || sqlite3_column_count(statement) == 0 || sqlite3_stmt_readonly(statement) == 0)
      throw heng::SourceError("query 须是取出数据的语句 / the query must be one that returns rows");
  }

  void bind(const heng::Config& config) {
    auto* statement = statement_.get();
    const auto names = config.names("parameters");
    for (const auto& name : names) {
      int at = 0;
      for (const char* prefix : {":", "@", "$"}) {
        if (at == 0) at = sqlite3_bind_parameter_index(statement, (prefix + name).c_str());
      }
      if (at == 0) throw heng::SourceError("语句里没有 :" + name + " / the query has no :" + name);
      const auto key = "parameters." + name;
      if (config.is_text(key)) {
        const auto text = config.text(key);
        sqlite3_bind_text(statement, at, text.c_str(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
      } else {
        const double number = config.is_flag(key) ? (config.flag(key) ? 1 : 0) : config.number(key);
        if (number == std::floor(number) && std::abs(number) < 9e15) {
          sqlite3_bind_int64(statement, at, static_cast<sqlite3_int64>(number));
        } else {
          sqlite3_bind_double(statement, at, number);
        }
      }
    }
    if (sqlite3_bind_parameter_count(statement) == static_cast<int>(names.size())) return;
    throw heng::SourceError(
        "语句里的参数多于 parameters 给的值 / the query has more parameters than `parameters` gives values");
  }

  void put(int column, heng::ColumnBuilder& to) {
    auto* statement = statement_.get();
    switch (sqlite3_column_type(statement, column)) {
      case SQLITE_NULL: return to.missing();
      case SQLITE_BLOB: return to.text("<blob>");
      case SQLITE_FLOAT: {
        std::array<char, 40> text{};
        const auto end =
            std::to_chars(text.data(), text.data() + text.size(), sqlite3_column_double(statement, column));
        return to.text({text.data(), static_cast<std::size_t>(end.ptr - text.data())});
      }
      default: break;
    }
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
    to.text(text == nullptr ? std::string_view() : std::string_view(text, size));
  }

  static int should_stop(void* source) {
    const auto* self = static_cast<SqliteSource*>(source);
    return self->host_.cancelled() || std::chrono::steady_clock::now() > self->end_ ? 1 : 0;
  }

  [[noreturn]] void refuse(int status) const {
    if (status == SQLITE_INTERRUPT)
      throw heng::SourceError(
          "语句超过 timeout 秒，已中止；缩小 query 的范围，或加大 timeout / the statement took longer than `timeout` "
          "and was "
          "stopped; ask for less in `query`, or raise `timeout`");
    if (status == SQLITE_AUTH)
      throw heng::SourceError(
          "只许读取：语句要做别的事；query 只写 select / only reading is permitted, and the statement would do more; "
          "write a select");
    const std::string why = database_ == nullptr ? sqlite3_errstr(status) : sqlite3_errmsg(database_.get());
    const auto says = [&](std::string_view words) { return why.find(words) != std::string::npos; };
    std::string zh, en;  // what to do
    if (says("no such table"))
      zh = "没有这张表或视图；核对 table 或 query", en = "there is no such table or view; check `table` or `query`";
    if (says("no such column")) zh = "没有这一列；核对 query", en = "there is no such column; check `query`";
    if (says("syntax error") || says("incomplete input"))
      zh = "query 的写法不对", en = "`query` is not written as SQL is";
    if (says("not a database"))
      zh = "不是 SQLite 数据库文件，或已加密", en = "not an SQLite database, or an encrypted one";
    if (says("locked"))
      zh = "别的程序正在写这个数据库；等它写完再试", en = "another program is writing it; try when it has ended";
    if (says("malformed")) zh = "数据库文件已损坏；换一份备份", en = "the database is damaged; use a copy of it";
    if (zh.empty()) throw heng::SourceError("SQLite：" + why + " / SQLite: " + why);
    throw heng::SourceError(zh + "（SQLite：" + why + "） / " + en + " (SQLite: " + why + ")");
  }

  heng::Host host_;
  std::chrono::steady_clock::time_point end_;
  std::unique_ptr<sqlite3, Close> database_;
  std::unique_ptr<sqlite3_stmt, Close> statement_;  // after the database: goes first
  std::vector<heng::Column> columns_;
  std::int64_t row_ = 0;
  bool done_ = false;
};

}  // namespace

HENG_EXPORT_PLUGIN(SqliteSource, "sqlite", "1.0.0", "SQLite 数据库 / SQLite databases", kSettings)
