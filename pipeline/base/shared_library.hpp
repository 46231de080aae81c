// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace reviewcast {

/// A shared library that is opened when it is needed, because opening it takes longer than what most runs of
/// the program do; it stays open until the process ends.
class SharedLibrary {
  public:
    /// `name` as the linker's search knows it, or a path. Throws ExternalError naming it.
    explicit SharedLibrary(const std::string& name);
    /// The function of that name, whose type the caller answers for. Throws ExternalError where it is
    /// missing.
    template <typename Function>
    [[nodiscard]] Function* function(const char* function_name) const {
        return reinterpret_cast<Function*>(find(function_name));
    }

  private:
    [[nodiscard]] void* find(const char* function_name) const;

    std::string name_;
    void* handle_;
};

/// Where a module of the program lies: beside the program, where it is built, or in the folder of libraries
/// that it is installed with.
[[nodiscard]] std::filesystem::path find_module(const std::string& file_name);

}  // namespace reviewcast
