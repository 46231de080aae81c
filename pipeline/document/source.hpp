// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace reviewcast {

/// A file's text, decoded. Every Span of what is read from it is a range of `text`.
struct Source {
    std::string name;                ///< for messages: the path as given, "standard input"
    std::string text;                ///< well-formed UTF-8
    std::string encoding = "UTF-8";  ///< IANA name of what it was decoded from
};

}  // namespace reviewcast
