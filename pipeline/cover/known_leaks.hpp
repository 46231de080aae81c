// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For the one file of a program that brings Fontconfig in.
#if defined(__SANITIZE_ADDRESS__)
/// Fontconfig keeps what it knows of the fonts until the process ends, which LeakSanitizer takes for leaks.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libfontconfig\n";
}
extern "C" const char* __lsan_default_options();
extern "C" const char* __lsan_default_options() {
    return "print_suppressions=0";
}
#endif
