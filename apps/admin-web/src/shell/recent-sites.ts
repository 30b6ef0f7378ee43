export type RecentSite = { id: string; name: string; level: string };

const storageKey = 'jiyue.recent-sites';

function isRecent(value: unknown): value is RecentSite {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value && 'level' in value;
}

/** The sites last entered at this browser, newest first. */
export function recentSites(): RecentSite[] {
  const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
  return Array.isArray(kept) ? kept.filter(isRecent) : [];
}

/** Remembers a site as entered. */
export function rememberSite(site: RecentSite): void {
  const rest = recentSites().filter(({ id }) => id !== site.id);
  localStorage.setItem(storageKey, JSON.stringify([site, ...rest].slice(0, 5)));
}
