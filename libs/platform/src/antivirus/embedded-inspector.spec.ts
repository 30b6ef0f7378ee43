import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { EmbeddedInspector, InspectedFirst } from './embedded-inspector.js';
import type { Verdict } from './antivirus.js';

const REPORTED = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const PROGRAM = Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), Buffer.alloc(100)]);

const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const LARGE = Buffer.concat([OLD_OFFICE, Buffer.alloc(65 * 1024 * 1024)]);
const MACROS = Buffer.concat([OLD_OFFICE, Buffer.alloc(600_000), Buffer.from('_VBA_PROJECT', 'utf16le')]);

type Entry = { name: string; content: Buffer | string; flags?: number; mode?: number; isShared?: boolean };

const NOISE: Entry = { name: 'a.bin', content: randomBytes(2000) };

function zip(...entries: readonly Entry[]): Buffer {
  const [files, listed]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name, content, flags = 0, mode = 0o100644, isShared = false } of entries) {
    const bytes = deflateRawSync(Buffer.from(content));
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags | 0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(Buffer.from(content)), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(Buffer.byteLength(content), 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(isShared ? 0 : at, 10);
    if (!isShared) files.push(Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), bytes]));
    listed.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), common, tail, Buffer.from(name)]));
    at = Buffer.concat(files).length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(listed).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...listed, end]);
}

const look = (content: Buffer | string): Promise<Verdict> =>
  new EmbeddedInspector().scan(Readable.from([Buffer.from(content)]));

describe('the embedded inspection', () => {
  it.each([
    ['a text', '关于公布巡查结果的通知'],
    ['a PDF', '%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF'],
    ['an archive of documents', zip({ name: '附件/通知.txt', content: '通知' }, { name: 'a.zip', content: zip() })],
  ])('passes %s, and does not claim that a scanner saw it', async (_, content) => {
    expect(await look(content)).toBe('inspected');
  });

  it.each([
    ['the text that every scanner reports', REPORTED],
    ['it in an archive', zip({ name: 'a.txt', content: REPORTED })],
    ['it in an archive in an archive', zip({ name: 'a.zip', content: zip({ name: 'a.txt', content: REPORTED }) })],
    ['a program in an archive', zip({ name: 'a.dat', content: PROGRAM })],
    ['something that runs, by its name', zip({ name: '通知.pdf.exe', content: 'a' })],
    ['a document with macros', zip({ name: 'word/vbaProject.bin', content: 'a' })],
    ['an old document with macros', Buffer.concat([Buffer.alloc(600), Buffer.from('_VBA_PROJECT', 'utf16le')])],
    ['it in an archive', zip({ name: '表.xls', content: MACROS })],
    ['a way out of the archive', zip({ name: '../../etc/cron.d/a', content: 'a' })],
    ['a link in an archive', zip({ name: 'a', content: '/etc', mode: 0o120777 })],
    ['a PDF with a script', '%PDF-1.7\n<</S/JavaScript/JS(app.alert(1))>>'],
    ['a PDF that starts a program', '%PDF-1.7\n<</S/Launch/F(cmd.exe)>>'],
  ])('finds %s', async (_, content) => {
    expect(await look(content)).toBe('infected');
  });

  it.each([
    ['a locked archive', zip({ name: 'a', content: 'a', flags: 1 })],
    ['an archive of another kind', Buffer.from('Rar!\x1a\x07\x01\x00', 'latin1')],
    ['another one', Buffer.from('377abcaf271c0004', 'hex')],
    ['archives too deep in each other', [1, 2, 3, 4].reduce((inner) => zip({ name: 'a.zip', content: inner }), zip())],
    ['more than anybody unpacks', zip({ name: 'a.doc', content: LARGE })],
    [
      'an archive whose entries share their bytes',
      zip(NOISE, { ...NOISE, isShared: true }, { ...NOISE, isShared: true }),
    ],
    ['a broken archive', zip({ name: 'a', content: 'a' }).subarray(0, 40)],
  ])('says that nobody could look into %s', async (_, content) => {
    expect(await look(content)).toBe('not-scanned');
  });

  it('finds what lies across the pieces it comes in', async () => {
    const pieces = [...REPORTED].map((letter) => Buffer.from(letter));
    expect(await new EmbeddedInspector().scan(Readable.from(pieces))).toBe('infected');
  });

  it('has the scanner say the last word on what it passes, and never on what it does not', async () => {
    const asked: Verdict[] = [];
    const scanner = { scan: async () => (asked.push('clean'), 'clean' as const) };
    const both = new InspectedFirst(scanner);
    expect(await both.scan(Readable.from([Buffer.from('通知')]))).toBe('clean');
    expect(await both.scan(Readable.from([Buffer.from(REPORTED)]))).toBe('infected');
    expect(asked).toEqual(['clean']);
  });
});
