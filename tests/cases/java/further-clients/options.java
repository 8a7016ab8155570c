package call;

import android.net.SSLCertificateSocketFactory;
import com.mongodb.MongoClientOptions;
import feign.Client;
import io.fabric8.kubernetes.client.ConfigBuilder;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.htmlunit.WebClient;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;
import org.redisson.config.Config;

class Options {
  void web(ResteasyClientBuilder builder, WebClient browser, house.Builder own) {
    builder.disableTrustManager()  // expect: java.further-clients.resteasy-trust certificate_check=disabled
        .hostnameVerification(ResteasyClientBuilder.HostnameVerificationPolicy.ANY);  // expect: java.further-clients.resteasy-host hostname_check=disabled
    builder.hostnameVerification(ResteasyClientBuilder.HostnameVerificationPolicy.STRICT);  // expect: java.further-clients.resteasy-host hostname_check=enabled
    own.disableTrustManager();  // expect-none: java.further-clients.resteasy-trust
    own.hostnameVerification(ResteasyClientBuilder.HostnameVerificationPolicy.ANY);  // expect-none: java.further-clients.resteasy-host
    new Client.Default(null, (name, session) -> true);  // expect: java.further-clients.feign-host hostname_check=disabled
    new Client.Default(null, null);  // expect: java.further-clients.feign-host hostname_check=enabled
    new house.Client.Default(null, (name, session) -> true);  // expect-none: java.further-clients.feign-host
    browser.getOptions()  // expect-applied: java.further-clients.htmlunit-options
        .setUseInsecureSSL(true);  // expect: java.further-clients.htmlunit-trust certificate_check=disabled
    own.getOptions()  // expect-none: java.further-clients.htmlunit-options
        .setUseInsecureSSL(true);  // expect-none: java.further-clients.htmlunit-trust
    SSLCertificateSocketFactory.getInsecure(10, null);  // expect: java.further-clients.android-insecure certificate_check=disabled
    SSLCertificateSocketFactory.getDefault(10);  // expect-none: java.further-clients.android-insecure
  }

  void stores(MqttConnectOptions options, house.Store own) {
    Config config = new Config();
    config.useSingleServer()  // expect-applied: java.further-clients.redisson-config
        .setSslEnableEndpointIdentification(false)  // expect: java.further-clients.redisson-host hostname_check=disabled
        .setPassword("bell-and-candle");  // expect: java.further-clients.redisson-password password=literal
    own.useSingleServer()  // expect-none: java.further-clients.redisson-config
        .setSslEnableEndpointIdentification(false)  // expect-none: java.further-clients.redisson-host
        .setPassword("bell-and-candle");  // expect-none: java.further-clients.redisson-password
    new ConfigBuilder().withTrustCerts(true)  // expect: java.further-clients.kubernetes-trust certificate_check=disabled
        .withDisableHostnameVerification(true);  // expect: java.further-clients.kubernetes-host hostname_check=disabled
    own.withTrustCerts(true)  // expect-none: java.further-clients.kubernetes-trust
        .withDisableHostnameVerification(true);  // expect-none: java.further-clients.kubernetes-host
    options.setHttpsHostnameVerificationEnabled(false);  // expect: java.further-clients.mqtt-host hostname_check=disabled
    own.setHttpsHostnameVerificationEnabled(false);  // expect-none: java.further-clients.mqtt-host
    MongoClientOptions.builder()  // expect-applied: java.further-clients.mongo-builder
        .sslInvalidHostNameAllowed(true);  // expect: java.further-clients.mongo-host hostname_check=disabled
    own.builder()  // expect-none: java.further-clients.mongo-builder
        .sslInvalidHostNameAllowed(true);  // expect-none: java.further-clients.mongo-host
  }
}
