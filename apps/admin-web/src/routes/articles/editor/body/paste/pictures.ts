import { missingFile } from '@jiyue/kernel';
import { picturesInRtf } from './rtf-pictures.js';

/** A picture that came with the text: uploaded, it takes the place of its mark in the text. */
export type PastedPicture = { mark: string; file: File };

const OWN = /^\/files\//;
const DATA = /^data:image\/(png|jpeg|gif|webp);base64,([A-Za-z0-9+/=\s]+)$/;

/**
 * Puts a mark in place of every picture that is not among the site's files: the text says that it is missing until the
 * picture is there. Word names files of its own computer and hands the bytes over beside the text, as RTF.
 */
export function markPictures(body: HTMLElement, { rtf, isTaken }: PictureSources): PastedPicture[] {
  const foreign = [...body.querySelectorAll<HTMLElement>('img, video, audio')].filter(
    (element) => !OWN.test(element.getAttribute('src') ?? ''),
  );
  const ofWord = foreign.filter((element) => /^file:/i.test(element.getAttribute('src') ?? ''));
  const bytes = ofWord.length ? picturesInRtf(rtf) : [];
  const marks = marksOf(foreign, isTaken);
  return foreign.flatMap((element, index) => {
    const mark = marks[index] ?? '';
    // only when there is one for each is it known which is which
    const word = bytes.length === ofWord.length ? bytes[ofWord.indexOf(element)] : undefined;
    const source = element.getAttribute('src') ?? '';
    element.replaceWith(mark);
    const file = word ? new File([word.bytes], nameOf(source, word.type), { type: word.type }) : fileOf(source);
    return file ? [{ mark, file }] : [];
  });
}

/** What is known beside the text: its RTF, and which marks stand in the article already. */
export type PictureSources = { rtf: string; isTaken: (mark: string) => boolean };

function marksOf(elements: readonly Element[], isTaken: (mark: string) => boolean): string[] {
  let no = 0;
  return elements.map((element) => {
    const name = element.getAttribute('alt')?.trim() || nameIn(element.getAttribute('src') ?? '');
    for (;;) {
      const mark = missingFile(element.tagName.toLowerCase(), `${++no} ${name}`);
      if (!isTaken(mark)) return mark;
    }
  });
}

const nameIn = (source: string): string =>
  source.startsWith('data:') ? '' : (source.split(/[?#]/)[0]?.split(/[/\\]/).at(-1) ?? '').slice(-40);

function nameOf(source: string, type: string): string {
  const base = nameIn(source).replace(/\.\w{1,5}$/, '') || '图片';
  return `${base}.${type === 'image/jpeg' ? 'jpg' : type.slice('image/'.length)}`;
}

function fileOf(source: string): File | null {
  const [, kind, data] = DATA.exec(source) ?? [];
  if (!kind || !data) return null;
  const bytes = Uint8Array.from(atob(data.replaceAll(/\s/g, '')), (character) => character.charCodeAt(0));
  return new File([bytes], nameOf('', `image/${kind}`), { type: `image/${kind}` });
}
