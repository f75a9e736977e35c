#include "reports/page/data.h"

#include <nlohmann/json.hpp>

#include "reports/clean_line.h"

namespace crossread::page {
namespace {

using Json = nlohmann::ordered_json;

Json clean_list(const std::vector<std::string>& names) {
  Json list = Json::array();
  for (const std::string& name : names) list.push_back(clean_line(name));
  return list;
}

Json pair_json(const Choices::Pair& pair) {
  Json exchanges = Json::array();
  for (const auto& one : pair.exchanges)
    exchanges.push_back({one.from_begin, one.from_end, one.to_begin, one.to_end, one.spelling ? 1 : 0});
  return {pair.from_article,    pair.from_sentence + 1,    pair.to_article,
          pair.to_sentence + 1, std::string(1, pair.sign), exchanges};
}

}  // namespace

std::string data_json(const Choices& choices) {
  Json json{{"words", Json::object()}};
  for (const auto& [name, words] : choices.words) json["words"][name] = words;
  json["labels"] = clean_list(choices.labels);
  json["voices"] = clean_list(choices.voices);
  json["pairs"] = Json::array();
  for (const Choices::Pair& pair : choices.pairs) json["pairs"].push_back(pair_json(pair));
  std::string text;
  for (const char byte : json.dump()) {
    if (byte == '<')
      text += "\\u003c";  // else a name could end the element
    else
      text += byte;
  }
  return text;
}

}  // namespace crossread::page
