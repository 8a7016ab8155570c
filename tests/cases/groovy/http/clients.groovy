package shop.calls

import groovyx.net.http.HTTPBuilder
import groovyx.net.http.HttpBuilder
import groovyx.net.http.RESTClient
import groovyx.net.http.util.SslUtils

class Calls {
  def any(String address) {
    def http = new HTTPBuilder(address)
    http.ignoreSSLIssues() // expect: groovy.http.ignore-ssl-issues certificate_check=disabled hostname_check=disabled
    http
  }

  def rest(String address) {
    def client = new RESTClient(address)
    client.ignoreSSLIssues() // expect: groovy.http.ignore-ssl-issues
    client
  }

  def newer(String address) {
    HttpBuilder.configure {
      SslUtils.ignoreSslIssues(execution) // expect: groovy.http.ignore-ssl-issues
    }
  }
}
