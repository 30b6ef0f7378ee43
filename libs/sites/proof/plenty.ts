import { copyId, type Copies } from '../../../tools/bars/graphql/copies.ts';
import type { Stage } from '../../../tools/bars/tenant-api/stage.ts';

/** Units and sites of the register. */
export function plenty({ province }: Stage): readonly Copies[] {
  const { path } = province.city;
  return [
    {
      table: 'unit',
      where: `id = '${province.child.freeUnitId}'`,
      count: 110,
      differing: `'id', ${copyId('unit')}, 'name', '满城局' || g, 'parent_id', '${province.city.unitId}', 'path', (select path::text from unit where id = '${province.city.unitId}') || '.' || md5('unit' || g)`,
    },
    {
      table: 'site',
      where: `id = '${province.child.id}'`,
      count: 110,
      differing: `'id', ${copyId('site')}, 'path', '${path}.' || md5('site' || g), 'code', '9901019' || lpad(g::text, 3, '0'), 'host', 'plenty' || g || '.localhost',
        'domain', 'www.plenty' || g || '.gov.cn', 'sponsor_unit_id', ${copyId('unit')}, 'icp_number', null, 'police_number', null`,
    },
  ];
}
