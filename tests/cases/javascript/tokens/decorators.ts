import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';

@Module({ imports: [JwtModule.register({ secret: 'of the shop, in the code' })] }) // expect: javascript.tokens.nest-module key=literal
export class LoginModule {}

@Module({ imports: [JwtModule.register({ secret: process.env.JWT_SECRET })] }) // expect: javascript.tokens.nest-module key=environment
export class OtherModule {}
