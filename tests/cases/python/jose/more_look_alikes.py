# Functions of another package that are called like those of the library.
import house


def all_of_them(a):
    house.jwt.decode(a)  # expect-none: python.pyjwt.decode-unchecked
    house.jwt.decode(a)  # expect-none: python.pyjwt.decode-without-verify
    house.jwt.PyJWT(a)  # expect-none: python.pyjwt.instance
    house.jwt.PyJWS(a)  # expect-none: python.pyjwt.jws-instance
    house.jose.jws.verify(a)  # expect-none: python.python_jose.verify
    house.jose.jwt.decode(a)  # expect-none: python.python_jose.decode-unchecked
    house.jose.jws.verify(a)  # expect-none: python.python_jose.verify-unchecked
    house.jose.jwt.get_unverified_claims(a)  # expect-none: python.python_jose.unverified
    house.jose.jwe.encrypt(a)  # expect-none: python.python_jose.jwe
    house.authlib.jose.JsonWebToken(a)  # expect-none: python.authlib.token
    house.authlib.jose.JsonWebSignature(a)  # expect-none: python.authlib.signature
    house.authlib.jose.JsonWebSignature.serialize_compact(a)  # expect-none: python.authlib.sign
    house.authlib.jose.JsonWebEncryption(a)  # expect-none: python.authlib.encryption
    house.authlib.jose.JsonWebEncryption.serialize_compact(a)  # expect-none: python.authlib.encrypt
    house.joserfc.jwt.encode(a)  # expect-none: python.joserfc.encode
    house.joserfc.jwt.decode(a)  # expect-none: python.joserfc.decode
    house.joserfc.jwk.OctKey.import_key(a)  # expect-none: python.joserfc.secret
    house.joserfc.jwk.RSAKey.generate_key(a)  # expect-none: python.joserfc.rsa
    house.joserfc.jwk.ECKey.generate_key(a)  # expect-none: python.joserfc.ec
    house.jwcrypto.jwk.JWK.generate(a)  # expect-none: python.jwcrypto.generate-rsa
    house.jwcrypto.jwk.JWK.generate(a)  # expect-none: python.jwcrypto.generate-ec
    house.jwcrypto.jwk.JWK.generate(a)  # expect-none: python.jwcrypto.generate-oct
    house.jwcrypto.jwk.JWK(a)  # expect-none: python.jwcrypto.secret
    house.jwcrypto.jwk.JWK.from_password(a)  # expect-none: python.jwcrypto.password
    house.jwcrypto.jwt.JWT(a)  # expect-none: python.jwcrypto.token
    house.jwcrypto.jwt.JWT.make_signed_token(a)  # expect-none: python.jwcrypto.sign
    house.jwcrypto.jwt.JWT.make_encrypted_token(a)  # expect-none: python.jwcrypto.encrypt
    house.jwcrypto.jws.JWS(a)  # expect-none: python.jwcrypto.jws
    house.jwcrypto.jws.JWS.add_signature(a)  # expect-none: python.jwcrypto.add-signature
    house.jwcrypto.jwe.JWE(a)  # expect-none: python.jwcrypto.jwe
