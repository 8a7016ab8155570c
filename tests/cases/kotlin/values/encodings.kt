package shop.trace

import java.security.MessageDigest
import java.util.Base64
import kotlin.io.encoding.Base64 as Coding

fun decoded(): MessageDigest = MessageDigest.getInstance(String(Base64.getDecoder().decode("TUQ1")))  // finding: VT-0201

fun coded(): MessageDigest = MessageDigest.getInstance(Coding.decode("U0hBLTI1Ng==").decodeToString())  // no-finding

@OptIn(ExperimentalStdlibApi::class)
fun hex(): MessageDigest = MessageDigest.getInstance("4d4435".hexToByteArray().decodeToString())  // finding: VT-0201
