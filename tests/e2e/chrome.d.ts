import type { browser } from 'wxt/browser';

declare global {
  /** What code has that a test runs inside the extension; WXT's types of the same thing. */
  const chrome: typeof browser;
}
