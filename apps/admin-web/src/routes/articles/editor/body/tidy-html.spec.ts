import { describe, expect, it } from '@jest/globals';
import { cleanPasted, tidy } from './tidy-html.js';

describe('text pasted from Word', () => {
  it('keeps the words and drops the dress', () => {
    const word =
      '<html><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment-->' +
      '<p class="MsoNormal" style="text-indent:32pt"><b><span lang="EN-US" style="font-family:仿宋">2026</span></b>年工作要点<o:p></o:p></p>' +
      '<!--EndFragment--></body></html>';
    expect(cleanPasted(word)).toContain('<p><b><span>2026</span></b>年工作要点</p>');
    expect(cleanPasted(word)).not.toMatch(/Mso|style|仿宋|o:p|Fragment/);
  });
  it('makes a list of bullet paragraphs', () => {
    const item = (text: string): string =>
      `<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span>·<span>&nbsp; </span></span><!--[endif]-->${text}</p>`;
    expect(cleanPasted(item('排查') + item('检修'))).toBe('<ul><li><p>排查</p></li><li><p>检修</p></li></ul>');
  });
  it('keeps 一、 as text, because it belongs to the wording', () => {
    const word = '<p style="mso-list:l1 level1 lfo2"><![if !supportLists]><span>一、</span><![endif]>总体要求</p>';
    expect(cleanPasted(word)).toBe('<p>一、总体要求</p>');
  });
  it('takes no script and no handler along', () => {
    expect(cleanPasted('<p onclick="x()">甲</p><script>alert(1)</script>')).toBe('<p>甲</p>');
  });
  it('keeps what carries meaning: links and merged cells', () => {
    const html =
      '<table><tbody><tr><td colspan="2">甲</td></tr></tbody></table><p><a href="https://www.gov.cn">原文</a></p>';
    expect(cleanPasted(html)).toBe(html);
  });
});

describe('tidy', () => {
  it('removes typed indents and empty paragraphs', () => {
    expect(tidy('<p>　　各县区：</p><p>&nbsp;</p><p><br></p><p>&nbsp;&nbsp;请执行。</p>')).toBe(
      '<p>各县区：</p><p>请执行。</p>',
    );
  });
  it('leaves spaces inside a sentence alone', () => {
    expect(tidy('<p>至 10 月 11 日</p>')).toBe('<p>至 10 月 11 日</p>');
  });
});
