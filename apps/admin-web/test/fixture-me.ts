import { sites } from './fixture-data.ts';
import type { Context } from './fixture-context.ts';
import { people } from './fixture-people.ts';
import { siteOf } from './fixture-types.ts';

const rights: Record<string, string[]> = {
  operator:
    'sites.read sites.open sites.change columns.read columns.manage units.read units.manage people.read people.manage grants.manage responsibility.read report.read'.split(
      ' ',
    ),
  'city-admin':
    'articles.read articles.write inbox.review columns.read columns.manage sites.read sites.open sites.change people.read people.manage grants.manage responsibility.read report.read'.split(
      ' ',
    ),
  editor: 'articles.read articles.write columns.read responsibility.read'.split(' '),
  auditor: 'sites.read columns.read people.read responsibility.read audit.read report.read'.split(' '),
};
const roles: Record<string, string[]> = {
  operator: ['OPERATOR'],
  'city-admin': ['SITE_ADMIN', 'PUBLISHER'],
  editor: ['EDITOR'],
  auditor: ['AUDITOR'],
};

/** Whoever is signed in. */
export function me(context: Context) {
  const person = people.find(({ username }) => username === context.role) ?? people[0];
  return {
    ...person,
    serviceUntil: null,
    unitName: '政府办',
    homeSite: () => siteOf(sites.get('linjiang')),
    roles: roles[context.role] ?? [],
    can: rights[context.role] ?? [],
    secondFactor: true,
    siteCount: sites.size,
  };
}
