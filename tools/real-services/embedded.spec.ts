import { describe, expect, it } from '@jest/globals';
import { EmbeddedInspector } from '../../libs/platform/src/antivirus/embedded-inspector.js';
import { LocalRateCounter } from '../../libs/platform/src/limits/rate-limits.js';
import { antivirusContract } from './antivirus.contract.ts';
import { rateCounterContract } from './limits.contract.ts';

describe('embedded rate counter', () => {
  it.each(rateCounterContract)('$title', async ({ keeps }) => {
    expect(await keeps(new LocalRateCounter())).toBe(true);
  });
});

describe('embedded inspection', () => {
  it.each(antivirusContract)('$title', async ({ keeps }) => {
    expect(await keeps(new EmbeddedInspector())).toBe(true);
  });
});
