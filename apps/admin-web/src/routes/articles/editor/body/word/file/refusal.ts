/** Why a file is no text that can be imported. */
export type WordRefusal = 'notWord' | 'sealed' | 'tooLarge' | 'tooMuch' | 'broken' | 'slow';

/** A file that is not imported, with the reason. */
export class NotImported extends Error {
  constructor(readonly reason: WordRefusal) {
    super(reason);
  }
}
