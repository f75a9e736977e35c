#include "analysis/people/conjoined.h"

#include <algorithm>

namespace crossread {
namespace {

bool is_thing(const Mention& mention) {
  return mention.kind == Mention::Kind::other;
}

}  // namespace

bool are_alike(const Mention& a, const Mention& b) {
  return is_thing(a) == is_thing(b) &&
         (a.form == Mention::Form::pronoun) == (b.form == Mention::Form::pronoun);
}

Mention joint_of(std::span<const Mention> parts) {
  Mention joint = parts.front();
  joint.is_joint = true;
  joint.tokens.last = parts.back().tokens.last;
  joint.head = parts.back().head;
  joint.name = {joint.tokens.last, joint.tokens.last};
  joint.apposition = {};
  joint.number = Number::plural;
  joint.form = Mention::Form::description;
  joint.kind = is_thing(parts.front()) ? Mention::Kind::other : Mention::Kind::group;
  joint.title = joint.role = joint.body = joint.place = nothing;
  const auto same_gender = [&](const Mention& part) { return part.gender == joint.gender; };
  if (!std::ranges::all_of(parts, same_gender)) joint.gender = Gender::not_shown;
  return joint;
}

}  // namespace crossread
