// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <chrono>
#include <csignal>
#include <doctest/doctest.h>
#include <filesystem>
#include <string>
#include <thread>

namespace reviewcast::testing {

/// A running `reviewcast preview` of a folder, at a free port.
class PreviewServer {
  public:
    explicit PreviewServer(const std::filesystem::path& folder)
        : program_({"sh", "-c", "exec \"$0\" preview \"$1\" --port 0 >\"$2\"", REVIEWCAST_PROGRAM, folder,
                    output_ / "address"}) {
        for (int i = 0; i < 600 && !address_.ends_with('\n'); ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            if (std::filesystem::exists(output_ / "address"))
                address_ = snapshot(output_.path()).at("address");
        }
        REQUIRE(address_.ends_with("/\n"));
        address_.pop_back();
    }
    /// "http://127.0.0.1:12345/".
    [[nodiscard]] const std::string& address() const { return address_; }
    /// Ends it as a signal does that the terminal sends.
    [[nodiscard]] Outcome end(int signal_number = SIGINT) {
        ::kill(program_.pid(), signal_number);
        return program_.wait();
    }

  private:
    ScratchFolder output_;
    Program program_;
    std::string address_;
};

}  // namespace reviewcast::testing
