import type { Dice } from './dice.ts';

/** An element to write. */
interface Tag {
  readonly tag: string;
  readonly attributes: readonly string[];
}

/** An element in one of the ways to write it. */
export function element({ tag, attributes }: Tag, dice: Dice): string {
  const gap = dice.pick([' ', ' ', '/', '\t', '\n', '\f', ' / ', '\r\n']);
  const given = attributes.filter(Boolean);
  const order = dice.happens(0.5) ? given : given.toReversed();
  return `<${cased(tag, dice)}${gap}${order.join(dice.pick([' ', '\t', '\n', ' / ']))}${dice.pick(['>', ' >', '/>', '//>', '\n>'])}`;
}

/** A tag in letters of either case. */
export function cased(tag: string, dice: Dice): string {
  if (dice.happens(0.5)) return tag;
  return [...tag].map((letter) => (dice.happens(0.5) ? letter.toUpperCase() : letter)).join('');
}

/** An attribute's value in one of the ways to write it. */
export function quoted(js: string, dice: Dice): string {
  const text = encoded(js, dice);
  if (!/[\s"'`>=]/.test(text) && dice.happens(0.4)) return text;
  return text.includes('"') || (dice.happens(0.4) && !text.includes(`'`))
    ? `'${text.replaceAll(`'`, '&#39;')}'`
    : `"${text}"`;
}

/** Some letters as entities: the browser reads them as what they stand for. */
export function encoded(js: string, dice: Dice): string {
  const way = dice.pick(['plain', 'plain', 'decimal', 'hex', 'padded', 'named']);
  const write = (letter: string): string => {
    const code = letter.charCodeAt(0);
    return (
      {
        plain: letter,
        decimal: `&#${code};`,
        hex: `&#x${code.toString(16)};`,
        padded: `&#${String(code).padStart(7, '0')};`,
        named: letter,
      }[way] ?? letter
    );
  };
  if (way === 'named') return js.replaceAll('(', '&lpar;').replaceAll(')', '&rpar;');
  return [...js].map((letter) => (dice.happens(0.5) ? write(letter) : letter)).join('');
}

/** Ways to write a scheme that runs what follows. */
export function scheme(dice: Dice): string {
  return dice.pick([
    'javascript:',
    'JaVaScRiPt:',
    'java\tscript:',
    'java&#10;script:',
    '&#106;avascript:',
    ' javascript:',
    '\u0001javascript:',
    'javascript&colon;',
    'javascript://%0a',
    'javas\nc\nript:',
    '&#x6A&#x61vascript:',
    'view-source:javascript:',
    'feed:javascript:',
    'vbscript:',
  ]);
}
