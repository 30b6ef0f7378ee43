import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assetIdsIn, plainText, sanitise } from './sanitise.js';

const FILE = '/files/01912f4e-0000-7000-8000-000000000001/asset/01912f4e-0000-7000-8000-000000000002.png';

const pieces = fc.constantFrom(
  ...['<p>', '</p>', '<script>', '</script>', '<img src=x onerror=alert(1)>', '<a href="javascript:alert(1)">', '</a>'],
  ...[
    '<svg onload=alert(1)>',
    '<math><mtext>',
    '<style>',
    '</style>',
    '<iframe src=//x>',
    '<table><td>',
    '&lt;',
    '&amp;',
  ],
  ...[
    '<h1 style="text-align:center;position:fixed">',
    '</h1>',
    '"',
    "'",
    '<!--',
    '-->',
    '水库',
    `<img src="${FILE}">`,
    '<',
    '>',
  ],
);
const hostile = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 20 }).map((parts) => parts.join(''));

describe('sanitise', () => {
  it('keeps what an article needs', () => {
    const html = `<h2>一、总体要求</h2><p style="text-align:center">文字<strong>重点</strong></p><img src="${FILE}" alt="图" />`;
    expect(sanitise(html)).toBe(html);
  });

  it('drops scripts, handlers and foreign pictures', () => {
    expect(sanitise('<p onclick="x()">a<script>b</script><img src="https://elsewhere.example/a.png"></p>')).toBe(
      '<p>a【缺图】</p>',
    );
  });

  it('takes the address from a link it cannot trust, not the words', () => {
    expect(sanitise('<a href="javascript:alert(1)">点这里</a>')).toBe('<a>点这里</a>');
  });

  it('leaves the only first-level heading of a page to its title', () => {
    expect(sanitise('<h1>标题</h1>')).toBe('<h2>标题</h2>');
  });

  it('says nothing that was struck under track changes, hidden, or a comment, and everything inserted', () => {
    const word =
      '<p><ins>新增</ins><del cite="mailto:x">删去</del><span style="display:none;mso-hide:all">内部</span>' +
      '<span class=MsoCommentReference><a class="msocomanchor">[A1]</a></span>正文</p>' +
      '<div style="mso-element:comment-list"><p class=MsoCommentText>批注</p></div>';
    expect(sanitise(word)).toBe('<p>新增正文</p>');
  });

  it('says where a picture is missing that is not ours, and loses no word around it', () => {
    expect(sanitise('<p>前<img src="https://elsewhere.example/a.png" alt="水库">后</p><p>又</p>')).toBe(
      '<p>前【缺图：水库】后</p><p>又</p>',
    );
    expect(sanitise('<p>前</p><video src="file:///c/a.mp4">请看</video><p>后</p>')).toBe(
      '<p>前</p>【缺视频】请看<p>后</p>',
    );
  });

  it('keeps footnotes together: a link of the text leads to its place in the text', () => {
    expect(sanitise('<p>正文<a href="#_ftn1" name="_ftnref1">[1]</a></p><p id="_ftn1">注</p>')).toBe(
      '<p>正文<a href="#t-_ftn1" id="t-_ftnref1">[1]</a></p><p id="t-_ftn1">注</p>',
    );
  });

  it('keeps where a text stands on its line, and how wide a column is', () => {
    expect(sanitise('<p align="right">县教育局</p>')).toBe('<p style="text-align:right">县教育局</p>');
    const table =
      '<table><colgroup><col style="width:30%" /><col /></colgroup><tbody><tr><td>甲</td><td>乙</td></tr></tbody></table>';
    expect(sanitise(table)).toBe(table);
  });

  it('changes nothing when it cleans a second time', () => {
    fc.assert(
      fc.property(hostile, (html) => {
        expect(sanitise(sanitise(html))).toBe(sanitise(html));
      }),
      { numRuns: 3000 },
    );
  });

  it('lets no handler, script or foreign source through', () => {
    fc.assert(
      fc.property(hostile, (html) => {
        const tags = sanitise(html).match(/<[^>]*>/g) ?? [];
        expect(
          tags.filter((tag) => /script|svg|math|iframe|style>| on\w+=|javascript:|src="(?!\/files\/)/i.test(tag)),
        ).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('costs no more for each word of a long text than of a short one', () => {
    const [short, long] = [500, 20_000].map((times) => '<p>段落<b>重点</b></p>'.repeat(times)) as [string, string];
    const many = costOf(() => Array.from({ length: 40 }, () => sanitise(short)));
    // as much text at once: where one word costs more the more there are, it takes forty times as long
    expect(costOf(() => sanitise(long)) / many).toBeLessThan(8);
  });

  it('reads the text of what it cleaned', () => {
    expect(plainText(sanitise('<p>一 &amp; 二</p><p>三&nbsp;&lt;四&gt;</p>'))).toBe('一 & 二\n三 <四>');
  });

  it('names the files a text shows', () => {
    expect(assetIdsIn(sanitise(`<img src="${FILE}">`))).toEqual(['01912f4e-0000-7000-8000-000000000002']);
  });
});

// of this thread alone: whoever else keeps the machine busy does not count
function costOf(work: () => void): number {
  const begun = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(begun);
  return user + system;
}
