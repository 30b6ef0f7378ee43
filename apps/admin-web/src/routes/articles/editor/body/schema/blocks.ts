import { mergeAttributes, Node } from '@tiptap/react';

/** Text whose blanks and lines mean something. */
export const Preformatted = Node.create({
  name: 'preformatted',
  group: 'block',
  content: 'inline*',
  marks: '_',
  whitespace: 'pre',
  defining: true,
  parseHTML: () => [{ tag: 'pre', preserveWhitespace: 'full' }],
  renderHTML: ({ HTMLAttributes }) => ['pre', HTMLAttributes, 0],
});

/** A picture, a film or a table with the words that belong to it. */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: '(block | figcaption)+',
  isolating: true,
  parseHTML: () => [{ tag: 'figure' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes, 0],
});

/** Those words. */
export const Figcaption = Node.create({
  name: 'figcaption',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'figcaption' }],
  renderHTML: ({ HTMLAttributes }) => ['figcaption', HTMLAttributes, 0],
});

/** Films and sounds among the site's files. */
export const Video = player('video', ['src', 'width', 'height']);
export const Audio = player('audio', ['src']);

function player(tag: string, names: readonly string[]): Node {
  return Node.create({
    name: tag,
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => Object.fromEntries(names.map((name) => [name, { default: null }])),
    parseHTML: () => [{ tag: `${tag}[src^="/files/"]` }],
    renderHTML: ({ HTMLAttributes }) => [tag, mergeAttributes({ controls: '' }, HTMLAttributes)],
  });
}
