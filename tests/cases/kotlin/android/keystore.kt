package shop.phone

import android.net.http.SslError
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import android.webkit.SslErrorHandler
import android.webkit.WebView
import android.webkit.WebViewClient
import androidx.security.crypto.EncryptedSharedPreferences
import androidx.security.crypto.MasterKey
import javax.crypto.KeyGenerator
import okhttp3.ConnectionSpec
import okhttp3.TlsVersion

fun generate() {
    val generator = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, "AndroidKeyStore")  // expect: java.jca.keygenerator-getinstance algorithm=AES key_bits=256
    val purposes = KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT
    generator.init(
        KeyGenParameterSpec.Builder("alias", purposes)  // expect-applied: java.android.keygenparameterspec-builder
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setKeySize(256)
            .build()
    )
    generator.generateKey()
}

fun sized(): KeyGenParameterSpec.Builder {
    return KeyGenParameterSpec.Builder("alias", 3).setKeySize(128)  // expect-applied: java.android.keygenparameterspec-setkeysize
}

fun preferences(context: Any, key: MasterKey) = EncryptedSharedPreferences.create(  // expect: java.android.encryptedsharedpreferences algorithm=AES mode=GCM key_bits=256
    context,
    "secret",
    key,
    EncryptedSharedPreferences.PrefKeyEncryptionScheme.AES256_SIV,
    EncryptedSharedPreferences.PrefValueEncryptionScheme.AES256_GCM,
)

class Careless : WebViewClient() {
    override fun onReceivedSslError(view: WebView?, handler: SslErrorHandler?, error: SslError?) {
        handler?.proceed()  // expect: java.android.sslerrorhandler-proceed certificate_check=disabled; finding: VT-0701
    }
}

class Careful : WebViewClient() {
    override fun onReceivedSslError(view: WebView?, handler: SslErrorHandler?, error: SslError?) {
        handler?.cancel()  // no-finding
    }
}

fun versions() = ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS)
    .tlsVersions(TlsVersion.TLS_1_3, TlsVersion.TLS_1_0)  // expect: java.android.okhttp-tlsversion version=1.0; finding: VT-0711
    .build()
