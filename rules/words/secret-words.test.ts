import { describe, expect, it } from 'vitest';
import { isSecretLabel } from './secret-words';

describe('isSecretLabel', () => {
  it.each(['Autorisatiesleutel', 'Wachtwoord', '2FA', '2FA-code', 'Code 2FA', 'MFA code', 'Beveiligingscode', 'Toegangscode thuis'])('%s is one', (label) => { expect(isSecretLabel(label)).toBe(true); });
  it.each(['2FA voor beheerders', '2FA verplicht', '2FA niet verplicht', '2FA for all staff', 'Tweestapsverificatie', 'Wachtwoord vergeten', 'Laatste uitwisseling'])('%s is none', (label) => { expect(isSecretLabel(label)).toBe(false); });
});
