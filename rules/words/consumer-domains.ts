/**
 * Mail domains that anyone can have an address at: never a school's own (spec/rules.md: consumer mail domains cannot be put on the list).
 * Names that come under several endings stand without one.
 */
const anyEnding = new Set(['gmail', 'googlemail', 'hotmail', 'outlook', 'live', 'msn', 'yahoo', 'ymail', 'rocketmail', 'icloud', 'aol', 'gmx', 'protonmail', 'yandex', 'tutanota', 'tuta', 'zoho', 'zohomail', 'fastmail', 'hushmail', 'mailinator', 'yopmail']);
const whole = new Set([
  'me.com', 'mac.com', 'proton.me', 'pm.me', 'mail.com', 'email.com', 'mail.ru', 'web.de', 't-online.de', 'freenet.de', 'duck.com', 'hey.com', 'usa.net', 'inbox.com',
  'ziggo.nl', 'kpnmail.nl', 'kpnplanet.nl', 'planet.nl', 'hetnet.nl', 'xs4all.nl', 'home.nl', 'casema.nl', 'chello.nl', 'upcmail.nl', 'quicknet.nl', 'zeelandnet.nl', 'solcon.nl', 'telfort.nl', 'tele2.nl', 'versatel.nl', 'wanadoo.nl',
  'orange.nl', 'zonnet.nl', 'caiway.nl', 'caiway.net', 'kabelfoon.nl', 'kabelfoon.net', 'multiweb.nl', 'onsmail.nl', 'freeler.nl', 'dds.nl', 'tiscali.nl', 'hccnet.nl', 'euronet.nl', 'lycos.nl', 'online.nl', 'plex.nl', 'scarlet.nl',
  'telenet.be', 'skynet.be', 'proximus.be', 'scarlet.be', 'pandora.be', 'voo.be', 'belgacom.net', 'orange.fr', 'free.fr', 'laposte.net', 'wanadoo.fr', 'btinternet.com', 'comcast.net', 'verizon.net', 'att.net',
]);

/** Whether a mail domain (lower case, without `@`), or the domain above it, is one of a consumer mail service. */
export function isConsumerDomain(domain: string): boolean {
  const labels = domain.split('.');
  return labels.some((label, at) => {
    const rest = labels.slice(at);
    // `live.nl` and `yahoo.co.uk` are a service; `live.deschool.nl` is a school's sub-domain.
    const ending = rest.slice(1);
    const isEnding = ending.length === 1 || (ending.length === 2 && /^(?:co|com|org|net)$/.test(ending[0] ?? ''));
    return whole.has(rest.join('.')) || (isEnding && anyEnding.has(label));
  });
}
