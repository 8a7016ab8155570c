package modes;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.DriverManager;
import net.schmizz.sshj.SSHClient;
import org.apache.sshd.client.SshClient;
import org.postgresql.ds.PGSimpleDataSource;

class ModesAndKeys {
  void addresses() throws Exception {
    DriverManager.getConnection("jdbc:mariadb://store/pots?sslMode=trust");  // expect: java.connections.jdbc-url-driver certificate_check=disabled; finding: VT-0701
    DriverManager.getConnection("jdbc:mariadb://store/pots?user=x&sslMode=verify-ca");  // expect: java.connections.jdbc-url-driver certificate_check=enabled hostname_check=disabled; finding: VT-0702
    DriverManager.getConnection("jdbc:mariadb://store/pots?sslMode=verify-full");  // expect: java.connections.jdbc-url-driver hostname_check=enabled; no-finding
    DriverManager.getConnection("jdbc:mariadb://store/pots?sslMode=disable");  // expect-none: java.connections.jdbc-url-driver
  }

  void sources(house.Source own) throws Exception {
    PGSimpleDataSource post = new PGSimpleDataSource();
    post.setSslMode("require");  // expect: java.connections.postgresql-mode certificate_check=disabled; finding: VT-0701
    post.setSslMode("verify-full");  // expect: java.connections.postgresql-mode certificate_check=enabled hostname_check=enabled; no-finding
    post.setSslMode("disable");  // no-finding
    MysqlDataSource my = new MysqlDataSource();
    my.setSslMode("VERIFY_CA");  // expect: java.connections.mysql-mode certificate_check=enabled hostname_check=disabled; finding: VT-0702
    my.setSslMode("REQUIRED");  // expect: java.connections.mysql-mode certificate_check=disabled; finding: VT-0701
    own.setSslMode("require");  // expect-none: java.connections.postgresql-mode; expect-none: java.connections.mysql-mode
  }

  void shells(SSHClient shell, house.Shell own) {
    shell.addHostKeyVerifier((host, port, key) -> true);  // expect: java.connections.sshj-verifier certificate_check=disabled; finding: VT-0701
    shell.addHostKeyVerifier("SHA256:2dKnMq");  // no-finding
    shell.addHostKeyVerifier((host, port, key) -> known(key));  // no-finding
    own.addHostKeyVerifier((host, port, key) -> true);  // expect-none: java.connections.sshj-verifier
    SshClient client = SshClient.setUpDefaultClient();  // expect-applied: java.connections.sshd-client
    client.setServerKeyVerifier((session, address, key) -> true);  // expect: java.connections.sshd-verifier certificate_check=disabled; finding: VT-0701
    own.setUpDefaultClient()  // expect-none: java.connections.sshd-client
        .setServerKeyVerifier((session, address, key) -> true);  // expect-none: java.connections.sshd-verifier
  }

  private boolean known(Object key) {
    return key.hashCode() == 7;
  }
}
