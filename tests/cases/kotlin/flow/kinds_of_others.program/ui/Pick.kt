package shop.ui

import java.security.MessageDigest
import shop.data.*

// What kind another file's object is, that file says.
fun name(strength: Strength) = when (strength) {
    is Strength.Weak -> "MD5"
    else -> "SHA-256"
}

fun weak() = MessageDigest.getInstance(name(Strength.Weak))  // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect-none: java.jca.messagedigest-getinstance algorithm=SHA-256

fun strong() = MessageDigest.getInstance(name(Strength.Strong))  // expect: java.jca.messagedigest-getinstance algorithm=SHA-256; expect-none: java.jca.messagedigest-getinstance algorithm=MD5

fun way(way: Way) = when (way) {
    is Old -> "MD5"
    is New -> "SHA-384"
    is Own -> "SHA-512"
}

fun fresh() = MessageDigest.getInstance(way(New))  // expect: java.jca.messagedigest-getinstance algorithm=SHA-384; expect-none: java.jca.messagedigest-getinstance algorithm=MD5

fun own() = MessageDigest.getInstance(way(Own(3)))  // expect: java.jca.messagedigest-getinstance algorithm=SHA-512; expect-none: java.jca.messagedigest-getinstance algorithm=MD5
