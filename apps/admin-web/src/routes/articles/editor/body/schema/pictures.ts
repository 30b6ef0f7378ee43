import { Image } from '@tiptap/extension-image';

// A picture among words stays where it is; anywhere else it is a block of its own.
const AMONG_WORDS = 'p, h2, h3, h4, pre, figcaption, a, strong, b, em, i, u, s, sub, sup, span';
const OWN = 'img[src^="/files/"]';

const isAmongWords = (element: HTMLElement): boolean => Boolean(element.parentElement?.closest(AMONG_WORDS));

/** A picture of the site's files, as a block. Any other one was named as missing when it was pasted. */
export const Picture = Image.extend({
  parseHTML: () => [{ tag: OWN, getAttrs: (element) => (isAmongWords(element) ? false : null) }],
});

/** The same among words. */
export const InlinePicture = Image.extend({
  name: 'inlineImage',
  parseHTML: () => [{ tag: OWN, getAttrs: (element) => (isAmongWords(element) ? null : false) }],
  addCommands: () => ({}),
  addInputRules: () => [],
}).configure({ inline: true });

/** Names of the nodes that are pictures. */
export const PICTURES: readonly string[] = ['image', 'inlineImage'];
