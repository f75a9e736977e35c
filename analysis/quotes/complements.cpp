#include "analysis/quotes/complements.h"

#include "analysis/quotes/clauses.h"
#include "analysis/quotes/noun_cues.h"

namespace crossread {
namespace {

using Construction = Attribution::Construction;

constexpr std::uint32_t longest_adjuncts = 30;  // tokens between a cue and its complement
constexpr std::uint32_t longest_subject = 16;   // of a clause without "that"

class Search {
 public:
  Search(const SpeechContext& context, const VerbCue& cue, std::uint32_t end)
      : c_(context), cue_(cue), can_(cue.use->constructions), end_(end) {}

  std::optional<FoundComplement> find() const {
    if (const auto verbless = infinitive()) return verbless;
    const auto marked = behind_adjuncts();
    if (marked && marked->construction != Construction::object &&
        marked->construction != Construction::after_cue)
      return marked;
    const auto bare = bare_clause();
    return bare ? bare : marked;
  }

 private:
  std::uint32_t begin() const { return cue_.group.last; }

  /// dit vouloir, a annoncé jeudi être prêt, vowed to leave
  std::optional<FoundComplement> infinitive() const {
    if (!can_.infinitive) return std::nullopt;
    std::uint32_t at = behind_time(begin());
    const std::uint32_t first = at;
    while (at < end_ && at < first + 4 && !c_.is_quoted(at) &&
           (c_.is_class(at, WordClass::preposition) || c_.is_class(at, WordClass::adverb) ||
            c_.is_class(at, WordClass::pronoun)))
      ++at;
    if (at >= end_ || c_.token(at).verb_form != VerbForm::infinitive) return std::nullopt;
    return FoundComplement{first, Construction::infinitive, nothing};
  }

  /// Days and adverbs behind the verb: "a annoncé jeudi soir".
  std::uint32_t behind_time(std::uint32_t at) const {
    while (at < end_) {
      if (c_.is_class(at, WordClass::adverb) && !complementizer_at(c_, at, end_)) {
        ++at;
        continue;
      }
      const auto mention = c_.mention_from[at];
      if (mention == nothing || !is_occasion(c_, c_.mentions[mention])) return at;
      at = c_.mentions[mention].tokens.last;
    }
    return at;
  }

  /// What a mark or a conjunction shows, behind addressees, days and places: a dit à l'AFP jeudi que ...
  std::optional<FoundComplement> behind_adjuncts() const {
    bool comma = false;
    for (std::uint32_t at = begin(); at < end_ && at < begin() + longest_adjuncts;) {
      if (c_.is_quoted(at)) return quoted(at);
      if (c_.is_mark(at, ":")) return behind_colon(at + 1);
      if (c_.is_mark(at, ",")) {
        if (at + 1 < end_ && c_.is_quoted(at + 1)) return quoted(at + 1);
        comma = true;
        ++at;
        continue;
      }
      if (is_complementizer(c_, at, end_, Complement::subordinate)) return std::nullopt;
      if (const auto found = complementizer_at(c_, at, end_)) {
        if (found->kind == Complement::clause && can_.clause && !is_relative_clause(at))
          return FoundComplement{at, Construction::clause, nothing};
        if (found->kind == Complement::question && can_.question && at == begin())
          return FoundComplement{at, Construction::question, nothing};
      }
      if (is_relative(c_, at) || (is_finite(c_, at) && !comma)) return std::nullopt;
      if (c_.token(at).kind == TokenKind::punctuation && !c_.is_mark(at, "(") && !c_.is_mark(at, ")"))
        return std::nullopt;
      const auto mention = c_.mention_from[at];
      if (mention == nothing) {
        ++at;
        continue;
      }
      const Mention& found = c_.mentions[mention];
      if (at == behind_time(begin()) && begins_clause_of_noun(found) && !has_author(c_, mention))
        return FoundComplement{at, Construction::clause, nothing, true};
      at = holds_passage(c_, found.tokens) ? at + 1 : found.tokens.last;
    }
    return std::nullopt;
  }

  std::optional<FoundComplement> behind_colon(std::uint32_t at) const {
    if (!can_.colon || at >= end_) return std::nullopt;
    return FoundComplement{at, Construction::colon, c_.passage_of[at]};
  }

  /// Words in quotation marks, with those of their phrase before them: évoque une « impasse ».
  std::optional<FoundComplement> quoted(std::uint32_t at) const {
    if (!(can_.object || can_.as || can_.colon || can_.incise || can_.clause || can_.sentence))
      return std::nullopt;
    std::uint32_t first = at;
    bool has_noun = false;
    for (; first > begin() && is_phrase_part(first - 1); --first)
      has_noun = has_noun || c_.is_class(first - 1, WordClass::noun);
    // « a réclamé de son côté « ... » »: the noun belongs to its preposition
    if (has_noun && first > begin() && c_.is_class(first - 1, WordClass::preposition)) first = at;
    return FoundComplement{first, first == at ? Construction::after_cue : Construction::object,
                           c_.passage_of[at]};
  }

  bool is_phrase_part(std::uint32_t at) const {
    if (c_.is_quoted(at)) return false;
    switch (c_.token(at).word_class) {
      case WordClass::determiner:
      case WordClass::adjective:
      case WordClass::noun:
      case WordClass::numeral:
        return true;
      case WordClass::proper_noun:
        return can_.as;
      default:
        return false;
    }
  }

  /// « la possibilité que »: the noun is of speech and belongs to what is said.
  bool begins_clause_of_noun(const Mention& mention) const {
    const auto& nouns = c_.language.speech.nouns;
    const auto match = nouns.index.longest_at(std::span(c_.document.tokens).subspan(mention.head, 1));
    if (match.tokens == 0 || !nouns.entries[match.entry].constructions.clause) return false;
    if (mention.tokens.last >= end_) return false;
    const auto found = complementizer_at(c_, mention.tokens.last, end_);
    return found && found->kind == Complement::clause;
  }

  /// "annonce le plan que ...": what follows an object is a relative clause; behind an addressee it is not.
  bool is_relative_clause(std::uint32_t at) const {
    if (at == begin()) return false;
    const auto before = c_.mention_until[at - 1];
    return before != nothing && c_.mentions[before].tokens.first == begin() &&
           c_.mentions[before].kind == Mention::Kind::other && !is_occasion(c_, c_.mentions[before]);
  }

  /// said the plan would fail; told reporters he would go
  std::optional<FoundComplement> bare_clause() const {
    if (!can_.clause || cue_.use->form == ReportingUse::Form::quoted || !c_.language.speech.bare_clauses)
      return std::nullopt;
    const std::uint32_t at = behind_time(begin());
    if (at >= end_) return std::nullopt;
    if (begins_bare_clause(at)) return FoundComplement{at, Construction::bare_clause, nothing};
    const auto addressee = c_.mention_from[at];
    if (addressee == nothing) return std::nullopt;
    const std::uint32_t behind = behind_time(c_.mentions[addressee].tokens.last);
    if (behind < end_ && c_.mention_from[behind] != nothing && begins_bare_clause(behind))
      return FoundComplement{behind, Construction::bare_clause, nothing};
    return std::nullopt;
  }

  bool begins_bare_clause(std::uint32_t at) const {
    if (c_.token(at).kind == TokenKind::punctuation && !c_.is_quoted(at)) return false;
    if (is_complementizer(c_, at, end_, Complement::as)) return false;
    if (c_.is_quoted(at) && !goes_on_behind(c_.passages[c_.passage_of[at]])) return false;
    const auto mention = c_.mention_from[at];
    const bool sure = cue_.use->form == ReportingUse::Form::plain && can_.sentence;
    if (mention == nothing && !sure) return false;
    std::uint32_t verb = mention != nothing ? c_.mentions[mention].tokens.last : at;
    for (const std::uint32_t last = verb + (sure ? longest_subject : 3U); verb < end_ && verb < last;
         ++verb) {
      if ((sure ? may_be_finite(c_, verb) : is_finite(c_, verb)) && !c_.is_quoted(verb)) return true;
      if (is_relative(c_, verb) && !sure) return false;
      if (c_.token(verb).kind == TokenKind::punctuation && !c_.is_quoted(verb) && !c_.is_mark(verb, ",") &&
          !c_.is_mark(verb, "(") && !c_.is_mark(verb, ")") && !is_dash(c_, verb))
        return false;
    }
    return false;
  }

  /// said "budget reforms" and taxes would help: the words behind the mark belong to the clause.
  bool goes_on_behind(const Passage& passage) const {
    return passage.last < end_ && c_.token(passage.last).kind != TokenKind::punctuation &&
           passage.last > passage.first + 2 && is_word(c_.token(passage.last - 2));
  }

  const SpeechContext& c_;
  const VerbCue& cue_;
  const Constructions& can_;
  std::uint32_t end_;
};

}  // namespace

std::optional<FoundComplement> complement_of(const SpeechContext& context, const VerbCue& cue,
                                             std::uint32_t end) {
  return Search(context, cue, end).find();
}

}  // namespace crossread
