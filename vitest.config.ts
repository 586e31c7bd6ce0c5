import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{content-scripts,rules,ui,audit}/**/*.test.{ts,tsx}', 'tests/{laws,unit,corpus,portal}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
    mockReset: true,
    restoreMocks: true,
    setupFiles: ['tests/unit/before-each.ts'],
  },
});
