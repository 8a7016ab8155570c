<p>
<%= java.security.MessageDigest.getInstance("MD5") // expect: java.jca.messagedigest-getinstance algorithm=MD5
%>
</p>
<input value="<%= "MessageDigest.getInstance(\"MD5\")" %>"> <!-- expect-none -->
