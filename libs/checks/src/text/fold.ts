const WIDE_FIRST = 0xff01;
const WIDE_LAST = 0xff5e;
const WIDE_BY = 0xfee0;
const A = 65;
const Z = 90;

/** One character as words are compared: narrow and small. One code unit stays one, so that places keep. */
export function foldUnit(unit: number): number {
  const narrow = unit >= WIDE_FIRST && unit <= WIDE_LAST ? unit - WIDE_BY : unit;
  return narrow >= A && narrow <= Z ? narrow + 32 : narrow;
}

/** A text as words are compared; every place in it is the same place in the original. */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += String.fromCharCode(foldUnit(text.charCodeAt(at)));
  return folded;
}
