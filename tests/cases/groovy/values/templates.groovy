package shop.trace

import javax.crypto.Cipher

class Ciphers {
  static final ALGORITHM = 'AES'

  def weak() {
    def mode = 'ECB'
    Cipher.getInstance("$ALGORITHM/${mode}/PKCS5Padding") // expect: java.jca.cipher-getinstance algorithm=AES mode=ECB
  }

  def property(Settings given) {
    def settings = new Settings()
    Cipher.getInstance("AES/$settings.mode/NoPadding") // expect: java.jca.cipher-getinstance algorithm=AES mode=CTR
  }

  def written() {
    Cipher.getInstance('''AES/GCM/NoPadding''') // expect: java.jca.cipher-getinstance mode=GCM
  }

  def escaped() {
    Cipher.getInstance("AES/\u0047CM/NoPadding") // expect: java.jca.cipher-getinstance mode=GCM
  }

  def plain() {
    Cipher.getInstance('$ALGORITHM/ECB/NoPadding') // expect-none: java.jca.cipher-getinstance algorithm=AES
  }
}

class Settings {
  String mode = 'CTR'
}
