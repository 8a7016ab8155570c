package shop.calls

import scalaj.http.{Http, HttpOptions}

object Calls {
  def unsafe(address: String) = Http(address).option(HttpOptions.allowUnsafeSSL).asString // expect: scala.http.unsafe-ssl certificate_check=disabled hostname_check=disabled

  def safe(address: String) = Http(address).option(HttpOptions.followRedirects(true)).asString // expect-none: scala.http.unsafe-ssl
}
