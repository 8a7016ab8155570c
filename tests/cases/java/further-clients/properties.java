package shop.clouds;

import com.amazonaws.SDKGlobalConfiguration;

class Clouds {
  void begin() {
    System.setProperty(SDKGlobalConfiguration.DISABLE_CERT_CHECKING_SYSTEM_PROPERTY, "true");  // expect: java.further-clients.aws-property certificate_check=disabled; finding: VT-0701
    System.setProperty("com.amazonaws.sdk.disableCertChecking", "true");  // expect: java.further-clients.aws-property certificate_check=disabled; finding: VT-0701
    System.setProperty("com.amazonaws.sdk.disableEc2Metadata", "true");  // expect-none: java.further-clients.aws-property
  }
}
