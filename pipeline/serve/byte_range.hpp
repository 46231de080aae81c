// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace reviewcast {

enum class RangeKind { whole, part, none };

/// Which bytes of a file answer a request.
struct ByteRange {
    RangeKind kind = RangeKind::whole;  ///< none: no byte of the file is asked for (416)
    std::int64_t first = 0;
    std::int64_t size = 0;
    friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

/// What a Range header (RFC 9110, 14.2) asks of a file of `file_bytes`. The whole file where there is no
/// header or it is malformed, and where its ranges are several that do not form one: no player asks so, and a
/// server may answer with everything.
[[nodiscard]] ByteRange choose_range(std::string_view header, std::int64_t file_bytes);

}  // namespace reviewcast
