// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/round_up_entries.hpp"

#include "base/unicode.hpp"
#include "review/headline.hpp"
#include "review/headline_parts.hpp"
#include "review/score.hpp"
#include "review/words.hpp"

#include <algorithm>
#include <optional>

namespace reviewcast {

namespace {

constexpr std::size_t most_title_words = 12;
/// A year and a maker need no more than this behind a title.
constexpr std::size_t most_beside_bytes = 100;
constexpr std::size_t most_number_digits = 3;

bool is_quote_mark(char32_t c) {
    return c == U'"' || c == U'“' || c == U'”' || c == U'„' || c == U'«' || c == U'»' || c == U'‘' ||
           c == U'’';
}

/// Behind "3. ", "#3 " or "3) " at the start of a paragraph; a list's item has its number elsewhere.
std::size_t behind_number(std::string_view text) {
    const std::size_t begin = text.starts_with('#') ? 1 : 0;
    std::size_t end = begin;
    while (end < text.size() && end - begin <= most_number_digits && text[end] >= '0' && text[end] <= '9')
        ++end;
    if (end == begin || end - begin > most_number_digits) return 0;
    if (end < text.size() && (text[end] == '.' || text[end] == ')' || text[end] == ':'))
        ++end;
    else if (begin == 0)
        return 0;
    return end < text.size() && text[end] == ' ' ? end + 1 : 0;
}

/// The longest run that begins the text but for quotation marks, and is not all of it.
Span set_off_title(const SourceText& text, std::size_t begin) {
    Span title;
    for (const EmphasisRun& run : text.runs) {
        if (run.at.begin < begin || run.at.size() == text.chars.size()) continue;
        if (next_word(std::string_view(text.chars).substr(0, run.at.begin), begin)) break;
        if (run.at.size() > title.size()) title = run.at;
    }
    return title;
}

/// "Petrichor Express – 8/10": what stands before a dash or bracket and a plain score.
Span title_before_score(std::string_view text, std::size_t begin, const Lexicon& lexicon) {
    const std::string_view near = text.substr(0, begin + most_beside_bytes);
    for (const ScoreMention& mention : scan_scores(near, lexicon)) {
        if (!mention.plain || mention.at.begin <= begin) continue;
        std::size_t end = mention.at.begin;
        bool parted = false;
        while (end > begin) {
            const CodePoint c = code_point_before(text, end);
            if (!is_space(c.value) && !is_dash(c.value) && c.value != U':' && c.value != U'(' &&
                c.value != U'|')
                break;
            parted = parted || !is_space(c.value);
            end = c.at.begin;
        }
        const std::string_view title = text.substr(begin, end - begin);
        const bool sentence = title.find(". ") != title.npos || title.find(", ") != title.npos;
        return parted && !sentence ? Span{begin, end} : Span{};
    }
    return {};
}

/// Whether a stop at `at` ends a sentence, and no initial ("D. R. Amadi").
bool is_stop(std::string_view text, std::size_t at) {
    if (text[at] == '!' || text[at] == '?' || text[at] == ';' || text[at] == ':')
        return at + 1 >= text.size() || text[at + 1] == ' ';
    if (text[at] != '.' || (at + 1 < text.size() && text[at + 1] != ' ')) return false;
    const std::vector<Word> before = words_before(text, at, 1);
    return before.empty() || before.front().at.size() > 1 || before.front().at.end != at;
}

/// Where what stands beside a title that ends at `from` ends: before a stop, a dash, a line's end, a score.
/// `from` where none is near.
std::size_t beside_end(const Block& block, std::size_t from, const Lexicon& lexicon) {
    const std::string_view text = block.text.chars;
    std::size_t limit = text.size();
    for (const std::size_t line : block.breaks)
        if (line < limit && next_word(text.substr(0, line), from)) limit = line;
    const std::string_view near = text.substr(from, most_beside_bytes);
    for (const ScoreMention& mention : scan_scores(near, lexicon))
        if (mention.plain) limit = std::min(limit, from + mention.at.begin);
    int depth = 0;
    for (std::size_t at = from; at < limit; ++at) {
        if (at - from > most_beside_bytes) return from;
        if (text[at] == '(' || text[at] == '[') ++depth;
        if (text[at] == ')' || text[at] == ']') --depth;
        const bool dash = at > from && text[at - 1] == ' ' && is_dash(code_point_at(text, at).value);
        if (depth <= 0 && (dash || is_stop(text, at))) return at;
    }
    return limit;
}

/// Whether the words behind the title belong to one sentence with it.
bool goes_on(std::string_view text, std::size_t at) {
    if (at >= text.size()) return false;
    if (text[at] != ' ') return text[at] == ',' || is_letter(code_point_at(text, at).value);
    const auto word = next_word(text, at);
    return word && !word->capital && trim(text.substr(at, word->at.begin - at)).empty();
}

std::size_t behind_signs(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const CodePoint c = code_point_at(text, at);
        const bool sign = is_space(c.value) || is_dash(c.value) || c.value == U'.' || c.value == U',' ||
                          c.value == U':' || c.value == U';' || c.value == U'|';
        if (!sign) break;
        at = c.at.end;
    }
    return at;
}

/// "The Keeper (1994) ★★★★", "★★½ Hollow Rail (2001)": a line that is a headline with its score at one end.
Span title_of_scored_line(const Block& block, const Lexicon& lexicon) {
    const std::size_t end = block.breaks.empty() ? block.text.chars.size() : block.breaks.front();
    if (end > most_beside_bytes) return {};
    const SourceText line = block.text.part({0, end});
    const std::size_t length = trim(line.chars).size();
    const bool scored =
        std::ranges::any_of(scan_scores(line.chars, lexicon), [&](const ScoreMention& mention) {
            return mention.plain && (mention.at.begin == 0 || mention.at.end >= length);
        });
    return scored ? read_headline(line, lexicon).title : Span{};
}

bool may_be_title(std::string_view title, const Lexicon& lexicon) {
    const auto first = next_word(title, 0);
    return first && first->capital && count_words(title, most_title_words + 1) <= most_title_words &&
           !title.ends_with(':') && !lexicon.find_written(title);
}

std::optional<RoundUpEntry> read_entry(const Block& block, const Lexicon& lexicon) {
    const bool is_heading = block.kind == Block::Kind::heading;
    if (!is_heading && block.kind != Block::Kind::paragraph &&
        (block.kind != Block::Kind::list_item || block.level > 1))
        return std::nullopt;
    const std::string_view text = block.text.chars;
    const std::size_t begin = behind_number(text);
    RoundUpEntry entry;
    if (!is_heading) entry.title = set_off_title(block.text, begin);
    if (!is_heading && entry.title.empty() && (begin > 0 || block.number > 0))
        entry.title = title_before_score(text, begin, lexicon);
    const bool is_scored_line = entry.title.empty();
    if (is_scored_line) entry.title = title_of_scored_line(block, lexicon);
    const std::string_view title = text.substr(entry.title.begin, entry.title.size());
    if (entry.title.empty() || !may_be_title(title, lexicon)) return std::nullopt;
    std::size_t end = entry.title.end;
    while (end < text.size() && is_quote_mark(code_point_at(text, end).value))
        end = code_point_at(text, end).at.end;
    entry.heading = {begin, end};
    if (const std::size_t border = beside_end(block, end, lexicon); border > end) {
        const Headline parts = read_headline(block.text.part({begin, border}), lexicon);
        entry.states_work = parts.names_work && (parts.year || parts.creator);
        if (entry.states_work) entry.heading.end = border;
    }
    if (is_scored_line && !entry.states_work) return std::nullopt;
    entry.in_sentence = !entry.states_work && goes_on(text, end);
    entry.before_colon = !entry.states_work && text.substr(end).starts_with(':');
    entry.rest = {behind_signs(text, entry.heading.end), text.size()};
    return entry;
}

}  // namespace

std::vector<RoundUpEntry> find_entries(const std::vector<Block>& blocks, const Lexicon& lexicon) {
    std::vector<RoundUpEntry> entries;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (auto entry = read_entry(blocks[i], lexicon)) {
            entry->block = i;
            entries.push_back(*entry);
        }
    return entries;
}

Document document_of_entry(const std::vector<Block>& blocks, const RoundUpEntry& entry, std::size_t end) {
    Document part;
    Block first = blocks[entry.block];
    first.kind = Block::Kind::paragraph;
    first.level = first.number = 0;
    first.bullet = 0;
    first.breaks.clear();
    if (entry.in_sentence) {
        const SourceText name = first.text.part(entry.title);
        part.metadata.push_back({"name", name, "the words set off at its start, its", name.source()});
        part.blocks.push_back(std::move(first));
    } else {
        Block heading = first;
        heading.kind = Block::Kind::heading;
        heading.level = 1;
        heading.text = first.text.part(entry.heading);
        part.blocks.push_back(std::move(heading));
        first.text = first.text.part(entry.rest);
        if (!first.text.chars.empty()) part.blocks.push_back(std::move(first));
    }
    part.blocks.insert(part.blocks.end(), blocks.begin() + static_cast<std::ptrdiff_t>(entry.block) + 1,
                       blocks.begin() + static_cast<std::ptrdiff_t>(end));
    return part;
}

}  // namespace reviewcast
