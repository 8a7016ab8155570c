package brokers;

import com.microsoft.playwright.Browser;
import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.util.ClientBuilder;
import io.kubernetes.client.util.Config;
import io.minio.MinioClient;
import io.nats.client.Options;
import org.apache.directory.ldap.client.api.LdapConnectionConfig;
import org.apache.directory.ldap.client.api.NoVerificationTrustManager;
import org.apache.pulsar.client.admin.PulsarAdmin;
import org.apache.pulsar.client.api.PulsarClient;
import org.jivesoftware.smack.tcp.XMPPTCPConnectionConfiguration;
import org.jivesoftware.smack.util.TLSUtils;

class Brokers {
  void queues(house.Client own) throws Exception {
    PulsarClient.builder()  // expect-applied: java.further-clients.pulsar-builder
        .serviceUrl("pulsar+ssl://broker:6651")
        .allowTlsInsecureConnection(true)  // expect: java.further-clients.pulsar-trust certificate_check=disabled; finding: VT-0701
        .enableTlsHostnameVerification(false)  // expect: java.further-clients.pulsar-host hostname_check=disabled; finding: VT-0702
        .build();
    PulsarAdmin.builder()  // expect-applied: java.further-clients.pulsar-admin-builder
        .allowTlsInsecureConnection(false)  // expect: java.further-clients.pulsar-trust certificate_check=enabled; no-finding
        .enableTlsHostnameVerification(true);  // expect: java.further-clients.pulsar-host hostname_check=enabled; no-finding
    own.builder()  // expect-none: java.further-clients.pulsar-builder; expect-none: java.further-clients.pulsar-admin-builder
        .allowTlsInsecureConnection(true)  // expect-none: java.further-clients.pulsar-trust
        .enableTlsHostnameVerification(false);  // expect-none: java.further-clients.pulsar-host
    new Options.Builder()  // expect-applied: java.further-clients.nats-builder
        .server("tls://broker:4222")
        .opentls();  // expect: java.further-clients.nats-open certificate_check=disabled; finding: VT-0701
    new house.Options.Builder()  // expect-none: java.further-clients.nats-builder
        .opentls();  // expect-none: java.further-clients.nats-open
  }

  void stores(house.Client own) throws Exception {
    MinioClient client = MinioClient.builder()  // expect-applied: java.further-clients.minio-builder
        .endpoint("https://objects:9000")
        .build();  // expect-applied: java.further-clients.minio-build
    client.ignoreCertCheck();  // expect: java.further-clients.minio-trust certificate_check=disabled; finding: VT-0701
    own.builder()  // expect-none: java.further-clients.minio-builder
        .build()  // expect-none: java.further-clients.minio-build
        .ignoreCertCheck();  // expect-none: java.further-clients.minio-trust
  }

  void pages(Browser browser, house.Options own) {
    browser.newContext(new Browser.NewContextOptions().setIgnoreHTTPSErrors(true));  // expect: java.further-clients.playwright-trust certificate_check=disabled; finding: VT-0701
    own.setIgnoreHTTPSErrors(true);  // expect-none: java.further-clients.playwright-trust
  }

  void chats(house.Utils own) throws Exception {
    XMPPTCPConnectionConfiguration.Builder builder = XMPPTCPConnectionConfiguration.builder();
    TLSUtils.acceptAllCertificates(builder);  // expect: java.further-clients.smack-trust certificate_check=disabled; finding: VT-0701
    TLSUtils.disableHostnameVerificationForTlsCertificates(builder);  // expect: java.further-clients.smack-host hostname_check=disabled; finding: VT-0702
    own.acceptAllCertificates(builder);  // expect-none: java.further-clients.smack-trust
    own.disableHostnameVerificationForTlsCertificates(builder);  // expect-none: java.further-clients.smack-host
  }

  void directory() {
    LdapConnectionConfig config = new LdapConnectionConfig();
    config.setTrustManagers(new NoVerificationTrustManager());  // expect: java.further-clients.directory-trust certificate_check=disabled; finding: VT-0701
    config.setTrustManagers(new house.NoVerificationTrustManager());  // expect-none: java.further-clients.directory-trust
  }

  void clusters(house.Config own) throws Exception {
    ApiClient client = Config.defaultClient();  // expect-applied: java.further-clients.kubernetes-made
    client.setVerifyingSsl(false);  // expect: java.further-clients.kubernetes-verify certificate_check=disabled hostname_check=disabled; finding: VT-0701
    ClientBuilder.standard()  // expect-applied: java.further-clients.kubernetes-builder
        .setVerifyingSsl(true);  // expect: java.further-clients.kubernetes-verify certificate_check=enabled; no-finding
    own.defaultClient()  // expect-none: java.further-clients.kubernetes-made
        .standard()  // expect-none: java.further-clients.kubernetes-builder
        .setVerifyingSsl(false);  // expect-none: java.further-clients.kubernetes-verify
  }
}
