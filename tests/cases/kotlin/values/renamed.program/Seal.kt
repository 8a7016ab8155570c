package shop.seal

import javax.crypto.Cipher
import shop.limits.WHOLE as OLD_ONE
import shop.limits.preferred as newOne

fun old(): Cipher = Cipher.getInstance(OLD_ONE) // expect: java.jca.cipher-getinstance algorithm=3DES mode=CBC

fun new(): Cipher = Cipher.getInstance(newOne()) // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM
