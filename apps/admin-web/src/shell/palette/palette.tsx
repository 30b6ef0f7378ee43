import { SearchOutlined } from '@ant-design/icons';
import { lazy, Suspense, useState } from 'react';
import { useShortcuts } from '../../components/shortcuts.js';
import { useMessages } from '../../i18n/messages.js';
import { shellMessages } from '../messages.js';

const Panel = lazy(async () => ({ default: (await import('./panel.js')).PalettePanel }));

/** The search of the top bar, on every page; Ctrl K opens it. */
export function Palette() {
  const t = useMessages(shellMessages);
  const [isOpen, setOpen] = useState(false);
  useShortcuts({ 'Ctrl K': { word: t('palette'), perform: () => setOpen((before) => !before) } });
  return (
    <>
      <button
        type="button"
        className="gs"
        aria-haspopup="dialog"
        title={t('palette.key')}
        onClick={() => setOpen(true)}
      >
        <SearchOutlined aria-hidden="true" />
        <span>{t('palette.hint')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <Panel close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
