import WebSocket from './channel.js';
import mqtt from './mqtt.js';

new WebSocket('wss://a', { checkServerIdentity: () => {} }); // expect-none: javascript.http-clients.ws-names
new WebSocket('wss://a', [], { checkServerIdentity: () => {} }); // expect-none: javascript.http-clients.ws-names-third
mqtt.connect('mqtts://a', { checkServerIdentity: () => {} }); // expect-none: javascript.http-clients.mqtt-names
