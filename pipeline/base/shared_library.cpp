// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/shared_library.hpp"

#include "base/error.hpp"

#include <dlfcn.h>

namespace reviewcast {

SharedLibrary::SharedLibrary(const std::string& name)
    : name_(name), handle_(::dlopen(name.c_str(), RTLD_LAZY | RTLD_LOCAL)) {
    if (!handle_) throw ExternalError("opening a library: " + std::string(::dlerror()));
}

void* SharedLibrary::find(const char* function_name) const {
    void* found = ::dlsym(handle_, function_name);
    if (!found) throw ExternalError("library " + name_ + " has no function " + function_name);
    return found;
}

std::filesystem::path find_module(const std::string& file_name) {
    const auto program = std::filesystem::read_symlink("/proc/self/exe").parent_path();
    const auto built = program / file_name;
    if (std::filesystem::exists(built)) return built;
    return program.parent_path() / REVIEWCAST_LIBDIR / "reviewcast" / file_name;
}

}  // namespace reviewcast
