// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document_laws.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace reviewcast {

namespace {

bool is_inside(Span at, std::size_t size) {
    return at.begin <= at.end && at.end <= size;
}

bool same_but_for_space(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
        return x == y || (x == ' ' && std::string_view("\t\n\v\f\r").find(y) != std::string_view::npos);
    });
}

bool has_spaces_in_order(std::string_view chars) {
    if (chars.empty()) return true;
    return chars.front() != ' ' && chars.back() != ' ' && chars.find("  ") == std::string_view::npos &&
           chars.find_first_of("\n\r\t\v\f") == std::string_view::npos;
}

struct Checker {
    std::string_view source;
    bool has_source = true;
    std::vector<std::string> broken = {};

    void check(bool holds, const std::string& what) {
        if (!holds) broken.push_back(what);
    }

    void check_text(const SourceText& text) {
        const std::string where = " in \"" + text.chars.substr(0, 80) + "\"";
        check(!find_invalid_utf8(text.chars), "text is not UTF-8" + where);
        check(has_spaces_in_order(text.chars), "spaces are not single" + where);
        for (const CodePoint& c : code_points(text.chars))
            if (is_control(c.value)) return check(false, "a control character is" + where);
        std::size_t at = 0;
        for (const SourceText::Piece& piece : text.pieces) {
            check(piece.text.begin == at && piece.text.end > at, "pieces do not touch" + where);
            at = piece.text.end;
            if (at > text.chars.size()) return check(false, "a piece lies outside of the text" + where);
            if (!has_source) continue;
            if (!is_inside(piece.source, source.size()))
                return check(false, "a piece lies outside of the source" + where);
            if (piece.source.size() != piece.text.size()) continue;
            check(same_but_for_space(text.chars.substr(piece.text.begin, piece.text.size()),
                                     source.substr(piece.source.begin, piece.source.size())),
                  "a copy differs from the source" + where);
        }
        check(at == text.chars.size(), "pieces do not cover the text" + where);
        std::size_t begin = 0;
        for (const EmphasisRun& run : text.runs) {
            check(run.at.begin >= begin && run.at.begin < run.at.end && run.at.end <= text.chars.size(),
                  "a run lies outside of the text" + where);
            begin = run.at.begin;
        }
    }

    void check_block(const Block& block) {
        check_text(block.text);
        check_text(block.container.name);
        check(!block.text.chars.empty() || block.kind == Block::Kind::separator, "a block has no text");
        std::size_t after = 0;
        for (const std::size_t at : block.breaks) {
            check(at >= after && at < block.text.chars.size() && block.text.chars[at] == ' ',
                  "a break is at no space in \"" + block.text.chars.substr(0, 80) + "\"");
            after = at + 1;
        }
        const bool has_level = block.kind == Block::Kind::heading || block.kind == Block::Kind::list_item ||
                               block.kind == Block::Kind::quote;
        check(has_level == (block.level > 0),
              "a level is wrong at \"" + block.text.chars.substr(0, 80) + "\"");
        check(block.kind != Block::Kind::heading || block.level <= 6, "a heading is deeper than 6");
    }
};

bool is_word_char(char32_t c) {
    return is_letter(c) || is_digit(c);
}

}  // namespace

std::vector<std::string> broken_laws(const Document& document, std::string_view source) {
    Checker checker{source};
    for (const Block& block : document.blocks)
        checker.check_block(block);
    for (const Field& field : document.metadata) {
        checker.check_text(field.value);
        checker.check(is_inside(field.source, source.size()), "a field lies outside of the source");
    }
    for (const Dropped& dropped : document.dropped) {
        checker.check(is_inside(dropped.source, source.size()), "what is dropped lies outside of the source");
        checker.check(!dropped.reason.empty(), "something is dropped without a reason");
    }
    return std::move(checker.broken);
}

std::vector<std::string> broken_text_laws(const SourceText& text) {
    Checker checker{{}, false};
    checker.check_text(text);
    return std::move(checker.broken);
}

std::vector<std::string> lost_words(const Document& document, std::string_view source,
                                    const std::vector<std::string>& signs) {
    std::vector<bool> found(source.size(), false);
    const auto mark = [&](Span at) {
        std::fill(found.begin() + static_cast<std::ptrdiff_t>(at.begin),
                  found.begin() + static_cast<std::ptrdiff_t>(at.end), true);
    };
    const auto mark_text = [&](const SourceText& text) {
        for (const SourceText::Piece& piece : text.pieces)
            mark(piece.source);
    };
    for (const Block& block : document.blocks) {
        mark_text(block.text);
        mark_text(block.container.name);
    }
    for (const Field& field : document.metadata) {
        mark_text(field.value);
        mark(field.source);
    }
    for (const Dropped& dropped : document.dropped)
        mark(dropped.source);

    std::vector<std::string> lost;
    for (std::size_t at = 0; at < source.size();) {
        std::size_t end = at;
        bool is_whole = true;
        while (end < source.size() && is_word_char(code_point_at(source, end).value)) {
            is_whole = is_whole && found[end];
            end = code_point_at(source, end).at.end;
        }
        const std::string word(source.substr(at, end - at));
        if (end > at && !is_whole && std::find(signs.begin(), signs.end(), word) == signs.end())
            lost.push_back(word);
        at = end > at ? end : code_point_at(source, at).at.end;
    }
    return lost;
}

namespace {

std::string show_text(const SourceText& text, const std::vector<std::size_t>& breaks) {
    std::string shown;
    const auto sign = [](Emphasis kind, bool open) -> std::string_view {
        switch (kind) {
        case Emphasis::emphasis:
            return open ? "{" : "}";
        case Emphasis::strong:
            return open ? "{{" : "}}";
        case Emphasis::quotation:
            return open ? "„" : "“";
        case Emphasis::work_title:
            break;
        }
        return open ? "«" : "»";
    };
    for (std::size_t at = 0; at <= text.chars.size(); ++at) {
        for (auto run = text.runs.rbegin(); run != text.runs.rend(); ++run)
            if (run->at.end == at) shown += sign(run->kind, false);
        for (const EmphasisRun& run : text.runs)
            if (run.at.begin == at) shown += sign(run.kind, true);
        if (at == text.chars.size()) break;
        const bool is_break = std::find(breaks.begin(), breaks.end(), at) != breaks.end();
        shown += is_break ? '/' : text.chars[at];
    }
    return shown;
}

std::string_view name_of(Block::Kind kind) {
    constexpr std::string_view names[] = {"paragraph", "heading",   "list_item", "quote",
                                          "separator", "table_row", "caption",   "footnote"};
    return names[static_cast<std::size_t>(kind)];
}

}  // namespace

std::string show(const Document& document) {
    std::string shown;
    for (const Field& field : document.metadata)
        shown += field.key + " = " + field.value.chars + " (" + field.origin + ")\n";
    for (const Block& block : document.blocks) {
        shown += name_of(block.kind);
        if (block.level > 0) shown += " " + std::to_string(block.level);
        if (block.number > 0) shown += " (" + std::to_string(block.number) + ")";
        shown += ": " + show_text(block.text, block.breaks);
        const Container& container = block.container;
        if (!container.name.chars.empty())
            shown +=
                container.is_text ? " [\"" + container.name.chars + "\"]" : " [" + container.name.chars + "]";
        shown += "\n";
    }
    return shown;
}

}  // namespace reviewcast
