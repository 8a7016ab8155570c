// Modules in a table with their own names; the function that asks for one is called `e` here.
(function(){function r(e,n,t){return n}return r})()({1:[function(e,t,n){
"use strict";var c=e("crypto"),o=e("./own");
t.exports=c.createHmac("sha1",o.key()); // expect: javascript.node-crypto.createhmac algorithm=HMAC digest=SHA-1
n.later=function(r){return c.createHash("sha512").update(r)}; // expect: javascript.node-crypto.createhash algorithm=SHA-512
},{crypto:2,"./own":3}]},{},[1]);
