// SPDX-License-Identifier: GPL-3.0-or-later
#include "serve/site_file.hpp"

#include "base/format.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace reviewcast {

namespace {

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char small = static_cast<char>(c | 32);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

std::optional<std::string> decoded(std::string_view text) {
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes += text[i];
            continue;
        }
        if (i + 2 >= text.size()) return std::nullopt;
        const int high = hex_value(text[i + 1]), low = hex_value(text[i + 2]);
        if (high < 0 || low < 0) return std::nullopt;
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return bytes;
}

std::int64_t nanoseconds(const timespec& time) {
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

SiteContent content_of(Descriptor file, std::string name, const struct stat& status) {
    SiteContent content{std::move(file), std::move(name), status.st_size, status.st_mtim.tv_sec, ""};
    content.etag = format("\"{:x}-{:x}-{:x}\"", status.st_size, nanoseconds(status.st_mtim),
                          nanoseconds(status.st_ctim));
    return content;
}

Descriptor open_in(int folder, const std::string& name) {
    // Not waiting: a pipe that somebody put there would hold the server up.
    return Descriptor{::openat(folder, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)};
}

}  // namespace

std::optional<std::vector<std::string>> parse_target(std::string_view target) {
    target = target.substr(0, target.find('?'));
    if (!target.starts_with('/')) return std::nullopt;
    std::vector<std::string> names;
    while (!target.empty()) {
        target.remove_prefix(1);
        const auto end = std::min(target.find('/'), target.size());
        const auto name = decoded(target.substr(0, end));
        if (!name || name->starts_with('.') || name->find('/') != std::string::npos ||
            name->find('\0') != std::string::npos)
            return std::nullopt;
        target.remove_prefix(end);
        if (!name->empty() || target.empty()) names.push_back(*name);
    }
    return names;
}

Lookup look_up(int site_folder, const std::vector<std::string>& names) {
    Descriptor parent;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool is_last = i + 1 == names.size();
        const std::string& name = is_last && names[i].empty() ? "index.html" : names[i];
        Descriptor opened = open_in(i == 0 ? site_folder : parent.get(), name);
        struct stat status {};
        if (opened.get() < 0 || ::fstat(opened.get(), &status) != 0) return {};
        if (is_last && S_ISREG(status.st_mode))
            return {Found::file, content_of(std::move(opened), name, status)};
        if (!S_ISDIR(status.st_mode)) return {};
        if (is_last) return {names[i].empty() ? Found::nothing : Found::folder, {}};
        parent = std::move(opened);
    }
    return {};
}

}  // namespace reviewcast
