const CLASS = /^(?:[a-z]\w{0,10})?\.([\w-]{1,60})$/i;
const MEANS =
  /^\s*(?:text-align\s*:\s*(?:right|center)|(?:font-weight|font-style|text-decoration|vertical-align|display|mso-hide|text-indent)\s*:)/i;
const NOTE_REFERENCE = /\bMso(?:Foot|End)noteReference\b/;

/**
 * Office programs say in a style sheet what a class looks like: a 落款 on the right, bold heads of a sheet's columns. Where that
 * means something, it is said on the element itself before classes go.
 */
export function styleByClass(body: HTMLElement): void {
  const meant = new Map<string, string>();
  for (const sheet of body.ownerDocument.querySelectorAll('style')) readSheet(sheet.textContent ?? '', meant);
  for (const element of body.querySelectorAll<HTMLElement>('[class]')) {
    const styles = [...element.classList].map((name) => meant.get(name) ?? '').filter(Boolean);
    // first, so that what the element says itself goes before
    if (styles.length) element.setAttribute('style', `${styles.join(';')};${element.getAttribute('style') ?? ''}`);
    if (NOTE_REFERENCE.test(element.className)) element.style.verticalAlign = 'super';
  }
}

function readSheet(text: string, meant: Map<string, string>): void {
  for (const rule of withoutComments(text).split('}')) {
    // of rules within a condition, the innermost
    const [selectors = '', body = ''] = rule.split('{').slice(-2);
    const kept = body.split(';').filter((declaration) => MEANS.test(declaration));
    if (!kept.length) continue;
    for (const selector of selectors.split(',')) {
      const name = CLASS.exec(selector.trim())?.[1];
      if (name) meant.set(name, [meant.get(name), ...kept].filter(Boolean).join(';'));
    }
  }
}

// what stands between two beginnings of a comment, after its end
function withoutComments(text: string): string {
  const [first = '', ...rest] = text.replace(/<!--|-->/g, '').split('/*');
  const after = rest.map((one) => (one.includes('*/') ? one.slice(one.indexOf('*/') + 2) : ''));
  return [first, ...after].join('');
}
