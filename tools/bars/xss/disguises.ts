import type { Dice } from './dice.ts';

/** Ends of whatever the text may stand in. */
export const BREAKERS = [
  '',
  '',
  '',
  '">',
  `'>`,
  '"><',
  '</title>',
  '</textarea>',
  '</style>',
  '</script>',
  '-->',
  ']]>',
  '</a>',
  '</h1>',
  '</option></select>',
  '</noscript>',
  '"/>',
  `'"><`,
  '</p></div></main>',
  '\u2028">',
  '/>',
  '&quot;>',
] as const;

/** Ends whatever a payload leaves open, so that the next one is read as markup. */
export const CLOSER =
  '\n\'"--></script></style></title></textarea></noscript></template></xmp></listing></iframe></noembed></noframes></svg></math></select></object></table>\n';

/** What filters and databases do to a text before it is shown. */
export const DISGUISES: readonly ((text: string, dice: Dice) => string)[] = [
  (text) => text.replaceAll('<', '＜').replaceAll('>', '＞'),
  (text) => entities(text),
  (text) => entities(entities(text)),
  (text) => encodeURIComponent(text),
  (text) => text.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e'),
  (text, dice) =>
    text.replace(/<(\w)/g, (_, letter: string) => `<${dice.pick(['\u0000', ' ', '\u00ad', '\u200b'])}${letter}`),
  (text) => text.replaceAll('<', '<<'),
  (text) => `${text}<`,
  (text) => text.replace(/>$/, ''),
  (text) => `${text.slice(0, -1)}\n`,
];

/** Markup as text. */
export function entities(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
