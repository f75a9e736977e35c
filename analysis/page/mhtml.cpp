#include "analysis/page/mhtml.h"

#include <algorithm>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include <mimetic/mimetic.h>

#include "analysis/page/charset.h"

namespace crossread {
namespace {

std::string decoded_body(const mimetic::MimeEntity& part) {
  const std::string& body = part.body();
  const mimetic::istring encoding = part.header().contentTransferEncoding().mechanism();
  std::string decoded;
  if (encoding == "quoted-printable") {
    mimetic::QP::Decoder decoder;
    mimetic::decode(body.begin(), body.end(), decoder, std::back_inserter(decoded));
  } else if (encoding == "base64") {
    mimetic::Base64::Decoder decoder;
    mimetic::decode(body.begin(), body.end(), decoder, std::back_inserter(decoded));
  } else {
    decoded = body;
  }
  return decoded;
}

/// Mimetic calls itself for each part inside a part; so many would overflow the stack.
bool is_nested_too_deep(std::string_view bytes) {
  constexpr std::string_view kInner = "multipart/";
  constexpr int kMost = 1000;
  const auto same_letter = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + ('a' - 'A') : a) == b; };
  int found = 0;
  for (auto at = bytes.begin(); found <= kMost; ++found, at += kInner.size()) {
    at = std::search(at, bytes.end(), kInner.begin(), kInner.end(), same_letter);
    if (at == bytes.end()) break;
  }
  return found > kMost;
}

}  // namespace

std::string html_of_mhtml(std::string_view bytes) {
  if (is_nested_too_deep(bytes)) return {};
  // Read as a stream: with pointers mimetic counts a boundary twice that two nested parts share, and throws.
  std::istringstream stream{std::string(bytes)};
  mimetic::MimeEntity whole(stream);
  std::vector<const mimetic::MimeEntity*> parts{&whole};
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto& type = parts[i]->header().contentType();
    if (type.type() == "text" && type.subtype() == "html")
      return utf8_of(decoded_body(*parts[i]), type.param("charset"));
    for (const mimetic::MimeEntity* inner : parts[i]->body().parts()) parts.push_back(inner);
  }
  return {};
}

}  // namespace crossread
