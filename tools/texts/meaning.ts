/** What a reader gets of a text: lines, each with where it stands, and its runs of words with their marks. */
export function meaningOf(html: string): string[] {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  return linesOf(body, '');
}

const INLINE = new Set(['a', 'strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'br', 'img']);
const LEAVES = new Set(['p', 'h2', 'h3', 'h4', 'pre', 'figcaption', 'caption']);
// a row of head cells is the head of its table wherever it stands
const UNSEEN = new Set(['thead', 'tbody']);
const FILES = new Set(['img', 'video', 'audio', 'hr']);
const SAME: Readonly<Record<string, string>> = { b: 'strong', i: 'em' };
const USUAL: Readonly<Record<string, string>> = { colspan: '1', rowspan: '1', start: '1', controls: '' };

function linesOf(container: Element, path: string): string[] {
  const lines: string[] = [];
  let words: Node[] = [];
  let count = 0;
  const flush = (): void => {
    lines.push(...lineOf(`${path}/p`, words));
    words = [];
  };
  for (const node of container.childNodes) {
    if (isInline(node)) {
      words.push(node);
      continue;
    }
    flush();
    if (!(node instanceof Element)) continue;
    const tag = node.tagName.toLowerCase();
    if (UNSEEN.has(tag)) lines.push(...linesOf(node, path));
    else if (FILES.has(tag)) lines.push(`${path}/${named(node)}`);
    else if (tag === 'colgroup') lines.push(`${path}/${[...node.children].map(named).join()}`);
    else if (LEAVES.has(tag)) lines.push(...lineOf(`${path}/${named(node)}`, [...node.childNodes], tag === 'pre'));
    else lines.push(...linesOf(node, `${path}/${named(node)}${++count}`));
  }
  flush();
  return lines;
}

const isInline = (node: Node): boolean =>
  node.nodeType === Node.TEXT_NODE ||
  (node instanceof Element && INLINE.has(node.tagName.toLowerCase()) && !isBlockPicture(node));

// alone among blocks a picture is one of them
const isBlockPicture = (node: Element): boolean =>
  node.tagName === 'IMG' &&
  !/^(P|H\d|PRE|FIGCAPTION|A|STRONG|B|EM|I|U|S|SUB|SUP)$/.test(node.parentElement?.tagName ?? '');

function lineOf(path: string, nodes: readonly Node[], isPre = false): string[] {
  const runs: [words: string, dress: string][] = [];
  for (const node of nodes) runsOf(node, [], runs);
  const merged = runs.reduce<[string, string][]>((all, [words, dress]) => {
    const last = all.at(-1);
    if (last && last[1] === dress) last[0] += words;
    else all.push([words, dress]);
    return all;
  }, []);
  const said = merged
    .map(([words, dress]) => `${isPre ? words : words.replaceAll(/\s+/g, ' ')}«${dress}»`)
    .filter((run) => !/^\s*«/.test(run) || /«.*(img|id=).*»/.test(run));
  const trimmed = said.join('').trim();
  return trimmed || (/\/[^/]* id=[^/]*$/.test(path) && !path.endsWith('/p')) ? [`${path}: ${trimmed}`] : [];
}

function runsOf(node: Node, marks: readonly string[], runs: [string, string][]): void {
  if (node.nodeType === Node.TEXT_NODE) runs.push([node.textContent ?? '', dressOf(marks)]);
  else if (node instanceof Element) elementRuns(node, marks, runs);
}

function elementRuns(element: Element, marks: readonly string[], runs: [string, string][]): void {
  const tag = element.tagName.toLowerCase();
  if (tag === 'br') runs.push(['⏎', '']);
  else if (tag === 'img' || isPlace(element)) runs.push(['', dressOf([...marks, named(element)])]);
  else for (const child of element.childNodes) runsOf(child, [...marks, named(element)], runs);
}

const isPlace = (element: Element): boolean =>
  element.tagName === 'A' && element.id !== '' && !element.textContent && !element.querySelector('img');

const dressOf = (marks: readonly string[]): string => [...new Set(marks)].sort().join();

function named(element: Element): string {
  const tag = element.tagName.toLowerCase();
  const attributes = [...element.attributes]
    .filter(({ name, value }) => USUAL[name] !== value && name !== 'style')
    .map(({ name, value }) => `${name}=${value}`);
  const style = element instanceof HTMLElement ? [element.style.textAlign, element.style.width].filter(Boolean) : [];
  return [SAME[tag] ?? tag, ...attributes.sort(), ...style].join(' ');
}
