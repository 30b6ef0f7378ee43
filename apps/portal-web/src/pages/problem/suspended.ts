import { fill, messages as m } from '../../messages/index.js';
import type { Packed } from '../../server/packed.js';
import type { Site } from '../../server/site-directory.js';
import type { Origins } from '../../view/links.js';
import { MEANWHILE, NATIONAL, plainPage } from './plain.js';

/** The page of a site that rests: its notice, who answers for it, and where to go meanwhile. */
export function suspendedPage(site: Site, origins: Origins): Packed {
  const { name, notice, sponsor, phone, address, code, icpNumber, parent } = site;
  return plainPage(503, {
    name,
    title: m.suspendedTitle,
    text: notice || fill(m.suspendedText, { name }),
    headers: { 'retry-after': '3600' },
    advice: MEANWHILE,
    links: [...(parent ? [{ label: parent.name, href: `${origins.of(parent.host)}/` }] : []), ...NATIONAL],
    foot: [
      fill(m.sponsor, { name: sponsor }),
      ...(address ? [fill(m.address, { text: address })] : []),
      ...(phone ? [fill(m.phone, { text: phone })] : []),
      fill(m.siteCode, { code }),
      ...(icpNumber ? [icpNumber] : []),
    ],
  });
}
