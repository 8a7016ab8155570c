package shop.trace

import javax.crypto.Cipher

fun open(transformation: String = "DES/CBC/PKCS5Padding"): Cipher = Cipher.getInstance(transformation)  // finding: VT-0101; finding: VT-0111

fun opened() = open()

fun sealed(strength: Int = 1, transformation: String = "AES/GCM/NoPadding"): Cipher =
    Cipher.getInstance(transformation)  // no-finding

fun used() = sealed(strength = 2)
