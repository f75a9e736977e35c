#include "analysis/quotes/content_ends.h"

#include <algorithm>

#include "analysis/quotes/choice_model.h"
#include "analysis/quotes/clauses.h"
#include "analysis/quotes/embedded_models.h"

namespace crossread {

const std::array<std::string_view, end_feature_count> end_feature_names = {"statement_end",
                                                                           "at_comma",
                                                                           "at_dash",
                                                                           "at_semicolon",
                                                                           "behind_passage",
                                                                           "relative_follows",
                                                                           "conjunction_follows",
                                                                           "conjunction_and_subject",
                                                                           "conjunction_and_verb",
                                                                           "conjunction_and_cue",
                                                                           "conjunction_and_like_cue",
                                                                           "cue_with_subject_follows",
                                                                           "participle_follows",
                                                                           "participle_cue_follows",
                                                                           "preposition_follows",
                                                                           "of_follows",
                                                                           "infinitive_follows",
                                                                           "adverb_follows",
                                                                           "complementizer_follows",
                                                                           "subject_and_verb_follow",
                                                                           "quotation_follows",
                                                                           "noun_follows",
                                                                           "name_follows",
                                                                           "time_follows",
                                                                           "source_phrase_follows",
                                                                           "bracket_follows",
                                                                           "rest_has_quotation",
                                                                           "rest_has_verb",
                                                                           "rest_short",
                                                                           "rest_middle",
                                                                           "rest_long",
                                                                           "has_quotation",
                                                                           "has_verb",
                                                                           "short_content",
                                                                           "middle_content",
                                                                           "subordinate",
                                                                           "first_comma_subordinate",
                                                                           "first_end",
                                                                           "last_passage_end"};

namespace {

class EndCollector {
 public:
  EndCollector(const SpeechContext& context, const Statement& statement, std::span<const VerbCue> cues,
               const VerbCue& cue, const Attribution& attribution)
      : c_(context),
        statement_(statement),
        cues_(cues),
        cue_(cue),
        first_(attribution.content.first),
        last_(trimmed_end(context, first_, next_report(attribution.content.last))),
        quoted_(end_setting_of(attribution.construction) == EndSetting::quoted),
        subordinate_(is_subordinate()) {}

  std::vector<EndCandidate> collect() {
    for (std::uint32_t at = first_ + 1; at < last_; ++at)
      if (!inside_passage(at) && may_end(at)) add(at);
    if (candidates_.empty() || candidates_.back().last != last_) add(last_);
    return std::move(candidates_);
  }

 private:
  /// Between two tokens of one passage.
  bool inside_passage(std::uint32_t at) const {
    return c_.is_quoted(at) && c_.passage_of[at] == c_.passage_of[at - 1];
  }

  /// At a mark, before a conjunction or a cue; behind quoted words anywhere, as « l'arrogance » de la droite.
  bool may_end(std::uint32_t at) const {
    if (c_.token(at).kind == TokenKind::punctuation && !c_.is_quoted(at))
      return c_.is_mark(at, ",") || c_.is_mark(at, ";") || c_.is_mark(at, "(") || c_.is_mark(at, ":") ||
             is_dash(c_, at);
    if (c_.token(at - 1).kind == TokenKind::punctuation && !c_.is_quoted(at - 1)) return false;
    if (c_.is_quoted(at - 1)) return true;
    const auto word_class = c_.token(at).word_class;
    if (word_class == WordClass::conjunction && !complementizer_at(c_, at, last_)) return true;
    if (seen_passage(at) && (word_class == WordClass::preposition || word_class == WordClass::adverb ||
                             complementizer_at(c_, at, last_)))
      return !is_of(c_, at) || !quoted_;
    return participle_cue_at(at) != nullptr;
  }

  bool seen_passage(std::uint32_t at) const { return holds_passage(c_, {first_, at}); }

  const VerbCue* participle_cue_at(std::uint32_t at) const {
    for (const VerbCue& other : cues_)
      if (other.mood == VerbCue::Mood::participle && other.group.first >= at && other.group.first <= at + 1 &&
          other.group.first > cue_.group.last && !c_.is_quoted(other.verb))
        return &other;
    return nullptr;
  }

  /// A finite cue whose group begins within a few words of a place.
  bool cue_follows(std::uint32_t at, std::uint32_t within) const {
    return std::ranges::any_of(cues_, [&](const VerbCue& other) {
      return other.mood == VerbCue::Mood::finite && other.group.first >= at &&
             other.group.first <= at + within && !c_.is_quoted(other.verb);
    });
  }

  // "While he says ..., ..." and "After aides insisted ..., ...": the statement begins with what governs the
  // cue.
  bool is_subordinate() const {
    if (has_main_verb(c_, statement_.first, cue_.group.first)) return false;
    constexpr std::uint32_t first_words = 3;  // "Despite admitting ..., ..."
    if (cue_.mood == VerbCue::Mood::participle && cue_.group.first <= statement_.first + first_words)
      return true;
    for (std::uint32_t at = statement_.first; at < std::min(statement_.first + 6, cue_.group.first); ++at)
      if (is_complementizer(c_, at, statement_.last, Complement::subordinate)) return true;
    const std::uint32_t stop = std::min(statement_.first + 5, cue_.group.first);
    for (std::uint32_t at = statement_.first; at < stop; ++at) {
      const auto word_class = c_.token(at).word_class;
      if (word_class == WordClass::conjunction || complementizer_at(c_, at, statement_.last))
        return at > statement_.first || c_.token(at + 1).word_class != WordClass::verb;
      if (c_.mention_from[at] != nothing) return false;
    }
    return false;
  }

  void add(std::uint32_t at) {
    EndCandidate candidate{.last = at, .features = {}};
    if (at == last_)
      set(candidate, EndFeature::statement_end);
    else
      describe_following(candidate);
    describe_rest(candidate);
    describe_content(candidate);
    if (c_.is_quoted(at - 1)) set(candidate, EndFeature::behind_passage);
    if (subordinate_) set(candidate, EndFeature::subordinate);
    if (candidates_.empty()) set(candidate, EndFeature::first_end);
    if (subordinate_ && at < last_ && c_.is_mark(at, ",") &&
        std::ranges::none_of(candidates_, [&](const auto& other) { return c_.is_mark(other.last, ","); }))
      set(candidate, EndFeature::first_comma_subordinate);
    candidates_.push_back(candidate);
  }

  static void set(EndCandidate& candidate, EndFeature feature) {
    candidate.features[static_cast<std::size_t>(feature)] = 1;
  }

  void describe_following(EndCandidate& candidate) const {
    std::uint32_t at = candidate.last;
    if (c_.is_mark(at, ",")) set(candidate, EndFeature::at_comma);
    if (is_dash(c_, at)) set(candidate, EndFeature::at_dash);
    if (c_.is_mark(at, ";")) set(candidate, EndFeature::at_semicolon);
    if (c_.is_mark(at, "(")) set(candidate, EndFeature::bracket_follows);
    if (c_.token(at).kind == TokenKind::punctuation && !c_.is_quoted(at) && at + 1 < last_) ++at;
    describe_word(candidate, at);
  }

  void describe_word(EndCandidate& candidate, std::uint32_t at) const {
    if (c_.is_quoted(at)) return set(candidate, EndFeature::quotation_follows);
    if (participle_cue_at(at) != nullptr) set(candidate, EndFeature::participle_cue_follows);
    if (is_relative(c_, at)) return set(candidate, EndFeature::relative_follows);
    if (starts_source_phrase(at)) set(candidate, EndFeature::source_phrase_follows);
    const Token& token = c_.token(at);
    if (token.word_class == WordClass::conjunction || complementizer_at(c_, at, last_)) {
      set(candidate, complementizer_at(c_, at, last_) ? EndFeature::complementizer_follows
                                                      : EndFeature::conjunction_follows);
      describe_conjoined(candidate, at + 1);
      return;
    }
    const auto mention = c_.mention_from[at];
    if (mention != nothing) {
      const Mention& found = c_.mentions[mention];
      if (is_occasion(c_, found))
        set(candidate, EndFeature::time_follows);
      else
        set(candidate, found.name.empty() ? EndFeature::noun_follows : EndFeature::name_follows);
      if (found.tokens.last < last_ && is_finite(c_, found.tokens.last))
        set(candidate, cue_follows(found.tokens.last, 1) ? EndFeature::cue_with_subject_follows
                                                         : EndFeature::subject_and_verb_follow);
      return;
    }
    if (is_of(c_, at)) set(candidate, EndFeature::of_follows);
    if (token.word_class == WordClass::preposition) set(candidate, EndFeature::preposition_follows);
    if (token.word_class == WordClass::adverb) set(candidate, EndFeature::adverb_follows);
    if (token.verb_form == VerbForm::infinitive ||
        (at + 1 < last_ && c_.token(at + 1).verb_form == VerbForm::infinitive))
      set(candidate, EndFeature::infinitive_follows);
    if (token.verb_form == VerbForm::present_participle || token.verb_form == VerbForm::past_participle)
      set(candidate, EndFeature::participle_follows);
  }

  /// Where a verb that mostly reports follows a conjunction in the cue's form: "denied ... | and said crews
  /// ...".
  std::uint32_t next_report(std::uint32_t last) const {
    for (const VerbCue& other : cues_) {
      const std::uint32_t at = other.group.first;
      if (at <= first_ + 1 || at >= last || c_.token(at - 1).word_class != WordClass::conjunction) continue;
      const bool reports = other.use->form == ReportingUse::Form::plain && other.use->constructions.sentence;
      if (reports && is_like_cue(at) && !c_.is_quoted(at)) return at - 1;
    }
    return last;
  }

  /// A past, which many irregular forms do not tell from a participle: "said".
  static bool is_past(VerbForm form) {
    return form == VerbForm::past || form == VerbForm::past_participle || form == VerbForm::none;
  }

  /// "denied ... and said", « a reconnu ... mais affirmé »: the same tense, or the participle without its
  /// auxiliary.
  bool is_like_cue(std::uint32_t at) const {
    if (cue_.use == nullptr) return false;
    const VerbForm own = c_.token(cue_.verb).verb_form;
    return std::ranges::any_of(cues_, [&](const VerbCue& other) {
      if (other.group.first != at || c_.is_quoted(at)) return false;
      const VerbForm form = c_.token(other.verb).verb_form;
      return form == own || (is_past(form) && is_past(own));
    });
  }

  void describe_conjoined(EndCandidate& candidate, std::uint32_t at) const {
    if (at >= last_) return;
    if (cue_follows(at, 4)) set(candidate, EndFeature::conjunction_and_cue);
    if (is_like_cue(at)) set(candidate, EndFeature::conjunction_and_like_cue);
    if (is_finite(c_, at)) return set(candidate, EndFeature::conjunction_and_verb);
    const auto mention = c_.mention_from[at];
    if (mention != nothing && c_.mentions[mention].tokens.last < last_ &&
        is_finite(c_, c_.mentions[mention].tokens.last))
      set(candidate, EndFeature::conjunction_and_subject);
  }

  bool starts_source_phrase(std::uint32_t at) const {
    const auto& phrases = c_.language.speech.source_phrases;
    return phrases.index.longest_at(std::span(c_.document.tokens).subspan(at, last_ - at)).tokens > 0;
  }

  void describe_rest(EndCandidate& candidate) const {
    if (candidate.last == last_) return;
    std::uint32_t words = 0;
    for (std::uint32_t at = candidate.last; at < last_; ++at) {
      if (is_word(c_.token(at))) ++words;
      if (c_.is_quoted(at))
        set(candidate, EndFeature::rest_has_quotation);
      else if (is_finite(c_, at))
        set(candidate, EndFeature::rest_has_verb);
    }
    set(candidate, words <= 3    ? EndFeature::rest_short
                   : words <= 10 ? EndFeature::rest_middle
                                 : EndFeature::rest_long);
    if (!holds_passage(c_, {candidate.last, last_})) set(candidate, EndFeature::last_passage_end);
  }

  void describe_content(EndCandidate& candidate) const {
    std::uint32_t words = 0;
    for (std::uint32_t at = first_; at < candidate.last; ++at) {
      if (is_word(c_.token(at))) ++words;
      if (c_.is_quoted(at))
        set(candidate, EndFeature::has_quotation);
      else if (is_finite(c_, at))
        set(candidate, EndFeature::has_verb);
    }
    if (words <= 3)
      set(candidate, EndFeature::short_content);
    else if (words <= 8)
      set(candidate, EndFeature::middle_content);
  }

  const SpeechContext& c_;
  const Statement& statement_;
  std::span<const VerbCue> cues_;
  const VerbCue& cue_;
  std::uint32_t first_;
  std::uint32_t last_;
  bool quoted_;
  bool subordinate_;
  std::vector<EndCandidate> candidates_;
};

}  // namespace

EndSetting end_setting_of(Attribution::Construction construction) {
  switch (construction) {
    case Attribution::Construction::bare_clause:
      return EndSetting::bare_clause;
    case Attribution::Construction::infinitive:
      return EndSetting::infinitive;
    case Attribution::Construction::object:
    case Attribution::Construction::after_cue:
      return EndSetting::quoted;
    default:
      return EndSetting::clause;
  }
}

std::vector<EndCandidate> end_candidates_of(const SpeechContext& context, const Statement& statement,
                                            std::span<const VerbCue> cues, const VerbCue& cue,
                                            const Attribution& attribution) {
  return EndCollector(context, statement, cues, cue, attribution).collect();
}

std::uint32_t content_end(const SpeechContext& context, const Statement& statement,
                          std::span<const VerbCue> cues, const VerbCue& cue, const Attribution& attribution) {
  static const ChoiceModel model(embedded_end_model(), end_setting_names, end_feature_names);
  const auto candidates = end_candidates_of(context, statement, cues, cue, attribution);
  const auto setting = static_cast<std::size_t>(end_setting_of(attribution.construction));
  std::vector<double> scores;
  for (const auto& candidate : candidates) scores.push_back(model.score(setting, candidate.features));
  return candidates[choose(scores).best].last;
}

}  // namespace crossread
