package shop.trace

import java.security.MessageDigest

class Digests {
  def weak() {
    def make = { String name -> MessageDigest.getInstance(name) } // expect: java.jca.messagedigest-getinstance algorithm=MD5
    make('MD5')
  }

  def called() {
    def make = { MessageDigest.getInstance(it) } // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
    make.call('SHA-1')
  }

  def taken(Closure use) { use('SHA-256') }

  def given() {
    taken { name -> MessageDigest.getInstance(name) } // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
  }

  def surrounding() {
    def name = 'SHA-512'
    def later = { -> MessageDigest.getInstance(name) } // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
    later()
  }
}
