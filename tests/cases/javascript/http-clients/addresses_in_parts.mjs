import { MongoClient } from 'mongodb';
import mongoose from 'mongoose';

const { USER, WORD, HOST } = process.env;

new MongoClient(`mongodb://${USER}:${WORD}@${HOST}/app?tls=true&tlsInsecure=true`); // expect: javascript.http-clients.mongodb-address certificate_check=disabled
new MongoClient('mongodb+srv://' + HOST + '/app?tlsAllowInvalidHostnames=true&retryWrites=true'); // expect: javascript.http-clients.mongodb-address hostname_check=disabled
mongoose.connect(`mongodb://${HOST}/app?tlsAllowInvalidCertificates=true`); // expect: javascript.http-clients.mongoose-address certificate_check=disabled
new MongoClient(`mongodb://${HOST}/app?tls=true&tlsInsecure=${WORD}`); // expect-none: javascript.http-clients.mongodb-address
new MongoClient(`mongodb://${HOST}/app?tls=true`); // expect-none: javascript.http-clients.mongodb-address
mongoose.connect(HOST + '?tls=true'); // expect-none: javascript.http-clients.mongoose-address
