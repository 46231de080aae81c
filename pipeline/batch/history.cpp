// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/history.hpp"

#include "base/error.hpp"
#include "base/format.hpp"

#include <algorithm>
#include <memory>
#include <set>
#include <sqlite3.h>

namespace reviewcast {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t record_limit_bytes = 1u << 30;

constexpr const char* tables = R"(
CREATE TABLE IF NOT EXISTS runs (name TEXT PRIMARY KEY, began TEXT, shard TEXT, finished INTEGER, seconds REAL,
    rendered INTEGER, failed INTEGER, unchanged INTEGER, withheld INTEGER, gone INTEGER, pruned INTEGER) STRICT;
CREATE TABLE IF NOT EXISTS failures (run TEXT REFERENCES runs(name), review TEXT, slug TEXT, error TEXT) STRICT;
CREATE INDEX IF NOT EXISTS failures_of_runs ON failures(run);
)";

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

[[noreturn]] void refuse(sqlite3* database, const std::string& doing) {
    throw ExternalError(format("{}: {}", doing, database ? sqlite3_errmsg(database) : "no memory"));
}

Database open_database(const fs::path& path, int flags) {
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &raw, flags, nullptr);
    Database database(raw, sqlite3_close);
    if (code != SQLITE_OK) refuse(raw, "opening " + path.string());
    return database;
}

void execute(sqlite3* database, const char* sql) {
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        refuse(database, "writing the history of runs");
}

/// A prepared statement, its values bound from left to right.
class Statement {
  public:
    Statement(sqlite3* database, const char* sql)
        : database_(database), statement_(nullptr, sqlite3_finalize) {
        sqlite3_stmt* raw = nullptr;
        if (sqlite3_prepare_v2(database, sql, -1, &raw, nullptr) != SQLITE_OK)
            refuse(database, "reading the history of runs");
        statement_.reset(raw);
    }

    Statement& bind(const std::string& text) {
        return checked(sqlite3_bind_text(statement_.get(), ++bound_, text.data(),
                                         static_cast<int>(text.size()), SQLITE_TRANSIENT));
    }
    Statement& bind(double number) {
        return checked(sqlite3_bind_double(statement_.get(), ++bound_, number));
    }
    Statement& bind(std::size_t number) {
        return checked(sqlite3_bind_int64(statement_.get(), ++bound_, static_cast<sqlite3_int64>(number)));
    }

    /// Whether there is a row.
    bool step() {
        const int code = sqlite3_step(statement_.get());
        if (code != SQLITE_ROW && code != SQLITE_DONE) refuse(database_, "the history of runs");
        return code == SQLITE_ROW;
    }

    [[nodiscard]] std::string text(int column) const {
        const auto* const bytes = sqlite3_column_text(statement_.get(), column);
        return bytes ? reinterpret_cast<const char*>(bytes) : std::string();
    }
    [[nodiscard]] double number(int column) const { return sqlite3_column_double(statement_.get(), column); }
    [[nodiscard]] std::size_t count(int column) const {
        return static_cast<std::size_t>(sqlite3_column_int64(statement_.get(), column));
    }

  private:
    Statement& checked(int code) {
        if (code != SQLITE_OK) refuse(database_, "the history of runs");
        return *this;
    }

    sqlite3* database_;
    std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement_;
    int bound_ = 0;
};

void insert(sqlite3* database, const RunRecord& run) {
    Statement row(database, "INSERT OR IGNORE INTO runs VALUES (?,?,?,?,?,?,?,?,?,?,?)");
    row.bind(run.name).bind(run.began).bind(run.shard).bind(std::size_t{run.is_finished}).bind(run.seconds);
    row.bind(run.rendered).bind(run.failed).bind(run.unchanged).bind(run.withheld).bind(run.gone);
    row.bind(run.pruned).step();
    if (sqlite3_changes(database) == 0) return;  // its file was gathered before, but could not be removed
    for (const RunEntry& entry : run.entries)
        if (!entry.error.empty())
            Statement(database, "INSERT INTO failures VALUES (?,?,?,?)")
                .bind(run.name)
                .bind(entry.review)
                .bind(entry.slug)
                .bind(entry.error)
                .step();
}

/// Run records that lie in files; what a killed process left half written is passed over.
std::vector<std::pair<fs::path, RunRecord>> records_in_files(const BatchFolder& folder) {
    std::vector<std::pair<fs::path, RunRecord>> found;
    std::error_code error;
    std::set<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(folder.runs, error))
        if (entry.path().extension() == ".json") paths.insert(entry.path());
    for (const fs::path& path : paths) {
        const Json json = Json::parse(read_file(path, record_limit_bytes), nullptr, false);
        if (json.is_object() && json.contains("reviews"))
            found.emplace_back(path, run_record_from_json(json));
    }
    return found;
}

RunRecord run_of(const Statement& row) {
    RunRecord run{row.text(0), row.text(1), row.text(2), row.count(3) != 0, row.number(4)};
    run.rendered = row.count(5);
    run.failed = row.count(6);
    run.unchanged = row.count(7);
    run.withheld = row.count(8);
    run.gone = row.count(9);
    run.pruned = row.count(10);
    return run;
}

std::vector<RunRecord> runs_in_database(const BatchFolder& folder, std::size_t count) {
    std::vector<RunRecord> runs;
    if (!fs::exists(folder.history)) return runs;
    const Database database = open_database(folder.history, SQLITE_OPEN_READONLY);
    Statement rows(database.get(), "SELECT * FROM runs ORDER BY name DESC LIMIT ?");
    rows.bind(count);
    while (rows.step())
        runs.push_back(run_of(rows));
    for (RunRecord& run : runs) {
        Statement failures(database.get(), "SELECT review, slug, error FROM failures WHERE run = ?");
        failures.bind(run.name);
        while (failures.step())
            run.entries.push_back({failures.text(0), failures.text(1), "", failures.text(2)});
    }
    return runs;
}

}  // namespace

void write_run_record(const BatchFolder& folder, const RunRecord& run) {
    write_file_atomically(folder.runs / (run.name + ".json"), to_text(to_json(run)));
}

void gather_history(const BatchFolder& folder) {
    const auto records = records_in_files(folder);
    if (records.empty()) return;
    const Database database = open_database(folder.history, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    execute(database.get(), tables);
    execute(database.get(), "BEGIN");
    for (const auto& [path, run] : records)
        insert(database.get(), run);
    execute(database.get(), "COMMIT");
    std::error_code ignored;  // what stays is known by its name
    for (const auto& [path, run] : records)
        fs::remove(path, ignored);
}

std::vector<RunRecord> read_history(const BatchFolder& folder, std::size_t count) {
    std::vector<RunRecord> runs = runs_in_database(folder, count);
    for (auto& [path, run] : records_in_files(folder))
        if (std::ranges::find(runs, run.name, &RunRecord::name) == runs.end()) runs.push_back(std::move(run));
    std::ranges::sort(runs, {}, &RunRecord::name);
    if (runs.size() > count) runs.erase(runs.begin(), runs.end() - static_cast<std::ptrdiff_t>(count));
    return runs;
}

}  // namespace reviewcast
