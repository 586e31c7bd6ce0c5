/** Columns of the CSV, in the order of the contract (spec/audit.md, Exports). Apart from the writer, so that a verifier need not carry it. */
export const csvColumns = ['seq', 'recordedAt', 'offset', 'type', 'page', 'item', 'rule', 'subject', 'field', 'before', 'after', 'verdicts', 'class', 'reason', 'expiresOn', 'actor', 'edition', 'round', 'eventId', 'prev', 'hash'] as const;
