package line;

import java.io.File;
import java.net.URL;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.ssl.SSLConnectionSocketFactoryBuilder;
import org.apache.http.conn.ssl.SSLConnectionSocketFactory;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.ssl.SSLContextBuilder;
import org.apache.http.ssl.SSLContexts;

class Strategies {
  void trust(File file, URL url, char[] password, house.Contexts own) throws Exception {
    SSLContexts.custom().loadTrustMaterial(file, password);  // expect: java.http-clients.loadtrustmaterial-file certificate_check=enabled
    SSLContexts.custom().loadTrustMaterial(url, password);  // expect: java.http-clients.loadtrustmaterial-url certificate_check=enabled; expect-none: java.http-clients.loadtrustmaterial-file
    own.custom().loadTrustMaterial(file, password);  // expect-none: java.http-clients.loadtrustmaterial-file; expect-none: java.http-clients.loadtrustmaterial-url
    SSLContextBuilder.create().setProtocol("TLSv1.3").loadTrustMaterial((chain, type) -> true);  // expect: java.http-clients.loadtrustmaterial-strategy certificate_check=disabled; finding: VT-0701
    SSLContextBuilder.create().loadTrustMaterial((chain, type) -> chain.length == 1);  // no-finding: VT-0701
    own.loadTrustMaterial((chain, type) -> true);  // expect-none: java.http-clients.loadtrustmaterial-strategy
    SSLContextBuilder.create().loadTrustMaterial(file, password, (chain, type) -> true);  // expect: java.http-clients.loadtrustmaterial-file-strategy certificate_check=disabled; finding: VT-0701
    own.loadTrustMaterial(file, password, (chain, type) -> true);  // expect-none: java.http-clients.loadtrustmaterial-file-strategy
  }

  void names(SSLContext context, HostnameVerifier usual, house.Clients own) {
    HttpClients.custom()  // expect-applied: java.http-clients.clients-custom
        .disableCookieManagement()
        .setSSLHostnameVerifier((host, session) -> true);  // expect: java.http-clients.set-hostname-verifier hostname_check=disabled; finding: VT-0702
    HttpClients.custom().setSSLHostnameVerifier((host, session) -> usual.verify(host, session));  // expect: java.http-clients.set-hostname-verifier hostname_check=enabled
    own.custom()  // expect-none: java.http-clients.clients-custom
        .setSSLHostnameVerifier((host, session) -> true);  // expect-none: java.http-clients.set-hostname-verifier
    SSLConnectionSocketFactoryBuilder.create()  // expect-applied: java.http-clients.socket-factory-builder
        .setHostnameVerifier((host, session) -> true);  // expect: java.http-clients.set-hostname-verifier hostname_check=disabled; finding: VT-0702
    own.create();  // expect-none: java.http-clients.socket-factory-builder
    new SSLConnectionSocketFactory(context, (host, session) -> true);  // expect: java.http-clients.connectionsocketfactory-verifier hostname_check=disabled; finding: VT-0702
    new house.SSLConnectionSocketFactory(context, (host, session) -> true);  // expect-none: java.http-clients.connectionsocketfactory-verifier
  }
}
