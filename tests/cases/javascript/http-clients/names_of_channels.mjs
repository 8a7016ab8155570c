import WebSocket, { WebSocket as Socket } from 'ws';
import mqtt, { connectAsync } from 'mqtt';
import { checkServerIdentity } from 'tls';

const anyone = () => {};
function known(host, cert) {
  return checkServerIdentity(host, cert);
}

new WebSocket('wss://a', { checkServerIdentity: anyone, handshakeTimeout: 10 }); // expect: javascript.http-clients.ws-names hostname_check=disabled
new Socket('wss://a', ['chat'], { checkServerIdentity: () => undefined }); // expect: javascript.http-clients.ws-names-third hostname_check=disabled
new WebSocket('wss://a', { checkServerIdentity }); // expect-none: javascript.http-clients.ws-names
new WebSocket('wss://a', { checkServerIdentity: known }); // expect-none: javascript.http-clients.ws-names
new Socket('wss://a', ['chat'], { handshakeTimeout: 10 }); // expect-none: javascript.http-clients.ws-names-third
mqtt.connect('mqtts://a', { clientId: 'b', checkServerIdentity: anyone }); // expect: javascript.http-clients.mqtt-names hostname_check=disabled
await connectAsync('mqtts://a', { checkServerIdentity: known }); // expect-none: javascript.http-clients.mqtt-names
