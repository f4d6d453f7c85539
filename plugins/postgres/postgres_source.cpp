// PostgreSQL as a source of rows: one statement in a read-only session.

#include <libpq-fe.h>
#include <poll.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <string>

#include "heng/plugin.hpp"
#include "named_parameters.hpp"

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::int64_t kBatchRows = 4096;
constexpr int kLookEvery = 200;      // ms between two looks at the clock
constexpr double kGraceSeconds = 5;  // the server's own limit comes first

constexpr const char* kSettings = R"json({
  "type": "object",
  "properties": {
    "connection": {"type": "string", "description": {"zh": "连接参数，libpq 的写法，不含密码", "en": "as libpq takes it, without a password"}},
    "table": {"type": "string", "default": "", "description": {"zh": "表或视图", "en": "a table or view"}},
    "query": {"type": "string", "default": "", "description": {"zh": "或一条 SELECT 语句", "en": "or one SELECT"}},
    "parameters": {"type": "object", "description": {"zh": "语句里 :名称 的值", "en": "values of :name in the query"}},
    "password_env": {"type": "string", "default": "", "description":
                     {"zh": "存放密码的环境变量", "en": "the environment variable that holds the password"}},
    "password_file": {"type": "string", "format": "path", "description": {"zh": "或第一行是密码的文件", "en": "or a file whose first line is the password"}},
    "timeout": {"type": "number", "minimum": 0.001, "default": 60, "description":
                {"zh": "连接和语句最多各用的秒数", "en": "seconds to connect, and for the statement"}}
  },
  "required": ["connection"]
})json";

struct Close {
  void operator()(PGconn* connection) const { PQfinish(connection); }
  void operator()(PGresult* result) const { PQclear(result); }
  void operator()(PQconninfoOption* options) const { PQconninfoFree(options); }
};
using Result = std::unique_ptr<PGresult, Close>;

[[noreturn]] void refuse(const std::string& zh, const std::string& en) { throw heng::SourceError(zh + " / " + en); }

/// What to do about an error: by its SQLSTATE, or where there was no connection yet by words of libpq or the server.
struct Advice {
  const char *sign, *zh, *en;
};
constexpr std::array kByState{
    Advice{"42P01", "没有这张表或视图；核对 table 或 query",
           "there is no such table or view; check `table` or `query`"},
    Advice{"42703", "没有这一列；核对 query", "there is no such column; check `query`"},
    Advice{"42601", "query 的写法不对", "`query` is not written as SQL is"},
    Advice{"42501", "这个账号没有读的权限；请管理员授予 SELECT", "this user may not read it; ask for SELECT on it"},
    Advice{"57014", "语句超过 timeout 秒，已中止；缩小查询，或加大 timeout",
           "the statement took longer than `timeout` and was stopped; ask for less, or raise `timeout`"},
    Advice{"25006", "只许读取：语句要做别的事", "only reading is permitted, and the statement would do more"}};
constexpr std::array kByWords{
    Advice{"password authentication failed",
           "用户名或密码不对；核对 connection 里的 user，以及 password_env 或 password_file",
           "the user or the password is wrong; check `user` in `connection`, and password_env or password_file"},
    Advice{"no password supplied", "服务器要密码；用 password_env 或 password_file 给出",
           "the server wants a password; give it with password_env or password_file"},
    Advice{"Connection refused", "连不上服务器；核对 host 和 port，以及服务器是否开着",
           "nothing answers there; check host and port, and that the server runs"},
    Advice{"could not translate host name", "找不到服务器；核对 host", "there is no such server; check host"},
    Advice{"timeout expired", "服务器没有在 timeout 秒内回应；核对 host 和网络",
           "the server did not answer within `timeout`; check host and the network"},
    Advice{"certificate", "TLS 证书核对不上；核对 sslrootcert、sslmode 和 host",
           "the TLS certificate does not fit; check sslrootcert, sslmode and host"},
    Advice{"pg_hba.conf", "服务器不许这样连；核对 sslmode，或请管理员放行",
           "the server does not permit such a connection; check sslmode, or ask its administrator"},
    Advice{"SSL", "不能用 TLS 连接；核对 sslmode，或请管理员开启",
           "TLS does not work; check sslmode, or ask its administrator"},
    Advice{"does not exist", "没有这个数据库或用户；核对 connection 里的 dbname 和 user",
           "there is no such database or user; check dbname and user in `connection`"}};

/// With what the server says, and what to do about it.
[[noreturn]] void refuse_as_told(const char* said, const char* state = nullptr) {
  std::string why = said == nullptr ? "" : said;
  while (!why.empty() && (why.back() == '\n' || why.back() == ' ')) why.pop_back();
  std::replace(why.begin(), why.end(), '\n', ' ');
  const auto tell = [&](const auto& all, auto fits) {
    const auto advice = std::find_if(all.begin(), all.end(), fits);
    if (advice == all.end()) refuse("PostgreSQL：" + why, "PostgreSQL: " + why);
    refuse(std::string(advice->zh) + "（PostgreSQL：" + why + "）",
           std::string(advice->en) + " (PostgreSQL: " + why + ")");
  };
  if (state != nullptr) tell(kByState, [&](const Advice& each) { return std::string_view(state) == each.sign; });
  tell(kByWords, [&](const Advice& each) { return why.find(each.sign) != std::string::npos; });
  std::abort();  // tell() throws
}

std::string password_of(const heng::Config& config) {
  if (const auto name = config.text("password_env"); !name.empty()) {
    const char* value = std::getenv(name.c_str());
    if (value == nullptr) refuse("没有环境变量 " + name, "there is no environment variable " + name);
    return value;
  }
  const auto path = config.text("password_file");
  if (path.empty()) return "";
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0 || (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
    refuse("密码文件须只有自己能读（chmod 600）", "the password file must be readable by its owner alone (chmod 600)");
  std::ifstream file(path);
  std::string password;
  std::getline(file, password);
  return password;
}

/// The connection's options checked; what they are is libpq's affair.
void check_connection(const std::string& connection) {
  char* problem = nullptr;
  const std::unique_ptr<PQconninfoOption, Close> options(PQconninfoParse(connection.c_str(), &problem));
  const std::unique_ptr<char, void (*)(void*)> message(problem, &PQfreemem);
  if (options == nullptr) refuse("connection 写法不对", "`connection` is not written as libpq takes it");
  for (const auto* option = options.get(); option->keyword != nullptr; ++option) {
    const std::string keyword = option->keyword;
    if ((keyword == "password" || keyword == "sslpassword") && option->val != nullptr && *option->val != '\0')
      refuse("不要把密码写在 connection 里；用 password_env 或 password_file",
             "no password in `connection`; use password_env or password_file");
  }
}

/// "schema.table" with each part quoted.
std::string quoted_table(PGconn* connection, const std::string& table) {
  std::string quoted;
  for (std::size_t from = 0; from <= table.size();) {
    const auto dot = std::min(table.find('.', from), table.size());
    char* part = PQescapeIdentifier(connection, table.data() + from, dot - from);
    if (part == nullptr) refuse_as_told(PQerrorMessage(connection));
    quoted += (quoted.empty() ? "" : ".") + std::string(part);
    PQfreemem(part);
    from = dot + 1;
  }
  return quoted;
}

class PostgresSource final : public heng::Source {
 public:
  PostgresSource(const heng::Config& config, heng::Host host)
      : host_(host), timeout_(std::min(config.number("timeout", 60), 1e6)) {
    const auto table = config.text("table"), query = config.text("query");
    if (table.empty() == query.empty())
      refuse("table 和 query 须有且只有一个", "exactly one of table and query is needed");
    connect(config);
    start(table.empty() ? query : "SELECT * FROM " + quoted_table(connection_.get(), table), config);
    first_ = receive();
    if (PQresultStatus(first_.get()) == PGRES_COMMAND_OK || PQnfields(first_.get()) == 0)
      refuse("query 须是取出数据的语句", "the query must be one that returns rows");
    columns_.push_back({HENG_COLUMN_ROW, heng::ColumnKind::integer});
    for (int i = 0; i < PQnfields(first_.get()); ++i)
      columns_.push_back({PQfname(first_.get(), i), heng::ColumnKind::text});
  }

  std::vector<heng::Column> columns() override { return columns_; }

  bool next(heng::Batch& batch) override {
    while (!done_ && batch.rows() < kBatchRows) {
      const auto result = first_ ? std::move(first_) : receive();
      if (result == nullptr || PQresultStatus(result.get()) == PGRES_TUPLES_OK) {  // the empty one that ends the rows
        done_ = true;
      } else {
        put(result.get(), batch);
      }
    }
    return batch.rows() > 0;
  }

 private:
  void connect(const heng::Config& config) {
    const auto connection = config.text("connection");
    check_connection(connection);
    const auto password = password_of(config);
    const auto seconds = std::to_string(std::max(2, static_cast<int>(std::ceil(timeout_))));
    const auto options = "-c default_transaction_read_only=on -c statement_timeout=" +
                         std::to_string(std::max<long long>(1, std::llround(timeout_ * 1000)));
    const std::array<const char*, 8> names{"client_encoding", "connect_timeout",
                                           "options",         "application_name",
                                           "dbname",          password.empty() ? nullptr : "password",
                                           nullptr,           nullptr};
    const std::array<const char*, 8> values{"UTF8",
                                            seconds.c_str(),
                                            options.c_str(),
                                            "heng",
                                            connection.c_str(),
                                            password.empty() ? nullptr : password.c_str(),
                                            nullptr,
                                            nullptr};
    connection_.reset(PQconnectdbParams(names.data(), values.data(), 1));
    if (PQstatus(connection_.get()) != CONNECTION_OK) refuse_as_told(PQerrorMessage(connection_.get()));
    // What stands in `connection` comes later than `options` above and could have undone it.
    for (const auto& command :
         {std::string("SET default_transaction_read_only = on"),
          "SET statement_timeout = " + std::to_string(std::max<long long>(1, std::llround(timeout_ * 1000)))}) {
      const Result set(PQexec(connection_.get(), command.c_str()));
      if (PQresultStatus(set.get()) != PGRES_COMMAND_OK) refuse_as_told(PQerrorMessage(connection_.get()));
    }
  }

  void start(const std::string& sql, const heng::Config& config) {
    const auto statement = postgres::numbered(sql);
    std::vector<std::string> texts;
    for (const auto& name : statement.names) {
      const auto key = "parameters." + name;
      if (!config.has(key)) refuse("parameters 里没有 " + name + " 的值", "`parameters` has no value for " + name);
      texts.push_back(value_text(config, key));
    }
    for (const auto& name : config.names("parameters")) {
      if (std::find(statement.names.begin(), statement.names.end(), name) == statement.names.end())
        refuse("语句里没有 :" + name, "the query has no :" + name);
    }
    std::vector<const char*> values;
    for (const auto& text : texts) values.push_back(text.c_str());
    end_ = Clock::now() +
           std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(timeout_ + kGraceSeconds));
    if (PQsendQueryParams(connection_.get(), statement.sql.c_str(), static_cast<int>(values.size()), nullptr,
                          values.data(), nullptr, nullptr, 0) == 0)
      refuse_as_told(PQerrorMessage(connection_.get()));
    PQsetSingleRowMode(connection_.get());
  }

  static std::string value_text(const heng::Config& config, const std::string& key) {
    if (config.is_text(key)) return config.text(key);
    if (config.is_flag(key)) return config.flag(key) ? "true" : "false";
    std::array<char, 40> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), config.number(key));
    return {text.data(), end.ptr};
  }

  /// The next result; null at the end. Waits no longer than the statement may take.
  Result receive() {
    while (PQisBusy(connection_.get()) != 0) {
      pollfd wait{PQsocket(connection_.get()), POLLIN, 0};
      ::poll(&wait, 1, kLookEvery);
      if (host_.cancelled()) refuse("已取消", "cancelled");
      if (Clock::now() > end_) refuse("服务器没有在 timeout 秒内回应", "the server did not answer within `timeout`");
      if (PQconsumeInput(connection_.get()) == 0) refuse_as_told(PQerrorMessage(connection_.get()));
    }
    Result result(PQgetResult(connection_.get()));
    const auto status = result == nullptr ? PGRES_TUPLES_OK : PQresultStatus(result.get());
    if (status != PGRES_SINGLE_TUPLE && status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
      refuse_as_told(PQresultErrorMessage(result.get()), PQresultErrorField(result.get(), PG_DIAG_SQLSTATE));
    return result;
  }

  void put(PGresult* result, heng::Batch& batch) {
    batch[0].integer(++row_);
    for (std::size_t i = 1; i < columns_.size(); ++i) {
      const int column = static_cast<int>(i - 1);
      if (PQgetisnull(result, 0, column) != 0) {
        batch[i].missing();
      } else {
        batch[i].text({PQgetvalue(result, 0, column), static_cast<std::size_t>(PQgetlength(result, 0, column))});
      }
    }
  }

  heng::Host host_;
  double timeout_;
  Clock::time_point end_;
  std::unique_ptr<PGconn, Close> connection_;
  Result first_;
  std::vector<heng::Column> columns_;
  std::int64_t row_ = 0;
  bool done_ = false;
};

}  // namespace

HENG_EXPORT_PLUGIN(PostgresSource, "postgres", "1.0.0", "PostgreSQL 数据库 / PostgreSQL databases", kSettings)
