import { StarterKit } from '@tiptap/starter-kit';
import type { Extensions } from '@tiptap/react';
import { FindingMarks } from './finding-marks.js';
import { BlockAttributes } from './schema/alignment.js';
import { Audio, Figcaption, Figure, Preformatted, Video } from './schema/blocks.js';
import { Anchor, Subscript, Superscript, Target, TextLink } from './schema/marks.js';
import { InlinePicture, Picture } from './schema/pictures.js';
import { tableExtensions } from './schema/tables.js';

/**
 * Everything that an article body may consist of: `MARKUP` of the kernel, which the server cleans by. The article's title is
 * its h1, so headings begin at 2. After whatever ends a text there is a line to go on writing at.
 */
export function bodyExtensions(): Extensions {
  return [
    StarterKit.configure({ heading: { levels: [2, 3, 4] }, code: false, codeBlock: false, link: false }),
    TextLink,
    Anchor,
    Target,
    Subscript,
    Superscript,
    Preformatted,
    Figure,
    Figcaption,
    Video,
    Audio,
    Picture,
    InlinePicture,
    ...tableExtensions(),
    BlockAttributes,
    FindingMarks,
  ];
}
