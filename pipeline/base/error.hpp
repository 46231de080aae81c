// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace reviewcast {

/// What the program returns to the shell; part of its interface.
enum class ExitCode { done = 0, failed = 1, usage = 2, some_failed = 3 };

/// Any failure that is not a bug. what() is one line without a final stop.
class Error : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

/// The review cannot be used: "file:line: what is wrong; what is allowed".
class InputError : public Error {
  public:
    using Error::Error;
};

/// An option, a configuration file or a voice profile cannot be used: what is wrong and what is allowed.
class UsageError : public Error {
  public:
    using Error::Error;
};

/// A library, a child process or the file system refused: "what we were doing: its words".
class ExternalError : public Error {
  public:
    using Error::Error;
};

/// "what we were doing: the words of errno".
[[nodiscard]] ExternalError system_error(const std::string& doing, int error_number);

/// The error and all errors nested in it (std::throw_with_nested), outermost first, joined by ": ", on one
/// line: control characters of hostile file names and texts are replaced by '?'.
[[nodiscard]] std::string error_chain(const std::exception& error);

}  // namespace reviewcast
