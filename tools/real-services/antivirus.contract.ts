import { Readable } from 'node:stream';
import type { Antivirus } from '../../libs/platform/src/antivirus/antivirus.js';
import type { Promised } from './limits.contract.ts';

/** In two halves, so that no scanner reports this file. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** What whoever looks into files promises, also the inspection that knows no virus by name. */
export const antivirusContract: ReadonlyArray<Promised<Antivirus>> = [
  {
    title: 'never calls an infected file clean',
    keeps: async (antivirus) => (await antivirus.scan(Readable.from([Buffer.from(EICAR)]))) !== 'clean',
  },
  {
    title: 'does not suspect an honest file',
    keeps: async (antivirus) =>
      (await antivirus.scan(Readable.from([Buffer.from('关于印发通知的通知')]))) !== 'infected',
  },
  {
    title: 'takes eight megabytes in small pieces',
    keeps: async (antivirus) => {
      const pieces = Array.from({ length: 2048 }, () => Buffer.alloc(4096, 'a'));
      return (await antivirus.scan(Readable.from(pieces))) !== 'infected';
    },
  },
];
