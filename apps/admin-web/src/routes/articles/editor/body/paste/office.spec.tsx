import { describe, expect, it } from '@jest/globals';
import { readPasted } from './paste.js';

const pasted = (html: string): string => readPasted(html).html;
const page = (style: string, body: string): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!--\n${style}\n--></style></head><body><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

describe('from Word', () => {
  it('bullets below bullets stand below them', () => {
    const item = (level: number, text: string): string =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>${text}</p>`;
    expect(pasted(item(1, '排查') + item(2, '水库') + item(2, '堤防') + item(1, '检修'))).toBe(
      '<ul><li><p>排查</p><ul><li><p>水库</p></li><li><p>堤防</p></li></ul></li><li><p>检修</p></li></ul>',
    );
  });

  it('numbers of every form stay as they were counted', () => {
    const item = (mark: string, text: string): string =>
      `<p class=MsoNormal style='mso-list:l1 level1 lfo2'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp;</span></span></span><![endif]>${text}</p>`;
    expect(pasted(item('一、', '总体要求') + item('（一）', '目标') + item('1.', '排查') + item('①', '水库'))).toBe(
      '<p>一、总体要求</p><p>（一）目标</p><p>1.排查</p><p>①水库</p>',
    );
  });

  it('footnotes are raised, lead to their words and back', () => {
    const word = page(
      'span.MsoFootnoteReference {mso-style-priority:99; vertical-align:super;}',
      `<p class=MsoNormal>水位十米<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a>。</p>` +
        `<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a> 据市水文局</p></div></div>`,
    );
    expect(pasted(word)).toContain('<a href="#t-_ftn1" id="t-_ftnref1"><sup>[1]</sup></a>。');
    expect(pasted(word)).toContain('<a href="#t-_ftnref1" id="t-_ftn1"><sup>[1]</sup></a> 据市水文局');
  });

  it('a 落款 that its style sheet puts on the right stands there', () => {
    const word = page('p.MsoDate, li.MsoDate {margin:0cm; text-align:right;}', '<p class=MsoDate>2026年11月3日</p>');
    expect(pasted(word)).toBe('<p style="text-align: right">2026年11月3日</p>');
  });

  it('a 落款 that was pushed to the right with blanks or an indent stands there too', () => {
    const right = '<p style="text-align: right">青溪县人民政府</p>';
    expect(pasted(`<p>${'　'.repeat(16)}青溪县人民政府</p>`)).toBe(right);
    expect(pasted(`<p class=MsoNormal style='text-indent:256.0pt;mso-char-indent-count:16.0'>青溪县人民政府</p>`)).toBe(
      right,
    );
    expect(pasted('<p>　　青溪县人民政府</p>')).toBe('<p>青溪县人民政府</p>');
  });

  it('rows that Word repeats, and a bold first row, are the head of their table', () => {
    const rows =
      '<tr><td><p class=MsoNormal><b>县</b></p></td><td><p><b>数</b></p></td></tr><tr><td>青溪</td><td>2</td></tr>';
    const head = '<tr><th><p><b>县</b></p></th><th><p><b>数</b></p></th></tr>';
    expect(pasted(`<table>${rows}</table>`)).toContain(head);
    expect(pasted('<table><thead><tr><td>县</td></tr></thead><tr><td>青溪</td></tr></table>')).toContain('<th>县</th>');
  });

  it('merged cells keep their spans', () => {
    const word =
      '<table><tr><td rowspan=2>县</td><td colspan=2>水库</td></tr><tr><td>座</td><td>万方</td></tr></table>';
    expect(pasted(word)).toContain('<td rowspan="2">县</td><td colspan="2">水库</td>');
  });

  it('headings stand below the title of the page in their own steps', () => {
    expect(pasted('<h1>总则</h1><h2>第一节</h2><h3>一</h3>')).toBe('<h2>总则</h2><h3>第一节</h3><h4>一</h4>');
    expect(pasted('<h2>第一节</h2><h3>一</h3>')).toBe('<h2>第一节</h2><h3>一</h3>');
  });

  it('what was struck, hidden or commented is counted, to be told', () => {
    const word =
      '<p>会议<del cite="mailto:a"><span>推迟</span></del><ins cite="mailto:a">召开</ins><span style="display:none;mso-hide:all">内部</span></p>' +
      '<div style="mso-element:comment-list"><div style="mso-element:comment"><p class=MsoCommentText>再议</p></div></div>';
    expect(readPasted(word).unsaid).toEqual({ insertions: 1, deletions: 1, comments: 1, hidden: 1 });
  });
});

describe('from WPS', () => {
  it('a notice comes with its numbers, its bold words and its 落款', () => {
    const wps =
      '<html><head><meta name="Generator" content="WPS Office"><style>p.MsoNormal{mso-style-name:正文;text-align:justify;}</style></head><body>' +
      `<p class="MsoNormal" style="mso-list:l0 level1 lfo1;"><![if !supportLists]><span style="mso-list:Ignore;">一、</span><![endif]><b style="mso-bidi-font-weight:normal"><span style="font-family:黑体"><font face="黑体">总体要求</font></span></b></p>` +
      '<p class="MsoNormal" align="right" style="text-align:right;"><font face="仿宋">青溪县水利局</font><o:p></o:p></p></body></html>';
    expect(pasted(wps)).toBe('<p>一、<b>总体要求</b></p><p style="text-align: right">青溪县水利局<o:p></o:p></p>');
  });

  it('a picture of its own folder says that it is missing, under its name', () => {
    expect(pasted('<p><img src="file:///C:\\Users\\a\\AppData\\Local\\Temp\\ksohtml1\\wps1.png"></p>')).toBe(
      '<p>【缺图：1 wps1.png】</p>',
    );
  });
});

describe('from Excel', () => {
  const sheet = page(
    '.xl65 {mso-number-format:General; font-weight:700; text-align:center;}\n.xl66 {text-align:right; mso-number-format:"\\#\\,\\#\\#0";}\ntd {font-size:11.0pt;}',
    '<table border=0 cellpadding=0 width=144 style="border-collapse:collapse;width:108pt"><col width=72 span=2 style="width:54pt">' +
      '<tr height=19><td class=xl65 width=72>单位</td><td class=xl65>金额</td></tr>' +
      '<tr><td>县水利局</td><td class=xl66 align=right x:num="12000">12,000</td></tr>' +
      '<tr style="display:none"><td>暂不公开</td><td>1</td></tr>' +
      '<tr><td colspan=2 style="mso-ignore:colspan">单位：元</td></tr></table>',
  );

  it('a sheet is a table with its head, its widths, its figures as shown, on the right', () => {
    expect(pasted(sheet)).toContain('<col style="width: 50%"><col style="width: 50%">');
    expect(pasted(sheet)).toContain('<th style="text-align: center">单位</th>');
    expect(pasted(sheet)).toContain('<td style="text-align: right">12,000</td>');
    expect(pasted(sheet)).toContain('<td colspan="2">单位：元</td>');
  });

  it('hidden rows stay hidden', () => {
    expect(pasted(sheet)).not.toContain('暂不公开');
  });
});

describe('from web pages', () => {
  it('a text that a bold tag wraps without meaning it is not bold', () => {
    expect(pasted('<b style="font-weight:normal" id="docs-internal-guid-1"><p><span>通知</span></p></b>')).toBe(
      '<p>通知</p>',
    );
  });

  it('what stands in styles alone is kept as what it means', () => {
    const web =
      '<div style="text-align:center"><span style="font-weight:600">通知</span></div><p><span style="vertical-align:sub">2</span></p>';
    expect(pasted(web)).toContain('<strong>通知</strong>');
    expect(pasted(web)).toContain('<p><sub>2</sub></p>');
  });

  it('forms, scripts and frames are no text', () => {
    expect(
      pasted('<p>甲</p><iframe src="https://x.cn"></iframe><form><select><option>乙</option></select></form>'),
    ).toBe('<p>甲</p><form></form>');
  });
});
