// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/decode.hpp"

#include "base/error.hpp"
#include "base/format.hpp"
#include "base/unicode.hpp"
#include "document/lines.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

/// Controls that no text editor writes; escape sequences of terminals are let pass.
bool is_binary_byte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != '\v' &&
            byte != 0x1B) ||
           byte == 0x7F;
}

void check_text(std::string_view bytes, const std::string& name) {
    if (bytes.empty()) throw InputError(name + ": is empty; a review in UTF-8 text is needed");
    if (const auto nul = bytes.find('\0'); nul != std::string_view::npos)
        throw InputError(format("{}:{}: is binary (a NUL at byte {}); UTF-8 text is allowed", name,
                                line_number(bytes, nul), nul));
    if (const auto bad = find_invalid_utf8(bytes))
        throw InputError(format("{}:{}: is not well-formed UTF-8 at byte {}; UTF-8 text is allowed", name,
                                line_number(bytes, *bad), *bad));
    const auto binary = static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), is_binary_byte));
    if (binary * 10 > bytes.size())
        throw InputError(
            format("{}: is binary ({} of {} bytes are control characters); UTF-8 text is allowed", name,
                   binary, bytes.size()));
    for (std::size_t at = 0; at < bytes.size();) {
        const CodePoint c = code_point_at(bytes, at);
        if (!is_space(c.value) && !is_control(c.value)) return;
        at = c.at.end;
    }
    throw InputError(name + ": is blank; a review in UTF-8 text is needed");
}

}  // namespace

Source decode(std::string bytes, std::string name, const WarningSink&) {
    check_text(bytes, name);
    return {std::move(name), std::move(bytes), "UTF-8"};
}

}  // namespace reviewcast
