import { Image } from '@tiptap/extension-image';
import { TableKit } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import type { Extensions } from '@tiptap/react';
import { FindingMarks } from './finding-marks.js';

// Files of the platform and pictures of the web; anything else in the place of an address is no picture.
const PICTURE_ADDRESS = /^(?:\/files\/|https?:\/\/|blob:)/;

const Picture = Image.extend({
  addAttributes() {
    const parseHTML = (element: HTMLElement): string | null => {
      const address = element.getAttribute('src') ?? '';
      return PICTURE_ADDRESS.test(address) ? address : null;
    };
    return { ...this.parent?.(), src: { default: null, parseHTML } };
  },
});

/** What an article body may consist of. The article's title is its h1, so headings begin at 2. */
export function bodyExtensions(): Extensions {
  return [
    StarterKit.configure({
      heading: { levels: [2, 3, 4] },
      code: false,
      codeBlock: false,
      strike: false,
      underline: false,
      link: {
        openOnClick: false,
        autolink: false,
        defaultProtocol: 'https',
        protocols: ['http', 'https', 'mailto', 'tel'],
      },
      trailingNode: false,
    }),
    Picture.configure({ allowBase64: false }),
    TableKit.configure({ table: { resizable: false } }),
    FindingMarks,
  ];
}
