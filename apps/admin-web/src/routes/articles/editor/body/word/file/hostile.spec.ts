import { describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { aWordFile, p } from './a-word-file.fixture.js';
import { readWordFile } from './convert.js';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'latin1'));
const refusal = (file: Uint8Array<ArrayBuffer>): Promise<unknown> =>
  readWordFile(file).then(
    () => 'read',
    (error: { reason?: string }) => error.reason,
  );
const megabytes = (count: number): string => 'a'.repeat(count * 1024 * 1024);

describe('a file made to hurt', () => {
  it('is not unfolded beyond a hundred times its size', async () => {
    const others = { 'word/styles.xml': `<a>${megabytes(23)}</a>` };
    expect(await refusal(await aWordFile(p('通知'), { others }))).toBe('tooMuch');
  });

  it('is not unfolded beyond what a part may be', async () => {
    const others = { 'word/comments.xml': `<a>${megabytes(25)}</a>` };
    expect(await refusal(await aWordFile(p('通知'), { others }))).toBe('tooMuch');
  });

  it('has no more entries than a document', async () => {
    const others = Object.fromEntries(Array.from({ length: 4100 }, (_, at) => [`x/${at}`, '']));
    expect(await refusal(await aWordFile(p('通知'), { others }))).toBe('tooMuch');
  });

  it('is read only where the parts of a document lie: what would climb out of it is left', async () => {
    const others = { '../../etc/passwd': 'x', 'word/media/../../x.png': 'x', 'word/vbaProject.bin': megabytes(30) };
    expect(await refusal(await aWordFile(p('通知'), { others }))).toBe('read');
  });

  it.each(['word/styles.xml', 'word/numbering.xml', 'word/footnotes.xml', 'word/_rels/document.xml.rels'])(
    'declares no entities: %s',
    async (name) => {
      const others = { [name]: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>' };
      expect(await refusal(await aWordFile(p('通知'), { others }))).toBe('broken');
    },
  );

  it('is told from a damaged one, from another archive, and from an old or locked one', async () => {
    const other = new JSZip().file('a.txt', 'x');
    const whole = await aWordFile(p('通知'));
    expect(await refusal(whole.slice(0, whole.length / 2))).toBe('broken');
    expect(await refusal(new Uint8Array(await other.generateAsync({ type: 'arraybuffer' })))).toBe('notWord');
    expect(await refusal(bytesOf('%PDF-1.7'))).toBe('notWord');
    expect(await refusal(bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))).toBe('sealed');
  });

  it('does no harm with names out of the innards of JavaScript', async () => {
    const body = p(
      '通知',
      '<w:pStyle w:val="__proto__"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="constructor"/></w:numPr>',
    );
    const styles =
      '<w:style w:type="paragraph" w:styleId="__proto__"><w:name w:val="heading 1"/><w:basedOn w:val="__proto__"/></w:style>';
    expect((await readWordFile(await aWordFile(body, { styles }))).html).toBe('<h1>通知</h1>');
  });
});
