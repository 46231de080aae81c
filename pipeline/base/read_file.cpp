// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/file.hpp"
#include "base/format.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace reviewcast {

namespace {

/// `expected`: how many bytes there seem to be.
std::string read_to_end(int fd, const std::string& name, std::size_t limit, std::size_t expected) {
    std::string bytes;
    bytes.reserve(expected + 1);
    constexpr std::size_t small_block = 4096, large_block = 64 * 1024;
    for (;;) {
        const std::size_t had = bytes.size();
        // All and a byte more, then little: a file that is as long as it said ends there.
        const std::size_t block = had < expected    ? expected - had + 1
                                  : had == expected ? small_block
                                                    : large_block;
        bytes.resize(had + block);
        const auto got = ::read(fd, bytes.data() + had, block);
        if (got < 0 && errno == EINTR) {
            bytes.resize(had);
            continue;
        }
        if (got < 0) throw InputError(format("{}: cannot be read: {}", name, std::strerror(errno)));
        bytes.resize(had + static_cast<std::size_t>(got));
        if (bytes.size() > limit)
            throw InputError(format("{}: is larger than {} bytes, the most that is read", name, limit));
        if (got == 0) return bytes;
    }
}

}  // namespace

std::string read_file(const std::filesystem::path& path, std::size_t limit) {
    const std::string name = path.string();
    const Descriptor file{::open(name.c_str(), O_RDONLY | O_CLOEXEC)};
    if (file.get() < 0) {
        if (errno == ENOENT) throw InputError(name + ": does not exist");
        throw InputError(format("{}: cannot be read: {}", name, std::strerror(errno)));
    }
    std::size_t expected = 0;
    struct stat facts {};
    if (::fstat(file.get(), &facts) == 0) {
        if (S_ISDIR(facts.st_mode)) throw InputError(name + ": is a directory; a file is needed");
        if (S_ISREG(facts.st_mode)) expected = static_cast<std::size_t>(facts.st_size);
        if (expected > limit)
            throw InputError(format("{}: has {} bytes; at most {} are read", name, facts.st_size, limit));
    }
    return read_to_end(file.get(), name, limit, expected);
}

std::string read_standard_input(std::size_t limit) {
    return read_to_end(STDIN_FILENO, "standard input", limit, 0);
}

}  // namespace reviewcast
