package shop.any

import shop.hash.MD5
import shop.hash.HmacSHA256

fun weak(bytes: ByteArray) = MD5().digest(bytes)  // expect-none: kotlin.kotlincrypto.hash

fun tag(bytes: ByteArray) = HmacSHA256(bytes)  // expect-none: kotlin.kotlincrypto.hmac
