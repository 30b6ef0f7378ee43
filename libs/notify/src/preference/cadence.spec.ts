import { describe, expect, it } from '@jest/globals';
import { cadenceOf, type Choosable, choicesOf } from './cadence.js';

const usual: Choosable = { urgent: false, channels: { 'in-app': 'immediately', mail: 'daily' } };
const urgent: Choosable = { ...usual, urgent: true };

describe('the cadence of a topic', () => {
  it('is the topic’s own until the person chooses', () => {
    expect([cadenceOf(usual, 'mail'), cadenceOf(usual, 'mail', 'weekly')]).toEqual(['daily', 'weekly']);
  });

  it('is never on a channel the topic does not use, whatever was chosen', () => {
    expect(cadenceOf(usual, 'sms', 'immediately')).toBe('never');
    expect(choicesOf(usual, 'sms')).toEqual([]);
  });

  it('may be never in the list, but not for what is urgent', () => {
    expect([cadenceOf(usual, 'in-app', 'never'), cadenceOf(urgent, 'in-app', 'never')]).toEqual([
      'never',
      'immediately',
    ]);
  });

  it('gathers mail, not the list', () => {
    expect(choicesOf(usual, 'mail')).toEqual(['immediately', 'daily', 'weekly', 'never']);
    expect(choicesOf(usual, 'in-app')).toEqual(['immediately', 'never']);
  });
});
