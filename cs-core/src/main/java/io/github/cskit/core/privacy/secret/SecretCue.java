package io.github.cskit.core.privacy.secret;

import io.github.cskit.core.privacy.scan.FoldedText;
import io.github.cskit.core.privacy.scan.WordSet;
import io.github.cskit.core.privacy.sensitive.SensitiveKind;

/**
 * What sort of secret a word announces.
 *
 * <p>Immutable and thread-safe.
 */
enum SecretCue {
    /** Anything that could be a password follows. */
    PASSWORD(SensitiveKind.PASSWORD),

    /** The word means other things too: a password follows only after a sign of assignment. */
    LOOSE_PASSWORD(SensitiveKind.PASSWORD),

    /** Three to eight digits follow. */
    CODE(SensitiveKind.PASSWORD),

    /** Something that looks random follows. */
    TOKEN(SensitiveKind.TOKEN);

    private static final WordSet PASSWORDS = WordSet.of("""
            password passwords passwd pwd passphrase passcode passwort kennwort contraseña contrasena senha wachtwoord
            hasło haslo пароль şifre sifre parola lösenord losenord salasana heslo jelszó jelszo adgangskode passord
            κωδικός סיסמה סיסמא المرور السر पासवर्ड khẩu lozinka пароли парола
            """);
    private static final WordSet LOOSE = WordSet.of("pw pass passe clave creds credentials login-password pword");
    private static final WordSet CODES = WordSet.of("pin cvv cvc cvv2 cvc2 csc otp totp");
    private static final WordSet CODE_KINDS =
            WordSet.of("verification security login confirmation access sms auth authentication 2fa mfa recovery time");
    private static final WordSet TOKENS = WordSet.of("""
            token tokens secret secrets apikey accesskey secretkey authtoken accesstoken bearer authorization signature
            jwt sessionid jsessionid phpsessid cookie sas
            """);
    private static final WordSet KEY_KINDS = WordSet.of("""
            api access secret private auth encryption signing account subscription license shared master service app
            storage
            """);

    private final SensitiveKind kind;

    SecretCue(SensitiveKind kind) {
        this.kind = kind;
    }

    SensitiveKind kind() {
        return kind;
    }

    /** Returns what a word announces, or null; the word before it counts where it stands right beside. */
    @org.jspecify.annotations.Nullable
    static SecretCue of(FoldedText text, int from, int to, int beforeFrom, int beforeTo) {
        if (PASSWORDS.holds(text, from, to)) {
            return PASSWORD;
        }
        if (TOKENS.holds(text, from, to)) {
            return TOKEN;
        }
        if (CODES.holds(text, from, to)) {
            return CODE;
        }
        if (LOOSE.holds(text, from, to)) {
            return LOOSE_PASSWORD;
        }
        boolean beside = beforeTo > beforeFrom && from - beforeTo <= 1;
        if (beside && text.has("key", from) && to - from == 3 && KEY_KINDS.holds(text, beforeFrom, beforeTo)) {
            return TOKEN;
        }
        boolean code = beside && text.has("code", from) && to - from == 4;
        return code && CODE_KINDS.holds(text, beforeFrom, beforeTo) ? CODE : null;
    }
}
