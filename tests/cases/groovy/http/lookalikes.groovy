package shop.calls

class Client {
  def ignoreSSLIssues() { 'nothing' }

  def httpRequest(Map given) { given }
}

class Calls {
  def any() { new Client().ignoreSSLIssues() } // expect-none: groovy.http.ignore-ssl-issues

  def asked() { new Client().httpRequest(ignoreSslErrors: true) } // expect-none: groovy.http.jenkins-request
}
