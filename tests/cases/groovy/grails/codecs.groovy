package shop.names

class Names {
  def short(String text) { text.encodeAsMD5() } // expect: groovy.grails.codec algorithm=MD5

  def other(String text) { text.encodeAsSHA1() } // expect: groovy.grails.codec algorithm=SHA-1

  def strong(String text) { text.encodeAsSHA256Bytes() } // expect: groovy.grails.codec algorithm=SHA-256

  def page(String text) { text.encodeAsHTML() } // expect-none: groovy.grails.codec
}
