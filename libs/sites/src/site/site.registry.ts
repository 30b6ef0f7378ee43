import type { FieldProblem } from '@jiyue/kernel';
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
const HOST = new RegExp(`^${LABEL}(?:\\.${LABEL})*$`);

/** Lower case, without a trailing dot, Chinese labels in their ASCII form: one spelling for one host. */
export function normaliseHost(host: string): string {
  const trimmed = host.trim().toLowerCase().replace(/\.$/, '');
  const url = `http://${trimmed}/`;
  if (/[/:@?#\\\s%]/.test(trimmed) || !URL.canParse(url)) return trimmed;
  return new URL(url).hostname;
}

/** The spelling in which domains are kept: lower case, Chinese labels readable. */
export function normaliseDomain(domain: string | null | undefined): string | null {
  const trimmed = domain?.trim().toLowerCase().replace(/\.$/, '');
  return trimmed ? trimmed : null;
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
  if (host.length > 253 || !HOST.test(host)) return 'SITES.HOST_FORMAT';
  const isRegistered = domain !== null && host === normaliseHost(domain);
  return isRegistered || host.endsWith(`.${suffix}`) ? null : 'SITES.HOST_SUFFIX';
}

/**
 * R47-20: `.gov.cn` or `.政务`, nothing else. R47-21: a portal is `www.□□□.gov.cn`; a department's domain lies under
 * that of its government, and so does a sub-site's, if it has one.
 */
function domainProblem({ domain, kind }: Registry, parentDomain: string | null): string | null {
  if (domain === null || CHINESE.test(domain)) return null;
  if (!ENGLISH.test(domain)) return 'SITES.DOMAIN_SUFFIX';
  if (kind === 'portal') return PORTAL.test(domain) ? null : 'SITES.DOMAIN_PORTAL';
  const base = parentDomain?.replace(/^www\./, '');
  return base && domain.endsWith(`.${base}`) ? null : 'SITES.DOMAIN_NOT_UNDER_PARENT';
}

/** R47-26: the number under which the content service is filed, `<省简称>ICP备<号>号-<站>`. */
function icpProblem(number: string | null): string | null {
  return number === null || /^\p{Script=Han}ICP备\d{8,10}号(-\d{1,3})?$/u.test(number) ? null : 'SITES.ICP_FORMAT';
}

/** R47-25: the public-security filing, `<省简称>公网安备<十四位>号`. */
function policeProblem(number: string | null): string | null {
  return number === null || /^\p{Script=Han}公网安备\d{14}号$/u.test(number) ? null : 'SITES.POLICE_FORMAT';
}
