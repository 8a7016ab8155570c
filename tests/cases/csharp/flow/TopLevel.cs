using System.Security.Cryptography;

var name = args.Length > 100 ? "SHA256" : "MD5";
HashAlgorithm.Create(name);  // finding: VT-0201
var sound = "SHA512";
HashAlgorithm.Create(sound);  // no-finding
var dice = new Random();  // finding: VT-0601
Console.WriteLine(dice.Next());
Hash(sound);

static void Hash(string of) { HashAlgorithm.Create(of); }  // no-finding
