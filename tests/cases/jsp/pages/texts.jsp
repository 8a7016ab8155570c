<%@ page import="java.security.MessageDigest" %>
<p>MessageDigest.getInstance("MD5");</p> <!-- expect-none -->
<pre><\% MessageDigest.getInstance("MD5"); %></pre> <!-- expect-none -->
<%
  String end = "%\>"; MessageDigest.getInstance("SHA-256"); // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
%>
