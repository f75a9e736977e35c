#include "analysis/quotes/source_features.h"

#include <algorithm>

#include "analysis/quotes/clauses.h"

namespace crossread {

const std::array<std::string_view, source_feature_count> source_feature_names = {"touches_cue",
                                                                                 "near",
                                                                                 "middle",
                                                                                 "far",
                                                                                 "mentions_between_1",
                                                                                 "mentions_between_2",
                                                                                 "mentions_between_more",
                                                                                 "comma_between",
                                                                                 "commas_between",
                                                                                 "verb_between",
                                                                                 "main_verb_between",
                                                                                 "relative_between",
                                                                                 "bracket_between",
                                                                                 "quotation_between",
                                                                                 "cue_between",
                                                                                 "conjunction_between",
                                                                                 "governed",
                                                                                 "joined",
                                                                                 "behind_comma",
                                                                                 "behind_quotation",
                                                                                 "first_of_statement",
                                                                                 "in_brackets",
                                                                                 "behind_verb",
                                                                                 "before_comma",
                                                                                 "before_verb",
                                                                                 "name",
                                                                                 "description",
                                                                                 "personal_pronoun",
                                                                                 "demonstrative_pronoun",
                                                                                 "relative_pronoun",
                                                                                 "indefinite_pronoun",
                                                                                 "possessive_pronoun",
                                                                                 "first_person",
                                                                                 "person",
                                                                                 "body",
                                                                                 "place",
                                                                                 "group",
                                                                                 "thing",
                                                                                 "has_role",
                                                                                 "has_title",
                                                                                 "definite",
                                                                                 "indefinite",
                                                                                 "nested",
                                                                                 "joint",
                                                                                 "medium",
                                                                                 "data",
                                                                                 "occasion",
                                                                                 "abbreviated",
                                                                                 "object_pronoun",
                                                                                 "last_source",
                                                                                 "last_source_here",
                                                                                 "earlier_source",
                                                                                 "last_subject",
                                                                                 "blocks_between",
                                                                                 "colon_subject",
                                                                                 "rule",
                                                                                 "nobody"};

namespace {

constexpr std::size_t attributions_looked_back = 64;  // so that time stays linear where none has a source

class SourceCollector {
 public:
  SourceCollector(const SpeechContext& context, std::span<const Attribution> found,
                  std::span<const TokenRange> cues, std::size_t number)
      : c_(context),
        found_(found),
        cues_(cues),
        number_(number),
        attribution_(found[number]),
        statement_(statement_of(context, anchor())) {}

  std::vector<SourceCandidate> collect() {
    const auto& statement = c_.statements[statement_];
    const auto begin = [](const Mention& mention) { return mention.tokens.first; };
    const auto inside = std::ranges::lower_bound(c_.mentions, statement.first, {}, begin);
    for (auto at = static_cast<std::uint32_t>(inside - c_.mentions.begin());
         at < c_.mentions.size() && begin(c_.mentions[at]) < statement.last; ++at) {
      const auto& tokens = c_.mentions[at].tokens;
      if (tokens.last > statement.last) continue;
      if (overlaps(tokens, attribution_.content) || c_.is_quoted(tokens.first)) continue;
      add(at);
    }
    add_earlier();
    if (attribution_.source != nothing) add(attribution_.source);
    SourceCandidate nobody{.mention = nothing, .setting = setting_of(nothing), .features = {}};
    set(nobody, SourceFeature::nobody);
    if (attribution_.source == nothing) set(nobody, SourceFeature::rule);
    candidates_.push_back(nobody);
    return std::move(candidates_);
  }

 private:
  std::uint32_t anchor() const {
    return attribution_.cue.empty() ? attribution_.content.first : attribution_.cue.first;
  }
  std::size_t farthest_back() const { return number_ - std::min(number_, attributions_looked_back); }
  static bool overlaps(TokenRange a, TokenRange b) { return a.first < b.last && b.first < a.last; }
  static void set(SourceCandidate& candidate, SourceFeature feature) {
    candidate.features[static_cast<std::size_t>(feature)] = 1;
  }

  void add_earlier() {
    std::size_t sources = 0;
    for (std::size_t at = number_; at-- > farthest_back() && sources < 3;)
      if (found_[at].source != nothing) {
        add(found_[at].source);
        ++sources;
      }
    if (statement_ > 0) {
      const auto& before = c_.statements[statement_ - 1];
      for (std::uint32_t token = before.first; token < before.last; ++token)
        if (const auto mention = c_.mention_from[token]; mention != nothing && !c_.is_quoted(token)) {
          add(mention);
          token = c_.mentions[mention].tokens.last;
        }
    }
  }

  SourceSetting setting_of(std::uint32_t mention) const {
    if (attribution_.cue.empty()) return SourceSetting::none;
    if (attribution_.dependent) return SourceSetting::participle;
    return mention != nothing && c_.mentions[mention].tokens.first >= attribution_.cue.last
               ? SourceSetting::behind
               : SourceSetting::before;
  }

  void add(std::uint32_t mention) {
    if (std::ranges::any_of(candidates_, [&](const auto& c) { return c.mention == mention; })) return;
    SourceCandidate candidate{.mention = mention, .setting = setting_of(mention), .features = {}};
    describe_place(candidate);
    describe_surroundings(candidate);
    describe_mention(candidate);
    describe_past(candidate);
    if (mention == attribution_.source) set(candidate, SourceFeature::rule);
    candidates_.push_back(candidate);
  }

  void describe_place(SourceCandidate& candidate) const {
    const TokenRange own = c_.mentions[candidate.mention].tokens;
    const auto& statement = c_.statements[statement_];
    if (own.last <= statement.first) return;
    const TokenRange cue = attribution_.cue.empty()
                               ? TokenRange{attribution_.content.first, attribution_.content.first}
                               : attribution_.cue;
    TokenRange gap =
        own.last <= cue.first ? TokenRange{own.last, cue.first} : TokenRange{cue.last, own.first};
    if (own.first < cue.last && cue.first < own.last) gap = {0, 0};
    std::uint32_t words = 0;
    std::uint32_t mentions = 0;
    std::uint32_t commas = 0;
    for (std::uint32_t at = gap.first; at < gap.last; ++at) {
      const Token& token = c_.token(at);
      if (c_.is_quoted(at)) {
        set(candidate, SourceFeature::quotation_between);
        continue;
      }
      if (token.kind == TokenKind::word || token.kind == TokenKind::number) ++words;
      if (c_.is_mark(at, ",")) ++commas;
      if (c_.is_mark(at, "(") || c_.is_mark(at, ")")) set(candidate, SourceFeature::bracket_between);
      if (is_finite(c_, at)) set(candidate, SourceFeature::verb_between);
      if (is_relative(c_, at)) set(candidate, SourceFeature::relative_between);
      if (token.word_class == WordClass::conjunction) set(candidate, SourceFeature::conjunction_between);
      if (const auto mention = c_.mention_from[at];
          mention != nothing && c_.mentions[mention].tokens.last <= gap.last) {
        ++mentions;
      }
    }
    if (gap.first < gap.last && has_main_verb(c_, gap.first, gap.last))
      set(candidate, SourceFeature::main_verb_between);
    if (commas == 1) set(candidate, SourceFeature::comma_between);
    if (commas > 1) set(candidate, SourceFeature::commas_between);
    set(candidate, words == 0   ? SourceFeature::touches_cue
                   : words <= 3 ? SourceFeature::near
                   : words <= 8 ? SourceFeature::middle
                                : SourceFeature::far);
    if (mentions == 1) set(candidate, SourceFeature::mentions_between_1);
    if (mentions == 2) set(candidate, SourceFeature::mentions_between_2);
    if (mentions > 2) set(candidate, SourceFeature::mentions_between_more);
    for (auto other = std::ranges::lower_bound(cues_, gap.first, {}, &TokenRange::first);
         other != cues_.end() && other->first < gap.last; ++other)
      if (other->last <= gap.last) set(candidate, SourceFeature::cue_between);
  }

  void describe_surroundings(SourceCandidate& candidate) const {
    const TokenRange own = c_.mentions[candidate.mention].tokens;
    const auto& statement = c_.statements[statement_of(c_, own.first)];
    if (own.first == statement.first) {
      set(candidate, SourceFeature::first_of_statement);
    } else {
      const std::uint32_t before = own.first - 1;
      const auto word_class = c_.token(before).word_class;
      if (word_class == WordClass::preposition) set(candidate, SourceFeature::governed);
      if (word_class == WordClass::conjunction) set(candidate, SourceFeature::joined);
      if (c_.is_mark(before, ",")) set(candidate, SourceFeature::behind_comma);
      if (c_.is_mark(before, "(")) set(candidate, SourceFeature::in_brackets);
      if (c_.is_quoted(before)) set(candidate, SourceFeature::behind_quotation);
      if (is_finite(c_, before)) set(candidate, SourceFeature::behind_verb);
    }
    if (own.last < statement.last) {
      if (c_.is_mark(own.last, ",")) set(candidate, SourceFeature::before_comma);
      if (is_finite(c_, own.last)) set(candidate, SourceFeature::before_verb);
    }
  }

  void describe_mention(SourceCandidate& candidate) const {
    const Mention& m = c_.mentions[candidate.mention];
    switch (m.form) {
      case Mention::Form::name:
        set(candidate, SourceFeature::name);
        break;
      case Mention::Form::description:
        set(candidate, SourceFeature::description);
        break;
      case Mention::Form::pronoun:
        describe_pronoun(candidate, m);
        break;
    }
    switch (m.kind) {
      case Mention::Kind::person:
        set(candidate, SourceFeature::person);
        break;
      case Mention::Kind::body:
        set(candidate, SourceFeature::body);
        break;
      case Mention::Kind::place:
        set(candidate, SourceFeature::place);
        break;
      case Mention::Kind::group:
        set(candidate, SourceFeature::group);
        break;
      case Mention::Kind::other:
        set(candidate, SourceFeature::thing);
        break;
      case Mention::Kind::unknown:
        break;
    }
    if (m.role != nothing) set(candidate, SourceFeature::has_role);
    if (m.title != nothing) set(candidate, SourceFeature::has_title);
    if (m.determiner == Mention::Determiner::definite) set(candidate, SourceFeature::definite);
    if (m.determiner == Mention::Determiner::indefinite) set(candidate, SourceFeature::indefinite);
    if (m.within != nothing) set(candidate, SourceFeature::nested);
    if (m.is_joint) set(candidate, SourceFeature::joint);
    if (c_.written(m.tokens.last - 1).ends_with('.')) set(candidate, SourceFeature::abbreviated);
    if (m.form == Mention::Form::pronoun) return;
    const auto& media = c_.language.speech.media;
    const auto match = media.index.longest_at(std::span(c_.document.tokens).subspan(m.head, 1));
    if (match.tokens > 0)
      set(candidate, media.entries[match.entry] ? SourceFeature::data : SourceFeature::medium);
    const auto word = c_.language.people.phrase_words.find(c_.token(m.head).folded);
    if (word != c_.language.people.phrase_words.end() && word->second.part == PhraseWord::Part::occasion)
      set(candidate, SourceFeature::occasion);
  }

  void describe_pronoun(SourceCandidate& candidate, const Mention& m) const {
    if (m.pronoun == nothing) return;
    if (c_.language.people.pronouns.entries[m.pronoun].is_object)
      set(candidate, SourceFeature::object_pronoun);
    switch (c_.language.people.pronouns.entries[m.pronoun].kind) {
      case PronounWord::Kind::personal:
        return set(candidate, SourceFeature::personal_pronoun);
      case PronounWord::Kind::demonstrative:
        return set(candidate, SourceFeature::demonstrative_pronoun);
      case PronounWord::Kind::relative:
        return set(candidate, SourceFeature::relative_pronoun);
      case PronounWord::Kind::indefinite:
        return set(candidate, SourceFeature::indefinite_pronoun);
      case PronounWord::Kind::possessive:
        return set(candidate, SourceFeature::possessive_pronoun);
      case PronounWord::Kind::speaker:
      case PronounWord::Kind::hearer:
        return set(candidate, SourceFeature::first_person);
      case PronounWord::Kind::impersonal:
        return;
    }
  }

  void describe_past(SourceCandidate& candidate) const {
    std::size_t seen = 0;
    for (std::size_t at = number_; at-- > farthest_back() && seen < 3;) {
      if (found_[at].source == nothing) continue;
      if (found_[at].source == candidate.mention) {
        set(candidate, seen == 0 ? SourceFeature::last_source : SourceFeature::earlier_source);
        if (seen == 0 && is_here(found_[at])) set(candidate, SourceFeature::last_source_here);
      }
      ++seen;
    }
    const TokenRange own = c_.mentions[candidate.mention].tokens;
    const auto& statement = c_.statements[statement_];
    if (own.first >= statement.first) return;
    const auto theirs = statement_of(c_, own.first);
    if (c_.statements[theirs].block != statement.block) set(candidate, SourceFeature::blocks_between);
    if (theirs + 1 == statement_ && own.first <= c_.statements[theirs].first + 1) {
      set(candidate, SourceFeature::last_subject);
      if (c_.is_mark(c_.statements[theirs].last - 1, ":")) set(candidate, SourceFeature::colon_subject);
    }
  }

  bool is_here(const Attribution& other) const {
    const auto theirs = statement_of(c_, other.content.first);
    return theirs + 1 >= statement_ && c_.statements[theirs].block == c_.statements[statement_].block;
  }

  const SpeechContext& c_;
  std::span<const Attribution> found_;
  std::span<const TokenRange> cues_;
  std::size_t number_;
  const Attribution& attribution_;
  std::size_t statement_;
  std::vector<SourceCandidate> candidates_;
};

}  // namespace

std::vector<TokenRange> sorted_cues_of(std::span<const Attribution> found) {
  std::vector<TokenRange> cues;
  for (const Attribution& attribution : found)
    if (!attribution.cue.empty()) cues.push_back(attribution.cue);
  std::ranges::sort(cues, {}, &TokenRange::first);
  return cues;
}

std::vector<SourceCandidate> source_candidates_of(const SpeechContext& context,
                                                  std::span<const Attribution> found,
                                                  std::span<const TokenRange> cues, std::size_t number) {
  return SourceCollector(context, found, cues, number).collect();
}

}  // namespace crossread
