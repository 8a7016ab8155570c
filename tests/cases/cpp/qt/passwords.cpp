#include <QAuthenticator>
#include <QSqlDatabase>

namespace house {
struct Account {
  void setPassword(const char*);
};
}  // namespace house

void passwords(QSqlDatabase& db, QNetworkProxy& proxy, house::Account& account, const QString& given) {
  db.setPassword("plum-and-cherry");     // expect: cpp.qt.database-password material=password password=literal; finding: VT-0302
  db.setPassword(given);                 // expect: cpp.qt.database-password password=?; no-finding: VT-0302
  proxy.setPassword("plum-and-cherry");  // expect: cpp.qt.proxy-password password=literal; finding: VT-0302
  account.setPassword("blue-ribbon");    // expect-none: cpp.qt.database-password; expect-none: cpp.qt.proxy-password
}
