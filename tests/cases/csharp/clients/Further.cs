// Further clients of directories, brokers and databases, and what archives are enciphered with.
using System.Net.Security;
using Flurl.Http;
using Ionic.Zip;
using iText.Kernel.Pdf;
using k8s;
using Microsoft.EntityFrameworkCore;
using NATS.Client.Core;
using Novell.Directory.Ldap;

namespace Shop.More
{
    class Further
    {
        void Checks(DbContextOptionsBuilder options)
        {
            var pods = new KubernetesClientConfiguration { SkipTlsVerify = true };  // expect: csharp.clients.kubernetes certificate_check=disabled; finding: VT-0701
            var people = new LdapConnection();
            people.UserDefinedServerCertValidationDelegate += (a, b, c, d) => true;  // expect: csharp.clients.novell-ldap certificate_check=disabled; finding: VT-0701
            var how = new LdapConnectionOptions().ConfigureRemoteCertificateValidationCallback((a, b, c, e) => e == SslPolicyErrors.None);  // expect: csharp.clients.novell-ldap-options certificate_check=enabled; no-finding
            var bus = new NatsTlsOpts { InsecureSkipVerify = true };  // expect: csharp.clients.nats-unchecked certificate_check=disabled; finding: VT-0701
            var old = NATS.Client.ConnectionFactory.GetDefaultOptions();
            FlurlHttp.ConfigureClientForUrl("https://shop").ConfigureInnerHandler(h =>  // expect-applied: csharp.clients.flurl
                h.ServerCertificateCustomValidationCallback = (a, b, c, d) => true);  // expect: csharp.tls.callback certificate_check=disabled; finding: VT-0701
            options.UseMySql("Server=db;SslMode=VerifyCA", null);  // expect: csharp.clients.connection-text-given hostname_check=disabled; finding: VT-0702
        }

        void Broker(NATS.Client.Options ways)
        {
            ways.TLSRemoteCertificationValidationCallback = (a, b, c, d) => true;  // expect: csharp.clients.nats certificate_check=disabled; finding: VT-0701
        }

        void Packed(byte[] user, byte[] owner)
        {
            using var zip = new ZipFile();
            zip.Encryption = Ionic.Zip.EncryptionAlgorithm.PkzipWeak;  // expect: csharp.clients.dotnetzip algorithm=ZipCrypto; finding: VT-0107
            using var sound = new ZipFile();
            sound.Encryption = Ionic.Zip.EncryptionAlgorithm.WinZipAes256;  // expect: csharp.clients.dotnetzip algorithm=AES key_bits=256
            new WriterProperties().SetStandardEncryption(user, owner, 0, EncryptionConstants.STANDARD_ENCRYPTION_40);  // expect: csharp.clients.itext algorithm=RC4 key_bits=40; finding: VT-0107; finding: VT-0504
        }
    }
}
