#include <jwt-cpp/jwt.h>
#include <cstdlib>

void tokens(const std::string& secret, const jwt::decoded_jwt& token) {
  jwt::create().set_issuer("shop").sign(jwt::algorithm::hs256{"s3cr3t-of-the-shop"});  // expect: cpp.jwt.hmac algorithm=HMAC digest=SHA-256 key=literal; finding: VT-0301
  jwt::create().set_issuer("shop").sign(jwt::algorithm::hs512{secret});                // expect: cpp.jwt.hmac digest=SHA-512 key=?
  jwt::verify().allow_algorithm(jwt::algorithm::none{}).verify(token);  // expect: cpp.jwt.none algorithm=No-Signature; finding: VT-0205
  use(house::jwt::algorithm::hs256{"shop"});  // expect-none: cpp.jwt.hmac
  use(house::jwt::algorithm::none{});         // expect-none: cpp.jwt.none
}
