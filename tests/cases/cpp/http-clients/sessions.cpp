#include <cpr/cpr.h>

#include <string>

long plainly(const std::string& where) {
  cpr::Session session;
  session.SetUrl(cpr::Url{where});
  session.SetVerifySsl(false);  // expect: cpp.http.cpr-session certificate_check=disabled; finding: VT-0701
  return session.Get().status_code;
}

long checked(const std::string& where) {
  cpr::Session session;
  session.SetUrl(cpr::Url{where});
  session.SetVerifySsl(true);  // expect: cpp.http.cpr-session certificate_check=enabled; no-finding: VT-0701
  return session.Get().status_code;
}

struct Own {
  void SetVerifySsl(bool) {}
};
void look_alike(Own& o) { o.SetVerifySsl(false); }  // expect-none: cpp.http.cpr-session
