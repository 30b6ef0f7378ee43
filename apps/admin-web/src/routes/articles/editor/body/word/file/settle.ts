import { missingFile } from '@jiyue/kernel';
import type { Facts } from './facts.js';
import { formulaLine } from './formula.js';
import type { Style } from './styles.js';
import { below, childrenOf, drop, isNamed, isOn, isWord, made, runOf, said, unfoldElement, within } from './xml.js';

/** Settles what a text does not say, or says in a way that is lost: changes, hidden words, formulas, drawings. */
export function settle(tree: Document, facts: Facts, styleOf: (id: string) => Style): void {
  chooseForms(tree);
  acceptChanges(tree, facts);
  dropHidden(tree, facts, styleOf);
  facts.comments += within(tree, (element) => isWord(element, 'commentReference')).length;
  for (const formula of within(tree, (element) => isNamed(element, 'oMath'))) {
    facts.formulas += 1;
    formula.parentNode?.replaceChild(runOf(formula, formulaLine(formula)), formula);
  }
  for (const group of within(tree, (element) => isNamed(element, 'oMathPara'))) unfoldElement(group);
  nameMissing(tree, facts);
}

// Newer programs write a thing twice: as they draw it, and as older ones can.
function chooseForms(tree: Document): void {
  for (const both of within(tree, (element) => isNamed(element, 'AlternateContent'))) {
    const forms = childrenOf(both);
    const kept = forms.find((form) => isNamed(form, 'Fallback')) ?? forms[0];
    for (const form of forms) if (form !== kept) drop(form);
  }
}

const STRUCK = ['del', 'moveFrom'];
const CHANGES = [...STRUCK, 'ins', 'moveTo'];
const COUNTED: Readonly<Record<string, 'insertions' | 'deletions' | 'moves'>> = {
  ins: 'insertions',
  del: 'deletions',
  moveTo: 'moves',
};

function acceptChanges(tree: Document, facts: Facts): void {
  const isChange = (element: Element): boolean => CHANGES.some((name) => isWord(element, name));
  for (const change of within(tree, isChange)) {
    const counted = COUNTED[change.localName];
    if (counted) facts[counted] += 1;
    if (STRUCK.includes(change.localName) && !isProperty(change)) drop(change);
  }
}

// There it says that the paragraph or the row itself is struck.
const isProperty = ({ parentNode }: Element): boolean => isWord(parentNode, 'rPr') || isWord(parentNode, 'trPr');

function dropHidden(tree: Document, facts: Facts, styleOf: (id: string) => Style): void {
  for (const run of within(tree, (element) => isWord(element, 'r'))) {
    const own = below(run, 'rPr', 'vanish');
    const style = said(below(run, 'rPr', 'rStyle'), 'val');
    const isHidden = own ? isOn(own) : style !== '' && styleOf(style).isHidden;
    if (!isHidden) continue;
    if (run.textContent) facts.hidden += 1;
    drop(run);
  }
}

const DRAWN = /\/(?:chart|diagram|chartex|ink|wordprocessingCanvas)$/;

/** Charts have no picture in the file, and linked pictures are not fetched: the text says where one is missing. */
function nameMissing(tree: Document, facts: Facts): void {
  for (const drawing of within(tree, (element) => isWord(element, 'drawing'))) {
    const data = within(drawing, (element) => isNamed(element, 'graphicData'))[0];
    const blips = within(drawing, (element) => isNamed(element, 'blip'));
    const isLinked = blips.length > 0 && blips.every((blip) => said(blip, 'embed') === '');
    if (!isLinked && !DRAWN.test(said(data, 'uri'))) continue;
    const name = said(within(drawing, (element) => isNamed(element, 'docPr'))[0], 'name');
    const count = isLinked ? (facts.linked += 1) : (facts.drawings += 1);
    const words = made(drawing, 't');
    words.textContent = missingFile('img', `${isLinked ? '链接' : '图表'} ${count} ${name}`);
    drawing.parentNode?.replaceChild(words, drawing);
  }
}
