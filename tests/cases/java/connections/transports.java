package transports;

import com.google.api.client.http.apache.ApacheHttpTransport;
import com.google.api.client.http.javanet.NetHttpTransport;
import org.apache.sshd.common.config.keys.KeyUtils;
import redis.clients.jedis.DefaultJedisClientConfig;

class Transports {
  void sheets(house.Transport own) throws Exception {
    new NetHttpTransport.Builder().doNotValidateCertificate().build();  // expect: java.connections.google-transport certificate_check=disabled hostname_check=disabled; finding: VT-0701
    new ApacheHttpTransport.Builder().doNotValidateCertificate();  // expect: java.connections.google-transport certificate_check=disabled; finding: VT-0701
    own.doNotValidateCertificate();  // expect-none: java.connections.google-transport
  }

  void store(house.Config own) {
    DefaultJedisClientConfig.builder().ssl(true)  // expect-applied: java.connections.jedis-builder
        .hostnameVerifier((name, session) -> true);  // expect: java.connections.jedis-host hostname_check=disabled; finding: VT-0702
    own.builder().ssl(true)  // expect-none: java.connections.jedis-builder
        .hostnameVerifier((name, session) -> true);  // expect-none: java.connections.jedis-host
  }

  void keys(house.Keys own) throws Exception {
    KeyUtils.generateKeyPair("ssh-rsa", 1024);  // expect: java.connections.sshd-key-pair algorithm=RSA key_bits=1024; finding: VT-0501
    KeyUtils.generateKeyPair("ssh-rsa", 3072);  // expect: java.connections.sshd-key-pair key_bits=3072; no-finding: VT-0501
    own.generateKeyPair("ssh-rsa", 1024);  // expect-none: java.connections.sshd-key-pair
  }
}
