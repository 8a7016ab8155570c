package shop.words

import com.lambdapioneer.argon2kt.Argon2Kt
import com.lambdapioneer.argon2kt.Argon2Mode

class Words(private val own: house.Argon2Kt) {
    private val argon = Argon2Kt()  // expect-applied: java.spring-security.argon2kt

    fun named(word: ByteArray) = argon.hash(mode = Argon2Mode.ARGON2_ID, password = word, salt = "one salt for all".toByteArray(), tCostInIterations = 4)  // expect: java.spring-security.argon2kt-hash algorithm=Argon2id iterations=4 memory_kib=65536 salt=literal; finding: VT-0320

    fun placed(word: ByteArray, salt: ByteArray) = argon.hash(Argon2Mode.ARGON2_I, word, salt)  // expect: java.spring-security.argon2kt-hash algorithm=Argon2i iterations=1; no-finding: VT-0320

    fun others(word: ByteArray) = own.hash(Argon2Mode.ARGON2_I, word, word)  // expect-none: java.spring-security.argon2kt-hash

    fun made() = house.Argon2Kt()  // expect-none: java.spring-security.argon2kt
}
