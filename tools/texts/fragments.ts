import fc from 'fast-check';
import { ALIGNED, ALIGNMENTS, MARKUP } from '@jiyue/kernel';

// Every tag and attribute of the declaration, put together as a text may put them together. A tag that is declared and that
// nothing here makes is found by the test.
const FILE = '/files/01912f4e-0000-7000-8000-000000000001/asset/01912f4e-0000-7000-8000-00000000000';
const WORDS = fc.constantFrom(
  '云岭省',
  'width=100',
  'm²',
  'a size=3 b',
  '甲 class=x 乙',
  'onload=alert(1)',
  '&lt;p&gt;',
  '1 < 2',
  '㎡',
  '落款',
  'style="x"',
);
const VALUES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  id: fc.constantFrom('t-ref1', 't-附件一'),
  href: fc.constantFrom('https://www.gov.cn/a?b=1&amp;c=2', '/zwgk/1.html', '#t-ref1', 'mailto:a@b.cn', 'tel:12345'),
  title: fc.constantFrom('国务院文件', '图 1'),
  alt: fc.constantFrom('水库', '图 width=3'),
  src: fc.constantFrom(`${FILE}1.png`, `${FILE}2.png`),
  width: fc.constantFrom('120', '640'),
  height: fc.constantFrom('90', '480'),
  start: fc.constantFrom('1', '3'),
  controls: fc.constant(''),
  colspan: fc.constantFrom('1', '2'),
  rowspan: fc.constant('1'),
  scope: fc.constantFrom('row', 'col'),
};

function open(tag: string, needed: readonly string[] = []): fc.Arbitrary<string> {
  const names = MARKUP[tag] ?? [];
  const attributes = names.map((name) => {
    const value = VALUES[name];
    if (!value) throw new Error(`fragments know no value of ${name}`);
    const written = value.map((text) => ` ${name}="${text}"`);
    return needed.includes(name) ? written : fc.oneof(written, fc.constant(''));
  });
  const style = ALIGNED.includes(tag)
    ? fc.constantFrom('', ...ALIGNMENTS.map((one) => ` style="text-align:${one}"`))
    : fc.constant('');
  return fc.tuple(...attributes, style).map((parts) => `<${tag}${parts.join('')}>`);
}

const tagged = (tag: string, inner: fc.Arbitrary<string>, needed: readonly string[] = []): fc.Arbitrary<string> =>
  fc.tuple(open(tag, needed), inner).map(([begin, content]) => `${begin}${content}</${tag}>`);
const some = (one: fc.Arbitrary<string>, most: number, least = 1): fc.Arbitrary<string> =>
  fc.array(one, { minLength: least, maxLength: most }).map((parts) => parts.join(''));

const MARKS = ['strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup'];
const picture = open('img', ['src', 'alt']);
const marked = fc.oneof(
  WORDS,
  ...MARKS.map((tag) => tagged(tag, WORDS)),
  fc.constantFrom(...MARKS).chain((tag) => tagged(tag, fc.constant('重<u>点</u>'))),
);
const words = some(
  fc.oneof({ arbitrary: marked, weight: 6 }, tagged('a', marked, ['href']), {
    arbitrary: fc.constant('甲<br>乙'),
    weight: 1,
  }),
  4,
);
const line = fc.oneof(
  { arbitrary: words, weight: 5 },
  fc.tuple(words, picture, words).map((parts) => parts.join('')),
);
const paragraph = fc.oneof(
  { arbitrary: tagged('p', line), weight: 3 },
  ...['h2', 'h3', 'h4'].map((tag) => tagged(tag, words)),
);
const film = fc.oneof(
  tagged('video', fc.constant(''), ['src', 'controls']),
  tagged('audio', fc.constant(''), ['src', 'controls']),
);
const item = fc.oneof(tagged('li', words), tagged('li', some(tagged('p', words), 2)));
const list = fc.oneof(tagged('ul', some(item, 3)), tagged('ol', some(item, 3)));
const figure = tagged(
  'figure',
  fc.tuple(fc.oneof(picture, film), tagged('figcaption', words)).map((parts) => parts.join('')),
);
const cell = (tag: string): fc.Arbitrary<string> =>
  tagged(tag, fc.oneof(words, some(tagged('p', words), 2))).map((html) => html.replace(' colspan="2"', ''));
const row = (tag: string): fc.Arbitrary<string> =>
  fc.tuple(open('tr'), cell(tag), cell(tag)).map(([begin, a, b]) => `${begin}${a}${b}</tr>`);
const wide = tagged('td', words).map(
  (html) => `<tr>${html.replace(/ colspan="\d"/, '').replace('<td', '<td colspan="2"')}</tr>`,
);
const table = fc
  .tuple(
    open('table'),
    fc.oneof(tagged('caption', words), fc.constant('')),
    fc.constantFrom(
      '',
      '<colgroup><col style="width:30%"><col style="width:70%"></colgroup>',
      '<colgroup><col style="width:12.5%"><col></colgroup>',
    ),
    fc.oneof(
      row('th').map((html) => `<thead>${html}</thead>`),
      fc.constant(''),
    ),
    fc.tuple(row('td'), fc.oneof(row('td'), wide, row('th'))).map((rows) => `<tbody>${rows.join('')}</tbody>`),
  )
  .map((parts) => `${parts.join('')}</table>`);
const pre = tagged('pre', fc.constantFrom('第一行\n  第二行', '甲 <strong>乙</strong>\n丙'));
const quote = tagged('blockquote', some(tagged('p', words), 2));

/** A text that the declaration allows. */
export const fragment: fc.Arbitrary<string> = some(
  fc.oneof({ arbitrary: paragraph, weight: 4 }, list, quote, figure, table, pre, film, picture, fc.constant('<hr>')),
  5,
);
