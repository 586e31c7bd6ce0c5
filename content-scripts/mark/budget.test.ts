import { expect, it } from 'vitest';
import { createBudget } from './budget';

it('allows five in five seconds and recovers as they grow old', () => {
  let time = 0;
  const budget = createBudget(() => time);
  for (let i = 0; i < 5; i += 1) {
    expect(budget.spend()).toBe(true);
    time += 100;
  }
  expect(budget.spend()).toBe(false);
  time = 4999;
  expect(budget.spend()).toBe(false);
  time = 5000;
  expect(budget.spend()).toBe(true);
  expect(budget.spend()).toBe(false);
});
