#include "analysis/terms/term_features.h"

#include <algorithm>
#include <string_view>

#include "analysis/text/ascii.h"
#include "analysis/text/content.h"
#include "analysis/text/utf8.h"

namespace crossread {
namespace {

using namespace term_feature;

constexpr std::uint32_t most_scare_tokens = 5;  // three words and the marks
constexpr std::uint32_t shortest_word = 3;
constexpr std::size_t longest_stem = 30;
constexpr std::uint16_t length_step = 3;

bool is_function_word(WordClass word_class) {
  switch (word_class) {
    case WordClass::auxiliary:
    case WordClass::pronoun:
    case WordClass::determiner:
    case WordClass::preposition:
    case WordClass::conjunction:
    case WordClass::numeral:
    case WordClass::interjection:
      return true;
    default:
      return false;
  }
}

/// The weight of the listed words that begin like a word; 0 where none does. The shortest beginning of every
/// stem is in the table too, so that most words are looked up once.
std::uint8_t weight_of_stem(const WordMap<std::uint8_t>& stems, std::string_view key) {
  std::uint8_t weight = 0;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < key.size() && letters < longest_stem;) {
    next_code_point(key, at);
    if (++letters < TermWords::shortest_stem) continue;
    const std::uint8_t* found = stems.find(key.substr(0, at));
    if (found != nullptr) weight = std::max(weight, *found);
    if (found == nullptr && letters == TermWords::shortest_stem) break;
  }
  return weight;
}

std::uint16_t frequency_class(double articles) {
  if (articles <= 0) return 0;
  return articles < 20 ? 1 : articles < 100 ? 2 : 3;
}

class Describer {
 public:
  Describer(const TermText& text, std::span<const LexiconHit> hits, std::span<const Passage> passages,
            std::span<const Wording> wordings)
      : text_(text), hits_(hits), wordings_(wordings), hit_of_(text.size(), no_hit), quoted_(text.size()) {
    for (std::uint32_t hit = 0; hit < hits.size(); ++hit)
      std::fill(hit_of_.begin() + hits[hit].tokens.first, hit_of_.begin() + hits[hit].tokens.last, hit);
    for (const Passage& passage : passages)
      std::fill(quoted_.begin() + passage.first, quoted_.begin() + passage.last,
                passage.last - passage.first);
  }

  std::vector<TermCandidate> candidates() {
    std::vector<TermCandidate> found;
    for (const Sentence& sentence : text_.document.sentences)
      for (std::uint32_t at = sentence.first_token; at < sentence.last_token; ++at)
        if (is_candidate(at)) describe(at, sentence, found.emplace_back(at, hit_of_[at]).features);
    return found;
  }

 private:
  bool is_candidate(std::uint32_t at) const {
    const Token& token = text_.token(at);
    if (token.kind != TokenKind::word) return false;
    return hit_of_[at] != no_hit ||
           (!is_function_word(token.word_class) && token.span.size() >= shortest_word);
  }

  void describe(std::uint32_t at, const Sentence& sentence, TermFeatures& features) {
    features_ = &features;
    const Token& token = text_.token(at);
    const bool is_folded = std::ranges::all_of(token.lemma, is_ascii);  // in lower case it is
    const std::string folded_lemma = is_folded ? std::string() : content_key(token);
    const std::string_view key = is_folded ? token.lemma : std::string_view(folded_lemma);
    const auto& frequencies = text_.language.topics.frequencies;
    const double* articles = is_folded ? frequencies.find(key, token.lemma_hash) : frequencies.find(key);
    const double known = articles == nullptr ? 0 : *articles;
    if (hit_of_[at] != no_hit)
      describe_hit(hits_[hit_of_[at]], token, known);
    else if (const auto near = weight_of_stem(text_.language.terms.stems, key); near > 0)
      set(near_listed + near - 1);
    set(word_class + static_cast<unsigned>(token.word_class));
    set(participle,
        token.verb_form == VerbForm::past_participle || token.verb_form == VerbForm::present_participle);
    set(name, text_.document.names[at]);
    set(frequency + frequency_class(known));
    set(hyphen, text_.forms[at].find('-') != std::string::npos);
    set(length + std::min<unsigned>(token.span.size() / length_step, longest_class));
    set(quoted, quoted_[at] > 0);
    set(scare_quotes, quoted_[at] > 0 && quoted_[at] <= most_scare_tokens);
    set(after_hit, at > sentence.first_token && is_other_hit(at - 1, at));
    set(before_hit, at + 1 < sentence.last_token && is_other_hit(at + 1, at));
    if (!wordings_.empty()) {
      set(same_wording, wordings_[at] == Wording::same);
      set(other_wording, wordings_[at] == Wording::other);
    }
  }

  void describe_hit(const LexiconHit& hit, const Token& token, double articles) {
    const LoadedTerm& term = text_.language.terms.terms[hit.term];
    const auto of = static_cast<unsigned>(term.category);
    if (term.weight == 0) return set(category + of);
    set(negated, hit.negated);
    features_->weight = term.weight * (hit.other_class ? 0.5 : 1) * (hit.negated ? 0.2 : 1);
    features_->frequency = articles;
    set(class_of_hit + static_cast<unsigned>(token.word_class));
    if (hit.negated) return;
    set((hit.other_class ? weight_of_other_class : weight) + term.weight - 1U);
    set(category + of);
    set(category_and_weight + 3 * of + term.weight - 1U, !hit.other_class);
    set(phrase, hit.tokens.size() > 1);
    set(phrase_and_weight + term.weight - 1U, hit.tokens.size() > 1);
  }

  bool is_other_hit(std::uint32_t at, std::uint32_t than) const {
    return hit_of_[at] != no_hit && hit_of_[at] != hit_of_[than] &&
           text_.language.terms.terms[hits_[hit_of_[at]].term].weight > 0;
  }

  void set(unsigned feature, bool on = true) {
    if (on) features_->on.push_back(static_cast<std::uint16_t>(feature));
  }

  const TermText& text_;
  std::span<const LexiconHit> hits_;
  std::span<const Wording> wordings_;
  std::vector<std::uint32_t> hit_of_;
  std::vector<std::uint32_t> quoted_;  ///< by token, how many tokens its quotation has; 0 outside of any
  TermFeatures* features_ = nullptr;   ///< of the word that is described
};

}  // namespace

std::vector<TermCandidate> term_candidates_of(const TermText& text, std::span<const LexiconHit> hits,
                                              std::span<const Passage> passages,
                                              std::span<const Wording> wordings) {
  return Describer(text, hits, passages, wordings).candidates();
}

}  // namespace crossread
