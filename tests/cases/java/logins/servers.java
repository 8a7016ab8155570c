package door;

import com.jcraft.jsch.JSch;
import com.unboundid.ldap.sdk.LDAPConnection;
import java.util.Hashtable;
import javax.jms.ConnectionFactory;
import javax.mail.PasswordAuthentication;
import javax.mail.Session;
import javax.naming.Context;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.kerberos.KerberosKey;
import javax.security.auth.kerberos.KerberosPrincipal;
import net.schmizz.sshj.SSHClient;
import okhttp3.Credentials;
import org.apache.activemq.ActiveMQConnectionFactory;
import org.apache.commons.mail.DefaultAuthenticator;
import org.apache.commons.mail.HtmlEmail;
import org.apache.commons.net.ftp.FTPSClient;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.sshd.client.session.ClientSession;
import org.springframework.security.core.userdetails.User;

class Servers {
  void mail(Session session, house.Post own) throws Exception {
    new PasswordAuthentication("clerk", "bell-and-candle");  // expect: java.logins.password-authentication password=literal; finding: VT-0302
    new java.net.PasswordAuthentication("clerk", "bell-and-candle".toCharArray());  // expect: java.logins.password-authentication password=literal; finding: VT-0302
    new house.PasswordAuthentication("clerk", "bell-and-candle");  // expect-none: java.logins.password-authentication
    session.getTransport("smtps")  // expect-applied: java.logins.mail-transport
        .connect("post.example", "clerk", "bell-and-candle");  // expect: java.logins.mail-connect password=literal; finding: VT-0302
    session.getStore("imaps").connect("post.example", 993, "clerk", "bell-and-candle");  // expect: java.logins.mail-connect-port password=literal; finding: VT-0302
    own.getTransport("smtps")  // expect-none: java.logins.mail-transport
        .connect("post.example", "clerk", "bell-and-candle");  // expect-none: java.logins.mail-connect
    own.getStore("imaps").connect("post.example", 993, "clerk", "bell-and-candle");  // expect-none: java.logins.mail-connect-port
    new HtmlEmail().setAuthentication("clerk", "bell-and-candle");  // expect: java.logins.mail-authentication password=literal; finding: VT-0302
    own.setAuthentication("clerk", "bell-and-candle");  // expect-none: java.logins.mail-authentication
    new DefaultAuthenticator("clerk", "bell-and-candle");  // expect: java.logins.mail-authenticator password=literal; finding: VT-0302
    new house.DefaultAuthenticator("clerk", "bell-and-candle");  // expect-none: java.logins.mail-authenticator
  }

  void directory(KerberosPrincipal who, PasswordCallback asks, house.Directory own) throws Exception {
    Hashtable<String, Object> table = new Hashtable<>();
    table.put(Context.SECURITY_PRINCIPAL, "cn=clerk");  // expect-none: java.logins.directory
    table.put(Context.SECURITY_CREDENTIALS, "bell-and-candle");  // expect: java.logins.directory password=literal; finding: VT-0302
    new KerberosKey(who, "bell-and-candle".toCharArray(), null);  // expect: java.logins.kerberos-key password=literal; finding: VT-0302
    new house.KerberosKey(who, "bell-and-candle".toCharArray(), null);  // expect-none: java.logins.kerberos-key
    asks.setPassword("bell-and-candle".toCharArray());  // expect: java.logins.set-password password=literal; finding: VT-0302
    LDAPConnection line = new LDAPConnection("ldap.example", 636, "cn=clerk", "bell-and-candle");  // expect: java.logins.unboundid password=literal; finding: VT-0302
    line.bind("cn=clerk", "bell-and-candle");  // expect: java.logins.unboundid-bind password=literal; finding: VT-0302
    new house.LDAPConnection("ldap.example", 636, "cn=clerk", "bell-and-candle");  // expect-none: java.logins.unboundid
    own.bind("cn=clerk", "bell-and-candle");  // expect-none: java.logins.unboundid-bind
  }

  void messages(ConnectionFactory factory, house.Queue own) throws Exception {
    factory.createConnection("clerk", "bell-and-candle");  // expect: java.logins.messages password=literal; finding: VT-0302
    own.createConnection("clerk", "bell-and-candle");  // expect-none: java.logins.messages
    new ActiveMQConnectionFactory("clerk", "bell-and-candle", "tcp://queue");  // expect: java.logins.activemq password=literal; finding: VT-0302
    new house.ActiveMQConnectionFactory("clerk", "bell-and-candle", "tcp://queue");  // expect-none: java.logins.activemq
  }

  void shells(JSch jsch, SSHClient client, ClientSession session, FTPSClient files, house.Shell own) throws Exception {
    jsch.getSession("clerk", "shell.example").setPassword("bell-and-candle");  // expect: java.logins.set-password password=literal; finding: VT-0302
    jsch.addIdentity("/keys/clerk", "bell-and-candle");  // expect: java.logins.jsch-identity password=literal; finding: VT-0302
    client.authPassword("clerk", "bell-and-candle");  // expect: java.logins.sshj password=literal; finding: VT-0302
    session.addPasswordIdentity("bell-and-candle");  // expect: java.logins.sshd password=literal; finding: VT-0302
    files.login("clerk", "bell-and-candle");  // expect: java.logins.ftp password=literal; finding: VT-0302
    own.addIdentity("/keys/clerk", "bell-and-candle");  // expect-none: java.logins.jsch-identity
    own.authPassword("clerk", "bell-and-candle");  // expect-none: java.logins.sshj
    own.addPasswordIdentity("bell-and-candle");  // expect-none: java.logins.sshd
    own.login("clerk", "bell-and-candle");  // expect-none: java.logins.ftp
  }

  void web(String hashed, house.Basic own) {
    new UsernamePasswordCredentials("clerk", "bell-and-candle");  // expect: java.logins.http-credentials password=literal; finding: VT-0302
    new house.UsernamePasswordCredentials("clerk", "bell-and-candle");  // expect-none: java.logins.http-credentials
    Credentials.basic("clerk", "bell-and-candle");  // expect: java.logins.okhttp password=literal; finding: VT-0302
    own.basic("clerk", "bell-and-candle");  // expect-none: java.logins.okhttp
    User.withDefaultPasswordEncoder()  // expect-applied: java.logins.users-builder
        .username("clerk").password("bell-and-candle");  // expect: java.logins.users password=literal; finding: VT-0302
    User.withUsername("clerk")  // expect-none: java.logins.users-builder
        .password("{bcrypt}$2a$10$Zu8X0mB4bXrJq2Kx7bG3KOm9e");  // expect-none: java.logins.users
  }
}
