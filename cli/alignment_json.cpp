#include "cli/alignment_json.h"

#include <nlohmann/json.hpp>
#include <string_view>

#include "analysis/alignment/retelling.h"
#include "cli/four_decimals.h"
#include "reports/names.h"

namespace crossread {
namespace {

using Json = nlohmann::ordered_json;

std::string_view op_name(Edit::Op op) {
  switch (op) {
    case Edit::Op::replace:
      return "replace";
    case Edit::Op::insertion:
      return "insert";
    case Edit::Op::deletion:
      break;
  }
  return "delete";
}

Json edits_json(const std::vector<Edit>& edits, const Text& a, const Text& b) {
  auto list = Json::array();
  for (const Edit& edit : edits) {
    list.push_back({{"op", op_name(edit.op)}, {"a", a.slice(edit.a)}, {"b", b.slice(edit.b)}});
    if (edit.spelling) list.back()["spelling"] = true;
  }
  return list;
}

Json passage_json(const SharedPassage& passage) {
  return {{"a_start", passage.a.begin},
          {"a_end", passage.a.end},
          {"b_start", passage.b.begin},
          {"b_end", passage.b.end}};
}

Json reuse_json(const Reuse& reuse) {
  return {{"copied", reuse.copied},
          {"reworded", reuse.reworded},
          {"related", reuse.related},
          {"alone", reuse.alone}};
}

}  // namespace

Json alignment_json(const Alignment& alignment, const AlignedArticle& a, const AlignedArticle& b) {
  Json json{{"a", a.id}, {"b", b.id}, {"pairs", Json::array()}, {"passages", Json::array()}};
  for (const SentencePair& link : alignment.pairs)
    json["pairs"].push_back({{"a_sentence", link.a},
                             {"b_sentence", link.b},
                             {"relation", name_of(link.relation)},
                             {"score", with_four_decimals(link.score)},
                             {"edits", edits_json(link.edits, a.body.text, b.body.text)}});
  for (const SharedPassage& passage : alignment.passages) json["passages"].push_back(passage_json(passage));
  json["derivation"] = with_four_decimals(alignment.derivation);
  json["similarity"] = with_four_decimals(alignment.similarity);
  json["derived"] = name_of(derived_from(alignment));
  json["retelling"] = name_of(retelling_of(alignment));
  json["in_order"] = with_four_decimals(share_in_order(alignment));
  json["words"] = {{"a", reuse_json(alignment.a)}, {"b", reuse_json(alignment.b)}};
  return json;
}

Json copies_json(const Copies& copies, const ComparedText& a, const ComparedText& b) {
  Json json{{"a", a.id}, {"b", b.id}, {"passages", Json::array()}};
  for (const CopiedPassage& passage : copies.passages) {
    json["passages"].push_back(passage_json(passage.place));
    json["passages"].back()["edits"] = edits_json(passage.edits, a.text, b.text);
  }
  json["derivation"] = with_four_decimals(copies.derivation);
  json["words"] = {{"a", {{"copied", copies.a.copied}, {"alone", copies.a.alone}}},
                   {"b", {{"copied", copies.b.copied}, {"alone", copies.b.alone}}}};
  return json;
}

}  // namespace crossread
