package shop.phone

import javax.crypto.KeyGenerator
import shop.keys.EncryptedSharedPreferences
import shop.keys.KeyGenParameterSpec
import shop.keys.SslErrorHandler
import shop.keys.TlsVersion

fun generate() {
    val generator = KeyGenerator.getInstance("AES")
    generator.init(
        KeyGenParameterSpec.Builder("alias", 1)  // expect-none: java.android.keygenparameterspec-builder
            .setKeySize(256)  // expect-none: java.android.keygenparameterspec-setkeysize
            .build()
    )
}

fun preferences() = EncryptedSharedPreferences.create(1, 2, 3, 4, 5)  // expect-none: java.android.encryptedsharedpreferences

fun proceed(handler: SslErrorHandler) = handler.proceed()  // expect-none: java.android.sslerrorhandler-proceed

fun version() = TlsVersion.TLS_1_0  // expect-none: java.android.okhttp-tlsversion
