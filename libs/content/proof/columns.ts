import { each, EVERYBODY, type Operations } from '../../../tools/bars/proof/define.ts';

const SITE_STEPS = { input: { version: 0, steps: [{ key: 'review', role: 'REVIEWER' }] } };
const BELOW_ASIDE = { input: { columnId: '$column.id', version: 1, parentId: '$aside.column.id', position: 0 } };
const TO_THE_TOP = { input: { columnId: '$column.id', version: 1, parentId: null, position: 0 } };
const INTO_ASIDE = { columnId: '$column.id', intoId: '$aside.column.id' };
// the other one has grants of its own, which a merger would have to take along
const OUT_OF_ASIDE = { columnId: '$aside.column.id', intoId: '$column.id', version: 1 };
const FILE_ROW = {
  path: '$new',
  name: '导入栏',
  description: '说明',
  keywords: '词',
  form: 'list',
  inherit: ['unit', 'cadence', 'kinds', 'responsible', 'officer'],
  isInMenu: true,
  isVisible: true,
};
const READERS = each('column', 'operator', 'site-admin', 'editor', 'reviewer', 'secrecy', 'publisher', 'contractor');

/** Columns, and the lists of what waits. */
export const columnOperations: Operations = {
  workbench: { asks: 'read Workbench', may: EVERYBODY, by: 'editor' },
  contentKinds: { asks: 'read Column', may: READERS },
  columns: {
    asks: 'read Column',
    may: READERS,
  },
  column: {
    asks: 'read Column',
    may: READERS,
    args: { id: '$column.id' },
  },
  createColumn: {
    asks: 'create Column',
    tells: 'content.column-created',
    may: each('column', 'operator', 'site-admin'),
    args: { input: { parentId: '$column.id', name: '新栏目', slug: '$new', description: '说明', keywords: '词' } },
    register: ['input.operatorUnitId'],
  },
  addStandardColumns: {
    asks: 'create Column',
    tells: 'content.standard-columns-added',
    may: each('column', 'operator', 'site-admin'),
    by: 'branchOperator',
    at: 'ownBare',
  },
  plannedColumns: {
    asks: 'create Column',
    may: each('column', 'operator', 'site-admin'),
    args: { input: { parentId: '$column.id', text: '新栏目' } },
  },
  addColumns: {
    asks: 'create Column',
    tells: 'content.columns-added',
    may: each('column', 'operator', 'site-admin'),
    args: { input: { parentId: '$column.id', text: '新栏目|$new' } },
  },
  siteSteps: { asks: 'read Column', may: READERS },
  changeSiteSteps: {
    asks: 'change Column',
    tells: 'content.site-steps-changed',
    may: each('column', 'operator', 'site-admin'),
    isSiteWide: true,
    by: 'siteAdmin',
    args: SITE_STEPS,
    refused: [
      { as: 'columnAdmin', args: SITE_STEPS, why: 'who answers for one column does not decide for all' },
      { as: 'unitAdmin', args: SITE_STEPS, why: 'who answers for one unit does not decide for all' },
    ],
  },
  moveColumn: {
    asks: 'change Column',
    tells: 'content.column-moved',
    may: each('column', 'operator', 'site-admin'),
    isSiteWide: true,
    by: 'siteAdmin',
    args: BELOW_ASIDE,
    refused: [
      {
        as: 'columnAdmin',
        args: BELOW_ASIDE,
        code: 'CONTENT.COLUMN_NOT_FOUND',
        why: 'who answers for one column does not put it below another',
      },
      { as: 'columnAdmin', args: TO_THE_TOP, why: 'nor on the first level' },
      {
        as: 'unitAdmin',
        args: TO_THE_TOP,
        code: 'CONTENT.COLUMN_NOT_FOUND',
        why: 'who answers for one unit does not move what others answer for',
      },
    ],
  },
  judgeColumnRows: {
    asks: 'create Column',
    may: each('column', 'operator', 'site-admin'),
    isSiteWide: true,
    by: 'siteAdmin',
    args: { input: { rows: [FILE_ROW] } },
    refused: [
      { as: 'columnAdmin', args: { input: { rows: [FILE_ROW] } }, why: 'a file is about the whole site' },
      { as: 'unitAdmin', args: { input: { rows: [FILE_ROW] } }, why: 'nor does who answers for one unit bring it in' },
    ],
  },
  importColumns: {
    asks: 'create Column',
    tells: 'content.columns-imported',
    may: each('column', 'operator', 'site-admin'),
    isSiteWide: true,
    by: 'siteAdmin',
    args: { input: { rows: [FILE_ROW] } },
    refused: [
      { as: 'columnAdmin', args: { input: { rows: [FILE_ROW] } }, why: 'a file is about the whole site' },
      { as: 'unitAdmin', args: { input: { rows: [FILE_ROW] } }, why: 'nor does who answers for one unit bring it in' },
    ],
  },
  columnCloneOffer: {
    asks: 'create Column',
    may: each('column', 'operator', 'site-admin'),
    isSiteWide: true,
    by: 'siteAdmin',
    args: { input: { columnId: '$column.id', parentId: '$aside.column.id' } },
  },
  cloneColumn: {
    asks: 'create Column',
    tells: 'content.column-cloned',
    may: each('column', 'operator', 'site-admin'),
    isSiteWide: true,
    by: 'siteAdmin',
    args: {
      input: { siteId: '$site.id', columnId: '$column.id', parentId: '$aside.column.id', name: '副本', slug: '$new' },
    },
    refused: [
      {
        as: 'columnAdmin',
        args: { input: { siteId: '$site.id', columnId: '$column.id', parentId: null, name: '副本', slug: '$new' } },
        why: 'who answers for one column makes none beside it',
      },
      {
        as: 'columnAdmin',
        args: {
          input: {
            siteId: '$site.id',
            columnId: '$column.id',
            parentId: '$aside.column.id',
            name: '副本',
            slug: '$new',
          },
        },
        code: 'CONTENT.COLUMN_NOT_FOUND',
        why: 'nor is one told that there is another to copy it into',
      },
    ],
  },
  columnMerge: {
    asks: 'change Column',
    may: each('column', 'operator', 'site-admin'),
    isSiteWide: true,
    by: 'siteAdmin',
    args: { input: INTO_ASIDE },
    refused: [
      {
        as: 'columnAdmin',
        args: { input: INTO_ASIDE },
        code: 'CONTENT.COLUMN_NOT_FOUND',
        why: 'who answers for one column looks into no other',
      },
    ],
  },
  mergeColumn: {
    asks: 'change Column',
    tells: 'content.column-merged',
    may: each('column', 'operator', 'site-admin'),
    isSiteWide: true,
    by: 'siteAdmin',
    args: { input: OUT_OF_ASIDE },
    refused: [
      {
        as: 'columnAdmin',
        args: { input: OUT_OF_ASIDE },
        code: 'CONTENT.COLUMN_NOT_FOUND',
        why: 'who answers for one column does not put its articles into another',
      },
    ],
  },
  changeColumn: {
    asks: 'change Column',
    tells: 'content.column-changed',
    may: each('column', 'operator', 'site-admin'),
    args: { input: { columnId: '$column.id', version: 1, name: '改名' } },
    register: ['input.operatorUnitId'],
  },
};
