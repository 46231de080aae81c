// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"

#include "base/terminal_text.hpp"

#include <system_error>

namespace reviewcast {

namespace {

void append_chain(std::string& chain, const std::exception& error) {
    if (!chain.empty()) chain += ": ";
    chain += error.what();
    try {
        std::rethrow_if_nested(error);
    } catch (const std::exception& nested) {
        append_chain(chain, nested);
    }
}

}  // namespace

ExternalError system_error(const std::string& doing, int error_number) {
    return ExternalError(doing + ": " + std::generic_category().message(error_number));
}

std::string error_chain(const std::exception& error) {
    std::string chain;
    append_chain(chain, error);
    return harmless(chain);
}

}  // namespace reviewcast
