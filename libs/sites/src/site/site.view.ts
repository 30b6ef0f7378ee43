import { idsOf, type Site } from '@jiyue/tenancy';

/** A site as policies look at it: with the ids of itself and the sites above. */
export type SiteView = Site & { readonly lineage: readonly string[]; readonly ancestry: readonly string[] };

/** Adds the places in the tree that the policy asks for. */
export function viewOf(site: Site): SiteView {
  const lineage = idsOf(site.path);
  return { ...site, lineage, ancestry: lineage.slice(0, -1) };
}
