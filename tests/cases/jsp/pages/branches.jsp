<%@ page import="javax.crypto.Cipher" %>
<% String name; %>
<% if (request.getParameter("old") != null) { %>
  <b>old</b>
<% name = "DES/CBC/PKCS5Padding"; %>
<% } else { %>
  <b>new</b>
<% name = "AES/GCM/NoPadding"; } %>
<%
  Cipher.getInstance(name); // expect: java.jca.cipher-getinstance algorithm=DES; expect: java.jca.cipher-getinstance algorithm=AES mode=GCM
%>
