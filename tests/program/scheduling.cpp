// SPDX-License-Identifier: GPL-3.0-or-later
// The scripts that have a batch run by systemd, cron, Kubernetes and Slurm.
#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <doctest/doctest.h>

using namespace reviewcast::testing;

namespace {

namespace fs = std::filesystem;

const fs::path project = fs::path(REVIEWCAST_TESTS).parent_path();

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("scripts/nightly: its cron line does what it says, whatever the names; its unit is well-formed") {
    const ScratchFolder folder;
    const std::string show = "It's \"100%\" $HOME \\ now";
    fs::create_directories(folder / "site");
    write_file(folder / "site/a.md", "# Alpha\n\nIt is fine.\n");
    fs::create_directories(folder / "bin");
    fs::create_symlink(REVIEWCAST_PROGRAM, folder / "bin/reviewcast");
    const fs::path here = folder / "50% 'here'";
    fs::create_directories(here);
    write_file(here / "reviewcast.toml", "[batch]\nplain = true\n");
    const auto nightly = [&](const char* action) {
        return run({"env", "-C", here, "PATH=" + (folder / "bin").string() + ":/usr/bin:/bin",
                    project / "scripts/nightly", action, folder / "site", folder / "out", "04:05", "--show",
                    show});
    };
    const std::string line = nightly("cron").out;
    REQUIRE(line.starts_with("05 04 * * * cd "));
    // crontab(5): a % with a backslash is a %.
    std::string command = line.substr(12);
    for (auto at = command.find("\\%"); at != std::string::npos; at = command.find("\\%"))
        command.erase(at, 1);
    CHECK(run({"sh", "-c", command}).exit_code == 0);
    CHECK(contains(snapshot(folder / "out/alpha")["report.json"], R"("show": "It's \"100%\" $HOME \\ now")"));
    CHECK_FALSE(contains(snapshot(folder / "out/alpha")["alpha.txt"], "synthetic"));
    CHECK(contains(nightly("show").out, "\nWorkingDirectory=" + folder.path().string() + "/50%% 'here'\n"));
    CHECK(contains(nightly("show").out, R"("--show" "It's \"100%%\" $$HOME \\ now")"));
    CHECK(nightly("nonsense").exit_code == 2);
}

TEST_CASE("scripts/kubernetes: Kubernetes' own client knows every field of the manifest, and its steps run "
          "in their order") {
    const Outcome checked = run({"/usr/bin/python3", fs::path(REVIEWCAST_TESTS) / "program/check_manifest.py",
                                 project / "scripts/kubernetes/shards.yaml"});
    CAPTURE(checked.err);
    CHECK(checked.out.empty());
    CHECK(checked.exit_code == 0);

    const ScratchFolder folder;
    write_file(folder / "kubectl", "#!/bin/sh\necho \"$@\" >>" + (folder / "calls").string() +
                                       "\n[ \"$1\" != get ] || echo Failed\n");
    fs::permissions(folder / "kubectl", fs::perms::owner_all);
    CHECK(run({"env", "KUBECTL=" + (folder / "kubectl").string(), project / "scripts/kubernetes/run"})
              .exit_code == 0);
    const std::string calls = snapshot(folder.path())["calls"];
    CHECK(calls.find("step=plan") < calls.find("step=shards"));
    CHECK(calls.find("step=shards") < calls.find("step=gather"));
    CHECK(calls.ends_with("--timeout=1s job/reviewcast-gather\n"));
}

TEST_CASE("scripts/nightly: systemd finds no fault in its units, and little that they expose") {
    if (run({"systemd-analyze", "--version"}).exit_code != 0) {
        MESSAGE("SKIPPED: there is no systemd-analyze here");
        return;
    }
    const ScratchFolder folder;
    fs::create_directories(folder / "bin");
    fs::create_symlink(REVIEWCAST_PROGRAM, folder / "bin/reviewcast");
    const std::string shown =
        run({"env", "PATH=" + (folder / "bin").string() + ":/usr/bin:/bin", project / "scripts/nightly",
             "show", folder / "a site", folder / "out", "04:05", "--show", "100 % \"fun\""})
            .out;
    const auto timer = shown.find("\n# /etc/systemd/");
    write_file(folder / "reviewcast-nightly.service", shown.substr(0, timer));
    write_file(folder / "reviewcast-nightly.timer", shown.substr(timer));
    const Outcome verified =
        run({"systemd-analyze", "verify", "--man=no", folder / "reviewcast-nightly.service",
             folder / "reviewcast-nightly.timer"});
    CHECK(verified.err == "");
    CHECK(verified.exit_code == 0);
    // Tenths of systemd's "exposure", of 100; what is left is that the service runs as a user who has other
    // files.
    const Outcome security = run({"systemd-analyze", "security", "--offline=true", "--threshold=15",
                                  folder / "reviewcast-nightly.service"});
    CAPTURE(security.out);
    CHECK(security.exit_code == 0);
}

#ifdef NDEBUG  // once is enough: the optimised program waits for Slurm too
TEST_CASE("scripts/slurm: a real Slurm renders a site in shards, and loses a node over it") {
    const bool can_run = run({"sh", "-c",
                              "command -v munged && command -v slurmctld && command -v slurmd && "
                              "test \"$(id -u)\" = 0 && unshare --pid --fork --mount-proc true"})
                             .exit_code == 0;
    if (!can_run) {
        MESSAGE("SKIPPED: no Slurm can run here; it takes root, the packages slurm-wlm and munge, and the "
                "right to make namespaces");
        return;
    }
    const Outcome outcome = run({"env", "REVIEWCAST=" REVIEWCAST_PROGRAM, project / "scripts/slurm/test"});
    CAPTURE(outcome.err);
    CHECK(outcome.exit_code == 0);
    CHECK(contains(outcome.out, "slurm/test: passed"));
}
#endif
