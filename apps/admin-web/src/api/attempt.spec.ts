import { describe, expect, it } from '@jest/globals';
import { ApiError } from './api-error.js';
import { Attempt } from './attempt.js';

function counting(): Attempt {
  let made = 0;
  return new Attempt(() => `key-${(made += 1)}`);
}

describe('attempt', () => {
  it('sends the same key again when no answer came', () => {
    const attempt = counting();
    attempt.keyFor({ title: 'a' });
    attempt.failed(new ApiError('CLIENT.NETWORK'));
    expect(attempt.keyFor({ title: 'a' })).toBe('key-1');
  });

  it('keeps the key over a lost session', () => {
    const attempt = counting();
    attempt.keyFor({ title: 'a' });
    attempt.failed(new ApiError('AUTH.UNAUTHENTICATED'));
    expect(attempt.keyFor({ title: 'a' })).toBe('key-1');
  });

  it('takes a new key after a refusal', () => {
    const attempt = counting();
    attempt.keyFor({ title: 'a' });
    attempt.failed(new ApiError('SITES.HOST_TAKEN'));
    expect(attempt.keyFor({ title: 'a' })).toBe('key-2');
  });

  it('takes a new key when something else is sent', () => {
    const attempt = counting();
    attempt.keyFor({ title: 'a' });
    expect(attempt.keyFor({ title: 'b' })).toBe('key-2');
  });

  it('takes a new key for the next act of the person', () => {
    const attempt = counting();
    attempt.keyFor({ title: 'a' });
    attempt.answered();
    expect(attempt.keyFor({ title: 'a' })).toBe('key-2');
  });
});
