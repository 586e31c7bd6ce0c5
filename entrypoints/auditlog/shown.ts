import type { LogView } from '@/ui/auditlog/log-view';

/** Where the page keeps what it shows; every change is drawn. */
export interface Shown { get(): LogView; put(change: Partial<LogView>): void }
