<%@ page import="java.security.MessageDigest" %>
<html>
<%
  MessageDigest old = MessageDigest.getInstance("MD5"); // expect: java.jca.messagedigest-getinstance algorithm=MD5
  MessageDigest good = MessageDigest.getInstance("SHA-256"); // expect: java.jca.messagedigest-getinstance algorithm=SHA-256
%>
</html>
