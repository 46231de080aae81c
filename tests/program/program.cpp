// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/program.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace reviewcast::testing {

namespace fs = std::filesystem;

namespace {

std::string read(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

void redirect(const fs::path& path, int flags, int target) {
    const int fd = ::open(path.c_str(), flags, 0600);
    if (fd < 0 || ::dup2(fd, target) < 0) ::_exit(127);
}

}  // namespace

Program::Program(const std::vector<std::string>& arguments, const std::string& input) {
    std::string name = fs::temp_directory_path() / "reviewcast-run-XXXXXX";
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for a run");
    folder_ = name;
    write_file(folder_ / "in", input);
    std::vector<char*> argv;
    for (const auto& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    pid_ = ::fork();
    if (pid_ == 0) {
        redirect(folder_ / "in", O_RDONLY, STDIN_FILENO);
        redirect(folder_ / "out", O_WRONLY | O_CREAT, STDOUT_FILENO);
        redirect(folder_ / "err", O_WRONLY | O_CREAT, STDERR_FILENO);
        ::execvp(argv[0], argv.data());
        ::_exit(127);
    }
}

Program::~Program() {
    kill();
    if (pid_ > 0) ::waitpid(pid_, nullptr, 0);
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

void Program::kill() {
    if (pid_ > 0) ::kill(pid_, SIGKILL);
}

Outcome Program::wait() {
    int status = 0;
    while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
    }
    pid_ = -1;
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return {code, read(folder_ / "out"), read(folder_ / "err")};
}

Outcome run(const std::vector<std::string>& arguments, const std::string& input) {
    return Program(arguments, input).wait();
}

Outcome run_reviewcast(std::vector<std::string> arguments, const std::string& input) {
    arguments.insert(arguments.begin(), REVIEWCAST_PROGRAM);
    return run(arguments, input);
}

std::map<std::string, std::string> snapshot(const fs::path& folder) {
    std::map<std::string, std::string> files;
    if (!fs::exists(folder)) return files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) files[fs::relative(entry.path(), folder)] = read(entry.path());
    return files;
}

void write_file(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

std::string sample(const std::string& name) {
    return fs::path(REVIEWCAST_TESTS) / "reviews" / name;
}

std::vector<fs::path> samples() {
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(fs::path(REVIEWCAST_TESTS) / "reviews"))
        if (entry.path().extension() == ".txt") found.push_back(entry.path());
    std::ranges::sort(found);
    return found;
}

}  // namespace reviewcast::testing
