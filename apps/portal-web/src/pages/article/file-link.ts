import { localPath, sizeText } from '../../view/item.js';
import type { Link } from '../../view/view.js';

/** A file that is offered, with what it is. */
export type FileLink = Link & { readonly type: string; readonly size: string };

type File = { readonly name: string; readonly url: string; readonly size: number; readonly mimeType: string };

/** The way to a file; none to what stands on another host. */
export function fileOf(file: File): FileLink[] {
  const href = localPath(file.url);
  if (!href) return [];
  const extension = /\.([a-z0-9]{1,5})$/i.exec(file.name)?.[1] ?? file.mimeType.split('/')[1] ?? '';
  return [{ label: file.name, href, type: extension.toUpperCase(), size: sizeText(file.size) }];
}
