<%@ page import="java.security.MessageDigest" %>
<% for (String name : new String[] {"MD5", "SHA-384"}) { %>
  <li><%= name %></li>
<%
  MessageDigest.getInstance(name); // expect: java.jca.messagedigest-getinstance algorithm=MD5; expect: java.jca.messagedigest-getinstance algorithm=SHA-384
%>
<% } %>
