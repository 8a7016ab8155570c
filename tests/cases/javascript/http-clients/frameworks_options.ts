import { TypeOrmModule } from '@nestjs/typeorm';
import { SequelizeModule } from '@nestjs/sequelize';
import { MongooseModule } from '@nestjs/mongoose';
import { createConnection, DataSource } from 'typeorm';
import { defineConfig } from '@playwright/test';

TypeOrmModule.forRoot({ type: 'postgres', ssl: { rejectUnauthorized: false } }); // expect: javascript.http-clients.typeorm-nest certificate_check=disabled
TypeOrmModule.forRoot({ type: 'postgres', ssl: { rejectUnauthorized: true, checkServerIdentity: () => undefined } }); // expect: javascript.http-clients.typeorm-nest hostname_check=disabled
TypeOrmModule.forRoot({ type: 'postgres', ssl: true }); // expect-none: javascript.http-clients.typeorm-nest
createConnection({ type: 'postgres', ssl: { rejectUnauthorized: true } }); // expect: javascript.http-clients.typeorm-nest certificate_check=enabled
new DataSource({ type: 'postgres', extra: { ssl: { rejectUnauthorized: false } } }); // expect: javascript.http-clients.typeorm-extra certificate_check=disabled
TypeOrmModule.forRoot({ type: 'postgres', extra: { ssl: { rejectUnauthorized: false } } }); // expect: javascript.http-clients.typeorm-extra certificate_check=disabled
SequelizeModule.forRoot({ dialect: 'postgres', dialectOptions: { ssl: { rejectUnauthorized: false } } }); // expect: javascript.http-clients.sequelize-nest certificate_check=disabled
MongooseModule.forRoot('mongodb://db.example/a', { tlsAllowInvalidHostnames: true }); // expect: javascript.http-clients.mongoose-nest hostname_check=disabled
MongooseModule.forRoot('mongodb://db.example/a', { tlsInsecure: true }); // expect: javascript.http-clients.mongoose-nest certificate_check=disabled hostname_check=disabled

export default defineConfig({ use: { ignoreHTTPSErrors: true } }); // expect: javascript.http-clients.playwright-config certificate_check=disabled
