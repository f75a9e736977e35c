#include "reports/names.h"

namespace crossread {

std::string_view name_of(Part part) {
  switch (part) {
    case Part::text:
      return "text";
    case Part::title:
      return "title";
    case Part::blocks:
      break;
  }
  return "blocks";
}

std::string_view name_of(Unit unit) {
  switch (unit) {
    case Unit::occurrences:
      return "occurrences";
    case Unit::sentences:
      return "sentences";
    case Unit::words:
      return "words";
    case Unit::percent:
      return "percent";
    case Unit::per_thousand:
      break;
  }
  return "per_thousand";
}

std::string_view name_of(Why why) {
  switch (why) {
    case Why::too_little_text:
      return "too_little_text";
    case Why::date_unknown:
      return "date_unknown";
    case Why::outlet_unknown:
      return "outlet_unknown";
    case Why::no_wire_copy:
      return "no_wire_copy";
    case Why::several_languages:
      return "several_languages";
    case Why::language_without_lexicon:
      return "language_without_lexicon";
    case Why::no_speech:
      return "no_speech";
    case Why::speech_unknown:
      return "speech_unknown";
    case Why::no_text:
      return "no_text";
    case Why::words_alike:
      break;
  }
  return "words_alike";
}

std::string_view name_of(Reason reason) {
  switch (reason) {
    case Reason::kept:
      return "kept";
    case Reason::menu:
      return "menu";
    case Reason::cookies:
      return "cookies";
    case Reason::share:
      return "share";
    case Reason::subscribe:
      return "subscribe";
    case Reason::related:
      return "related";
    case Reason::advertisement:
      return "advertisement";
    case Reason::comments:
      return "comments";
    case Reason::caption:
      return "caption";
    case Reason::byline:
      return "byline";
    case Reason::headline:
      return "headline";
    case Reason::repeated:
      return "repeated";
    case Reason::outlet_furniture:
      return "outlet_furniture";
    case Reason::footer:
      return "footer";
    case Reason::link_list:
      return "link_list";
    case Reason::short_line:
      return "short_line";
    case Reason::hidden:
      return "hidden";
    case Reason::outside:
      break;
  }
  return "outside";
}

std::string_view name_of(Relation relation) {
  switch (relation) {
    case Relation::verbatim:
      return "verbatim";
    case Relation::reworded:
      return "reworded";
    case Relation::related:
      return "related";
  }
  return {};
}

std::string_view name_of(Fate fate) {
  switch (fate) {
    case Fate::verbatim:
      return "verbatim";
    case Fate::reworded:
      return "reworded";
    case Fate::related:
      return "related";
    case Fate::alone:
      return "alone";
  }
  return {};
}

std::string_view name_of(Retelling retelling) {
  switch (retelling) {
    case Retelling::own:
      return "own";
    case Retelling::copy:
      return "copy";
    case Retelling::shuffled:
      return "shuffled";
    case Retelling::paraphrase:
      return "paraphrase";
  }
  return {};
}

std::string_view name_of(Derived derived) {
  switch (derived) {
    case Derived::wholly:
      return "wholly";
    case Derived::partially:
      return "partially";
    case Derived::not_derived:
      return "no";
  }
  return {};
}

std::string_view name_of(Neighbour::Apart apart) {
  switch (apart) {
    case Neighbour::Apart::words:
      return "words";
    case Neighbour::Apart::dates:
      return "dates";
    case Neighbour::Apart::user:
      return "user";
  }
  return {};
}

std::string_view name_of(NamedReferent::Basis basis) {
  switch (basis) {
    case NamedReferent::Basis::lexicon:
      return "lexicon";
    case NamedReferent::Basis::context:
      return "context";
    case NamedReferent::Basis::acronym:
      return "acronym";
    case NamedReferent::Basis::text:
      return "text";
    case NamedReferent::Basis::exchange:
      return "exchange";
    case NamedReferent::Basis::spelling:
      return "spelling";
  }
  return {};
}

std::string_view name_of(QuoteType type) {
  switch (type) {
    case QuoteType::direct:
      return "direct";
    case QuoteType::mixed:
      return "mixed";
    case QuoteType::indirect:
      break;
  }
  return "indirect";
}

std::string_view name_of(Charge charge) {
  switch (charge) {
    case Charge::neutral:
      return "neutral";
    case Charge::assertive:
      return "assertive";
    case Charge::doubtful:
      return "doubtful";
    case Charge::concessive:
      return "concessive";
    case Charge::emotive:
      break;
  }
  return "emotive";
}

std::string_view name_of(Gender gender) {
  switch (gender) {
    case Gender::feminine:
      return "feminine";
    case Gender::masculine:
      return "masculine";
    case Gender::not_shown:
      break;
  }
  return "not_shown";
}

std::string_view name_of(Voice::Source source) {
  switch (source) {
    case Voice::Source::known:
      return "known";
    case Voice::Source::unclear:
      return "unclear";
    case Voice::Source::not_given:
      break;
  }
  return "not_given";
}

std::string_view name_of(VoiceGroup::Kind kind) {
  switch (kind) {
    case VoiceGroup::Kind::affiliation:
      return "affiliation";
    case VoiceGroup::Kind::role:
      return "role";
    case VoiceGroup::Kind::gender:
      break;
  }
  return "gender";
}

std::string_view name_of(Mention::Kind kind) {
  switch (kind) {
    case Mention::Kind::person:
      return "person";
    case Mention::Kind::body:
      return "body";
    case Mention::Kind::place:
      return "place";
    case Mention::Kind::group:
      return "group";
    case Mention::Kind::other:
      return "other";
    case Mention::Kind::unknown:
      break;
  }
  return "unknown";
}

std::string_view name_of(Link::Reason reason) {
  switch (reason) {
    case Link::Reason::own_words:
      return "own_words";
    case Link::Reason::same_name:
      return "same_name";
    case Link::Reason::surname:
      return "surname";
    case Link::Reason::first_name:
      return "first_name";
    case Link::Reason::initials:
      return "initials";
    case Link::Reason::same_body:
      return "same_body";
    case Link::Reason::apposition:
      return "apposition";
    case Link::Reason::same_role:
      return "same_role";
    case Link::Reason::head_of:
      return "head_of";
    case Link::Reason::only_candidate:
      return "only_candidate";
    case Link::Reason::same_description:
      return "same_description";
    case Link::Reason::agreeing:
      return "agreeing";
    case Link::Reason::last_speaker:
      return "last_speaker";
    case Link::Reason::antecedent:
      return "antecedent";
    case Link::Reason::none:
      break;
  }
  return "none";
}

std::string_view name_of(ProbableSpeech::Ground ground) {
  switch (ground) {
    case ProbableSpeech::Ground::naming:
      return "naming";
    case ProbableSpeech::Ground::no_cue:
      return "no_cue";
    case ProbableSpeech::Ground::likeliest:
      break;
  }
  return "likeliest";
}

std::string_view name_of(Correction::Kind kind) {
  return correction_kind_names[static_cast<std::size_t>(kind)];
}

std::string_view name_of(CorrectionMade::Outcome outcome) {
  switch (outcome) {
    case CorrectionMade::Outcome::made:
      return "made";
    case CorrectionMade::Outcome::nothing_to_change:
      return "nothing_to_change";
    case CorrectionMade::Outcome::no_match:
      return "no_match";
    case CorrectionMade::Outcome::no_article:
      break;
  }
  return "no_article";
}

}  // namespace crossread
