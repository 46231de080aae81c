// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/encoding/decode.hpp"

#include "base/error.hpp"
#include "base/unicode.hpp"
#include "fuzz/targets.hpp"

#include <optional>

namespace reviewcast {

namespace {

std::optional<Source> decoded(std::string_view bytes, Broken& broken) {
    try {
        return decode(std::string(bytes), "fuzz", [&](const Warning& warning) {
            if (warning.message.find('\n') != std::string::npos)
                broken.push_back("a warning is no line: " + warning.message);
        });
    } catch (const InputError& error) {
        const std::string what = error.what();
        if (what.substr(0, 5) != "fuzz:" || what.find('\n') != std::string::npos)
            broken.push_back("a refusal is no line with a place: " + what);
        return {};
    }
}

}  // namespace

Broken fuzz_decode(std::string_view bytes) {
    Broken broken;
    const std::optional<Source> source = decoded(bytes, broken);
    if (!source) return broken;
    if (find_invalid_utf8(source->text)) broken.emplace_back("the text is not UTF-8");
    if (source->encoding.empty()) broken.emplace_back("the encoding has no name");
    const std::optional<Source> again = decoded(bytes, broken);
    if (!again || again->text != source->text || again->encoding != source->encoding)
        broken.emplace_back("the same bytes give another text");
    return broken;
}

}  // namespace reviewcast
