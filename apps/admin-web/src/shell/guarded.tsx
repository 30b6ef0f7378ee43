import type { ComponentType } from 'react';
import { RequireCan } from './require-can.js';

/** A route's `lazy`: loads the screen and draws it only for people who hold one of the rights. */
export function guarded(
  rights: readonly string[],
  load: () => Promise<ComponentType>,
): () => Promise<{ Component: ComponentType }> {
  return async () => {
    const Screen = await load();
    return {
      Component: () => (
        <RequireCan rights={rights}>
          <Screen />
        </RequireCan>
      ),
    };
  };
}
