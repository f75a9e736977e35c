#include "analysis/page/mhtml.h"

#include <iterator>
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

}  // namespace

std::string html_of_mhtml(std::string_view bytes) {
  mimetic::MimeEntity whole;
  whole.load(bytes.begin(), bytes.end());
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
