import type { Editor } from '@tiptap/react';
import { useRef, useState } from 'react';
import { showToast } from '../../../../../components/index.js';
import { useMessages } from '../../../../../i18n/catalogue.js';
import type { PastedPicture } from '../paste/pictures.js';
import type { WordText } from './file/convert.js';
import { openWordFile } from './file/open-word.js';
import { NotImported, type WordRefusal } from './file/refusal.js';
import type { Head } from './head.js';
import { putIn } from './put-in.js';
import { readWord, type WordImport } from './read-word.js';
import { wordMessages } from './word.messages.js';

/** What became of a file, to be read beside the text. */
export type WordReport = {
  fileName: string;
  facts: WordImport['facts'];
  filled: readonly string[];
  left: readonly string[];
};

type Refused = { fileName: string; reason: WordRefusal | 'oldWord' };
type Asked = { fileName: string; word: WordText };

/** An import on its way. */
export type Importing = {
  start: (file: File) => void;
  isReading: boolean;
  /** The file that waits for an answer: the text is not empty. */
  asked: string | null;
  answer: (mode: 'replace' | 'insert' | null) => void;
  report: WordReport | null;
  refused: Refused | null;
  close: () => void;
};

type Options = {
  text: Editor;
  onPictures: (pictures: readonly PastedPicture[]) => void;
  /** Fields that are still free, by what the text says of them; tells which were filled. */
  fill: (head: Head) => Pick<WordReport, 'filled' | 'left'>;
  mayTakeTitle: () => boolean;
};

/** Brings a Word file into the text: at once where nothing stands yet, after a question where something does. */
export function useImport({ text, onPictures, fill, mayTakeTitle }: Options): Importing {
  const t = useMessages(wordMessages);
  const [isReading, setReading] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [report, setReport] = useState<WordReport | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const turn = useRef(0);

  const bring = ({ fileName, word }: Asked, mode: 'replace' | 'insert'): void => {
    const isWhole = mode === 'replace';
    const isTaken = (mark: string): boolean => !isWhole && text.state.doc.textContent.includes(mark);
    const read = readWord(word, { fileName, isTaken, mayTakeTitle: isWhole && mayTakeTitle() });
    putIn(text, read.html, mode);
    onPictures(read.pictures);
    showToast(t('done'));
    setReport({ fileName, facts: read.facts, ...(isWhole ? fill(read.head) : { filled: [], left: [] }) });
  };
  const start = (file: File): void => {
    const mine = ++turn.current;
    setRefused(null);
    setReport(null);
    if (/\.(?:doc|wps)$/i.test(file.name)) return setRefused({ fileName: file.name, reason: 'oldWord' });
    setReading(true);
    openWordFile(file)
      .then((word) => {
        if (mine !== turn.current) return;
        const read = { fileName: file.name, word };
        if (text.isEmpty) bring(read, 'replace');
        else setAsked(read);
      })
      .catch((error: unknown) => {
        const reason = error instanceof NotImported ? error.reason : 'broken';
        if (mine === turn.current) setRefused({ fileName: file.name, reason });
      })
      .finally(() => setReading(false));
  };
  const answer = (mode: 'replace' | 'insert' | null): void => {
    setAsked(null);
    if (asked && mode) bring(asked, mode);
  };
  const close = (): void => {
    setReport(null);
    setRefused(null);
  };
  return { start, isReading, asked: asked?.fileName ?? null, answer, report, refused, close };
}
