<%@ page import="javax.net.ssl.*" %>
<%
  HttpsURLConnection connection = (HttpsURLConnection) new java.net.URL("https://x.example").openConnection();
  connection.setHostnameVerifier((host, s) -> true); // finding: VT-0702
  SSLContext.getInstance("TLSv1.1"); // finding: VT-0711
  SSLContext.getInstance("TLSv1.3"); // no-finding
%>
