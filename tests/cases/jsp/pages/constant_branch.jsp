<%@ page import="javax.crypto.Cipher" %>
<%! static final boolean OLD = false; %>
<%
  String name = "AES/GCM/NoPadding";
  if (OLD)
%>
  <b>old</b>
<%
  if (OLD) { name = "DES"; }
  Cipher.getInstance(name); // expect: java.jca.cipher-getinstance algorithm=AES mode=GCM; expect-none: java.jca.cipher-getinstance algorithm=DES
%>
