// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/normalise.hpp"

#include <string>
#include <string_view>

namespace reviewcast {

/// Writes a reading from left to right. Each call accounts for the next stretch of `written`, so the
/// alignment is touching and total by construction; spaces and pauses are put where the words need them.
class ReadingBuilder {
  public:
    /// Words taken over as written, but for their apostrophes.
    void copy(Span written, std::string_view chars);
    /// White space.
    void space(Span written);
    /// Other words than the written ones. Empty words are skip().
    void say(Span written, std::string_view words);
    /// Like say, but written on directly: no space before it ("-" in a compound, "'s").
    void join(Span written, std::string_view chars);
    /// A mark the voice phrases by: , ; : . ? or !. Of several in a row the strongest stays.
    void pause(Span written, char mark);
    /// A quotation mark.
    void quote(Span written, bool opens);
    /// Nothing is said.
    void skip(Span written);
    /// Names the rule that the next calls belong to; empty: words are as written.
    void set_rule(std::string_view rule) { rule_ = rule; }
    /// Bytes said so far.
    [[nodiscard]] std::size_t size() const { return reading_.spoken.size(); }
    /// The words said since `begin` (white space in front is not theirs) are pronounced so; `place` says it.
    void pronounce(std::size_t begin, std::string ipa, std::string place);
    /// Whether nothing has been said yet.
    [[nodiscard]] bool empty() const { return reading_.spoken.empty(); }
    /// The reading, without pauses at its start or hanging at its end.
    [[nodiscard]] Reading finish() &&;

  private:
    void link(Span written, std::size_t spoken_begin);
    void begin_word();
    void drop_last();

    Reading reading_;
    std::string_view rule_;
    bool space_due_ = false;  ///< a word that comes next needs a space before it
};

}  // namespace reviewcast
