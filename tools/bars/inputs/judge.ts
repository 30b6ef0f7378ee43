import type { Outcome } from '../tenant-api/caller.ts';

/** Something that was answered wrongly, and to what. */
export interface Fault {
  readonly where: string;
  readonly what: string;
}

const CODED = /^[A-Z][A-Z0-9_]*(\.[A-Z][A-Z0-9_]*)?$/;
const DEFECTS = ['PLATFORM.INTERNAL', 'INTERNAL_SERVER_ERROR'];
// Nothing is away while the proof runs: whoever is told so has brought something down.
const AWAY = 'PLATFORM.UNAVAILABLE';

/** What is wrong with an answer: a defect, a code that is none, a value that was taken for a failure of ours. */
export function faultOf({ status, codes, text }: Outcome): string | null {
  const defect = codes.find((code) => DEFECTS.includes(code)) ?? DEFECTS.find((code) => text.includes(`"${code}"`));
  if (defect) return defect;
  if (codes.includes(AWAY)) return AWAY;
  const bare = codes.find((code) => !CODED.test(code));
  if (bare !== undefined) return `a refusal without a code: ${bare.slice(0, 80)}`;
  return status >= 500 ? `status ${status}` : null;
}
