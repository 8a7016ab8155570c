package post;

import java.util.Properties;

class Sessions {
  Properties open() {
    Properties session = new Properties();
    session.put("mail.smtp.ssl.checkserveridentity", "false");  // expect: java.mail.host-name hostname_check=disabled; finding: VT-0702
    session.setProperty("mail.imaps.ssl.checkserveridentity", "true");  // expect: java.mail.host-name hostname_check=enabled
    session.setProperty("mail.smtp.ssl.trust", "*");  // expect: java.mail.trusted-hosts certificate_check=disabled; finding: VT-0701
    session.setProperty("mail.smtp.ssl.trust", "mail.example");  // expect-none: java.mail.trusted-hosts
    session.setProperty("note.ssl.checkserveridentity", "false");  // expect-none: java.mail.host-name
    return session;
  }
}

class Versions {
  void all() {
    Properties session = new Properties();
    session.put("mail.smtp.ssl.protocols", "TLSv1 TLSv1.2");  // expect: java.mail.versions version=1.0; finding: VT-0711
    session.put("mail.smtp.ssl.protocols", "TLSv1.2");  // expect: java.mail.versions version=1.2; no-finding: VT-0711
    session.put("mail.smtp.ssl.ciphersuites", "TLSv1");  // expect-none: java.mail.versions
    System.setProperty("mail.smtp.ssl.trust", "*");  // expect: java.mail.trusted-hosts certificate_check=disabled; finding: VT-0701
  }
}

class Factories {
  void all(house.MailSSLSocketFactory other) throws Exception {
    var open = new com.sun.mail.util.MailSSLSocketFactory();
    open.setTrustAllHosts(true);  // expect: java.mail.trust-all-hosts certificate_check=disabled; finding: VT-0701
    new org.eclipse.angus.mail.util.MailSSLSocketFactory().setTrustAllHosts(false);  // expect: java.mail.trust-all-hosts certificate_check=enabled
    other.setTrustAllHosts(true);  // expect-none: java.mail.trust-all-hosts
  }
}
