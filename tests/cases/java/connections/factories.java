package line;

import com.jcraft.jsch.JSch;
import com.jcraft.jsch.KeyPair;
import com.microsoft.sqlserver.jdbc.SQLServerDataSource;
import com.unboundid.util.ssl.TrustAllTrustManager;
import com.unboundid.util.ssl.TrustStoreTrustManager;
import io.vertx.core.http.HttpClientOptions;
import java.util.Map;
import java.util.Properties;
import org.eclipse.jetty.util.ssl.SslContextFactory;

class Factories {
  void all(house.Factory own) throws Exception {
    SslContextFactory.Server server = new SslContextFactory.Server();
    server.setIncludeProtocols("TLSv1.2", "TLSv1");  // expect: java.connections.jetty-versions version=1.0; finding: VT-0711
    server.setIncludeProtocols("TLSv1.2", "TLSv1.3");  // expect: java.connections.jetty-versions version=1.3; no-finding: VT-0711
    own.setIncludeProtocols("TLSv1");  // expect-none: java.connections.jetty-versions
    new HttpClientOptions().addEnabledSecureTransportProtocol("TLSv1.1");  // expect: java.connections.vertx-version version=1.1; finding: VT-0711
    own.addEnabledSecureTransportProtocol("TLSv1.1");  // expect-none: java.connections.vertx-version
    new TrustAllTrustManager();  // expect: java.connections.unboundid-trust-all certificate_check=disabled; finding: VT-0701
    new TrustStoreTrustManager("/etc/trust");  // expect-none: java.connections.unboundid-trust-all
    new SQLServerDataSource().setTrustServerCertificate(true);  // expect: java.connections.sqlserver-trust certificate_check=disabled; finding: VT-0701
    own.setTrustServerCertificate(true);  // expect-none: java.connections.sqlserver-trust
    Properties table = new Properties();
    table.setProperty("sslfactory", "org.postgresql.ssl.NonValidatingFactory");  // expect: java.connections.postgresql-factory certificate_check=disabled; finding: VT-0701
    table.setProperty("sslfactory", "org.postgresql.ssl.LibPQFactory");  // expect-none: java.connections.postgresql-factory
    KeyPair.genKeyPair(new JSch(), KeyPair.RSA, 1024);  // expect: java.connections.jsch-key-pair algorithm=RSA key_bits=1024; finding: VT-0501
    KeyPair.genKeyPair(new JSch(), KeyPair.RSA, 3072);  // expect: java.connections.jsch-key-pair key_bits=3072; no-finding: VT-0501
    own.genKeyPair(new JSch(), KeyPair.RSA, 1024);  // expect-none: java.connections.jsch-key-pair
  }

  // What a map is made of is put into it.
  Map<String, Object> made() {
    return Map.of(
        "security.protocol", "SSL",
        "ssl.endpoint.identification.algorithm", "");  // expect-none
  }
}
