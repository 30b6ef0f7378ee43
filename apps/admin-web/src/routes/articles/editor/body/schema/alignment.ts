import { ALIGNMENTS } from '@jiyue/kernel';
import { Extension } from '@tiptap/react';

const ALIGNED_NODES = [
  'paragraph',
  'heading',
  'listItem',
  'blockquote',
  'figure',
  'figcaption',
  'tableCell',
  'tableHeader',
];
const TARGETS = ['paragraph', 'heading', 'listItem', 'figure', 'table'];

/** Where the text of a block stands on its line; null where it stands as usual. */
export function alignmentOf(element: HTMLElement): string | null {
  return ALIGNMENTS.includes(element.style.textAlign) ? element.style.textAlign : null;
}

/** What blocks of any kind may have: where their text stands, and an id that links of the text lead to. */
export const BlockAttributes = Extension.create({
  name: 'blockAttributes',
  addGlobalAttributes: () => [
    {
      types: ALIGNED_NODES,
      attributes: {
        textAlign: {
          default: null,
          parseHTML: alignmentOf,
          renderHTML: ({ textAlign }) => (textAlign ? { style: `text-align: ${String(textAlign)}` } : {}),
        },
      },
    },
    {
      types: TARGETS,
      attributes: { id: { default: null, keepOnSplit: false, parseHTML: (element) => element.id || null } },
    },
  ],
});
