import { defineConfig } from 'wxt';

/** Where the coach stands: every host of Basispoort but the information site, the static files, the home login and the partner interface (research/basispoort-facts.md, section 1). */
const matches = ['https://*.basispoort.nl/*'];
const excludeMatches = [
  ...['info', 'cdn', 'thuis', 'rest', 'test-rest', 'acceptatie-rest', 'staging-rest'].map((host) => `https://${host}.basispoort.nl/*`),
  // Pupil shortcuts: pages for pupils are never read.
  'https://*.basispoort.nl/login/leerlingen/*',
  'https://*.basispoort.nl/login/leerlingen',
  'https://*.basispoort.nl/login/snelkoppelaar*',
];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  targetBrowsers: ['chrome', 'firefox'],
  // Vite's preload helper calls `fetch`; no page of ours may make a request (spec/promises.md, S8).
  // cssTarget: older targets would make Vite rewrite light-dark() into something larger.
  vite: () => ({ build: { modulePreload: false, cssTarget: ['chrome132', 'firefox142'] } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'nl',
    // unlimitedStorage: without it the browser may throw the log away (spec/product.md, Where it runs).
    permissions: ['storage', 'unlimitedStorage'],
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; worker-src 'self'; form-action 'none'; base-uri 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'checklist-coach@basispoort-coach.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '132' }),
  }),
  hooks: {
    // WXT's own content scripts announce the extension's id to the page and stop on a forged event; ours are plain scripts (design/architecture.md, Traps).
    'build:manifestGenerated': (wxt, manifest) => {
      manifest.content_scripts = [{ matches, exclude_matches: excludeMatches, js: ['coach.js'], run_at: 'document_idle', all_frames: false }];
      manifest.web_accessible_resources = [
        { matches, resources: ['look.js', 'blueprint.js'], ...(wxt.config.browser === 'firefox' ? {} : { use_dynamic_url: true }) },
      ];
    },
  },
});
