import type { CDPSession, Locator, Page } from '@playwright/test';

interface Node { readonly backendNodeId: number; readonly shadowRootType?: string; readonly shadowRoots?: readonly Node[]; readonly children?: readonly Node[]; readonly contentDocument?: Node }

function closedRoots(node: Node, host: Node, found: { host: Node; root: Node }[]): typeof found {
  if (node.shadowRootType === 'closed') found.push({ host, root: node });
  for (const child of [...(node.children ?? []), ...(node.contentDocument === undefined ? [] : [node.contentDocument])]) closedRoots(child, child, found);
  for (const root of node.shadowRoots ?? []) closedRoots(root, node, found);
  return found;
}

/** Ids of the page's own world and of Playwright's; not the content script's, which must notice nothing. */
async function worlds(cdp: CDPSession): Promise<number[]> {
  const ids: number[] = [];
  const note = ({ context }: { context: { id: number; name: string; auxData?: unknown } }): void => {
    const main = (context.auxData as { isDefault?: boolean } | undefined)?.isDefault === true;
    if (main || context.name.startsWith('__playwright')) ids.push(context.id);
  };
  cdp.on('Runtime.executionContextCreated', note);
  await cdp.send('Runtime.enable');
  cdp.off('Runtime.executionContextCreated', note);
  return ids;
}

/**
 * Lets locators and axe look into every closed shadow root of the page, from outside: nothing in the product opens it
 * (design/architecture.md, Traps). To be called again after each load.
 * @returns how many closed roots there are
 */
export async function openClosedRoot(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const ids = await worlds(cdp);
    const { root: document } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const found = closedRoots(document, document, []);
    for (const { host, root } of found) {
      for (const executionContextId of ids) {
        const [hostObject, rootObject] = await Promise.all([host, root].map((node) => cdp.send('DOM.resolveNode', { backendNodeId: node.backendNodeId, executionContextId })));
        await cdp.send('Runtime.callFunctionOn', {
          objectId: hostObject?.object.objectId ?? '',
          functionDeclaration: 'function (root) { Object.defineProperty(this, "shadowRoot", { value: root, configurable: true }); }',
          arguments: [{ objectId: rootObject?.object.objectId ?? '' }],
        });
      }
    }
    return found.length;
  } finally {
    await cdp.detach();
  }
}

/** The coach's one element in the page; inside it after `openClosedRoot`. */
export function coachIn(page: Page): Locator {
  return page.locator('[popover=manual]').first();
}

/** Waits until the coach stands in the page, and opens it for locators. */
export async function coachOn(page: Page): Promise<Locator> {
  await coachIn(page).waitFor({ state: 'attached', timeout: 15_000 });
  await openClosedRoot(page);
  return coachIn(page);
}
