import { TypeOrmModule } from './typeorm';
import { SequelizeModule } from './sequelize';
import { MongooseModule } from './mongoose';
import { DataSource } from './data';
import { defineConfig } from 'vite';
import mqtt from './mqtt';
import mongoose from './database';

TypeOrmModule.forRoot({ ssl: { rejectUnauthorized: false } }); // expect-none: javascript.http-clients.typeorm-nest
new DataSource({ extra: { ssl: { rejectUnauthorized: false } } }); // expect-none: javascript.http-clients.typeorm-extra
SequelizeModule.forRoot({ dialectOptions: { ssl: { rejectUnauthorized: false } } }); // expect-none: javascript.http-clients.sequelize-nest
MongooseModule.forRoot('mongodb://db.example/a', { tlsInsecure: true }); // expect-none: javascript.http-clients.mongoose-nest
mongoose.connect('mongodb://db.example/a', { tlsAllowInvalidHostnames: true }); // expect-none: javascript.http-clients.mongoose-hostname
mqtt.connect({ host: 'a', checkServerIdentity: () => undefined }); // expect-none: javascript.http-clients.mqtt-names-first
export default defineConfig({ use: { ignoreHTTPSErrors: true } }); // expect-none: javascript.http-clients.playwright-config
