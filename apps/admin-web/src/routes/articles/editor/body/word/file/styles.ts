import { below, childrenOf, isOn, said } from './xml.js';

/** What a paragraph is by its style. */
export type Style = {
  name: string;
  outline: number | null;
  numId: string;
  level: number;
  align: string;
  isHidden: boolean;
};

const NONE: Style = { name: '', outline: null, numId: '', level: 0, align: '', isHidden: false };

/** Reads styles by id, each with what it has of the styles it is based on. */
export function stylesOf(tree: Document | null): (id: string) => Style {
  const all = new Map<string, Element>();
  for (const style of tree?.documentElement ? childrenOf(tree.documentElement, 'style') : [])
    if (!all.has(said(style, 'styleId'))) all.set(said(style, 'styleId'), style);
  const read = (id: string, depth: number): Style => {
    const style = all.get(id);
    if (!style || depth > 20) return NONE;
    const base = said(below(style, 'basedOn'), 'val');
    return { ...read(base, depth + 1), ...ownOf(style) };
  };
  return (id) => read(id, 0);
}

function ownOf(style: Element): Partial<Style> {
  const format = below(style, 'pPr');
  const outline = said(below(format, 'outlineLvl'), 'val');
  const align = said(below(format, 'jc'), 'val');
  const numId = said(below(format, 'numPr', 'numId'), 'val');
  const level = said(below(format, 'numPr', 'ilvl'), 'val');
  const vanish = below(style, 'rPr', 'vanish');
  return {
    name: said(below(style, 'name'), 'val').toLowerCase(),
    ...(outline ? { outline: Number(outline) } : {}),
    ...(align ? { align } : {}),
    ...(numId ? { numId } : {}),
    ...(level ? { level: Number(level) } : {}),
    ...(vanish ? { isHidden: isOn(vanish) } : {}),
  };
}
