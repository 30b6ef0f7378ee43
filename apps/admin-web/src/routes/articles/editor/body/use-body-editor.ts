import { useEditor, type Editor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import type { BodyFacts } from '../checks/checks.js';
import { factsOf } from './body-facts.js';
import { bodyExtensions } from './extensions.js';
import { bodyOf } from './body-html.js';
import type { PastedPicture } from './paste/pictures.js';
import { readPasted } from './paste/paste.js';
import type { Unsaid } from './paste/unsaid.js';

/** What the form around the text tells it, and hears from it. */
export type BodyEditorOptions = {
  initial: string;
  isEditable: boolean;
  label: string;
  onChange: (html: string, facts: BodyFacts) => void;
  onPictures: (files: File[]) => void;
  /** A Word file dropped on the text, or pasted into it. */
  onWord: (file: File) => void;
  /** Pictures of a pasted text; their marks stand in it already. */
  onPasted: (pictures: PastedPicture[]) => void;
  /** What a pasted text does not say was left behind. */
  onUnsaid: (unsaid: Unsaid) => void;
};

/** The editor of an article's body. The text lives in it; the form hears of each change. */
export function useBodyEditor(options: BodyEditorOptions): Editor {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const rtf = useRef('');
  const said = useRef(options.initial);
  const editor = useEditor({
    extensions: bodyExtensions(),
    content: options.initial,
    editable: options.isEditable,
    // a line to go on writing at comes by itself: nobody changed the text
    onUpdate: ({ editor: now }) => {
      const body = bodyOf(now);
      if (body === said.current) return;
      said.current = body;
      latest.current.onChange(body, factsOf(now.state.doc));
    },
    onCreate: ({ editor: now }) => {
      said.current = bodyOf(now);
    },
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': options.label, class: 'jy-prose jy-doc' },
      handleDOMEvents: {
        keydown: (_view, event) => isOfTheForm(event),
        paste: (_view, event) => {
          rtf.current = event.clipboardData?.getData('text/rtf') ?? '';
          return false;
        },
        drop: () => {
          rtf.current = '';
          return false;
        },
      },
      transformPastedHTML: (html, view) => {
        const isTaken = (mark: string): boolean => view.state.doc.textContent.includes(mark);
        const pasted = readPasted(html, { rtf: rtf.current, isTaken });
        // once the text stands in the article
        latest.current.onUnsaid(pasted.unsaid);
        if (pasted.pictures.length) setTimeout(() => latest.current.onPasted(pasted.pictures));
        return pasted.html;
      },
      handlePaste: (_view, event) => takeFiles(event.clipboardData, latest.current),
      handleDrop: (_view, event) => takeFiles(event.dataTransfer, latest.current),
    },
  });
  useEffect(() => {
    if (editor.isEditable !== options.isEditable) editor.setEditable(options.isEditable, false);
  }, [editor, options.isEditable]);
  return editor;
}

type Takers = Pick<BodyEditorOptions, 'onPictures' | 'onWord'>;

/** Word puts a picture of the text beside the text on the clipboard: text wins. */
function takeFiles(data: DataTransfer | null, { onPictures, onWord }: Takers): boolean {
  const files = [...(data?.files ?? [])];
  if (data?.types.includes('text/html')) return false;
  const word = files.find(({ name }) => WORD_FILE.test(name));
  const pictures = files.filter((file) => file.type.startsWith('image/'));
  if (word) onWord(word);
  else if (pictures.length) onPictures(pictures);
  return Boolean(word) || pictures.length > 0;
}

const WORD_FILE = /\.(?:docx|doc|wps)$/i;

/** Ctrl Enter and Ctrl S belong to the form; the text must not take them for a line break. */
function isOfTheForm(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && (event.key === 'Enter' || event.key === 's');
}
