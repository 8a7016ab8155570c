// Two methods choose by the same value: what one of them chose goes along with what the other did.
package house.switches;

import java.security.PrivateKey;
import java.security.spec.MGF1ParameterSpec;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

class TwoSwitches {
    enum Strength { LOW, HIGH }

    private Cipher cipher;
    private OAEPParameterSpec padding;

    TwoSwitches(Strength strength) throws Exception {
        padding = paddingFor(strength);
        cipher = cipherFor(strength);
    }

    private OAEPParameterSpec paddingFor(Strength wanted) {
        OAEPParameterSpec made = null;
        switch (wanted) {
        case LOW:
            made = new OAEPParameterSpec("SHA-1", "MGF1", MGF1ParameterSpec.SHA1, PSource.PSpecified.DEFAULT);
            break;
        case HIGH:
            made = new OAEPParameterSpec("SHA-512", "MGF1", MGF1ParameterSpec.SHA512, PSource.PSpecified.DEFAULT);
            break;
        }
        return made;
    }

    private Cipher cipherFor(Strength wanted) throws Exception {
        Cipher made = null;
        switch (wanted) {
        case LOW:
            // expect: java.jca.cipher-getinstance algorithm=RSA digest=SHA-1 mgf_digest=SHA-1 padding=OAEP function=decrypt
            made = Cipher.getInstance("RSA/ECB/OAEPwithSHA1andMGF1Padding");
            break;
        case HIGH:
            // expect: java.jca.cipher-getinstance algorithm=RSA digest=SHA-512 mgf_digest=SHA-512 padding=OAEP function=decrypt
            made = Cipher.getInstance("RSA/ECB/OAEPwithSHA-512andMGF1Padding");
            break;
        }
        return made;
    }

    byte[] open(PrivateKey key, byte[] sealed) throws Exception {
        cipher.init(Cipher.DECRYPT_MODE, key, padding);
        return cipher.doFinal(sealed);
    }
}
