#include "analysis/people/mentions.h"

#include <algorithm>
#include <span>
#include <tuple>

#include "analysis/people/appositions.h"
#include "analysis/people/conjoined.h"
#include "analysis/people/noun_phrase.h"
#include "analysis/people/pronoun_phrase.h"

namespace crossread {
namespace {

using Part = PhraseWord::Part;

/// Reads the mentions of one sentence after the other.
class MentionReader {
 public:
  explicit MentionReader(const PhraseContext& context) : context_(context) {}

  std::vector<Mention> read() {
    const auto& sentences = context_.document.sentences;
    for (std::uint32_t number = 0; number < sentences.size(); ++number) {
      sentence_ = number;
      end_ = sentences[number].last_token;
      for (std::uint32_t at = sentences[number].first_token; at < end_;) at = read_at(at);
    }
    return std::move(mentions_);
  }

 private:
  /// Adds what stands at a token; where to go on.
  std::uint32_t read_at(std::uint32_t at) {
    parts_.clear();
    inner_.clear();
    bool is_joined = false;
    std::uint32_t next = at;
    std::size_t inner_of_parts = 0;
    while (auto phrase = phrase_at(next)) {
      if (!parts_.empty() && !are_alike(parts_.front(), *phrase)) break;
      inner_of_parts = inner_.size();
      phrase->apposition = span_of(apposition_of(context_, *phrase, end_));
      parts_.push_back(*phrase);
      next = phrase->tokens.last;
      if (is_joined || next + 1 >= end_) break;
      is_joined = is_part(context_.sense(next), Part::conjunction);
      const bool goes_on = context_.is_mark(next, ',') && phrase->apposition.empty();
      if (!is_joined && !goes_on) break;
      ++next;
    }
    if (parts_.empty()) return at + 1;
    const std::uint32_t last = parts_.back().tokens.last;
    if (is_joined && parts_.size() > 1 && next == last) parts_.push_back(joint_of(parts_));
    add_all(parts_);
    inner_.resize(inner_of_parts);
    add_all(inner_);
    return last;
  }

  /// Adds the mentions inside the phrase to `inner_`.
  std::optional<Mention> phrase_at(std::uint32_t at) {
    if (at >= end_ || !context_.sense(at).is_word) return std::nullopt;
    const std::size_t before = inner_.size();
    const auto phrase = noun_phrase_at(context_, at, end_, inner_);
    // « ce dernier » is a pronoun, « ce dernier accord » is none.
    const std::uint32_t pronoun_tokens = context_.sense(at).pronoun.tokens;
    if (phrase && (pronoun_tokens < 2 || phrase->tokens.size() > pronoun_tokens)) return phrase;
    inner_.resize(before);
    const auto pronoun = pronoun_at(context_, at, end_, inner_);
    return pronoun || pronoun_tokens < 2 ? pronoun : noun_phrase_at(context_, at, end_, inner_);
  }

  Span span_of(TokenRange range) const {
    if (range.empty()) return {};
    return {context_.token(range.first).span.begin, context_.token(range.last - 1).span.end};
  }

  void add_all(std::span<Mention> mentions) {
    for (Mention& mention : mentions) {
      mention.sentence = sentence_;
      mention.span = span_of(mention.tokens);
      mentions_.push_back(mention);
    }
  }

  const PhraseContext& context_;
  std::vector<Mention> mentions_;
  std::vector<Mention> parts_;  ///< of what stands at a token, joined by commas and conjunctions
  std::vector<Mention> inner_;  ///< inside those
  std::uint32_t sentence_ = 0;
  std::uint32_t end_ = 0;
};

/// By beginning, the longer first; a joint mention before a part of the same length.
void sort_by_place(std::vector<Mention>& mentions) {
  std::ranges::stable_sort(mentions, {}, [](const Mention& mention) {
    return std::tuple(mention.tokens.first, UINT32_MAX - mention.tokens.last, !mention.is_joint);
  });
}

void link_parts(std::vector<Mention>& mentions) {
  std::vector<std::uint32_t> open;
  for (std::uint32_t at = 0; at < mentions.size(); ++at) {
    while (!open.empty() && !mentions[open.back()].tokens.contains(mentions[at].tokens)) open.pop_back();
    if (!open.empty()) mentions[at].within = open.back();
    open.push_back(at);
  }
}

}  // namespace

std::vector<Mention> mentions_of(const PhraseContext& context) {
  std::vector<Mention> mentions = MentionReader(context).read();
  sort_by_place(mentions);
  link_parts(mentions);
  return mentions;
}

}  // namespace crossread
