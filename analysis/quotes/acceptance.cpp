#include "analysis/quotes/acceptance.h"

#include <cmath>

#include "analysis/quotes/choice_model.h"
#include "analysis/quotes/clauses.h"
#include "analysis/quotes/embedded_models.h"

namespace crossread {

const std::array<std::string_view, report_feature_count> report_feature_names = {"one",
                                                                                 "strong_verb",
                                                                                 "weak_verb",
                                                                                 "quoted_verb",
                                                                                 "thought_verb",
                                                                                 "assertive",
                                                                                 "doubtful",
                                                                                 "concessive",
                                                                                 "emotive",
                                                                                 "participle",
                                                                                 "infinitive",
                                                                                 "past_participle",
                                                                                 "relative_cue",
                                                                                 "direct",
                                                                                 "has_quotation",
                                                                                 "quotation_short",
                                                                                 "quotation_long",
                                                                                 "has_verb",
                                                                                 "short_content",
                                                                                 "middle_content",
                                                                                 "touches_cue",
                                                                                 "far_from_cue",
                                                                                 "first_block",
                                                                                 "no_source",
                                                                                 "source_name",
                                                                                 "source_description",
                                                                                 "source_pronoun",
                                                                                 "source_it",
                                                                                 "source_first_person",
                                                                                 "source_person",
                                                                                 "source_body",
                                                                                 "source_group",
                                                                                 "source_place",
                                                                                 "source_thing",
                                                                                 "source_role",
                                                                                 "source_data",
                                                                                 "source_medium",
                                                                                 "source_unsure",
                                                                                 "source_sure"};

namespace {

class Describer {
 public:
  Describer(const SpeechContext& context, const Attribution& attribution) : c_(context), a_(attribution) {}

  ReportFeatures describe() {
    set(ReportFeature::one);
    describe_cue();
    describe_content();
    describe_source();
    return features_;
  }

 private:
  void set(ReportFeature feature) { features_[static_cast<std::size_t>(feature)] = 1; }
  void set(ReportFeature feature, bool on) {
    if (on) set(feature);
  }

  void describe_cue() {
    if (a_.use != nullptr) {
      set(ReportFeature::strong_verb,
          a_.use->form == ReportingUse::Form::plain && a_.use->constructions.sentence);
      set(ReportFeature::weak_verb, a_.use->form == ReportingUse::Form::weak);
      set(ReportFeature::quoted_verb, a_.use->form == ReportingUse::Form::quoted);
      set(ReportFeature::thought_verb, a_.use->form == ReportingUse::Form::thought);
      const Token& verb = c_.token(a_.cue.last - 1);
      set(ReportFeature::participle, a_.dependent && verb.verb_form == VerbForm::present_participle);
      set(ReportFeature::infinitive, a_.dependent && verb.verb_form != VerbForm::present_participle);
      set(ReportFeature::past_participle, a_.cue.size() == 1 && verb.verb_form == VerbForm::past_participle);
    }
    set(ReportFeature::assertive, a_.charge == Charge::assertive);
    set(ReportFeature::doubtful, a_.charge == Charge::doubtful);
    set(ReportFeature::concessive, a_.charge == Charge::concessive);
    set(ReportFeature::emotive, a_.charge == Charge::emotive);
    set(ReportFeature::relative_cue,
        !a_.cue.empty() && a_.cue.first > 0 && is_relative(c_, a_.cue.first - 1));
    if (a_.cue.empty()) return;
    const std::uint32_t gap = a_.content.first >= a_.cue.last   ? a_.content.first - a_.cue.last
                              : a_.cue.first >= a_.content.last ? a_.cue.first - a_.content.last
                                                                : 0;
    set(ReportFeature::touches_cue, gap <= 1);
    set(ReportFeature::far_from_cue, gap > 8);
  }

  void describe_content() {
    std::uint32_t words = 0;
    std::uint32_t quoted = 0;
    for (std::uint32_t at = a_.content.first; at < a_.content.last; ++at) {
      if (is_finite(c_, at)) set(ReportFeature::has_verb);
      if (!is_word(c_.token(at))) continue;
      ++words;
      if (c_.is_quoted(at)) ++quoted;
    }
    set(ReportFeature::direct, quoted == words);
    set(ReportFeature::has_quotation, quoted > 0);
    set(ReportFeature::quotation_short, quoted > 0 && quoted <= 3);
    set(ReportFeature::quotation_long, quoted > 10);
    set(ReportFeature::short_content, words <= 3);
    set(ReportFeature::middle_content, words > 3 && words <= 8);
    set(ReportFeature::first_block, c_.statements[statement_of(c_, a_.content.first)].block == 0);
  }

  void describe_source() {
    if (a_.source == nothing) return set(ReportFeature::no_source);
    const Mention& m = c_.mentions[a_.source];
    set(ReportFeature::source_name, m.form == Mention::Form::name);
    set(ReportFeature::source_description, m.form == Mention::Form::description);
    set(ReportFeature::source_role, m.role != nothing);
    switch (m.kind) {
      case Mention::Kind::person:
        set(ReportFeature::source_person);
        break;
      case Mention::Kind::body:
        set(ReportFeature::source_body);
        break;
      case Mention::Kind::group:
        set(ReportFeature::source_group);
        break;
      case Mention::Kind::place:
        set(ReportFeature::source_place);
        break;
      case Mention::Kind::other:
        set(ReportFeature::source_thing);
        break;
      case Mention::Kind::unknown:
        break;
    }
    set(ReportFeature::source_unsure, a_.source_probability < 0.5);
    set(ReportFeature::source_sure, a_.source_probability > 0.9);
    if (m.form == Mention::Form::pronoun) return describe_pronoun(m);
    const auto& media = c_.language.speech.media;
    const auto match = media.index.longest_at(std::span(c_.document.tokens).subspan(m.head, 1));
    if (match.tokens > 0)
      set(media.entries[match.entry] ? ReportFeature::source_data : ReportFeature::source_medium);
  }

  void describe_pronoun(const Mention& m) {
    set(ReportFeature::source_pronoun);
    if (m.pronoun == nothing) return;
    const PronounWord& pronoun = c_.language.people.pronouns.entries[m.pronoun];
    set(ReportFeature::source_first_person,
        pronoun.kind == PronounWord::Kind::speaker || pronoun.kind == PronounWord::Kind::hearer);
    set(ReportFeature::source_it, pronoun.kind == PronounWord::Kind::personal &&
                                      pronoun.gender == Gender::not_shown &&
                                      pronoun.number == Number::singular);
  }

  const SpeechContext& c_;
  const Attribution& a_;
  ReportFeatures features_{};
};

}  // namespace

ReportFeatures report_features_of(const SpeechContext& context, const Attribution& attribution) {
  return Describer(context, attribution).describe();
}

std::vector<double> report_probabilities_of(const SpeechContext& context,
                                            const std::vector<Attribution>& attributions) {
  static const ChoiceModel model(embedded_report_model(), construction_names, report_feature_names);
  std::vector<double> probabilities;
  for (const Attribution& attribution : attributions) {
    const double score = model.score(static_cast<std::size_t>(attribution.construction),
                                     report_features_of(context, attribution));
    probabilities.push_back(1 / (1 + std::exp(-score)));
  }
  return probabilities;
}

}  // namespace crossread
