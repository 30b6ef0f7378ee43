import { randomUUID } from 'node:crypto';
import { defineProof } from '../../../tools/bars/proof/define.ts';
import { operations } from './operations.ts';
import { plenty } from './plenty.ts';

export const proof = defineProof({
  plenty,
  operations,
  fields: {
    'Me.homeSite': 'reach',
    'Site.addressAsk': 'reach',
    'Site.allowed': 'object',
    'Site.childCount': 'reach',
    'Site.operatorUnit': 'object',
    'Site.parent': 'reach',
    'Site.portalUrl': 'object',
    'Site.sponsorUnit': 'object',
    'Site.trail': 'reach',
    'Unit.carrier': 'reach',
    'Unit.childCount': 'object',
    'Unit.parent': 'object',
    'Unit.site': 'reach',
  },
  aims: ({ id, person, secret }) => [
    {
      name: 'addressAsk',
      table: 'sites_address_ask',
      row: {
        tenant_id: id,
        id: randomUUID(),
        host: `${id.slice(-12)}.localhost`,
        reason: secret,
        state: 'ASKED',
        asked_by: person,
        asked_by_name: secret,
        asked_at: new Date(),
      },
    },
  ],
  conditions: {
    isWithinSponsor: {
      values: [true, false],
      within: true,
      word: { name: 'sponsor', meaning: 'only units below the sponsor of the current site', off: false },
    },
    ancestry: { values: ['here', 'above'], isList: true },
  },
  exempt: [
    {
      like: /condition libs\/sites: sites\.policy\.js .*covers\(grant\)/,
      why: 'a grant that is in force on a site always covers it: the condition says it again',
    },
  ],
});
