import { useEditorState, type Editor } from '@tiptap/react';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { useMessages } from '../../../../i18n/catalogue.js';
import { editorMessages } from '../editor.messages.js';
import { tableItems } from './toolbar-items.js';

type ContextBarProps = { editor: Editor; isLinking: boolean; onLinked: () => void };

/** What the thing under the caret can have done to it: a link's address, a picture's substitute text, a table's rows. */
export function ContextBar({ editor, isLinking, onLinked }: ContextBarProps): ReactElement | null {
  const here = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      isLink: now.isActive('link'),
      isPicture: now.isActive('image'),
      isTable: now.isActive('table'),
      at: now.state.selection.from,
    }),
  });
  if (here.isPicture) return <PictureForm key={here.at} editor={editor} />;
  if (isLinking || here.isLink)
    return <LinkForm key={String(isLinking)} editor={editor} isNew={isLinking} onDone={onLinked} />;
  if (here.isTable) return <TableForm editor={editor} />;
  return null;
}

function PictureForm({ editor }: { editor: Editor }): ReactElement {
  const t = useMessages(editorMessages);
  const id = useId();
  const kept: unknown = editor.getAttributes('image')['alt'];
  const [alt, setAlt] = useState(typeof kept === 'string' ? kept : '');
  return (
    <div className="jy-context" role="group" aria-label={t('picture.group')}>
      <label htmlFor={id}>{t('picture.alt')}</label>
      <input
        id={id}
        className="jy-in grow"
        value={alt}
        maxLength={100}
        placeholder={t('picture.altHint')}
        onChange={(event) => {
          setAlt(event.target.value);
          editor.commands.updateAttributes('image', { alt: event.target.value });
        }}
      />
      <button type="button" className="link quiet" onClick={() => void editor.chain().focus().deleteSelection().run()}>
        {t('picture.drop')}
      </button>
    </div>
  );
}

type LinkFormProps = { editor: Editor; isNew: boolean; onDone: () => void };

function LinkForm({ editor, isNew, onDone }: LinkFormProps): ReactElement {
  const t = useMessages(editorMessages);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const kept: unknown = editor.getAttributes('link')['href'];
  const [href, setHref] = useState(typeof kept === 'string' ? kept : '');
  useEffect(() => {
    if (isNew) input.current?.focus();
  }, [isNew]);
  const apply = (): void => {
    setLink(editor, href.trim());
    onDone();
  };
  const drop = (): void => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    onDone();
  };
  return (
    <form
      className="jy-context"
      aria-label={t('link.group')}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        onDone();
        editor.commands.focus();
      }}
    >
      <label htmlFor={id}>{t('link.address')}</label>
      <input
        ref={input}
        id={id}
        className="jy-in grow"
        value={href}
        placeholder="https://"
        onChange={(event) => setHref(event.target.value)}
      />
      <button type="submit" className="link">
        {t('link.apply')}
      </button>
      <button type="button" className="link quiet" onClick={drop}>
        {t('link.drop')}
      </button>
    </form>
  );
}

/** Without a selection the address itself becomes the text, so that the link is visible at all. */
function setLink(editor: Editor, typed: string): void {
  if (!typed) return;
  const href = /^(?:[a-z]+:|\/)/i.test(typed) ? typed : `https://${typed}`;
  const chain = editor.chain().focus();
  if (editor.isActive('link')) chain.extendMarkRange('link').setLink({ href }).run();
  else if (editor.state.selection.empty)
    chain.insertContent({ type: 'text', text: typed, marks: [{ type: 'link', attrs: { href } }] }).run();
  else chain.setLink({ href }).run();
}

function TableForm({ editor }: { editor: Editor }): ReactElement {
  const t = useMessages(editorMessages);
  return (
    <div className="jy-context" role="group" aria-label={t('table.group')}>
      <span className="sm dim nw">{t('table.group')}</span>
      {tableItems.map((item) => (
        <button key={item.name} type="button" className="link quiet" onClick={() => item.perform(editor)}>
          {t(item.label)}
        </button>
      ))}
    </div>
  );
}
