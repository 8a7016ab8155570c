package shop.find

// A word is not a use: MD5, DES, SSLv3.
class Cipher {
  static getInstance(String name) { name }
}

class Words {
  static note = 'MD5 is broken'

  def plain() { Cipher.getInstance('DES/ECB/NoPadding') } // no-finding

  def said() { println "never use $note" } // no-finding

  def MD5(String text) { text.length() } // no-finding

  def called() { MD5('SSLv3') } // no-finding

  def path() { ~/MD5|DES/ } // no-finding
}
