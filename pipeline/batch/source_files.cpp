// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/source_files.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <sys/stat.h>
#include <system_error>

namespace reviewcast {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 14> text_endings{".md",   ".markdown", ".mdown", ".mkd",   ".mdx",
                                                        ".html", ".htm",      ".xhtml", ".txt",   ".text",
                                                        ".rst",  ".org",      ".njk",   ".liquid"};

/// What site generators keep beside the reviews: drafts, templates, and what they make of the reviews.
constexpr std::array<std::string_view, 7> side_folders{"_drafts", "_site", "_layouts",    "_includes",
                                                       "_data",   "_sass", "node_modules"};

/// A file that changes within the clock's grain would keep its stamp.
constexpr std::chrono::seconds too_fresh{2};

std::int64_t nanoseconds(const timespec& time) {
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

FileStamp stamp_of(const struct stat& status, std::int64_t now_ns) {
    FileStamp stamp{status.st_size, nanoseconds(status.st_mtim), nanoseconds(status.st_ctim)};
    const auto fresh_ns = std::chrono::nanoseconds(too_fresh).count();
    if (now_ns - stamp.changed_ns < fresh_ns || now_ns - stamp.modified_ns < fresh_ns) stamp.changed_ns = 0;
    return stamp;
}

/// Matches both from their beginnings; each `*` is tried from the shortest on, and only the last one is ever
/// gone back to, so that time is bounded by the product of the lengths.
bool matches_whole(std::string_view text, std::string_view pattern) {
    std::size_t t = 0, p = 0;
    std::size_t star = std::string_view::npos, from = 0;       // the last "*"
    std::size_t wide = std::string_view::npos, wide_from = 0;  // the last "**"
    bool whole_folders = false;                                // it is "**/": "**/a" is "a" and "b/a"
    while (t < text.size()) {
        if (pattern.substr(p, 2) == "**") {
            p += 2;
            whole_folders = p < pattern.size() && pattern[p] == '/';
            wide = whole_folders ? ++p : p;
            wide_from = t;
            star = std::string_view::npos;
        } else if (p < pattern.size() && pattern[p] == '*') {
            star = ++p;
            from = t;
        } else if (p < pattern.size() && (pattern[p] == text[t] || (pattern[p] == '?' && text[t] != '/'))) {
            ++p, ++t;
        } else if (star != std::string_view::npos && text[from] != '/') {
            p = star, t = ++from;
        } else if (wide != std::string_view::npos) {
            wide_from =
                whole_folders ? std::min(text.find('/', wide_from), text.size() - 1) + 1 : wide_from + 1;
            p = wide, t = wide_from;
            star = std::string_view::npos;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

bool matches_any(std::string_view path, const std::vector<std::string>& patterns) {
    return std::ranges::any_of(patterns, [&](const auto& one) { return matches_pattern(path, one); });
}

bool is_wanted(std::string_view path, const SourcePatterns& patterns) {
    if (matches_any(path, patterns.exclude)) return false;
    if (!patterns.include.empty()) return matches_any(path, patterns.include);
    return std::ranges::any_of(text_endings, [&](auto ending) { return path.ends_with(ending); });
}

bool is_passed_over(std::string_view folder_name) {
    return folder_name.starts_with('.') || std::ranges::find(side_folders, folder_name) != side_folders.end();
}

/// Whether what lies there below a root is come to: no folder on the way is passed over or excluded.
bool is_reached(std::string_view inside, const SourcePatterns& patterns) {
    for (auto end = inside.find('/'); end != std::string_view::npos; end = inside.find('/', end + 1)) {
        const std::string_view folder = inside.substr(0, end);
        if (is_passed_over(folder.substr(folder.rfind('/') + 1)) || matches_any(folder, patterns.exclude))
            return false;
    }
    return true;
}

class Finder {
  public:
    Finder(const SourcePatterns& patterns, const fs::path& output)
        : patterns_(patterns), output_(fs::absolute(output).lexically_normal().string()),
          now_ns_(std::chrono::duration_cast<std::chrono::nanoseconds>(
                      std::chrono::system_clock::now().time_since_epoch())
                      .count()) {
        while (output_.size() > 1 && output_.back() == '/')
            output_.pop_back();
    }

    void add(const std::string& source) {
        std::string root = fs::absolute(source).lexically_normal().string();
        while (root.size() > 1 && root.back() == '/')
            root.pop_back();
        struct stat status {};
        if (::stat(root.c_str(), &status) != 0) return fail(source, std::generic_category().message(errno));
        found_.roots.push_back(root);
        if (S_ISDIR(status.st_mode))
            add_folder(source, root);
        else
            found_.files[root] = stamp_of(status, now_ns_);
    }

    [[nodiscard]] SourceFiles take() { return std::move(found_); }

  private:
    void fail(const std::string& source, const std::string& error) {
        found_.problems.push_back({source, error});
    }

    void add_folder(const std::string& source, const std::string& root) {
        std::error_code error;
        found_.folders.push_back(root);
        fs::recursive_directory_iterator at(root, error);
        for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
            const std::string path = at->path().string();
            const std::string name = at->path().filename().string();
            const std::string_view inside = std::string_view(path).substr(root == "/" ? 1 : root.size() + 1);
            if (at->is_directory() && !at->is_symlink()) {
                if (is_passed_over(name) || path == output_ || matches_any(inside, patterns_.exclude))
                    at.disable_recursion_pending();
                else
                    found_.folders.push_back(path);
                continue;
            }
            struct stat status {};
            if (name[0] == '.' || !is_wanted(inside, patterns_)) continue;
            if (::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode))
                found_.files[path] = stamp_of(status, now_ns_);
        }
        if (error) fail(source, error.message());
    }

    const SourcePatterns& patterns_;
    std::string output_;
    std::int64_t now_ns_;
    SourceFiles found_;
};

}  // namespace

bool matches_pattern(std::string_view path, std::string_view pattern) {
    while (pattern.ends_with('/'))
        pattern.remove_suffix(1);
    if (pattern.starts_with('/'))
        pattern.remove_prefix(1);
    else if (pattern.find('/') == std::string_view::npos)
        return matches_whole(path.substr(path.rfind('/') + 1), pattern);
    return matches_whole(path, pattern);
}

bool lies_in(std::string_view path, std::string_view root) {
    return path == root || root == "/" ||
           (path.size() > root.size() && path.starts_with(root) && path[root.size()] == '/');
}

bool concerns_sources(std::string_view path, bool is_folder, const std::vector<std::string>& roots,
                      const SourcePatterns& patterns) {
    const std::string_view name = path.substr(path.rfind('/') + 1);
    return std::ranges::any_of(roots, [&](const std::string& root) {
        if (path == root) return true;
        if (!lies_in(path, root)) return false;
        const std::string_view inside = path.substr(root == "/" ? 1 : root.size() + 1);
        if (!is_reached(inside, patterns)) return false;
        if (is_folder) return !is_passed_over(name) && !matches_any(inside, patterns.exclude);
        return !name.starts_with('.') && is_wanted(inside, patterns);
    });
}

SourceFiles find_source_files(const std::vector<std::string>& sources, const SourcePatterns& patterns,
                              const fs::path& output) {
    Finder finder(patterns, output);
    for (const std::string& source : sources)
        finder.add(source);
    return finder.take();
}

}  // namespace reviewcast
