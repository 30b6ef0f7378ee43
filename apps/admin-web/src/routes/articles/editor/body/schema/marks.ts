import { isLink } from '@jiyue/kernel';
import { Link } from '@tiptap/extension-link';
import { Mark, Node } from '@tiptap/react';

/** 上标 and 下标: m², H₂O. */
export const Superscript = raised('superscript', 'sup');
export const Subscript = raised('subscript', 'sub');

function raised(name: string, tag: string): Mark {
  return Mark.create({ name, parseHTML: () => [{ tag }], renderHTML: () => [tag, 0] });
}

const id = { default: null, parseHTML: (element: HTMLElement) => element.id || null };

/** A link; the place it stands at may be led back to, as footnotes do. */
export const TextLink = Link.extend({
  addAttributes() {
    return { ...this.parent?.(), id };
  },
}).configure({
  openOnClick: false,
  autolink: false,
  linkOnPaste: false,
  isAllowedUri: (address) => isLink(address),
  HTMLAttributes: { target: null, rel: null },
});

/** Words that links of the text lead to. */
export const Anchor = Mark.create({
  name: 'anchor',
  addAttributes: () => ({ id }),
  parseHTML: () => [{ tag: 'a[id]:not([href])', getAttrs: (element) => (element.textContent ? null : false) }],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
});

/** A place between words that links of the text lead to. */
export const Target = Node.create({
  name: 'target',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ id }),
  parseHTML: () => [{ tag: 'a[id]:not([href])', getAttrs: (element) => (element.textContent ? false : null) }],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes],
});
