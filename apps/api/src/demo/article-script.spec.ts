import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readScripts } from './article-script.js';

const now = new Date('2026-11-25T02:00:00Z');
const folder = new URL('../../src/demo/content/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.md'));

const SAMPLE = `
=== yw/zwyw
day: 3 09:30
source: 青溪县人民政府办公室
title: {d}起，{y}年度 <试行>
---
第一段**要点**。

| 名称 | 数 |
| --- | --- |
| 水库 | 3 |

> 青溪县人民政府
> {yd}
`;

describe('articles of the demonstration', () => {
  it('reads a block with its dates, counted back from now', () => {
    const [script] = readScripts(SAMPLE, now);
    expect(script).toMatchObject({
      column: 'yw/zwyw',
      at: new Date('2026-11-22T01:30:00Z'),
      state: 'published',
      title: '11月22日起，2026年度 <试行>',
    });
    expect(script?.body).toBe(
      '<p>第一段<strong>要点</strong>。</p>\n<table><thead><tr><th>名称</th><th>数</th></tr></thead>' +
        '<tbody><tr><td>水库</td><td>3</td></tr></tbody></table>\n' +
        '<p style="text-align:right">青溪县人民政府</p>\n<p style="text-align:right">2026年11月22日</p>',
    );
  });

  it('is never in the future', () => {
    const [script] = readScripts(SAMPLE.replace('3 09:30', '0 23:59'), now);
    expect(script?.at).toEqual(new Date('2026-11-25T01:45:00Z'));
  });

  it('refuses a block without a source', () => {
    expect(() => readScripts(SAMPLE.replace(/source.*\n/, ''), now)).toThrow('Not an article');
  });

  it('fills the province: more than sixty texts, each of its own', () => {
    const all = files.flatMap((name) => readScripts(readFileSync(new URL(name, folder), 'utf8'), now));
    expect(all.length).toBeGreaterThan(60);
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    expect(all.filter(({ body }) => /\{|\}|undefined/.test(body))).toEqual([]);
  });
});
