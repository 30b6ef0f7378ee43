import { columnTags, siteTags } from '../../server/site-directory.js';
import type { Scene } from '../../view/frame.js';
import type { Sources } from '../define-page.js';
import { missing, type Outcome } from '../outcome.js';

export function load(
  { tenant, name }: { readonly tenant: string; readonly name: string },
  { site, path }: Scene,
  { files }: Sources,
): Outcome {
  // A site hands out its own files only: another site's never appear under its host.
  if (tenant !== site.id) return missing();
  // What shows a file stands in a column: a withdrawal purges the column and with it the kept file.
  const tags = [...siteTags(site), ...columnTags(site)];
  return { kind: 'direct', send: (asked, answer) => files.send(asked, answer, { path, name, tags }) };
}
