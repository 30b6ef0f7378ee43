import type { DomainError } from '@jiyue/kernel';

/** Why what was ordered for a time was not done, as the person who ordered it is told. */
export const LAPSES = ['blocked', 'files', 'right', 'step', 'text', 'state', 'other'] as const;
export type Lapse = (typeof LAPSES)[number];

const BY_CODE: Readonly<Record<string, Lapse>> = {
  'CONTENT.ARTICLE_BLOCKED': 'blocked',
  'CONTENT.ARTICLE_STEP_ASKED': 'step',
  'CONTENT.ARTICLE_WRONG_STATE': 'state',
  'CONTENT.ORDERED_TEXT_CHANGED': 'text',
  'CONTENT.ARTICLE_NOT_FOUND': 'right',
  'CONTENT.SCANNER_MISSING': 'files',
  'CONTENT.ASSET_NOT_FOUND': 'files',
  'CONTENT.ASSET_NOT_READY': 'files',
  'CONTENT.ASSET_NOT_SCANNED': 'files',
  'CONTENT.ASSET_ONLY_INSPECTED': 'files',
  'TENANCY.SITE_NOT_FOUND': 'right',
};

/** The reason behind a refusal. */
export function whyLapsed({ code }: DomainError): Lapse {
  if (code.startsWith('AUTH.')) return 'right';
  return BY_CODE[code] ?? 'other';
}
