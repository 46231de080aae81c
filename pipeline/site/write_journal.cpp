// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/write_journal.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/json.hpp"

#include <cerrno>
#include <fcntl.h>
#include <sstream>

namespace reviewcast {

namespace {

constexpr std::size_t file_limit_bytes = 1ull << 30;

}  // namespace

void WriteJournal::add(const std::string& name) const {
    const std::string doing = "writing " + file_.string();
    // One write for a line: lines of several processes do not mix.
    const Descriptor file{::open(file_.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644)};
    if (file.get() < 0) throw system_error(doing, errno);
    write_all(file.get(), Json(name).dump(-1, ' ', false, Json::error_handler_t::replace) + "\n", doing);
}

std::set<std::string> WriteJournal::read() const {
    std::set<std::string> names;
    if (!std::filesystem::exists(file_)) return names;
    std::istringstream lines(read_file(file_, file_limit_bytes));
    for (std::string line; std::getline(lines, line);)
        if (const Json name = Json::parse(line, nullptr, false); name.is_string())
            names.insert(name.get<std::string>());
    return names;
}

void WriteJournal::clear() const {
    std::error_code ignored;
    std::filesystem::remove(file_, ignored);
}

}  // namespace reviewcast
