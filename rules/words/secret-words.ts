import { fold } from './fold';

/**
 * Labels whose value is never read (spec/rules.md, What a reader must deliver: passwords, one-time codes, autorisatiesleutel, login codes), but for
 * words about a setting or a count ("Wachtwoord vergeten", "2FA voor ICT-coördinatoren"). Written short: it comes along on every page (spec/promises.md, P4).
 */
const secret = /sleutels?\b|\bkeys?\b|wacht(?:woord|zin)|pass(?:word|phrase|code)|paswoord|\b(?:log ?in|inlog|toegangs|thuis|verificatie|beveiligings|authenticatie|bevestigings|herstel|koppel(?:ings)?|activ(?:atie|erings)|back ?up|recovery|verification|security|access|one time|eenmalige|mfa|pin|puk) ?codes?\b|code voor thuis|\b(?:t?otp|pin|secret|token)\b|2fa(?! (?:voor|for|verplicht|niet verplicht|required|ingeschakeld|uitgeschakeld|aan|uit|is|staat|status|school|ict))/;
const harmless = /vergeten|wijzig|verander|instel|verloop|verlop|vernieuw|laatst|forgot|change|expire|reset/;

/** Whether a label, name or placeholder names a secret. */
export function isSecretLabel(label: string): boolean {
  const folded = fold(label.slice(0, 200)).replace(/_/g, ' ');
  return secret.test(folded) && !harmless.test(folded);
}
