import { missingFile } from '@jiyue/kernel';
import { picturesInRtf } from './rtf-pictures.js';

/** A picture of another site that a text was copied from. */
export type PictureAddress = { name: string; url: string };
/** A picture that came with the text: sent or brought home, it takes the place of its mark in the text. */
export type PastedPicture = { mark: string; file: File | PictureAddress; alt: string };

const OWN = /^\/files\//;
const DATA = /^data:image\/(png|jpeg|gif|webp);base64,([A-Za-z0-9+/=\s]+)$/;

/**
 * Puts a mark in place of every picture that is not among the site's files: the text says that it is missing until the
 * picture is there. Word names files of its own computer and hands the bytes over beside the text, as RTF.
 */
export function markPictures(body: HTMLElement, { rtf, isTaken, held }: PictureSources): PastedPicture[] {
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
    const own = word ? new File([word.bytes], nameOf(source, word.type), { type: word.type }) : fileOf(source);
    const file = held?.(source) ?? own ?? (element.tagName === 'IMG' ? addressOf(source) : null);
    return file ? [{ mark, file, alt: altOf(element) }] : [];
  });
}

/** What is known beside the text: its RTF, which marks stand in the article already, pictures by their addresses. */
export type PictureSources = {
  rtf: string;
  isTaken: (mark: string) => boolean;
  held?: (source: string) => File | null;
};

// What office programs write when nobody described the picture: its number, its file, a machine's guess.
const NOT_SAID =
  /自动生成|automatically generated|^(?:图片|图像|图形|image|picture|img|clip_image)[\s_-]*\d*$|\.(?:png|jpe?g|gif|bmp|webp|tiff?|[ew]mf)$|^[a-z]:\\|^[\da-f]{16,}$/i;

/** What somebody wrote for those who do not see the picture. */
function altOf(element: Element): string {
  const alt = element.getAttribute('alt')?.replaceAll(/\s+/g, ' ').trim() ?? '';
  return NOT_SAID.test(alt) ? '' : alt.slice(0, 100);
}

function marksOf(elements: readonly Element[], isTaken: (mark: string) => boolean): string[] {
  let no = 0;
  return elements.map((element) => {
    const name = altOf(element) || nameIn(element.getAttribute('src') ?? '');
    for (;;) {
      const mark = missingFile(element.tagName.toLowerCase(), `${++no} ${name}`);
      if (!isTaken(mark)) return mark;
    }
  });
}

const nameIn = (source: string): string =>
  /^(?:data|word-picture):/.test(source) ? '' : (source.split(/[?#]/)[0]?.split(/[/\\]/).at(-1) ?? '').slice(-40);

function nameOf(source: string, type: string): string {
  const base = nameIn(source).replace(/\.\w{1,5}$/, '') || '图片';
  return `${base}.${type === 'image/jpeg' ? 'jpg' : type.slice('image/'.length)}`;
}

function addressOf(source: string): PictureAddress | null {
  return /^https?:\/\//i.test(source) ? { name: nameIn(source) || '图片', url: source } : null;
}

function fileOf(source: string): File | null {
  const [, kind, data] = DATA.exec(source) ?? [];
  if (!kind || !data) return null;
  const bytes = Uint8Array.from(atob(data.replaceAll(/\s/g, '')), (character) => character.charCodeAt(0));
  return new File([bytes], nameOf('', `image/${kind}`), { type: `image/${kind}` });
}
