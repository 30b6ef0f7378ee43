import { matchOf } from '../pages/index.js';
import type { Site } from '../server/site-directory.js';
import { sceneOf, type Scene } from './frame.js';
import { originsFor } from './links.js';
import { readChoice } from './query.js';

type Column = Site['columns'][number];

export function aColumn(given: Partial<Column> = {}): Column {
  const path = given.path ?? 'zwyw';
  return {
    id: path,
    parentId: path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null,
    name: '政务要闻',
    path,
    description: '',
    keywords: '',
    type: '工作动态',
    isFilled: true,
    isInMenu: true,
    form: 'list',
    linkUrl: null,
    ...given,
  };
}

export function aSite(given: Partial<Site> = {}): Site {
  return {
    id: '01900000-0000-7000-8000-000000000001',
    code: '9901210001',
    name: '青溪县人民政府',
    shortName: '青溪县',
    host: 'qingxi.localhost',
    domain: 'www.qingxi.gov.cn',
    level: 'COUNTY',
    kind: 'PORTAL',
    state: 'LIVE',
    notice: null,
    sponsor: '青溪县人民政府办公室',
    operator: null,
    icpNumber: null,
    policeNumber: null,
    address: null,
    phone: null,
    theme: 'blue',
    parent: null,
    children: [],
    links: [],
    columns: [aColumn()],
    ...given,
  };
}

export function aScene(given: Partial<Site> = {}, path = '/', query = ''): Scene {
  const asked = new URLSearchParams(query);
  return sceneOf({
    site: aSite(given),
    path,
    own: matchOf(path, asked).own,
    choice: readChoice(asked),
    origins: originsFor('localhost', 8001),
    stylesheet: '/theme/blue.css',
  });
}
