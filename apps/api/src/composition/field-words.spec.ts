import { describe, expect, it } from '@jest/globals';
import { declaredKinds } from '@jiyue/content';
import { fieldWords } from '@jiyue/ui';

/** Message keys that what is declared asks for. */
const asked = declaredKinds().flatMap(({ key, fields }) => [
  `kind.${key}`,
  ...fields.flatMap(({ word, choices = [] }) => [word, ...choices.map((one) => `${word}.${one}`)]),
]);

describe('kinds and fields', () => {
  it.each(['zh-CN', 'en'] as const)('have each a name in %s', (language) => {
    expect(asked.filter((key) => !Object.hasOwn(fieldWords[language], key))).toEqual([]);
  });

  it('leave no name behind that nobody declares', () => {
    const isHint = (key: string): boolean => key.endsWith('.hint') && asked.includes(key.slice(0, -'.hint'.length));
    expect(Object.keys(fieldWords['zh-CN']).filter((key) => !asked.includes(key) && !isHint(key))).toEqual([]);
  });
});
