import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { FILE_KINDS, TYPES_BY_RULE } from './file-kinds.js';

const proxy = readFileSync(new URL('../../../../deploy/nginx/jiyue.conf.template', import.meta.url), 'utf8');

describe('the size of files', () => {
  it('is one in all layers: what stands before the API lets the largest file through', () => {
    const largest = Math.max(...Object.values(FILE_KINDS).map(({ limit }) => limit));
    const uploads = /location \/uploads\/ \{([^}]*)\}/.exec(proxy)?.[1] ?? '';
    const megabytes = Number(/client_max_body_size (\d+)m;/.exec(uploads)?.[1]);
    expect(megabytes * 1024 * 1024).toBeGreaterThanOrEqual(largest);
    expect(uploads).toContain('proxy_request_buffering off');
  });

  it('is given for every type that a site may choose', () => {
    expect(TYPES_BY_RULE.filter((type) => !FILE_KINDS[type])).toEqual([]);
  });
});
