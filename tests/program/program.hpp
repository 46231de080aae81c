// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <sys/types.h>
#include <vector>

namespace reviewcast::testing {

/// What a finished program left.
struct Outcome {
    int exit_code = -1;  ///< 128 + number after a signal
    std::string out;
    std::string err;
};

/// A started program, its standard input closed after `input`.
class Program {
  public:
    explicit Program(const std::vector<std::string>& arguments, const std::string& input = {});
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;
    ~Program();
    void kill();
    [[nodiscard]] pid_t pid() const { return pid_; }
    [[nodiscard]] Outcome wait();

  private:
    pid_t pid_;
    std::filesystem::path folder_;
};

/// Runs any program by its path or name.
[[nodiscard]] Outcome run(const std::vector<std::string>& arguments, const std::string& input = {});

/// Runs the built reviewcast.
[[nodiscard]] Outcome run_reviewcast(std::vector<std::string> arguments, const std::string& input = {});

/// Every file under a folder with its bytes, by its path relative to the folder.
[[nodiscard]] std::map<std::string, std::string> snapshot(const std::filesystem::path& folder);

void write_file(const std::filesystem::path& path, const std::string& bytes);

/// tests/reviews/<name>.
[[nodiscard]] std::string sample(const std::string& name);
/// All of tests/reviews, sorted.
[[nodiscard]] std::vector<std::filesystem::path> samples();

}  // namespace reviewcast::testing
