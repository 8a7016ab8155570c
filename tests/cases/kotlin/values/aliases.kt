package shop.trace

import java.security.MessageDigest as Digest
import shop.own.MessageDigest

typealias Sealer = javax.crypto.Cipher

fun weak() = Digest.getInstance("MD5")  // finding: VT-0201

fun own() = MessageDigest.getInstance("MD5")  // no-finding

fun sealer() = Sealer.getInstance("DES/CBC/PKCS5Padding")  // finding: VT-0101; finding: VT-0111
