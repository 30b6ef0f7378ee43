import { useEditor, type Editor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import type { BodyFacts } from '../checks/checks.js';
import { factsOf } from './body-facts.js';
import { bodyExtensions } from './extensions.js';
import { cleanPasted } from './tidy-html.js';

/** What the form around the text tells it, and hears from it. */
export type BodyEditorOptions = {
  initial: string;
  isEditable: boolean;
  label: string;
  onChange: (html: string, facts: BodyFacts) => void;
  onPictures: (files: File[]) => void;
};

/** A text that is empty is saved as nothing, not as an empty paragraph. */
export function bodyOf(editor: Editor): string {
  return editor.isEmpty ? '' : editor.getHTML();
}

/** The editor of an article's body. The text lives in it; the form hears of each change. */
export function useBodyEditor(options: BodyEditorOptions): Editor {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const editor = useEditor({
    extensions: bodyExtensions(),
    content: options.initial,
    editable: options.isEditable,
    onUpdate: ({ editor: now }) => latest.current.onChange(bodyOf(now), factsOf(now.state.doc)),
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': options.label, class: 'jy-prose jy-doc' },
      handleDOMEvents: { keydown: (_view, event) => isOfTheForm(event) },
      transformPastedHTML: cleanPasted,
      handlePaste: (_view, event) => takePictures(event.clipboardData, latest.current.onPictures),
      handleDrop: (_view, event) => takePictures(event.dataTransfer, latest.current.onPictures),
    },
  });
  useEffect(() => {
    if (editor.isEditable !== options.isEditable) editor.setEditable(options.isEditable, false);
  }, [editor, options.isEditable]);
  return editor;
}

/** Word puts a picture of the text beside the text on the clipboard: text wins. */
function takePictures(data: DataTransfer | null, onPictures: (files: File[]) => void): boolean {
  const files = [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'));
  if (!files.length || data?.types.includes('text/html')) return false;
  onPictures(files);
  return true;
}

/** Ctrl Enter and Ctrl S belong to the form; the text must not take them for a line break. */
function isOfTheForm(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && (event.key === 'Enter' || event.key === 's');
}
