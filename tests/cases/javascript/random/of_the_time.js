const { v1 } = require('uuid');
const uniqid = require('uniqid');

const sessionToken = v1(); // expect: javascript.random.uuid-time generator=predictable purpose=token
const inviteToken = uniqid(); // expect: javascript.random.uuid-time purpose=token

const own = { v1() {} };
const otherToken = own.v1(); // expect-none: javascript.random.uuid-time
