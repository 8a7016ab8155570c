import 'own.dart';
class Random { Random([int? seed]); Random.secure(); int nextInt(int n) => 4; }
class HttpClient { Object? badCertificateCallback; }
class SecureSocket { static Object connect(String host, int port, {Object? onBadCertificate}) => host; }
class SecurityContext { Object? minimumTlsProtocolVersion; }
class File { File(String name); List<int> readAsBytesSync() => []; }
class DateTime { DateTime.now(); final int hashCode = 1; }
class Platform { static Map<String, String> environment = {}; }
void f() {
  // expect-none: dart.platform.random; expect-none: dart.platform.time
  Random(DateTime.now().hashCode);
  // expect-none: dart.platform.random-secure
  Random.secure();
  // expect-none: dart.platform.bad-certificate; expect-none: dart.platform.http-client
  HttpClient()..badCertificateCallback = (a, b, c) => true;
  // expect-none: dart.platform.secure-socket; expect-none: dart.platform.secure-socket-checked
  SecureSocket.connect('host', 443, onBadCertificate: (_) => true);
  // expect-none: dart.platform.security-context; expect-none: dart.platform.minimum-version
  SecurityContext()..minimumTlsProtocolVersion = 1;
  // expect-none: dart.platform.read-file; expect-none: dart.platform.file
  File('a').readAsBytesSync();
  // expect-none: dart.platform.environment
  Platform.environment['KEY'];
}
