// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input costs one clear line and the documented exit code, and leaves nothing half-done.
#include "program/program.hpp"
#include "scratch_folder.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <fstream>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace reviewcast::testing;

namespace {

/// Expects failure with exactly this message and nothing left in the output folder.
void expect(const ScratchFolder& folder, std::vector<std::string> arguments, int exit_code,
            const std::string& message, const std::string& input = {}) {
    CAPTURE(message);
    arguments.insert(arguments.begin(), "narrate");
    arguments.insert(arguments.end(), {"-o", folder / "out"});
    const Outcome outcome = run_reviewcast(arguments, input);
    CHECK(outcome.exit_code == exit_code);
    CHECK(outcome.err == "reviewcast: " + message + "\n");
    CHECK(outcome.out.empty());
    CHECK(snapshot(folder / "out").empty());
}

std::string written(const ScratchFolder& folder, const std::string& name, const std::string& bytes) {
    write_file(folder / name, bytes);
    return folder / name;
}

}  // namespace

TEST_CASE("narrate: a file that cannot be read says why") {
    const ScratchFolder folder;
    const std::string missing = folder / "no.txt";
    expect(folder, {missing}, 1, missing + ": does not exist");
    expect(folder, {folder.path()}, 1, folder.path().string() + ": is a directory; a file is needed");
    const std::string large = written(folder, "large.txt", "a");
    std::filesystem::resize_file(large, 500u << 20);
    expect(folder, {large}, 1, large + ": has 524288000 bytes; at most 134217728 are read");
}

TEST_CASE("narrate: a word or a text beyond what can be spoken says so") {
    const ScratchFolder folder;
    const std::string word = written(folder, "word.txt", "A word: " + std::string(1u << 20, 'a') + ".");
    expect(folder, {word}, 1, word + ": byte 8: a word of 1048576 bytes; at most 500 can be spoken");
    std::string text;
    while (text.size() < (2u << 20))
        text += "This is a sentence of a review that never ends. ";
    const std::string book = written(folder, "book.txt", text);
    expect(folder, {book}, 1, book + ": has 2053477 bytes to speak; at most 1048576 fit one episode");
}

TEST_CASE("narrate: a wrong option value names itself and what is allowed") {
    const ScratchFolder folder;
    const std::string review = written(folder, "a.txt", "A fine film. 8/10.");
    expect(folder, {review, "--date", "2024-13-01"}, 2,
           "--date: is a day that does not exist; see reviewcast --help");
    expect(folder, {review, "--date", "yesterday"}, 2,
           "--date: is not a date like 2024-03-01; see reviewcast --help");
    expect(folder, {review, "--language", "English!"}, 2,
           "--language: is not a language tag like en, en-GB or pt-BR; see reviewcast --help");
    expect(folder, {review, "--title", " "}, 2, "--title: is blank; see reviewcast --help");
}

TEST_CASE("narrate: an unknown voice names those there are") {
    const ScratchFolder folder;
    const std::string review = written(folder, "a.txt", "A fine film. 8/10.");
    const Outcome outcome = run_reviewcast({"narrate", review, "--voice", "nobody", "-o", folder / "out"});
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.err.find("nobody") != std::string::npos);
    CHECK(outcome.err.find("british-woman") != std::string::npos);
    CHECK(std::ranges::count(outcome.err, '\n') == 1);
}

TEST_CASE("narrate: output that cannot be written says where") {
    const ScratchFolder folder;
    const std::string review = written(folder, "a.txt", "A fine film. 8/10.");
    const std::string file = written(folder, "file", "in the way");
    const Outcome outcome = run_reviewcast({"narrate", review, "-o", file});
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.err == "reviewcast: " + review + ": making the folder " + file + ": Not a directory\n");
    const Outcome proc = run_reviewcast({"narrate", review, "-o", "/proc"});
    CHECK(proc.exit_code == 1);
    CHECK(std::ranges::count(proc.err, '\n') == 1);
}

TEST_CASE("narrate: a file beyond the system's limit costs an error and leaves nothing") {
    const ScratchFolder folder;
    const std::string review = written(folder, "a.txt", "A fine film with a long second act. 8/10.");
    const Outcome outcome = run({"sh", "-c", "ulimit -f 16; exec \"$0\" narrate \"$1\" -o \"$2\"",
                                 REVIEWCAST_PROGRAM, review, folder / "out"});
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.err.find("File too large") != std::string::npos);
    CHECK(snapshot(folder / "out").empty());
}

TEST_CASE("narrate: a full disk costs one line and leaves nothing") {
    const std::vector<std::string> own_mounts{"unshare", "--user", "--map-root-user", "--mount"};
    auto probe = own_mounts;
    probe.push_back("true");
    if (run(probe).exit_code != 0) {
        MESSAGE("this system allows no mount namespace: only the limit on file sizes was tested");
        return;
    }
    const ScratchFolder folder;
    const std::string review = written(folder, "a.txt", "A fine film with a long second act. 8/10.");
    std::filesystem::create_directory(folder / "out");
    auto narrate = own_mounts;
    narrate.insert(narrate.end(), {"sh", "-c",
                                   "mount -t tmpfs -o size=40k tmpfs \"$2\" && "
                                   "{ \"$0\" narrate \"$1\" -o \"$2\"; echo \"exit $?\"; ls -A \"$2\"; }",
                                   REVIEWCAST_PROGRAM, review, folder / "out"});
    const Outcome outcome = run(narrate);
    CHECK(outcome.out == "exit 1\n");
    CHECK(outcome.err == "reviewcast: " + review + ": encoding a.mp3: No space left on device\n");
}

TEST_CASE("inspect: standard output that is full is an error") {
    const ScratchFolder folder;
    const std::string review = written(folder, "a.txt", "A fine film. 8/10.");
    const Outcome outcome =
        run({"sh", "-c", "exec \"$0\" inspect \"$1\" > /dev/full", REVIEWCAST_PROGRAM, review});
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.err == "reviewcast: writing to standard output: No space left on device\n");
}

TEST_CASE("narrate: one bad review stops none of the others") {
    const ScratchFolder folder;
    const std::string good = written(folder, "good.txt", "Good Film is a fine film. 8/10.");
    const std::string bad = written(folder, "bad.txt", "   ");
    const std::string fine = written(folder, "fine.txt", "Fine Film is a good film. 7/10.");
    const Outcome outcome = run_reviewcast({"narrate", good, bad, fine, "-o", folder / "out"});
    CHECK(outcome.exit_code == 3);
    CHECK(std::ranges::count(outcome.err, '\n') == 1);
    CHECK(std::ranges::count(outcome.out, '\n') == 2);
    CHECK(outcome.err.find("bad.txt") != std::string::npos);
}

TEST_CASE("narrate: markup, phoneme codes and control characters in a text are only text") {
    const ScratchFolder folder;
    const std::string review = written(folder, "hostile.txt",
                                       "Tom <b>& Jerry</b> is a film. <audio src=\"/etc/passwd\"/> "
                                       "[[h@l'oU]] <speak><prosody rate=\"9999%\">fast. "
                                       "</speak> ]]> <!-- --> \x01+99P {{x}} ${y} `id` \\n %s %n. 8/10.");
    const Outcome outcome = run_reviewcast({"narrate", review, "-o", folder / "out"});
    CHECK(outcome.exit_code == 0);
    const Outcome ssml = run_reviewcast({"inspect", "--at", "ssml", review});
    CHECK(ssml.exit_code == 0);
    write_file(folder / "a.ssml", ssml.out);
    CHECK(run({"xmllint", "--noout", folder / "a.ssml"}).exit_code == 0);
    CHECK(ssml.out.find("<audio") == std::string::npos);
}
