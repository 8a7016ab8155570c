package values

import javax.crypto.Cipher

const val OLD = true

// What takeIf says no to is null.
fun dropped(): Cipher = Cipher.getInstance("AES/GCM/NoPadding".takeIf { !OLD } ?: "Blowfish")  // expect: java.jca.cipher-getinstance algorithm=Blowfish; finding: VT-0105; finding: VT-0110

fun kept(): Cipher = Cipher.getInstance("AES/GCM/NoPadding".takeIf { it.startsWith("AES") && OLD } ?: "Blowfish")  // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM; no-finding: VT-0110

fun left(): Cipher = Cipher.getInstance("DES/CBC/PKCS5Padding".takeUnless { OLD } ?: "AES/GCM/NoPadding")  // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM; no-finding: VT-0101
