import { describe, expect, it } from '@jest/globals';
import { structureOf } from './structure.js';

const seen = (bytes: Buffer): Promise<string> =>
  structureOf({ beginning: bytes, readAt: async (start, length) => bytes.subarray(start, start + length) });
const gbk = (hex: string): Buffer => Buffer.from(hex, 'hex');

/** A compound file with a directory of these names. */
function compound(...names: readonly string[]): Buffer {
  const head = Buffer.alloc(512);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  head.writeUInt16LE(9, 30);
  head.writeUInt32LE(1, 48); // the directory begins in the second sector
  head.fill(0xff, 76);
  head.writeUInt32LE(0, 76); // the table of sectors is the first
  const table = Buffer.alloc(512, 0xff);
  const sectors = Math.ceil(names.length / 4);
  for (let at = 1; at < sectors; at++) table.writeUInt32LE(at + 1, 4 * at);
  table.writeUInt32LE(0xfffffffe, 4 * sectors);
  const directory = Buffer.alloc(512 * sectors);
  names.forEach((name, index) => {
    directory.write(name, 128 * index, 'utf16le');
    directory.writeUInt16LE(2 * name.length + 2, 128 * index + 64);
  });
  return Buffer.concat([head, table, directory]);
}

function archiveWith(name: string): Buffer {
  const head = Buffer.alloc(30);
  head.write('PK\x03\x04', 'latin1');
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name), Buffer.alloc(64)]);
}

describe('what a file is', () => {
  it.each([
    ['BMI指数与健康：成年人的标准', 'a text that begins like a bitmap'],
    ['MZ街道办事处办事指南', 'a text that begins like a program'],
    ['姓名,单位,金额\r\n李静,水利局,12000\r\n', 'a table'],
    ['a', 'one letter'],
  ])('is a text when it reads as one: %s', async (text) => {
    expect(await seen(Buffer.from(text))).toBe('text/plain');
  });

  it('is a text in the encodings of older machines too', async () => {
    expect(await seen(gbk('b9d8d3dacdc6c9b6'))).toBe('text/plain');
    expect(await seen(Buffer.from('\ufeff关于公布结果的通知', 'utf16le'))).toBe('text/plain');
    expect(await seen(Buffer.from('\ufeff关于公布结果的通知'))).toBe('text/plain');
  });

  it('is no text when it is written in letters for a program', async () => {
    const others = ['%PDF-1.7\n', '{\\rtf1}', '<?xml version="1.0"?><svg/>', '#!/bin/sh\n'];
    for (const other of others) expect(await seen(Buffer.from(other))).not.toBe('text/plain');
    expect(await seen(Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'))).not.toBe('text/plain');
  });

  it('is the document of the program that wrote it', async () => {
    const many = ['Root Entry', '1Table', 'CompObj', 'Data', 'SummaryInformation', 'WordDocument'];
    expect(await seen(compound(...many))).toBe('compound/word');
    expect(await seen(compound('Root Entry', 'Workbook'))).toBe('compound/sheet');
    expect(await seen(compound('Root Entry', 'PowerPoint Document'))).toBe('compound/slides');
    expect(await seen(compound('Root Entry', 'Other'))).toBe('unknown');
  });

  it('is unknown where its directory leads nowhere or in a circle', async () => {
    const circle = compound('Root Entry', 'a', 'b', 'c', 'd');
    circle.writeUInt32LE(1, 512 + 8);
    expect(await seen(circle)).toBe('unknown');
    expect(await seen(compound('Root Entry').subarray(0, 600))).toBe('unknown');
  });

  it('is an OFD by what it holds, not by its name', async () => {
    expect(await seen(archiveWith('OFD.xml'))).toBe('application/ofd');
    expect(await seen(archiveWith('Doc_0/OFD.xml'))).toBe('application/zip');
  });
});
