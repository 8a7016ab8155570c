package modes;

import io.lettuce.core.RedisURI;
import io.lettuce.core.SslVerifyMode;
import redis.clients.jedis.SslOptions;

// A chain that is checked says nothing of the host.
class VerifyModes {
  void lettuce(house.Uri own) {
    RedisURI.builder().withSsl(true).withVerifyPeer(SslVerifyMode.CA);  // expect: java.connections.lettuce-verify-peer certificate_check=enabled hostname_check=disabled; finding: VT-0702
    RedisURI.builder().withSsl(true).withVerifyPeer(SslVerifyMode.FULL);  // expect: java.connections.lettuce-verify-peer hostname_check=enabled; no-finding
    RedisURI uri = RedisURI.create("rediss://store:6380");  // expect-applied: java.connections.lettuce-uri
    uri.setVerifyPeer(false);  // expect: java.connections.lettuce-verify-peer certificate_check=disabled; finding: VT-0701
    own.create("rediss://store:6380")  // expect-none: java.connections.lettuce-uri
        .setVerifyPeer(false);  // expect-none: java.connections.lettuce-verify-peer
  }

  void jedis(house.Uri own) {
    SslOptions.builder()  // expect-applied: java.connections.jedis-tls-options
        .sslVerifyMode(redis.clients.jedis.SslVerifyMode.CA);  // expect: java.connections.jedis-verify-mode certificate_check=enabled hostname_check=disabled; finding: VT-0702
    SslOptions.builder().sslVerifyMode(redis.clients.jedis.SslVerifyMode.INSECURE);  // expect: java.connections.jedis-verify-mode certificate_check=disabled; finding: VT-0701
    SslOptions.builder().sslVerifyMode(redis.clients.jedis.SslVerifyMode.FULL);  // expect: java.connections.jedis-verify-mode hostname_check=enabled; no-finding
    own.builder()  // expect-none: java.connections.jedis-tls-options
        .sslVerifyMode(SslVerifyMode.CA);  // expect-none: java.connections.jedis-verify-mode
  }
}
