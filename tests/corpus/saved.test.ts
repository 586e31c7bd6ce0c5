// @vitest-environment jsdom
import { libraries } from './libraries/libraries';
import { testSaved } from './saved-pages';

// Every other library; saved-more.test.ts has the rest, so that two cores share the work.
testSaved(libraries.filter((_library, at) => at % 2 === 0));
