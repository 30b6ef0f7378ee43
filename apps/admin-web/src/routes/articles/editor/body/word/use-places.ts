import type { Editor } from '@tiptap/react';
import { useRef } from 'react';
import type { Uploads } from '../../form/use-uploads.js';
import type { PastedPicture } from '../paste/pictures.js';
import { placePictures, type PlacedPicture } from './place-pictures.js';

/** Pictures that came with a text and take the places of their marks as they arrive. */
export type Places = {
  take: (pictures: readonly PastedPicture[]) => void;
  /** A mark may come back: with what was undone and done again. */
  look: () => void;
};

/** Sends pictures of a text to the site's files, and remembers which of its marks stands for which. */
export function usePlaces(text: Editor, uploads: Uploads): Places {
  const placed = useRef(new Map<string, PlacedPicture>());
  const look = (): void => placePictures(text, placed.current);
  const take = (pictures: readonly PastedPicture[]): void =>
    pictures.forEach(({ mark, file, alt }) =>
      uploads.start(file, ({ url }) => {
        if (!url) return;
        placed.current.set(mark, { src: url, alt });
        look();
      }),
    );
  return { take, look: () => queueMicrotask(look) };
}
