import { useEditorState, type Editor } from '@tiptap/react';
import { FileChooser } from '../../../../components/index.js';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useMessages } from '../../../../i18n/catalogue.js';
import { editorMessages } from '../editor.messages.js';
import { ContextBar } from './context-bar.js';
import { LibraryButton, WordButton } from './file-buttons.js';
import { ToolButton } from './tool-button.js';
import { placeKeys, toolItems, type ToolItem } from './toolbar-items.js';
import './body.css';

type ToolbarProps = { editor: Editor; onPictures: (files: File[]) => void; onWord: (file: File) => void };

/** The bar above the text: one stop for the Tab key, arrows inside (toolbar pattern). */
export function Toolbar({ editor, onPictures, onWord }: ToolbarProps): ReactElement {
  const t = useMessages(editorMessages);
  const [isLinking, setLinking] = useState(false);
  const { isLink, length } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({ isLink: now.isActive('link'), length: lengthOf(now) }),
  });
  const bar = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const open = (event: globalThis.KeyboardEvent): void => {
      if (!event.ctrlKey || !event.shiftKey) return;
      const key = event.code.replace('Key', '');
      const act = key === 'K' ? () => setLinking(true) : placeKeys[key];
      if (!act) return;
      event.preventDefault();
      act(editor);
    };
    const text = editor.view.dom;
    text.addEventListener('keydown', open);
    return () => text.removeEventListener('keydown', open);
  }, [editor]);
  return (
    <div className="jy-tools">
      <div
        ref={bar}
        className="jy-tool"
        role="toolbar"
        aria-label={t('body.toolbar')}
        onKeyDown={(event) => move(event, bar.current)}
      >
        <Buttons editor={editor} groups={['style']} isFirst />
        <i aria-hidden="true" />
        <Buttons editor={editor} groups={['place', 'list']} />
        <i aria-hidden="true" />
        <ToolButton label={t('tool.link')} keys="Control+Shift+K" isOn={isLink} onPress={() => setLinking(true)} />
        <ToolButton label={t('tool.picture')} onPress={() => picker.current?.click()} />
        <LibraryButton editor={editor} />
        <WordButton onWord={onWord} />
        <Buttons editor={editor} groups={['insert']} />
        <i aria-hidden="true" />
        <Buttons editor={editor} groups={['history']} />
        <span className="right sm dim nw">{t('body.length', { length })}</span>
      </div>
      <FileChooser
        ref={picker}
        label={t('tool.picture')}
        accept="image/png,image/jpeg,image/gif,image/webp"
        isMany
        onFiles={onPictures}
      />
      <ContextBar editor={editor} isLinking={isLinking} onLinked={() => setLinking(false)} />
    </div>
  );
}

type ButtonsProps = { editor: Editor; groups: ToolItem['group'][]; isFirst?: boolean };

function Buttons({ editor, groups, isFirst = false }: ButtonsProps): ReactElement {
  const t = useMessages(editorMessages);
  const items = toolItems.filter((item) => groups.includes(item.group));
  const states = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      items.map((item) => ({ isOn: item.isOn?.(now) ?? null, isPossible: item.isPossible?.(now) ?? true })),
  });
  return (
    <>
      {items.map((item, index) => (
        <ToolButton
          key={item.name}
          label={t(item.label)}
          keys={item.keys}
          isOn={states[index]?.isOn ?? null}
          isPossible={states[index]?.isPossible ?? true}
          isStop={isFirst && index === 0}
          onPress={() => item.perform(editor)}
        />
      ))}
    </>
  );
}

/** Left and right walk over the buttons; the one last used is where Tab comes back to. */
function move(event: KeyboardEvent, bar: HTMLDivElement | null): void {
  const buttons = [...(bar?.querySelectorAll('button') ?? [])];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (target === undefined || at < 0) return;
  event.preventDefault();
  for (const button of buttons) button.tabIndex = -1;
  const next = buttons[(target + buttons.length) % buttons.length];
  if (!next) return;
  next.tabIndex = 0;
  next.focus();
}

const lengthOf = (editor: Editor): number => editor.state.doc.textContent.replaceAll(/\s/g, '').length;
