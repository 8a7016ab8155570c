package shop.settled;

import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLSession;
import javax.net.ssl.X509TrustManager;

// What a check always answers, said with a detour.
class ByVariable implements HostnameVerifier {
  public boolean verify(String host, SSLSession session) {  // finding: VT-0702
    boolean fine = true;
    return fine;
  }
}

class ByNegation implements HostnameVerifier {
  private static final boolean STRICT = false;

  public boolean verify(String host, SSLSession session) {  // finding: VT-0702
    return !STRICT || host.equals(session.getPeerHost());
  }
}

class Changed implements HostnameVerifier {
  public boolean verify(String host, SSLSession session) {  // no-finding: VT-0702
    boolean fine = true;
    if (!host.equals(session.getPeerHost())) fine = false;
    return fine;
  }
}

class Both implements HostnameVerifier {
  public boolean verify(String host, SSLSession session) {  // no-finding: VT-0702
    return true && host.equals(session.getPeerHost());
  }
}

class SwitchedOff implements X509TrustManager {
  private static final boolean CHECKS = false;

  public void checkClientTrusted(X509Certificate[] chain, String type) {}

  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // finding: VT-0701
    if (CHECKS) {
      throw new CertificateException("unknown");
    }
  }

  public X509Certificate[] getAcceptedIssuers() {
    return null;
  }
}

class SwitchedOn implements X509TrustManager {
  private static boolean checks = true;

  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {  // no-finding: VT-0701
    throw new CertificateException("none");
  }

  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {  // no-finding: VT-0701
    if (checks) {
      throw new CertificateException("unknown");
    }
  }

  public X509Certificate[] getAcceptedIssuers() {
    return null;
  }
}

// What is made for others to use says what it says.
class Specs {
  PBEParameterSpec few(byte[] salt) {
    return new PBEParameterSpec(salt, 20);  // finding: VT-0401
  }

  PBEKeySpec fixedSalt(char[] password) {
    return new PBEKeySpec(password, "saltsalt".getBytes(), 700000, 256);  // finding: VT-0320
  }

  PBEKeySpec right(char[] password) {
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    return new PBEKeySpec(password, salt, 700000, 256);  // no-finding
  }
}
