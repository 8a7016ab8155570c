package line;

import com.jcraft.jsch.JSch;
import com.jcraft.jsch.Session;
import java.security.PublicKey;
import java.util.Properties;
import net.schmizz.sshj.SSHClient;
import net.schmizz.sshj.transport.verification.HostKeyVerifier;
import net.schmizz.sshj.transport.verification.PromiscuousVerifier;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.keyverifier.RejectAllServerKeyVerifier;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;

class Shells {
  void jsch(Session session, house.Session own) {
    JSch.setConfig("StrictHostKeyChecking", "no");  // expect: java.connections.jsch-host-key certificate_check=disabled
    session.setConfig("StrictHostKeyChecking", "yes");  // expect: java.connections.jsch-host-key certificate_check=enabled
    session.setConfig("PreferredAuthentications", "no");  // expect-none: java.connections.jsch-host-key
    own.setConfig("StrictHostKeyChecking", "no");  // expect-none: java.connections.jsch-host-key
    new JSch().getSession("host")  // expect-applied: java.connections.jsch-session
        .setConfig("StrictHostKeyChecking", "no");  // expect: java.connections.jsch-host-key
    own.getSession("host").setConfig("StrictHostKeyChecking", "no");  // expect-none: java.connections.jsch-session
    Properties table = new Properties();
    table.put("StrictHostKeyChecking", "no");  // expect: java.connections.jsch-host-key-in-table certificate_check=disabled
    table.put("Compression", "no");  // expect-none: java.connections.jsch-host-key-in-table
    session.setConfig(table);
  }

  void others(SSHClient client, SshClient other) {
    client.addHostKeyVerifier(new PromiscuousVerifier());  // expect: java.connections.sshj-promiscuous certificate_check=disabled
    client.addHostKeyVerifier(new house.PromiscuousVerifier());  // expect-none: java.connections.sshj-promiscuous
    other.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);  // expect: java.connections.sshd-accepts-all certificate_check=disabled
    other.setServerKeyVerifier(RejectAllServerKeyVerifier.INSTANCE);  // expect-none: java.connections.sshd-accepts-all
  }

  static class Any implements HostKeyVerifier {
    public boolean verify(String host, int port, PublicKey key) { return true; }  // expect: java.connections.host-key-verifier certificate_check=disabled
  }

  static class Kept implements HostKeyVerifier {
    PublicKey kept;
    public boolean verify(String host, int port, PublicKey key) { return kept.equals(key); }  // expect-none: java.connections.host-key-verifier
  }

  static class AnyServer implements ServerKeyVerifier {
    public boolean verifyServerKey(Object session, Object address, PublicKey key) { return true; }  // expect: java.connections.server-key-verifier certificate_check=disabled
  }

  static class KeptServer implements ServerKeyVerifier {
    PublicKey kept;
    public boolean verifyServerKey(Object session, Object address, PublicKey key) { return kept.equals(key); }  // expect-none: java.connections.server-key-verifier
  }

  static class AnyOld implements ch.ethz.ssh2.ServerHostKeyVerifier {
    public boolean verifyServerHostKey(String host, int port, String kind, byte[] key) { return true; }  // expect: java.connections.server-host-key-verifier certificate_check=disabled
  }

  static class NoneOld implements ch.ethz.ssh2.ServerHostKeyVerifier {
    public boolean verifyServerHostKey(String host, int port, String kind, byte[] key) { return false; }  // expect-none: java.connections.server-host-key-verifier
  }
}
