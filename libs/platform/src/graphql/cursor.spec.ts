import { describe, expect, it } from '@jest/globals';
import { newId } from '@jiyue/kernel';
import { BadCursor } from '@jiyue/tenancy';
import { cursorOf, readCursor, type SortKind } from './cursor.js';

const id = newId();

describe('a cursor', () => {
  it.each<[SortKind, string | number]>([
    ['id', id],
    ['text', '云岭省"人民政府"'],
    ['instant', '2026-11-28 14:03:02.123456+00'],
    ['instant', '2026-11-28T14:03:02.123Z'],
    ['count', 7],
    ['serial', '900719925474099300'],
  ])('gives back what a list sorts by: %s', (kind, value) => {
    expect(readCursor(cursorOf([value]), [kind])).toEqual([value]);
  });

  it.each<[string, SortKind, unknown]>([
    ['a word for an id', 'id', 'x'],
    ['a zero byte', 'text', 'a\u0000'],
    ['half a character', 'text', 'a\ud83d'],
    ['a number for a text', 'text', 1],
    ['30 February', 'instant', '2026-02-30T00:00:00Z'],
    ['the year 0', 'instant', '0000-01-01T00:00:00Z'],
    ['an hour too many', 'instant', '2026-01-01T25:00:00Z'],
    ['what PostgreSQL takes for a moment', 'instant', 'infinity'],
    ['a fraction', 'count', 1.5],
    ['a number beyond four bytes', 'count', 2 ** 31],
    ['a number beyond eight bytes', 'serial', '9'.repeat(19)],
  ])('is refused with %s', (_, kind, value) => {
    const cursor = Buffer.from(JSON.stringify([value])).toString('base64url');
    expect(() => readCursor(cursor, [kind])).toThrow(BadCursor);
  });

  it.each(['', 'x', cursorOf([id, id]), Buffer.from('{"0":1,"length":1}').toString('base64url')])(
    'is refused when it is none: %s',
    (cursor) => {
      expect(() => readCursor(cursor, ['id'])).toThrow(BadCursor);
    },
  );
});
