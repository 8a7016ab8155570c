import 'dart:io';
import 'package:dio/io.dart';
void f() async {
  HttpClient()..badCertificateCallback = (cert, host, port) => true; // finding: VT-0701
  HttpClient()..badCertificateCallback = (cert, host, port) => false; // no-finding
  HttpClient()..badCertificateCallback = (cert, host, port) => cert.pem == 'x'; // finding: VT-0703
  IOHttpClientAdapter(validateCertificate: (cert, host, port) => true); // finding: VT-0701
  await SecureSocket.connect('host', 443, onBadCertificate: (_) => true); // finding: VT-0701
  await SecureSocket.connect('host', 443); // no-finding
}
