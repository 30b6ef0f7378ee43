import { MISSING_FILE } from '@jiyue/kernel';
import type { Editor } from '@tiptap/react';

/** A picture that is among the site's files now. */
export type PlacedPicture = { src: string; alt: string };

type Place = { from: number; to: number; picture: PlacedPicture };

/**
 * Every picture takes the place of its mark. It is no step of its own: Ctrl Z takes back the text with its pictures; and
 * comes the text again, so do they.
 */
export function placePictures(text: Editor, pictures: ReadonlyMap<string, PlacedPicture>): void {
  const places: Place[] = [];
  text.state.doc.descendants((node, at) => {
    if (!node.isText) return;
    for (const { 0: mark, index } of (node.text ?? '').matchAll(MISSING_FILE)) {
      const picture = pictures.get(mark);
      if (picture) places.push({ from: at + index, to: at + index + mark.length, picture });
    }
  });
  for (const place of places.reverse()) put(text, place);
}

function put(text: Editor, { from, to, picture }: Place): void {
  const around = text.state.doc.resolve(from).parent;
  const isAlone = around.content.size === to - from && around.type.name === 'paragraph';
  const range = isAlone ? { from: from - 1, to: to + 1 } : { from, to };
  const node = { type: isAlone ? 'image' : 'inlineImage', attrs: picture };
  text.chain().setMeta('addToHistory', false).insertContentAt(range, node, { updateSelection: false }).run();
}
