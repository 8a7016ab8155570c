<%@ page import="java.security.MessageDigest" %>
<%--
  MessageDigest.getInstance("MD5"); // expect-none
<% MessageDigest.getInstance("MD5"); %>
--%>
<!-- A browser's comment does not stop the server:
<%
  MessageDigest.getInstance("SHA-1"); // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
%> -->
<%
  /* MessageDigest.getInstance("MD5") */ MessageDigest.getInstance("SHA-512"); // expect: java.jca.messagedigest-getinstance algorithm=SHA-512
%>
