import { describe, expect, it } from '@jest/globals';
import { Editor } from '@tiptap/react';
import { bodyExtensions } from '../extensions.js';
import { toolItems } from '../toolbar-items.js';
import { typeset } from './typeset.js';

describe('一键排版', () => {
  it('takes typed indents and empty paragraphs away', () => {
    expect(typeset('<p>　　各县区：</p><p>&nbsp;</p><p><br></p><p>&nbsp;&nbsp;请执行。</p>')).toBe(
      '<p>各县区：</p><p>请执行。</p>',
    );
  });

  it('leaves blanks inside a sentence alone', () => {
    expect(typeset('<p>至 10 月 11 日</p>')).toBe('<p>至 10 月 11 日</p>');
  });

  it('makes paragraphs of lines', () => {
    expect(typeset('<p>第一段。<br><br>第二段。<br>　　第三段。<br>同一段。</p>')).toBe(
      '<p>第一段。</p><p>第二段。</p><p>第三段。<br>同一段。</p>',
    );
  });

  it.each([
    ['各县,各部门:请执行!是否?是;', '各县，各部门：请执行！是否？是；'],
    ['会议已经召开.', '会议已经召开。'],
    ['石门水库(小型)水位(m)', '石门水库（小型）水位（m）'],
    ['实施"放管服"改革', '实施“放管服”改革'],
    ['等等...', '等等……'],
    ['防汛--抗旱', '防汛——抗旱'],
    ['投资１２００万元，编号Ａ１', '投资1200万元，编号A1'],
  ])('writes the marks of a Chinese text: %s', (before, after) => {
    expect(typeset(`<p>${before}</p>`)).toBe(`<p>${after}</p>`);
  });

  it.each([
    '共1,200人，10:30开会，比例3.5:1',
    '网址https://www.gov.cn/a,b?c=1;d',
    'GB/T 9704-2012 (Format), v1.2.',
    '屏幕15"',
  ])('leaves figures, addresses and foreign words as they are: %s', (text) => {
    expect(typeset(`<p>${text}</p>`)).toBe(`<p>${text}</p>`);
  });

  it('judges a mark by its neighbours across bold and links, and leaves the words of links', () => {
    expect(typeset('<p><strong>总则</strong>:见<a href="https://x.cn">说明,附件</a></p>')).toBe(
      '<p><strong>总则</strong>：见<a href="https://x.cn">说明,附件</a></p>',
    );
  });

  it('makes headings of numbered lines, in the steps that the text has', () => {
    const text =
      '<p>一.总体要求</p><p>坚持安全第一。</p><p><strong>(一)工作目标</strong></p><p>1．排查</p><p>逐库排查。</p><p>二、组织保障</p>';
    expect(typeset(text)).toBe(
      '<h2>一、总体要求</h2><p>坚持安全第一。</p><h3>（一）工作目标</h3><h4>1．排查</h4><p>逐库排查。</p><h2>二、组织保障</h2>',
    );
    expect(typeset('<p>（一）目标</p><p>安全。</p>')).toBe('<h2>（一）目标</h2><p>安全。</p>');
  });

  it('makes no heading of a sentence, of a list, of attachments', () => {
    const text =
      '<p>一、要落实责任，各县须在十日内报告。</p><p>附件：1.任务清单</p><p>2.联系表</p><p>1.白米</p><p>2.面粉</p>';
    expect(typeset(text)).toBe(text);
  });

  it('puts the 落款 on the right', () => {
    expect(typeset('<p>请执行。</p><p>青溪县人民政府</p><p>2026年11月3日</p>')).toBe(
      '<p>请执行。</p><p style="text-align: right;">青溪县人民政府</p><p style="text-align: right;">2026年11月3日</p>',
    );
    const sentence = '<p>会议时间定于</p><p>2026年11月3日</p>';
    expect(typeset(sentence)).toBe(sentence);
  });

  it('says the same when it is done twice', () => {
    const once = typeset('<p>　　一.要求</p><p>各县,请执行.</p><p>青溪县人民政府</p><p>2026年11月3日</p>');
    expect(typeset(once)).toBe(once);
  });

  it('is taken back by one Ctrl Z', () => {
    const editor = new Editor({
      element: document.createElement('div'),
      extensions: bodyExtensions(),
      content: '<p>一.要求</p><p>各县,请执行.</p>',
    });
    toolItems.find(({ name }) => name === 'tidy')?.perform(editor);
    expect(editor.getHTML()).toBe('<h2>一、要求</h2><p>各县，请执行。</p>');
    editor.commands.undo();
    expect(editor.getHTML()).toBe('<p>一.要求</p><p>各县,请执行.</p>');
    editor.destroy();
  });
});
