import { describe, expect, it } from '@jest/globals';
import { noFacts } from './file/facts.js';
import { readWord, type WordImport } from './read-word.js';

const bytes = new Uint8Array([1, 2, 3]).buffer;
const pictures = [{ address: 'word-picture:1', type: 'image/png', bytes }];
const read = (html: string, more: Partial<Parameters<typeof readWord>[0]> = {}): WordImport =>
  readWord(
    { html, pictures, facts: noFacts(), ...more },
    { fileName: '通知.docx', mayTakeTitle: true, isTaken: () => false },
  );
const IMAGE = '<p align="center"><img alt="" src="word-picture:1"></p>';

describe('a Word file in the editor', () => {
  it('gives its title to the article, and the headings below it without a gap', () => {
    const { head, html } = read('<h1>关于防汛的通知</h1><p>各县：</p><h3>一、要求</h3><h4>（一）排查</h4>');
    expect(head).toEqual({ title: '关于防汛的通知' });
    expect(html).toBe('<p>各县：</p><h2>一、要求</h2><h3>（一）排查</h3>');
  });

  it('knows a title in the middle over two lines, and its number', () => {
    const { head, html } = read(
      '<p align="center">青政发〔2026〕12号</p><p align="center">青溪县人民政府</p><p align="center">关于防汛工作的通知</p><p>各乡镇：</p>',
    );
    expect(head).toEqual({ title: '青溪县人民政府关于防汛工作的通知', documentNumber: '青政发〔2026〕12号' });
    expect(html).toBe('<p style="text-align: center">青政发〔2026〕12号</p><p>各乡镇：</p>');
  });

  it('takes no sentence for a title, and no title where the article has one', () => {
    expect(read('<p align="center">会议已经召开。</p><p>另有安排。</p>').head).toEqual({});
    const word = { html: '<h1>关于防汛的通知</h1><p>各县：</p>', pictures: [], facts: noFacts() };
    const { head, html } = readWord(word, { fileName: 'a.docx', mayTakeTitle: false, isTaken: () => false });
    expect([head, html]).toEqual([{}, '<h2>关于防汛的通知</h2><p>各县：</p>']);
  });

  it('reads who wrote it, where it comes from, who signs and when', () => {
    const { head } = read(
      '<p>正文第一段。</p><p>（来源：青溪县水利局）</p><p>通讯员：李静</p><p align="right">青溪县人民政府</p><p align="right">2026年9月3日</p>',
    );
    expect(head).toEqual({
      source: '青溪县水利局',
      author: '李静',
      issuer: '青溪县人民政府',
      formedOn: '2026-09-03',
    });
  });

  it('keeps captions with their pictures and tables', () => {
    const { html } = read(
      `${IMAGE}<p class="caption">图1 石门水库</p><p align="center">表1 水位</p><table><tr><td>十米</td></tr></table>`,
    );
    expect(html).toBe(
      '<figure><p>【缺图：1】</p><figcaption>图1 石门水库</figcaption></figure>' +
        '<table><caption>表1 水位</caption><tbody><tr><td>十米</td></tr></tbody></table>',
    );
  });

  it('takes its pictures along under the name of the file, and asks for the words that are missing', () => {
    const { pictures: taken, facts } = read(`${IMAGE}<p><img alt="大坝" src="word-picture:1"></p>`);
    expect(taken.map(({ mark, file, alt }) => [mark, file.name, alt])).toEqual([
      ['【缺图：1】', '通知-图1.png', ''],
      ['【缺图：2 大坝】', '通知-图1.png', '大坝'],
    ]);
    expect(facts).toMatchObject({ pictures: 2, withoutWords: 1, missing: 0 });
  });

  it('says where a picture is of a kind that pages cannot show', () => {
    const { html, facts } = read(IMAGE, { pictures: [{ address: 'word-picture:1', type: 'image/x-emf', bytes }] });
    expect([html, facts.missing]).toEqual(['<p style="text-align: center">【缺图：1】</p>', 1]);
  });

  it('keeps footnotes that lead there and back', () => {
    const { html, facts } = read(
      '<p>水位<sup><a href="#footnote-2" id="footnote-ref-2">[1]</a></sup></p>' +
        '<ol><li id="footnote-2"><p>据水文局 <a href="#footnote-ref-2">↑</a></p></li></ol>',
    );
    expect(html).toContain('<a href="#t-footnote-2" id="t-footnote-ref-2">[1]</a>');
    expect(html).toContain('<li id="t-footnote-2"><p>据水文局 <a href="#t-footnote-ref-2">↑</a></p></li>');
    expect(facts.notes).toBe(1);
  });

  it('counts the attachments that the text names', () => {
    expect(read('<p>附件：1.任务清单</p><p>2．联系表</p><p>青溪县</p>').facts.attachments).toBe(2);
    expect(read('<p>请见附件。</p>').facts.attachments).toBe(0);
  });
});
