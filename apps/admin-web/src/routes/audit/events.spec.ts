import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { audit as zh } from './messages.zh-CN.js';

const libs = join(import.meta.dirname, '../../../../../libs');
const event = /defineEvent(?:<[^>]*>)?\(\s*'([a-z-]+\.[a-z-]+)'/g;

function journalEvents(): string[] {
  const texts = readdirSync(libs, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|\/)src\/.*\.ts$/.test(path) && !/node_modules|\.(spec|e2e)\.ts$/.test(path))
    .map((path) => readFileSync(join(libs, path), 'utf8'));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(event)].map(([, name]) => name ?? '')))];
}

describe('events in the audit log', () => {
  it('each have a Chinese name', () => {
    expect(journalEvents().filter((name) => !(`event.${name}` in zh))).toEqual([]);
  });
});
