package house.vault

import java.security.KeyPairGenerator

enum class Level { LOW, HIGH }

class Vault {
    private val sizes = mapOf(Level.LOW to 1024, Level.HIGH to 4096)

    fun create(level: Level) {
        val generator = KeyPairGenerator.getInstance("RSA")  // expect: java.jca.keypairgenerator-getinstance key_bits=4096
        generator.initialize(sizes[level]!!)  // finding: VT-0501 severity=info
    }
}
