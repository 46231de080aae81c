// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.hpp"

#include <string>

namespace reviewcast {

/// Passes a result of libavcodec, libavformat or libavutil through; a negative one is thrown as ExternalError
/// "doing: its words". The one place where their errors become ours.
int check_libav(int result, const std::string& doing);

/// Passes what one of the libraries made through; nothing is thrown as ExternalError "doing: out of memory".
template <typename Object>
Object* need(Object* object, const std::string& doing) {
    if (!object) throw ExternalError(doing + ": out of memory");
    return object;
}

/// Deleter by one of the libraries' functions that take the pointer's address.
template <auto release>
struct Releases {
    template <typename Object>
    void operator()(Object* object) const noexcept {
        release(&object);
    }
};

/// The libraries write to standard error unless told not to; call before anything else of theirs.
void silence_libav();

}  // namespace reviewcast
