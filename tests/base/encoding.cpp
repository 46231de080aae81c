// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/encoding.hpp"

#include "base/error.hpp"

#include <doctest/doctest.h>

using namespace reviewcast;

TEST_CASE("encoding_of_label: labels mean what browsers take them for") {
    const std::pair<const char*, const char*> table[] = {
        {"ISO-8859-1", "windows-1252"},   {" latin1 ", "windows-1252"}, {"us-ascii", "windows-1252"},
        {"WINDOWS-1252", "windows-1252"}, {"cp1250", "windows-1250"},   {"iso-8859-2", "ISO-8859-2"},
        {"iso-8859-15", "ISO-8859-15"},   {"koi8-r", "KOI8-R"},         {"gb2312", "GBK"},
        {"shift_jis", "Shift_JIS"},       {"euc-jp", "EUC-JP"},         {"utf8", "UTF-8"},
    };
    for (const auto& [label, meaning] : table) {
        CAPTURE(label);
        CHECK(encoding_of_label(label).value_or("nothing") == meaning);
    }
}

TEST_CASE("encoding_of_label: knows nothing of labels that no ASCII text can have or that nobody knows") {
    for (const char* label :
         {"", "  ", "UTF-16", "utf-16le", "utf-32", "utf-7", "ibm037", "scsu", "no-such-thing"}) {
        CAPTURE(label);
        CHECK_FALSE(encoding_of_label(label));
    }
}

TEST_CASE(
    "to_utf8: decodes, also where the output is longer than a block, and replaces what is not allowed") {
    CHECK(to_utf8("caf\xE9\x85", "windows-1252") == "café…");
    CHECK(to_utf8("\x82\xA0", "Shift_JIS") == "あ");
    CHECK(to_utf8(std::string("a\0\xD8", 3), "UTF-16LE").starts_with("a\uFFFD"));
    std::string expected;
    for (int i = 0; i < 30000; ++i)
        expected += "é";
    CHECK(to_utf8(std::string(30000, '\xE9'), "windows-1252") == expected);
    CHECK_THROWS_AS(static_cast<void>(to_utf8("a", "no-such-thing")), ExternalError);
}

TEST_CASE("detect_encoding: tells nothing of bytes that fit no encoding") {
    std::string bytes;
    for (unsigned i = 0; i < 4000; ++i)
        bytes.push_back(static_cast<char>(0x80 + i * i % 127));
    CHECK_FALSE(detect_encoding(bytes));
    for (int byte = 0x80; byte < 0x100; ++byte)
        CHECK_NOTHROW(static_cast<void>(detect_encoding(std::string(1, static_cast<char>(byte)))));
}
