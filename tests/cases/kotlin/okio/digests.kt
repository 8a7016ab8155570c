package shop.files

import okio.Buffer
import okio.ByteString
import okio.ByteString.Companion.encodeUtf8
import okio.ByteString.Companion.toByteString
import okio.HashingSink
import okio.Sink

fun name(text: String) = text.encodeUtf8().md5().hex()  // expect: kotlin.okio.digest algorithm=MD5

fun strong(bytes: ByteArray) = bytes.toByteString().sha256()  // expect: kotlin.okio.digest algorithm=SHA-256

fun parameter(bytes: ByteString) = bytes.sha1()  // expect: kotlin.okio.digest algorithm=SHA-1

fun tag(bytes: ByteString) = bytes.hmacSha256("fixed words".encodeUtf8())  // expect: kotlin.okio.hmac algorithm=HMAC digest=SHA-256 key=literal

fun sink(target: Sink) = HashingSink.sha512(target)  // expect: kotlin.okio.hashing algorithm=SHA-512

fun buffered(text: String) = okio.Buffer()
    .writeUtf8(text) // expect-applied: kotlin.okio.buffer-write
    .sha1() // expect: kotlin.okio.digest algorithm=SHA-1
