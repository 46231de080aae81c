// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.hpp"

#include "base/error.hpp"
#include "scratch_folder.hpp"

#include <doctest/doctest.h>
#include <fstream>

TEST_CASE("sha256_hex: gives the digests of FIPS 180-4's examples") {
    CHECK(reviewcast::sha256_hex("abc") ==
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(reviewcast::sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("digest_file: is that of the file's bytes, at any size, and names what is missing") {
    const reviewcast::testing::ScratchFolder folder;
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{3}, std::size_t{262144}, std::size_t{700001}}) {
        const std::string bytes(size, 'x');
        std::ofstream(folder / "file") << bytes;
        const auto digest = reviewcast::digest_file(folder / "file");
        CHECK(digest.bytes == static_cast<std::int64_t>(size));
        CHECK(digest.sha256 == reviewcast::sha256_hex(bytes));
    }
    CHECK_THROWS_WITH_AS((void)reviewcast::digest_file("/nowhere/file"),
                         "reading /nowhere/file: No such file or directory", reviewcast::ExternalError);
}
