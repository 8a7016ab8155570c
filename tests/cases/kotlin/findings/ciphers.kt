package shop.find

import javax.crypto.Cipher

fun des(): Cipher = Cipher.getInstance("DES/CBC/PKCS5Padding")  // finding: VT-0101 severity=high; finding: VT-0111

fun ecb(): Cipher = Cipher.getInstance("AES/ECB/PKCS5Padding")  // finding: VT-0110 severity=high

fun byDefault(): Cipher = Cipher.getInstance("AES")  // finding: VT-0110 severity=high

fun stream(): Cipher = Cipher.getInstance("RC4")  // finding: VT-0107 severity=high

fun sound(): Cipher = Cipher.getInstance("AES/GCM/NoPadding")  // no-finding

fun poly(): Cipher = Cipher.getInstance("ChaCha20-Poly1305")  // no-finding

fun oaep(): Cipher = Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding")  // no-finding
