<%@ page import="java.security.MessageDigest" %>
<%@ include file="names.jspf" %>
<%
  MessageDigest.getInstance(request.getParameter("name")); // expect: java.jca.messagedigest-getinstance algorithm=?
  MessageDigest.getInstance(NAME); // expect: java.jca.messagedigest-getinstance algorithm=?
%>
