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
      break;
  }
  return "percent";
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
    case Why::no_text:
      break;
  }
  return "no_text";
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

}  // namespace crossread
