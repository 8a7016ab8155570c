package shop.trace

import java.security.MessageDigest

class Digests {
  def upper() { MessageDigest.getInstance('md5'.toUpperCase()) } // expect: java.jca.messagedigest-getinstance algorithm=MD5

  def added() { MessageDigest.getInstance('SHA' + '-' + 256) } // expect: java.jca.messagedigest-getinstance algorithm=SHA-256

  def formatted() { MessageDigest.getInstance(String.format('SHA-%d', 512)) } // expect: java.jca.messagedigest-getinstance algorithm=SHA-512

  def part() { MessageDigest.getInstance('use SHA-1 here'.substring(4, 9)) } // expect: java.jca.messagedigest-getinstance algorithm=SHA-1

  def replaced() { MessageDigest.getInstance('SHA_384'.replace('_', '-')) } // expect: java.jca.messagedigest-getinstance algorithm=SHA-384

  def parted() { MessageDigest.getInstance('MD5,SHA-224'.split(',')[1]) } // expect: java.jca.messagedigest-getinstance algorithm=SHA-224

  def joined() { MessageDigest.getInstance(['SHA', '256'].join('-')) } // expect: java.jca.messagedigest-getinstance algorithm=SHA-256

  def turned() { MessageDigest.getInstance('5DM'.reverse()) } // expect: java.jca.messagedigest-getinstance algorithm=MD5

  def less() { MessageDigest.getInstance('xMD5'.drop(1)) } // expect: java.jca.messagedigest-getinstance algorithm=MD5

  def built() {
    def out = new StringBuilder()
    out << 'SHA-' << '256'
    MessageDigest.getInstance(out.toString()) // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  }
}
