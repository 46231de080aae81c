// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.hpp"
#include "lexicon_for_tests.hpp"
#include "review/understand.hpp"

#include <string>
#include <utility>
#include <vector>

namespace reviewcast {

/// A paragraph that states nothing and that no label opens.
inline const std::string prose =
    "It begins with a door that nobody opens, and it takes its time to say why. The people on the other side "
    "talk like people who have waited for years.";

/// Documents made by hand: every text stands in a source of its own, in the order of the calls.
class DocumentMaker {
  public:
    DocumentMaker& field(const std::string& key, const std::string& value,
                         const std::string& origin = "front matter") {
        Field field{key, text(value), origin, {}};
        field.source = field.value.source_of({0, value.size()});
        document_.metadata.push_back(std::move(field));
        return *this;
    }

    DocumentMaker& block(Block::Kind kind, const std::string& words, int level = 0) {
        Block block;
        block.kind = kind;
        block.level = level;
        block.text = text(words);
        for (std::size_t i = 0; i < words.size(); ++i)
            if (words[i] == '\n') {
                block.breaks.push_back(i);
                block.text.chars[i] = ' ';
            }
        document_.blocks.push_back(std::move(block));
        return *this;
    }

    DocumentMaker& heading(const std::string& words, int level = 2) {
        return block(Block::Kind::heading, words, level);
    }
    DocumentMaker& paragraph(const std::string& words) { return block(Block::Kind::paragraph, words); }
    DocumentMaker& item(const std::string& words) { return block(Block::Kind::list_item, words, 1); }

    /// Puts the last block into a container.
    DocumentMaker& in(const std::string& name, bool is_text = false) {
        document_.blocks.back().container = {text(name), is_text};
        return *this;
    }

    /// The same container for the last block as for the one before it.
    DocumentMaker& in_same() {
        document_.blocks.back().container = document_.blocks[document_.blocks.size() - 2].container;
        return *this;
    }

    [[nodiscard]] Document document() const { return document_; }

    [[nodiscard]] Review review(const ReadOptions& options = {}, const std::string& path = {}) const {
        return understand(document_, {"r.md", {}, source_.size(), "UTF-8", "Markdown"}, path, options,
                          test_labels(), [](const Warning&) {});
    }

  private:
    SourceText text(const std::string& words) {
        const std::size_t begin = source_.size();
        source_ += words + "\n";
        SourceText result;
        append_copy(result, source_, {begin, begin + words.size()});
        return result;
    }

    std::string source_;
    Document document_;
};

}  // namespace reviewcast
