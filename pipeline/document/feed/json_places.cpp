// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/feed/json_places.hpp"

#include "base/json.hpp"

#include <iterator>

namespace reviewcast {

namespace {

/// Goes through a text and tells all its copies' owner how far the parser has come: the parser itself tells
/// no places of values.
struct CountingIterator {
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    const char* at = nullptr;
    std::size_t* read = nullptr;

    reference operator*() const { return *at; }
    CountingIterator& operator++() {
        ++at;
        ++*read;
        return *this;
    }
    CountingIterator operator++(int) {
        const CountingIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const CountingIterator& a, const CountingIterator& b) { return a.at == b.at; }
    friend bool operator!=(const CountingIterator& a, const CountingIterator& b) { return a.at != b.at; }
};

/// What the parser calls (nlohmann's SAX interface).
struct Visitor {
    const std::string& text;
    const std::function<void(const JsonPlace&)>& visit;
    const std::size_t& read;
    JsonPlace place = {};
    std::vector<bool> lists = {};  ///< of the levels that are open, whether they are lists
    std::optional<JsonBreak> broken = {};

    static constexpr std::size_t deepest = 32;

    void report(Span at, bool is_string) {
        if (lists.size() > deepest) return;
        place.at = at;
        place.is_string = is_string;
        visit(place);
    }

    /// A value has begun: the next in a list has the next number.
    void count() {
        if (!lists.empty() && lists.back()) ++place.items.back();
    }

    bool open(bool list) {
        count();
        if (list) place.items.push_back(static_cast<std::size_t>(-1));
        lists.push_back(list);
        place.path.emplace_back();
        return true;
    }

    bool close() {
        if (lists.back()) place.items.pop_back();
        lists.pop_back();
        place.path.pop_back();
        return true;
    }

    /// A number or word ends at or one byte before what was read last.
    bool bare(std::string_view allowed) {
        count();
        std::size_t end = read;
        while (end > 0 && allowed.find(text[end - 1]) == std::string_view::npos)
            --end;
        std::size_t begin = end;
        while (begin > 0 && allowed.find(text[begin - 1]) != std::string_view::npos)
            --begin;
        report({begin, end}, false);
        return true;
    }

    bool number() { return bare("0123456789+-.eE"); }

    bool null() {
        count();
        return true;
    }
    bool boolean(bool) { return bare("truefals"); }
    bool number_integer(Json::number_integer_t) { return number(); }
    bool number_unsigned(Json::number_unsigned_t) { return number(); }
    bool number_float(Json::number_float_t, const std::string&) { return number(); }
    bool binary(Json::binary_t&) { return true; }
    bool start_object(std::size_t) { return open(false); }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(true); }
    bool end_array() { return close(); }

    bool key(const std::string& name) {
        place.path.back() = name;
        return true;
    }

    bool string(const std::string&) {
        count();
        // The closing mark was read last; the opening one is the nearest before it that is not escaped.
        const std::size_t end = read - 1;
        std::size_t begin = end;
        for (; begin > 0; --begin) {
            if (text[begin - 1] != '"') continue;
            std::size_t slashes = 0;
            while (slashes + 1 < begin && text[begin - 2 - slashes] == '\\')
                ++slashes;
            if (slashes % 2 == 0) break;
        }
        report({begin, end}, true);
        return true;
    }

    bool parse_error(std::size_t at, const std::string&, const Json::exception& error) {
        broken = JsonBreak{std::min(at, text.size()), error.what()};
        return false;
    }
};

}  // namespace

std::optional<JsonBreak> visit_json(const std::string& text,
                                    const std::function<void(const JsonPlace&)>& visit) {
    std::size_t read = 0;
    Visitor visitor{text, visit, read};
    const char* const begin = text.data();
    static_cast<void>(Json::sax_parse(CountingIterator{begin, &read},
                                      CountingIterator{begin + text.size(), &read}, &visitor));
    return visitor.broken;
}

}  // namespace reviewcast
