import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { rowsOf } from '@jiyue/workflow';
import { ALL } from '../apps/api/src/composition/domains.js';
import { ROOT } from './lib/paths.ts';
import { workflowDocument } from './workflow-doc.ts';

const plain = (text: string): string => text.replace(/ +\|/g, ' |').replace(/-+/g, '-');

describe('docs/workflow.md', () => {
  it('says what the domains declare', () => {
    expect(plain(readFileSync(join(ROOT, 'docs', 'workflow.md'), 'utf8'))).toBe(plain(workflowDocument(ALL, rowsOf)));
  });
});
