// SPDX-License-Identifier: GPL-3.0-or-later
// A site served for a look, to clients that ask well and to those that do not. Browsers: published_site.cpp.
#include "program/preview_server.hpp"
#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <doctest/doctest.h>

using namespace reviewcast::testing;
namespace fs = std::filesystem;

namespace {

/// A small site, in a folder of episodes and beside something that is nobody's business.
class Site {
  public:
    Site() {
        write_file(folder_ / "secret.txt", "secret");
        fs::create_directories(folder_ / "out/_site/a");
        write_file(folder_ / "out/_site/index.html", "<!DOCTYPE html><title>T</title>");
        write_file(folder_ / "out/_site/a/index.html", "<!DOCTYPE html><title>A</title>");
        for (int i = 0; i < 100'000; ++i)
            sound_ += static_cast<char>(i * 7 + i / 251);
        write_file(folder_ / "out/_site/a/a.mp3", sound_);
        fs::create_symlink(folder_ / "secret.txt", folder_ / "out/_site/link.txt");
    }
    [[nodiscard]] fs::path episodes() const { return folder_ / "out"; }
    [[nodiscard]] const std::string& sound() const { return sound_; }

  private:
    ScratchFolder folder_;
    std::string sound_;
};

std::string curl(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"curl", "-s", "-S", "--noproxy", "*", "--max-time", "30"});
    const Outcome outcome = run(arguments);
    INFO(outcome.err);
    REQUIRE(outcome.exit_code == 0);
    return outcome.out;
}

}  // namespace

TEST_CASE("preview: curl gets pages, sound, parts of it, and is told what it has already") {
    const Site site;
    PreviewServer server(site.episodes());
    const std::string root = server.address(), sound = root + "a/a.mp3";
    CHECK(curl({root}) == "<!DOCTYPE html><title>T</title>");
    CHECK(curl({"-L", root + "a"}) == "<!DOCTYPE html><title>A</title>");
    CHECK(curl({sound}) == site.sound());
    CHECK(curl({"-r", "5000-70000", sound}) == site.sound().substr(5000, 65001));
    CHECK(curl({"-r", "-1000", sound}) == site.sound().substr(99'000));
    const auto status = [](std::vector<std::string> arguments) {
        arguments.insert(arguments.end(),
                         {"-o", "/dev/null", "-w", "%{http_code} %{content_type} %{size_download}"});
        return curl(arguments);
    };
    CHECK(status({"-r", "0-9", sound}) == "206 audio/mpeg 10");
    CHECK(status({"-r", "200000-", sound}).starts_with("416 "));
    CHECK(status({"-r", "0-9,20-29", sound}) == "200 audio/mpeg 100000");
    CHECK(status({"-I", sound}) == "200 audio/mpeg 0");
    CHECK(curl({"-I", sound}).find("Content-Length: 100000\r\n") != std::string::npos);
    CHECK(status({"-z", "1 Jan 2100", sound}).starts_with("304 "));
    CHECK(status({"--path-as-is", root + "../../secret.txt"}).starts_with("404 "));
    CHECK(status({root + "..%2f..%2fsecret.txt"}).starts_with("404 "));
    CHECK(status({root + "link.txt"}).starts_with("404 "));
    CHECK(status({"-d", "x=1", root}).starts_with("405 "));
    CHECK(status({"-H", "Host: evil.example", root}).starts_with("421 "));
}

TEST_CASE("preview: slow, huge, broken, pipelined and many requests at once do no harm") {
    const Site site;
    PreviewServer server(site.episodes());
    const Outcome outcome =
        run({"/usr/bin/python3", std::string(REVIEWCAST_TESTS) + "/serve/hostile_client.py", server.address(),
             (site.episodes() / "_site/a/a.mp3").string()});
    INFO(outcome.out << outcome.err);
    CHECK(outcome.exit_code == 0);
    const Outcome end = server.end();
    CHECK(end.exit_code == 0);
    CHECK(end.err.empty());
}

TEST_CASE("preview: ends in order by Ctrl-C and by SIGTERM, and its port is free at once") {
    const Site site;
    for (const int signal_number : {SIGINT, SIGTERM}) {
        PreviewServer server(site.episodes() / "_site");
        const std::string address = server.address();
        const std::string port = address.substr(17, address.size() - 18);
        const Outcome taken = run_reviewcast({"preview", site.episodes(), "--port", port});
        CHECK(taken.exit_code == 2);
        CHECK(taken.err ==
              "reviewcast: port " + port +
                  " is taken by another program; choose another with --port, or any that is free "
                  "with --port 0\n");
        CHECK(server.end(signal_number).exit_code == 0);
        Program next({REVIEWCAST_PROGRAM, "preview", site.episodes(), "--port", port});
        CHECK(curl({"--retry", "50", "--retry-connrefused", "--retry-delay", "1", address}).size() > 5);
        ::kill(next.pid(), SIGINT);
        CHECK(next.wait().exit_code == 0);
    }
}

TEST_CASE("preview: a folder without a site, and a port that is none, are wrong usage") {
    const ScratchFolder folder;
    const Outcome outcome = run_reviewcast({"preview", folder.path(), "--port", "0"});
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.err == "reviewcast: " + folder.path().string() +
                             " holds no site; reviewcast publish makes one of a folder of episodes\n");
    for (const char* port : {"65536", "-1", "http"})
        CHECK(run_reviewcast({"preview", folder.path(), "--port", port}).exit_code == 2);
}
