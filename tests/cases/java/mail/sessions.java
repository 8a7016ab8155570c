package post;

import java.util.Properties;

class Sessions {
  Properties open() {
    Properties session = new Properties();
    session.put("mail.smtp.ssl.checkserveridentity", "false");  // expect: java.mail.host-name hostname_check=disabled
    session.setProperty("mail.imaps.ssl.checkserveridentity", "true");  // expect: java.mail.host-name hostname_check=enabled
    session.setProperty("mail.smtp.ssl.trust", "*");  // expect: java.mail.trusted-hosts certificate_check=disabled
    session.setProperty("mail.smtp.ssl.trust", "mail.example");  // expect-none: java.mail.trusted-hosts
    session.setProperty("note.ssl.checkserveridentity", "false");  // expect-none: java.mail.host-name
    return session;
  }
}
