package post;

import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class Senders {
  JavaMailSenderImpl sender() {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.getJavaMailProperties().setProperty("mail.smtp.ssl.checkserveridentity", "false");  // expect: java.mail.host-name hostname_check=disabled; expect-applied: java.mail.spring-properties
    sender.getJavaMailProperties().put("mail.smtps.ssl.checkserveridentity", "true");  // expect: java.mail.host-name hostname_check=enabled
    return sender;
  }

  void other(house.Sender sender) {
    sender.getJavaMailProperties().put("mail.smtp.ssl.checkserveridentity", "false");  // expect-none: java.mail.spring-properties; expect-none: java.mail.host-name
  }
}
