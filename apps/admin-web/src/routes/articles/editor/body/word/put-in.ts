import { closeHistory } from '@tiptap/pm/history';
import type { Editor } from '@tiptap/react';

/** Puts a text in place of everything, or where the caret stands: one step, which Ctrl Z takes back. */
export function putIn(text: Editor, html: string, mode: 'replace' | 'insert'): void {
  const chain = text.chain().focus(undefined, { scrollIntoView: false });
  chain.command(({ tr }) => {
    closeHistory(tr);
    return true;
  });
  if (mode === 'replace') chain.selectAll();
  chain.insertContent(html).run();
}
