// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/line_reader.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace reviewcast {

/// "#+KEY: value" or the head of a block, "#+BEGIN_NAME value".
struct OrgKeyword {
    Span key;               ///< of the line
    std::size_t value = 0;  ///< where the value begins in the line
    bool is_block = false;  ///< key is the block's name
    bool is_end = false;    ///< "#+END_NAME"
};

/// What "#+" begins, if a line begins so.
[[nodiscard]] std::optional<OrgKeyword> read_org_keyword(std::string_view line);

/// The state of reading an Org file.
struct OrgReader : LineReader {
    std::set<std::string, std::less<>> states = {"TODO", "DONE", "NEXT", "WAITING", "HOLD", "CANCELLED"};
    std::map<std::string, std::vector<std::size_t>> block_ends = {};  ///< lines of "#+END_NAME", by name
    std::vector<std::size_t> drawer_ends = {};                        ///< lines of ":END:"
    bool was_unclosed = false;  ///< whether the warning of an unclosed block was given

    void read_document();
    std::size_t read_heading(std::size_t line);
    void read_body(LineRange range, Place place);
    std::size_t read_element(LineRange range, const Place& place);
    std::size_t read_list(LineRange range, const Place& place);
    /// Drops a counter "[@5]" and a box "[X]" before an item's words; the counter's number.
    std::optional<int> take_item_marks(std::size_t line);
    /// The item's own words, a term and what it means where " :: " parts them; the first line behind them.
    /// `number` is 0 for an item of an unordered list.
    std::size_t read_item_line(LineRange range, const Place& item, int number);
    std::size_t read_note(LineRange range, const Place& place);
    std::size_t read_paragraph(LineRange range, const Place& place);
    [[nodiscard]] bool begins_element(std::size_t line) const;
    /// Stars of the heading at a line, 0 for none.
    [[nodiscard]] std::size_t stars(std::size_t line) const;
    [[nodiscard]] std::optional<ListMark> list_mark(std::size_t line) const;

    // What "#+", ":" and "|" begin (org_blocks.cpp).
    void find_ends();
    std::size_t read_keyword(LineRange range, const OrgKeyword& keyword, const Place& place);
    std::size_t read_block(LineRange range, const OrgKeyword& keyword, const Place& place);
    /// A block that is read, from its head to before its end.
    void read_spoken_block(LineRange range, const OrgKeyword& keyword, const std::string& name,
                           const Place& place);
    void read_verse(LineRange range, const Place& place);
    std::size_t read_drawer(LineRange range, const Place& place);
    std::size_t read_table(LineRange range, const Place& place);
};

}  // namespace reviewcast
