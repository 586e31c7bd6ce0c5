import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, importsOf, read, root, shipped, shippedCode, targetOf, withoutComments } from './sources';

/** The laws of the house (design/architecture.md). Each test lists what breaks its law; the list must be empty. */

const everything = [...shipped, 'tests'].flatMap((folder) => filesIn(folder, /\.(ts|tsx|mjs|js|css|html)$/));
const ours = everything.filter((file) => !file.startsWith('tests/corpus/'));
const manifest = JSON.parse(read('package.json')) as { dependencies: Record<string, string>; devDependencies: Record<string, string> };

describe('files', () => {
  it('hold at most 300 lines', () => {
    expect(ours.map((file) => [file, read(file).split('\n').length - 1] as const).filter(([, lines]) => lines > 300)).toEqual([]);
  });

  it('have kebab-case names that say what is in them', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|test-data|spec|config|d))?\.(ts|tsx|mjs|js|css|html|d\.mts)$/;
    expect(ours.filter((file) => !kebab.test(path.posix.basename(file)))).toEqual([]);
    expect(ours.filter((file) => file.split('/').some((part) => /^(utils?|helpers?|common|shared|misc|managers?)(\.|$)/.test(part)))).toEqual([]);
  });

  it('are no barrels, but for the table of contents of the rules', () => {
    const barrels = shippedCode().filter((file) => /\/index\.tsx?$/.test(file) && !file.startsWith('entrypoints/'));
    expect(barrels).toEqual(['rules/index.ts']);
  });

  it('are no tests where WXT would take them for an entrypoint', () => {
    expect(filesIn('entrypoints', /\.(test|spec)\.tsx?$/)).toEqual([]);
  });

  it('stand at most two folders deep below the top', () => {
    expect(shippedCode().filter((file) => file.split('/').length > 4)).toEqual([]);
  });
});

describe('imports', () => {
  const allowed: Readonly<Record<(typeof shipped)[number], readonly string[]>> = {
    entrypoints: ['entrypoints', 'content-scripts', 'ui', 'audit', 'rules'],
    'content-scripts': ['content-scripts', 'ui', 'rules'],
    ui: ['ui', 'rules'],
    audit: ['audit', 'rules'],
    rules: ['rules'],
  };

  it.each(shipped)('of %s stay inside the fence', (folder) => {
    const over = shippedCode().filter((file) => file.startsWith(`${folder}/`)).flatMap((file) => importsOf(file).flatMap((address) => {
      const target = targetOf(file, address);
      return 'folder' in target && !allowed[folder].includes(target.folder) ? [`${file} imports ${address}`] : [];
    }));
    expect(over).toEqual([]);
  });

  it('of packages: the rules know zod/mini and ipaddr.js, only entrypoints know the browser, only audit knows Dexie', () => {
    const over = shippedCode().flatMap((file) => importsOf(file).filter((address) => {
      if (!('packageName' in targetOf(file, address)) || address.startsWith('virtual:')) return false;
      if (file.startsWith('rules/')) return !['zod/mini', 'ipaddr.js'].includes(address);
      if (/^(wxt\/browser|webextension-polyfill)$/.test(address)) return !file.startsWith('entrypoints/');
      if (address === 'dexie') return !file.startsWith('audit/');
      return address === 'zod';
    }).map((address) => `${file} imports ${address}`));
    expect(over).toEqual([]);
  });

  it('inside one top folder are relative', () => {
    const over = shippedCode().flatMap((file) => importsOf(file).filter((address) => address.startsWith(`@/${file.split('/')[0] ?? ''}/`)).map((address) => `${file} imports ${address}`));
    expect(over).toEqual([]);
  });
});

describe('code that ships', () => {
  const forbidden: readonly (readonly [string, RegExp])[] = [
    ['turns text into markup', /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|dangerouslySetInnerHTML|srcdoc)\b|\bdocument\.write\b/],
    ['reaches out of the browser', /\bfetch\s*\(|\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\b/],
    ['runs text as code', /\beval\s*\(|\bnew Function\s*\(|\bimportScripts\s*\(/],
    ['gives up on types', /\bas any\b|@ts-(ignore|nocheck|expect-error)/],
    ['uses WXT\'s content-script context, which tells the page who it is', /createShadowRootUi|\bContentScriptContext\b|wxt\/utils\/content-script/],
  ];

  it.each(forbidden)('never %s', (_what, pattern) => {
    const types = pattern.source.includes('@ts-');
    expect(shippedCode().filter((file) => pattern.test(types ? read(file) : withoutComments(read(file))))).toEqual([]);
  });

  it('reads no clock in rules, and no calendar in ui: today comes in as data', () => {
    const calendar = /\bDate\.now\s*\(|\bnew Date\(\s*\)/;
    const monotonic = /\bperformance\.now\s*\(/;
    const reads = (file: string, clock: RegExp): boolean => clock.test(withoutComments(read(file)));
    expect(shippedCode().filter((file) => (file.startsWith('rules/') && (reads(file, calendar) || reads(file, monotonic))) || (file.startsWith('ui/') && reads(file, calendar)))).toEqual([]);
  });

  it('leaves nothing for later', () => {
    expect(everything.filter((file) => file !== 'tests/laws.test.ts' && /\b(TODO|FIXME|XXX|HACK)\b/.test(read(file)))).toEqual([]);
  });

  it('names no machine path and no registry host', () => {
    expect(everything.filter((file) => file !== 'tests/laws.test.ts' && /\/home\/|\/Users\/|\/work\/|registry\.npmjs|jfrog|artifactory/i.test(read(file)))).toEqual([]);
  });
});

describe('tests', () => {
  it('are never skipped, focused or left open', () => {
    const muted = /\b(?:it|test|describe)\.(?:skip|only|todo|fixme)\b|\bx(?:it|describe)\s*\(/;
    expect(everything.filter((file) => /\.(test|spec)\.tsx?$/.test(file) && file !== 'tests/laws.test.ts' && muted.test(withoutComments(read(file))))).toEqual([]);
  });

  it('never expect something to be fast: on a busy machine that fails without a fault', () => {
    expect(everything.filter((file) => /\.(test|spec)\.tsx?$/.test(file) && file !== 'tests/laws.test.ts' && /expect\(performance\.now\(\) -/.test(read(file)))).toEqual([]);
  });
});

describe('packages', () => {
  const reasons = JSON.parse(read('tests/dependencies.json')) as Record<string, string>;

  it('that run in the browser stand on the list with a reason, at most ten', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(Object.keys(reasons));
    expect(Object.values(reasons).filter((reason) => reason.length < 30)).toEqual([]);
    expect(Object.keys(reasons).length).toBeLessThanOrEqual(10);
  });

  it('that run in the browser are used, and nothing else is imported by code that ships', () => {
    const used = new Set(shippedCode().flatMap((file) => importsOf(file).flatMap((address) => {
      const target = targetOf(file, address);
      return 'packageName' in target ? [target.packageName] : [];
    })));
    const unused = Object.keys(manifest.dependencies).filter((name) => !used.has(name) && name !== 'webextension-polyfill');
    expect(unused).toEqual([]);
    expect([...used].filter((name) => !(name in manifest.dependencies) && name !== 'wxt')).toEqual([]);
  });

  it('have exact versions', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[a-z]+\.\d+)?$/.test(version))).toEqual([]);
  });

  it('are locked for every platform, without addresses', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string; hasInstallScript?: boolean }> };
    const have = new Set(Object.keys(packages).map((key) => key.replace(/^.*node_modules\//, '')));
    const missing = Object.entries(packages).flatMap(([key, { optionalDependencies = {} }]) => Object.keys(optionalDependencies).filter((name) => !have.has(name)).map((name) => `${key} misses ${name}`));
    expect(missing).toEqual([]);
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined).map(([key]) => key)).toEqual([]);
  });
});

describe('page kinds', () => {
  it.each(['beheer', 'uitgeverijen', 'netwerkleveranciers', 'medewerkers', 'ip-nummers', 'profiel', 'inloggen'])('%s has a model and a reader', (kind) => {
    expect(existsSync(path.join(root, `rules/${kind}/page.ts`))).toBe(true);
    expect(existsSync(path.join(root, `content-scripts/${kind}/read.ts`))).toBe(true);
  });
});
