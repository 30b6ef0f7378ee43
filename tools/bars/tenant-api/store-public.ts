import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../lib/paths.ts';
import { OPEN } from '../proof/found.ts';
import type { DistCopy } from './dist-copy.ts';
import { hashOf, type PublicField, publicFields } from './public-fields.ts';

/** The public endpoint runs stored documents only, so those of the proof are stored in the copy. */
export function storePublic(copy: DistCopy): PublicField[] {
  const file = join(ROOT, 'apps', 'api', 'public.gql');
  const fields = publicFields(readFileSync(file, 'utf8'), (name) => OPEN[name] !== undefined);
  const stored = 'libs/api-client/src/generated/stored-operations.json';
  const known: object = JSON.parse(copy.read(stored));
  copy.write(
    stored,
    JSON.stringify({
      ...known,
      ...Object.fromEntries(
        fields.flatMap(({ documents }) => documents.map((document) => [hashOf(document), document])),
      ),
    }),
  );
  return fields;
}
