#import "RNEncryptor.h"
#import "RNDecryptor.h"
NSData *f(NSData *data, NSString *given, NSError **error, Box *own) {
  // expect: objc.rncryptor.data algorithm=AES mode=CBC key_bits=256 function=encrypt password=literal
  NSData *sealed = [RNEncryptor encryptData:data withSettings:kRNCryptorAES256Settings password:@"correct horse" error:error];
  // expect: objc.rncryptor.data algorithm=AES function=decrypt
  NSData *opened = [RNDecryptor decryptData:sealed withPassword:given error:error];
  // expect-none: objc.rncryptor.data
  return [own encryptData:opened withSettings:nil password:@"correct horse" error:error];
}
