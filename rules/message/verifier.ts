import type { Kept, Report } from './verify-report';

/** Page → worker: verify this file. `file` is a File of the page; the worker reads it itself. */
export interface ToVerifier { readonly file: { text(): Promise<string> }; readonly kept: readonly Kept[] }

/** Worker → page: how far it is, the answer, or why it failed. */
export type FromVerifier =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'failed'; readonly error: string };
