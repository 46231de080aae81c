// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// By what a file is known to be as it was, without being read.
struct FileStamp {
    std::int64_t size_bytes = -1;
    std::int64_t modified_ns = 0;  ///< since 1970
    std::int64_t changed_ns = 0;   ///< of its content, name or rights; 0: too fresh to be trusted
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// Which files of a folder are reviews. `*` stands for any characters but "/", `**` for any, `?` for one. A
/// pattern without "/" is compared with the file's name, another with the path inside the folder; one that
/// names a folder stands for all that is in it.
struct SourcePatterns {
    std::vector<std::string> include;  ///< empty: files whose names end as those of texts do
    std::vector<std::string> exclude;
};

/// A source that cannot be read.
struct SourceProblem {
    std::string source;
    std::string error;
};

/// The files that a run is about.
struct SourceFiles {
    std::map<std::string, FileStamp> files;  ///< by their absolute paths
    std::vector<std::string> roots;          ///< absolute paths of the sources themselves
    std::vector<SourceProblem> problems;
    std::vector<std::string> folders;  ///< absolute paths of all folders that were looked through
};

/// Whether a path inside a folder, "films/a.md", is one of the pattern.
[[nodiscard]] bool matches_pattern(std::string_view path, std::string_view pattern);

/// The files of the sources, each a file or a folder. Hidden files and folders are left out, as are what
/// site generators keep beside the reviews ("_drafts", "_site", "_layouts", "node_modules") and what lies in
/// `output`. Files that are named by themselves need match no pattern.
[[nodiscard]] SourceFiles find_source_files(const std::vector<std::string>& sources,
                                            const SourcePatterns& patterns,
                                            const std::filesystem::path& output);

/// Whether what lies at an absolute path, a folder or not, is a source, or in one and of those that are
/// looked at.
[[nodiscard]] bool concerns_sources(std::string_view path, bool is_folder,
                                    const std::vector<std::string>& roots, const SourcePatterns& patterns);

/// Whether `path` is `root` or lies in it; both absolute.
[[nodiscard]] bool lies_in(std::string_view path, std::string_view root);

}  // namespace reviewcast
