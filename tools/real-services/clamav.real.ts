import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { ClamAntivirus } from '../../libs/platform/src/antivirus/antivirus.js';
import { antivirusContract, EICAR } from './antivirus.contract.ts';

const antivirus = new ClamAntivirus(process.env['CLAMAV_URL'] ?? '');

describe('ClamAV', () => {
  it.each(antivirusContract)('$title', async ({ keeps }) => {
    expect(await keeps(antivirus)).toBe(true);
  });

  it('finds the test virus', async () => {
    expect(await antivirus.scan(Readable.from([Buffer.from(EICAR)]))).toBe('infected');
  });

  it('calls an honest file clean', async () => {
    expect(await antivirus.scan(Readable.from([Buffer.from('公报')]))).toBe('clean');
  });
});
