<%@ page import="javax.crypto.*, javax.crypto.spec.*" %>
<%!
  byte[] fixed(byte[] note) throws Exception {
    SecretKeySpec key = new SecretKeySpec("sixteen byte key".getBytes(), "AES"); // finding: VT-0301
    Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding"); // finding: VT-0110
    cipher.init(Cipher.ENCRYPT_MODE, key);
    return cipher.doFinal(note);
  }
  byte[] given(byte[] note, SecretKey key) throws Exception {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding"); // no-finding
    cipher.init(Cipher.ENCRYPT_MODE, key);
    return cipher.doFinal(note);
  }
%>
