import { beforeEach, describe, expect, it } from '@jest/globals';
import { Recently } from './recently.js';

describe('what was found a few seconds ago', () => {
  let reads: number;
  let recently: Recently<{ name: string }>;
  const read = async () => {
    reads += 1;
    return { name: '王芳' };
  };
  beforeEach(() => {
    reads = 0;
    recently = new Recently(5);
  });

  it('is read once for all who ask at once, and shortly after', async () => {
    await Promise.all([recently.get('a', read), recently.get('a', read)]);
    await recently.get('a', read);
    expect(reads).toBe(1);
  });

  it('is read for each key apart', async () => {
    await recently.get('a', read);
    await recently.get('b', read);
    expect(reads).toBe(2);
  });

  it('is read anew once something has changed', async () => {
    await recently.get('a', read);
    recently.forget();
    await recently.get('a', read);
    expect(reads).toBe(2);
  });

  it('is never that there was nothing, or that it failed', async () => {
    const nothing = async () => {
      reads += 1;
      return null;
    };
    await recently.get('a', nothing);
    await recently.get('a', nothing);
    await expect(recently.get('b', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await recently.get('b', read)).toEqual({ name: '王芳' });
    expect(reads).toBe(3);
  });

  it('is not kept where nothing may be', async () => {
    const never = new Recently<{ name: string }>(0);
    await never.get('a', read);
    await never.get('a', read);
    expect(reads).toBe(2);
  });
});
