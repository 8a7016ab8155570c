import { Curl, Easy, curly } from 'node-libcurl';
import { Curl as Own, curly as own } from './libcurl.js';

const curl = new Curl(); // expect-applied: javascript.http-clients.libcurl
curl.setOpt('URL', 'https://till.example'); // expect-none
curl.setOpt('SSL_VERIFYPEER', false); // expect: javascript.http-clients.libcurl-peer certificate_check=disabled
curl.setOpt(Curl.option.SSL_VERIFYPEER, 1); // expect: javascript.http-clients.libcurl-peer certificate_check=enabled
curl.setOpt(Curl.option.SSL_VERIFYHOST, 0); // expect: javascript.http-clients.libcurl-host hostname_check=disabled
const easy = new Easy(); // expect-applied: javascript.http-clients.libcurl
easy.setOpt('SSL_VERIFYPEER', false); // expect: javascript.http-clients.libcurl-peer certificate_check=disabled
export const rates = await curly.get('https://rates.example', { sslVerifyPeer: false }); // expect: javascript.http-clients.libcurl-curly certificate_check=disabled
export const names = await curly('https://names.example', { SSL_VERIFYHOST: 0 }); // expect: javascript.http-clients.libcurl-curly hostname_check=disabled

const other = new Own(); // expect-none: javascript.http-clients.libcurl
other.setOpt('SSL_VERIFYPEER', false); // expect-none: javascript.http-clients.libcurl-peer
other.setOpt('SSL_VERIFYHOST', 0); // expect-none: javascript.http-clients.libcurl-host
await own.get('https://rates.example', { sslVerifyPeer: false }); // expect-none: javascript.http-clients.libcurl-curly
