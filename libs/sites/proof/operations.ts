import { each, EVERYBODY, type Operations } from '../../../tools/bars/proof/define.ts';

const DRAFT = {
  input: {
    sponsorUnitId: '$freeUnit.id',
    kind: 'DEPARTMENT',
    name: '$new网',
    shortName: '$new',
    code: '$site.newCode',
    host: '$new.localhost',
    domain: '$new.city.gov.cn',
  },
};

/** The register of sites and units. */
export const operations: Operations = {
  mySites: { asks: 'read Me', may: EVERYBODY, by: 'branchOperator' },
  currentSite: { asks: 'read Me', may: EVERYBODY, by: 'editor' },
  siteTree: {
    asks: 'read Site',
    may: each('yes', 'operator', 'security-admin', 'auditor', 'site-admin'),
    args: { parentId: '$site.id' },
    by: 'branchOperator',
    register: ['parentId'],
  },
  sites: {
    asks: 'read Site',
    may: each('yes', 'operator', 'security-admin', 'auditor', 'site-admin'),
    by: 'branchOperator',
    register: ['filter.parentId'],
  },
  site: {
    asks: 'read Site',
    may: each('yes', 'operator', 'security-admin', 'auditor', 'site-admin'),
    args: { id: '$site.id' },
  },
  openingChecklist: { asks: 'read Site', may: each('yes', 'operator', 'security-admin', 'auditor', 'site-admin') },
  units: {
    asks: 'read Unit',
    may: each('yes', 'operator', 'security-admin', 'auditor', 'site-admin'),
    register: ['filter.parentId'],
  },
  unit: {
    asks: 'read Unit',
    may: each('yes', 'operator', 'security-admin', 'auditor', 'site-admin'),
    args: { id: '$unit.id' },
    register: ['id'],
  },
  createUnit: {
    asks: 'create Unit',
    tells: 'sites.unit-created',
    may: each('sponsor unlimited', 'operator', 'site-admin'),
    args: {
      input: {
        parentId: '$unit.id',
        name: '$new局',
        shortName: '$new',
        kind: 'DEPARTMENT',
        divisionCode: '$site.division',
      },
    },
    register: ['input.parentId'],
    refused: [
      {
        as: 'siteAdmin',
        args: {
          input: {
            parentId: '$siblingUnit.id',
            name: '$new局',
            shortName: '$new',
            kind: 'DEPARTMENT',
            divisionCode: '9902',
          },
        },
        why: 'units of another government are registered by its own site',
      },
    ],
  },
  draftSite: {
    asks: 'create Site',
    tells: 'sites.site-drafted',
    may: { operator: 'site unlimited', 'site-admin': 'subtree unlimited' },
    args: DRAFT,
    by: 'branchOperator',
    allowed: [{ as: 'branchAdmin', args: DRAFT, why: 'a branch is opened by its administrator too' }],
    register: ['input.sponsorUnitId', 'input.operatorUnitId'],
  },
  changeSite: {
    asks: 'change Site',
    tells: 'sites.site-changed',
    may: each('site unlimited', 'operator', 'site-admin'),
    args: { input: { version: 1, phone: '0999-7654321' } },
    register: ['input.operatorUnitId'],
  },
  askAddress: {
    asks: 'change Site',
    tells: 'sites.address-asked',
    may: each('site unlimited', 'operator', 'site-admin'),
    args: { input: { host: '$new.localhost', reason: '机构改革后更名' } },
  },
  decideAddress: {
    asks: 'decide Site',
    tells: 'sites.address-refused',
    may: { operator: 'site unlimited', 'site-admin': 'below unlimited' },
    args: { input: { askId: '$addressAsk.id', isGranted: false, note: '名称不合规范' } },
    by: 'branchOperator',
    at: 'child',
    refused: [
      {
        as: 'branchAdmin',
        at: 'city',
        args: { input: { askId: '$addressAsk.id', isGranted: true } },
        why: 'the address of a site is decided from above',
      },
    ],
  },
  openSite: {
    asks: 'open Site',
    tells: 'sites.site-opened',
    may: { operator: 'site unlimited', 'site-admin': 'below unlimited' },
    args: { input: { version: 1 } },
    by: 'branchOperator',
    at: 'ownDraft',
    refused: [{ as: 'branchAdmin', at: 'city', args: { input: { version: 1 } }, why: 'a site is opened from above' }],
  },
  suspendSite: {
    asks: 'suspend Site',
    tells: 'sites.site-suspended',
    may: { operator: 'site unlimited', 'site-admin': 'below unlimited' },
    args: { input: { version: 1, reason: '系统维护' } },
    by: 'branchOperator',
    at: 'child',
    refused: [
      {
        as: 'branchAdmin',
        at: 'city',
        args: { input: { version: 1, reason: '维护' } },
        why: 'a site is suspended from above',
      },
    ],
  },
  resumeSite: {
    asks: 'resume Site',
    tells: 'sites.site-resumed',
    may: { operator: 'site unlimited', 'site-admin': 'below unlimited' },
    args: { input: { version: 1 } },
    by: 'branchAdmin',
    at: 'ownSuspended',
  },
};
