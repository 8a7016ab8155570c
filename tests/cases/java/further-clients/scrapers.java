package shop.scrapers;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.utils.AttributeMap;

class Scrapers {
  Document page(String url) throws Exception {
    return Jsoup.connect(url).timeout(10_000).validateTLSCertificates(false).get();  // expect: java.further-clients.jsoup-validate certificate_check=disabled; finding: VT-0701
  }

  Document checked(String url) throws Exception {
    return Jsoup.connect(url).validateTLSCertificates(true).get();  // expect-applied: java.further-clients.jsoup-connect; expect: java.further-clients.jsoup-validate certificate_check=enabled; no-finding: VT-0701
  }

  Document plain(String url) throws Exception {
    return Jsoup.connect(url).userAgent("shop").get();  // expect-none: java.further-clients.jsoup-validate
  }

  SdkHttpClient open() {
    AttributeMap options = AttributeMap.builder()  // expect-applied: java.further-clients.aws-attributes
        .put(SdkHttpConfigurationOption.TRUST_ALL_CERTIFICATES, true)  // expect: java.further-clients.aws-trust-all certificate_check=disabled; finding: VT-0701
        .build();
    return ApacheHttpClient.builder().buildWithDefaults(options);
  }

  SdkHttpClient patient() {
    AttributeMap options = AttributeMap.builder()
        .put(SdkHttpConfigurationOption.TCP_KEEPALIVE, true)  // expect-none: java.further-clients.aws-trust-all
        .build();
    return ApacheHttpClient.builder().buildWithDefaults(options);
  }

  SdkHttpClient careful() {
    return ApacheHttpClient.builder().buildWithDefaults(AttributeMap.builder()
        .put(SdkHttpConfigurationOption.TRUST_ALL_CERTIFICATES, Boolean.FALSE)  // no-finding: VT-0701
        .build());
  }

  // Of the program's own, called like the libraries'.
  Object own(String url) {
    shop.pages.Jsoup.connect(url).validateTLSCertificates(false);  // expect-none: java.further-clients.jsoup-connect; expect-none: java.further-clients.jsoup-validate
    return shop.maps.AttributeMap.builder()  // expect-none: java.further-clients.aws-attributes
        .put(SdkHttpConfigurationOption.TRUST_ALL_CERTIFICATES, true)  // expect-none: java.further-clients.aws-trust-all
        .build();
  }
}
