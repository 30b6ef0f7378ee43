/** The ltree label of an id: its 32 hexadecimal digits. */
export function labelOf(id: string): string {
  return id.replaceAll('-', '');
}

/** The path of a child: its parent's path and its own label. */
export function pathUnder(parentPath: string | null, id: string): string {
  return parentPath ? `${parentPath}.${labelOf(id)}` : labelOf(id);
}

/** True when `path` is `ancestor` or lies below it. */
export function isWithin(path: string, ancestor: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}.`);
}

/** The ids on a path, root first. */
export function idsOf(path: string): string[] {
  return path.split('.').map((label) => label.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
}
