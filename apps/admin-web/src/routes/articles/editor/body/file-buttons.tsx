import type { Editor } from '@tiptap/react';
import { FileChooser } from '../../../../components/index.js';
import { useRef, useState, type ReactElement } from 'react';
import { useMessages } from '../../../../i18n/catalogue.js';
import { MediaPicker } from '../../../media/media-picker.js';
import { mediaMessages } from '../../../media/messages.js';
import { insertPicture } from './insert-picture.js';
import { ToolButton } from './tool-button.js';
import { wordMessages } from './word/word.messages.js';

/** Brings a Word file into the text. */
export function WordButton({ onWord }: { onWord: (file: File) => void }): ReactElement {
  const t = useMessages(wordMessages);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <ToolButton label={t('tool')} hint={t('toolHint')} onPress={() => picker.current?.click()} />
      <FileChooser ref={picker} label={t('tool')} accept=".docx,.doc,.wps" onFiles={([file]) => file && onWord(file)} />
    </>
  );
}

/** Puts a picture of the site's library into the text, with the words about it. */
export function LibraryButton({ editor }: { editor: Editor }): ReactElement {
  const t = useMessages(mediaMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ToolButton label={t('pick.button')} onPress={() => setOpen(true)} />
      <MediaPicker
        isOpen={isOpen}
        kind="PICTURE"
        onClose={() => setOpen(false)}
        onPick={(file) => {
          setOpen(false);
          insertPicture(editor, file);
        }}
      />
    </>
  );
}
