#include "analysis/quotes/statement_reader.h"

#include <algorithm>
#include <ranges>

#include "analysis/quotes/clauses.h"
#include "analysis/quotes/complements.h"
#include "analysis/quotes/content_ends.h"
#include "analysis/quotes/cues.h"
#include "analysis/quotes/incises.h"
#include "analysis/quotes/noun_cues.h"
#include "analysis/quotes/pointing_back.h"
#include "analysis/quotes/source_phrases.h"
#include "analysis/quotes/subjects.h"
#include "analysis/text/letter_case.h"

namespace crossread {
namespace {

using Kind = Attribution::Construction;

constexpr std::uint32_t longest_adjunct = 25;  // between an incise and the words that go on

bool overlap(TokenRange a, TokenRange b) {
  return a.first < b.last && b.first < a.last;
}

class StatementReader {
 public:
  StatementReader(const SpeechContext& context, const Statement& statement, std::vector<Attribution>& found)
      : c_(context),
        s_(statement),
        found_(found),
        own_(found.size()),
        end_(trimmed_end(context, s_.first, s_.last)) {}

  void read() {
    cues_ = verb_cues_of(c_, s_.first, s_.last);
    std::erase_if(cues_, [&](const VerbCue& cue) {
      return cue.negated || cue.supposed || cue.passive || (c_.is_quoted(cue.verb) && !may_stand_inside(cue));
    });
    used_.assign(cues_.size(), false);
    for (std::size_t number = 0; number < cues_.size(); ++number) read_incise(number, true);
    read_nouns();
    read_phrases(true);
    for (std::size_t number = 0; number < cues_.size(); ++number) {
      if (used_[number] || is_taken(cues_[number].verb)) continue;
      if (!stands_between_commas(number) && read_complement(number)) continue;
      if (!read_incise(number, false)) read_pointing_back(number);
    }
    read_phrases(false);
  }

 private:
  auto own() const { return found_ | std::views::drop(own_); }

  bool is_taken(std::uint32_t token) const {
    return std::ranges::any_of(
        own(), [&](const Attribution& a) { return a.content.first <= token && token < a.content.last; });
  }
  bool is_free(TokenRange range) const {
    return std::ranges::none_of(own(), [&](const Attribution& a) { return overlap(a.content, range); });
  }

  /// « A, a-t-il confié. B »: a cue inside the marks, behind which the speaker goes on.
  bool may_stand_inside(const VerbCue& cue) const {
    if (!cue.use->constructions.incise || cue.inverted_subject == nothing ||
        cue.use->form == ReportingUse::Form::thought)
      return false;
    return cue.group.first > s_.first && c_.is_mark(cue.group.first - 1, ",") &&
           !(cue.group.last < s_.last && complementizer_at(c_, cue.group.last, s_.last));
  }

  // ---- incises

  /// Sure incises stand behind a quotation, or have their subject behind them.
  bool read_incise(std::size_t number, bool sure) {
    const VerbCue& cue = cues_[number];
    const auto incise = incise_of(c_, s_, cue);
    if (!incise || (sure && !incise->behind_quotation && !incise->inverted && !incise->as)) return false;
    if (incise->as && incise->tokens.first <= segment_begin(incise->tokens.first))
      return read_opening(number, *incise);
    if (cue.group.last < s_.last && is_complementizer(c_, cue.group.last, s_.last, Complement::clause))
      return false;
    const TokenRange content = content_before(cue, *incise);
    if (content.empty() || !is_free(content)) return false;
    if (names_place_of_speech(number, *incise, content)) return false;
    const bool quoted = holds_passage(c_, content);
    if (!quoted && !may_report_sentence(*cue.use, *incise)) return false;
    if (quoted && !cue.use->constructions.incise) return false;
    if (!quoted && !has_main_verb(c_, content.first, content.last) &&
        !goes_on_behind(number, *incise, content))
      return false;
    used_[number] = true;
    Incise named = *incise;
    named.source = source_named_behind(*incise);
    add(cue, content, quoted ? Kind::incise : Kind::sentence, named.source, cue.inverted_subject != nothing);
    if (named.source != incise->source) found_.back().is_source_sure = true;
    read_behind(number, named, content);
    return true;
  }

  /// "In an interview on "Face the State," the governor said that ...": what is said follows.
  bool names_place_of_speech(std::size_t number, const Incise& incise, TokenRange content) const {
    if (!incise.behind_quotation || incise.inverted || c_.is_quoted(content.first)) return false;
    for (std::uint32_t at = content.first; at < content.last; ++at)
      if (!c_.is_quoted(at) && is_finite(c_, at)) return false;
    const auto complement = complement_of(c_, cues_[number], complement_limit(number));
    return complement &&
           (complement->construction == Kind::clause || complement->construction == Kind::bare_clause);
  }

  /// A verb that is mostly not speech reports a sentence only with its subject behind it: constate la mairie.
  static bool may_report_sentence(const ReportingUse& use, const Incise& incise) {
    if (!use.constructions.sentence) return false;
    return use.form == ReportingUse::Form::plain ||
           (use.form == ReportingUse::Form::weak && (incise.inverted || incise.as));
  }

  /// « a-t-on appris de source policière »: of an indefinite subject the phrase behind it tells who.
  std::uint32_t source_named_behind(const Incise& incise) const {
    if (incise.source == nothing || c_.mentions[incise.source].pronoun == nothing) return incise.source;
    const auto kind = c_.language.people.pronouns.entries[c_.mentions[incise.source].pronoun].kind;
    if (kind != PronounWord::Kind::indefinite) return incise.source;
    const auto named = named_source(c_, incise.tokens.last, s_.last);
    return named == nothing ? incise.source : named;
  }

  /// "As the mayor put it, ...": what is said follows the comma.
  bool read_opening(std::size_t number, const Incise& incise) {
    std::uint32_t at = behind_subject(incise);
    while (at < end_ && !c_.is_mark(at, ",") && !c_.is_quoted(at)) ++at;
    if (at < end_ && !c_.is_quoted(at)) ++at;
    if (at >= end_) return false;
    used_[number] = true;
    add(cues_[number], {at, end_}, Kind::sentence, incise.source, false);
    return true;
  }

  TokenRange content_before(const VerbCue& cue, const Incise& incise) const {
    std::uint32_t last = incise.tokens.first;
    const bool inside = c_.is_quoted(cue.verb);
    while (last > s_.first && c_.token(last - 1).kind == TokenKind::punctuation &&
           (inside || !c_.is_quoted(last - 1)))
      --last;
    std::uint32_t first = segment_begin(last);
    if (first >= last) return {first, first};
    if (incise.behind_quotation && c_.is_quoted(last - 1)) {
      const Passage& passage = c_.passages[c_.passage_of[last - 1]];
      if (passage.first > first && stands_apart(passage.first)) first = passage.first;
    }
    return {first, last};
  }

  /// Whether the words before a token are no part of the sentence that begins there: "Il insiste : « ... »".
  bool stands_apart(std::uint32_t at) const {
    return c_.is_mark(at - 1, ":") || is_sentence_mark(c_.written(at - 1)) || is_dash(c_, at - 1);
  }

  /// Where words begin that no attribution of the statement has taken.
  std::uint32_t segment_begin(std::uint32_t until) const {
    std::uint32_t begin = s_.first;
    for (const Attribution& a : own()) {
      for (const std::uint32_t end : {a.content.last, a.cue.last})
        if (end <= until) begin = std::max(begin, end);
      if (a.source != nothing)
        if (const auto& tokens = c_.mentions[a.source].tokens;
            tokens.first >= s_.first && tokens.last <= until)
          begin = std::max(begin, tokens.last);
    }
    while (begin < until && !c_.is_quoted(begin) && c_.token(begin).kind == TokenKind::punctuation) ++begin;
    return begin;
  }

  /// "A," he said, "B." and A, he said, B.
  void read_behind(std::size_t number, const Incise& incise, TokenRange before) {
    const VerbCue& cue = cues_[number];
    if (c_.is_quoted(cue.verb)) return read_inside(cue, incise);
    std::uint32_t at = behind_subject(incise);
    const std::uint32_t stop = std::min(next_cue(number), end_);
    if (goes_on_behind(number, incise, before)) {
      Attribution attribution = attribution_of(cue, {at + 1, end_}, Kind::bare_clause, incise.source);
      attribution.content.last = content_end(c_, s_, cues_, cue, attribution);
      if (is_free(attribution.content)) found_.push_back(attribution);
      return;
    }
    for (const std::uint32_t last = std::min(stop, at + longest_adjunct); at < last; ++at) {
      if (!c_.is_quoted(at)) continue;
      const Passage& passage = c_.passages[c_.passage_of[at]];
      if (is_followed_by_incise(number, passage.last)) return;
      Attribution attribution = attribution_of(cue, {passage.first, end_}, Kind::after_cue, incise.source);
      attribution.content.last = content_end(c_, s_, cues_, cue, attribution);
      if (is_free(attribution.content)) found_.push_back(attribution);
      return;
    }
  }

  bool goes_on_behind(std::size_t number, const Incise& incise, TokenRange before) const {
    const std::uint32_t at = behind_subject(incise);
    return at + 1 < end_ && c_.is_mark(at, ",") && next_cue(number) > at + 1 && goes_on(before, at + 1);
  }

  /// The rest of the statement is the speaker's where what came before is no sentence by itself.
  bool goes_on(TokenRange before, std::uint32_t at) const {
    if (c_.is_quoted(at))
      return goes_on_in(c_.passages[c_.passage_of[at]]) && !has_main_verb(c_, before.first, before.last);
    if (may_be_finite(c_, at)) return true;
    const bool subordinate = is_complementizer(c_, before.first, before.last, Complement::subordinate) ||
                             is_complementizer(c_, before.first, before.last, Complement::question);
    if (!subordinate && has_main_verb(c_, before.first, before.last)) return false;
    return has_main_verb(c_, at, end_) && !complementizer_at(c_, at, end_) && !is_relative(c_, at) &&
           c_.token(at).verb_form != VerbForm::present_participle;
  }

  /// Sooner or later, the governor told reporters, "it starts": no capital begins the words in quotation
  /// marks.
  bool goes_on_in(const Passage& passage) const {
    std::uint32_t word = passage.first;
    while (word < passage.last && !is_word(c_.token(word))) ++word;
    return word < passage.last && !c_.token(word).is_capitalised;
  }

  std::uint32_t behind_subject(const Incise& incise) const {
    std::uint32_t at = incise.tokens.last;
    if (incise.source == nothing || !incise.inverted) return at;
    const Span apposition = c_.mentions[incise.source].apposition;
    while (!apposition.empty() && at < s_.last && c_.token(at).span.begin < apposition.end) ++at;
    return at;
  }

  std::uint32_t next_cue(std::size_t number) const {
    return number + 1 < cues_.size() ? cues_[number + 1].group.first : s_.last;
  }

  bool is_followed_by_incise(std::size_t number, std::uint32_t passage_end) const {
    for (std::size_t next = number + 1; next < cues_.size(); ++next)
      if (const auto incise = incise_of(c_, s_, cues_[next]); incise && incise->behind_quotation &&
                                                              incise->tokens.first >= passage_end &&
                                                              incise->tokens.first <= passage_end + 1)
        return true;
    return false;
  }

  /// « A, a-t-il confié jeudi. B »: what stands behind the cue's sentence.
  void read_inside(const VerbCue& cue, const Incise& incise) {
    const Passage& passage = c_.passages[c_.passage_of[cue.verb]];
    std::uint32_t at = cue.group.last;
    while (at < passage.last && !is_sentence_mark(c_.written(at)) && !c_.is_mark(at, ",")) ++at;
    ++at;
    std::uint32_t last = passage.last;
    for (const VerbCue& other : cues_)
      if (other.group.first > at && other.group.first < last && c_.is_quoted(other.verb))
        last = other.group.first;
    if (last != passage.last || at + 1 >= last) return;  // the next cue takes it
    add(cue, {at, last}, Kind::incise, incise.source, true);
  }

  // ---- complements

  /// "Le climat, dit souvent M. Obama, est ...": nothing but an adverb may stand between cue and comma.
  bool stands_between_commas(std::size_t number) const {
    const VerbCue& cue = cues_[number];
    const auto incise = incise_of(c_, s_, cue);
    if (!incise || cue.group.last >= s_.last) return false;
    return c_.is_mark(cue.group.last, ",") &&
           !(cue.group.last + 1 < s_.last && c_.is_quoted(cue.group.last + 1));
  }

  bool read_complement(std::size_t number) {
    const VerbCue& cue = cues_[number];
    const auto complement = complement_of(c_, cue, complement_limit(number));
    if (!complement) return false;
    Attribution attribution =
        attribution_of(cue, {complement->first, end_}, complement->construction, nothing);
    attribution.content.last = end_of(cue, *complement, attribution);
    if (!complement->of_noun &&
        (cue.use->form == ReportingUse::Form::quoted || cue.use->form == ReportingUse::Form::thought))
      if (!holds_passage(c_, attribution.content)) return false;
    if (attribution.content.empty() || !is_free(attribution.content)) return false;
    attribution.source = subject_of(c_, s_, cue, own_sources());
    found_.push_back(attribution);
    used_[number] = true;
    read_second_quotation(cue, attribution);
    return true;
  }

  std::uint32_t complement_limit(std::size_t number) const {
    std::uint32_t limit = end_;
    for (std::size_t next = number + 1; next < cues_.size(); ++next)
      if (cues_[next].mood == VerbCue::Mood::participle) limit = std::min(limit, cues_[next].group.first);
    return std::max(limit, cues_[number].group.last);
  }

  std::uint32_t end_of(const VerbCue& cue, const FoundComplement& complement,
                       const Attribution& attribution) const {
    if (complement.construction == Kind::colon)
      return complement.passage == nothing ? end_ : c_.passages[complement.passage].last;
    const std::uint32_t last = content_end(c_, s_, cues_, cue, attribution);
    for (const Attribution& a : own())
      if (a.content.first > attribution.content.first && a.content.first < last)
        return a.content.first < attribution.content.first + 3
                   ? attribution.content.first
                   : trimmed_end(c_, attribution.content.first, a.content.first);
    return last;
  }

  /// Il constate « un renversement » : « Jadis ... »
  void read_second_quotation(const VerbCue& cue, const Attribution& first) {
    const std::uint32_t colon = first.content.last;
    if (colon + 1 >= s_.last || !c_.is_mark(colon, ":") || !c_.is_quoted(colon + 1)) return;
    const Passage& passage = c_.passages[c_.passage_of[colon + 1]];
    add(cue, {passage.first, passage.last}, Kind::colon, first.source, false);
  }

  // ---- what points back, nouns and phrases

  void read_pointing_back(std::size_t number) {
    const auto found = pointing_back(c_, s_, cues_[number], own_sources());
    if (!found) return;
    if (std::ranges::any_of(found_, [&](const Attribution& a) { return overlap(a.content, found->content); }))
      return;
    add(cues_[number], found->content, Kind::sentence, found->source, false);
    found_.back().is_source_sure = true;
  }

  void read_nouns() {
    for (const Attribution& noun : noun_attributions_of(c_, s_, cues_))
      if (is_free(noun.content) && !is_taken(noun.cue.first)) found_.push_back(noun);
  }

  /// Those that open the statement before the verbs, the others behind them.
  void read_phrases(bool opening) {
    const auto begin = [&](std::uint32_t until) { return segment_begin(until); };
    for (const Attribution& phrase : phrase_attributions_of(c_, s_, begin)) {
      const bool opens = phrase.cue.first <= s_.first + 3;
      if (opens == opening && is_free(phrase.content) && !is_taken(phrase.cue.first))
        found_.push_back(phrase);
    }
  }

  // ---- building

  std::vector<std::uint32_t> own_sources() const {
    std::vector<std::uint32_t> sources;
    for (const Attribution& a : own())
      if (a.source != nothing) sources.push_back(a.source);
    return sources;
  }

  static Attribution attribution_of(const VerbCue& cue, TokenRange content, Kind kind, std::uint32_t source) {
    Attribution attribution;
    attribution.content = content;
    attribution.cue = cue.group;
    attribution.lemma = cue.lemma;
    attribution.use = cue.use;
    attribution.charge = cue.use->charge;
    attribution.source = source;
    attribution.construction = kind;
    attribution.dependent = cue.mood != VerbCue::Mood::finite;
    return attribution;
  }

  void add(const VerbCue& cue, TokenRange content, Kind kind, std::uint32_t source, bool sure) {
    Attribution attribution = attribution_of(cue, content, kind, source);
    attribution.is_source_sure =
        sure && source != nothing && c_.mentions[source].form == Mention::Form::pronoun;
    if (!content.empty() && is_free(content)) found_.push_back(attribution);
  }

  const SpeechContext& c_;
  const Statement& s_;
  std::vector<Attribution>& found_;
  std::size_t own_;
  std::uint32_t end_;
  std::vector<VerbCue> cues_;
  std::vector<bool> used_;
};

}  // namespace

void read_statement(const SpeechContext& context, const Statement& statement,
                    std::vector<Attribution>& attributions) {
  StatementReader(context, statement, attributions).read();
}

}  // namespace crossread
