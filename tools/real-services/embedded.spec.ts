import { describe, expect, it } from '@jest/globals';
import { NoAntivirus } from '../../libs/platform/src/antivirus/antivirus.js';
import { LocalRateCounter } from '../../libs/platform/src/limits/rate-limits.js';
import { antivirusContract } from './antivirus.contract.ts';
import { rateCounterContract } from './limits.contract.ts';

describe('embedded rate counter', () => {
  it.each(rateCounterContract)('$title', async ({ keeps }) => {
    expect(await keeps(new LocalRateCounter())).toBe(true);
  });
});

describe('no antivirus', () => {
  it.each(antivirusContract)('$title', async ({ keeps }) => {
    expect(await keeps(new NoAntivirus())).toBe(true);
  });
});
