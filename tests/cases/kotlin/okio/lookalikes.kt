package shop.files

import water.ByteString
import water.HashingSink

fun parameter(bytes: ByteString) = bytes.sha1()  // expect-none: kotlin.okio.digest

fun tag(bytes: ByteString) = bytes.hmacSha256(bytes)  // expect-none: kotlin.okio.hmac

fun sink(target: Any) = HashingSink.sha512(target)  // expect-none: kotlin.okio.hashing

fun buffered(text: String) = water.Buffer().writeUtf8(text).sha1() // expect-none

fun written(buffer: Buffer, text: String) = buffer.writeUtf8(text)  // expect-none: kotlin.okio.buffer-write
