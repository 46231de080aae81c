// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/encoding/decode.hpp"

#include "base/encoding.hpp"
#include "base/error.hpp"
#include "base/format.hpp"
#include "base/unicode.hpp"
#include "document/encoding/binary.hpp"
#include "document/encoding/mend_utf8.hpp"
#include "document/encoding/mojibake.hpp"
#include "document/encoding/stated_encoding.hpp"
#include "document/lines.hpp"

#include <algorithm>
#include <array>

namespace reviewcast {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view replacement = "\uFFFD";

struct Mark {
    std::string_view bytes, encoding;
};

/// Byte order marks; UTF-32's before those of UTF-16 that they begin with.
constexpr std::array marks{Mark{"\xEF\xBB\xBF"sv, "UTF-8"}, Mark{"\xFF\xFE\0\0"sv, "UTF-32LE"},
                           Mark{"\0\0\xFE\xFF"sv, "UTF-32BE"}, Mark{"\xFF\xFE"sv, "UTF-16LE"},
                           Mark{"\xFE\xFF"sv, "UTF-16BE"}};

/// Whether a text of more than one byte a letter without a byte order mark: UTF-16 or UTF-32 whose decoding
/// has no control characters, no replacements and spaces or line breaks. Empty for none.
std::string wide_encoding(std::string_view bytes) {
    constexpr std::size_t enough = 4096;
    if (bytes.substr(0, enough).find('\0') == std::string_view::npos) return {};
    for (const std::string encoding : {"UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"}) {
        const std::string text = to_utf8(bytes.substr(0, enough), encoding);
        const std::vector<CodePoint> points = code_points(text);
        const auto count = [&](const auto& is) {
            return static_cast<std::size_t>(std::ranges::count_if(points, is, &CodePoint::value));
        };
        const std::size_t usual = count([](char32_t c) { return c >= 0x20 && c < 0x7F; });
        const std::size_t wrong = count([](char32_t c) {
            return c == 0xFFFD || (c < 0x20 && !is_space(c)) || (c >= 0xE000 && c < 0xF900);
        });
        if (usual * 8 > points.size() && wrong * 100 <= points.size()) return encoding;
    }
    return {};
}

std::string line_of(std::string_view text, std::size_t at, const std::string& name) {
    return format("{}:{}", name, line_number(text, at));
}

void refuse_binary(std::string_view bytes, const std::string& name) {
    if (bytes.empty()) throw InputError(name + ": is empty; a review in UTF-8 text is needed");
    if (const std::string kind = binary_kind(bytes); !kind.empty())
        throw InputError(format("{}: is {}, not a text; a review in plain text, Markdown, HTML, "
                                "reStructuredText, Org or a feed is needed",
                                name, kind));
}

void check_text(std::string_view text, const std::string& name) {
    if (const auto nul = text.find('\0'); nul != std::string_view::npos)
        throw InputError(
            format("{}: is binary (a NUL at byte {}); UTF-8 text is allowed", line_of(text, nul, name), nul));
    const auto binary = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_binary_byte));
    if (binary * 10 > text.size())
        throw InputError(
            format("{}: is binary ({} of {} bytes are control characters); UTF-8 text is allowed", name,
                   binary, text.size()));
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        if (!is_space(c.value) && !is_control(c.value)) return;
        at = c.at.end;
    }
    throw InputError(name + ": is blank; a review in UTF-8 text is needed");
}

/// Decodes what its byte order mark, zero bytes or a statement say; warns of what the encoding has not.
Source decode_as(std::string_view bytes, std::string name, const std::string& encoding,
                 const WarningSink& warn) {
    Source source{std::move(name), to_utf8(bytes, encoding), encoding};
    const std::size_t bad = source.text.find(replacement);
    if (bad != std::string::npos)
        warn({"bad-bytes", format("{}: has bytes that are not {}; read as U+FFFD",
                                  line_of(source.text, bad, source.name), encoding)});
    return source;
}

Source decode_mostly_utf8(std::string_view bytes, std::string name, const Utf8Census& census,
                          const WarningSink& warn) {
    warn({"bad-bytes",
          format("{}: {} bytes are not UTF-8; single ones were read as windows-1252, others as U+FFFD",
                 line_of(bytes, census.first_bad, name), census.bad_bytes + census.cut)});
    return {std::move(name), mend_utf8(bytes), "UTF-8"};
}

/// Bytes that are not UTF-8 and have no mark: what they state, else what they look like.
Source decode_other(std::string_view bytes, std::string name, const WarningSink& warn) {
    const Utf8Census census = count_utf8(bytes);
    if (is_mostly_utf8(census)) return decode_mostly_utf8(bytes, std::move(name), census, warn);
    const std::string label = stated_encoding(bytes);
    const auto stated = encoding_of_label(label);
    if (stated && *stated != "UTF-8") return decode_as(bytes, std::move(name), *stated, warn);
    const auto detected = detect_encoding(bytes);
    if (!detected)
        throw InputError(format("{}: is no text in an encoding that can be told (byte {} is not UTF-8); "
                                "UTF-8 text is allowed",
                                line_of(bytes, census.first_bad, name), census.first_bad));
    Source source = decode_as(bytes, std::move(name), *detected, warn);
    warn({"encoding", label.empty() ? format("{}: states no encoding and is not UTF-8; read as {}",
                                             source.name, *detected)
                                    : format("{}: is not in the encoding \"{}\" that it states; read as {}",
                                             source.name, label, *detected)});
    return source;
}

/// ISO-2022-JP is all ASCII, with escape sequences before and after its letters.
bool has_escaped_letters(std::string_view bytes) {
    return bytes.find("\x1B$") != std::string_view::npos && bytes.find("\x1B(") != std::string_view::npos;
}

Source decode_bytes(std::string bytes, std::string name, const WarningSink& warn) {
    for (const Mark& mark : marks) {
        if (!bytes.starts_with(mark.bytes)) continue;
        bytes.erase(0, mark.bytes.size());
        if (mark.encoding == "UTF-8") break;
        return decode_as(bytes, std::move(name), std::string(mark.encoding), warn);
    }
    if (const std::string wide = wide_encoding(bytes); !wide.empty()) {
        Source source = decode_as(bytes, std::move(name), wide, warn);
        warn({"encoding", format("{}: states no encoding; read as {}", source.name, wide)});
        return source;
    }
    if (bytes.find('\0') != std::string::npos) check_text(bytes, name);
    if (find_invalid_utf8(bytes) || has_escaped_letters(bytes))
        return decode_other(bytes, std::move(name), warn);
    return {std::move(name), std::move(bytes), "UTF-8"};
}

/// Mends a text that was decoded wrongly as a whole; of one that was in parts, only warns.
void undo_mojibake(Source& source, const WarningSink& warn) {
    const auto wrong = find_mojibake(source.text);
    if (!wrong) return;
    auto mended = mend_mojibake(source.text);
    warn({"mojibake", format("{}: {} decoded wrongly before ('{}' for '{}'){}",
                             line_of(source.text, wrong->at.begin, source.name), mended ? "was" : "looks",
                             source.text.substr(wrong->at.begin, wrong->at.size()), wrong->meant,
                             mended ? "; mended, as all of it can be" : "")});
    if (mended) source.text = std::move(*mended);
}

}  // namespace

Source decode(std::string bytes, std::string name, const WarningSink& warn) {
    refuse_binary(bytes, name);
    Source source = decode_bytes(std::move(bytes), std::move(name), warn);
    check_text(source.text, source.name);
    undo_mojibake(source, warn);
    return source;
}

}  // namespace reviewcast
