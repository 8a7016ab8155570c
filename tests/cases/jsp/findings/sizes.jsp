<%@ page import="java.security.KeyPairGenerator" %>
<%
  KeyPairGenerator small = KeyPairGenerator.getInstance("RSA");
  small.initialize(1024); // finding: VT-0501
  KeyPairGenerator large = KeyPairGenerator.getInstance("RSA");
  large.initialize(3072); // no-finding
%>
