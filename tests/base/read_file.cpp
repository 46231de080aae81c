// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "base/file.hpp"
#include "scratch_folder.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <fstream>
#include <unistd.h>

using namespace reviewcast;

TEST_CASE("read_file: gives every byte of files larger than a block") {
    const testing::ScratchFolder folder;
    std::string bytes(200'000, 'x');
    bytes[70'000] = '\0';
    std::ofstream(folder / "a") << bytes;
    CHECK(read_file(folder / "a", 1u << 20) == bytes);
}

TEST_CASE("read_file: says what is wrong with a path") {
    const testing::ScratchFolder folder;
    const std::string missing = folder / "no";
    CHECK_THROWS_WITH_AS((void)read_file(missing, 10), (missing + ": does not exist").c_str(), InputError);
    CHECK_THROWS_WITH_AS((void)read_file(folder.path(), 10),
                         (folder.path().string() + ": is a directory; a file is needed").c_str(), InputError);
    const std::string large = folder / "large";
    std::ofstream(large) << "12345678901";
    CHECK_THROWS_WITH_AS((void)read_file(large, 10), (large + ": has 11 bytes; at most 10 are read").c_str(),
                         InputError);
    CHECK_THROWS_WITH_AS((void)read_file("/dev/zero", 10),
                         "/dev/zero: is larger than 10 bytes, the most that is read", InputError);
    const std::string through = large + "/x";
    CHECK_THROWS_WITH_AS((void)read_file(through, 10),
                         (through + ": cannot be read: Not a directory").c_str(), InputError);
}

TEST_CASE("open_scratch: gives a file that has no name") {
    const Descriptor file = open_scratch();
    write_all(file.get(), "abc", "writing");
    char bytes[3];
    CHECK(::pread(file.get(), bytes, 3, 0) == 3);
    CHECK(std::string(bytes, 3) == "abc");
}

TEST_CASE("write_all: a full disk is an error with its place") {
    const Descriptor full{::open("/dev/full", 1)};
    CHECK_THROWS_WITH_AS(write_all(full.get(), "abc", "writing a.mp3"),
                         "writing a.mp3: No space left on device", ExternalError);
}
