/** Shapes of texts by which a list tells what it lists; only shapes, no parsing (rules/ parses). */
const email = /(?:^|[\s<(:])[^\s@<>()]{1,64}@[^\s@<>()]{1,190}\.[a-z]{2,}(?:$|[\s>),;])/i;
const v4 = String.raw`\d{1,3}(?:\.(?:\d{1,3}|\*)){3}(?:\/\d{1,2})?`;
const v6 = String.raw`(?=[0-9a-f:.]*:[0-9a-f:.]*:)[0-9a-f:.]{3,45}(?:\/\d{1,3})?`;
const address = new RegExp(String.raw`^(?:${v4}|${v6})(?:\s*(?:-|\u2013|t\/m|t\.e\.m\.?|tot(?: en met)?|to)\s*(?:${v4}|${v6}|\d{1,3}))?$`, 'i');
const date = /^(?:\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9}\.?)[-/. ](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}(?:[t ].*)?)$/i;

/** Whether a text holds an e-mail address. */
export const hasEmail = (text: string): boolean => text.length <= 200 && text.includes('@') && email.test(text);
/** Whether a text is an IP address or range and nothing else. */
export const isAddress = (text: string): boolean => text.length >= 3 && text.length <= 100 && address.test(text.trim());
/** Whether a text is a date and nothing else. */
export const isDate = (text: string): boolean => text.length >= 6 && text.length <= 24 && date.test(text.trim());
/** A shortcut that carries the school's reference. */
export const hasReference = (text: string): boolean => /INSTELLING_REF|login(?:%2f|\/)(?:leerlingen|leerkracht)|snelkoppelaar/i.test(text);
