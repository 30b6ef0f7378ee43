import { describe, expect, it } from '@jest/globals';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiError } from '../api/api-error.js';
import { errorSentence, ruleSentence } from './error-sentence.js';
import { addErrors, type DomainErrors, errorMessages } from './messages.js';

const root = join(import.meta.dirname, '../../../..');
const code = /'([A-Z]{3,}\.[A-Z][A-Z_]{2,})'/g;

const screens = join(root, 'apps/admin-web/src/routes');
const brought = globSync('*/errors.ts', { cwd: screens }).sort();
const modules: { errors: DomainErrors }[] = await Promise.all(brought.map((path) => import(join(screens, path))));
addErrors(modules.map(({ errors }) => errors));
const { 'zh-CN': zh, en } = errorMessages.texts;

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && /(^|\/)src\//.test(path) && !/\.(spec|e2e)\.ts$/.test(path))
    .filter((path) => !path.includes('node_modules'))
    .map((path) => readFileSync(join(root, folder, path), 'utf8'));
}

/** Every code the server's sources can send. */
function serverCodes(): string[] {
  const texts = [...sources('libs'), ...sources('apps/api')];
  return [...new Set(texts.flatMap((text) => [...text.matchAll(code)].map(([, found]) => found ?? '')))].sort();
}

describe('error sentences', () => {
  it('are written once', () => {
    const all = modules.flatMap(({ errors }) => Object.keys(errors['zh-CN']));
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
  });

  it('has a Chinese sentence for every code of the server', () => {
    expect(serverCodes().filter((one) => !(one in zh))).toEqual([]);
  });

  it('has an English sentence for every Chinese one, and no other', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
  });

  it('uses the same parameters in both languages', () => {
    const paramsOf = (text: string): string[] => (text.match(/{{\w+}}/g) ?? []).sort();
    expect(Object.values(zh).map(paramsOf)).toEqual(Object.values(en).map(paramsOf));
  });

  it('neither apologises nor shouts', () => {
    expect(Object.values(zh).filter((text) => /抱歉|对不起|！/.test(text))).toEqual([]);
  });

  it('names the code of an error nobody has written a sentence for', () => {
    const t = (key: string, params: object = {}): string => `${key} ${JSON.stringify(params)}`;
    expect(errorSentence(t, new ApiError('NEW.CODE'))).toBe('unknown {"code":"NEW.CODE"}');
  });

  it('explains a field by its rule, whether the rule is a code or a name', () => {
    const t = (key: string): string => key;
    expect(['SITES.CODE_FORMAT', 'future', 'somethingElse'].map((rule) => ruleSentence(t, rule))).toEqual([
      'SITES.CODE_FORMAT',
      'rule.future',
      'rule.other',
    ]);
  });
});
