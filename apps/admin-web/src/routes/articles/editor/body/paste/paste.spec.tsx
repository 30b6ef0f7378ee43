import { describe, expect, it } from '@jest/globals';
import { readPasted } from './paste.js';

const pasted = (html: string): string => readPasted(html).html;
const PNG = '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c6360000002000100';

describe('text pasted from Word', () => {
  it('keeps the words and drops the dress', () => {
    const word =
      '<html><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment-->' +
      '<p class="MsoNormal" style="text-indent:32pt"><b><span lang="EN-US" style="font-family:仿宋">2026</span></b>年工作要点<o:p></o:p></p>' +
      '<!--EndFragment--></body></html>';
    expect(pasted(word)).toContain('<p><b>2026</b>年工作要点');
    expect(pasted(word)).not.toMatch(/Mso|style|仿宋|Fragment/);
  });
  it('keeps words that look like attributes', () => {
    const words = '<p>设置 width=100 与 size="3"，写 class=a 和 onload=x，另见 data-x=1。</p>';
    expect(pasted(words)).toBe(words);
  });
  it('says nothing that was struck under track changes, hidden or commented, and everything inserted', () => {
    const word =
      '<p class=MsoNormal>会议<del cite="mailto:a" datetime="2026-11-01T10:00"><span style="color:red">推迟</span></del>' +
      '<ins cite="mailto:a">于十一月</ins>召开<span style="display:none;mso-hide:all">内部掌握</span>' +
      '<a style="mso-comment-reference:ZS_1">，地点</a><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[A1]</a></span>不变。</p>' +
      '<div style="mso-element:comment-list"><p class=MsoCommentText>领导看过再说</p></div>';
    expect(pasted(word)).toBe('<p>会议于十一月召开，地点不变。</p>');
  });
  it('keeps a 落款 on the right, a title in the middle, and powers', () => {
    const word =
      '<p align=center style="text-align:center">通知</p><p>10 m<sup>2</sup>，<span style="text-decoration:underline">重要</span></p>' +
      '<p class=MsoNormal align=right style="text-align:right">青溪县教育局</p>';
    expect(pasted(word)).toBe(
      '<p style="text-align: center">通知</p><p>10 m<sup>2</sup>，<u>重要</u></p><p style="text-align: right">青溪县教育局</p>',
    );
  });
  it('makes a list of bullet paragraphs', () => {
    const item = (text: string): string =>
      `<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span>·<span>&nbsp; </span></span><!--[endif]-->${text}</p>`;
    expect(pasted(item('排查') + item('检修'))).toBe('<ul><li><p>排查</p></li><li><p>检修</p></li></ul>');
  });
  it('keeps 一、 as text, because it belongs to the wording', () => {
    const word = '<p style="mso-list:l1 level1 lfo2"><![if !supportLists]><span>一、</span><![endif]>总体要求</p>';
    expect(pasted(word)).toBe('<p>一、总体要求</p>');
  });
  it('takes its pictures along from beside the text, each to its own place', () => {
    const word = '<p>前</p><p><img src="file:///C:/Temp/clip_image001.png" width=300></p><p>后</p>';
    const rtf = `{\\rtf1{\\*\\shppict{\\pict\\picw10\\pngblip\\bliptag1 ${PNG}}}{\\nonshppict{\\pict\\wmetafile8 00}}}`;
    const { html, pictures } = readPasted(word, { rtf, isTaken: () => false });
    expect(html).toBe('<p>前</p><p>【缺图：1 clip_image001.png】</p><p>后</p>');
    expect(pictures.map(({ mark, file }) => [mark, file.name, file instanceof File && [file.type, file.size]])).toEqual(
      [['【缺图：1 clip_image001.png】', 'clip_image001.png', ['image/png', PNG.length / 2]]],
    );
  });
  it('says where a picture is missing, and from which address one may be brought', () => {
    const { html, pictures } = readPasted(
      '<p><img src="file:///C:/a.png"><img src="https://x.cn/b.jpg" alt="水库"></p>',
    );
    expect(html).toBe('<p>【缺图：1 a.png】【缺图：2 水库】</p>');
    expect(pictures).toEqual([
      { mark: '【缺图：2 水库】', file: { name: 'b.jpg', url: 'https://x.cn/b.jpg' }, alt: '水库' },
    ]);
  });
  it('takes a picture that is in the text itself', () => {
    const { pictures } = readPasted(`<img src="data:image/png;base64,iVBORw0KGgo=">`);
    expect(pictures).toMatchObject([{ mark: '【缺图：1】', file: { type: 'image/png', size: 8 } }]);
  });
  it('keeps the widths of columns as parts of the table', () => {
    const word =
      '<table width=600><tr><td width=150 style="width:112.5pt">甲</td><td width=450 style="width:337.5pt">乙</td></tr></table>';
    expect(pasted(word)).toContain('<colgroup><col style="width: 25%"><col style="width: 75%"></colgroup>');
  });
  it('keeps footnotes together, and drops the places where somebody once jumped to', () => {
    const word =
      '<p><a name="_Toc1"></a>正文<a href="#_ftn1" name="_ftnref1">[1]</a></p><p><a href="#_ftnref1" name="_ftn1">[1]</a> 注</p>';
    expect(pasted(word)).toBe(
      '<p>正文<a href="#t-_ftn1" id="t-_ftnref1">[1]</a></p><p><a href="#t-_ftnref1" id="t-_ftn1">[1]</a> 注</p>',
    );
  });
  it('takes no script and no handler along', () => {
    expect(pasted('<p onclick="x()">甲</p><script>alert(1)</script>')).toBe('<p>甲</p>');
  });
  it('keeps what carries meaning: links and merged cells', () => {
    const html =
      '<table><tbody><tr><td colspan="2">甲</td></tr></tbody></table><p><a href="https://www.gov.cn">原文</a></p>';
    expect(pasted(html)).toBe(html);
  });
});
