import { arrangementOf } from '../../../libs/calendar/proof/arrangement.ts';
import { MESSAGES } from './message-steps.ts';
import { TYPING } from './typing.ts';
import type { StaffDesk } from './staff.ts';

/** Values that steps leave for later ones. */
export type Facts = Map<string, string | number>;

/** One mutation on a site, as somebody, with what it needs; `keep` remembers fields of its answer. */
export interface Step {
  readonly mutation: string;
  readonly as: string;
  /** Name of the fact that holds the site. */
  readonly on: string;
  readonly input: (fact: (name: string) => string | number) => object;
  readonly answer: string;
  /** Field of the answer → name of the fact it becomes. */
  readonly keep?: Readonly<Record<string, string>>;
  /** Done between this step and the next. */
  readonly after?: 'send-bytes';
}

const SITE = { answer: '{ id version }', keep: { version: 'siteVersion' } } as const;
const ARTICLE = { answer: '{ id version }', on: 'county', keep: { version: 'version', id: 'article' } } as const;
const BODY = '<p>受强对流天气影响，今晚到明天我县有短时强降水，请沿河群众注意防范。</p>';
export const BYTES = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

type Fact = (name: string) => string | number;
const version = (fact: Fact): object => ({ articleId: fact('article'), version: fact('version') });

/** A township's sub-site is opened, suspended and resumed. */
const OPENING: readonly Step[] = [
  {
    mutation: 'createUnit',
    as: 'operator',
    on: 'county',
    input: (fact) => ({
      parentId: fact('government'),
      name: '青溪县云溪镇人民政府',
      shortName: '云溪镇',
      kind: 'TOWNSHIP',
      divisionCode: '990122109',
    }),
    answer: '{ id }',
    keep: { id: 'unit' },
  },
  {
    mutation: 'draftSite',
    as: 'operator',
    on: 'county',
    input: (fact) => ({
      sponsorUnitId: fact('unit'),
      kind: 'SUB_SITE',
      name: '青溪县云溪镇人民政府',
      shortName: '云溪镇',
      code: '9901229901',
      host: 'yunxi.localhost',
    }),
    answer: '{ id version }',
    keep: { id: 'site', version: 'siteVersion' },
  },
  { mutation: 'addStandardColumns', as: 'operator', on: 'site', input: () => ({}), answer: '{ id }' },
  {
    mutation: 'changeSite',
    as: 'operator',
    on: 'site',
    input: (fact) => ({ version: fact('siteVersion'), address: '青溪县云溪镇正街1号', phone: '0991-5220109' }),
    ...SITE,
  },
  {
    mutation: 'invitePerson',
    as: 'operator',
    on: 'site',
    input: (fact) => ({ username: 'yunxi-proof', name: '云小溪', unitId: fact('unit'), kind: 'STAFF' }),
    answer: '{ id }',
    keep: { id: 'invited' },
  },
  ...(['invited SITE_ADMIN', 'reviewer REVIEWER', 'publisher PUBLISHER'] as const).map((given): Step => {
    const [person = '', role = ''] = given.split(' ');
    return {
      mutation: 'grantRole',
      as: 'operator',
      on: 'site',
      input: (fact) => ({ personId: fact(person), role }),
      answer: '{ id version }',
      keep: { id: 'grant', version: 'grantVersion' },
    };
  }),
  { mutation: 'openSite', as: 'operator', on: 'site', input: (fact) => ({ version: fact('siteVersion') }), ...SITE },
  {
    mutation: 'suspendSite',
    as: 'operator',
    on: 'site',
    input: (fact) => ({ version: fact('siteVersion'), reason: '服务器检修' }),
    ...SITE,
  },
  { mutation: 'resumeSite', as: 'operator', on: 'site', input: (fact) => ({ version: fact('siteVersion') }), ...SITE },
];

/** A column with a secrecy review, and an article through every act there is. */
const PUBLISHING: readonly Step[] = [
  {
    mutation: 'createColumn',
    as: 'county-admin',
    on: 'county',
    input: (fact) => ({
      name: '防汛动态',
      slug: 'fxdt-proof',
      description: '汛情与防汛工作',
      keywords: '防汛',
      operatorUnitId: fact('office'),
      steps: [
        { key: 'review', role: 'REVIEWER' },
        { key: 'secrecy', role: 'SECRECY' },
      ],
    }),
    answer: '{ id version }',
    keep: { id: 'column', version: 'columnVersion' },
  },
  {
    mutation: 'changeColumn',
    as: 'county-admin',
    on: 'county',
    input: (fact) => ({ columnId: fact('column'), version: fact('columnVersion'), cadenceDays: 14 }),
    answer: '{ id }',
  },
  {
    mutation: 'createUpload',
    as: 'editor',
    on: 'county',
    input: () => ({ fileName: '水位.pdf', mimeType: 'application/pdf', size: BYTES.length }),
    answer: '{ assetId url method }',
    keep: { assetId: 'asset', url: 'uploadUrl', method: 'uploadMethod' },
    after: 'send-bytes',
  },
  {
    mutation: 'completeUpload',
    as: 'editor',
    on: 'county',
    input: (fact) => ({ assetId: fact('asset') }),
    answer: '{ id }',
  },
  {
    mutation: 'createArticle',
    as: 'editor',
    input: (fact) => ({
      columnId: fact('column'),
      title: '我县启动防汛四级应急响应',
      body: BODY,
      fields: [{ key: 'source', value: '县水利局' }],
    }),
    ...ARTICLE,
  },
  {
    mutation: 'editArticle',
    as: 'editor',
    input: (fact) => ({ ...version(fact), title: '我县启动防汛三级应急响应' }),
    ...ARTICLE,
  },
  ...TYPING,
  { mutation: 'submitArticle', as: 'editor', input: version, ...ARTICLE },
  { mutation: 'recallArticle', as: 'editor', input: version, ...ARTICLE },
  { mutation: 'submitArticle', as: 'editor', input: version, ...ARTICLE },
  {
    mutation: 'returnArticle',
    as: 'reviewer',
    input: (fact) => ({ ...version(fact), reason: '请补充值班电话' }),
    ...ARTICLE,
  },
  { mutation: 'submitArticle', as: 'editor', input: version, ...ARTICLE },
  { mutation: 'approveArticle', as: 'reviewer', input: version, ...ARTICLE },
  { mutation: 'approveArticle', as: 'secrecy', input: version, ...ARTICLE },
  { mutation: 'publishArticle', as: 'publisher', input: version, ...ARTICLE },
  {
    mutation: 'editArticle',
    as: 'editor',
    input: (fact) => ({ ...version(fact), fields: [{ key: 'summary', value: '更新水情' }] }),
    ...ARTICLE,
  },
  { mutation: 'discardRevision', as: 'editor', input: version, ...ARTICLE },
  {
    mutation: 'withdrawArticle',
    as: 'publisher',
    input: (fact) => ({ ...version(fact), reason: '响应已经解除' }),
    ...ARTICLE,
  },
];

/** What else is done with people. */
const PARTING: readonly Step[] = [
  ...['consentToGrant', 'withdrawConsent'].map((mutation): Step => ({
    mutation,
    as: 'county-admin',
    on: 'county',
    input: (fact) => ({ personId: fact('officer'), siteId: fact('city') }),
    answer: '{ personId }',
  })),
  {
    mutation: 'endGrant',
    as: 'operator',
    on: 'site',
    input: (fact) => ({ grantId: fact('grant'), version: fact('grantVersion') }),
    answer: '{ id }',
  },
  {
    mutation: 'disablePerson',
    as: 'operator',
    on: 'site',
    input: (fact) => ({ personId: fact('invited'), reason: '演练结束' }),
    answer: '{ id }',
  },
];

/** The province keeps the calendar of every site. */
const CALENDAR: readonly Step[] = [
  { mutation: 'loadArrangement', as: 'operator', on: 'county', input: () => arrangementOf(2028), answer: '{ year }' },
];

/** A batch that no worker works on is stopped; another is begun, for somebody who is not there. */
const BATCHES: readonly Step[] = [
  {
    mutation: 'cancelCompoundAct',
    as: 'operator',
    on: 'county',
    input: (fact) => ({ actId: fact('batch') }),
    answer: '{ id }',
  },
  {
    mutation: 'grantMany',
    as: 'operator',
    on: 'county',
    input: () => ({ usernames: ['nobody-here'], role: 'EDITOR' }),
    answer: '{ id }',
  },
];

/** Every mutation of the staff schema at least once, in an order in which each can succeed. */
export const STORY: readonly Step[] = [...OPENING, ...PUBLISHING, ...PARTING, ...CALENDAR, ...BATCHES, ...MESSAGES];

/** The document of a step. */
export function documentOf({ mutation, answer }: Step): string {
  if (mutation === 'addStandardColumns') return `mutation { ${mutation} ${answer} }`;
  return `mutation ($input: ${INPUTS[mutation] ?? `${capital(mutation)}Input`}!) { ${mutation}(input: $input) ${answer} }`;
}

// Inputs that several mutations share.
const INPUTS: Readonly<Record<string, string | undefined>> = {
  resumeSite: 'OpenSiteInput',
  submitArticle: 'ArticleVersionInput',
  recallArticle: 'ArticleVersionInput',
  publishArticle: 'ArticleVersionInput',
  discardRevision: 'ArticleVersionInput',
  consentToGrant: 'ConsentInput',
  withdrawConsent: 'ConsentInput',
};

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** What the story begins with: sites, units and people of the demonstration. */
export async function firstFacts(desk: StaffDesk): Promise<Facts> {
  const facts: Facts = new Map();
  const home = '{ me { homeSite { id sponsorUnit { id } } } }';
  const { data: county } = await desk.ask({ as: 'county-admin', query: home });
  const { data: city } = await desk.ask({ as: 'city-admin', query: home });
  facts.set('county', pick(county, 'me.homeSite.id')).set('government', pick(county, 'me.homeSite.sponsorUnit.id'));
  facts.set('city', pick(city, 'me.homeSite.id'));
  const { data: editor } = await desk.ask({
    as: 'county-admin',
    query: '{ people(text: "editor") { nodes { username grants { unit { id } } } } }',
  });
  facts.set('office', pick(one(editor, 'people.nodes', 'editor'), 'grants.0.unit.id'));
  // Everyone asks once: a first sign-in ties the person to the identity provider's entry, which is no act of the story.
  for (const username of ['operator', 'editor', 'secrecy', 'reviewer', 'publisher', 'officer']) {
    const { data } = await desk.ask({ as: username, query: '{ me { id } }' });
    facts.set(username, pick(data, 'me.id'));
  }
  return facts;
}

function one(data: unknown, path: string, username: string): unknown {
  const nodes = at(data, path);
  const found: unknown = Array.isArray(nodes) ? nodes.find((node: unknown) => at(node, 'username') === username) : null;
  return found;
}

function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : null),
      value,
    );
}

/** The value at a dotted path; the story cannot go on without it. */
export function pick(value: unknown, path: string): string | number {
  const found = at(value, path);
  if (typeof found !== 'string' && typeof found !== 'number') throw new Error(`The demonstration has no ${path}`);
  return found;
}
