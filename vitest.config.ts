import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{content-scripts,rules,ui,audit}/**/*.test.{ts,tsx}', 'tests/{laws,unit,corpus,portal}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
    // No test is about time: a busy machine must not make one red.
    testTimeout: 60_000,
    // The default keeps one core free for whoever watches; nobody does.
    maxWorkers: '100%',
    mockReset: true,
    restoreMocks: true,
    setupFiles: ['tests/unit/before-each.ts'],
  },
});
