import { copyId, type Copies } from '../../../tools/bars/graphql/copies.ts';
import type { Stage } from '../../../tools/bars/tenant-api/stage.ts';

/** People with three roles each. */
export function plenty({ province, people }: Stage): readonly Copies[] {
  const city = province.city.id;
  return [
    {
      table: 'auth_person',
      where: `id = '${people.editor.id}'`,
      count: 110,
      differing: `'id', ${copyId('person')}, 'username', 'plenty-' || g, 'subject', 'plenty-' || g`,
    },
    {
      table: 'auth_member',
      where: `tenant_id = '${city}' and person_id = '${people.editor.id}'`,
      count: 110,
      differing: `'person_id', ${copyId('person')}`,
    },
    {
      table: 'auth_grant',
      where: `tenant_id = '${city}' and person_id = '${people.editor.id}'`,
      count: 330,
      differing: `'id', ${copyId('grant')}, 'person_id', ${copyId('person', '(1 + (g - 1) / 3)')}, 'role', (array['reviewer', 'secrecy', 'publisher'])[1 + g % 3]`,
    },
  ];
}
