// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "base/json.hpp"
#include "document/ascii.hpp"
#include "document/fields/field_values.hpp"
#include "document/fields/front_matter_block.hpp"
#include "document/line_finder.hpp"
#include "document/lines.hpp"

#include <algorithm>
#include <set>

namespace reviewcast {

namespace {

/// Follows the parser through the text: its events come in the order of the tokens.
class JsonHandler : public nlohmann::json_sax<Json> {
  public:
    JsonHandler(const Source& source, Span inside, Document& document, std::vector<Warning>& warnings)
        : source_(source), text_(std::string_view(source.text).substr(0, inside.end)), at_(inside.begin),
          begin_(inside.begin), document_(document), warnings_(warnings), lines_(source.name, source.text) {}

    bool null() override { return take_plain(4); }
    bool boolean(bool value) override { return take_plain(value ? 4 : 5); }
    bool number_integer(number_integer_t) override { return take_number(); }
    bool number_unsigned(number_unsigned_t) override { return take_number(); }
    bool number_float(number_float_t, const std::string&) override { return take_number(); }
    bool string(std::string& value) override {
        const std::size_t begin = token();
        add(begin, read_string(value));
        return true;
    }
    bool binary(Json::binary_t&) override { return true; }
    bool key(std::string& name) override {
        Level& level = levels_.back();
        level.key_at = token();
        static_cast<void>(read_string(name));
        level.key = level.base.empty() ? name : level.base + "." + name;
        const bool repeated = !level.seen.insert(name).second;
        level.is_repeated = repeated || (levels_.size() > 1 && levels_[levels_.size() - 2].is_repeated);
        if (repeated)
            warnings_.push_back(
                {"duplicate-key", format("{}: the key '{}' is given twice; its first value was taken",
                                         lines_.where(level.key_at), level.key)});
        return true;
    }
    bool start_object(std::size_t) override { return open(true); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(false); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t position, const std::string&, const Json::exception& error) override {
        line = line_number(source_.text, std::min(begin_ + position, text_.size()));
        what = error.what();
        return false;
    }

    std::size_t line = 0;  ///< where it is broken
    std::string what;

  private:
    struct Level {
        bool is_object = false, is_repeated = false;
        std::string base = {}, key = {};
        std::size_t key_at = 0;
        std::set<std::string> seen = {};
    };

    /// Goes to the next token.
    std::size_t token() {
        while (at_ < text_.size() && (is_ascii_space(text_[at_]) || text_[at_] == ',' || text_[at_] == ':' ||
                                      text_[at_] == ']' || text_[at_] == '}'))
            ++at_;
        return at_;
    }

    SourceText read_string(std::string_view value) {
        ++at_;
        SourceText text = locate_value(text_, at_, value, Quoting::double_quotes);
        while (at_ < text_.size() && text_[at_] != '"')
            ++at_;
        ++at_;
        return text;
    }

    bool take_plain(std::size_t size) {
        const std::size_t begin = token();
        at_ = std::min(begin + size, text_.size());
        SourceText text;
        append_copy(text, text_, {begin, at_});
        add(begin, std::move(text));
        return true;
    }

    bool take_number() {
        const std::size_t begin = token();
        const std::size_t end = std::min(text_.find_first_not_of("+-.0123456789eE", begin), text_.size());
        return take_plain(end - begin);
    }

    bool open(bool is_object) {
        token();
        ++at_;
        Level level;
        level.is_object = is_object;
        if (!levels_.empty()) {
            level.base = level.key = levels_.back().key;
            level.key_at = levels_.back().key_at;
            level.is_repeated = levels_.back().is_repeated;
        }
        levels_.push_back(std::move(level));
        return levels_.size() < 200;
    }

    bool close() {
        levels_.pop_back();
        return true;
    }

    void add(std::size_t begin, SourceText value) {
        if (levels_.empty()) return;
        const Level& level = levels_.back();
        const Span span{level.is_object ? level.key_at : begin, at_};
        if (level.is_repeated)
            document_.dropped.push_back({span, "a key that was given before"});
        else
            add_front_matter_field(document_, level.key, std::move(value), span);
    }

    const Source& source_;
    std::string_view text_;
    std::size_t at_, begin_;
    Document& document_;
    std::vector<Warning>& warnings_;
    LineFinder lines_;
    std::vector<Level> levels_;
};

}  // namespace

void read_json_fields(const Source& source, Span inside, Document& document, const WarningSink& warn) {
    Document read;
    std::vector<Warning> warnings;
    JsonHandler handler(source, inside, read, warnings);
    const std::string_view text = std::string_view(source.text).substr(inside.begin, inside.size());
    if (!Json::sax_parse(text, &handler)) {
        const std::size_t line = handler.line > 0 ? handler.line : line_number(source.text, inside.begin);
        warn({"broken-front-matter",
              format("{}:{}: the front matter is no JSON ({}); it was left out", source.name, line,
                     handler.what.empty() ? "nested too deep" : handler.what)});
        return;
    }
    for (Warning& warning : warnings)
        warn(std::move(warning));
    add_front_matter(std::move(read), document);
}

}  // namespace reviewcast
