// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace reviewcast {

/// A web server for one site on the loopback address 127.0.0.1, in the caller's thread alone.
class SiteServer {
  public:
    /// `port` 0: any that is free. Throws UsageError where the port is taken or not allowed, ExternalError.
    SiteServer(const std::filesystem::path& site, int port);
    ~SiteServer();
    SiteServer(const SiteServer&) = delete;
    SiteServer& operator=(const SiteServer&) = delete;

    /// "http://127.0.0.1:8080/".
    [[nodiscard]] std::string address() const;

    /// Answers requests as long as `goes_on` says so; it is asked several times a second. Throws
    /// ExternalError.
    void run(const std::function<bool()>& goes_on);

  private:
    struct Daemon;
    Descriptor folder_;
    int port_ = 0;
    std::unique_ptr<Daemon> daemon_;
};

}  // namespace reviewcast
