import { PAGE_TAG } from '@jiyue/bus';
import { siteTags } from '../../server/site-directory.js';
import type { Scene } from '../../view/frame.js';
import type { Sources } from '../define-page.js';
import { missing, type Outcome } from '../outcome.js';

// Smaller versions of a picture go with it.
const ID_LENGTH = 36;

export function load(
  { tenant, name }: { readonly tenant: string; readonly name: string },
  { site, path }: Scene,
  { files }: Sources,
): Outcome {
  // A site hands out its own files only: another site's never appear under its host.
  if (tenant !== site.id) return missing();
  const tags = [...siteTags(site), PAGE_TAG.file(name.slice(0, ID_LENGTH))];
  return { kind: 'direct', send: (asked, answer) => files.send(asked, answer, { path, tags }) };
}
