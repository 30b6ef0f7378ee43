import { describe, expect, it } from '@jest/globals';
import { readable } from './log.ts';

describe('what a program prints, at the terminal of whoever started it', () => {
  it.each([
    ['{"level":30,"time":1,"name":"api","port":8000,"msg":"api ready"}', 'api ready (port 8000)'],
    ['{"level":30,"time":1,"name":"worker","msg":"worker ready"}', 'worker ready'],
  ])('says what happened', (line, shown) => {
    expect(readable(line)).toBe(shown);
  });

  it.each([
    '{"level":50,"name":"api","requestId":"a-number","err":{"message":"broken"},"msg":"page not served"}',
    '{"level":40,"name":"api","msg":"Redis is away"}',
    'migrated: CreatePeople',
    '{ not a log line',
    '{"some":"json"}',
  ])('keeps %s whole', (line) => {
    expect(readable(line)).toBe(line);
  });
});
