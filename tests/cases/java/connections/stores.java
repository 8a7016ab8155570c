package line;

import com.mongodb.MongoClientSettings;
import com.rabbitmq.client.ConnectionFactory;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SslVerifyMode;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.apache.commons.mail.HtmlEmail;
import org.apache.commons.net.ftp.FTPSClient;
import org.apache.commons.net.util.TrustManagerUtils;
import org.apache.kafka.common.config.SslConfigs;

class Stores {
  void rabbit(ConnectionFactory factory, SSLContext context, house.Factory own) throws Exception {
    factory.useSslProtocol();  // expect: java.connections.rabbitmq-any certificate_check=disabled
    factory.useSslProtocol("TLSv1.3");  // expect: java.connections.rabbitmq-any-of-version certificate_check=disabled
    factory.useSslProtocol(context);  // expect-none: java.connections.rabbitmq-any; expect-none: java.connections.rabbitmq-any-of-version
    own.useSslProtocol();  // expect-none: java.connections.rabbitmq-any
  }

  void redis(RedisURI at, house.Redis own) {
    RedisURI.Builder builder = RedisURI.builder();  // expect-applied: java.connections.lettuce-builder
    builder.withVerifyPeer(SslVerifyMode.NONE);  // expect: java.connections.lettuce-verify-peer certificate_check=disabled
    RedisURI.Builder.redis("store")  // expect-applied: java.connections.lettuce-builder-redis
        .withSsl(true).withVerifyPeer(false);  // expect: java.connections.lettuce-verify-peer certificate_check=disabled
    RedisURI.builder().withHost("store").withVerifyPeer(false);  // expect: java.connections.lettuce-verify-peer
    at.setVerifyPeer(true);  // expect: java.connections.lettuce-verify-peer certificate_check=enabled
    own.builder().withVerifyPeer(false);  // expect-none: java.connections.lettuce-builder; expect-none: java.connections.lettuce-verify-peer
    own.redis("store").withVerifyPeer(false);  // expect-none: java.connections.lettuce-builder-redis
  }

  void files(FTPSClient client, house.Managers own) {
    client.setTrustManager(TrustManagerUtils.getAcceptAllTrustManager());  // expect: java.connections.commons-net-accepts-all certificate_check=disabled
    client.setTrustManager(own.getAcceptAllTrustManager());  // expect-none: java.connections.commons-net-accepts-all
    client.setEndpointCheckingEnabled(false);  // expect: java.connections.commons-net-host hostname_check=disabled
    own.setEndpointCheckingEnabled(false);  // expect-none: java.connections.commons-net-host
  }

  void mongo(house.Settings own) {
    MongoClientSettings.builder()  // expect-applied: java.connections.mongo-builder
        .applyToSslSettings(one -> one.enabled(true).invalidHostNameAllowed(true));  // expect-applied: java.connections.mongo-ssl-settings; expect: java.connections.mongo-host hostname_check=disabled
    own.builder()  // expect-none: java.connections.mongo-builder
        .applyToSslSettings(one -> one.invalidHostNameAllowed(true));  // expect-none: java.connections.mongo-ssl-settings; expect-none: java.connections.mongo-host
  }

  void kafka() {
    Map<String, Object> settings = new HashMap<>();
    settings.put(SslConfigs.SSL_ENDPOINT_IDENTIFICATION_ALGORITHM_CONFIG, "");  // expect: java.connections.kafka-host hostname_check=disabled
    settings.put("ssl.endpoint.identification.algorithm", "https");  // expect: java.connections.kafka-host hostname_check=enabled
    settings.put("ssl.keystore.type", "");  // expect-none: java.connections.kafka-host
  }

  void mail(house.Mail own) {
    HtmlEmail mail = new HtmlEmail();
    mail.setSSLCheckServerIdentity(false);  // expect: java.connections.commons-mail-host hostname_check=disabled
    own.setSSLCheckServerIdentity(false);  // expect-none: java.connections.commons-mail-host
  }
}
