// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/reading_laws.hpp"

#include "base/unicode.hpp"

namespace reviewcast {

namespace {

bool covers(const Alignment& alignment, std::size_t written_size, std::size_t spoken_size) {
    std::size_t in_written = 0;
    std::size_t in_spoken = 0;
    for (const Link& link : alignment) {
        if (link.written.begin != in_written || link.spoken.begin != in_spoken) return false;
        if (link.written.end < link.written.begin || link.spoken.end < link.spoken.begin) return false;
        in_written = link.written.end;
        in_spoken = link.spoken.end;
    }
    return in_written == written_size && in_spoken == spoken_size;
}

bool are_ordered(const std::vector<Rewrite>& rewrites, std::size_t written_size) {
    std::size_t end = 0;
    for (const Rewrite& rewrite : rewrites) {
        if (rewrite.written.begin < end || rewrite.written.end < rewrite.written.begin ||
            rewrite.rule.empty())
            return false;
        end = rewrite.written.end;
    }
    return end <= written_size;
}

/// A letter, what belongs to one, or punctuation that the voice phrases by.
bool is_sayable(char32_t c) {
    const bool mark = c >= 0x300 && !is_digit(c) && !is_emoji(c) && !is_punctuation(c) && !is_control(c);
    return is_letter(c) || c == ' ' ||
           std::u32string_view(U".,;:?!'-\"").find(c) != std::u32string_view::npos || mark;
}

/// The letters of the stretches that are rewritten, or of those that are not, in order. Rewrites and links
/// are ordered, so one look at each is enough.
class Kept {
  public:
    explicit Kept(const std::vector<Rewrite>& rewrites) : rewrites_(rewrites) {}

    [[nodiscard]] bool is_kept(std::size_t at) {
        while (next_ < rewrites_.size() && rewrites_[next_].written.end <= at)
            ++next_;
        return next_ == rewrites_.size() || at < rewrites_[next_].written.begin;
    }

  private:
    const std::vector<Rewrite>& rewrites_;
    std::size_t next_ = 0;
};

std::string kept_letters(std::string_view written, const Reading& reading) {
    std::string letters;
    Kept kept(reading.rewrites);
    for (const CodePoint& c : code_points(written))
        if (is_letter(c.value) && c.value != 0x2BC && kept.is_kept(c.at.begin)) append_utf8(letters, c.value);
    return letters;
}

std::string copied_letters(const Reading& reading) {
    std::string letters;
    Kept kept(reading.rewrites);
    for (const Link& link : reading.alignment) {
        if (link.written.empty() || !kept.is_kept(link.written.begin)) continue;
        for (const CodePoint& c :
             code_points(std::string_view(reading.spoken).substr(link.spoken.begin, link.spoken.size())))
            if (is_letter(c.value)) append_utf8(letters, c.value);
    }
    return letters;
}

}  // namespace

std::vector<std::string> broken_reading_laws(std::string_view written, const std::string& language,
                                             const Reading& reading) {
    std::vector<std::string> broken;
    if (!covers(reading.alignment, written.size(), reading.spoken.size()))
        broken.emplace_back("the alignment does not cover both texts in order");
    if (!are_ordered(reading.rewrites, written.size()))
        broken.emplace_back("a rewrite is out of order, or has no rule");
    if (find_invalid_utf8(reading.spoken)) broken.emplace_back("what is said is not UTF-8");
    if (kept_letters(written, reading) != copied_letters(reading))
        broken.push_back("a letter that no rule rewrites is lost: " + reading.spoken);
    if (language != "en") return broken;
    for (const CodePoint& c : code_points(reading.spoken))
        if (!is_sayable(c.value)) {
            broken.push_back("English is said with a digit or symbol: " + reading.spoken);
            break;
        }
    return broken;
}

}  // namespace reviewcast
