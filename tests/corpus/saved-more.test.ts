// @vitest-environment jsdom
import { libraries } from './libraries/libraries';
import { testSaved } from './saved-pages';

// The other half of saved.test.ts.
testSaved(libraries.filter((_library, at) => at % 2 === 1));
