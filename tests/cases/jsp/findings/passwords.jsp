<%@ page import="javax.crypto.spec.PBEKeySpec" %>
<%
  char[] word = request.getParameter("word").toCharArray();
  byte[] salt = (byte[]) session.getAttribute("salt");
  PBEKeySpec few = new PBEKeySpec(word, salt, 100, 256); // finding: VT-0401
  PBEKeySpec many = new PBEKeySpec(word, salt, 700000, 256); // no-finding
%>
