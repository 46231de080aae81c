// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.hpp"
#include "script/tokens.hpp"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace reviewcast {

/// Where a name ends.
struct NameMatch {
    std::size_t end = 0;               ///< token after it
    std::size_t possessive_bytes = 0;  ///< of its last word, that do not belong to it: "Roma's"
};

/// The names of the works that a review is about, to be found again in its sentences.
class WorkNames {
  public:
    /// The items' names of a review and of its parts, or their titles where no name is known; each also
    /// without its last mark ("Mamma Mia"), and by the part before its colon ("Dune").
    explicit WorkNames(const Review& review);

    /// The longest name that stands at token i as whole words, in its own case, in capitals, or, from three
    /// words on, in any case after its first letter; its end is i where none does. Looks at a bounded number
    /// of tokens.
    [[nodiscard]] NameMatch match(const Sentence& sentence, std::size_t i) const;

  private:
    struct Node {
        std::unordered_map<std::string, std::size_t> next;  ///< by key of a token
        std::vector<Token> name;                            ///< of the name that ends here; empty for none
    };
    void add(std::string_view name);
    void add_tokens(const std::vector<Token>& tokens);

    std::vector<Node> nodes_{1};
};

}  // namespace reviewcast
