import { describe, expect, it } from '@jest/globals';
import { feedbackForm } from '../pages/feedback/form.js';
import { FormLimits } from './limits.js';

const SITE = '01900000-0000-7000-8000-000000000001';
const limits = () => new FormLimits(Buffer.alloc(32, 1));

async function times(count: number, act: () => Promise<boolean>): Promise<boolean[]> {
  const said: boolean[] = [];
  for (let i = 0; i < count; i += 1) said.push(await act());
  return said;
}

describe('the limits of a form', () => {
  it('look at so many attempts of one reader, and at those of the next', async () => {
    const own = limits();
    const { perAddress } = feedbackForm.limits;
    const said = await times(perAddress + 1, () => own.mayTry(feedbackForm, '192.0.2.1'));
    expect(said).toEqual([...Array.from({ length: perAddress }, () => true), false]);
    expect(await own.mayTry(feedbackForm, '192.0.2.2')).toBe(true);
  });

  it('count for everybody together only what is handed in: rubbish shuts nobody out', async () => {
    const own = limits();
    const { perForm } = feedbackForm.limits;
    for (let i = 0; i < perForm + 10; i += 1) await own.mayTry(feedbackForm, `192.0.2.${i}`);
    expect(await own.mayHandIn(feedbackForm, SITE)).toBe(true);
    const rest = await times(perForm, () => own.mayHandIn(feedbackForm, SITE));
    expect(rest.at(-1)).toBe(false);
  });
});
