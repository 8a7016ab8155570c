<%!
  static class MessageDigest {
    static MessageDigest getInstance(String name) { return null; }
  }
%>
<%
  MessageDigest.getInstance("MD5"); // expect-none: java.jca.messagedigest-getinstance
%>
