import { fold } from './fold';

/** Labels whose value is never read (spec/rules.md, What a reader must deliver: passwords, one-time codes, autorisatiesleutel, login codes). */
const secret = /autorisatie ?sleutel|authorisation key|authorization key|wachtwoord|wachtzin|wachtwoordzin|password|passphrase|paswoord|log ?in ?codes?|inlog ?codes?|toegangs ?codes?|code voor thuis|thuis ?code|eenmalige code|verificatie ?code|beveiligings ?code|authenticatie ?code|bevestigings ?code|herstel ?codes?|back ?up ?codes?|recovery codes?|one time (code|password)|verification code|security code|access code|\botp\b|\btotp\b|\b2fa\b(?! (?:voor|for|verplicht|niet verplicht|required|ingeschakeld|is|staat)\b)|mfa code|pin ?code|\bpin\b|geheime? sleutel|\bsecret\b|api ?(key|sleutel)|private key|\btoken\b/;

/** Words about a setting or a count, not the secret itself ("Wachtwoord vergeten", "Tweestapsverificatie"). */
const harmless = /vergeten|wijzig|verander|instel|verloop|verlop|vernieuw|laatst|forgot|change|expire|reset/;

/** Whether a label, name or placeholder names a secret. */
export function isSecretLabel(label: string): boolean {
  const folded = fold(label.slice(0, 200)).replace(/_/g, ' ');
  return secret.test(folded) && !harmless.test(folded);
}
