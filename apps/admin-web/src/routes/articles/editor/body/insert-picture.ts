import type { Editor } from '@tiptap/react';

/** Puts a picture where the caret stands, and selects it: the field for its substitute text stands open. */
export function insertPicture(text: Editor, { url, alt }: { url: string | null; alt: string }): void {
  if (!url) return;
  text.chain().focus().setImage({ src: url, alt }).run();
  const { from } = text.state.selection;
  const at = text.state.doc.nodeAt(from)?.type.name === 'image' ? from : from - 1;
  if (text.state.doc.nodeAt(at)?.type.name === 'image') text.commands.setNodeSelection(at);
}
