// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/source_text.hpp"

#include <doctest/doctest.h>
