#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "analysis/comparison/correction.h"
#include "analysis/comparison/figure.h"
#include "analysis/comparison/reuse.h"
#include "analysis/comparison/voice.h"
#include "analysis/events/event.h"
#include "analysis/lexicon/term_words.h"
#include "analysis/page/article.h"
#include "analysis/text/text.h"

namespace crossread {

/// What a page held besides its article, by the reason for which it was set aside.
struct Removed {
  Reason reason = Reason::menu;
  Figure blocks;
  std::string example;  ///< the text of the first such block
};

/// A sentence of an article: where it is, and whether it stands word for word in another article.
struct NumberedSentence {
  Span span;
  std::uint32_t paragraph = 0;
  bool shared = false;
};

/// An article and what can be counted in it.
struct ArticleAccount {
  Article article;
  Text title;
  Text text;
  std::vector<NumberedSentence> sentences;
  bool wire = false;  ///< published by a news agency, with its dateline, or named as its text
  Figure sentence_count;
  Figure word_count;
  Figure headings;          ///< within the text; no sentences, and their words do not count
  Figure shared_sentences;  ///< of the sentences, those that stand in another article too
  Figure own_sentences;     ///< and the others
  Figure shared_words;
  Figure own_words;
  Measure shared_percent;  ///< words of shared sentences, of the article's words
  std::vector<Removed> removed;
};

/// A sentence that stands word for word in two or more articles. Case, accents, punctuation and the
/// spelling of quotation marks, apostrophes and spaces are not looked at.
struct SharedSentence {
  std::vector<Evidence> places;  ///< sorted
};

/// A word and how often each article writes it.
struct WordRow {
  std::string key;             ///< the folded lemma
  std::string written;         ///< as the articles write it most often: "OTAN", "militaires"
  std::vector<Figure> counts;  ///< by article
  double total() const {
    double sum = 0;
    for (const Figure& count : counts) sum += count.value;
    return sum;
  }
};

/// A name for a referent and how often each article uses it, title and text.
struct NameVariant {
  std::string name;                    ///< as the lexicon or the text has it
  std::vector<std::string> spellings;  ///< several where the articles spell it in several ways
  std::vector<Figure> own;             ///< by article: outside quotation marks
  std::vector<Figure> quoted;          ///< by article: within them
  double total() const;
};

/// One referent, several names; or one name in several spellings.
struct NamedReferent {
  /// What tells that names mean one referent.
  enum class Basis : std::uint8_t {
    lexicon,   ///< they mean it wherever they stand
    context,   ///< common words that may mean the same in articles on one event
    acronym,   ///< a text explains the short name by the long one
    text,      ///< a text gives a nickname, a former name, an apposition
    exchange,  ///< two sentences, otherwise much the same, have one for the other
    spelling   ///< they are one name, spelt in several ways
  };
  struct Reason {
    Basis basis = Basis::lexicon;
    std::vector<Evidence> places;  ///< where a text says so; none of the lexicon
  };
  std::string referent;
  std::vector<Reason> reasons;        ///< in the order of the bases, never none
  std::vector<NameVariant> variants;  ///< those used, the most used first
  bool is_telling = false;            ///< one article differs from the others by more than chance explains
};

/// Two names, exchanged between two sentences that are otherwise much the same.
struct ExchangedNames {
  Evidence from;
  Evidence to;
};

/// A word as the outlets write it.
struct OutletWord {
  std::string key;             ///< in lower case
  std::string written;         ///< as the outlets write it most often
  std::vector<Figure> own;     ///< by outlet: in its own voice
  std::vector<Figure> quoted;  ///< by outlet: in what it quotes or reports
  std::vector<Measure> rates;  ///< by outlet: of `own`, for every thousand words of its own voice
};

/// An outlet and which words of its own voice tell it from all the others.
struct OutletVoice {
  std::vector<std::uint32_t> articles;
  Figure words;  ///< of its own voice
  /// Rows of OutletWords::words that the evidence carries; of a silence `seen` are its words and the others'.
  std::variant<std::vector<std::size_t>, Silence> differing;
};

/// The outlets' own words, without what they quote or report, each outlet's held against all the others'.
struct OutletWords {
  std::vector<OutletVoice> outlets;
  Figure tried;  ///< how many words were tested, each shown by its first place
  /// Those that differ; where none does those to look at, of which nothing is claimed. The greatest
  /// difference first.
  std::vector<OutletWord> words;
};

/// A loaded term where it stands.
struct MarkedTerm {
  Evidence place;
  TermCategory category = TermCategory::evaluative;
  std::uint8_t weight = 0;  ///< the lexicon's, 1 to 3
  double score = 0;         ///< 0 to 1: how likely a reader calls it loaded
  bool scare_quotes = false;
  std::string entry;                 ///< the lexicon's pattern; "" where the marks alone tell
  std::vector<std::string> neutral;  ///< plainer wordings
  std::string note;                  ///< why it weighs: the entry's, else its category's
  std::optional<Evidence> instead;   ///< what another article has in its place in a sentence alike
};

/// How often loaded terms come, and what that tells of a text of its length.
struct TermRate {
  Figure count;
  Measure rate;              ///< for every thousand words
  double low = 0, high = 0;  ///< of the rate, with 95 % probability
};

/// The loaded terms of an article.
struct ArticleTerms {
  std::vector<MarkedTerm> title;   ///< of the headline, in any voice
  std::vector<MarkedTerm> own;     ///< of the text, outside quotation marks
  std::vector<MarkedTerm> quoted;  ///< within them
  Figure title_count;
  Figure quoted_count;
  Figure own_words;  ///< what `own` was looked for in
  TermRate own_rate;
  std::vector<TermRate> by_category;  ///< of `own`, in the order of TermCategory
  Figure hedges;                      ///< words of caution, which never count as loaded
};

/// A news agency and where the articles name it.
struct AgencyRow {
  std::string name;
  std::vector<bool> credited;    ///< by article: in its credit line
  std::vector<Figure> mentions;  ///< by article: in its text
};

/// The article outside the event that comes closest.
struct Outsider {
  Article article;  ///< without its text
  Neighbour::Apart apart = Neighbour::Apart::words;
  std::vector<std::string> shared;  ///< words in common, as this event's article writes them
};

/// How the articles of one event tell it: all that a report says, with the evidence for each number.
struct Comparison {
  std::string id;
  std::vector<ArticleAccount> articles;
  Figure article_count;               ///< its evidence is the titles
  std::vector<std::string> bound_by;  ///< words that make it one event, those of several titles first
  std::vector<SharedSentence> shared_sentences;
  std::optional<TextReuse> reuse;       ///< of two articles or more
  std::vector<WordRow> frequent_words;  ///< the content words written most, of all articles together
  std::vector<WordRow> title_words;     ///< content words of the titles
  std::vector<WordRow> lone_words;      ///< written repeatedly by one article, by no other
  std::vector<NamedReferent> referents;
  std::vector<ExchangedNames> exchanged;
  std::optional<OutletWords> outlet_words;  ///< where two outlets and more speak themselves
  std::vector<ArticleTerms> terms;          ///< by article; empty where a language has no lexicon of them
  std::vector<AgencyRow> agencies;
  Voices voices;
  std::vector<Silence> silences;
  std::optional<Outsider> nearest;          ///< only of an article alone
  std::vector<CorrectionMade> corrections;  ///< by line: of these articles, of every one, and of none given
};

}  // namespace crossread
