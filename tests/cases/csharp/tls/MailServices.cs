using System.Net.Security;
using System.Security.Authentication;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Net.Smtp;

namespace Shop.Mail
{
    // What every service has, by whichever interface it is handed on.
    class MailServices
    {
        void Any(IMailService service)
        {
            service.ServerCertificateValidationCallback = (s, c, ch, e) => true;  // expect: csharp.tls.callback certificate_check=disabled
            service.SslProtocols = SslProtocols.Tls;  // expect: csharp.tls.protocols version=1.0
        }

        void Sends(ISmtpClient client)
        {
            client.ServerCertificateValidationCallback = (s, c, ch, e) => true;  // expect: csharp.tls.callback certificate_check=disabled
        }

        void Reads(ImapClient client)
        {
            client.ServerCertificateValidationCallback = (s, c, ch, e) => e == SslPolicyErrors.None;  // expect: csharp.tls.callback certificate_check=enabled
        }

        void LookAlike(IOwnService service)
        {
            service.ServerCertificateValidationCallback = (s, c, ch, e) => true;  // expect-none: csharp.tls.callback
        }
    }

    interface IOwnService
    {
        RemoteCertificateValidationCallback ServerCertificateValidationCallback { get; set; }
    }
}
