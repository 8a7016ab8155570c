package shop.phone

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import java.security.KeyPairGenerator
import javax.crypto.KeyGenerator

// What a key may be used in is said where it is made.
class Modes {
    fun blocks() {
        val purposes = KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT
        val spec = KeyGenParameterSpec.Builder("rows", purposes)
            .setBlockModes(KeyProperties.BLOCK_MODE_ECB)  // expect-applied: java.android.keygenparameterspec-setblockmodes; finding: VT-0110
            .setRandomizedEncryptionRequired(false)
            .build()
        val generator = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, "AndroidKeyStore")  // expect: java.jca.keygenerator-getinstance algorithm=AES mode=ECB
        generator.init(spec)
    }

    fun sealed() {
        val generator = KeyGenerator.getInstance("AES", "AndroidKeyStore")  // expect: java.jca.keygenerator-getinstance algorithm=AES mode=absent-property; no-finding: VT-0110
        generator.init(KeyGenParameterSpec.Builder("page", 3).setBlockModes(KeyProperties.BLOCK_MODE_GCM).build())
    }

    // An RSA key says ECB, and has no blocks.
    fun pair() {
        val generator = KeyPairGenerator.getInstance("RSA", "AndroidKeyStore")  // expect: java.jca.keypairgenerator-getinstance algorithm=RSA mode=absent-property; no-finding: VT-0110
        generator.initialize(KeyGenParameterSpec.Builder("own", 3).setBlockModes("ECB").setKeySize(3072).build())  // expect-applied: java.jca.keypairgenerator-initialize-keystore
    }

    // Methods of that name that are no key store's.
    fun others(shelf: Shelf) {
        shelf.setBlockModes("ECB")  // expect-none: java.android.keygenparameterspec-setblockmodes
        val plain = KeyPairGenerator.getInstance("RSA")  // expect: java.jca.keypairgenerator-getinstance algorithm=RSA key_bits=3072
        plain.initialize(3072)  // expect-none: java.jca.keypairgenerator-initialize-keystore
    }
}
