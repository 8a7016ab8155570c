package shop.web

import com.typesafe.sslconfig.ssl.{SSLConfigSettings, SSLLooseConfig}
import play.api.libs.Codecs
import play.api.libs.crypto.CookieSigner

class Helpers(signer: CookieSigner) {
  def name(text: String) = Codecs.md5(text.getBytes) // expect: scala.play.codecs algorithm=MD5

  def other(text: String) = Codecs.sha1(text) // expect: scala.play.codecs algorithm=SHA-1

  def sign(text: String) = signer.sign(text) // expect: scala.play.sign algorithm=HMAC digest=SHA-1

  def keyed(text: String) = signer.sign(text, "opensesame".getBytes) // expect: scala.play.sign-key key=literal

  def loose() = SSLLooseConfig()
    .withAllowWeakCiphers(false)
    .withAcceptAnyCertificate(true) // expect: scala.play.loose-certificate certificate_check=disabled
    .withDisableHostnameVerification(true) // expect: scala.play.loose-hostname hostname_check=disabled

  def strict() = SSLLooseConfig().withAcceptAnyCertificate(false) // expect: scala.play.loose-certificate certificate_check=enabled

  def old() = SSLConfigSettings().withProtocol("TLSv1") // expect: scala.play.protocol version=1.0
}
