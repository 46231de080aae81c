// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/format.hpp"
#include "document/ascii.hpp"
#include "document/fields/field_values.hpp"
#include "document/fields/front_matter_block.hpp"
#include "document/line_finder.hpp"
#include "document/lines.hpp"

#include <algorithm>
#include <set>
#include <sstream>
#include <vector>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

namespace reviewcast {

namespace {

/// Turns the parser's events into fields. Unlike YAML::Node it follows no alias.
class FieldHandler : public YAML::EventHandler {
  public:
    FieldHandler(const Source& source, Span inside, Document& document, const WarningSink& warn)
        : source_(source), inside_(inside), document_(document), warn_(warn),
          lines_(source.name, source.text) {}

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { take_scalar(mark, {}, false); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { take_scalar(mark, {}, false); }
    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  const std::string& value) override {
        take_scalar(mark, value, true);
    }
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {
        open(false);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {
        open(true);
    }
    void OnMapEnd() override { close(); }

  private:
    struct Level {
        bool is_map = false;
        bool key_comes = false;
        bool is_repeated = false;  ///< its key was given before
        std::string key = {};      ///< of the value that comes, with those around it
        std::size_t key_at = 0;
        std::set<std::string> seen = {};
    };

    [[nodiscard]] std::string path() const { return levels_.empty() ? std::string() : levels_.back().key; }

    void open(bool is_map) {
        Level level;
        level.is_map = is_map;
        level.key_comes = is_map;
        if (!levels_.empty()) {
            level.key = levels_.back().key;
            level.key_at = levels_.back().key_at;
            level.is_repeated = levels_.back().is_repeated;
        }
        base_.push_back(level.key);
        levels_.push_back(std::move(level));
    }

    void close() {
        levels_.pop_back();
        base_.pop_back();
        end_value();
    }

    void end_value() {
        if (!levels_.empty() && levels_.back().is_map) levels_.back().key_comes = !levels_.back().key_comes;
    }

    [[nodiscard]] std::size_t position(const YAML::Mark& mark) const {
        return std::min(inside_.end, inside_.begin + static_cast<std::size_t>(std::max(mark.pos, 0)));
    }

    /// Where the characters of a scalar begin, behind quotation marks, tags, anchors and signs of blocks.
    Quoting skip_signs(std::size_t& at) const {
        const std::string_view text = std::string_view(source_.text).substr(0, inside_.end);
        while (at < text.size() && (text[at] == '!' || text[at] == '&')) {
            while (at < text.size() && !is_ascii_space(text[at]))
                ++at;
            at = skip_space(text, at);
        }
        if (at >= text.size()) return Quoting::none;
        const char sign = text[at];
        if (sign == '"' || sign == '\'') {
            ++at;
            return sign == '"' ? Quoting::double_quotes : Quoting::single_quotes;
        }
        if (sign != '|' && sign != '>') return Quoting::none;
        at = std::min(text.find('\n', at), text.size());
        return Quoting::block;
    }

    void take_key(const YAML::Mark& mark, const std::string& name) {
        Level& level = levels_.back();
        level.key = base_.back().empty() ? name : base_.back() + "." + name;
        level.key_at = position(mark);
        const bool around = levels_.size() > 1 && levels_[levels_.size() - 2].is_repeated;
        const bool repeated = !level.seen.insert(name).second;
        level.is_repeated = around || repeated;
        if (repeated)
            warn_({"duplicate-key", format("{}: the key '{}' is given twice; its first value was taken",
                                           lines_.where(level.key_at), level.key)});
    }

    void take_scalar(const YAML::Mark& mark, const std::string& value, bool has_value) {
        if (!levels_.empty() && levels_.back().is_map && levels_.back().key_comes) {
            take_key(mark, value);
            end_value();
            return;
        }
        if (!path().empty()) add(mark, value, has_value);
        end_value();
    }

    /// yaml-cpp 0.7 takes the end of the text for the missing quotation mark, and all lines up to it.
    void check_closed(const YAML::Mark& mark, std::size_t at, Quoting quoting) const {
        const bool quoted = quoting == Quoting::single_quotes || quoting == Quoting::double_quotes;
        if (quoted && skip_space(std::string_view(source_.text).substr(0, inside_.end), at) >= inside_.end)
            throw YAML::ParserException(mark, "a quotation mark is not closed");
    }

    void add(const YAML::Mark& mark, const std::string& value, bool has_value) {
        const Level& level = levels_.back();
        std::size_t at = position(mark);
        SourceText text;
        if (has_value) {
            const Quoting quoting = skip_signs(at);
            text = locate_value(source_.text, at, value, quoting);
            check_closed(mark, at, quoting);
            if (at < inside_.end && (quoting == Quoting::single_quotes || quoting == Quoting::double_quotes))
                ++at;
        }
        if (!has_value && at < inside_.end && source_.text[at] == '*')  // an alias
            at = std::min(source_.text.find_first_of(" \t\r\n,]}", at), inside_.end);
        const std::size_t begin = level.is_map ? level.key_at : position(mark);
        const Span source{std::min(begin, at), std::max(begin, at)};
        if (level.is_repeated)
            document_.dropped.push_back({source, "a key that was given before"});
        else
            add_front_matter_field(document_, level.key, std::move(text), source);
    }

    const Source& source_;
    Span inside_;
    Document& document_;
    const WarningSink& warn_;
    LineFinder lines_;
    std::vector<Level> levels_;
    std::vector<std::string> base_;  ///< of each level: the key around it
};

void warn_broken(const Source& source, std::size_t line, std::string_view what, const WarningSink& warn) {
    warn({"broken-front-matter",
          format("{}:{}: the front matter is no YAML ({}); its plain 'key: value' lines were taken",
                 source.name, line, what)});
}

}  // namespace

void read_yaml_fields(const Source& source, Span inside, Document& document, const WarningSink& warn) {
    constexpr std::size_t longest = 1u << 20;  // the parser is not linear in all it is given
    const std::size_t line = line_number(source.text, inside.begin);
    if (inside.size() > longest) {
        warn_broken(source, line, "longer than a mebibyte", warn);
        read_simple_fields(source, inside, document);
        return;
    }
    Document read;
    std::vector<Warning> warnings;
    const WarningSink keep = [&](Warning warning) { warnings.push_back(std::move(warning)); };
    try {
        std::istringstream stream(source.text.substr(inside.begin, inside.size()));
        YAML::Parser parser(stream);
        FieldHandler handler(source, inside, read, keep);
        parser.HandleNextDocument(handler);
    } catch (const YAML::Exception& error) {
        warn_broken(source, line + static_cast<std::size_t>(std::max(error.mark.line, 0)), error.msg, warn);
        read_simple_fields(source, inside, document);
        return;
    }
    for (Warning& warning : warnings)
        warn(std::move(warning));
    add_front_matter(std::move(read), document);
}

}  // namespace reviewcast
