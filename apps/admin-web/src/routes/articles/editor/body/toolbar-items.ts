import type { Editor } from '@tiptap/react';
import { tidy } from './tidy-html.js';
import type { EditorMessage } from '../editor.messages.js';

/** One button above the text: a command as data. `keys` is what assistive technology is told. */
export type ToolItem = {
  name: string;
  label: EditorMessage;
  group: 'style' | 'list' | 'insert' | 'history';
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
  { name: 'tidy', label: 'tool.tidy', group: 'history', perform: tidyBody },
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

function tableItem(name: string, label: EditorMessage, perform: (editor: Editor) => void): ToolItem {
  return { name, label, group: 'insert', perform };
}

/** One undo step, and nothing at all when the text is tidy already. */
function tidyBody(editor: Editor): void {
  const before = editor.getHTML();
  const after = tidy(before);
  if (after !== before) editor.chain().focus().selectAll().insertContent(after).run();
}
