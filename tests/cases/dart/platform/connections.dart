import 'dart:io';
void f() async {
  // expect: dart.platform.bad-certificate certificate_check=disabled
  HttpClient()..badCertificateCallback = (X509Certificate cert, String host, int port) => true; // expect-applied: dart.platform.http-client
  final client = HttpClient();
  // expect: dart.platform.bad-certificate certificate_check=custom; expect-none: dart.platform.bad-certificate certificate_check=disabled
  client.badCertificateCallback = (cert, host, port) => host == 'localhost' && cert.sha1.isNotEmpty;
  // expect: dart.platform.bad-certificate certificate_check=enabled
  client.badCertificateCallback = (cert, host, port) => false;
  // expect: dart.platform.secure-socket-checked certificate_check=disabled
  await SecureSocket.connect('host', 443, onBadCertificate: (_) => true);
  // expect: dart.platform.secure-socket certificate_check=enabled
  await SecureSocket.connect('host', 443);
  // expect: dart.platform.security-context protocol=TLS version_min=1.3
  SecurityContext()..minimumTlsProtocolVersion = TlsProtocolVersion.tls1_3; // expect-applied: dart.platform.minimum-version
}
class Overrides extends HttpOverrides {
  @override
  HttpClient createHttpClient(SecurityContext? context) {
    // expect: dart.platform.bad-certificate certificate_check=disabled
    return super.createHttpClient(context)..badCertificateCallback = (cert, host, port) { return true; };
  }
}
