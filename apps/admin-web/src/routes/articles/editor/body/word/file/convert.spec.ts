import { describe, expect, it } from '@jest/globals';
import {
  aWordFile,
  BOLD,
  CENTRE,
  listed,
  listOf,
  p,
  picture,
  PNG,
  r,
  RIGHT,
  style,
  stylesNamed,
  type WordParts,
} from './a-word-file.fixture.js';
import { readWordFile } from './convert.js';

const read = async (body: string, parts?: WordParts) => readWordFile(await aWordFile(body, parts));
const html = async (body: string, parts?: WordParts): Promise<string> => (await read(body, parts)).html;

describe('a Word file', () => {
  it('gives its title, its headings by style or by outline, and a 落款 on the right', async () => {
    const styles = stylesNamed({ a3: 'Title', '1': 'heading 1', '2': 'heading 2' });
    const body =
      p('关于防汛的通知', style('a3')) +
      p('总体要求', style('1')) +
      p('组织领导', '<w:outlineLvl w:val="1"/>') +
      p('青溪县人民政府', RIGHT) +
      p('青溪县', CENTRE);
    expect(await html(body, { styles })).toBe(
      '<h1 class="title">关于防汛的通知</h1><h1>总体要求</h1><h2>组织领导</h2>' +
        '<p align="right">青溪县人民政府</p><p align="center">青溪县</p>',
    );
  });

  it('puts a 落款 on the right that was pushed there', async () => {
    const body =
      p('青溪县人民政府', '<w:ind w:firstLineChars="1600" w:firstLine="5120"/>') +
      p('各县：', '<w:ind w:firstLine="640"/>');
    expect(await html(body)).toBe('<p align="right">青溪县人民政府</p><p>各县：</p>');
  });

  it('says what its tracked changes say once they are accepted, and counts them', async () => {
    const change = 'w:id="1" w:author="李静" w:date="2026-11-01T10:00:00Z"';
    const body = p(
      `${r('会议')}<w:del ${change}><w:r><w:delText>推迟</w:delText></w:r></w:del>` +
        `<w:ins ${change}>${r('于十一月')}</w:ins>${r('召开')}<w:moveFrom ${change}>${r('，地点')}</w:moveFrom>` +
        `<w:moveTo ${change}>${r('，请参加')}</w:moveTo><w:r><w:commentReference w:id="1"/></w:r>`,
    );
    const text = await read(body);
    expect(text.html).toBe('<p>会议于十一月召开，请参加</p>');
    expect(text.facts).toMatchObject({ insertions: 1, deletions: 1, moves: 1, comments: 1 });
  });

  it('says nothing that is hidden', async () => {
    const text = await read(p(r('公开') + r('内部掌握', '<w:vanish/>') + r('。', '<w:vanish w:val="0"/>')));
    expect([text.html, text.facts.hidden]).toEqual(['<p>公开。</p>', 1]);
  });

  it('types the numbers that Word counts, as Word shows them', async () => {
    const numbering = listOf(['chineseCounting', '%1、'], ['chineseCounting', '（%2）'], ['decimal', '%3.']);
    const body =
      p('总体要求', listed()) +
      p('指导思想', listed(1)) +
      p('目标', listed(1)) +
      p('重点任务', listed()) +
      p('排查', listed(1)) +
      p('检修', listed(2));
    const text = await read(body, { numbering });
    expect(text.html).toBe(
      '<p>一、总体要求</p><p>（一）指导思想</p><p>（二）目标</p><p>二、重点任务</p><p>（一）排查</p><p>1. 检修</p>',
    );
    expect(text.facts.numbers).toBe(6);
  });

  it('numbers headings by their style, over several levels', async () => {
    const numbering = listOf(['decimal', '%1'], ['decimal', '%1.%2']);
    const heading = (id: string, level: number): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="heading ${id}"/><w:pPr>${listed(level)}</w:pPr></w:style>`;
    const styles = heading('1', 0) + heading('2', 1);
    const body = p('概况', style('1')) + p('雨情', style('2')) + p('水情', style('2')) + p('险情', style('1'));
    expect(await html(body, { numbering, styles })).toBe(
      '<h1>1 概况</h1><h2>1.1 雨情</h2><h2>1.2 水情</h2><h1>2 险情</h1>',
    );
  });

  it('keeps bullets, and counting that a page does alike, as lists', async () => {
    const bullets = await html(p('排查', listed()) + p('检修', listed()), { numbering: listOf(['bullet', '']) });
    const numbers = await html(p('排查', listed()) + p('检修', listed()), { numbering: listOf(['decimal', '%1.']) });
    expect(bullets).toBe('<ul><li>排查</li><li>检修</li></ul>');
    expect(numbers).toBe('<ol><li>排查</li><li>检修</li></ol>');
  });

  it('types numbers that go on after other words: a list of the page would begin anew', async () => {
    const numbering = listOf(['decimal', '%1.']);
    const body = p('甲', listed()) + p('乙', listed()) + p('说明') + p('丙', listed());
    expect(await html(body, { numbering })).toBe('<ol><li>甲</li><li>乙</li></ol><p>说明</p><p>3. 丙</p>');
  });

  it('keeps merged cells and heads of tables, named or bold', async () => {
    const cell = (words: string, properties = '', run = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${p(r(words, run))}</w:tc>`;
    const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
    const table = `<w:tbl>${row(cell('县', '', BOLD), cell('水库', '', BOLD))}${row(
      cell('青溪', '<w:vMerge w:val="restart"/>'),
      cell('石门'),
    )}${row(cell('', '<w:vMerge/>'), cell('龙潭'))}${row(cell('合计两座', '<w:gridSpan w:val="2"/>'))}</w:tbl>`;
    const text = await read(table);
    expect(text.html).toContain('<thead><tr><th><p><strong>县</strong></p></th>');
    expect(text.html).toContain('<td rowspan="2"><p>青溪</p></td>');
    expect(text.html).toContain('<td colspan="2"><p>合计两座</p></td>');
    expect(text.facts.heads).toBe(1);
  });

  it('hands over its pictures with what is said of them', async () => {
    const text = await read(p(picture('rId7', { alt: '石门水库大坝' })), { pictures: { rId7: PNG } });
    expect(text.html).toBe('<p><img alt="石门水库大坝" src="word-picture:1" /></p>');
    expect(text.pictures).toMatchObject([{ address: 'word-picture:1', type: 'image/png' }]);
    expect(text.pictures[0]?.bytes.byteLength).toBe(Buffer.from(PNG, 'base64').length);
  });

  it('fetches no linked picture: the text says where it is missing', async () => {
    const others = {
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" ' +
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://10.0.0.1/a.png" TargetMode="External"/></Relationships>',
    };
    const text = await read(p(picture('rId9', { isLinked: true })), { others });
    expect(text.html).toBe('<p>【缺图：链接 1 图片 1】</p>');
    expect([text.pictures, text.facts.linked]).toEqual([[], 1]);
  });

  it('writes a chart as missing and a formula on a line', async () => {
    const chart =
      '<w:r><w:drawing><wp:inline><wp:docPr id="2" name="图表 2"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></wp:inline></w:drawing></w:r>';
    const formula =
      '<m:oMathPara><m:oMath><m:r><m:t>Q=</m:t></m:r><m:f><m:num><m:r><m:t>V</m:t></m:r></m:num><m:den><m:r><m:t>t</m:t></m:r></m:den></m:f>' +
      '<m:sSup><m:e><m:r><m:t>m</m:t></m:r></m:e><m:sup><m:r><m:t>3</m:t></m:r></m:sup></m:sSup></m:oMath></m:oMathPara>';
    const text = await read(p(chart) + p(formula));
    expect(text.html).toBe('<p>【缺图：图表 1 图表 2】</p><p>Q=V/tm^3</p>');
    expect(text.facts).toMatchObject({ drawings: 1, formulas: 1 });
  });

  it('keeps footnotes, each leading to its place and back', async () => {
    const footnotes = `<w:footnote w:id="2">${p('据市水文局')}</w:footnote>`;
    const body = p(`${r('水位十米')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('。')}`);
    expect(await html(body, { footnotes })).toBe(
      '<p>水位十米<sup><a href="#footnote-2" id="footnote-ref-2">[1]</a></sup>。</p>' +
        '<ol><li id="footnote-2"><p>据市水文局 <a href="#footnote-ref-2">↑</a></p></li></ol>',
    );
  });

  it('leaves out the list of contents and says so, as it does of head and foot', async () => {
    const styles = stylesNamed({ '11': 'toc 1', '1': 'heading 1' });
    const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const others = { 'word/header1.xml': `<w:hdr xmlns:w="${W}">${p('青溪县水利局文件')}</w:hdr>` };
    const text = await read(p('总体要求	1', style('11')) + p('总体要求', style('1')), { styles, others });
    expect(text.html).toBe('<h1>总体要求</h1>');
    expect(text.facts).toMatchObject({ contents: 1, edges: 1 });
  });
});
