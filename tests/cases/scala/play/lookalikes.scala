package shop.web

import shop.own.{Codecs, CookieSigner, SSLConfigSettings, SSLLooseConfig}

class Helpers(signer: CookieSigner) {
  def name(text: String) = Codecs.md5(text.getBytes) // expect-none: scala.play.codecs

  def sign(text: String) = signer.sign(text) // expect-none: scala.play.sign

  def keyed(text: String) = signer.sign(text, "opensesame".getBytes) // expect-none: scala.play.sign-key

  def loose() = SSLLooseConfig().withAcceptAnyCertificate(true) // expect-none: scala.play.loose-certificate

  def named() = SSLLooseConfig().withDisableHostnameVerification(true) // expect-none: scala.play.loose-hostname

  def weak() = SSLLooseConfig().withAllowWeakCiphers(true)

  def old() = SSLConfigSettings().withProtocol("TLSv1") // expect-none: scala.play.protocol
}
