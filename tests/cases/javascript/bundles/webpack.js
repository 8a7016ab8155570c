// A bundle of a few modules as a minifier leaves it: names of one letter, requests by number, sequences.
!function(e,t){"object"==typeof exports?module.exports=t():e.box=t()}(this,(function(){return function(e){var t={};function n(r){if(t[r])return t[r].exports;var o=t[r]={i:r,l:!1,exports:{}};return e[r].call(o.exports,o,o.exports,n),o.l=!0,o.exports}return n(0)}([
function(e,t,n){
var r=n(1),o=n(3);
e.exports=function(e){var t;return t=r.createHash("md5"),t.update(e),void 0===e&&(e=2),t.digest("hex")}; // expect: javascript.node-crypto.createhash algorithm=MD5
t.draw=function(e){return o.randomBytes(e)}; // expect: javascript.node-crypto.randombytes generator=secure
t.derive=function(e,t,n,r,i){return 4===o.pbkdf2Sync.length?e:o.pbkdf2Sync(e,t,n,r,i)}; // expect: javascript.node-crypto.pbkdf2 algorithm=PBKDF2 iterations=?
},
function(e,t){e.exports=require("crypto")},
function(e,t,n){
var r=n(0),o=r.scope,i=o.crypto||o.msCrypto,a=null;
i&&i.getRandomValues&&(a=function(e){return i.getRandomValues(e)}); // expect: javascript.webcrypto.getrandomvalues generator=secure
t.make=function(e){return r.scope.crypto.subtle.generateKey({name:"ECDSA",namedCurve:"P-256"},!0,["sign"])}; // expect: javascript.webcrypto.generatekey algorithm=ECDSA curve=P-256
},
function(e,t){}
])}));
