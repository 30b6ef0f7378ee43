import type { Editor } from '@tiptap/react';
import { asSaved } from './body-html.js';
import { typeset } from './typeset/typeset.js';
import { putIn } from './word/put-in.js';
import type { EditorMessage } from '../editor.messages.js';

/** One button above the text: a command as data. `keys` is what assistive technology is told. */
export type ToolItem = {
  name: string;
  label: EditorMessage;
  group: 'style' | 'place' | 'list' | 'insert' | 'history';
  keys?: string;
  isOn?: (editor: Editor) => boolean;
  isPossible?: (editor: Editor) => boolean;
  perform: (editor: Editor) => void;
};

/** The buttons that need nothing but the editor. Link and picture open a small form and stand in the toolbar itself. */
export const toolItems: readonly ToolItem[] = [
  {
    name: 'paragraph',
    label: 'tool.paragraph',
    group: 'style',
    keys: 'Control+Alt+0',
    isOn: (editor) => editor.isActive('paragraph') && !editor.isActive('listItem') && !editor.isActive('blockquote'),
    perform: (editor) => void editor.chain().focus().clearNodes().run(),
  },
  heading(2, 'tool.heading2'),
  heading(3, 'tool.heading3'),
  {
    name: 'bold',
    label: 'tool.bold',
    group: 'style',
    keys: 'Control+B',
    isOn: (editor) => editor.isActive('bold'),
    perform: (editor) => void editor.chain().focus().toggleBold().run(),
  },
  mark('underline', 'tool.underline', 'Control+U'),
  mark('strike', 'tool.strike'),
  mark('superscript', 'tool.superscript'),
  mark('subscript', 'tool.subscript'),
  place('left', 'tool.left', 'Control+Shift+L'),
  place('center', 'tool.center', 'Control+Shift+E'),
  place('right', 'tool.right', 'Control+Shift+R'),
  {
    name: 'bullets',
    label: 'tool.bullets',
    group: 'list',
    keys: 'Control+Shift+8',
    isOn: (editor) => editor.isActive('bulletList'),
    perform: (editor) => void editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'numbers',
    label: 'tool.numbers',
    group: 'list',
    keys: 'Control+Shift+7',
    isOn: (editor) => editor.isActive('orderedList'),
    perform: (editor) => void editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: 'quote',
    label: 'tool.quote',
    group: 'list',
    keys: 'Control+Shift+B',
    isOn: (editor) => editor.isActive('blockquote'),
    perform: (editor) => void editor.chain().focus().toggleBlockquote().run(),
  },
  {
    name: 'table',
    label: 'tool.table',
    group: 'insert',
    isPossible: (editor) => !editor.isActive('table'),
    perform: (editor) => void editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  },
  { name: 'tidy', label: 'tool.tidy', group: 'history', perform: typesetBody },
  {
    name: 'undo',
    label: 'tool.undo',
    group: 'history',
    keys: 'Control+Z',
    isPossible: (editor) => editor.can().undo(),
    perform: (editor) => void editor.chain().focus().undo().run(),
  },
  {
    name: 'redo',
    label: 'tool.redo',
    group: 'history',
    keys: 'Control+Y',
    isPossible: (editor) => editor.can().redo(),
    perform: (editor) => void editor.chain().focus().redo().run(),
  },
];

/** What the bar under the toolbar offers while the caret is inside a table. */
export const tableItems: readonly ToolItem[] = [
  tableItem('row-add', 'table.addRow', (editor) => void editor.chain().focus().addRowAfter().run()),
  tableItem('row-drop', 'table.dropRow', (editor) => void editor.chain().focus().deleteRow().run()),
  tableItem('column-add', 'table.addColumn', (editor) => void editor.chain().focus().addColumnAfter().run()),
  tableItem('column-drop', 'table.dropColumn', (editor) => void editor.chain().focus().deleteColumn().run()),
  tableItem('head', 'table.head', (editor) => void editor.chain().focus().toggleHeaderRow().run()),
  tableItem('merge', 'table.merge', (editor) => void editor.chain().focus().mergeOrSplit().run()),
  tableItem('table-drop', 'table.drop', (editor) => void editor.chain().focus().deleteTable().run()),
];

function heading(level: 2 | 3, label: EditorMessage): ToolItem {
  return {
    name: `heading-${level}`,
    label,
    group: 'style',
    keys: `Control+Alt+${level}`,
    isOn: (editor) => editor.isActive('heading', { level }),
    perform: (editor) => void editor.chain().focus().toggleHeading({ level }).run(),
  };
}

type MarkName = 'underline' | 'strike' | 'superscript' | 'subscript';

function mark(name: MarkName, label: EditorMessage, keys?: string): ToolItem {
  return {
    ...{ name, label, group: 'style' },
    ...(keys ? { keys } : {}),
    isOn: (editor) => editor.isActive(name),
    perform: (editor) => void editor.chain().focus().toggleMark(name).run(),
  };
}

/** Where a 落款, a date or a heading stands on its line; on the left is where text stands anyway. */
function place(textAlign: 'left' | 'center' | 'right', label: EditorMessage, keys: string): ToolItem {
  const isOn = (editor: Editor): boolean =>
    textAlign === 'left'
      ? !editor.isActive({ textAlign: 'center' }) && !editor.isActive({ textAlign: 'right' })
      : editor.isActive({ textAlign });
  const value = { textAlign: textAlign === 'left' ? null : textAlign };
  return {
    ...{ name: `place-${textAlign}`, label, group: 'place', keys, isOn },
    perform: (editor) => {
      const chain = editor.chain().focus();
      for (const type of ['paragraph', 'heading', 'figcaption']) chain.updateAttributes(type, value);
      chain.run();
    },
  };
}

/** The keys of the buttons that the editor does not bind by itself. */
export const placeKeys: Readonly<Record<string, ToolItem['perform']>> = Object.fromEntries(
  toolItems.filter(({ group }) => group === 'place').map(({ keys = '', perform }) => [keys.slice(-1), perform]),
);

function tableItem(name: string, label: EditorMessage, perform: (editor: Editor) => void): ToolItem {
  return { name, label, group: 'insert', perform };
}

/** One undo step, and nothing at all when the text is in form already. */
function typesetBody(editor: Editor): void {
  const before = asSaved(editor.getHTML());
  const after = typeset(before);
  if (after !== before) putIn(editor, after, 'replace');
}
