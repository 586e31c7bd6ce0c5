import { describe, expect, it } from 'vitest';
import { isConsumerDomain } from './consumer-domains';

describe('isConsumerDomain', () => {
  it.each(['gmail.com', 'hotmail.nl', 'hotmail.com', 'outlook.com', 'live.nl', 'live.be', 'yahoo.co.uk', 'ziggo.nl', 'kpnmail.nl', 'icloud.com', 'me.com', 'proton.me', 'xs4all.nl', 'telenet.be', 'mail.gmail.com', 'planet.nl'])('%s', (domain) => { expect(isConsumerDomain(domain)).toBe(true); });
  it.each(['deklimop.test', 'live.deschool.nl', 'mail.deschool.nl', 'gmail.deschool.nl', 'obsdeplanet.nl', 'mijnziggo.nl', 'stichting.com', 'me.deschool.nl', ''])('not %s', (domain) => { expect(isConsumerDomain(domain)).toBe(false); });
});
