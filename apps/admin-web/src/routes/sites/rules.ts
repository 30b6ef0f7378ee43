import type { SiteKind, SiteLevel, UnitKind } from '@jiyue/api-client';

/*
 * Hints while typing. The server holds the rules (R47-02, R47-03, R47-20, R47-21, R47-27, R57-16) and refuses;
 * these functions only say beforehand what it will say.
 */

/** The kinds of site to offer a unit. */
export function kindsFor(unit: { kind: UnitKind; level: SiteLevel }): SiteKind[] {
  if (unit.kind === 'GOVERNMENT') return unit.level === 'TOWNSHIP' ? ['SUB_SITE'] : ['PORTAL'];
  const mayHaveOwn = unit.kind === 'DEPARTMENT' && (unit.level === 'PROVINCE' || unit.level === 'CITY');
  return mayHaveOwn ? ['DEPARTMENT', 'SUB_SITE'] : ['SUB_SITE'];
}

export type Hint<K extends string> = { key: K; params?: Record<string, string | number>; isGood: boolean };
export type DomainHint = Hint<
  | 'domain.portal'
  | 'domain.under'
  | 'domain.optional'
  | 'domain.noParent'
  | 'domain.ok'
  | 'domain.suffix'
  | 'domain.notPortal'
  | 'domain.notUnder'
>;

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const portal = new RegExp(`^www\\.${label}\\.gov\\.cn$`);

function suffixOf(domain: string): string {
  const at = domain.lastIndexOf('.');
  return at < 0 ? domain : domain.slice(at);
}

function empty(kind: SiteKind, base: string | null): DomainHint {
  if (kind === 'PORTAL') return { key: 'domain.portal', isGood: true };
  if (kind === 'SUB_SITE') return { key: 'domain.optional', isGood: true };
  return base ? { key: 'domain.under', params: { base }, isGood: true } : { key: 'domain.noParent', isGood: false };
}

/** What to say under the domain while it is typed. */
export function domainHint(kind: SiteKind, typed: string, parentDomain: string | null): DomainHint {
  const domain = typed.trim().toLowerCase();
  const base = parentDomain?.replace(/^www\./, '') ?? null;
  if (domain === '') return empty(kind, base);
  if (domain.endsWith('.政务')) return { key: 'domain.ok', isGood: true };
  if (!domain.endsWith('.gov.cn')) return { key: 'domain.suffix', params: { suffix: suffixOf(domain) }, isGood: false };
  if (kind === 'PORTAL')
    return portal.test(domain) ? { key: 'domain.ok', isGood: true } : { key: 'domain.notPortal', isGood: false };
  if (base === null) return { key: 'domain.noParent', isGood: false };
  if (!domain.endsWith(`.${base}`)) return { key: 'domain.notUnder', params: { base }, isGood: false };
  return { key: 'domain.ok', isGood: true };
}

export type CodeHint = Hint<'help.code' | 'help.codeLength' | 'help.codeBm' | 'help.codeDivision'>;

/** The six digits a site code begins with, from the unit's division code. */
export function divisionOf(divisionCode: string): string {
  return divisionCode.slice(0, 6).padEnd(6, '0');
}

/** What to say under the site code while it is typed. */
export function codeHint(kind: SiteKind, typed: string, divisionCode: string): CodeHint {
  const code = typed.trim();
  const division = divisionOf(divisionCode);
  if (code === '') return { key: 'help.code', isGood: true };
  // too short is only not finished yet
  if (code.length !== 10) return { key: 'help.codeLength', params: { count: code.length }, isGood: code.length < 10 };
  if (/^bm\d{8}$/.test(code) && kind === 'DEPARTMENT') return { key: 'help.code', isGood: true };
  if (!/^\d{10}$/.test(code)) return { key: 'help.codeBm', isGood: false };
  return code.startsWith(division)
    ? { key: 'help.code', isGood: true }
    : { key: 'help.codeDivision', params: { division }, isGood: false };
}

/** The platform's host suffix, read off a host that already stands: `linjiang.localhost` → `localhost`. */
export function hostSuffixOf(host: string): string {
  return host.split('.').slice(1).join('.') || host;
}
