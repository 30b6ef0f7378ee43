import { useContext, useEffect } from 'react';
import { FrameContext } from '../shell/me.js';

/** The browser tab says the page and the site: the costliest mistake in a cluster is the wrong site. */
export function useDocumentTitle(title: string): void {
  const place = useContext(FrameContext)?.site.name ?? '';
  useEffect(() => {
    document.title = place ? `${title} - ${place}` : title;
  }, [title, place]);
}
