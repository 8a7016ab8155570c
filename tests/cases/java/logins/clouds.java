package door;

import com.amazonaws.auth.BasicAWSCredentials;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.azure.storage.common.StorageSharedKeyCredential;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;

class Clouds {
  void all(String asked, house.Cloud own) {
    new BasicAWSCredentials("AKIABELLANDCANDLE", "bell/and/candle/of/forty/letters/in/all");  // expect: java.logins.aws secret=literal; finding: VT-0301
    new BasicAWSCredentials("AKIABELLANDCANDLE", asked);  // expect: java.logins.aws secret=?; no-finding: VT-0301
    new house.BasicAWSCredentials("AKIABELLANDCANDLE", "bell/and/candle");  // expect-none: java.logins.aws
    AwsBasicCredentials.create("AKIABELLANDCANDLE", "bell/and/candle");  // expect: java.logins.aws-second secret=literal; finding: VT-0301
    own.create("AKIABELLANDCANDLE", "bell/and/candle");  // expect-none: java.logins.aws-second
    new StorageSharedKeyCredential("shelf", "bell/and/candle");  // expect: java.logins.azure-storage secret=literal; finding: VT-0301
    new house.StorageSharedKeyCredential("shelf", "bell/and/candle");  // expect-none: java.logins.azure-storage
    new ClientSecretCredentialBuilder().clientSecret("bell/and/candle");  // expect: java.logins.azure-client-secret secret=literal; finding: VT-0301
    own.clientSecret("bell/and/candle");  // expect-none: java.logins.azure-client-secret
  }
}
