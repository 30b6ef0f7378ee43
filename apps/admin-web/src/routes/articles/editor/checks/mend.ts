import type { Editor } from '@tiptap/react';
import type { EditingSession } from '../save/editing-session.js';
import type { Finding } from './checks.js';

type Where = { editor: Editor; session: EditingSession };

/** Puts the remedy where the finding stands: in the text, in the title or in a field. */
export function mended({ place, remedy, quote }: Finding, { editor, session }: Where): void {
  if (remedy === undefined) return;
  if ('range' in place) {
    editor.chain().focus().insertContentAt(place.range, remedy).run();
    return;
  }
  const { title, values } = session.view().fields;
  const put = (text: string): string => text.replace(quote ?? '', () => remedy);
  if (place.field === 'title') session.change({ title: put(title) });
  else session.change({ values: { ...values, [place.field]: put(values[place.field] ?? '') } });
}
