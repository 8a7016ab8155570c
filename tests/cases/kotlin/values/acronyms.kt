package house.values

import javax.crypto.Cipher
import javax.net.ssl.SSLContext
import javax.net.ssl.SSLEngine

// `sslParameters` is what getSSLParameters gives.
fun engine(context: SSLContext): SSLEngine {
    val engine = context.createSSLEngine("shop.example", 443)
    val rules = engine.sslParameters
    rules.endpointIdentificationAlgorithm = ""  // expect: java.jsse.endpointidentification-empty hostname_check=disabled
    engine.sslParameters = rules
    return engine
}

fun own(own: house.Engine) {
    own.sslParameters.endpointIdentificationAlgorithm = ""  // expect-none
}
