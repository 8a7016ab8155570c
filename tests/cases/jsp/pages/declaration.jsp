<%@ page import="java.security.*" %>
<%@ page import="javax.crypto.*,
                 javax.crypto.spec.SecretKeySpec" %>
<%!
  private static final String NAME = "SHA-1";
  byte[] sum(byte[] note, String name) throws Exception {
    return MessageDigest.getInstance(name).digest(note); // expect: java.jca.messagedigest-getinstance algorithm=SHA-1; expect: java.jca.messagedigest-getinstance algorithm=SHA-512
  }
%>
<b><%= sum(request.getParameter("a").getBytes(), NAME) %></b>
<b><%= sum(request.getParameter("a").getBytes(), "SHA-512") %></b>
