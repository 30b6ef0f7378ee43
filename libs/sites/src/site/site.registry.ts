import { domainToUnicode } from 'node:url';
import { type FieldProblem, hostName } from '@jiyue/kernel';
import type { SiteKind } from '@jiyue/tenancy';
import { RegistryInvalid } from '../sites.errors.js';
import { significantCode } from '../unit/unit.rules.js';

/** Registry data of a site as they are checked. */
export interface Registry {
  readonly kind: SiteKind;
  readonly code: string;
  readonly host: string;
  readonly domain: string | null;
  readonly icpNumber: string | null;
  readonly policeNumber: string | null;
}

/** What the data are checked against. */
export interface RegistryContext {
  /** GB/T 2260 division code of the sponsor unit. */
  readonly divisionCode: string;
  /** Registered domain of the site above; null when there is none. */
  readonly parentDomain: string | null;
  /** Hosts of portals end in it, unless the host is the registered domain itself. */
  readonly hostSuffix: string;
}

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const ENGLISH = new RegExp(`^(?:${LABEL}\\.)+gov\\.cn$`);
const CHINESE = /^[\p{Script=Han}a-z0-9][\p{Script=Han}a-z0-9-]{0,30}\.政务$/u;
const PORTAL = new RegExp(`^www\\.${LABEL}\\.gov\\.cn$`);

/** The one spelling of a host, as the portal reads it; what is no name stays as it was typed, to be refused. */
export function normaliseHost(host: string): string {
  const typed = host.normalize('NFKC').trim();
  return hostName(typed) ?? typed.toLowerCase();
}

/** The spelling in which domains are kept: lower case, half-width, Chinese labels readable. */
export function normaliseDomain(domain: string | null | undefined): string | null {
  const trimmed = domain?.normalize('NFKC').trim().toLowerCase().replace(/\.$/, '');
  if (!trimmed) return null;
  return trimmed.includes('xn--') ? domainToUnicode(trimmed) || trimmed : trimmed;
}

/** Full-width brackets, spaces and dashes of a filing number as it is pasted. */
export function normaliseFiling(number: string | null | undefined): string | null {
  const trimmed = number?.normalize('NFKC').replace(/\s+/g, '');
  return trimmed ? trimmed : null;
}

/** Refuses registry data that break a rule, naming each field and rule. */
export function requireRegistry(registry: Registry, context: RegistryContext): void {
  const fields = registryProblems(registry, context);
  if (fields.length > 0) throw new RegistryInvalid({}, fields);
}

/** Every rule the registry data break. */
export function registryProblems(registry: Registry, context: RegistryContext): FieldProblem[] {
  const found: [field: keyof Registry, rule: string | null][] = [
    ['code', codeProblem(registry, context.divisionCode)],
    ['host', hostProblem(registry, context.hostSuffix)],
    ['domain', domainProblem(registry, context.parentDomain)],
    ['icpNumber', icpProblem(registry.icpNumber)],
    ['policeNumber', policeProblem(registry.policeNumber)],
  ];
  return found.flatMap(([field, rule]) => (rule ? [{ field, rule }] : []));
}

/** What a site must keep once it is open (R47-05, R47-25, R47-26); a sub-site stands under its carrier's filings. */
export function openProblems(site: Registry & { readonly address: string | null; readonly phone: string | null }) {
  const ownOnly = site.kind !== 'sub_site';
  const found: [field: string, isMissing: boolean, rule: string][] = [
    ['domain', ownOnly && !site.domain, 'SITES.DOMAIN_MISSING'],
    ['icpNumber', ownOnly && !site.icpNumber, 'SITES.ICP_MISSING'],
    ['policeNumber', ownOnly && !site.policeNumber, 'SITES.POLICE_MISSING'],
    ['phone', !site.address && !site.phone, 'SITES.CONTACT_MISSING'],
  ];
  return found.flatMap(([field, isMissing, rule]): FieldProblem[] => (isMissing ? [{ field, rule }] : []));
}

/**
 * R47-27: ten characters, `bm` and eight digits for bodies of the centre, else ten digits that begin with the six-digit
 * division code of the place.
 */
function codeProblem({ code, kind }: Registry, divisionCode: string): string | null {
  if (/^bm\d{8}$/.test(code)) return kind === 'department' ? null : 'SITES.CODE_FORMAT';
  if (!/^\d{10}$/.test(code)) return 'SITES.CODE_FORMAT';
  return code.startsWith(countyCode(divisionCode)) ? null : 'SITES.CODE_DIVISION';
}

/** The six digits of GB/T 2260 that a division code begins with. */
export function countyCode(divisionCode: string): string {
  return significantCode(divisionCode).slice(0, 6).padEnd(6, '0');
}

function hostProblem({ host, domain }: Registry, suffix: string): string | null {
  // a last label of digits makes it an address of a machine, however it is written
  if (hostName(host) !== host || /^(?:\d+|0x[0-9a-f]*)$/.test(host.split('.').at(-1) ?? '')) {
    return 'SITES.HOST_FORMAT';
  }
  if (domain !== null && host === normaliseHost(domain)) return null;
  if (!host.endsWith(`.${suffix}`)) return 'SITES.HOST_SUFFIX';
  return isReserved(host.slice(0, -suffix.length - 1)) ? 'SITES.NAME_RESERVED' : null;
}

/** Names that readers and machines take for the platform's own, or for another part of a site that stands there. */
const RESERVED = new Set([
  ...['www', 'web', 'm', 'wap', 'admin', 'administrator', 'root', 'system', 'platform', 'jiyue', 'localhost'],
  ...[
    'api',
    'graphql',
    'app',
    'static',
    'assets',
    'cdn',
    'files',
    'img',
    'images',
    'upload',
    'download',
    's3',
    'minio',
  ],
  ...['login', 'logon', 'auth', 'oauth', 'sso', 'idp', 'id', 'account', 'accounts', 'passport', 'keycloak', 'user'],
  ...['mail', 'smtp', 'pop', 'imap', 'mx', 'ftp', 'sftp', 'ssh', 'vpn', 'dns', 'ns', 'ns1', 'ns2', 'ntp', 'proxy'],
  ...['db', 'redis', 'postgres', 'worker', 'portal', 'status', 'health', 'metrics', 'monitor', 'grafana', 'prometheus'],
  ...['dev', 'test', 'staging', 'demo', 'backup', 'internal', 'intranet', 'autoconfig', 'autodiscover', 'wpad'],
]);

function isReserved(labels: string): boolean {
  return labels.split('.').some((label) => RESERVED.has(label));
}

/**
 * R47-20: `.gov.cn` or `.政务`, nothing else. R47-21: a portal is `www.□□□.gov.cn`; a department's domain lies under
 * that of its government, and so does a sub-site's, if it has one.
 */
function domainProblem({ domain, kind }: Registry, parentDomain: string | null): string | null {
  if (domain === null || CHINESE.test(domain)) return null;
  if (!ENGLISH.test(domain)) return 'SITES.DOMAIN_SUFFIX';
  if (kind === 'portal') return portalProblem(domain);
  const base = parentDomain?.replace(/^www\./, '');
  if (!base || !domain.endsWith(`.${base}`)) return 'SITES.DOMAIN_NOT_UNDER_PARENT';
  return isReserved(domain.slice(0, -base.length - 1)) ? 'SITES.NAME_RESERVED' : null;
}

function portalProblem(domain: string): string | null {
  if (!PORTAL.test(domain)) return 'SITES.DOMAIN_PORTAL';
  return isReserved(domain.slice('www.'.length, -'.gov.cn'.length)) ? 'SITES.NAME_RESERVED' : null;
}

/** R47-26: the number under which the content service is filed, `<省简称>ICP备<号>号-<站>`. */
function icpProblem(number: string | null): string | null {
  return number === null || /^\p{Script=Han}ICP备\d{8,10}号(-\d{1,3})?$/u.test(number) ? null : 'SITES.ICP_FORMAT';
}

/** R47-25: the public-security filing, `<省简称>公网安备<十四位>号`. */
function policeProblem(number: string | null): string | null {
  return number === null || /^\p{Script=Han}公网安备\d{14}号$/u.test(number) ? null : 'SITES.POLICE_FORMAT';
}
