// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/file.hpp"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace reviewcast {

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    if (this != &other) {
        reset();
        fd_ = other.release();
    }
    return *this;
}

int Descriptor::release() noexcept {
    return std::exchange(fd_, -1);
}

void Descriptor::reset() noexcept {
    if (fd_ >= 0) ::close(fd_);
    fd_ = -1;
}

void write_all(int fd, std::string_view bytes, const std::string& doing) {
    while (!bytes.empty()) {
        const auto written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) throw system_error(doing, errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

Descriptor open_scratch() {
    const char* configured = std::getenv("TMPDIR");
    const std::string folder = configured && *configured ? configured : "/tmp";
    if (Descriptor file{::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600)}; file.get() >= 0)
        return file;
    // Some file systems (overlayfs before Linux 5.19, NFS) have no O_TMPFILE.
    std::string name = folder + "/reviewcast-XXXXXX";
    Descriptor file{::mkostemp(name.data(), O_CLOEXEC)};
    if (file.get() < 0) throw system_error("making a temporary file in " + folder, errno);
    ::unlink(name.c_str());
    return file;
}

}  // namespace reviewcast
