<%@ page import="java.security.MessageDigest, shop.Names" %>
<%
  MessageDigest.getInstance(Names.SUM); // expect: java.jca.messagedigest-getinstance algorithm=SHA-1
%>
