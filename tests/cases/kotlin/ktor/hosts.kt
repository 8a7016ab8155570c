package shop.web

import io.ktor.client.HttpClient
import io.ktor.client.engine.android.Android
import io.ktor.client.engine.okhttp.OkHttp
import javax.net.ssl.HostnameVerifier

fun clients(usual: HostnameVerifier) {
    HttpClient(OkHttp) {
        engine {
            config {
                followRedirects(true)
                hostnameVerifier { _, _ -> true }  // expect: kotlin.ktor.okhttp-host hostname_check=disabled; finding: VT-0702
            }
        }
    }
    HttpClient(OkHttp) {
        engine { config { hostnameVerifier { host, session -> usual.verify(host, session) } } }  // expect: kotlin.ktor.okhttp-host hostname_check=enabled; no-finding: VT-0702
    }
    HttpClient(Android) {
        engine { sslManager = { it.hostnameVerifier = HostnameVerifier { _, _ -> true } } }  // expect: java.jsse.sethostnameverifier hostname_check=disabled; finding: VT-0702
    }
}
