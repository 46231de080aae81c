// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/html/data.hpp"

#include "base/format.hpp"
#include "base/json.hpp"
#include "base/unicode.hpp"
#include "document/html/entities.hpp"
#include "document/json_text.hpp"
#include "document/lines.hpp"
#include "document/text_builder.hpp"

#include <algorithm>
#include <utility>

namespace reviewcast {

namespace {

/// The last part of an address or a prefixed name: "Review" of "https://schema.org/Review", "schema:Review".
std::string local_name(const std::string& name) {
    const std::size_t at = name.find_last_of("/#:");
    return at == std::string::npos ? name : name.substr(at + 1);
}

/// Takes a script's JSON apart, value by value, in the order in which it is written. The parser knows no
/// places; `cursor_` follows it through the same text.
class Reader : public nlohmann::json_sax<Json> {
  public:
    Reader(std::string_view script, std::size_t begin, std::string_view source, Things& things)
        : script_(script), begin_(begin), source_(source), things_(things) {}

    bool null() override { return skip_literal(); }
    bool boolean(bool) override { return skip_literal(); }
    bool number_integer(number_integer_t) override { return number(); }
    bool number_unsigned(number_unsigned_t) override { return number(); }
    bool number_float(number_float_t, const string_t&) override { return number(); }
    bool binary(binary_t&) override { return true; }

    bool string(string_t& value) override {
        const Span at = next_string();
        add(value, text_of(at), at);
        return true;
    }

    bool key(string_t& name) override {
        (void)next_string();
        open_.back().key = name;
        return true;
    }

    bool start_object(std::size_t) override {
        std::optional<std::size_t> thing;
        if (open_.size() < deepest) {
            thing = things_.all.size();
            const std::string name = property();
            things_.all.emplace_back();
            if (const auto owner = holder(); owner && name != "@graph") {
                things_.all[*owner].properties.push_back({name, {}, thing, {}});
                things_.all[*thing].is_nested = true;
            }
        }
        open_.push_back({thing, {}});
        return true;
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override {
        open_.push_back({holder(), property()});
        return true;
    }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
        return false;
    }

  private:
    static constexpr std::size_t deepest = 32;
    struct Open {
        std::optional<std::size_t> thing;  ///< what a value in it is a property of
        std::string key;
    };

    bool close() {
        open_.pop_back();
        return true;
    }
    std::optional<std::size_t> holder() const { return open_.empty() ? std::nullopt : open_.back().thing; }
    std::string property() const { return open_.empty() ? std::string() : open_.back().key; }

    /// The next string's characters, without quotes. The parser has found it well-formed.
    Span next_string() {
        std::size_t at = script_.find('"', cursor_) + 1;
        const std::size_t begin = at;
        while (at < script_.size() && script_[at] != '"')
            at += script_[at] == '\\' ? 2 : 1;
        cursor_ = std::min(at + 1, script_.size());
        return {begin_ + begin, begin_ + std::min(at, script_.size())};
    }

    Span next_literal() {
        const std::size_t begin = script_.find_first_of("-0123456789tfn", cursor_);
        const std::size_t end = std::min(script_.find_first_of(",]} \t\r\n", begin), script_.size());
        cursor_ = end;
        return {begin_ + begin, begin_ + end};
    }

    bool skip_literal() {
        (void)next_literal();
        return true;
    }

    bool number() {
        const Span at = next_literal();
        SourceText text;
        append_copy(text, source_, at);
        add(text.chars, std::move(text), at);
        return true;
    }

    void add(const std::string& value, SourceText text, Span at) {
        const auto owner = holder();
        const std::string name = property();
        if (!owner || name == "@context") return;
        Thing& thing = things_.all[*owner];
        if (name == "@type") {
            if (!thing.type.empty()) return;
            thing.type = local_name(value);
            thing.type_text = std::move(text);
        } else if (name == "@id") {
            thing.id = value;
        } else {
            thing.properties.push_back({local_name(name), std::move(text), {}, at});
        }
    }

    /// A string as it is to be read: escapes decoded, and references, which sites leave in theirs.
    [[nodiscard]] SourceText text_of(Span at) const {
        std::vector<Dropped> controls;  // of a value, which is a field as a whole
        return collapse(decode_references(decode_json_string(source_, at)), controls);
    }

    std::string_view script_;
    std::size_t begin_;
    std::string_view source_;
    Things& things_;
    std::size_t cursor_ = 0;
    std::vector<Open> open_;
};

/// Blanks the comments and CDATA marks that sites put around their JSON.
void blank_marks(std::string& script) {
    const auto blank = [&](std::size_t from, std::size_t to) {
        to = std::min(to, script.size());
        std::fill(script.begin() + static_cast<std::ptrdiff_t>(from),
                  script.begin() + static_cast<std::ptrdiff_t>(to), ' ');
    };
    const auto past = [&](std::string_view mark, std::size_t from) {
        const std::size_t at = script.find(mark, from);
        return at == std::string::npos ? script.size() : at + mark.size();
    };
    for (;;) {
        const std::size_t at = std::min(script.find_first_not_of(" \t\r\n"), script.size());
        const std::string_view rest = std::string_view(script).substr(at);
        if (rest.starts_with("<![CDATA["))
            blank(at, at + 9);
        else if (rest.starts_with("<!--"))
            blank(at, at + 4);
        else if (rest.starts_with("/*"))
            blank(at, past("*/", at));
        else if (rest.starts_with("//"))
            blank(at, past("\n", at));
        else
            break;
    }
    const std::size_t last_string = script.rfind('"');
    const std::size_t mark = script.find("]]>", last_string == std::string::npos ? 0 : last_string);
    if (mark != std::string::npos) blank(mark, script.size());
    const std::size_t end = script.find_last_of("}]");
    if (end != std::string::npos) blank(end + 1, script.size());
}

/// Blanks line breaks in strings and commas before a closing bracket, the commonest slips; whether there were
/// any.
bool mend(std::string& script) {
    bool mended = false, in_string = false;
    std::size_t comma = std::string::npos;
    for (std::size_t at = 0; at < script.size(); ++at) {
        const char c = script[at];
        const bool control = static_cast<unsigned char>(c) < 0x20;
        std::size_t slip = std::string::npos;
        if (in_string) {
            if (control) slip = at;
            if (c == '\\') ++at;
            in_string = c != '"';
        } else if (c == ']' || c == '}') {
            slip = std::exchange(comma, std::string::npos);
        } else if (c != ' ' && !control) {
            comma = c == ',' ? at : std::string::npos;
            in_string = c == '"';
        }
        if (slip == std::string::npos) continue;
        script[slip] = ' ';
        mended = true;
    }
    return mended;
}

}  // namespace

Things read_json_ld(const HtmlTree& tree, const Source& source, const WarningSink& warn) {
    Things things{"JSON-LD", {}};
    std::size_t line = 1, counted = 0;  // from script to script: many broken ones must not cost the square
    for (HtmlId id = 1; id < tree.nodes.size(); ++id) {
        if (!tree.is(id, "script") || tree.attribute(id, "type").find("ld+json") == std::string::npos)
            continue;
        const HtmlId content = tree[id].first_child;
        if (content == no_html_node) continue;
        const Span at = tree[content].tag;
        std::string script(tree.source.substr(at.begin, at.size()));
        if (trim(script).empty()) continue;
        blank_marks(script);
        const bool mended = mend(script);
        const std::size_t before = things.all.size();
        Reader reader(script, at.begin, tree.source, things);
        const bool sound = Json::sax_parse(script, &reader);
        if (!sound) things.all.resize(before);
        if (sound && !mended) continue;
        line += line_number(tree.source.substr(counted, at.begin - counted), at.begin - counted) - 1;
        counted = at.begin;
        warn(
            {"broken-json-ld", format("{}:{}: the JSON-LD is broken; {}", source.name, line,
                                      sound ? "its commas and line breaks were mended" : "it was left out")});
    }
    return things;
}

}  // namespace reviewcast
