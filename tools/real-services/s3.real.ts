import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { objectStoreContract } from '../../libs/platform/src/objects/object-store.contract.js';
import { S3Store } from '../../libs/platform/src/objects/s3-store.js';

const read = (name: string) => readFileSync(process.env[name] ?? '', 'utf8').trim();

describe('S3 server', () => {
  it.each(objectStoreContract)('$title', async ({ keeps }) => {
    const store = new S3Store({
      endpoint: process.env['S3_ENDPOINT'] ?? '',
      bucket: process.env['S3_BUCKET'] ?? '',
      accessKey: read('S3_ACCESS_KEY_FILE'),
      secretKey: read('S3_SECRET_KEY_FILE'),
    });
    expect(await keeps(store)).toBe(true);
  });
});
