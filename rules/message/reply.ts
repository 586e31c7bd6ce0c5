/** Every answer of the background: a value, or a sentence for her. Never silence (spec: errors are never swallowed). */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string; readonly error: string };
